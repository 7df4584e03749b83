"""Telling agencies of a decision, and taking a disagreement to its next stage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated

from prebirth.acts.copies import share
from prebirth.acts.registry import Agencies, RefusedError, Sha256, act
from prebirth.acts.signing import WITHOUT_KEY, OwnKey, after_withdrawal
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.copy_kinds import TO_TELL
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Disagreement, SignOff, Stage
from prebirth.case.plan import Decision
from prebirth.case.record import Correction, Record
from prebirth.case.shares import CopyDecision, Share
from prebirth.case.staying import staying
from prebirth.case.tellings import Matter, PreparedNote, Telling
from prebirth.case.values import Ref
from prebirth.case.versions import record_digest, version_words
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
        raise RefusedError("Choose at least one agency of this assessment.")
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


@act("to-tell")
def to_tell(
    session: Session,
    decision: Annotated[str, Ref("decisions"), "the decision"],
    agencies: Agencies = (),
    *,
    people: Annotated[tuple[str, ...], Ref("people"), "people of the family, told in person"] = (),
    sha256: Annotated[Sha256, "the note that was made for the agencies"] = "",
    purpose: Annotated[str, "what will be logged as the purpose"] = TO_TELL,
    choices: Annotated[str, "what was decided for this note alone, in words"] = "",
    chosen: Sequence[CopyDecision] = (),
) -> None:
    """Enter who is to be told of a decision; that they were is entered once they have been.

    The note is logged then too: before that it has not left.
    """
    case = session.case
    told_of = case.decisions.get(decision)
    if not isinstance(told_of, Decision):
        raise RefusedError("There is no such decision.")
    known = [*case.agencies, *(person for person in case.people if not person.died)]
    wanted = {*agencies, *people}
    readers = [one for one in known if one.id in wanted]
    if not readers or len(readers) != len(wanted):
        raise RefusedError("Choose agencies and living people of this assessment.")
    if agencies and not sha256:
        raise RefusedError(
            "Agencies are told by a note. Write the note first, for the log names it."
        )
    note = PreparedNote(
        digest=sha256,
        facts=record_digest(case),
        head=session.head,
        version=version_words(case),
        purpose=purpose,
        choices=choices,
        chosen=tuple(chosen),
    )
    rows: list[tuple[str, Record]] = []
    for reader in readers:
        field = "agency" if reader.id in agencies else "person"
        before = waiting_telling(case, told_of.id, reader.id) or Telling(
            matter=Matter.DECISION, decision=told_of.id, **{field: reader.id}
        )
        notes = (note,) if field == "agency" else ()
        rows.append(("tellings", before.replace(to=record_title(case, reader), note=notes)))
    session.take_in(rows, Label.of(Code.TO_TELL, n=len(rows)))


@act("told")
def told(
    session: Session,
    tellings: Annotated[tuple[str, ...], Ref("tellings"), "who was told, as entered before"],
    *,
    how: Annotated[str, "how they were told, such as by telephone"],
    on: Annotated[date, "the day they were told"],
    word_of: Annotated[str, "on whose word that is known; yours without it"] = "",
) -> None:
    """Enter that somebody who was to be told has been, how and when; a note is logged with it."""
    if not how.strip():
        raise RefusedError("Say how they were told.")
    if on > session.now.date():
        raise RefusedError("The day they were told is in the future.")
    waiting = [telling for telling in session.case.tellings if telling.id in tellings]
    if not waiting or not all(telling.waits for telling in waiting):
        raise RefusedError("That person or agency is not on the list of those to tell.")
    rows: list[tuple[str, Record]] = []
    for telling in waiting:
        by = word_of.strip() or session.author
        day = PartialDate.of(on)
        known = telling.replace(told=True, how=how.strip(), on=day, word_of=by, note=())
        rows.append(("tellings", known))
        for note in telling.note:
            given = Share(
                to=telling.to,
                agency=telling.agency,
                on=day,
                by=session.author,
                how=how.strip(),
                **note.model_dump(),
            )
            rows.append(("shares", given))
    session.take_in(rows, Label.of(Code.TOLD, n=len(waiting)))


def waiting_telling(case: Case, decision: str, reader: str) -> Telling | None:
    """The entry that somebody is still to be told of a decision."""
    return next(
        (
            telling
            for telling in case.tellings
            if telling.waits
            and telling.decision == decision
            and reader in {telling.agency, telling.person}
        ),
        None,
    )


@act("correct")
def correct(
    session: Session,
    entry: Annotated[Place, "the copy that left, the signature or the telling"],
    *,
    says: Annotated[str, "what is put right, or why it should not be there"],
    on: Annotated[date, "the day it is put right"],
    withdrawn: Annotated[bool, "it was entered by mistake: it stays, and no longer counts"] = False,
    own_key: OwnKey = WITHOUT_KEY,
) -> None:
    """Put right what stays as it was entered: both are in the record."""
    if not staying(session.case, entry.table, entry.record):
        raise RefusedError("Nothing of it has left, so change the entry itself.")
    if not says.strip():
        raise RefusedError("Say what is put right, or why it should not be there.")
    record = session.case.record(entry.table, entry.record)
    if withdrawn and isinstance(record, Share) and record.surely_left:
        raise RefusedError(WAS_MADE)
    row = Correction(
        says=says.strip(), withdrawn=withdrawn, by=session.author, on=PartialDate.of(on)
    )
    if isinstance(record, SignOff) and (withdrawn or record.seal):
        row = own_key.take_back(session.vault, session.case, record, row)
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
    to: Annotated[str, "who it is put to: name and post"],
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
        raise RefusedError("Say who you put it to.")
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
