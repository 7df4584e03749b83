"""The dialog that lets somebody into the team, once their fingerprint was compared by voice."""

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
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.team.fingerprint import Compared, fingerprint_card
from prebirth.ui.team.roles import role_names
from prebirth.vault.errors import VaultError
from prebirth.wording.signatures import computer_day


class AdmitDialog(Dialog):
    """Compares the fingerprint and asks for a role."""

    def __init__(self, parent: QWidget, sync: Sync, answer: InvitationAnswer) -> None:
        super().__init__(parent, self.tr("Let somebody in"), (600, 0))
        self._sync, self._answer = sync, answer
        self.sql = ""
        """SQL for the administrator of the team's database; empty where there is none."""
        self.role = Combo()
        for role, words in role_names().items():
            self.role.addItem(words, role)
        self.compared = Compared(answer.name, answer.keys.fingerprint)
        self.head(
            self.tr("Let {name} in").format(name=answer.name),
            self.tr("They read an assessment only once somebody shares it with them."),
        )
        if left := acts.left_under(sync, answer):
            said = self.tr(
                "{name} left the team on {day} under this name. From now on both are shown with "
                "their digits, so that neither is taken for the other."
            ).format(name=left.names[-1], day=computer_day(left.left_at[:10]))
            self.body.addWidget(label(said, "strong"))
        ask = self.tr(
            "Anybody could have sent this file. Ring {name}, ask them to read out all the "
            "digits, and type the group that is missing here:"
        ).format(name=answer.name)
        self.body.addWidget(fingerprint_card(ask, self.compared.shown))
        self.body.addWidget(title_of(self.compared, self.compared.accessibleName()))
        self.body.addWidget(self.compared)
        self.body.addWidget(title_of(self.role, self.tr("What they do in the team")))
        self.body.addWidget(self.role)
        self.end_with(
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Let them in"), "main", self.accept),
        )

    def accept(self) -> None:
        """Let them in, or say what prevents it."""
        if not self.compared.agrees:
            text = self.tr(
                "That is not the missing group of digits. Ring first: if the digits differ, "
                "this file is not theirs. Nothing was changed."
            )
            self.refuse(Wrong(text, self.compared))
            return
        try:
            acts.admit_member(self._sync, self._answer, TeamRole(self.role.currentData()))
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        self.sql = (
            login_sql(self._answer.keys.id, self._answer.verifier) if self._answer.verifier else ""
        )
        super().accept()
