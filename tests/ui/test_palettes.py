"""Every word and mark has enough contrast in every palette, by WCAG 2.2."""

from __future__ import annotations

import re
import shutil
from array import array
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QTableView,
    QTableWidget,
    QToolButton,
    QTreeView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.base.places import resources_folder
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.privacy.withheld import Withheld
from prebirth.ui.base import preferences, theme
from prebirth.ui.base.palettes import LIGHT, PALETTES, Palette
from prebirth.ui.base.parts import button, reveal
from prebirth.ui.base.tab_order import tab_stops
from prebirth.ui.base.what_is_wrong import WhatIsWrong, Wrong
from prebirth.ui.copies.withheld_list import WithheldList
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.record_model import RecordModel
from prebirth.ui.records.record_view import RecordView
from prebirth.ui.shell.settings_dialog import SettingsDialog
from tests.typed import present
from tests.ui.look import TypedWindow, chips
from tests.ui.screens import pages, settle

WORDS = (
    *((word, under) for word in ("ink", "quiet", "chosen") for under in ("paper", "card", "panel")),
    *(("ink", under) for under in ("tint", "lit", "look")),
    ("chosen", "tint"),
    ("on_chosen", "chosen"),
    ("on_chosen", "pressing"),
    ("on_look", "look"),
    ("on_stop", "stop"),
    ("ink", "stop"),
    ("on_ring", "ring"),
    ("on_held", "held"),
    ("on_error", "error"),
    ("ink", "error"),
)
"""Which colour words stand in on which."""
EDGES = (
    ("control", "card"),
    ("control", "paper"),
    ("off", "card"),
    ("handle", "paper"),
    ("stop_rule", "paper"),
    ("error_rule", "paper"),
    ("error_rule", "error"),
    ("chosen", "card"),
    ("ink", "lit"),
    ("on_ring", "ring"),
    ("held", "card"),
    ("held", "panel"),
)
"""Which edge or mark must be told from what it stands on."""


@cache
def contrast(one: str, other: str) -> float:
    """How far two colours are apart, from 1 to 21, by WCAG 2.2's contrast ratio."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_ratio_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@pytest.mark.parametrize("name", PALETTES)
def test_what_cannot_be_pressed_is_paler_than_what_can(name: str) -> None:
    """In the palette of strong contrast its words were as black as any."""
    palette = PALETTES[name]
    assert contrast(palette.off, palette.ink) > 2


@pytest.mark.parametrize("name", PALETTES)
def test_an_example_is_seen_to_be_no_entry(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    """In the palette of strong contrast its words were nearly as black as what is entered."""
    palette, strong = PALETTES[name], name == "contrast"
    theme.dress(qapp, 1.0, palette)
    line = QLineEdit()
    qtbot.addWidget(line)
    line.ensurePolished()
    example = line.palette().placeholderText().color().name()
    theme.dress(qapp)
    assert contrast(example, palette.ink) > (3 if strong else 2)
    for under in ("card", "lit", "error"):
        assert contrast(example, getattr(palette, under)) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
def test_words_and_marks_stand_out(name: str) -> None:
    palette, least = PALETTES[name], 7 if name == "contrast" else 4.5
    pale = [
        f"{one} on {other}: {ratio:.2f}"
        for one, other in WORDS
        if (ratio := contrast(getattr(palette, one), getattr(palette, other))) < least
    ]
    pale += [
        f"{one} beside {other}: {ratio:.2f}"
        for one, other in EDGES
        if (ratio := contrast(getattr(palette, one), getattr(palette, other))) < 3
    ]
    assert not pale, pale


@pytest.mark.parametrize("name", PALETTES)
def test_the_style_sheet_puts_no_words_on_what_they_were_not_held_against(name: str) -> None:
    palette = PALETTES[name]
    held = {(getattr(palette, one), getattr(palette, other)) for one, other in WORDS} | {
        (palette.card, palette.ink)
    }
    sheet = theme.style_sheet(palette)
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= set(palette)
    for rule in re.findall(r"\{([^}]*)\}", sheet):
        said = dict(part.strip().split(": ", 1) for part in rule.split(";") if ": " in part)
        words, under = (
            said.get("color"),
            said.get("background", said.get("selection-background-color")),
        )
        if words and under and under.startswith("#"):
            assert (words, under) in held or contrast(words, under) >= 4.5, rule


def at_edge(widget: QWidget, wide: int = 4) -> list[str]:
    """The colours at the left edge of a widget, half-way down, as they are drawn."""
    spot = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    seen = widget.window().grab(spot).toImage()  # on what it stands on
    return [seen.pixelColor(x, seen.height() // 2).name() for x in range(wide)]


@pytest.mark.parametrize("name", PALETTES)
def test_what_has_the_keyboard_stands_out_in_pixels(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        made: list[QWidget] = [QListView(), QTableView(), QTreeView(), QLineEdit(), QComboBox()]
        made += [button("Go", kind, int) for kind in ("main", "", "link")]
        choices = ChipsField(["yes", "no"])
        other = QCheckBox("Other")
        for widget in (*made, choices, other):
            column.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        for widget in (*made, chips(choices)[0]):
            other.setFocus()
            before = at_edge(widget)
            widget.setFocus()
            after = at_edge(widget)
            apart = max(contrast(*pair) for pair in zip(before, after, strict=True))
            assert apart >= 3, (name, type(widget).__name__, widget.property("look"), apart)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_a_field_that_is_wrong_shows_it_with_the_keyboard_and_without(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    """Whatever takes the entry; and which of them has the keyboard is seen too."""
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QDialog()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        made: list[QWidget] = [QLineEdit(), QPlainTextEdit(), QComboBox(), QCheckBox()]
        made += [QListWidget(), QTreeWidget()]
        wrong, other = WhatIsWrong(), QCheckBox("Other")
        for widget in (wrong, *made, other):
            column.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        wrong.say([Wrong("Not yet.", widget) for widget in made])
        settle()
        for widget in made:
            at = {}
            for focus in (other, widget):
                focus.setFocus()
                at[focus] = at_edge(widget, 12)
                assert PALETTES[name].error in at[focus], (widget, at[focus])
            pairs = zip(at[other], at[widget], strict=True)
            assert sum(contrast(*pair) >= 3 for pair in pairs) >= 2, (widget, at)
    finally:
        theme.dress(qapp)


def apart_by_focus(widget: QWidget, qapp: QApplication) -> tuple[int, int]:
    """How many pixels of a control change by 3:1 as the keyboard comes, and its shorter side."""
    widget.window().activateWindow()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    reveal(widget)  # as Tab does
    settle()
    assert qapp.focusWidget() is widget, (widget.accessibleName(), qapp.activeWindow())
    shown = widget.visibleRegion().boundingRect()
    spot = QRect(widget.mapTo(widget.window(), shown.topLeft()), shown.size())
    spot.adjust(-4, -4, 4, 4)  # a ring may stand round it
    there = widget.window().grab(spot).toImage()
    widget.clearFocus()
    settle()
    gone = widget.window().grab(spot).toImage()
    pairs = Counter(zip(pixels(there), pixels(gone), strict=True))
    changed = sum(
        count
        for pair, count in pairs.items()
        if contrast(*(QColor.fromRgb(one).name() for one in pair)) >= 3
    )
    return changed, min(shown.width(), shown.height())


def pixels(seen: QImage) -> array[int]:
    """The colours of a picture, row by row."""
    plain = seen.convertToFormat(QImage.Format.Format_RGB32)
    return array("I", bytes(plain.constBits()))


@pytest.mark.parametrize("kind", ["main", "", "link", "tool"])
@pytest.mark.parametrize("name", PALETTES)
def test_the_sign_of_a_button_shows_while_it_has_the_keyboard(
    name: str, kind: str, qapp: QApplication, qtbot: QtBot
) -> None:
    """As at 200 %, where a sign is all that a button has."""
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window, other = QWidget(), QCheckBox("Other")
        qtbot.addWidget(window)
        made: QAbstractButton
        if kind == "tool":
            made = QToolButton()
            made.setIcon(theme.icon("calendar", theme.colours().quiet))
        else:
            made = button("", kind, int, "lock")
        column = QVBoxLayout(window)
        for widget in (other, made):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        made.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert made.hasFocus()
        inside = made.geometry().adjusted(5, 5, -5, -5)
        seen = window.grab(inside).toImage()
        ground = seen.pixelColor(0, 0).name()
        sign = [
            (x, y)
            for y in range(seen.height())
            for x in range(seen.width())
            if contrast(seen.pixelColor(x, y).name(), ground) >= 3
        ]
        assert len(sign) > 10, (name, kind, ground, len(sign))
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("kind", ["main", "", "link"])
@pytest.mark.parametrize("name", PALETTES)
def test_the_sign_of_a_button_that_cannot_be_pressed_is_as_pale_as_its_words(
    name: str, kind: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window, made = QWidget(), button("", kind, int, "lock")
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        made.setEnabled(False)
        window.show()
        settle()
        seen = Counter(pixels(window.grab(made.geometry().adjusted(5, 5, -5, -5)).toImage()))
        colours = {QColor.fromRgb(one).name() for one in seen}
        assert PALETTES[name].off in colours, (name, kind, colours)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("kind", [QTableWidget, QTreeWidget])
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_the_title_of_a_column_begins_where_its_cells_do(
    kind: type[QTableWidget | QTreeWidget], size: float, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, size)
    try:
        view = kind()
        qtbot.addWidget(view)
        model = view.model()
        model.insertColumns(0, 2 - model.columnCount())
        model.insertRow(0)
        for column in range(2):
            model.setHeaderData(column, Qt.Orientation.Horizontal, "H")
            model.setData(model.index(0, column), "H")
        title = view.horizontalHeader() if isinstance(view, QTableWidget) else view.header()
        title.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.show()
        settle()
        at = view.visualRect(model.index(0, 1))
        under = QRect(at.left(), 0, at.width(), title.height())
        begins = [
            first_mark(part.grab(spot).toImage())
            for part, spot in ((title.viewport(), under), (view.viewport(), at))
        ]
        assert abs(begins[0] - begins[1]) <= 1, begins
    finally:
        theme.dress(qapp)


def first_mark(seen: QImage) -> int:
    """How far from the left edge of a picture the first column of pixels that differ stands."""
    under = seen.pixelColor(1, seen.height() // 2)
    middle = range(seen.height() // 4, seen.height() * 3 // 4)
    return next(
        x for x in range(1, seen.width()) if any(seen.pixelColor(x, y) != under for y in middle)
    )


@pytest.mark.parametrize("name", PALETTES)
def test_a_chosen_row_begins_with_a_bar(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        case = practice_case()
        rows = RecordModel(Person, case)
        rows.show(case, list(case.people))
        table, tree = RecordView(rows), QTreeWidget()
        tree.setColumnCount(2)
        tree.setRootIsDecorated(False)
        for text in ("One", "Other"):
            tree.addTopLevelItem(QTreeWidgetItem([text, "More"]))
        column = QVBoxLayout(window)
        views: tuple[QAbstractItemView, ...] = (table, tree)
        for view in views:
            column.addWidget(view)
        window.resize(700, 700)
        window.show()
        settle()
        for view in views:
            view.setCurrentIndex(present(view.model()).index(1, 0))
            settle()
            bars = []
            for row in (0, 1):
                box = view.visualRect(present(view.model()).index(row, 0))
                seen = view.viewport().grab(box).toImage()
                ground = seen.pixelColor(seen.width() - 2, seen.height() // 2).name()
                edge = seen.pixelColor(1, seen.height() // 2).name()
                bars.append(contrast(edge, ground) >= 3)
            assert bars == [False, True], (name, type(view).__name__)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("name", PALETTES)
def test_the_arrow_of_the_sorted_column_grows_with_the_text(
    name: str, size: float, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, size, PALETTES[name])
    try:
        tree = QTreeWidget()
        qtbot.addWidget(tree)
        tree.setHeaderLabels(["", ""])
        tree.setSortingEnabled(True)
        tree.show()
        header = tree.header()
        for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            tree.sortByColumn(0, order)
            settle()
            seen = header.viewport().grab(QRect(0, 0, header.sectionSize(0), header.height() - 4))
            drawn = seen.toImage()
            marked = {
                x
                for y in range(drawn.height())
                for x in range(drawn.width())
                if contrast(drawn.pixelColor(x, y).name(), PALETTES[name].card) >= 3
            }
            assert len(marked) >= theme.px(6), (name, order, len(marked))
    finally:
        theme.dress(qapp)


@pytest.fixture(params=PALETTES)
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The app in a palette before a window is made: one that stands would be dressed anew."""
    theme.dress(qapp, 1.0, PALETTES[request.param])
    yield
    theme.dress(qapp)


@pytest.mark.slow
@pytest.mark.usefixtures("dressed")
def test_every_kind_of_control_of_every_page_shows_that_it_has_the_keyboard(
    opened: TypedWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    """As many pixels change as lines along two of its shorter sides have."""
    opened.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is opened)
    seen: set[tuple[str, str]] = set()
    pale: list[object] = []
    for page in pages(opened):
        settle()
        new = {
            kind: stop
            for stop in tab_stops(opened)
            if (kind := (type(stop).__name__, str(stop.property("look") or ""))) not in seen
            and stop.isVisible()
        }
        seen |= new.keys()
        for kind, stop in new.items():
            changed, side = apart_by_focus(stop, qapp)
            if changed < 2 * side:
                pale.append((page, *kind, stop.accessibleName(), changed, side))
    assert len(seen) > 12, "the kinds of control were found"
    assert not pale, pale


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("name", PALETTES)
def test_a_circle_to_choose_shows_in_pixels_and_grows_with_the_text(
    name: str, size: float, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, size, PALETTES[name])
    try:
        window, chosen, other = QWidget(), QRadioButton("One"), QRadioButton("Other")
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for one in (chosen, other, QCheckBox("Many")):
            column.addWidget(one)
        chosen.setChecked(True)
        window.show()
        for one in (chosen, other):
            seen = window.grab(one.geometry()).toImage()
            wide = theme.px(22)
            row = [seen.pixelColor(x, seen.height() // 2).name() for x in range(wide)]
            ground = seen.pixelColor(0, 0).name()
            apart = [x for x, colour in enumerate(row) if contrast(colour, ground) >= 3]
            assert apart, (name, one.text(), row)
            assert apart[-1] - apart[0] >= theme.px(13), "as large as the text beside it"
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_a_box_to_tick_shows_in_pixels_in_every_kind_of_list(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    states = (
        Qt.CheckState.Unchecked,
        Qt.CheckState.Checked,
        Qt.CheckState.PartiallyChecked,
    )
    model = QStandardItemModel()
    for state in states:
        item = QStandardItem("")
        item.setCheckable(True)
        item.setCheckState(state)
        model.appendRow(item)
    try:
        window, views = QWidget(), (QTreeView(), QTableView(), QListView())
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for view in views:
            view.setModel(model)
            column.addWidget(view)
        window.resize(300, 700)
        window.show()
        for view in views:
            inside = QRect(view.viewport().mapTo(window, QPoint(0, 0)), view.viewport().size())
            seen, drawn = window.grab(inside).toImage(), []
            for row in range(len(states)):
                box = view.visualRect(model.index(row, 0))
                line = [
                    seen.pixelColor(x, box.center().y()).name()
                    for x in range(box.left(), box.left() + theme.px(30))
                ]
                ground = seen.pixelColor(box.right() - 2, box.center().y()).name()
                assert any(contrast(one, ground) >= 3 for one in line), (name, view, row, line)
                drawn.append(line)
            assert len({*map(tuple, drawn)}) == len(states), "each state has a look of its own"
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("kind", ["main", ""])
@pytest.mark.parametrize("name", PALETTES)
def test_a_button_that_cannot_be_pressed_is_told_apart_by_its_edge(
    name: str, kind: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        made, other = button("Go on", kind, int), QCheckBox("Other")
        column = QVBoxLayout(window)
        column.addWidget(made)
        column.addWidget(other)
        window.show()
        other.setFocus()
        seen = []
        for enabled in (True, False):
            made.setEnabled(enabled)
            edge = window.grab(made.geometry()).toImage()
            low = range(edge.height() - 2, edge.height())
            seen.append([edge.pixelColor(x, y).name() for y in low for x in range(12, 60)])
        assert max(contrast(*two) for two in zip(*seen, strict=True)) >= 3, (name, kind)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_a_main_button_that_cannot_be_pressed_is_not_filled(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        made, other = button("Go on", "main", int), QCheckBox("Other")
        column = QVBoxLayout(window)
        column.addWidget(made)
        column.addWidget(other)
        window.show()
        other.setFocus()
        fills = []
        for enabled in (True, False):
            made.setEnabled(enabled)
            seen = window.grab(made.geometry()).toImage()
            fills.append(seen.pixelColor(8, seen.height() // 2).name())
        ground = window.grab(QRect(1, 1, 1, 1)).toImage().pixelColor(0, 0).name()
        assert fills[1] == ground, "it stands on what is behind it"
        assert contrast(*fills) >= 3, (name, fills)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("kind", ["choice", "chip"])
@pytest.mark.parametrize("name", PALETTES)
def test_a_choice_that_is_not_chosen_has_an_edge(
    name: str, kind: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        choices, other = ChipsField(["yes", "no"], kind=kind), QCheckBox("Other")
        for widget in (choices, other):
            column.addWidget(widget)
        window.show()
        other.setFocus()
        edge = at_edge(chips(choices)[1])
        assert max(contrast(colour, PALETTES[name].card) for colour in edge) >= 3, edge
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("multi", [False, True])
@pytest.mark.parametrize("kind", ["choice", "chip"])
@pytest.mark.parametrize("name", PALETTES)
def test_a_choice_with_the_keyboard_shows_whether_it_is_chosen(
    name: str, kind: str, multi: bool, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        choices, other = ChipsField(["yes", "no"], multi=multi, kind=kind), QCheckBox("Other")
        for widget in (choices, other):
            column.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        chip = chips(choices)[0]
        seen = {}
        for chosen in (False, True):
            choices.show_value((["yes"] if multi else "yes") if chosen else None)
            for at in (other, chip):
                at.setFocus()
                seen[chosen, at is chip] = at_edge(chip)
        for one, two in (
            ((True, True), (False, True)),
            ((True, True), (True, False)),
            ((True, False), (False, True)),  # what only has the keyboard looks not chosen
        ):
            pairs = zip(seen[one], seen[two], strict=True)
            assert max(contrast(*pair) for pair in pairs) >= 3, (seen[one], seen[two])
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_the_main_button_can_be_read_while_it_has_keyboard_and_pointer(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        made = button("Go", "main", int)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        made.setFocus()
        qtbot.waitUntil(made.hasFocus)
        made.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        seen = made.grab().toImage()
        inks = {
            seen.pixelColor(x, y).name()
            for x in range(8, seen.width() - 8)
            for y in range(8, seen.height() - 8)
        }
        under = seen.pixelColor(8, seen.height() // 2).name()
        assert max(contrast(ink, under) for ink in inks) >= 4.5
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_a_line_of_a_menu_shows_whether_it_is_chosen_and_whether_it_can_be(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    palette = PALETTES[name]
    theme.dress(qapp, 1.0, palette)
    try:
        menu = QMenu()
        qtbot.addWidget(menu)
        plain, chosen, off = (menu.addAction("Make a copy") for _ in range(3))
        off.setEnabled(False)
        menu.popup(QPoint(0, 0))
        menu.setActiveAction(chosen)
        seen = {
            one: Counter(pixels(menu.grab(menu.actionGeometry(one)).toImage()))
            for one in (plain, chosen, off)
        }
        bar = QColor(palette.chosen).rgb()
        assert seen[chosen][bar] >= 3 * menu.actionGeometry(chosen).height()
        assert not seen[plain][bar]
        assert seen[plain][QColor(palette.ink).rgb()]
        assert not seen[off][QColor(palette.ink).rgb()], "it is paler"
    finally:
        theme.dress(qapp)


def test_the_arrow_that_opens_a_menu_of_a_menu_grows_with_the_text(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 2.0)
    try:
        menu = QMenu()
        qtbot.addWidget(menu)
        menu.addMenu("Agencies").addAction("Ask")
        menu.popup(QPoint(0, 0))
        row = menu.actionGeometry(menu.actions()[0])
        end = QRect(row.right() - theme.px(11), row.y(), theme.px(11), row.height())
        seen = menu.grab(end).toImage()
        marked = [
            y
            for y in range(seen.height())
            if any(
                contrast(seen.pixelColor(x, y).name(), LIGHT.card) >= 3 for x in range(seen.width())
            )
        ]
        assert marked[-1] - marked[0] >= theme.px(5)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_the_arrow_of_a_calendar_is_seen_while_one_points_at_it(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        field = DayField()
        qtbot.addWidget(field)
        calendar = field.month()
        qtbot.addWidget(calendar)
        calendar.show()
        arrow = present(calendar.findChild(QToolButton, "qt_calendar_prevmonth"))
        arrow.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        seen = arrow.grab(arrow.rect().adjusted(6, 6, -6, -6)).toImage()
        inks = {QColor.fromRgb(one).name() for one in pixels(seen)}
        under = seen.pixelColor(0, 0).name()
        assert max(contrast(ink, under) for ink in inks) >= 4.5, (under, inks)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_a_calendar_tells_the_days_of_its_month_from_those_beside_it(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        field = DayField()
        qtbot.addWidget(field)
        field.show_value(PartialDate(2026, 8, 20))
        calendar = field.month()
        qtbot.addWidget(calendar)
        calendar.show()
        view = present(calendar.findChild(QTableView))
        settle()
        strong = []
        for week in (1, 2):  # of July and of August
            cell = view.visualRect(view.model().index(week, 3))
            inks = {
                QColor.fromRgb(one).name() for one in pixels(view.viewport().grab(cell).toImage())
            }
            strong.append(max(contrast(one, PALETTES[name].card) for one in inks))
        assert strong[1] > 1.5 * strong[0] > 4
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_an_error_has_a_look_of_its_own(name: str) -> None:
    palette = PALETTES[name]
    others = {palette.look, palette.stop, palette.tint, palette.lit, palette.ring, palette.panel}
    assert palette.error not in others
    rules = {palette.look_rule, palette.stop_rule, palette.chosen, palette.ink, palette.ring}
    assert palette.error_rule not in rules


@pytest.mark.slow
def test_colours_and_size_are_chosen_at_once_and_kept(
    opened: TypedWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    opened.walk.open_section("S2")
    dialog = SettingsDialog(opened)
    qtbot.addWidget(dialog)
    dialog.show()
    try:
        dialog.colours.setFocus()
        qtbot.keyClick(dialog.colours, Qt.Key.Key_Down)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            assert preferences.kept_colours() != "contrast", "to move chooses nothing"
            qtbot.keyClick(dialog.colours.view(), key)
        assert preferences.kept_colours() == "contrast"
        assert theme.colours() is PALETTES["contrast"]
        assert opened.walk.name == "S2", "the page is laid out again where it was"
        qtbot.keyClick(dialog.colours, Qt.Key.Key_Up)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Return):
            qtbot.keyClick(dialog.colours.view(), key)
        assert shown_behind(opened) == QColor(PALETTES["dark"].paper)
        preferences.settings().setValue(preferences.COLOURS, "no such colours")
        assert preferences.kept_colours() == "light"
    finally:
        preferences.settings().remove(preferences.COLOURS)
        theme.dress(qapp)
    assert theme.colours() is LIGHT


def shown_behind(window: TypedWindow) -> QColor:
    return window.palette().window().color()


def test_as_the_computer_is_set_is_one_of_the_choices(qapp: QApplication) -> None:
    try:
        preferences.settings().setValue(preferences.COLOURS, preferences.AS_SYSTEM)
        preferences.apply_kept_look(qapp)
        assert isinstance(theme.colours(), Palette)
        dark = qapp.styleHints().colorScheme().name == "Dark"
        assert theme.colours() is PALETTES["dark" if dark else "light"]
    finally:
        preferences.settings().remove(preferences.COLOURS)
        theme.dress(qapp)


def test_when_the_computer_turns_dark_the_window_follows_if_it_is_to(
    opened: TypedWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = ["light"]
    monkeypatch.setattr(
        preferences,
        "_kept_look",
        lambda _app: (
            1.0,
            PALETTES[shown[0] if preferences.kept_colours() == preferences.AS_SYSTEM else "light"],
        ),
    )
    try:
        preferences.settings().setValue(preferences.COLOURS, preferences.AS_SYSTEM)
        shown[0] = "dark"
        preferences.follow_system_colours(opened)
        assert theme.colours() is PALETTES["dark"]
        assert opened.saver.case.id == "practice"
        preferences.settings().setValue(preferences.COLOURS, "light")
        theme.dress(qapp)
        preferences.follow_system_colours(opened)
        assert theme.colours() is LIGHT
    finally:
        preferences.settings().remove(preferences.COLOURS)
        theme.dress(qapp)


def test_a_system_that_gives_lists_and_menus_fonts_of_their_own_is_not_followed(
    qapp: QApplication,
) -> None:
    for kind in ("QAbstractItemView", "QMenu", "QMessageBox"):
        qapp.setFont(QFont("Serif", 8), kind)  # type: ignore[arg-type]  # see theme.dress
    theme.dress(qapp)
    fonts = [QApplication.font(kind) for kind in (QListView(), QMenu(), QMessageBox())]
    assert {font.family() for font in fonts} == {theme.FAMILY}


def test_the_style_sheet_is_whole_wherever_the_app_lies(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "Zoë O'Brien (work)" / "resources"
    shutil.copytree(resources_folder() / "icons", place / "icons")
    monkeypatch.setattr(theme, "resources_folder", lambda: place)
    theme.dress(qapp)
    tick = QCheckBox()
    qtbot.addWidget(tick)
    monkeypatch.undo()
    try:
        tick.setChecked(True)
        seen = tick.grab().toImage()
        inks = {seen.pixel(x, y) for x in range(seen.width()) for y in range(seen.height())}
        assert {QColor(LIGHT.chosen).rgb(), QColor(LIGHT.on_chosen).rgb()} <= inks
    finally:
        theme.dress(qapp)


def test_pictures_on_buttons_keep_their_size_however_often_colours_change(
    opened: TypedWindow,
) -> None:
    opened.refresh_actions()
    size = opened.head.copy.iconSize()
    for _ in range(3):
        opened.lay_out_all()
    assert opened.head.copy.iconSize() == size


def test_laying_out_again_leaves_nothing_behind(opened: TypedWindow) -> None:
    def again() -> Counter[type[QWidget]]:
        opened.take_down_all()
        opened.lay_out_all()
        opened.walk.page.finish()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return Counter(type(part) for part in QApplication.allWidgets())

    for section in ("S1", "S2", "S16"):
        opened.walk.open_section(section)
        again()
        assert again() == again(), section


def test_a_recovery_code_on_the_screen_stays_there_when_the_look_changes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = TypedWindow(tmp_path / "new")
    qtbot.addWidget(window)
    window.start()
    page = window.stack.currentWidget()
    monkeypatch.setattr(page, "code", lambda: "23456-ABCDE")
    window.lay_out_all()
    assert window.stack.currentWidget() is page


@pytest.mark.parametrize("size", [1.0, 2.0])
@pytest.mark.parametrize("name", PALETTES)
def test_a_list_to_open_has_a_frame_and_arrows_as_large_as_its_text(
    name: str, size: float, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, size, PALETTES[name])
    try:
        window = QWidget()
        qtbot.addWidget(window)
        listed = WithheldList(Case(id="c"), load_walk())
        QVBoxLayout(window).addWidget(listed)
        window.resize(600, 500)
        window.show()
        held = [Withheld("people", str(number), "", "why") for number in range(9)]
        listed.show_held(held, [])
        settle()
        tree = listed.tree
        ground = PALETTES[name].card
        assert max(contrast(colour, ground) for colour in at_edge(tree)) >= 3
        row = tree.visualItemRect(present(tree.topLevelItem(0)))
        seen = tree.viewport().grab(QRect(0, row.y(), tree.indentation(), row.height())).toImage()
        marked = [
            y
            for y in range(seen.height())
            if any(contrast(seen.pixelColor(x, y).name(), ground) >= 3 for x in range(seen.width()))
        ]
        assert marked[-1] - marked[0] >= theme.px(8)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("name", PALETTES)
def test_a_list_in_a_dialog_has_a_frame_which_tells_whether_it_has_the_keyboard(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        window, other = QDialog(), QCheckBox("Other")
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        made = (QListView(), QTableView(), QTreeView())
        for widget in (*made, other):
            column.addWidget(widget)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        for widget in made:
            other.setFocus()
            before = at_edge(widget)
            assert max(contrast(colour, PALETTES[name].paper) for colour in before) >= 3
            widget.setFocus()
            pairs = zip(before, at_edge(widget), strict=True)
            assert max(contrast(*pair) for pair in pairs) >= 3, (name, type(widget).__name__)
    finally:
        theme.dress(qapp)
