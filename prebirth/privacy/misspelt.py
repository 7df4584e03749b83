"""Names as people misspell or shorten them: a person decides whether they are meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import pairwise

from prebirth.privacy.broken_letters import broken
from prebirth.privacy.folding import keys_of, listed
from prebirth.privacy.names import FORMAL, Called
from prebirth.privacy.ordinary import MONTHS, PLACES, is_common, is_word
from prebirth.privacy.short_names import in_letters, shortened
from prebirth.privacy.sought import Phrase

LONG = 5
"""Letters from which on a name is sought with one letter more, fewer, other or moved."""
IN_A_ROW = 4
"""Letters from which on a word is sought so beside the others of a name or a street."""
BEGIN, END = 2, 3
"""Letters at its two ends: a word keeps those of one end at least, whichever letter it loses."""
HALF = 3
"""Letters of each half of a name that is written as two words."""
FOND = re.compile(r"(\w\w+?)(\w)?\2?(?:y|ie|ey)")
"""A name by which somebody is called fondly, such as Peggy, with the shorter one in it."""
FONDLY = ("y", "ie", "ey")
"""How a shorter name ends that is said fondly, as “Danny”."""
SHORT_FORMS = listed("""
    gp hv sw mh dv da pc ds di dc it id am pm ok uk eu tv ed ot cp ct iq mr ms dr st vs nb ie eg
    ae ad hr la lo nhs cin plo sgo epo ico fgm asd cpn mat tbc mgm mgf pgm pgf
""")
"""Short forms that are nobody's initials."""
NO_SHORT_NAME = PLACES | MONTHS | SHORT_FORMS


def misspelt(
    people: Collection[Called],
    words: Collection[str],
    known: Collection[str],
    reason: str,
    mine: Collection[Called] = (),
) -> Iterator[Phrase]:
    """What of the words of a case may mean one of some people, as it is sought: all is near.

    `known` are words that the copy says anyhow, and that are nobody's name misspelt. A title and
    a surname that fit one of `mine` are theirs.
    """
    stems = {word.removesuffix("s") for word in words}  # “Tindal's” is a piece with its s
    alike = _alike({name for one in people for name in _long(one, ())}, {*words, *stems}, known)
    for person in people:
        rows = {*_misspelt(person, alike, known), *_short(person, words, known)}
        for keys in sorted(rows | {*_with_initial(person, words)}):
            acts = len(keys) == 1 and not is_common(keys[0])
            yield Phrase(keys, True, reason, person.who, capital=True, acts=acts)
        for keys in sorted({*_after_title(person, alike, mine)}):
            yield Phrase(keys, True, reason, person.who)
        for keys in sorted(initials(person)):
            if set(keys).issubset(words):
                phrase = Phrase(keys, True, reason, person.who, capital=True, acts=len(keys) == 1)
                # “NA” is no word where it is in capitals, and “AS” and “SW” are something else.
                rare = keys[0] not in SHORT_FORMS and not is_common(keys[0])
                if len(keys) == 1 and is_word(keys[0]) and rare:
                    yield phrase._replace(loud=True, begins=True)
                odd = any(len(key) > 1 and (key in SHORT_FORMS or is_word(key)) for key in keys)
                yield phrase._replace(inside=odd)
        for keys in broken_names(person, known):
            yield Phrase(keys, True, reason, person.who)


def misspelt_rows(
    phrases: Collection[Phrase], words: Collection[str], known: Collection[str]
) -> Iterator[Phrase]:
    """The names and streets of several words with one of them misspelt, as “Swann House”."""
    rows = [phrase for phrase in phrases if len(phrase.keys) > 1 and not phrase.near]
    long = {key for row in rows for key in row.keys if len(key) >= IN_A_ROW}
    alike = _alike(long, words, known) if rows else {}
    for row in rows if alike else ():
        for at, key in enumerate(row.keys):
            for word in sorted({word for less in _less(key) for word in alike.get(less, ())}):
                keys = (*row.keys[:at], word, *row.keys[at + 1 :])
                yield row._replace(keys=keys, near=True, capital=True, fixed=False)


def broken_names(person: Called, known: Collection[str]) -> list[tuple[str, ...]]:
    """The names of somebody as a program may have broken their letters."""
    unknown = (part for part in person.fragile if "".join(keys_of(part)) not in known)
    return sorted({keys for part in unknown for keys in broken(part)})


def titled(person: Called, known: Collection[str] = ()) -> Iterator[tuple[str, ...]]:
    """A title with the first letters of a surname, as “Mrs T” or “Mr O'F”."""
    surnames = [keys for keys in person.surnames if "".join(keys) not in known]
    letters = {tuple(key[0] for key in keys) for keys in surnames}
    for title in sorted(FORMAL) if letters else ():
        if person.fits_title(title):
            yield from ((title, *spelt) for keys in letters for spelt in (keys, ["".join(keys)]))


def initials(person: Called) -> set[tuple[str, ...]]:
    """The initials of somebody as they are written: “R.G.L.”, “S O'N”, “TS-Y”."""
    found: set[tuple[str, ...]] = set()
    for whole in person.wholes:
        for at in range(1, len(whole)):
            given = tuple(key[0] for key in whole[:at])
            # Of O'Neill both letters count, though it is one word.
            surnames = (keys for keys in person.surnames if "".join(keys) == "".join(whole[at:]))
            for last in (tuple(key[0] for key in keys) for keys in surnames):
                for row in ((*given, *last), (given[0], *last), (given[0], last[0])):
                    found |= {row, ("".join(row),)}
                for first in (given, given[:1]):
                    found |= {(*first, "".join(last)), ("".join((*first, last[0])), *last[1:])}
    return found


def _long(person: Called, known: Collection[str]) -> Iterator[str]:
    """The names of somebody that are long enough to be known when they are misspelt."""
    for name in {"".join(keys) for keys in person.surnames | person.given} - set(known):
        if len(name) >= LONG:
            yield name


def _alike(
    names: Collection[str], words: Collection[str], known: Collection[str]
) -> dict[str, set[str]]:
    """The words that are much alike one of some names, by what the two share."""
    shared = {less for name in names for less in _less(name)}
    # A word that is like none of them at either end shares nothing with one: most need no more.
    begin, end = {less[:BEGIN] for less in shared}, {less[-END:] for less in shared}
    alike: dict[str, set[str]] = {}
    for word in words:
        if word[:BEGIN] not in begin and word[-END:] not in end:
            continue
        if not (is_word(word) or word in PLACES or word in known):
            for less in _less(word) & shared:
                alike.setdefault(less, set()).add(word)
    return alike


def _misspelt(
    person: Called, alike: dict[str, set[str]], known: Collection[str]
) -> Iterator[tuple[str, ...]]:
    """A name with one letter that is not right."""
    for name in _long(person, known):
        for word in {word for less in _less(name) for word in alike.get(less, ())}:
            if word.removesuffix("s") != name:
                yield (word,)


def _after_title(
    person: Called, alike: dict[str, set[str]], mine: Collection[Called]
) -> Iterator[tuple[str, ...]]:
    """A misspelt surname after a title that may be theirs, whoever else bears it: “Mr Tindal”."""
    for keys in person.surnames:
        bearers = [one for one in mine if keys in one.surnames]
        titles = [
            title
            for title in sorted(FORMAL)
            if person.fits_title(title) and not any(one.fits_title(title) for one in bearers)
        ]
        name = "".join(keys)
        for word in {word for less in _less(name) for word in alike.get(less, ())}:
            if word.removesuffix("s") != name:
                yield from ((title, word) for title in titles)


def _with_initial(person: Called, words: Collection[str]) -> Iterator[tuple[str, ...]]:
    """A short or fond first name with the first letter of a surname, as “Deb H.”."""
    letters = {keys[0][0] for keys in person.surnames} & {*words}
    for name in map("".join, person.given) if letters else ():
        fond = {*_fond(name, words), *_begins(name, words), *shortened(name)} & {*words}
        yield from ((one, letter) for one in fond for letter in letters)


def _less(word: str) -> set[str]:
    """A word, and what is left of it without one letter: two that share one are much alike."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _parted(name: str, words: Collection[str]) -> Iterator[tuple[str, ...]]:
    """A name in two words, the first of which stands in a case."""
    for at in range(HALF, len(name) - HALF + 1):
        if name[:at] in words:
            yield (name[:at], name[at:])


def _short(
    person: Called, words: Collection[str], known: Collection[str]
) -> Iterator[tuple[str, ...]]:
    """A name in two words or in letters, two names in one, a fond or shorter name."""
    surnames = {"".join(keys) for keys in person.surnames} - set(known)
    given = {"".join(keys) for keys in person.given} - set(known)
    for name in surnames | given:
        yield from _parted(name, words)
        if all(letter in words for letter in name) and (len(name) > HALF or not is_word(name)):
            yield tuple(name)
    yield from (keys for keys in titled(person, known) if all(key in words for key in keys[1:]))
    for one, two in {pair for whole in person.wholes for pair in pairwise(whole)}:
        if (joined := one + two) in words and not (is_word(joined) or joined in known):
            yield (joined,)
    for name in given:
        fond = {*_fond(name, words), *_begins(name, words)}
        fond |= {one for one in shortened(name) if one in words} - NO_SHORT_NAME
        yield from ((one,) for one in fond if one not in known)
        yield from (row for row in in_letters(name) if set(row).issubset(words))


def _begins(name: str, words: Collection[str]) -> Iterator[str]:
    """The first letters of a longer name, by which somebody may be called: “Steph”."""
    for end in range(HALF, len(name) - 1):
        word = name[:end]
        if word in words and not (is_word(word) or word in NO_SHORT_NAME):
            yield word


def _fond(name: str, words: Collection[str]) -> Iterator[str]:
    """The shorter name in a fond one, and the fond one of a shorter."""
    fond = FOND.fullmatch(name)
    if fond and (short := fond[1] + (fond[2] or "")) in words:
        yield short
    for stem in (name, name + name[-1]):
        yield from (f"{stem}{end}" for end in FONDLY if f"{stem}{end}" in words)
