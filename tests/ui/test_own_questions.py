"""Questions of an authority's own in the walk: numbers, ticks, tables, and what is required."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from prebirth.base.places import FORMS
from prebirth.case.answer import Beside
from prebirth.case.case import Case
from prebirth.session import Session
from prebirth.ui.records.fields.amount import AmountField
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.own_table import OwnTableField
from prebirth.ui.records.fields.ticks import TicksField
from prebirth.ui.records.history_dialog import shown
from prebirth.vault.vault import Vault
from tests.own_form import own_answers, own_forms
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, press, question, texts


@pytest.fixture
def own(
    window: TypedWindow, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> TypedWindow:
    """The window with a case of an authority that asks questions of its own."""
    monkeypatch.setenv(FORMS, str(own_forms(tmp_path / "forms")))
    case = Case.model_validate(
        {"id": "own", "people": [{"id": "m", "names": "Kim Roe", "role": "mother"}]}
    )
    Session.begin(vault, case)
    window.open_case("own")
    window.walk.open_section("W1")
    return window


def ticks_of(window: TypedWindow) -> TicksField:
    return instance(TicksField, question(window, "W1.2").findChild(TicksField))


def table_of(window: TypedWindow) -> OwnTableField:
    return instance(OwnTableField, question(window, "W1.3").findChild(OwnTableField))


def test_a_number_is_taken_within_its_bounds_and_what_is_none_is_kept_as_typed(
    own: TypedWindow, qtbot: QtBot
) -> None:
    shown = question(own, "W1.1")
    assert "Required, and not answered yet." in texts(shown)
    field = instance(AmountField, shown.findChild(AmountField))
    for typed, why in (("25", "at most 24 hours"), ("six", "not a number"), ("6.55", "1 decimals")):
        field.input.clear()
        qtbot.keyClicks(field.input, typed)
        field.settle()
        assert why in field.problem
        assert own.saver.case.answer("W1.1") is None
    field.input.clear()
    qtbot.keyClicks(field.input, "6,5 hours")
    field.settle()
    answer = present(own.saver.case.answer("W1.1"))
    assert (answer.number, answer.unit) == (6.5, "hours")
    assert field.problem == ""
    assert field.input.text() == "6.5"
    assert "Required, and not answered yet." not in texts(shown)
    own.saver.session.undo()
    assert field.input.text() == ""
    assert "Required, and not answered yet." in texts(shown)


def test_ticks_take_words_beside_and_none_takes_them_back(own: TypedWindow, qtbot: QtBot) -> None:
    field = ticks_of(own)
    assert field.lines["Cot"].isHidden()
    field.boxes["Cot"].setFocus()
    qtbot.keyClick(field.boxes["Cot"], Qt.Key.Key_Space)
    assert not field.lines["Cot"].isHidden()
    qtbot.keyClicks(field.lines["Cot"].input, "In the front room")
    field.settle()
    answer = present(own.saver.case.answer("W1.2"))
    assert answer.choice == ("Cot",)
    assert answer.beside == (Beside(choice="Cot", words="In the front room"),)
    field.boxes["none of these"].click()
    answer = present(own.saver.case.answer("W1.2"))
    assert answer.choice == ("none of these",)
    assert not field.lines["Cot"].isHidden(), "what was written stays in sight"
    field.boxes["Bottles, or a pump"].click()
    assert present(own.saver.case.answer("W1.2")).choice == ("Bottles, or a pump",)
    own.saver.session.undo()
    own.saver.session.undo()
    assert field.boxes["Cot"].isChecked()


def test_the_overview_leads_to_what_is_required_until_it_is_answered(own: TypedWindow) -> None:
    own.walk.open_section("overview")
    assert "One required question is not answered yet." in texts(own.walk.page)
    press(own.walk.page, "Hours of sleep")
    assert own.walk.name == "W1"
    field = instance(AmountField, question(own, "W1.1").findChild(AmountField))
    field.input.setText("6")
    field.settle()
    own.walk.open_section("overview")
    assert "required question" not in texts(own.walk.page)


def test_a_tick_shows_the_question_that_waits_for_it(own: TypedWindow) -> None:
    assert "W1.4" not in own.walk.page.asked
    ticks_of(own).boxes["A safe bath"].click()
    assert "W1.4" in own.walk.page.asked


def test_a_row_of_an_own_table_holds_people_days_numbers_and_words(
    own: TypedWindow, qtbot: QtBot
) -> None:
    field = table_of(own)
    press(field, "Add a row")
    cells = field.cells(0)
    assert list(cells) == ["Who", "What they may do", "From", "How many days", "Agreed"]
    for name, typed in (
        ("Who", "Kim Roe"),
        ("What they may do", "Hold the baby"),
        ("From", "20/8/2026"),
        ("How many days", "3"),
    ):
        target = present(cells[name].focusProxy())
        target.setFocus()
        qtbot.keyClicks(target, typed)
        qtbot.keyClick(target, Qt.Key.Key_Return)
        cells[name].settle()
    press(cells["Agreed"], "With both")
    (row,) = present(own.saver.case.answer("W1.3")).rows
    held = {cell.column: cell for cell in row.cells}
    assert held["Who"].person == "m"
    assert held["What they may do"].text == "Hold the baby"
    assert str(present(held["From"].on)) == "2026-08-20"
    assert held["How many days"].number == 3.0
    assert held["Agreed"].text == "With both"
    button(field, "Take out row 1").click()
    assert present(own.saver.case.answer("W1.3")).rows == ()
    own.saver.session.undo()
    assert len(present(own.saver.case.answer("W1.3")).rows) == 1


def test_what_stands_in_cells_and_beside_ticks_is_found(own: TypedWindow, vault: Vault) -> None:
    own.close_case()
    Session.begin(vault, own_answers(own_case(), "m"))
    own.open_case("answered")
    index = own.walk.index
    index.fill([], index.seen(own.saver.case), own.walk.form, lambda *_place: None)
    for words in ("lent by an aunt", "stay the night", "6.5 hours"):
        assert [find.name for find in index.search(words)], words


def test_the_history_and_what_was_written_apart_are_said_in_words(own: TypedWindow) -> None:
    field = ticks_of(own)
    field.boxes["Cot"].click()
    field.lines["Cot"].input.setText("In the front room")
    field.settle()
    history = own.saver.session.history.of_field("answers", "W1.2", "beside")
    case = own.saver.case
    said = [shown(case, "answers", "beside", past.value) for past in history]
    assert "Cot: In the front room" in said
    rows = [{"cells": [{"column": "Who", "person": "m"}, {"column": "How many days", "number": 2}]}]
    assert shown(case, "answers", "rows", rows) == "Who: Kim Roe, How many days: 2"


def own_case() -> Case:
    return Case.model_validate(
        {"id": "answered", "people": [{"id": "m", "names": "Kim Roe", "role": "mother"}]}
    )


def test_an_answer_in_the_words_of_an_earlier_form_is_shown(own: TypedWindow, vault: Vault) -> None:
    own.close_case()
    case = own_case().model_copy(update={"id": "answered"})
    content = case.model_dump(mode="json")
    content["answers"] = [
        {"id": "W1.2", "question": "W1.2", "choice": ["Crib", "Toys"]},
        {
            "id": "W1.3",
            "question": "W1.3",
            "rows": [
                {"cells": [{"column": "May", "text": "Visit"}, {"column": "Why", "number": 2}]}
            ],
        },
    ]
    Session.begin(vault, Case.model_validate(content))
    own.open_case("answered")
    own.walk.open_section("W1")
    ticks = ticks_of(own)
    assert ticks.boxes["Cot"].isChecked()
    assert ticks.boxes["Toys"].isChecked()
    table = table_of(own)
    assert "Why" in table.cells(0)
    assert instance(LineField, table.cells(0)["What they may do"]).text() == "Visit"
