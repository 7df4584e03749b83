"""The app on a day of its own, to which a signal says that minutes have gone by untouched."""

from __future__ import annotations

import signal
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from prebirth.ui.base import today

today.today = lambda: date(2026, 5, 15)  # before anything takes the day from there

from prebirth.cli.main import run
from prebirth.ui.locking import idle

gone: list[float] = []


def later(watcher: idle.Idle) -> None:
    """Look at the clock, with the minutes that were said to have gone by."""
    while gone:
        watcher._touched -= gone.pop()  # noqa: SLF001  # nobody is there to wait
    look(watcher)


look = idle.Idle.look
idle.Idle.look = later  # type: ignore[assignment,method-assign]
signal.signal(signal.SIGUSR1, lambda *_: gone.append(idle.kept_minutes() * 60 - idle.WARNING + 1))
if __name__ == "__main__":
    run()
