"""Words that count somebody who is withheld, or tell of them by what they are to the mother.

“Both possible fathers” tells the one who reads it of another, “the new partner” of somebody he
does not know of, and “her older child” of a child before this one. They are sought where exactly
such a person is withheld from a reader; each is near, for the words may mean another.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.family import mothers
from prebirth.case.marks import facts
from prebirth.case.people import FATHERS, SIBLINGS, Person, Role
from prebirth.case.references import remove_records
from prebirth.case.ties import COUPLE
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.lost import NAMED
from prebirth.privacy.names import names_of
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld

SEVERAL = r"(?:both|two|2|three|either|each|neither|all|other|another|second|third|one of the)"
OF_FATHERS = re.compile(
    rf"\b(?:{SEVERAL} (?:of )?(?:the |her )?(?:possible |alleged |putative |potential )?"
    r"(?:fathers?|dads?|men|man)\b(?! and (?:boys?|baby)))"
    r"|\b(?:possible|alleged|putative|potential)"
    r" (?:fathers\b|father (?:number |no\.? ?)?(?:two|2)\b)"
    r"|\b(?:may|might|could|is|are)(?: not|n['’]t)(?: be)?(?: sure to be| certain to be)? the"
    r" (?:baby['’]s )?(?:father|dad)\b"
    r"|\b(?:who|which(?: one| man)?) the (?:father|dad) is\b|\bpaternity\b"
    r"|\bslept with (?:somebody|someone|another|other)\b",
    re.IGNORECASE,
)
"""What tells that there is another possible father."""
PARTNER = r"(?:partner|boyfriend|girlfriend|fella|bloke|man|relationship|fianc[ée]e?|husband|wife)"
OF_PARTNERS = re.compile(
    rf"\b(?:new|current|latest|present) {PARTNER}\b|\bnew relationship\b"
    r"|\b(?:is|was|has been) (?:seeing|dating|going out with) (?:someone|somebody|a man|a woman)\b"
    r"|\bmet (?:someone|somebody|a man|a woman)\b|\bmoved on\b|\b(?:is|got) engaged\b",
    re.IGNORECASE,
)
"""What tells of a partner of hers who is new to its reader."""
CHILD = r"(?:child(?:ren)?|kids?|sons?|daughters?|boys?|girls?|bab(?:y|ies)|siblings?)"
OF_CHILDREN = re.compile(
    rf"\b(?:older|elder|oldest|eldest|other|previous|earlier|second|last) {CHILD}\b"
    r"|\bfirst (?:child|son|daughter)\b|\bnot \w+(?:['’]s)? first\b|\bchild already\b"
    r"|\b(?:has|have) (?:a|another|one|two|other) (?:child|children|kids?|sons?|daughters?)\b"
    rf"|\bhad (?:a|another|one|two) {CHILD}\b"
    r"|\b(?:second|third|fourth|last|previous|earlier) pregnanc(?:y|ies)\b"
    r"|\bmother of (?:one|two|three|\d)\b|\bmother before\b"
    r"|\b(?:children|child|kids?|sons?|daughters?) (?:was|were) (?:removed|taken|adopted|placed)\b"
    rf"|\bboth (?:of )?(?:her |(?-i:[A-Z])\w+['’]s |the )?{CHILD}\b|\bG[2-9] ?P[1-9]\b"
    r"|\bsiblings? (?:contact|time|visits?)\b|\bcare proceedings in (?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""What tells of a child she had before."""


def take_out_counted(whole: Case, seen: Case, held: list[Withheld], choice: Choice) -> Case:
    """The redacted case less what tells of somebody withheld by their number, or as kin."""
    patterns = list(_patterns(whole, seen))
    if not patterns:
        return seen
    sought, mums = _Counted(patterns), {one.id for one in mothers(whole)}
    let = {place for place, _ in choice.let}
    for table, kind in RECORDS.items():
        gone = [
            one.id
            for one in seen.table(table)
            if Place(table, one.id) not in let
            and one.people <= mums  # the new partner of a father is his
            and any(
                isinstance(value, str) and type(value) is not str and sought.hits(str(value))
                for value in (getattr(one, name) for name in facts(kind))
            )
        ]
        held += [Withheld(table, key, "", NAMED) for key in gone]
        seen = remove_records(seen, table, set(gone)) if gone else seen
    return take_out_lost(whole, seen, sought, held, choice)


class _Counted(Sought):
    """Seeks such words; each is near."""

    def __init__(self, patterns: Sequence[re.Pattern[str]]) -> None:
        super().__init__()
        self._patterns = patterns

    def __bool__(self) -> bool:
        """That there is always something to look for."""
        return True

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text counts somebody, or tells of them as kin."""
        return [
            Hit(*found.span(), near=True, reason=NAMED)
            for one in self._patterns
            for found in one.finditer(text)
        ]


def _patterns(whole: Case, seen: Case) -> Iterator[re.Pattern[str]]:
    """What tells of those who are withheld; nothing of a kind of whom another is shown as such."""
    gone = [one for one in whole.people if one.id not in seen.people]
    mums = {one.id for one in mothers(whole)}
    if any(one.role in FATHERS for one in gone):
        shown = [one for one in seen.people if one.role in FATHERS]
        if len(shown) <= 1:
            yield OF_FATHERS
    partners = any(one.role == Role.PARTNER for one in seen.people)
    if not partners and any(_is_partner(whole, one, mums) for one in gone):
        yield OF_PARTNERS
    children = len(seen.previous_children) or any(one.role in SIBLINGS for one in seen.people)
    if not children and any(one.role in SIBLINGS for one in gone):
        yield OF_CHILDREN
        words = {word for one in mothers(whole) for name in names_of(one) for word in name.split()}
        if words:
            called = "|".join(map(re.escape, sorted(words)))
            yield re.compile(rf"\b(?:{called})['’]s {CHILD}\b", re.IGNORECASE)


def _is_partner(case: Case, person: Person, mums: Collection[str]) -> bool:
    """Whether somebody is a partner of a mother, by their role or a tie that goes on."""
    return person.role == Role.PARTNER or any(
        tie.kind in COUPLE and tie.ongoing and person.id in tie.people and tie.people & set(mums)
        for tie in case.ties
        if person.role not in FATHERS
    )
