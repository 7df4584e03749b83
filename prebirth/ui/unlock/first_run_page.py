"""The first run: make a vault, print the recovery code, go to the caseload."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import WarningLabel, announce
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import (
    button,
    centred,
    frame,
    label,
    row,
    title_of,
    where,
    wrong_in,
)
from prebirth.ui.base.say import sure
from prebirth.ui.base.tab_order import enter_goes_on
from prebirth.ui.base.what_is_wrong import Wrong, when_changed
from prebirth.ui.base.work import in_background
from prebirth.ui.unlock.code_view import CodeView
from prebirth.ui.unlock.new_secret import NewSecret
from prebirth.ui.unlock.synced import place_warning, warn_of_place
from prebirth.vault.errors import VaultError
from prebirth.vault.key_rotation import code_is_kept, create_vault
from prebirth.vault.vault import Vault

WIDTH = 560


class FirstRunPage(QWidget):
    """Leads through making a vault."""

    made = Signal(object)
    existing_chosen = Signal(Path)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._vault: Vault | None = None
        self._code = ""
        self._making = False
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Your name"))
        self.secret = NewSecret(self.tr("Pass-phrase"))
        self.first, self.second = self.secret.first, self.secret.second
        self.message = wrong_in(self.name)
        lines = (self.name, self.first.input, self.second.input)
        enter_goes_on(lines, self.make)
        for line in lines:
            when_changed(line, partial(self._mended, line))
        self.make_button = button(self.tr("Make the vault"), "main", self.make, "shield-check")
        self._asked = QWidget()
        self.go_button = button(self.tr("Go to my assessments"), "main", self._go)
        card, self._inside = frame(
            "card", margins=(theme.XL, theme.XL, theme.XL, theme.XL), spacing=theme.S
        )
        centred(self, card, WIDTH)
        self._ask()
        QTimer.singleShot(0, self, self.name.setFocus)

    def make(self) -> None:
        """Make the vault, or say what is missing."""
        if self._making:
            return
        if problem := self._problem():
            self._say(problem)
            return
        if (warning := place_warning(self._folder)) and not sure(
            self, self.tr("Make the vault here all the same?"), warning
        ):
            self._choose(self.tr("An empty folder for the new vault"))
            return
        self._making = True
        self._say_no_more()
        # The button stays as it is for the keyboard, which would fall on whatever comes next.
        self._name_button(self.tr("Making the vault…"))
        self.make_button.setFocus()
        announce(self.make_button, self.make_button.text())
        phrase, name = self.first.input.text(), self.name.text().strip()
        in_background(
            self, lambda: create_vault(self._folder, phrase, name), self._made, self._failed
        )

    def code(self) -> str:
        """The recovery code that shows."""
        return self._code

    def _problem(self) -> Wrong | None:
        if not self.name.text().strip():
            return Wrong(self.tr("Write your name. It goes with everything you enter."), self.name)
        self.secret.knowing(self.name.text())
        problem = self.secret.problem()
        return Wrong(problem, self.secret.wrong_field().input) if problem else None

    def _made(self, result: tuple[Vault, str]) -> None:
        self._vault, self._code = result
        self.secret.clear()
        self._show_code()

    def _failed(self, message: str) -> None:
        self._making = False
        self._name_button(self.tr("Make the vault"))
        self._say(Wrong(message, self.make_button))

    def _name_button(self, words: str) -> None:
        self.make_button.setText(words)
        self.make_button.setAccessibleName(words)

    def _say(self, wrong: Wrong) -> None:
        """Say what is wrong, and put the keyboard where it is put right."""
        field = wrong.field or self.make_button
        if isinstance(self.message, WarningLabel):
            self.message.concern(field)
        self.message.setText(wrong.words)
        self.message.show()
        field.setFocus()

    def _mended(self, field: QWidget) -> None:
        """Say no more of a field: somebody is putting it right."""
        if isinstance(self.message, WarningLabel) and self.message.about is field:
            self._say_no_more()

    def _say_no_more(self) -> None:
        self.message.setText("")
        self.message.hide()

    def _ask(self) -> None:
        inside = QVBoxLayout(self._asked)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.S)
        self._inside.addWidget(self._asked)
        put = inside.addWidget
        put(label(self.tr("Welcome to Prebirth"), "title"))
        put(
            label(
                self.tr(
                    "Everything you write is kept on this computer, in an encrypted vault that "
                    "only your pass-phrase opens. Nothing is sent anywhere, unless you begin or "
                    "join a team."
                ),
                "quiet",
            )
        )
        inside.addSpacing(theme.S)
        put(title_of(self.name, self.tr("Your name")))
        put(self.name)
        put(self.secret)
        put(self.message)
        put(label(self.tr("In {folder}").format(folder=where(self._folder)), "small"))
        warn_of_place(inside, self._folder)
        inside.addSpacing(theme.S)
        inside.addLayout(row(self.make_button, None))
        existing = button(
            self.tr("I have a vault already…"),
            "link",
            lambda: self._choose(self.tr("The folder of a vault")),
            "folder-open",
        )
        other = button(
            self.tr("In another folder…"),
            "link",
            lambda: self._choose(self.tr("An empty folder for the new vault")),
            "folder-open",
        )
        put(flowing(existing, other, spacing=theme.L))

    def _show_code(self) -> None:
        put, title = self._inside.addWidget, self.tr("Your recovery code")
        put(label(title, "title"))
        view = CodeView(self._code)
        self.kept = view.kept
        put(view)
        self.go_button.setEnabled(False)
        self.kept.toggled.connect(self.go_button.setEnabled)
        self._inside.addLayout(row(self.go_button, None))
        # First the keyboard: what was asked would hand it on to what comes next as it goes.
        view.show()
        view.setFocus()
        self._asked.hide()
        announce(view, title)

    def _go(self) -> None:
        self._code = ""
        if self._vault:
            with suppress(VaultError):  # then the next unlocking offers another code
                code_is_kept(self._vault)
        self.made.emit(self._vault)

    def _choose(self, title: str) -> None:
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder.parent))
        if chosen:
            self.existing_chosen.emit(Path(chosen))
