"""Shows a recovery code, to be printed or written down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import describe
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.unlock.print_code import print_code


class CodeView(QWidget):
    """The code, a button that prints it, and a tick that it is kept.

    The keyboard begins at the code, which is said with what it is for.
    """

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.kept = QCheckBox(
            self.tr("I have printed or written down the code and put it somewhere safe")
        )
        warning = self.tr(
            "If you forget your pass-phrase, this code opens the vault. You see it only "
            "now. Print it and lock it away. Nobody can open the vault for you. While you "
            "have the pass-phrase, you can make a new code in the menu."
        )
        shown = label(code.replace("-", "-\u200b"), "code")
        shown.setAccessibleName(self.tr("Recovery code {code}").format(code=" ".join(code)))
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Tab comes to it, so that it is heard
        describe(shown, warning)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(label(warning, "quiet"))
        layout.addWidget(shown)
        layout.addLayout(
            row(button(self.tr("Print…"), "", lambda: print_code(self, self.code), "printer"), None)
        )
        layout.addSpacing(theme.S)
        layout.addWidget(self.kept)
        self.setFocusProxy(shown)
