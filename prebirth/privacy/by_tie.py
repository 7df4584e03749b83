"""Who is spoken of by what they are to somebody, as “her ex” or “the baby's grandfather”."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.people import Person, Role, Sex
from prebirth.privacy.folding import Word, listed, words_in
from prebirth.privacy.kinship import BABY, Kinship
from prebirth.privacy.names import FORMAL, Called, called, names_of
from prebirth.privacy.spoken_of import HALF, MEN, NAMES_TOO, SHORT, WOMEN, KinTo, nouns_of

HEADS = frozenset(noun.split()[-1] for kin in KinTo for noun in nouns_of(kin)) - {"law"} | {"ex"}
"""The word with which such a phrase ends, but for “in law” after it."""
COUPLED = nouns_of(KinTo.PARTNER)
GRANDPARENTS = nouns_of(KinTo.GRANDPARENT) - {"gm"}
"""What with nobody beside it is said of the baby's: “Grandad rang.”"""
NO_ONES = MEN | WOMEN | HALF
"""What says one of a couple only by the word before it."""
SLASHED = listed("gf bf xp")
"""What is also written with a stroke between, as “g/f”."""
CUT_TO_P = listed("ex x")
"""What before a “p” says “ex-partner”, as “ex-p” and “x/p”."""
BARE = frozenset(noun for noun in COUPLED if " " not in noun) - {"oh"}
"""What says one of a couple also where nobody is said to whom: “Partner present.”."""
BESIDE = listed("and with plus")
"""What joins two of whom kin is told: the kin may be of either."""
ENDED = listed("ex x former previous past last late then first earlier estranged old")
"""What before the word for one of a couple says that they are one no longer."""
MADE_OF = {"step": "step", "grand": "grand", "adoptive": "adoptive ", "foster": "foster "}
"""What makes another word of the one after it."""
OF_WORK = listed("""
    agency agencies organisation organisations service services professional professionals
""")
"""What after “partner” says that it is no one's partner."""
MAKES_OTHER = listed("tongue figure christmas")
"""What after such a word makes something else of it, as in “mother tongue”."""
DESCRIBES = listed("""
    new current present own other second third only older elder eldest oldest younger youngest
    little big baby twin half birth biological natural real possible putative alleged violent
    abusive controlling dear long term on off adult teenage deceased dead unnamed two three
""")
"""What may stand between whose somebody is and what they are."""
ANOTHER = listed("other second")
"""What of them says that somebody else is so called too."""
NOT_BETWEEN = listed("""
    and or but to of with by from for in on at as is was has had the a an that this who not nor
    about than when while if because her his their my our your great grand
""")
"""What cannot stand there."""
SIDES = {
    **dict.fromkeys(("maternal", "mat"), Role.MOTHER),
    **dict.fromkeys(("paternal", "pat"), Role.FATHER),
}
OF_A_SIDE = {
    **dict.fromkeys(nouns_of(KinTo.GRANDPARENT, Sex.MAN), "father"),
    **dict.fromkeys(nouns_of(KinTo.GRANDPARENT, Sex.WOMAN), "mother"),
    "gf": "father",
    "grandparent": "parent",
    **dict.fromkeys(("aunt", "auntie", "aunty"), "sister"),
    "uncle": "brother",
    "cousin": "cousin",
    "relative": "relative",
}
"""What somebody of the mother's or the father's side is to that parent."""
UNBORN = listed("baby unborn infant newborn bump")
"""Words for the baby, whose kin is told of."""
HERS, HIS = listed("her hers"), listed("his")
"""What says that kin is of a woman or a man who was named before."""
ANYBODYS = listed("their theirs my our your")
"""What says that kin is of somebody, and not of whom."""
ONES = listed("the a an any this that")
"""What says that kin is of nobody named: it may be anybody's."""
JOINED = re.compile(r"['’]?[\s-]+")
CUT_SHORT = re.compile(r"\.[\s-]*")
"""What stands after “mat.” and “pat.”."""
VAGUE = 2
"""Letters up to which what says whose somebody is may be another's initials."""
DOTTED = 3
"""Letters of a short form."""
MANY = 3
"""Words at most between whose somebody is and what they are."""


class Spoken(NamedTuple):
    """Where somebody is spoken of by a tie, and who that is as far as the case tells."""

    start: int
    end: int
    noun: str
    whose: frozenset[str]
    """To whom: ids, or the baby."""
    certain: bool
    """Whether it says to whom; else it may be said of anybody, as “the grandfather” is."""
    several: bool
    beside: frozenset[str]
    """The words beside it, where a name says who it is."""
    by_pronoun: bool = False
    owned: bool = True
    """Whether it says whose they are, though it may be of several people."""


class Ties:
    """The people of a case by the words for what they are to somebody."""

    def __init__(self, case: Case) -> None:
        self._kinship = Kinship(case)
        self._sides = {Role.MOTHER: self._kinship.mothers, Role.FATHER: self._kinship.fathers}
        self._names: dict[str, set[str]] = {}
        self._letters: dict[str, set[str]] = {}
        self.initials: dict[str, set[str]] = {}
        for person in case.people:
            known = called(person.id, names_of(person))
            for letter in known.initials:
                self.initials.setdefault(letter, set()).add(self._kinship.one(person.id))
            for keys in known.given | known.surnames:
                self._names.setdefault("".join(keys), set()).add(self._kinship.one(person.id))
            self._note_letters(known, self._kinship.one(person.id))
        self._bear: dict[tuple[str, str], dict[str, bool]] = {}
        for whose, kin, who, sure in self._kinship.relations():
            for noun in nouns_of(kin, self._kinship.sex_of(who)) if whose != who else ():
                bearers = self._bear.setdefault((whose, noun), {})
                bearers[who] = bearers.get(who, False) or sure

    def _note_letters(self, known: Called, who: str) -> None:
        """Note by which letters somebody may be meant: “R”, “RL”, and the “L” of “Ms L”."""
        whole = {keys[0][0] + keys[-1][0] for keys in known.wholes}
        for letters in whole | known.initials | {keys[0][0] for keys in known.surnames}:
            self._letters.setdefault(letters, set()).add(who)

    def bearers(self, whose: Iterable[str], noun: str) -> dict[str, bool]:
        """Those who are so called by some people, each with whether the case says just that."""
        found: dict[str, bool] = {}
        for one in whose:
            for who, sure in self._bear.get((one, noun), {}).items():
                found[who] = found.get(who, False) or sure
        return found

    def nouns_for(self, people: Collection[str]) -> set[str]:
        """All that some people may be called who are that to somebody."""
        return {noun for (_, noun), who in self._bear.items() if not who.keys().isdisjoint(people)}

    def names_of(self, people: Collection[str]) -> set[str]:
        """The words by which some people are named."""
        return {key for key, who in self._names.items() if who & set(people)}

    def named(self, word: Word) -> set[str]:
        """Whom a word with a capital letter may name."""
        return self._names.get(word.key, set()) if word.capital else set()

    @property
    def parents_by_letter(self) -> dict[str, frozenset[str]]:
        """The parents of the baby by the letter by which the field writes of them."""
        return {"m": self._kinship.mothers, "f": self._kinship.fathers}

    def sex_of(self, key: str) -> Sex | None:
        """The sex of somebody, also where their role alone tells it."""
        return self._kinship.sex_of(key)

    def spoken_in(self, text: str, *, alone: bool = False) -> Iterator[Spoken]:
        """Where a text speaks of somebody by what they are to somebody.

        With `alone` also where nothing says to whom, as “Dad”: that is said of nobody then.
        """
        words = words_in(text)
        for at in range(len(words)):
            yield from self._spoken_at(text, words, at, alone=alone)

    def _spoken_at(
        self, text: str, words: Sequence[Word], at: int, *, alone: bool
    ) -> Iterator[Spoken]:
        """Whom the words tell of that end here, if anybody."""
        if short := _short(words, at):
            (role, noun), end = short
            several = words[end - 1].key in SEVERAL
            yield self._told(words, _Phrase(at, end, noun, several), self._side(role))
        elif self._is_short_name(words[at]):
            noun = NAMES_TOO[words[at].key][1]
            short_form = _Phrase(at, at + 1, noun, several=False)
            yield self._told(words, short_form, frozenset({BABY}), certain=False)
        elif phrase := _phrase(words, at):
            found = self._with_after(text, words, phrase) or self._with_before(text, words, phrase)
            if found is None and alone:
                found = self._told(words, phrase, frozenset(), certain=False)
                found = found._replace(owned=False)
            if found:
                yield found

    def _side(self, role: Role | None) -> frozenset[str]:
        """The parents of a role, or the baby."""
        return self._sides[role] if role else frozenset({BABY})

    def _is_short_name(self, word: Word) -> bool:
        """Whether it is “Mo” or “Fa”, and nobody of the case is called so."""
        short = word.key in NAMES_TOO and word.capital and not word.loud
        return short and word.key not in self._names

    def _with_after(self, text: str, words: Sequence[Word], phrase: _Phrase) -> Spoken | None:
        """Of whom it tells by what stands after it, as “the father of the baby”."""
        if phrase.end >= len(words) or words[phrase.end].key != "of":
            return None
        for last in range(phrase.end + 1, min(phrase.end + MANY + 1, len(words))):
            key = words[last].key
            own = key in {"hers", "his", "theirs"}
            whose = self._persons(key) if own else self._named(text, words, last, after=True)
            if whose:
                return self._told(words, phrase._replace(end=last + 1), whose)
            if key not in ONES | DESCRIBES | HERS | HIS | ANYBODYS:
                return None
        return None

    def _with_before(self, text: str, words: Sequence[Word], phrase: _Phrase) -> Spoken | None:
        """Of whom it tells by what stands before it, as “her ex” or “the maternal uncle”."""
        before = phrase.start - 1
        if before >= 0 and _is_side(words, phrase):
            side = phrase._replace(start=before, noun=OF_A_SIDE[phrase.noun])
            return self._told(words, side, self._sides[SIDES[words[before].key]])
        if before < 0 or not _joined(words, phrase.start) or words[before].key in BESIDE:
            everybody = frozenset(self._kinship.people) if phrase.noun in BARE else None
            if everybody is None:
                return None
            told = self._told(words, phrase, everybody, certain=False)
            # In “Amy and partner” the name before it is somebody else's.
            other = {words[max(before - 1, 0)].key} if words[before].key in BESIDE else set[str]()
            return told._replace(beside=told.beside - other, owned=False)
        if (whose := self._whose(text, words, before)) is not None:
            pronoun = words[before].key in HERS | HIS | ANYBODYS
            vague = phrase.vague or self._is_vague(words[before])
            told = self._told(words, phrase._replace(start=before), whose, certain=not vague)
            return told._replace(by_pronoun=pronoun)
        if words[before].key in ONES:
            everybody = frozenset({*self._kinship.people, BABY})
            of_two = phrase.noun in BARE | nouns_of(KinTo.EX)
            whose = everybody if of_two else frozenset({BABY})
            told = self._told(words, phrase._replace(start=before), whose, certain=False)
            return told._replace(owned=False)
        return self._like(text, words, phrase)

    def _like(self, text: str, words: Sequence[Word], phrase: _Phrase) -> Spoken | None:
        """The same with one word between that says what they are like: “her drunken ex”."""
        word, first = words[phrase.start - 1], phrase.start - 2
        if first < 0 or word.capital or word.key in NOT_BETWEEN:
            return None
        if not _joined(words, first + 1):
            return None
        whose = self._whose(text, words, first)
        if whose is None:
            return None
        return self._told(words, phrase._replace(start=first), whose, certain=False)

    @staticmethod
    def _told(
        words: Sequence[Word], phrase: _Phrase, whose: frozenset[str], *, certain: bool = True
    ) -> Spoken:
        first, last = phrase.start, phrase.end
        return Spoken(
            words[first].start,
            words[last - 1].end,
            phrase.noun,
            whose,
            certain,
            several=phrase.several,
            beside=frozenset(
                word.key for word in (*words[max(first - 2, 0) : first], *words[last : last + 2])
            ),
        )

    def _whose(self, text: str, words: Sequence[Word], at: int) -> frozenset[str] | None:
        """To whom somebody is something, as the word before says; None where it says nobody."""
        key = words[at].key
        if key in HERS | HIS | ANYBODYS:
            return self._persons(key)
        return self._named(text, words, at)

    def _persons(self, pronoun: str) -> frozenset[str]:
        """Those of whom a pronoun may speak."""
        not_she = pronoun in HIS
        not_he = pronoun in HERS
        sexes = {key: self._kinship.sex_of(key) for key in self._kinship.people}
        return frozenset(
            key
            for key, sex in {**sexes, BABY: None}.items()
            if not (not_she and sex == Sex.WOMAN) and not (not_he and sex == Sex.MAN)
        )

    def _named(
        self, text: str, words: Sequence[Word], at: int, *, after: bool = False
    ) -> frozenset[str] | None:
        """Whom a word names or says by another tie, where it says whose something is."""
        word = words[at]
        whose = len(text[word.start : word.end]) > len(word.key)
        for key in (word.key, word.key.removesuffix("s")):
            if key == word.key and not (whose or after):
                continue
            if key in UNBORN:
                return frozenset({BABY})
            if word.capital and key in self._names:
                return frozenset(self._names[key])
            if said := self._lettered(words, at, key):
                return said
            phrase = _phrase(words, at) if key in HEADS else None
            if phrase is not None:
                before = phrase.start - 1
                of = self._whose(text, words, before) if before >= 0 else None
                if phrase.noun == "child" and of is None:
                    return frozenset({BABY, *self.bearers(self._kinship.people, "child")})
                return frozenset(self.bearers(of or {BABY}, phrase.noun))
        return None

    def _lettered(self, words: Sequence[Word], at: int, key: str) -> frozenset[str]:
        """Whom letters mean that say whose somebody is: “MOB's”, “Mo's”, “RL's”, “Ms L's”."""
        if short := SHORT.get(key) or (NAMES_TOO.get(key) if words[at].capital else None):
            return frozenset(self.bearers(self._side(short[0]), short[1]))
        if not words[at].capital or len(key) > VAGUE:
            return frozenset()
        titled = at > 0 and words[at - 1].key in FORMAL
        parents = frozenset[str]() if titled else self.parents_by_letter.get(key, frozenset())
        return parents | self._letters.get(key, frozenset())

    def _is_vague(self, word: Word) -> bool:
        """Whether it is a letter or two, and not somebody's name."""
        return word.capital and len(word.key) <= VAGUE and word.key not in self._names


class _Phrase(NamedTuple):
    """The words that say what somebody is: where they stand, and which word they make."""

    start: int
    end: int
    noun: str
    several: bool
    vague: bool = False
    """Whether it may be somebody else of theirs as well, as “her lad” is."""


def _is_side(words: Sequence[Word], phrase: _Phrase) -> bool:
    """Whether what stands before it says of which side they are, as “Mat aunt” or “Pat. GM”."""
    side, word = words[phrase.start - 1], words[phrase.start]
    if side.key not in SIDES or phrase.noun not in OF_A_SIDE:
        return False
    cut = CUT_SHORT.fullmatch(word.gap) and (word.loud or not word.capital)
    return bool(cut) or _joined(words, phrase.start)


def _short(words: Sequence[Word], at: int) -> tuple[tuple[Role | None, str], int] | None:
    """What a short form says that begins here, such as “FOB” or “F.O.B.”, and where it ends."""
    if short := SHORT.get(words[at].key):
        return short, at + 1
    dotted = words[at : at + DOTTED]
    if any(word.gap != "." for word in dotted[1:]):
        return None
    short = SHORT.get("".join(word.key for word in dotted))
    return (short, at + DOTTED) if short else None


def _joined(words: Sequence[Word], at: int) -> bool:
    """Whether nothing but a space or a hyphen stands before a word."""
    return JOINED.fullmatch(words[at].gap) is not None


def _with_slash(words: Sequence[Word], at: int) -> tuple[str, int]:
    """A word and its place; “g/f” is one, and so is “ex-p”."""
    if at and words[at].key == "p" and words[at].gap in {"-", "/"}:
        return ("expartner", at - 1) if words[at - 1].key in CUT_TO_P else ("p", at)
    if at and words[at].gap == "/" and (both := words[at - 1].key + words[at].key) in SLASHED:
        return both, at - 1
    return words[at].key, at


def _phrase(words: Sequence[Word], at: int) -> _Phrase | None:
    """What somebody is by the words that end in this one; None where it says nothing such."""
    key, start = _with_slash(words, at)
    forms = (key, key.removesuffix("s"), key.removesuffix("es"))
    noun = next((one for one in forms if one in HEADS), "")
    following = [word.key for word in words[at + 1 : at + 3]]
    if not noun or _goes_on(noun, following) or (noun == "ex" and _is_prefix(words, at)):
        return None
    several, end = noun != key, at + 1
    if following == ["in", "law"]:
        noun, end = f"{noun} in law", end + 2
    ended = False
    while start > 0 and at - start < MANY and _joined(words, start):
        before = words[start - 1].key
        if before in MADE_OF and start == at:
            noun = MADE_OF[before] + noun
        elif f"{before} {noun}" in COUPLED:
            noun = f"{before} {noun}"
        elif before in ENDED and noun in COUPLED:
            ended = True
        elif before not in DESCRIBES | ENDED:
            break
        start -= 1
    if noun in NO_ONES:
        hers = noun in MEN and start > 0 and words[start - 1].key in HERS
        return _Phrase(start, end, f"new {noun}", several, vague=True) if hers else None
    return _Phrase(start, end, f"ex {noun}" if ended else noun, several)


def _goes_on(noun: str, following: Sequence[str]) -> bool:
    """Whether a word says nobody by itself: “ex” of “ex-partner”, “partner” of “partner agency”."""
    after = following[0] if following else ""
    if after in MAKES_OTHER:
        return True
    if noun == "ex":
        return after in COUPLED or after.removesuffix("s") in COUPLED
    return noun == "partner" and after in OF_WORK


def _is_prefix(words: Sequence[Word], at: int) -> bool:
    """Whether “ex” only begins another word or a postcode, as in “ex-council flat” or “EX4”."""
    return at + 1 < len(words) and words[at + 1].gap in {"-", ""}


class LostTies(NamedTuple):
    """Whom a copy no longer names, as they may be spoken of by a tie."""

    ties: Ties
    gone: frozenset[str]

    def spoken_in(self, text: str, about: Collection[str]) -> Iterator[tuple[int, int, bool, str]]:
        """Where a text speaks of one: from where to where, whether it is near, and of whom.

        It is sure where nobody whom the copy names is the same to those of whom it may be said.
        """
        for said in self.ties.spoken_in(text, alone=True):
            loose = said.by_pronoun or not said.certain
            whose = said.whose - self.gone if loose else said.whose
            if not said.whose and said.noun in GRANDPARENTS:
                whose = frozenset({BABY})
            if said.by_pronoun and self.ties.bearers(whose - {BABY}, said.noun):
                whose -= {BABY}
            bear = self.ties.bearers(whose, said.noun)
            lost = {who: sure for who, sure in bear.items() if who in self.gone}
            if said.noun in nouns_of(
                KinTo.STEP_PARENT
            ):  # a father may be called so who lives with them
                own = self.ties.bearers(whose, said.noun.removeprefix("step"))
                lost = {who: False for who in own if who in self.gone} | lost
            others = {who: sure for who, sure in bear.items() if who not in self.gone}
            both = said.noun == "parent" and said.several and said.certain and not said.by_pronoun
            told = (said.several and not both) or not any(lost.values())
            # “The other father” is not he whom the copy names, where it names but one.
            more = not told and len(others) == 1 and _is_another(text[said.start : said.end])
            if not more and (any(others.values()) if not said.certain else others and told):
                continue
            just = any(lost.values())
            # Somebody who may be called so is not meant where another is just that.
            meant = {one for one in set(about) & others.keys() if others[one] or not just}
            meant = meant if said.certain else set()
            if not lost or (meant and not set(about) & lost.keys()):
                continue
            if said.beside & self.ties.names_of(others):
                continue
            by_baby = said.by_pronoun and BABY in whose
            for who, just_that in lost.items():
                near = by_baby or not (said.certain and just_that) or any(others.values())
                near |= not others.keys().isdisjoint(about)
                yield said.start, said.end, near, who


def _is_another(text: str) -> bool:
    """Whether words for somebody say that there is one more who is so called."""
    return any(word.key in ANOTHER for word in words_in(text))


def lost_ties(whole: Case, gone: Iterable[Person]) -> LostTies | None:
    """Those of a case who are gone, as they are spoken of by their ties; None for nobody."""
    people = frozenset(person.id for person in gone)
    return LostTies(Ties(whole), people) if people else None


NOUNS = HEADS | frozenset(f"{noun}s" for noun in HEADS) | {"exes", *SHORT, *NAMES_TOO}
"""The words without one of which nobody is spoken of so, but for one parted by signs."""
SEVERAL = frozenset(short for short in SHORT if short.endswith("s"))
"""The short forms that say two at once."""
PARTED = (*(short for short in SHORT if len(short) == DOTTED), *SLASHED)


def may_speak(pieces: frozenset[str]) -> bool:
    """Whether a text made of such pieces may speak of somebody by a tie."""
    return not pieces.isdisjoint(NOUNS) or any(map(pieces.issuperset, PARTED))
