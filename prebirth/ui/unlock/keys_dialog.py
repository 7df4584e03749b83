"""Changes the pass-phrase, the recovery code, or the key of the vault."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtWidgets import QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, row, title_of
from prebirth.ui.base.say import sure
from prebirth.ui.base.secret_field import SecretField
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.work import in_background
from prebirth.ui.unlock.code_view import CodeView
from prebirth.ui.unlock.new_secret import NewSecret
from prebirth.vault.errors import VaultError
from prebirth.vault.key_rotation import (
    change_pass_phrase,
    code_is_kept,
    renew_recovery_code,
    rotate_key,
)
from prebirth.vault.vault import Vault


class KeysDialog(Dialog):
    """Changes what opens the vault; each act asks for what opens it now."""

    def __init__(self, parent: QWidget, vault: Vault, *, unkept: bool = False) -> None:
        """Lay it out; where the recovery code is `unkept`, offer only to make another."""
        super().__init__(parent, self.tr("Pass-phrase and keys"), (560, 0))
        self._vault, self._busy = vault, False
        self.present = SecretField(
            self.tr("What opens the vault now: pass-phrase or recovery code")
        )
        self.wanted = NewSecret(self.tr("New pass-phrase"))
        self.wanted.knowing(vault.author)
        self.message = label("", "saved")
        self.message.hide()
        self.change = button(self.tr("Change the pass-phrase"), "main", self._change)
        self.renew = button(
            self.tr("Make a new recovery code"), "main" if unkept else "", self._renew
        )
        self.turn = button(self.tr("Encrypt with a new key…"), "", self._turn)
        if unkept:
            self._offer_code()
        else:
            self._lay_out()

    def accept(self) -> None:
        """Stay open while a change is being made: its result must be seen."""
        if not self._busy:
            super().accept()

    def reject(self) -> None:
        """As accept."""
        if not self._busy:
            super().reject()

    def _ask_present(self) -> None:
        title = self.tr("What opens the vault now: pass-phrase or recovery code")
        self.body.addWidget(title_of(self.present.input, title))
        self.body.addWidget(self.present)

    def _offer_code(self) -> None:
        self.head(
            self.tr("You have not written down a recovery code"),
            self.tr(
                "The code was shown, and nobody has said that it is kept. Make a new one now: if "
                "you forget your pass-phrase, only the code opens the vault."
            ),
        )
        self._ask_present()
        self.body.addWidget(self.message)
        self.body.addLayout(row(self.renew, None))
        self.end_with(button(self.tr("Close"), "", self.reject))

    def _lay_out(self) -> None:
        self.head(self.tr("Pass-phrase and keys"))
        self._ask_present()
        self.body.addSpacing(theme.S)
        self.body.addWidget(self.wanted)
        self.body.addWidget(self.message)
        self.body.addLayout(row(self.change, None))
        self.body.addSpacing(theme.M)
        self.body.addWidget(
            label(
                self.tr(
                    "If the printed code was lost or seen, make a new one. The old one will no "
                    "longer work."
                ),
                "quiet",
            )
        )
        self.body.addLayout(row(self.renew, None))
        text = self.tr(
            "If somebody may have copied the vault and knew what opens it, encrypt it with a new "
            "key. That gives a new recovery code too."
        )
        self.body.addWidget(label(text, "quiet"))
        self.body.addLayout(row(self.turn, None))
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "", self.accept))

    def _change(self) -> None:
        problem = self.wanted.problem()
        if self.refuse(
            self._locked(), Wrong(problem, self.wanted.wrong_field()) if problem else None
        ):
            return
        self._do(
            partial(change_pass_phrase, self._vault, self.present.input.text(), self.wanted.text()),
            self._changed,
        )

    def _changed(self, _nothing: object) -> None:
        for field in (self.present.input, self.wanted):
            field.clear()
        self._say(
            self.tr("✓ The new pass-phrase opens the vault, and every backup of it, from now on.")
        )

    def _renew(self) -> None:
        self._do(
            partial(renew_recovery_code, self._vault, self.present.input.text()), self._show_code
        )

    def _turn(self) -> None:
        text = self.tr(
            "This encrypts the whole vault and its backups again. The pass-phrase stays the "
            "same. The printed recovery code will no longer work. Go on?"
        )
        if sure(self, self.tr("Encrypt with a new key?"), text):
            self._do(partial(rotate_key, self._vault, self.present.input.text()), self._show_code)

    def _do(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        if self._busy or self.refuse(self._locked()):
            return
        # Nothing is switched off meanwhile: the keyboard would be sent away from where it is.
        self._busy = True
        self._say(self.tr("A moment…"))
        in_background(self, work, partial(self._ended, done), self._failed)

    def _locked(self) -> Wrong | None:
        """That nobody has typed what opens the vault."""
        text = self.tr("Type what opens the vault now. Nothing was changed.")
        return None if self.present.input.text() else Wrong(text, self.present)

    def _ended(self, done: Callable[[object], None], result: object) -> None:
        self._busy = False
        done(result)

    def _failed(self, message: str) -> None:
        self._busy = False
        self.message.hide()
        self.refuse(Wrong(message, self.present))

    def _show_code(self, code: object) -> None:
        """Show only the new code, until the person says that it is kept."""
        self.empty()
        view = CodeView(str(code))
        view.kept.toggled.connect(self._keep)
        self.head(self.tr("Your new recovery code"))
        self.body.addWidget(view)
        self.body.addStretch(1)
        self.code = view
        view.setFocus()

    def _keep(self, kept: bool) -> None:
        """Note that the code is kept: until then the next unlocking asks for another."""
        if kept:
            with suppress(VaultError):
                code_is_kept(self._vault)

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()
        announce(self.message, text.lstrip("✓ "))
