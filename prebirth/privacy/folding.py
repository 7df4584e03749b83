"""A text as it is searched: however its letters are made, with the places they stand at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

SAME = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛ʼʹʻ′`´＇", "'"),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        **dict.fromkeys("łŁ", "l"),
        **dict.fromkeys("øØ", "o"),
        **dict.fromkeys("đĐðÐ", "d"),
        **dict.fromkeys("ħĦ", "h"),
        **dict.fromkeys("ŧŦ", "t"),
        "ı": "i",
        **dict.fromkeys("æÆ", "ae"),
        **dict.fromkeys("œŒ", "oe"),
        **dict.fromkeys("þÞ", "th"),
        **dict(zip("аеорсухіјѕοАЕОРСУХІЈЅΟ", "aeopcyxijsoAEOPCYXIJSO", strict=True)),
    }
)
"""Signs and letters that are written one for another, though Unicode does not say so."""
UNSEEN = frozenset({"Mn", "Me", "Cf"})
"""Accents, and what is not seen: a soft hyphen, a space without width."""
BROKEN = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[^\W\d_])")
"""A word that is broken over the end of a line."""
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*'?|\d+")
MAILED = re.compile(r"[\w.+-]+(?=@\w)")
PIECE = re.compile(r"[^\W\d_]+|\d+")
DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)|(?<!\d)\d{2}(?=\d{4}(?:\d\d)?(?!\d))|(?<=\d{6})\d\d(?!\d)")
"""What may be the day of a month: “14”, the first of “140391”, the last of “19910314”."""
GLUED = re.compile(r"@|[^\W\d_A-Z][A-Z]|\.(?:docx?|pdf|odt|rtf|txt|xlsx?|msg|eml|jpe?g|png)\b")
"""What may hold a name without a space: an address by mail, a file, “HopeFamily”."""
REMEMBERED = 8192
"""Texts that are remembered as they are searched: all of a usual case, and not of a vast one."""


class Word(NamedTuple):
    """One word of a text, or one number."""

    key: str
    """The word in small letters, without accents, apostrophes, and an s that says whose."""
    start: int
    end: int
    """Where it stands in the text as it was written."""
    capital: bool
    """Whether it begins with a capital letter."""
    loud: bool
    """Whether all of it is in capitals."""
    gap: str
    """What stands between it and the word before."""


class Glance(NamedTuple):
    """What is seen of a text at once, to see whether a closer look is worth while."""

    pieces: frozenset[str]
    """What its words are made of."""
    numbered: bool
    """Whether there is a number among them."""
    of_days: frozenset[int]
    """The numbers in it that may be the day of a month."""
    glued: str
    """All of them, where one may hold a name beside something else; else nothing."""


class Folded(NamedTuple):
    """A text in plain letters, and where each of them stood."""

    plain: str
    places: Sequence[int]

    def words(self) -> list[Word]:
        """Its words in order; in an address by mail each counts as one with a capital letter."""
        found, last = [], 0
        mail = MAILED.finditer(self.plain) if "@" in self.plain else ()
        mailed = {place for match in mail for place in range(*match.span())}
        for match in WORD.finditer(self.plain):
            start, end = match.span()
            word = match[0]
            bare = word.removesuffix("'s")
            found.append(
                Word(
                    key_of(word),
                    self.places[start],
                    self.places[end - 1] + 1,
                    word[0] != word[0].lower() or start in mailed,
                    len(bare) > 1 and bare.isupper(),
                    self.plain[last:start],
                )
            )
            last = end
        return found


def fold(text: str) -> Folded:
    """A text in plain letters: no accents, one kind of apostrophe and hyphen, nothing unseen."""
    if text.isascii() and "-\n" not in text and "-\r" not in text:
        return Folded(text.replace("`", "'"), range(len(text)))
    instead = {letter: _letters(letter) for letter in set(text)}
    if all(len(part) == 1 for part in instead.values()):  # as in most texts, each stays in place
        plain_text = "".join([instead[letter] for letter in text])
        if not BROKEN.search(plain_text):
            return Folded(plain_text, range(len(text)))
    plain, places = [], []
    for place, letter in enumerate(text):
        for part in _letters(letter):
            plain.append(part)
            places.append(place)
    whole = "".join(plain)
    for broken in reversed(list(BROKEN.finditer(whole))):
        start, end = broken.span()
        whole = whole[:start] + whole[end:]
        del places[start:end]
    return Folded(whole, places)


@lru_cache(maxsize=4096)
def _letters(letter: str) -> str:
    """What is looked at instead of one letter; nothing where it is not seen."""
    same = letter.translate(SAME)
    if same != letter:
        return same.upper() if letter.isupper() else same
    return "".join(
        part.translate(SAME)
        for part in unicodedata.normalize("NFKD", letter)
        if unicodedata.category(part) not in UNSEEN
    )


def key_of(word: str) -> str:
    """A word in small letters, without apostrophes and without an s that says whose."""
    key = word.casefold()
    return key.removesuffix("'s").replace("'", "") if "'" in key else key


def keys_of(text: str) -> list[str]:
    """The words of a text, each as it is sought."""
    return [word.key for word in words_in(text)]


@lru_cache(maxsize=REMEMBERED)
def words_in(text: str) -> tuple[Word, ...]:
    """The words of a text in order; remembered, since each text is looked at again and again."""
    return tuple(fold(text).words())


def spelt_keys(text: str) -> set[tuple[str, ...]]:
    """The words of a text as they are sought, with an s that says whose and without it."""
    return {tuple(keys_of(spelt)) for spelt in (text, fold(text).plain.replace("'", ""))} - {()}


@lru_cache(maxsize=REMEMBERED)
def glance_at(text: str) -> Glance:
    """What is seen of a text at once; remembered, as its words are."""
    plain = fold(text).plain
    pieces = frozenset(PIECE.findall(plain.casefold().replace("'", "")))
    numbered = any(piece.isdigit() for piece in pieces)
    return Glance(
        pieces,
        numbered,
        frozenset(map(int, DAY.findall(text))) if numbered else frozenset(),
        " ".join(pieces) if GLUED.search(plain) else "",
    )


def quick_look(words: Iterable[str]) -> re.Pattern[str]:
    """What sees, in the small letters of a text, whether it may hold one of some words.

    It is many times as quick as to look for whole words, and finds “illegal” for “legal” too.

    >>> bool(quick_look(["legal", "kc"]).search("Not illegal.".casefold()))
    True
    """
    stems: list[str] = []
    for word in sorted({word.casefold() for word in words}, key=len):
        if not any(stem in word for stem in stems):
            stems.append(word)
    return re.compile("|".join(map(re.escape, stems)) or "(?!)")


def listed(words: str) -> frozenset[str]:
    """The words of a list that is written with spaces between."""
    return frozenset(words.split())


def either(*words: str) -> str:
    """A pattern of any of some words, which are written with spaces between.

    >>> either("say says", "thinks?")
    '(?:say|says|thinks?)'
    """
    return f"(?:{'|'.join(' '.join(words).split())})"
