"""Lets somebody in who answered, once they have read out the same digits that their file bears."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.team import acts
from prebirth.team.invitation import InvitationAnswer
from prebirth.team.membership import TeamRole
from prebirth.team.stores.logins import login_sql
from prebirth.team.sync import Sync
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.team.fingerprint import Compared, fingerprint_card
from prebirth.ui.team.roles import role_names
from prebirth.vault.errors import VaultError


class AdmitDialog(Dialog):
    """Asks what they do in the team."""

    def __init__(self, parent: QWidget, sync: Sync, whom: InvitationAnswer) -> None:
        super().__init__(parent, self.tr("Let somebody in"), (600, 0))
        self._sync, self._whom = sync, whom
        self.sql = ""
        """What whoever looks after the database runs, where the team meets in one."""
        self.role = Combo()
        for role, words in role_names().items():
            self.role.addItem(words, role)
        self.compared = Compared(whom.name)
        self.message = label("", "doubt")
        self.message.hide()
        self.head(
            self.tr("Let {name} in").format(name=whom.name),
            self.tr("They read an assessment only once somebody shares it with them."),
        )
        said = self.tr(
            "Anybody could have sent this file. Telephone {name}, and let the digits be read out to you:"
        ).format(name=whom.name)
        self.body.addWidget(fingerprint_card(said, whom.keys.fingerprint))
        self.body.addWidget(self.compared)
        self.body.addWidget(title_of(self.role, self.tr("What they do in the team")))
        self.body.addWidget(self.role)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Let them in"), "main", self.accept),
        )

    def accept(self) -> None:
        """Let them in, or say what keeps them out."""
        if not self.compared.isChecked():
            self.tell(
                self.message,
                self.tr(
                    "Telephone first, and tick that the digits are the same. Nothing was changed."
                ),
            )
            self.compared.setFocus()
            return
        try:
            acts.admit_member(self._sync, self._whom, TeamRole(self.role.currentData()))
        except VaultError as error:
            self.tell(self.message, str(error))
            return
        self.sql = login_sql(self._whom.keys.id, self._whom.verifier) if self._whom.verifier else ""
        super().accept()
