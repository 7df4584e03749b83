"""How a tie is said: what somebody is to another, of a woman, a man or anybody."""

from __future__ import annotations

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.people import Sex
from prebirth.case.ties import Tie, TieKind

SAID_OF_ONE: dict[str, tuple[str, str, str]] = {
    TieKind.PARENT: ("mother of", "father of", "mother or father of"),
    TieKind.STEP: ("stepmother of", "stepfather of", "stepmother or stepfather of"),
    TieKind.ADOPTIVE: ("adoptive mother of", "adoptive father of", "adoptive parent of"),
    TieKind.FOSTER: ("foster mother of", "foster father of", "foster carer of"),
    TieKind.SIBLING: ("sister of", "brother of", "brother or sister of"),
    TieKind.HALF_SIBLING: (
        "half-sister of",
        "half-brother of",
        "half-brother or half-sister of",
    ),
    TieKind.AUNT_OR_UNCLE: ("aunt of", "uncle of", "uncle or aunt of"),
}
"""What the first of the two is to the second: of a woman, of a man, of anybody."""
SAID_OF_OTHER: dict[str, tuple[str, str, str]] = {
    **SAID_OF_ONE,
    TieKind.PARENT: ("daughter of", "son of", "daughter or son of"),
    TieKind.STEP: ("stepdaughter of", "stepson of", "stepchild of"),
    TieKind.ADOPTIVE: ("adopted daughter of", "adopted son of", "adopted child of"),
    TieKind.FOSTER: ("foster daughter of", "foster son of", "foster child of"),
    TieKind.AUNT_OR_UNCLE: ("niece of", "nephew of", "niece or nephew of"),
}
"""What the second is to the first."""
NAMED: dict[str, str] = {kind: words[-1] for kind, words in SAID_OF_ONE.items()}
"""What each kind of tie is called where nobody in particular is meant."""


def kind_words(kind: TieKind, sex: Sex | None = None, *, back: bool = False) -> str:
    """What the first of two people is to the second, or `back` the second to the first."""
    words = (SAID_OF_OTHER if back else SAID_OF_ONE).get(kind)
    if words is None:
        return say(kind.value)
    return say(words[{Sex.WOMAN: 0, Sex.MAN: 1}.get(sex, 2) if sex else 2])


def tie_words(case: Case, tie: Tie) -> str:
    """What the first of the two is to the second, by the symbol that stands for them."""
    if tie.kind == TieKind.OTHER:
        return say("connected in another way to")
    one = case.people.get(tie.one)
    return kind_words(tie.kind, one.sex if one else None) if tie.kind else ""
