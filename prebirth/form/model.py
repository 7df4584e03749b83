"""The walk as data: sections, questions, findings and timescales."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import Literal

from pydantic import ConfigDict, Field, model_validator

from prebirth.base.language import ENGLISH, Covers, Shown, covering, spoken
from prebirth.case.case import RECORDS, SINGLE
from prebirth.case.checked import SourceRead
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.listed import Lists
from prebirth.form.form_model import FormModel, Group, in_words
from prebirth.form.legal import Legal
from prebirth.form.question import AnswerAudience, Question, QuestionRole
from prebirth.form.show_if import ShowIf
from prebirth.form.timescales import Timescales


class Holds(FormModel):
    """The records that are edited in a section."""

    records: str
    title: Shown
    also: Shown = Field("", description="Other words that people use when they look for it.")
    help: Shown = ""
    of: Literal["each", ""] = ""
    only: Literal["couples", ""] = ""
    past: Shown = Field("", description="Its title on paper after a loss.")
    several: Shown = Field("", description="Its title on paper of more than one baby.")
    prepares: bool = Field(
        False, description="It only prepares for a birth: after a loss none is added."
    )
    findings: tuple[str, ...] = ()
    reason: Shown = ""

    @model_validator(mode="after")
    def _whole(self) -> Holds:
        if self.records not in RECORDS and self.records not in SINGLE:
            raise ValueError(
                f"there are no records called “{self.records}”; there are "
                f"{', '.join([*SINGLE, *RECORDS])}"
            )
        if not self.findings and not self.reason:
            raise ValueError(
                "needs findings, or a reason that says which law or guidance asks for it"
            )
        return self


class Section(FormModel):
    """One page of the walk."""

    id: str
    title: Shown
    intro: Shown = ""
    plain_title: Shown = Field("", description="What a parent's copy calls it; else its title.")
    plain_intro: Shown = Field("", description="What a parent's copy says first; else its intro.")
    open_title: Shown = Field(
        "", description="What the copy calls it for one who is not settled as the baby's parent."
    )
    open_intro: Shown = Field("", description="What that copy says first.")
    own_title: Shown = Field(
        "", description="What the copy calls it for the one whom alone it is about there."
    )
    past_title: Shown = Field("", description="What it is called on paper after a loss.")
    past_intro: Shown = Field("", description="What that copy says first.")
    report_after: str = Field(
        "", description="The section it follows in the report, where not the one above it."
    )
    each: Group | None = None
    show_if: ShowIf | None = Field(
        None, description="When it is asked, for each person where it repeats."
    )
    none: Shown = Field("", description="What to say when there is nobody to repeat it for.")
    holds: tuple[Holds, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def of_pregnancy(self) -> bool:
        """Whether it tells of the pregnancy, which is that of whoever carries the baby."""
        return any(held.records == "pregnancy" for held in self.holds)

    def title_for(self, *, theirs: bool, alone: bool) -> str:
        """What a parent's copy calls it; `theirs` where the baby is, `alone` where all of it is."""
        opened = "" if theirs else self.open_title
        return (alone and self.own_title) or opened or self.plain_title or self.title


class Form(FormModel):
    """A whole walk."""

    id: str
    version: str
    title: Shown
    copies: tuple[CopyKind, ...] = Field(
        description="The copies that hold a question which names none itself."
    )
    sections: tuple[Section, ...] = Field(min_length=1)

    @property
    def all_questions(self) -> Iterator[Question]:
        """Every question, also those switched off."""
        return (question for section in self.sections for question in section.questions)

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """The questions that are asked, by id."""
        return {question.id: question for question in self.all_questions if not question.off}

    @cached_property
    def by_role(self) -> dict[str, tuple[tuple[Section, Question], ...]]:
        """The questions that are asked for each purpose, each with its section."""
        return {
            role: tuple(
                (section, question)
                for section in self.sections
                for question in section.questions
                if role in question.role and not question.off
            )
            for role in QuestionRole
        }

    def section_of(self, *names: str) -> Section:
        """The section that asks a question of this role, else that holds this table.

        Names are tried in order; where none of them is anywhere, it is the first section.
        """
        for name in names:
            if asked := self.by_role.get(name):
                return asked[0][0]
            for section in self.sections:
                if any(held.records == name for held in section.holds):
                    return section
        return self.sections[0]

    def number_of(self, section: Section) -> str:
        """The number shown before a title: its place in the walk, where the id is a number."""
        number = section.id.lstrip("S")
        return str(self.sections.index(section) + 1) if number.isdigit() else number

    def place_of(self, question: str) -> str:
        """The number shown before a question: that of its section and its place in it.

        An id is permanent, and tells neither once questions move.
        """
        for section in self.sections:
            ids = [one.id for one in section.questions if not one.off]
            if question in ids:
                return f"{self.number_of(section)}.{ids.index(question) + 1}"
        return question

    def holds(self, table: str) -> bool:
        """Whether a section holds the records of a table."""
        return any(held.records == table for section in self.sections for held in section.holds)

    @cached_property
    def audiences(self) -> dict[str, AnswerAudience]:
        """Whose copies may hold the answers to each question, also to one no longer asked."""
        return {question.id: question.audience for question in self.all_questions}

    @cached_property
    def asked(self) -> dict[str, Question]:
        """Every question by id, also one no longer asked."""
        return {question.id: question for question in self.all_questions}

    @cached_property
    def of_somebody(self) -> frozenset[str]:
        """The questions that are asked about one person at a time."""
        return frozenset(
            question.id
            for section in self.sections
            for question in section.questions
            if section.each or question.each
        )

    def copies_of(self, question: Question) -> tuple[CopyKind, ...]:
        """The copies that hold a question: a parent's short one tells of the full one's."""
        kinds = question.copies or self.copies
        return (*kinds, CopyKind.PARENT) if CopyKind.PARENT_FULL in kinds else kinds


class Finding(FormModel):
    """One thing the reviews learned, in our own words."""

    id: str
    group: Shown
    reach: tuple[Literal["walk", "prompt", "copy"], ...]
    says: Shown
    suggests: Shown = ""
    home: str = ""
    source: Shown = Field("", description="Where it comes from, where not from the file's source.")
    prepares: bool = Field(False, description="Whether it prepares a birth: not after a loss.")


class Findings(FormModel):
    """All that the reviews learned, and what an authority has learned itself."""

    source: Shown
    findings: tuple[Finding, ...]

    @cached_property
    def by_id(self) -> dict[str, Finding]:
        """The findings by id."""
        return {finding.id: finding for finding in self.findings}


class Term(FormModel):
    """A word that a parent's copy explains where it uses it."""

    sought: Shown = Field(min_length=1, description="What the copy says there.")
    term: Shown = Field(min_length=1)
    means: Shown = Field(min_length=1, description="In plain words, or {id} of a wording.")
    prepares: bool = Field(False, description="Whether it is of a birth to come: not after a loss.")
    past: Shown = Field("", description="What it means on a paper made after a loss, if otherwise.")


class Words(SourceRead):
    """The words a nation or a folder explains, and those of other programs it understands."""

    source: str = Field("", description="Where the words come from.")
    glossary: tuple[Term, ...] = ()
    plain_titles: dict[str, str] = Field(
        default_factory=dict, description="By a section's title, what a parent's copy calls it."
    )
    imported: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By a choice of the app, how other programs say it in the files that are taken in."""


class Walk(FormModel):
    """The form files, read together."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    form: Form
    findings: Findings
    times: Timescales
    legal: Legal
    lists: Lists
    glossary: tuple[Term, ...] = ()
    day: date | None = None
    """The day on which conditions are read, by which a question is asked or not."""
    english: Walk | None = None
    """The same as the files say it, where this one is told in another language."""

    @property
    def asked_on(self) -> date:
        """The day on which it is asked; raises ValueError where nobody has said which."""
        if self.day is None:
            raise ValueError("no day is given on which the walk is asked")
        return self.day

    @property
    def made_from(self) -> Walk:
        """The walk as the files say it, in English: what is kept, and compared, is of it."""
        return (self.english or self).on(self.day) if self.day else self.english or self

    def in_words(self) -> Walk:
        """The walk in the language spoken, as far as that covers forms."""
        with covering(Covers.FORMS):
            if spoken() is ENGLISH:
                return self.made_from
            return Walk(
                form=in_words(self.made_from.form),
                findings=in_words(self.made_from.findings),
                times=replace(self.times, timescales=tuple(map(in_words, self.times.timescales))),
                legal=in_words(self.legal),
                lists=self.lists,
                glossary=tuple(map(in_words, self.glossary)),
                day=self.day,
                english=self.made_from,
            )

    def of_several(self) -> Walk:
        """The walk with the titles it has on paper where there is more than one baby."""
        form = self.made_from.form
        sections = tuple(
            section.model_copy(
                update={
                    "holds": tuple(
                        held.model_copy(update={"title": held.several or held.title})
                        for held in section.holds
                    ),
                    "questions": tuple(
                        one.model_copy(update={"short": one.several or one.short})
                        for one in section.questions
                    ),
                }
            )
            for section in form.sections
        )
        form = form.model_copy(update={"sections": sections})
        return self.made_from.model_copy(update={"form": form, "day": self.day})

    def on(self, day: date) -> Walk:
        """The walk as it is asked on a day."""
        return self if self.day == day else self.model_copy(update={"day": day})
