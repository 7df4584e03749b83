"""The assessment itself, who challenged, supervised and signed it, and who was given a copy."""

from __future__ import annotations

import re
from datetime import time
from enum import StrEnum
from typing import Any, ClassVar, Self

from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, Audience, bookkeeping, fact
from prebirth.case.record import (
    AgencyId,
    Coming,
    Correction,
    Key,
    Known,
    PersonId,
    Prose,
    Record,
    Row,
    came_with,
    corrections,
)


class Decided(StrEnum):
    """What was decided of one place or sentence for one copy."""

    WITHHELD = "also withheld"
    LET_IN = "let in"
    STANDS = "stands"
    TAKEN_OUT = "looked at and taken out"


class CopyDecision(Row):
    """One thing that was decided for one copy, so that its update sheets keep to it."""

    decided: Decided = bookkeeping(Decided.WITHHELD)
    table: Key = bookkeeping("")
    record: Key = bookkeeping("")
    field: Key = bookkeeping("")
    sentence: str = bookkeeping("", description="The sentence that was decided; empty for a place.")
    reason: str = bookkeeping("")


class WrongHands(Row):
    """That a copy reached somebody it was not for, and what was done about it."""

    to: str = fact("", "Who got it")
    noticed_on: PartialDate | None = fact(None, "Noticed on", lead="noticed ")
    noticed_at: str = fact("", "At what time", lead="at ")
    told: str = fact("", "Who has been told", lead="told: ")
    done: str = fact("", "What happened, and what was done")


class Filed(Row):
    """Where a copy went into the records of whoever was given it."""

    received_by: str = fact("", "Received by")
    on: PartialDate | None = fact(None, "Filed on", lead="on ")
    where: str = fact("", "Filed where", lead="filed in ")
    replaces: str = fact("", "Which version was taken out for it", lead="in place of ")
    readable: Known | None = fact(
        None, "Can the family read it there?", lead="the family can read it there: "
    )


TIME = re.compile(r"(\d{1,2})(?:[.:h]?(\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?(?:\s*hrs?)?")


def time_of(text: str) -> time | None:
    """The time of day that somebody wrote, such as 14:30, 2.30pm or noon; None if it is none."""
    written = " ".join(text.casefold().split())
    if written in {"noon", "midday", "12 noon", "midnight"}:
        return time(0 if written == "midnight" else 12)
    found = TIME.fullmatch(written)
    if not found or not (found[2] or found[3]):
        return None
    hours, minutes, half = int(found[1]), int(found[2] or 0), found[3]
    if minutes > 59 or (not 1 <= hours <= 12 if half else hours > 23):
        return None
    return time(hours % 12 + (12 if half == "p" else 0) if half else hours, minutes)


class Share(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, signed=False, stays=True):
    """A copy that left, for whom, why and by whose hand."""

    label: ClassVar[str] = "copy shared"
    columns: ClassVar[tuple[str, ...]] = ("on", "copy_kind", "version", "to", "purpose")
    given_again: ClassVar[tuple[str, ...]] = (
        "copy_kind",
        "to",
        "reader",
        "agency",
        "purpose",
        "lawful_basis",
        "choices",
        "chosen",
    )
    """What an update sheet has in common with the copy that it updates."""
    of_any: ClassVar[tuple[str, ...]] = ("on", "copy_kind")
    """What somebody who asks what is held about them is told of every copy: not whose it is."""
    of_theirs: ClassVar[tuple[str, ...]] = (*of_any, "to", "agency", "purpose")
    """What they are told of one whose reader they may know."""
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on", 1),
        ("copy_kind/version", 1.2),
        ("to/agency+filed+wrong", 1.5),
        ("purpose", 1.4),
        ("lawful_basis", 1.6),
        ("how+by+agreed+came_with+corrections", 1),
    )
    none_yet: ClassVar[str] = "No copy has been shared."
    dated: ClassVar[str] = "on"

    copy_kind: CopyKind | None = fact(None, "Which copy")
    version: str = bookkeeping("", printed=True)
    digest: Key = bookkeeping("", "SHA-256 of the file")
    facts: Key = bookkeeping("", "Digest of the record it was made from")
    head: Key = bookkeeping(
        "",
        description="Hash of the entry after which the record stood so, if it is an earlier one.",
    )
    choices: Prose = fact(
        "",
        title="Decided for this copy alone",
        description="What else was withheld, or let in after all, and why.",
        inside=True,
    )
    chosen: tuple[CopyDecision, ...] = bookkeeping(())
    to: str = fact("", "To whom")
    reader: Key = bookkeeping(
        "",
        description="The id of the person or agency for whose eyes it was made, or chair. It is "
        "no reference: it stays when they are removed, so that nobody else is taken for them.",
    )
    agency: AgencyId | None = fact(None, kept_as="to")
    purpose: str = fact("")
    lawful_basis: str = fact("")
    how: str = fact("", "How it was given")
    on: PartialDate | None = fact(None, "Date")
    by: str = fact("", "Shared by")
    agreed: Known | None = fact(None, "Did the family agree?")
    filed: tuple[Filed, ...] = fact(
        (), "Received and filed", adds_up=True, after_it_left=True, only_grows=True
    )
    wrong: tuple[WrongHands, ...] = fact(
        (),
        "Reached somebody it was not for",
        adds_up=True,
        after_it_left=True,
        only_grows=True,
    )
    corrections: tuple[Correction, ...] = corrections()
    draft: bool = bookkeeping(False, "Still being typed by hand")
    came_with: str = came_with()

    @classmethod
    def begun(cls, **facts: Any) -> Self:
        """A row that is typed by hand, and stays once its form is closed."""
        return cls(**facts, draft=True)

    @property
    def left(self) -> bool:
        """Whether it stays: a row typed by hand does once its form is closed."""
        return not self.draft

    @property
    def surely_left(self) -> bool:
        """Whether a copy was made and logged for it, or reached somebody: no row typed alone."""
        return bool(self.digest or self.facts or self.wrong)

    @property
    def withdrawn(self) -> str:
        """Why the row counts no more; nothing where it counts.

        A copy that was made and logged is out there, whatever is written beside it.
        """
        rows = [row for row in self.corrections if row.withdrawn]
        return (rows[-1].says or "entered by mistake") if rows and not self.surely_left else ""


class Status(StrEnum):
    """How far an assessment has come."""

    OPEN = "open"
    WITH_MANAGER = "with manager"
    AGREED = "agreed"
    CLOSED = "closed"
    WATCHING = "watching"
    """None yet: the record of an early contact, which may become one."""


class LeadPart(StrEnum):
    """In which part the worker who makes the assessment leads the work with the family."""

    LEAD = "lead practitioner"
    PROTECTION = "lead child protection practitioner"
    WORKER = "allocated social worker"


class Assessment(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY):
    """The assessment: whose, by whom, since when."""

    label: ClassVar[str] = "assessment"

    id: Key = bookkeeping("assessment")
    reference: str = fact("", "Local reference", identifies=True)
    authority: str = fact("", identifies=True, service=True, of_team=True)
    worker: str = fact(
        "",
        "Lead practitioner or social worker",
        identifies=True,
        called=True,
        professional=True,
        of_team=True,
    )
    worker_part: LeadPart | None = fact(
        None,
        "They are",
        description="Who may lead goes by what is planned for the baby; see above.",
        of_team=True,
    )
    worker_phone: str = fact("", "Their telephone", identifies=True, of_team=True)
    team: str = fact("", identifies=True, service=True, of_team=True)
    duty_phone: str = fact("", "Duty telephone, 24 hours", identifies=True, of_team=True)
    manager: str = fact("", called=True, professional=True, of_team=True)
    opened: PartialDate | None = fact(None, "Assessment opened on", happened=True)
    target: Coming = fact(None, "Target date")
    completed_on: PartialDate | None = fact(
        None, "Assessment completed on", happened=True, asks_today=True, not_before=("opened",)
    )
    status: Status = bookkeeping(Status.OPEN, contested=True, printed=True)
    version: int = bookkeeping(1, ge=1, printed=True)
    form_id: Key = bookkeeping("", by_the_app=True)
    form_version: Key = bookkeeping("", by_the_app=True)


class Stage(Row):
    """A stage that a disagreement has been through."""

    stage: int | None = fact(None, "Stage", ge=1, le=4)
    began: PartialDate | None = fact(None, happened=True)
    put_to: str = fact("", "Put to")
    answered_on: PartialDate | None = fact(None, happened=True)


class Disagreement(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS):
    """A professional disagreement and how far it went."""

    label: ClassVar[str] = "disagreement"
    columns: ClassVar[tuple[str, ...]] = (
        "raised_on",
        "agency",
        "about",
        "stage",
        "answered_on",
        "resolved_on",
    )
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("raised_on+by+agency", 1.4),
        ("about", 2),
        ("stage+stage_began+put_to+stages", 1.3),
        ("answered_on+resolved_on", 1.1),
        ("outcome", 1.6),
    )
    dated: ClassVar[str] = "raised_on"

    raised_on: PartialDate | None = fact(None, happened=True)
    by: str = fact("", "Raised by")
    agency: AgencyId | None = fact(None)
    about: Prose = fact("", "About which decision or plan")
    stage: int | None = fact(None, "Stage, 1 to 4", ge=1, le=4)
    stage_began: PartialDate | None = fact(None, "This stage began on", happened=True)
    put_to: str = fact("", "Put to, at this stage")
    answered_on: PartialDate | None = fact(None, happened=True, not_before=("raised_on",))
    resolved_on: PartialDate | None = fact(None, happened=True, not_before=("raised_on",))
    outcome: Prose = fact("")
    stages: tuple[Stage, ...] = fact((), "Stages before this one")


class Supervision(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS):
    """Reflective supervision and what came of it."""

    label: ClassVar[str] = "supervision"
    columns: ClassVar[tuple[str, ...]] = ("on", "supervisor", "actions", "next_on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on/supervisor+next_on", 1.2),
        ("reflection", 2),
        ("missing", 2),
        ("actions", 2),
    )
    dated: ClassVar[str] = "on"

    on: PartialDate | None = fact(None, "Date", happened=True)
    supervisor: str = fact("", "With")
    reflection: Prose = fact("", staff_only=True)
    missing: Prose = fact("", "What might we be missing?", staff_only=True)
    actions: Prose = fact("", "Agreed actions", staff_only=True)
    next_on: Coming = fact(None, "Next on")


class Response(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, signed=False):
    """What the worker did about a prompt, or why nothing is needed."""

    label: ClassVar[str] = "response"
    columns: ClassVar[tuple[str, ...]] = ("prompt", "done", "by", "on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("on", 1),
        ("prompt", 1.4),
        ("done", 3),
        ("by", 1),
    )
    dated: ClassVar[str] = "on"

    prompt: Key = bookkeeping("")
    about: tuple[Key, ...] = bookkeeping((), "Records the prompt was about")
    facts: Key = bookkeeping("", "Digest of the facts answered")
    done: Prose = fact("", "What was done, or why none is needed")
    by: str = fact("")
    on: PartialDate | None = fact(None, "Date")


class Signer(StrEnum):
    """Who signs."""

    WORKER = "social worker"
    MANAGER = "manager"


class Remark(Row):
    """What a manager says of one entry, and what the worker did about it."""

    about: Key = bookkeeping("", "About which entry", description="Its table and its id.")
    says: Prose = fact("", "Comment")
    reply: Prose = fact("", "What was done")
    settled_on: PartialDate | None = fact(None)


class SignOff(
    Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, signed=False, stays=True
):
    """A signature under one version, or its return with comments.

    One without a day is still being read.
    """

    label: ClassVar[str] = "signature"
    columns: ClassVar[tuple[str, ...]] = ("version", "signer", "name", "on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("signer", 1.2),
        ("name+paper+came_with", 1.4),
        ("on", 1),
        ("version+returned", 0.8),
        ("comment+consulted+consulted_too+corrections", 2.2),
    )
    none_yet: ClassVar[str] = "Not signed. This is a draft."
    dated: ClassVar[str] = "on"

    version: int = bookkeeping(1, ge=1, printed=True)
    signer: Signer | None = fact(None, "Signed as")
    name: str = fact("")
    on: PartialDate | None = fact(None, "Date")
    comment: Prose = fact("", staff_only=True)
    returned: bool = fact(False, "Returned for more work")
    remarks: tuple[Remark, ...] = fact(
        (), "Comments on entries", inside=True, staff_only=True, after_it_left=True
    )
    paper: str = fact(
        "",
        "Signed on paper, which is kept",
        lead="signed on paper, kept: ",
        description="Only what was signed on paper is entered by somebody else than who signed.",
    )
    head: Key = bookkeeping("", "Hash of the journal entry that was signed")
    consulted: tuple[PersonId, ...] = fact(
        (), "Shared with before signing", kept_as="consulted_too", tells=True
    )
    consulted_too: str = fact("", "Also shared with before signing")
    corrections: tuple[Correction, ...] = corrections()
    came_with: str = came_with()

    @property
    def left(self) -> bool:
        """Whether it stays: a signature does, a reading that goes on does not yet."""
        return self.on is not None

    @property
    def withdrawn(self) -> str:
        """Why it counts no more; nothing where it counts."""
        rows = [row for row in self.corrections if row.withdrawn]
        return (rows[-1].says or "entered by mistake") if rows else ""

    @property
    def holds(self) -> bool:
        """Whether it is a signature that counts: no return, and not withdrawn."""
        return self.left and not self.returned and not self.withdrawn

    @property
    def inside(self) -> bool:
        """Whether it is a reading that goes on, and so no signature yet."""
        return self.returned and not self.on
