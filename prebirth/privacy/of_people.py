"""Some people whom a copy may name, sought wherever it speaks of them in any way."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from prebirth.case.case import Case
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.privacy.by_tie import Spoken, Ties, may_speak
from prebirth.privacy.lost import words_known, words_said
from prebirth.privacy.misspelt import initials, misspelt
from prebirth.privacy.names import Keys, called, names_of, sex_of, words_of
from prebirth.privacy.sought import Bearer, Sought


class OfPeople(Sought):
    """Finds where a text speaks of some people: by name, in short, misspelt, or as kin."""

    def __init__(self, people: Sequence[Person], whole: Case, seen: Case) -> None:
        self._they = {person.id for person in people}
        others = [one for one in whole.people if one.id not in self._they]
        bearers = [called(one.id, names_of(one), sex_of(one)) for one in others]
        every = [called(one.id, names_of(one), sex_of(one)) for one in people]
        known = words_of((*others, *seen.agencies, seen.assessment)) | words_known(seen)
        written = misspelt(every, words_said(seen), known, Why.OTHERS, bearers)
        letters = {keys for one in bearers for keys in initials(one)}
        shared, none = {keys for one in bearers for keys in one.surnames}, frozenset[Keys]()
        super().__init__(
            [one._replace(surnames=one.surnames - shared if one.given else none) for one in every],
            [phrase for phrase in written if phrase.keys not in letters],
            map(Bearer, bearers),
            named=Why.OTHERS,
        )
        self._ties = Ties(whole)
        self._nouns = self._ties.nouns_for(self._they)

    def may_speak_of_them(self, pieces: frozenset[str]) -> bool:
        """Whether a text made of such pieces may speak of one of them."""
        return may_speak(pieces) or self._may_name(pieces)

    def named_in(self, text: str, about: Collection[str]) -> list[tuple[int, int]]:
        """Where a text names one of them."""
        return [(hit.start, hit.end) for hit in Sought.hits(self, text, about)]

    def spoken_in(self, text: str) -> list[tuple[int, int]]:
        """Where a text speaks of one of them by what they are to somebody."""
        spoken = self._ties.spoken_in(text, alone=True)
        return [(said.start, said.end) for said in spoken if self._is_meant(said)]

    def _is_meant(self, said: Spoken) -> bool:
        """Whether what somebody is to another may be said of one of them."""
        bear = self._ties.bearers(said.whose, said.noun)
        meant = not said.whose or not said.certain or not self._they.isdisjoint(bear)
        others = self._ties.names_of(bear.keys() - self._they)
        return said.noun in self._nouns and meant and not said.beside & others
