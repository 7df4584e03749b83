"""Which questions show, which are answered, and how far each section has come."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from prebirth.case.agencies import HistoryCheck
from prebirth.case.answer import NONE_MARK, Answer, answer_id
from prebirth.case.case import SINGLE, Case
from prebirth.case.family import GROUPS
from prebirth.case.oversight import Assessment
from prebirth.case.people import COUPLE, ChildVoice, Person, Tie
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Record
from prebirth.form.model import Form, Holds, Question, Section

ABOUT_ONE: tuple[type[Record], ...] = (HistoryCheck, ChildVoice)
"""The types of records that are each about one person, in whose part they can stand."""


class SectionStatus(StrEnum):
    """How far a section has come."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    LOOK_AGAIN = "needs another look"
    READY = "ready"


class Slot(NamedTuple):
    """One question as it is shown: about somebody, or about the case."""

    question: Question
    about: Person | None = None

    @property
    def id(self) -> str:
        """The id of the answer that fills it."""
        return answer_id(self.question.id, self.about.id if self.about else None)

    @property
    def ask(self) -> str:
        """The question with the person's name in it."""
        return (
            self.question.ask.replace("{name}", self.about.name)
            if self.about
            else self.question.ask
        )


class Progress(NamedTuple):
    """A section's status, and how many of its parts are done."""

    status: SectionStatus
    done: int
    of: int


def people_of(
    section: Section, question: Question | Holds | None, case: Case
) -> list[Person] | None:
    """The people for whom a part of a section repeats; None where it stands once."""
    group = (question.each if isinstance(question, Question) else None) or section.each
    return GROUPS[group](case) if group else None


def is_shown(question: Question, case: Case) -> bool:
    """Whether a question is asked of this case."""
    when = question.show_if
    if question.off:
        return False
    if when is None:
        return True
    if when.has:
        return len(case.table(when.has)) > 0
    answer = case.answer(when.question)
    return bool(answer and set(answer.choice) & set(when.is_))


def slots(section: Section, case: Case, about: Person | None = None) -> list[Slot]:
    """The questions a section shows, for one of its people or for everybody."""
    shown: list[Slot] = []
    for question in section.questions:
        if not is_shown(question, case):
            continue
        people = people_of(section, question, case)
        if people is None:
            shown.append(Slot(question))
        elif about is not None and section.each:
            shown.append(Slot(question, about))
        else:
            shown.extend(Slot(question, person) for person in people)
    return shown


def held_records(held: Holds, case: Case, about: Person | None = None) -> list[Record]:
    """The records a section's table shows."""
    if held.records in SINGLE:
        return [case.record(held.records, held.records)]
    rows: Iterable[Record] = case.table(held.records)
    if held.only == "couples":
        rows = (
            row for row in rows if isinstance(row, Tie) and (row.kind in COUPLE or row.kind is None)
        )
    if held.records == "signoffs":
        rows = (row for row in rows if not row.inside)
    if held.of == "each" and about is not None:
        rows = (row for row in rows if subject_of(row) == about.id)
    return sorted(rows, key=lambda row: row.rank)


def none_id(held: Holds, about: Person | None = None) -> str:
    """The id of the answer that says there are none of these records."""
    return answer_id(NONE_MARK + held.records, about.id if about and held.of else None)


def heading_of(form: Form, question: str) -> str:
    """The heading of a question, or of records there are none of; empty if unknown."""
    table = question.removeprefix(NONE_MARK)
    if table != question:
        held = (one for section in form.sections for one in section.holds)
        return next((one.title for one in held if one.records == table), "")
    return next((one.short for one in form.all_questions if one.id == question), "")


def progress(section: Section, case: Case, looks: frozenset[str] = frozenset()) -> Progress:
    """How far a section has come.

    `looks` names the sections in which something deserves another look.
    """
    parts = [case.answers.get(slot.id) for slot in slots(section, case)]
    done = sum(1 for answer in parts if answer and not answer.empty)
    started = any(answer is not None for answer in parts)
    total = len(parts)
    everyone: list[Person | None] = (
        list(people_of(section, None, case) or []) if section.each else [None]
    )
    for held in section.holds:
        for person in everyone if held.of else everyone[:1]:
            total += 1
            done += _held_done(held, case, person)
            started = started or _held_started(held, case, person)
    if not (done or started):
        return Progress(SectionStatus.NOT_STARTED, done, total)
    if section.id in looks:
        return Progress(SectionStatus.LOOK_AGAIN, done, total)
    return Progress(
        SectionStatus.READY if done == total else SectionStatus.IN_PROGRESS, done, total
    )


def no_longer_asked(form: Form, case: Case) -> list[Answer]:
    """Answers whose question the form no longer asks."""
    return [
        answer
        for answer in case.answers
        if not answer.empty
        and not answer.question.startswith(NONE_MARK)
        and answer.question not in form.by_id
    ]


def subject_of(row: Record) -> str | None:
    """The person whose part of a section holds a record; None where it is about nobody."""
    if isinstance(row, HistoryCheck):
        return row.about
    return row.child if isinstance(row, ChildVoice) else None


def _held_done(held: Holds, case: Case, about: Person | None) -> bool:
    if held.records == "assessment":
        return bool(case.assessment.reference and case.assessment.worker)
    if held.records == "pregnancy":
        return bool(case.pregnancy.due)
    return (
        bool(held_records(held, case, about)) or case.answers.get(none_id(held, about)) is not None
    )


def _held_started(held: Holds, case: Case, about: Person | None) -> bool:
    if held.records == "assessment":
        blank = Assessment(
            form_id=case.assessment.form_id, form_version=case.assessment.form_version
        )
        return case.assessment.model_copy(update={"entered_by": "", "entered_at": None}) != blank
    if held.records == "pregnancy":
        return (
            case.pregnancy.model_copy(update={"entered_by": "", "entered_at": None}) != Pregnancy()
        )
    return _held_done(held, case, about)
