from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.acts.copies import log_copy
from prebirth.acts.registry import RefusedError
from prebirth.acts.telling import correct
from prebirth.case import marks
from prebirth.case.birth import BirthPlan
from prebirth.case.case import RECORDS, SINGLE, record_type
from prebirth.case.change import Place
from prebirth.case.chronology import Event, EventKind
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.plan import Factor
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Disputed
from prebirth.case.shares import Share
from prebirth.exchange.row_text import ReadTable
from prebirth.exchange.rows import NOBODY
from prebirth.form.load import load_walk
from prebirth.form.status import subject_field
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.tab_order import next_stop
from prebirth.ui.base.today import today
from prebirth.ui.records import rows_dialog
from prebirth.ui.records.bulk_dialog import BulkDialog
from prebirth.ui.records.chosen_bar import ChosenBar
from prebirth.ui.records.dispute_dialog import DisputeDialog
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.ref import RefField, RefsField
from prebirth.ui.records.fields.rows import DaysField, RowsField
from prebirth.ui.records.history_dialog import HistoryDialog
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.records.removal import may_remove
from prebirth.ui.records.rest_card import RestCard
from prebirth.ui.records.rows_dialog import RowsDialog
from prebirth.ui.records.who_dialog import NEW, WhoDialog
from prebirth.ui.telling.correct_dialog import CorrectDialog
from prebirth.wording.facts import record_title
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import (
    TypedWindow,
    about_nobody,
    agreed,
    button,
    form_of,
    input_of,
    line_named,
    open_forms,
    press,
    shows,
    texts,
)
from tests.ui.screens import settle

HELD = [
    (section.id, held.records)
    for section in load_walk().form.sections
    for held in section.holds
    if held.records not in SINGLE and held.records != "signoffs"
]


def card_of(window: TypedWindow, section: str, table: str) -> RecordCard:
    window.walk.open_section(section)
    card = next(card for card in window.walk.page.cards if card.held.records == table)
    return instance(RecordCard, card)


@pytest.mark.parametrize(
    ("section", "table"),
    [
        (section.id, held.records)
        for section in load_walk().form.sections
        for held in section.holds
        if held.of
    ],
)
def test_a_record_about_nobody_stays_in_a_list_that_leads_to_it(
    opened: TypedWindow, section: str, table: str
) -> None:
    card = card_of(opened, section, table)
    page = opened.walk.page
    rest = next(one for one in page.cards if isinstance(one, RestCard) and one.held.of == "")
    before = rest.model.rowCount()
    assert rest.isVisible() == bool(before)
    card.add()
    settle()
    field = subject_field(record_type(table))
    opened.saver.do(None, Session.set, table, card.opened, field, None, LABEL)
    settle()
    lost = card.opened
    assert card.model.row_of(lost) == -1
    assert "Nothing here yet." not in texts(card)
    assert rest.isVisible()
    assert rest.model.row_of(lost) >= 0
    assert rest.model.rowCount() == before + 1
    opened.walk.open_section("overview")
    opened.walk.go_to(table, lost)
    settle()
    shown = [one for one in opened.walk.page.cards if isinstance(one, RecordCard) and one.opened]
    assert [one.opened for one in shown] == [lost]
    assert shown[0].has(lost)
    assert shown[0].isVisible()


@pytest.mark.parametrize(("section", "table"), HELD)
def test_each_record_can_be_added_edited_removed_and_brought_back(
    opened: TypedWindow, qtbot: QtBot, section: str, table: str
) -> None:
    card = card_of(opened, section, table)
    before = len(opened.saver.case.table(table))
    card.add()
    added = form_of(card).record_id
    assert len(opened.saver.case.table(table)) == before + 1
    name = marks.texts(RECORDS[table])[0]
    field = form_of(card).field(name)
    qtbot.keyClicks(input_of(field), "seen")
    card.settle()
    assert getattr(opened.saver.case.table(table).get(added), name) == "seen"
    card.remove()
    assert added not in opened.saver.case.table(table)
    assert not open_forms(card)
    opened.commands["undo"].trigger()
    assert getattr(opened.saver.case.table(table).get(added), name) == "seen"


def test_a_person_is_picked_by_typing_and_made_on_the_spot(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S10", "appointments")
    card.add()
    key = form_of(card).record_id
    field = form_of(card).field("person")
    assert isinstance(field, RefField)
    qtbot.keyClicks(field.input, "tomasz")
    field.left()
    assert present(opened.saver.case.appointments.get(key)).person == "tomasz"
    field.input.selectAll()
    qtbot.keyClicks(field.input, "Bridget New")
    assert "Add “Bridget New” as a new person" in field.make_button.text()
    qtbot.mouseClick(field.make_button, Qt.MouseButton.LeftButton)
    made = opened.saver.case.people.get(present(opened.saver.case.appointments.get(key)).person)
    assert present(made).names == "Bridget New"
    field.input.selectAll()
    qtbot.keyClick(field.input, Qt.Key.Key_Delete)
    field.left()
    assert present(opened.saver.case.appointments.get(key)).person is None


def test_an_agency_told_is_a_row_with_its_own_fields(opened: TypedWindow, qtbot: QtBot) -> None:
    card = card_of(opened, "S10", "appointments")
    card.add()
    key = form_of(card).record_id
    rows = form_of(card).field("shared_with")
    assert isinstance(rows, RowsField)
    press(rows, "Add a row")
    agency, on = present(rows.findChild(RefField)), present(rows.findChild(DayField))
    qtbot.keyClicks(agency.input, "Wexmoor Homes")
    agency.left()
    qtbot.keyClicks(on.input, "3 May 2026")
    on.settle()
    told = present(opened.saver.case.appointments.get(key)).shared_with
    assert [(one.agency, str(one.on)) for one in told] == [("hou", "2026-05-03")]
    press(rows, "Take out row 1")
    assert present(opened.saver.case.appointments.get(key)).shared_with == ()


def test_several_people_are_chips_that_can_be_taken_out(opened: TypedWindow, qtbot: QtBot) -> None:
    card = card_of(opened, "S14", "events")
    card.add()
    key = form_of(card).record_id
    about = form_of(card).field("about")
    assert isinstance(about, RefsField)
    for name in ("Leanne", "Poppy"):
        qtbot.keyClicks(about.picker.input, name)
        about.picker.left()
    assert present(opened.saver.case.events.get(key)).about == ("leanne", "poppy")
    press(about, opened.saver.case.name_of("leanne"))
    assert present(opened.saver.case.events.get(key)).about == ("poppy",)


def test_dates_spoken_to_gather(opened: TypedWindow, qtbot: QtBot) -> None:
    card = card_of(opened, "S2", "people")
    card.open("brian")
    days = form_of(card).field("spoken_to")
    assert isinstance(days, DaysField)
    for text in ("3 May 2026", "1 May 2026"):
        qtbot.keyClicks(input_of(days), text)
        days.settle()
    assert [str(one) for one in present(opened.saver.case.people.get("brian")).spoken_to] == [
        "2026-05-01",
        "2026-05-03",
    ]


def test_removing_somebody_named_elsewhere_can_be_undone_in_one_step(opened: TypedWindow) -> None:
    before = opened.saver.case
    card = card_of(opened, "S2", "people")
    card.open("tomasz")
    with agreed(yes=False) as asked:
        card.remove()
    assert opened.saver.case is before, "nothing goes unasked"
    (question,) = asked
    tie = present(before.ties.get("t-couple"))
    assert record_title(before, tie) in question
    with agreed():
        card.remove()
    assert "tomasz" not in opened.saver.case.people
    assert present(opened.saver.case.ties.get("t-couple")).other is None
    opened.commands["undo"].trigger()
    after = opened.saver.case
    assert {person.id for person in after.people} == {person.id for person in before.people}
    assert (after.ties, after.appointments, after.previous_children, after.checks) == (
        before.ties,
        before.appointments,
        before.previous_children,
        before.checks,
    )


def test_rows_sort_and_filter(opened: TypedWindow, qtbot: QtBot) -> None:
    card = card_of(opened, "S14", "events")
    model = card.model
    everything = model.rowCount()

    def dates() -> list[tuple[int, int, int]]:
        events = [instance(Event, model.record(row)) for row in range(model.rowCount())]
        return [present(event.on).key for event in events]

    earliest_first = dates()
    assert earliest_first == sorted(earliest_first)
    card.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert dates() == sorted(earliest_first, reverse=True)
    line = line_named(card, f"Filter {card.held.title}")
    qtbot.keyClicks(line, "scald")
    assert model.rowCount() == 1
    line.clear()
    assert model.rowCount() == everything == 42


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[RowsDialog]:
    """The preview of rows, which is agreed to."""
    shown: list[RowsDialog] = []

    def agree(dialog: RowsDialog) -> None:
        shown.append(dialog)
        with agreed():
            dialog.accept()

    monkeypatch.setattr(WhoDialog, "exec", about_nobody)
    monkeypatch.setattr(RowsDialog, "exec", agree)
    return shown


def test_rows_of_a_spreadsheet_are_shown_then_taken_in_as_one_step(
    opened: TypedWindow, seen: list[RowsDialog]
) -> None:
    card = card_of(opened, "S14", "events")
    before = opened.saver.case.events
    card.paste(
        "Date\tKind\tAbout whom\tWhat happened\tSource agency\n"
        "3/4/2024\tMove\tNobody\tMoved again\tHousing office\n"
        '31/2/2024\tOdd\t\t"Two\nlines"\t\n'
    )
    model = seen[0].model
    assert model.index(0, 0).data() == "Whom does it mean? Nobody"
    assert model.index(1, 0).data() == "About nobody?"
    assert (
        "2 rows to import. 2 with cells that fit no field; these go into the text. "
        "1 without a date. 2 with no name, or a name that could be nobody or more than one here; "
        "you are asked first."
    ) in texts(seen[0])
    added = list(opened.saver.case.events)[-2:]
    assert (str(added[0].on), added[0].kind) == ("2024-04-03", "move")
    assert added[0].happened == "Moved again\nAbout whom: Nobody\nSource agency: Housing office"
    assert added[1].on is None
    assert added[1].happened == "Two\nlines\nDate: 31/2/2024\nKind: Odd"
    assert opened.saver.session.undo_label == "@take-in-rows?table=events&n=2"
    opened.saver.session.undo()
    assert opened.saver.case.events == before


@pytest.fixture
def two_leannes(opened: TypedWindow) -> TypedWindow:
    leanne = present(opened.saver.case.people.get("leanne"))
    opened.saver.session.add("people", Person(id="other", names=leanne.names), LABEL)
    return opened


def test_no_row_is_about_nobody_before_somebody_has_said_so(
    two_leannes: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    saver, full = two_leannes.saver, present(two_leannes.saver.case.people.get("leanne")).names
    cells = [
        ["Date", "About whom", "What happened"],
        ["3/4/2024", "STRANGER, Ann", "Rang"],
        ["4/4/2024", "STRANGER, Ann", "Came"],
        ["5/4/2024", full, "Moved"],
        ["6/4/2024", full, "Moved again"],
        ["7/4/2024", "", "Meeting"],
    ]
    before = saver.case
    dialog = RowsDialog(two_leannes, saver, Event, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    made: list[WhoDialog] = []

    def answer(who: WhoDialog) -> int:
        qtbot.addWidget(who)
        made.append(who)
        who.show()
        assert [line.rows for line in who.lines] == [(1, 2), (3,), (4,), (5,)]
        who.accept()
        assert "4 not chosen yet." in who.what_is_wrong.text()
        for box, choice in zip(who.boxes, (NEW, "leanne", "other", NOBODY), strict=True):
            box.setCurrentIndex(box.findData(choice))
        who.accept()
        return who.result()

    monkeypatch.setattr(WhoDialog, "exec", answer)
    for agrees in (False, True):
        asked: list[str] = []

        def sure(*args: Any, yes: bool = agrees, asked: list[str] = asked) -> bool:
            asked.append(args[2])
            return yes

        monkeypatch.setattr("prebirth.ui.records.who_dialog.sure", sure)
        dialog.accept()
        assert asked == ["These are recorded as new people: Ann Stranger."]
        if not agrees:
            assert saver.case == before
    new = list(saver.case.people)[-1]
    assert new.names == "Ann Stranger"
    abouts = [event.about for event in list(saver.case.events)[-5:]]
    assert abouts == [(new.id,), (new.id,), ("leanne",), ("other",), ()]
    saver.session.undo()
    assert saver.case.events == before.events
    assert saver.case.people == before.people


def test_a_name_in_several_rows_can_be_chosen_row_by_row(opened: TypedWindow, qtbot: QtBot) -> None:
    cells = [["3/4/2024", "Move", "Dave", "Rang"], ["4/4/2024", "Move", "Dave", "Came"]]
    dialog = RowsDialog(opened, opened.saver, Event, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    who = WhoDialog(dialog, opened.saver.case, dialog.rows)
    qtbot.addWidget(who)
    who.show()
    assert len(who.boxes) == 1
    who.each.setChecked(True)
    for box, choice in zip(who.boxes, ("leanne", "tomasz"), strict=True):
        box.setCurrentIndex(box.findData(choice))
    assert who.chosen == {(1, "Dave"): "leanne", (2, "Dave"): "tomasz"}


def test_an_example_of_a_column_says_where_it_is_cut(opened: TypedWindow, qtbot: QtBot) -> None:
    cells = [["What happened"], ["Seen at home with nobody else in the flat. " * 4]]
    dialog = RowsDialog(opened, opened.saver, Event, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    assert "1. What happened · Seen at home with nobody else in the flat" in texts(dialog)
    assert "…" in texts(dialog)


def room_beside_tick(dialog: RowsDialog) -> int:
    """The room that the widest words of the preview's first column leave beside their tick."""
    view = present(dialog.findChild(QTableView))
    left: list[int] = []
    for row in range(dialog.model.rowCount()):
        index, option = dialog.model.index(row, 0), QStyleOptionViewItem()
        view.initViewItemOption(option)
        instance(QStyledItemDelegate, view.itemDelegateForIndex(index)).initStyleOption(
            option, index
        )
        option.rect = view.visualRect(index)
        style = view.style()
        beside = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
        edges = 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1)
        left.append(beside.width() - edges - option.fontMetrics.horizontalAdvance(index.data()))
    return min(left)


def test_what_a_row_says_otherwise_of_somebody_here_already_is_said_to_be_left(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    zoe = Person(id="zoe", names="Zoe Zebra", phone="0700 1")
    opened.saver.do(None, Session.add, "people", zoe, LABEL)
    cells = [
        ["Name", "Phone", "Address"],
        ["zoe zebra", "0700 2", "12 New Road"],
        ["Zoe Zebra", "0700 1", ""],
    ]
    dialog = RowsDialog(opened, opened.saver, Person, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    dialog.show()
    told, same = (dialog.model.index(row, 0).data() for row in range(2))
    assert told.startswith("Here already, without: ")
    assert "0700 2" in told
    assert "12 New Road" in told
    assert same == "Here already"
    assert "In 1 of these something differs, and it is not taken over." in texts(dialog)
    dialog.known.click()
    assert dialog.model.index(0, 0).data() == "Here already"


def test_rows_that_are_here_already_are_shown_and_left_out_unless_they_are_wanted(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S14", "events")
    first = instance(Event, card.model.record(0))
    cells = [
        ["Date", "What happened"],
        [present(first.on).show(), first.happened],
        ["3/4/2024", "Something new"],
    ]
    dialog = RowsDialog(opened, opened.saver, Event, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    dialog.show()
    assert [dialog.model.index(row, 0).data() for row in range(2)] == [
        "Here already",
        "About nobody?",
    ]
    assert room_beside_tick(dialog) >= 0, "the words are not cut"
    assert button(dialog, "Import 1 row")
    dialog.known.setChecked(True)
    assert button(dialog, "Import 2 rows")


def test_a_word_that_is_no_choice_is_asked_about_with_the_nearest_first(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    cells = [["Full name", "To the baby"], ["Una Vale", "Grandparnet"], ["Bo Vale", "Zzyzx"]]
    dialog = RowsDialog(opened, opened.saver, Person, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    dialog.show()
    near, far = dialog.words.values()
    assert [near.itemText(place) for place in range(3)] == [
        "Choose…",
        "Grandparent",
        "None of them: into the text",
    ]
    assert far.currentText() == "None of them: into the text", "nothing is written like it"
    dialog.accept()
    assert "Choose what this word means." in dialog.what_is_wrong.text()
    near.setCurrentIndex(1)
    near.activated.emit(1)
    assert [instance(Person, row.record).role for row in dialog.rows] == [Role.GRANDPARENT, None]
    dialog.accept()
    made = {one.names: one for one in opened.saver.case.people}
    assert made["Una Vale"].role == Role.GRANDPARENT
    assert "Zzyzx" in made["Bo Vale"].notes


def test_pasted_people_come_into_their_homes_in_one_step(opened: TypedWindow, qtbot: QtBot) -> None:
    saver, home = opened.saver, next(iter(opened.saver.case.households))
    cells = [
        ["Name", "Household"],
        ["Una Vale", home.address or home.name],
        ["Bo Vale", "14 Weir Lane"],
    ]
    dialog = RowsDialog(opened, saver, Person, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    shown = [str(dialog.model.index(row, 2).data()) for row in range(2)]
    assert shown == [home.address or home.name, "New home: 14 Weir Lane"]
    before = saver.case
    dialog.accept()
    ids = {one.names: one.id for one in saver.case.people}
    now = present(saver.case.households.get(home.id))
    assert [one.person for one in now.members][-1] == ids["Una Vale"]
    new = list(saver.case.households)[-1]
    assert (new.address, [one.person for one in new.members]) == ("14 Weir Lane", [ids["Bo Vale"]])
    opened.commands["undo"].trigger()
    assert saver.case.households == before.households
    assert saver.case.people == before.people


def test_the_keys_of_paste_take_rows_into_a_table_that_has_none(
    blank: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[object] = []
    monkeypatch.setattr(RowsDialog, "exec", lambda dialog: taken.append(dialog.model.rows))
    QGuiApplication.clipboard().setText("Date\tOutcome\n3/4/2026\tattended")
    card = card_of(blank, "S14", "events")
    card.show_rows()
    settle()
    assert blank.focusWidget() is button(card, "Add an event")
    qtbot.keyClick(present(blank.focusWidget()), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(taken) == 1
    card.add()
    settle()
    name = input_of(form_of(card).field("happened"))
    qtbot.keyClick(name, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(taken) == 1, "a field takes what is pasted into it"


def test_rows_are_left_out_one_by_one_by_the_keyboard(opened: TypedWindow, qtbot: QtBot) -> None:
    cells = [["Date", "What happened"], ["3/4/2024", "One"], ["4/4/2024", "Two"]]
    dialog = RowsDialog(opened, opened.saver, Event, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    dialog.show()
    view = present(dialog.findChild(QTableView))
    view.setFocus()
    view.setCurrentIndex(dialog.model.index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert [instance(Event, row.record).happened for row in dialog.rows] == ["Two"]
    assert "1 left out." in texts(dialog)
    assert button(dialog, "Import 1 row")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(dialog.rows) == 2


@pytest.mark.parametrize("answer", [True, False])
def test_rows_without_a_date_are_said_and_asked_about(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    monkeypatch.setattr(WhoDialog, "exec", about_nobody)
    asked: list[str] = []

    def say_so(*said: object) -> bool:
        asked.append(str(said[-1]))
        return answer

    monkeypatch.setattr(rows_dialog, "sure", say_so)
    cells = [["Date", "What happened"], ["3/4/2024", "One"], ["4/4/2024", "Two"]]
    dialog = RowsDialog(opened, opened.saver, Event, ReadTable(cells), {})
    qtbot.addWidget(dialog)
    assert "without a date" not in texts(dialog)
    dialog.boxes[0].setCurrentIndex(0)
    dialog.look()
    assert "2 without a date." in texts(dialog)
    before = len(opened.saver.case.events)
    dialog.accept()
    assert len(opened.saver.case.events) == before + 2 * answer
    assert "2 of 2 rows have no date" in asked[0]


def test_a_column_of_american_days_is_asked_about_once_and_remembered(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WhoDialog, "exec", about_nobody)
    american = [["3/4/2026", "May be either"], ["3/13/2026", "Must be American"]]

    def dialog_of(rows: list[list[str]]) -> RowsDialog:
        dialog = RowsDialog(opened, opened.saver, Event, ReadTable(rows), {})
        qtbot.addWidget(dialog)
        return dialog

    first = dialog_of([["Date", "What happened"], *american])
    first.show()
    (box,) = first.months.values()
    assert not button(first, "Import 2 rows").isEnabled()
    before = len(opened.saver.case.events)
    first.accept()
    assert len(opened.saver.case.events) == before, "nothing is taken in before it is chosen"
    box.setCurrentIndex(box.findData("month first"))
    box.activated.emit(box.currentIndex())
    first.accept()
    days = [str(event.on) for event in list(opened.saver.case.events)[-2:]]
    assert days == ["2026-03-04", "2026-03-13"]
    again = dialog_of([["DATE", "What happened"], ["5/6/2026", "x"], ["5/13/2026", "y"]])
    assert [box.currentData() for box in again.boxes] == ["on", "happened"]
    assert "As you matched a file with these titles before." in texts(again)
    assert "such as 5/13/2026" in texts(again), "a day of this file"
    assert [str(instance(Event, row.record).on) for row in again.rows] == [
        "2026-05-06",
        "2026-05-13",
    ]


def test_an_undone_import_forgets_how_its_columns_were_matched(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WhoDialog, "exec", about_nobody)

    def fields(*, wrong: bool) -> list[str]:
        cells = ReadTable([["Date", "What happened"], ["3/4/2024", "It was quiet"]])
        dialog = RowsDialog(opened, opened.saver, Event, cells, {})
        qtbot.addWidget(dialog)
        matched = [str(box.currentData()) for box in dialog.boxes]
        if wrong:
            dialog.boxes[0].setCurrentIndex(dialog.boxes[0].findData("significance"))
        with agreed():  # matched wrongly, the row has no day
            dialog.accept()
        return matched

    assert fields(wrong=True) == ["on", "happened"]
    assert fields(wrong=False) == ["significance", "happened"], "it is remembered"
    opened.commands["undo"].trigger()
    assert fields(wrong=True) == ["on", "happened"]
    opened.commands["undo"].trigger()
    assert fields(wrong=False) == ["on", "happened"]


def test_a_cell_that_has_no_text_to_go_into_is_left_out_by_choice_alone(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse_once(*args: Any) -> QMessageBox.StandardButton:
        asked.append(args[2])
        buttons = QMessageBox.StandardButton
        return buttons.Ok if len(asked) > 1 else buttons.Cancel

    monkeypatch.setattr(QMessageBox, "warning", refuse_once)
    cells = ReadTable([["Name", "Ward"], ["Baby Marsh", "Bluebell"]])
    dialog = RowsDialog(opened, opened.saver, Baby, cells, {})
    qtbot.addWidget(dialog)
    assert dialog.model.index(0, 0).data() == "New, without: Bluebell"
    assert "1 with cells that fit no field; these are not imported." in texts(dialog)
    before = len(opened.saver.case.babies)
    dialog.accept()
    assert len(opened.saver.case.babies) == before
    assert asked == ["These fit no field here, and are not imported: Bluebell"]
    dialog.accept()
    assert len(opened.saver.case.babies) == before + 1


def test_a_column_is_given_another_fact_and_the_preview_follows(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = RowsDialog(opened, opened.saver, Event, ReadTable([["3/4/2024", "It was quiet"]]), {})
    qtbot.addWidget(dialog)
    assert not dialog.titles.isChecked()
    box = dialog.boxes[1]
    box.setCurrentIndex(box.findData("significance"))
    box.activated.emit(box.currentIndex())
    assert instance(Event, dialog.rows[0].record).significance == "It was quiet"
    assert dialog.model.headerData(2, Qt.Orientation.Horizontal) == "What it means for the child"
    dialog.titles.setChecked(True)
    assert dialog.rows == []
    assert not button(dialog, "Import 0 rows").isEnabled()


def test_lines_with_a_stray_quotation_mark_are_named(opened: TypedWindow, qtbot: QtBot) -> None:
    for stray, named in (
        ((2,), "Line 2 has a quotation mark"),
        ((2, 5), "Lines 2, 5 have a quotation mark"),
        (tuple(range(1, 201)), "19, 20, … have a quotation mark"),
    ):
        rows = ReadTable([["3/4/2024", "It was quiet"]], stray)
        dialog = RowsDialog(opened, opened.saver, Event, rows, {})
        qtbot.addWidget(dialog)
        assert named in texts(dialog)


def test_a_file_of_appointments_is_taken_in_for_whom_the_section_is_about(
    opened: TypedWindow, seen: list[RowsDialog], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "midwife.csv"
    path.write_text("Date,Service,What happened,Room\n12/5/2026,Midwifery,Attended,4\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    card = card_of(opened, "S10", "appointments")
    press(card, "Rows from a file…")
    assert len(seen) == 1
    assert str(list(opened.saver.case.appointments)[-1].on) == "2026-05-12"
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    path.write_bytes(b"PK\0\0")
    press(card, "Rows from a file…")
    assert "may be a workbook" in said[0]


def test_rows_are_pasted_into_a_table_that_is_still_empty(
    blank: TypedWindow, seen: list[RowsDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *args: said.append(args[2]))
    card = card_of(blank, "S14", "events")
    QGuiApplication.clipboard().setText("")
    press(card, "Paste rows…")
    assert said == ["Copy rows in the spreadsheet first, then paste them here."]
    QGuiApplication.clipboard().setText("2019\tBorn\n" * 110_000)
    press(card, "Paste rows…")
    assert said[1:] == ["Save the rows as a CSV file, then take in that file."]
    QGuiApplication.clipboard().setText("Date\tWhat happened\n3/4/2024\tMoved\n2019\tBorn\n")
    press(card, "Paste rows…")
    assert [event.happened for event in blank.saver.case.events] == ["Moved", "Born"]
    assert len(seen) == 1


def test_several_rows_are_changed_in_one_step_and_removed_in_one(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S14", "events")
    card.view.clearSelection()
    card.view.setCurrentIndex(card.model.index(0, 0))
    qtbot.keyClick(card.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(card.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert "3 rows chosen" in texts(card)
    ids = [card.model.record(row).id for row in range(3)]
    dialog = BulkDialog(card, opened.saver, Event, ids)
    qtbot.addWidget(dialog)
    dialog.which.setCurrentIndex(dialog.which.findData("kind"))
    present(dialog.field).edited.emit(EventKind.BEREAVEMENT)
    dialog.accept()
    assert {present(opened.saver.case.events.get(one)).kind for one in ids} == {
        EventKind.BEREAVEMENT
    }
    opened.saver.session.undo()
    assert EventKind.BEREAVEMENT not in {
        present(opened.saver.case.events.get(one)).kind for one in ids
    }
    before = opened.saver.case
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert len(opened.saver.case.events) == len(before.events) - 3
    opened.saver.session.undo()
    assert {one.id for one in opened.saver.case.events} == {one.id for one in before.events}


def test_a_wrong_date_for_several_rows_keeps_the_dialog_open(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S14", "events")
    dialog = BulkDialog(card, opened.saver, Event, [card.model.record(0).id])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.which.setCurrentIndex(dialog.which.findData("on"))
    qtbot.keyClicks(input_of(dialog.field), "31 February 2024")
    before = opened.saver.case
    dialog.accept()
    assert dialog.isVisible()
    assert opened.saver.case is before


def test_what_endangers_is_put_in_order_by_key_and_by_hand(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S15", "factors")

    def names() -> list[str]:
        return [card.model.record(row).id for row in range(card.model.rowCount())]

    first, second, third, *rest = names()
    card.view.setCurrentIndex(card.model.index(0, 0))
    qtbot.keyClick(card.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names() == [second, first, third, *rest]
    assert card.model.record(card.view.currentIndex().row()).id == first
    assert opened.saver.session.undo_label.startswith("@reorder?")
    card.view.moved.emit(2, 0)
    assert names() == [third, second, first, *rest]
    opened.saver.session.undo()
    opened.saver.session.undo()
    assert names() == [first, second, third, *rest]
    card.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    order = names()
    qtbot.keyClick(card.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names() == order, "while it is sorted nothing is carried"


def test_history_of_a_field_is_shown(opened: TypedWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened.saver.session.set("people", "brian", "names", "Brian Tully-Cole", LABEL)
    shown: list[HistoryDialog] = []

    def show(dialog: HistoryDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(HistoryDialog, "exec", show)
    opened.walk.show_history("people", "brian", "names")
    assert "Brian Tully-Cole" in texts(shown[0])


def test_what_left_is_read_and_put_right_and_neither_changed_nor_removed(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S13", "shares")
    share = next(iter(opened.saver.case.shares))
    card.open(share.id)
    form = form_of(card)
    line = input_of(form.field("to"))
    qtbot.keyClicks(line, "somebody else")
    card.settle()
    assert line.isReadOnly()
    assert present(opened.saver.case.shares.get(share.id)) == share
    buttons = {one.text(): one for one in card.findChildren(QPushButton) if shows(one, card)}
    assert "Put right…" in buttons
    assert "Remove" not in buttons
    assert "cannot be changed or removed" in texts(form)
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert share.id in opened.saver.case.shares
    correct(opened.saver.session, Place("shares", share.id), says="To the GP.", on=today())
    assert "To the GP" in texts(form)


def test_the_row_of_a_form_that_was_closed_has_the_keyboard_and_is_in_sight(
    opened: TypedWindow,
) -> None:
    opened.resize(960, 600)
    table = "events"
    for day in range(1, 40):
        opened.saver.session.add(table, Event(on=f"2020-01-{day % 28 + 1:02}"), LABEL)
    opened.walk.go_to(table, next(iter(opened.saver.case.events)).id)
    settle()
    card = next(card for card in opened.walk.page.cards if card.held.records == table)
    shown = instance(RecordCard, card)
    key = shown.opened
    button(shown, "Done").click()
    settle()
    assert opened.focusWidget() is shown.view
    row = shown.view.currentIndex()
    assert shown.model.record(row.row()).id == key
    place = shown.view.viewport().mapTo(opened, shown.view.visualRect(row).center())
    assert 0 < place.y() < opened.height()
    assert not shown.view.visibleRegion().isEmpty()


def test_two_columns_for_one_field_are_said(opened: TypedWindow) -> None:
    rows = ReadTable([["Name", "To the baby"], ["Ann Shaw", "mother"]])
    dialog = RowsDialog(opened, opened.saver, Person, rows, {})
    assert "More than one column" not in texts(dialog)
    dialog.boxes[1].setCurrentIndex(dialog.boxes[0].currentIndex())
    dialog.look()
    assert "More than one column is set to “Full name”." in texts(dialog)


def test_in_the_preview_no_word_of_what_happens_is_cut(opened: TypedWindow) -> None:
    titles = ["Name", "To the baby", "Born on or about", "Known as", "Ref"]
    rows = ReadTable([titles, ["Ann Shaw", "mother", "1990", "Annie", "a long reference of it"]])
    dialog = RowsDialog(opened, opened.saver, Person, rows, {})
    dialog.resize(860, 560)
    dialog.show()
    settle()
    (view,) = dialog.findChildren(QTableView)
    for column in range(dialog.model.columnCount()):
        said = str(dialog.model.index(0, column).data())
        wide = view.fontMetrics().horizontalAdvance(said)
        assert view.columnWidth(column) > wide or view.columnWidth(column) >= theme.px(420), said


def test_what_stands_in_a_line_has_one_middle(opened: TypedWindow) -> None:
    """“Done” is higher than the links beside it, and hung below their line."""
    card = card_of(opened, "S14", "events")
    card.add()
    settle()
    done, *links = (button(card, name) for name in ("Done", "Add an event", "Paste rows…"))
    for link in links:
        assert link.height() < done.height()
        assert abs(link.geometry().center().y() - done.geometry().center().y()) <= 1


def test_a_copy_typed_by_hand_stays_once_its_form_is_closed(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S13", "shares")
    card.add()
    key = form_of(card).record_id
    qtbot.keyClicks(input_of(form_of(card).field("to")), "The court")
    card.settle()
    assert present(opened.saver.case.shares.get(key)).draft, "it is being typed"
    button(card, "Done").click()
    assert present(opened.saver.case.shares.get(key)).left
    card.open(key)
    card.remove()
    assert present(opened.saver.case.shares.get(key)).to == "The court"


def test_rows_that_stay_are_offered_no_change_together(opened: TypedWindow, qtbot: QtBot) -> None:
    for to in ("The court", "The GP"):
        opened.saver.session.add("shares", Share(to=to), LABEL)
    card = card_of(opened, "S13", "shares")
    card.view.selectAll()
    assert not shows(instance(ChosenBar, card.findChild(ChosenBar)), card)
    before = len(opened.saver.case.shares)
    qtbot.keyClick(card.view, Qt.Key.Key_Delete)
    assert len(opened.saver.case.shares) == before


def test_what_left_is_put_right_in_a_dialog(opened: TypedWindow, qtbot: QtBot) -> None:
    share = Share(id="typed", to="The court")
    opened.saver.session.add("shares", share, LABEL)
    dialog = CorrectDialog(opened, opened.saver, Place("shares", share.id), today())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert "Write what you put right" in dialog.what_is_wrong.text()
    qtbot.keyClicks(dialog.says.input, "It went to the GP.")
    dialog.withdrawn.setChecked(True)
    dialog.accept()
    (row,) = present(opened.saver.case.shares.get(share.id)).corrections
    assert (row.says, row.withdrawn) == ("It went to the GP.", True)


def test_a_copy_that_the_program_made_is_never_said_to_count_no_more(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    session = opened.saver.session
    log_copy(session, "Maternity", sha256="d" * 64, on=today(), kind=CopyKind.MIDWIFE)
    share = list(session.case.shares)[-1]
    dialog = CorrectDialog(opened, opened.saver, Place("shares", share.id), today())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.withdrawn.isVisible()
    assert "still counts" in texts(dialog)
    with pytest.raises(RefusedError, match="made and logged by the program"):
        correct(session, Place("shares", share.id), says="no", on=today(), withdrawn=True)
    assert present(session.case.shares.get(share.id)).corrections == ()


def test_the_form_of_a_new_row_comes_into_view_with_the_keyboard(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.resize(960, 600)
    card = card_of(opened, "S16", "decisions")
    card.open(next(iter(opened.saver.case.decisions)).id)
    settle()
    above: QWidget | None = card
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    area = instance(QScrollArea, above)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    card.add()
    settle()
    field = present(form_of(card).first())
    top = field.mapTo(area.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < area.viewport().height()


def test_the_disputed_dialog_fits_a_small_screen(opened: TypedWindow, qtbot: QtBot) -> None:
    person = present(opened.saver.case.people.get("leanne"))
    long = "She lives with her aunt and says that none of this is as it was written. " * 4
    noted = tuple(Disputed(field="notes", by="leanne", words=long) for _ in range(3))
    opened.saver.session.take_in([("people", person.replace(notes=long, disputed=noted))], LABEL)
    dialog = DisputeDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(dialog.fitting(QSize(960, 600)))
    settle()
    bar = dialog.area.horizontalScrollBar()
    assert not bar.maximum(), "no side-scroll"
    line = dialog.words.input
    bottom = line.mapTo(dialog.area.viewport(), QPoint(0, line.height())).y()
    assert bottom <= dialog.area.viewport().height(), "their words are in sight"


def test_a_long_fact_that_is_disputed_is_cut_at_a_word_and_whole_where_one_points(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    long = "They met at the station and walked home by the river. " * 9
    opened.saver.session.add("events", Event(id="walk", happened=long), LABEL)
    dialog = DisputeDialog(opened, opened.saver, "events", "walk")
    qtbot.addWidget(dialog)
    shown = dialog.field.itemText(0)
    assert shown.endswith("…")
    assert long[len(shown.removesuffix("…").partition(": ")[2]) :][0] in " ."
    assert str(dialog.field.itemData(0, Qt.ItemDataRole.ToolTipRole)).endswith(long.strip())


def test_what_would_lose_a_name_is_asked_in_lines_that_leave_the_buttons_in_view(
    opened: TypedWindow,
) -> None:
    long = "They met at the station and walked home by the river. " * 9
    opened.saver.session.add("people", Person(id="eve", names="Eve Marlow"), LABEL)
    opened.saver.session.add("factors", Factor(id="walk", description=long, about="eve"), LABEL)
    with agreed(yes=False) as asked:
        assert not may_remove(opened, opened.saver.case, "people", ["eve"])
    (line,) = [line for line in asked[0].splitlines() if line.startswith("• ")]
    assert "They met at the station" in line
    assert len(line) < 160


def test_a_table_of_couples_offers_the_kinds_of_a_couple_alone(opened: TypedWindow) -> None:
    offered = {}
    for section in ("S6", "S2"):
        opened.walk.open_section(section)
        card = next(one for one in opened.walk.page.cards if one.held.records == "ties")
        card.open(instance(RecordCard, card).model.record(0).id)
        kind = present(form_of(card).field("kind"))
        offered[section] = {one.text() for one in kind.findChildren(QAbstractButton)} | {
            one.itemText(place)
            for one in kind.findChildren(QComboBox)
            for place in range(one.count())
        }
    assert offered["S6"] == {
        "Married",
        "Living together",
        "In a relationship",
        "Separated",
        "Divorced",
    }
    assert offered["S6"] < offered["S2"]
    assert "Mother or father of" in offered["S2"]


def test_it_is_asked_before_somebody_goes_from_whom_another_is_kept_safe(
    opened: TypedWindow,
) -> None:
    session = opened.saver.session
    for key in ("dale", "shay"):
        session.add("people", Person(id=key, names=f"{key.title()} Huxtable"), LABEL)
    session.set("people", "leanne", "safe_from", ("dale",), LABEL)
    card = card_of(opened, "S2", "people")
    card.open("shay")
    with agreed() as asked:
        card.remove()
    assert not asked, "nothing points to somebody who was entered by mistake"
    card.open("dale")
    with agreed() as asked:
        card.remove()
    (question,) = asked
    leanne = present(opened.saver.case.people.get("leanne"))
    assert "Dale Huxtable" in question
    assert "Leanne · To be kept safe from" in question
    assert leanne.safe_from == ()
    opened.commands["undo"].trigger()
    assert present(opened.saver.case.people.get("leanne")).safe_from == ("dale",)
    assert "dale" in opened.saver.case.people


def test_after_who_may_not_come_tab_goes_to_why(opened: TypedWindow) -> None:
    opened.saver.session.add("birth_plans", BirthPlan(id="b"), LABEL)
    opened.walk.go_to("birth_plans", "b", "not_to_come")
    forms = opened.walk.page.findChildren(RecordForm)
    form = next(one for one in forms if one.record_id == "b")
    field = instance(RowsField, form.field("not_to_come"))
    assert [*field.columns()][:3] == ["person", "why", "who"]
    press(field, "Add a row")
    cells = field.cells(0)
    stop = next_stop(form, input_of(cells["person"]), ahead=True)
    assert stop is input_of(cells["why"])
