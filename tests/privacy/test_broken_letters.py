"""The words into which a name falls that a program broke."""

import pytest

from prebirth.privacy.broken_letters import broken
from prebirth.privacy.folding import keys_of


@pytest.mark.parametrize(
    ("name", "text"),
    [("Müller", "Mller"), ("Jöhn", "Jhn"), ("Àbel", "=C3=80bel"), ("Àbel", "=C0bel")],
)
def test_a_name_is_sought_as_it_breaks(name: str, text: str) -> None:
    assert tuple(keys_of(text)) in set(broken(name))


def test_one_short_word_that_is_left_is_not_sought() -> None:
    assert tuple(keys_of("Zo")) not in set(broken("Zoë"))
