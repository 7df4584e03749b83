"""Long work, off the thread that draws."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, SignalInstance

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


class _Ends(QObject):
    done = Signal(object)
    failed = Signal(str)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], ends: _Ends) -> None:
        super().__init__()
        self._work, self._ends = work, ends

    def run(self) -> None:
        """Do the work and tell."""
        try:
            result = self._work()
        except (StoppedError, VaultError, ExchangeError) as error:
            self._end(self._ends.failed, str(error))
        except OSError as error:
            self._end(
                self._ends.failed,
                f"The disk refused ({error.strerror or error}). What was saved before is safe.",
            )
        except LookupError as error:
            self._end(self._ends.failed, str(error.args[0] if error.args else error))
        except Exception as error:  # noqa: BLE001  # the window must not wait for ever
            self._end(
                self._ends.failed,
                f"Something went wrong here ({type(error).__name__}). "
                "What was saved before is safe; try again.",
            )
        else:
            self._end(self._ends.done, result)

    def _end(self, told: SignalInstance, result: object) -> None:
        """Tell whoever waits for it; a page that has gone meanwhile is told nothing."""
        with suppress(RuntimeError):
            told.emit(result)


def in_background(
    owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None]
) -> None:
    """Do work on another thread, then call back on this one; what goes wrong arrives as words."""
    ends = _Ends(owner)
    ends.done.connect(done)
    ends.failed.connect(failed)
    ends.done.connect(ends.deleteLater)
    ends.failed.connect(ends.deleteLater)
    QThreadPool.globalInstance().start(_Job(work, ends))


def finish() -> None:
    """Wait until background work has ended, and deliver its results: before a window closes."""
    QThreadPool.globalInstance().waitForDone(LONGEST)
    QCoreApplication.sendPostedEvents()
