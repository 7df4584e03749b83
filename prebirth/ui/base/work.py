"""Long work, off the thread that draws."""

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from itertools import count
from threading import Lock
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from prebirth.exchange.errors import ExchangeError
from prebirth.vault.errors import VaultError

T = TypeVar("T")
LONGEST = 10_000
"""Milliseconds to wait for what is being written."""


class StoppedError(Exception):
    """Somebody asked that it be stopped."""


class Cancellation:
    """Lets work be stopped, up to the point from which it must be brought to its end."""

    def __init__(self) -> None:
        self._lock, self._asked, self._past = Lock(), False, False

    def cancel(self) -> bool:
        """Ask that it be stopped; whether it will be."""
        with self._lock:
            self._asked = not self._past
            return self._asked

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked for it."""
        return self._asked

    def commit(self) -> None:
        """Go past the point from which it is not stopped any more; raises StoppedError."""
        with self._lock:
            if self._asked:
                raise StoppedError(
                    QCoreApplication.translate("work", "Stopped. Nothing was written.")
                )
            self._past = True


class _Relay(QObject):
    """Takes what jobs came to over to the thread that draws, and tells whoever still waits.

    There is one for all jobs, and it never goes: a thread that told an object which the other
    thread was just deleting would bring the program down. So would one that let a closed window
    go: Python collects garbage on whichever thread makes something, so none is collected while a
    job runs.
    """

    ended = Signal(int, bool, object)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._waiting: dict[int, tuple[QObject, Callable[..., None], Callable[[str], None]]] = {}
        self._collects = False
        """Whether garbage is collected while no job runs."""
        self.ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def wait(self, owner: QObject, done: Callable[..., None], failed: Callable[[str], None]) -> int:
        """Keep who is told of a job; the number of the job."""
        if not self._waiting:
            self._collects |= gc.isenabled()
            gc.disable()
        number = next(self._numbers)
        self._waiting[number] = owner, done, failed
        return number

    def _tell(self, number: int, well: bool, result: Any) -> None:
        owner, done, failed = self._waiting.pop(number)
        if self._collects and not self._waiting:
            gc.enable()
        told = done if well else failed
        if isValid(owner) and isValid(getattr(told, "__self__", owner)):
            told(result)

    def collect(self) -> None:
        """Let garbage be collected from now on, whenever no job runs."""
        self._collects = True
        if not self._waiting:
            gc.enable()


@cache
def _relay() -> _Relay:
    """The one relay, which lives on the thread that asks first: the one that draws."""
    return _Relay()


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], relay: _Relay, number: int) -> None:
        super().__init__()
        self._work, self._relay, self._number = work, relay, number

    def run(self) -> None:
        """Do the work and tell."""
        try:
            result = self._work()
        except (StoppedError, VaultError, ExchangeError) as error:
            self._fail(str(error))
        except OSError as error:
            said = QCoreApplication.translate(
                "work", "The disk refused ({why}). What was saved before is safe."
            )
            self._fail(said.format(why=error.strerror or error))
        except LookupError as error:
            self._fail(str(error.args[0] if error.args else error))
        except Exception as error:  # noqa: BLE001  # the window must not wait for ever
            said = QCoreApplication.translate(
                "work",
                "Something went wrong here ({what}). What was saved before is safe; try again.",
            )
            self._fail(said.format(what=type(error).__name__))
        else:
            self._end(result, well=True)

    def _fail(self, why: str) -> None:
        self._end(why, well=False)

    def _end(self, result: object, *, well: bool) -> None:
        with suppress(RuntimeError):  # the program has ended, and with it the relay
            self._relay.ended.emit(self._number, well, result)


def in_background(
    owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None]
) -> None:
    """Do work on another thread, then call back on this one; what goes wrong arrives as words.

    An owner that has gone meanwhile is told nothing.
    """
    relay = _relay()
    QThreadPool.globalInstance().start(_Job(work, relay, relay.wait(owner, done, failed)))


def collect_garbage() -> None:
    """Let Python collect garbage from now on, but never while a job runs."""
    _relay().collect()


def finish() -> None:
    """Wait until background work has ended, and deliver its results: before a window closes."""
    QThreadPool.globalInstance().waitForDone(LONGEST)
    QCoreApplication.sendPostedEvents()
