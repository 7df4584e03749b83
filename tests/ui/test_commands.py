"""What the menu does beside moving about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QFontMetrics
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QTreeWidget
from pytestqt.qtbot import QtBot

import prebirth
from prebirth.acts.copies import log_copy
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.label import Code, Label
from prebirth.case.record import Restriction
from prebirth.exchange.deliver import digest
from prebirth.exchange.plain import read_case
from prebirth.exchange.row_text import read_rows
from prebirth.session import Session
from prebirth.ui.base import save_as, theme
from prebirth.ui.base.today import today
from prebirth.ui.copies.frozen import StoodDialog, save_frozen
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.shell.about_dialog import AboutDialog
from prebirth.ui.shell.actions import MENU
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.new_dialog import NewDialog
from tests.conftest import day
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, agreed, press, sign_card


@pytest.fixture
def saves(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where every save dialog ends."""
    out = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    return out


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> list[str]:
    said: list[str] = []

    def say(_parent: object, _title: str, text: str, *_more: object) -> QMessageBox.StandardButton:
        said.append(text)
        return button

    monkeypatch.setattr(QMessageBox, "warning", say)
    monkeypatch.setattr(QMessageBox, "information", say)
    return said


def test_export_says_that_the_file_is_plain_and_can_be_read_back(
    opened: TypedWindow, saves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    opened.commands["export"].trigger()
    assert "anyone who has it can read it all" in said[0]
    assert not saves.exists()
    answer(monkeypatch, QMessageBox.StandardButton.Ok)
    opened.commands["export"].trigger()
    assert read_case(saves) == opened.saver.case


def test_export_into_a_folder_that_refuses_loses_nothing(
    opened: TypedWindow, saves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answer(monkeypatch, QMessageBox.StandardButton.Ok)
    saves.mkdir()
    opened.commands["export"].trigger()
    assert "The assessment is safe" in said[-1]


def test_the_family_is_exported_for_programs_that_draw_family_trees_without_who_is_restricted(
    opened: TypedWindow, saves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, QMessageBox.StandardButton.Ok)
    opened.saver.session.set(
        "people", "craig", "restricted", (Restriction(reason="at risk"),), LABEL
    )
    opened.commands["family"].trigger()
    text = saves.read_text(encoding="utf-8-sig")
    assert "1 NAME Leanne Marie /Hartley/" in text
    assert "Dunmore" not in text.replace("Hartley-Dunmore", "")
    entries = list(opened.vault.store.entries("practice"))
    assert entries[-1].label == "@export?format=GEDCOM"


def test_a_table_is_exported_as_rows_and_nothing_where_somebody_thinks_again(
    opened: TypedWindow, saves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.walk.open_section("S14")
    (card,) = [card for card in opened.walk.page.cards if isinstance(card, RecordCard)]
    give = next(action for action in card.view.actions() if action.text().startswith("Rows as"))
    answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    give.trigger()
    assert not saves.exists()
    first = instance(Event, card.model.record(0))
    opened.saver.session.set(
        "events", first.id, "restricted", (Restriction(reason="at risk"),), LABEL
    )
    answer(monkeypatch, QMessageBox.StandardButton.Ok)
    give.trigger()
    cells = read_rows(saves).cells
    assert cells[0][:2] == ["Date", "Kind"]
    assert len(cells) == len(opened.saver.case.events)
    assert not any(first.happened in cell for row in cells for cell in row)


def test_the_dates_are_exported_as_a_calendar(opened: TypedWindow, saves: Path) -> None:
    opened.commands["dates"].trigger()
    assert b"BEGIN:VCALENDAR" in saves.read_bytes()
    assert b"Leanne" not in saves.read_bytes()


def test_the_calendar_file_holds_no_conference_that_is_restricted(
    opened: TypedWindow, saves: Path
) -> None:
    session = opened.saver.session
    for conference in session.case.conferences:
        session.set("conferences", conference.id, "on", day("2087-03-04"), LABEL)
    opened.commands["dates"].trigger()
    assert b"20870304" in saves.read_bytes()
    for conference in session.case.conferences:
        why = (Restriction(reason="the day is not to be known"),)
        session.set("conferences", conference.id, "restricted", why, LABEL)
    opened.commands["dates"].trigger()
    assert b"BEGIN:VEVENT" in saves.read_bytes()
    assert b"20870304" not in saves.read_bytes()


def test_the_panel_why_we_ask_closes_and_opens(opened: TypedWindow) -> None:
    opened.walk.open_section("S3")
    opened.commands["why"].trigger()
    assert not opened.walk.why.isVisible()
    opened.walk.open_section("S4")
    assert not opened.walk.why.isVisible()
    opened.commands["why"].trigger()
    assert opened.walk.why.isVisible()


def test_a_signed_version_is_made_again_as_it_was(opened: TypedWindow, saves: Path) -> None:
    opened.walk.open_section("S18")
    sign_card(opened).sign()
    opened.saver.session.answer("Q15.7", None, LABEL, "", text="Another judgement altogether.")
    save_frozen(opened, opened.saver, opened.walk.form, 2)
    text = "".join(page.extract_text() for page in PdfReader(saves).pages)
    assert "The history is grave" in text
    assert "Another judgement" not in text
    share = list(opened.saver.case.shares)[-1]
    assert (share.how, share.digest) == ("version-2", digest(saves.read_bytes()))


@pytest.mark.slow
def test_what_is_restricted_since_is_not_in_an_old_version_either(
    opened: TypedWindow, saves: Path
) -> None:
    opened.walk.open_section("S18")
    sign_card(opened).sign()
    answer_ = opened.saver.case.answer("Q15.7")
    opened.saver.session.set(
        "answers", present(answer_).id, "restricted", (Restriction(reason="since then"),), LABEL
    )
    save_frozen(opened, opened.saver, opened.walk.form, 2)
    assert "The history is grave" not in "".join(
        page.extract_text() for page in PdfReader(saves).pages
    )


def test_a_version_signed_elsewhere_says_that_its_history_is_not_here(
    opened: TypedWindow, saves: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answer(monkeypatch, QMessageBox.StandardButton.Ok)
    save_frozen(opened, opened.saver, opened.walk.form, 1)
    assert "its history is not here" in said[0]
    assert not saves.exists()


@pytest.mark.slow
def test_the_report_as_it_stood_on_a_day(opened: TypedWindow, saves: Path, qtbot: QtBot) -> None:
    dialog = StoodDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(dialog)
    for text, said in (("31 February 2026", "28 days"), ("2026", "full date")):
        dialog.day.input.setText(text)
        press(dialog, "Make the report")
        assert said in dialog.day.problem + dialog.what_is_wrong.text()
    day = (datetime.now(UTC) + timedelta(days=1)).date()
    dialog.day.input.setText(f"{day.day} {day:%B %Y}")
    press(dialog, "Make the report")
    before = "".join(page.extract_text() for page in PdfReader(saves).pages).count("Brian Tully")
    opened.saver.session.remove("people", "brian", LABEL)
    press(dialog, "Make the report")
    after = "".join(page.extract_text() for page in PdfReader(saves).pages).count("Brian Tully")
    assert before > after
    assert "brian" not in dialog.case_on(day).people


def test_a_new_assessment_with_an_impossible_due_date_says_why_and_begins_nothing(
    window: TypedWindow, qtbot: QtBot
) -> None:
    dialog = NewDialog(window, window.vault)
    qtbot.addWidget(dialog)
    dialog.reference.input.setText("26-1")
    dialog.due.input.setText("31/2/2026")
    dialog.accept()
    assert [
        one.text()
        for one in dialog.findChildren(QLabel)
        if "28 days" in one.text() and one.isVisibleTo(dialog)
    ] == [dialog.due.problem] * 2, "it is said first, and beside the field"
    assert window.vault.cases() == []
    dialog.due.input.setText("2026")
    dialog.accept()
    (begun,) = window.vault.cases()
    assert begun.reference == "26-1"
    opened = Session(window.vault, begun.id).case.assessment.opened
    assert opened is None, "no day is filled in by the program"


def test_leaving_with_something_unsaved_asks_first(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    monkeypatch.setattr(type(opened.saver), "unsaved", property(lambda _self: True))
    opened.close_case()
    assert "you lose it" in said[0]
    assert opened.walk is not None
    answer(monkeypatch, QMessageBox.StandardButton.Ok)
    opened.close_case()
    assert opened.walk is None


def test_about_says_its_version_where_things_lie_and_every_part(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[AboutDialog] = []
    monkeypatch.setattr(AboutDialog, "exec", lambda self: seen.append(self))
    opened.commands["about"].trigger()
    (dialog,) = seen
    qtbot.addWidget(dialog)
    texts = "\n".join(one.text() for one in dialog.findChildren(QLabel)).replace("\u200b", "")
    assert prebirth.__version__ in texts
    assert str(opened.folder) in texts
    tree = dialog.findChild(QTreeWidget)
    names = [
        present(present(tree).topLevelItem(place)).text(0)
        for place in range(present(tree).topLevelItemCount())
    ]
    assert {"Python", "PySide6_Essentials", "reportlab", "sqlcipher3"} <= set(names)
    assert not theme.icon("prebirth", "", 64).isNull()


def test_undo_passes_by_all_that_stays_in_one_press_and_says_what(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    session = opened.saver.session
    unit = session.case.pregnancy.unit
    session.set("pregnancy", "pregnancy", "unit", "Riverside", LABEL)
    for reader in ("The GP", "The court", "The school"):
        log_copy(session, reader, sha256="d" * 64, on=today(), kind=CopyKind.MIDWIFE)
    opened.close_case()
    opened.open_case("practice")
    session = opened.saver.session
    opened.commands["undo"].trigger()
    assert "log the copy ×3" in opened.foot.saved.text()
    assert session.case.pregnancy.unit == "Riverside"
    opened.commands["undo"].trigger()
    assert session.case.pregnancy.unit == unit
    qtbot.keyClick(opened, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.case.pregnancy.unit == "Riverside", "redone, by the key of word processors"


def test_what_would_be_undone_is_cut_to_the_menu_and_whole_where_one_points(
    opened: TypedWindow,
) -> None:
    happened = "They met at the station and walked home by the river " * 12
    session = opened.saver.session
    session.add("events", Event(id="walk", happened=happened), LABEL)
    change = Label.of(Code.CHANGE, table="events", record="walk", field="happened")
    session.set("events", "walk", "happened", happened + "again", change)
    opened.refresh_head()
    undo = opened.commands["undo"]
    assert undo.text().endswith("…")
    assert QFontMetrics(QApplication.font()).horizontalAdvance(undo.text()) <= theme.px(MENU)
    assert happened.strip() in undo.toolTip() == opened.head.undo.toolTip()
    undo.trigger()
    assert "✓ Undone:" in opened.foot.saved.text()
    assert opened.foot.minimumSizeHint().height() < 100, "the page keeps its room"


def test_a_new_assessment_is_begun_from_an_open_one_by_its_key_once_somebody_says_so(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun: list[str] = []
    monkeypatch.setattr(CaseloadPage, "new_case", lambda page: begun.append(page.current))
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    session = opened.saver.session
    session.save_draft("people/leanne/born", "31 of June 1999")
    with agreed(yes=False) as asked:
        opened.commands["begin"].trigger()
    said = "This assessment closes. Typed and not saved: “31 of June 1999” in Born (Leanne)."
    assert asked == [said]
    session.delete_draft("people/leanne/born")
    for agrees in (False, True):
        with agreed(yes=agrees) as asked:
            qtbot.keyClick(opened, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert asked == ["This assessment closes. Everything in it is saved."]
        assert bool(begun) == agrees
    assert opened.saver is None
    qtbot.keyClick(opened, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert len(begun) == 2, "in the list the same key begins one at once"


def test_a_file_is_saved_where_somebody_saved_last(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    offered: list[Path] = []

    def choose(_parent: object, _title: str, path: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(path))
        return str(tmp_path / "kept" / "x.ics"), ""

    monkeypatch.setattr(save_as, "_last", [])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    (tmp_path / "kept").mkdir()
    for _ in range(2):
        opened.commands["dates"].trigger()
    assert offered[0].is_absolute()
    assert offered[0].parent not in {Path.cwd(), tmp_path / "kept"}
    assert offered[1].parent == tmp_path / "kept"
    assert offered[0].name == offered[1].name
