from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.label import Label
from prebirth.exchange.practice import practice_case
from prebirth.journal.entry import Entry
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.vault.store import JournalStore
from prebirth.vault.vault import Vault
from tests.typed import present
from tests.ui.look import TypedWindow


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> QApplication:
    QSettings.setPath(
        QSettings.Format.IniFormat,
        QSettings.Scope.UserScope,
        str(tmp_path_factory.mktemp("settings")),
    )
    theme.dress(qapp)
    return qapp


@pytest.fixture(autouse=True)
def nobody_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a question that a test does not answer fail it, where it would wait for ever."""

    def unasked(_parent: object, title: str, text: str, *_more: object) -> object:
        raise AssertionError(f"nobody answers: {title}: {text}")

    monkeypatch.setattr(QMessageBox, "warning", unasked)


@pytest.fixture(autouse=True)
def still_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the baby of the practice case to be still to come, on whatever day this is."""
    monkeypatch.setattr("prebirth.rules.prompts.may_have_ended.long_past_due", lambda *_: False)


@pytest.fixture
def window(qtbot: QtBot, vault: Vault, tmp_path: Path) -> Iterator[TypedWindow]:
    made = TypedWindow(vault.folder)
    qtbot.addWidget(made)
    made.show_caseload(vault)
    made.show()
    yield made
    made.close_case()


@pytest.fixture
def opened(window: TypedWindow, vault: Vault) -> TypedWindow:
    """The window with the practice case open."""
    Session.begin(vault, practice_case())
    window.open_case("practice")
    return window


@pytest.fixture
def blank(window: TypedWindow, vault: Vault) -> TypedWindow:
    """The window with an empty case open."""
    Session.begin(vault, Case(id="blank"))
    window.open_case("blank")
    return window


@pytest.fixture(scope="session")
def agencies() -> frozenset[str]:
    """The ids of the practice case's agencies, which a label may name without a change to them."""
    return frozenset(agency.id for agency in practice_case().agencies)


@pytest.fixture(autouse=True)
def stored(monkeypatch: pytest.MonkeyPatch, agencies: frozenset[str]) -> Iterator[list[Entry]]:
    """Every entry that a test stores; each label must be a code that names ids alone."""
    entries: list[Entry] = []
    begun: set[str] = set()
    append, add_case = JournalStore.append, JournalStore.add_case

    def kept(store: JournalStore, entry: Entry, *rest: Any) -> str:
        entries.append(entry)
        return append(store, entry, *rest)

    def added(store: JournalStore, case_id: str, content: dict[str, Any], *rest: Any) -> str:
        tables = [table for table in content.values() if isinstance(table, list)]
        begun.update(row["id"] for table in tables for row in table)
        return add_case(store, case_id, content, *rest)

    monkeypatch.setattr(JournalStore, "append", kept)
    monkeypatch.setattr(JournalStore, "add_case", added)
    yield entries
    for entry in entries:
        label = present(Label.parse(entry.label))
        ids = begun | {change.record for change in entry.changes}
        for name in {"record", "person", "agency", "member"} & label.ids.keys():
            assert label.ids[name] in {"", *ids, *agencies}, entry.label
        assert label.ids.get("table", "people") in {*SINGLE, *RECORDS}
        assert label.ids.get("field", "") in {"", *(change.field for change in entry.changes)}
        assert label.ids.get("n", "0").isdecimal()


@pytest.fixture
def time_passes(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let what is written from now on be written two minutes later."""

    class Later(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + timedelta(minutes=2)

    return lambda: monkeypatch.setattr("prebirth.session.datetime", Later)
