"""Logging what left: a copy, an update sheet, a file for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, NamedTuple

from prebirth.acts.registry import Agency, RefusedError, Sha256, act
from prebirth.case.agencies import Contribution
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, OF_WRONG_HANDS, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.shares import CopyDecision, Share, WrongHands, time_of
from prebirth.case.values import Ref
from prebirth.case.versions import record_digest, version_words
from prebirth.case.waiting import waiting_for
from prebirth.journal.graph import PART
from prebirth.session import Session

Left = Annotated[Sha256, "the file that left"]
Day = Annotated[date, "the day it left"]


class Earlier(NamedTuple):
    """The case as it stood, of which a copy was made, and after which entry it did."""

    case: Case
    head: str


How = Annotated[str, "how it was given, such as secure email"]


@act("log-copy")
def log_copy(
    session: Session,
    to: Annotated[str, "who has it now"],
    *,
    sha256: Left,
    on: Day,
    kind: Annotated[CopyKind | None, "which copy, if it is one"] = None,
    asked: Annotated[Agency, "the agency that is asked by it"] = "",
    agency: Annotated[Agency, "the agency it is for, where it asks nothing"] = "",
    reader: Annotated[str, Ref("people"), "the person for whose eyes it was made"] = "",
    chair: Annotated[bool, "it was made for the chair alone"] = False,
    purpose: Annotated[str, "what it is for"] = "",
    basis: Annotated[str, "the lawful basis"] = "",
    how: How = "",
    choices: Annotated[str, "what was withheld from this copy alone, or let in, and why"] = "",
    answer_by: Annotated[date | None, "the day an agency's answer is wanted by"] = None,
    chosen: Sequence[CopyDecision] = (),
    made_from: Earlier | None = None,
) -> None:
    """Log a file that left; of a request to an agency, that its answer is waited for.

    `chosen` holds what `choices` says in words, so that update sheets keep to it.
    """
    if asked:
        # A step of its own, before the copy is logged: the log says from which record a copy
        # was made, and a copy logged as made before the request would count as left behind.
        await_answer(session, asked, on=on, answer_by=answer_by)
    given = share(
        made_from.case if made_from else session.case,
        session.author,
        sha256,
        on,
        to=to,
        copy_kind=kind,
        agency=asked or agency or None,
        reader=CHAIR if chair else reader or asked or agency,
        purpose=purpose,
        lawful_basis=basis,
        how=how,
        choices=choices,
        chosen=tuple(chosen),
        head=made_from.head if made_from else "",
    )
    session.add("shares", given, Label.of(Code.LOG_COPY))


def expect_return(session: Session, to: str, root: str, holds: str) -> None:
    """Enter that a colleague gets some sections to write in.

    It is entered before the file is there: by its root what comes back finds its place.
    """
    _enter_hand_over(session, PART, {"to": to, "root": root, "holds": holds})


def enter_hand_over(session: Session, to: str, sha256: str) -> None:
    """Enter that the whole record, with all its history, was handed over."""
    _enter_hand_over(session, "hand over", {"to": to, "sha256": sha256})


def _enter_hand_over(session: Session, entry: str, detail: dict[str, str]) -> None:
    label = Label.of(Code.HAND_OVER)
    session.record_act(entry, label, [("assessment", "assessment", detail)])


def await_answer(session: Session, agency: str, *, on: date, answer_by: date | None) -> None:
    """Note that an agency was asked, so that an answer that does not come is missed."""
    waiting, asked_on = waiting_for(session.case, agency), PartialDate.of(on)
    if not waiting:
        wanted = PartialDate.of(answer_by) if answer_by else None
        asked = Contribution(agency=agency, asked_on=asked_on, chase_on=wanted)
        session.add("contributions", asked, Label.of(Code.AWAIT))
    elif not waiting.asked_on:
        session.set("contributions", waiting.id, "asked_on", asked_on, Label.of(Code.AWAIT))


@act("log-update")
def log_update(
    session: Session,
    copy: Annotated[str, Ref("shares"), "the copy in the log that the sheet brings up to date"],
    *,
    sha256: Left,
    on: Day,
    how: How = "update sheet",
) -> None:
    """Log a sheet that brings a copy up to date."""
    given = session.case.shares.get(copy)
    if not isinstance(given, Share):
        raise RefusedError("There is no such copy in the log.")
    log_update_to(session, given, sha256=sha256, on=on, how=how)


def log_update_to(session: Session, given: Share, *, sha256: Sha256, on: date, how: str) -> None:
    """Log a sheet that brings a copy up to date, also one that is not in the log itself."""
    again = {name: getattr(given, name) for name in Share.given_again}
    sheet = share(session.case, session.author, sha256, on, how=how, **again)
    session.add("shares", sheet, Label.of(Code.LOG_UPDATE))


@act("mark-wrong")
def mark_wrong(
    session: Session,
    copy: Annotated[str, Ref("shares"), "the copy in the log, by its id"],
    *,
    to: Annotated[str, "who got it"],
    noticed_on: Annotated[date, "the day it was noticed"],
    noticed_at: Annotated[str, "the time it was noticed at, such as 14:30"] = "",
    told: Annotated[str, "who has been told of it"] = "",
    done: Annotated[str, "what happened, and what was done"] = "",
    sha256: Annotated[Sha256, "the note for the data protection officer"],
    on: Annotated[date, "the day the note is given"],
    officer: Annotated[str, "who gets the note"] = "the data protection officer",
    purpose: Annotated[str, "what is logged as the purpose"] = OF_WRONG_HANDS,
    how: Annotated[str, "how the note is given"] = "",
) -> None:
    """Note that a copy reached somebody it was not for, and log the note about it."""
    given = session.case.shares.get(copy)
    if not isinstance(given, Share):
        raise RefusedError("There is no such copy in the log.")
    if noticed_on > on:
        raise RefusedError("The note of it was given before the day it was noticed. Check both.")
    row = wrong_hands(to, noticed_on, noticed_at, told=told, done=done)
    now, at = session.now, time_of(noticed_at)
    if noticed_on > now.date():
        raise RefusedError("The day it was noticed is in the future.")
    if at and noticed_on == now.date() and at > now.time():
        raise RefusedError("The time it was noticed is in the future.")
    note = share(
        session.case, session.author, sha256, on, to=officer.strip(), purpose=purpose, how=how
    )
    marked = given.replace(wrong=(*given.wrong, row))
    session.take_in([("shares", marked), ("shares", note)], Label.of(Code.MARK_WRONG))


def wrong_hands(
    to: str, noticed_on: date, noticed_at: str = "", *, told: str = "", done: str = ""
) -> WrongHands:
    """What is noted of a copy that reached somebody else; raises RefusedError."""
    if not to.strip():
        raise RefusedError("Say who got it.")
    if noticed_at.strip() and time_of(noticed_at) is None:
        raise RefusedError("Write the time like 14:30 or 2.30pm.")
    return WrongHands(
        to=to.strip(),
        noticed_on=PartialDate.of(noticed_on),
        noticed_at=noticed_at.strip(),
        told=told.strip(),
        done=done.strip(),
    )


def share(case: Case, by: str, sha256: Sha256, on: date, **said: Any) -> Share:
    """What is logged of a file made from a case; `said` holds the other fields of a share."""
    return Share(
        version=version_words(case),
        facts=record_digest(case),
        digest=sha256,
        on=PartialDate.of(on),
        by=by,
        **said,
    )
