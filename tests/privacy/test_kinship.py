"""What somebody withheld is to whom: by which words they are found, and surely or nearly."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.privacy.kinship import Kinship
from tests.privacy.test_by_tie import NAN, read

SURE, NEAR = [False], [True]
STAYS: list[bool] = []


def away(role: Role | None = None, sex: Sex | None = None, *, of: str | None = None) -> Person:
    kept = (Restriction(reason="r"),)
    return Person(id="x", names="Vic Vane", role=role, sex=sex, of_parent=of, restricted=kept)


def tie(one: str, kind: TieKind, other: str) -> Tie:
    return Tie(id=f"{one}-{other}", one=one, kind=kind, other=other)


FATHER = away(Role.FATHER).replace(id="dad")
KID = away(Role.HALF_SIBLING, Sex.WOMAN, of="mum")
GRAN = away(Role.GRANDPARENT, Sex.WOMAN, of="mum")
BROTHER = (
    away(sex=Sex.MAN),
    NAN,
    tie("nan", TieKind.PARENT, "x"),
    tie("nan", TieKind.PARENT, "dad"),
)
TOLD = (away(sex=Sex.MAN), tie("dad", TieKind.SIBLING, "x"))
UNCLE = (away(sex=Sex.MAN), tie("x", TieKind.AUNT_OR_UNCLE, "dad"))
SON = (away(sex=Sex.MAN), tie("dad", TieKind.PARENT, "x"))
STEPSON = (away(sex=Sex.MAN), tie("dad", TieKind.STEP, "x"))


# The baby may be Ben's son or Amy's daughter too.
@pytest.mark.parametrize(
    ("records", "spoken", "outcome"),
    [
        ((FATHER,), "Amy's boyfriend", SURE),
        ((FATHER,), "Amy's girlfriend", STAYS),
        ((FATHER,), "Amy's ex", NEAR),
        ((FATHER,), "Their partner agency", STAYS),
        ((away(Role.EX_PARTNER, Sex.MAN, of="mum"),), "Her new long term violent ex", NEAR),
        ((away(Role.EX_PARTNER, of="mum"),), "Amy's ex-boyfriend", SURE),
        ((away(Role.EX_PARTNER, of="mum"),), "Amy's ex-girlfriend", SURE),
        ((away(Role.EX_PARTNER, Sex.MAN, of="dad"),), "Ben's partner", STAYS),
        ((away(Role.EX_PARTNER, of="nan"), NAN), "Fay's partner", NEAR),
        ((away(Role.PARTNER, of="nan"), NAN), "Fay's partner", SURE),
        ((away(Role.PARTNER, of="nan"), NAN), "Fay's ex", NEAR),
        (BROTHER, "Ben's brother", SURE),
        (BROTHER, "A brother of the father", SURE),
        (TOLD, "Ben's brother", SURE),
        (TOLD, "Ben's sister", STAYS),
        (TOLD, "The baby's uncle", NEAR),
        (UNCLE, "Ben's uncle", SURE),
        (SON, "Ben's son", NEAR),
        (SON, "Ben's stepson", STAYS),
        (STEPSON, "Ben's stepson", SURE),
        (STEPSON, "Ben's son", STAYS),
        ((KID,), "Amy's daughter", NEAR),
        ((KID,), "Amy's mother", STAYS),
        ((KID,), "Amy's ex", STAYS),
        ((GRAN,), "Amy's mother", SURE),
        ((GRAN,), "Amy's daughter", STAYS),
        ((away(sex=Sex.MAN), tie("x", TieKind.PARENT, "mum")), "Amy's ex", STAYS),
        ((away(), tie("x", TieKind.OTHER, "mum")), "Amy's lodger", NEAR),
        ((away(), tie("mum", TieKind.OTHER, "x")), "Amy's cousin", NEAR),
    ],
)
def test_somebody_is_found_by_what_they_are_to_another(
    records: tuple[Person | Tie, ...], spoken: str, outcome: list[bool]
) -> None:
    text = f"{spoken} has a key."
    assert read(text, *records) == ("" if outcome else text, outcome)


@pytest.mark.parametrize("kind", TieKind)
def test_each_kind_of_tie_says_what_one_is_to_another(kind: TieKind) -> None:
    case = Case().adding(Person(id="a")).adding(Person(id="b")).adding(tie("a", kind, "b"))
    told = {(whose, who) for whose, _, who, _ in Kinship(case).relations()}
    assert {("a", "b"), ("b", "a")} <= told
