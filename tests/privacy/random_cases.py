"""A random case from a seed, in which every text of every record says who must not read it.

Texts are found by type through the declarations: a new record, field or row is filled by itself.
Each holds words that stand nowhere else, so that a word in an output tells where it came from.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from difflib import SequenceMatcher
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from annotated_types import Ge

from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer, answer_id
from prebirth.case.birth import newest
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.dates import PartialDate
from prebirth.case.family import GROUPS
from prebirth.case.listed import choices_of
from prebirth.case.marks import Audience, Kind, marked, marks
from prebirth.case.oversight import Status
from prebirth.case.people import Role
from prebirth.case.record import COMMON, Record, advice_in, is_key, is_prose, ref_of
from prebirth.case.references import references, remove_records
from prebirth.case.sameness import may_be_one_day
from prebirth.case.values import Model, Row
from prebirth.form.model import Walk
from prebirth.privacy.by_itself import lawyers_of
from prebirth.privacy.parent_view import stops
from prebirth.privacy.through import LINKED, only_through
from prebirth.privacy.withheld import Withheld
from tests.conftest import ROOT
from tests.privacy.spellings import (
    STROKES,
    Agreed,
    Named,
    Place,
    Spelling,
    of_address,
    of_agency,
    of_person,
    of_worker,
)

TODAY = date(2026, 5, 15)
EVERYBODY: frozenset[str] = frozenset()
"""Kept from everybody but the chair."""
AT = "2026-04-10T09:00:00Z"
GIVEN = [
    "Marl",
    "Tansy",
    "Dorrick",
    "Ysolde",
    "Perrin",
    "Bastian",
    "Thora",
    "Corwin",
    "Linnet",
    "Odhran",
    "Zoë",
    "Søren",
    "Chloë",
    "Jean-Marc",
    "Siobhán",
    "Kerensa",
    "Lucan",
    "Merrick",
    "Wenna",
    "Torquil",
    "Fflur",
    "Iestyn",
    "Anwen",
    "Bertilda",
]
MIDDLE = ["Ambrose", "Clemency", "Fabian", "Hesper", "Lorcan", "Prosper"]
SURNAMES = [
    "Dunning",
    "Lintock",
    "O'Farrow",
    "Pell-Oakes",
    "Núñez",
    "Żółtowski",
    "McThrelfall",
    "D'Arcy-Holme",
    "Quibell",
    "Threlkeld",
    "Griffiths",
    "Al-Rashidi",
    "Björnsdottir",
    "Wraxhall",
    "Fitzmorris",
    "O’Shaughnagh",
    "Vanterpool",
    "Tresidder",
    "Okonkwoh",
    "Featherstrong",
    "Glanffrwd",
    "Ketteridge",
    "Poskitt",
    "Swarbrick",
]
WORD_NAMES = ["Winter", "Hope", "Marsh"]
FORMER = ("Hathersedge", "Wolstenhulme")
"""Surnames of another time, which the record holds as other names."""
SECRET = "Cleckheatley"
"""A name of somebody listed, which one person may not know."""
SHORT_NAMES = ["Li", "Bo", "Wu"]
AGENCIES = (
    ("Harbourne House refuge", "refuge"),
    ("Women's Thistledown Project", "Project"),
    ("Cwmffrwd & Penlline clinic", "clinic"),
    ("Rosegarth and Bramwick centre", "centre"),
    ("Brackenthwaite", ""),
    ("Élanvert Hostel", "Hostel"),
)
STREETS = (
    "Quarrymoor Bank",
    "Thistlewood Road",
    "St Wenfreda's Lane",
    "Old Ffynnonfair Close",
    "Bramblecote Crescent",
    "Vauxhallow Street",
)
UNSEEN = dict.fromkeys(
    sign for sign in range(0x2FFFF) if unicodedata.category(chr(sign)) in {"Mn", "Cf"}
)
OWN = frozenset({"id", "rank", "restricted", "entered_at"})
"""Fields that are set for every record alike, or apart from the others."""
LISTED = ("beside", "rows")
"""The words beside ticks and the rows of tables, which only some answers have."""
VOWELS, CONSONANTS = "aeiou", "bdgklmnprtvz"


ADDRESS = "confidential address"
TAKES_BACK = frozenset(
    ["if", "when", "not", "only", "or", "but", "unless", "except", "because", "until", "first"]
)
"""How a sentence begins without which the one before it says something else."""
LIMITS = re.compile(
    r"(?:(?:only|not|never|but|except) )+(?:if|when|with|without|before|in|at|on|for|by|near)\b"
    r"|(?:unless|until|except|never|if|when|once|after|before|while|where|because|without)\b"
    r"|.* (?:must|has to|needs to|should) .* (?:first|before)\W*$"
    r"|(?:this|that|it|these|they)\b.* (?:only|hold|holds|not|if|unless|depends)\b",
    re.IGNORECASE,
)
"""How a sentence begins that may limit all that stands before it."""


class Kept(NamedTuple):
    """What is withheld: in words, and from whom; from nobody in particular is from all."""

    what: str
    people: frozenset[str]

    def hides(self, reader: str) -> bool:
        """Whether it is kept from a reader: a person's id, or nothing for a copy for everybody."""
        return not self.people or not reader or reader in self.people


class Spot(NamedTuple):
    """A place in a case: its table, record and field."""

    table: str
    record: str
    field: str


class Sentence(NamedTuple):
    """One sentence of a text; one that names somebody withheld says whom, and how."""

    text: str
    kept: Kept | None = None
    way: str = ""


class Written(NamedTuple):
    """A text as it was written: its sentences, what stands between them, and where it stands."""

    sentences: tuple[Sentence, ...]
    between: str
    spot: Spot

    @property
    def text(self) -> str:
        """All of it."""
        return self.between.join(sentence.text for sentence in self.sentences)

    def shown_to(self, reader: str) -> str:
        """All that names nobody withheld from a reader; nothing, where half of it would mislead."""
        shown = [
            sentence.text
            for place, sentence in enumerate(self.sentences)
            if not any(kept.hides(reader) for kept in self.kept_of(place))
        ]
        whole = len(shown) == len(self.sentences) or not self.undivided
        return self.between.join(shown) if whole else ""

    def kept_of(self, place: int) -> list[Kept]:
        """By what a sentence is withheld: its own, or what limits it, as “If Marl is there”."""
        own, *after = self.sentences[place:]
        takes_back = [one for one in after[:1] if one.text.split()[0].casefold() in TAKES_BACK]
        limits = [one for one in after if LIMITS.match(one.text)]
        return [one.kept for one in (own, *takes_back, *limits) if one.kept]

    @property
    def undivided(self) -> bool:
        """Whether it goes whole where any of it does."""
        return self.spot.field in marked(record_type(self.spot.table), "undivided")


class Told(NamedTuple):
    """Where a unique word stands: its sentence, and its text."""

    sentence: Sentence
    written: Written


class Token(NamedTuple):
    """A part of a withheld name or address that stands in no innocent text."""

    pattern: re.Pattern[str]
    kept: Kept


class RandomCase(NamedTuple):
    """A case with what is withheld in it, and what it was on an earlier day."""

    seed: int
    case: Case
    open: Case
    """The same, with nothing restricted."""
    before: Case
    """An earlier day: other texts, another surname, somebody not there yet, nothing restricted."""
    words: dict[str, Told]
    texts: dict[str, Written]
    tokens: tuple[Token, ...]
    held: dict[tuple[str, str], list[Kept]]
    """Records that are withheld, or point to what is."""
    fields: dict[Spot, Kept]
    """Single facts that are withheld."""
    readers: tuple[str, ...]
    """Everybody, and each person from whom something is kept."""

    def kept_of(self, told: Told) -> list[Kept]:
        """All by which a sentence is withheld."""
        spot = told.written.spot
        own = [told.sentence.kept] if told.sentence.kept else []
        field = [self.fields[spot]] if spot in self.fields else []
        whole = [kept for kept in self.held.get(spot[:2], []) if kept.what.startswith("record")]
        return [*own, *field, *whole]

    def innocent(self, told: Told, reader: str) -> bool:
        """Whether a sentence names nobody withheld and stands in a record that points to none."""
        spot = told.written.spot
        beside = told.written.sentences if told.written.undivided else ()
        about = [*self.held.get(spot[:2], []), *self.kept_of(told)]
        about += [sentence.kept for sentence in beside if sentence.kept]
        about += told.written.kept_of(told.written.sentences.index(told.sentence))
        about += self._kept_of_half(spot) + self._kept_of_whom(spot) + self._kept_of_end(spot)
        about += self._kept_of_advice(spot) + self._kept_of_plan(spot)
        if any(kept.hides(reader) for kept in about):
            return False
        record = self.case.record(spot.table, spot.record)
        named = {*references(record), spot[:2], ("people", str(getattr(record, "about", "")))}
        return not any(("people", key) in named for key in self.came_with(reader))

    def came_with(self, reader: str) -> set[str]:
        """Who belongs to the family only through people who are withheld from a reader."""
        gone = [
            Withheld(table, key, "", "")
            for (table, key), held in self.held.items()
            if any(kept.what.startswith("record") and kept.hides(reader) for kept in held)
        ]
        people = {one.record for one in gone if one.table == "people"}
        return only_through(self.case, people, reader, gone)

    def _kept_of_plan(self, spot: Spot) -> list[Kept]:
        """By what the newest plan is withheld of which a text tells, as a meeting about the birth.

        What was agreed there is what the plan says: who may not read the plan would read it there.
        """
        kind = record_type(spot.table)
        plans = marks(kind)[spot.field].told_with if spot.field in kind.model_fields else ""
        last = newest(self.case.table(plans)) if plans else None
        return self.held.get((plans, last.id), []) if last else []

    def _kept_of_half(self, spot: Spot) -> list[Kept]:
        """By what the other half is withheld without which a text is not shown."""
        kind, found = record_type(spot.table), list[Kept | None]()
        halves = marks(kind)[spot.field].rests_on if spot.field in kind.model_fields else ()
        for half in halves:
            said = getattr(self.case.record(spot.table, spot.record), half)
            written = self.texts.get(said) if isinstance(said, str) else None
            found.append(self.fields.get(spot._replace(field=half)))
            found += [one.kept for one in (written.sentences if written else ())]
            found += self.held.get((ref_of(kind, half) or "", said), [])
        return [kept for kept in found if kept]

    def _kept_of_whom(self, spot: Spot) -> list[Kept]:
        """By what the words are withheld that alone say to whom something went or was told."""
        kind = record_type(spot.table)
        record = self.case.record(spot.table, spot.record) if kind.to_whom else None
        said = [held for name in kind.to_whom if (held := getattr(record, name, None))]
        written = self.texts.get(str(said[0])) if len(said) == 1 else None
        return [one.kept for one in (written.sentences if written else ()) if one.kept]

    def _kept_of_end(self, spot: Spot) -> list[Kept]:
        """By what it is withheld that a record was entered by mistake: then all of it is."""
        record = self.case.record(spot.table, spot.record)
        return [
            Kept("", frozenset(rule.people))
            for rule in record.restricted
            if rule.field and record.is_taken_back_in(rule.field)
        ]

    def _kept_of_advice(self, spot: Spot) -> list[Kept]:
        """By what a text is withheld that the authority's lawyers gave."""
        record, kind = self.case.record(spot.table, spot.record), record_type(spot.table)
        advice = advice_in(kind)
        everywhere = not marked(kind, "privileged") and kind.audience != Audience.PROFESSIONALS
        if not advice or not record.privileged_by(lawyers_of(self.case)):
            return []
        return [Kept("advice", EVERYBODY)] if everywhere or spot.field in advice else []

    def without(self, reader: str) -> Case:
        """The case as if what is withheld from a reader had never been entered.

        For a case in which no record points to what is withheld.
        """
        case = self.case
        gone = {
            table: {
                record.id
                for record in case.table(table)
                if any(
                    (not rule.field or record.is_taken_back_in(rule.field))
                    and Kept("", frozenset(rule.people)).hides(reader)
                    for rule in record.restricted
                )
            }
            for table in RECORDS
        }
        # Had it never been entered, nobody would have been told of it.
        told = {
            table: {record.id for record in case.table(table) if record.goes_with(gone)}
            for table in RECORDS
        }
        for table in RECORDS:
            if ids := gone[table] | told[table]:
                case = remove_records(case, table, ids)
        shown = {
            text: written.shown_to(reader)
            for text, written in self.texts.items()
            if written.shown_to(reader) != text
        }
        if reader in case.people:
            case = self._without_hollow(case, shown, reader)
        content = _with_texts(case.model_dump(mode="json"), shown)
        _drop_twins(self.case, content)
        _drop_to_nobody(case, content)
        for spot, kept in self.fields.items():
            if kept.hides(reader):
                for row in _rows(content, spot.table):
                    if row["id"] == spot.record:
                        row.pop(spot.field, None)
        _drop_halves(case, content)
        for person in content["people"]:
            person["other_names"] = [
                name
                for name in person["other_names"]
                if not name["kept_from"] or not Kept("", frozenset(name["kept_from"])).hides(reader)
            ]
        for table in (*SINGLE, *RECORDS):
            for row in _rows(content, table):
                row["restricted"] = []
        return Case.model_validate(content)

    def _without_hollow(self, case: Case, shown: dict[str, str], reader: str) -> Case:
        """The case less each row of which one of the family may not read whose it is.

        Where somebody may be at risk from them, less each of which no word is left too.
        """
        for table, kind in RECORDS.items():
            hollow = [
                record.id
                for record in case.table(table)
                for name in marked(kind, "whose")
                if getattr(record, name) in shown
                or ((kept := self.fields.get(Spot(table, record.id, name))) and kept.hides(reader))
            ]
            hollow += [
                record.id
                for record in case.table(table)
                for name in marked(kind, "of_them")
                if (written := self.texts.get(getattr(record, name)))
                and any(
                    one.kept and one.kept.what == ADDRESS and one.kept.hides(reader)
                    for one in written.sentences
                )
            ]
            if stops(case, reader):
                hollow += [
                    record.id
                    for record in case.table(table)
                    for texts in [{getattr(record, name) for name in marked(kind, "of_them")}]
                    if texts & shown.keys() and not any(shown.get(text, text) for text in texts)
                ]
            case = remove_records(case, table, hollow) if hollow else case
        return case


def random_case(seed: int, walk: Walk, *, aloof: bool = False, small: bool = False) -> RandomCase:
    """A case from a seed; in an aloof one no record points to what is withheld.

    A small one has one record of most kinds, and few answers.
    """
    maker = _Maker(seed, walk, aloof=aloof)
    if small:
        maker.count, maker.unanswered = 1, 0.85
    return maker.made()


NEWEST = ("birth_bases", "birth_plans", "recommendations")
"""The tables of which the newest record holds."""


def clean_facts(walk: Walk, table: str, ids: dict[str, list[str]]) -> dict[str, Any]:
    """A value that says something for every fact of a record, pointing to some ids."""
    maker = _Maker(0, walk, aloof=True)
    maker.ids, maker.unsaid = ids, ("not ",)
    return maker.filled(record_type(table), Spot(table, "", ""), clean=True)


NEARLY = 0.83
"""How much of a name and a word is the same where the one may be the other misspelt."""


def nearly(name: str, word: str) -> bool:
    """Whether a word could be a name misspelt: it goes wherever that name is withheld."""
    if name[0] != word[0]:
        return False
    shared = sum(map(word.__contains__, name))  # no more letters than these can match: quicker
    return (
        2 * shared / (len(name) + len(word)) > NEARLY
        and SequenceMatcher(None, name, word).ratio() > NEARLY
    )


def folded(text: str) -> str:
    """A text by which spellings compare: no case, accents, or signs that nobody sees."""
    letters = _put(unicodedata.normalize("NFKD", text), UNSEEN)
    return _put(letters.casefold(), STROKES)


def _put(text: str, instead: Mapping[int, str | None]) -> str:
    """A text with some letters put otherwise: quicker than `translate` where few are.

    None of what is put instead is such a letter itself.
    """
    for letter in {letter for letter in set(text) if ord(letter) in instead}:
        text = text.replace(letter, instead[ord(letter)] or "")
    return text


def _rows(content: dict[str, Any], table: str) -> list[dict[str, Any]]:
    found = content[table]
    return found if isinstance(found, list) else [found]


def _drop_halves(case: Case, content: dict[str, Any]) -> None:
    """Take out of content what rests on another fact of a case that is gone from it."""
    for table, kind in RECORDS.items():
        for row, name in product(_rows(content, table), marked(kind, "rests_on")):
            record = case.record(table, row["id"])
            halves = marks(kind)[name].rests_on
            if any(getattr(record, half) and not row.get(half) for half in halves):
                row.pop(name, None)


def _drop_twins(case: Case, content: dict[str, Any]) -> None:
    """Take out of content that somebody is a twin, where their twin is gone from it.

    Two are no twins who were certainly born on two days.
    """
    left = {row["id"] for row in content["people"]}
    for row in content["people"]:
        one = case.people.get(row["id"])
        twins = {
            other.id
            for other in case.people
            if one and other.twin and other is not one
            if not (one.born and other.born) or may_be_one_day(one.born, other.born)
        }
        if twins and not twins & left:
            row["twin"] = None


def _drop_to_nobody(case: Case, content: dict[str, Any]) -> None:
    """Take out of content what went to somebody, or was told them, whom no word names any more."""
    for table, kind in RECORDS.items():
        content[table] = [
            row
            for row in _rows(content, table)
            if any(row.get(name) for name in kind.to_whom)
            or not any(getattr(case.record(table, row["id"]), name) for name in kind.to_whom)
        ]
        for name in marked(kind, "of_whom"):
            content[table] = [
                row
                for row in _rows(content, table)
                if not (told := getattr(case.record(table, row["id"]), name))
                or not all(one.name for one in told)
                or any(one["name"] for one in row[name])
            ]


def _with_texts(value: Any, texts: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _with_texts(part, texts) for key, part in value.items()}
    if isinstance(value, list):
        return [_with_texts(part, texts) for part in value]
    return texts.get(value, value) if isinstance(value, str) else value


@cache
def english() -> frozenset[str]:
    """The words of the app's own spelling lists: a made-up word must be none of them."""
    lists = (ROOT / "resources" / "spelling").glob("*.dic")
    return frozenset(
        line.split("/")[0].lower()
        for file in lists
        for line in file.read_text(encoding="utf-8").splitlines()
    )


def apart(word: str) -> bool:
    """Whether a made-up word is one of those of which no two differ by one letter alone.

    One that did would be a withheld word misspelt, which a copy leaves out.
    """
    places = (max(CONSONANTS.find(letter), VOWELS.find(letter)) for letter in word)
    return sum(places) % len(CONSONANTS) == 0


class _Withheld(NamedTuple):
    """Something whose spellings are planted."""

    kept: Kept
    spellings: list[Spelling]


class _Maker:
    """Makes one case."""

    def __init__(self, seed: int, walk: Walk, *, aloof: bool) -> None:
        self.seed, self.walk, self.aloof = seed, walk, aloof
        self.rng = random.Random(seed)
        self.secretive = ""
        syllables = ["".join(two) for two in product(CONSONANTS, VOWELS)]
        borne = [folded(name) for name in (*GIVEN, *SURNAMES, *MIDDLE)]
        every = list(map("".join, product(syllables, repeat=3)))
        # What a seed makes besides its words stays as it was with the first 20,000 alone.
        drawn = self.rng.sample(every, 20_000)
        more = random.Random(seed).sample(every, len(every))
        self.stock = iter(
            word
            for word in dict.fromkeys((*drawn, *more))
            if apart(word)
            and word not in english()
            and not any(name in word or nearly(name, word) for name in borne)
        )
        self.words: dict[str, Told] = {}
        self.texts: dict[str, Written] = {}
        self.tokens: list[Token] = []
        self.fields: dict[Spot, Kept] = {}
        self.ids: dict[str, list[str]] = {}
        self.content: dict[str, Any] = {"id": f"case-{seed}"}
        self.queue: list[tuple[Kept, Spelling]] = []
        self.pending: list[_Withheld] = []
        self.fresh: set[str] = set()
        self.unsaid: tuple[str, ...] = ()
        self.count, self.unanswered = 2, 0.5
        self.wordy = False
        self.withheld: dict[tuple[str, str], Kept] = {}
        self.day = date(2024, 1, 3)
        self.secretive = ""

    # --- words and texts

    def word(self) -> str:
        return next(self.stock)

    def written(self, spot: Spot, *, prose: bool, clean: bool = False) -> Written:
        """A new text for a place, its words noted; a clean one names nobody withheld."""
        planted = not clean and self.rng.random() < (0.75 if prose else 0.3)
        if prose:
            sentences = [self._innocent()]
            if planted:
                sentences.insert(self.rng.randrange(2), self._planted(prose=True))
            sentences.append(self._innocent())
            if LIMITS.match(sentences[1].text):
                sentences[1:] = reversed(sentences[1:])  # something stands between
        else:
            sentences = [self._planted(prose=False) if planted else self._short()]
        between = self.rng.choice((" ", " ", " ", "\n", "\n\n"))
        made = Written(tuple(sentences), between, spot)
        self.texts[made.text] = made
        for sentence in made.sentences:
            for word in re.findall(r"\w+", folded(sentence.text)):
                if word in self.fresh:
                    self.words[word] = Told(sentence, made)
        self.fresh.clear()
        return made

    def _new_words(self, count: int) -> list[str]:
        made = [self.word() for _ in range(count)]
        self.fresh.update(made)
        return made

    def _innocent(self) -> Sentence:
        one, two, three = self._new_words(3)
        form = self.rng.choice(
            ("{} came when it was {} and {}.", "{} said that {} had {}!", "Was {} {} at {}?")
        )
        return Sentence(form.format(one, two, three)[:1].upper() + form.format(one, two, three)[1:])

    def _short(self) -> Sentence:
        one, two = self._new_words(2)
        return Sentence(f"{one} {two}".capitalize())

    def _planted(self, *, prose: bool) -> Sentence:
        if not self.queue:
            for thing in self.pending:
                self.queue += [(thing.kept, spelling) for spelling in thing.spellings]
            self.rng.shuffle(self.queue)
        kept, (way, text) = self.queue.pop()
        one, two = self._new_words(2)
        first, forms = text[:1], ["{one} rang when {text} {two}."]
        if not prose:
            forms = ["{one} {text} {two}"]
        elif first.isalpha() and first.isupper():
            forms.append("{text} {small} and {two}.")
        if prose and re.search(r"\w\w$", text):
            forms.append("{one} {two} with {text}.")
            forms.append("Only if {small} {two} with {text}.")
        form = self.rng.choice(forms)
        made = form.format(one=one.capitalize(), small=one, two=two, text=text)
        return Sentence(made, kept, way)

    # --- values by type

    def next_day(self) -> str:
        self.day += timedelta(days=self.rng.randrange(1, 4))
        if self.day > TODAY - timedelta(days=9):
            self.day = date(2024, 1, 3)
        return self.day.isoformat()

    def id_of(self, table: str, *, clean: bool, child: bool = False) -> str | None:
        """Somebody or something; as a child nobody with a name kept back, which tells the other."""
        known = [
            key
            for key in self.ids.get(table, [])
            if not (clean and (table, key) in self.withheld)
            and not (child and key == self.secretive)
        ]
        return self.rng.choice(known) if known else None

    def filled(self, kind: type[Model], spot: Spot, *, clean: bool = False) -> dict[str, Any]:
        """A value for every field of a record or row."""
        facts: dict[str, Any] = {}
        for name, mark in marks(kind).items():
            skipped = name in OWN or mark.kind == Kind.LAYOUT or mark.by_the_app
            if skipped or (name in COMMON and self.rng.random() < 0.7):
                continue
            # Lists and tables of their own would make every answer long.
            if kind is Answer and name in LISTED and self.rng.random() < 0.85:
                continue
            place = spot if issubclass(kind, Row) else spot._replace(field=name)
            many, inner = inner_type(kind.model_fields[name].annotation)
            target, named = ref_of(kind, name), bool(mark.identifies or mark.called)
            # A row goes whole where it hangs on a name kept back: tests of watching hold that.
            named |= bool(mark.essential) and issubclass(kind, Row)
            values = [
                self._value(kind, name, inner, target, place, clean=clean or named)
                for _ in range(2 if many else 1)
            ]
            if many:
                facts[name] = list({repr(value): value for value in values if value}.values())
            elif values[0] is not None:
                facts[name] = values[0]
        return facts

    def _value(
        self,
        kind: type[Model],
        name: str,
        inner: Any,
        target: str | None,
        spot: Spot,
        *,
        clean: bool,
    ) -> Any:
        value: Any = None
        if target:
            child = spot.table in {"previous_children", "ties"} and name in {"child", "other"}
            value = self.id_of(target, clean=self.aloof, child=self.aloof and child)
        elif inner is PartialDate:
            value = self.next_day()
        elif inner in {bool, int, float}:
            bounds = kind.model_fields[name].metadata
            value = next((bound.ge for bound in bounds if isinstance(bound, Ge)), 0) or 1
        elif is_key(kind, name):
            value = None  # a code of the program's own
        elif inner is str:
            # A bare surname that is a word is not meant in the name of a service.
            clean |= self.wordy and marks(kind)[name].service
            value = self.written(spot, prose=is_prose(kind, name), clean=clean).text
        elif isinstance(inner, type) and issubclass(inner, Row):
            value = self.filled(inner, spot, clean=clean)
        elif (choices := choices_of(inner)) is not None:
            said = [
                str(one)
                for one in choices
                if one != Status.WATCHING  # of what is no assessment yet no copy is made
                if not one.startswith(self.unsaid)
            ]
            value = self.rng.choice(said)
        return value

    # --- the case

    def made(self) -> RandomCase:
        self._people()
        self._agencies()
        self._homes()
        for table, kind in RECORDS.items():
            if table in {"people", "agencies", "households", "answers"}:
                continue
            self.ids[table] = [f"{table}-{number}" for number in range(self.count)]
            self.content[table] = []
            for key in self.ids[table]:
                facts = self.filled(kind, Spot(table, key, ""))
                self.content[table].append({"id": key, "entered_at": AT, **facts})
        self._point_remarks()
        for table, one in SINGLE.items():
            self.content[table] = {"id": table, **self.filled(one, Spot(table, table, ""))}
        self.content["pregnancy"] |= {"due": "2026-08-20", "babies": 1}
        self._answers()
        self._restrict()
        case = Case.model_validate(self.content)
        return RandomCase(
            self.seed,
            case,
            _opened(case),
            self._before(case),
            self.words,
            self.texts,
            tuple(self.tokens),
            self._held(case),
            self.fields,
            ("", *sorted({person for kept in self.all_kept for person in kept.people})),
        )

    def _people(self) -> None:
        rng = self.rng
        roles = [*Role, rng.choice((Role.OTHER, Role.RELATIVE, Role.GRANDPARENT, Role.EX_PARTNER))]
        roles += [rng.choice((Role.PARTNER, Role.POSSIBLE_FATHER, Role.EX_PARTNER, Role.OTHER))]
        roles += [rng.choice((Role.RELATIVE, Role.OTHER))]
        odd = rng.random()
        given = rng.sample(GIVEN, len(roles))
        last = rng.sample(SURNAMES, len(roles))
        self.ids["people"] = [f"person-{number}" for number in range(len(roles))]
        everybody, one = self.ids["people"][-3], self.ids["people"][-2]
        self.safe = self.ids["people"][-1]
        other = rng.choice([key for key in self.ids["people"][:3] if key != one])
        self.all_kept = [
            Kept("person kept from all", EVERYBODY),
            Kept("person kept from one", frozenset({other})),
            Kept("agency kept from all", EVERYBODY),
            Kept("agency kept from one", frozenset({other})),
            Kept(ADDRESS, EVERYBODY),
            Kept("name kept from one", frozenset({other})),
        ]
        self.secretive = self.ids["people"][5]
        self.other = other
        self.withheld = {
            ("people", everybody): self.all_kept[0],
            ("people", one): self.all_kept[1],
        }
        self.named: dict[str, Named] = {}
        self.wordy = odd < 0.15
        if odd < 0.3:
            last[-3] = rng.choice(WORD_NAMES if odd < 0.15 else SHORT_NAMES)
        for key, first, surname in zip(self.ids["people"], given, last, strict=True):
            parts = [first, *([rng.choice(MIDDLE)] if key == everybody else []), surname]
            known = rng.choice(["", plain_start(first)]) if key in {everybody, one} else ""
            self.named[key] = Named(" ".join(parts), known, rng.choice(("Mr", "Mrs", "Ms", "Dr")))
        for key in (everybody, one):
            who, kept = self.named[key], self.withheld["people", key]
            word = who.last in WORD_NAMES or who.known_as == "Lucky"
            ways = [*of_person(who, word=word), *_by_surname(f"{who.given} {FORMER[key == one]}")]
            if who.last in SHORT_NAMES:
                ways = [way for way in ways if stands_alone(way.text, who.last)]
            self.pending.append(_Withheld(kept, ways))
            called = (*who.parts, who.known_as, FORMER[key == one])
            self._token(kept, *(part for part in called if part not in WORD_NAMES))
        ways = _by_surname(f"{given[5]} {SECRET}")
        self.pending.append(_Withheld(self.all_kept[5], ways))
        self._token(self.all_kept[5], SECRET)
        self.content["people"] = []
        for key, role in zip(self.ids["people"], roles, strict=True):
            held = ("people", key) in self.withheld
            facts = self.filled(record_type("people"), Spot("people", key, ""), clean=held)
            facts |= {
                "id": key,
                "names": self.named[key].names,
                "known_as": self.named[key].known_as,
                "role": role.value,
                "address_confidential": "yes" if key == self.safe else "no",
                "other_names": self._other_names(key),
            }
            if key in self.ids["people"][:5]:
                facts.pop("died", None)  # no copy is made for the dead
            if self.aloof and held:
                # It closes a parent's copy, and goes on doing so where the person is withheld.
                facts.pop("safe_from", None)
                if role not in LINKED:
                    # Whoever is kin of a man who may be the father belongs through him alone.
                    facts["of_parent"] = self.ids["people"][0]
            self.content["people"].append(facts)
        self.former = f"Tarrantley{self.seed % 7}"[:10]

    def _other_names(self, key: str) -> list[dict[str, Any]]:
        """The names somebody has or had beside, with who may not know them."""
        if ("people", key) in self.withheld:
            former = FORMER[bool(self.withheld["people", key].people)]
            return [{"name": f"{self.named[key].given} {former}", "until": "2020"}]
        if key == self.secretive:
            return [{"name": f"{self.named[key].given} {SECRET}", "kept_from": [self.other]}]
        return []

    def _agencies(self) -> None:
        rng = self.rng
        names = rng.sample(AGENCIES, 2)
        workers = [
            Named(f"{first} {last}", "", "Ms")
            for first, last in zip(
                rng.sample([name for name in GIVEN if not self._used(name)], 2),
                rng.sample([name for name in SURNAMES if not self._used(name)], 2),
                strict=True,
            )
        ]
        self.ids["agencies"] = [f"agency-{number}" for number in range(6)]
        self.content["agencies"] = []
        for place, key in enumerate(self.ids["agencies"]):
            held = place < 2
            facts = self.filled(record_type("agencies"), Spot("agencies", key, ""), clean=held)
            if held:
                kept = self.all_kept[2 + place]
                self.withheld["agencies", key] = kept
                (name, word), worker = names[place], workers[place]
                facts |= {"name": name, "worker": worker.names}
                agency = Agreed(name, word)
                self.pending.append(_Withheld(kept, list(of_agency(agency))))
                self.pending.append(_Withheld(kept, list(of_worker(worker))))
                self._token(kept, *re.findall(r"\w+", agency.short or name), *worker.parts)
            self.content["agencies"].append({"id": key, **facts})

    def _used(self, name: str) -> bool:
        return any(name in (*who.parts, who.known_as) for who in self.named.values())

    def _homes(self) -> None:
        rng, kept = self.rng, self.all_kept[4]
        letters = "".join(rng.sample("BCDKLNPRTW", 2))
        place = Place(
            rng.choice(("", f"Flat {rng.randrange(2, 40)}")),
            str(rng.randrange(2, 200)),
            rng.choice(STREETS),
            "Ashmere",
            f"{letters}{rng.randrange(1, 20)} {rng.randrange(1, 9)}QX",
        )
        self.pending.append(_Withheld(kept, list(of_address(place))))
        self._token(kept, max(re.findall(r"\w+", place.street), key=len))
        code = r"\W{0,4}".join(map(re.escape, place.postcode.lower().split()))
        self.tokens.append(Token(re.compile(rf"(?<!\w){code}(?!\w)"), kept))
        self.ids["households"] = ["home-0", "home-1"]
        self.content["households"] = []
        for key in self.ids["households"]:
            facts = self.filled(record_type("households"), Spot("households", key, ""))
            others = [
                who
                for who in self.ids["people"]
                if who != self.safe and ("people", who) not in self.withheld
            ]
            people = rng.sample(others, 2) if key == "home-1" else [self.safe]
            for row, person in zip(facts["members"], people, strict=False):
                row["person"] = person
            facts["members"] = facts["members"][: len(people)]
            if key == "home-0":
                facts["address"] = place.recorded
                self.fields[Spot("households", key, "address")] = kept
                for leads in ("name", "notes"):  # what it is called and what it is like
                    self.fields[Spot("households", key, leads)] = kept
            self.content["households"].append({"id": key, **facts})

    def _point_remarks(self) -> None:
        """Let what points to an entry by table and id point to one."""
        for signoff in self.content["signoffs"]:
            for remark in signoff["remarks"]:
                remark["about"] = f"events/{self.rng.choice(self.ids['events'])}"
        for response in self.content["responses"]:
            response["about"] = [self.rng.choice(self.ids["events"])]
        for decision in self.content["decisions"]:
            decision.pop("replaces", None)

    def _answers(self) -> None:
        rng, form = self.rng, self.walk.form
        so_far = Case.model_validate(
            {table: self.content[table] for table in ("people", "households")}
        )
        self.content["answers"] = []
        for section in form.sections:
            for question in section.questions:
                group = question.each or section.each
                people: Sequence[str | None] = (
                    [person.id for person in GROUPS[group](so_far)] if group else [None]
                )
                for about in people:
                    if (
                        about and ("people", about) in self.withheld
                    ) or rng.random() < self.unanswered:
                        continue
                    key = answer_id(question.id, about)
                    facts = self.filled(record_type("answers"), Spot("answers", key, ""))
                    facts |= {"id": key, "question": question.id, "about": about}
                    facts["choice"] = [rng.choice(question.options)]
                    self.content["answers"].append(facts)
        self.ids["answers"] = [answer["id"] for answer in self.content["answers"]]

    def _restrict(self) -> None:
        """Keep people, agencies, some records and some single facts from somebody."""
        for (table, key), kept in self.withheld.items():
            self._rule(table, key, "", kept)
        tables = [table for table in RECORDS if table not in {"people", "agencies", "households"}]
        for number in range(4):
            table = self.rng.choice(tables)
            key = self.rng.choice(self.ids[table])
            people = EVERYBODY if number % 2 else frozenset({self.other})
            if (table, key) not in self.withheld and not self._tells_more(table, key):
                kept = Kept(f"record of {table}", people)
                self.all_kept.append(kept)
                self.withheld[table, key] = kept
                self._rule(table, key, "", kept)
        spots = [
            written.spot
            for written in self.texts.values()
            if written.spot[:2] not in self.withheld
            and written.spot.table not in {*SINGLE, "people", "agencies", "households"}
            and written.spot.field in _facts(written.spot.table)
        ]
        for spot in self.rng.sample(spots, 6):
            if (
                spot[:2] not in self.withheld
                and spot not in self.fields
                and not self._tells_more(spot.table, spot.record)
            ):
                people = self.rng.choice((EVERYBODY, frozenset({self.other})))
                self.fields[spot] = Kept(f"fact of {spot.table}", people)
                self.all_kept.append(self.fields[spot])
                self._rule(*spot, self.fields[spot])

    def _tells_more(self, table: str, key: str) -> bool:
        """Whether more of an aloof case goes with a record than the record: it is left alone.

        What is said of an entry goes with it. An adoption closes the new life of its child, and
        goes on doing so where it is withheld. Of a newer decision it is said that it is withheld,
        lest the older is taken for it. Violence goes on closing what is shown to whoever did it.
        Where something is off and what is in its place is withheld, nobody is told that nothing is.
        """
        said = repr((self.content["signoffs"], self.content["responses"]))
        rows = (row for row in _rows(self.content, table) if row["id"] == key)
        violent = any(row.get("violence") for row in rows)
        instead = any(row.get("instead") == key for row in _rows(self.content, table))
        return self.aloof and (
            violent
            or instead
            or table in {"previous_children", "ties", *NEWEST}
            or (table == "events" and key in said)
        )

    def _rule(self, table: str, key: str, field: str, kept: Kept) -> None:
        reason = self.written(Spot(table, key, "restricted"), prose=True)
        self.fields[Spot(table, key, "restricted")] = Kept("reason", EVERYBODY)
        for row in _rows(self.content, table):
            if row["id"] == key:
                row.setdefault("restricted", []).append(
                    {"field": field, "people": sorted(kept.people), "reason": reason.text}
                )

    def _token(self, kept: Kept, *names: str) -> None:
        for name in names:
            for part in re.findall(r"[^\W\d_]+", folded(name)):
                if len(part) > 4 and part not in COMMON_PARTS:
                    self.tokens.append(Token(re.compile(re.escape(part)), kept))

    def _held(self, case: Case) -> dict[tuple[str, str], list[Kept]]:
        held: dict[tuple[str, str], list[Kept]] = {}
        for place, kept in self.withheld.items():
            held.setdefault(place, []).append(Kept(f"record: {kept.what}", kept.people))
        # What is said of an entry goes with a single fact of it that is withheld, too.
        single = {
            spot[:2]: kept for spot, kept in self.fields.items() if spot.field != "restricted"
        }
        for table, record in _records(case):
            said_of = table in {"signoffs", "responses"}
            withheld = {**single, **self.withheld} if said_of else self.withheld
            named = set(references(record)) & withheld.keys()
            named |= {place for place in withheld if said_of and place[1] in repr(record)}
            for place in named - {(table, record.id)}:
                held.setdefault((table, record.id), []).append(
                    Kept(f"points to {place}", withheld[place].people)
                )
        return held

    def _before(self, case: Case) -> Case:
        """The case on an earlier day."""
        everybody, one = self.ids["people"][-3], self.ids["people"][-2]
        old = self.named[one]._replace(names=f"{self.named[one].given} {self.former}")
        was = _Withheld(
            Kept("former name", frozenset({self.other})), list(of_person(old._replace(known_as="")))
        )
        self._token(was.kept, self.former)
        self.queue += [(was.kept, spelling) for spelling in was.spellings]
        self.rng.shuffle(self.queue)
        content = _opened(case).model_dump(mode="json")
        for key in ("address_confidential",):
            for row in content["people"]:
                row[key] = None
        earlier = {
            text: self.written(
                written.spot,
                prose=len(written.sentences) > 1,
                clean=_names(written.spot) or (self.wordy and _names_a_service(written.spot)),
            ).text
            for text, written in list(self.texts.items())
            if self.rng.random() < 0.35 and written.spot.field != "restricted"
        }
        content = _with_texts(content, earlier)
        for row in content["people"]:
            if row["id"] == one:
                row["names"] = old.names
        gone = self.filled(record_type("events"), Spot("events", "events-gone", ""))
        content["events"].append({"id": "events-gone", **gone})
        return remove_records(Case.model_validate(content), "people", [everybody])


COMMON_PARTS = frozenset({"house", "women", "project", "centre", "clinic", "street"})


def _by_surname(names: str) -> list[Spelling]:
    """The spellings of somebody that hold their surname."""
    surname = names.rsplit(maxsplit=1)[-1].casefold()
    return [way for way in of_person(Named(names)) if surname in folded(way.text)]


def plain_start(name: str) -> str:
    """A short form of a given name, as people are called."""
    return f"{name[:3]}ky"


def stands_alone(text: str, name: str) -> bool:
    """Whether a short name stands as a word, so that it can be told from a part of another."""
    return bool(re.search(rf"(?<![\w@.]){name}(?!\w|@)", text, re.IGNORECASE)) or name not in text


def _facts(table: str) -> set[str]:
    return {name for name, mark in marks(record_type(table)).items() if mark.kind == Kind.FACT}


def _names(spot: Spot) -> bool:
    """Whether a place holds what somebody or something is called, and no words about it."""
    mark = marks(record_type(spot.table)).get(spot.field)
    return bool(mark and (mark.identifies or mark.called))


def _names_a_service(spot: Spot) -> bool:
    """Whether a place holds the name of a service."""
    mark = marks(record_type(spot.table)).get(spot.field)
    return bool(mark and mark.service)


def _records(case: Case) -> Iterator[tuple[str, Record]]:
    for table in SINGLE:
        yield table, getattr(case, table)
    for table in RECORDS:
        for record in case.table(table):
            yield table, record


def _opened(case: Case) -> Case:
    """The case with nothing restricted and no address confidential."""
    content = case.model_dump(mode="json")
    for table in (*SINGLE, *RECORDS):
        for row in _rows(content, table):
            row["restricted"] = []
    for row in content["people"]:
        row["address_confidential"] = "no"
    return Case.model_validate(content)
