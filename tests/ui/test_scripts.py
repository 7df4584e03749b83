"""Names in any script show on a computer that has no fonts at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from prebirth.ui.base.scripts import SAMPLES
from tests.labels import LABEL
from tests.layout.pdf.test_names import NAMES
from tests.ui.look import TypedWindow

CONF = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    "<fontconfig><dir>{0}/none</dir><cachedir>{0}/cache</cachedir></fontconfig>"
)
SHOWN = """
import sys
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from prebirth.ui.base import theme
from prebirth.ui.base.scripts import complete_fonts
app = QApplication([])
theme.dress(app)
complete_fonts()
for name in sys.argv[1:]:
    layout = QTextLayout(name, QFont(theme.FAMILY, 11))
    layout.beginLayout(); layout.createLine(); layout.endLayout()
    if any(glyph == 0 for run in layout.glyphRuns() for glyph in run.glyphIndexes()):
        print(name)
"""


def test_every_name_has_its_letters_on_the_screen(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "fonts.conf").write_text(CONF.format(tmp_path))
    settings = {
        **os.environ,
        "FONTCONFIG_FILE": str(tmp_path / "fonts.conf"),
        "QT_QPA_PLATFORM": "offscreen",
    }
    found = subprocess.run(
        [sys.executable, "-c", SHOWN, *NAMES.values()],
        capture_output=True,
        text=True,
        env=settings,
        check=True,
    )
    assert found.stdout.split("\n") == [""]


@pytest.mark.slow
def test_fonts_come_when_a_name_needs_them_and_not_before(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[str] = []
    monkeypatch.setattr("prebirth.ui.base.scripts.complete_fonts", added.extend)
    opened.saver.session.set("people", "leanne", "known_as", "Zoë Łukasiewicz-O’Brien", LABEL)
    qtbot.wait(100)
    assert not added
    opened.saver.session.set("people", "leanne", "known_as", "أمينة", LABEL)
    qtbot.waitUntil(lambda: len(added) == len(SAMPLES), timeout=5000)
    assert set(added) == set(SAMPLES)
