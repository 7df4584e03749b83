"""Agencies are told of a decision, and a disagreement goes to its next stage."""

from __future__ import annotations

import pytest

from prebirth.acts.registry import RefusedError
from prebirth.acts.telling import LAST_STAGE, challenge, next_stage, tell
from prebirth.case.oversight import Disagreement
from prebirth.session import Session
from tests.conftest import TODAY, day
from tests.labels import LABEL
from tests.typed import present

FILE = "d" * 64


def test_who_is_told_and_when_stands_on_the_decision_and_in_the_log(session: Session) -> None:
    before = session.case
    tell(session, "d2", ("mat", "hv"), sha256=FILE, on=TODAY, how=" by hand ", purpose="to tell")
    told = {row.agency: row.on for row in present(session.case.decisions.get("d2")).told_to}
    assert told == {"mat": day("2026-05-15"), "hv": day("2026-05-15")}, "told again, once listed"
    logged = list(session.case.shares)[-2:]
    assert [(share.agency, share.to, share.how, share.purpose) for share in logged] == [
        ("mat", "Wexmoor General maternity", "by hand", "to tell"),
        ("hv", "Wexmoor health visiting", "by hand", "to tell"),
    ]
    assert {share.digest for share in logged} == {FILE}
    session.undo()
    assert session.case == before


@pytest.mark.parametrize(
    ("decision", "agencies", "why"),
    [("none", ("mat",), "no such decision"), ("d2", (), "at least one"), ("d2", ("x",), "Only")],
)
def test_only_agencies_of_the_assessment_are_told_of_its_decisions(
    session: Session, decision: str, agencies: tuple[str, ...], why: str
) -> None:
    before = session.case
    with pytest.raises(RefusedError, match=why):
        tell(session, decision, agencies, sha256=FILE, on=TODAY)
    assert session.case is before


def test_a_disagreement_goes_on_and_keeps_the_stage_it_leaves(session: Session) -> None:
    session.add(
        "disagreements",
        Disagreement(id="d", stage=1, stage_began=day("2026-05-01"), put_to="Team manager"),
        LABEL,
    )
    before = session.case
    challenge(session, "d", to=" Head of service ", sha256=FILE, on=TODAY)
    moved = session.case.disagreements.get("d")
    assert (
        present(moved).stage,
        present(moved).put_to,
        str(present(moved).stage_began),
        present(moved).answered_on,
    ) == (
        2,
        "Head of service",
        "2026-05-15",
        None,
    )
    assert [(left.stage, left.put_to, str(left.began)) for left in present(moved).stages] == [
        (1, "Team manager", "2026-05-01")
    ]
    logged = list(session.case.shares)[-1]
    assert (logged.to, logged.purpose, logged.how) == (
        "Head of service",
        "professional disagreement, stage 2",
        "disagreement note",
    )
    session.undo()
    assert session.case == before


def test_a_new_one_begins_at_the_first_stage_and_none_goes_past_the_last(
    session: Session,
) -> None:
    assert next_stage(Disagreement(stage=LAST_STAGE)) == LAST_STAGE
    session.add("disagreements", Disagreement(id="n"), LABEL)
    challenge(session, "n", to="Somebody", sha256=FILE, on=TODAY)
    moved = session.case.disagreements.get("n")
    assert (present(moved).stage, present(moved).stages, present(moved).raised_on) == (
        1,
        (),
        day("2026-05-15"),
    )
    with pytest.raises(RefusedError, match="no such"):
        challenge(session, "x", to="Somebody", sha256=FILE, on=TODAY)
    with pytest.raises(RefusedError, match="to whom"):
        challenge(session, "n", to=" ", sha256=FILE, on=TODAY)
