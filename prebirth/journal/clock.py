"""Which entries were there at a moment, where a clock may have jumped."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime

from prebirth.journal.entry import Entry


def entries_until(entries: Sequence[Entry], until: str) -> Sequence[Entry]:
    """Return the entries made until a moment, in the order of the chain.

    Where a clock had jumped, an entry counts as made with the one before it. The times believed
    are the most that agree with the order of the chain: the longest run that never goes back.
    """
    times = [datetime.fromisoformat(entry.at) for entry in entries]
    believed, moment, count = _longest_run(times), datetime.fromisoformat(until), 0
    for position, time in enumerate(times):
        if position in believed and time > moment:
            break
        if position in believed or count:
            count = position + 1
    return entries[:count]


def _longest_run(times: Sequence[datetime]) -> set[int]:
    """Return the positions of the longest run of times that never goes back.

    Patience sorting: `ends[n]` is the earliest time at which a run of n + 1 times can end.
    """
    ends: list[datetime] = []
    last_of: list[int] = []
    before: list[int] = []
    for position, time in enumerate(times):
        length = bisect_right(ends, time)
        before.append(last_of[length - 1] if length else -1)
        ends[length : length + 1], last_of[length : length + 1] = [time], [position]
    run, position = set(), last_of[-1] if last_of else -1
    while position >= 0:
        run.add(position)
        position = before[position]
    return run
