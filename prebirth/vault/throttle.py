"""Slows down guessing: after several wrong pass-phrases, the next try has to wait.

The times of wrong tries stand in plain JSON beside the vault, since whoever fails has no key to
encrypt them with. The next successful unlock enters them in the vault's record.
"""

from __future__ import annotations

import contextlib
import json
import time
from datetime import UTC, datetime
from pathlib import Path

from prebirth.base.outside import read_outside
from prebirth.vault.files import write_atomic

NAME = "wrong-tries.json"
DELAYS = (0, 0, 0, 1, 2, 4, 8, 16, 30)
"""Seconds before the next try, by the number of wrong tries in a row."""
MAX_RECORDED = 500
LONGEST_TIME = 40
"""Letters that an ISO time has at the most."""


def failure_times(folder: Path) -> list[str]:
    """Return when wrong secrets were tried since the last right one: ISO times, oldest first."""
    try:
        times = json.loads(read_outside(folder / NAME))
    except (OSError, ValueError, RecursionError):
        return []
    if not isinstance(times, list):
        return []
    # Anybody may have written this file: what cannot be a time is left out, not believed.
    return [time for time in times if isinstance(time, str) and len(time) < LONGEST_TIME]


def remaining_delay(folder: Path, now: float | None = None) -> float:
    """Return the seconds until the next try is allowed; `now` is a POSIX timestamp."""
    times = failure_times(folder)
    if not times:
        return 0.0
    delay = float(DELAYS[min(len(times), len(DELAYS) - 1)])
    try:
        since = (now or time.time()) - datetime.fromisoformat(times[-1]).timestamp()
    except (ValueError, OverflowError, OSError):
        return delay
    # A clock that was set back must not shorten the delay, nor lengthen it beyond the whole.
    return (
        delay if since < 0 else max(0.0, delay - since)
    )  # equivalent: at this very moment both say the same


def wait_for_turn(folder: Path) -> None:
    """Sleep until the next try is allowed."""
    if seconds := remaining_delay(folder):
        time.sleep(seconds)


def record_failure(folder: Path) -> None:
    """Record a wrong try, where the folder can be written."""
    now = datetime.now(UTC).isoformat(timespec="milliseconds")
    times = [*failure_times(folder), now][-MAX_RECORDED:]
    with contextlib.suppress(OSError):
        write_atomic(folder / NAME, json.dumps(times).encode())


def reset(folder: Path) -> None:
    """Forget the wrong tries after a right one."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
