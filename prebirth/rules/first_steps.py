"""The first steps of an assessment, such as entering the due date, that are still open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from prebirth.case.case import Case
from prebirth.case.family import mothers
from prebirth.case.parentage import parentage
from prebirth.case.people import Person, Role, Sex


class FirstStep(NamedTuple):
    """A step: its name, whether it is open, and the record it adds or the field it leads to."""

    id: str
    name: str
    open: Callable[[Case], bool]
    table: str
    facts: Mapping[str, Any]
    field: str = ""


STEPS = {
    step.id: step
    for step in (
        FirstStep(
            "due",
            "Enter the due date",
            lambda case: case.pregnancy.due is None,
            "pregnancy",
            {},
            "due",
        ),
        FirstStep(
            "mother",
            "Add the mother",
            lambda case: not mothers(case),
            "people",
            {"role": Role.MOTHER, "sex": Sex.WOMAN},
            "names",
        ),
        FirstStep(
            "father",
            "Add the father",
            lambda case: parentage(case).untold,
            "people",
            {"role": Role.FATHER, "sex": Sex.MAN},
            "names",
        ),
        FirstStep(
            "household",
            "Add the home",
            lambda case: not len(case.households),
            "households",
            {},
            "name",
        ),
        FirstStep(
            "child",
            "Add a child in the home",
            lambda _: True,
            "people",
            Person.filled_in,
            "names",
        ),
        FirstStep(
            "agency", "Add an agency", lambda case: not len(case.agencies), "agencies", {}, "kind"
        ),
        FirstStep(
            "appointment",
            "Add an appointment",
            lambda case: not len(case.appointments),
            "appointments",
            {},
            "on",
        ),
        FirstStep("event", "Add an event", lambda case: not len(case.events), "events", {}, "on"),
    )
}
FIRST = ("due", "mother", "father")
"""The steps on which everything else depends."""
FOR_GROUP = {
    "mothers": ("mother",),
    "fathers_and_partners": ("father",),
    "parents": ("mother", "father"),
    "children_here": ("child", "household"),
}
"""The steps that add somebody to a group that is empty."""
LACKING = {
    "mothers": "The mother is not recorded yet. These questions are about her.",
    "fathers_and_partners": "Nobody is recorded as father, possible father or partner. These "
    "questions are asked about each of them.",
    "parents": "No parent is recorded yet. Some of the questions here are asked about each of "
    "them.",
    "children_here": "No child is recorded as living in the home. These questions are asked "
    "about each of them.",
}
"""What is said of an empty group for which the form has no text of its own."""


def open_steps(case: Case, ids: Iterable[str]) -> list[FirstStep]:
    """The steps among these that are still open."""
    return [STEPS[name] for name in ids if STEPS[name].open(case)]
