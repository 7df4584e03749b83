"""What became of the baby is said first: who, on which day, where, how old."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say, say_none
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of, living_babies, lost_babies, several
from prebirth.case.dates import PartialDate, exact_day
from prebirth.case.pregnancy import UNTOLD, Baby, Became
from prebirth.layout.blocks import Block, Callout, Para
from prebirth.rules.prompts.may_have_ended import end_doubtful, end_unsaid_words
from prebirth.wording.facts import (
    baby_age_words,
    born_words,
    capital,
    ended_words,
    weeks_words,
    which_baby,
)


def not_expected(case: Case, on: date) -> bool:
    """Whether no baby is still to be born on a day, also once the assessment is closed."""
    return course_of(case, on) != CourseStage.EXPECTED


def said_before_loss(case: Case, on: date, said: PartialDate | None) -> bool:
    """Whether a baby was lost by a day, and something may have been said before the loss.

    What has no day, or the loss none, may have been.
    """
    lost = [baby.lost_on for baby in lost_babies(case, on)]
    return bool(lost) and not any(
        day is not None and said is not None and day.latest < said.earliest for day in lost
    )


def end_untold(case: Case, on: date) -> bool:
    """Whether what became of the baby is kept from a reader, or is not recorded.

    Of the second an entry, or a due date long past, has to tell that it may be born, or lost.
    """
    return course_of(case, on) == CourseStage.KEPT or end_doubtful(case, on)


def the_babies(case: Case) -> str:
    """The word for those who live or are expected: “baby” or “babies”."""
    return say("babies" if several(case) else "baby")


def birth_words(case: Case, baby: Baby, on: date) -> str:
    """Which baby was born, when, where, and how old it is."""
    day = exact_day(baby.born)
    age = baby_age_words(day, on) if day else ""
    parts = (baby.called, born_words(case, baby), baby.place, age)
    return ", ".join(filter(None, parts))


def born_blocks(case: Case, on: date) -> list[Block]:
    """What became of each baby, before all else; nothing while all are expected."""
    born = [Para(f"{birth_words(case, one, on)}.", say("Born:")) for one in living_babies(case, on)]
    lost = [_lost_block(case, one) for one in lost_babies(case, on)]
    unsaid = course_of(case, on) == CourseStage.UNSAID
    asked = say("The mother has died. What became of the baby is not recorded: ask maternity.")
    return [*born, *lost, *([Para(asked)] if unsaid else [])]


def lost_blocks(case: Case, on: date) -> list[Block]:
    """After a loss, of each baby by name what happened, where the record says it to this reader."""
    lost = lost_babies(case, on) if course_of(case, on) == CourseStage.LOST else []
    return [_lost_block(case, one) for one in lost if one.fate not in UNTOLD]


def _lost_block(case: Case, baby: Baby) -> Block:
    return Para(
        f"{_lost_words(baby)}.",
        say("What became of {which_baby}:", which_baby=which_baby(case, baby)),
    )


def end_unsaid_blocks(case: Case, on: date) -> list[Block]:
    """That an entry may tell of a loss or birth, where nobody recorded what became of it."""
    said = end_unsaid_words(case, on)
    ask = say("what became of it is not recorded. Ask maternity before you speak with the family.")
    return [Callout(f"{capital(said)};", ask)] if said else []


def _lost_words(baby: Baby) -> str:
    """What became of a baby who does not live, as far as it is recorded."""
    if not baby.fate:
        return say_none("day not recorded")
    at = weeks_words(baby.weeks.strip()) if baby.weeks.strip() else ""
    if at and baby.fate == Became.DIED:
        at = say("born {at_weeks}", at_weeks=at)
    return ", ".join(filter(None, (ended_words(baby), at)))


def one_born(baby: Baby) -> str:
    """Which baby is born while another is still expected."""
    day = f" {baby.born.show()}" if baby.born else ""
    return (
        say("{baby}: born{day}", baby=baby.called, day=day)
        if baby.called
        else say("One baby born{day}", day=day)
    )
