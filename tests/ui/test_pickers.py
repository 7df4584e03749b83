"""Pickers: somebody is found by each of their names, and nobody is made by the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from prebirth.case.chronology import Event
from prebirth.case.people import OtherName, Person
from prebirth.case.plan import Decision
from prebirth.case.values import Known
from prebirth.ui.base import theme
from prebirth.ui.base.parts import reveal
from prebirth.ui.records.fields import ref
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.ref import RefField, RefsField
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.record_form import GROWN, RecordForm
from prebirth.ui.records.restrict_dialog import RestrictDialog
from prebirth.ui.walk.recover import recover_drafts
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, agreed, button, field_of, form_of, press, shows
from tests.ui.screens import settle
from tests.ui.test_records import card_of

NAMES = "Margaret Anne Thistlewood"
PEGGY = Person(
    id="peg",
    names=NAMES,
    known_as="Peggy",
    other_names=(
        OtherName(name="Margaret Dunn"),
        OtherName(name="Ann Hidden", not_birth_family=Known.YES),
    ),
)


@pytest.fixture
def picker(opened: TypedWindow, qtbot: QtBot) -> RefField:
    opened.saver.session.add("people", PEGGY, LABEL)
    made = RefField("people", Book(opened.saver))
    qtbot.addWidget(made)
    made.show_value(None)
    made.show()
    return made


@pytest.fixture
def several(opened: TypedWindow, qtbot: QtBot) -> RefsField:
    opened.saver.session.add("people", PEGGY, LABEL)
    made = RefsField("people", Book(opened.saver))
    qtbot.addWidget(made)
    made.show_value(())
    made.show()
    return made


def offered(picker: RefField) -> list[str]:
    picker.list_names()
    rows = picker.names.rows
    return [rows.item(place).text() for place in range(rows.rowCount())]


@pytest.mark.parametrize(
    "typed", ["marg", "Margaret Anne Thistlewood", "thistlewood margaret", "PEGG", "dunn", "Dúnn"]
)
def test_somebody_is_found_by_each_of_their_names(picker: RefField, typed: str) -> None:
    picker.input.setText(typed)  # as a paste or a voice does
    assert any(row.startswith("Peggy (") for row in offered(picker))


def test_a_name_that_not_everybody_may_know_finds_nobody(picker: RefField, qtbot: QtBot) -> None:
    qtbot.keyClicks(picker.input, "hidden")
    assert offered(picker) == ["Add “hidden” as a new person"]


@pytest.mark.parametrize("typed", [NAMES, "margaret  anne thistlewood ", "peggy", "Margaret Dunn"])
def test_a_name_in_full_and_return_choose_them_and_make_nobody(
    opened: TypedWindow, picker: RefField, qtbot: QtBot, typed: str
) -> None:
    given: list[str] = []
    before = len(opened.saver.case.people)
    picker.edited.connect(given.append)
    qtbot.keyClicks(picker.input, typed)
    assert not picker.make_button.isVisibleTo(picker)
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    assert given == ["peg"]
    assert len(opened.saver.case.people) == before


@pytest.mark.parametrize("leave", ["leave", "settle"])
def test_a_name_that_nobody_has_makes_nobody_and_is_asked_about(
    opened: TypedWindow, picker: RefField, qtbot: QtBot, leave: str
) -> None:
    before = len(opened.saver.case.people)
    qtbot.keyClicks(picker.input, "Margaret Anne")
    (picker.left if leave == "leave" else picker.settle)()
    assert len(opened.saver.case.people) == before
    assert picker.input.text() == "Margaret Anne"
    assert "could be Peggy (Margaret Anne Thistlewood)" in picker.problem
    qtbot.keyClicks(picker.input, " Thistlewood")
    assert not picker.problem, "it goes once it is mended"


def test_a_date_that_slips_into_a_name_is_nobody_new(
    opened: TypedWindow, picker: RefField, qtbot: QtBot
) -> None:
    before = len(opened.saver.case.people)
    qtbot.keyClicks(picker.input, "4/3/24")
    assert offered(picker) == []
    assert not picker.make_button.isVisibleTo(picker)
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    assert "no letter" in picker.problem
    assert len(opened.saver.case.people) == before


@pytest.mark.parametrize(
    ("typed", "taken"), [("Margaret Anne", ["peg"]), ("a", []), ("Marg", ["peg"])]
)
def test_enter_takes_the_one_match_that_is_shown_and_guesses_none(
    opened: TypedWindow, picker: RefField, qtbot: QtBot, typed: str, taken: list[str]
) -> None:
    given: list[str] = []
    picker.edited.connect(given.append)
    before = len(opened.saver.case.people)
    qtbot.keyClicks(picker.input, typed)
    picker.open_list()
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    assert given == taken
    assert bool(picker.problem) is not bool(taken)
    assert len(opened.saver.case.people) == before


def test_enter_takes_what_adds_somebody_where_nothing_else_is_offered(
    opened: TypedWindow, picker: RefField, qtbot: QtBot
) -> None:
    given: list[str] = []
    picker.edited.connect(given.append)
    qtbot.keyClicks(picker.input, "Bridget New")
    picker.open_list()
    assert offered(picker) == ["Add “Bridget New” as a new person"]
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    new = list(opened.saver.case.people)[-1]
    assert new.names == "Bridget New"
    assert given == [new.id]
    assert not picker.problem


def test_a_new_person_is_made_by_choosing_the_row_that_says_so(
    opened: TypedWindow, picker: RefField, qtbot: QtBot
) -> None:
    qtbot.keyClicks(picker.input, "Bridget New")
    qtbot.keyClick(picker.input, Qt.Key.Key_Down)
    assert offered(picker) == ["Add “Bridget New” as a new person"]
    qtbot.keyClick(picker.names.shown, Qt.Key.Key_Down)
    qtbot.keyClick(picker.names.shown, Qt.Key.Key_Return)
    assert list(opened.saver.case.people)[-1].names == "Bridget New"
    assert picker.input.text() == "Bridget New"


def test_two_of_one_name_are_told_apart_and_neither_is_guessed(
    opened: TypedWindow, picker: RefField, qtbot: QtBot
) -> None:
    opened.saver.session.add("people", Person(id="two", names="Peggy"), LABEL)
    before = len(opened.saver.case.people)
    qtbot.keyClicks(picker.input, "peggy")
    picker.left()
    assert "More than one has this name" in picker.problem
    rows = [row for row in offered(picker) if row.startswith("Peggy")]
    assert len(rows) == len(set(rows)) == 2
    assert len(opened.saver.case.people) == before


def test_in_a_picker_for_several_the_line_is_empty_after_each(
    opened: TypedWindow, several: RefsField, qtbot: QtBot
) -> None:
    before, line = len(opened.saver.case.people), several.picker.input
    several.edited.connect(several.show_value)
    for typed in ("marg", "leanne"):
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Down)
        qtbot.keyClick(several.picker.names.shown, Qt.Key.Key_Down)
        assert line.text() == typed, "what is looked at in the list is not written into the line"
        qtbot.keyClick(several.picker.names.shown, Qt.Key.Key_Return)
        assert line.text() == ""
    assert several._value == ("peg", "leanne")  # noqa: SLF001  # what its chips show
    assert len(opened.saver.case.people) == before


def test_a_name_not_yet_chosen_comes_back_as_typed_and_is_never_taken_for_an_id(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = card_of(opened, "S10", "appointments")
    card.add()
    key = form_of(card).record_id
    field = form_of(card).field("person")
    assert isinstance(field, RefField)
    qtbot.keyClicks(field.input, "Bridget New")
    field.left()
    recover_drafts(opened.saver)
    assert present(opened.saver.case.appointments.get(key)).person is None
    opened.walk.open_section("S11")
    card = card_of(opened, "S10", "appointments")
    card.open(key)
    again = form_of(card).field("person")
    assert isinstance(again, RefField)
    assert again.input.text() == "Bridget New"
    assert again.problem
    press_down = Qt.Key.Key_Down
    qtbot.keyClick(again.input, press_down)
    qtbot.keyClick(again.names.shown, press_down)
    qtbot.keyClick(again.names.shown, Qt.Key.Key_Return)
    assert opened.saver.session.drafts() == {}


def test_nothing_is_restricted_while_a_name_is_not_yet_somebody(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = RestrictDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.people.picker.input, "Nobody New")
    dialog.reason.input.setText("She asked for it")
    dialog.add()
    assert dialog.people.picker.problem
    assert present(opened.saver.case.people.get("leanne")).restricted == ()


def test_the_list_of_names_stays_on_the_screen(picker: RefField, qtbot: QtBot) -> None:
    """At 960 pixels the end of a decision ran off the right of it."""
    room = picker.screen().availableGeometry()
    picker.input.setMaximumWidth(120)
    picker.move(room.right() - 130, room.top() + 40)
    picker.activateWindow()
    picker.input.setFocus()
    qtbot.keyClicks(picker.input, "margaret")
    shown = picker.names.shown
    assert shown.isVisible()
    assert shown.width() > picker.input.width(), "as wide as the names"
    assert room.contains(shown.geometry())


def test_the_list_of_names_can_be_read(picker: RefField) -> None:
    shown = picker.names.shown.palette()
    assert shown.color(QPalette.ColorRole.Base).name() == theme.colours().card.lower()
    assert shown.color(QPalette.ColorRole.Text).name() == theme.colours().ink.lower()
    assert picker.names.shown.property("look") == "popup"


def test_a_line_leaves_ctrl_k_to_the_window(picker: RefField) -> None:
    for sign in ("k", "\x0b"):
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, sign
        )
        event.ignore()
        QApplication.sendEvent(picker.input, event)
        assert not event.isAccepted()


def test_a_window_may_close_with_the_keyboard_in_a_picker(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.close_case()
    opened.open_beside("practice")
    (beside,) = opened.secondary
    walk = present(beside.walk)
    walk.open_part("people")
    for card in walk.page.cards:
        if isinstance(card, RecordCard) and card.model.rowCount():
            card.open(card.model.record(0).id)
    beside.activateWindow()
    line = next(one.input for one in walk.page.findChildren(RefField) if shows(one.input, beside))
    qtbot.waitUntil(line.isVisible)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "Nobody Known")
    with qtbot.captureExceptions() as failed:
        beside.close()
        QCoreApplication.sendPostedEvents(beside, QEvent.Type.DeferredDelete.value)
    assert not isValid(line)
    assert failed == []


@pytest.fixture
def slip(opened: TypedWindow, qtbot: QtBot) -> RefsField:
    """The people of an event, to whom somebody was just added who was nobody before."""
    card = card_of(opened, "S14", "events")
    card.add()
    field = instance(RefsField, form_of(card).field("about"))
    qtbot.keyClicks(field.picker.input, "Nobody Known")
    field.picker.make_button.click()
    assert made_by_slip(opened)
    return field


def made_by_slip(opened: TypedWindow) -> list[Person]:
    return [person for person in opened.saver.case.people if person.names == "Nobody Known"]


def test_somebody_made_by_a_slip_goes_with_the_chip_that_named_them(
    slip: RefsField, opened: TypedWindow
) -> None:
    press(slip, "Nobody Known")
    assert made_by_slip(opened) == []
    opened.saver.session.undo()
    assert made_by_slip(opened), "as every removal it can be undone"


@pytest.mark.parametrize("known", ["written of", "named elsewhere"])
def test_somebody_of_whom_more_is_known_stays_without_the_chip(
    slip: RefsField, opened: TypedWindow, known: str
) -> None:
    (person,) = made_by_slip(opened)
    session = opened.saver.session
    if known == "written of":
        session.set("people", person.id, "known_as", "Nob", LABEL)
    else:
        session.add("events", Event(about=(person.id,)), LABEL)
    press(slip, "Nobody Known" if known == "named elsewhere" else "Nob")
    assert made_by_slip(opened)


def test_a_name_that_was_typed_and_wiped_is_waited_for_no_more(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.saver.session.add("people", PEGGY, LABEL)
    card = card_of(opened, "S2", "people")
    card.open("peg")
    picker = field_of(form_of(card), "of_parent", RefField)
    qtbot.keyClicks(picker.input, "12")
    picker.left()
    assert opened.saver.session.drafts() == {"people/peg/of_parent": "12"}
    picker.input.selectAll()
    qtbot.keyClick(picker.input, Qt.Key.Key_Delete)
    picker.left()
    assert not opened.saver.session.drafts()


def test_a_text_that_was_emptied_is_empty_after_a_stop(opened: TypedWindow) -> None:
    opened.saver.session.add("people", PEGGY.replace(notes="Not to be kept."), LABEL)
    card = card_of(opened, "S2", "people")
    card.open("peg")
    field_of(form_of(card), "notes", ProseField).drafted.emit("")
    assert opened.saver.session.drafts() == {"people/peg/notes": ""}
    assert recover_drafts(opened.saver) == 1
    assert present(opened.saver.case.people.get("peg")).notes == ""


def test_the_name_of_a_person_makes_no_agency(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.saver.session.add("people", PEGGY, LABEL)
    before = len(opened.saver.case.agencies)
    picker = RefField("agencies", Book(opened.saver))
    qtbot.addWidget(picker)
    picker.show()
    qtbot.keyClicks(picker.input, "Peggy")
    assert offered(picker) == []
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    assert picker.problem == "“Peggy” is a person here, and this field takes an agency."
    assert len(opened.saver.case.agencies) == before


def test_what_is_typed_takes_the_place_of_the_name_that_is_picked(
    picker: RefField, qtbot: QtBot
) -> None:
    picker.show_value("peg")
    picker.input.clearFocus()
    picker.input.setFocus()
    assert picker.input.selectedText() == picker.input.text()
    qtbot.keyClicks(picker.input, "ZZ")
    assert picker.input.text() == "ZZ"


def test_a_new_name_that_is_long_leaves_the_line_its_room(picker: RefField, qtbot: QtBot) -> None:
    picker.resize(300, 80)
    before = picker.input.width()
    qtbot.keyClicks(picker.input, "Halden Midwifery and Neonatal Outreach")
    qtbot.waitUntil(picker.make_button.isVisible)
    picker.layout().activate()  # type: ignore[union-attr]
    assert picker.input.width() >= before


DEE = Person(id="dee", names="Dwayne Errol Pascoe", known_as="Dee")


@pytest.fixture
def restricting(opened: TypedWindow, qtbot: QtBot) -> RestrictDialog:
    opened.saver.session.add("people", DEE, LABEL)
    opened.saver.session.add("people", PEGGY, LABEL)
    made = RestrictDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.people.picker.input.setFocus()
    qtbot.waitUntil(made.people.picker.input.hasFocus)
    return made


def type_on(qtbot: QtBot, keys: str) -> None:
    """Type as a keyboard does: each key goes to what has it; a tab is the key Tab."""
    for key in keys:
        to = QApplication.activePopupWidget() or present(QApplication.focusWidget())
        if key == "\t":
            qtbot.keyClick(to, Qt.Key.Key_Tab)
        else:
            qtbot.keyClicks(to, key)


@pytest.mark.parametrize("typed", ["Dwayne", "Pascoe", "dee", "dway", "errol pasc"])
def test_tab_takes_the_only_one_who_is_meant_and_what_is_typed_on_adds_nobody(
    opened: TypedWindow, restricting: RestrictDialog, qtbot: QtBot, typed: str
) -> None:
    before = len(opened.saver.case.people)
    type_on(qtbot, f"{typed}\tTold to the midwife alone")
    assert restricting.reason.text() == "Told to the midwife alone"
    restricting.add()
    (rule,) = present(opened.saver.case.people.get("leanne")).restricted
    assert rule.people == ("dee",)
    assert len(opened.saver.case.people) == before


def test_tab_takes_none_of_several_who_could_be_meant_and_says_who(
    opened: TypedWindow, restricting: RestrictDialog, qtbot: QtBot
) -> None:
    opened.saver.session.add("people", Person(id="pat", names="Patricia Pascoe"), LABEL)
    before = len(opened.saver.case.people)
    type_on(qtbot, "Pascoe\t ")
    assert restricting.people.problem == (
        "“Pascoe” could be Dee (Dwayne Errol Pascoe); Patricia Pascoe. Choose from the list."
    )
    restricting.reason.input.setText("Why")
    restricting.add()
    assert present(opened.saver.case.people.get("leanne")).restricted == ()
    assert len(opened.saver.case.people) == before


def test_tab_adds_nobody_new_and_says_that_nobody_is_called_so(
    opened: TypedWindow, restricting: RestrictDialog, qtbot: QtBot
) -> None:
    before = len(opened.saver.case.people)
    type_on(qtbot, "Bridget\t ")
    assert "Nobody here has this name" in restricting.people.problem
    assert len(opened.saver.case.people) == before


@pytest.mark.parametrize("answer", [True, False])
@pytest.mark.parametrize("typed", ["Dwayne", "Dwane", "Pasco"])
def test_a_new_person_with_a_name_like_one_here_is_asked_about(
    opened: TypedWindow,
    picker: RefField,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    answer: bool,
) -> None:
    opened.saver.session.add("people", DEE, LABEL)
    asked: list[str] = []

    def say_so(*said: object) -> bool:
        asked.append(str(said[-1]))
        return answer

    monkeypatch.setattr(ref, "sure", say_so)
    before = len(opened.saver.case.people)
    qtbot.keyClicks(picker.input, typed)
    picker.make_button.click()
    assert len(opened.saver.case.people) == before + answer
    (text,) = asked
    assert "Is it Dee (Dwayne Errol Pascoe)?" in text
    assert bool(picker.problem) is not answer


def test_somebody_made_in_a_dialog_goes_when_it_is_left_and_stays_when_it_acts(
    opened: TypedWindow, restricting: RestrictDialog, qtbot: QtBot
) -> None:
    before = len(opened.saver.case.people)
    qtbot.keyClicks(restricting.people.picker.input, "Nobody Known")
    restricting.people.picker.make_button.click()
    restricting.reject()
    assert made_by_slip(opened) == []
    assert len(opened.saver.case.people) == before
    again = RestrictDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(again)
    qtbot.keyClicks(again.people.picker.input, "Nobody Known")
    again.people.picker.make_button.click()
    again.reason.input.setText("Why")
    again.add()
    assert made_by_slip(opened)


@pytest.mark.parametrize("typed", ["Margaret", "Thistlewood", "margaret thistlewood"])
def test_part_of_the_name_of_a_person_makes_no_agency(
    opened: TypedWindow, qtbot: QtBot, typed: str
) -> None:
    opened.saver.session.add("people", PEGGY, LABEL)
    before = len(opened.saver.case.agencies)
    picker = RefField("agencies", Book(opened.saver))
    qtbot.addWidget(picker)
    picker.show()
    qtbot.keyClicks(picker.input, typed)
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    assert "is a person here" in picker.problem
    assert len(opened.saver.case.agencies) == before


def test_letters_that_fit_several_entries_stay_and_are_said(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    for key in ("one", "two"):
        decision = Decision(id=key, decided="Section 47: ask the police.")
        opened.saver.session.add("decisions", decision, LABEL)
    picker = RefField("decisions", Book(opened.saver))
    qtbot.addWidget(picker)
    picker.show()
    picker.open_list()
    qtbot.keyClicks(picker.input, "section 47")
    picker.open_list()
    qtbot.keyClick(picker.input, Qt.Key.Key_Return)
    assert picker.input.text() == "section 47"
    assert picker.problem == "“section 47” fits 2 here. Choose one from the list."


def test_a_name_for_safe_from_that_tab_leaves_is_taken(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.saver.session.add("people", DEE, LABEL)
    opened.saver.session.add("people", PEGGY, LABEL)
    card = card_of(opened, "S2", "people")
    card.open("peg")
    field = field_of(form_of(card), "safe_from", RefsField)
    field.picker.input.setFocus()
    type_on(qtbot, "Dwayne\t")
    assert present(opened.saver.case.people.get("peg")).safe_from == ("dee",)
    type_on(qtbot, "\t")
    field = field_of(form_of(card), "safe_from", RefsField)
    field.picker.input.setFocus()
    type_on(qtbot, "Zeb\t\t")
    assert field.problem
    assert "people/peg/safe_from" in opened.saver.session.drafts()


def test_where_no_agency_is_listed_no_list_is_named(blank: TypedWindow, qtbot: QtBot) -> None:
    picker = RefField("agencies", Book(blank.saver))
    qtbot.addWidget(picker)
    picker.show()
    qtbot.keyClicks(picker.input, "Millthorpe")
    picker.left()
    assert picker.problem == "No agency is listed yet. Choose “Add … as a new agency”."


@pytest.mark.parametrize("typed", ["a name that is nobody's", "a name", "a reason"])
def test_escape_asks_too_where_nothing_is_restricted_yet(
    opened: TypedWindow, qtbot: QtBot, typed: str
) -> None:
    dialog = RestrictDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(dialog)
    dialog.show()
    if typed == "a reason":
        dialog.reason.input.setText("She asked for it")
    elif typed == "a name":
        dialog.people.edited.emit(("craig",))
    else:
        qtbot.keyClicks(dialog.people.picker.input, "Zeb")
        dialog.people.settle()
    for agrees in (False, True):
        assert dialog.isVisible()
        with agreed(yes=agrees) as asked:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert len(asked) == 1
    assert not dialog.isVisible()


def test_after_restricting_the_keyboard_is_in_sight(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def restricts(dialog: RestrictDialog) -> None:
        for reason in ("Told in confidence", "And again, for another reason", "And a third"):
            dialog.reason.input.setText(reason)
            dialog.add()

    monkeypatch.setattr(RestrictDialog, "exec", restricts)
    opened.resize(960, 600)
    opened.saver.session.add("events", Event(id="e", happened="Somebody came"), LABEL)
    opened.walk.go_to("events", "e")
    settle()
    forms = opened.walk.page.findChildren(RecordForm)
    form = next(one for one in forms if one.record_id == "e")
    at = button(form, "Restrict…")
    at.setFocus()
    reveal(at)
    page = opened.walk.page.viewport()
    at.click()
    settle()
    qtbot.wait(3 * GROWN)
    assert page.rect().contains(QRect(at.mapTo(page, QPoint()), at.size()))
