"""The list of assessments: found, sorted, pinned, put away, and opened side by side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Assessment
from prebirth.case.pregnancy import Pregnancy
from prebirth.exchange.hand_over import part_bundle
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.family_names import family_name, set_family_name
from prebirth.ui.base.palettes import PALETTES
from prebirth.ui.base.preferences import COLOURS, keep_look, settings
from prebirth.ui.base.today import today
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.caseload_rows import cells_of
from prebirth.ui.shell.delete_dialog import DeleteDialog
from prebirth.ui.shell.family_name_dialog import FamilyNameDialog
from prebirth.ui.shell.secondary_window import SecondaryWindow
from prebirth.vault.bring_in import make_bundle
from prebirth.vault.errors import StorageError
from prebirth.vault.summary import Summary
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, agreed, button, close_by_hand, press
from tests.ui.screens import settle


@pytest.fixture
def page(window: TypedWindow, vault: Vault, qtbot: QtBot) -> CaseloadPage:
    """Eight assessments: due one after the other, in other order by reference."""
    for number in range(8):
        due = PartialDate.of(today() + timedelta(days=20 * number + 10)) if number else None
        case = Case(
            id=f"c{number}",
            assessment=Assessment(
                reference=f"26-{(number * 3) % 8}", worker="Amira" if number % 2 else "Ben"
            ),
            pregnancy=Pregnancy(due=due),
        )
        Session.begin(vault, case)
    window.show_caseload(vault)
    qtbot.waitUntil(lambda: bool(window.caseload.view.actions()))
    return window.caseload


def ids(page: CaseloadPage) -> list[str]:
    return [page.model.item(row, 0).data() for row in range(page.model.rowCount())]


def choose(page: CaseloadPage, case: str) -> None:
    page.view.setCurrentIndex(page.model.index(ids(page).index(case), 0))


def test_who_is_due_first_stands_first_and_no_due_date_last(page: CaseloadPage) -> None:
    assert ids(page) == [*(f"c{number}" for number in range(1, 8)), "c0"]


def test_a_click_on_a_title_sorts_and_another_turns_it_round(page: CaseloadPage) -> None:
    page.view.header().sectionClicked.emit(0)
    references = [page.model.item(row, 0).text() for row in range(8)]
    assert references == sorted(references)
    page.view.header().sectionClicked.emit(0)
    assert [page.model.item(row, 0).text() for row in range(8)] == sorted(references, reverse=True)
    page.view.header().sectionClicked.emit(1)
    assert ids(page)[:2] == ["c7", "c6"], "the least weeks first"


def test_a_few_letters_narrow_the_list_and_what_is_chosen_stays(
    page: CaseloadPage, qtbot: QtBot
) -> None:
    choose(page, "c3")
    qtbot.keyClicks(page.text, "amira")
    assert ids(page) == ["c1", "c3", "c5", "c7"]
    assert page.current == "c3"
    page.text.setText("nobody")
    assert ids(page) == []
    assert page.current == ""
    assert not button(page, "Open").isEnabled()


def test_pinned_stands_at_the_top_however_it_is_sorted_and_after_unlocking(
    page: CaseloadPage, window: TypedWindow, vault: Vault
) -> None:
    choose(page, "c5")
    press(page, "Pin to the top")
    assert ids(page)[0] == "c5"
    assert page.model.item(0, 0).text().startswith("★ ")
    assert button(page, "Unpin")
    page.view.header().sectionClicked.emit(0)
    page.view.header().sectionClicked.emit(0)
    assert ids(page)[0] == "c5"
    window.show_caseload(vault)
    assert ids(window.caseload)[0] == "c5"
    choose(window.caseload, "c5")
    window.caseload.pin()
    assert ids(window.caseload)[0] == "c1"


def test_what_is_archived_is_out_of_the_way_and_comes_back_unchanged(
    page: CaseloadPage, vault: Vault, window: TypedWindow
) -> None:
    before = Session(vault, "c2").case
    choose(page, "c2")
    press(page, "Archive")
    assert "c2" not in ids(page)
    page.shelf.setCurrentIndex(1)
    page.shelf.activated.emit(1)
    assert ids(page) == ["c2"]
    press(page, "Take out of the archive")
    assert ids(page) == []
    page.shelf.setCurrentIndex(2)
    page.shelf.activated.emit(2)
    assert len(ids(page)) == 8
    assert Session(vault, "c2").case == before


def test_a_disk_that_refuses_says_so_and_changes_nothing(
    page: CaseloadPage, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    choose(page, "c2")

    def refuse(_key: str, _value: str) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(vault.store, "set_meta", refuse)
    page.archive()
    assert said == ["The disk is full."]
    assert "c2" in ids(page)


@pytest.fixture
def second(page: CaseloadPage, window: TypedWindow) -> SecondaryWindow:
    """One assessment open in the first window and another beside it."""
    choose(page, "c1")
    press(page, "Open in a window of its own")
    window.open_case("c2")
    (made,) = window.secondary
    return made


def test_two_assessments_are_written_side_by_side(
    window: TypedWindow, second: SecondaryWindow, vault: Vault
) -> None:
    assert (window.saver.case.id, present(second.saver).case.id) == ("c2", "c1")
    for one, unit in ((window, "Riverside"), (second, "Hilltop")):
        present(one.saver).session.set("pregnancy", "pregnancy", "unit", unit, LABEL)
    assert window.saver.case.pregnancy.unit == "Riverside"
    second.commands["undo"].trigger()
    assert present(second.saver).case.pregnancy.unit == ""
    assert window.saver.case.pregnancy.unit == "Riverside"


def test_what_is_open_already_is_come_to_and_not_opened_twice(
    window: TypedWindow, second: SecondaryWindow
) -> None:
    window.close_case()
    window.open_case("c1")
    assert window.saver is None
    window.caseload.beside_asked.emit("c1")
    assert window.secondary == [second]


@pytest.mark.slow
def test_another_look_chosen_in_either_window_shows_in_both(
    window: TypedWindow, second: SecondaryWindow, qapp: QApplication
) -> None:
    try:
        for chosen_in, colours in ((second, "dark"), (window, "light")):
            keep_look(chosen_in, COLOURS, colours)
            assert (window.saver.case.id, present(second.saver).case.id) == ("c2", "c1")
            assert theme.colours() is PALETTES[colours]
        assert second.backup_scheduler is window.backup_scheduler
    finally:
        settings().remove(COLOURS)
        theme.dress(qapp)


def test_its_way_back_closes_it_and_says_so_at_every_width(second: SecondaryWindow) -> None:
    for width in (1366, 960):
        second.resize(width, 600)
        settle()
        assert "Close this window" in (second.head.back.text(), second.head.back.toolTip())
        assert second.head.back.accessibleName() == "Close this window"


def test_what_is_deleted_for_ever_is_open_in_no_other_window(
    window: TypedWindow, second: SecondaryWindow, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.close_case()
    choose(window.caseload, "c1")
    monkeypatch.setattr(DeleteDialog, "exec", lambda _self: True)
    monkeypatch.setattr(DeleteDialog, "reason", "retention is over")
    window.commands["delete"].trigger()
    assert window.secondary == []
    assert "c1" not in [one.id for one in vault.cases()]
    assert not vault.store.has_chain("c1")


def test_what_is_typed_in_the_second_is_said_when_it_or_all_is_closed_by_hand(
    window: TypedWindow, second: SecondaryWindow
) -> None:
    present(second.saver).session.save_draft("pregnancy/pregnancy/unit_phone", "no number")
    present(second.saver).session.save_draft("pregnancy/pregnancy/due", "31 of June")
    with agreed(yes=False) as asked:
        second.commands["quit"].trigger()
        close_by_hand(second)
    assert len(asked) == 2
    assert all("“31 of June”" in one for one in asked)
    assert window.secondary == [second]
    with agreed() as asked:
        close_by_hand(second)
    assert len(asked) == 1
    assert window.secondary == []
    assert window.vault is not None


def test_closing_the_second_leaves_the_first_and_the_list_follows(
    window: TypedWindow, second: SecondaryWindow
) -> None:
    window.close_case()
    present(second.saver).session.set("assessment", "assessment", "reference", "NEW-1", LABEL)
    second.close_case()
    assert window.secondary == []
    assert "NEW-1" in [
        window.caseload.model.item(row, 0).text() for row in range(window.caseload.model.rowCount())
    ]
    assert window.vault is not None


@pytest.mark.parametrize("who", ["first", "second", "idle"])
def test_locking_either_locks_both(window: TypedWindow, second: SecondaryWindow, who: str) -> None:
    present(second.saver).session.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    acts: dict[str, Callable[[], object]] = {
        "first": window.lock,
        "second": second.commands["lock"].trigger,
        "idle": window.lock_by_itself,
    }
    acts[who]()
    assert window.vault is None
    assert not second.isVisible()
    again = unlock(window.folder, PHRASE)
    assert Session(again, "c1").case.pregnancy.unit == "Hilltop"
    again.close()


def test_what_the_second_could_not_save_covers_both_and_is_not_lost(
    window: TypedWindow, second: SecondaryWindow, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    append = vault.store.append

    def refuse(*_args: object) -> str:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(vault.store, "append", refuse)
    unit = ("pregnancy", "pregnancy", "unit", "Hilltop")
    present(second.saver).do("unit", Session.set, *unit, LABEL)
    window.lock_by_itself()
    assert window.vault is not None
    for one in (window, second):
        assert type(one.stack.currentWidget()).__name__ == "CoverPage"
    monkeypatch.setattr(vault.store, "append", append)
    present(second.saver).retry()
    settle()
    assert window.vault is None
    again = unlock(window.folder, PHRASE)
    assert Session(again, "c1").case.pregnancy.unit == "Hilltop"
    again.close()


def test_the_menu_key_offers_the_same_as_the_line_below(page: CaseloadPage) -> None:
    assert page.view.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    texts = [action.text() for action in page.view.actions()]
    assert texts[:2] == ["Open", "Open in a window of its own"]


class OtherWords(QTranslator):
    """Another language, of which one line is known."""

    def translate(self, _context: str, text: str, *_: Any) -> str:
        return "Cynllun: {what}" if text == "Planned: {what}" else ""


def test_a_set_day_that_has_passed_is_not_late_and_a_row_is_in_the_readers_words(
    qapp: QApplication,
) -> None:
    """A planned step is nobody's lateness; what was noted in English is said in their language."""
    case = Case(id="c")
    noted = "2026-06-01 Planned: Conference\n2026-06-02 Due: Plan\n2026-07-01 Planned: Core group"
    said = cells_of(Summary.of(case, noted, "0"), date(2026, 6, 30))[3]
    assert said == "Planned: Core group, 1 July 2026 · 1 overdue"
    other = OtherWords()
    qapp.installTranslator(other)
    try:
        said = cells_of(Summary.of(case, noted, "0"), date(2026, 6, 30))[3]
    finally:
        qapp.removeTranslator(other)
    assert said.startswith("Cynllun: Core group")


def test_a_row_says_that_no_date_is_set_only_once_dates_were_counted() -> None:
    """One that was begun, brought in or shared is counted when somebody opens it."""
    case, now = Case(id="c"), date(2026, 6, 30)
    assert cells_of(Summary.of(case), now)[3] == "Not counted yet"
    assert cells_of(Summary.of(case, "", "0 2026-06-30"), now)[3] == "None set"


def test_a_due_month_is_said_as_exactly_as_it_is_known() -> None:
    month = Summary("a", due="2026-10")
    cells = cells_of(month, date(2026, 5, 15))
    assert cells[1:3] == ("Cannot be counted", "October 2026")
    assert cells_of(Summary("b"), date(2026, 5, 15))[1:3] == ("Not known", "No due date yet")


def test_open_prompts_say_of_which_day_they_are(vault: Vault, opened: TypedWindow) -> None:
    now = date(2026, 11, 29)
    said = {
        prompts: cells_of(Summary("a", prompts=prompts), now)[4]
        for prompts in ("5 2026-11-29", "5 2026-11-27", "5 2025-12-31", "5", "")
    }
    assert list(said.values()) == ["5", "5 on 27 Nov", "5 on 31 Dec 2025", "5, day not noted", ""]
    opened.close_case()
    (entry,) = vault.cases()
    assert entry.counted_on == today().isoformat()
    assert entry.open_prompts.isdigit()


def name_it(page: CaseloadPage, name: str, *, in_title: bool, monkeypatch: Any) -> None:
    """Name the chosen family as a worker does in the dialog."""

    def typed(dialog: FamilyNameDialog) -> bool:
        dialog.name.setText(name)
        dialog.in_title.setChecked(in_title)
        dialog.accept()
        return bool(dialog.result())

    monkeypatch.setattr(FamilyNameDialog, "exec", typed)
    page.name_family()


def test_a_family_has_the_name_the_worker_chose_and_the_title_only_if_they_wish(
    page: CaseloadPage, window: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "c3")
    assert button(page, "Name the family…").isEnabled()
    name_it(page, "  The  Quinceys ", in_title=False, monkeypatch=monkeypatch)
    assert page.model.item(ids(page).index("c3"), 0).text() == "26-1 · The Quinceys"
    assert page.current == "c3"
    qtbot.keyClicks(page.text, "quincey")
    assert ids(page) == ["c3"]
    window.open_case("c3")
    assert "Quincey" not in window.windowTitle()
    window.close_case()
    choose(window.caseload, "c3")
    name_it(window.caseload, "The Quinceys", in_title=True, monkeypatch=monkeypatch)
    assert "Quincey" not in window.windowTitle()
    window.open_case("c3")
    assert "The Quinceys" in window.windowTitle()
    window.close_case()
    assert "Quincey" not in window.windowTitle()
    choose(window.caseload, "c3")
    name_it(window.caseload, "", in_title=True, monkeypatch=monkeypatch)
    assert window.caseload.model.item(ids(window.caseload).index("c3"), 0).text() == "26-1"


def test_the_name_of_a_family_leaves_the_vault_in_nothing_and_goes_with_the_assessment(
    vault: Vault, window: TypedWindow
) -> None:
    """Copies, files, parts and rounds of a team are made of the case and its entries alone."""
    case = Session.begin(vault, Case(id="c", assessment=Assessment(reference="26-1"))).case
    set_family_name(vault, "c", "Quincey-Harkaway", in_title=True)
    session = Session(vault, "c")
    session.set("assessment", "assessment", "reference", "NEW-1", LABEL)
    sealed = (make_bundle(vault, "c"), part_bundle(vault, for_reader(case, Reader())[0], "all"))
    rows = [row[2] for chain in ("c", "") for row in vault.store.entry_rows(chain)]
    left = [session.case.model_dump_json(), str(sealed), str(rows), str(vault.all_records())]
    assert not [text for text in left if "Quincey" in text]
    assert family_name(vault, "c") == "Quincey-Harkaway"
    vault.store.erase("c")
    assert not family_name(vault, "c")
    assert not vault.store.run("SELECT key FROM meta WHERE value LIKE '%Quincey%'")
