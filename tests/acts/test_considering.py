"""Prompts are answered, and what agencies say is read together."""

from __future__ import annotations

import pytest

from prebirth.acts.considering import RaisedPrompt, read_together, respond, set_reading
from prebirth.acts.registry import RefusedError
from prebirth.case.agencies import Stand, Subject
from prebirth.session import Session
from tests.conftest import TODAY, day
from tests.labels import LABEL


def test_an_answer_to_a_prompt_is_kept_with_the_facts_it_was_about(session: Session) -> None:
    raised = RaisedPrompt("missed", ("a1", "a2"), "digest")
    respond(session, raised, done="Rang her.", on=TODAY)
    response = list(session.case.responses)[-1]
    assert (response.prompt, response.about, response.facts, response.done) == (
        "missed",
        ("a1", "a2"),
        "digest",
        "Rang her.",
    )
    assert (response.by, response.on) == ("A Worker", day("2026-05-15"))
    with pytest.raises(RefusedError, match="what was done"):
        respond(session, raised, done=" ", on=TODAY)


def test_a_theme_has_one_joint_reading(session: Session) -> None:
    for reading in list(session.case.readings):
        session.remove("readings", reading.id, LABEL)
    set_reading(session, Subject.HOME, notes="")
    assert not len(session.case.readings), "nothing to say makes no record"
    read_together(session, Subject.HOME, stand=Stand.AGREE)
    before = session.case
    read_together(session, Subject.HOME, stand=Stand.DIFFER, notes="Two addresses.")
    (reading,) = session.case.readings
    assert (reading.subject, reading.stand, reading.notes) == (
        Subject.HOME,
        Stand.DIFFER,
        "Two addresses.",
    )
    session.undo()
    assert session.case == before
    set_reading(session, Subject.HOME, stand=None)
    (reading,) = session.case.readings
    assert reading.stand is None
    with pytest.raises(RefusedError, match="agree or differ"):
        read_together(session, Subject.HOME)
