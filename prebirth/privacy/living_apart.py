"""What tells that the baby may live apart from the parents, before they were told.

The plan itself is closed until then; these are sought where it is recorded and its reader was told
of none such. Each is near: a parent may have lived with foster carers as a child.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import ClassVar

from prebirth.case.birth_basis import BasisRole
from prebirth.case.case import Case
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.family import parents
from prebirth.case.listed import plays
from prebirth.case.marks import Why
from prebirth.case.people import SIBLINGS
from prebirth.case.record import Record
from prebirth.case.where_to_live import LivingKind, OptionState
from prebirth.case.who_was_told import told_to
from prebirth.privacy.court_words import WORD, since_when, was_once
from prebirth.privacy.names import capitals_of
from prebirth.privacy.sentences import LEFT_OUT, sentences
from prebirth.privacy.sought import Hit, Sought

THEIR_OWN = r"(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!['’]s )(?<!\bformer )(?<!\bold )"
APART = re.compile(
    rf"{THEIR_OWN}\bfoster carers?\b(?! (?:she|he) had)"
    r"|\bfoster (?:placement|to adopt)\b|\bearly permanence\b"
    r"|\bcarers? who may adopt\b|\b(?:prospective )?adopters?\b"
    r"|\bconcurren(?:t|cy) (?:plan\w*|car\w+)|\bbab(?:y|ies)(?: \w+){0,2} lives? apart\b"
    r"|\bbab(?:y|ies) (?:does|do|will|would|can|must|should|is|are)(?: not|n['’]t)"
    r" (?:to )?(?:(?:go|come)|be (?:going|coming)) home\b(?! (?:before|until|till) )"
    r"|(?:^|\bbaby (?:is )?)not going home\b"
    r"|\b(?:separation|separated|removal|removed) at birth\b"
    r"|\bbaby(?:['’]s)? (?:goes|go|will go|moves|is to go|is placed|placement)"
    r"(?: (?:in)?to| with)? (?:the )?(?:foster|carers?|adopters?|kin)\w*",
    re.IGNORECASE,
)
"""How it is told that the baby will live elsewhere."""
MAY = r"(?:will|may|might|can|could|should|would|must|is to|is going to|needs to)(?: also| not)?"
UNBORN = r"(?:bab(?:y|ies)|unborn)(?:['’]s)?"
EVERYDAY = re.compile(
    rf"\b{UNBORN} (?:{MAY} be|to be) (?:looked after|placed|accommodated)\b"
    r"(?! (?:(?:in|on) (?:a|the|her|his) |skin\b))"
    rf"|\b{UNBORN} (?:{MAY} )?(?:go|goes|come|comes|be taken|is taken|enters?) into"
    r" (?:foster )?care\b"
    rf"|\b{UNBORN} (?:{MAY} )?(?:moves?|goes?|(?:to )?be discharged|discharged)"
    r"(?: straight)?(?: from the ward)? to (?:the )?(?:carers|foster care)\b"
    rf"|\b{UNBORN} {MAY} be discharged to (?:the )?(?:carers|foster care)\b"
    r"|\bgo(?:es)? home without (?:the |her |their )?baby\b"
    r"|\bassessed to (?:care for|look after|raise) (?:the )?baby\b"
    r"|\bspecial guardianship\b|\b(?-i:SGO)\b|\bkinship (?:care|carers?|placement|assessment)\b"
    r"|\bviability (?:assessments?|visits?)\b|\bassessed as (?:a )?(?:kin )?carers?\b"
    r"|\breg(?:ulation|\.)? ?24\b|\bfostering (?:panel|service|placement|team|agency)\b"
    rf"|{THEIR_OWN}\bfoster (?:mother|father|parents?|family|home)\b"
    r"|\bplacement (?:has been|is|was) found\b"
    r"|\b(?:twin|parallel|triple)[ -]track\w*|\bparallel plan\w*"
    r"|\bpermanence (?:plan|meeting|panel)\w*"
    r"|\badoption (?:worker|panel|team|plan)\b"
    r"|\bplan is (?:for )?(?:adoption|fostering|foster care)\b"
    r"|\b(?:will|may|might|must|can) not (?:take|bring) (?:the |her |their )?baby home\b"
    r"|\b(?:offer\w*|wants?|willing|able|agree\w*|ask\w*) to"
    r" (?:take(?: in| on)?|have|raise|look after) the baby\b"
    r"(?! (?:to|for|out|on|swimming|overnight|at (?:the )?weekends?)\b)"
    r"|\bcontact will be \w+ (?:times|days|hours) a week\b",
    re.IGNORECASE,
)
"""How everyday words tell it."""
NOT_AT_HOME = BasisRole.APART, BasisRole.COURT, BasisRole.EMERGENCY, BasisRole.WITHOUT_COURT
BABY = re.compile(r"\b(?:bab(?:y|ies)|unborn)\b", re.IGNORECASE)
"""What says that it is of this baby: it takes out a sentence on a child before it."""
LABELLED = {
    LivingKind.PARENT_CHILD: r"\bparent[ -](?:and|&)[ -](?:child|baby) (?:placements?|unit)\b",
    LivingKind.UNIT: r"\bmother[ -](?:and|&)[ -]baby (?:units?|placements?)\b",
    LivingKind.RELINQUISHED: r"\badoption\b(?! (?:leave|order|pay|records?)\b)|\brelinquish\w*",
    LivingKind.EARLY_PERMANENCE: r"\badoption\b(?! (?:leave|order|pay|records?)\b)",
}
"""How notes call a kind of home by what the list calls it."""


def told_of_living_apart(case: Case, person: str) -> bool:
    """Whether one of the family was told of such a plan, by one version."""
    told = told_to(case, person)
    return any(one.apart and not one.still_closed_to(person, told) for one in case.living_options)


class LivingApart(Sought):
    """Seeks what tells one of the family of a plan that the baby lives apart."""

    gap: ClassVar[str] = LEFT_OUT

    def __init__(self, versions: Sequence[Case], seen: Case) -> None:
        super().__init__()
        options = [one for case in versions for one in case.living_options]
        shown = {one.kind for one in seen.living_options}
        apart = not any(one.apart for one in seen.living_options) and any(
            one.apart for one in options
        )
        kinds = {
            one.kind
            for one in options
            if one.kind not in shown and one.standing is not OptionState.RULED_OUT
        }
        bases = [
            one.basis
            for case in versions
            for one in case.birth_bases
            if one.id not in seen.birth_bases
        ]
        called = [one.label for one in bases if one and plays(one, *NOT_AT_HOME)]
        orders = "|".join(map(re.escape, sorted({one for one in called if one}))) or "(?!)"
        planned = rf"\b(?:{orders})\b(?! (?:was|were)\b)"
        self._orders = [re.compile(planned, re.IGNORECASE)] if called else []
        told = [words for kind, words in LABELLED.items() if kind in kinds]
        self._words = [APART, EVERYDAY, _with_others(seen)] if apart else []
        self._words += [re.compile(words, re.IGNORECASE) for words in told]
        before = [one for one in seen.people if one.role in SIBLINGS]
        others = [one for one in seen.people if one.role not in SIBLINGS]
        self._since = since_when(versions[0])
        self._before = {one.id for one in before}
        self._of_before = capitals_of(before) - capitals_of(others)

    def __bool__(self) -> bool:
        """Whether there is such a plan, and its reader was told of none."""
        return bool(self._words or self._orders)

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each place where a text tells it."""
        found = []
        for span in sentences(text) if self else ():
            said = text[span.start : span.end]
            sought = [*self._orders, *self._words]
            matches = (one for words in sought for one in words.finditer(said))
            if not self._is_of_another(said, about):
                found += [
                    (span.start + one.start(), span.start + one.end())
                    for one in matches
                    if not was_once(said, *one.span(), self._since)
                ]
        return [Hit(*span, near=True, reason=Why.NOT_YET) for span in found]

    def with_rest(
        self,
        whole: Record,
        seen: Record,  # noqa: ARG002
        said: Mapping[str, list[Hit]],
    ) -> Mapping[str, list[Hit]]:
        """What was found; in what is recorded of a child before this one, of the baby alone."""
        if not isinstance(whole, PreviousChild):
            return said
        return {text: of_the_baby(text, hits) for text, hits in said.items()}

    def _is_of_another(self, sentence: str, about: Collection[str]) -> bool:
        """Whether a sentence tells of a child before this one, and of no baby."""
        named = not self._of_before.isdisjoint(WORD.findall(sentence))
        other = named or (bool(about) and self._before.issuperset(about))
        return other and BABY.search(sentence) is None


def of_the_baby(text: str, hits: Iterable[Hit]) -> list[Hit]:
    """Those of some hits in a text whose sentence speaks of a baby."""
    spans = [one for one in sentences(text) if BABY.search(text[one.start : one.end])]
    return [hit for hit in hits if any(one.touches(hit.start, hit.end) for one in spans)]


def _with_others(seen: Case) -> re.Pattern[str]:
    """That the baby is to live with somebody who is no parent."""
    own = "|".join(map(re.escape, sorted(capitals_of(parents(seen)))))
    kin = "mothers?|mum|fathers?|dad|parents?|both|her|him|them"
    theirs = rf"(?!(?:the |its |her |his )?(?:{kin}|{own or '(?!)'})\b)"
    return re.compile(
        rf"\b{UNBORN} {MAY} (?:live|stay|be placed|move in|grow up) with {theirs}", re.IGNORECASE
    )
