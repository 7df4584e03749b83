"""What left is logged, and of a request that its answer is waited for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from prebirth.acts.copies import (
    Earlier,
    enter_hand_over,
    expect_return,
    log_copy,
    log_update,
    mark_wrong,
)
from prebirth.acts.registry import RefusedError
from prebirth.acts.signing import sign
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Status
from prebirth.case.shares import Share
from prebirth.copies.log import CopyState, holders
from prebirth.journal.graph import PART
from prebirth.session import Session
from tests.conftest import TODAY, day
from tests.labels import LABEL
from tests.typed import present

FILE = "d" * 64


def last_share(case: Case) -> Share:
    return list(case.shares)[-1]


def test_a_copy_is_logged_with_what_it_was_made_from(session: Session) -> None:
    log_copy(
        session,
        "Maternity",
        sha256=FILE,
        on=TODAY,
        kind=CopyKind.MIDWIFE,
        purpose="for the birth",
        basis="article 6",
        how="by hand",
        choices="nothing else",
    )
    logged = last_share(session.case)
    assert (logged.to, logged.digest, logged.copy_kind, logged.by, logged.on) == (
        "Maternity",
        FILE,
        CopyKind.MIDWIFE,
        "A Worker",
        day("2026-05-15"),
    )
    assert (logged.purpose, logged.lawful_basis, logged.how, logged.choices) == (
        "for the birth",
        "article 6",
        "by hand",
        "nothing else",
    )
    assert holders(session.case)[-1].standing == CopyState.CURRENT
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    assert CopyState.CURRENT not in {held.standing for held in holders(session.case)}


def test_the_answer_to_a_request_is_waited_for(session: Session) -> None:
    before, wanted = session.case, date(2026, 5, 29)
    log_copy(
        session,
        "Wexmoor health visiting",
        sha256=FILE,
        on=TODAY,
        kind=CopyKind.AGENCY,
        asked="hv",
        answer_by=wanted,
    )
    asked = list(session.case.contributions)[-1]
    assert (asked.agency, str(asked.asked_on), str(asked.chase_on)) == (
        "hv",
        "2026-05-15",
        "2026-05-29",
    )
    held = next(held for held in holders(session.case) if held.share.digest == FILE)
    assert held.standing == CopyState.CURRENT, "it was made with this request in the record"
    session.undo()
    assert session.case.contributions == before.contributions
    assert FILE in {share.digest for share in session.case.shares}, "what left stays logged"


def test_a_copy_for_an_agency_that_asks_nothing_waits_for_no_answer(session: Session) -> None:
    before = session.case.contributions
    log_copy(session, "HV", sha256=FILE, on=TODAY, kind=CopyKind.CLOSING, agency="hv")
    assert session.case.contributions == before
    given = next(share for share in session.case.shares if share.digest == FILE)
    assert (given.agency, given.reader) == ("hv", "hv")


def test_what_waits_already_is_not_asked_anew(session: Session) -> None:
    count = len(session.case.contributions)
    waiting = session.case.contributions.get("con-mh")
    log_copy(session, "MH", sha256=FILE, on=TODAY, kind=CopyKind.AGENCY, asked="mh")
    assert session.case.contributions.get("con-mh") == waiting
    session.set("contributions", "con-mh", "asked_on", None, LABEL)
    log_copy(session, "MH", sha256=FILE, on=TODAY, kind=CopyKind.AGENCY, asked="mh")
    assert str(present(session.case.contributions.get("con-mh")).asked_on) == "2026-05-15"
    assert len(session.case.contributions) == count


def test_a_request_under_a_signed_version_begins_no_other(session: Session) -> None:
    sign(session, name="Grace Adeyemi", on=TODAY)
    log_copy(session, "HV", sha256=FILE, on=TODAY, kind=CopyKind.AGENCY, asked="hv")
    assert session.case.assessment.status == Status.WITH_MANAGER
    held = next(held for held in holders(session.case) if held.share.digest == FILE)
    assert held.standing == CopyState.CURRENT


def test_a_copy_of_an_earlier_day_is_logged_as_of_then(session: Session) -> None:
    then = session.case
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    log_copy(
        session,
        "",
        sha256=FILE,
        on=TODAY,
        kind=CopyKind.CONFERENCE,
        made_from=Earlier(then, session.head),
        how="as then",
    )
    held = next(held for held in holders(session.case) if held.share.digest == FILE)
    assert held.standing == CopyState.CHANGED


def test_an_update_sheet_goes_to_whoever_holds_the_copy(session: Session) -> None:
    log_copy(session, "Maternity", sha256=FILE, on=TODAY, kind=CopyKind.MIDWIFE, purpose="birth")
    copy = last_share(session.case)
    log_update(session, copy.id, sha256="e" * 64, on=TODAY)
    sheet = last_share(session.case)
    assert (sheet.to, sheet.copy_kind, sheet.purpose, sheet.how, sheet.digest) == (
        "Maternity",
        CopyKind.MIDWIFE,
        "birth",
        "update sheet",
        "e" * 64,
    )
    with pytest.raises(RefusedError, match="no such copy"):
        log_update(session, "nothing", sha256=FILE, on=TODAY)


def test_who_was_handed_the_record_is_entered_and_nothing_to_take_back(session: Session) -> None:
    undo = session.next_undo
    expect_return(session, "Ann", "root", "Health")
    enter_hand_over(session, "Bob", FILE)
    entered = [
        (change.field, change.after)
        for entry in session.vault.store.last_entries(session.case.id, 2)
        for change in entry.changes
    ]
    assert entered == [
        (PART, {"to": "Ann", "root": "root", "holds": "Health"}),
        ("hand over", {"to": "Bob", "sha256": FILE}),
    ]
    assert session.next_undo == undo


def test_for_whom_a_copy_was_made_is_logged_by_id(session: Session) -> None:
    for reader, chair, asked, logged in (
        ("tomasz", False, "", "tomasz"),
        ("", True, "", "chair"),
        ("", False, "hv", "hv"),
    ):
        log_copy(
            session, "Somebody", sha256=FILE, on=TODAY, reader=reader, chair=chair, asked=asked
        )
        assert last_share(session.case).reader == logged


def test_a_copy_that_reached_somebody_else_is_marked_and_its_note_logged(session: Session) -> None:
    log_copy(session, "Maternity", sha256=FILE, on=TODAY, kind=CopyKind.MIDWIFE)
    copy = last_share(session.case)

    def mark(key: str, to: str, noticed_on: date = TODAY, **more: str) -> None:
        mark_wrong(session, key, to=to, noticed_on=noticed_on, sha256="e" * 64, on=TODAY, **more)

    mark(copy.id, " A neighbour ", told="Ivo")
    mark(copy.id, "Her mother", noticed_at="9:05", done="Burnt")
    marked = present(session.case.shares.get(copy.id)).wrong
    assert [(row.to, row.noticed_at, row.told, row.done) for row in marked] == [
        ("A neighbour", "", "Ivo", ""),
        ("Her mother", "9:05", "", "Burnt"),
    ]
    logged = last_share(session.case)
    assert (logged.to, logged.digest, logged.copy_kind) == (
        "the data protection officer",
        "e" * 64,
        None,
    )
    later = TODAY + timedelta(days=1)
    for key, to, noticed_on, at, why in (
        ("no such copy", "x", TODAY, "", "no such copy"),
        (copy.id, " ", TODAY, "", "who got it"),
        (copy.id, "x", later, "", "before the day it was noticed"),
        (copy.id, "x", TODAY, "25:00", "like 14:30"),
    ):
        with pytest.raises(RefusedError, match=why):
            mark(key, to, noticed_on, noticed_at=at)


def test_a_day_and_a_time_still_to_come_are_refused_in_the_record(session: Session) -> None:
    log_copy(session, "Maternity", sha256=FILE, on=TODAY, kind=CopyKind.MIDWIFE)
    copy, now = last_share(session.case).id, session.now
    later = now + timedelta(minutes=2)
    for noticed, at in ((now.date() + timedelta(days=1), ""), (later.date(), f"{later:%H:%M}")):
        with pytest.raises(RefusedError, match="in the future"):
            mark_wrong(
                session,
                copy,
                to="x",
                noticed_on=noticed,
                noticed_at=at,
                sha256="e" * 64,
                on=now.date() + timedelta(days=2),
            )
    assert not present(session.case.shares.get(copy)).wrong
