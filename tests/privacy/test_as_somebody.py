"""Whether a name that is a word too speaks of a person."""

import pytest

from prebirth.privacy.as_somebody import is_somebody
from prebirth.privacy.folding import words_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("text from mark", "mark"),
        ("a text from mark at noon", "mark"),
        ("text from will", "will"),
        ("she told will", "will"),
    ],
)
def test_who_sent_or_was_told_is_a_person(text: str, name: str) -> None:
    assert speaks_of_somebody(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("she told, mark", "mark"),
        ("text from will come", "will"),
        ("from mark text", "mark"),
        ("he left mark", "mark"),
        ("a text with mark", "mark"),
        ("a scar from mark", "mark"),
    ],
)
def test_where_nobody_sent_or_was_told_it_is_a_word(text: str, name: str) -> None:
    assert not speaks_of_somebody(text, name)


def speaks_of_somebody(text: str, name: str) -> bool:
    words = words_in(text)
    return is_somebody(words, [word.key for word in words].index(name))
