"""The assessment itself, who challenged, supervised and signed it, and who was given a copy."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.record import (
    AgencyId,
    Coming,
    Known,
    Model,
    PersonId,
    Prose,
    Record,
)


class Share(Record):
    """A copy that left, for whom, why and by whose hand."""

    label: ClassVar[str] = "copy shared"
    columns: ClassVar[tuple[str, ...]] = ("on", "copy_kind", "version", "to", "purpose")

    copy_kind: CopyKind | None = Field(None, title="Which copy")
    version: str = ""
    digest: str = Field("", title="SHA-256 of the file")
    facts: str = Field("", title="Digest of the record it was made from")
    choices: Prose = Field(
        "",
        title="Decided for this copy alone",
        description="What else was withheld, or let in after all, and why.",
    )
    to: str = Field("", title="To whom")
    agency: AgencyId | None = None
    purpose: str = ""
    lawful_basis: str = ""
    how: str = Field("", title="How it was given")
    on: PartialDate | None = Field(None, title="Date")
    by: str = Field("", title="Shared by")
    agreed: Known | None = Field(None, title="Did the family agree?")


class Status(StrEnum):
    """How far an assessment has come."""

    OPEN = "open"
    WITH_MANAGER = "with manager"
    AGREED = "agreed"
    CLOSED = "closed"


class Assessment(Record):
    """The assessment: whose, by whom, since when."""

    label: ClassVar[str] = "assessment"

    id: str = "assessment"
    reference: str = Field("", title="Local reference")
    authority: str = ""
    worker: str = Field("", title="Social worker")
    worker_phone: str = Field("", title="Social worker's telephone")
    team: str = ""
    duty_phone: str = Field("", title="Duty telephone, 24 hours")
    manager: str = ""
    opened: PartialDate | None = Field(None, title="Assessment opened on")
    target: Coming = Field(None, title="Target date")
    status: Status = Status.OPEN
    version: int = Field(1, ge=1)
    form_id: str = ""
    form_version: str = ""


class Stage(Model):
    """A stage that a disagreement has been through."""

    stage: int | None = Field(None, title="Stage", ge=1, le=4)
    began: PartialDate | None = None
    put_to: str = Field("", title="Put to")
    answered_on: PartialDate | None = None


class Disagreement(Record):
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

    raised_on: PartialDate | None = None
    by: str = Field("", title="Raised by")
    agency: AgencyId | None = None
    about: Prose = Field("", title="About which decision or plan")
    stage: int | None = Field(None, title="Stage, 1 to 4", ge=1, le=4)
    stage_began: PartialDate | None = Field(None, title="This stage began on")
    put_to: str = Field("", title="Put to, at this stage")
    answered_on: PartialDate | None = None
    resolved_on: PartialDate | None = None
    outcome: Prose = ""
    stages: tuple[Stage, ...] = Field((), title="Stages before this one")


class Supervision(Record):
    """Reflective supervision and what came of it."""

    label: ClassVar[str] = "supervision"
    columns: ClassVar[tuple[str, ...]] = ("on", "supervisor", "actions", "next_on")

    on: PartialDate | None = Field(None, title="Date")
    supervisor: str = Field("", title="With")
    reflection: Prose = ""
    missing: Prose = Field("", title="What might we be missing?")
    actions: Prose = Field("", title="Agreed actions")
    next_on: Coming = Field(None, title="Next on")


class Response(Record):
    """What the worker did about a prompt, or why nothing is needed."""

    label: ClassVar[str] = "response"
    columns: ClassVar[tuple[str, ...]] = ("prompt", "done", "by", "on")

    prompt: str = ""
    about: tuple[str, ...] = Field((), title="Records the prompt was about")
    facts: str = Field("", title="Digest of the facts answered")
    done: Prose = Field("", title="What was done, or why none is needed")
    by: str = ""
    on: PartialDate | None = Field(None, title="Date")


class Signer(StrEnum):
    """Who signs."""

    WORKER = "social worker"
    MANAGER = "manager"


class Remark(Model):
    """What a manager says of one entry, and what the worker did about it."""

    about: str = Field("", title="About which entry", description="Its table and its id.")
    says: Prose = Field("", title="Comment")
    reply: Prose = Field("", title="What was done")
    settled_on: PartialDate | None = None


class SignOff(Record):
    """A signature under one frozen version, or its return with comments; one without a day is still being read."""

    label: ClassVar[str] = "signature"
    columns: ClassVar[tuple[str, ...]] = ("version", "signer", "name", "on")

    version: int = Field(1, ge=1)
    signer: Signer | None = Field(None, title="Signed as")
    name: str = ""
    on: PartialDate | None = Field(None, title="Date")
    comment: Prose = ""
    returned: bool = Field(False, title="Returned for more work")
    remarks: tuple[Remark, ...] = Field((), title="Comments on entries")
    head: str = Field("", title="Hash of the journal entry that was signed")
    consulted: tuple[PersonId, ...] = Field((), title="Shared with before signing")
