"""The language in which the program speaks: English, or one with words for what it covers.

Every text of a copy, a prompt or a form is written in English where it is made, and goes through
`say`, which looks it up. What people typed, ids and what is kept never do.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated, Any

from prebirth.base.places import resources_folder


class Covers(StrEnum):
    """What a language may have words for."""

    WINDOW = "window"
    """What Qt's own catalogue holds: see prebirth/ui/base/language.py."""
    FORMS = "forms"
    PROMPTS = "prompts"
    COPIES = "copies"
    """Copies hold words of prompts and forms too: no language covers them without these."""


def one_or_more(number: int) -> int:
    """Which form of a word goes with a number in English: the first for one, else the second."""
    return 0 if number == 1 else 1


def welsh(number: int) -> int:
    """Which of six forms goes with a number in Welsh: for 0, 1, 2, 3, 6, and any other."""
    return {0: 0, 1: 1, 2: 2, 3: 3, 6: 4}.get(number, 5)


PLURALS: Mapping[str, tuple[int, Callable[[int], int]]] = {
    "en": (2, one_or_more),
    "cy": (6, welsh),
}
"""How many forms a counted word has in each language, and which of them goes with a number."""


@dataclass(frozen=True)
class Language:
    """A language: its tag, its own name, what it covers, and its words by the English text."""

    tag: str
    name: str
    covers: frozenset[Covers] = frozenset()
    words: Mapping[str, str] = field(default_factory=dict)

    def look_up(self, text: str) -> str:
        """Its words for an English text, which stays where it has none."""
        return self.words.get(text, text)

    def form_of(self, forms: list[str], number: int) -> str:
        """Which of the forms of a word goes with a number; a text that has two is English."""
        count, which = PLURALS[self.tag[:2]]
        return forms[(which if len(forms) == count else one_or_more)(number)]


ENGLISH = Language("en-GB", "English", frozenset(Covers))
_chosen = [ENGLISH]
"""What the whole program speaks, in every thread."""
_here: ContextVar[Language | None] = ContextVar("language", default=None)
"""What is spoken while one thing is made, where it is not the same."""


def spoken() -> Language:
    """The language that is spoken now."""
    return _here.get() or _chosen[0]


def choose(language: Language) -> None:
    """Let the whole program speak a language from now on."""
    _chosen[0] = language


def shipped(tag: str, name: str, covers: frozenset[Covers]) -> Language:
    """A language that comes with the app, with its words for all that it covers but the window.

    Raises LookupError where nobody has said how it counts.
    """
    if tag[:2] not in PLURALS:
        raise LookupError(f"PLURALS does not say which form of a word goes with a number in {tag}")
    if not covers - {Covers.WINDOW}:
        return Language(tag, name, covers)
    path = resources_folder() / "i18n" / f"prebirth_{tag}.json"
    return Language(tag, name, covers, json.loads(path.read_text(encoding="utf-8")))


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Let all that is made inside speak a language."""
    before = _here.set(language)
    try:
        yield
    finally:
        _here.reset(before)


@contextmanager
def covering(part: Covers) -> Iterator[None]:
    """Let what is made inside be English, where the language spoken does not cover its part."""
    language = spoken()
    with speaking(language if part in language.covers else ENGLISH):
        yield


class InWords(str):
    """A text of a form file in another language, which knows its English."""

    __slots__ = ("english",)
    english: str

    @classmethod
    def of(cls, english: str) -> InWords:
        """An English text in the language spoken."""
        made = cls(say(english))
        made.english = english
        return made


def in_english(text: str) -> str:
    """The English of a text of a form file, as records keep it."""
    return text.english if isinstance(text, InWords) else text


def say(text: str, /, **parts: Any) -> str:
    """A text of the program in the language spoken, with what fills in its places.

    >>> say("{who} disputes this: {words}", who="Gran", words="It was {not} me.")
    'Gran disputes this: It was {not} me.'
    """
    language = spoken()
    words = text if language is ENGLISH else language.look_up(text)
    return words.format(**parts) if parts else words


_denying: ContextVar[bool] = ContextVar("denying", default=True)


@contextmanager
def denying(allowed: bool) -> Iterator[None]:
    """Let what is made inside say, or never say, that the record holds nothing of something.

    A paper for one of the family never does. What is not in it may be kept from them; and if it
    said so only where nothing is kept, it would tell them where something is.
    """
    before = _denying.set(allowed)
    try:
        yield
    finally:
        _denying.reset(before)


def may_deny() -> bool:
    """Whether what is made now may say that the record holds nothing of something."""
    return _denying.get()


def say_none(text: str, /, **parts: Any) -> str:
    """Say that the record holds nothing of something; empty where nobody may say so."""
    return say(text, **parts) if may_deny() else ""


class FormText(StrEnum):
    """What a text of a form file is, where its field is declared."""

    SHOWN = "shown"
    """Shown alone: a form in another language holds it in that language."""
    KEPT = "kept"
    """Kept in records too, in English, and put into words where it is shown."""


Shown = Annotated[str, FormText.SHOWN]
Kept = Annotated[str, FormText.KEPT]
