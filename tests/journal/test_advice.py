"""What was ever advice, whatever became since of its record or of the agency that gave it."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.journal import fold
from prebirth.journal.advice import once_privileged
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from tests.typed import present

LAW = Agency(id="law", name="County Law", kind=AgencyKind("legal services"))
EVENT = Event(id="e", about=("mum",), kind="other", source="law", happened="Counsel wrote.")
CASE = Case(id="c").adding(LAW).adding(EVENT)


@pytest.mark.parametrize(
    "change",
    [
        Change("set", "events", "e", "source", "law", None),
        Change("set", "events", "e", "happened", EVENT.happened, ""),
        Change("set", "agencies", "law", "kind", "legal services", "GP"),
        Change("remove", "agencies", "law", "", LAW.model_dump(mode="json"), None),
    ],
)
def test_what_lawyers_gave_once_is_closed_in_every_version(change: Change) -> None:
    state = fold.state_from_json(CASE.model_dump(mode="json"))
    advice = once_privileged(state, [change])
    assert present(advice.events.get("e")).happened == EVENT.happened
    assert state == fold.state_from_json(CASE.model_dump(mode="json"))
    for version in (CASE, CASE.with_(change)):
        seen, _ = for_reader(version, Reader(), beside=(advice,))
        assert not len(seen.events)


def test_what_another_agency_gave_is_none() -> None:
    case = CASE.adding(LAW.replace(kind=AgencyKind("GP")))
    advice = once_privileged(fold.state_from_json(case.model_dump(mode="json")), [])
    assert not len(advice.events)
    assert not len(advice.agencies)
