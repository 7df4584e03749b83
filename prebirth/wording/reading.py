"""How hard a text is to read."""

from __future__ import annotations

import re
from functools import cache

import pyphen

SENTENCE = re.compile(r"[.!?:;\n]+")
WORD = re.compile(r"[^\W\d_][\w’'-]*")
FEWEST = 5
"""Words below which no measure says anything."""
STARTS_SCHOOL = 5
"""The age at which somebody enters the first grade that the formula counts."""


@cache
def _parts() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US")  # parts by sound; British rules part by origin


@cache
def _syllables(word: str) -> int:
    return len(_parts().positions(word)) + 1


def reading_grade(text: str) -> float | None:
    """The school year that a text asks for; None for a text too short to say.

    Source: J. P. Kincaid and others, 1975: the grade level made from R. Flesch's reading ease.
    """
    words = WORD.findall(text.casefold())
    if len(words) < FEWEST:
        return None
    sentences = sum(bool(WORD.search(part)) for part in SENTENCE.split(text))
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def reading_age(text: str) -> int | None:
    """The age from which somebody can read a text at ease; None for a text too short to say."""
    grade = reading_grade(text)
    return None if grade is None else max(STARTS_SCHOOL, round(grade) + STARTS_SCHOOL)
