"""Telling agencies of a decision, and taking a disagreement to its next stage."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from prebirth.acts.copies import share
from prebirth.acts.registry import Agencies, RefusedError, Sha256, act
from prebirth.case.agencies import Told
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Disagreement, Stage
from prebirth.case.plan import Decision
from prebirth.case.record import Record, Ref
from prebirth.session import Session
from prebirth.wording.facts import record_title

LAST_STAGE = 4


@act("tell")
def tell(
    session: Session,
    decision: Annotated[str, Ref("decisions"), "the decision"],
    agencies: Agencies,
    *,
    sha256: Annotated[Sha256, "the note they were given"],
    on: Annotated[date, "the day they are told"],
    how: Annotated[str, "how they are told"] = "secure email",
    purpose: Annotated[str, "what is logged as the purpose"] = "to tell of a decision",
) -> None:
    """Enter which agencies were told of a decision and when, and log the note each was given."""
    told_of = session.case.decisions.get(decision)
    if not isinstance(told_of, Decision):
        raise RefusedError("There is no such decision.")
    readers = [agency for agency in session.case.agencies if agency.id in agencies]
    if not readers or len(readers) != len(set(agencies)):
        raise RefusedError("Only agencies of this assessment are told, and at least one.")
    told_to = (
        *(row for row in told_of.told_to if row.agency not in agencies),
        *(Told(agency=agency.id, on=PartialDate.of(on)) for agency in readers),
    )
    records: list[tuple[str, Record]] = [("decisions", told_of.replace(told_to=told_to))]
    for agency in readers:
        logged = share(
            session.case,
            session.author,
            sha256,
            on,
            to=record_title(session.case, agency),
            agency=agency.id,
            purpose=purpose,
            how=how.strip(),
        )
        records.append(("shares", logged))
    session.take_in(records, Label.of(Code.TELL, n=len(readers)))


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
