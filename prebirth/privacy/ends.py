"""How a pregnancy ended may be kept from a reader: then nothing they read counts on.

A copy that counted weeks of a baby who is born, or has died, would prepare for a birth that does
not come. It says of every end the same, which is nothing: no weeks, no number of babies, no fact
of a birth or a loss of whom the words about it are gone.
"""

from __future__ import annotations

from datetime import date

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.course import CourseStage, course_of
from prebirth.case.marks import NOTHING, AskedAt, Why, asked_at
from prebirth.case.pregnancy import UNTOLD, Baby, EndKept
from prebirth.privacy.records import blank_fields
from prebirth.privacy.withheld import Withheld

BABIES = TABLE_OF[Baby]
OF_AN_END = (*asked_at(Baby, AskedAt.BIRTH), *asked_at(Baby, AskedAt.LOSS))
"""What is entered of a baby with its birth or its loss, and so says which it was."""


def keep_the_end(whole: Case, seen: Case, held: list[Withheld], *, family: bool) -> Case:
    """The case as a reader sees it, which says so where what became of a baby is kept from them.

    `family` says whether the reader is one of the family.
    """
    if seen is whole:
        return seen
    for baby in [baby for baby in seen.babies if is_untold(whole.babies.get(baby.id), baby)]:
        why = next((one.reason for one in held if one.record == baby.id), Why.HERS)
        left = [name for name in OF_AN_END if getattr(baby, name) not in NOTHING]
        held += [Withheld(BABIES, baby.id, name, why) for name in left]
        seen = blank_fields(seen, BABIES, baby.id, left) if left else seen
    seen = _without_number(whole, seen, held, family=family)
    kept = whole.pregnancy.end_kept or _kept(whole, seen)
    if kept and seen.pregnancy.goes_on:  # it is said after a loss alone
        held.append(Withheld("pregnancy", "pregnancy", "goes_on", Why.HERS))
        seen = blank_fields(seen, "pregnancy", "pregnancy", ["goes_on"])
    return seen.adding(seen.pregnancy.replace(end_kept=kept)) if kept else seen


def is_untold(whole: Baby | None, seen: Baby | None) -> bool:
    """Whether a case says what became of a baby, and its reader's version of it does not."""
    if whole is None or whole.fate is None:
        return False
    return seen is None or seen.fate is None or bool(whole.became and not seen.became)


def _kept(whole: Case, seen: Case) -> EndKept | None:
    """What is kept: that of all the babies, or of one while another is expected."""
    stage = course_of(whole, date.max)
    told = not any(is_untold(baby, seen.babies.get(baby.id)) for baby in whole.babies)
    if told and stage == course_of(seen, date.max):
        return None
    return EndKept.ONE if stage == CourseStage.EXPECTED else EndKept.ALL


def _without_number(whole: Case, seen: Case, held: list[Withheld], *, family: bool) -> Case:
    """The case without how many were expected, where the end of one of them is not told."""
    untold = any(is_untold(baby, seen.babies.get(baby.id)) for baby in whole.babies)
    untold |= whole.pregnancy.end_kept is not None
    untold |= family and any(baby.fate in UNTOLD for baby in seen.babies)
    if not seen.pregnancy.babies or not untold:
        return seen
    held.append(Withheld("pregnancy", "pregnancy", "babies", Why.HERS))
    return blank_fields(seen, "pregnancy", "pregnancy", ["babies"])
