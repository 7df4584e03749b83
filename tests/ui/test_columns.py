"""What a record table shows tells its rows apart, and no word in it is cut."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionHeader, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from prebirth.case.agencies import Agency, HistoryCheck
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.people import Person
from prebirth.case.plan import Decision, LegalStep
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.ui.base import theme
from prebirth.ui.base.words import days_whole
from prebirth.ui.records.column_widths import (
    ColumnNeed,
    halved,
    in_halves,
    shares,
    words_of,
    wrapped,
)
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.record_model import LOCK, RecordModel
from prebirth.ui.records.record_view import RecordView, WrappedCells
from tests.labels import LABEL
from tests.typed import instance
from tests.ui.look import TypedWindow
from tests.ui.screens import settle

DAY = re.compile("[0-9]+\u00a0[A-Z][a-z]+\u00a0[0-9]{4}")
"""A day as a cell holds it."""


def drawn(view: RecordView, row: int, column: int) -> str:
    """What is drawn in a cell."""
    option = QStyleOptionViewItem()
    delegate = instance(WrappedCells, view.itemDelegate())
    delegate.initStyleOption(option, view.model().index(row, column))
    return str(option.text)


def test_a_table_that_tab_comes_to_has_a_row_before_qt_says_which(opened: TypedWindow) -> None:
    opened.walk.open_section("S1")
    opened.activateWindow()
    (card,) = [
        card
        for card in opened.walk.page.cards
        if isinstance(card, RecordCard) and card.held.records == "watches"
    ]
    view, moved = card.view, []
    view.selectionModel().clear()
    view.selectionModel().currentChanged.connect(lambda now, _before: moved.append(now.row()))
    view.setFocus()
    assert view.currentIndex().row() == 0
    assert moved == [], "else the cell is heard, then the table, then the cell again"
    assert not view.selectionModel().hasSelection()


def test_an_empty_column_gives_way_to_those_that_hold_something() -> None:
    name, empty = ColumnNeed(60, 60, 80, 300, 200), ColumnNeed(120, 70, 0, 0)
    assert shares(300, [name, empty]).widths == (300, 0), "left out: the names need its room"
    assert shares(500, [name, empty]).widths == (380, 120), "its title's width, and no more"
    assert sum(shares(900, [name, empty]).widths) == 900
    assert shares(200, [empty, empty]).widths == (200, 0)


def test_the_width_goes_to_the_columns_that_hold_most() -> None:
    day, little, much = (
        ColumnNeed(60, 60, 50, 90, 90),
        ColumnNeed(60, 60, 50, 300, 20),
        ColumnNeed(60, 60, 50, 300, 250),
    )
    widths = shares(500, [day, little, much]).widths
    assert widths[0] == 90
    assert widths[2] > 2 * widths[1]


def test_a_narrow_table_leaves_out_its_last_columns_and_cuts_no_word() -> None:
    needs = [ColumnNeed(60, 60, 120, 200, 100)] * 4
    assert shares(300, needs).widths[2:] == (0, 0)
    assert all(width >= 120 for width in shares(300, needs).widths[:2])


def test_a_cell_is_parted_between_words() -> None:
    assert wrapped("Wexmoor General maternity", 9, 3, len) == ["Wexmoor", "General", "maternity"]
    assert wrapped("Wexmoor General maternity", 9, 2, len) == ["Wexmoor", "General …"]
    assert wrapped("", 9, 2, len) == [""]
    days = "on 18 March 2026; 1 Apr 2026"
    assert wrapped(days, 14, 4, len) == ["on", "18 March 2026;", "1 Apr 2026"]
    assert wrapped("abcdefghij", 4, 9, len) == ["abcd", "efgh", "ij"]


def test_a_no_break_space_parts_no_word() -> None:
    day = "26\u00a0Jun\u00a02026"
    assert words_of(f"by {day}, then") == ["by", f"{day},", "then"]
    assert wrapped(f"on {day}", 11, 4, len) == ["on", day]


@pytest.mark.slow
@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_day_in_a_table_stands_in_one_line(
    opened: TypedWindow, qapp: QApplication, size: float
) -> None:
    opened.resize(960, 560)
    theme.dress(qapp, size)
    opened.lay_out_all()
    seen, parted = 0, []
    try:
        for section in ("S2", "S3", "S5", "S15", "S16", "S17", "S19"):
            opened.walk.open_section(section)
            settle()
            for view in opened.walk.page.findChildren(RecordView):
                model = instance(RecordModel, view.model())
                for row in range(model.rowCount()):
                    for column, text in enumerate(model.texts(row)):
                        day = DAY.search(text)
                        if day and not view.isColumnHidden(column):
                            seen += 1
                            shown = drawn(view, row, column)
                            parted += [] if day[0] in shown else [(section, shown)]
    finally:
        theme.dress(qapp)
    assert seen > 20, "days were found"
    assert not parted, parted


@pytest.mark.slow
@pytest.mark.parametrize("size", [(960, 600), (1366, 768)])
def test_all_agencies_are_told_apart(opened: TypedWindow, size: tuple[int, int]) -> None:
    opened.resize(*size)
    for section in ("S13", "S16"):
        opened.walk.open_section(section)
        settle()
        for card in opened.walk.page.cards:
            if not isinstance(card, RecordCard) or not card.view.isVisibleTo(card):
                continue
            view, rows = card.view, card.model.rowCount()
            wide = [view.columnWidth(column) for column in range(card.model.columnCount())]
            assert sum(wide) == view.viewport().width(), card.held.records
            assert wide[0] > 0
            for row in range(rows):
                said = drawn(view, row, 0).replace("\u2028", " ").replace("\u00a0", " ")
                text = card.model.texts(row)[0].replace("\u00a0", " ")
                assert said == text, f"{card.held.records}: {said}"


def test_a_legal_step_goes_by_what_it_is_and_is_sorted_by_its_day() -> None:
    model = RecordModel(LegalStep, Case(id="a"))
    first = model.headerData(0, Qt.Orientation.Horizontal)
    assert first == "Step"
    assert model.headerData(model.sorted_by, Qt.Orientation.Horizontal) == "Set for"


@pytest.mark.slow
def test_the_sort_arrow_never_stands_on_a_title(opened: TypedWindow) -> None:
    opened.resize(960, 560)
    opened.walk.open_section("S18")
    settle()
    seen = 0
    for view in opened.walk.page.findChildren(RecordView):
        header, titles = view.horizontalHeader(), view.model()
        for column in range(titles.columnCount()):
            option = QStyleOptionHeader()
            header.initStyleOption(option)
            option.text = str(titles.headerData(column, Qt.Orientation.Horizontal))
            option.rect = QRect(0, 0, header.sectionSize(column), header.height())
            option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
            where = QStyle.SubElement
            text = header.style().subElementRect(where.SE_HeaderLabel, option, header)
            arrow = header.style().subElementRect(where.SE_HeaderArrow, option, header)
            if not view.isColumnHidden(column):
                seen += 1
                assert text.right() <= arrow.left(), (option.text, text, arrow)
    assert seen


@pytest.mark.parametrize("size", [1.0, 1.25, 2.0])
def test_the_title_that_rows_are_sorted_by_is_drawn_whole(qtbot: QtBot, size: float) -> None:
    """It was cut where the column was as narrow as its title: that of somebody without a name."""
    theme.dress(instance(QApplication, QApplication.instance()), size)
    case = Case(id="c").adding(Person(id="a", role="mother"))
    model = RecordModel(Person, case)
    model.show(case, list(case.people))
    view = RecordView(model)
    qtbot.addWidget(view)
    view.resize(theme.px(700), theme.px(200))
    view.show()
    settle()
    header, room = view.horizontalHeader(), view.columnWidth(0)
    title = str(model.headerData(0, Qt.Orientation.Horizontal))
    whole = QRect(0, 0, header.fontMetrics().horizontalAdvance(title) + 9, header.height())
    assert header.sortIndicatorSection() == 0

    def pixels(width: int) -> QImage:
        view.setColumnWidth(0, width)
        return header.grab(whole).toImage()

    as_laid_out, roomy = pixels(room), pixels(room + 300)
    theme.dress(instance(QApplication, QApplication.instance()))
    assert as_laid_out == roomy


def test_a_title_parts_where_its_two_lines_are_least_wide(opened: TypedWindow) -> None:
    """Its first line was cut at the sort arrow where another part would have had room."""
    assert in_halves("Relative or friend", len) == "Relative or\u00a0friend"
    opened.resize(960, 560)
    opened.walk.open_section("S11")
    settle()
    view = next(
        one for one in opened.walk.page.findChildren(RecordView) if one.model().columnCount() == 5
    )
    header, room = view.horizontalHeader(), view.columnWidth(0)
    title = view.model().headerData(0, Qt.Orientation.Horizontal)
    assert title == "Relative or friend", "what is read out has no other spaces"
    whole = QRect(0, 0, 9 + halved(title, header.fontMetrics().horizontalAdvance), header.height())
    as_laid_out = header.grab(whole).toImage()
    view.setColumnWidth(0, room + 20)
    assert as_laid_out == header.grab(whole).toImage()


def test_an_agency_without_a_name_is_no_empty_row() -> None:
    case = Case(id="c").adding(Agency(id="a"))
    model = RecordModel(Agency, Case(id="c"))
    model.show(case, list(case.agencies))
    assert "Agency not named" in model.texts(0)


def test_a_baby_without_a_name_of_ours_is_shown_by_the_given_one() -> None:
    case = Case(id="c").adding(Baby(id="b", given_name="Amara"))
    model = RecordModel(Baby, Case(id="c"))
    model.show(case, list(case.babies))
    assert "Amara" in model.texts(0)


def test_an_empty_row_says_that_it_is_and_stands_below_titles() -> None:
    model = RecordModel(Decision, Case(id="c"))
    model.show(Case(id="c"), [Decision(id="d")])
    assert model.texts(0)[0] == "Nothing entered yet"
    assert not any(model.empty(column) for column in range(model.columnCount()))
    model.show(Case(id="c"), [Decision(id="d", decided="x")])
    assert "Nothing entered yet" not in model.texts(0)
    assert any(model.empty(column) for column in range(model.columnCount()))
    each = RecordModel(HistoryCheck, Case(id="c"), "about")
    each.show(Case(id="c"), [HistoryCheck(id="k", about="m")])
    assert each.texts(0)[0] == "Nothing entered yet"


def test_no_line_of_a_page_parts_a_day() -> None:
    said = days_whole("by 3 May 2026; checked 28 November 2026")
    assert said == "by 3\u00a0May\u00a02026; checked 28\u00a0November\u00a02026"


def test_a_row_with_facts_in_no_column_alone_says_the_first_of_them() -> None:
    model = RecordModel(Appointment, Case(id="c"))
    said = "She was rung twice and a letter was put through her door on the day."
    model.show(Case(id="c"), [Appointment(id="a", response=said)])
    first, *others = model.texts(0)
    assert first.startswith("What we did: She was rung twice")
    assert first.endswith("…")
    assert not any(others)
    model.show(Case(id="c"), [Appointment(id="a", response=said, service="midwifery")])
    assert not model.texts(0)[0], "a cell says what it is"


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_restricted_row_bears_a_lock_that_is_said_and_cuts_no_word(
    opened: TypedWindow, qapp: QApplication, size: float
) -> None:
    theme.dress(qapp, size)
    try:
        session = opened.saver.session
        for key, rules in (("open", ()), ("kept", (Restriction(reason="Told in confidence"),))):
            event = Event(id=key, happened="Somebody was there", restricted=rules)
            session.add("events", event, LABEL)
        opened.walk.go_to("events", "kept")
        cards = opened.walk.page.findChildren(RecordCard)
        card = next(one for one in cards if one.held.records == "events")
        settle()
        view, model = card.view, card.model
        for key, locked in (("open", False), ("kept", True)):
            index = model.index(model.row_of(key), 0)
            said = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
            assert said.startswith("Restricted. ") == locked
            lock = model.data(index, Qt.ItemDataRole.DecorationRole)
            assert bool(lock) == locked
            # drawn twice as fine, in the size that the view gives it
            assert not locked or lock.availableSizes()[0].width() == 2 * theme.px(LOCK)
            words = drawn(view, index.row(), 0).split("\u2028")
            option = QStyleOptionViewItem()
            instance(WrappedCells, view.itemDelegate()).initStyleOption(option, index)
            option.rect = view.visualRect(index)
            place = QStyle.SubElement.SE_ItemViewItemText
            room = view.style().subElementRect(place, option, view).width()
            wide = max(view.fontMetrics().horizontalAdvance(line) for line in words)
            assert wide <= room
            assert "…" not in words[-1]
        column = model.index(model.row_of("kept"), 1)
        assert "Restricted" not in model.data(column, Qt.ItemDataRole.AccessibleTextRole)
    finally:
        theme.dress(qapp)


def test_a_column_that_holds_nothing_gives_its_room_to_a_text_that_is_cut(
    opened: TypedWindow,
) -> None:
    name, empty = ColumnNeed(80, 80, 60, 200, 200), ColumnNeed(120, 70, 0, 0)
    text = ColumnNeed(90, 90, 80, 420, 420, longer=True)
    assert shares(1100, [name, empty, text]).widths == (200, 0, 900)
    assert 0 not in shares(1100, [name, empty, text._replace(longer=False)]).widths
    opened.resize(1920, 1080)
    opened.walk.open_section("S17")
    settle()
    (card,) = [
        card
        for card in opened.walk.page.cards
        if isinstance(card, RecordCard) and card.held.records == "conferences"
    ]
    view, model = card.view, card.view.model()
    shown = [column for column in range(model.columnCount()) if not view.isColumnHidden(column)]
    assert all(model.index(0, column).data() for column in shown)
    assert not any("…" in drawn(view, 0, column) for column in shown)
