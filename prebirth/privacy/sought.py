"""What must not be said in a copy, sought in a text: sure, or near where a person decides."""

from __future__ import annotations

import re
from calendar import month_abbr
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import ClassVar, NamedTuple

from prebirth.privacy.addresses import POSTCODE
from prebirth.privacy.folding import Word, fold, pieces_of, words_in
from prebirth.privacy.names import FORMAL, MEN, TITLES, WOMEN, Called, Keys
from prebirth.privacy.ordinary import AFTER_VERB, MONTHS, PLACES, VERBS, is_common, is_word

START = re.compile(r"[.!?:;\n\r…•]|^[^\w]*[-–—*][ \t]")
"""What stands before the first word of a sentence."""
CLOSE = re.compile(r"[.\s'\-]*")
"""What may stand between a title, an initial and a name."""
AFTER = re.compile(r"'?,?\s*")
"""What may stand between a surname and a given name or an initial after it."""
NEXT = re.compile(r"[\s\-]*")
"""What stands between two names of one person."""
UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""Letters of scripts that put no space between words."""
PHONE = re.compile(r"\+?\(?\d[\d\s()\-./]{5,}\d")
GLUED = re.compile(r"@|[^\W\d_A-Z][A-Z]|\.(?:docx?|pdf|odt|rtf|txt|xlsx?|msg|eml|jpe?g|png)\b")
"""What may hold a name without a space: an address by mail, a file, “HopeFamily”."""
PARTS = re.compile(r"[A-Z]+(?=[A-Z][^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+|[A-Z]+")
"""The words in one that has capitals inside."""
LETTERS = re.compile(r"[^\W\d_]+")
INSIDE = 4
"""Letters from which on a surname is sought at either end of a word in small letters."""
DATE_WORDS = frozenset({"in", "since", "by", "until", "till", "early", "late", "mid", "from", "to"})
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
    special: bool = False
    """Whether it is sought because it is a word of an entry that is withheld."""


class Hit(NamedTuple):
    """What was found in a text, and where."""

    start: int
    end: int
    near: bool
    reason: str
    whom: str = ""
    fixed: bool = False
    special: str = ""
    """The word of a withheld entry that was found; nothing where it is a name or an address."""


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
        numbers: Collection[str] = (),
        days: Collection[tuple[int, int, int]] = (),
        quotes: Iterable[Keys] = (),
        named: str = "",
        address: str = "",
        entry: str = "",
    ) -> None:
        self._named, self._address, self._entry = named, address, entry
        self._given: dict[str, list[tuple[Keys, Called]]] = {}
        self._surnames: dict[str, list[tuple[Keys, Called]]] = {}
        self._loose: list[tuple[str, Called]] = []
        self._joined: dict[str, list[Called]] = {}
        self._joined_given: dict[str, list[Called]] = {}
        heads = {head for person in people for head in self._seek(person)}
        self._phrases: dict[str, list[Phrase]] = {}
        for phrase in phrases:
            self._phrases.setdefault(phrase.keys[0], []).append(phrase)
            heads |= {phrase.keys[0], f"{phrase.keys[0]}s"}
        self._inside = tuple({**self._joined, **self._joined_given})
        self._bearers = tuple(bearers)
        self._borne, self._borne_given = (
            frozenset("".join(keys) for one in self._bearers for keys in getattr(one.called, part))
            for part in ("surnames", "given")
        )
        self._shields: dict[str, list[Keys]] = {}
        for keys in shields:
            self._shields.setdefault(keys[0], []).append(keys)
        self._postcodes, self._codes = frozenset(postcodes), frozenset(codes)
        self._ends = frozenset(
            end for code in self._postcodes | self._codes for end in (code[-2:], f"{code[-2:]}s")
        )
        self._numbers = frozenset(numbers)
        self._days = frozenset(days)
        self._years = frozenset(
            spelt for year, _, _ in self._days for spelt in (str(year), f"{year % 100:02}")
        )
        self._quotes = frozenset(quotes)
        self._quoted = frozenset(key for keys in self._quotes for key in keys)
        self._heads = frozenset(heads)

    def _seek(self, person: Called) -> Iterator[str]:
        """Have somebody's names looked for; yields the words by which one is noticed."""
        for parts, index in ((person.given, self._given), (person.surnames, self._surnames)):
            for keys in parts:
                index.setdefault(keys[0], []).append((keys, person))
                yield from (keys[0], f"{keys[0]}s", f"{keys[0]}es")
                if UNSPACED.search("".join(keys)):
                    self._loose.append(("".join(keys), person))
        for parts, glued in ((person.surnames, self._joined), (person.given, self._joined_given)):
            for name in map("".join, parts):
                if len(name) > 1:
                    glued.setdefault(name, []).append(person)
        for joined in person.mailed:
            self._surnames.setdefault(joined, []).append(((joined,), person))
            yield joined

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self._heads or self._ends or self._numbers or self._days or self._quotes)

    def leans(self, _sentence: str) -> bool:
        """Whether a sentence goes with one that is taken out before it; where no gap says so."""
        return False

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """All that a text says of what must not be said; `about` are whom its record is about."""
        if not text:
            return []
        pieces = pieces_of(text)
        named = not pieces.isdisjoint(self._heads) or bool(self._loose)
        quoted = len(pieces & self._quoted) >= MANY
        found: list[Hit] = []
        if self._numbers:
            found += self._numbers_in(text)
        if not pieces.isdisjoint(self._ends):
            found += self._postcodes_in(text)
        if not pieces.isdisjoint(self._years):
            found += self._days_in(text)
        if self._inside:
            spelt = " ".join(pieces)
            if any(name in spelt for name in self._inside):
                found += self._glued_in(text)
        if not named and not quoted:
            return found
        words = words_in(text)
        if named:
            shielded = self._shielded(words)
            found += self._names_in(words, frozenset(about), shielded)
            found += self._phrases_in(words, shielded)
            found += self._loose_in(text)
        if quoted:
            found += self._quotes_in(words)
        return found

    def surnames_of(self, who: str) -> set[str]:
        """The words of the surnames of somebody who is looked for."""
        rows = (row for rows in self._surnames.values() for row in rows)
        return {key for keys, person in rows if person.who == who for key in keys}

    def _shielded(self, words: Sequence[Word]) -> set[int]:
        """The words that are part of a name which the copy may say, such as Lane in Mill Lane."""
        return {
            place
            for start, word in enumerate(words)
            for keys in self._shields.get(word.key, ())
            if _stands(words, start, keys)
            for place in range(start, start + len(keys))
            if is_word(words[place].key)
        }

    def _names_in(
        self, words: Sequence[Word], about: frozenset[str], shielded: set[int]
    ) -> Iterator[Hit]:
        """Where somebody is named."""
        for start, word in enumerate(words):
            for index, surname in ((self._surnames, True), (self._given, False)):
                for key in _forms(word.key):
                    for keys, person in index.get(key, ()):
                        if key != word.key and len(keys) > 1:
                            continue
                        if not _stands(words, start, (word.key, *keys[1:])):
                            continue
                        place = _Place(words, start, start + len(keys))
                        called_so = surname and place.is_called(person)
                        if not called_so and shielded.issuperset(range(place.start, place.end)):
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
        place: _Place,
        more: bool,
        person: Called,
        keys: Keys,
        about: frozenset[str],
        surname: bool,
    ) -> bool | None:
        """Whether a name is near; None where it is nobody's, or somebody else's."""
        bearers = [
            one
            for one in self._bearers
            if one.called.who != person.who
            and (
                keys in (one.called.surnames if surname else one.called.given)
                or (
                    more
                    and (place.words[place.start].key,) in one.called.surnames | one.called.given
                )
            )
        ]
        whose = place.before_surname(person, bearers) if surname else place.after_given()
        told = _fits(person, whose, surname=surname)
        others = [one for one in bearers if _fits(one.called, whose, surname=surname) is not False]
        if told is True and not others:
            return place.plain and all(is_common(key) for key in keys) and not whose.titles
        if bearers:
            if told is False:
                return None
            if told is True:
                return True
            return self._bare(person, bearers, about)
        if more and not surname:
            word = place.words[place.start]
            common = is_word(word.key) or (is_common(keys[0]) and not word.capital)
            return None if common else True
        return _unshared(place, keys)

    @staticmethod
    def _bare(person: Called, bearers: list[Bearer], about: frozenset[str]) -> bool | None:
        """Whether a name that two share, with nothing beside it, may be of the one withheld."""
        if person.who in about:
            return True
        meant = any(one.parent or one.called.who in about for one in bearers)
        return None if meant else True

    def _phrases_in(self, words: Sequence[Word], shielded: set[int]) -> Iterator[Hit]:
        """Where a place or an agency is named, or a word of a withheld entry stands."""
        for start, word in enumerate(words):
            for key in {word.key, word.key.removesuffix("s")}:
                for phrase in self._phrases.get(key, ()):
                    size = len(phrase.keys)
                    if key != word.key and (size > 1 or phrase.street):
                        continue
                    if not _stands(words, start, (word.key, *phrase.keys[1:]), more=False):
                        continue
                    if shielded.issuperset(range(start, start + size)):
                        continue
                    if phrase.capital and not _is_named(_Place(words, start, start + size)):
                        continue
                    near = phrase.near or (
                        phrase.street and start > 0 and words[start - 1].key.isdigit()
                    )
                    yield Hit(
                        word.start,
                        words[start + size - 1].end,
                        near,
                        phrase.reason,
                        phrase.whom,
                        phrase.fixed and not near,
                        " ".join(phrase.keys) if phrase.special else "",
                    )

    def _loose_in(self, text: str) -> Iterator[Hit]:
        """Where a name stands in a script that puts no space between words."""
        folded = fold(text)
        for name, person in self._loose:
            for match in re.finditer(re.escape(name), folded.plain, re.IGNORECASE):
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
        for match in POSTCODE.finditer(folded.plain):
            code = "".join(match.groups()).casefold()
            start, end = folded.places[match.start()], folded.places[match.end() - 1] + 1
            if code in self._postcodes:
                yield Hit(start, end, False, self._address, fixed=True)
            elif code in self._codes:
                yield Hit(start, end, True, self._entry, special=code)

    def _days_in(self, text: str) -> Iterator[Hit]:
        for start, end, day in days_in(text):
            if day in self._days:
                yield Hit(start, end, True, self._entry, special=text[start:end])

    def _numbers_in(self, text: str) -> Iterator[Hit]:
        for match in PHONE.finditer(text):
            if (number := digits_of(match[0])) in self._numbers:
                yield Hit(match.start(), match.end(), True, self._entry, special=number)

    def _quotes_in(self, words: Sequence[Word]) -> Iterator[Hit]:
        """Where words of a withheld entry stand in a row, in the sentences that hold two of them.

        The one word with which the next sentence begins would cost that sentence.
        """
        keys = tuple(word.key for word in words)
        for start in range(len(keys) - RUN + 1):
            if keys[start : start + RUN] in self._quotes:
                run = words[start : start + RUN]
                first, last = run[ENDING.search(run[1].gap) is not None], run[-1]
                if ENDING.search(last.gap):
                    last = run[-2]
                yield Hit(first.start, last.end, True, self._entry, special="")


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


class _Place:
    """Some words of a text, and what stands beside them."""

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

    def before_surname(self, person: Called, bearers: list[Bearer]) -> _Beside:
        """The titles, initials and given names that belong to a surname."""
        known = {key for keys in person.given for key in keys} | {
            key for one in bearers for keys in one.called.given for key in keys
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
        return _Beside(titles, names)

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

    def after_given(self) -> _Beside:
        """The surname or its first letter that belongs to a given name.

        One in small letters or before it is found as a surname, by the given name beside it.
        """
        names = [
            word.key
            for word in self.words[self.end : self.end + 1]
            if NEXT.fullmatch(word.gap) and word.capital and word.key != "i"
            if len(word.key) == 1 or not is_common(word.key)
        ]
        return _Beside([], names)


class _Beside(NamedTuple):
    """What stands beside a name and tells whose it is."""

    titles: list[str]
    names: list[str]


def _fits(person: Called, beside: _Beside, *, surname: bool) -> bool | None:
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


def _unshared(place: _Place, keys: Keys) -> bool | None:
    """Whether a name that nobody else bears is near, where it may be no name at all."""
    word = place.words[place.start]
    if len(keys) > 1 or not is_word(keys[0]):
        return keys[0] in PLACES
    common = is_common(keys[0])
    if not word.capital:
        return None if common else True
    if place.first:
        following = place.words[place.end] if place.end < len(place.words) else None
        verb = keys[0] in VERBS and following is not None and following.key in AFTER_VERB
        return None if verb and common else True
    if keys[0] in MONTHS and _in_a_date(place):
        return None
    return keys[0] in MONTHS | PLACES or (word.loud and _loud_beside(place))


def _is_named(place: _Place) -> bool:
    """Whether a word has a capital letter because it is a name."""
    word = place.words[place.start]
    alone = place.end - place.start == 1
    return word.capital and not (alone and place.first and is_word(word.key))


def _in_a_date(place: _Place) -> bool:
    """Whether a month stands with a day, a year or another month, or after such as “in”."""
    before = [word.key for word in place.words[max(place.start - 2, 0) : place.start]]
    after = [word.key for word in place.words[place.end : place.end + 2]]
    return any(key.isdigit() or key in MONTHS for key in (*before, *after)) or (
        before[-1:] != [] and before[-1] in DATE_WORDS
    )


def _loud_beside(place: _Place) -> bool:
    """Whether the words round it are in capitals too, so that its capital says nothing."""
    beside = [place.words[at] for at in (place.start - 1, place.end) if 0 <= at < len(place.words)]
    return any(word.loud for word in beside)


def _stands(words: Sequence[Word], start: int, keys: Keys, *, more: bool = True) -> bool:
    """Whether some words stand in a row; the last of them may say `more` than one, or whose."""
    if start + len(keys) > len(words):
        return False
    return all(
        words[start + step].key == key
        or (more and step == len(keys) - 1 and words[start + step].key == f"{key}s")
        for step, key in enumerate(keys)
    )


def _forms(key: str) -> Iterator[str]:
    """A word as it stands, and what it is where it says several, or whose."""
    yield key
    if key.endswith("s") and len(key) > 2:
        yield key[:-1]
        if key.endswith("es"):
            yield key[:-2]


NUMERIC = re.compile(r"(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?!\d)")
ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
WRITTEN = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+([A-Za-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)"
)
TURNED = re.compile(
    r"(?<![A-Za-z])([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)"
)
MONTH = {name: number for number, name in enumerate(month_abbr) if name}


def days_in(text: str) -> Iterator[tuple[int, int, tuple[int, int, int]]]:
    """Every full date in a text with its place, as year, month and day."""
    for pattern, order in ((NUMERIC, "dmy"), (ISO, "ymd"), (WRITTEN, "dmy"), (TURNED, "mdy")):
        for match in pattern.finditer(text):
            part = dict(zip(order, match.groups(), strict=True))
            month = (
                MONTH.get(part["m"][:3].capitalize(), 0) if part["m"].isalpha() else int(part["m"])
            )
            year = int(part["y"])
            if month:
                yield (
                    match.start(),
                    match.end(),
                    (year + 2000 if len(part["y"]) == 2 else year, month, int(part["d"])),
                )


def digits_of(number: str) -> str:
    """A telephone number as its digits alone, without the code of the country."""
    digits = re.sub(r"\D", "", number.replace("(0)", ""))
    return f"0{digits[2:]}" if digits.startswith("44") else digits
