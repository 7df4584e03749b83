"""Who told us something in private is known from who works with families, by their words."""

from __future__ import annotations

import pytest

from prebirth.case.private_people import is_private


@pytest.mark.parametrize(
    "said",
    [
        "Caroline Hale",
        "Edward Hale",
        "Howard Pike",
        "Courtney Hale",
        "Madeline Pike",
        "Pauline Woodhouse",
        "Mrs Woodhouse",
        "Mrs Ward",
        "Mr House",
        "Caroline, next door",
        "Her sister Jacqueline",
        "Her older sister, a nurse",
        "Rosa's mother, who is a teacher",
        "A neighbour, by the NSPCC helpline",
        "A member of the public, to the police on 3 May 2026",
        "Anonymous, to the front desk",
        "Mr and Mrs Steadman",
        "a friend",
    ],
)
def test_a_name_that_ends_as_a_place_does_is_of_somebody_in_private(said: str) -> None:
    assert is_private(said)


@pytest.mark.parametrize(
    "said",
    [
        "NSPCC Helpline",
        "Childline",
        "Front line",
        "Willow Ward",
        "Sure Start Children's Centre",
        "Keyworker Dana Pell",
        "Little Stars Preschool",
        "Physiotherapist Nell Orme",
        "County Court",
        "Mother and baby unit",
        "Her mother's midwife",
        "His father's probation officer",
        "Her brother Tom's school",
        "Neighbourhood police team",
        "Mrs Khan, health visitor",
        "Midwifery, on 3 May 2026",
        "Family support worker",
        "Our partner agency",
        "GP",
    ],
)
def test_who_works_with_families_is_not(said: str) -> None:
    assert not is_private(said)
