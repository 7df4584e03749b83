"""Every page and dialog fits, empty and full, on small screens and in large text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.incremental_layout import IncrementalLayout
from prebirth.ui.base.pair import Pair
from prebirth.ui.base.parts import label
from prebirth.ui.base.preferences import within_screen
from prebirth.ui.base.rows_tree import RowsTree
from prebirth.ui.base.whole_list import WholeList
from prebirth.ui.records.two_are_one_dialog import TwoAreOneDialog
from prebirth.vault.backups import back_up
from prebirth.vault.vault import Vault
from tests.typed import present
from tests.ui.look import TypedWindow, showing
from tests.ui.screens import CONTROLS, amiss, dialogs, fitting, pages, settle

pytestmark = pytest.mark.slow
ROOMS = {1.0: [(960, 560), (1024, 640), (1366, 768)], 2.0: [(1024, 640), (1366, 768)]}
"""The sizes of window for each size of text."""
CASES = {"empty": lambda: Case(id="c"), "full": lambda: practice_case().replace_tables(id="c")}


@pytest.fixture(params=ROOMS, ids="{:.0%}".format)
def rooms(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[list[tuple[int, int]]]:
    theme.dress(qapp, request.param)
    yield [*ROOMS[request.param]]
    theme.dress(qapp)


def resized(window: QWidget, rooms: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Give a window each size in turn; what comes after is made at the last, and goes back."""
    for room in [*rooms]:
        window.resize(*room)
        settle()
        yield room
    rooms.reverse()


@pytest.fixture(params=CASES)
def shown(
    request: pytest.FixtureRequest, rooms: list[tuple[int, int]], qtbot: QtBot, vault: Vault
) -> Iterator[TypedWindow]:
    """The window with a case open, at the first size."""
    Session.begin(vault, CASES[request.param]())
    window = TypedWindow(vault.folder)
    qtbot.addWidget(window)
    window.resize(*rooms[0])
    window.show_caseload(vault)
    window.show()
    window.open_case("c")
    settle()
    yield window
    window.close_case()
    settle()  # the size of text changes next: pages that still stand would be dressed once more


def test_every_page_fits(shown: TypedWindow, rooms: list[tuple[int, int]]) -> None:
    found = []
    for name in pages(shown):
        for room in resized(shown, rooms):
            assert (shown.width(), shown.height()) == room, (
                f"{name}: the window has grown to {shown.size().toTuple()}"
            )
            found += [f"{name}, {room}: {one}" for one in amiss(shown)]
    assert not found, "\n".join(found)


def test_every_dialog_fits(shown: TypedWindow, rooms: list[tuple[int, int]]) -> None:
    found = []
    for name, dialog in dialogs(shown):
        dialog.show()
        settle()  # one that says an error grows as far as this screen has room
        for room in rooms:
            dialog.resize(fitting(dialog, room))
            settle()
            assert dialog.width() <= room[0], name
            assert dialog.height() <= room[1], name
            found += [f"{name}, {room}: {one}" for one in amiss(dialog)]
        dialog.done(0)
    assert not found, "\n".join(found)


def test_the_pages_before_a_case_fit(
    rooms: list[tuple[int, int]], qtbot: QtBot, vault: Vault, tmp_path: Path
) -> None:
    back_up(vault)
    for folder, steps in (
        (vault.folder, ("start", "show_caseload")),
        (tmp_path / "new", ("start",)),
    ):
        window = TypedWindow(folder)
        qtbot.addWidget(window)
        window.resize(*rooms[0])
        window.show()
        for step in steps:
            window.start() if step == "start" else window.show_caseload(vault)
            settle()
            for room in resized(window, rooms):
                assert (window.width(), window.height()) == room, step
                assert not amiss(window), (step, room)


def test_a_window_is_never_off_the_screen_nor_larger() -> None:
    screen = QRect(0, 0, 960, 560)
    for wanted in (
        QRect(0, 0, 1366, 768),
        QRect(5000, 3000, 800, 500),
        QRect(-900, -50, 640, 400),
        QRect(100, 100, 700, 400),
    ):
        found = within_screen(wanted, screen)
        assert screen.contains(found)
        assert found.size() == wanted.size().boundedTo(found.size())
    assert within_screen(QRect(100, 100, 700, 400), screen) == QRect(100, 100, 700, 400)


@pytest.mark.parametrize("section", ["S4", "S10", "S16"])
def test_where_both_panes_stand_the_page_is_the_widest(opened: TypedWindow, section: str) -> None:
    opened.resize(1366, 768)
    opened.walk.open_section(section)
    settle()
    assert opened.walk.why.isVisible()
    assert opened.walk.stack.width() > 2 * opened.walk.why.width()


def test_every_control_is_large_enough_to_hit_also_with_the_smallest_text(
    qapp: QApplication, opened: TypedWindow
) -> None:
    theme.dress(qapp, theme.SIZES[0])
    try:
        opened.lay_out_all()
        small = []
        for name in pages(opened):
            settle()
            for control in showing(opened, CONTROLS):
                size = control.size()
                if control.window() is opened and min(size.width(), size.height()) < 24:
                    small.append(
                        f"{name}: {type(control).__name__} "
                        f"{control.accessibleName()} {size.toTuple()}"
                    )
        assert not small, "\n".join(small)
    finally:
        theme.dress(qapp)


def test_where_there_are_access_keys_each_leads_to_one_place(opened: TypedWindow) -> None:
    for name in pages(opened):
        settle()
        keys = [
            QKeySequence.mnemonic(button.text()).toString()
            for button in showing(opened, QAbstractButton)
        ]
        held = [key for key in keys if key]
        assert len(held) == len(set(held)), f"{name}: {held}"
        assert len(held) >= 4, f"{name}: {held}"


@pytest.mark.parametrize("name", ["prompts", "S4", "S16", "S17"])
def test_what_is_laid_out_in_turns_fits_in_the_end(
    opened: TypedWindow, qtbot: QtBot, name: str
) -> None:
    opened.resize(1366, 768)
    opened.walk.open_section(name)
    turns = opened.walk.page.findChildren(IncrementalLayout)
    assert turns
    qtbot.waitUntil(lambda: all(each.done for each in turns), timeout=5000)
    with suppress(qtbot.TimeoutError):  # what the last turn laid out gets its height a moment later
        qtbot.waitUntil(lambda: not amiss(opened), timeout=3000)
    assert amiss(opened) == []


def test_a_list_in_columns_shows_each_text_whole_at_twice_the_size(
    opened: TypedWindow, qapp: QApplication
) -> None:
    theme.dress(qapp, 2.0)
    seen = 0
    try:
        for name, dialog in dialogs(opened):
            tree = dialog.findChild(RowsTree)
            if tree is None:
                continue
            dialog.show()
            dialog.resize(fitting(dialog, (1366, 768)))
            settle()
            seen += 1
            assert tree.horizontalScrollBar().maximum() == 0, name
            every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
            for item in tree.findItems("", every):
                place = tree.visualItemRect(item)
                for column in range(tree.columnCount()):
                    room = QRect(0, 0, tree.columnWidth(column) - 6, 9999)
                    text = item.text(column)
                    if " " in text and place.height():
                        wrap = Qt.TextFlag.TextWordWrap
                        lines = tree.fontMetrics().boundingRect(room, wrap, text)
                        assert lines.height() <= place.height() + 2, (name, text)
            dialog.done(0)
        assert seen >= 5
    finally:
        theme.dress(qapp)


def test_a_line_shows_that_a_dialog_goes_on_below(qtbot: QtBot) -> None:
    dialog = Dialog(None, "Long", (300, 0))
    qtbot.addWidget(dialog)
    for number in range(20):
        dialog.body.addWidget(label(f"Line {number}"))
    dialog.show()
    (line,) = (part for part in dialog.findChildren(QFrame) if part.property("look") == "edge")
    seen = []
    for high, down in ((200, 0), (200, 9999), (900, 0)):
        dialog.resize(300, high)
        settle()
        dialog.area.verticalScrollBar().setValue(down)
        seen.append(line.isVisible())
    assert seen == [True, False, False], "below, at its end, and where all of it shows"


def test_a_dialog_that_grows_to_its_size_shows_all_of_it(opened: TypedWindow) -> None:
    for name, dialog in dialogs(opened):
        if name in {"keys", "keys, nothing typed", "delete"}:
            dialog.show()
            dialog.resize(dialog.width(), 300)
            settle()
            dialog.resize(fitting(dialog, (1920, 1080)))
            settle()
            (area,) = dialog.findChildren(QScrollArea)
            assert area.verticalScrollBar().maximum() == 0, name
            dialog.done(0)


def test_a_part_alone_is_as_wide_as_one_beside_another(qtbot: QtBot) -> None:
    widths = []
    for parts in (1, 2):
        pair = Pair()
        qtbot.addWidget(pair)
        held = [QWidget() for _ in range(parts)]
        for part in held:
            pair.add(part)
        pair.resize(1240, 100)
        pair.show()
        settle()
        widths.append(held[0].width())
        pair.resize(600, 100)
        settle()
        assert held[0].width() == 600
    assert widths[0] == widths[1] < 620


def test_a_wide_window_is_used_and_given_back(opened: TypedWindow) -> None:
    opened.resize(1920, 1080)
    opened.walk.open_section("S5")
    opened.walk.page.finish()
    settle()
    page = present(opened.walk.page.widget())
    room = opened.walk.page.viewport().width()
    first, second, third = opened.walk.page.questions[:3]

    def top(card: QWidget) -> int:
        return card.mapTo(page, QPoint(0, 0)).y()

    assert opened.walk.page.cards[0].width() > 0.85 * room
    assert top(first) == top(second) < top(third)
    assert abs(first.width() - second.width()) <= 1
    opened.resize(1100, 700)
    settle()
    assert page.width() == opened.walk.page.viewport().width()
    assert top(first) < top(second) < top(third)
    assert first.width() == second.width() == opened.walk.page.cards[0].width()


GAP = 90
"""Pixels that may stay free below what a dialog holds, for a line that is still to come."""


def test_no_dialog_is_half_empty(opened: TypedWindow) -> None:
    found = []
    for name, dialog in dialogs(opened):
        dialog.show()
        dialog.resize(fitting(dialog, (1366, 768)))
        settle()
        held = present(dialog.area.widget()) if isinstance(dialog, Dialog) else None
        if held is not None:
            ends = [
                one.mapTo(held, QPoint(0, one.height())).y()
                for one in showing(held, QWidget)
                if not isinstance(one, QFrame) or type(one) is not QFrame
            ]
            gap = held.height() - max(ends, default=0)
            found += [f"{name}: {gap} free" for _ in range(gap > GAP)]
        dialog.done(0)
    assert not found, "\n".join(found)


def test_a_dialog_grows_with_what_is_chosen_in_it(opened: TypedWindow) -> None:
    for name, dialog in dialogs(opened):
        if name == "two are one":
            break
        dialog.done(0)
    assert isinstance(dialog, TwoAreOneDialog)
    dialog.show()
    settle()
    before = dialog.height()
    dialog.others.setCurrentIndex(2)
    settle()
    assert dialog.height() > before
    assert not dialog.area.verticalScrollBar().maximum()
    dialog.done(0)


def test_a_list_of_ticks_shows_what_space_would_tick(opened: TypedWindow) -> None:
    seen = 0
    for name, dialog in dialogs(opened):
        for view in dialog.findChildren(WholeList):
            if not view.count():
                continue
            dialog.show()
            dialog.activateWindow()
            view.setFocus()
            settle()
            seen += 1
            chosen = [view.row(item) for item in view.selectedItems()]
            assert chosen == [view.currentRow()], name
            image = view.viewport().grab().toImage()
            row = view.visualItemRect(view.item(chosen[0]))
            at = QPoint(row.right() - 4, row.center().y())
            assert image.pixelColor(at) == QColor(theme.colours().tint), name
        dialog.done(0)
    assert seen > 3


@pytest.mark.parametrize("name", ["overview", "prompts", "closing", "S5", "S16", "S19"])
def test_no_line_of_a_wide_page_is_too_long_to_read(opened: TypedWindow, name: str) -> None:
    opened.resize(1920, 1080)
    opened.walk.open_section(name)
    settle()
    seen, long = 0, []
    for text in showing(opened.walk.page, QLabel):
        whole = text.fontMetrics().horizontalAdvance(text.text())
        if not text.wordWrap() or len(text.text()) < 150 or text.property("look") == "doubt":
            continue
        seen += 1
        letters = len(text.text()) * text.width() // whole
        if letters > 130:
            long.append(f"{letters} letters: {text.text()}")
        assert text.heightForWidth(text.width()) <= text.height(), text.text()
    assert seen
    assert not long, "\n".join(long)
