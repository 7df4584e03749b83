"""Syncs with the team while somebody types: whatever takes long runs on other threads."""

from __future__ import annotations

import random
from datetime import datetime
from threading import Event, Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from prebirth.session import Applied
from prebirth.team.entry_fetch import TeamArrival
from prebirth.team.repository import TeamRepository
from prebirth.team.seal import stream_of
from prebirth.team.status import SharedAssessment, status, warnings_of
from prebirth.team.stores.connect import store_at
from prebirth.team.stores.store import TeamStore
from prebirth.team.sync import Sync
from prebirth.ui.base.work import in_background
from prebirth.vault.errors import VaultError
from prebirth.vault.team_state import MANAGERS, READERS, ROLE, mark_seen, update_setting
from prebirth.vault.vault import Vault

if TYPE_CHECKING:
    from prebirth.ui.base.window_context import WindowContext

PAUSE = 1_200
"""Milliseconds of quiet after typing before it is sent."""
OFTEN = 60_000
"""Milliseconds between two rounds where nothing happens."""
AGAIN, LONGEST = 10_000, 300_000
"""Milliseconds until the next try after a failure, doubled each time, and the most."""
WAIT = 15.0
"""Long-poll timeout in seconds."""
ROOM = 90
"""Letters of a reason in the foot; the whole of it stands in its hint."""
Gathered = tuple[list[TeamArrival], list[SharedAssessment], list[str]]
"""What came, the state of every shared assessment, and the warnings."""


class SyncScheduler(QObject):
    """Sends and fetches for an open vault."""

    told = Signal(str)
    """The state in a few words, for the foot line."""
    warned = Signal(str)
    """A warning that was not given before."""
    came = Signal()
    """Something came, or the members have changed."""
    heard = Signal()
    """The store has something new."""

    def __init__(self, window: WindowContext, vault: Vault) -> None:
        super().__init__(window.widget)
        self._window, self._vault = window, vault
        self.sync: Sync | None = None
        self.away = ""
        """Why the store cannot be reached now; empty while it can."""
        self._last: datetime | None = None
        self._failing: dict[str, tuple[datetime, str]] = {}
        """Since when something fails and why: of one assessment, or under "" of the whole team."""
        self._busy = self._again = self._ended = False
        self._fails = 0
        self._warnings: set[str] = set()
        self._shared: dict[str, SharedAssessment] = {}
        self._waiting: dict[str, int] = {}
        """How many entries of each assessment wait for those they go on from."""
        self._streams: list[str] = []
        """The streams to wait for; replaced as a whole, since another thread reads it."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go)
        self.heard.connect(self.go)
        self._stop = Event()
        in_background(self, lambda: _opened_sync(vault), self._begin, self._fail)

    def end(self) -> None:
        """Stop: nothing more is sent or fetched."""
        self._ended = True
        self._stop.set()
        self._timer.stop()
        if self.sync is not None:
            self.sync.repository.closing = True
            # While a round runs, its thread has the connection and closes it itself.
            if not self._busy:
                self.sync.store.close()

    def watch(self, applied: Applied | None = None) -> None:
        """Note that something was written here, and send it after a pause."""
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
        in_background(self, lambda: self._gather(sync), self._keep_all, self._fail)

    def _gather(self, sync: Sync) -> Gathered:
        """Send and fetch, on another thread."""
        try:
            arrivals = sync.gather()
            self._streams = _streams(sync)
            return arrivals, status(sync).shared, warnings_of(sync)
        finally:
            if self._stop.is_set():
                sync.store.close()
            else:
                sync.store.rest()

    def tell(self) -> None:
        """Announce the state of the open assessment, or of all."""
        self.told.emit(self._line())

    def shared(self, case: str) -> SharedAssessment | None:
        """The state of an assessment; None where it is not shared."""
        return self._shared.get(case)

    def _line(self) -> str:
        """One of three states: up to date, waiting, or failing since when and why."""
        unsent = sum(shared.unsent for shared in self._shared.values())
        case = self._window.saver.case.id if self._window.saver else ""
        if case and (shared := self._shared.get(case)):
            if shared.ended:
                return self.tr("Not shared with you any more")
            subject = self.tr("Shared with {n}").format(n=len(shared.readers))
            unsent = shared.unsent
        elif case:
            return self.tr("Not shared")
        else:
            subject = self.tr("Team")
        return f"{subject} · {self._state(case, unsent)}"

    def _state(self, case: str, unsent: int) -> str:
        when = f"{self._last:%H:%M}" if self._last else ""
        of_one = self._failing.get(case) if case else next(iter(self._failing.values()), None)
        if failing := self._failing.get("") or of_one:
            since, why = failing
            return self.tr("failing since {time}: {why}").format(
                time=f"{since:%H:%M}", why=_first_words(why)
            )
        if not when:
            return self.tr("waiting for the first meeting")
        if unsent:
            return self.tr("waiting for {n} to go out, last at {time}").format(n=unsent, time=when)
        if waiting := self._waiting.get(case, 0) if case else sum(self._waiting.values()):
            return self.tr("waiting for what {n} that came go on from").format(n=waiting)
        return self.tr("up to date at {time}").format(time=when)

    def _note_failing(self, failing: dict[str, str]) -> None:
        """Keep what fails, each since it began to."""
        now = datetime.now().astimezone()
        self._failing = {
            case: (self._failing[case][0] if case in self._failing else now, why)
            for case, why in failing.items()
        }

    def _begin(self, opened: tuple[Sync, list[SharedAssessment]]) -> None:
        sync, shared = opened
        if self._ended:
            sync.store.close()
            return
        self.sync = sync
        self._note_state(shared)
        # The thread that waits has a connection of its own: a round must not wait for it.
        _, store = _opened_store(self._vault)
        Thread(target=self._listen, args=(store,), daemon=True, name="listens to the team").start()
        self.go()

    def _listen(self, store: TeamStore) -> None:
        """Wait for new entries on a thread of its own, until stopped."""
        while not self._stop.is_set():
            try:
                if store.wait(self._streams, WAIT) and not self._stop.is_set():
                    self.heard.emit()
            except (VaultError, RuntimeError):
                self._stop.wait(AGAIN / 1000)
        store.close()

    def _keep_all(self, gathered: Gathered) -> None:
        """Put what came into the vault, each assessment in one short step."""
        self._busy = False
        arrivals, shared, warnings = gathered
        if self._ended or self.sync is None:
            return
        came, failing = False, dict(self.sync.failing)
        for arrival in arrivals:
            # One that cannot be kept keeps no other from it.
            try:
                came = self._keep(self.sync, arrival) or came
            except VaultError as error:
                failing[arrival.case] = str(error)
        self.away, self._fails = "", 0
        self._last = datetime.now().astimezone()
        self._note_failing(failing)
        changed = self._note_state(shared)
        self._warn([*warnings, *(why for why in failing.values() if why not in warnings)])
        if came or changed:
            self.came.emit()
        self._timer.start(PAUSE if self._again or came else OFTEN)

    def _keep(self, sync: Sync, arrival: TeamArrival) -> bool:
        """Put what came of one assessment into the vault; whether it changed what is there."""
        changes = arrival.bring_in is not None or arrival.rotate_key
        for window in self._window.windows_with(arrival.case) if changes else ():
            if window.walk and window.saver:
                window.walk.settle()
                window.saver.retry()
                if window.saver.unsaved:  # it comes again once that is saved
                    self._again = True
                    return False
        if arrival.deletion and not self._close(arrival):
            return False
        if not sync.keep(arrival):
            self._again = True
            return False
        for window in self._window.windows_with(arrival.case) if changes else ():
            if window.saver:
                window.saver.session.reload()
                mark_seen(self._vault, arrival.case)
        return changes

    def _close(self, arrival: TeamArrival) -> bool:
        """Close an assessment that somebody deleted everywhere, and say who."""
        author, reason = arrival.deletion or ("", "")
        if not self._window.close_everywhere(arrival.case):
            return False
        self.warned.emit(
            self.tr("{name} deleted an assessment for ever, here too: {why}").format(
                name=author, why=reason
            )
        )
        return True

    def _note_state(self, shared: list[SharedAssessment]) -> bool:
        """Keep the state in the vault too, for windows without a team; whether it changed."""
        if self.sync is None:
            return False
        me = self.sync.team.present_member(self.sync.repository.me.id)
        self._shared = {assessment.case: assessment for assessment in shared}
        self._waiting = {
            assessment.case: len(self.sync.repository.waiting(assessment.case))
            for assessment in shared
        }
        wanted = {ROLE: me.role.value if me else ""}
        for assessment in shared:
            readers, managers = READERS + assessment.case, MANAGERS + assessment.case
            wanted[readers] = "–" if assessment.ended else ", ".join(assessment.readers)
            wanted[managers] = "" if assessment.ended else ", ".join(assessment.managers)
        changed = [update_setting(self._vault, key, text) for key, text in wanted.items()]
        self.tell()
        return any(changed)

    def _warn(self, warnings: list[str]) -> None:
        """Give each new warning once."""
        for line in sorted({*warnings} - self._warnings):
            self.warned.emit(line)
        self._warnings = set(warnings)

    def _fail(self, why: str) -> None:
        self._busy = False
        if self._ended:
            return
        self.away = why
        self._note_failing({"": why})
        self._fails += 1
        self.tell()
        self.came.emit()
        wait = min(LONGEST, AGAIN * 2 ** min(self._fails - 1, 6))
        # Some chance in the time, so that after an outage not all laptops come back at once.
        self._timer.start(int(wait * random.uniform(0.7, 1.3)))  # noqa: S311  # no secret


def _first_words(why: str) -> str:
    """The first sentence of a reason, its middle left out where the foot has no room for it."""
    first = why.partition(". ")[0]
    begin = ROOM // 3
    return first if len(first) <= ROOM else f"{first[:begin]}…{first[begin + 1 - ROOM :]}"


def _opened_sync(vault: Vault) -> tuple[Sync, list[SharedAssessment]]:
    sync = Sync(*_opened_store(vault))
    return sync, status(sync).shared


def _opened_store(vault: Vault) -> tuple[TeamRepository, TeamStore]:
    repository = TeamRepository(vault)
    membership = repository.membership
    return repository, store_at(membership.place, repository.me.id, membership.word)


def _streams(sync: Sync) -> list[str]:
    """The streams of this member's key notes and of every shared record."""
    repository, me = sync.repository, sync.repository.me.id
    return [me, *(stream_of(repository.team, case) for case in repository.streams() if case != me)]
