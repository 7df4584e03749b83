"""Who is spoken of beside somebody's name, as “Rosa and M” or “him and Rosa”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from prebirth.case.people import Sex
from prebirth.privacy.by_tie import Ties
from prebirth.privacy.folding import Word, glance_at, listed, words_in
from prebirth.privacy.fragments import is_verb
from prebirth.privacy.ordinary import is_word

AMPERSAND = re.compile(r"\s*[&+/]\s*")
"""What joins two words with no word between."""
PRONOUNS = {"he": Sex.MAN, "him": Sex.MAN, "she": Sex.WOMAN, "her": Sex.WOMAN}
COUPLES = ("partner", "ex partner")
"""What two are to each other of whom one is “him” beside the other's name."""
TO = listed("to with by for from of and rang told saw asked met both that said but when if while")
"""What stands before a letter that is somebody."""


class BesideName(NamedTuple):
    """Those who may not be spoken of, as they are where a name stands beside."""

    ties: Ties
    sought: frozenset[str]
    initials: Mapping[str, Collection[str]]
    """Who of them has which first letter."""

    def spoken_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Where a text may speak of one: from where to where, and of whom."""
        if glance_at(text).pieces.isdisjoint({*self.initials, *PRONOUNS}):
            return
        words = words_in(text)
        for one, two in pairs(words):
            for named, other in ((one, two), (two, one)):
                word = words[other]
                for who in self._meant(words, named, other):
                    yield word.start, word.end, who

    def _meant(self, words: Sequence[Word], named: int, other: int) -> list[str]:
        """Whom a letter or a “him” may mean beside a name."""
        beside = self.ties.named(words[named]) - self.sought
        word = words[other]
        if not beside:
            return []
        before = words[max(other - 1, 0)]
        surname = word.gap == " " and bool(self.ties.named(before))
        if word.key in self.initials and is_letter(words, other) and not surname:
            parents = self.ties.parents_by_letter.get(word.key, frozenset()) - self.sought
            # In “Kit and M” it is the mother, as the field writes it, and in “Rosa and M” not.
            return [] if parents - beside else sorted(self.initials[word.key])
        sex = PRONOUNS.get(word.key)
        if sex is None or (word.key == "her" and _is_hers(words, other)):
            return []
        if any(self._is_another(before, beside, sex) for before in words[: min(named, other)]):
            return []
        pair = {who for noun in COUPLES for who in self.ties.bearers(beside, noun)}
        return sorted(who for who in pair & self.sought if self.ties.sex_of(who) in {None, sex})

    def _is_another(self, word: Word, beside: Collection[str], sex: Sex) -> bool:
        """Whether a word names somebody before of whom “him” is said."""
        named = self.ties.named(word) - self.sought - set(beside)
        return any(self.ties.sex_of(who) in {None, sex} for who in named)


def beside(ties: Ties, people: Collection[str]) -> BesideName:
    """Some people of a case as they may be spoken of beside a name."""
    sought = frozenset(people)
    initials = {letter: who & sought for letter, who in ties.initials.items() if who & sought}
    return BesideName(ties, sought, initials)


def pairs(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Each two words that are joined by “and”, or a sign for it."""
    for at in range(1, len(words)):
        if AMPERSAND.fullmatch(words[at].gap):
            yield at - 1, at
        elif at > 1 and words[at - 1].key == "and" and {words[at - 1].gap, words[at].gap} <= {" "}:
            yield at - 2, at


def is_letter(words: Sequence[Word], at: int) -> bool:
    """Whether a word is one capital letter by itself, and no part of a name."""
    word, before, after = words[at], words[max(at - 1, 0)], words[at + 1 : at + 2]
    if len(word.key) != 1 or word.key == "i" or not word.capital:
        return False
    if at and before.capital and word.gap in {" ", ". ", "."}:
        return len(before.key) > 1 and is_word(before.key)
    part = after and after[0].capital and after[0].gap in {" ", ". ", "."}
    return not (part and not is_word(after[0].key)) and not (after and after[0].gap == ")")


def _is_hers(words: Sequence[Word], at: int) -> bool:
    """Whether “her” only says whose the next word is, as in “Kit and her mother”."""
    after = words[at + 1 : at + 2]
    joined = bool(after) and after[0].gap == " "
    return joined and after[0].key != "and" and not is_verb(after[0])
