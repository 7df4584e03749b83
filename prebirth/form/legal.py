"""The legal wording as data: each piece with its source, edition and day checked."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from prebirth.base.language import Shown, say
from prebirth.case.agencies import AgencyKind, AgencyRole
from prebirth.case.checked import NOT_YET, SourceRead
from prebirth.case.dates import PartialDate
from prebirth.case.listed import plays

PLACE = re.compile(r"\{([a-z][a-z0-9_]*)\}")
"""A piece of wording or an edition in a text of the form, by its id."""
SHOWN_PLACE = re.compile(rf"<!-- ({PLACE.pattern}) -->.*?<!-- / -->", re.DOTALL)
"""A piece in a page of the handbook, with our wording after it for who reads the file itself."""


def filled(text: str, names: Mapping[str, str], number: int | None = None) -> str:
    """A text with what its ids in braces stand for; raises KeyError for one unknown."""
    own = {"number": str(number)} if number is not None else {}
    return PLACE.sub(lambda found: {**names, **own}[found[1]], text)


def with_places(page: str) -> str:
    """A page of the handbook with the ids alone, to be filled by the wording in use."""
    return SHOWN_PLACE.sub(lambda found: found[1], page)


def with_wording(page: str, names: Mapping[str, str]) -> str:
    """A page of the handbook with the wording after each id, as the file holds it."""
    return PLACE.sub(
        lambda found: f"<!-- {found[0]} -->{names[found[1]]}<!-- / -->", with_places(page)
    )


def _any_other() -> AgencyKind | None:
    """The kind of agency that is none of the others."""
    offered = AgencyKind.offered()
    return next((kind for kind in offered if plays(kind, AgencyRole.ANY_OTHER)), None)


Nation = Literal["England", "Wales", "Scotland", "Northern Ireland"]
Basis = Literal["law", "judgment", "statutory guidance", "guidance", "practice"]


class LegalModel(BaseModel):
    """A part of the file of legal wording; an unknown key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Used(StrEnum):
    """Where the app says a piece of legal wording; each has at least one."""

    NEWBORN = "midwife: who may keep the baby"
    GIVES_BIRTH = "midwife: parental responsibility of whoever gives birth"
    REQUEST = "request to an agency: basis"
    LOG = "log of copies: lawful basis of a request"
    LOG_HINT = "log of copies: example of a lawful basis"
    SOLICITOR_AFTER = "parent's copy: solicitor after a letter"
    SOLICITOR_BEFORE = "parent's copy: solicitor before a letter"
    SUBJECT = "subject access: the right to know"
    RIGHTS = "subject access: what somebody can do"
    BREACH = "note on a copy in wrong hands"
    FORM = "the questions and the handbook"


class WhenSaid(StrEnum):
    """When a piece is said: always, or by whether a child protection enquiry is under way."""

    ALWAYS = "always"
    BEFORE = "no enquiry under way"
    ENQUIRY = "enquiry under way"


class Checked(SourceRead):
    """A text of law or guidance, and when somebody last read it."""

    id: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="Permanent.")
    edition: str = Field(min_length=1, description="Edition, or day of the last change in it.")
    checked: date | Literal["not yet"] = Field(description="The day somebody read it, or not yet.")


class Edition(Checked):
    """An edition of guidance, which questions and timescales name by its id in braces."""

    name: Shown = Field(min_length=1, description="What it is called, with its year.")


class Wording(Checked):
    """A piece of legal wording."""

    used: Used = Field(description="Where the app says it.")
    text: Shown = Field(min_length=1, description="Our own words, never a sentence of the source.")
    number: int | None = Field(
        None, description="The number the app counts with here; {number} in the text says it."
    )
    basis: Basis
    nations: tuple[Nation, ...] = Field(min_length=1, description="Where it is the law.")
    stage: WhenSaid = WhenSaid.ALWAYS
    kinds: tuple[str, ...] = Field(
        (), description="In a request: which kinds of agency read it; empty for all."
    )


class Approved(LegalModel):
    """The legal team's approval of this wording."""

    day: date
    by: str = Field(min_length=1, description="Name and post of who approved it.")
    wording: str = Field(description="What “main.py forms check” prints for the wording approved.")


class Approval(StrEnum):
    """Whether the wording as it stands is approved, in a sentence."""

    MISSING = "Legal wording: not yet approved by your legal team."
    CHANGED = (
        "Legal wording: changed since your legal team approved it on {on} ({by}), so not approved "
        "as it now stands."
    )
    GIVEN = "Legal wording: approved by your legal team on {on} ({by})."


class Legal(LegalModel):
    """All legal wording, and the approval of it."""

    approved: Approved | None = Field(
        None, description="Approved by your legal team on; nothing until it is given."
    )
    editions: tuple[Edition, ...] = ()
    wording: tuple[Wording, ...]

    @model_validator(mode="after")
    def _whole(self) -> Legal:
        ids = [row.id for row in (*self.editions, *self.wording)]
        if twice := next((name for name in ids if ids.count(name) > 1), ""):
            raise ValueError(f"the id “{twice}” is used twice; ids are permanent")
        known = {row.id for row in self.editions} | {"number"}
        for row in self.wording:
            for text in (row.text, row.source):
                if unknown := next((name for name in PLACE.findall(text) if name not in known), ""):
                    raise ValueError(f"{row.id} names “{{{unknown}}}”, which is no edition here")
            if "{number}" in row.text and row.number is None:
                raise ValueError(f"{row.id} says {{number}} and has no number")
        breach = [row for row in self.wording if row.used == Used.BREACH]
        if breach and not any(row.number for row in breach):
            raise ValueError(f"has no number for “{Used.BREACH.value}”, and the app counts with it")
        return self

    def with_what_it_lacks(self, ours: Legal) -> Legal:
        """The wording, and ours for each place and each edition of which it says nothing."""
        used, own = {row.used for row in self.wording}, {row.id for row in self.editions}
        ids = {row.id for row in (*self.editions, *self.wording)}
        wording = [row for row in ours.wording if row.used not in used and row.id not in ids]
        editions = [row for row in ours.editions if row.id not in own and row.id not in ids]
        return self.model_copy(
            update={
                "wording": (*self.wording, *wording),
                "editions": (*self.editions, *editions),
            }
        )

    @cached_property
    def code(self) -> str:
        """What tells this wording from any other: an approval is of one wording alone."""
        rows = [row.model_dump(mode="json") for row in (*self.editions, *self.wording)]
        text = json.dumps(rows, sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    @cached_property
    def by_id(self) -> dict[str, str]:
        """What each id in braces stands for in a question or a timescale."""
        names = {row.id: row.name for row in self.editions}
        return names | {row.id: filled(row.text, names, row.number) for row in self.wording}

    @property
    def approval(self) -> Approval:
        """Whether the legal team approved this wording as it stands."""
        if self.approved is None:
            return Approval.MISSING
        return Approval.GIVEN if self.approved.wording == self.code else Approval.CHANGED

    def approval_words(self, said: str | None = None) -> str:
        """The approval in a sentence: ours, or `said`, its translation."""
        given = self.approved
        on = PartialDate.of(given.day).show() if given else ""
        return say(said or self.approval.value, on=on, by=given.by if given else "")

    def said(
        self, used: Used, *, stage: WhenSaid = WhenSaid.ALWAYS, kind: AgencyKind | None = None
    ) -> tuple[str, ...]:
        """The pieces for one place, in the order of the file.

        An agency of which no piece knows the kind is told what any other is.
        """
        known = {name for row in self.wording for name in row.kinds}
        sort = kind if kind in known else _any_other()
        return tuple(
            self.by_id[row.id]
            for row in self.wording
            if row.used == used
            and row.stage in {WhenSaid.ALWAYS, stage}
            and (not row.kinds or sort in row.kinds)
        )

    def number(self, used: Used) -> int:
        """The number the app counts with in one place; the file is refused where it has none."""
        return next(row.number for row in self.wording if row.used == used and row.number)

    def unchecked(self) -> Iterator[Checked]:
        """What nobody could read yet."""
        return (row for row in (*self.editions, *self.wording) if row.checked == NOT_YET)
