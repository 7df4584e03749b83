"""What is wrong between the parts of a form, where each part for itself is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from prebirth.case.case import RECORDS
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.ties import Tie
from prebirth.form.model import Form, Holds, Section
from prebirth.form.question import ONE_READER, AnswerAudience, Question, QuestionRole
from prebirth.form.status import ABOUT_ONE

ADULTS = frozenset({"mothers", "fathers_and_partners", "parents"})
"""The groups of those who read a copy themselves."""
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
            at = (*here, "questions", place)
            yield from _names(section, question, at)
            yield from _readers(form, section, question, at)


def _readers(form: Form, section: Section, question: Question, at: Place) -> Iterator[FormFault]:
    """Where an answer would be somebody else's own words, or in a copy that cannot hold it."""
    if question.off:
        return
    about = question.each or section.each
    if question.own_words and not (question.audience in ONE_READER or about in ADULTS):
        says = (
            f"{question.id} holds somebody's own words, and does not say whose: let its audience "
            "be mother, father or only_parent, or ask it of each parent"
        )
        yield FormFault((*at, "own_words"), says)
    yield from (FormFault((*at, "copies"), said) for said in _copies(form, question))


def _copies(form: Form, question: Question) -> Iterator[str]:
    """Which copies a question names that cannot hold its answer, and where none can."""
    copies = {*form.copies_of(question)}
    for kind in sorted(kind for kind in copies if not kind.answers):
        yield f"{question.id} is for the copy “{kind.value}”, which holds no answer to any question"
    if CopyKind.WORD in copies and CopyKind.CONFERENCE not in copies:
        yield (
            f"{question.id} is for the copy “word”, which holds what the report for conference "
            "holds: name “conference” too"
        )
    open_to = {CopyKind.CONFERENCE, CopyKind.MIDWIFE}
    if question.audience not in {AnswerAudience.PROFESSIONALS, AnswerAudience.UNSAFE}:
        open_to.add(CopyKind.PARENT_FULL)
    if QuestionRole.REFLECTION in question.role:
        open_to.add(CopyKind.MANAGER)
    if copies.isdisjoint(open_to):
        yield (
            f"{question.id} is for {', '.join(sorted(copies))} alone, and none of these holds its "
            f"answer: a parent's copy goes by its audience ({question.audience.value}), and the "
            "manager's sheet holds the role reflection alone"
        )


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
