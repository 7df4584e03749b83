"""Names with one letter that is not right."""

from __future__ import annotations

import pytest

from prebirth.privacy.misspelt import misspelt
from prebirth.privacy.names import called

WHY = "It names somebody"


def found(name: str, words: set[str]) -> set[str]:
    phrases = misspelt([called("one", [f"Qa {name}"])], words, (), WHY)
    return {"".join(phrase.keys) for phrase in phrases}


@pytest.mark.parametrize("name", ["Zorvu", "Dunnivek"])
def test_a_letter_more_fewer_other_or_moved_is_found_wherever_it_stands(name: str) -> None:
    name = name.lower()
    places = range(len(name))
    fewer = {name[:at] + name[at + 1 :] for at in places}
    other = {f"{name[:at]}x{name[at + 1 :]}" for at in places}
    more = {f"{name[:at]}x{name[at:]}" for at in (*places, len(name))}
    moved = {
        "".join((*rest[:to], name[at], *rest[to:]))
        for at in places
        for rest in [name[:at] + name[at + 1 :]]
        for to in range(len(name))
    } - {name}
    for words in (fewer, other, more, moved):
        assert found(name, words) >= words


def test_two_letters_that_are_not_right_are_another_name() -> None:
    assert found("dunnivek", {"dunxixek", "xunnivxk", "dunnivexx", "unnive", "nudnivek"}) == set()
