"""What belongs to other adults: taken out of the case before a copy for one parent is made."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from prebirth.case.answer import NONE_MARK, Answer
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case, record_type
from prebirth.case.change import Place
from prebirth.case.copy_kinds import OFFERED, CopyKind
from prebirth.case.family import MOTHERS, parents
from prebirth.case.households import Household, Support
from prebirth.case.marks import NOTHING, AskedAt, Audience, Why, asked_at, facts, marked, marks
from prebirth.case.people import FATHERS, SIBLINGS, Person, Sex
from prebirth.case.pregnancy import Baby
from prebirth.case.record import COMMON, Record
from prebirth.case.references import references, remove_records
from prebirth.case.ties import COUPLE, Tie
from prebirth.case.values import Evidence
from prebirth.form.model import Form
from prebirth.form.question import ONE_READER, AnswerAudience, Question
from prebirth.privacy.against_them import is_against
from prebirth.privacy.beside import TO, beside, is_letter, pairs
from prebirth.privacy.by_role import initials_in, is_one_alone, letters_of, own_initials
from prebirth.privacy.by_tie import ONES, Spoken, Ties, may_speak
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import Word, glance_at, keys_of, listed, words_in
from prebirth.privacy.fragments import FINITE, PAST, PERSONAL, STATES, VERBS, has_no_subject
from prebirth.privacy.kinship import BABY
from prebirth.privacy.lost import (
    OF_ADDRESSES,
    area_fields,
    lost_between,
    words_known,
    words_said,
)
from prebirth.privacy.misspelt import NO_SHORT_NAME, broken_names, initials, misspelt, titled
from prebirth.privacy.names import Called, Keys, called, names_of, sex_of, words_of
from prebirth.privacy.not_to_tell import is_kept_from, take_out_not_to_tell
from prebirth.privacy.ordinary import is_common, is_past_form
from prebirth.privacy.other_parent import OF_COUPLES, OtherParents, is_unit
from prebirth.privacy.parent_view import PARTNERED, ParentView, seen_view
from prebirth.privacy.records import blank_fields, records_of
from prebirth.privacy.redaction import take_out_echoes, with_own_past
from prebirth.privacy.said_plainly import is_for
from prebirth.privacy.sentences import LEFT_OUT, leans, marked_to, sentences
from prebirth.privacy.short_names import shortened
from prebirth.privacy.sought import Bearer, Hit, Phrase, Sought
from prebirth.privacy.spoken_of import PARENTS, PARTNERS, SPOKEN_OF, KinTo, nouns_of
from prebirth.privacy.texts import text_fields, texts_of, without_texts
from prebirth.privacy.through import only_through
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld
from prebirth.privacy.word_run import WordRun

HE, SHE = listed("he him his himself"), listed("she her hers herself")
"""What may tell of another adult, where the reader is none such."""
US = listed("we us our ours")
"""Who writes it: it tells of no other adult."""
TO_THEM = listed("you your yours yourself")
"""By what a line speaks to the parent for whom alone it was written: “You ring your mum.”"""
ALL = listed("they them their theirs") | US
"""What tells of several: it may tell of another adult."""
DOES = listed("he she they")
"""What tells of another adult where it does something, and is not the reader."""
JOINT = re.compile(r"\s*(?:,?\s*and|&|/|\+|,)\s*", re.IGNORECASE)
"""What stands between the names of two who do something together."""
KIN_ALONE = frozenset(
    noun for kin in (KinTo.SIBLING, KinTo.AUNT_OR_UNCLE, KinTo.RELATIVE) for noun in nouns_of(kin)
) | listed("flatmate housemate lodger")
"""The words for an adult near them with nothing beside them that says whose they are."""
PERPETRATORS = (
    Phrase(("perpetrator",), True, Why.OTHERS),
    Phrase(("perp",), True, Why.OTHERS),
    Phrase(("ap",), True, Why.OTHERS, capital=True, acts=True),
)
"""How the field writes of whoever is said to have hurt somebody."""
PAIRS = (("both", "parents"), ("the", "couple"))
"""What speaks of the reader and another as of one."""
THE_PARENTS = ("the", "parents")
"""What may speak of them so, and of what is asked of any parents."""
AGREE = listed("agree accept know want wish hope think feel say see plan")
"""What parents do where a plan tells of the two."""
OF_A_PAST = PERSONAL | listed("""
    arrest bail remand remanded recalled licence parole probation custody prison jail jailed
    conviction convictions convicted offence offences offender antecedents pnc mappa visor caution
    cautions marker markers curfew warrant rehab detox relapse relapsed drinks drank alcohol
    alcoholic addicted addict drugs cannabis cocaine heroin methadone suicidal depression depressed
    psychosis bipolar schizophrenia diagnosed hiv violence abuser abused assaulted assault
""")
"""The words that tell of what somebody did or was ill with, whoever is not named beside them."""
AGREED = re.compile(
    r"\W*(?:[^\s;:,.]+ ){1,6}?(?:(?:have|has|had|all|both) )*agree(?:d|s)? (?:to|on|with) ",
    re.IGNORECASE,
)
"""How it says what several agreed to."""
OWN_WISH = re.compile(
    r"\b(?:wants?|wanted|wishes for|would like|misses|loves|rings|remembers|prays for|asks? for"
    r"|(?:a )?candles? for|named after|proud of) $",
    re.IGNORECASE,
)
"""What stands before kin of the reader where it tells of the reader’s own heart and wish."""
NO_MORE_OF_KIN = re.compile(
    r"(?: (?:at|for|in) (?:the|her|his) (?:birth|labour|scans?|christening|baptism|naming)\b)?"
    r"(?: and (?!(?:her|his|the|their|they|s?he|who)\b)[a-z ]{1,24})?[.;!]?\s*$"
)
"""What may stand after them there, so that nothing is told of what they are or do."""
NO_ADULT_KIN = frozenset(
    noun
    for kin in (
        KinTo.CHILD,
        KinTo.STEP_CHILD,
        KinTo.GRANDCHILD,
        KinTo.NIECE_OR_NEPHEW,
        KinTo.KNOWN,
    )
    for noun in nouns_of(kin)
)
"""The words that speak of a child, or of somebody who is no kin."""


def take_out_others(
    raw: Case,
    case: Case,
    parent: str,
    form: Form,
    choice: Choice = NO_CHOICE,
    earlier: Sequence[Withheld] = (),
    also: Sequence[Case] = (),
) -> tuple[Case, list[Withheld]]:
    """The case as one parent may read it, and what was taken out after what went `earlier`.

    What the worker chose to let through stays. Whose a record is is asked of `raw`, the case as
    it is kept, and of `case`, from which what is restricted has gone: with it may be gone what
    closes it, and that it is theirs would tell what it said. `also` are other versions of `raw`.
    """
    view, held = seen_view(raw, case, parent, (raw, *also)), list[Withheld]()
    let = {place for place, _ in choice.let}
    for table in RECORDS:
        reasons = {
            record.id: why.value
            for record in case.table(table)
            if Place(table, record.id) not in let
            and (why := _kept_from(view, form, raw.record(table, record.id), record))
        }
        held += [Withheld(table, record, "", reason) for record, reason in reasons.items()]
        case = remove_records(case, table, reasons) if reasons else case
    case = _without_whom_they_came_with(raw, case, parent, let, held, earlier)
    for table in (*SINGLE, *RECORDS):
        for record in records_of(case, table):
            kept: Record = raw.record(table, record.id)
            fields = [
                name
                for name in (
                    *_fields_kept_from(view, kept, record),
                    *_line_kept_from(raw, form, kept, parent),
                )
                if getattr(record, name) not in NOTHING and Place(table, record.id, name) not in let
            ]
            if fields:
                held += [
                    Withheld(table, record.id, name, _why(type(kept), name)) for name in fields
                ]
                case = blank_fields(case, table, record.id, fields)
            case = _narrowed(case, table, kept, view, let, held)
    seen = take_out_echoes(raw, case, held)
    past = with_own_past(choice, parent)
    seen = take_out_lost(raw, seen, lost_between(raw, seen), held, past)
    return without_other_adults(raw, seen, view, form, held, choice, (*earlier, *held)), held


def _without_whom_they_came_with(
    raw: Case,
    case: Case,
    parent: str,
    let: Collection[Place],
    held: list[Withheld],
    earlier: Sequence[Withheld],
) -> Case:
    """The case without whoever belongs to the family only through somebody who is not in it."""
    table = TABLE_OF[Person]
    gone = {one.id for one in raw.people} - {one.id for one in case.people}
    through = only_through(raw, gone, parent, earlier)
    left = sorted(key for key in through if Place(table, key) not in let)
    held += [Withheld(table, key, "", Why.THROUGH) for key in left]
    return remove_records(case, table, left) if left else case


def without_other_adults(
    raw: Case,
    case: Case,
    view: ParentView,
    form: Form,
    held: list[Withheld],
    choice: Choice,
    earlier: Sequence[Withheld],
) -> Case:
    """The case without each sentence that speaks of another adult and that nobody lets stand.

    That is by name, by a tie, or as “Dad”. Where somebody may be at risk, so does one that says
    what they are to the family, and all that is told in a record of both. Who is who stays: no
    fact that says who is meant is read. So do the reader's own words, and what the program itself
    wrote into the log of copies.
    """
    sought = OfOthers(raw, case, view, view.endangered, _own_texts(case, view, form))
    who_is_who = [
        (Place(table, record.id, field), "")
        for table in (*SINGLE, *RECORDS)
        for mark in ("identifies", "of_team")
        for field in (*marked(record_type(table), mark), *COMMON)
        for record in records_of(case, table)
    ]
    own = [
        (Place("answers", answer.id, field), "")
        for answer in case.answers
        for field in text_fields(Answer)
        if (question := form.asked.get(answer.question)) and _own_words(view, question, answer)
    ]
    own += [
        (Place("answers", answer.id, "unit"), "")
        for answer in case.answers
        if (question := form.asked.get(answer.question)) and answer.unit == question.unit
    ]
    by_the_app = [(Place("shares", share.id, "version"), "") for share in case.shares]
    by_the_app += [
        (Place("shares", share.id, "purpose"), "")
        for share in case.shares
        if share.purpose in OFFERED
    ]
    choice = choice._replace(let=(*choice.let, *who_is_who, *own, *by_the_app))
    seen = take_out_lost(raw, case, sought, held, choice, earlier)
    return take_out_not_to_tell(raw, seen, view.parent, held, choice)


def _own_texts(case: Case, view: ParentView, form: Form) -> frozenset[str]:
    """What is told of a parent in a place for that alone, and leads to nobody else.

    Such as where they come from, where they lived, the home in which they live with nobody but
    children of theirs, and the answer to a question about them.
    """
    parent = view.parent
    reader = case.people.get(parent)
    fields = (name for name, mark in marks(Person).items() if mark.safety is False)
    areas = (name for name, _ in area_fields())
    own = [getattr(reader, name) for name in (*fields, *areas)] if reader else []
    own += [
        answer
        for answer in case.answers
        if answer.about == parent
        and (question := form.asked.get(answer.question))
        and not question.safety
    ]
    own += [
        getattr(home, name)
        for home in case.households
        if home.theirs(view) and home.people <= view.mine
        for name in marked(Household, "place")
    ]
    return frozenset(text for value in own for text in texts_of(value))


def take_out_hollow(seen: Case, held: list[Withheld], *, whoever: bool = False) -> Case:
    """Take out each record that says something else without what is not there, or left out.

    That somebody sees the baby is not so where a court is to say first; and “a plan with a named
    lead” is hers, though only “when she is low” named her. It goes for whatever reason that did:
    were it to stay where somebody restricted her too, a restriction would open it. What happened
    at an address that is kept from them goes with it: they may know where they were on that day.
    Where somebody may be at risk from the reader, `whoever` was named, so does all of whose words
    none is left: its day alone would tell when the police were rung. Anywhere else so does what is
    about somebody whom those words named: its day and source would be all that is told of them.
    """
    silent = _silent(seen, held, whoever=whoever)
    cut = {
        (one.table, one.record)
        for one in held
        for kind in [record_type(one.table)]
        if one.field in marked(kind, "whose")
        or (one.words and one.reason in OF_ADDRESSES and one.field in marked(kind, "of_them"))
    }
    for table, kind in RECORDS.items():
        hollow = {
            record.id: Why.OTHERS
            for record in seen.table(table)
            if (table, record.id) in cut or (table, record.id) in silent
        }
        hollow |= {
            record.id: next((one.reason for one in held if one.record == record.id), Why.OTHERS)
            for record in (seen.table(table) if marked(kind, "essential") else ())
            for name in marked(kind, "essential")
            if not getattr(record, name) or LEFT_OUT in getattr(record, name)
        }
        held += [Withheld(table, key, "", reason) for key, reason in hollow.items()]
        seen = remove_records(seen, table, hollow) if hollow else seen
    return seen


def take_out_blanks(seen: Case, reader: str, held: list[Withheld]) -> Case:
    """Take out what says whose kin somebody is whose name is withheld, and how they help.

    A blank beside “Mother of Ann” is a name. What ties them to the reader is the reader's own.
    """
    table = TABLE_OF[Person]
    why = {one.record: one.reason for one in held if one.table == table and one.field == "names"}
    blank = {one.id for one in seen.people if one.id in why and not one.names}
    for kind in (Tie, Support) if blank else ():
        gone = {
            one.id: why[min(one.people & blank)]
            for one in seen.table(TABLE_OF[kind])
            if one.people & blank and reader not in one.people
        }
        held += [Withheld(TABLE_OF[kind], key, "", reason) for key, reason in gone.items()]
        seen = remove_records(seen, TABLE_OF[kind], gone)
    return seen


def take_out_who_told(seen: Case, held: list[Withheld], endangered: Collection[str]) -> Case:
    """Take out, where somebody may be at risk from the reader, that they told it themselves."""
    people = TABLE_OF[Person]
    theirs = {(people, person) for person in endangered}
    for table in RECORDS if endangered else ():
        told = [
            record
            for record in seen.table(table)
            if record.evidence is Evidence.PERSON
            and not theirs.isdisjoint(
                [(people, record.id)] if table == people else references(record)
            )
        ]
        held += [Withheld(table, one.id, "evidence", Why.SAFETY.value) for one in told]
        for one in told:
            seen = seen.adding(one.replace(evidence=None))
    return seen


def _silent(seen: Case, held: Sequence[Withheld], *, whoever: bool) -> frozenset[tuple[str, str]]:
    """The records that have no word left of what those did or are whom they are about.

    Unless `whoever` was meant, those alone that are about somebody whom their words named, and
    of which nothing tells what kind of thing it was, such as a separation.
    """
    return frozenset(
        (one.table, one.record)
        for one in held
        if one.words
        and (of_them := marked(record_type(one.table), "of_them"))
        and one.field in of_them
        and (record := seen.record(one.table, one.record))
        and (whoever or not (record.people.isdisjoint(one.whom) or _says_what_kind(record)))
        and all(getattr(record, name) in {"", LEFT_OUT} for name in of_them)
    )


def _says_what_kind(record: Record) -> bool:
    """Whether something was chosen of it, so that more than its day and source is told."""
    return any(isinstance(getattr(record, name), StrEnum) for name in facts(type(record)))


def _homes_of(seen: Case, parent: str) -> frozenset[str]:
    """What each home is called in which a parent lives now."""
    return frozenset(
        home.name
        for home in seen.households
        if any(row.person == parent and row.here for row in home.members)
    )


class OfOthers(Sought):
    """What a parent's copy says of other adults only where somebody lets it: all of it is near.

    Whoever belongs to the parent, or works with the family, may bear the same name. That there is
    such a sentence is no secret, and without it the next may mean something else: it leaves a gap.
    """

    gap = LEFT_OUT

    def __init__(
        self,
        raw: Case,
        seen: Case,
        view: ParentView,
        endangered: Collection[str],
        own_texts: frozenset[str],
    ) -> None:
        """Seek every adult but the parent, and whoever is endangered."""
        self._raw, self._own_texts = raw, own_texts
        self._own_homes = _homes_of(seen, view.parent)
        closed = view.at_risk
        children = {person.id for person in raw.people if person.role in SIBLINGS}
        others = [
            person
            for person in raw.people
            if person.id not in view.mine and (person.id not in children or person.id in endangered)
        ]
        own = [person for person in raw.people if person not in others]
        reader = raw.people.get(view.parent)
        super().__init__(
            map(_called, others),
            [
                *(
                    Phrase((word,), near=True, reason=Why.OTHERS, whom=person.id)
                    for person in others
                    if closed or person.id in endangered
                    for word in _spoken_of(raw, person, view.parent)
                ),
                *_written_of(raw, seen, [*map(_called, others)], own, reader),
                *(() if closed else PERPETRATORS),
            ],
            [
                Bearer(_called(record), parent=record.id == view.parent)
                for record in (*own, *seen.agencies, seen.assessment)
            ],
            named=Why.OTHERS,
        )
        self._ties, self._own = Ties(raw), frozenset(person.id for person in own)
        self._notice_parents(frozenset(person.id for person in others), view.parent)
        self._parents_said = OtherParents(raw, self._ties, (one.name for one in seen.agencies))
        self._notice_lines(seen, view.parent, closed=closed)
        self._children = frozenset(children)
        self._people_ids = frozenset(person.id for person in raw.people)
        self._parents = frozenset(person.id for person in parents(raw))
        self._reader = Sought([called(view.parent, names_of(reader))] if reader else [])
        self._who, self._closed, self._endangered = view.parent, closed, frozenset(endangered)
        others_said = {
            word for key in endangered if (one := raw.people.get(key)) for word in _pronouns(one)
        }
        self._own_said = (_pronouns(reader) if reader else frozenset()) - others_said
        self._others_said = (HE | SHE | ALL) - self._own_said
        self._all_names = words_of(raw.people)
        self._own_names = words_of([reader] if reader else ())
        self._others_names = words_of(one for one in raw.people if one.id != view.parent)
        self._own_letters = own_initials(raw, view.parent)
        self._their_letters = letters_of(raw, endangered, view.parent)

    def _notice_lines(self, seen: Case, reader: str, *, closed: bool) -> None:
        """Note what is said to the parents, and what to the reader alone."""
        self._general = frozenset(
            text for one in seen.answers for text in (one.plain, one.asked) if text
        )
        self._to_them = frozenset(
            one.plain
            for one in seen.answers
            if not closed and {reader} == {*(one.plain_for or [one.about])}
        )

    def _notice_parents(self, others: frozenset[str], reader: str) -> None:
        """Note by which letter, and beside which names, other adults may be spoken of."""
        self._others = others
        self._beside = beside(self._ties, others)
        self._letters = {
            letter: min(who & others)
            for letter, who in self._ties.parents_by_letter.items()
            if who & others
            and reader not in who
            and reader not in self._ties.initials.get(letter, ())
        }

    def __bool__(self) -> bool:
        """That there is always somebody else: a relative whom nobody recorded."""
        return True

    def whole_gap(self, record: Record, field: str) -> str:
        """The gap; nothing where somebody is at risk, and a cell that is all gap points to them."""
        whole = self._raw.record(TABLE_OF[type(record)], record.id) or record
        theirs = not self._endangered.isdisjoint(whole.people)
        of_them = bool(self._endangered) and field in marked(type(record), "of_them")
        return "" if self._closed or theirs or of_them else self.gap

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """All that a text says of other adults, but who helps them in what is said to them."""
        found = self._hits(text, about)
        if not found or text not in self._to_them:
            return found
        told = [
            span
            for span in sentences(text)
            if not TO_THEM.isdisjoint(keys := keys_of(text[span.start : span.end]))
            and OF_A_PAST.isdisjoint(keys)
        ]
        return [
            hit
            for hit in found
            if hit.whom in self._endangered
            or not any(span.touches(hit.start, hit.end) for span in told)
        ]

    def _hits(self, text: str, about: Collection[str]) -> list[Hit]:
        """All that a text says of other adults; every word of it, where it is told of both."""
        roles = [*self._by_role(text, about)]
        found = [
            hit._replace(near=True)
            for hit in super().hits(text, about)
            if not any(start <= hit.start and hit.end <= end for start, end in roles)
        ]
        found += self._kin_in(text, about)
        found += self._letters_in(text)
        found += self._pairs_in(text)
        found += self._of_their_past(text, about)
        sentence = any(word[0].islower() for word in text.split())
        if not sentence and not (self._closed and any(map(str.isalpha, text))):
            return found  # a name or a place, which may be where she is
        if not self._closed and text in self._own_homes:
            return found  # what they live in is called so whoever lives there with them
        found += [
            Hit(0, len(text), near=True, reason=Why.OTHERS, whom=person)
            for person in sorted(self._endangered.intersection(about))
        ]
        if not self._closed:
            return found
        # Where a mother is at risk from the reader, what names nobody may be about her.
        named = [(hit.start, hit.end) for hit in self._reader.hits(text)] + roles
        if {*about} == {self._who}:
            named += initials_in(text, self._own_letters)
        own = self._who in about and self._own.issuperset(about) and text in self._own_texts
        return found + [
            Hit(span.start, span.end, near=True, reason=Why.OTHERS)
            for span in sentences(text)
            if self._may_be_hers(
                text[span.start : span.end],
                about,
                named=own or any(span.touches(*place) for place in named),
            )
        ]

    def _by_role(self, text: str, about: Collection[str]) -> Iterator[tuple[int, int]]:
        """Where a record about the reader alone calls them “Dad”, and somebody is at risk.

        Another man may be called so by his role: in such a record he is not meant.
        """
        if self._closed and {*about} == {self._who}:
            for said in self._spoken_in(text):
                if (
                    is_one_alone(text, said)
                    and self._parents_said.is_one(text, said)
                    and self._chiefly_meant(said) == [self._who]
                ):
                    yield said.start, said.end

    def _chiefly_meant(self, said: Spoken) -> list[str]:
        """Who is meant by a word for a parent: the father before one who may be the father."""
        meant = self._meant(said, ())
        people = (self._raw.people.get(one) for one in meant)
        return [one.id for one in people if one and one.role in PARENTS] or meant

    def with_rest(
        self, whole: Record, seen: Record, said: Mapping[str, list[Hit]]
    ) -> Mapping[str, list[Hit]]:
        """What was found; what is to be done by the reader alone is told of nobody else."""
        if not (self._closed and self._is_reader(whole.doer) and self._is_reader(seen.doer)):
            return said
        return {text: self.hits(text, {self._who}) for text in said}

    def _is_reader(self, text: str) -> bool:
        """Whether a text is the reader's name, or “Dad”, and no more."""
        roles = {text[start:end].casefold() for start, end in self._by_role(text, {self._who})}
        alone = roles | self._own_letters | (self._own_names - self._others_names)
        keys = set(keys_of(text))
        return keys <= alone | self._own_names and not keys.isdisjoint(alone)

    def _kin_in(self, text: str, about: Collection[str]) -> Iterator[Hit]:
        """Where it speaks of an adult as “Dad”, “her ex” or “his sister”, recorded or not.

        Not where the reader may be meant, or a child. What is said of “her” is said of an adult,
        but in a record about a child. The question of a form, and the line that is said to the
        parents, call them so.
        """
        general = text in self._general
        for said in self._spoken_in(text):
            if self._is_own_wish(text, said, about):
                continue
            if not general and self._is_kin_alone(text, said):
                yield Hit(said.start, said.end, near=True, reason=Why.OTHERS)
                continue
            sought = said.certain and said.noun not in NO_ADULT_KIN | OF_COUPLES
            if not sought and (general or not self._parents_said.is_one(text, said)):
                continue
            meant = self._meant(said, about)
            others = [who for who in meant if who not in self._own]
            # Of two who may be “his girlfriend” the reader is but one.
            if self._who not in meant or (others and said.owned and said.noun in OF_COUPLES):
                for who in others[:1] if meant else ("",):
                    yield Hit(said.start, said.end, near=True, reason=Why.OTHERS, whom=who)

    def _is_own_wish(self, text: str, said: Spoken, about: Collection[str]) -> bool:
        """Whether it tells what the reader feels for kin of theirs, and of these nothing.

        Such as “Wants her mother at the birth”, in a record about the reader alone that names
        nobody else in that sentence.
        """
        if set(about) != {self._who} or self._closed or not said.by_pronoun:
            return False
        if not self._endangered.isdisjoint(self._meant(said, about)):
            return False
        span = next(one for one in sentences(text) if one.touches(said.start, said.end))
        sentence = text[span.start : span.end]
        keys = {*keys_of(sentence)}
        words = keys_of(text[said.start : said.end])
        return (
            self._own_said.issuperset(words[:1])
            and keys.isdisjoint(OF_A_PAST | (self._all_names - self._own_names))
            and OWN_WISH.search(text[span.start : said.start]) is not None
            and NO_MORE_OF_KIN.match(text[said.end : span.end]) is not None
        )

    def _is_kin_alone(self, text: str, said: Spoken) -> bool:
        """Whether it speaks of such as “brother” without more, who is neither reader nor child."""
        if said.owned or said.several or said.noun not in KIN_ALONE:
            return False
        words = words_in(text)
        first = next(at for at, word in enumerate(words) if word.start == said.start)
        last = next(at for at, word in enumerate(words) if word.end == said.end)
        everybody = {BABY, *self._people_ids}
        mine = self._own & self._ties.bearers(everybody, said.noun).keys()
        return not mine and words[first].key not in ONES and _is_told_of(words, first, last)

    def _pairs_in(self, text: str) -> Iterator[Hit]:
        """Where the reader and another do something as one: “Both parents drink.”."""
        if glance_at(text).pieces.isdisjoint({"parents", "couple"}) or text in self._general:
            return
        words = words_in(text)
        for at, (one, two) in enumerate(pairwise(words[:-1]), 2):
            does, then = words[at], words[at + 1 : at + 2]
            pair = one.key, two.key
            do = pair in PAIRS and _do(does.key, then)
            do |= pair == THE_PARENTS and f"{does.key}s" in VERBS and does.key not in AGREE
            if do and does.gap == " ":
                yield Hit(one.start, two.end, near=True, reason=Why.OTHERS)

    def _of_their_past(self, text: str, about: Collection[str]) -> Iterator[Hit]:
        """What only somebody has, as a conviction, where a record is about another adult alone."""
        others = sorted(set(about) & self._others)
        if not others or not self._own.isdisjoint(about):
            return
        for word in words_in(text):
            if word.key in OF_A_PAST:
                yield Hit(word.start, word.end, near=True, reason=Why.OTHERS, whom=others[0])

    def _letters_in(self, text: str) -> Iterator[Hit]:
        """Where “F” or “M” is written for the father or the mother, as in “F on meds”."""
        if glance_at(text).pieces.isdisjoint(self._letters) or text in self._general:
            return
        words = words_in(text)
        two = [pair for pair in pairs(words) if all(is_letter(words, at) for at in pair)]
        joined = {at for pair in two if "/" not in words[pair[1]].gap for at in pair}
        for at, word in enumerate(words):
            who = self._letters.get(word.key)
            told = bool(who) and is_letter(words, at)
            if told and (_is_told_of(words, at, at) or at in joined):
                yield Hit(word.start, word.end, near=True, reason=Why.OTHERS, whom=who or "")

    def _spoken_in(self, text: str) -> Iterator[Spoken]:
        """Where a text speaks of anybody without a name."""
        if may_speak(glance_at(text).pieces):
            spoken = self._ties.spoken_in(text, alone=True)
            yield from (said for said in spoken if not is_unit(text, said))

    def _meant(self, said: Spoken, about: Collection[str]) -> list[str]:
        """Who may be meant by what somebody is to another; nobody where they are not recorded."""
        if not said.owned:
            return self._parents_said.meant(said, about, self._who)
        whose = said.whose
        if said.by_pronoun:
            whose -= {BABY, *(self._children - set(about))}
        bear = self._ties.bearers(whose, said.noun)
        return [who for who, sure in bear.items() if sure] or [*bear]

    def is_told_of_them(self, sentence: str, _whom: Collection[str]) -> bool:
        """Whether a sentence does not say of whom it tells, and so tells of who was named last.

        The gap before it says that something is missing there, and not that what comes after it
        is told of somebody else than the record.
        """
        return not self.begins_with_name(sentence) and has_no_subject(sentence)

    def begins_with_name(self, sentence: str) -> bool:
        """Whether a sentence, or a line of a list, begins with anybody's name."""
        said = sentence[marked_to(sentence) :]
        return not self._all_names.isdisjoint(keys_of(said)[:1])

    def is_shared(self, text: str) -> bool:
        """Whether it names the reader as well, and nobody is at risk from that."""
        return not self._endangered and bool(self._own_places(text))

    def _own_places(self, text: str) -> list[tuple[int, int]]:
        """Where a text speaks of the reader, by name or as “Mum” in her own copy."""
        named = [(hit.start, hit.end) for hit in self._reader.hits(text)]
        return named + [
            (said.start, said.end)
            for said in self._spoken_in(text)
            if self._parents_said.is_one(text, said) and self._meant(said, ()) == [self._who]
        ]

    def is_joint(self, sentence: str) -> bool:
        """Whether it tells of the reader and another parent as of one, and of nobody else."""
        return not self._endangered and self._is_of_both(sentence)

    def _is_of_both(self, sentence: str) -> bool:
        """The same, where nobody of whom it tells is at risk."""
        own = self._own_places(sentence)
        others = [hit for hit in super().hits(sentence) if hit.whom not in self._own]
        others += self._kin_in(sentence, ())
        others += self._letters_in(sentence)
        return (bool(others) or any(self._pairs_in(sentence))) and all(
            hit.whom in self._parents - self._endangered
            and any(
                JOINT.fullmatch(sentence[min(end, hit.end) : max(start, hit.start)])
                for start, end in own
            )
            for hit in others
        )

    def is_agreed(self, sentence: str) -> bool:
        """Whether it says what the reader and another parent agreed to as one, and no more."""
        keys = {*keys_of(sentence)}
        more = keys & (OF_A_PAST | ((HE | SHE) - self._own_said))
        return not more and AGREED.match(sentence) is not None and self._is_of_both(sentence)

    def leans(self, sentence: str, _whom: Collection[str]) -> bool:
        """Whether it says something else without the one before, such as who “he” is in it."""
        keys = list(keys_of(sentence))
        for place, key in enumerate(keys):
            if key in (HE | SHE | ALL) - US:
                # After “Rosa fell when” a “he” is somebody else; after “Rosa said” she is Rosa.
                another = key in DOES and key not in self._own_said
                names = self._all_names - (self._own_names if another else set())
                if not names.intersection(keys[:place]):
                    return True
        return leans(sentence)

    def _may_be_hers(self, sentence: str, about: Collection[str], *, named: bool) -> bool:
        """Whether a sentence may speak of a mother at risk: it does not keep to its reader.

        `named` says whether it names the reader, or stands where nobody else is told of.
        """
        said = set(keys_of(sentence))
        if said & self._others_said or is_kept_from(sentence) or is_against(sentence):
            return True
        if any(initials_in(sentence, self._their_letters)):
            return True
        if self._who in about and said & self._own_said:
            return False
        return not named


def _pronouns(person: Person) -> frozenset[str]:
    """The words that stand for somebody in a sentence; either, where nobody says which."""
    he = person.sex == Sex.MAN or person.role in FATHERS
    she = person.sex == Sex.WOMAN or person.role in MOTHERS
    return HE | SHE if he == she else HE if he else SHE


def _called(record: Record) -> Called:
    """What somebody is called."""
    return called(record.id, names_of(record), sex_of(record))


def _written_of(
    case: Case,
    seen: Case,
    people: Sequence[Called],
    mine: Sequence[Person],
    reader: Person | None,
) -> Iterator[Phrase]:
    """How some people are written of in short, misspelt, or by a name with broken letters."""
    borne = words_of((*case.people, *case.agencies, case.assessment))
    own = {*titled(_called(reader))} if reader else set[Keys]()
    named = (*mine, *seen.agencies, seen.assessment)
    letters = {keys for one in named for keys in initials(_called(one))}
    known, theirs = words_known(seen) | words_of(named), [*map(_called, mine)]
    for phrase in misspelt(people, words_said(seen), known, Why.OTHERS, theirs):
        if phrase.keys not in own | letters:
            yield phrase
    for person in people:
        for keys in sorted({*titled(person)} - own):
            yield Phrase(keys, True, Why.OTHERS, person.who, capital=True)
        for keys in broken_names(person, ()):
            yield Phrase(keys, True, Why.OTHERS, person.who)
        for name in sorted(map("".join, person.given)):
            for short in sorted(shortened(name) - NO_SHORT_NAME - borne):
                acts = not is_common(short)
                yield Phrase((short,), True, Why.OTHERS, person.who, capital=True, acts=acts)


def _do(verb: str, then: Sequence[Word]) -> bool:
    """Whether several do something, as in “use”, and it is not done to them, as in “were told”."""
    if verb in FINITE:
        return not any(word.key in PAST or is_past_form(word.key) for word in then)
    return verb in PAST or f"{verb}s" in VERBS


def _is_told_of(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a sentence tells of some words what they do, or of what was said to them."""
    before, after = words[max(first - 1, 0)], words[last + 1 : last + 2]
    acts = (
        bool(after)
        and after[0].gap == " "
        and (after[0].key in VERBS | STATES or is_past_form(after[0].key))
    )
    begins = WordRun(words, first, last + 1).first
    told = words[first].gap == " " and before.key in TO
    return (begins and acts) or told


def _spoken_of(case: Case, person: Person, reader: str) -> Iterator[str]:
    """The words by which somebody is spoken of without a name."""
    if person.role:
        yield from SPOKEN_OF.get(person.role, ())
    couples = (tie for tie in case.ties if tie.kind in COUPLE and {person.id, reader} <= tie.people)
    if person.role in PARTNERED or any(couples):
        yield from PARTNERS


def _narrowed(
    case: Case,
    table: str,
    kept: Record,
    view: ParentView,
    let: Collection[Place],
    held: list[Withheld],
) -> Case:
    """The case less the rows of a record that are not for this parent, or with less of a fact."""
    for field, own in kept.narrowed(view).items():
        seen = case.record(table, kept.id)
        if getattr(seen, field) in NOTHING:
            continue  # what is withheld is not told in fewer words
        less = own
        if isinstance(own, tuple):
            # What a row tells in words may be gone from it already.
            facts = [without_texts(row) for row in own]
            less = tuple(row for row in getattr(seen, field) if without_texts(row) in facts)
        if less != getattr(seen, field) and Place(table, kept.id, field) not in let:
            held.append(Withheld(table, kept.id, field, Why.OTHERS))
            case = case.adding(seen.replace(**{field: less}))
    return case


def tell_no_more_of_a_loss(
    whole: Case, seen: Case, person: str, held: list[Withheld], choice: Choice
) -> Case:
    """A report for one of the family, in which how a pregnancy ended is hers to tell."""
    view = ParentView(whole, person).no_more_than(ParentView(seen, person))
    let = {place for place, _ in choice.let}
    for baby in seen.babies:
        if baby.narrowed(view):
            seen = _narrowed(seen, "babies", baby, view, let, held)
            fields = [
                name
                for name in (*asked_at(Baby, AskedAt.LOSS), *marked(Baby, "of_birth"))
                if getattr(baby, name) not in NOTHING and Place("babies", baby.id, name) not in let
            ]
            held += [Withheld("babies", baby.id, name, Why.HERS) for name in fields]
            seen = blank_fields(seen, "babies", baby.id, fields)
    return seen


def _why(kind: type[Record], field: str) -> Why:
    """Why a fact is not for a parent, of a record that is."""
    closed = marks(kind)[field].audience == Audience.PROFESSIONALS
    return Why.INTERNAL if closed else Why.OTHERS


def _fields_kept_from(view: ParentView, *versions: Record) -> Collection[str]:
    """The fields of a record that are not for this parent in one of the versions of it."""
    return dict.fromkeys(name for record in versions for name in record.fields_kept_from(view))


def _line_kept_from(case: Case, form: Form, record: Record, parent: str) -> tuple[str, ...]:
    """The line that is said to the parents, where it may be meant for another of them."""
    if not isinstance(record, Answer):
        return ()
    return () if is_for(case, form.asked.get(record.question), record, parent) else ("plain",)


def _kept_from(view: ParentView, form: Form, *versions: Record) -> Why | None:
    """Why a whole record is not for this parent by one of the versions of it, or nothing.

    The first is as it is kept. One that names nobody because all whom it named are withheld tells
    of others.
    """
    reasons = [
        _answer_kept(view, form, record) if isinstance(record, Answer) else record.kept_from(view)
        for record in versions
    ]
    why = next(filter(None, reasons), None)
    return Why.OTHERS if why is Why.NOBODY and reasons[0] is not Why.NOBODY else why


def _answer_kept(view: ParentView, form: Form, answer: Answer) -> Why | None:
    """Why an answer is not for this parent: its question says whom it may be shown to."""
    if answer.question.startswith(NONE_MARK):
        closed = _none_kept(answer.question.removeprefix(NONE_MARK))
        others = bool(answer.about) and not view.may(answer.about)
        return closed or (Why.OTHERS if others else None)
    question = form.asked.get(answer.question)
    if question is None or question.audience == AnswerAudience.PROFESSIONALS:
        return Why.INTERNAL
    if question.audience == AnswerAudience.UNSAFE:
        return Why.UNSAFE
    if CopyKind.PARENT_FULL not in form.copies_of(question):
        return Why.INTERNAL
    return _whose_kept(view, form, question, answer)


def _whose_kept(view: ParentView, form: Form, question: Question, answer: Answer) -> Why | None:
    """Why the answer to a question that the family may read is not for this parent."""
    if not answer.about and question.id in form.of_somebody:
        return Why.NOBODY
    if question.audience == AnswerAudience.MOTHER and not view.mother:
        return Why.HERS
    if answer.about and not view.may(answer.about):
        return Why.OTHERS
    return None if _of_family(view, question, answer) else Why.OTHERS


def _own_words(view: ParentView, question: Question, answer: Answer) -> bool:
    """Whether an answer is what this reader said, as its question and whom it is about show."""
    if not question.own_words or answer.about:
        return question.own_words and answer.about == view.parent
    return question.audience in ONE_READER and _whose(view, question)


def _whose(view: ParentView, question: Question) -> bool:
    """Whether this reader is the one parent that a question of one reader is for."""
    match question.audience:
        case AnswerAudience.MOTHER:
            return view.mother
        case AnswerAudience.FATHER:
            return view.father
        case _:
            return view.only


def _of_family(view: ParentView, question: Question, answer: Answer) -> bool:
    """Whether an answer about no other adult is for a parent by what its question says."""
    match question.audience:
        case AnswerAudience.OWN_CHILDREN:
            return bool(answer.about) or view.all_mine
        case AnswerAudience.FATHER | AnswerAudience.ONLY_PARENT:
            return answer.about == view.parent or _whose(view, question)
        case _:
            return True


def _none_kept(table: str) -> Why | None:
    """Why it is not for a parent that there are no records of a kind."""
    kind = RECORDS.get(table)
    closed = kind is None or kind.audience == Audience.PROFESSIONALS
    return Why.INTERNAL if closed else None
