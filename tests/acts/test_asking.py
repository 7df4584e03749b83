"""Agencies are asked and chased, and what they give is taken in as one step."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.acts.asking import (
    Given,
    Request,
    ask,
    chase,
    expect_part,
    hear,
    request,
    spoken_answer,
    take_in,
)
from prebirth.acts.registry import RefusedError
from prebirth.case.agencies import ContributionForm
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.values import Evidence
from prebirth.journal.graph import PART
from prebirth.session import Session
from tests.conftest import TODAY, day
from tests.typed import present

FILE = "d" * 64


def test_a_request_waits_with_what_was_asked_before_and_since_then(session: Session) -> None:
    waiting = session.case.contributions.get("con-mh")
    asked = request(
        session.case, "mh", asked=" When was she last seen? ", wanted=day("2026-05-29"), on=TODAY
    )
    assert (asked.id, asked.asked_on) == ("con-mh", present(waiting).asked_on)
    assert asked.asked.split("\n\n")[-1] == "When was she last seen?"
    assert str(asked.chase_on) == "2026-05-29"
    again = request(
        session.case.adding(asked), "mh", asked="When was she last seen?", wanted=None, on=TODAY
    )
    assert again.asked == asked.asked, "the same is asked once"
    new = request(session.case, "hv", asked="", wanted=None, on=TODAY)
    assert new.id not in session.case.contributions, "who has answered is asked anew"
    assert new.asked_on == day("2026-05-15")


def test_agencies_are_asked_as_one_step_each_with_its_log(session: Session) -> None:
    before = session.case
    requests = [
        Request(request(before, agency, asked="How is she?", wanted=None, on=TODAY), FILE)
        for agency in ("mh", "hv")
    ]
    ask(session, requests, on=TODAY, purpose=" To assess. ", basis="section 47", how="form")
    for asked in requests:
        kept = session.case.contributions.get(asked.contribution.id)
        assert present(kept).asked == asked.contribution.asked
    logged = list(session.case.shares)[-2:]
    assert [(share.agency, share.to, share.copy_kind, share.digest) for share in logged] == [
        ("mh", "Wexmoor perinatal mental health", CopyKind.AGENCY, FILE),
        ("hv", "Wexmoor health visiting", CopyKind.AGENCY, FILE),
    ]
    assert {(share.purpose, share.lawful_basis, share.how) for share in logged} == {
        ("To assess.", "section 47", "form")
    }
    after = session.case
    session.undo()
    assert session.case is after, "the requests have left"


def test_nobody_is_asked_without_a_lawful_basis(session: Session) -> None:
    asked = Request(request(session.case, "hv", asked="", wanted=None, on=TODAY), FILE)
    with pytest.raises(RefusedError, match="lawful basis"):
        ask(session, [asked], on=TODAY, purpose="x", basis=" ", how="form")
    with pytest.raises(RefusedError, match="No agency"):
        ask(session, [], on=TODAY, purpose="x", basis="y", how="form")


def test_where_a_part_of_the_record_goes_is_known_before_it_goes(session: Session) -> None:
    undo = session.next_undo
    expect_part(session, "hv", "root")
    (change,) = session.vault.store.last_entries(session.case.id, 1)[-1].changes
    assert (change.field, change.after) == (
        PART,
        {"to": "Wexmoor health visiting", "root": "root", "agency": "hv"},
    )
    assert session.next_undo == undo, "there is nothing to take back"


def test_an_agency_that_has_not_answered_gets_another_day(session: Session) -> None:
    chase(session, "mh", wanted_by=date(2026, 6, 1))
    assert str(present(session.case.contributions.get("con-mh")).chase_on) == "2026-06-01"
    with pytest.raises(RefusedError, match="not waiting for an answer"):
        chase(session, "hv", wanted_by=date(2026, 6, 1))


def test_what_an_agency_gave_comes_in_with_its_facts_and_points_at_nothing_gone(
    session: Session,
) -> None:
    before = session.case
    source = {"source": "mh", "evidence": Evidence.PROFESSIONAL}
    facts = [
        ("events", Event(id="said", happened="She moved.", about=("leanne", "gone"), **source)),
        ("events", Event(id="empty", **source)),
        ("people", Person(id="empty-person", evidence=Evidence.PROFESSIONAL)),
    ]
    told = spoken_answer(before, "mh").replace(says="She has moved.")
    take_in(session, Given(told, facts))
    assert present(session.case.contributions.get("con-mh")).says == "She has moved."
    assert present(session.case.events.get("said")).about == ("leanne",)
    assert session.case.events.get("empty") is None
    assert session.case.people.get("empty-person") is None
    session.undo()
    assert session.case == before


def test_what_is_told_by_word_of_mouth_answers_what_was_asked(session: Session) -> None:
    hear(session, "mh", says=" All well. ", on=TODAY)
    answered = session.case.contributions.get("con-mh")
    assert (
        present(answered).says,
        present(answered).form,
        present(answered).evidence,
        str(present(answered).received_on),
    ) == (
        "All well.",
        ContributionForm.VERBAL,
        Evidence.PROFESSIONAL,
        "2026-05-15",
    )
    hear(session, "hv", says="She came.", on=TODAY)
    assert list(session.case.contributions)[-1].agency == "hv", "what nobody asked is new"
    with pytest.raises(RefusedError, match="Write what the agency said"):
        hear(session, "hv", says=" ", on=TODAY)
