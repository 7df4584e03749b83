"""What tells of a child protection enquiry, before one of the family may know of it.

The enquiry and the discussion that began it are closed until somebody says that the parents know;
these words are sought where one of them is kept back. Each is near, for the words may mean another.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import ClassVar

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.listed import having, plays
from prebirth.case.marks import Why
from prebirth.case.plan import Decision, Forum, ForumRole
from prebirth.case.who_was_told import told_to
from prebirth.privacy.names import capitals_of
from prebirth.privacy.sentences import LEFT_OUT, sentences
from prebirth.privacy.sought import Hit, Sought

ENQUIRY = r"(?:enquir|inquir)(?:y|ies)"
NOT_OTHERS = r"(?! (?:about|at|for|from|by|of|with|to)\b)"
"""What may not follow: “made enquiries about a pram” are hers."""
SEEKS = r"(?:investigations?|interviews?|enquir\w+|inquir\w+)"
POLICE = r"(?:the )?(?:\w+ )?police"
OF_AN_ENQUIRY = re.compile(
    r"(?<!['’])\b(?:section|sect?\.?|s\.?) ?47\b(?! ?\d[a-z]{2}\b)|\bsection forty[ -]seven\b"
    r"|\bstrategy (?:discussion|meeting)s?\b|\bstrat\b"
    rf"|\b(?:child protection|(?-i:CP)) (?:medicals?\b|{SEEKS})|\bstatutory {ENQUIRY}\b"
    r"|\b(?-i:DC|DS|DI|PC|PS) (?-i:[A-Z])[\w'’-]+ (?:will|to|is to|may|would|wants to|is going to)"
    r" (?:interview|question|speak (?:to|with))\b"
    rf"|\b(?:will|to|may) be interviewed by {POLICE}\b(?! for (?:a|the) job\b)"
    rf"|\bvisit(?:s|ed|ing)? unannounced\b[^.]*\b(?:and|with) {POLICE}\b"
    rf"|\bunannounced (?:home )?visits?\b[^.]*\b(?:and|with) {POLICE}\b"
    rf"|\bconference (?:once|when|after) the {ENQUIRY} (?:ends?|is|has)\b"
    rf"|\bjoint (?:police )?{SEEKS}|\b(?-i:ABE)\b|\bachieving best evidence\b"
    rf"|\bjoint (?:home )?visits?\b(?: \w+){{0,3}} (?:with|by|and) {POLICE}\b"
    rf"|\b(?:visit|interview)(?:s|ed|ing)?\b(?: \w+){{0,4}} with {POLICE}\b"
    rf"|\b(?:visit|go|come) (?:out )?jointly\b|\bjointly with {POLICE}\b"
    r"|\b(?:was|were|been|be|being) (?:visited|interviewed|seen|spoken to) jointly\b"
    r"|\bpolice(?: officers?)? (?:(?:came|come|went|visited|attended)(?: out)?"
    r" (?:jointly|with us|alongside us)|joined us)\b"
    r"|\bpolice(?: officers?)? (?:will|to|may|are to|would)(?: \w+)?"
    r" (?:come|visit|go|attend|join)(?: out)?(?: jointly| with us| us| alongside us)\b"
    r"|\bpolice (?:(?:have|has|will|may|are|also|now) )*"
    r"(?:opened|open|opening|begin|began|begun|start|started|make|making)"
    rf" (?:an? |their )?(?:criminal )?(?:investigation|{ENQUIRY})\b(?! (?:into|of|about) (?!the"
    r" (?:baby|unborn|injur)))"
    rf"|\b{ENQUIRY} under the\b"
    rf"|\b(?:because of|since|outcome of|result of|findings? of|end of|under|during)"
    rf" (?:the|this|our|an) {ENQUIRY}\b{NOT_OTHERS}",
    re.IGNORECASE,
)
"""How notes tell of such an enquiry, of what began it, and of a visit with the police for it."""
OURS = re.compile(
    r"\b(?:visit(?:s|ed|ing)|interview(?:s|ed|ing)|go(?:es|ing)|went|com(?:es|ing)|came)"
    r" (?:out )?jointly\b"
    rf"|\b(?:make|making|begin|began|begun|start\w*|open\w*|launch\w*) {ENQUIRY}\b{NOT_OTHERS}"
    rf"|(?<!\bpolice ){ENQUIRY} (?:has|have|had|was|were|is|are) (?:now )?(?:been )?"
    r"(?:begun|started|opened|made|under ?way|going on|ended|finished|completed)\b"
    r"(?! (?:about|at|of|with|by)\b)",
    re.IGNORECASE,
)
"""How they tell of one in words for what anybody may ask, or for how anybody may come."""
OF_ADULTS = re.compile(r"\bcommunity care\b|\bcare needs\b|\badult social care\b", re.IGNORECASE)
"""What stands beside the section of another law that has the same number."""


def _discussions(case: Case) -> list[Decision]:
    return [one for one in case.decisions if plays(one.forum, ForumRole.STRATEGY)]


def _decided(case: Case) -> list[Decision]:
    """The decisions that say that there is one; whether the parents know, nobody said there."""
    return [
        one
        for one in case.decisions
        for said in (one.decided[span.start : span.end] for span in sentences(one.decided))
        if OF_AN_ENQUIRY.search(said) and not OF_ADULTS.search(said)
    ]


def _was_told(case: Case, person: str) -> bool:
    """Whether one of the family was told of a decision that says that there is an enquiry."""
    told = told_to(case, person)
    decided = (*_discussions(case), *_decided(case))
    return any((TABLE_OF[Decision], one.id) in told for one in decided)


def _knows(case: Case, person: str) -> bool:
    """Whether they know of an enquiry, by one version."""
    known = any(not one.closed_to(person) for one in case.enquiries)
    return known or _was_told(case, person)


def _is_kept_back(case: Case, seen: Case) -> bool:
    """Whether a version holds an enquiry, or what began one, that somebody does not see."""
    begun = any(one.id not in seen.enquiries for one in case.enquiries)
    return bool(begun or (_discussions(case) and not _discussions(seen)) or _decided(case))


class UntoldEnquiry(Sought):
    """Seeks what tells one of the family of an enquiry that their paper does not hold."""

    gap: ClassVar[str] = LEFT_OUT

    def __init__(self, versions: Sequence[Case], seen: Case, person: str) -> None:
        super().__init__()
        known = len(seen.enquiries) or _was_told(versions[0], person)
        cases = [versions[0], *(one for one in versions[1:] if not _knows(one, person))]
        self._untold = not known and any(_is_kept_back(case, seen) for case in cases)
        self.discussions = [one.id for one in _discussions(seen)] if self._untold else []
        """The discussions that would tell of it."""
        names = {word for row in having(Forum, ForumRole.STRATEGY) for word in (row.id, row.label)}
        called = "|".join(map(re.escape, sorted(names))) or "(?!)"
        self._called = re.compile(rf"\b(?:{called})\b", re.IGNORECASE)
        family = capitals_of(seen.people)
        own = "|".join(map(re.escape, ("She", "He", "They", "Police", *sorted(family))))
        self._family = re.compile(rf"\W*(?:The )?(?:{own})\b")

    def __bool__(self) -> bool:
        """Whether there is such an enquiry, and its reader was told of none."""
        return self._untold

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text tells it."""
        return [
            Hit(span.start + start, span.start + end, near=True, reason=Why.NOT_YET)
            for span in sentences(text)
            for start, end in self._told_in(text[span.start : span.end])
        ]

    def _told_in(self, sentence: str) -> list[tuple[int, int]]:
        """Where a sentence tells it, unless it is of an adult or of what the family asks."""
        if OF_ADULTS.search(sentence):
            return []
        ours = () if self._family.match(sentence) else (OURS,)
        return [
            found.span()
            for words in (OF_AN_ENQUIRY, self._called, *ours)
            for found in words.finditer(sentence)
        ]
