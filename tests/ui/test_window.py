"""The window itself: its head, its place, its size of text, and a silent start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from prebirth.acts.telling import tell
from prebirth.case.agencies import Agency
from prebirth.case.pregnancy import DueBasis
from prebirth.ui.base import preferences, theme
from prebirth.ui.base.parts import reveal
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.shell.foot_line import FootLine
from prebirth.ui.shell.head_bar import HeadBar
from prebirth.vault.vault import Vault
from tests.conftest import TODAY
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, form_of, showing, texts
from tests.ui.screens import cut_off, settle

NO_SCREEN = "This plugin does not support"
"""What Qt says where it draws on no screen."""
ROOT = Path(__file__).parent.parent.parent
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from prebirth.ui.app import make_app
app = make_app(["prebirth"])
from prebirth.ui.shell.window import MainWindow
from prebirth.vault.vault import Vault
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
vault, _ = Vault.create(Path(sys.argv[1]), "kettle orchid ladder moss", "Željka")
Session.begin(vault, practice_case().replace_tables(id="c"))
window = MainWindow(vault.folder)
window.show_caseload(vault)
window.show()
QTimer.singleShot(1200, lambda: window.open_case("c"))
QTimer.singleShot(2500, app.quit)
app.exec()
"""


def heads(window: TypedWindow) -> dict[str, QPushButton]:
    return {
        one.accessibleName() or one.text(): one
        for one in window.head.findChildren(QPushButton)
        if one.isVisible()
    }


@pytest.mark.slow
def test_a_start_prints_nothing(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "v")],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    said = [line for line in done.stderr.splitlines() if not line.startswith(NO_SCREEN)]
    assert (done.returncode, done.stdout, said) == (0, "", [])


def test_the_acts_one_needs_all_the_time_are_buttons_of_the_head(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.commands  # noqa: B018
    for wide in (1366, 960):
        opened.resize(wide, 560)
        settle()
        found = (opened.head.undo, opened.head.copy, opened.head.lock, opened.head.menu)
        assert all(one.isVisible() for one in found)
        assert all(
            opened.rect().contains(QRect(one.mapTo(opened, QPoint(0, 0)), one.size()))
            for one in found
        )
    asked: list[str] = []
    monkeypatch.setattr(
        "prebirth.ui.copies.copy_dialog.CopyDialog.exec",
        lambda dialog: asked.append(type(dialog).__name__),
    )
    opened.head.copy.click()
    assert asked == ["CopyDialog"]
    assert not opened.head.undo.isEnabled()
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    settle()
    assert opened.head.undo.isEnabled()
    opened.head.undo.click()
    assert not opened.head.undo.isEnabled()
    opened.head.lock.click()
    assert opened.vault is None
    assert not opened.head.copy.isVisible()


def test_the_menu_opens_within_the_window(opened: TypedWindow) -> None:
    opened.resize(960, 560)
    opened.move(0, 0)
    settle()
    opened.commands  # noqa: B018
    opened.head.menu.click()
    settle()
    (menu,) = [one for one in opened.findChildren(QMenu) if one.isVisible()]
    left = opened.mapFromGlobal(menu.mapToGlobal(QPoint(0, 0))).x()
    assert left >= 0
    assert left + menu.width() <= opened.width()
    menu.close()


def test_where_the_window_stood_is_remembered(vault: Vault, qtbot: QtBot) -> None:
    for _ in range(2):
        window = TypedWindow(vault.folder)
        qtbot.addWidget(window)
        preferences.restore_place(window)
        window.show()
        settle()
        seen = window.size()
        window.resize(700, 500)
        settle()
        preferences.keep_place(window)
        window.close()
    assert seen.toTuple() == (700, 500)


@pytest.mark.slow
def test_text_grows_and_shrinks_and_the_place_in_the_walk_stays(
    opened: TypedWindow, qapp: QApplication
) -> None:
    opened.walk.open_section("S4")
    before = opened.head.title.font().pointSizeF()
    try:
        opened.commands["larger"].trigger()
        settle()
        assert theme.text_size() > 1
        assert opened.walk.name == "S4"
        assert (
            opened.head.title.font().pointSizeF() > before
            or opened.head.title.fontMetrics().height() > 0
        )
        assert preferences.kept_text_size() == theme.text_size()
    finally:
        opened.commands["smaller"].trigger()
        settle()
    assert theme.text_size() == 1
    assert preferences.kept_text_size() == 1


def test_a_date_is_read_back_beside_its_field_while_it_is_typed(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    blank.walk.take_step("due")
    settle()
    field = blank.focusWidget().parent()
    assert isinstance(field, DayField)
    qtbot.keyClicks(field.input, "3/4/27")
    assert "Saturday 3 April 2027" in texts(field)
    field.input.clear()
    qtbot.keyClicks(field.input, "31/2/27")
    assert "Saturday" not in texts(field)


def test_the_foot_says_the_whole_of_why_something_is_not_undone(opened: TypedWindow) -> None:
    session = present(opened.saver).session
    session.add("agencies", Agency(id="new"), LABEL)
    session.set("agencies", "new", "name", "Leicestershire Police", LABEL)
    tell(session, "d2", ("new",), sha256="d" * 64, on=TODAY)
    opened.resize(960, 600)
    QApplication.processEvents()
    said = opened.foot.saved
    for words in ("“Put right…” at the entry adds", "is not undone. Since then somebody was told"):
        opened.commands["undo"].trigger()
        settle()
        assert words in said.text()
        assert said.wordWrap()
        assert said.height() >= said.heightForWidth(said.width())
        assert not opened.foot.undo_said.isVisible()
    opened.foot.say_saved()
    assert opened.foot.undo_said.isVisible()


def in_the_middle(part: QPushButton) -> bool:
    """Whether what a button shows has as much room at its left as at its right."""
    seen = part.grab().toImage()
    high, wide = seen.height(), seen.width()
    under = seen.pixelColor(wide // 8, high // 2)
    drawn = [
        x
        for x in range(8, wide - 8)
        if any(seen.pixelColor(x, y) != under for y in range(8, high - 8))
    ]
    return abs(drawn[0] - (wide - 1 - drawn[-1])) <= 2


def test_the_foot_says_by_a_sign_that_it_goes_on(qtbot: QtBot) -> None:
    foot = FootLine()
    qtbot.addWidget(foot)
    foot.show_case("change what it is of the risk that nobody has yet named", case=True)
    foot.resize(2000, 40)
    foot.show()
    said = foot.undo_said
    assert said.shown == said.text()
    foot.resize(420, 40)
    settle()
    assert said.shown.endswith("…")
    assert said.fontMetrics().horizontalAdvance(said.shown) <= said.width()
    assert said.toolTip() == said.text()
    assert said.text().endswith("Ctrl+Z"), "read out whole"


@pytest.mark.parametrize("size", theme.SIZES)
def test_whose_it_is_and_when_due_stand_whole_in_the_head(
    qtbot: QtBot, qapp: QApplication, size: float
) -> None:
    theme.dress(qapp, size)
    try:
        window = QWidget()  # as in its window: alone it would grow as wide as it likes
        window.resize(960, 300)
        head, layout = HeadBar(), QVBoxLayout(window)
        layout.addWidget(head)
        layout.addStretch(1)
        qtbot.addWidget(window)
        head.redraw()
        window.show()
        due = "26+4 today · due 24 September 2027"
        heights = set()
        for _page in range(3):
            head.show_case(
                "Baby of reference 26-0417", (due, "Conference in 12 days"), case=True, vault=True
            )
            settle()
            heights.add(head.height())
            assert list(cut_off(showing(head, QWidget))) == []
        assert heights == {head.sizeHint().height()}, "as high as what shows, on every page"
        for part in (head.title, head.pills[0]):
            assert part.isVisible()
            if not part.wordWrap():
                assert part.width() >= part.sizeHint().width(), part.text()
            assert part.geometry().right() < head.undo.x()
        assert head.menu.geometry().right() < head.width() <= 960
        for acts in (head.undo, head.lock):
            assert acts.height() == head.menu.height(), "as high with its sign alone"
        if not head.lock.text():
            assert in_the_middle(head.lock)
        assert head.back.text() in (
            {"← &All assessments", "← &All"} if size < 2 else {"← &All", "←"}
        )
        assert head.back.accessibleName() == "← All assessments"
        words = head.title.fontMetrics().boundingRect(
            head.title.contentsRect(), Qt.TextFlag.TextWordWrap, head.title.text()
        )
        assert head.title.contentsRect().contains(words)
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize(("size", "width"), [(1.0, 1366), (1.0, 960), (2.0, 640)])
def test_two_keys_go_back_to_the_list_however_much_of_its_button_shows(
    opened: TypedWindow, qapp: QApplication, size: float, width: int
) -> None:
    theme.dress(qapp, size)
    try:
        opened.resize(width, 560)
        settle()
        asked: list[str] = []
        opened.head.back_asked.disconnect()
        opened.head.back_asked.connect(lambda: asked.append(opened.head.back.text()))
        handle, alt = present(opened.windowHandle()), Qt.KeyboardModifier.AltModifier
        QTest.keyClick(handle, Qt.Key.Key_Left, alt)
        QTest.keyClick(handle, Qt.Key.Key_A, alt)
        QTest.qWait(150)  # an access key presses its button for a moment
        assert len(asked) == 2
        assert ("A" in asked[0]) == (size < 2)
    finally:
        theme.dress(qapp)


class _Watch(QObject):
    """Counts how often something is laid out."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count it."""
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_nothing_is_laid_out_while_nobody_touches_it(
    opened: TypedWindow, qapp: QApplication, size: float
) -> None:
    theme.dress(qapp, size)
    watch = _Watch()
    try:
        opened.resize(960, 560)
        settle()
        qapp.installEventFilter(watch)
        for _turn in range(30):
            qapp.processEvents()
        assert watch.count < 10
    finally:
        qapp.removeEventFilter(watch)
        theme.dress(qapp)


@pytest.mark.slow
def test_the_menu_stands_in_one_column_with_its_keys_in_large_text(
    opened: TypedWindow, qapp: QApplication
) -> None:
    theme.dress(qapp, 2.0)
    try:
        opened.head.menu.click()
        settle()
        (menu,) = [one for one in opened.head.menu.findChildren(QMenu) if one.isVisible()]
        screen = menu.screen().availableGeometry()
        assert menu.sizeHint().height() > screen.height(), "it does not fit"
        assert {menu.actionGeometry(act).left() for act in menu.actions()} == {
            menu.actionGeometry(menu.actions()[0]).left()
        }
        assert menu.width() <= screen.width()
        menu.close()
    finally:
        theme.dress(qapp)


@pytest.mark.slow
def test_how_the_due_date_is_known_changes_in_place_and_is_undone_at_once(
    opened: TypedWindow,
) -> None:
    opened.resize(960, 600)
    opened.walk.open_section("S1")
    settle()
    (card,) = [card for card in opened.walk.page.cards if card.held.records == "pregnancy"]
    field = present(form_of(card).field("basis"))
    reveal(field)
    settle()
    before, stood = opened.saver.case.pregnancy, field.mapTo(opened, QPoint(0, 0)).y()
    other = next(one for one in DueBasis if one != before.basis)
    field.setFocus()
    field.edited.emit(other)
    settle()
    assert len(opened.saver.case.pregnancy.due_before) == len(before.due_before) + 1
    assert field.mapTo(opened, QPoint(0, 0)).y() == stood, "the page stays where it is"
    opened.commands["undo"].trigger()
    settle()
    assert opened.saver.case.pregnancy.due_before == before.due_before
    assert opened.saver.case.pregnancy.basis == before.basis
