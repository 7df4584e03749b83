"""How the person at this computer wants it to look: kept for them, with nothing of a family in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from prebirth.ui import theme
from prebirth.ui.dialog import Dialog
from prebirth.ui.parts import button, label, row, title_of
from prebirth.ui.shell.geometry import AS_SYSTEM, COLOURS, TEXT, keep_look, kept_colours, kept_text_size

if TYPE_CHECKING:
    from prebirth.ui.shell.window import MainWindow


class SettingsDialog(Dialog):
    """Chooses colours and the size of text; what is chosen shows at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, self.tr("Settings"), (480, 0))
        self.colours, self.text = QComboBox(), QComboBox()
        for words, kept in (
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
            (self.tr("High contrast"), "contrast"),
            (self.tr("As this computer is set"), AS_SYSTEM),
        ):
            self.colours.addItem(words, kept)
        for size in theme.SIZES:
            self.text.addItem(f"{size:.0%}", size)
        self.head(self.tr("How it looks"))
        for field, title, key, now in (
            (self.colours, self.tr("Colours"), COLOURS, kept_colours()),
            (self.text, self.tr("Size of text"), TEXT, kept_text_size()),
        ):
            field.setCurrentIndex(field.findData(now))
            field.activated.connect(lambda _place, box=field, name=key: keep_look(window, name, box.currentData()))
            self.body.addSpacing(theme.S)
            self.body.addWidget(title_of(field, title))
            self.body.addLayout(row(field, None))
        self.body.addSpacing(theme.M)
        self.body.addWidget(label(self.tr("Kept for you on this computer. Pictures and copies stay as they are printed."), "small"))
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Done"), "main", self.accept))
