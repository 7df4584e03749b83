"""How what was set before a loss is said: by its name, and how it stands now."""

from __future__ import annotations

import re
from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import Set, not_done, of_one_lost, still_set
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Appointment
from prebirth.case.course import CourseStage, course_of, lost_babies
from prebirth.case.plan import Conference, Decision
from prebirth.case.pregnancy import UNTOLD
from prebirth.wording.facts import fact

TO_CALL_OFF = "still set: to be called off or kept"
OF_BIRTH = re.compile(r" (before|after) the birth| \(pre-birth\)|\bnew birth (?=visit)")
"""What a name says of a birth, which the paper of a mother who lost her baby does not say."""


def diary_name(case: Case, one: Set) -> str:
    """What something in people's diaries is called, so that it is known from the others."""
    kind = fact(case, one, "service" if isinstance(one, Appointment) else "kind")
    said = say("{kind} conference", kind=kind).strip() if isinstance(one, Conference) else kind
    return said or say(one.label)


def gentle_name(case: Case, one: Set) -> str:
    """The same without a word of a birth, in the middle of a sentence."""
    said = OF_BIRTH.sub("", diary_name(case, one))
    return said[:1].lower() + said[1:]


def loss_words(case: Case, on: date) -> str:
    """“ the loss” after “before”; nothing where nothing may say that one of several was lost."""
    lost = course_of(case, on) == CourseStage.LOST
    untold = not lost and all(baby.fate in UNTOLD for baby in lost_babies(case, on))
    return "" if untold else say(" the loss")


def stands_after_loss(case: Case, on: date) -> dict[tuple[str, str], str]:
    """Of each record set before a loss how it stands now, by its table and id."""
    if not lost_babies(case, on):
        return {}
    told: dict[tuple[str, str], str] = {}
    left, lost = not_done(case, on), course_of(case, on) == CourseStage.LOST
    since = loss_words(case, on)
    for rows, what in (
        (left.needless, say("no longer needed")),
        (left.again, say("to be looked at again")),
    ):
        for row in rows:
            made = say("Decided") if isinstance(row, Decision) else say("Planned")
            told[TABLE_OF[type(row)], row.id] = say(
                "{made} before{since}: {what}", made=made, since=since, what=what
            )
    for task in of_one_lost(case, on):
        told[TABLE_OF[type(task)], task.id] = say(
            "Planned before{since}: to be looked at again", since=since
        )
    for one in still_set(case, on) if lost else ():
        told[TABLE_OF[type(one)], one.id] = say(TO_CALL_OFF)[:1].upper() + say(TO_CALL_OFF)[1:]
    return told
