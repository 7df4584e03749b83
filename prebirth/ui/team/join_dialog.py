"""The dialog that answers an invitation, once its fingerprint was compared by voice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from prebirth.team import acts
from prebirth.team.invitation import SUFFIX, Invitation
from prebirth.team.stores.address import FOLDER, address_words, folder_address
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, row, title_of, where
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.team.fingerprint import Compared, fingerprint_card
from prebirth.vault.errors import VaultError
from prebirth.vault.files import write_atomic
from prebirth.vault.vault import Vault


class JoinDialog(Dialog):
    """Shows who invites, compares the fingerprint, and writes the answer."""

    def __init__(self, parent: QWidget, vault: Vault, data: bytes, invited: Invitation) -> None:
        super().__init__(parent, self.tr("Join a team"), (620, 0))
        self._vault, self._data, self._invited = vault, data, invited
        self.compared = Compared(invited.by, invited.owner.fingerprint)
        self.path = QLineEdit(str(invited.place.get("path", "")))
        self.path.setAccessibleName(self.tr("The shared folder on this computer"))
        self._go = button(self.tr("Save the answer…"), "main", self._choose)
        text = self.tr("{name} invites you to {team}, which meets at {place}.").format(
            name=invited.by, team=invited.name, place=where(Path(address_words(invited.place)))
        )
        self.head(self.tr("Join a team"), text)
        ask = self.tr(
            "Anybody could have sent this file. Ring {name}, ask them to read out all the "
            "digits, and type the group that is missing here:"
        ).format(name=invited.by)
        self.body.addWidget(fingerprint_card(ask, self.compared.shown))
        self.body.addWidget(title_of(self.compared, self.compared.accessibleName()))
        self.body.addWidget(self.compared)
        if invited.place.get("kind") == FOLDER:
            self.body.addWidget(title_of(self.path, self.path.accessibleName()))
            self.body.addLayout(row(self.path, button(self.tr("Choose…"), "", self._choose_folder)))
        self.body.addWidget(
            label(
                self.tr(
                    "The answer is a file too: send it back. "
                    "It holds nothing secret, and nothing of a family."
                ),
                "quiet",
            )
        )
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), self._go)

    def join(self, path: Path) -> None:
        """Join the team, and write the answer."""
        address = None
        if self._invited.place.get("kind") == FOLDER:
            folder = Path(self.path.text().strip())
            if self.refuse(self._no_folder()):
                return
            address = folder_address(folder.absolute())
        try:
            _, answer = acts.join_team(self._vault, self._data, address)
            write_atomic(path, answer)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
        except OSError as error:
            text = self.tr(
                "{path} could not be written ({why}). "
                "Choose “Save the answer again…” in the window of the team."
            )
            self.refuse(Wrong(text.format(path=path, why=error.strerror)))
        else:
            self.accept()

    def _no_folder(self) -> Wrong | None:
        """That the shared folder is not there, where the team meets in one."""
        kept, written = self._invited.place.get("kind") == FOLDER, self.path.text().strip()
        if not kept or (written and Path(written).is_dir()):
            return None
        text = self.tr(
            "That folder is not there now. Choose where the shared folder lies on this computer. "
            "Nothing was changed."
        )
        return Wrong(text, self.path)

    def _choose(self) -> None:
        text = self.tr(
            "That is not the missing group of digits. Ring first: if the digits differ, "
            "this file is not theirs. Nothing was changed."
        )
        if self.refuse(
            None if self.compared.agrees else Wrong(text, self.compared), self._no_folder()
        ):
            return
        path, _ = save_as(
            self, self.tr("Save the answer"), f"answer{SUFFIX}", f"Prebirth (*{SUFFIX})"
        )
        if path:
            self.join(Path(path))

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("The shared folder")):
            self.path.setText(path)
