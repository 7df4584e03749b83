"""What a copy no longer holds and no text of it may say: people, agencies, homes, entries."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from prebirth.case.agencies import Agency
from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.dates import PartialDate
from prebirth.case.family import OTHERWISE, mothers
from prebirth.case.households import Household
from prebirth.case.marks import Why, facts, marked, marks
from prebirth.case.not_yet import has_been
from prebirth.case.oversight import Assessment
from prebirth.case.people import LearningNeed, Loss, Person, Role
from prebirth.case.record import Record, is_key, is_prose
from prebirth.case.values import Known, Model, Row
from prebirth.form.model import Form
from prebirth.privacy.addresses import (
    DISTRICT,
    ESTABLISHMENTS,
    POSTCODE,
    SPELT,
    TELLING,
    UNIT,
    WRITTEN,
    AddressPart,
    holds,
    is_own,
    parts_of,
    postcodes,
    telling_in,
)
from prebirth.privacy.by_tie import lost_ties
from prebirth.privacy.codes_in_text import codes_in
from prebirth.privacy.days_in_text import PHONE, days_in, digits_of, in_digits
from prebirth.privacy.folding import Word, fold, glance_at, keys_of, listed, spelt_keys, words_in
from prebirth.privacy.misspelt import SHORT_FORMS, misspelt, misspelt_rows
from prebirth.privacy.names import FORMAL, NO_NAME, TITLES, Called, Keys, called, names_of, sex_of
from prebirth.privacy.ordinary import MONTHS, PLACES, is_common, is_form, is_past_form, is_word
from prebirth.privacy.sentences import sentences
from prebirth.privacy.sought import RUN, Bearer, Phrase, Sought
from prebirth.privacy.spoken_of import words_for
from prebirth.privacy.texts import texts_of

BY_ITSELF = frozenset(Why)
"""The reasons that no worker writes: they follow from what the case says."""
NAMED = "It names somebody whom this copy leaves out"
CONFIDENTIAL = "An address in this home is confidential"
NOT_HELD = "An address that this copy does not hold"
OF_ADDRESSES = frozenset({CONFIDENTIAL, NOT_HELD})
PAGE = re.compile(r"\S*(?:@|www\.|\w\.(?:org|com|net|info|co|gov|nhs|ac|uk)\b)\S*", re.IGNORECASE)
"""An address of mail or of a page, which makes no word of it a place."""
AGENCY = "It names an agency that this copy leaves out"
ENTRY = "It says something that stands in an entry which this copy leaves out"
SAYS = frozenset(
    {"to", "of", "and", "the", "a", "in", "on", "at", "for", "with", "was", "is", "that", "it"}
    | {"be", "has", "had", "have", "not", "by", "as", "he", "she", "they", "her", "his", "their"}
    | {"will", "this", "from", "are", "were", "been", "no", "or", "but", "an", "if", "so", "we"}
)
"""Words that say nothing by themselves: a row of them is no quotation."""
SPOKEN = 5
"""Letters from which on a word in capitals is more than a short form such as NHS."""
TELLS = 3
"""Words of a quotation that say something by themselves."""
CLEAN = re.compile(r"(?:[A-Z][\w'’.-]*\s+)+[^\W\da-z_][\w'’-]+")
"""A name and no more: what is written beside a name may be somebody else's."""
SERVICE = re.compile(r"(?:[^\W_]|[\s,&()-]|\.(?!\.))+")
"""The name of a service: with other marks in it, its words may be somebody's name."""


PARTS = re.compile(r"[.,;:/()\n]")
"""What stands between the parts of a short text."""
ROUTINE = listed("""
    visit visits visited seen saw home phoned rang call called calls scan clinic routine check
    checked checks change changes concern concerns appointment meeting review reviewed nothing well
    fine good normal ok okay discussed talked spoke talk baby mother father parents attended attends
    came went new none done made took place office letter sent email text follow up usual as before
    again all both first second third last next day week weeks today yes
""")
"""Words of a note that tell nothing by which it could be known again."""
NOTHING_SAID = frozenset({"none", "nil", "deceased"})
"""What a short text says where there is nothing to say."""
TWO = 2
"""Words of the name of a house, of which the first is written as a letter: “S. House”, “SH”."""
OF_CARE = listed("""
    ap as bf bp bw cc ch cs cw ec ed eg fb fc fh fl fm fu ga gh gp hb hc hr hs la lp mc mh mo mw nb
    nn nv oh os pa pe pn pp ps pv ra rf sc se sn sp ss sw ta tc tl uc uk us vb ve wb wc ww
""")
"""Two letters that the field and everybody writes for something else than an agency."""
JOINED = 7
"""Letters from which on the words of a home's name, written as one, are surely that name."""
A_YEAR = re.compile(r"(?:19|20)\d\d")
MADE = ("er", "ers")
"""How a word ends that is a surname as often: Parker, Harper."""
NAMED_FROM = 3
"""Letters from which on a word alone may be what an agency is called."""


TICKED = frozenset({Known.YES.value, LearningNeed.SUSPECTED.value})
"""What says that a question is so: then its own words tell it."""
LOSSES = {
    Loss.STILLBIRTH: ("stillbirth", "stillborn"),
    Loss.MISCARRIAGE: ("miscarriage", "miscarried"),
    Loss.TERMINATION: ("termination", "terminated"),
}
"""How notes say how a pregnancy ended."""
OF_A_KIND = 3
"""Words of the kind of an agency from which on it tells of one as its name would."""


class LostFact(NamedTuple):
    """One fact of an entry that is withheld."""

    kind: type[Model]
    field: str
    value: Any
    by_hand: bool
    """Whether a person withheld it; else it follows from what the case says."""
    advice: bool = False
    """Whether it is advice of lawyers: to quote it is to tell it, its single words are not."""
    person: str = ""
    """Of whom it is a fact, where it is one of a person."""
    about: tuple[str, ...] = ()
    """Whom its record is about."""
    beside: bool = False
    """Whether it went with somebody withheld: of them the name of a city alone tells nothing."""


def lost_between(
    whole: Case,
    seen: Case,
    entries: Sequence[LostFact] = (),
    hidden: Collection[str] = (),
    reader: str = "",
) -> Sought:
    """What a case says and its reader may not know, as it is sought in texts.

    `hidden` are the people whose address this reader must not know, whether they are named or not.
    Who works with the reader alone is known to them, unless somebody withheld that.
    """
    people = [*_lost_people(whole, seen), *_lost_workers(whole, seen), *_lost_given(entries)]
    secret = homes_of(whole, hidden)
    lost = _lost_homes(whole, seen, secret)
    words = [
        entry
        for entry in entries
        if not (entry.advice or entry.field in marked(entry.kind, "chosen"))
    ]
    areas = [area for person, area in _areas(whole) if person in hidden]
    bearers = list(_bearers(seen, people))
    names = {keys for person in people for keys in person.wholes} | set(_lost_names(whole, seen))
    known = _said_anyhow(seen, bearers, names, lost, hidden)
    short = {"".join(key[0] for key in keys) for one in bearers for keys in one.called.wholes}
    phrases = [*_agencies(whole, seen, known | short), *_worker_numbers(whole, seen)]
    phrases += [*_homes(lost, secret, known, seen), *_homes_in_letters(lost, secret, known)]
    phrases += _lived(areas, known)
    known |= {key for phrase in phrases for key in phrase.keys}
    words_there = words_said(seen) if people or phrases else set[str]()
    phrases += misspelt_rows(phrases, words_there, known)
    phrases += misspelt(people, words_there, known, NAMED)
    known |= {key for one in people for keys in one.given | one.surnames for key in keys}
    away = [one for one in whole.people if seen.people.get(_one(one.id)) is None]
    told = _of_entries(words, known, names, known | _helpers(seen, reader))
    return Sought(
        people,
        [*phrases, *told, *_choices_of(words, whole, seen)],
        bearers,
        _whole_shields(seen, bearers, people, phrases),
        postcodes={
            code for text in (*(home.address for home in lost), *areas) for code in postcodes(text)
        },
        codes={code for one in words for text in texts_of(one.value) for code in postcodes(text)},
        districts=_districts_said(seen, hidden),
        spoken={one.id: words_for(one) for one in away},
        ties=lost_ties(whole, away),
        plates=_plates_lost(words, seen),
        numbers={number for entry in words for number in _numbers(entry.value)}
        - _numbers_said(seen),
        days={day for entry in words if entry.by_hand for day in _days(entry.value)},
        months={month for entry in words if entry.by_hand for month in _months(entry)},
        told={key for entry in words for key in _words_told(entry)},
        quotes={run for entry in entries if not entry.advice for run in _quotes(entry)},
        advice={run for entry in entries if entry.advice for run in _quotes(entry)},
        named=NAMED,
        address=CONFIDENTIAL if secret or areas else NOT_HELD,
        entry=ENTRY,
    )


def _of_entries(
    words: Sequence[LostFact],
    known: Collection[str],
    names: Collection[Keys],
    with_helpers: Collection[str],
) -> Iterator[Phrase]:
    """What is sought of the words of entries; of those nobody restricted by hand, not a helper."""
    yield from _words_of([one for one in words if one.by_hand], known)
    yield from _words_of([one for one in words if not one.by_hand], with_helpers)
    yield from _facts_of(words, known)
    yield from _short_texts(words, known, names)


def _helpers(seen: Case, reader: str) -> set[str]:
    """The words for who works with a reader, in the records of nobody else."""
    return {
        key
        for table, kind in RECORDS.items()
        for field in marked(kind, "professional")
        for record in seen.table(table)
        if record.people == {reader}
        for key in keys_of(getattr(record, field))
    }


def _said_anyhow(
    seen: Case,
    bearers: Iterable[Bearer],
    names: set[Keys],
    lost: Sequence[Household],
    hidden: Collection[str],
) -> set[str]:
    """The words of names and places that a copy says anyhow, but of those it must not say."""
    parts = {(key,) for name in names for key in name if not _is_ordinary(key)} | {
        part.keys
        for home in lost
        for part in parts_of(home.address)
        if part.street or any(map(str.isdigit, part.keys))
    }
    parts |= {tuple(keys_of(home.name)) for home in lost} - {()}
    known = {
        key for one in bearers for keys in one.called.given | one.called.surnames for key in keys
    }
    known |= _words_without(_names_said(seen), names | set(_whole_addresses(lost)))
    return known | _words_without(_places_said(seen, hidden), names | parts)


def _whole_shields(
    seen: Case, bearers: Sequence[Bearer], people: Iterable[Called], phrases: Iterable[Phrase]
) -> list[Keys]:
    """The names that a copy may say in which nothing stands that it must not say."""
    gone = {phrase.keys for phrase in phrases} | {
        keys for person in people for keys in (person.wholes or person.surnames)
    }
    return [keys for keys in _shields(seen, bearers) if not any(holds(keys, one) for one in gone)]


def _plates_lost(entries: Iterable[LostFact], seen: Case) -> set[str]:
    """The codes of some entries, such as the plate of a car, and not those of the assessment."""
    said = {code for text in texts_of(seen.assessment) for code in codes_in(text)}
    return {
        code for entry in entries for text in texts_of(entry.value) for code in codes_in(text)
    } - said


def _numbers_said(seen: Case) -> set[str]:
    """The telephone numbers of those who work with the family, which tell of nobody else."""
    own = [getattr(one, name) for one in seen.agencies for name in marked(Agency, "safety")]
    return {
        number
        for one in (seen.assessment, *own)
        for text in texts_of(one)
        for number in _numbers(text)
    }


def words_known(seen: Case) -> set[str]:
    """The words of the names of agencies, homes and places that a copy says anyhow."""
    return _words_without((*_names_said(seen), *_places_said(seen, ())), ())


def words_said(seen: Case) -> set[str]:
    """Every word that a copy says."""
    return {
        word
        for table in (*SINGLE, *RECORDS)
        for record in ([seen.record(table, table)] if table in SINGLE else seen.table(table))
        for text in texts_of(record)
        for word in glance_at(text).pieces
    }


def hidden_people(case: Case) -> frozenset[str]:
    """Whose address is confidential."""
    return frozenset(
        person.id for person in case.people if person.address_confidential == Known.YES
    )


def homes_of(case: Case, people: Collection[str]) -> set[str]:
    """The homes in which one of some people lives or lived.

    A home that they left, and in which somebody else lives now, gives nobody away.
    """
    return {
        home.id
        for home in case.households
        if any(member.person in people and not has_been(member.until) for member in home.members)
        or (
            any(member.person in people for member in home.members)
            and all(has_been(member.until) for member in home.members)
        )
    }


def _one(key: str) -> str:
    """The id of somebody whom another version may hold otherwise."""
    return key.partition(OTHERWISE)[0]


def _lost_people(whole: Case, seen: Case) -> Iterator[Called]:
    """What the people are called whom a copy no longer names, by every name they ever had."""
    every: dict[str, list[str]] = {}
    lost: dict[str, list[str]] = {}
    who: dict[str, Person] = {}
    for person in whole.people:
        key, there = _one(person.id), seen.people.get(person.id)
        who.setdefault(key, person)
        said, names = set(names_of(there)) if there else set(), list(names_of(person))
        every.setdefault(key, []).extend(names)
        lost.setdefault(key, []).extend(name for name in names if name not in said)
    for key, person in who.items():
        there = seen.people.get(key)
        if there is None:
            if lost[key]:
                yield called(key, dict.fromkeys(every[key]), sex_of(person))
            continue
        said = set(names_of(there))
        if kept := [name for name in lost[key] if name not in said]:
            mine, hidden = called(key, said), called(key, kept, sex_of(person))
            yield hidden._replace(
                given=hidden.given - mine.given - mine.surnames,
                surnames=hidden.surnames - mine.surnames - mine.given,
            )


def _lost_workers(whole: Case, seen: Case) -> Iterator[Called]:
    """What the workers are called whom a copy no longer names, also not as the family's own."""
    shown = {name for one in (*seen.agencies, seen.assessment) for name in names_of(one)}
    for agency in whole.agencies:
        if names := [name for name in names_of(agency) if name not in shown]:
            yield called(_one(agency.id), names)


def _worker_numbers(whole: Case, seen: Case) -> Iterator[Phrase]:
    """The number of each worker whom a copy no longer names, as 4471 of “PC 4471 Rae Holt”."""
    shown = {name for one in (*seen.agencies, seen.assessment) for name in names_of(one)}
    for agency in whole.agencies:
        for name in names_of(agency):
            for title, number in pairwise(keys_of(name) if name not in shown else ()):
                if title in TITLES and number.isdigit() and len(number) >= NAMED_FROM:
                    alone = not A_YEAR.fullmatch(number)
                    keys = (number,) if alone else (title, number)
                    yield Phrase(keys, True, NAMED, _one(agency.id))


def _lost_given(entries: Iterable[LostFact]) -> Iterator[Called]:
    """What a baby is called whose name was withheld, though it is no person of the case yet."""
    for entry in entries:
        kind, field = entry.kind, entry.field
        own = field in marked(kind, "called") and field in marked(kind, "identifies")
        if own and kind is not Person and field not in marked(kind, "named_by") and entry.value:
            yield called("", [entry.value])


def _bearers(seen: Case, lost: Sequence[Called]) -> Iterator[Bearer]:
    """Everybody whom a copy names, who may bear a name that somebody withheld has too."""
    for person in seen.people:
        yield Bearer(
            called(person.id, names_of(person), sex_of(person)),
            person.role in {Role.MOTHER, Role.FATHER},
        )
    gone = {whole for person in lost for whole in person.wholes}
    for record in (*seen.agencies, seen.assessment):
        for name in names_of(record):
            one = called(f"{record.id} {name}", [name])
            if CLEAN.fullmatch(name) and not one.wholes & gone:
                yield Bearer(one)


def _shields(seen: Case, bearers: Sequence[Bearer]) -> Iterator[Keys]:
    """Names of several words that a copy may say, whoever bears one of the words."""
    for bearer in bearers:
        yield from bearer.called.wholes
    for text in _names_shown(seen):
        words = words_in(text)
        # A small word that is none may tell of somebody: “Marl rang” is no name of a service.
        if (
            len(words) > 1
            and SERVICE.fullmatch(fold(text).plain)
            and all(word.capital or word.key.isdigit() or is_word(word.key) for word in words)
        ):
            yield tuple(word.key for word in words)


def _names_shown(seen: Case) -> Iterator[str]:
    """The names of agencies and places that a copy says."""
    for table in (*SINGLE, *RECORDS):
        for field in marked(record_type(table), "service"):
            rows = [seen.record(table, table)] if table in SINGLE else seen.table(table)
            yield from (getattr(record, field) for record in rows)


def _names_said(seen: Case) -> Iterator[str]:
    """The names of agencies and homes that a copy says anyhow."""
    for agency in seen.agencies:
        yield from (agency.name, agency.kind.label if agency.kind else "")
    yield from (text for home in seen.households for text in (home.address, home.name))


def _places_said(seen: Case, hidden: Collection[str]) -> Iterator[str]:
    """The places and services that a copy says anyhow, as somebody wrote them."""
    yield from _names_shown(seen)
    yield from (area for person, area in _areas(seen) if person not in hidden)


def _areas(case: Case) -> Iterator[tuple[str, str]]:
    """Each area in which somebody lived, as it was written, with who that was."""
    for person in case.people:
        for field, area in area_fields():
            yield from ((person.id, getattr(row, area)) for row in getattr(person, field))


@cache
def area_fields() -> tuple[tuple[str, str], ...]:
    """Which facts of a person have rows of areas, and the field of such a row that names it."""
    rows = ((name, inner_type(Person.model_fields[name].annotation)[1]) for name in facts(Person))
    return tuple(
        (name, area)
        for name, row in rows
        if isinstance(row, type) and issubclass(row, Row)
        for area in marked(row, "area")
    )


def _districts_said(seen: Case, hidden: Collection[str]) -> set[str]:
    """The first halves of the postcodes that a copy says anyhow."""
    return {
        match[1].casefold()
        for text in (*_names_said(seen), *_places_said(seen, hidden))
        for match in DISTRICT.finditer(POSTCODE.sub(r"\1 ", text))
    }


def _whole_addresses(lost: Iterable[Household]) -> Iterator[Keys]:
    """The addresses that surely tell a home: a text of another that holds one is not said."""
    for home in lost:
        yield from (part.keys for part in parts_of(home.address) if not (part.near or part.street))


def _words_without(texts: Iterable[str], unsaid: Collection[Keys]) -> set[str]:
    """The words of those texts that do not say themselves what must not be said."""
    return {
        key
        for keys in (keys_of(PAGE.sub(" ", text)) for text in texts)
        if not any(holds(keys, part) for part in unsaid)
        for key in keys
    }


def _lost_names(whole: Case, seen: Case) -> Iterator[Keys]:
    """The names of agencies that a copy no longer names, in words, whole and less their kind."""
    said = [getattr(seen.assessment, name) for name in marked(Assessment, "service")]
    said += [agency.name for agency in seen.agencies]
    shown = {tuple(keys_of(name)) for name in said}
    for agency in whole.agencies:
        if (keys := tuple(keys_of(agency.name))) not in {(), *shown}:
            yield keys
            own = _own_words(keys)
            if len(own) > 1:  # one word alone may be a place’s
                yield own


def _agencies(whole: Case, seen: Case, known: Collection[str]) -> Iterator[Phrase]:
    """The names of agencies that a copy no longer names, and what tells what they are."""
    lost = set(_lost_names(whole, seen))
    for agency in whole.agencies:
        if tuple(keys_of(agency.name)) not in lost:
            continue
        for keys in sorted(_spelt_agency(agency.name)):
            yield from _agency(keys, agency, known)
        for word in words_in(agency.name):
            if word.loud:  # “C.G.L.”
                yield Phrase(tuple(word.key), True, AGENCY, _one(agency.id), capital=True)
        kind = keys_of(agency.kind.label) if agency.kind else ()
        spelt = (*spelt_keys(agency.name), kind)
        alone = not any(one.kind == agency.kind for one in seen.agencies)
        if len(kind) >= OF_A_KIND and alone:
            yield Phrase(tuple(kind), True, AGENCY, _one(agency.id))
        for told in sorted({told for keys in spelt for told in telling_in(keys)}):
            if not set(told).issubset(known):
                yield Phrase(told, True, AGENCY, _one(agency.id))


def _spelt_agency(name: str) -> set[Keys]:
    """The words of the name of an agency, and of what stands before a bracket in it."""
    before = name.partition("(")[0]
    return spelt_keys(name) | {keys for keys in spelt_keys(before) if len(keys) > 1}


def _agency(keys: Keys, agency: Agency, known: Collection[str]) -> Iterator[Phrase]:
    """The name of an agency in each way in which it is said: whole, in part, in its initials."""
    whom = _one(agency.id)
    yield from _agency_names(keys, whom, known)
    for first in range(1, len(keys) - 1):  # “Perinatal mental health” without its town
        if not set(keys[first:]).issubset(known):
            yield Phrase(keys[first:], True, AGENCY, whom, capital=True)
    less = keys[:-1] if keys[-1:] in TELLING else keys  # “Haven Lodge refuge” is “HL” too
    for name in dict.fromkeys((keys, less)):
        yield from _in_letters(name, whom, AGENCY, known)
    for key in keys:
        if len(key) >= NAMED_FROM and not is_common(key) and key not in {*PLACES, *known}:
            capital = is_word(key) or is_form(key)
            own = key == keys[0]
            begins = own and is_own(keys)
            yield Phrase((key,), True, AGENCY, whom, capital=capital, acts=own, begins=begins)


def _in_letters(name: Keys, whom: str, why: str, known: Collection[str]) -> Iterator[Phrase]:
    """A name in its initials, and as “S. House”."""
    if len(name) == TWO and not is_common(name[0]):
        for kind in WRITTEN.get(name[1], ()):
            yield Phrase((name[0][0], kind), True, why, whom, capital=True)
    initials = "".join(key[0] for key in name)
    # “NHS” is no “NH” with an s.
    if not any(
        one in words for one in (initials, f"{initials}s") for words in (SHORT_FORMS, known)
    ):
        if len(initials) >= NAMED_FROM and not is_word(initials):
            yield Phrase((initials,), True, why, whom, capital=True)
            yield Phrase(tuple(initials), True, why, whom, capital=True)
        elif len(initials) == TWO and not (is_common(initials) or initials in OF_CARE):
            yield Phrase((initials,), True, why, whom, acts=True, loud=True)


def _agency_names(keys: Keys, whom: str, known: Collection[str]) -> Iterator[Phrase]:
    """The name of an agency, whole, in one word, and without what says what kind it is."""
    for last in range(len(_own_words(keys)), len(keys) + 1):
        name = keys[:last]
        common = all(is_common(key) for key in name)
        alone = len(name) == 1 and is_word(name[0])
        if name == keys or not set(name).issubset(known):
            near = common or alone or (name != keys and (len(name) == 1 or all(map(is_word, name))))
            for kind in WRITTEN.get(name[-1], name[-1:]) if len(name) > 1 else name:
                spelt = (*name[:-1], kind)
                capital = common or alone
                yield Phrase(spelt, near, AGENCY, whom, capital, ordinary=_is_of_words(name))
        if len(name) > 1 and not is_word(joined := "".join(name)):
            yield Phrase((joined,), False, AGENCY, whom)


def _is_of_words(keys: Keys) -> bool:
    """Whether a name is made of ordinary words alone, such as Turning Point, and is no house's."""
    made = all(is_word(key) or (is_form(key) and not key.endswith(MADE)) for key in keys)
    telling = any(holds(keys, one) for one in TELLING) or keys[-1] in {*ESTABLISHMENTS, "home"}
    return len(keys) > 1 and made and not telling


def _own_words(keys: Keys) -> Keys:
    """The name of an agency without what says at its end what kind it is."""
    own = [end for end, key in enumerate(keys, 1) if not is_common(key) and (key,) not in TELLING]
    return keys[: max(own, default=1)]


def _is_ordinary(key: str) -> bool:
    """Whether a word means something else than one agency: it is a word, or a place."""
    return len(key) < NAMED_FROM or is_common(key) or is_word(key) or key in PLACES


def _lost_homes(whole: Case, seen: Case, homes: Collection[str]) -> list[Household]:
    """Every home whose address a copy does not hold, or must not say."""
    return [
        home
        for home in whole.households
        if home.id in homes
        or (home.address and not getattr(seen.households.get(home.id), "address", ""))
    ]


def _homes(
    homes: Sequence[Household], secret: Collection[str], known: Collection[str], seen: Case
) -> Iterator[Phrase]:
    """The addresses that a copy no longer holds, in each way in which they are written."""
    streets = {
        part.keys for home in seen.households for part in parts_of(home.address) if part.street
    }
    for home in homes:
        why = CONFIDENTIAL if home.id in secret else NOT_HELD
        for part in parts_of(home.address):
            if phrase := _phrase(part, home.id, known, streets, why):
                yield phrase
        whole = tuple(keys_of(home.name))
        name = tuple(key for key in whole if key not in known)
        for told in {*telling_in(keys_of(home.name)), *telling_in(keys_of(home.address))}:
            if not set(told).issubset(known):
                yield Phrase(told, True, why, home.id)
        words = all(is_word(key) for key in name) or _is_of_words(whole)
        # “The Larkspur house” has a word that tells, and “the flat” none.
        own = tuple(key for key in name if not (is_common(key) or key in SPELT or key in UNIT))
        for keys in {name, own, whole} if own else {name} if len(name) > 1 else ():
            yield Phrase(keys, words, why, home.id, capital=words, fixed=True)
        for keys in {name, whole} if own else ():
            for kind in SPELT.get(keys[-1], keys[-1:]):
                if not is_word(joined := "".join((*keys[:-1], kind))):  # “Rowanhouse”
                    yield Phrase((joined,), len(joined) < JOINED, why, home.id, fixed=True)


def _homes_in_letters(
    homes: Sequence[Household], secret: Collection[str], known: Collection[str]
) -> Iterator[Phrase]:
    """The names of those homes that are called as an establishment is, in their initials."""
    for home in homes:
        name = tuple(keys_of(home.name))
        if len(name) > 1 and name[-1] in ESTABLISHMENTS and not all(map(is_common, name)):
            why = CONFIDENTIAL if home.id in secret else NOT_HELD
            yield from _in_letters(name, home.id, why, known)


def _phrase(
    part: AddressPart,
    whom: str,
    known: Collection[str],
    streets: Collection[Keys],
    why: str = CONFIDENTIAL,
) -> Phrase | None:
    """A part of an address as it is sought; nothing where the copy says it of another home."""
    if part.near and not part.street and set(part.keys).issubset({*known, *PLACES}):
        return None
    capital = part.capital or (len(part.keys) == 1 and is_common(part.keys[0]))
    near = part.near or part.keys in streets
    return Phrase(part.keys, near, why, whom, capital, part.street, fixed=True)


def _lived(areas: Sequence[str], known: Collection[str]) -> Iterator[Phrase]:
    """The parts of the addresses among the areas that somebody has lived in."""
    for area in areas:
        parts = list(parts_of(area))
        if postcodes(area) or any(part.street for part in parts):
            for part in parts:
                if phrase := _phrase(part, "", known, ()):
                    yield phrase


def _days(value: Any) -> Iterator[tuple[int, int, int]]:
    """The full dates in a value."""
    if isinstance(value, PartialDate):
        if day := value.exact:
            yield day.year, day.month, day.day
    elif isinstance(value, tuple):
        for part in value:
            yield from _days(part)
    elif isinstance(value, Row):
        for name in facts(type(value)):
            yield from _days(getattr(value, name))
    elif type(value) is str:
        yield from (day for _, _, day in days_in(in_digits(value)))


def _words_told(entry: LostFact) -> Iterator[str]:
    """The words of a fact, its choices among them, and of what kind of fact it is."""
    label = getattr(entry.kind, "label", "")
    yield from keys_of(f"{label} {entry.field.replace('_', ' ')} {entry.value}")


def _months(entry: LostFact) -> Iterator[tuple[str, int, int]]:
    """Whose day a fact holds, as its year and month alone."""
    value = entry.value
    if entry.person and isinstance(value, PartialDate) and value.month:
        yield entry.person, value.year, value.month


def _numbers(value: Any) -> Iterator[str]:
    """The telephone numbers in a value."""
    for text in texts_of(value):
        for match in PHONE.finditer(text):
            if not any(True for _ in days_in(match[0])):
                yield digits_of(match[0])


def _quotes(entry: LostFact) -> Iterator[Keys]:
    """Every few words in a row of a withheld text that is written in sentences."""
    if type(entry.value) is not str or not is_prose(entry.kind, entry.field):
        return
    keys = keys_of(entry.value)
    for start in range(len(keys) - RUN + 1):
        run = tuple(keys[start : start + RUN])
        if sum(key not in SAYS for key in run) >= TELLS:
            yield run


def _words_of(entries: Sequence[LostFact], known: Collection[str]) -> Iterator[Phrase]:
    """The names of places and agencies in withheld texts, the known ones not among them."""
    found: dict[Keys, None] = {}
    surnames: set[str] = set()
    for entry in entries:
        for text in texts_of(entry.value):
            for run in _capitals(words_in(text)):
                surname = _surname(run, entry, known)
                while run and (run[0].key in TITLES or _says_nothing(run[0].key, known)):
                    run.pop(0)
                surnames |= surname
                keys = tuple(word.key for word in run)
                # What begins a sentence may be no part of the name.
                found |= dict.fromkeys(part for part in (keys, keys[1:]) if len(part) > 1)
                for word in run:
                    short = word.loud and len(word.key) < SPOKEN
                    ordinary = is_word(word.key) or is_past_form(word.key) or word.key in FORMAL
                    ordinary = ordinary or (entry.beside and word.key in PLACES)
                    if not (short or ordinary or _says_nothing(word.key, known)):
                        found[(word.key,)] = None
    for keys in found:
        yield Phrase(keys, True, ENTRY, capital=True, special=True)
        if is_own(keys) and keys[0] not in known:
            yield Phrase(keys[:1], True, ENTRY, capital=True, begins=True, special=True)
    for key in surnames:
        yield Phrase((key,), True, ENTRY, capital=True, acts=True, special=True)


def _surname(run: Sequence[Word], entry: LostFact, known: Collection[str]) -> set[str]:
    """The surname that is a word too, after a title or in a fact that names a professional."""
    named = entry.field in marked(entry.kind, "professional")
    titled = any(word.key in {*TITLES, *FORMAL} for word in run[-3:-1])
    last = run[-1].key
    sure = len(run) > 1 and (named or titled) and is_word(last)
    return {last} if sure and not _says_nothing(last, known) else set()


def _facts_of(entries: Sequence[LostFact], known: Collection[str]) -> Iterator[Phrase]:
    """What a short text says of somebody, sought word for word where it is told of them."""
    for entry in entries:
        own = entry.by_hand and entry.person and type(entry.value) is str
        named = entry.field in marked(entry.kind, "professional")
        if own and not (is_prose(entry.kind, entry.field) or marks(entry.kind)[entry.field].called):
            for part in PARTS.split(entry.value):
                keys = tuple(keys_of(part))
                alone = len(keys) == 1 and (
                    _says_nothing(keys[0], NO_NAME) or keys[0] in NOTHING_SAID
                )
                if keys and not alone and not SAYS.issuperset(keys):
                    yield Phrase(keys, True, ENTRY, of=entry.person)
                for key in () if named else _telling_words(words_in(part), known):
                    yield Phrase((key,), True, ENTRY, of=entry.person)


def _choices_of(entries: Sequence[LostFact], whole: Case, seen: Case) -> Iterator[Phrase]:
    """What the form calls a choice or a tick of somebody, where it is told of them.

    How a pregnancy before this one ended is told of the mother.
    """
    for entry in entries:
        value = entry.value
        if not (entry.by_hand and entry.person and isinstance(value, Enum)):
            continue
        if isinstance(value, Loss):
            if not any(one.loss is value for one in seen.people):
                for who in mothers(whole):
                    for key in LOSSES[value]:
                        yield Phrase((key,), True, ENTRY, of=who.id, of_nobody=True)
        elif entry.person in seen.people:
            said = value.value
            title = entry.kind.model_fields[entry.field].title or entry.field.replace("_", " ")
            noted = (title, *marks(entry.kind)[entry.field].noted_as)
            for called in noted if said in TICKED else (said,):
                keys = tuple(keys_of(called))
                if said in TICKED or (len(keys) > 1 and not all(map(is_common, keys))):
                    yield Phrase(keys, True, ENTRY, of=entry.person, of_nobody=True)


def _short_texts(
    entries: Sequence[LostFact], known: Collection[str], names: Collection[Keys]
) -> Iterator[Phrase]:
    """The sentences that are too short for a quotation, where it is told of whom they are about.

    “HIV positive” of “She is HIV positive.”, and HIV alone.
    """
    called = {key for keys in names for key in keys} | {*known}
    for entry in entries:
        if not (entry.by_hand and type(entry.value) is str and is_prose(entry.kind, entry.field)):
            continue
        whose = (entry.person,) if entry.person else entry.about or ("",)
        for span in sentences(entry.value):
            words = words_in(entry.value[span.start : span.end])
            coded = any(any(map(str.isdigit, word.key)) for word in words)
            if len(words) >= RUN or coded:  # a code, a day or a number is sought by itself
                continue
            if len({word.key for word in words} - SAYS - ROUTINE) == 1:
                continue
            keys = _less_at_ends([word.key for word in words], SAYS | ROUTINE | called)
            keys = keys if len(keys) > 1 else tuple(word.key for word in words)
            alone = [(key,) for key in _telling_words(words, known)]
            for said in (keys, *alone) if not (SAYS | ROUTINE).issuperset(keys) else ():
                capital = said in alone  # “Yarrow” of a name is no yarrow
                for who in whose:
                    yield Phrase(said, True, ENTRY, capital=capital, of=who, of_nobody=True)


def _less_at_ends(keys: Sequence[str], less: Collection[str]) -> Keys:
    """Some words without those at either end that tell nothing."""
    told = [at for at, key in enumerate(keys) if key not in less]
    return tuple(keys[told[0] : told[-1] + 1]) if told else ()


def _telling_words(words: Sequence[Word], known: Collection[str]) -> Iterator[str]:
    """The words of a short fact that tell it alone: HIV of “HIV positive”, a Traveller."""
    for place, word in enumerate(words if len(words) > 1 else ()):
        short = word.loud and len(word.key) >= NAMED_FROM and not is_word(word.key)
        named = place > 0 and word.capital and word.key not in {*WRITTEN, *PLACES}
        if (short or named) and not _says_nothing(word.key, known):
            yield word.key


def _says_nothing(key: str, known: Collection[str]) -> bool:
    return key.isdigit() or is_common(key) or key in MONTHS or key in known


def _capitals(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words in a row that begin with capital letters."""
    run: list[Word] = []
    for word in words:
        if run and (not word.capital or word.gap.strip(" -'")):
            yield run
            run = []
        if word.capital:
            run.append(word)
    if run:
        yield run


def lost_entries(record: Record, reasons: Mapping[str, str]) -> Iterator[LostFact]:
    """The facts of some fields of a record that is withheld, each field with the reason."""
    kind = type(record)
    for name, reason in reasons.items():
        # What is for professionals alone says nothing that the family may not read elsewhere.
        if not is_key(kind, name) and reason != Why.STAFF:
            value, by_hand = getattr(record, name), reason not in BY_ITSELF
            advice, person = reason == Why.PRIVILEGED, record.id if kind is Person else ""
            about = tuple(sorted(record.people))
            yield LostFact(kind, name, value, by_hand, advice, person, about)


def removed_ids(case: Case, form: Form | None, withheld: Collection[str]) -> set[str]:
    """The ids of removed records on which words still rest; not of questions without an answer."""
    rests = {key for response in case.responses for key in response.about}
    rests |= {key for one in case.closings for row in one.was_open for key in row.rests_on}
    rests |= {key for one in case.signoffs for row in one.remarks for key in row.rests_on}
    if not rests:
        return rests
    for table in (*SINGLE, *RECORDS):
        for record in [case.record(table, table)] if table in SINGLE else case.table(table):
            rests.discard(record.id)
            rests.difference_update(joined_to(record))
    asked, shown = form.by_id if form else {}, {"", *(one.id for one in case.people)} - {*withheld}
    parts = {key: key.partition("@") for key in rests}  # an answer about somebody names them
    return {key for key, part in parts.items() if part[0] not in asked or part[2] not in shown}


def joined_to(record: Record | None) -> tuple[str, ...]:
    """The ids of the records that became part of one; another kind calls something else so."""
    joined = getattr(record, "joined", ())
    return joined if isinstance(joined, tuple) else ()
