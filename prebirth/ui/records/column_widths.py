"""How wide the columns of a record table are, which of them show, and how a cell wraps."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from prebirth.case.dates import MONTHS

BEGIN = "|".join({name[:3].title() for name in MONTHS})
NO_BREAK = "\u00a0"
WORD = re.compile(rf"\d{{1,2}} (?:{BEGIN})[a-z]* \d{{4}}\S*|[\S{NO_BREAK}]+")
Measure = Callable[[str], int]
"""The width of a text in pixels."""


class ColumnNeed(NamedTuple):
    """What one column needs, in pixels."""

    title: int
    """Its title in one line, with its edges."""
    halved: int
    """Its title in two lines."""
    word: int
    """The longest word of its cells."""
    text: int
    """Its longest cell in one line; 0 where no row holds anything."""
    mean: int = 1
    """Its cells in one line on average, of which those that are empty are some."""
    longer: bool = False
    """Whether a cell holds more than what is asked for here, and is parted or cut."""

    def least(self, *, halved: bool) -> int:
        """What it needs so that no word is cut."""
        return max(self.halved if halved else self.title, self.word)


class Shares(NamedTuple):
    """The width of each column, where 0 leaves it out, and whether titles take two lines."""

    widths: tuple[int, ...]
    halved: bool


def shares(room: int, needs: list[ColumnNeed]) -> Shares:
    """Share the room among the columns, which together fill it; the first one tells rows apart.

    Where not all have what they want, or a text is longer still, titles stand in two lines and
    columns that hold nothing are left out. Where words have no room, columns from the end go too:
    the form of a record has them all.
    """
    ample = sum(max(need.title, need.text) for need in needs) <= room
    ample = ample and not any(need.longer for need in needs)
    shown = [place for place, need in enumerate(needs) if ample or need.text or place == 0]
    least = {place: needs[place].least(halved=not ample) for place in shown}
    while sum(least.values()) > room and len(least) > 1:
        least.pop(max(least))
    widths = _filled(room, needs, least)
    cut = any(0 < width < need.title for width, need in zip(widths, needs, strict=True))
    return Shares(widths, halved=cut)


def _filled(room: int, needs: list[ColumnNeed], least: dict[int, int]) -> tuple[int, ...]:
    """Widths of at least so much, which grow to what the cells want, by how much they hold.

    What nobody wants goes to the columns with the longest cells.
    """
    widths = dict(least)
    left = room - sum(widths.values())
    wanting = {place: more for place in widths if (more := needs[place].text - widths[place]) > 0}
    waiting = sorted(wanting, key=lambda place: wanting[place] / needs[place].mean)
    while waiting:
        part = left * needs[waiting[0]].mean / sum(needs[place].mean for place in waiting)
        place = waiting.pop(0)
        more = min(wanting[place], int(part))
        widths[place] += more
        left -= more
    longer = [place for place in widths if needs[place].longer]
    filled = longer or [place for place in widths if needs[place].text] or list(widths)
    whole = sum(widths[place] for place in filled)
    for place in filled:
        widths[place] += left * widths[place] // whole
    widths[filled[-1]] += room - sum(widths.values())
    return tuple(widths.get(place, 0) for place in range(len(needs)))


def in_halves(title: str, width: Measure) -> str:
    """A title that parts in one place alone: where the widths of its two lines differ least."""
    words = title.split()
    parted = (
        (NO_BREAK.join(words[:place]), NO_BREAK.join(words[place:]))
        for place in range(1, len(words))
    )
    return " ".join(min(parted, key=lambda lines: max(map(width, lines)), default=(title,)))


def halved(title: str, width: Measure) -> int:
    """The width of a title in two lines."""
    return max(map(width, in_halves(title, width).split(" ")))


def words_of(text: str) -> list[str]:
    """The words of a text, of which no line parts any; a day with its month and year is one.

    So is what a no-break space holds together.
    """
    return WORD.findall(text) or [text]


def wrapped(text: str, room: int, most: int, width: Measure) -> list[str]:
    """The lines of a text in a column, parted between words; what is left out ends with “…”.

    A word that is wider than the column is parted where it must.
    """
    lines: list[str] = []
    words, line = words_of(text), ""
    while words:
        word = words.pop(0)
        joined = f"{line} {word}" if line else word
        if width(joined) <= room:
            line = joined
        elif line:
            lines.append(line)
            line = ""
            words.insert(0, word)
        else:
            cut = max(_fitting(word, room, width), 1)
            if cut < len(word):
                words.insert(0, word[cut:])
            line = word[:cut]
        if len(lines) == most:
            return [*lines[:-1], _ended(lines[-1], room, width)]
    return [*lines, line] if line or not lines else lines


def _fitting(word: str, room: int, width: Measure) -> int:
    """How many letters of a word fit."""
    return next((count for count in range(len(word), 0, -1) if width(word[:count]) <= room), 0)


def _ended(line: str, room: int, width: Measure) -> str:
    """A line that says it goes on, in room for its words alone."""
    while width(f"{line} …") > room and " " in line:
        line = line.rpartition(" ")[0]
    return f"{line} …"
