"""A man entered twice is joined in the window, and the two are parted by one undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from prebirth.case.change import Place
from prebirth.exchange.plain import read_case
from prebirth.session import Session
from prebirth.ui.records.two_are_one_dialog import TwoAreOneDialog
from prebirth.vault.vault import Vault
from tests.typed import present
from tests.ui.look import TypedWindow, form_of, press, texts
from tests.ui.test_records import card_of

pytestmark = pytest.mark.slow
FILE = Path(__file__).parent.parent / "fixtures" / "people" / "same-man-twice.json"


@pytest.fixture
def twice(window: TypedWindow, vault: Vault) -> TypedWindow:
    case = read_case(FILE)
    Session.begin(vault, case)
    window.open_case(case.id)
    return window


def test_a_duplicate_is_offered_joined_and_taken_back(
    twice: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = twice.saver.case
    card = card_of(twice, "S2", "people")
    card.open("dad")
    form = form_of(card)
    assert "May be the same as: Christopher O'Farrow" in texts(form)
    seen: list[tuple[str, list[str], str]] = []

    def chosen(dialog: TwoAreOneDialog) -> int:
        dialog.show()
        seen.append((dialog.others.currentText(), list(dialog.choices), dialog.comes))
        dialog.join_button.click()
        assert dialog.isVisible(), "neither name stands by itself"
        assert dialog.focusWidget() is dialog.what_is_wrong
        dialog.names[1].click()
        dialog.join_button.click()
        return dialog.result()

    monkeypatch.setattr(TwoAreOneDialog, "exec", chosen)
    press(form, "These two are one…")
    ((other, choices, comes),) = seen
    assert other.startswith("Perhaps Christopher O'Farrow")
    assert choices == ["role"]
    assert "check" in comes.lower()
    case = twice.saver.case
    assert "dup" not in case.people
    assert present(case.checks.get("k1")).about == "dad"
    names = [present(before.people.get(key)).names for key in ("dad", "dup")]
    now = present(case.people.get("dad"))
    assert now.names == names[1], "the name that was chosen stands"
    assert names[0] in [row.name for row in now.other_names], "the other is kept"
    assert "join two records" in twice.commands["undo"].text()
    twice.commands["undo"].trigger()
    assert {row.id: row for row in twice.saver.case.people} == {
        row.id: row for row in before.people
    }
    assert present(twice.saver.case.checks.get("k1")).about == "dup"


def test_nothing_is_joined_before_the_other_is_chosen(opened: TypedWindow, qtbot: QtBot) -> None:
    person = next(iter(opened.saver.case.people))
    dialog = TwoAreOneDialog(opened, opened.saver, Place("people", person.id))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.join_button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    others = [dialog.others.itemData(place) for place in range(dialog.others.count())]
    assert person.id not in others
    dialog.others.setCurrentIndex(1)
    assert dialog.join_button.isEnabled()
    assert dialog.findChildren(QPushButton)


def test_the_likeliest_comes_first_and_two_roles_are_asked_about(
    twice: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def no(_parent: object, _title: str, text: str) -> bool:
        asked.append(text)
        return False

    monkeypatch.setattr("prebirth.ui.records.two_are_one_dialog.sure", no)
    dialog = TwoAreOneDialog(twice, twice.saver, Place("people", "mum"))
    qtbot.addWidget(dialog)
    before = twice.saver.case
    dialog.others.setCurrentIndex(dialog.others.findData("dad"))
    dialog.names[0].click()
    dialog.accept()
    assert len(asked) == 1
    assert twice.saver.case == before
    other = TwoAreOneDialog(twice, twice.saver, Place("people", "dad"))
    qtbot.addWidget(other)
    assert other.others.itemData(1) == "dup"


def test_how_he_is_known_to_be_the_father_is_asked_of_fathers_alone(twice: TypedWindow) -> None:
    card = card_of(twice, "S2", "people")
    for key, shown in (("mum", False), ("dad", True)):
        card.open(key)
        field = present(form_of(card).field("paternity"))
        assert field.isVisibleTo(form_of(card)) is shown
