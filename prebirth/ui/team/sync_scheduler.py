"""Carries what is new to the team and back, while somebody types: all that takes long happens on other threads."""

from __future__ import annotations

import random
from datetime import datetime
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from prebirth.session import Applied
from prebirth.team.repository import TeamRepository
from prebirth.team.status import SharedAssessment, status, warnings_of
from prebirth.team.stores.connect import store_at
from prebirth.team.stores.store import TeamStore
from prebirth.team.sync import Arrival, Sync
from prebirth.ui.base.work import in_background
from prebirth.ui.team.kept import MANAGERS, READERS, ROLE, keep, look_at
from prebirth.vault.errors import VaultError
from prebirth.vault.vault import Vault

if TYPE_CHECKING:
    from prebirth.ui.base.window_context import WindowContext

PAUSE = 1_200
"""Milliseconds of quiet after something was typed until it goes out."""
OFTEN = 60_000
"""Milliseconds between two rounds where nothing is heard of the others."""
AGAIN, LONGEST = 10_000, 300_000
"""Milliseconds until the next try where the others cannot be reached, doubled each time, and at most."""
EARS = 15.0
"""Seconds for which it is listened at a time."""


class SyncScheduler(QObject):
    """Sends and fetches for an open vault."""

    told = Signal(str)
    """How it stands, in a few words for the foot line."""
    warned = Signal(str)
    """Something to be wary of that was not said before."""
    came = Signal()
    """Something came, or who belongs to the team has changed."""
    heard = Signal()

    def __init__(self, window: WindowContext, vault: Vault) -> None:
        super().__init__(window.widget)
        self._window, self._vault = window, vault
        self.sync: Sync | None = None
        self.away = ""
        """Why the others cannot be reached now."""
        self._last: datetime | None = None
        self._busy = self._again = self._ended = False
        self._fails = 0
        self._said: set[str] = set()
        self._shared: dict[str, SharedAssessment] = {}
        self._streams: list[str] = []
        """Where it is listened; read and written whole, since the ears are on another thread."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go)
        self.heard.connect(self.go)
        self._stop = Event()
        in_background(self, lambda: _begun(vault), self._begin, self._fail)

    def end(self) -> None:
        """Let go of the vault: nothing more is sent or fetched."""
        self._ended = True
        self._stop.set()
        self._timer.stop()
        if self.sync is not None:
            self.sync.repository.closing = True
            if not self._busy:
                self.sync.store.close()

    def watch(self, applied: Applied | None = None) -> None:
        """Something was written here: say so, and let it go out when there is a pause."""
        self._timer.start(PAUSE)
        if applied is not None and (shared := self._shared.get(applied.case.id)):
            self._shared[applied.case.id] = shared._replace(unsent=shared.unsent + 1)
        self.tell()

    def go(self) -> None:
        """Send and fetch now."""
        if self.sync is None or self._ended:
            return
        if self._busy:
            self._again = True
            return
        self._busy, self._again = True, False
        sync = self.sync
        in_background(self, lambda: self._met(sync), self._kept, self._fail)

    def _met(self, sync: Sync) -> tuple[list[Arrival], list[SharedAssessment], list[str]]:
        """What came, how it stands, and what there is to be wary of: on another thread, which lets go of the place where the team meets if this has ended meanwhile."""
        try:
            found = sync.gather()
            self._streams = _streams(sync)
            return found, _shared(sync), warnings_of(sync)
        finally:
            if self._stop.is_set():
                sync.store.close()

    def tell(self) -> None:
        """Say how it stands, of the open assessment or of all."""
        self.told.emit(self._line())

    def shared(self, case: str) -> SharedAssessment | None:
        """How it stands with one assessment, where it is shared."""
        return self._shared.get(case)

    def _line(self) -> str:
        when = f"{self._last:%H:%M}" if self._last else ""
        waits = sum(one.unsent for one in self._shared.values())
        case = self._window.saver.case.id if self._window.saver else ""
        if case and (one := self._shared.get(case)):
            if one.ended:
                return self.tr("Not shared with you any more")
            shared = self.tr("Shared with {n}").format(n=len(one.readers))
            waits = one.unsent
        elif case:
            return self.tr("Not shared")
        else:
            shared = self.tr("Team")
        if waits:
            sent = (
                self.tr("{n} to send, last {time}").format(n=waits, time=when)
                if when
                else self.tr("{n} to send").format(n=waits)
            )
        else:
            sent = self.tr("all sent") if when else self.tr("not met yet")
        return f"{shared} · {sent}"

    def _begin(self, begun: tuple[Sync, list[SharedAssessment]]) -> None:
        if self._ended:
            begun[0].store.close()
            return
        self.sync = begun[0]
        self._look(begun[1])
        Thread(
            target=self._listen,
            args=(_opened(self._vault)[1],),
            daemon=True,
            name="listens to the team",
        ).start()
        self.go()

    def _listen(self, store: TeamStore) -> None:
        """Wait on a thread of its own until the others write; where they cannot be reached, now and then."""
        while not self._stop.is_set():
            try:
                if store.wait(self._streams, EARS) and not self._stop.is_set():
                    self.heard.emit()
            except (VaultError, RuntimeError):
                self._stop.wait(AGAIN / 1000)
        store.close()

    def _kept(self, met: tuple[list[Arrival], list[SharedAssessment], list[str]]) -> None:
        """Put what came into the vault, each in one short step."""
        self._busy = False
        found, shared, lines = met
        if self._ended or self.sync is None:
            return
        came = False
        try:
            for arrived in found:
                came = self._keep(self.sync, arrived) or came
        except VaultError as error:
            self._fail(str(error))
            return
        self.away, self._fails = "", 0
        self._last = datetime.now().astimezone()
        changed = self._look(shared)
        self._warn(lines)
        if came or changed:
            self.came.emit()
        self._timer.start(PAUSE if self._again or came else OFTEN)

    def _keep(self, sync: Sync, arrived: Arrival) -> bool:
        """Put what came of one assessment into the vault; whether it changed what is there."""
        changes = arrived.joining is not None or arrived.turn
        for window in self._window.windows_with(arrived.case) if changes else ():
            if window.walk and window.saver:
                window.walk.settle()
                window.saver.retry()
                if window.saver.unsaved:  # it comes again once that is saved
                    self._again = True
                    return False
        if arrived.gone and not self._close(arrived):
            return False
        if not sync.keep(arrived):
            self._again = True
            return False
        for window in self._window.windows_with(arrived.case) if changes else ():
            if window.saver:
                window.saver.session.reread()
                look_at(self._vault, arrived.case)
        return changes

    def _close(self, arrived: Arrival) -> bool:
        """Close an assessment that somebody deleted everywhere, and say who."""
        who, why = arrived.gone or ("", "")
        if not self._window.close_everywhere(arrived.case):
            return False
        self.warned.emit(
            self.tr("{name} deleted an assessment for ever, here too: {why}").format(
                name=who, why=why
            )
        )
        return True

    def _look(self, shared: list[SharedAssessment]) -> bool:
        """Take note of how it stands, also for those who ask without a team; whether anything of it is new."""
        if self.sync is None:
            return False
        me = self.sync.team.present_member(self.sync.repository.me.id)
        self._shared = {one.case: one for one in shared}
        wanted = {ROLE: me.role.value if me else ""}
        wanted |= {
            READERS + one.case: "–" if one.ended else ", ".join(one.readers) for one in shared
        }
        wanted |= {
            MANAGERS + one.case: "" if one.ended else ", ".join(one.managers) for one in shared
        }
        changed = [keep(self._vault, key, text) for key, text in wanted.items()]
        self.tell()
        return any(changed)

    def _warn(self, lines: list[str]) -> None:
        """Say what there is to be wary of, once."""
        for line in sorted({*lines} - self._said):
            self.warned.emit(line)
        self._said = set(lines)

    def _fail(self, why: str) -> None:
        self._busy = False
        if self._ended:
            return
        self.away = why
        self._fails += 1
        self.tell()
        self.came.emit()
        wait = min(LONGEST, AGAIN * 2 ** min(self._fails - 1, 6))
        self._timer.start(int(wait * random.uniform(0.7, 1.3)))  # noqa: S311  # so that not all come back at once


def _begun(vault: Vault) -> tuple[Sync, list[SharedAssessment]]:
    sync = Sync(*_opened(vault))
    return sync, _shared(sync)


def _shared(sync: Sync) -> list[SharedAssessment]:
    return status(sync).shared


def _opened(vault: Vault) -> tuple[TeamRepository, TeamStore]:
    repository = TeamRepository(vault)
    where = repository.membership
    return repository, store_at(where.place, repository.me.id, where.word)


def _streams(sync: Sync) -> list[str]:
    from prebirth.team.seal import stream_of

    me = sync.repository.me.id
    return [
        me,
        *(
            stream_of(sync.repository.team, case)
            for case in sync.repository.streams()
            if case != me
        ),
    ]
