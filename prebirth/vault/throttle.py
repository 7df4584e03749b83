"""Wrong pass-phrases: when they were tried, and how long the next try waits.

The times stand beside the vault in plain, since nobody who fails can write into it; the next who succeeds enters them in its record.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from prebirth.vault.files import write_atomic

NAME = "wrong-tries.json"
DELAYS = (0, 0, 0, 1, 2, 4, 8, 16, 30)
"""Seconds before the next try, by how many were wrong in a row."""
MAX_RECORDED = 500


def failure_times(folder: Path) -> list[str]:
    """When a wrong secret was tried since the last right one, oldest first: ISO times."""
    try:
        found = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return []
    return (
        [one for one in found if isinstance(one, str) and len(one) < 40]
        if isinstance(found, list)
        else []
    )


def remaining_delay(folder: Path, now: float | None = None) -> float:
    """Seconds until the next try is taken; where the clock was set back, the whole of the wait."""
    times = failure_times(folder)
    if not times:
        return 0.0
    wait_for_turn = float(DELAYS[min(len(times), len(DELAYS) - 1)])
    try:
        since = (now or time.time()) - datetime.fromisoformat(times[-1]).timestamp()
    except (ValueError, OverflowError, OSError):
        return wait_for_turn
    return (
        wait_for_turn if since < 0 else max(0.0, wait_for_turn - since)
    )  # equivalent: at this very moment both say the same


def wait_for_turn(folder: Path, sleep: Callable[[float], object] = time.sleep) -> None:
    """Wait until the next try is taken."""
    if seconds := remaining_delay(folder):
        sleep(seconds)


def record_failure(folder: Path) -> None:
    """Note a wrong try, where the folder can be written."""
    times = [*failure_times(folder), datetime.now(UTC).isoformat(timespec="milliseconds")][
        -MAX_RECORDED:
    ]
    with contextlib.suppress(OSError):
        write_atomic(folder / NAME, json.dumps(times).encode())


def reset(folder: Path) -> None:
    """Begin anew after a right one."""
    with contextlib.suppress(OSError):
        (folder / NAME).unlink(missing_ok=True)
