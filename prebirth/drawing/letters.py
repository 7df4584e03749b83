"""The estimated width of texts, without their font, and how they are cut to fit."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import accumulate
from unicodedata import combining, east_asian_width

INDIC = range(0x0900, 0x0E00)
"""Scripts whose letters are wide, from Devanagari to Sinhala."""


def text_width(text: str) -> float:
    """The estimated width of a text in multiples of its font size."""
    return sum(map(_letter_width, text))


@cache
def _letter_width(letter: str) -> float:
    if combining(letter):
        return 0.0
    if east_asian_width(letter) in "WF":
        return 1.0
    return 0.7 if ord(letter) in INDIC else 0.5


def truncate(text: str, longest: int) -> str:
    """The text, cut to the room of so many average letters and marked with an ellipsis.

    It is cut between two words, unless its first is too long.
    """
    if text_width(text) <= longest / 2:
        return text
    widths = list(accumulate(map(_letter_width, text)))  # of all up to each letter
    kept = text[: bisect_right(widths, (longest - 1) / 2)]
    whole = kept.rstrip() if text[len(kept)].isspace() else " ".join(kept.split(" ")[:-1])
    return f"{whole.rstrip(' ,;:') or kept.rstrip()}…"


def wrap(text: str, letters: int, lines: int = 2) -> list[str]:
    """The text in at most `lines` lines of `letters` average letters each.

    A text that is longer ends in an ellipsis.
    """
    if text_width(text) <= letters / 2:
        return [text]
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if rows[-1] and text_width(longer) > letters / 2:
            rows.append(word)
        else:
            rows[-1] = longer
    kept = rows[:lines]
    if len(rows) > lines:
        kept[-1] += "…"
    return [truncate(line, letters) for line in kept]
