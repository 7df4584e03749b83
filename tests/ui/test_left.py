"""What is left of each cut text is read before a copy is made, and taken out where it tells."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.watching import Looked, WatchRecord
from prebirth.copies.log import choice_of
from prebirth.copies.update import update_sheet
from prebirth.layout.blocks import words_of
from prebirth.privacy.withheld import REST
from prebirth.ui.base import theme
from prebirth.ui.base.parts import reveal
from prebirth.ui.base.today import today
from prebirth.ui.base.work import finish
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.log_dialog import sides_since
from prebirth.ui.copies.preview import Preview
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow

TOGETHER = "Take out all 2 rows"
AWAY = "Rosa keeps away from the blue house."
RANG = Place("events", "rang", "happened")
TEXTS = {
    "rang": f"Rosa came. Marl Dunning rang her. {AWAY}",
    "hit": "Marl Dunning hit her. Rosa rang the police.",
    "free": "Nobody came.",
}


DAYS = (
    "The midwife measured the bump and was content.",
    "Snow kept the bus from coming, so nobody saw the cot.",
    "A neighbour lent a pram with new tyres.",
    "Her scan picture hangs in the kitchen.",
)


@pytest.fixture
def told(blank: TypedWindow, monkeypatch: pytest.MonkeyPatch) -> TypedWindow:
    """The window with somebody withheld, and two texts that tell of them."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    session = blank.saver.session
    kept = (Restriction(reason="kept safe"),)
    session.add("people", Person(id="rosa", names="Rosa Lintock", role="mother"), LABEL)
    session.add("people", Person(id="marl", names="Marl Dunning", restricted=kept), LABEL)
    for number, (key, text) in enumerate(TEXTS.items(), 1):
        session.add("events", Event(id=key, on=f"2026-05-{number:02}", happened=text), LABEL)
    return blank


def made(window: TypedWindow, qtbot: QtBot) -> CopyDialog:
    dialog = CopyDialog(window, window.saver, window.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def looked(dialog: CopyDialog) -> CopyDialog:
    """Wait until it is known what the copy leaves out, and what is left."""
    while dialog.looking:
        finish()
    return dialog


def said(dialog: CopyDialog) -> list[str]:
    """What a screen reader says of each row."""
    rows = dialog.left.list
    role = Qt.ItemDataRole.AccessibleTextRole
    return [rows.item(number).data(role) for number in range(rows.count())]


def out_in(dialog: CopyDialog) -> list[str]:
    """The entries of which what is left of a text goes out too."""
    return [place.record for place in dialog.order.choice.rest]


def current_shows(dialog: CopyDialog) -> bool:
    """Whether the current row is in sight, from its first line to its last."""
    QTest.qWait(50)  # a layout may wait for another
    rows, sight = dialog.left.list, dialog.area.viewport()
    place = rows.visualItemRect(rows.currentItem())
    top = rows.viewport().mapTo(sight, place.topLeft()).y()
    within = rows.mapTo(sight, QPoint(0, 0)).y()
    high, low = max(within, 0), min(within + rows.height(), sight.height())
    return high <= top and top + place.height() <= low


def saved(dialog: CopyDialog, qtbot: QtBot, path: Path) -> str:
    """Save the copy, and all its words."""
    dialog.make(path)
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=30_000)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_each_is_read_where_it_stands_as_its_reader_will_read_it(
    told: TypedWindow, qtbot: QtBot
) -> None:
    dialog = looked(made(told, qtbot))
    assert dialog.left.isVisible()
    assert dialog.left.title.text() == "What is left of 2 texts"
    assert "They see nothing where ‹cut› stands." in dialog.left.hint.text()
    gone = "(something went here)"
    assert said(dialog) == [
        f"1 May 2026: What happened. Left as it is. Rosa came. {gone} {AWAY}",
        f"2 May 2026: What happened. Left as it is. {gone} Rosa rang the police.",
    ]
    assert "Marl" not in " ".join(said(dialog))


def test_nothing_is_there_where_nothing_was_cut(
    blank: TypedWindow, qtbot: QtBot, told: TypedWindow
) -> None:
    for key in ("rang", "hit"):
        told.saver.session.set("events", key, "happened", "Nobody came.", LABEL)
    assert not looked(made(told, qtbot)).left.isVisible()


def test_a_whole_text_is_taken_out_by_the_keyboard_and_left_again(
    told: TypedWindow, qtbot: QtBot
) -> None:
    dialog = looked(made(told, qtbot))
    before = dialog.withheld.title.text()
    rows = dialog.left.list
    rows.setFocus()
    assert not dialog.left.leave.isEnabled()
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert said(looked(dialog))[0].startswith("1 May 2026: What happened. Taken out whole. Rosa")
    assert rows.currentRow() == 0
    assert not dialog.left.take_out.isEnabled()
    groups = [
        present(dialog.withheld.tree.topLevelItem(number)).text(0)
        for number in range(dialog.withheld.tree.topLevelItemCount())
    ]
    assert f"{REST} (1)" in groups
    assert out_in(dialog) == ["rang"]
    dialog.left.leave.click()
    looked(dialog)
    assert out_in(dialog) == []
    assert dialog.withheld.title.text() == before
    QTest.keyClick(rows, Qt.Key.Key_Down)
    dialog.left.take_out.click()
    looked(dialog)
    assert out_in(dialog) == ["hit"]


def test_it_can_be_taken_back_among_what_is_withheld(told: TypedWindow, qtbot: QtBot) -> None:
    dialog = looked(made(told, qtbot))
    dialog.left.decide(out=True)
    held, tree = looked(dialog).withheld, dialog.withheld.tree
    for number in range(tree.topLevelItemCount()):
        group = present(tree.topLevelItem(number))
        if group.text(0).startswith(REST):
            tree.setCurrentItem(present(group.child(0)))
    assert not held.let.isEnabled()
    held.take_back.click()
    assert looked(dialog).order.choice.rest == ()
    assert said(dialog)[0].startswith("1 May 2026: What happened. Left as it is.")


def test_the_copy_the_log_and_the_next_copy_keep_to_it_and_so_do_update_sheets(
    told: TypedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = looked(made(told, qtbot))
    dialog.left.decide(out=True)
    words = saved(looked(dialog), qtbot, tmp_path / "c.pdf")
    assert "Rosa rang the police." in words
    assert "blue house" not in words
    assert "Marl" not in words
    share = list(told.saver.case.shares)[-1]
    assert choice_of(share).rest == (RANG,)
    assert "Taken out whole: what was left under “What happened”" in share.choices
    assert "blue house" not in share.choices

    told.saver.session.set("events", "rang", "happened", f"{TEXTS['rang']} At the mill.", LABEL)
    told.saver.session.set("events", "free", "happened", "Nobody rang.", LABEL)
    sides = sides_since(told.saver, share, told.walk.form)
    assert not isinstance(sides, LookupError)
    sheet = words_of(update_sheet(sides, share, today()).blocks)
    assert "Nobody rang." in sheet
    assert "blue house" not in sheet
    assert "mill" not in sheet

    again = looked(made(told, qtbot))
    assert again.order.choice.rest == (RANG,)
    again.left.decide(out=False)
    assert "blue house" in saved(looked(again), qtbot, tmp_path / "d.pdf")
    assert looked(made(told, qtbot)).order.choice.rest == ()


def test_pressed_before_anybody_could_read_it_nothing_leaves_until_they_could(
    told: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []
    monkeypatch.setattr(Preview, "exec", lambda self: seen.append(self))
    dialog = made(told, qtbot)
    dialog.preview_button.click()
    looked(dialog)
    assert "Read what is left of 2 texts first. Then go on." in dialog.what_is_wrong.text()
    assert dialog.save_button.isEnabled()
    assert not seen
    QTest.keyClick(dialog.what_is_wrong, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.left.list
    dialog.preview_button.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=30_000)
    assert not dialog.what_is_wrong.isVisible()


def test_rows_of_a_field_go_together_and_the_window_says_so(
    told: TypedWindow, qtbot: QtBot
) -> None:
    looks = (Looked(says="A letter came. Marl Dunning wrote."), Looked(says="Nothing new."))
    for number in (1, 2):
        told.saver.session.add(
            "watches", WatchRecord(id=f"w{number}", looked=looks[:number]), LABEL
        )
    dialog = looked(made(told, qtbot))
    rows, button = dialog.left.list, dialog.left.take_out
    whole = "Take out the whole text"
    shown = {place.record: number for number, place in enumerate(rows.places)}
    asked = []
    for key in ("rang", "w1", "w2"):
        rows.setCurrentRow(shown[key])
        asked.append((button.text(), button.accessibleName()))
    assert asked == [(words, words) for words in (whole, "Take out the whole row", TOGETHER)]
    assert "(2 rows, left or taken out together). Left as it is." in said(dialog)[shown["w2"]]
    assert "rows" not in said(dialog)[shown["w1"]]
    button.click()
    assert ". Taken out, all 2 rows. " in said(looked(dialog))[shown["w2"]]
    assert dialog.order.choice.rest == (Place("watches", "w2", "looked"),)


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    theme.dress(qapp, 2.0)
    yield
    theme.dress(qapp)


@pytest.mark.usefixtures("large")
def test_a_long_text_is_whole_at_any_size_and_the_arrow_keys_read_on_in_it(
    told: TypedWindow, qtbot: QtBot
) -> None:
    long = f"{TEXTS['rang']} " + "The health visitor saw the baby and the cot. " * 60
    told.saver.session.set("events", "rang", "happened", long, LABEL)
    dialog = looked(made(told, qtbot))
    QApplication.processEvents()
    rows = dialog.left.list
    high = rows.visualItemRect(rows.item(0)).height()
    wide = rows.viewport().width()
    line = QFontMetrics(rows.font())
    assert high > line.horizontalAdvance(long) / wide * line.height()
    assert high > rows.viewport().height()
    rows.setFocus()
    pressed = 0
    while rows.currentRow() == 0:
        QTest.keyClick(rows, Qt.Key.Key_Down)
        pressed += 1
    assert pressed > high // rows.viewport().height()
    QTest.keyClick(rows, Qt.Key.Key_Up)
    assert rows.currentRow() == 0


@pytest.mark.usefixtures("large")
@pytest.mark.parametrize("size", [(760, 700), (960, 560), (1326, 700)])
def test_the_current_row_stays_in_sight_whatever_the_page_does(
    told: TypedWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    for number, text in enumerate(DAYS, 1):
        cut = f"{text} Marl Dunning rang."
        event = Event(id=f"e{number}", on=f"2026-06-{number:02}", happened=cut)
        told.saver.session.add("events", event, LABEL)
    dialog = made(told, qtbot)
    dialog.resize(*size)
    looked(dialog)
    QApplication.processEvents()
    rows = dialog.left.list
    rows.setFocus()
    reveal(rows)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down):
        QTest.keyClick(rows, key)
        assert current_shows(dialog)
        assert current_shows(looked(dialog))
    assert out_in(dialog) == [rows.places[2].record]
    assert rows.places[rows.currentRow()].record == "e2"
