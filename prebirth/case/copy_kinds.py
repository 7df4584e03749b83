"""The kinds of copy, by the names that the log of copies and the form files use.

What each kind is stands in prebirth/copies/spec.py.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from prebirth.base.language import say


class Tells(StrEnum):
    """How much of a case a reader of a copy was told by it."""

    ALL = "every fact that its reader may see"
    PART = "a part of it"
    NOTHING = "no fact"


class CopyKind(StrEnum):
    """A copy that can be made: what for, how much it tells, and whether it holds answers."""

    copy_title: str
    """Its name in the menu and in a list of copies; the window translates it."""
    purpose: str
    """What it is usually for, as the program offers it; these words are about nobody."""
    tells: Tells
    answers: bool
    """Whether the answer to a question of the walk can stand in it."""

    def __new__(
        cls,
        name: str,
        title: str = "",
        purpose: str = "",
        tells: Tells = Tells.PART,
        answers: bool = False,
    ) -> Self:
        """A kind of copy by its name; raises TypeError where it has no title or purpose."""
        if not title or not purpose:
            raise TypeError(
                f"the copy kind “{name}” needs a title, and what it is for: its purpose"
            )
        made = str.__new__(cls, name)
        made._value_, made.copy_title, made.purpose, made.tells, made.answers = (
            name,
            title,
            purpose,
            tells,
            answers,
        )
        return made

    CONFERENCE = "conference", "Conference report", "Child protection conference", Tells.ALL, True
    MIDWIFE = "midwife", "Midwife's summary", "Birth planning", Tells.PART, True
    PORTAL = (
        "portal",
        "Page for the maternity portal",
        "For the record that the mother reads on her telephone",
        Tells.PART,
        False,
    )
    PARENT = (
        "parent-short",
        "Parent's copy, short and in plain words",
        "For the parent to read before the conference",
        Tells.PART,
        True,
    )
    PARENT_FULL = (
        "parent",
        "Parent's full copy",
        "For the parent who asks for all of it",
        Tells.PART,
        True,
    )
    """Every parent's copy that left before there was a short one."""
    AGENCY = (
        "agency",
        "Request to an agency, to fill in",
        "To ask for what the agency knows",
        Tells.PART,
        False,
    )
    MANAGER = "manager", "Manager's sheet for supervision", "Supervision", Tells.PART, True
    BLANK = "blank", "Blank walk for a home visit", "Home visit", Tells.NOTHING, True
    WORD = (
        "word",
        "Conference report as a Word file",
        "Child protection conference",
        Tells.ALL,
        True,
    )
    SUBJECT = (
        "subject",
        "What is held about one person, for that person",
        "Answer to a subject access request",
        Tells.PART,
        False,
    )
    SUCCESSOR = "successor", "For the next worker", "To hand over the work", Tells.PART, True
    CLOSING = (
        "closing",
        "As the work ends: who watches",
        "To say that the work ends, and who watches",
        Tells.PART,
        False,
    )

    @property
    def called(self) -> str:
        """How commands, file names and the log call it."""
        return _CALLED.get(self, self.value)


_CALLED = {CopyKind.PARENT: "parent", CopyKind.PARENT_FULL: "parent-full"}


AFTER_LOSS = {
    CopyKind.CONFERENCE: "For the work with the family",
    CopyKind.MIDWIFE: "For maternity",
    CopyKind.PARENT: "For the parent, who need not read it",
    CopyKind.PARENT_FULL: "For the parent, who asked for all of it",
    CopyKind.WORD: "For the work with the family",
}
"""What is offered in place of a purpose that prepares, once a pregnancy has ended in a loss."""
ONCE_BORN = {CopyKind.MIDWIFE: "The ward, and the visits after the birth"}
"""What is offered in place of a purpose that prepares a birth, once every baby is born."""
UNSET = {CopyKind.PARENT: "For the parent to read"}
"""What is offered in place of a purpose that waits for a conference, where none is to come."""
TO_TELL = "to tell of a decision"
OF_WRONG_HANDS = "a copy that reached somebody else"
OFFERED = frozenset(
    {*(kind.purpose for kind in CopyKind), *AFTER_LOSS.values(), *ONCE_BORN.values()}
    | {*UNSET.values(), TO_TELL, OF_WRONG_HANDS}
)
"""Every purpose in the log that is the program's own words."""


def purpose_words(purpose: str) -> str:
    """What a copy was for, in the language spoken where the words are the program's own."""
    return say(purpose) if purpose in OFFERED else purpose


CHAIR = "chair"
"""The reader of a copy who sees what is withheld from others, where no person is named."""
THE_CHAIR = "The chair alone, with what is withheld from others"
"""For whom the chair's copy is, where it is chosen and in the log."""
