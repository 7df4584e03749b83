"""What became of a pregnancy as one act: born, lost, closed, open again, due later."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from prebirth.acts.becoming import (
    became,
    change_due,
    close,
    close_with,
    record_babies,
    reopen,
)
from prebirth.acts.registry import RefusedError
from prebirth.case.after_loss import not_done
from prebirth.case.closing import Closing, Ending, LeftOpen
from prebirth.case.course import CourseStage, stage_of
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import SignOff, Status
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision
from prebirth.case.pregnancy import Baby, Became, DueBasis
from prebirth.session import Session
from tests.labels import LABEL
from tests.typed import present


def test_a_birth_is_one_step_and_fills_in_no_day(session: Session) -> None:
    became(session, Became.BORN, time="14:30", grams=2310, named="Ivy")
    (baby,) = session.case.babies
    assert (baby.born, baby.born_at, baby.weight, baby.given_name) == (None, "14:30", 2310, "Ivy")
    assert stage_of(session.case, date(2026, 5, 15)) == CourseStage.BORN
    session.undo()
    assert stage_of(session.case, date(2026, 5, 15)) == CourseStage.EXPECTED


def test_each_twin_is_recorded_and_then_there_is_none_to_record(session: Session) -> None:
    session.set("pregnancy", "pregnancy", "babies", 2, LABEL)
    became(session, Became.BORN, day=date(2026, 5, 10))
    became(session, Became.STILLBIRTH, day=date(2026, 5, 10))
    first, second = session.case.babies
    assert (first.fate, second.fate) == (Became.BORN, Became.STILLBIRTH)
    assert (second.born, str(second.ended_on)) == (None, "2026-05-10")
    with pytest.raises(RefusedError, match="every baby"):
        became(session, Became.BORN)
    became(session, Became.DIED, baby=second.id)
    assert present(session.case.babies.get(second.id)).fate == Became.DIED


def test_a_twin_whom_nobody_expected_is_recorded_by_saying_so(session: Session) -> None:
    with pytest.raises(RefusedError, match="you know of"):
        became(session, Became.BORN, another=True)
    became(session, Became.BORN, time="14:30")
    became(session, Became.BORN, time="14:42", another=True)
    assert [baby.born_at for baby in session.case.babies] == ["14:30", "14:42"]
    assert session.case.pregnancy.babies in {None, 1}, "how many were expected stays as it was"


def test_a_time_that_is_none_is_refused_and_nothing_changes(session: Session) -> None:
    before = session.case
    with pytest.raises(RefusedError, match="time of birth"):
        record_babies(session, [Baby(became="born", born_at="in the night")])
    assert session.case == before


@pytest.mark.parametrize("end", [Became.BORN, Became.STILLBIRTH])
def test_a_birth_or_a_loss_on_a_day_to_come_is_refused(session: Session, end: Became) -> None:
    before, ahead = session.case, session.now.date() + timedelta(days=1)
    with pytest.raises(RefusedError, match="not come yet"):
        became(session, end, day=ahead)
    assert session.case == before
    became(session, end, day=session.now.date())
    assert len(session.case.babies) == 1


def test_what_was_planned_before_anybody_here_knew_of_a_loss_is_past(session: Session) -> None:
    today = session.now.date()
    session.add("decisions", Decision(id="home", decided="Nursery to be ready"), LABEL)
    session.add("actions", Action(id="cot", outcome="Cot bought", due="2027-02-01"), LABEL)
    before = present(session.case.babies.get("baby"))
    became(session, Became.STILLBIRTH, baby="baby", day=today - timedelta(days=9))
    assert present(session.case.babies.get("baby")).entered_at != before.entered_at
    assert {row.id for row in not_done(session.case, today).needless} >= {"home", "cot"}
    later = datetime.now(UTC) + timedelta(minutes=1)
    case = session.case.adding(Action(id="new", action="Ring her", entered_at=later))
    day = PartialDate.of(today - timedelta(days=30))
    late = Decision(id="late", decided="Old", on=day, entered_at=later)
    left = not_done(case.adding(late), today)
    assert "new" in {row.id for row in left.actions}
    assert "late" in {row.id for row in left.needless}, "its day says when it was decided"


def test_it_is_closed_with_why_and_opened_again_with_why(session: Session) -> None:
    for why in ("", "  "):
        with pytest.raises(RefusedError, match="why"):
            close(session, Ending.NOT_NEEDED, why=why)
    close(session, Ending.NOT_NEEDED, why="She is safe.", reopen_if="He comes back.")
    assert session.case.assessment.status == Status.CLOSED
    closing = [*session.case.closings][-1]
    assert (closing.on, closing.why, closing.reopen_if) == (None, "She is safe.", "He comes back.")
    with pytest.raises(RefusedError, match="closed already"):
        close(session, Ending.FINISHED, why="Again")
    with pytest.raises(RefusedError, match="why"):
        reopen(session, why=" ")
    reopen(session, why="He came back.", day=date(2026, 6, 1))
    assert session.case.assessment.status.value == "open"
    again = present(session.case.closings.get(closing.id))
    assert (again.reopened_why, str(again.reopened_on)) == ("He came back.", "2026-06-01")
    with pytest.raises(RefusedError, match="not closed"):
        reopen(session, why="Once more")


def test_what_was_signed_stays_signed_when_it_is_opened_again(session: Session) -> None:
    version = session.case.assessment.version
    signed = SignOff(version=version, signer="manager", name="Jo", on="2026-05-14")
    session.add("signoffs", signed, LABEL)
    close(session, Ending.FINISHED, why="Done")
    reopen(session, why="New facts")
    assert session.case.assessment.version == version + 1


def test_an_old_file_that_was_closed_can_be_opened_again(session: Session) -> None:
    session.set("assessment", "assessment", "status", "closed", LABEL)
    before = len(session.case.closings)
    reopen(session, why="She is expecting still.")
    assert len(session.case.closings) == before + 1
    assert [*session.case.closings][-1].ending is None


def test_a_due_date_that_changes_keeps_what_was_said_with_its_basis(session: Session) -> None:
    first = session.case.pregnancy.due
    change_due(session, "due", PartialDate.parse("2026-08-24"))
    change_due(session, "basis", "clinical")
    change_due(session, "due", PartialDate.parse("2026-08-26"))
    rows = session.case.pregnancy.due_before
    assert [(row.due, row.basis) for row in rows] == [
        (first, DueBasis.SCAN),
        (PartialDate.parse("2026-08-24"), DueBasis.SCAN),
    ]
    assert str(session.case.pregnancy.due) == "2026-08-26"


def test_saying_how_a_due_date_is_known_is_no_change_of_it(session: Session) -> None:
    session.set("pregnancy", "pregnancy", "basis", None, LABEL)
    change_due(session, "basis", "scan")
    assert session.case.pregnancy.due_before == ()


def test_what_was_open_rests_also_on_whom_its_words_name(session: Session) -> None:
    session.add("people", Person(id="rex", names="Rex Hale"), LABEL)
    row = LeftOpen(kind="check not come back", of="ck", about=("ck",), what="Police, Rex Hale")
    close_with(session, Closing(ending="finished", why="W.", was_open=(row,), listed=True))
    assert [*session.case.closings][-1].was_open[0].names == ("rex",)
