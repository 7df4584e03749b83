"""Other words for the choices of a list, by which somebody may look for one."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

from prebirth.base.yaml_files import FormError
from prebirth.case.annotations import inner_type
from prebirth.case.listed import Listed, choices_of
from prebirth.case.marks import facts
from prebirth.case.people import Sex
from prebirth.case.record import Record
from prebirth.form.load import imported_words
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.words import choice

UNKNOWN, REST = "not known", "other"
"""The choices that say nothing of what a thing is."""


def choices_called(letters: str) -> frozenset[str]:
    """The choices, as lists show them, for which people have a word, or one that begins so."""
    words = _words(forms_in_use())
    begun = [letters] if letters in words else [one for one in words if one.startswith(letters)]
    return frozenset(choice(one) for word in begun for one in words[word])


def sex_called(letters: str, chosen: str) -> Sex | None:
    """The sex that a word says of whoever it calls so, where it was typed for a choice.

    Letters with which the choice itself begins say none, as “grand” of a grandparent, nor do
    letters that may be of a word for a woman and of one for a man.
    """
    words = _words(forms_in_use())
    shown = choice(chosen).casefold()
    if not letters or shown.startswith(letters) or choice(chosen) not in choices_called(letters):
        return None
    begun = [letters] if letters in words else [one for one in words if one.startswith(letters)]
    meant = [words[one] for one in begun if chosen in words[one]]
    said = [sex for sex in (Sex.WOMAN, Sex.MAN) if meant and all(sex in one for one in meant)]
    return said[0] if len(said) == 1 else None


def choices_offered(kind: type[Record], field: str) -> str:
    """The choices of a field, each with other words for it; nothing where it has none."""
    options = choices_of(inner_type(kind.model_fields[field].annotation)[1]) or ()
    return " · ".join(
        f"{choice(one)} ({', '.join(words)})" if (words := [*_called(kind, one)]) else choice(one)
        for one in options
    )


def held_called(record: Record) -> Iterator[str]:
    """Other words for the choices that a record holds.

    A word that means two of them, as grandmother does, is none where the other is held otherwise.
    """
    kind = type(record)
    values = [getattr(record, name) for name in facts(kind)]
    held = [one for one in values if isinstance(one, StrEnum | Listed) and one != UNKNOWN]
    for one in held:
        yield from (
            word for word in _called(kind, one) if not any(_denies(it, word) for it in held)
        )


def _denies(held: StrEnum | Listed, word: str) -> bool:
    """Whether a word means other choices of a field than the one that it holds."""
    meant = _words(forms_in_use())[word]
    return held not in meant and not set(meant).isdisjoint(choices_of(type(held)) or ())


def _called(kind: type[Record], option: str) -> Iterator[str]:
    """The words that mean a choice above all others that such a record has."""
    folder = forms_in_use()
    for word in _by_choice(folder).get(str(option), ()) if option != REST else ():
        meant = (one for one in _words(folder)[word] if one in _offered(folder, kind))
        if next(meant, "") == option:
            yield word


@cache
def _offered(_folder: Path, kind: type[Record]) -> frozenset[str]:
    """Every choice that a record of a kind may hold, by the forms in a folder."""
    fields = (kind.model_fields[name].annotation for name in facts(kind))
    return frozenset(one for field in fields for one in choices_of(inner_type(field)[1]) or ())


@cache
def _by_choice(folder: Path) -> dict[str, tuple[str, ...]]:
    """The other words for each choice."""
    found: dict[str, tuple[str, ...]] = {}
    for word, meant in _words(folder).items():
        found |= {one: (*found.get(one, ()), word) for one in meant}
    return found


@cache
def _words(folder: Path) -> dict[str, tuple[str, ...]]:
    """What the words of other programs mean; none where the files are at fault."""
    try:
        return imported_words(folder)
    except FormError:
        return {}
