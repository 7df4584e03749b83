"""The words by which people are spoken of without a name, as “the father” or “her ex”."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from prebirth.case.people import Person, Role, Sex
from prebirth.privacy.folding import listed

PARTNERS = listed("partner ex girlfriend boyfriend wife husband fiancee fiance spouse victim")
"""What anybody may be called who is or was somebody's partner."""
PARENTS = {
    Role.MOTHER: listed("mother mum mummy mam mom mob"),
    Role.FATHER: listed("father dad daddy fob"),
}
"""What parents are called, by their role."""
CHILD = listed("child sister brother sibling daughter son")
"""What a child before this one is called, whoever's."""
SPOKEN_OF = {
    **PARENTS,
    Role.POSSIBLE_FATHER: PARENTS[Role.FATHER],
    Role.SURROGATE: PARENTS[Role.MOTHER] | listed("surrogate"),
    Role.DONOR: PARENTS[Role.FATHER] | listed("donor"),
    Role.GRANDPARENT: listed("""
        grandmother grandma gran granny nan nana nanny mgm pgm
        grandfather granddad grandad grandpa mgf pgf grandparent gdad gmum mgps pgps
    """),
    Role.RELATIVE: listed("aunt auntie uncle cousin sister brother relative"),
    Role.SIBLING: CHILD,
    Role.HALF_SIBLING: CHILD,
}
"""How people of each role are spoken of without a name."""


def words_for(person: Person) -> frozenset[str]:
    """What somebody may be called in a record that is about them, by their role and sex."""
    words = SPOKEN_OF.get(person.role, frozenset()) if person.role else frozenset[str]()
    man, woman = person.sex == Sex.MAN, person.sex == Sex.WOMAN
    father, mother = PARENTS[Role.FATHER], PARENTS[Role.MOTHER]
    return (words | PARTNERS | (father if not woman else mother)) - (mother if man else frozenset())


class KinTo(StrEnum):
    """What one person is to another."""

    PARENT = "parent"
    STEP_PARENT = "step-parent"
    ADOPTIVE_PARENT = "adoptive parent"
    FOSTER_PARENT = "foster parent"
    CHILD = "child"
    STEP_CHILD = "stepchild"
    SIBLING = "sibling"
    GRANDPARENT = "grandparent"
    GRANDCHILD = "grandchild"
    AUNT_OR_UNCLE = "aunt or uncle"
    NIECE_OR_NEPHEW = "niece or nephew"
    PARTNER = "partner"
    EX = "former partner"
    PARENT_IN_LAW = "parent-in-law"
    CHILD_IN_LAW = "child-in-law"
    SIBLING_IN_LAW = "sibling-in-law"
    RELATIVE = "relative"
    KNOWN = "somebody known"


def _made(before: str, nouns: Iterable[str], after: str = "") -> frozenset[str]:
    return frozenset(f"{before}{noun}{after}" for noun in nouns)


Nouns = tuple[frozenset[str], frozenset[str], frozenset[str]]
MEN, WOMEN, HALF = listed("man lad guy chap"), listed("woman lady girl"), listed("half")
"""What alone is anybody: “her new man” is her partner, and “her other half”."""
MUM, DAD = listed("mother mum mummy mam mom ma"), listed("father dad daddy da")
"""What a mother and a father are called, by a word that says it."""
PAIR: Nouns = (
    listed("boyfriend boyf husband fiance bf hubby bloke fella") | _made("new ", MEN),
    listed("girlfriend wife fiancee gf missus") | _made("new ", WOMEN),
    listed("partner spouse oh") | _made("other ", HALF) | _made("better ", HALF),
)
NOUNS_OF: dict[KinTo, Nouns] = {
    KinTo.PARENT: (DAD, MUM, listed("parent")),
    KinTo.STEP_PARENT: (_made("step", DAD), _made("step", MUM), listed("stepparent")),
    KinTo.ADOPTIVE_PARENT: (
        _made("adoptive ", DAD),
        _made("adoptive ", MUM),
        frozenset({"adoptive parent", "adopter"}),
    ),
    KinTo.FOSTER_PARENT: (
        _made("foster ", DAD),
        _made("foster ", MUM),
        frozenset({"foster parent", "foster carer"}),
    ),
    KinTo.CHILD: (listed("son"), listed("daughter"), listed("child kid")),
    KinTo.STEP_CHILD: (listed("stepson"), listed("stepdaughter"), listed("stepchild")),
    KinTo.SIBLING: (
        listed("brother bro stepbrother"),
        listed("sister sis stepsister"),
        listed("sibling"),
    ),
    KinTo.GRANDPARENT: (
        listed("grandfather granddad grandad grandpa gramps gdad gpa"),
        listed("grandmother grandma gran granny nan nana nanny gm gmum gma"),
        listed("grandparent"),
    ),
    KinTo.GRANDCHILD: (listed("grandson"), listed("granddaughter"), listed("grandchild")),
    KinTo.AUNT_OR_UNCLE: (listed("uncle"), listed("aunt auntie aunty"), frozenset()),
    KinTo.NIECE_OR_NEPHEW: (listed("nephew"), listed("niece"), frozenset()),
    KinTo.PARTNER: PAIR,
    KinTo.EX: (
        _made("ex ", PAIR[0]) | _made("ex", listed("boyfriend husband")),
        _made("ex ", PAIR[1]) | _made("ex", listed("girlfriend wife")),
        _made("ex ", PAIR[2]) | {"ex", "expartner", "xp"},
    ),
    KinTo.PARENT_IN_LAW: (_made("", DAD, " in law"), _made("", MUM, " in law"), frozenset()),
    KinTo.CHILD_IN_LAW: (frozenset({"son in law"}), frozenset({"daughter in law"}), frozenset()),
    KinTo.SIBLING_IN_LAW: (
        frozenset({"brother in law"}),
        frozenset({"sister in law"}),
        frozenset(),
    ),
    KinTo.RELATIVE: (
        listed("uncle brother nephew"),
        listed("aunt auntie aunty sister niece"),
        listed("cousin relative"),
    ),
    KinTo.KNOWN: (frozenset(), frozenset(), listed("friend neighbour lodger flatmate housemate")),
}
"""What a man, a woman and anybody is called who is that to somebody, in small letters."""
SHORT: dict[str, tuple[Role | None, str]] = {
    "mgf": (Role.MOTHER, "father"),
    "mgm": (Role.MOTHER, "mother"),
    "pgf": (Role.FATHER, "father"),
    "pgm": (Role.FATHER, "mother"),
    **dict.fromkeys(("mgp", "mgps"), (Role.MOTHER, "parent")),
    **dict.fromkeys(("pgp", "pgps"), (Role.FATHER, "parent")),
    "matgf": (Role.MOTHER, "father"),
    "matgm": (Role.MOTHER, "mother"),
    "patgf": (Role.FATHER, "father"),
    "patgm": (Role.FATHER, "mother"),
    "fob": (None, "father"),
    "ubf": (None, "father"),
    "foc": (None, "father"),
    "mob": (None, "mother"),
    "moc": (None, "mother"),
}
"""Short forms: of which parent, or of the baby itself, they say what somebody is."""
NAMES_TOO = {"mo": (None, "mother"), "fa": (None, "father")}
"""Short forms, written “Mo” and “Fa”, that may be a name or other letters too."""


@cache
def nouns_of(kin: KinTo, sex: Sex | None = None) -> frozenset[str]:
    """What somebody of a sex is called who is this to somebody; by all of it where none is said."""
    men, women, either = NOUNS_OF[kin]
    return either | (women if sex == Sex.WOMAN else men if sex == Sex.MAN else men | women)
