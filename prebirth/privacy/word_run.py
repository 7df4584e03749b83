"""Some words of a text in a row, and what beside them tells whether they name somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from prebirth.privacy.addresses import SPELT
from prebirth.privacy.as_somebody import is_somebody
from prebirth.privacy.folding import Word, listed
from prebirth.privacy.names import FORMAL, MEN, NO_NAME, TITLES, WOMEN, Called, Keys
from prebirth.privacy.ordinary import (
    AFTER_VERB,
    MONTHS,
    OF_A_PEOPLE,
    PEOPLES,
    PLACES,
    VERBS,
    is_common,
    is_form,
    is_word,
)

START = re.compile(r"[.!?:;\n\r…•]|^[^\w]*[-–—*][ \t]")
"""What stands before the first word of a sentence."""
CLOSE = re.compile(r"[.\s'\-]*")
"""What may stand between a title, an initial and a name."""
AFTER = re.compile(r"'?,?\s*")
"""What may stand between a surname and a given name or an initial after it."""
NEXT = re.compile(r"[\s\-]*")
"""What stands between two names of one person."""
ANOTHER = listed("other another second big little old older young younger both two different")
NUMBERED = listed("no number nr")
A_AN = listed("a an")
WORKS = listed("work works worked working job jobs employed trained training qualified")
"""After which “as” says what somebody does."""
CALLED_BY = (
    NO_NAME
    | MEN
    | WOMEN
    | listed("""
    called named certain man woman men women lad lads guy bloke mate person pal adult
""")
)
"""After which a name may stand: “a mate parker” is nobody’s trade."""
SURE_STREETS = frozenset(
    spelt
    for kind in listed("street road avenue lane drive crescent terrace gardens square grove mews")
    for spelt in SPELT[kind]
) - {"dr", "la", "str"}
"""What ends the name of a street and no surname of two words, as “Webb Green” may be."""
DATE_WORDS = frozenset({"in", "since", "by", "until", "till", "early", "late", "mid", "from", "to"})


class WordRun:
    """Some words of a text in a row, and what stands beside them."""

    def __init__(self, words: Sequence[Word], start: int, end: int) -> None:
        self.words, self.start, self.end = words, start, end

    @property
    def first(self) -> bool:
        """Whether a sentence begins with them."""
        return self.start == 0 or bool(START.search(self.words[self.start].gap))

    @property
    def plain(self) -> bool:
        """Whether they and the words beside them are all in small letters."""
        beside = self.words[max(self.start - 1, 0) : self.end + 1]
        return not any(word.capital for word in beside)

    def is_near_as_street(self, person: Called) -> bool | None:
        """Whether a name is near where it may be a street's, as in “Webb Close”.

        None where it is one, as in “Webb Street”, and no title or given name stands before it.
        """
        after = self.words[self.end] if self.end < len(self.words) else None
        if after is None or after.gap != " " or not (after.capital and after.key in SPELT):
            return False
        own = self.is_called(person) or any(after.key in keys for keys in person.surnames)
        if own or not all(word.capital for word in self.words[self.start : self.end]):
            return False
        return None if after.key in SURE_STREETS and not after.loud else True

    @property
    def is_a_thing(self) -> bool:
        """Whether a word in small letters says what somebody is, as in “a baker”, “a bus driver”.

        “The baker” may be somebody who is called so, “the bakers” all of their family.
        """
        keys: list[str] = []
        for at in range(self.start, max(self.start - 2, 0), -1):
            if self.words[at].gap != " " or self.words[at - 1].key in CALLED_BY:
                break
            keys.append(self.words[at - 1].key)
        return not A_AN.isdisjoint(keys) or (keys[:1] == ["as"] and WORKS.issuperset(keys[1:]))

    @property
    def is_of_a_people(self) -> bool:
        """Whether they say what people or faith somebody is of: “a Christian”, “White British”."""
        after = self.words[self.end] if self.end < len(self.words) else None
        beside = after if after is not None and after.gap == " " else None
        if beside is not None and (beside.key in OF_A_PEOPLE or beside.key in PEOPLES):
            return True
        before = self.words[self.start - 1].key if self.start else ""
        joined = self.words[self.start].gap == " "
        return joined and before in A_AN and not (beside is not None and beside.capital)

    @property
    def is_titled(self) -> bool:
        """Whether they have a capital letter that does not only begin a sentence."""
        return any(word.capital for word in self.words[self.start + self.first : self.end])

    @property
    def says_another(self) -> bool:
        """Whether what stands beside a name says that two bear it, as in “the other Kit”."""
        before = self.words[self.start - 1] if self.start else None
        after, then = ([*self.words[self.end : self.end + 2], None, None])[:2]
        here = self.words[self.start]
        other = before is not None and here.gap == " " and before.key in ANOTHER
        apart = after is not None and after.key == "not" and "(" in after.gap
        counted = after is not None and after.key in NUMBERED and then and then.key.isdigit()
        beside = {self.words[at].key for at in (self.start - 2, self.end + 1) if self._joins(at)}
        return bool(other or apart or counted or here.key in beside)

    def _joins(self, at: int) -> bool:
        """Whether “and” stands between these words and another."""
        between = max(min(at, self.end), self.start - 1)
        return 0 <= at < len(self.words) and self.words[between].key == "and"

    def before_surname(self, person: Called, others: Iterable[Called]) -> Neighbours:
        """The titles, initials and given names that belong to a surname."""
        known = {key for keys in person.given for key in keys} | {
            key for one in others for keys in one.given for key in keys
        }
        titles, names, at = [], [], self.start
        while at > 0 and CLOSE.fullmatch(self.words[at].gap):
            word, joined = self.words[at - 1], NEXT.fullmatch(self.words[at].gap)
            if word.key in (TITLES | MEN | WOMEN if self.words[self.start].capital else FORMAL):
                titles.append(word.key)
                titles += self._title_before(at - 1)
                break
            initial = len(word.key) == 1 and (word.capital or word.key not in "ai")
            known_by = word.key in known or (word.capital and not is_word(word.key))
            if word.key.isdigit() or not (initial or (joined and known_by)):
                break
            names.append(word.key)
            at -= 1
        if not names and self.end < len(self.words):
            word = self.words[self.end]
            if re.fullmatch(r"'?,\s*", word.gap) and (word.key in known or len(word.key) == 1):
                names.append(word.key)
        return Neighbours(titles, names)

    def name_begins(self, person: Called) -> int:
        """Where the name begins of which they are the surname: with its title and given names."""
        own = {key for whole in person.wholes for key in whole}
        at = self.start
        while at > 0 and CLOSE.fullmatch(self.words[at].gap):
            word = self.words[at - 1]
            if not (
                word.capital and (word.key in own | TITLES | MEN | WOMEN or len(word.key) == 1)
            ):
                break
            at -= 1
        return at

    def is_called(self, person: Called) -> bool:
        """Whether a title, their given name or an initial of it stands before their surname."""
        if not self.start:
            return False
        before = self.words[self.start - 1]
        joined = before.capital and CLOSE.fullmatch(self.words[self.start].gap)
        titled = before.key in TITLES | MEN | WOMEN
        called_so = titled or before.key in person.initials or (before.key,) in person.given
        return bool(joined) and called_so

    def name_ends(self, person: Called) -> int:
        """Where the name ends of which they are the surname, if a given name comes after it."""
        own = {key for whole in person.wholes for key in whole} | person.initials
        at = self.end
        while at < len(self.words) and AFTER.fullmatch(self.words[at].gap):
            word = self.words[at]
            if not (word.capital and word.key in own):
                break
            at += 1
        return at

    def _title_before(self, at: int) -> list[str]:
        """The other title of “Mr and Mrs”."""
        joined = re.fullmatch(r"\.?\s*&\s*", self.words[at].gap)
        if not joined and self.words[at - 1].key == "and":
            at -= 1
            joined = CLOSE.fullmatch(self.words[at].gap)
        word = self.words[at - 1].key if joined and at > 0 else ""
        return [word] if word in MEN | WOMEN | TITLES else []

    def after_given(self) -> Neighbours:
        """The surname or its first letter that belongs to a given name.

        One in small letters or before it is found as a surname, by the given name beside it.
        """
        names = [
            word.key
            for word in self.words[self.end : self.end + 1]
            if NEXT.fullmatch(word.gap) and word.capital and word.key != "i"
            if len(word.key) == 1 or not is_common(word.key)
        ]
        return Neighbours([], names)


class Neighbours(NamedTuple):
    """What stands beside a name and tells whose it is."""

    titles: list[str]
    names: list[str]


def fits(person: Called, beside: Neighbours, *, surname: bool) -> bool | None:
    """Whether what stands beside a name fits somebody; None where nothing tells."""
    if surname:
        if not beside.titles and not beside.names:
            return None
        titled = not beside.titles or any(person.fits_title(title) for title in beside.titles)
        return titled and (
            not beside.names or any(person.fits_given(name) for name in beside.names)
        )
    if not beside.names:
        return None
    return any(
        person.fits_surname(name.removesuffix("s")) or person.fits_surname(name)
        for name in beside.names
    )


def unshared_is_near(place: WordRun, keys: Keys) -> bool | None:
    """Whether a name that nobody else bears is near, where it may be no name at all."""
    word = place.words[place.start]
    of_people = len(keys) == 1 and keys[0] in PEOPLES
    small = len(keys) == 1 and not word.capital and (is_word(keys[0]) or is_form(keys[0]))
    if (of_people and place.is_of_a_people) or (small and place.is_a_thing):
        return None
    if len(keys) > 1 or not (small or is_word(keys[0])):
        return keys[0] in PLACES or (of_people and place.first)
    common = is_common(keys[0])
    if small:
        return True if not common or is_somebody(place.words, place.start) else None
    if place.first:
        following = place.words[place.end] if place.end < len(place.words) else None
        verb = keys[0] in VERBS and following is not None and following.key in AFTER_VERB
        return None if verb and common else True
    if keys[0] in MONTHS and _in_a_date(place):
        return None
    return keys[0] in MONTHS | PLACES or (word.loud and _loud_beside(place))


def is_named(place: WordRun) -> bool:
    """Whether a word has a capital letter because it is a name."""
    word = place.words[place.start]
    alone = place.end - place.start == 1
    return word.capital and not (alone and place.first and is_word(word.key))


def _in_a_date(place: WordRun) -> bool:
    """Whether a month stands with a day, a year or another month, or after such as “in”."""
    before = [word.key for word in place.words[max(place.start - 2, 0) : place.start]]
    after = [word.key for word in place.words[place.end : place.end + 2]]
    return any(key.isdigit() or key in MONTHS for key in (*before, *after)) or (
        before[-1:] != [] and before[-1] in DATE_WORDS
    )


def _loud_beside(place: WordRun) -> bool:
    """Whether the words round it are in capitals too, so that its capital says nothing."""
    beside = [place.words[at] for at in (place.start - 1, place.end) if 0 <= at < len(place.words)]
    return any(word.loud for word in beside)


def stands(words: Sequence[Word], start: int, keys: Keys, *, more: bool = True) -> bool:
    """Whether some words stand in a row; the last of them may say `more` than one, or whose."""
    if start + len(keys) > len(words):
        return False
    return all(
        words[start + step].key == key
        or (more and step == len(keys) - 1 and words[start + step].key == f"{key}s")
        for step, key in enumerate(keys)
    )


def forms(key: str) -> Iterator[str]:
    """A word as it stands, and what it is where it says several, or whose."""
    yield key
    if key.endswith("s") and len(key) > 2:
        yield key[:-1]
        if key.endswith("es"):
            yield key[:-2]
