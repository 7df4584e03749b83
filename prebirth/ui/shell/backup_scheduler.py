"""Makes backups: soon after unlocking, each day, and at the end of each session."""

from __future__ import annotations

import contextlib
from datetime import date

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from prebirth.ui.base import folders
from prebirth.ui.base.today import today
from prebirth.ui.base.work import in_background
from prebirth.vault.errors import VaultError
from prebirth.vault.vault import Vault

AT_FIRST, OFTEN = 3_000, 600_000
"""Milliseconds after unlocking until the first, and between two looks at the calendar."""
LONGEST = 10_000
"""Milliseconds to wait for a copy that is being broken off."""


class BackupScheduler(QObject):
    """Makes a backup when one is due, on another thread, so that nobody waits for it."""

    failed = Signal(str)
    """No backup was made, and why."""
    made = Signal(str)
    """One is made; and what there is to say of the second place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._vault: Vault | None = None
        self._last: date | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def begin(self, vault: Vault) -> None:
        """Look after a vault that was just unlocked."""
        self._vault, self._last = vault, None
        self._timer.start(AT_FIRST)

    def look(self) -> None:
        """Make the day's backup, once."""
        vault, day = self._vault, today()
        self._timer.setInterval(OFTEN)
        if vault is None or vault.read_only or self._last == day:
            return
        self._last = day
        in_background(self, lambda: _backed_up(vault, hurry=False), self.made.emit, self._fail)

    def look_again(self) -> None:
        """Make one now: the place for them has changed."""
        self._last = None
        self._timer.start(0)

    def end(self, vault: Vault) -> None:
        """Make the backup of this session and close the vault, also where the backup fails."""
        self._timer.stop()
        self._vault = None
        vault.closing = True
        QThreadPool.globalInstance().waitForDone(LONGEST)
        vault.closing = False
        if not vault.read_only:
            with contextlib.suppress(VaultError):
                _backed_up(vault, hurry=True)
        vault.close()

    def _fail(self, why: str) -> None:
        self._last = None
        if self._vault and not self._vault.closing:
            self.failed.emit(why)


def _backed_up(vault: Vault, *, hurry: bool) -> str:
    """Make a backup, here and in the second place; what kept it from there, in words."""
    # Late: loaded on the thread that makes it, so that nobody waits for it.
    from prebirth.vault.attest import seal_genuine
    from prebirth.vault.backups import back_up
    from prebirth.vault.offsite_backup import copy_offsite

    seal_genuine(vault)
    back_up(vault, hurry=hurry)
    place = folders.kept(folders.BACKUPS)
    try:
        if place:
            copy_offsite(vault, place)
    except VaultError as error:
        return str(error)
    return ""
