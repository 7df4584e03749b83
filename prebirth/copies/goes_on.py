"""That after a loss the work goes on for the children at home, as each paper says it."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, stage_of
from prebirth.case.family import children_here
from prebirth.case.values import Known
from prebirth.copies.who_they_are import full_name
from prebirth.layout.blocks import Block, Para
from prebirth.wording.facts import listed


def goes_on(case: Case, on: date) -> bool:
    """Whether somebody said that after the loss the work goes on for the children at home."""
    lost = stage_of(case, on) == CourseStage.LOST
    return lost and case.pregnancy.goes_on == Known.YES


def told_parents(case: Case, on: date) -> list[Block]:
    """In plain words to a parent that the work goes on, and for whom, as far as they may know."""
    if not goes_on(case, on):
        return []
    names = [child.name for child in children_here(case) if child.names or child.known_as]
    whom = listed(names)
    return [
        Para(
            say(
                "Our work with your family goes on for {whom}.",
                whom=whom or say("the children at home"),
            )
        )
    ]


def told_agencies(case: Case, on: date) -> str:
    """The same to staff, in one sentence with the names in full; nothing where it does not."""
    if not goes_on(case, on):
        return ""
    names = [full_name(child) for child in children_here(case) if child.names or child.known_as]
    who = f": {', '.join(names)}" if names else ""
    return say("The assessment goes on for the children at home{who}.", who=who)
