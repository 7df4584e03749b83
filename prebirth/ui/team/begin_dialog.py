"""The dialog that begins a team: its name, and where its laptops meet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from prebirth.base.outside import read_outside
from prebirth.team import acts
from prebirth.team.invitation import answer_from_bytes
from prebirth.team.stores.address import DatabaseLink, database_address, folder_address
from prebirth.team.stores.logins import login_sql
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, row, title_of
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.vault.errors import VaultError
from prebirth.vault.vault import Vault

PORT = "5432"


class BeginDialog(Dialog):
    """Asks for a name and an address, and says what the store learns."""

    def __init__(self, parent: QWidget, vault: Vault) -> None:
        super().__init__(parent, self.tr("Begin a team"), (620, 0))
        self._vault = vault
        self.sql = ""
        """SQL for the administrator of the team's database; empty where there is none."""
        self.name = self._line(self.tr("What the team is called"))
        self.folder = QRadioButton(
            self.tr("In a shared folder, on a network drive or kept alike by a program")
        )
        self.database = QRadioButton(self.tr("In a PostgreSQL database that your authority runs"))
        self.path, self.host, self.port = (
            self._line(self.tr("The shared folder")),
            self._line(self.tr("Name of the server")),
            self._line(self.tr("Port")),
        )
        self.named, self.authority = (
            self._line(self.tr("Name of the database")),
            self._line(self.tr("Its certificate file, if needed")),
        )
        self.link = Combo()
        self.link.setAccessibleName(self.tr("How laptops keep in touch with it"))
        for link, words in (
            (
                DatabaseLink.HELD,
                self.tr("Connected while the app is open: what comes is seen at once"),
            ),
            (
                DatabaseLink.BRIEF,
                self.tr("Connected for each round: fewer connections for the server"),
            ),
            (DatabaseLink.POOLED, self.tr("Through a pool such as PgBouncer, for each round")),
        ):
            self.link.addItem(words, link)
        self.port.setText(PORT)
        self.port.setMaximumWidth(theme.px(80))
        self._lay_out()
        self.folder.toggled.connect(lambda _on: self._show())
        self.folder.setChecked(True)

    @property
    def address(self) -> dict[str, Any]:
        """The address where the team meets, of what was written right."""
        if self.folder.isChecked():
            return folder_address(Path(self.path.text().strip()).absolute())
        return database_address(
            self.host.text().strip(),
            int(self.port.text().strip()),
            self.named.text().strip(),
            self._certificate_text or "",
            DatabaseLink(self.link.currentData()),
        )

    @property
    def _certificate_text(self) -> str | None:
        """The certificate, empty where there is none; None where it cannot be read."""
        path = self.authority.text().strip()
        try:
            return read_outside(Path(path)).decode("ascii") if path else ""
        except (OSError, ValueError):
            return None

    def _amiss(self) -> Iterator[Wrong]:
        """All that is to be put right before a team can begin."""
        if not self.name.text().strip():
            yield Wrong(self.tr("Write a name for the team. Nothing was changed."), self.name)
        if self.folder.isChecked():
            if not self.path.text().strip() or not Path(self.path.text().strip()).is_dir():
                text = self.tr(
                    "Choose the shared folder; it must be there now. Nothing was changed."
                )
                yield Wrong(text, self.path)
            return
        if not self.host.text().strip():
            yield Wrong(self.tr("Write the name of the server."), self.host)
        if not self.port.text().strip().isdecimal():
            yield Wrong(self.tr("Write the port of the server, in digits."), self.port)
        if not self.named.text().strip():
            yield Wrong(self.tr("Write the name of the database."), self.named)
        if self._certificate_text is None:
            text = self.tr("The certificate cannot be read. Nothing was changed.")
            yield Wrong(text, self.authority)

    def accept(self) -> None:
        """Begin the team, or say all that prevents it."""
        if self.refuse(*self._amiss()):
            return
        try:
            repository = acts.begin_team(self._vault, self.name.text().strip(), self.address)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        verifier = answer_from_bytes(acts.answer_file(repository)).verifier
        self.sql = login_sql(repository.me.id, verifier) if verifier else ""
        super().accept()

    def _lay_out(self) -> None:
        text = self.tr(
            "You are its first owner: you invite the others. Each has a vault of their own, "
            "and works on without the network."
        )
        self.head(self.tr("Begin a team"), text)
        for part in (
            title_of(self.name, self.name.accessibleName()),
            self.name,
            label(self.tr("Where it meets"), "strong", level=2),
            self.folder,
        ):
            self.body.addWidget(part)
        self._of_folder, self._of_database = QWidget(), QWidget()
        browse = button(self.tr("Choose…"), "", self._choose_folder)
        self._of_folder.setLayout(_titled((self.path, browse)))
        self.body.addWidget(self._of_folder)
        self.body.addWidget(self.database)
        choose = button(self.tr("Choose the certificate…"), "", self._choose_certificate)
        self._of_database.setLayout(
            _titled(
                (self.host,),
                (self.port, None),
                (self.named,),
                (self.authority, choose),
                (self.link,),
            )
        )
        self.body.addWidget(self._of_database)
        learns = self.tr(
            "The place learns which laptops belong to the team, how much they write and when. "
            "It never learns a name, a word, a date of the record, a reference or a key: "
            "everything is sealed before it leaves this computer."
        )
        self.body.addWidget(label(learns, "quiet"))
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Begin"), "main", self.accept),
        )

    def _show(self) -> None:
        self._of_folder.setVisible(self.folder.isChecked())
        self._of_database.setVisible(not self.folder.isChecked())

    def _choose_folder(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, self.tr("The shared folder")):
            self.path.setText(path)

    def _choose_certificate(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Certificate file"), "", "PEM (*.pem *.crt)"
        )
        if path:
            self.authority.setText(path)

    def _line(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(name)
        return made


def _titled(*lines: tuple[QWidget | None, ...]) -> QVBoxLayout:
    """Lines of fields, each below the title of its first, flush with those above and below.

    In a column there is room for what is wrong at each.
    """
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.S)
    for field, *beside in lines:
        if field is not None:
            made.addWidget(title_of(field, field.accessibleName()))
        made.addLayout(row(field, *beside))
    return made
