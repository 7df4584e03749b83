"""Which entries were there at a moment, where a clock may have jumped."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime

from prebirth.journal.entry import Entry


def up_to(entries: Sequence[Entry], until: str) -> Sequence[Entry]:
    """The entries made until a moment, in the order of the chain; where a clock had jumped, an entry counts as made with the one before it.

    The times believed are the most that agree with the order of the chain: the longest run that never goes back.
    """
    times = [datetime.fromisoformat(entry.at) for entry in entries]
    believed, moment, count = _never_back(times), datetime.fromisoformat(until), 0
    for place, time in enumerate(times):
        if place in believed and time > moment:
            break
        if place in believed or count:
            count = place + 1
    return entries[:count]


def _never_back(times: Sequence[datetime]) -> set[int]:
    """The places of the longest run of times that never goes back."""
    ends: list[datetime] = []
    places: list[int] = []
    before: list[int] = []
    for place, time in enumerate(times):
        rank = bisect_right(ends, time)
        before.append(places[rank - 1] if rank else -1)
        ends[rank : rank + 1], places[rank : rank + 1] = [time], [place]
    found, place = set(), places[-1] if places else -1
    while place >= 0:
        found.add(place)
        place = before[place]
    return found
