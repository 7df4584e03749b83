"""How far a pregnancy has come: expected, born, or gone on no longer; and whether it counts."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.family import carriers, mothers
from prebirth.case.gestation import Gestation
from prebirth.case.marks import NOTHING, marks
from prebirth.case.oversight import Status
from prebirth.case.pregnancy import Baby, Became, EndKept
from prebirth.case.record import Record
from prebirth.case.values import Known


class CourseStage(StrEnum):
    """How things stand on a day."""

    EXPECTED = "expected"
    """A baby is still to be born."""
    BORN = "born"
    """Every baby is born, and one of them lives."""
    LOST = "lost"
    """No baby lives, and none is expected."""
    UNSAID = "not recorded"
    """The mother died while a baby was expected, and what became of the baby is not recorded."""
    KEPT = "kept back"
    """What became of the baby is kept from whoever reads it: nothing is counted or prepared."""
    CLOSED = "closed"
    """The assessment is closed: nothing is counted from here on."""


NO_LONGER = frozenset({CourseStage.LOST, CourseStage.UNSAID})
"""The stages in which no baby is expected or lives, as far as anybody recorded."""
NOT_COUNTED = frozenset({CourseStage.LOST, CourseStage.KEPT})
"""Those in which the work may go on, and nothing of a pregnancy or birth is counted any more."""


def has_come(day: PartialDate | None, on: date) -> bool:
    """Whether what happened on a day is so by another; a day nobody recorded has passed."""
    return day is None or day.earliest <= on


def born_by(baby: Baby, on: date) -> bool:
    """Whether a baby is born by a day, and lives as far as the record says."""
    if baby.fate == Became.DIED and baby.born and baby.ended_on:
        return has_come(baby.born, on) and not has_come(baby.ended_on, on)
    return baby.living and has_come(baby.born, on)


def living_babies(case: Case, on: date) -> list[Baby]:
    """The babies of this pregnancy who are born by a day and live."""
    return [baby for baby in case.babies if born_by(baby, on)]


def lost_babies(case: Case, on: date) -> list[Baby]:
    """The babies who died, or whose pregnancy ended, by a day."""
    return [baby for baby in case.babies if baby.lost and has_come(baby.lost_on, on)]


def known_babies(case: Case) -> int:
    """How many babies there are, by the number recorded and by those entered one by one."""
    return max(case.pregnancy.babies or 1, len(case.babies))


def still_expected(case: Case, on: date) -> int:
    """How many babies are still to be born on a day."""
    left = known_babies(case) - len(living_babies(case, on)) - len(lost_babies(case, on))
    return max(left, 1) if case.pregnancy.end_kept == EndKept.ONE else left


def several(case: Case) -> bool:
    """Whether more than one baby lives or is expected, as far as the record says."""
    return known_babies(case) - sum(baby.lost for baby in case.babies) > 1


def stage_of(case: Case, on: date) -> CourseStage:
    """How things stand on a day."""
    closed = case.assessment.status == Status.CLOSED
    return CourseStage.CLOSED if closed else course_of(case, on)


def course_of(case: Case, on: date) -> CourseStage:
    """How far the pregnancy has come on a day, whether or not the assessment is closed."""
    kept = case.pregnancy.end_kept
    if still_expected(case, on) > 0:
        if kept == EndKept.ALL:
            return CourseStage.KEPT
        return CourseStage.UNSAID if mother_died(case, on) else CourseStage.EXPECTED
    if living_babies(case, on):
        return CourseStage.BORN
    return CourseStage.KEPT if kept else CourseStage.LOST


def mother_died(case: Case, on: date) -> bool:
    """Whether whoever carried the baby has died by a day; where nobody says who, all mothers."""
    own = carriers(case) or {person.id for person in mothers(case)}
    return bool(own) and all(
        person.died and has_come(person.died, on) for person in case.people if person.id in own
    )


def expecting(case: Case, on: date) -> bool:
    """Whether weeks of pregnancy are counted on a day."""
    return stage_of(case, on) == CourseStage.EXPECTED


def over(case: Case, on: date) -> bool:
    """Whether nothing counts, prompts or prepares any more.

    After a loss the work may go on for the children at home; somebody has to say so.
    """
    stage = stage_of(case, on)
    ended = stage == CourseStage.LOST and case.pregnancy.goes_on != Known.YES
    return ended or stage in {CourseStage.CLOSED, CourseStage.UNSAID}


def ended_by(case: Case, on: date) -> PartialDate | None:
    """When the last of the babies was lost, as far as is known; None where one has no day."""
    days = [baby.lost_on for baby in lost_babies(case, on)]
    known = [day for day in days if day]
    return max(known, key=lambda day: day.latest) if len(known) == len(days) and known else None


def ended_in_loss(case: Case, on: date) -> bool:
    """Whether the pregnancy ended in a loss, and nobody said that the work goes on.

    A closing since then unsays nothing: the work was for the children at home until then.
    """
    return course_of(case, on) == CourseStage.LOST and case.pregnancy.goes_on != Known.YES


def is_asked(case: Case, record: Record, name: str, on: date) -> bool:
    """Whether a form asks for a fact of a record: some are of others' kind, or of a loss."""
    waits = marks(type(record))[name].after_loss and getattr(record, name) in NOTHING
    return record.applies(name) and not (waits and course_of(case, on) != CourseStage.LOST)


def no_child_left(case: Case, on: date) -> bool:
    """Whether no baby is expected or lives, and nobody said that the work goes on for others."""
    return course_of(case, on) in NO_LONGER and case.pregnancy.goes_on != Known.YES


def last_day(case: Case) -> date | None:
    """The day on which this pregnancy ended, by the last birth or loss that has a day."""
    days = [
        day for baby in case.babies if baby.fate for day in [_day_of_end(baby)] if day is not None
    ]
    return max(days, default=None)


def _day_of_end(baby: Baby) -> date | None:
    return exact_day(baby.born) or (exact_day(baby.ended_on) if baby.lost else None)


def weeks_on(case: Case, on: date) -> Gestation | None:
    """The weeks of pregnancy on a day that lies in it, for a day of the past or to come."""
    due, end = exact_day(case.pregnancy.due), last_day(case)
    if due is None or course_of(case, on) == CourseStage.KEPT or _ended_before(case, on, end):
        return None
    weeks = Gestation.at(due, on)
    return weeks if weeks.plausible else None


def _ended_before(case: Case, on: date, end: date | None) -> bool:
    """Whether no baby was expected any more on a day."""
    if sum(baby.fate is not None for baby in case.babies) < known_babies(case):
        return False
    return end is None or on > end


def weeks_today(case: Case, today: date) -> Gestation | None:
    """The weeks of pregnancy today, where a baby is still expected."""
    return weeks_on(case, today) if expecting(case, today) else None


def weeks_at_birth(case: Case, baby: Baby) -> str:
    """At how many weeks a baby was born: as maternity say, else counted from the due date."""
    due, born = exact_day(case.pregnancy.due), exact_day(baby.born)
    if baby.weeks.strip() or not due or not born:
        return baby.weeks.strip()
    weeks = Gestation.at(due, born)
    return str(weeks) if weeks.plausible else ""


def asks_first(case: Case, on: date) -> bool:
    """Whether a paper for one of the family leaves only after somebody asked if it should."""
    asked = {CourseStage.LOST, CourseStage.CLOSED, CourseStage.UNSAID}
    kept = case.pregnancy.end_kept or any(
        rule.field in {"", "became", "born"}
        for baby in case.babies
        if baby.fate
        for rule in baby.restricted
    )
    return bool(stage_of(case, on) in asked or kept or any(baby.lost for baby in case.babies))
