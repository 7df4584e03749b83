"""Whom a name in a file means, and what is made of a word that is none."""

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person, Role, Sex
from prebirth.exchange.who import meant_by, new_person


@pytest.mark.parametrize(
    ("written", "role", "sex"),
    [
        ("Grandmother", Role.GRANDPARENT, Sex.WOMAN),
        ("maternal grandfather", Role.GRANDPARENT, Sex.MAN),
        ("MGM", Role.GRANDPARENT, None),
        ("Baby's Father", Role.FATHER, Sex.MAN),
        ("mum", Role.MOTHER, Sex.WOMAN),
        ("mother's new partner", Role.PARTNER, None),
        ("her ex-partner", Role.EX_PARTNER, None),
        ("sister", None, Sex.WOMAN),
    ],
)
def test_what_somebody_is_to_the_baby_is_no_name(
    written: str, role: Role | None, sex: Sex | None
) -> None:
    person = new_person(written)
    assert (person.names, person.role, person.sex) == ("", role, sex)
    assert f"“{written}”" in person.notes, "the word itself is kept"


@pytest.mark.parametrize("written", ["HOLT, Jean", "Grandmother Holt", "Mother Teresa"])
def test_a_name_stays_a_name(written: str) -> None:
    assert new_person(written).names
    assert not new_person(written).notes


def test_whoever_is_that_to_the_baby_is_offered_and_not_taken() -> None:
    jean = Person(id="jean", names="Jean Holt", role="grandparent")
    case = Case(id="c").adding(jean).adding(Person(id="al", names="Al Ode", role="father"))
    meant = meant_by(case, "Grandmother")
    assert (meant.person, meant.could_be) == ("", ("jean",))
    assert meant_by(case, "Jean Holt").person == "jean"
