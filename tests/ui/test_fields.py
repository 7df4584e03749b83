from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.case.closing import Watcher
from prebirth.case.dates import PartialDate
from prebirth.case.people import OtherName, Person, Role
from prebirth.case.plan import Action
from prebirth.case.record import Record
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.case.watching import SaidOf
from prebirth.ui.base import theme
from prebirth.ui.base.words import choice
from prebirth.ui.records.fields.amount import AmountField
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.choice import ChipsField, ListField
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.field import PAUSE, Field
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.make import field_for
from prebirth.ui.records.fields.number import NumberField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.ref import RefField, RefsField
from prebirth.ui.records.fields.rows import RowsField
from prebirth.ui.records.fields.tick import TickField
from prebirth.ui.records.record_form import RecordForm
from tests.typed import instance, present
from tests.ui.look import TypedWindow, chips, press, texts
from tests.ui.screens import dialogs, pages, settle

F = TypeVar("F", bound=Field)


def told(field: Field) -> list[object]:
    values: list[object] = []
    field.edited.connect(values.append)
    return values


def shown(qtbot: QtBot, field: F) -> F:
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    return field


def test_typing_is_committed_once_at_a_pause(qtbot: QtBot) -> None:
    field = shown(qtbot, ProseField())
    values = told(field)
    qtbot.keyClicks(field.input, "warm and tidy")
    assert values == []
    qtbot.wait(PAUSE + 150)
    assert values == ["warm and tidy"]


@pytest.mark.slow
def test_typing_without_a_pause_is_drafted(qtbot: QtBot) -> None:
    field = shown(qtbot, ProseField())
    drafts: list[str] = []
    field.drafted.connect(drafts.append)
    values = told(field)
    for _ in range(10):
        qtbot.keyClicks(field.input, "word ")
        qtbot.wait(100)
    assert values == []
    assert drafts
    assert "word ".join([""] * 3) in drafts[0] or drafts[0].count("word") >= 3


@pytest.mark.parametrize("make", [ProseField, LineField])
def test_leaving_commits_at_once(qtbot: QtBot, make: type[LineField]) -> None:
    field = make()
    other = LineField()
    holder = QWidget()
    qtbot.addWidget(holder)
    for part in (field, other):
        part.setParent(holder)
    holder.show()
    field.setFocus()
    values = told(field)
    qtbot.keyClicks(field.input, "x")
    field.settle()
    assert values == ["x"]
    field.settle()
    assert values == ["x"]


def test_a_value_that_arrives_does_not_disturb_what_is_being_typed(qtbot: QtBot) -> None:
    field = shown(qtbot, ProseField())
    qtbot.keyClicks(field.input, "mine")
    field.show_value("theirs")
    assert field.text() == "mine"
    field.settle()
    field.show_value("theirs")
    assert field.text() == "theirs"


@pytest.mark.parametrize(
    ("typed", "kept"), [("3 april 2026", "2026-04-03"), ("2019", "2019"), ("4/2026", "2026-04")]
)
def test_a_date_keeps_its_precision(qtbot: QtBot, typed: str, kept: str) -> None:
    field = shown(qtbot, DayField())
    values = told(field)
    qtbot.keyClicks(field.input, typed)
    field.settle()
    assert [str(value) for value in values] == [kept]


def test_an_impossible_date_stays_as_typed_with_the_reason(qtbot: QtBot) -> None:
    field = shown(qtbot, DayField())
    values = told(field)
    drafts: list[str] = []
    field.drafted.connect(drafts.append)
    qtbot.keyClicks(field.input, "31 February 2026")
    field.settle()
    assert values == []
    assert drafts[-1] == "31 February 2026"
    assert field.text() == "31 February 2026"
    assert "February 2026 has 28 days" in texts(field)
    assert "28 days" in field.input.accessibleDescription()
    field.show_value(PartialDate(2020))
    assert field.text() == "31 February 2026"
    field.input.clear()
    qtbot.keyClicks(field.input, "28 February 2026")
    field.settle()
    assert [str(value) for value in values] == ["2026-02-28"]
    assert "28 days" not in texts(field)


def test_chips_choose_one_and_take_it_back(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(["yes", "no", "not known"]))
    values = told(field)
    field.name("Interpreter needed?")
    places = chips(field)
    qtbot.mouseClick(places[0], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(places[2], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(places[2], Qt.MouseButton.LeftButton)
    assert values == ["yes", "not known", None]
    assert places[0].accessibleName() == "Yes"


def test_an_answer_in_words_no_longer_offered_stays_in_sight(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(["Yes, elsewhere", "No, checked"]))
    values = told(field)
    field.name("Children elsewhere?")
    field.show_value("Yes")
    assert [chip.text() for chip in chips(field) if chip.isChecked()] == ["Yes"]
    qtbot.waitUntil(chips(field)[2].isVisible)
    assert chips(field)[2].toolTip()
    assert chips(field)[2].accessibleName() == "Yes"
    assert values == []
    qtbot.mouseClick(chips(field)[0], Qt.MouseButton.LeftButton)
    assert values == ["Yes, elsewhere"]


def test_chips_of_several(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(["a", "b", "c"], multi=True))
    values = told(field)
    for chip in (chips(field)[0], chips(field)[2]):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert values == [("a",), ("a", "c")]


def test_chips_are_reached_and_pressed_by_keyboard(qtbot: QtBot) -> None:
    field = shown(qtbot, ChipsField(["a", "b"]))
    values = told(field)
    chips(field)[0].setFocus()
    qtbot.keyClick(chips(field)[0], Qt.Key.Key_Right)
    qtbot.keyClick(chips(field)[1], Qt.Key.Key_Space)
    assert values == ["b"]


def test_a_long_choice_is_a_list_that_can_be_emptied(qtbot: QtBot) -> None:
    field = shown(qtbot, ListField(["one", "two"]))
    values = told(field)
    field.input.activated.emit(2)
    field.input.activated.emit(0)
    assert values == ["two", None]
    field.show_value("one")
    assert field.input.currentText() == "One"


def test_a_key_in_a_list_opens_it_and_chooses_nothing_on_the_way(qtbot: QtBot) -> None:
    field = shown(qtbot, ListField(["one", "two", "three"]))
    values = told(field)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_T):
        qtbot.keyClick(field.input, key)
        assert field.input.view().isVisible()
        assert values == []
        field.input.hidePopup()
    qtbot.keyClick(field.input, Qt.Key.Key_T)
    qtbot.keyClick(field.input.view(), Qt.Key.Key_W)
    assert field.input.view().currentIndex().data() == "Two"
    qtbot.keyClick(field.input.view(), Qt.Key.Key_Return)
    assert values == ["two"]


def test_tab_in_an_open_list_takes_what_is_marked_and_goes_on(qtbot: QtBot) -> None:
    page, first, last = QWidget(), ListField(["grace", "grandparent", "uncle"]), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(last)
    values = told(first)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    typing(page, "gran\tkee")
    assert values == ["grandparent"]
    assert last.text() == "kee"
    assert not first.input.view().isVisible()
    first.setFocus()
    typing(page, "u\b")
    assert values == ["grandparent", "uncle"]
    assert first.input.currentText() == "Uncle"


def test_a_shortcut_in_an_open_list_takes_what_is_marked_and_is_done(qtbot: QtBot) -> None:
    page, field, done = QWidget(), ListField(["attended", "did not attend"]), list[str]()
    QVBoxLayout(page).addWidget(field)
    values = told(field)
    shortcut = QShortcut(QKeySequence("Ctrl+K"), page)
    shortcut.activated.connect(lambda: done.append("found"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    typing(page, "did")
    popup = present(QApplication.activePopupWidget())
    handle = present(popup.windowHandle())
    QTest.keyClick(handle, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert (values, done) == (["did not attend"], ["found"])
    assert not field.input.view().isVisible()


def test_a_shortcut_in_an_open_list_of_names_closes_it_and_is_done(
    qtbot: QtBot, opened: TypedWindow
) -> None:
    page, field, done = QWidget(), RefField("people", Book(opened.saver)), list[str]()
    QVBoxLayout(page).addWidget(field)
    shortcut = QShortcut(QKeySequence("Ctrl+K"), page)
    shortcut.activated.connect(lambda: done.append("found"))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.input.setFocus()
    typing(page, "lea")
    control = Qt.KeyboardModifier.ControlModifier
    popup = present(QApplication.activePopupWidget())
    QTest.keyClick(present(popup.windowHandle()), Qt.Key.Key_A, control)
    assert (field.input.selectedText(), done) == ("lea", []), "what edits the line stays its own"
    field.open_list()
    QTest.keyClick(present(popup.windowHandle()), Qt.Key.Key_K, control)
    assert done == ["found"]
    assert not field.names.shown.isVisible()
    assert field.input.text() == "lea"


def test_letters_that_still_come_to_a_list_that_has_closed_are_not_lost(qtbot: QtBot) -> None:
    page, first, last = QWidget(), ListField(["grace", "uncle"]), QLineEdit()
    column = QVBoxLayout(page)
    column.addWidget(first)
    column.addWidget(last)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    first.setFocus()
    typing(page, "u")
    view = first.input.view()
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClicks(view, "Dee")
    assert (first.input.currentText(), last.text()) == ("Uncle", "Dee")


def test_a_hint_that_has_no_room_is_a_shorter_one_and_never_cut(qtbot: QtBot) -> None:
    line = shown(qtbot, DayField()).input
    line.resize(400, line.height())
    whole = line.placeholderText()
    assert whole.endswith("2026")
    line.resize(line.fontMetrics().horizontalAdvance(whole), line.height())
    assert line.placeholderText() == "like 3/4/26"


def typing(page: QWidget, text: str) -> None:
    """Type as a keyboard does: each key goes to the window, which knows whose turn it is."""
    for letter in text:
        window = QApplication.activePopupWidget() or page
        handle = present(window.windowHandle())
        if letter == "\t":
            QTest.keyClick(handle, Qt.Key.Key_Tab)
        elif letter == "\b":
            QTest.keyClick(handle, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        else:
            QTest.keyClick(handle, Qt.Key(ord(letter.upper())))


def test_a_number_outside_its_limits_is_not_taken(qtbot: QtBot) -> None:
    field = shown(qtbot, NumberField(1, 8))
    values = told(field)
    qtbot.keyClicks(field.input, "0")
    field.settle()
    assert field.problem == "Not saved yet: it is at least 1."
    field.input.clear()
    qtbot.keyClicks(field.input, "2")
    field.settle()
    field.input.selectAll()
    qtbot.keyClick(field.input, Qt.Key.Key_Delete)
    field.settle()
    assert values == [2, None]


@pytest.mark.parametrize(
    ("typed", "number"),
    [("twins", 2), ("Two", 2), ("triplets", 3), ("1", 1), ("a few", None), ("2.5", None)],
)
def test_a_number_may_be_a_word_and_what_is_none_is_kept_and_said(
    qtbot: QtBot, typed: str, number: int | None
) -> None:
    field = shown(qtbot, NumberField(1, 8))
    values, drafts = told(field), list[str]()
    field.drafted.connect(drafts.append)
    qtbot.keyClicks(field.input, typed)
    field.settle()
    assert values == ([number] if number else [])
    assert all(isinstance(one, int) for one in values)
    assert bool(field.problem) == (number is None)
    assert field.text() == (str(number) if number else typed)
    if number is None:
        assert drafts == [typed]


def test_a_number_that_is_put_right_lets_go_of_what_was_drafted(qtbot: QtBot) -> None:
    field = shown(qtbot, NumberField(1, 8))
    field.show_value(2)
    values = told(field)
    for more in ("x", ""):
        field.input.setText(f"2{more}")
        field.settle()
    assert values == [2], "also where it is the number that it was"


@pytest.mark.slow
def test_the_wheel_changes_no_choice_by_accident(opened: TypedWindow) -> None:
    seen = 0
    assert len([*pages(opened)]) > 20, "each page is made, and kept"
    for root in (opened, *(dialog for _name, dialog in dialogs(opened))):
        for box in root.findChildren(QComboBox):
            before, seen = box.currentIndex(), seen + 1
            turn = QWheelEvent(
                QPointF(3, 3),
                QPointF(3, 3),
                QPoint(0, -120),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(box, turn)
            assert box.currentIndex() == before
    assert seen > 20


def test_a_row_takes_several_people_such_as_those_who_may_not_know_a_name(
    qtbot: QtBot, opened: TypedWindow
) -> None:
    child = present(opened.saver.case.people.get("jayden"))
    form = RecordForm("people", child, opened.saver, [])
    qtbot.addWidget(form)
    names = form.field("other_names")
    assert isinstance(names, RowsField)
    press(names, "Add a row")
    parts = {type(part).__name__: part for part in names.findChildren(Field)}
    assert isinstance(parts["RefsField"], RefsField)
    parts["LineField"].edited.emit("Theo Vance")
    parts["RefsField"].edited.emit(("leanne", "craig"))
    kept = present(opened.saver.case.people.get("jayden")).other_names
    assert kept == (OtherName(name="Theo Vance", kept_from=("leanne", "craig")),)
    safe = form.field("safe_from")
    assert isinstance(safe, RefsField)
    safe.edited.emit(("craig",))
    assert present(opened.saver.case.people.get("jayden")).safe_from == ("craig",)
    assert "To be kept safe from" in texts(form)


def test_what_is_so_or_not_is_a_box_to_tick(opened: TypedWindow, qtbot: QtBot) -> None:
    field = instance(TickField, field_for(Telling, "told", Book(opened.saver)))
    qtbot.addWidget(field)
    field.name("They were told")
    field.show_value(value=True)
    assert field.box.isChecked()
    told: list[object] = []
    field.edited.connect(told.append)
    field.box.click()
    assert told == [False]


@pytest.mark.parametrize(("kind", "most"), [(LineField, 20), (ProseField, 20)])
def test_what_is_too_long_is_said_beside_the_field_and_kept_as_a_draft_whole(
    qtbot: QtBot, kind: type[LineField | ProseField], most: int
) -> None:
    field = shown(qtbot, kind(most))
    values, drafts = told(field), list[str]()
    field.drafted.connect(drafts.append)
    qtbot.keyClicks(field.input, "x" * 18)
    assert field.room.left.text() == "Characters left here: 2"
    qtbot.keyClicks(field.input, "x" * 7)
    field.settle()
    assert (values, drafts[-1:], field.text()) == ([], ["x" * 25], "x" * 25)
    assert field.room.over.isVisible()
    assert field.room.over.text().startswith("Too long by 5 characters, so it is not saved yet.")
    for _ in range(5):
        qtbot.keyClick(field.input, Qt.Key.Key_Backspace)
    field.settle()
    assert (values, field.room.over.isVisible()) == (["x" * 20], False)


@pytest.mark.parametrize("kind", [LineField, ProseField])
def test_a_longer_text_of_before_is_shown_whole_and_may_be_shortened(
    qtbot: QtBot, kind: type[LineField | ProseField]
) -> None:
    field = shown(qtbot, kind(20))
    before = "long " * 8_000
    field.show_value(before)
    assert (field.text(), field.room.over.isVisible()) == (before, False)
    values = told(field)
    qtbot.keyClick(field.input, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field.input, Qt.Key.Key_Backspace)
    field.settle()
    assert values == [before[:-1]]


def test_a_choice_in_a_row_is_kept_as_a_choice(qtbot: QtBot, opened: TypedWindow) -> None:
    book = Book(opened.saver)
    rows = RowsField(SaidOf, lambda kind, name: field_for(kind, name, book))
    qtbot.addWidget(rows)
    entry = rows.with_value(SaidOf(name="Mo"), "role", "mother")
    assert type(entry.role) is Role


def test_a_list_stands_beside_its_title_in_a_row(qtbot: QtBot, opened: TypedWindow) -> None:
    book = Book(opened.saver)
    rows = RowsField(SaidOf, lambda kind, name: field_for(kind, name, book))
    qtbot.addWidget(rows)
    rows.show_value((SaidOf(name="Mo", role=Role.MOTHER),))
    rows.resize(900, 400)
    rows.show()
    cells = rows.cells(0)
    dropped = instance(ListField, cells["role"]).input
    assert dropped.mapTo(rows, QPoint(0, 0)).x() == cells["name"].mapTo(rows, QPoint(0, 0)).x()


def test_the_fields_of_a_row_stand_below_each_other(qtbot: QtBot, opened: TypedWindow) -> None:
    book = Book(opened.saver)
    rows = RowsField(Watcher, lambda kind, name: field_for(kind, name, book))
    qtbot.addWidget(rows)
    rows.show_value((Watcher(),))
    rows.resize(900, 400)
    rows.show()
    lefts = {field.mapTo(rows, QPoint(0, 0)).x() for field in rows.cells(0).values()}
    assert len(rows.cells(0)) > 2
    assert len(lefts) == 1


@pytest.mark.parametrize("size", [0.8, 1.0, 2.0])
def test_a_date_or_a_number_is_never_cut(qtbot: QtBot, qapp: QApplication, size: float) -> None:
    theme.dress(qapp, size)
    try:
        day, number, amount = DayField(), NumberField(0, 10**9), AmountField("grams")
        made = ((day, PartialDate(2027, 9, 30)), (number, 100_000_000), (amount, 123_456_789))
        for field, value in made:
            qtbot.addWidget(field)
            field.show_value(value)
            field.show()
            field.resize(20, field.height())  # as narrow as a full row would make it
            line = field.input
            option = QStyleOptionFrame()
            line.initStyleOption(option)
            inside = QStyle.SubElement.SE_LineEditContents
            room = line.style().subElementRect(inside, option, line).width() - 4  # Qt's margins
            assert room > line.fontMetrics().horizontalAdvance(line.text()), line.text()
    finally:
        theme.dress(qapp)


def test_undo_goes_on_to_the_window_where_nothing_was_typed(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, undone = QVBoxLayout(window), list[str]()
    line, prose, day = LineField(), ProseField(), DayField()
    fields: tuple[LineField | ProseField | DayField, ...] = (line, prose, day)
    for field in fields:
        column.addWidget(field)
    QShortcut(QKeySequence("Ctrl+Z"), window).activated.connect(lambda: undone.append("window"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    for count, field in enumerate(fields, 1):
        field.input.setFocus()
        qtbot.keyClicks(field.input, "12")
        qtbot.keyClick(field.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == ""
        assert len(undone) == count - 1, "what was typed goes first"
        qtbot.keyClick(field.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert len(undone) == count


def test_what_the_record_has_of_a_field_is_undone_by_the_window_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, undone = QVBoxLayout(window), list[str]()
    fields: tuple[LineField | ProseField, ...] = (LineField(), ProseField())
    for field in fields:
        column.addWidget(field)
        field.edited.connect(field.show_value)  # as the record gives back what it took
    QShortcut(QKeySequence("Ctrl+Z"), window).activated.connect(lambda: undone.append("window"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    for count, field in enumerate(fields, 1):
        field.input.setFocus()
        qtbot.keyClicks(field.input, "Misses")
        field.settle()
        qtbot.keyClick(field.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == "Misses"
        assert len(undone) == count
        field.show_value("")
        qtbot.keyClicks(field.input, "x")
        qtbot.keyClick(field.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert field.text() == "", "what is being typed goes first"
        assert len(undone) == count


@pytest.mark.parametrize("size", theme.SIZES)
def test_a_box_shows_its_last_line_whole_at_every_size_of_text(
    qtbot: QtBot, qapp: QApplication, size: float
) -> None:
    theme.dress(qapp, size)
    try:
        page, field = QWidget(), ProseField()
        layout = QVBoxLayout(page)
        layout.addWidget(field)
        layout.addStretch(1)
        page.resize(600, 900)
        qtbot.addWidget(page)
        page.show()
        for lines in range(1, 7):
            for text in ("\n".join(["Tea at four"] * lines), "Zażółć → 日本 ✓ jaźń " * 3 * lines):
                field.show_value(text)
                settle()
                bar = field.input.verticalScrollBar()
                assert bar.maximum() == 0 or field.input.height() >= 420, (lines, text[:9])
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize(
    ("kind", "field", "typed", "marked"),
    [
        (Person, "role", "aunt", "Other relative"),
        (Person, "role", "bro", "Sibling"),
        (Person, "role", "half-bro", "Half-sibling"),
        (Person, "role", "dad", "Father"),
        (Person, "role", "grandm", "Grandparent"),
        (Person, "role", "step", "Partner of a parent"),
        (Person, "role", "other r", "Other relative"),
        (Tie, "kind", "sister", "Brother or sister of"),
        (Tie, "kind", "auntie", "Uncle or aunt of"),
    ],
)
def test_a_list_is_searched_by_other_words_for_its_choices_too(
    qtbot: QtBot, opened: TypedWindow, kind: type[Record], field: str, typed: str, marked: str
) -> None:
    made = instance(ListField, field_for(kind, field, Book(opened.saver)))
    chosen: list[str] = []
    made.edited.connect(chosen.append)
    qtbot.addWidget(made)
    made.show()
    made.input.setFocus()
    qtbot.keyClicks(made.input, typed[0])
    qtbot.keyClicks(made.input.view(), typed[1:])
    assert made.input.view().currentIndex().data() == marked
    qtbot.keyClick(made.input.view(), Qt.Key.Key_Return)
    assert [choice(one) for one in chosen] == [marked]


@pytest.mark.parametrize("multi", [False, True])
def test_letters_on_chips_go_to_a_choice_and_what_fits_none_is_said(
    qtbot: QtBot, *, multi: bool
) -> None:
    page, field = QWidget(), ChipsField(["yes", "not asked", "not known"], multi=multi)
    QVBoxLayout(page).addWidget(field)
    values = told(field)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    typing(page, "not known")
    assert present(QApplication.focusWidget()).property("text") == "Not known"
    assert values == [], "letters choose nothing"
    typing(page, "q and so on")
    assert values == [], "nor does a space in what was meant for another field"
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible() and one.text()]
    assert [text for text in said if "“" in text], said
    assert present(QApplication.focusWidget()).property("text") == "Not known"


@pytest.mark.parametrize("multi", [False, True])
@pytest.mark.parametrize("typed", ["woman ", "woman or girl\n", "woman or girl ", "w ", "oth "])
def test_a_space_after_letters_that_name_one_choice_chooses_it(
    qtbot: QtBot, typed: str, *, multi: bool
) -> None:
    field = ChipsField(["woman or girl", "man or boy", "other", "not known"], multi=multi)
    values = told(shown(qtbot, field))
    qtbot.waitUntil(field.isActiveWindow)
    for key in typed:
        code = Qt.Key.Key_Return if key == "\n" else Qt.Key(ord(key.upper()))
        QTest.keyClick(present(field.windowHandle()), code)
    one = "other" if typed == "oth " else "woman or girl"
    assert values == [(one,) if multi else one], "once, and the rest of its name takes it not back"


@pytest.mark.parametrize("multi", [False, True])
@pytest.mark.parametrize(
    ("typed", "one"), [("stays", "stays over"), ("s", "stays over"), ("v", ""), ("xstay", "")]
)
def test_tab_after_letters_that_name_one_choice_chooses_it_as_in_a_list(
    qtbot: QtBot, typed: str, one: str, *, multi: bool
) -> None:
    page, after = QWidget(), QLineEdit()
    field = ChipsField(["lives here", "stays over", "visits", "visits at times"], multi=multi)
    values = told(field)
    column = QVBoxLayout(page)
    for part in (field, after):
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    field.setFocus()
    typing(page, typed)
    QTest.keyClick(present(page.windowHandle()), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after
    assert values == ([(one,) if multi else one] if one else [])
    field.show_value(None)
    field.setFocus()
    typing(page, "sta")
    after.setFocus()
    field.setFocus()
    QTest.keyClick(present(page.windowHandle()), Qt.Key.Key_Tab)
    assert len(values) == bool(one), "letters are over once the keyboard was elsewhere"


def test_chips_are_one_stop_of_tab(qtbot: QtBot) -> None:
    page, before, after = QWidget(), QLineEdit(), QLineEdit()
    field = ChipsField(["one", "two", "three"], multi=True)
    column = QVBoxLayout(page)
    for part in (before, field, after):
        column.addWidget(part)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for key, come_from, leave_to in (
        (Qt.Key.Key_Tab, before, after),
        (Qt.Key.Key_Backtab, after, before),
    ):
        come_from.setFocus()
        qtbot.keyClick(come_from, key)
        qtbot.keyClick(present(QApplication.focusWidget()), Qt.Key.Key_Right)
        assert present(QApplication.focusWidget()).property("text") == "Two"
        qtbot.keyClick(present(QApplication.focusWidget()), key)
        assert QApplication.focusWidget() is leave_to


def test_digits_typed_in_an_open_calendar_change_no_day(qtbot: QtBot) -> None:
    field = DayField()
    qtbot.addWidget(field)
    field.show_value(PartialDate(1999, 5, 3))
    calendar = field.month()
    qtbot.addWidget(calendar)
    calendar.show()
    calendar.setFocus()
    for key in "06122102":
        qtbot.keyClicks(QApplication.focusWidget() or calendar, key)
    qtbot.keyClick(QApplication.focusWidget() or calendar, Qt.Key.Key_Return)
    assert calendar.selectedDate() == QDate(1999, 5, 3)


def test_who_does_something_is_completed_by_the_names_that_are_recorded(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    field = instance(LineField, field_for(Action, "who", Book(opened.saver)))
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.input.setFocus()
    settle()
    agency = next(one for one in opened.saver.case.agencies if one.worker)
    assert agency.name in Book(opened.saver).called()
    for typed, taken in ((agency.worker[:-2], agency.worker), ("her own aunt", "her own aunt")):
        field.input.clear()
        qtbot.keyClicks(field.input, typed)
        qtbot.keyClick(field.input, Qt.Key.Key_Return)
        assert field.text() == taken, "one name that is offered is taken, other words stand"
