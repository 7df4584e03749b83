"""Says below a page which file was written, where, and opens it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, frame, label, where


class WrittenLine(QWidget):
    """Stays until somebody has seen it, or another file is written."""

    def __init__(self, page: QWidget) -> None:
        """Take what the keyboard goes to once it is put away."""
        super().__init__()
        self._page, self._path = page, Path()
        card, inside = frame("inset", margins=(theme.L, theme.S, theme.L, theme.S))
        self.said = label("", "saved")
        inside.addWidget(self.said)
        inside.addWidget(
            flowing(
                button(self.tr("Open the file"), "link", lambda: self._open(self._path)),
                button(self.tr("Open its folder"), "link", lambda: self._open(self._path.parent)),
                button(self.tr("Do not show this any more"), "link", self._put_away),
                spacing=theme.L,
            )
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.XS, theme.L, theme.XS)
        layout.addWidget(card)

    def show_path(self, path: Path) -> None:
        """Show which file was written last, and have it said."""
        self._path = path
        text = self.tr("✓ Saved as a file: {name}, in {folder}")
        self.said.setText(text.format(name=path.name, folder=where(path.parent)))
        self.show()
        announce(self, text.format(name=path.name, folder=path.parent).lstrip("✓ "))

    def _put_away(self) -> None:
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No program here opens it. It is in {folder}")
            self.said.setText(text.format(folder=where(self._path.parent)))
            announce(self, text.format(folder=self._path.parent))
