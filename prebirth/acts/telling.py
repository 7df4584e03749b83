"""Telling agencies of a decision, and taking a disagreement to its next stage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from prebirth.acts.copies import share
from prebirth.acts.registry import Agencies, RefusedError, Sha256, act
from prebirth.acts.signing import after_withdrawal
from prebirth.case.change import Place
from prebirth.case.copy_kinds import TO_TELL
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import CopyDecision, Disagreement, Share, SignOff, Stage
from prebirth.case.plan import Decision
from prebirth.case.record import Correction, Record, Ref
from prebirth.case.staying import staying
from prebirth.case.tellings import Matter, Telling
from prebirth.session import Session
from prebirth.wording.facts import record_title

LAST_STAGE = 4
WAS_MADE = (
    "This copy was made and logged by the program, or it reached somebody, so it is no mistake "
    "that it stands here. Write beside it what became of it."
)
"""Why a copy that was made cannot be said to count no more."""


@act("tell")
def tell(
    session: Session,
    decision: Annotated[str, Ref("decisions"), "the decision"],
    agencies: Agencies,
    *,
    sha256: Annotated[Sha256, "the note they were given"],
    on: Annotated[date, "the day they are told"],
    how: Annotated[str, "how they are told"] = "secure email",
    purpose: Annotated[str, "what is logged as the purpose"] = TO_TELL,
    choices: Annotated[str, "what was decided for this note alone, in words"] = "",
    chosen: Sequence[CopyDecision] = (),
) -> None:
    """Enter which agencies were told of a decision and when, and log the note each was given."""
    told_of = session.case.decisions.get(decision)
    if not isinstance(told_of, Decision):
        raise RefusedError("There is no such decision.")
    readers = [agency for agency in session.case.agencies if agency.id in agencies]
    if not readers or len(readers) != len(set(agencies)):
        raise RefusedError("Only agencies of this assessment are told, and at least one.")
    records: list[tuple[str, Record]] = []
    for agency in readers:
        telling = Telling(
            matter=Matter.DECISION,
            decision=told_of.id,
            agency=agency.id,
            to=record_title(session.case, agency),
            how=how.strip(),
            word_of=session.author,
            on=PartialDate.of(on),
            told=True,
        )
        records.append(("tellings", telling))
        logged = share(
            session.case,
            session.author,
            sha256,
            on,
            to=record_title(session.case, agency),
            agency=agency.id,
            purpose=purpose,
            how=how.strip(),
            choices=choices,
            chosen=tuple(chosen),
        )
        records.append(("shares", logged))
    session.take_in(records, Label.of(Code.TELL, n=len(readers)))


@act("correct")
def correct(
    session: Session,
    entry: Annotated[Place, "the copy that left, the signature or the telling"],
    *,
    says: Annotated[str, "what is put right, or why it should not be there"],
    on: Annotated[date, "the day it is put right"],
    withdrawn: Annotated[bool, "it was entered by mistake: it counts no more, and stays"] = False,
) -> None:
    """Put right what stays as it was entered: both are in the record."""
    if not staying(session.case, entry.table, entry.record):
        raise RefusedError("What has not left is changed itself, and needs no correction.")
    if not says.strip():
        raise RefusedError("Say what is put right, or why it should not be there.")
    record = session.case.record(entry.table, entry.record)
    if withdrawn and isinstance(record, Share) and record.surely_left:
        raise RefusedError(WAS_MADE)
    row = Correction(
        says=says.strip(), withdrawn=withdrawn, by=session.author, on=PartialDate.of(on)
    )
    rows = (*record.corrections, row)
    label = Label.of(Code.CORRECT, table=entry.table, record=entry.record)
    right: list[tuple[str, Record]] = [(entry.table, record.replace(corrections=rows))]
    if withdrawn and isinstance(record, SignOff):
        # What nobody signs any more is not signed: the version waits for its signature again.
        assessment = session.case.assessment
        status = after_withdrawal(session.case, record)
        right.append(("assessment", assessment.replace(status=status)))
    session.take_in(right, label)


def next_stage(disagreement: Disagreement) -> int:
    """The stage a disagreement goes to next: the first where it has none, at most the last."""
    return min((disagreement.stage or 0) + 1, LAST_STAGE)


def put_to(disagreement: Disagreement, to: str, on: date) -> Disagreement:
    """A disagreement at its next stage; the stage it leaves is kept with its dates."""
    left = (
        Stage(
            stage=disagreement.stage,
            began=disagreement.stage_began,
            put_to=disagreement.put_to,
            answered_on=disagreement.answered_on,
        ),
    )
    began = PartialDate.of(on)
    return disagreement.replace(
        stage=next_stage(disagreement),
        stage_began=began,
        put_to=to,
        answered_on=None,
        stages=(*disagreement.stages, *(left if disagreement.stage else ())),
        raised_on=disagreement.raised_on or began,
    )


@act("challenge")
def challenge(
    session: Session,
    disagreement: Annotated[str, Ref("disagreements"), "the disagreement"],
    *,
    to: Annotated[str, "to whom it is put: name and post"],
    sha256: Annotated[Sha256, "the note they were given"],
    on: Annotated[date, "the day this stage begins"],
    how: Annotated[str, "what is logged as how it was given"] = "disagreement note",
    purpose: Annotated[str, "what is logged as the purpose, if not the stage"] = "",
) -> None:
    """Take a disagreement to its next stage, and log the note."""
    before = session.case.disagreements.get(disagreement)
    if not isinstance(before, Disagreement):
        raise RefusedError("There is no such disagreement.")
    if not to.strip():
        raise RefusedError("Say to whom it is put.")
    moved = put_to(before, to.strip(), on)
    logged = share(
        session.case,
        session.author,
        sha256,
        on,
        to=to.strip(),
        purpose=purpose or f"professional disagreement, stage {moved.stage}",
        how=how,
    )
    label = Label.of(Code.CHALLENGE, n=moved.stage or 0)
    session.take_in([("disagreements", moved), ("shares", logged)], label)
