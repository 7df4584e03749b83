"""What is wrong between the parts of a form, where each part for itself is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from prebirth.case.case import RECORDS
from prebirth.case.people import Tie
from prebirth.form.model import Form, Holds, Question, Section
from prebirth.form.status import ABOUT_ONE

Place = tuple[int | str, ...]
"""The keys and numbers that lead to a part of a form file."""


class FormFault(NamedTuple):
    """Where a form is wrong, and how; a fatal one lets something fail at once."""

    at: Place
    says: str
    fatal: bool = False


def form_faults(form: Form) -> Iterator[FormFault]:
    """Every fault between the parts of a form."""
    yield from _ids_used_twice(form)
    moved = {section.id: section.report_after for section in form.sections}
    for number, section in enumerate(form.sections):
        here: Place = ("sections", number)
        if after := section.report_after:
            if after not in moved or after == section.id:
                says = f"{section.id} follows “{after}” in the report, and no other section is that"
                yield FormFault((*here, "report_after"), says, fatal=True)
            elif moved[after]:
                says = (
                    f"{section.id} follows {after} in the report, which follows another itself; "
                    f"name the one that {after} follows"
                )
                yield FormFault((*here, "report_after"), says, fatal=True)
        for place, held in enumerate(section.holds):
            yield from _of_holds(section, held, (*here, "holds", place))
        for place, question in enumerate(section.questions):
            yield from _names(section, question, (*here, "questions", place))


def _names(section: Section, question: Question, at: Place) -> Iterator[FormFault]:
    """Where a name is asked for in braces, and none is put there."""
    if "{name}" in question.ask and not (section.each or question.each):
        says = f"{question.id} asks with {{name}}, and repeats for nobody; it needs “each”"
        yield FormFault((*at, "ask"), says)
    for key in ("short", "help"):
        if "{name}" in getattr(question, key):
            says = f"{question.id} has {{name}} in its “{key}”; a name is put into “ask” alone"
            yield FormFault((*at, key), says)


def _ids_used_twice(form: Form) -> Iterator[FormFault]:
    seen: set[str] = set()
    for number, section in enumerate(form.sections):
        ids: list[tuple[str, Place]] = [(section.id, ("sections", number, "id"))]
        ids += [
            (question.id, ("sections", number, "questions", place, "id"))
            for place, question in enumerate(section.questions)
        ]
        for name, at in ids:
            if name in seen:
                says = f"the id “{name}” is used twice; ids are permanent and belong to one part"
                yield FormFault(at, says, fatal=True)
            seen.add(name)


def _of_holds(section: Section, held: Holds, at: Place) -> Iterator[FormFault]:
    kind = RECORDS.get(held.records)
    if held.of and not (section.each and kind in ABOUT_ONE):
        tables = ", ".join(name for name, known in RECORDS.items() if known in ABOUT_ONE)
        says = (
            f"{section.id} shares out {held.records} by person: only {tables} can be, and only "
            "in a section with “each”"
        )
        yield FormFault((*at, "of"), says)
    if held.only and kind is not Tie:
        yield FormFault((*at, "only"), f"{section.id} asks for couples among {held.records}")
