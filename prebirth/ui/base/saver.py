"""Between widgets and the session: keeps and retries what the disk refuses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from prebirth.acts.registry import RefusedError
from prebirth.base.ids import new_id
from prebirth.case.case import Case
from prebirth.session import Session
from prebirth.vault.errors import ReadOnlyError, StaysError, TooLongError, VaultError
from prebirth.vault.reads import write_out

P = ParamSpec("P")
T = TypeVar("T")

RETRY = 3000
"""Milliseconds after which what could not be saved is tried again."""


class Saver(QObject):
    """Commits changes, and keeps and retries those that could not be."""

    saved = Signal()
    """The record changed, and all of it is on the disk."""
    failed = Signal(str)
    drafted = Signal()
    """What stands in a field and is no value was kept apart, or let go of."""
    wrote = Signal(str)
    """A file of this assessment was written here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._waiting: dict[str, Callable[[], Any]] = {}
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY)
        self._retry.timeout.connect(self.retry)

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self.session.case

    @property
    def unsaved(self) -> bool:
        """Whether something waits that could not be saved."""
        return bool(self._waiting)

    def do(
        self,
        key: str | None,
        act: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **named: P.kwargs,
    ) -> T | None:
        """Do something with the session; None where it waits to be saved.

        What waits under a key gives way to what is done later under the same key: of two
        values typed into one field only the last is tried again. Without a key nothing gives way.
        """
        return self._do(key or new_id(), partial(act, self.session, *args, **named), keep=True)

    def draft(self, place: str, text: str) -> None:
        """Keep what stands in a field and is no value of the record yet."""
        self.do(f"draft {place}", Session.save_draft, place, text)
        self.drafted.emit()

    def drop_draft(self, place: str) -> None:
        """Keep nothing of what was typed in a field: it holds what it held before."""
        self.do(f"draft {place}", Session.delete_draft, place)
        self.drafted.emit()

    def settle(
        self,
        place: str,
        act: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **named: P.kwargs,
    ) -> None:
        """Do what a field gave, and with it let go of what was kept of its typing."""
        given = partial(act, self.session, *args, **named)
        self._waiting.pop(f"draft {place}", None)
        self._do(place, lambda: _settled(self.session, place, given), keep=True)
        self.drafted.emit()

    def once(self, act: Callable[[Session], object]) -> None:
        """Do something that is not tried again: by then it would mean something else."""
        self._do("", partial(act, self.session), keep=False)

    def write_out(self, path: Path, data: bytes) -> None:
        """Write a file that leaves, on whichever thread, and say where; raises OSError."""
        write_out(self.session.vault, self.case.id, path, data)
        self.wrote.emit(str(path.absolute()))

    def retry(self) -> None:
        """Try again what could not be saved, with the folder that may have come back."""
        if self._waiting:
            try:
                self.session.reconnect()
            except VaultError as error:
                self.failed.emit(str(error))
                return
        for key, act in list(self._waiting.items()):
            self._do(key, act, keep=True)

    def _do(self, key: str, act: Callable[[], T], *, keep: bool) -> T | None:
        """Do something, and say that it is saved where it changed the record.

        A draft is not in the record yet, and what was only looked at saves nothing.
        """
        before, waited = self.session.case, self.unsaved
        try:
            result = act()
        except RefusedError as error:  # trying again would change nothing
            self._waiting.pop(key, None)
            self.failed.emit(str(error))
            return None
        except VaultError as error:
            if keep and not isinstance(error, ReadOnlyError | StaysError | TooLongError):
                self._waiting[key] = act
                self._retry.start()
            self.failed.emit(str(error))
            return None
        self._waiting.pop(key, None)
        if not self._waiting:
            self._retry.stop()
            changed = waited or self.session.case is not before
            if changed and not self.session.vault.read_only:  # nothing is ever saved in it
                self.saved.emit()
        return result


def _settled(session: Session, place: str, act: Callable[[], object]) -> None:
    act()
    if place in session.drafts():
        session.delete_draft(place)
