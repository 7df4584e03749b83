"""What somebody is called, in the parts in which people write it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from prebirth.case.family import MOTHERS
from prebirth.case.marks import facts, marks
from prebirth.case.people import FATHERS, Person, Sex
from prebirth.case.record import Record
from prebirth.case.values import Model, Row
from prebirth.privacy.broken_letters import may_break
from prebirth.privacy.folding import REMEMBERED, fold, keys_of, listed
from prebirth.privacy.ordinary import is_form, is_word

MEN = listed("""
    mr master sir dad daddy father stepdad stepfather uncle grandad granddad grandpa grandfather
    brother son husband boyfriend lord
""")
WOMEN = listed("""
    mrs ms miss madam dame lady mum mummy mother stepmum stepmother aunt auntie aunty nan nana
    nanny gran granny grandma grandmother sister daughter wife girlfriend
""")
FORMAL = listed("mr mrs ms miss mx dr prof")
"""Titles that say so in small letters too."""
TITLES = listed("""
    mx dr doctor prof professor rev revd reverend pc dc ds di wpc pcso sgt insp inspector
    sergeant constable cllr councillor nurse midwife judge capt captain sw hv
""")
"""What stands before a name; those of men and of women fit nobody else."""
PARTICLES = listed("""
    de da do dos das di du del della la le van von der den ter ten bin binti ibn al el abu st
    saint mac mc o ap ab y e
""")
"""What belongs to the surname after it, and is no name alone."""
BETWEEN = listed("nee formerly aka alias was previously or and also now")
"""What stands between two names of somebody."""
NO_NAME = listed("""
    unknown not known unnamed named yet baby unborn male female adult mother father maternal
    paternal grandmother grandfather parent ex former partner friend neighbour relative brother
    sister uncle aunt cousin son daughter mgm mgf pgm pgf nk tbc health visitor duty team
    officer social worker senior junior jr snr jnr ii iii student professional foster carer
    adopter adoptive birth possible alleged putative boyfriend girlfriend husband wife
""")
"""What is written where a name would stand, and names nobody."""
SMALL = listed("of the a an her his their to s as na for on child man woman boy girl")
"""What names nobody in small letters."""
ARTICLES = listed("the her his their our your some any another this that")
"""What begins no name, but words that say who somebody is: “The lodger”, “Her Friend”."""
BEFORE_SMALL = ARTICLES | listed("a an my new old young older younger other first second next")
"""What does so before small letters: with a capital after it, it may be a name or an initial."""
SPLIT = re.compile(r"[;/&()\[\]\"“”]|\s[-–—]\s")
UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
MAILED = 3
"""Letters from which on a first name or initial and a surname are sought as one word."""
JOINED = 7
"""Letters from which on two given names, or a title and a surname, are sought as one word."""
Keys = tuple[str, ...]


class Called(NamedTuple):
    """What one person is called, as it is sought."""

    who: str
    wholes: frozenset[Keys] = frozenset()
    """Every name in full."""
    given: frozenset[Keys] = frozenset()
    """Every given name, and what they are known as."""
    surnames: frozenset[Keys] = frozenset()
    """Every surname, alone, and each half of a double one."""
    initials: frozenset[str] = frozenset()
    """The first letters of the given names."""
    mailed: frozenset[str] = frozenset()
    """Name and surname in one word, as in the name of a file, or with the initial by mail.

    So are two given names, and a title with a surname: “annemarie”, “mrdunning”.
    """
    sex: str = ""
    """“m” or “f”; nothing where that is not known."""
    fragile: frozenset[str] = frozenset()
    """Every part of a name that a program may break, as it is written."""

    def fits_given(self, key: str) -> bool:
        """Whether a given name or an initial before a surname may be theirs."""
        return not self.initials or key in self.initials or (key,) in self.given

    def fits_surname(self, key: str) -> bool:
        """Whether a surname or its first letter after a given name may be theirs."""
        if not self.surnames:
            return True
        return (key,) in self.surnames or (
            len(key) == 1 and any(name[0][0] == key for name in self.surnames)
        )

    def fits_title(self, title: str) -> bool:
        """Whether a title may be theirs."""
        sex = "m" if title in MEN else "f" if title in WOMEN else ""
        return not sex or not self.sex or sex == self.sex


def names_of(record: Model) -> Sequence[str]:
    """Every text of a record, or of its rows, that holds what somebody is called."""
    return record.derived(_names) if isinstance(record, Record) else _names(record)


def words_of(records: Iterable[Model]) -> set[str]:
    """The words by which some people or agencies are called, as they are sought."""
    return {key for one in records for name in names_of(one) for key in keys_of(name)}


def capitals_of(people: Iterable[Person]) -> frozenset[str]:
    """The words of the names of some people that begin with a capital letter."""
    return frozenset(word for one in people for word in one.names.split() if word[0].isupper())


def _names(record: Model) -> tuple[str, ...]:
    return tuple(_called_so(record))


def _called_so(record: Model) -> Iterator[str]:
    for name in facts(type(record)):
        value = getattr(record, name)
        if isinstance(value, str):
            if value.strip() and marks(type(record))[name].called:
                yield value
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, Row):
                    yield from _called_so(part)


def called(who: str, names: Iterable[str], sex: Sex | None = None) -> Called:
    """What somebody is called who has these names."""
    return _called(who, tuple(names), sex)


@lru_cache(maxsize=REMEMBERED)
def _called(who: str, names: tuple[str, ...], sex: Sex | None) -> Called:
    parts = [_parsed(alone) for name in names for alone in _alone(name)]
    one = Called(
        who,
        frozenset(whole for part in parts for whole in part.wholes),
        frozenset(given for part in parts for given in part.given),
        frozenset(surname for part in parts for surname in part.surnames),
        frozenset(initial for part in parts for initial in part.initials),
        sex="m" if sex == Sex.MAN else "f" if sex == Sex.WOMAN else "",
        fragile=frozenset(part for name in names for part in name.split() if may_break(part)),
    )
    return one._replace(mailed=frozenset(_mailed(one)))


def sex_of(record: Record) -> Sex | None:
    """The sex by which titles fit somebody, also where their role alone tells it."""
    if not isinstance(record, Person) or record.sex == Sex.OTHER:
        return None
    if record.sex in {Sex.MAN, Sex.WOMAN}:
        return record.sex
    return Sex.WOMAN if record.role in MOTHERS else Sex.MAN if record.role in FATHERS else None


def _alone(text: str) -> Iterator[list[str]]:
    """Each name in a text as its parts between spaces, a surname that stands first put last."""
    for spelt in dict.fromkeys((text, text.translate(UMLAUTS))):
        for piece in SPLIT.split(spelt):
            surname, _, given = piece.partition(",")
            yield from _between(f"{given} {surname}".replace(",", " "))


def _between(text: str) -> Iterator[list[str]]:
    """Each name in a text that may say two, such as one that somebody had before."""
    name: list[str] = []
    for part in fold(text).plain.split():
        if part.strip(".").casefold() in BETWEEN:
            yield name
            name = []
        else:
            name.append(part)
    yield name


def _parsed(parts: list[str]) -> Called:
    """One name in its parts; empty where it names nobody."""
    titled = False
    kept: list[str] = []
    parts = _less_article(parts)
    for part in parts:
        key = "".join(keys_of(part))
        if key in TITLES | MEN | WOMEN and not kept:
            titled = True
        elif _is_name(part, key, parts):
            kept.append(part)
    if not kept:
        return Called("")
    first = len(kept) - 1
    while first > 1 and keys_of(kept[first - 1])[0] in PARTICLES:
        first -= 1
    given = kept[:first] if first or titled else kept
    whole = tuple(key for part in kept for key in keys_of(part))
    return Called(
        "",
        frozenset({whole}) if len(whole) > 1 else frozenset(),
        frozenset(form for part in given for form in _forms(part)),
        frozenset(_surnames(kept[first:])),
        frozenset(keys_of(part)[0][0] for part in given),
    )


def _less_article(parts: list[str]) -> list[str]:
    """The parts without the article or the like that stands before words: “The lodger”."""
    for at, part in enumerate(parts[:-1]):
        key, after = "".join(keys_of(part)), parts[at + 1]
        word = any(is_word(one) or is_form(one) for one in keys_of(after))
        if key not in (BEFORE_SMALL if after[0].islower() else ARTICLES if word else ()):
            return parts[at:]
    return parts[-1:]


def _is_name(part: str, key: str, parts: list[str]) -> bool:
    """Whether a part of a name is more than a number, or what somebody is or does."""
    if key.isdigit() or NO_NAME.issuperset(keys_of(part)):
        return False
    spoken = part[0].islower() and any(other[:1].isupper() for other in parts)
    return not (part[0].islower() and key in SMALL) and not (
        spoken and key not in PARTICLES and is_word(key)
    )


def _mailed(name: Called) -> Iterator[str]:
    """A name in one word, where that is not a word."""
    for surname in map("".join, name.surnames):
        for given in map("".join, name.given):
            for word in (given + surname, surname + given, given[0] + surname):
                if len(word) >= MAILED and not is_word(word):
                    yield word
    titles = [title for title in (*FORMAL, "mister") if name.fits_title(title)]
    rows = [(title, *surname) for title in titles for surname in name.surnames]
    rows += [pair for whole in name.wholes for pair in pairwise(whole)]
    for word in map("".join, rows):
        if len(word) >= JOINED and not is_word(word):
            yield word


def _forms(part: str) -> Iterator[Keys]:
    """A part of a name as it stands, without its hyphen, and each half of it."""
    keys = keys_of(part)
    yield tuple(keys)
    yield ("".join(keys),)
    yield from ((key,) for key in keys if len(key) > 1 and key not in PARTICLES)


def _surnames(parts: list[str]) -> Iterator[Keys]:
    """A surname in every way in which it is written: with and without what goes before it."""
    keys = [key for part in parts for key in keys_of(part)]
    yield tuple(keys)
    yield ("".join(keys),)
    for part in parts:
        for form in _forms(part):
            if form[0] not in PARTICLES:
                yield form
        key = "".join(keys_of(part))
        begin, _, rest = fold(part).plain.casefold().partition("'")
        if rest not in {"", "s"}:
            yield from ((begin, rest), (rest,))
        for short, long in (("mac", "mc"), ("mc", "mac")):
            if key.startswith(short) and len(key) > len(short) + 2:
                rest = key.removeprefix(short)
                yield from ((long + rest,), (short, rest), (long, rest))
                break
