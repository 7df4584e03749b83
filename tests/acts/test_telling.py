"""Agencies are told of a decision, and a disagreement goes to its next stage."""

from __future__ import annotations

from datetime import timedelta

import pytest

from prebirth.acts.records import remove
from prebirth.acts.registry import RefusedError
from prebirth.acts.telling import (
    LAST_STAGE,
    challenge,
    correct,
    next_stage,
    tell,
    to_tell,
    told,
)
from prebirth.case.change import Place
from prebirth.case.oversight import Disagreement
from prebirth.case.people import Person
from prebirth.case.tellings import Matter
from prebirth.case.versions import record_digest
from prebirth.case.who_was_told import agencies_told, tellings_of
from prebirth.session import Session
from tests.conftest import TODAY, day
from tests.labels import LABEL
from tests.typed import present

FILE = "d" * 64


def test_who_is_told_how_and_on_whose_word_is_recorded(
    session: Session,
) -> None:
    older = agencies_told(session.case, tellings_of(session.case, Matter.DECISION)["d2"])
    tell(session, "d2", ("mat", "hv"), sha256=FILE, on=TODAY, how=" by hand ", purpose="to tell")
    told = agencies_told(session.case, tellings_of(session.case, Matter.DECISION)["d2"])
    assert {agency: str(word.on) for agency, word in told.items()} == {
        **{agency: str(word.on) for agency, word in older.items()},
        "mat": "2026-05-15",
        "hv": "2026-05-15",
    }
    assert {(told[agency].how, told[agency].word_of) for agency in ("mat", "hv")} == {
        ("by hand", session.author)
    }
    logged = list(session.case.shares)[-2:]
    assert [(share.agency, share.to, share.how, share.purpose) for share in logged] == [
        ("mat", "Wexmoor General maternity", "by hand", "to tell"),
        ("hv", "Wexmoor health visiting", "by hand", "to tell"),
    ]
    assert {share.digest for share in logged} == {FILE}


def test_what_was_told_is_put_right_and_never_taken_back(session: Session) -> None:
    tell(session, "d2", ("hv",), sha256=FILE, on=TODAY)
    told = session.case
    session.undo()
    assert session.case is told
    telling = list(told.tellings)[-1]
    entry = Place("tellings", telling.id)
    with pytest.raises(RefusedError, match="stays as it was entered"):
        remove(session, (entry,))
    with pytest.raises(RefusedError, match="Say what"):
        correct(session, entry, says=" ", on=TODAY)
    correct(session, entry, says="It was the school.", on=TODAY, withdrawn=True)
    (row,) = present(session.case.tellings.get(telling.id)).corrections
    assert (row.says, row.withdrawn, row.by, str(row.on)) == (
        "It was the school.",
        True,
        session.author,
        "2026-05-15",
    )
    words = tellings_of(session.case, Matter.DECISION)["d2"]
    assert telling.id not in {word.telling for word in words}, "it counts no more"
    session.undo()
    assert present(session.case.tellings.get(telling.id)).corrections == (row,)


def test_what_has_not_left_needs_no_correction(session: Session) -> None:
    with pytest.raises(RefusedError, match="change the entry itself"):
        correct(session, Place("decisions", "d2"), says="No.", on=TODAY)


@pytest.mark.parametrize(
    ("decision", "agencies", "why"),
    [
        ("none", ("mat",), "no such decision"),
        ("d2", (), "at least one"),
        ("d2", ("x",), "of this assessment"),
    ],
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
    after = session.case
    session.undo()
    assert session.case is after, "the note has left, and the disagreement is what it was about"
    assert after is not before


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
    with pytest.raises(RefusedError, match="who you put it to"):
        challenge(session, "n", to=" ", sha256=FILE, on=TODAY)


def test_who_is_to_be_told_has_not_been_until_somebody_enters_how_and_when(
    session: Session,
) -> None:
    shares = len(session.case.shares)
    to_tell(session, "d2", ("hv",), people=("leanne",), sha256=FILE, choices="as it stands")
    waiting = list(session.case.tellings)[-2:]
    assert [(one.agency, one.person, one.told, one.on) for one in waiting] == [
        ("hv", None, False, None),
        (None, "leanne", False, None),
    ]
    assert len(session.case.shares) == shares
    to_tell(session, "d2", ("hv",), sha256="e" * 64)
    keys = tuple(one.id for one in waiting)
    assert tuple(one.id for one in list(session.case.tellings)[-2:]) == keys, "once each"
    with pytest.raises(RefusedError, match="how they were told"):
        told(session, keys, how=" ", on=TODAY)
    with pytest.raises(RefusedError, match="in the future"):
        told(session, keys, how="by post", on=session.now.date() + timedelta(days=1))
    assert len(session.case.shares) == shares
    made_from = session.case
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    told(session, keys, how=" by post ", on=TODAY, word_of="Ruth")
    (logged,) = list(session.case.shares)[shares:]
    assert (logged.digest, logged.how, str(logged.on), logged.agency) == (
        "e" * 64,
        "by post",
        "2026-05-15",
        "hv",
    )
    assert logged.facts == record_digest(made_from), "the note says what was so when it was made"
    entered = list(session.case.tellings)[-2:]
    assert {(one.told, one.how, one.word_of, one.note) for one in entered} == {
        (True, "by post", "Ruth", ())
    }
    with pytest.raises(RefusedError, match="is not on the list of those to tell"):
        told(session, keys, how="by post", on=TODAY)


def test_only_who_is_there_is_to_be_told(session: Session) -> None:
    died = Person(id="gone", names="Bo", died="2020-01-01")
    session.add("people", died, LABEL)
    for decision, agencies, people, digest, why in (
        ("no", ("hv",), (), FILE, "no such decision"),
        ("d2", (), (), FILE, "living people"),
        ("d2", ("nobody",), (), FILE, "living people"),
        ("d2", (), ("gone",), "", "living people"),
        ("d2", ("hv",), (), "", "by a note"),
    ):
        with pytest.raises(RefusedError, match=why):
            to_tell(session, decision, agencies, people=people, sha256=digest)
