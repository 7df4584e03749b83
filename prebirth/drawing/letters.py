"""How much room a text takes, as near as can be said without its font."""

from __future__ import annotations

from unicodedata import combining, east_asian_width

INDIC = range(0x0900, 0x0E00)
"""Scripts whose letters are wide, from Devanagari to Sinhala."""


def reach(text: str) -> float:
    """How wide a text is in sizes of its letters, as near as can be said without its font."""
    return sum(
        0.0
        if combining(letter)
        else 1.0
        if east_asian_width(letter) in "WF"
        else 0.7
        if ord(letter) in INDIC
        else 0.5
        for letter in text
    )


def cut(text: str, longest: int) -> str:
    """A text that takes no more room than so many letters; where it was longer, it says so."""
    if reach(text) <= longest / 2:
        return text
    while text and reach(text) > (longest - 1) / 2:
        text = text[:-1]
    return f"{text.rstrip()}…"


def broken(text: str, letters: int, lines: int = 2) -> list[str]:
    """A text in at most so many lines of so many letters of usual width; where it was longer, the last says so."""
    if reach(text) <= letters / 2:
        return [text]
    found = [""]
    for word in text.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and reach(longer) > letters / 2:
            found.append(word)
        else:
            found[-1] = longer
    kept = found[:lines]
    if len(found) > lines:
        kept[-1] += "…"
    return [cut(line, letters) for line in kept]
