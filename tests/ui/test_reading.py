"""The agencies' words side by side, and what a person makes of them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from prebirth.case.agencies import Subject
from prebirth.case.record import Restriction
from prebirth.ui.asking.reading_dialog import ReadingDialog
from prebirth.ui.pictures.pictures_page import PicturesPage
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, own_page

pytestmark = pytest.mark.slow


def shown(window: TypedWindow, qtbot: QtBot) -> ReadingDialog:
    dialog = ReadingDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def texts(dialog: ReadingDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def test_every_agencys_words_stand_there_and_who_says_nothing_is_named(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = shown(opened, qtbot)
    said = texts(dialog)
    for one in opened.saver.case.contributions:
        for sentence in one.says.replace("\n", " ").split(". "):
            assert sentence.rstrip(".") in said
    assert "Nothing on this from:" in said
    assert [card.slot.question.id for card in dialog.cards] == ["Q13.1", "Q13.2", "Q13.3", "Q13.4"]


def test_how_they_stand_is_kept_and_can_be_changed(opened: TypedWindow, qtbot: QtBot) -> None:
    dialog = shown(opened, qtbot)
    before = len(opened.saver.case.readings)
    home = next(one for one in opened.saver.case.readings if one.subject == Subject.HOME)
    dialog.stands[Subject.HOME].edited.emit("they differ")
    dialog.notes[Subject.HOME].input.setPlainText("Housing and the nursery differ.")
    dialog.reject()
    kept = opened.saver.case.readings.get(home.id)
    assert (present(kept).stand, present(kept).notes, len(opened.saver.case.readings)) == (
        "they differ",
        "Housing and the nursery differ.",
        before,
    )


def test_in_an_empty_assessment_it_says_so_and_the_first_mark_makes_a_reading(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    dialog = shown(blank, qtbot)
    assert "No agency has said anything yet" in texts(dialog)
    dialog.stands[Subject.BABY].edited.emit("nobody says")
    dialog.stands[Subject.HOME].edited.emit(None)
    dialog.cards[0].settle()
    dialog.close()
    assert [(one.subject, one.stand) for one in blank.saver.case.readings] == [
        ("baby", "nobody says")
    ]


def test_what_is_restricted_is_noted_as_seen(opened: TypedWindow, qtbot: QtBot) -> None:
    one = next(iter(opened.saver.case.contributions))
    opened.saver.session.set(
        "contributions", one.id, "restricted", (Restriction(reason="it asked"),), LABEL
    )
    shown(opened, qtbot)
    acts = [
        (change.field, change.record)
        for entry in opened.vault.store.entries("practice")
        for change in entry.changes
        if change.op == "act"
    ]
    assert ("view", one.id) in acts


def test_menu_and_full_picture_lead_to_it_and_a_narrow_window_puts_them_below_each_other(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = shown(opened, qtbot)
    grid = next(grid for grid in dialog.findChildren(QGridLayout) if grid.count() > 1)
    assert grid.itemAtPosition(0, 1) is not None
    dialog.resize(480, 600)
    assert grid.itemAtPosition(0, 1) is None
    seen: list[str] = []
    monkeypatch.setattr(ReadingDialog, "exec", lambda self: seen.append(self.windowTitle()))
    opened.commands["reading"].trigger()
    opened.walk.open_section("pictures")
    page = own_page(opened, PicturesPage)
    act = next(
        each for each in page.findChildren(QPushButton) if each.text() == "Read side by side…"
    )
    assert not act.isVisible()
    page.show_kind("picture")
    assert act.isVisible()
    act.click()
    assert seen == ["Read together"] * 2
