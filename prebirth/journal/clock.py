"""Which entries were there at a moment, where a clock may have jumped."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from prebirth.journal.entry import Entry

SLIP = timedelta(days=1)
"""How far the clocks of those who write together may be apart."""
AGES = timedelta(days=3653)
"""Ten years: no assessment rests for so long and then goes on."""


def moment_of(at: str) -> datetime:
    """The moment that a time says; one without a zone counts as UTC. Raises ValueError."""
    moment = datetime.fromisoformat(at)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def here(at: str) -> datetime:
    """A moment by the clock here; as it is written where no calendar here reaches it."""
    moment = moment_of(at)
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment


def odd_moments(times: Sequence[datetime], now: datetime) -> set[int]:
    """The positions of those times that are far from their neighbours: some clock was wrong."""
    believed = [place for place in sorted(_longest_run(times)) if not _is_after(times[place], now)]
    odd = set()
    for place, time in enumerate(times):
        left, right = bisect_left(believed, place), bisect_right(believed, place)
        before = times[believed[left - 1]] if left else None
        after = times[believed[right]] if right < len(believed) else None
        gaps = [*([time - before] if before else []), *([after - time] if after else [])]
        if (
            _is_after(time, now)
            or (before and _is_after(before, time))
            or (after and _is_after(time, after))
            or (gaps and min(gaps) > AGES)
        ):
            odd.add(place)
    return odd


def stands_before(entries: Sequence[Entry], now: datetime, device: str) -> bool:
    """Whether a clock stands before what was written, lately and by the device that it is of.

    One odd date does not show that, nor does one entry of somebody else's: their clock may be
    the one that was wrong.
    """
    times = [moment_of(entry.at) for entry in entries]
    later, before = [], None
    for place in sorted(_longest_run(times)):
        if before is None or times[place] - before <= AGES:
            before = times[place]
            later += [entries[place].device] if before > now else []
    return device in later or len(later) > 1


def _is_after(one: datetime, other: datetime) -> bool:
    return one - other > SLIP


def entries_until(entries: Sequence[Entry], until: str) -> Sequence[Entry]:
    """Return the entries made until a moment, in the order of the chain.

    Where a clock had jumped, an entry counts as made with the one before it. The times believed
    are the most that agree with the order of the chain: the longest run that never goes back.
    """
    times = [moment_of(entry.at) for entry in entries]
    believed, moment, count = _longest_run(times), moment_of(until), 0
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
