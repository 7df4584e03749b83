"""Two people, each with a window and a vault of their own, work on one assessment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from prebirth.case.oversight import Signer, SignOff, Status
from prebirth.case.people import Person
from prebirth.copies.log import CopyState, holders
from prebirth.exchange.hand_over import unseal
from prebirth.journal.graph import PART
from prebirth.ui.base.window_context import WindowContext
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.frozen import StoodDialog
from prebirth.ui.sharing import bring_in_dialog
from prebirth.ui.sharing.bring_in_dialog import BringInDialog, bring_in_from, choose_copy
from prebirth.ui.sharing.hand_over_dialog import HandOverDialog
from prebirth.ui.walk.section_page import SectionPage
from prebirth.vault.bring_in import make_bundle
from prebirth.vault.history import CaseHistory
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, press, texts
from tests.ui.screens import differing

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def cheap(cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "prebirth.exchange.hand_over.COST", {"memory_kib": 64, "passes": 1, "lanes": 1}
    )


@pytest.fixture
def other(qtbot: QtBot, tmp_path: Path) -> Iterator[TypedWindow]:
    """A colleague's window, with an empty vault."""
    vault, _code = Vault.create(tmp_path / "other", PHRASE, "Bea Brook")
    made = TypedWindow(vault.folder)
    qtbot.addWidget(made)
    made.show_caseload(vault)
    made.show()
    yield made
    made.close_case()
    vault.close()


def says(label: QLabel, text: str) -> bool:
    return text in label.text()


def give(window: TypedWindow, path: Path, qtbot: QtBot, *sections: str) -> str:
    """Hand the open assessment over, and return the code."""
    dialog = HandOverDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.to.setText("Bea Brook, midwife")
    dialog.purpose.setText("To write about health")
    if sections:
        dialog.some.setChecked(True)
        for place, section in enumerate(window.walk.form.form.sections):
            if section.id in sections:
                dialog.sections.item(place).setCheckState(Qt.CheckState.Checked)
    dialog.make(path)
    qtbot.waitUntil(lambda: "Saved" in dialog.message.text())
    dialog.reject()
    return dialog.code


def take(
    window: WindowContext, path: Path, code: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Bring a copy in as a person does, and return what was said before it was."""
    said: list[str] = []

    def by_hand(dialog: BringInDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.keyClicks(dialog.code, code)
        qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
        qtbot.waitUntil(dialog.said.isVisible)
        said.extend([dialog.said.text(), dialog.more.text(), dialog.go.text()])
        qtbot.keyClick(dialog.go, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: not dialog.isVisible())
        return dialog.result()

    monkeypatch.setattr(BringInDialog, "exec", by_hand)
    bring_in_from(window, path)
    return said


def test_an_assessment_goes_to_a_colleague_and_comes_back_with_both_ones_words(
    opened: TypedWindow,
    other: TypedWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "26.prebirth"
    code = give(opened, path, qtbot)
    said = take(other, path, code, qtbot, monkeypatch)
    assert "not in your vault yet" in said[0]
    assert other.saver.case.people == opened.saver.case.people
    stood = opened.saver.case.pregnancy.unit
    other.saver.session.set("pregnancy", "pregnancy", "unit", "Broomfield", LABEL)
    opened.saver.session.set("pregnancy", "pregnancy", "unit", "Ipswich", LABEL)
    opened.saver.session.set("pregnancy", "pregnancy", "midwife", "Jo", LABEL)
    back = tmp_path / "back.prebirth"
    said = take(opened, back, give(other, back, qtbot), qtbot, monkeypatch)
    assert "New entries" in said[0]
    assert "Bea Brook 1" in said[0]
    assert "Where you wrote differently (1)" in said[1]
    assert opened.saver.case.pregnancy.midwife == "Jo"
    opened.walk.go_to("pregnancy", "pregnancy")
    instance(SectionPage, opened.walk.page).finish()
    assert "Two of you wrote this differently" in texts(opened.walk.page)
    opened.walk.open_section("overview")
    assert "In one place two of you wrote differently" in texts(opened.walk.page)
    press(opened.walk.page, "See what differs")
    qtbot.waitUntil(lambda: opened.walk.name == "differ")
    page = opened.walk.page
    assert "A Worker ·" in texts(page)
    assert "Bea Brook ·" in texts(page)
    assert f"Before: {stood}" in texts(page)
    now = opened.saver.case.pregnancy.unit
    assert texts(page).count("shows now") == 1
    assert texts(page).partition("shows now")[2].partition("Let this stand")[0].count(now) == 1
    assert all(f"<u><b>{unit}</b></u>" in texts(page) for unit in ("Broomfield", "Ipswich"))
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    assert "In 1 place two of you wrote differently" in texts(dialog)
    press(page, "Let this stand: Ipswich")
    assert opened.saver.case.pregnancy.unit == "Ipswich"
    assert opened.saver.session.conflicts == []
    assert "Nothing differs any more" in texts(opened.walk.page)
    opened.walk.open_section("overview")
    assert "wrote differently" not in texts(opened.walk.page)


def test_who_was_handed_it_stands_in_the_record_and_among_those_who_hold_it(
    opened: TypedWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "26.prebirth"
    code = give(opened, path, qtbot)
    copy = unseal(path.read_bytes(), code, "f")
    (held,) = [one for one in holders(opened.saver.case) if one.share.to.startswith("Bea")]
    assert held.standing == CopyState.CURRENT
    assert (held.share.purpose, held.share.by) == ("To write about health", "A Worker")
    acts = [
        change
        for entry in opened.vault.store.entries("practice")
        for change in entry.changes
        if change.field == "hand over"
    ]
    assert acts[0].after["to"] == "Bea Brook, midwife"
    assert copy == make_bundle(opened.vault, "practice")._replace(
        entries=copy.entries, made=copy.made
    )


def test_a_part_holds_its_sections_and_what_is_written_in_it_comes_back(
    opened: TypedWindow,
    other: TypedWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "26.prebirth"
    code = give(opened, path, qtbot, "S10")
    assert "A part of it" in take(other, path, code, qtbot, monkeypatch)[0]
    assert len(other.saver.case.appointments)
    assert not len(other.saver.case.events)
    (act,) = [
        change
        for entry in opened.vault.store.entries("practice")
        for change in entry.changes
        if change.field == PART
    ]
    assert act.after["root"] == make_bundle(other.vault, "practice").root
    visit = next(iter(other.saver.case.appointments)).id
    other.saver.session.set("appointments", visit, "meaning", "She was at work", LABEL)
    back = tmp_path / "back.prebirth"
    take(opened, back, give(other, back, qtbot), qtbot, monkeypatch)
    assert present(opened.saver.case.appointments.get(visit)).meaning == "She was at work"
    assert len(opened.saver.case.events)


def test_what_is_asked_before_a_file_is_written(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = HandOverDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.save_button.click()
    assert "who it is for" in dialog.what_is_wrong.text()
    dialog.to.setText("Bea")
    dialog.some.setChecked(True)
    dialog.save_button.click()
    assert "Tick the sections" in dialog.what_is_wrong.text()
    dialog.whole.setChecked(True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    dialog.save_button.click()
    count = len(opened.saver.case.shares)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "where.prebirth"), "")
    )
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "disk refused" in dialog.what_is_wrong.text())
    assert len(opened.saver.case.shares) == count, "what did not leave is not logged"
    assert dialog.save_button.isEnabled()


def test_a_wrong_code_and_a_broken_file_are_said_and_nothing_changes(
    opened: TypedWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "26.prebirth"
    code = give(opened, path, qtbot)
    before = list(opened.vault.store.entry_rows("practice"))
    for data, typed, why in (
        (path.read_bytes(), "23456", "does not open it"),
        (path.read_bytes()[:-9], code, "does not open it"),
        (b"{}", code, "no copy of an assessment"),
    ):
        path.write_bytes(data)
        dialog = BringInDialog(opened, opened.vault, path, lambda _case: True)
        qtbot.addWidget(dialog)
        dialog.code.setText(typed)
        dialog.go.click()
        qtbot.waitUntil(partial(says, dialog.what_is_wrong, why))
        assert dialog.go.isEnabled()
        dialog.reject()
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: shown.append(args[2]))
    bring_in_from(opened, tmp_path / "nowhere.prebirth")
    assert "cannot be read" in shown[0]
    assert list(opened.vault.store.entry_rows("practice")) == before


def test_where_another_window_has_the_vault_it_says_where_to_bring_it_in(
    other: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(bring_in_dialog, "warn", lambda _window, _title, text: said.append(text))
    other.vault.read_only = "Ann has it open on LAPTOP since 09:10"
    bring_in_from(other, tmp_path / "a.prebirth")
    other.vault.read_only = ""
    assert len(said) == 1
    assert said[0].startswith("Ann has it open")
    assert "in the window that has it open" in said[0]


def test_the_list_and_the_menu_lead_to_it(
    other: TypedWindow, opened: TypedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(bring_in_dialog, "bring_in_from", lambda _window, path: asked.append(path))
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "x.prebirth"), "")
    )
    other.caseload.import_file()
    other.commands["bring"].trigger()
    opened.commands["bring"].trigger()
    assert asked == [tmp_path / "x.prebirth"] * 3
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: ("", ""))
    choose_copy(other)
    assert len(asked) == 3
    other.refresh_actions()
    assert not other.commands["hand"].isEnabled()


def test_it_is_closed_wherever_it_is_open_before_anything_is_brought_in(
    opened: TypedWindow,
    other: TypedWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, back = tmp_path / "26.prebirth", tmp_path / "back.prebirth"
    take(other, path, give(opened, path, qtbot), qtbot, monkeypatch)
    other.saver.session.add("people", Person(names="Grandmother"), LABEL)
    code = give(other, back, qtbot)
    opened.close_case()
    opened.open_beside("practice")
    (beside,) = opened.secondary
    bring = take(beside, back, code, qtbot, monkeypatch)
    assert "New entries" in bring[0]
    assert opened.secondary == []
    assert "Grandmother" in [person.names for person in opened.saver.case.people]
    assert "here already" in take(opened, back, code, qtbot, monkeypatch)[0]


def test_what_was_signed_is_begun_anew_where_something_comes_to_it(
    opened: TypedWindow,
    other: TypedWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path, back = tmp_path / "26.prebirth", tmp_path / "back.prebirth"
    take(other, path, give(opened, path, qtbot), qtbot, monkeypatch)
    other.saver.session.add("people", Person(names="Grandmother"), LABEL)
    version = opened.saver.case.assessment.version
    opened.saver.session.add(
        "signoffs",
        SignOff(version=version, signer=Signer.WORKER, name="A", head=opened.saver.session.head),
        LABEL,
    )
    opened.saver.session.set("assessment", "assessment", "status", Status.WITH_MANAGER, LABEL)
    assert (
        "a new version begins"
        in take(opened, back, give(other, back, qtbot), qtbot, monkeypatch)[1]
    )
    assert (opened.saver.case.assessment.status, opened.saver.case.assessment.version) == (
        Status.OPEN,
        version + 1,
    )


def test_what_came_later_is_told_where_one_looks_at_a_day(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = next(opened.vault.store.entries("practice"))
    monkeypatch.setattr(
        CaseHistory,
        "arrived_after",
        lambda _past, moment: (
            [entry._replace(author="Bea")] if moment > datetime(2026, 4, 3, tzinfo=UTC) else []
        ),
    )
    dialog = StoodDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    for text, visible in (("3/4/2026", True), (date(2026, 4, 1).strftime("%d/%m/%Y"), False)):
        dialog.day.input.setText(text)
        dialog.day.commit()
        assert dialog.later.isVisible() is visible
        assert not visible or "Bea had made by then" in dialog.later.text()


def test_a_value_whose_author_is_not_known_begins_with_its_day(blank: TypedWindow) -> None:
    blank.saver.session.set("assessment", "assessment", "worker", "", LABEL)
    blank.saver.session.conflicts = [differing(blank.saver.case, "pregnancy", "pregnancy", "unit")]
    blank.walk.open_section("overview")
    blank.walk.open_section("differ")
    lines = texts(blank.walk.page).splitlines()
    assert sum(line.startswith("1 May 2026") for line in lines) == 2, lines
