"""What the family is first told by a person or a letter, and by no paper before that.

That a court may be asked is such a thing, that lawyers are asked about it, that there is an
enquiry, and that the baby may live apart from them. Until one of the family was told, neither a
sentence, a choice, an answer nor a decision that was made with lawyers says it in a paper for
them, nor an action that needs a court.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import starmap
from typing import Any, ClassVar

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.answer import Answer
from prebirth.case.birth_basis import BasisRole
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.earlier_children import Order, OrderRole, PreviousChild
from prebirth.case.enquiries import Course, CourseRole, Recommendation
from prebirth.case.lawyers import names_lawyers
from prebirth.case.listed import ListRow, having, plays
from prebirth.case.marks import NOTHING, Why, facts, marked, marks
from prebirth.case.oversight import Response
from prebirth.case.people import SIBLINGS
from prebirth.case.plan import (
    Decision,
    Forum,
    ForumRole,
    LegalKind,
    LegalRole,
    LegalRow,
    LegalStep,
)
from prebirth.case.record import Record, is_prose
from prebirth.case.references import remove_records
from prebirth.case.where_to_live import ContactPlan
from prebirth.case.who_was_told import told_to
from prebirth.privacy.by_itself import lawyers_of
from prebirth.privacy.court_words import (
    is_of_others,
    needs_a_court,
    plans_a_court,
    since_when,
)
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.enquiry_words import UntoldEnquiry
from prebirth.privacy.folding import quick_look
from prebirth.privacy.legal_advice import AdviceForFamily, lawyers_named
from prebirth.privacy.living_apart import LivingApart, of_the_baby, told_of_living_apart
from prebirth.privacy.names import capitals_of
from prebirth.privacy.records import blank_fields
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sentences import LEFT_OUT
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.versions import kept_back
from prebirth.privacy.withheld import Choice, Withheld

DECISIONS = TABLE_OF[Decision]
BETWEEN = re.compile(r"[\s-]+")
COURT = (LegalRole.TOWARDS_COURT, LegalRole.COURT_INTENDED, LegalRole.APPLICATION)


def take_out_not_told(
    versions: Sequence[Case],
    seen: Case,
    reader: Reader,
    held: list[Withheld],
    choice: Choice,
) -> Case:
    """The redacted case for one of the family, less what they have not been told yet.

    It still holds each legal step that was explained to them, and what else they were told. The
    first of the versions is the one that they see; what they were not told of in another is
    withheld from this one too.
    """
    whole, person = versions[0], reader.person
    told = told_to(whole, person)
    let = {place for place, _ in choice.let}
    days = {step.last_day for step in seen.legal_steps if step.last_day}
    closed = [
        one.id
        for one in seen.decisions
        if any(was.privileged for case in versions for was in [case.decisions.get(one.id)] if was)
        and (DECISIONS, one.id) not in told
        and one.on not in days
        and Place(DECISIONS, one.id) not in let
    ]
    seen = _without(seen, DECISIONS, closed, held)
    apart = [whole, *(one for one in versions[1:] if not told_of_living_apart(one, person))]
    court = [whole, *(one for one in versions[1:] if not _told_of_court(one, person))]
    seen = _without_plans(apart, seen, held)
    words = NotYetTold(seen, whole, court)
    if words.planning:
        lawyers = lawyers_of(*versions)
        given = [one.id for one in seen.contributions if one.agency in lawyers]
        seen = _without(seen, TABLE_OF[Contribution], given, held)
        theirs = {TABLE_OF[Agency]: [one.id for one in seen.agencies if one.id in lawyers]}
        for table in RECORDS:  # before: whoever they advise would be told of without them
            gone = [one.id for one in seen.table(table) if one.goes_with(theirs)]
            seen = _without(seen, table, gone, held)
        for table, agencies in theirs.items():
            seen = _without(seen, table, agencies, held)
        seen = _without_what_lawyers_do(seen, held)
    asked = [one.id for one in seen.answers if words.asked_by(one, reader)]
    seen = _without(seen, TABLE_OF[Answer], asked, held)
    seen = _without_recommended(seen, held, let) if words.court else seen
    enquiry = UntoldEnquiry(versions, seen, person)
    seen = _without(seen, DECISIONS, set(enquiry.discussions) - _ids_in(let, DECISIONS), held)
    left = seen
    if words.planning:  # first: what goes on with advice does so where it is told that it was taken
        left = take_out_lost(whole, seen, AdviceForFamily(lawyers_named(versions)), held, choice)
    left = take_out_lost(whole, left, words, held, choice)
    left = take_out_lost(whole, left, LivingApart(apart, seen), held, choice)
    left = take_out_lost(whole, left, enquiry, held, choice)
    return _without_emptied(seen, left, held)


def take_out_of_steps(
    versions: Sequence[Case], seen: Case, held: list[Withheld], person: str = ""
) -> Case:
    """The case less what tells of a legal step that a copy does not hold.

    A copy for one of the family holds none of it before they were told of a step towards court.
    The first of the versions is the one that is seen.
    """
    words, steps = NotYetTold(seen), kept_back(TABLE_OF[LegalStep], versions, seen, person)
    untold = [one for one in steps if isinstance(one, LegalStep)]
    for table, kind in RECORDS.items():
        for name in marked(kind, "of_step"):
            role = marks(kind)[name].of_step
            there, shown = (
                any(role is not None and plays(step.kind, role) for step in of)
                for of in (untold, seen.legal_steps)
            )
            if (there and not shown) or (person and words.court):
                rows = [row for row in seen.table(table) if getattr(row, name) not in NOTHING]
                held += [Withheld(table, row.id, name, Why.NOT_YET) for row in rows]
                for row in rows:
                    seen = blank_fields(seen, table, row.id, [name])
    if person or any(plays(step.kind, *COURT) for step in untold):
        said = [one.id for one in seen.responses if words.hits(_asked_of(one))]
        seen = _without(seen, TABLE_OF[Response], said, held)
    return seen


def _ids_in(places: Iterable[Place], table: str) -> set[str]:
    return {one.record for one in places if one.table == table}


def _asked_of(response: Response) -> str:
    """What the prompt is called that somebody answered."""
    from prebirth.rules.prompts.evaluate import title_of  # knows every rule: few copies need it

    return title_of(response.prompt)


def _without_plans(versions: Iterable[Case], seen: Case, held: list[Withheld]) -> Case:
    """The case without what tells of a plan that its reader was not told of.

    What staff do at the birth tells the birth plan, and who sees the baby that it lives elsewhere.
    """
    for table, kind in RECORDS.items():
        if kind.told_with and not len(seen.table(kind.told_with)):
            seen = _without(seen, table, [row.id for row in seen.table(table)], held)
    known = {one.id for one in seen.living_options if one.apart}
    if not known and any(one.apart for case in versions for one in case.living_options):
        table = TABLE_OF[ContactPlan]
        seen = _without(seen, table, [row.id for row in seen.table(table)], held)
    return seen


def _without_what_lawyers_do(seen: Case, held: list[Withheld]) -> Case:
    """The case without each record that says by a name that it is for lawyers, as an action may."""
    for table, kind in RECORDS.items():
        names = [name for name in marked(kind, "whose") if not is_prose(kind, name)]
        theirs = [
            one.id
            for one in (seen.table(table) if names else ())
            if any(names_lawyers(getattr(one, name)) for name in names)
        ]
        seen = _without(seen, table, theirs, held)
    return seen


def _without_recommended(seen: Case, held: list[Withheld], let: Collection[Place]) -> Case:
    """The case without each recommendation of a step towards court."""
    table = TABLE_OF[Recommendation]
    for one in list(seen.recommendations):
        left = tuple(row for row in one.recommends if not plays(row, CourseRole.TOWARDS_COURT))
        if left != one.recommends and Place(table, one.id, "recommends") not in let:
            held.append(Withheld(table, one.id, "recommends" if left else "", Why.NOT_YET))
            less = one.replace(recommends=left)
            seen = seen.adding(less) if left else remove_records(seen, table, {one.id})
    return seen


def _without_emptied(before: Case, seen: Case, held: list[Withheld]) -> Case:
    """The case without each entry all of whose words went: its day would tell that it is there.

    What is to be done goes with any of its texts: who does it, and what for, would tell the rest.
    """
    for table, kind in RECORDS.items() if seen is not before else ():
        prose = [name for name in facts(kind) if is_prose(kind, name)]
        names = prose if kind.to_do else marked(kind, "of_them")
        gone = [
            one.id
            for one in (seen.table(table) if names else ())
            if (was := before.table(table).get(one.id)) is not None and _is_emptied(was, one, names)
        ]
        seen = _without(seen, table, gone, held)
    return seen


def _is_emptied(was: Record, one: Record, names: Collection[str]) -> bool:
    """Whether nothing is left in some fields of a record, or in one of what is to be done."""
    gone = [_is_empty(getattr(one, name)) for name in names if getattr(was, name)]
    empty = all(_is_empty(getattr(one, name)) for name in names)
    return bool(gone) and (any(gone) if one.to_do else empty)


def _is_empty(value: Any) -> bool:
    """Whether nothing is left of a value but that something was left out."""
    return value in NOTHING or (isinstance(value, str) and not value.replace(LEFT_OUT, "").strip())


def _without(case: Case, table: str, ids: Collection[str], held: list[Withheld]) -> Case:
    held += [Withheld(table, key, "", Why.NOT_YET) for key in ids]
    return remove_records(case, table, set(ids)) if ids else case


class NotYetTold(Sought):
    """Seeks what the lists in use call a step towards court, or one taken with lawyers.

    As far as the case that somebody sees holds no such step, so that nobody told them of one.
    """

    gap: ClassVar[str] = LEFT_OUT

    def __init__(
        self, seen: Case, whole: Case | None = None, versions: Iterable[Case] = ()
    ) -> None:
        super().__init__()
        kinds = [step.kind for step in seen.legal_steps]
        self.court = not any(plays(kind, *COURT) for kind in kinds)
        """Whether they were told of no step towards court."""
        self.planning = self.court and not (
            any(plays(kind, LegalRole.PRIVILEGED) for kind in kinds)
            or any(one.privileged for one in seen.decisions)
        )
        """Whether they were told of no advice between the authority and its lawyers either."""
        self._meant = self.court and any(_means_a_court(case, seen) for case in versions)
        """Whether the authority means to ask a court, so that any text may tell it."""
        self._since = since_when(whole) if whole else 0
        self._family = capitals_of(seen.people)
        self._before = {one.id: one for one in seen.people if one.role in SIBLINGS}
        others = [one for one in seen.people if one.id not in self._before]
        self._of_before = capitals_of(self._before.values()) - capitals_of(others)
        self._orders = [row.label for row in having(Order, OrderRole.COURT)] if self.court else []
        rows: list[ListRow] = []
        if self.court:
            rows += having(Course, CourseRole.TOWARDS_COURT)
            rows += [row for role in COURT for row in having(LegalKind, role)]
        if self.planning:
            rows += having(LegalKind, LegalRole.PRIVILEGED)
            rows += having(Forum, ForumRole.PRIVILEGED)
        called = {name for row in rows for name in _names(row) if name}
        parts = (r"[\s-]*".join(map(re.escape, BETWEEN.split(name))) for name in sorted(called))
        self._words = re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE) if called else None
        self._may_tell = quick_look(max(BETWEEN.split(name), key=len) for name in called)

    def __bool__(self) -> bool:
        """Whether there is any such step that they were not told of."""
        return self._words is not None

    def is_untold(self, role: LegalRole) -> bool:
        """Whether they were told of no step that leads to one of a role."""
        return self.planning if role in {LegalRole.ADVICE, LegalRole.PLANNING} else self.court

    def asked_by(self, answer: Answer, reader: Reader) -> bool:
        """Whether the question of an answer names such a step, in the words of then or of now."""
        question = reader.form.asked.get(answer.question) if reader.form else None
        now = (question.short, question.ask) if question else ()
        return any(self.hits(text) for text in (answer.asked, *now))

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text names such a step."""
        return list(self._hits(text))

    def with_rest(
        self,
        whole: Record,
        seen: Record,
        said: Mapping[str, list[Hit]],
    ) -> Mapping[str, list[Hit]]:
        """What was found, with each word for what a court is asked.

        It is sought in what is to be done; elsewhere where the authority means to ask one, and in
        a record of a child before this one where the sentence speaks of a baby.
        """
        if not self.court:
            return said
        of_child = whole.people and self._before.keys() >= whole.people
        before = of_child or isinstance(whole, PreviousChild)
        found = {text: [*starmap(_hit, self._of_court(text, seen))] for text in said}
        return {
            text: [*hits, *(of_the_baby(text, found[text]) if before else found[text])]
            for text, hits in said.items()
        }

    def _of_court(self, text: str, record: Record) -> Iterator[tuple[int, int]]:
        """Where a text of a record speaks of what a court is asked about the baby."""
        if record.to_do:
            yield from needs_a_court(text, self._orders, self._family)
        if self._meant:
            yield from plans_a_court(text, self._orders, self._family, self._of_before, self._since)

    def _hits(self, text: str) -> Iterator[Hit]:
        if not (self._words and self._may_tell.search(text.casefold())):
            return
        for found in self._words.finditer(text):
            if not is_of_others(text, found, self._family):
                yield _hit(*found.span())


def _told_of_court(case: Case, person: str) -> bool:
    """Whether one of the family was told of a step towards court, by one version."""
    told = told_to(case, person)
    steps = (step for step in case.legal_steps if plays(step.kind, *COURT))
    return any(not step.still_closed_to(person, told) for step in steps)


def _means_a_court(whole: Case, seen: Case) -> bool:
    """Whether the record holds a step towards court, or an order to ask for, that is not told."""
    bases = [one.basis for one in whole.birth_bases if one.id not in seen.birth_bases]
    return (
        any(plays(one, BasisRole.COURT) for one in bases)
        or any(plays(step.kind, *COURT, LegalRole.PRIVILEGED) for step in whole.legal_steps)
        or any(
            plays(row, CourseRole.TOWARDS_COURT)
            for one in whole.recommendations
            for row in one.recommends
        )
    )


def _hit(start: int, end: int) -> Hit:
    return Hit(start, end, near=True, reason=Why.NOT_YET)


def _names(row: ListRow) -> Iterable[str]:
    """What a row of a list is called, and how notes say it."""
    return (row.id, row.label, row.plain, *(row.said if isinstance(row, LegalRow) else ()))
