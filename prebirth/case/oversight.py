"""The assessment itself, and who challenged, supervised and signed it."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from prebirth.base.language import say
from prebirth.case.dates import PartialDate
from prebirth.case.marks import WHOLE_FAMILY, Audience, bookkeeping, fact, open_fact
from prebirth.case.record import Correction, Record, came_with, corrections
from prebirth.case.values import AgencyId, Coming, Key, PersonId, Prose, Row, Who


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


class Assessment(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False):
    """The assessment: whose, by whom, since when."""

    label: ClassVar[str] = "assessment"

    id: Key = bookkeeping("assessment")
    reference: str = open_fact(
        "", "Local reference", identifies=True, by_which_begun=True, safety=False
    )
    authority: str = open_fact("", identifies=True, service=True, of_team=True, safety=False)
    worker: str = open_fact(
        "",
        "Lead practitioner or social worker",
        identifies=True,
        called=True,
        professional=True,
        of_team=True,
        safety=False,
    )
    worker_part: LeadPart | None = open_fact(
        None,
        "The worker is",
        description="Who may lead depends on what is planned for the baby: see above.",
        of_team=True,
    )
    worker_phone: str = open_fact(
        "", "The worker's telephone", identifies=True, of_team=True, safety=False
    )
    team: str = open_fact("", identifies=True, service=True, of_team=True, safety=False)
    duty_phone: str = open_fact(
        "", "Duty telephone, 24 hours", identifies=True, of_team=True, safety=False
    )
    manager: str = open_fact("", called=True, professional=True, of_team=True, safety=False)
    opened: PartialDate | None = open_fact(None, "Assessment opened on", happened=True)
    target: Coming = open_fact(None, "Target date")
    completed_on: PartialDate | None = open_fact(
        None, "Assessment completed on", happened=True, asks_today=True, not_before=("opened",)
    )
    status: Status = bookkeeping(
        Status.OPEN, contested=True, printed=True, audience=Audience.FAMILY
    )
    version: int = bookkeeping(1, ge=1, printed=True, audience=Audience.FAMILY)
    form_id: Key = bookkeeping("", by_the_app=True)
    form_version: Key = bookkeeping("", by_the_app=True)


class Stage(Row):
    """A stage that a disagreement has been through."""

    stage: int | None = fact(None, "Stage", ge=1, le=4)
    began: PartialDate | None = fact(None, happened=True)
    put_to: str = fact("", "Put to")
    answered_on: PartialDate | None = fact(None, happened=True)


class Disagreement(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=False):
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
    by: Who = fact("", "Raised by", safety=False)
    agency: AgencyId | None = fact(None, goes_with=True, gave=True)
    about: Prose = fact("", "About which decision or plan", privileged=True)
    stage: int | None = fact(None, "Stage, 1 to 4", ge=1, le=4)
    stage_began: PartialDate | None = fact(None, "This stage began on", happened=True)
    put_to: str = fact("", "Put to, at this stage", safety=False)
    answered_on: PartialDate | None = fact(None, happened=True, not_before=("raised_on",))
    resolved_on: PartialDate | None = fact(
        None, happened=True, not_before=("raised_on",), ends=True
    )
    outcome: Prose = fact("", privileged=True)
    stages: tuple[Stage, ...] = fact((), "Stages before this one")


class Supervision(Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=False):
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
    supervisor: str = fact("", "With", staff_only=False, safety=False)
    reflection: Prose = fact("", staff_only=True)
    missing: Prose = fact("", "What might we be missing?", staff_only=True)
    actions: Prose = fact("", "Agreed actions", staff_only=True)
    next_on: Coming = fact(None, "Next on")


class Response(
    Record, about=WHOLE_FAMILY, audience=Audience.PROFESSIONALS, safety=False, signed=False
):
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
    by: Who = fact("", safety=False)
    on: PartialDate | None = fact(None, "Date")


class Signer(StrEnum):
    """Who signs."""

    WORKER = "social worker"
    MANAGER = "manager"


class Remark(Row):
    """What a manager says of one entry, and what the worker did about it."""

    asks: ClassVar[tuple[str, ...]] = ("about", "says")
    """What stays as the manager wrote it."""

    about: Key = bookkeeping("", "About which entry", description="Its table and its id.")
    says: Prose = fact("", "Comment", essential=False)
    reply: Prose = fact("", "What was done")
    settled_on: PartialDate | None = fact(None)

    @property
    def rests_on(self) -> frozenset[str]:
        """The id of the entry that it is about."""
        return frozenset({self.about.partition("/")[2]} - {""})


class KeySeal(Row):
    """That a signature was made with the key of one member's vault: whose, where and over what."""

    key: Key = bookkeeping("", "Public key")
    nonce: Key = bookkeeping("", description="Makes the signature's id belong to its key.")
    device: Key = bookkeeping("")
    at: Key = bookkeeping("", "When it was made")
    text: Key = bookkeeping("", "Digest of what was signed")
    beside: Key = bookkeeping("", "Digest of what stood beside it when it was made")
    proof: Key = bookkeeping("", "Signature of the key")


class SignOff(
    Record,
    about=WHOLE_FAMILY,
    audience=Audience.PROFESSIONALS,
    safety=False,
    signed=False,
    stays=True,
):
    """A signature under one version, or its return with comments.

    One without a day is still being read.
    """

    beside_a_key: ClassVar[frozenset[str]] = frozenset({"corrections", "remarks"})
    """What may be said beside a signature that a key made."""
    label: ClassVar[str] = "signature"
    columns: ClassVar[tuple[str, ...]] = ("version", "signer", "name", "on")
    printed: ClassVar[tuple[tuple[str, float], ...]] = (
        ("signer", 1.2),
        ("name/seal+paper+came_with", 1.4),
        ("on", 1),
        ("version+returned", 0.8),
        ("comment+consulted+consulted_too+corrections", 2.2),
    )
    none_here: ClassVar[str] = "Not signed. This is a draft."
    dated: ClassVar[str] = "on"

    version: int = bookkeeping(1, ge=1, printed=True)
    signer: Signer | None = fact(None, "Signed as")
    name: str = fact("", staff_only=False, safety=False)
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
        description="Somebody else may enter a signature only if it was signed on paper.",
        staff_only=False,
        safety=False,
    )
    head: Key = bookkeeping("", "Hash of the journal entry that was signed")
    seal: KeySeal | None = bookkeeping(
        None, "How it was signed", printed=True, by_the_app=True, contested=False
    )
    consulted: tuple[PersonId, ...] = fact(
        (), "Shared with before signing", kept_as="consulted_too", tells=True
    )
    consulted_too: str = fact("", "Also shared with before signing", staff_only=False, safety=False)
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
        return (rows[-1].says or say("entered by mistake")) if rows else ""

    @property
    def holds(self) -> bool:
        """Whether it is a signature that counts: no return, and not withdrawn."""
        return self.left and not self.returned and not self.withdrawn

    @property
    def inside(self) -> bool:
        """Whether it is a reading that goes on, and so no signature yet."""
        return self.returned and not self.on
