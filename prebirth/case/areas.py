"""Areas and authorities as they are named: Derby is not Derbyshire, nor York New York."""

from __future__ import annotations

import re

_WORDS = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BEFORE = frozenset(
    {
        *("north", "south", "east", "west", "northern", "southern", "eastern", "western"),
        *("new", "great"),
    }
)
"""Words before a name that make another place of it."""
_AFTER = frozenset(["under", "upon", "on", "le", "in", "by", "super", "the"])
"""Words after a name that make another place of it, such as Newcastle under Lyme."""


def names_area(text: str, area: str) -> bool:
    """Whether a text names an area, word for word; what makes another place of it does not."""
    said, sought = _words(text), _words(area)
    if not sought:
        return False
    return any(
        said[at : at + len(sought)] == sought
        and said[max(at - 1, 0) : at] not in ([one] for one in _BEFORE)
        and said[at + len(sought) : at + len(sought) + 1] not in ([one] for one in _AFTER)
        for at in range(len(said) - len(sought) + 1)
    )


def _words(text: str) -> list[str]:
    return _WORDS.findall(text.casefold())
