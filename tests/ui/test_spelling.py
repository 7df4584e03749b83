"""British spelling: what is marked, what is offered, and what is never called wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.session import Session
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.spelling import menu, speller
from prebirth.ui.spelling.marks import marks_of
from prebirth.ui.spelling.next_word import next_wrong
from prebirth.ui.spelling.replace_dialog import ReplaceDialog
from prebirth.ui.spelling.words import words
from prebirth.vault.vault import Vault
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, form_of, press, prose_of, question, shows


@pytest.fixture(autouse=True)
def read() -> None:
    """The dictionary, whole."""
    while not speller.dictionary().ready:
        speller.dictionary().read_on()


@pytest.fixture
def why(blank: TypedWindow) -> ProseField:
    """The text of the first question."""
    blank.saver.session.add("people", Person(id="m", names="Leanne Wexmoor"), LABEL)
    blank.walk.open_section("S1")
    return prose_of(question(blank, "Q1.1"))


@pytest.fixture
def opened_menu(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], list[str]]]:
    """What the menu that opened last offers; it is never left open."""
    made: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda self, _at: made.append(self))
    yield lambda: [action.text() for action in made[-1].actions()]
    for one in made:
        if isValid(one):
            one.deleteLater()


def write(qtbot: QtBot, field: ProseField | LineField, text: str) -> list[str]:
    """Type a text and wait; the words that are then marked."""
    field.input.setFocus()
    qtbot.keyClicks(field.input, text)
    marks = present(marks_of(field.input))
    qtbot.waitUntil(lambda: not marks.waiting, timeout=3000)
    field.settle()
    return [word for _, word in marks.wrong]


def test_a_mistake_is_underlined_once_one_pauses_and_a_name_never(
    why: ProseField, qtbot: QtBot
) -> None:
    assert write(qtbot, why, "Leanne's midwif could not recieve Wexmoor at the MARAC on 12th") == [
        "midwif",
        "recieve",
    ]
    marked = why.input.extraSelections()
    assert [one.cursor.selectedText() for one in marked] == ["midwif", "recieve"]
    assert all(
        one.format.underlineStyle() == QTextCharFormat.UnderlineStyle.SpellCheckUnderline
        for one in marked
    )


def test_nothing_is_marked_while_a_word_is_being_typed(why: ProseField, qtbot: QtBot) -> None:
    qtbot.keyClicks(why.input, "midwif")
    assert present(marks_of(why.input)).wrong == []


def test_british_and_not_american(blank: TypedWindow) -> None:
    knows = blank.speller.knows
    assert knows("colour")
    assert knows("neighbour's")
    assert knows("pre-birth")
    assert knows("doesn’t")
    assert not knows("color")
    assert not knows("neighbor")


@pytest.mark.slow
def test_a_name_that_is_added_is_known_at_once(
    blank: TypedWindow, why: ProseField, qtbot: QtBot
) -> None:
    assert write(qtbot, why, "seen by Krzysztof") == ["Krzysztof"]
    blank.saver.session.add("people", Person(names="Krzysztof Wilk"), LABEL)
    qtbot.waitUntil(lambda: present(marks_of(why.input)).wrong == [], timeout=3000)
    assert why.input.extraSelections() == []


def test_letters_that_count_double_do_not_move_the_marks(why: ProseField, qtbot: QtBot) -> None:
    why.input.setPlainText("👶🏽 midwif")
    present(marks_of(why.input)).look()
    assert [one.cursor.selectedText() for one in why.input.extraSelections()] == ["midwif"]


def test_what_was_meant_is_offered_and_is_kept(
    blank: TypedWindow, why: ProseField, qtbot: QtBot, opened_menu: Callable[[], list[str]]
) -> None:
    write(qtbot, why, "the midwif came")
    shown = menu.open_menu(
        why.input, why.input.cursorRect(marks_cursor(why, 6)).center(), why.actions()
    )
    assert opened_menu()[0] == "midwife"
    assert "History of the text" in opened_menu()
    shown.actions()[0].trigger()
    assert why.text() == "the midwife came"
    why.settle()
    assert present(blank.saver.case.answer("Q1.1")).text == "the midwife came"


def marks_cursor(field: ProseField, at: int) -> QTextCursor:
    cursor = field.input.textCursor()
    cursor.setPosition(at)
    return cursor


def test_beside_a_mistake_the_menu_is_the_usual_one(
    why: ProseField, qtbot: QtBot, opened_menu: Callable[[], list[str]]
) -> None:
    write(qtbot, why, "midwif came")
    menu.open_menu(why.input, why.input.cursorRect(marks_cursor(why, 9)).center(), why.actions())
    assert "midwife" not in opened_menu()
    assert any("Find and replace" in text for text in opened_menu())


@pytest.mark.slow
def test_a_word_of_ones_own_is_kept_in_the_vault_for_every_assessment(
    blank: TypedWindow,
    vault: Vault,
    why: ProseField,
    qtbot: QtBot,
    opened_menu: Callable[[], list[str]],
) -> None:
    write(qtbot, why, "the doula")
    write(qtbot, why, " zzyzx")
    menu.open_menu(why.input, why.input.cursorRect().center())
    next_ = [text for text in opened_menu() if "to your words" in text]
    assert next_ == ["Add “zzyzx” to your words"]
    blank.speller.learn("zzyzx")
    qtbot.waitUntil(lambda: present(marks_of(why.input)).wrong == [], timeout=3000)
    Session.begin(vault, Case(id="other"))
    blank.open_case("other")
    assert blank.speller.knows("Zzyzx")
    assert not blank.speller.knows("zzyzy")
    assert (
        b"zzyzx"
        not in (vault.folder / "vault.db").read_bytes()
        + (vault.folder / "vault.db-wal").read_bytes()
    )


def test_in_a_line_what_begins_with_a_capital_is_taken_for_a_name(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    field = LineField()
    field.setParent(opened)
    field.show()
    assert write(qtbot, field, "Ysgol Xqwz and a heering aid") == ["heering"]
    field.deleteLater()


def test_a_key_goes_from_mistake_to_mistake_and_says_when_there_is_none(
    blank: TypedWindow, why: ProseField, qtbot: QtBot, opened_menu: Callable[[], list[str]]
) -> None:
    write(qtbot, why, "one mistaek and anothr here")
    blank.walk.tasks.setFocus()
    for word in ("mistaek", "anothr", "mistaek"):
        blank.commands["spelling"].trigger()
        assert why.input.textCursor().selectedText() == word
        assert opened_menu()[0] != "Undo"
    why.input.setPlainText("all is well")
    blank.commands["spelling"].trigger()
    assert "No misspelling" in blank.foot.saved.text()
    assert next_wrong(blank) is None


def test_finding_and_replacing_counts_steps_and_is_one_change(
    blank: TypedWindow, why: ProseField, qtbot: QtBot
) -> None:
    why.input.setPlainText("the flat. The Flat. A flatmate.")
    why.settle()
    dialog = ReplaceDialog(blank, why.input)
    qtbot.addWidget(dialog)
    dialog.wanted.setText("flat")
    assert dialog.said.text() == "It stands there 3 times."
    dialog.exact.setChecked(True)
    assert dialog.said.text() == "It stands there 2 times."
    dialog.instead.setText("home")
    why.input.moveCursor(why.input.textCursor().MoveOperation.Start)
    dialog.find_next()
    assert why.input.textCursor().selectedText() == "flat"
    dialog.replace()
    assert why.text() == "the home. The Flat. A flatmate."
    dialog.exact.setChecked(False)
    dialog.replace_all()
    assert why.text() == "the home. The home. A homemate."
    assert dialog.said.text() == "Replaced 2 times."
    why.input.undo()
    assert why.text() == "the home. The Flat. A flatmate."


def test_headings_are_offered_for_an_empty_text_and_go_below_what_is_there(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    blank.walk.open_section("S12")
    card = question(blank, "Q12.1")
    field = prose_of(card)
    press(card, "Begin with headings")
    assert field.text() == "Home\n\n\nMoney\n\n\nMoves\n"
    qtbot.keyClicks(field.input, "two rooms")
    field.settle()
    assert present(blank.saver.case.answer("Q12.1")).text.startswith("Home\ntwo rooms\n")
    assert "Begin with headings" not in {
        each.text() for each in card.findChildren(QPushButton) if shows(each, card)
    }
    card.begin_with_headings()
    assert field.text().count("Money") == 2


def test_without_a_dictionary_nothing_is_called_wrong(
    blank: TypedWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "spelling").mkdir()
    (tmp_path / "spelling" / "en_GB.dic").write_text("nothing")
    monkeypatch.setattr(speller, "resources_folder", lambda: tmp_path)
    broken = speller.Dictionary()
    while not broken.ready:
        broken.read_on()
    monkeypatch.setattr(speller, "dictionary", lambda: broken)
    assert blank.speller.knows("xqwzx")
    assert blank.speller.suggest("xqwzx") == []


@pytest.mark.slow
def test_it_is_read_a_part_at_a_time_and_marks_come_when_all_of_it_is_there(
    blank: TypedWindow, why: ProseField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[bool] = []

    class Counted(speller.Dictionary):
        def read_on(self) -> None:
            reads.append(self.ready)
            super().read_on()

    fresh = Counted()
    monkeypatch.setattr(speller, "dictionary", lambda: fresh)
    why.input.setPlainText("a midwif")
    qtbot.waitUntil(lambda: fresh.ready, timeout=5000)
    assert len(reads) > 2
    qtbot.waitUntil(
        lambda: [word for _, word in present(marks_of(why.input)).wrong] == ["midwif"], timeout=5000
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("MARAC, Q1.1 and a.b@example.org at 3cm", ["and", "at"]),
        ("it’s the half-brother's", ["it’s", "the", "half-brother's"]),
        ("دعم the Łódź", ["the", "Łódź"]),
    ],
)
def test_what_is_a_word(text: str, found: list[str]) -> None:
    assert [word for _, word in words(text)] == found
    assert all(text[at : at + len(word)] == word for at, word in words(text))


def test_a_right_click_on_any_fact_leads_to_its_history(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, str]] = []
    opened.walk.open_section("S1")
    (card,) = [card for card in opened.walk.page.cards if card.held.records == "pregnancy"]
    form = form_of(card)
    form.history_asked.disconnect()
    form.history_asked.connect(lambda *place: asked.append(place))
    fields = {name: form.field(name) for name in Pregnancy.model_fields}
    assert sum(field is not None for field in fields.values()) > 8
    for name, field in fields.items():
        if field is None:
            continue
        (action,) = [action for action in field.actions() if "History" in action.text()]
        action.trigger()
        assert asked[-1] == ("pregnancy", "pregnancy", name)
        assert field.mapToGlobal(QPoint(0, 0)) is not None
