"""Where a record about its reader alone speaks of them as “Dad”, or by their initials."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from prebirth.case.case import Case
from prebirth.privacy.by_tie import Spoken
from prebirth.privacy.folding import Word, listed, words_in
from prebirth.privacy.misspelt import NO_SHORT_NAME
from prebirth.privacy.names import called, names_of
from prebirth.privacy.other_parent import OF_PARENTS

ANOTHER = listed("""
    a an any another other others second third two both either real bio biological birth natural
    actual true legal possible poss putative alleged named new old step foster adoptive not isnt
    wasnt be is was been being as who whose which whether or nor than like one
""")
"""What stands before “dad” where it is somebody else, or where the question is who it is."""
NUMBERS = listed("one two three 1 2 3")
"""What stands after it, where there are several: “dad 2”, “Dad no. 2”."""
WITH_NUMBER = listed("no number nr")


def own_initials(case: Case, reader: str) -> frozenset[str]:
    """The letters by which notes call a reader and nobody else, as “DP”; not “GP” or “HV”."""
    own, others = set[str](), set[str]()
    for person in case.people:
        letters = own if person.id == reader else others
        for keys in called(person.id, names_of(person)).wholes:
            letters.add(keys[0][0] + keys[-1][0])
    return frozenset(own - others - NO_SHORT_NAME)


def letters_of(case: Case, people: Collection[str], reader: str) -> frozenset[str]:
    """The letters by which notes call some people and not the reader, as “K” and “KB”."""
    letters: dict[bool, set[str]] = {True: set(), False: set()}
    for person in case.people:
        if person.id in people or person.id == reader:
            for keys in called(person.id, names_of(person)).wholes:
                letters[person.id == reader] |= {keys[0][0], keys[0][0] + keys[-1][0]}
    return frozenset(letters[False] - letters[True] - {"a", "i"})


def initials_in(text: str, letters: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a text that is not all in capitals calls somebody by one of these, in capitals."""
    if not letters or (text.isupper() and " " in text.strip()):
        return
    for word in words_in(text):
        if word.key in letters and text[word.start : word.start + len(word.key)].isupper():
            yield word.start, word.end


def is_one_alone(text: str, said: Spoken) -> bool:
    """Whether “Dad” says whom it means: one, and neither “the other dad” nor “is the dad”."""
    if said.owned or said.several or said.noun not in OF_PARENTS:
        return False
    words = words_in(text)
    first = next(at for at, word in enumerate(words) if word.start >= said.start)
    last = next(at for at, word in enumerate(words) if word.end == said.end)
    before = [word.key for word in words[:first] if word.key != "the"][-1:]
    within = {word.key for word in words[first:last]}
    return ANOTHER.isdisjoint({*before} | within) and not _is_numbered(words[last + 1 :])


def _is_numbered(after: Sequence[Word]) -> bool:
    keys = [word.key for word in after[:2]]
    return keys[:1] != [] and (
        keys[0] in NUMBERS or (keys[0] in WITH_NUMBER and not NUMBERS.isdisjoint(keys[1:]))
    )
