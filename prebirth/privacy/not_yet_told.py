"""What the family is first told by a person or a letter, and by no paper before that.

That a court may be asked is such a thing. Until one of the family was told, neither a sentence, a
choice nor a decision that was made with lawyers says it in a paper for them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from prebirth.case.answer import Answer
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.enquiries import Course, CourseRole, Recommendation
from prebirth.case.listed import having, plays
from prebirth.case.marks import Why
from prebirth.case.plan import Decision, LegalKind, LegalRole, LegalStep
from prebirth.case.references import remove_records
from prebirth.case.tellings import Group
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld

STEPS, DECISIONS = TABLE_OF[LegalStep], TABLE_OF[Decision]
BETWEEN = re.compile(r"[\s-]+")
COURT = (LegalRole.TOWARDS_COURT, LegalRole.COURT_INTENDED, LegalRole.APPLICATION)


def take_out_not_told(
    whole: Case, seen: Case, reader: str, held: list[Withheld], choice: Choice
) -> Case:
    """The redacted case for one of the family, less what they have not been told yet.

    It still holds each legal step that was explained to them, and what else they were told.
    """
    told = {
        telling.of
        for telling in whole.tellings  # of a step that is kept from them they may know by now
        if not telling.restricted and not _restricted(whole, telling.of)
        if telling.holds and (telling.person == reader or telling.group is Group.PARENTS)
    }
    let = {place for place, _ in choice.let}
    days = {step.last_day for step in seen.legal_steps if step.last_day}
    closed = [
        one.id
        for one in seen.decisions
        if (whole.decisions.get(one.id) or one).privileged
        and (DECISIONS, one.id) not in told
        and one.on not in days
        and Place(DECISIONS, one.id) not in let
    ]
    seen = _without(seen, DECISIONS, closed, held)
    if any(plays(step.kind, *COURT) for step in seen.legal_steps) or any(
        of and of[0] == STEPS for of in told
    ):
        return seen
    words = _TowardsCourt()
    asked = [one.id for one in seen.answers if words.hits(one.asked)]
    seen = _without(seen, TABLE_OF[Answer], asked, held)
    table = TABLE_OF[Recommendation]
    for one in list(seen.recommendations):
        left = tuple(row for row in one.recommends if not plays(row, CourseRole.TOWARDS_COURT))
        if left != one.recommends and Place(table, one.id, "recommends") not in let:
            held.append(Withheld(table, one.id, "recommends" if left else "", Why.NOT_YET))
            less = one.replace(recommends=left)
            seen = seen.adding(less) if left else remove_records(seen, table, {one.id})
    return take_out_lost(whole, seen, words, held, choice)


def _restricted(case: Case, place: tuple[str, str] | None) -> bool:
    record = case.record(*place) if place else None
    return record is not None and bool(record.restricted)


def _without(case: Case, table: str, ids: Collection[str], held: list[Withheld]) -> Case:
    held += [Withheld(table, key, "", Why.NOT_YET) for key in ids]
    return remove_records(case, table, set(ids)) if ids else case


class _TowardsCourt(Sought):
    """Seeks what the lists in use call a step towards court, such as pre-proceedings."""

    def __init__(self) -> None:
        super().__init__()
        rows = [
            *having(LegalKind, LegalRole.TOWARDS_COURT),
            *having(Course, CourseRole.TOWARDS_COURT),
        ]
        called = {name for row in rows for name in (row.id, row.label, row.plain) if name}
        parts = (r"[\s-]*".join(map(re.escape, BETWEEN.split(name))) for name in sorted(called))
        self._words = re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE) if called else None

    def __bool__(self) -> bool:
        """Whether the lists know any such step."""
        return self._words is not None

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text names such a step."""
        return list(self._hits(text))

    def _hits(self, text: str) -> Iterator[Hit]:
        for found in self._words.finditer(text) if self._words else ():
            yield Hit(found.start(), found.end(), near=False, reason=Why.NOT_YET)
