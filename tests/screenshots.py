"""make screenshots: the pictures of README and handbook, from the practice case."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.ui.base import today

today.today = lambda: (
    SET_ON
)  # before anybody takes it up: the pictures show the same day whenever they are made

from prebirth.session import Session
from prebirth.ui.app import make_app
from prebirth.ui.base.preferences import keep_tour_seen
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.vault import keys
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT
from tests.ui.look import TypedWindow
from tests.ui.screens import settle

SCREENS = ROOT / "docs" / "screens"
SIZE = (1366, 768)


def main() -> None:
    """Draw each of them."""
    place = Path(tempfile.mkdtemp())
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(place))
    keys.COST = {"memory_kib": 64, "passes": 1, "lanes": 1}
    app = make_app(["screenshots"])
    keep_tour_seen()
    vault, _ = Vault.create(place / "vault", PHRASE, "Amira Sutton")
    Session.begin(vault, practice_case())
    window = TypedWindow(vault.folder)
    window.resize(*SIZE)
    window.show_caseload(vault)
    window.show()
    window.open_case("practice")
    for name in ("S10", "prompts", "pictures"):
        window.walk.open_section(name)
        keep(window, {"S10": "walk"}.get(name, name))
    copy = CopyDialog(window, window.saver, window.walk.form, len(window.walk.book.things))
    copy.show()
    keep(copy, "copy")
    copy.close()
    window.close_case()
    keep(window, "caseload")
    window.close()
    del app


def keep(widget: QWidget, name: str) -> None:
    """Keep what a widget shows."""
    settle()
    SCREENS.mkdir(exist_ok=True)
    widget.grab().toImage().save(str(SCREENS / f"{name}.png"))


if __name__ == "__main__":
    main()
