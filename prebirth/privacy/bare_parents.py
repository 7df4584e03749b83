"""A parent who is withheld, where a text says “Dad” or “Other parent” and nothing beside it.

Whose father that is, is not said; in a record of this baby it is the baby's, and where a child of
the family is named or meant it is that child's. Each place is near, and none is where another,
whom the copy names, is that as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from prebirth.case.case import Case
from prebirth.case.people import SIBLINGS, Role
from prebirth.privacy.by_tie import ANOTHER, Spoken, Ties, may_speak
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import glance_at, words_in
from prebirth.privacy.kinship import BABY
from prebirth.privacy.lost import NAMED
from prebirth.privacy.other_parent import OF_PARENTS, OtherParents, is_unit
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.withheld import Choice, Withheld


class BareParents(Sought):
    """Seeks words for a parent that do not say whose, where they mean somebody withheld."""

    def __init__(self, whole: Case, seen: Case) -> None:
        super().__init__()
        self._ties = Ties(whole)
        self._gone = {one.id for one in whole.people} - {one.id for one in seen.people}
        self._parents = OtherParents(whole, self._ties, (one.name for one in seen.agencies))
        children = [one for one in whole.people if one.role in SIBLINGS]
        self._children = frozenset(one.id for one in children)
        self._half = frozenset(one.id for one in children if one.role == Role.HALF_SIBLING)
        self._any = not self._gone.isdisjoint(self._ties.bearers({BABY, *self._children}, "parent"))

    def __bool__(self) -> bool:
        """Whether a parent is withheld."""
        return self._any

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each place where a text speaks of such a parent."""
        if not may_speak(glance_at(text).pieces):
            return []
        return [
            Hit(said.start, said.end, near=True, reason=NAMED, whom=who)
            for said in self._ties.spoken_in(text, alone=True)
            if not said.owned and not is_unit(text, said)
            for who in self._meant(text, said, about)
        ]

    def _meant(self, text: str, said: Spoken, about: Collection[str]) -> Iterator[str]:
        """Who of those withheld is surely meant, if anybody."""
        if said.noun == "parent":
            first = words_in(text[said.start : said.end])[0].key
            both = self._ties.bearers({BABY}, said.noun).keys()
            if first in ANOTHER and len(both - self._gone) == 1:
                yield from sorted(both & self._gone)
        elif said.noun in OF_PARENTS and self._parents.is_one(text, said):
            bear = self._ties.bearers(self._whose(text, said, about), said.noun).keys()
            if len(bear) == 1:
                yield from bear & self._gone

    def _whose(self, text: str, said: Spoken, about: Collection[str]) -> Collection[str]:
        """Whose parent it is: the child's who is named or meant, else the baby's; or nobody's.

        The father of a half-brother or half-sister of whom none is recorded may be anybody.
        """
        named = {who for word in words_in(text) for who in self._ties.named(word)}
        children = self._children & named or self._children.intersection(about)
        if self._ties.bearers(children, said.noun):
            return children
        return () if children & self._half else {BABY}


def take_out_bare_parents(whole: Case, seen: Case, held: list[Withheld], choice: Choice) -> Case:
    """The redacted case less what speaks of a parent who is not in it, without saying whose."""
    return take_out_lost(whole, seen, BareParents(whole, seen), held, choice)
