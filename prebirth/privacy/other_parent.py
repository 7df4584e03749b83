"""Where a text speaks of a parent, a partner or a former one, as “Dad” or “her ex”."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from prebirth.case.case import Case
from prebirth.case.family import mothers
from prebirth.case.people import SIBLINGS
from prebirth.privacy.by_tie import UNBORN, Spoken, Ties
from prebirth.privacy.folding import Word, keys_of, listed, words_in
from prebirth.privacy.fragments import STATES, VERBS
from prebirth.privacy.kinship import BABY
from prebirth.privacy.ordinary import is_past_form
from prebirth.privacy.spoken_of import PARENTS, PARTNERS, KinTo, nouns_of
from prebirth.privacy.word_run import stands

OF_PARENTS = frozenset(word for words in PARENTS.values() for word in words)
OF_COUPLES = nouns_of(KinTo.PARTNER) | nouns_of(KinTo.EX)
ABBREVIATED = listed("bf gf")
"""Short for one of a couple, and for what a baby or a reader is fed."""
ALONE = OF_PARENTS | (PARTNERS - {"victim"}) | ABBREVIATED | listed("hubby boyf missus oh")
"""The words that speak of somebody with nothing beside them that says whose they are."""
EXES = frozenset(noun for noun in nouns_of(KinTo.EX) if " " not in noun)
NEUTRAL = listed("partner spouse ex oh expartner")
"""Those that tell no sex."""
WITHOUT_APOSTROPHE = listed("mum mam mom dad ex boyfriend girlfriend husband wife")
"""Those that are often written with an s that says whose, and no apostrophe: “Dads flat”."""
OF_NOBODY = listed("no without any every each many all most")
"""What before such a word says that it means nobody in particular."""
GROUP = listed("group groups")
"""What follows a parent's word in the name of a group: it lets that word stand."""
SERVICES = GROUP | listed("""
    unit placement foster meeting meetings project club class classes course courses programme
    centre center network forum service services session sessions team clinic worker workers
    assessment scheme
""")
"""With what a title of a service ends, after “mothers” or “mother and baby”."""
LINKS = listed("and or to with for from of in on at who than but if when as is are was were")
"""What goes on after several people, and never after one whose something is."""
GOING_ON = frozenset(word for word in STATES if word.endswith("ing"))
"""What somebody does, as a thing that is theirs: “Dads drinking is a worry.”"""
NEAR_BY = 3
"""Words after “mother and baby” among which the title of a service ends."""


class OtherParents:
    """Whom the words for a parent and for one of a couple mean in the texts of a case."""

    def __init__(self, case: Case, ties: Ties, agencies: Iterable[str]) -> None:
        self._ties = ties
        self._people = frozenset(person.id for person in case.people)
        self._children = frozenset(one.id for one in case.people if one.role in SIBLINGS)
        self._mothers = frozenset(person.id for person in mothers(case))
        self._agencies = [keys for keys in map(tuple, map(keys_of, agencies)) if keys]

    def is_one(self, text: str, said: Spoken) -> bool:
        """Whether a word speaks of a parent or of one of a couple, and of somebody."""
        words = words_in(text)
        last = _last(words, said)
        first = next(at for at, word in enumerate(words) if word.start == said.start)
        if said.noun == "partner" and "birth" in _keys(words[first:last]):
            return False
        if said.owned:
            return said.noun in OF_COUPLES or said.noun in OF_PARENTS
        return (
            (said.noun.removeprefix("ex ") in ALONE or said.noun in EXES)
            and (said.noun != "oh" or words[last].loud)
            and not any(word.key in OF_NOBODY for word in words[max(first - 1, 0) : last])
            and not (said.noun in {*ABBREVIATED, "ex", "oh"} and not _does(text, words, last))
            and not (said.several and not _is_whose(text, words, last, said.noun))
            and not _is_group(words, last)
            and not self._is_of_agency(words, last)
        )

    def whose(self, said: Spoken, about: Collection[str]) -> frozenset[str]:
        """To whom somebody may be that where nothing says it, in a record about some people.

        “Mum” is the baby's mother, in a record about a child that child's too. “Partner” is the
        partner of whom it is told, else of the mother; “wife” may be anybody's.
        """
        if said.noun in OF_PARENTS:
            return frozenset({BABY, *self._children.intersection(about)})
        if said.noun.removeprefix("ex ") in NEUTRAL:
            return self._people.intersection(about) - self._children or self._mothers
        return self._people

    def meant(self, said: Spoken, about: Collection[str], reader: str) -> list[str]:
        """Who may be meant by such a word; the reader too where nobody else is recorded as that."""
        bearers = self._ties.bearers(self.whose(said, about), said.noun)
        if not bearers and said.noun in nouns_of(KinTo.PARENT, self._ties.sex_of(reader)):
            return [reader]
        return [*bearers]

    def _is_of_agency(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word is part of the name of an agency."""
        return any(
            stands(words, start, keys, more=False)
            for keys in self._agencies
            for start in range(max(at - len(keys) + 1, 0), at + 1)
        )


def _keys(words: Sequence[Word]) -> list[str]:
    return [word.key for word in words]


def _last(words: Sequence[Word], said: Spoken) -> int:
    """The place of the last word by which somebody is spoken of."""
    return next(at for at, word in enumerate(words) if word.end == said.end)


def _does(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether what comes after a word, which may be another word too, is told of somebody.

    “BF is going well” is told of breastfeeding, and “ex parte” of a hearing.
    """
    word, after = words[at], words[at + 1 : at + 2]
    if word.key in ABBREVIATED and word.loud and not text.isupper():
        return False
    if len(text[word.start : word.end]) > len(word.key) or not after or after[0].gap.strip():
        return True
    return after[0].key in VERBS | STATES | LINKS or is_past_form(after[0].key)


def _is_whose(text: str, words: Sequence[Word], at: int, noun: str) -> bool:
    """Whether a word with an s only lacks its apostrophe, as in “Dads flat”."""
    after = words[at + 1 : at + 2]
    return (
        noun.removeprefix("ex ") in WITHOUT_APOSTROPHE | ABBREVIATED
        and not text[words[at].end - 1 : words[at].end].endswith(("'", "’"))
        and bool(after)
        and after[0].gap == " "
        and not (after[0].capital and not after[0].loud)
        and (after[0].key in GOING_ON or after[0].key not in VERBS | STATES | LINKS | SERVICES)
    )


def _is_group(words: Sequence[Word], at: int) -> bool:
    """Whether a word is part of such a title as “Father's group” or “Mother's Day”."""
    after = words[at + 1 : at + 2]
    return bool(after) and (after[0].key in GROUP or (after[0].key == "day" and after[0].capital))


def is_unit(text: str, said: Spoken) -> bool:
    """Whether a word is part of such a title as “mother and baby unit”."""
    words = words_in(text)
    after = _keys(words[_last(words, said) + 1 :][: NEAR_BY + 2])
    after = after[1:] if after[:1] == ["and"] else after
    child = after[:1] and after[0] in UNBORN | {"child", "toddler", "babies"}
    return bool(child) and not SERVICES.isdisjoint(after[1 : 1 + NEAR_BY])
