"""The watch record of an early contact: begun, looked at again, closed, made an assessment."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from prebirth.acts.registry import RefusedError
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Assessment, Signer, Status
from prebirth.case.record import Record
from prebirth.case.watched import is_watch, taken_up, waiting
from prebirth.case.watching import Answered, Looked, WatchRecord
from prebirth.case.who_is_who import Same
from prebirth.session import Session
from prebirth.vault.profile import read_profile
from prebirth.vault.vault import Vault


def begin_watch(vault: Vault, watch: WatchRecord) -> Session:
    """Put a watch record into a vault, and open it; raises VaultError."""
    author = vault.author
    watch = watch.replace(entered_by=author, held_by=watch.held_by or author)
    case = Case(assessment=Assessment(status=Status.WATCHING, entered_by=author))
    return Session.begin(vault, case.adding(watch))


def look_again(session: Session, *, says: str, asks_on: PartialDate | None, today: date) -> None:
    """Enter that somebody looked again, and when it asks next; raises RefusedError, VaultError.

    What had ended asks again from then on.
    """
    if asks_on is None:
        raise RefusedError("Write the day when you want to be reminded.")
    if asks_on.latest <= today:
        raise RefusedError("Write a day that is still to come, or close it.")
    row = _row(session, Answered.AGAIN, today, says=says, asks_on=asks_on)
    watches = waiting(session.case) or [*session.case.watches]
    asked = [_with(watch.replace(asks_on=asks_on), row) for watch in watches]
    _enter(session, asked, Code.WATCH_AGAIN)


def close_watch(session: Session, *, why: str, today: date) -> None:
    """Close a watch record with a reason; raises RefusedError, VaultError."""
    if not why.strip():
        raise RefusedError("Write why nothing more is watched.")
    row = _row(session, Answered.CLOSED, today, says=why)
    _enter(session, [_with(watch, row) for watch in waiting(session.case)], Code.WATCH_CLOSE)


def become_assessment(
    session: Session, *, reference: str, today: date, same: Same = MappingProxyType({})
) -> None:
    """Make a watch record the assessment, as one step; raises RefusedError, VaultError.

    All that was heard becomes records of the assessment. The watch record stays among them. Who
    of one contact is who of another stands in `same`, where somebody knows.
    """
    if not is_watch(session.case):
        raise RefusedError("This is an assessment already.")
    who = read_profile(session.vault)
    # Who manages does not lead the assessment.
    leads = (
        {"manager": who.name}
        if who.role == Signer.MANAGER
        else {"worker": who.name, "worker_phone": who.phone}
    )
    assessment = session.case.assessment.replace(
        status=Status.OPEN,
        reference=reference.strip(),
        team=who.team,
        authority=who.authority,
        **leads,
    )
    before = session.case.adding(assessment)
    records = _taken_in(
        before, waiting(session.case), session, reference.strip() or "this one", today, same
    )
    records.append(("assessment", assessment))
    session.take_in(records, Label.of(Code.WATCH_BECAME))


def put_into(
    session: Session, other: Session, *, today: date, same: Same = MappingProxyType({})
) -> None:
    """Put what is watched into an assessment, or another watch record; raises VaultError.

    Who of it is who in the assessment stands in `same`, where somebody knows. The other gets it
    first: where it stops between the two, both hold it, and it can be done again.
    """
    if not is_watch(session.case):
        raise RefusedError("This is an assessment already.")
    watches = waiting(session.case)
    if not watches:
        raise RefusedError("It is not watched any more.")
    if is_watch(other.case):
        into = " ".join(filter(None, ("watch record", next(iter(other.case.watches)).mark)))
        records: list[tuple[str, Record]] = [("watches", watch) for watch in watches]
    else:
        into = other.case.assessment.reference or "an assessment without a reference"
        records = _taken_in(other.case, watches, other, into, today, same)
    if not all(watch.id in other.case.watches for watch in watches):
        other.take_in(records, Label.of(Code.WATCH))
    what = Answered.JOINED if is_watch(other.case) else Answered.BECAME
    row = _row(session, what, today, into=into, record=other.case.id)
    _enter(session, [_with(watch, row) for watch in watches], Code.WATCH_JOIN)


def _taken_in(
    case: Case,
    watches: list[WatchRecord],
    session: Session,
    into: str,
    today: date,
    same: Same,
) -> list[tuple[str, Record]]:
    """What an assessment gets from watch records, with these, each saying where it went."""
    # Of a record that several contacts tell of, the last holds what all of them said.
    records: dict[tuple[str, str], Record] = {}
    row = _row(session, Answered.BECAME, today, into=into, record=case.id)
    for watch in watches:
        for table, record in taken_up(case, watch, same):
            case = case.adding(record)
            records[table, record.id] = record
        records["watches", watch.id] = _with(watch, row)
    return [(table, record) for (table, _), record in records.items()]


def _row(
    session: Session,
    what: Answered,
    today: date,
    *,
    says: str = "",
    asks_on: PartialDate | None = None,
    into: str = "",
    record: str = "",
) -> Looked:
    """A line of what was done since."""
    return Looked(
        on=PartialDate.of(today),
        what=what,
        says=says.strip(),
        asks_on=asks_on,
        by=session.author,
        into=into,
        record=record,
    )


def _with(watch: WatchRecord, row: Looked) -> WatchRecord:
    return watch.replace(looked=(*watch.looked, row))


def _enter(session: Session, watches: list[WatchRecord], code: Code) -> None:
    session.take_in([("watches", watch) for watch in watches], Label.of(code))
