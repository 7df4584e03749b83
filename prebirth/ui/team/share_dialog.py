"""The dialog that shares the open assessment: which members may read it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from prebirth.acts.looking import restricted_entries
from prebirth.case.case import RECORDS, SINGLE
from prebirth.session import Session
from prebirth.team import acts
from prebirth.team.membership import TeamMember
from prebirth.team.sync import Sync
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.whole_list import WholeList
from prebirth.ui.team.roles import role_name
from prebirth.vault.errors import VaultError

LIST = 180


class ShareDialog(Dialog):
    """A list of the members, with a tick for each reader."""

    def __init__(self, parent: QWidget, sync: Sync, session: Session) -> None:
        super().__init__(parent, self.tr("Share with colleagues"), (600, 0))
        self._sync, self._session = sync, session
        self.list = WholeList()
        self.list.setAccessibleName(self.tr("Who may read it"))
        self.list.setMinimumHeight(theme.px(LIST))
        sharing = sync.sharing(session.case.id)
        self._readers = sharing.readers
        names = ", ".join(
            sorted(
                sync.team.name_of(member) for member in sharing.removed - {sync.repository.me.id}
            )
        )
        self.once = label(
            self.tr("Could read it once, and may still hold what there was then: {names}.").format(
                names=names
            )
            if names
            else "",
            "quiet",
        )
        self.once.setHidden(not names)
        self._others = [
            member for member in sync.team.present if member.id != sync.repository.me.id
        ]
        for member in self._others:
            item = QListWidgetItem(f"{member.name} · {role_name(member.role)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Checked if member.id in self._readers else Qt.CheckState.Unchecked
            )
            self.list.addItem(item)
        self.said = label("", "quiet")
        self._share = button(self.tr("Share"), "main", self.accept)
        self._lay_out()
        self.list.itemChanged.connect(lambda _item: self._say())
        self._say()
        self._look_whether()

    def _look_whether(self) -> None:
        """Say at once if this member may not share it."""
        try:
            acts.require_writer(self._sync, self._session.case.id)
        except VaultError as error:
            for place in range(self.list.count()):
                item = self.list.item(place)
                item.setFlags(
                    item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable
                )  # who may read it stays to be read
            self._share.setEnabled(False)
            self.said.hide()
            self.refuse(Wrong(str(error)))

    @property
    def ticked(self) -> list[TeamMember]:
        """The members who are ticked."""
        return [
            member
            for row, member in enumerate(self._others)
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]

    def accept(self) -> None:
        """Share it with the members who were ticked, and not with those who were unticked."""
        ticked = self.ticked
        added = [member for member in ticked if member.id not in self._readers]
        removed = [
            member for member in self._others if member.id in self._readers and member not in ticked
        ]
        names = ", ".join(member.name for member in removed)
        text = self.tr(
            "{names} may read nothing that is written from now on. "
            "What they have read they may still hold: it cannot be taken back. Go on?"
        )
        if removed and not sure(
            self, self.tr("Share with them no more?"), text.format(names=names)
        ):
            return
        try:
            if added:
                acts.share(self._sync, self._session, added)
            for member in removed:
                acts.unshare(self._sync, self._session, member)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        super().accept()

    def _say(self) -> None:
        """Say what newly ticked members come to read."""
        fresh = [member for member in self.ticked if member.id not in self._readers]
        count = len(restricted_entries(self._session.case, self._tables()))
        text = self.tr("They read all of it from the start, also what was written and then undone.")
        if count and fresh:
            text = self.tr(
                "They read all of it from the start, also what is restricted ({n}) and what was "
                "written and then undone."
            ).format(n=count)
        self.said.setText(
            text
            if self._others
            else self.tr(
                "Nobody else belongs to the team yet. Invite them in the window of the team first."
            )
        )
        self._share.setEnabled(bool(self._others))

    @staticmethod
    def _tables() -> tuple[str, ...]:
        return (*SINGLE, *RECORDS)

    def _lay_out(self) -> None:
        self.head(
            self.tr("Share with colleagues"),
            self.tr(
                "They get it when they next connect, and can then write in it offline. Nothing "
                "that any of you writes is lost."
            ),
        )
        self.body.addWidget(title_of(self.list, self.tr("Who may read it")))
        self.body.addWidget(self.list)
        self.body.addWidget(self.said)
        self.body.addWidget(self.once)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), self._share)
