"""New names and new parents of an adopted child in free text that tells of the child.

Nobody recorded them as people, so that no list of names can tell: the words before a name do.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from prebirth.case.case import Case
from prebirth.case.marks import Why
from prebirth.privacy.by_itself import new_lives
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import keys_of
from prebirth.privacy.names import words_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld

NAME = (
    r"(?P<name>(?!(?:She|He|They|It|We|I|Who|Nobody|Somebody)\b)[^\W\d_a-z][\w’'-]*"
    r"(?:\s+(?:and\s+|&\s+)?[^\W\d_a-z][\w’'-]*)*)"
)
"""One name or several, in capitals."""
NEW_NAMES = (
    re.compile(
        r"\b(?i:call(?:ed|s)|known as|named|renamed|name (?:is|was)|goes by|answers to|surname|now"
        r"|aka|a\.k\.a\.?|fka|f\.k\.a\.?|n[ée]e|formerly|previously|(?:known|put down) .{0,20}\bas"
        r"|adopted (?:by|to|with|into)|placed (?:with|w/|by|in|at)|adopters?|new (?:parents?|name)"
        r"|adoptive (?:name|surname)|(?:order|AO) (?:granted|made) to|is (?:with|w/)"
        r"|(?:new|adoptive|foster) (?:mum(?:my)?|dad(?:dy)?|mother|father|parents?|family|carers?)"
        r"|(?:lives?|living|lived|matched|settled) with)"
        r"[\s:,(]+(?:(?!(?:is|was|but|when|since|until|after|before)\b)[a-z’'-]+[\s,]+){0,3}" + NAME
    ),
    re.compile(
        r"\b(?i:new|adoptive) (?i:mum|dad|mother|father|parents?|family|carers?|name|surname)"
        r"\s+(?:is|are|was|were)\s+" + NAME
    ),
    re.compile(
        r"\b(?i:(?:now )?(?:goes|moved|moves|moving) to|attends|starts at|(?:is|now) at"
        r"|liv(?:es|ing) (?:now )?(?:in|at|near|by)|settled in|c/o|care of|based (?:in|at|near)"
        r"|(?:school|nursery|pre-?school|surgery|town|address)(?: is| now| at|:)+)"
        r"\s+(?:the\s+)?" + NAME
    ),
    re.compile(r"[^\W\d_]\s?(?:\(|/\s?)" + NAME),
    re.compile(
        NAME + r",?\s+(?:adopt(?:s|ed)|(?:ha(?:s|ve|d)|who) adopted|these days"
        r"|(?:(?:is|are|was|were)\s+)?(?:now\s+)?(?:his|her|their) (?:new|adoptive))\b"
    ),
)
"""How a sentence says what a child is called now, with whom, and where they live or learn."""


def take_out_new_names(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The case without each sentence about an adopted child that may say a new name.

    Each is near: a worker may let it stand. The new family and the chair read them. The first of
    the versions is the one that is seen; whoever was adopted by one of them is such a child.
    """
    whole, lives = versions[0], new_lives(versions)
    if reader.chair or not lives.children or reader.person in lives.insiders:
        return seen
    return take_out_lost(whole, seen, _NewNames(seen, lives.children), held, choice)


class _NewNames(Sought):
    """Seeks, in what is told of some children, the name of somebody whom the copy does not name."""

    def __init__(self, seen: Case, children: Collection[str]) -> None:
        super().__init__()
        self._children = frozenset(children)
        known = words_of((*seen.people, *seen.agencies, seen.assessment))
        self._known = known | {key for agency in seen.agencies for key in keys_of(agency.name)}

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def looks_at(self, about: Collection[str]) -> bool:
        """Whether a record tells of one of the children."""
        return not self._children.isdisjoint(about)

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each name after such words in what is told of one of the children."""
        if not self.looks_at(about):
            return []
        return [
            Hit(*found.span("name"), near=True, reason=Why.NEW_LIFE)
            for words in NEW_NAMES
            for found in words.finditer(text)
            if not self._known.issuperset(keys_of(found["name"]))
        ]
