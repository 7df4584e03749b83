"""A worker who sees nothing: the real window, and a screen reader on the system's bus."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Role, Sex
from prebirth.case.ties import Quality
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT

pytestmark = pytest.mark.slow
HEAD = """\
# What a screen reader says in eleven moments, in this order. A line is one thing that is said: what
# it is in, where the keyboard has just come into that; its name, its role and its state; what it is
# for. ! is said without being asked, and - can be read on the way there."""
RUN = """
Xvfb -displayfd 4 -screen 0 1366x768x24 4>"$PLACE/display" >/dev/null 2>&1 &
screen=$!
for _ in $(seq 100); do [ -s "$PLACE/display" ] && break; sleep 0.1; done
export DISPLAY=":$(cat "$PLACE/display")"
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
bus=$!
sleep 1
"$PYTHON" "$MAIN" >"$PLACE/app" 2>&1 &
app=$!
openbox >/dev/null 2>&1 &
timeout 280 /usr/bin/python3 "tests/journeys/$SCRIPT" "$PHRASE"
code=$?
kill $app $bus $screen
exit $code
"""


@pytest.fixture(scope="module")
def met(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the reader met from unlocking to the genogram."""
    place = tmp_path_factory.mktemp("reader")
    return {**behind_the_bus(place, "reader.py"), "vault": place / "vault"}


@pytest.fixture(scope="module")
def asked(met: dict[str, Any]) -> dict[str, Any]:
    """What a page answered to all that a tool for access may ask of it and do to it."""
    services: dict[str, Any] = met["services"]
    return services


@pytest.fixture(scope="module")
def kept(met: dict[str, Any]) -> Case:
    """The assessment that was changed by that tool alone."""
    vault = unlock(met["vault"], PHRASE)
    case = Session(vault, "practice").case
    vault.close()
    return case


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Path]:
    """Where the keys led, and the vault they wrote into."""
    place = tmp_path_factory.mktemp("keys")
    return behind_the_bus(place, "keyboard.py"), place / "vault"


def behind_the_bus(place: Path, script: str, main: str = "main.py") -> dict[str, Any]:
    """Run a script beside the real window on a screen of its own."""
    vault, _ = Vault.create(place / "vault", PHRASE, "A Worker")
    Session.begin(vault, practice_case())
    vault.close()
    (place / "run").mkdir(mode=0o700)
    kept = {
        name: value
        for name, value in os.environ.items()
        if name
        not in {
            "QT_QPA_PLATFORM",
            "WAYLAND_DISPLAY",
            "DBUS_SESSION_BUS_ADDRESS",
            "AT_SPI_BUS_ADDRESS",
        }
    }
    told = {
        "PLACE": place,
        "PYTHON": sys.executable,
        "PHRASE": PHRASE,
        "SCRIPT": script,
        "MAIN": main,
        "PREBIRTH_DATA": place / "vault",
        "HOME": place,
        "XDG_CONFIG_HOME": place,
        "XDG_RUNTIME_DIR": place / "run",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    ended = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", RUN],
        cwd=ROOT,
        env={**kept, **{name: str(value) for name, value in told.items()}},
        capture_output=True,
        text=True,
        timeout=320,
    )
    assert ended.returncode == 0, ended.stderr[-2000:] + ended.stdout[-2000:]
    met: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return met


def _as_text(said: dict[str, list[str]]) -> str:
    """The transcript, with what its signs mean."""
    parts = ["\n".join([f"## {name}", *lines]) for name, lines in said.items()]
    return "\n\n".join([HEAD, *parts]) + "\n"


def test_everything_the_keyboard_reaches_has_a_name_and_a_role(met: dict[str, Any]) -> None:
    assert met["unlock"] == met["overview"] == met["section"] == []
    assert met["focusable"] > 40


def test_once_it_is_locked_nothing_of_the_case_is_on_the_bus(met: dict[str, Any]) -> None:
    words = {word for person in practice_case().people for word in person.names.split()}
    assert {word for word in words if word in met["open"]}
    assert "Unlock" in met["locked"]
    assert not {word for word in words if word in met["locked"]}


def test_a_row_of_the_list_and_of_a_table_says_which_column_each_word_is_in(
    met: dict[str, Any],
) -> None:
    assert "Due: 20 August 2026" in met["caseload"]
    assert "Full name: Tomasz Wilk" in met["people"]
    assert {"Full name", "To the baby", "Born"} <= set(met["headers"])


def test_a_section_says_how_far_it_has_come_and_what_waits(met: dict[str, Any]) -> None:
    assert any(
        name.startswith("4  Father's and partners' story: needs another look, ")
        and "worth another look" in name
        for name in met["tasks"]
    )


def test_what_is_saved_is_said_without_being_asked(met: dict[str, Any]) -> None:
    assert any(text.startswith("Saved ") for text in met["heard"])
    assert not any("Saved" in text for text in met["heard before"]), "nothing was entered yet"


def test_eleven_moments_are_said_as_they_are_written_down(tmp_path: Path) -> None:
    said = behind_the_bus(tmp_path, "speaker.py", "tests/journeys/patient.py")
    assert _as_text(said) == (ROOT / "tests/journeys/said.txt").read_text(encoding="utf-8")


def test_a_picture_is_told_in_words(met: dict[str, Any]) -> None:
    (said,) = met["pictures"]
    assert "Leanne" in said
    assert len(said) > 300


def test_all_that_shows_tells_its_role_state_bounds_name_and_description(
    asked: dict[str, Any],
) -> None:
    assert asked["objects"]["asked"] > 100
    assert asked["objects"]["wrong"] == []
    assert len(asked["objects"]["hidden"]) < 5


def test_each_cell_of_a_table_tells_its_row_its_column_and_its_title(
    asked: dict[str, Any],
) -> None:
    assert asked["cells"]["rows"] == len(practice_case().people) + 1
    assert asked["cells"]["titles"][:2] == ["Full name", "To the baby"]
    assert asked["cells"]["wrong"] == []


def test_a_scroll_bar_tells_its_value_least_and_most_and_takes_another(
    asked: dict[str, Any],
) -> None:
    assert asked["ranges"]
    for least, most, before, after in asked["ranges"]:
        assert least <= before <= most == after
        assert least < most


def test_a_title_tells_what_it_is_the_title_of(asked: dict[str, Any]) -> None:
    titles = asked["labels"]
    assert titles["Full name"] == ["text Full name"]
    assert titles["Sex, as the genogram shows it"] == ["panel Sex, as the genogram shows it"]
    asks = "Is it agreed who the baby's father is?"
    assert sorted(titles[asks]) == [f"panel {asks}", f"text {asks}"]


def test_parents_and_children_agree_on_each_other(asked: dict[str, Any]) -> None:
    assert asked["relatives"] == []


def test_a_text_tells_its_letters_where_they_are_and_how_they_look(
    asked: dict[str, Any],
) -> None:
    for field in ("line", "prose"):
        told = asked[field]
        assert told["letters"] == len(told["text"])
        assert min(told["box"][2:]) > 0
        assert told["within"]
        assert told["range"][2] > told["box"][2]
    assert asked["line"]["text"] == "Ada Prior"
    assert any(look.startswith("size:") for look in asked["prose"]["attributes"][0])


def test_all_that_can_be_pressed_says_so_and_is_pressed(asked: dict[str, Any]) -> None:
    assert asked["actions"] == []
    for what in ("radio", "box"):
        assert asked[what]["before"] != asked[what]["after"]
    assert asked["list"]["after"] == "Grandparent"


def test_caret_and_selection_are_told_and_set(asked: dict[str, Any]) -> None:
    for field in ("line", "prose"):
        told = asked[field]
        assert told["focused"]
        assert told["caret"] == 2
        assert told["selection"] == [1, 0, 3]
        assert told["selection moved"] == [1, 2]
        assert told["selections left"] == 0
        assert told["after"] == told["text"]


def test_changes_are_told_as_they_come(asked: dict[str, Any]) -> None:
    typed = {"text-changed:insert", "text-changed:delete", "text-caret-moved"}
    for what, kinds in (
        ("line", {*typed, "text-selection-changed"}),
        ("prose", {*typed, "text-selection-changed"}),
        ("radio", {"state-changed:checked"}),
        ("box", {"state-changed:checked"}),
        ("list", {"property-change:accessible-name", "selection-changed"}),
        ("row", {"state-changed:selected", "state-changed:focused"}),
    ):
        assert {f"object:{kind}" for kind in kinds} <= {*asked[what]["noticed"]}, what
    for kind in (
        "object:children-changed:remove",
        "object:property-change:accessible-description",
        "object:property-change:accessible-value",
        "object:state-changed:showing",
    ):
        assert kind in asked["kinds"]


def test_what_a_tool_changes_is_in_the_record(asked: dict[str, Any], kept: Case) -> None:
    before = practice_case()
    (new,) = [person for person in kept.people if person.id not in before.people]
    assert (new.names, new.role, new.sex) == ("Ada Prior", Role.GRANDPARENT, Sex.WOMAN)
    answer = kept.answer("Q2.1")
    assert answer is not None
    assert answer.text == "Only the three of them. Asked from outside."
    was, now = ({tie.id: {*tie.quality} for tie in case.ties} for case in (before, kept))
    assert [now[tie] ^ was[tie] for tie in was if now[tie] != was[tie]] == [{Quality.CLOSE}]


def test_what_a_tool_selects_is_gone_to(asked: dict[str, Any]) -> None:
    assert asked["row"]["selected"] == [2]
    assert asked["row"]["current"]
    section = asked["section"]
    assert section["before"].endswith("This pregnancy")
    assert section["back"].endswith("People and homes")


def test_without_a_mouse_from_unlocking_to_an_answer_that_is_saved(
    typed: tuple[dict[str, Any], Path],
) -> None:
    found, folder = typed
    assert found["landed"].endswith(": Why is an assessment of this baby needed now?")
    assert "Section by section: This pregnancy" in found["help"]
    vault = unlock(folder, PHRASE)
    answer = Session(vault, "practice").case.answer("Q1.1")
    vault.close()
    assert answer is not None
    assert answer.text.endswith(" Typed by key alone.")


def test_tab_goes_through_a_section_and_comes_back_to_where_it_began(
    typed: tuple[dict[str, Any], Path],
) -> None:
    stops = typed[0]["stops"]
    assert stops[-1] != "a trap, or no end"
    assert len(stops) > 40
    names = [stop.partition(": ")[2] for stop in stops]
    for name in ("Maternity unit", "Why is an assessment of this baby needed now?", "Sections"):
        assert name in names
    assert "" not in names
