"""What must not be said in a copy, sought in a text: sure, or near where a person decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import accumulate
from types import MappingProxyType
from typing import ClassVar, NamedTuple

from prebirth.case.record import Record
from prebirth.privacy.addresses import DIGITS, DISTRICT, SPACED
from prebirth.privacy.beside import beside
from prebirth.privacy.by_tie import LostTies, may_speak
from prebirth.privacy.codes_in_text import spelt_codes
from prebirth.privacy.days_in_text import (
    PHONE,
    PHONE_END,
    RUN_TOGETHER,
    days_in,
    days_of_a_year_in,
    digits_of,
    in_digits,
    months_in,
    with_noughts,
    word_of,
)
from prebirth.privacy.folding import GLUED, Word, fold, glance_at, keys_of, listed, words_in
from prebirth.privacy.fragments import has_no_subject, is_verb, says_no_more
from prebirth.privacy.names import Called, Keys
from prebirth.privacy.ordinary import MONTHS, is_common, is_word
from prebirth.privacy.sentences import marked_to, sentences
from prebirth.privacy.word_run import WordRun, fits, forms, is_named, stands, unshared_is_near

UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words."""
PARTS = re.compile(r"[A-Z]+(?=[A-Z][^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+|[A-Z]+")
"""The words in one that has capitals inside."""
LETTERS = re.compile(r"[^\W\d_]+")
DIGIT = re.compile(r"\d")
INSIDE = 4
"""Letters from which on a surname is sought at either end of a word in small letters."""
SPOKEN = re.compile(
    r"\b(?:(?P<mr>hes?|him|his|himself)|(?P<mrs>shes?|her|hers|herself)|they|them|theirs?)\b",
    re.IGNORECASE,
)
"""A word that speaks of somebody who was named before it."""
DOES = re.compile(r"\b(?:(?P<mr>he)|(?P<mrs>she))(?:['’]?s)?\b", re.IGNORECASE)
"""Who does something in a part of a sentence, and may be another than who was named in it."""
THEY = re.compile(r"\W*they\b", re.IGNORECASE)
ONLY_WHOSE = re.compile(r"['’]s? (?![\w-]+s\b)[\w-]+\W*$")
"""What ends a sentence that names somebody only by one thing of theirs: “Kit's shadow.”"""
EVERYDAY = listed("""
    scan midwife pram cot crib mattress boiler bath class classes vitamins clothes nappies bottles
    form forms tenancy benefit benefits decorated painted fixed mended delivered
""")
"""The words of what is done on any day, and tells nothing of what else happened on it."""
PLAIN = listed("""
    a an the on of at in to for with from and both all is was were has been
    her his their our its it new old second baby home flat house room kitchen door
    normal fine clear good done ready clean dry due started finished attended booked bought
    collected went came fitted ordered filled signed cleaned sorted assembled appointment visit
    st nd rd th morning afternoon
    monday tuesday wednesday thursday friday saturday sunday
""")
"""What may stand beside them; any further word takes the sentence out, for it may tell the day.

A word here or among those lets a sentence with such a day stand.
"""
TAKES_UP = re.compile(
    r"\W*(?:(?:and|but|so|then|also|yet|still)\W+)?"
    r"(?:its?(?:['’]s| is| was| has been| will be)?(?: (?:not|very|still|now|too|so))* [\w-]+\W*$"
    r"|(?:this|that|these|those|both(?! parents)|neither|either|none"
    r"|the (?:first|second|third|other|others|latter|former|same|two|last|above|pair|couple)"
    r"|(?:as|see) above|ditto|likewise|same|latter"
    r"|the rest of the (?:week|day|night|time|month)|otherwise(?! well)"
    r"|(?:after|before) (?:that|this)|each (?:must|may|can|will|is|has|of them)"
    r"|one (?:was|is|has|had|of)|such|yes|no)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that says nothing, or something else, without the one before it."""
QUALIFIES = re.compile(
    r"\W*(?:except|unless|not|only|or|but|as long as|so long as|apart from|other than|provided|if"
    r"|when|because|(?:that|this) is because|though|although|however|until|with the exception"
    r"|first|must)\b",
    re.IGNORECASE,
)
"""How a sentence begins that takes back some of the one before it."""
LOCAL = 6
"""Digits from which on the end of a telephone number is one, without the code of its place."""
RUN = 5
"""Words in a row from which on a text is quoted."""


class Phrase(NamedTuple):
    """Words in a row that must not be said."""

    keys: Keys
    near: bool
    reason: str
    whom: str = ""
    capital: bool = False
    """Whether it says something only where it is written with a capital letter."""
    street: bool = False
    """Whether it is a street without its number: with another number it may be another house."""
    fixed: bool = False
    acts: bool = False
    """Whether it is meant where a sentence begins with it that says what it does."""
    begins: bool = False
    """Whether it is meant also where a sentence begins with it, though it is a word."""
    loud: bool = False
    """Whether it says something only where it is all in capitals."""
    inside: bool = False
    """Whether it says something only with a mark inside a word, as “SO'N” does."""
    ordinary: bool = False
    """Whether it is a name of ordinary words, which say something else in small letters."""
    special: bool = False
    """Whether it is sought because it is a word of an entry that is withheld."""
    of: str = ""
    """The person in whose records alone, and in texts that name them, it is sought."""
    of_nobody: bool = False
    """Whether it is also sought in a record that is about nobody, where they are a parent."""


class Hit(NamedTuple):
    """What was found in a text, and where."""

    start: int
    end: int
    near: bool
    reason: str
    whom: str = ""
    fixed: bool = False
    special: str = ""
    """The word of a withheld entry that was found; nothing where it is a name, number or day."""
    advice: bool = False
    """Whether it quotes advice of lawyers, and nothing else that is withheld."""
    in_prose: bool = False
    """Whether it says something only in sentences: elsewhere it is what somebody is called."""


class Bearer(NamedTuple):
    """Somebody whom the copy names."""

    called: Called
    parent: bool = False
    """Whether it is a parent: whoever is called by a bare name is mostly meant as such."""


class Sought:
    """All that must not be said in a copy, ready to be looked for in many texts."""

    gap: ClassVar[str] = ""
    """What stands where a sentence was taken out; nothing where none must know of it."""

    def __init__(
        self,
        people: Iterable[Called] = (),
        phrases: Iterable[Phrase] = (),
        bearers: Iterable[Bearer] = (),
        shields: Iterable[Keys] = (),
        *,
        postcodes: Collection[str] = (),
        codes: Collection[str] = (),
        districts: Collection[str] = (),
        plates: Collection[str] = (),
        numbers: Collection[str] = (),
        spoken: Mapping[str, Collection[str]] = MappingProxyType({}),
        days: Collection[tuple[int, int, int]] = (),
        months: Collection[tuple[str, int, int]] = (),
        told: Collection[str] = (),
        quotes: Iterable[Keys] = (),
        advice: Iterable[Keys] = (),
        ties: LostTies | None = None,
        named: str = "",
        address: str = "",
        entry: str = "",
    ) -> None:
        self._named, self._address, self._entry = named, address, entry
        self._lost_ties, self._beside = ties, beside(ties.ties, ties.gone) if ties else None
        self._given: dict[str, list[tuple[Keys, Called]]] = {}
        self._surnames: dict[str, list[tuple[Keys, Called]]] = {}
        self._loose: list[tuple[re.Pattern[str], Called]] = []
        self._joined: dict[str, list[Called]] = {}
        self._joined_given: dict[str, list[Called]] = {}
        self._people = tuple(people)
        for person in self._people:
            self._seek(person)
        self._phrases: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self._phrases.setdefault(phrase.keys[0], []).append(phrase)
        self._notice()
        self._inside = tuple({**self._joined, **self._joined_given})
        self._borne_by(tuple(bearers))
        self._shields: dict[str, list[Keys]] = {}
        for keys in shields:
            self._shields.setdefault(keys[0], []).append(keys)
        self._postcodes, self._codes = frozenset(postcodes), frozenset(codes)
        self._districts = {code[:-3] for code in self._postcodes} - set(districts)
        self._ends = frozenset({re.sub(r"\d.*", "", district) for district in self._districts}) | {
            end for code in self._postcodes | self._codes for end in (code[-2:], f"{code[-2:]}s")
        }
        self._plates, self._wordy = spelt_codes(plates), not all(map(DIGIT.search, plates))
        self._numbers = frozenset(numbers)
        self._spoken = {who: frozenset(words) for who, words in spoken.items()}
        self._days, self._of_days = frozenset(days), frozenset(day[2] for day in days)
        self._day_words = frozenset(map(word_of, self._of_days)) - {""}
        self._months = frozenset(months)
        self._everyday = EVERYDAY.difference(told)
        self._beside_days = self._everyday | PLAIN | MONTHS | self._names_borne()
        self._years = frozenset(str(year) for _, year, _ in self._months)
        self._own_quotes = frozenset(quotes)
        self._quotes = self._own_quotes.union(advice)
        self._quoted = frozenset(key for keys in self._quotes for key in keys)

    def _names_borne(self) -> frozenset[str]:
        """The words of the names that a copy may say."""
        named = {key for one in self._bearers for keys in one.called.wholes for key in keys}
        return _with_ends(named, "s")

    def _borne_by(self, bearers: tuple[Bearer, ...]) -> None:
        """Note which names a copy may say, since somebody in it bears them."""
        self._bearers = bearers
        self._borne, self._borne_given = (
            frozenset("".join(keys) for one in bearers for keys in getattr(one.called, part))
            for part in ("surnames", "given")
        )
        borne = [one.called for one in bearers]
        self._all_borne = frozenset(
            key for one in borne for keys in one.surnames | one.given for key in keys
        )

    def _seek(self, person: Called) -> None:
        """Have somebody's names looked for."""
        for parts, index in ((person.given, self._given), (person.surnames, self._surnames)):
            for keys in sorted(parts):
                index.setdefault(keys[0], []).append((keys, person))
                if UNSPACED.search("".join(keys)):
                    letters = (re.escape(letter) for letter in "".join(keys))
                    spaced = re.compile(r"\s?".join(letters), re.IGNORECASE)
                    self._loose.append((spaced, person))
        for parts, glued in ((person.surnames, self._joined), (person.given, self._joined_given)):
            for name in map("".join, sorted(parts)):
                if len(name) > 1:
                    glued.setdefault(name, []).append(person)
        for joined in person.mailed:
            self._surnames.setdefault(joined, []).append(((joined,), person))

    def _notice(self) -> None:
        """Note by which words, and which pieces of a text, a name or a phrase is noticed."""
        self._begin_names = _with_ends((*self._given, *self._surnames), "s", "es")
        self._begin_phrases = _with_ends(self._phrases, "s")
        # A word that says whose something is, is a piece with its s.
        self._pieces_of_names = _with_ends(self._begin_names, "s")
        self._by_piece: dict[str, list[Phrase]] = {}
        for key, phrases in self._phrases.items():
            for end in ("", "s", "ss"):
                self._by_piece.setdefault(f"{key}{end}", []).extend(phrases)

    def _may_name(self, pieces: frozenset[str]) -> bool:
        """Whether a text made of such pieces may hold a name or a whole phrase."""
        return not pieces.isdisjoint(self._pieces_of_names) or any(
            all(key in pieces or f"{key}s" in pieces for key in phrase.keys[1:])
            for piece in pieces & self._by_piece.keys()
            for phrase in self._by_piece[piece]
        )

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        names = self._begin_names, self._begin_phrases, self._quotes, self._lost_ties
        return any((*names, self._ends, self._plates, self._numbers, self._days, self._months))

    def whole_gap(self, record: Record, field: str) -> str:  # noqa: ARG002  # only some go by it
        """What stands where a text was taken out whole, and other facts of its record stay."""
        return self.gap

    def is_shared(self, text: str) -> bool:  # noqa: ARG002  # only some are
        """Whether a short text names its reader as well, such as who does something together."""
        return False

    def is_joint(self, sentence: str) -> bool:  # noqa: ARG002  # only some are
        """Whether a sentence tells of its reader and the other parent as of one."""
        return False

    def is_agreed(self, sentence: str) -> bool:  # noqa: ARG002  # only some are
        """Whether a sentence tells what its reader and the other parent agreed to as one."""
        return False

    def leans(self, sentence: str, whom: Collection[str]) -> bool:
        """Whether a sentence goes with one that names `whom` and is taken out before it.

        “She was drunk” would be read of whoever is named before that, and a professional would act
        on somebody else's past; “It is high” would say the opposite. One that cannot mean those who
        were named stays: what it tells may be what keeps a baby safe. The worker may let it stand.
        """
        takes_up = bool(whom) and TAKES_UP.match(sentence) is not None
        return takes_up or self.tells_of(sentence, whom)

    def tells_of_others(self, sentence: str, before: str, whom: Collection[str]) -> bool:
        """Whether “they” are none of those of whom only one thing was named before, in a list.

        In “Money, two languages, and Kit's shadow. They laugh together.” Kit is not “they”.
        """
        meant = [one for one in self._people if one.who in whom]
        alone = all(one.fits_title("mr") is not one.fits_title("mrs") for one in meant)
        if not (meant and alone and THEY.match(sentence) and ONLY_WHOSE.search(before)):
            return False
        one_of_them = any(found.lastgroup for found in SPOKEN.finditer(sentence))
        return not one_of_them and says_no_more(before)

    def is_told_of_them(self, sentence: str, whom: Collection[str]) -> bool:
        """Whether a sentence does not say of whom it tells, and so tells of who was named last."""
        return bool(whom) and not self.begins_with_name(sentence) and has_no_subject(sentence)

    def begins_with_name(self, sentence: str) -> bool:
        """Whether a sentence, or a line of a list, begins with a name that a copy may say."""
        said = sentence[marked_to(sentence) :]
        return not self._all_borne.isdisjoint(keys_of(said)[:1])

    def tells_of(self, sentence: str, whom: Collection[str]) -> bool:
        """Whether a sentence speaks of one of some people without a name, and names nobody first.

        “Police caught him” speaks of him, and “Leanne rang him” of her whatever he is. In “Leanne
        said that he hits her” it is he who does something, and she is not “he”.
        """
        spoken = SPOKEN.search(sentence)
        if not spoken:
            return False
        meant = [one for one in self._people if one.who in whom]
        bare = self._all_borne.isdisjoint(keys_of(sentence[: spoken.start()]))
        if bare and any(one.fits_title(spoken.lastgroup or "") for one in meant):
            return True
        return any(
            not self._may_be_named(does.lastgroup or "", sentence[: does.start()])
            for does in DOES.finditer(sentence)
            if any(one.fits_title(does.lastgroup or "") for one in meant)
        )

    def _may_be_named(self, title: str, before: str) -> bool:
        """Whether a “he” or a “she” may be one of those who are named before it."""
        keys = set(keys_of(before))
        return any(
            one.called.fits_title(title)
            for one in self._bearers
            if any(keys.issuperset(name) for name in one.called.given | one.called.surnames)
        )

    def looks_at(self, about: Collection[str]) -> bool:  # noqa: ARG002
        """Whether anything is sought in a record about some people."""
        return True

    def with_rest(
        self,
        whole: Record,  # noqa: ARG002  # only some ask it
        seen: Record,  # noqa: ARG002
        said: Mapping[str, list[Hit]],
    ) -> Mapping[str, list[Hit]]:
        """What was found in the texts of a record, and what goes since another of them does."""
        return said

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """All that a text says of what must not be said; `about` are whom its record is about."""
        if not text:
            return []
        pieces, numbered, of_days, glued = glance_at(text)
        named = bool(self._loose) or self._may_name(pieces)
        quoted = not pieces.isdisjoint(self._quoted) and len(pieces & self._quoted) >= MANY
        found: list[Hit] = []
        if self._numbers and numbered:  # equivalent: it only spares a look
            found += self._numbers_in(text)
        if self._plates and (numbered or self._wordy):  # equivalent: it only spares a look
            found += self._plates_in(text)
        if not pieces.isdisjoint(self._ends):
            found += self._postcodes_in(text)
        if self._may_hold_day(pieces, of_days):
            found += self._days_said(text, about)
        if glued and any(name in glued for name in self._inside):
            found += self._glued_in(text)
        found += self._tied_in(text, pieces, about)
        whose = {who: pieces & self._spoken[who] for who in about if who in self._spoken}
        if not named and not quoted and not any(whose.values()):
            return found
        words = words_in(text)
        found += [
            Hit(word.start, word.end, True, self._named, who)
            for who, said in whose.items()
            for word in words
            if word.key in said
        ]
        if named:
            shielded = cache(partial(self._shielded, words))
            found += self._names_in(words, frozenset(about), shielded)
            found += self._phrases_in(words, about, shielded)
            found += self._loose_in(text) if self._loose else ()
        if quoted:
            found += self._quotes_in(words)
        return found

    def surnames_of(self, who: str) -> set[str]:
        """The words of the surnames of somebody who is looked for."""
        rows = (row for rows in self._surnames.values() for row in rows)
        return {key for keys, person in rows if person.who == who for key in keys}

    def _tied_in(self, text: str, pieces: frozenset[str], about: Collection[str]) -> Iterator[Hit]:
        """Where somebody is spoken of by what they are to somebody."""
        if self._lost_ties and may_speak(pieces):
            for start, end, near, who in self._lost_ties.spoken_in(text, about):
                yield Hit(start, end, near, self._named, who)
        for start, end, who in self._beside.spoken_in(text) if self._beside else ():
            yield Hit(start, end, True, self._named, who)

    def _shielded(self, words: Sequence[Word]) -> set[int]:
        """The words that are part of a name which the copy may say, such as Lane in Mill Lane."""
        return {
            place
            for start, word in enumerate(words)
            for keys in self._shields.get(word.key, ())
            if stands(words, start, keys)
            for place in range(start, start + len(keys))
            if is_word(words[place].key)
        }

    def _names_in(
        self, words: Sequence[Word], about: frozenset[str], shielded: Callable[[], set[int]]
    ) -> Iterator[Hit]:
        """Where somebody is named."""
        for start, word in enumerate(words):
            if word.key not in self._begin_names:
                continue
            for index, surname in ((self._surnames, True), (self._given, False)):
                for key in forms(word.key):
                    for keys, person in index.get(key, ()):
                        if key != word.key and len(keys) > 1:
                            continue
                        if not stands(words, start, (word.key, *keys[1:])):
                            continue
                        place = WordRun(words, start, start + len(keys))
                        called_so = surname and place.is_called(person)
                        if not called_so and shielded().issuperset(range(place.start, place.end)):
                            continue
                        near = self._judged(place, key != word.key, person, keys, about, surname)
                        if near is not None:
                            first = place.name_begins(person) if surname else start
                            last = place.name_ends(person) if surname else place.end
                            yield Hit(
                                words[first].start,
                                words[last - 1].end,
                                near,
                                self._named,
                                person.who,
                            )

    def _judged(
        self,
        place: WordRun,
        more: bool,
        person: Called,
        keys: Keys,
        about: frozenset[str],
        surname: bool,
    ) -> bool | None:
        """Whether a name is near; None where it is a street's, nobody's, or somebody else's."""
        street = place.is_near_as_street(person)
        if street is not False:
            return street
        return self._judged_alone(place, more, person, keys, about, surname)

    def _judged_alone(
        self,
        place: WordRun,
        more: bool,
        person: Called,
        keys: Keys,
        about: frozenset[str],
        surname: bool,
    ) -> bool | None:
        """The same of a name after which no street stands."""
        joined = keys[0] if keys[0] in person.mailed else ""
        # “Annemarie Lintock” bears as a given name what are two names of somebody else.
        surname = surname and not (joined and keys[0] in self._borne_given)
        bearers = [
            one
            for one in self._bearers
            if one.called.who != person.who
            and (
                keys in (one.called.surnames if surname else one.called.given)
                or (surname and joined in one.called.mailed)
                or (
                    more
                    and (place.words[place.start].key,) in one.called.surnames | one.called.given
                )
            )
        ]
        whose = (
            place.before_surname(person, (one.called for one in bearers))
            if surname
            else place.after_given()
        )
        told = fits(person, whose, surname=surname)
        others = [one for one in bearers if fits(one.called, whose, surname=surname) is not False]
        if told is True and not others:
            return place.plain and all(is_common(key) for key in keys) and not whose.titles
        if bearers:
            if told is False:
                return None
            if told is True:
                return True
            return place.says_another or self._bare(person, bearers, about)
        if more and not surname:
            word = place.words[place.start]
            common = is_word(word.key) or (is_common(keys[0]) and not word.capital)
            return None if common else True
        return unshared_is_near(place, keys)

    @staticmethod
    def _bare(person: Called, bearers: list[Bearer], about: frozenset[str]) -> bool | None:
        """Whether a name that two share, with nothing beside it, may be of the one withheld."""
        if person.who in about:
            return True
        meant = any(one.called.who in about or (one.parent and not about) for one in bearers)
        return None if meant else True

    def _phrases_in(
        self, words: Sequence[Word], about: Collection[str], shielded: Callable[[], set[int]]
    ) -> Iterator[Hit]:
        """Where a place or an agency is named, or a word of a withheld entry stands."""
        for start, word in enumerate(words):
            if word.key not in self._begin_phrases:
                continue
            for key in {word.key, word.key.removesuffix("s")}:
                for phrase in self._phrases.get(key, ()):
                    size = len(phrase.keys)
                    if phrase.of and not self._is_told_of(phrase, about, words):
                        continue
                    if key != word.key and (size > 1 or phrase.street):
                        continue
                    if not stands(words, start, (word.key, *phrase.keys[1:]), more=False):
                        continue
                    if shielded().issuperset(range(start, start + size)):
                        continue
                    acts = (
                        phrase.acts and word.capital and any(map(is_verb, words[start + 1 :][:1]))
                    )
                    said = acts or (phrase.begins and word.capital)
                    place = WordRun(words, start, start + size)
                    named = is_named(place)
                    quiet = (phrase.loud and not word.loud) or (
                        phrase.inside and not any(map(_has_mark, words[start : start + size]))
                    )
                    meant = not phrase.ordinary or place.is_titled  # else somebody is asked
                    if quiet or (phrase.capital and not (said or named)):
                        continue
                    numbered = phrase.street and start > 0 and words[start - 1].key.isdigit()
                    near = phrase.near or numbered or not meant
                    yield Hit(
                        word.start,
                        words[start + size - 1].end,
                        near,
                        phrase.reason,
                        phrase.whom,
                        phrase.fixed and not near,
                        " ".join(phrase.keys) if phrase.special else "",
                    )

    def _is_told_of(self, phrase: Phrase, about: Collection[str], words: Sequence[Word]) -> bool:
        """Whether a text may tell of the one of whom a phrase is sought."""
        if phrase.of in about or self._names(phrase.of, words):
            return True
        parent = (one.parent for one in self._bearers if one.called.who == phrase.of)
        return phrase.of_nobody and not about and any(parent)

    def _names(self, who: str, words: Sequence[Word]) -> bool:
        """Whether a text names somebody whom the copy names too."""
        return any(
            word.capital and (word.key,) in one.called.given | one.called.surnames
            for one in self._bearers
            if one.called.who == who
            for word in words
        )

    def _loose_in(self, text: str) -> Iterator[Hit]:
        """Where a name stands in a script that puts no space between words."""
        folded = fold(text)
        for name, person in self._loose:
            for match in name.finditer(folded.plain):
                start, end = folded.places[match.start()], folded.places[match.end() - 1] + 1
                yield Hit(start, end, False, self._named, person.who)

    def _glued_in(self, text: str) -> Iterator[Hit]:
        """Where a name stands in one word with others, as in a file or an address by mail."""
        folded = fold(text)
        tokens = re.finditer(r"\S+", folded.plain)
        for token in (token for token in tokens if GLUED.search(token[0])):
            for piece in LETTERS.finditer(token[0]):
                start, end = (token.start() + at for at in piece.span())
                for person in dict.fromkeys(self._glued(piece[0])):
                    places = folded.places[start], folded.places[end - 1] + 1
                    yield Hit(*places, True, self._named, person.who)

    def _glued(self, piece: str) -> Iterator[Called]:
        """Whose name may stand in a word beside something else."""
        key = piece.casefold()
        if is_word(key):
            return
        if key in self._borne | self._borne_given:
            return
        bounds = {0, *accumulate(len(part) for part in PARTS.findall(piece))}
        for name, people in self._joined.items():
            if _stands_in(key, name, bounds, INSIDE):
                rest, shared = key.replace(name, "", 1), name in self._borne
                yield from (one for one in people if not shared or one.fits_given(rest))
        for name, people in self._joined_given.items():
            if _stands_in(key, name, bounds, len(key)):
                rest, shared = key.replace(name, "", 1), name in self._borne_given
                likely = (one for one in people if one.surnames or not shared)
                yield from (one for one in likely if one.fits_surname(rest))

    def _postcodes_in(self, text: str) -> Iterator[Hit]:
        """Where a postcode stands: of an address, or of an entry that is withheld."""
        folded = fold(text)
        for match in SPACED.finditer(folded.plain):
            letters, number, kind, digit, end_letters = match.groups()
            digits = (one.upper().translate(DIGITS) for one in (number, digit))
            code = f"{letters}{next(digits)}{kind}{next(digits)}{end_letters}".casefold()
            start, end = folded.places[match.start()], folded.places[match.end() - 1] + 1
            if code in self._postcodes:
                yield Hit(start, end, False, self._address, fixed=True)
            elif code in self._codes:
                yield Hit(start, end, True, self._entry)
        for match in DISTRICT.finditer(folded.plain) if self._districts else ():
            if match[1].casefold() in self._districts:
                start, end = folded.places[match.start()], folded.places[match.end() - 1] + 1
                yield Hit(start, end, True, self._address)

    def _plates_in(self, text: str) -> Iterator[Hit]:
        """Where a code of a withheld entry stands, such as the plate of a car."""
        folded = fold(text)
        for match in self._plates.finditer(folded.plain) if self._plates else ():
            start, end = folded.places[match.start()], folded.places[match.end() - 1] + 1
            yield Hit(start, end, True, self._entry)

    def _may_hold_day(self, pieces: frozenset[str], of_days: frozenset[int]) -> bool:
        """Whether a text may hold one of the days, in digits, in words, or as month and year."""
        worded = not (pieces.isdisjoint(self._day_words) or pieces.isdisjoint(MONTHS))
        numbered = not (of_days.isdisjoint(self._of_days) and pieces.isdisjoint(self._years))
        return worded or numbered

    def _days_said(self, text: str, about: Collection[str]) -> list[Hit]:
        """Where one of the days stands, but for a sentence of what is done on any day."""
        found = [*self._days_in(text, about)]
        if not found or self._everyday.isdisjoint(keys_of(text)):
            return found
        plain = [one for one in sentences(text) if self._is_everyday(text[one.start : one.end])]
        return [hit for hit in found if not any(one.touches(hit.start, hit.end) for one in plain)]

    def _is_everyday(self, sentence: str) -> bool:
        """Whether a sentence holds what is done on any day, beside names and days alone."""
        keys = {key for key in keys_of(in_digits(sentence)) if not key[0].isdigit()}
        return keys <= self._beside_days and not keys.isdisjoint(self._everyday)

    def _days_in(self, text: str, about: Collection[str]) -> Iterator[Hit]:
        if not glance_at(text).pieces.isdisjoint(self._day_words):
            text = in_digits(text)
        yield from self._months_in(text, about)
        dated = [*days_in(text), *days_in(text, RUN_TOGETHER)]
        for start, end, day in dated:
            if day in self._days:
                yield Hit(start, end, True, self._entry)
        in_year = {day[1:] for day in self._days}
        for start, end, month_day in days_of_a_year_in(text):
            said = any(start in range(begin, stop) for begin, stop, _ in dated)
            if month_day in in_year and not said:
                yield Hit(start, end, True, self._entry)

    def _months_in(self, text: str, about: Collection[str]) -> Iterator[Hit]:
        """Where the month of somebody's withheld day stands in a record about them."""
        for start, end, (year, month) in months_in(text):
            if any((who, year, month) in self._months for who in about):
                yield Hit(start, end, True, self._entry)

    def _numbers_in(self, text: str) -> Iterator[Hit]:
        text = with_noughts(text)
        for pattern, size in ((PHONE, LOCAL), (PHONE_END, 0)):
            for match in pattern.finditer(text):
                digits = digits_of(match[1])
                if len(digits) >= size and any(one.endswith(digits) for one in self._numbers):
                    yield Hit(match.start(), match.end(), True, self._entry)

    def _quotes_in(self, words: Sequence[Word]) -> Iterator[Hit]:
        """Where words of a withheld entry stand in a row, in the sentences that hold two of them.

        The one word with which the next sentence begins would cost that sentence.
        """
        keys = tuple(word.key for word in words)
        for start in range(len(keys) - RUN + 1):
            said = keys[start : start + RUN]
            if said in self._quotes:
                run = words[start : start + RUN]
                first, last = run[ENDING.search(run[1].gap) is not None], run[-1]
                if ENDING.search(last.gap):
                    last = run[-2]
                advice = said not in self._own_quotes
                yield Hit(first.start, last.end, True, self._entry, advice=advice)


def _has_mark(word: Word) -> bool:
    """Whether an apostrophe stands in a word, but for one that says whose."""
    return word.end - word.start == len(word.key) + 1


def _with_ends(keys: Iterable[str], *ends: str) -> frozenset[str]:
    """Some words, and each with an end that says several, or whose."""
    return frozenset(f"{key}{end}" for key in keys for end in ("", *ends))


def _stands_in(key: str, name: str, bounds: Collection[int], size: int) -> bool:
    """Whether a name stands in a longer word between capitals, or from a size on at its end."""
    ends = (key, key.removesuffix("s"))
    if len(name) >= size and (key.startswith(name) or any(end.endswith(name) for end in ends)):
        return True
    places = [at for at in bounds if key.startswith(name, at)]
    return any(at + len(name) in bounds or key[at + len(name) :] == "s" for at in places)


ENDING = re.compile(r"[.?!\n]")
"""What may end a sentence."""
MANY = 3
"""Different words of a quotation without which none is looked for."""
