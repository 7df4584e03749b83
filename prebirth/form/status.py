"""Which questions show, which are answered, and how far each section has come."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from prebirth.base.language import in_english
from prebirth.case.annotations import inner_type
from prebirth.case.answer import NONE_MARK, Answer, answer_id
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.course import ended_in_loss, several
from prebirth.case.family import GROUPS
from prebirth.case.labour_past import birth_over
from prebirth.case.marks import facts, marked
from prebirth.case.people import Person
from prebirth.case.record import Record, ref_of
from prebirth.case.ties import COUPLE, Tie
from prebirth.form.model import Form, Holds, Section
from prebirth.form.question import Question


def subject_field(kind: type[Record]) -> str:
    """The field that holds the one person such records are about; empty where there is none.

    As the type declares it (`about=`): a record about several people stands in no one's part.
    """
    (field, *more) = kind.whose or ("",)
    if not field or more or kind is Answer or ref_of(kind, field) != "people":
        return ""
    several, held = inner_type(kind.model_fields[field].annotation)
    return "" if several or held is not str else field


ABOUT_ONE = tuple(kind for kind in RECORDS.values() if subject_field(kind))
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
    several: bool = False
    """Whether there is more than one baby; what is kept of the question says it of one."""

    @property
    def id(self) -> str:
        """The id of the answer that fills it."""
        return answer_id(*self.key)

    @property
    def key(self) -> tuple[str, str | None]:
        """The id of its question, and of the person it is asked about."""
        return self.question.id, self.about.id if self.about else None

    @property
    def title(self) -> str:
        """Its heading, and whom it is about."""
        short = (self.several and self.question.several) or self.question.short
        return f"{short}: {self.about.name}" if self.about else short

    @property
    def past(self) -> str:
        """Its heading after a loss, which asks nothing, and whom it is about."""
        said = self.question.past or self.question.short
        return f"{said}: {self.about.name}" if self.about else said

    @property
    def ask(self) -> str:
        """The question with the person's name in it."""
        return self._about_them((self.several and self.question.several_ask) or self.question.ask)

    @property
    def kept_ask(self) -> str:
        """The same as an answer keeps it: in English, whoever reads it later."""
        return self._about_them(in_english(self.question.ask))

    def _about_them(self, ask: str) -> str:
        return ask.replace("{name}", self.about.name) if self.about else ask


class Progress(NamedTuple):
    """A section's status, and how many of its parts are done."""

    status: SectionStatus
    done: int
    of: int


def people_of(
    section: Section, question: Question | Holds | None, case: Case, on: date
) -> list[Person] | None:
    """The people for whom a part of a section repeats on a day; None where it stands once."""
    group = (question.each if isinstance(question, Question) else None) or section.each
    if not group:
        return None
    when = section.show_if if section.each else None
    return [
        person for person in GROUPS[group](case) if when is None or when.met(case, on, person.id)
    ]


def section_shown(section: Section, case: Case, on: date) -> bool:
    """Whether a section is asked of this case, or holds records that must stand somewhere."""
    when = section.show_if
    if when is None:
        return True
    met = people_of(section, None, case, on) if section.each else when.met(case, on)
    return bool(met) or any(_held_started(held, case, None) for held in section.holds)


def sections_shown(form: Form, case: Case, on: date) -> list[Section]:
    """The sections that are asked of this case."""
    return [section for section in form.sections if section_shown(section, case, on)]


def is_shown(question: Question, case: Case, about: str | None = None, *, on: date) -> bool:
    """Whether a question is asked of this case, and of the person it is about."""
    if question.off or is_past(question, case, about, on=on):
        return False
    return question.show_if is None or question.show_if.met(case, on, about)


def is_past(question: Question, case: Case, about: str | None = None, *, on: date) -> bool:
    """Whether it is of a birth that is over, and nobody answered it: then nobody needs to."""
    return question.of_labour and birth_over(case, on) and not case.answered(question.id, about)


def slots(section: Section, case: Case, about: Person | None = None, *, on: date) -> list[Slot]:
    """The questions a section shows, for one of its people or for everybody."""
    return [
        slot
        for question in section.questions
        for slot in slots_of(section, question, case, about, on=on)
    ]


def slots_of(
    section: Section,
    question: Question,
    case: Case,
    about: Person | None = None,
    *,
    on: date,
) -> list[Slot]:
    """One question of a section as it is shown, once or for each whom it is asked about."""
    when = section.show_if
    if question.off or (when and not section.each and not when.met(case, on)):
        return []
    people = people_of(section, question, case, on)
    asked: Iterable[Person | None] = (
        [None] if people is None else [about] if about is not None and section.each else people
    )
    return [
        Slot(question, person, several(case))
        for person in asked
        if is_shown(question, case, person.id if person else None, on=on)
        and (person is None or _of_the_living(question, case, person))
    ]


def _of_the_living(question: Question, case: Case, person: Person) -> bool:
    """Whether somebody lives, or a question makes sense or was answered though they do not."""
    return not person.died or question.also_of_the_dead or case.answered(question.id, person.id)


def missing(form: Form, case: Case, on: date) -> list[Slot]:
    """The required questions that have no answer yet."""
    return [
        slot
        for section in form.sections
        if any(question.required for question in section.questions)
        for slot in slots(section, case, on=on)
        if slot.question.required and not case.answered(*slot.key)
    ]


def section_called(section: Section, case: Case, on: date) -> str:
    """What a section is called on a day; one that only prepares has another name after a loss."""
    past = section.past_title if section.past_intro and ended_in_loss(case, on) else ""
    return past or section.title


def table_called(held: Holds, case: Case) -> str:
    """What a table of a section is called, also where there is more than one baby."""
    return (several(case) and held.several) or held.title


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


def of_nobody_here(form: Form, held: Holds, case: Case, on: date) -> list[Record]:
    """The records of a table held by person that stand in the part of none of those people."""
    here = {
        person.id
        for section in form.sections
        if any(other.of and other.records == held.records for other in section.holds)
        for person in people_of(section, None, case, on) or ()
    }
    return [row for row in held_records(held, case) if subject_of(row) not in here]


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


def progress(
    section: Section,
    case: Case,
    looks: frozenset[str] = frozenset(),
    *,
    on: date,
) -> Progress:
    """How far a section has come.

    `looks` names the sections in which something deserves another look.
    """
    parts = [case.answers.get(slot.id) for slot in slots(section, case, on=on)]
    done = sum(1 for answer in parts if answer and not answer.empty)
    started = any(answer is not None for answer in parts)
    total = len(parts)
    everyone: list[Person | None] = (
        list(people_of(section, None, case, on) or []) if section.each else [None]
    )
    for held in section.holds:
        for person in everyone if held.of else everyone[:1]:
            total += 1
            done += _held_done(held, case, person)
            started = started or _held_started(held, case, person)
    if not started:
        return Progress(SectionStatus.NOT_STARTED, done, total)
    if section.id in looks:
        return Progress(SectionStatus.LOOK_AGAIN, done, total)
    return Progress(
        SectionStatus.READY if done == total else SectionStatus.IN_PROGRESS, done, total
    )


def no_longer_asked(form: Form, case: Case, on: date) -> list[Answer]:
    """Answers that no section shows, since what they answer is not asked now.

    The question has gone or is switched off, or is not for this case or this person.
    """
    asked = {slot.id for section in form.sections for slot in slots(section, case, on=on)}
    return [
        answer
        for answer in case.answers
        if not answer.empty and not answer.question.startswith(NONE_MARK) and answer.id not in asked
    ]


def subject_of(row: Record) -> str | None:
    """The person whose part of a section holds a record; None where it is about nobody."""
    field = subject_field(type(row))
    return getattr(row, field) if field else None


def _held_done(held: Holds, case: Case, about: Person | None) -> bool:
    if held.records == "assessment":
        return bool(case.assessment.reference and case.assessment.worker)
    if held.records == "pregnancy":
        return bool(case.pregnancy.due)
    given = (subject_field(record_type(held.records)),) if about is not None else ()
    return (
        any(not row.holds_but(*given) for row in held_records(held, case, about))
        or case.answers.get(none_id(held, about)) is not None
    )


def _held_started(held: Holds, case: Case, about: Person | None) -> bool:
    if held.records in SINGLE:
        # Who works with the family comes from the profile, or from the assessment before.
        record, kind = case.record(held.records, held.records), record_type(held.records)
        given = {*marked(kind, "of_team"), *marked(kind, "by_which_begun")}
        return not record.holds_but(*{*kind.model_fields} - {*facts(kind)}, *given)
    return _held_done(held, case, about)
