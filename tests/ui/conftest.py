from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.vault.vault import Vault
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


@pytest.fixture
def window(qtbot: QtBot, vault: Vault, tmp_path: Path) -> Iterator[TypedWindow]:
    made = TypedWindow(vault.folder)
    qtbot.addWidget(made)
    made.show_caseload(vault)
    made.show()
    yield made
    made._leave()


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
