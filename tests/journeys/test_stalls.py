"""Reports how long the window stalled at each step; the limit is in make bench."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.vault.vault import Vault
from tests.journeys.robot import Robot
from tests.journeys.watchdog import stalls

pytestmark = pytest.mark.slow
SHOWN = 5


def test_an_afternoon_is_watched_to_its_end(
    robot: Robot, vault: Vault, record_property: Callable[[str, object], None]
) -> None:
    Session.begin(vault, practice_case())
    window = robot.window
    window.show_caseload(vault)
    found = stalls(window, "practice")
    names = {name for name, _ in found}
    assert {
        "open the assessment",
        "open Chronology",
        "type a letter",
        "find by a letter",
        "back to the list",
    } <= names
    assert window.saver is None
    for name, longest in found[:SHOWN]:
        record_property("stall", f"{longest:.0f} ms: {name}")
