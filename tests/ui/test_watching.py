"""A watch record in the window: begun by keyboard, asked for, answered and joined."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from prebirth.acts.watching import begin_watch, close_watch, look_again
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Assessment
from prebirth.case.people import Person, Role
from prebirth.case.watched import is_watch
from prebirth.case.watching import Answered, SaidOf, WatchRecord
from prebirth.session import Session
from prebirth.ui.base.today import today
from prebirth.ui.find.find_dialog import FindDialog
from prebirth.ui.shell.watch_answers import (
    BecomeDialog,
    CloseWatchDialog,
    LookAgainDialog,
    PutIntoDialog,
)
from prebirth.ui.shell.watch_dialog import WatchDialog
from prebirth.vault.vault import Vault
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, press, texts


def on(days: int) -> PartialDate:
    return PartialDate.of(today() + timedelta(days=days))


def begin(vault: Vault, mark: str = "Quay 7", asks: int | None = 0, **facts: object) -> str:
    given: dict[str, object] = {
        "who": (SaidOf(name="Kerry Lomas", role=Role.MOTHER),),
        "heard": "Not seen by a midwife.",
        "on": on(-1),
        "asks_on": None if asks is None else on(asks),
    }
    return begin_watch(vault, WatchRecord(mark=mark, **(given | facts))).case.id


def while_open(do: Callable[[WatchDialog], object], opens: Callable[[], object]) -> None:
    """Do something with the page of a watch record while it is open; then it is closed."""
    faults: list[BaseException] = []

    def act() -> None:
        page = QApplication.activeModalWidget()
        try:
            do(instance(WatchDialog, page))
        except BaseException as fault:  # noqa: BLE001  # it is raised below
            faults.append(fault)
        if page is not None and page.isVisible():
            page.close()

    QTimer.singleShot(100, act)
    opens()
    if faults:
        raise faults[0]


@pytest.fixture
def shown(window: TypedWindow) -> Callable[..., None]:
    """Opens a watch record, and does something with its page while it is open."""
    return lambda case_id, do: while_open(do, lambda: window.open_case(case_id))


def look_round(page: WatchDialog, qtbot: QtBot) -> None:
    """Let it look through the vault."""
    qtbot.waitUntil(lambda: not page.findChildren(QTimer) or not _looks(page))


def _looks(page: WatchDialog) -> bool:
    return bool(page._look._timer.isActive())  # noqa: SLF001


def test_the_list_asks_on_the_day_and_on_each_day_until_it_is_answered(
    window: TypedWindow, vault: Vault
) -> None:
    asked = begin(vault)
    begin(vault, "Mill 2", 3)
    late = begin(vault, "Hill 1", -2)
    begin(vault, "Park 5", None)
    window.show_caseload(vault)
    page = window.caseload.watching
    assert page.count.text() == "4 watched"
    lines = page.asking.text().splitlines()
    assert lines[1] == "Asked for today: look again at Quay 7."
    assert lines[0].startswith("Asked for since ")
    assert lines[0].endswith("look again at Hill 1.")
    assert lines[2] == "No day to look again is set for Park 5."
    assert len(lines) == 3
    look_again(Session(vault, asked), says="", asks_on=on(7), today=today())
    close_watch(Session(vault, late), why="Booked.", today=today())
    window.caseload.refresh()
    assert page.count.text() == "3 watched"
    assert "Quay 7" not in page.asking.text()
    assert "Hill 1" not in page.asking.text()
    press(page, "Show ended ones (1)")
    assert page.model.item(3, 2).text() == "Ended"


def test_no_list_of_assessments_has_it(window: TypedWindow, vault: Vault) -> None:
    begin(vault)
    Session.begin(vault, Case(id="c", assessment=Assessment(reference="26-0001")))
    window.show_caseload(vault)
    assert window.caseload.model.rowCount() == 1
    dialog = FindDialog(window)
    dialog.line.setText("Quay")
    found = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert any("Quay 7" in text for text in found)
    assert not any("assessment" in text and "Quay 7" in text for text in found)


def test_is_begun_and_written_by_keyboard_alone(
    window: TypedWindow, vault: Vault, qtbot: QtBot
) -> None:
    window.resize(960, 600)

    def type_it(page: WatchDialog) -> None:
        qtbot.waitUntil(lambda: page.isAncestorOf(present(QApplication.focusWidget())))
        first = present(QApplication.focusWidget())
        qtbot.keyClicks(first, "Quay 7")
        for _ in range(60):
            now = present(QApplication.focusWidget())
            if now.accessibleName() == "What was heard":
                qtbot.keyClicks(now, "Not seen by a midwife.")
                break
            qtbot.keyClick(now, Qt.Key.Key_Tab)
        qtbot.keyClick(page, Qt.Key.Key_Escape)

    new = window.caseload.watching.begin_button
    while_open(type_it, lambda: qtbot.keyClick(new, Qt.Key.Key_Space))
    (listed,) = vault.watches()
    watch = next(iter(Session(vault, listed.id).case.watches))
    assert (watch.mark, watch.heard, watch.held_by) == (
        "Quay 7",
        "Not seen by a midwife.",
        "A Worker",
    )
    assert window.caseload.watching.count.text() == "1 watched"


def test_an_empty_one_is_let_go_of(window: TypedWindow, vault: Vault) -> None:
    while_open(lambda page: page.reject(), window.caseload.new_watch)
    assert vault.watches() == []
    assert window.caseload.watching.count.text() == "0 watched"


def test_each_answer_says_what_is_wanting(
    window: TypedWindow, vault: Vault, shown: Callable[..., None]
) -> None:
    case_id = begin(vault)
    session = Session(vault, case_id)
    again = LookAgainDialog(window, session)
    again.accept()
    assert again.what_is_wrong.text() == "Write the day when you want to be reminded."
    again.day.show_value(on(5))
    again.accept()
    assert again.result() == 1
    close = CloseWatchDialog(window, session)
    close.accept()
    assert close.what_is_wrong.text() == "Write why nothing more is watched."

    def see(page: WatchDialog) -> None:
        assert "Looked again" in texts(page)
        assert page.become.isEnabled()

    shown(case_id, see)


def test_becomes_the_assessment_which_opens_and_undo_brings_it_back(
    window: TypedWindow,
    vault: Vault,
    shown: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    case_id = begin(vault)

    def answer(dialog: BecomeDialog) -> int:
        assert "person (1)" in texts(dialog)
        dialog.reference.show_value("26-0900")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(BecomeDialog, "exec", answer)
    shown(case_id, lambda page: page.become_assessment())
    assert window.saver.case.assessment.reference == "26-0900"
    assert vault.watches() == []
    window.commands["undo"].trigger()  # the version of the form is noted by the app itself
    qtbot.waitUntil(lambda: window.saver is None)
    assert is_watch(Session(vault, case_id).case)
    assert window.caseload.watching.count.text() == "1 watched"


def test_what_may_be_of_the_same_family_is_offered_and_never_joined_by_itself(
    window: TypedWindow,
    vault: Vault,
    shown: Callable[..., None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = Case(id="known", assessment=Assessment(reference="26-0417"))
    Session.begin(vault, known.adding(Person(names="Kerry Jane Lomas", role=Role.MOTHER)))
    begin(vault, "Mill 2")
    case_id = begin(vault)
    asked: list[str] = []

    def answer(dialog: PutIntoDialog) -> int:
        asked.append(texts(dialog))
        if len(asked) == 1:
            return 0
        ((_, who),) = dialog.who.lists.items()
        assert [who.itemText(row) for row in range(who.count())] == [
            "Not known yet",
            "The same as Kerry Jane Lomas, mother",
            "Somebody else",
        ]
        who.setCurrentIndex(1)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(PutIntoDialog, "exec", answer)

    def join(page: WatchDialog) -> None:
        look_round(page, qtbot)
        said = texts(page.alike)
        assert "An assessment about somebody of this name is open: 26-0417 (Kerry Jane" in said
        assert "Another contact may be of this family: Mill 2 (Kerry Lomas)." in said
        button(page.alike, "Put this into it…").click()
        assert len(Session(vault, "known").case.watches) == 0, "nobody was sure"
        button(page.alike, "Put this into it…").click()

    shown(case_id, join)
    assert "Are they of one family?" in asked[0]
    assert "Who is this in the contact of" in asked[0]
    assert window.saver.case.id == "known"
    (mother,) = window.saver.case.people
    assert (mother.names, mother.other_names[0].name) == ("Kerry Jane Lomas", "Kerry Lomas")
    assert len(window.saver.case.events) == 1
    row = next(iter(Session(vault, case_id).case.watches)).looked[-1]
    assert (row.what, row.into) == (Answered.BECAME, "26-0417")
    assert [one.reference for one in vault.watches() if not one.over] == ["Mill 2"]


def test_what_is_plainly_of_one_family_is_put_in_once_somebody_is_sure(
    window: TypedWindow,
    vault: Vault,
    shown: Callable[..., None],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = Case(id="known", assessment=Assessment(reference="26-0417"))
    Session.begin(vault, known.adding(Person(names="Kerry Lomas", role=Role.MOTHER)))
    case_id = begin(vault)
    asked: list[str] = []

    def agree(_parent: QWidget, _title: str, text: str, *_more: object) -> object:
        asked.append(text)
        return QMessageBox.StandardButton.Ok

    monkeypatch.setattr(QMessageBox, "warning", agree)

    def join(page: WatchDialog) -> None:
        look_round(page, qtbot)
        button(page.alike, "Put this into it…").click()

    shown(case_id, join)
    assert "This goes into the assessment: event (1)." in asked[0]
    assert len(window.saver.case.people) == 1


def test_what_came_from_a_colleague_shows_and_what_they_made_of_it(
    window: TypedWindow, vault: Vault, shown: Callable[..., None]
) -> None:
    case_id = begin(vault)

    def come(page: WatchDialog) -> None:
        look_again(Session(vault, case_id), says="Rang her.", asks_on=on(9), today=today())
        page.reload()
        assert "Rang her" in texts(page)

    shown(case_id, come)
