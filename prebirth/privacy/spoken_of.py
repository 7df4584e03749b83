"""The words by which people are spoken of without a name, as “the father” or “her ex”."""

from __future__ import annotations

from prebirth.case.people import Person, Role, Sex
from prebirth.privacy.folding import listed

PARTNERS = listed("partner ex girlfriend boyfriend wife husband fiancee fiance spouse victim")
PARENTS = {
    Role.MOTHER: listed("mother mum mummy mam mom mob"),
    Role.FATHER: listed("father dad daddy fob"),
}
CHILD = listed("child sister brother sibling daughter son")
SPOKEN_OF = {
    **PARENTS,
    Role.POSSIBLE_FATHER: PARENTS[Role.FATHER],
    Role.SURROGATE: PARENTS[Role.MOTHER] | listed("surrogate"),
    Role.DONOR: PARENTS[Role.FATHER] | listed("donor"),
    Role.GRANDPARENT: listed("""
        grandmother grandma gran granny nan nana nanny mgm pgm
        grandfather granddad grandad grandpa mgf pgf grandparent
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
