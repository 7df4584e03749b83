from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.journeys.robot import Robot
from tests.ui.look import TypedWindow


@pytest.fixture
def robot(qtbot: QtBot, tmp_path: Path, cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> Robot:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    window = TypedWindow(tmp_path / "vault")
    qtbot.addWidget(window)
    window.start()
    window.show()
    return Robot(window, qtbot)
