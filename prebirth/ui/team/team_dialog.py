"""The dialog of a team: its members, its state, and every act of the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QListWidgetItem, QWidget

from prebirth.exchange.apart import read_note_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.team import acts
from prebirth.team.invitation import SUFFIX, invitation_from_bytes
from prebirth.team.membership import TeamMember, TeamRole
from prebirth.team.status import warnings_of
from prebirth.team.stores.address import POSTGRES, address_words
from prebirth.team.stores.logins import revoke_login_sql
from prebirth.team.sync import Sync
from prebirth.team.verify import verify_team
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, clear, label, row, title_of, where
from prebirth.ui.base.reading import read_in_dialog
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.whole_list import WholeList
from prebirth.ui.base.window_context import WindowContext
from prebirth.ui.base.work import in_background
from prebirth.ui.team.admit_dialog import AdmitDialog
from prebirth.ui.team.begin_dialog import BeginDialog
from prebirth.ui.team.bin_dialog import BinDialog
from prebirth.ui.team.fingerprint import fingerprint_card, shown_text
from prebirth.ui.team.join_dialog import JoinDialog
from prebirth.ui.team.roles import role_name, role_names
from prebirth.vault.errors import VaultError
from prebirth.vault.files import write_atomic
from prebirth.vault.team_state import in_team
from prebirth.vault.verify import CheckResult

if TYPE_CHECKING:
    from prebirth.ui.team.sync_scheduler import SyncScheduler
    from prebirth.vault.vault import Vault

LIST = 150


class TeamContext(WindowContext, Protocol):
    """A window that can begin and end sharing."""

    @property
    def sync_scheduler(self) -> SyncScheduler | None:
        """What sends and fetches, where the vault belongs to a team."""

    def meet(self) -> None:
        """Begin to send and to fetch, where the vault belongs to a team."""

    def part(self) -> None:
        """Send and fetch nothing more."""


class TeamDialog(Dialog):
    """Shows the team; without one it offers to begin or to join one."""

    def __init__(self, window: TeamContext, vault: Vault) -> None:
        super().__init__(window.widget, self.tr("Team"), (680, 0))
        self._window, self._vault = window, vault
        self.list = WholeList()
        self.message = label("", "doubt")
        self.show_team()
        if window.sync_scheduler:
            window.sync_scheduler.came.connect(self._refresh)

    def show_team(self) -> None:
        """Show the present state."""
        self._as_shown = self._now()
        self.empty()
        clear(self.foot)
        self.message = label("", "doubt")
        self.message.hide()
        scheduler = self._window.sync_scheduler
        if not in_team(self._vault):
            self._offer()
        elif scheduler is None or scheduler.sync is None:
            self.head(self.tr("Team"), self.tr("Looking…"))
        elif scheduler.sync.team.present_member(scheduler.sync.repository.me.id) is None:
            self._show_asked(scheduler.sync)
        else:
            self._show_members(scheduler.sync, scheduler.away)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "", self.reject))
        self.grow()

    def _refresh(self) -> None:
        """Show the state if it changed; otherwise the keyboard focus stays where it is."""
        if self.isVisible() and self._as_shown != self._now():
            chosen = self.list.currentRow() if in_team(self._vault) else -1
            self.show_team()
            self.list.setCurrentRow(chosen)

    def _now(self) -> object:
        """What a refresh would show."""
        scheduler = self._window.sync_scheduler
        if scheduler is None or scheduler.sync is None:
            return None
        return (
            scheduler.sync.team,
            scheduler.away,
            {place: tuple(lines) for place, lines in scheduler.sync.warnings.items()},
        )

    def _offer(self) -> None:
        text = self.tr(
            "Share assessments with colleagues, the duty desk, your manager and the chair. "
            "Everybody writes in a vault of their own, also without the network; "
            "what each writes reaches the others sealed, and nothing is lost when two write at "
            "once. Without a team nothing leaves this computer."
        )
        self.head(self.tr("Team"), text)
        for offer in (
            button(self.tr("Begin a team…"), "main", self.begin),
            button(self.tr("Join with an invitation…"), "", self._choose_invitation),
        ):
            self.body.addLayout(row(offer, None))

    def _show_asked(self, sync: Sync) -> None:
        """Show what to do between answering an invitation and being let in."""
        self.head(
            self.tr("Team"),
            self.tr(
                "You have answered an invitation. Send the answer back; "
                "an owner lets you in once you have read out your digits:"
            ),
        )
        self.body.addWidget(
            fingerprint_card(self.tr("Your fingerprint"), sync.repository.me.keys.fingerprint)
        )
        self.body.addWidget(
            flowing(
                button(self.tr("Save the answer again…"), "", lambda: self._save_answer(sync)),
                self._again(),
                self._leave_button(),
            )
        )
        self._say_away()

    def _show_members(self, sync: Sync, away: str) -> None:
        me = sync.team.present_member(sync.repository.me.id)
        self.head(
            sync.team.name,
            self.tr("It meets at {place}.").format(
                place=where(Path(address_words(sync.repository.membership.place)))
            ),
        )
        for line in warnings_of(sync):
            self.body.addWidget(label(line, "doubt"))
        if sync.has_refused:
            aside = button(self.tr("Put aside"), "", lambda: self._put_aside(sync))
            aside.setToolTip(
                self.tr("It stays refused, and you are not told of it again. Nothing is deleted.")
            )
            self.body.addLayout(row(aside, None))
        if away:
            self._say_away()
        self.body.addWidget(
            fingerprint_card(self.tr("Your fingerprint"), sync.repository.me.keys.fingerprint)
        )
        self.list = WholeList()
        self.list.setAccessibleName(self.tr("Who belongs to it"))
        self.list.setMinimumHeight(theme.px(LIST))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for member in sync.team.present:
            you = self.tr(" (you)") if me and member.id == me.id else ""
            item = QListWidgetItem(
                f"{member.name}{you} · {role_name(member.role)} · {member.keys.fingerprint}"
            )
            item.setData(Qt.ItemDataRole.UserRole, member.id)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.body.addWidget(title_of(self.list, self.tr("Who belongs to it")))
        self.body.addWidget(self.list)
        if me and me.role is TeamRole.OWNER:
            self.body.addWidget(
                flowing(
                    button(self.tr("Invite somebody…"), "", lambda: self._invite(sync)),
                    button(self.tr("Let somebody in…"), "", lambda: self._choose_answer(sync)),
                    button(self.tr("Give another role…"), "", lambda: self._give_role(sync)),
                    button(self.tr("Remove…"), "", lambda: self._remove(sync)),
                )
            )
        check = button(self.tr("Check every signature"), "", lambda: self.verify(sync))
        asked = button(self.tr("Deletion and bin…"), "", lambda: self.show_bin(sync))
        self.body.addWidget(flowing(self._again(), check, asked, self._leave_button()))

    def show_bin(self, sync: Sync) -> None:
        """Show what is asked about deletion, and what lies in the bin."""
        if BinDialog(self, sync, self._changed, self._window.open_case).exec():
            self.accept()

    def begin(self) -> None:
        """Begin a team."""
        dialog = BeginDialog(self, self._vault)
        if dialog.exec():
            self._meet()
            self._show_sql(dialog.sql)

    def join(self, data: bytes) -> None:
        """Answer an invitation."""
        try:
            invited = invitation_from_bytes(data)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        if JoinDialog(self, self._vault, data, invited).exec():
            self._meet()

    def admit(self, sync: Sync, data: bytes) -> None:
        """Let in somebody who answered an invitation."""
        try:
            answer = acts.checked_answer(sync, data)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return
        dialog = AdmitDialog(self, sync, answer)
        if dialog.exec():
            self._changed()
            self._show_sql(dialog.sql)

    def remove(self, sync: Sync, member: TeamMember) -> None:
        """Remove a member, after a warning of what they may still hold."""
        text = self.tr(
            "{name} reads nothing that is written from now on, in any assessment. "
            "What they have read they may still hold: it cannot be taken back. Remove them?"
        )
        if member.role is TeamRole.OWNER and acts.needs_second_owner(sync, member):
            text = self.tr(
                "{name} is an owner, and there are three or more: they are removed once another "
                "owner removes them too. Ask for that?"
            )
        if sure(
            self, self.tr("Remove from the team?"), text.format(name=member.name)
        ) and self._does(lambda: acts.remove_member(sync, member)):
            self._show_sql(
                revoke_login_sql(member.id)
                if sync.repository.membership.place.get("kind") == POSTGRES
                else ""
            )

    def verify(self, sync: Sync) -> None:
        """Check every signature on another thread, and show the findings."""
        in_background(
            self,
            lambda: list(verify_team(sync.repository)),
            self._show_findings,
            self._failed,
        )

    def _failed(self, why: str) -> None:
        self.refuse(Wrong(why))

    def _show_findings(self, findings: list[CheckResult]) -> None:
        faults = [finding for finding in findings if finding.fault]
        lines = [f"{finding.what}: {finding.said}" for finding in faults or findings]
        if self.refuse(*(Wrong(line) for line in lines if faults)):
            self.message.hide()
        else:
            good = self.tr("Everything that is shared is in order.")
            self.tell(self.message, "\n".join((good, *lines)))

    def leave(self) -> None:
        """Leave the team."""
        scheduler = self._window.sync_scheduler
        text = self.tr(
            "What is in your vault stays as it is, and belongs to no team. "
            "Nothing new comes here or goes out. Leave it?"
        )
        if scheduler and scheduler.sync and sure(self, self.tr("Leave the team?"), text):
            sync = scheduler.sync
            if self._does(lambda: acts.leave_team(sync)):
                self._window.part()
                self.show_team()

    def _put_aside(self, sync: Sync) -> None:
        """Tell no more of what was refused until now."""
        self._does(sync.put_aside)

    def _meet(self) -> None:
        self._window.meet()
        if self._window.sync_scheduler:
            self._window.sync_scheduler.came.connect(self._refresh)
            self._window.sync_scheduler.told.connect(
                lambda _text: self._refresh() if not self.list.count() else None
            )
        self.show_team()

    def _changed(self) -> None:
        if self._window.sync_scheduler:
            self._window.sync_scheduler.watch()
        self.show_team()

    def _does(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except VaultError as error:
            self.refuse(Wrong(str(error)))
            return False
        self._changed()
        return True

    def _show_sql(self, sql: str) -> None:
        """Show the SQL that the administrator of the database has to run."""
        if sql:
            self.body.insertWidget(
                self.body.count() - 2,
                label(
                    self.tr(
                        "The person who looks after the database runs this. It holds no secret:"
                    ),
                    "strong",
                ),
            )
            self.body.insertWidget(self.body.count() - 2, shown_text(sql))

    def _say_away(self) -> None:
        if self._window.sync_scheduler and self._window.sync_scheduler.away:
            self.body.addWidget(label(self._window.sync_scheduler.away, "doubt"))

    def _again(self) -> QWidget:
        return button(
            self.tr("Send and fetch now"),
            "",
            self._window.sync_scheduler.go if self._window.sync_scheduler else self.show_team,
        )

    def _leave_button(self) -> QWidget:
        return button(self.tr("Leave the team…"), "", self.leave)

    def _chosen(self, sync: Sync) -> TeamMember | None:
        item = self.list.currentItem()
        return sync.team.members.get(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _give_role(self, sync: Sync) -> None:
        if member := self._chosen(sync):
            names = role_names()
            title = self.tr("What {name} does in the team").format(name=member.name)
            text, given = QInputDialog.getItem(
                self,
                title,
                title,
                list(names.values()),
                list(names).index(member.role),
                editable=False,
            )
            if given:
                role = next(role for role, said in names.items() if said == text)
                self._does(lambda: acts.set_role(sync, member, role))

    def _remove(self, sync: Sync) -> None:
        if member := self._chosen(sync):
            if member.id == sync.repository.me.id:
                self.leave()
            else:
                self.remove(sync, member)

    def _invite(self, sync: Sync) -> None:
        self._save(f"invitation{SUFFIX}", lambda: acts.invitation_file(sync))

    def _save_answer(self, sync: Sync) -> None:
        self._save(f"answer{SUFFIX}", lambda: acts.answer_file(sync.repository))

    def _save(self, name: str, made: Callable[[], bytes]) -> None:
        path, _ = save_as(self, self.tr("Save the file"), name, f"Prebirth (*{SUFFIX})")
        if not path:
            return
        try:
            write_atomic(Path(path), made())
        except VaultError as error:
            self.refuse(Wrong(str(error)))
        except OSError as error:
            text = self.tr("{path} could not be written ({why}). Choose another folder.")
            self.refuse(Wrong(text.format(path=path, why=error.strerror)))

    def _choose_invitation(self) -> None:
        if (data := self._read(self.tr("The invitation"))) is not None:
            self.join(data)

    def _choose_answer(self, sync: Sync) -> None:
        if (data := self._read(self.tr("The answer to an invitation"))) is not None:
            self.admit(sync, data)

    def _read(self, title: str) -> bytes | None:
        path, _ = QFileDialog.getOpenFileName(self, title, "", f"Prebirth (*{SUFFIX})")
        try:
            return read_in_dialog(self, Path(path), read_note_apart) if path else None
        except ExchangeError as error:
            self.refuse(Wrong(str(error)))
            return None
