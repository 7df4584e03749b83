"""What of a place's name is its own and tells which it is, and what such places share."""

from __future__ import annotations

import pytest

from prebirth.privacy.addresses import is_own
from prebirth.privacy.folding import keys_of


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("Quayside Clinic", True),
        ("Larch Clinic", True),
        ("Oak Clinic", False),
        ("Hostel", False),
        ("River Clinic", False),
        ("Norfolk Clinic", False),
        ("Antenatal Clinic", False),
        ("Quayside Road", False),
    ],
)
def test_the_first_word_of_a_places_name_is_its_own(name: str, *, own: bool) -> None:
    assert is_own(tuple(keys_of(name))) == own
