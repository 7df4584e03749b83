"""What a page leaves out where a hole would mislead: it says so, and whom to ring for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from prebirth.base.language import say
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.marks import facts
from prebirth.case.meetings import Meeting, day_of
from prebirth.case.pregnancy import EndKept
from prebirth.case.record import Record
from prebirth.case.who_to_ring import duty_of_a_task
from prebirth.copies.spec import CopyView
from prebirth.layout.blocks import Block, Callout, Empty, Para
from prebirth.privacy.withheld import Withheld
from prebirth.rules.prompts.rule import table_of
from prebirth.wording.facts import answer_words, fact


class Lead(StrEnum):
    """What a line names when part of it is kept back: that much, and no more."""

    CONFERENCE = "Conference:"
    LEGAL = "Legal position:"
    CONTACT = "Who sees whom after the birth:"
    BIRTH_PLAN = "Birth plan:"
    LAST_CONFERENCE = "Last conference:"
    LAST_MEETING = "Last meeting:"
    DECIDED = "Decided:"
    ALERTS = "Alerts:"
    TO_TELL = "Still to be told:"
    HEALTH = "Health:"
    HARM = "Violence or harm on record:"
    ORDER = "Order:"
    CHILDREN = "Earlier children:"


class KeptBack(NamedTuple):
    """What the gate took out of a case, and who may be rung for it."""

    entries: tuple[Withheld, ...]
    duty: str
    """Whom to ring, with the number where it is entered."""
    superseded: frozenset[str] = frozenset()
    """The tables of which what may hold now is recorded, and not on the page."""
    lessened: frozenset[Place] = frozenset()
    """Where records, rows and links are gone, also because of whom they were about."""
    settled: frozenset[str] = frozenset()
    """The steps that look open on the page, and that the record says are done."""
    harm: bool = False
    """Whether an event is kept back that tells of harm by somebody near the baby."""
    homes: frozenset[str] = frozenset()
    """Whose address is kept back."""

    def doubt(self, table: str, found: int, what: str) -> str:
        """That what stands there may not be what holds now; nothing where it surely is."""
        if table in self.superseded:
            return say(
                "What is decided now may be kept back from this page: ring {duty}.", duty=self.duty
            )
        if found > 1:
            return say(
                "We cannot tell which {what} is the newest: a day is missing or is not "
                "exact. All that may hold are here. Ring {duty} before you go by one.",
                what=what,
                duty=self.duty,
            )
        return ""

    def of(self, record: Record, *fields: str) -> bool:
        """Whether anything of some fields of a record is kept back."""
        table = table_of(record)
        return any(
            entry.table == table and entry.record == record.id and entry.field in fields
            for entry in self.entries
        ) or any(Place(table, record.id, field) in self.lessened for field in fields)

    def note(self, record: Record, *fields: str, whole: bool = False) -> str:
        """That some or all of these fields is kept back; nothing where it is not."""
        if not self.of(record, *fields):
            return ""
        return self.all_of_it if whole else self.part

    def unless(self, record: Record, field: str, what: str) -> str:
        """That something is not yet recorded, or that it is kept back."""
        return f"{what} {(say('kept back') if self.of(record, field) else say('not yet recorded'))}"

    def any_of(self, table: str) -> bool:
        """Whether a whole record of a table is kept back."""
        return any(entry.table == table and not entry.field for entry in self.entries) or any(
            place.table == table and not place.field for place in self.lessened
        )

    def any_in(self, table: str, *fields: str) -> bool:
        """Whether a whole record of a table, or some field of one, is kept back."""
        places = {*self.lessened, *(entry.place for entry in self.entries)}
        return self.any_of(table) or any(
            place.table == table and place.field in fields for place in places
        )

    def somebody(self) -> list[Block]:
        """That a list of people may be longer than it looks."""
        return [Para(say("Somebody may be kept back from this list: ring {duty}.", duty=self.duty))]

    def part_of(self, table: str, *fields: str, lead: Lead | None = None) -> list[Block]:
        """That what stands there of a table may not be all; nothing where it surely is."""
        return self.part_line(lead) if self.any_in(table, *fields) else []

    def of_meeting(self, record: Record, *fields: str) -> bool:
        """Whether a field is kept back, or one without which it would be of another day."""
        return self.of(record, "on", "held_on", "became", *fields)

    def any_of_meetings(self, table: str, *fields: str) -> bool:
        """Whether that is so of one in a table, or a whole one is kept back."""
        return self.any_in(table, "on", "held_on", "became", *fields)

    def part_of_meetings(self, table: str, *fields: str, lead: Lead) -> list[Block]:
        """That what stands there of a table of meetings may not be all."""
        return self.part_line(lead) if self.any_of_meetings(table, *fields) else []

    def part_line(self, lead: Lead | None) -> list[Block]:
        """That what stands there may not be all."""
        return [
            Para(
                say("Part of this may be kept back from this page: ring {duty}.", duty=self.duty),
                say(lead) if lead else "",
            )
        ]

    def none_of(self, tables: Iterable[str], none: str) -> Block:
        """That nothing is recorded; where something is kept back, that instead."""
        kept = any(self.any_of(table) for table in tables)
        return Para(self.all_of_it) if kept else Empty(none)

    def answer_itself(self, *answers: str) -> bool:
        """Whether one of some answers is kept back as a whole."""
        return any(
            entry.table == "answers" and entry.record in answers and not entry.field
            for entry in self.entries
        )

    def answer_to(self, questions: Iterable[str]) -> bool:
        """Whether any of an answer to one of some questions is kept back."""
        wanted = set(questions)
        return any(
            entry.table == "answers" and entry.record.partition("@")[0] in wanted
            for entry in self.entries
        )

    @property
    def part(self) -> str:
        """What stands where some of a line is kept back."""
        return say("Part is kept back: ring {duty}.", duty=self.duty)

    @property
    def all_of_it(self) -> str:
        """What stands in the place of something that is kept back as a whole."""
        return say("Kept back from this page: ring {duty}.", duty=self.duty)


class NotedLine:
    """Puts facts of one record into a line, and knows which: its note asks for exactly those.

    Whatever a line prints or concludes from is asked for here, so that no line says that nothing
    is recorded, or goes by another day, where the fact is kept back.
    """

    def __init__(self, case: Case, kept: KeptBack, record: Record) -> None:
        self._case, self._kept, self._record = case, kept, record
        self._asked: dict[str, None] = {}

    def fact(self, field: str, none: str = "") -> str:
        """A fact in words, or that nobody recorded it; nothing where it is kept back."""
        return self.said(field, fact(self._case, self._record, field), none)

    def said(self, field: str, words: str, none: str = "") -> str:
        """A fact in words of the line's own, or that nobody recorded it."""
        return words if self.lacks(field) else words or none

    def value(self, field: str) -> Any:
        """A fact as it is held."""
        self.lacks(field)
        return getattr(self._record, field)

    def lacks(self, *fields: str) -> bool:
        """Whether some fact is kept back on which the line rests."""
        self._asked |= dict.fromkeys(fields)
        return self._kept.of(self._record, *fields)

    def note(self) -> str:
        """That part of what the line rests on is kept back; nothing where it is not."""
        return self._kept.note(self._record, *self._asked)


def answer_line(case: Case, kept: KeptBack, answer: Answer) -> tuple[str, str, str]:
    """The chosen part of an answer, its text, and that part of it is kept back."""
    return *answer_words(case, answer), kept.note(answer, *facts(Answer))


def meeting_day(line: NotedLine, meeting: Meeting, on: date) -> str:
    """The day of a meeting in words; none where what it rests on is kept back."""
    return "" if line.lacks("on", "held_on", "became") else day_of(meeting, on)


def end_kept_blocks(case: Case, kept: KeptBack) -> list[Block]:
    """That what became of a baby is kept back, before all else, and never how it ended."""
    said = {
        EndKept.ALL: say(
            "before you plan, ask, send or prepare anything. No weeks are counted here."
        ),
        EndKept.ONE: say("before you plan care."),
    }
    lead = say("Something about this pregnancy is kept back from this page:")
    end = case.pregnancy.end_kept
    return [Callout(lead, say("ring {duty} {said}", duty=kept.duty, said=said[end]))] if end else []


def duty_words(case: Case) -> str:
    """Whom to ring at any hour."""
    if number := case.assessment.duty_phone:
        return say("duty social work, {number}", number=number)
    if number := duty_of_a_task(case):
        return say("duty social work, {number} (by a task at the birth)", number=number)
    return say("duty social work (number not entered yet)")


def kept_back(view: CopyView) -> KeptBack:
    """What is kept back from a copy."""
    duty = duty_words(view.seen)
    return KeptBack(
        view.withheld,
        duty,
        view.superseded,
        view.lessened,
        view.settled,
        view.harm_kept,
        view.homes_kept,
    )


def and_kept(text: str, note: str) -> str:
    """A text, and that part of it is kept back."""
    return f"{text.rstrip()} {note}".strip() if note else text


def sentences_of(*parts: str) -> str:
    """Texts as sentences after each other, each with one full stop at its end."""
    told = [part.strip() for part in parts if part.strip()]
    return " ".join(part if part[-1] in ".!?" else f"{part}." for part in told)
