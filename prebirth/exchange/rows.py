"""Records from the rows of a spreadsheet or a CSV file; no cell is lost that does not fit."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

from pydantic import ValidationError

from prebirth.base.language import ENGLISH, speaking
from prebirth.case.annotations import inner_type
from prebirth.case.case import TABLE_OF, Case, field_adapter
from prebirth.case.dates import PartialDate
from prebirth.case.lengths import longest
from prebirth.case.listed import Listed, choices_of
from prebirth.case.marks import NOTHING, facts, marked
from prebirth.case.people import Person
from prebirth.case.record import Record, is_prose, naming, prose, ref_of
from prebirth.case.staying import marked_as_from
from prebirth.case.typed_dates import lean_of
from prebirth.case.values import Model
from prebirth.exchange.who import Meant, all_meant_by, meant_by
from prebirth.exchange.written_days import american_day, day_of
from prebirth.wording.facts import field_title, record_name
from prebirth.wording.ties import SAID_OF_ONE

CAME_WITH = "rows of a file"
"""What is said of rows of the log, of signatures and tellings, which were not entered here."""
TITLED_WITHIN = 12
"""Rows within which the titles of the columns stand, below what the file is called."""
ALIKE = 0.8
"""How like a title the head of a column must be to be taken for it."""
ALSO_TITLED = {
    "date of birth": "born",
    "dob": "born",
    "d.o.b.": "born",
    "relationship": "role",
    "relation": "role",
    "relationship to the baby": "role",
    "relationship to baby": "role",
    "name": "names",
    "who": "person",
    "gender": "sex",
    "telephone": "phone",
    "tel": "phone",
    "tel no": "phone",
    "mobile": "phone",
}
"""The fields that the titles of other programs mean, where a record has such a field."""
HOME = "home"
"""A column of people that says in which home each lives, which is no fact of theirs."""
HOME_TITLES = ("household", "home", "address", "home address", "lives at")
SIDES = ("maternal ", "paternal ", "mat ", "pat ")
"""How a word of kin begins that also says through which parent."""
SAYS_MORE = (*SIDES, "step", "great", "mgm", "mgf", "pgm", "pgf")
"""How a word begins that says more than the choice it means."""
GUARDED = ("=", "+", "-", "@", "\t", "'", *"＝＋－＠")  # the wide ones of Asia count too
"""What a cell may begin with, after any space, that a spreadsheet would take for a formula.

Such a cell is written with an apostrophe before it.
"""

OTHER = "other"
"""How a choice begins that says only what something is not."""
YES_OR_NO = {"yes": True, "no": False}
"""How a cell says whether something is so."""

Cells = Sequence[Sequence[str]]
Chosen = Mapping[tuple[int, str], str]
"""Whom a person chose for a name, in one row or in every one, which is row 0: an id or NOBODY."""
NOBODY = ""
"""That a row is taken in though it names nobody."""


class RowReading(NamedTuple):
    """What is known of how a file is to be read."""

    words: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """Which choices each word of other programs means, each in a field that offers it."""
    month_first: frozenset[int] = frozenset()
    """The columns whose dates have the month first."""
    asked: Mapping[tuple[str, str], str] = MappingProxyType({})
    """What somebody said that a word means: by its field and the word, a choice of that field."""


PLAIN = RowReading()


class ImportedRow(NamedTuple):
    """One record to be, and what there is to say of it."""

    record: Record
    odd: tuple[str, ...] = ()
    """Cells that fit no fact: they go into its text, or nowhere where it has none."""
    known: bool = False
    """Whether the same is in the assessment already, or in an earlier row."""
    number: int = 0
    """Which row it is, counted from 1 without the titles and without empty rows."""
    asked: tuple[Meant, ...] = ()
    """The names that mean nobody, or more than one; an empty one where it names nobody."""
    home: str = ""
    """The name or the address of the home in which somebody lives."""
    here: Record | None = None
    """The record that the assessment has of it already."""


def fields_of(kind: type[Record]) -> list[str]:
    """The facts that a column may hold: those of the table first."""
    rest = [
        name for name in facts(kind) if name not in kind.columns and not _rows_within(kind, name)
    ]
    return [*(name for name in kind.columns if not _rows_within(kind, name)), *rest]


@speaking(ENGLISH)
def match_columns(kind: type[Record], rows: Cells) -> tuple[list[str], int]:
    """Which fact each column holds, and how many rows at the top are titles.

    It holds nothing where no fact is known. Columns without titles stand in the order of the
    table. Above the titles of the columns may stand what the whole file is called. Where the file
    begins with a title and no number, few of its titles need be known.
    """
    width = max(map(len, rows), default=0)
    for above, row in enumerate(rows[:TITLED_WITHIN]):
        names = _titles_in(kind, row)
        filled = len([cell for cell in row if cell.strip()])
        known, enough = sum(map(bool, names)), 1 if above == 0 else 2
        if known >= enough and (known * 2 >= filled or (above == 0 and _begins_titles(kind, row))):
            return [*names, *[""] * (width - len(names))], above + 1
    return [*kind.columns[:width], *[""] * (width - len(kind.columns))], 0


def _titles_in(kind: type[Record], row: Sequence[str]) -> list[str]:
    """The facts that the cells of a row are the titles of."""
    titles = _titles_of(kind) | {name.replace("_", " "): name for name in fields_of(kind)}
    names: list[str] = []
    for cell in row:
        like = difflib.get_close_matches(cell.strip().casefold(), titles, 1, ALIKE)
        name = titles[like[0]] if like else ""
        names.append("" if name in names else name)
    return names


def _titles_of(kind: type[Record]) -> dict[str, str]:
    """The fields by their titles, here and in other programs."""
    titles = {title: name for title, name in ALSO_TITLED.items() if name in fields_of(kind)}
    titles |= dict.fromkeys(HOME_TITLES, HOME) if kind is Person else {}
    return titles | {field_title(kind, name).casefold(): name for name in fields_of(kind)}


def _begins_titles(kind: type[Record], row: Sequence[str]) -> bool:
    """Whether a row begins with a title just so, and has no number in it, as few rows of facts."""
    first = next((cell.strip().casefold() for cell in row if cell.strip()), "")
    digits = any(letter.isdigit() for cell in row for letter in cell)
    return first in _titles_of(kind) and not digits


class UnknownWord(NamedTuple):
    """A word in a column of choices that is none of them."""

    field: str
    text: str
    near: str
    """The choice that is written most like it; nothing where none is."""

    @property
    def key(self) -> tuple[str, str]:
        """As `RowReading.asked` holds it."""
        return self.field, _bare(self.text)


@speaking(ENGLISH)
def unknown_words(
    kind: type[Record], cells: Cells, fields: Sequence[str], words: Mapping[str, tuple[str, ...]]
) -> list[UnknownWord]:
    """The words that stand where one of some choices should, each once."""
    found: dict[tuple[str, str], UnknownWord] = {}
    for place, name in enumerate(fields):
        if not _is_fact(name):
            continue
        many, inner = inner_type(kind.model_fields[name].annotation)
        known = {
            word.casefold(): str(one) for one in choices_of(inner) or () for word in _said(one)
        }
        texts = [_unguard(row[place].strip()) for row in cells if known and place < len(row)]
        for one in (
            part.strip() for text in texts for part in (text.split(";") if many else [text])
        ):
            meant = {one.casefold(), *map(str.casefold, _meant(words, one))}
            if one and meant.isdisjoint(known):
                near = difflib.get_close_matches(one.casefold(), known, 1, ALIKE)
                word = UnknownWord(name, one, known[near[0]] if near else "")
                found.setdefault(word.key, word)
    return [*found.values()]


def _said(choice: str) -> tuple[str, ...]:
    """A choice as it is kept, and as it is written out."""
    if isinstance(choice, Listed):
        return (str(choice), choice.label)
    return (str(choice), *SAID_OF_ONE.get(str(choice), ()))


def _meant(words: Mapping[str, tuple[str, ...]], text: str) -> tuple[str, ...]:
    """The choices that a word means, also one that says of which side somebody is."""
    bare = _bare(text)
    side = next((side for side in SIDES if bare.startswith(side)), "")
    return words.get(bare) or words.get(bare.removeprefix(side), ())


def _is_fact(name: str) -> bool:
    return bool(name) and name != HOME


@speaking(ENGLISH)
def american_columns(kind: type[Record], cells: Cells, fields: Sequence[str]) -> dict[int, str]:
    """The columns of dates some of which can only be read with the month first, with one each."""
    found = {}
    for place, name in enumerate(fields):
        if _is_fact(name) and inner_type(kind.model_fields[name].annotation)[1] is PartialDate:
            texts = [_unguard(row[place]) for row in cells if place < len(row)]
            if day := american_day(texts):
                found[place] = day
    return found


@speaking(ENGLISH)
def rows_from(
    kind: type[Record],
    case: Case,
    cells: Cells,
    fields: Sequence[str],
    today: date,
    chosen: Chosen = MappingProxyType({}),
    reading: RowReading = PLAIN,
    **facts: Any,
) -> Iterator[ImportedRow]:
    """A record for each row that holds something.

    A column that is no fact goes into the text of the record, and so does a name that means
    nobody, and the second of two columns of one fact where they cannot join; `chosen` says whom
    such a name means, `reading` what else is known of the file.
    """
    table = case.table(TABLE_OF[kind])
    seen: dict[tuple[Any, ...], Record | None] = {_identity(one, fields): one for one in table}
    number, home_at = 0, fields.index(HOME) if HOME in fields else len(fields)
    facts_held = [name if _is_fact(name) else "" for name in fields]
    for row in cells:
        texts = [_unguard(cell.strip()) for cell in row]
        if not any(texts):
            continue
        number += 1
        names = _Names(case, chosen, number)
        home = _taken_out(texts, home_at)
        made, odd = _record(kind, case, texts, facts_held, today, facts, names, reading)
        mark = _identity(made, fields)
        known = mark in seen and mark != _identity(kind(**facts), fields)
        here = next((one for one in table if _is_same(made, one)), seen[mark] if known else None)
        known = known or here is not None
        yield ImportedRow(made, tuple(odd), known, number, tuple(names.asked), home, here)
        seen.setdefault(mark, None)


def _taken_out(texts: list[str], place: int) -> str:
    """The text of one cell, which goes into no fact and not into the text of the record."""
    text, texts[place : place + 1] = "".join(texts[place : place + 1]), [""]
    return text


class _Names:
    """Whom the names in one row mean, and which of them somebody must be asked about."""

    def __init__(self, case: Case, chosen: Chosen, number: int) -> None:
        self._case, self._chosen, self._number = case, chosen, number
        self.asked: list[Meant] = []
        self.named = False
        """Whether the row has a name in it, whomever that means."""

    def read(self, text: str, *, many: bool) -> tuple[list[str], list[str]]:
        """The people whom a cell names, and the names in it that mean nobody."""
        self.named = True
        found = all_meant_by(self._case, text) if many else [meant_by(self._case, text)]
        people = [self._person(meant) for meant in found]
        odd = [one.text for one, person in zip(found, people, strict=True) if not person]
        return list(dict.fromkeys(filter(None, people))), odd

    def of_nobody(self) -> str:
        """Whom a row is about that names nobody, as somebody chose."""
        return self._person(Meant(""))

    def _person(self, meant: Meant) -> str:
        if meant.person:
            return meant.person
        key = next(
            (key for key in ((self._number, meant.text), (0, meant.text)) if key in self._chosen),
            None,
        )
        if key is None:
            self.asked.append(meant)
            return NOBODY
        return self._chosen[key]


def _record(
    kind: type[Record],
    case: Case,
    texts: Sequence[str],
    fields: Sequence[str],
    today: date,
    facts: dict[str, Any],
    names: _Names,
    reading: RowReading,
) -> tuple[Record, list[str]]:
    values: dict[str, Any] = dict(facts)
    held: set[str] = set()
    also: dict[str, Any] = {}
    odd: list[str] = []
    for place, text in enumerate(texts):
        name = fields[place] if place < len(fields) else ""
        if name and text and ref_of(kind, name) == "people":
            many = inner_type(kind.model_fields[name].annotation)[0]
            people, unknown = names.read(text, many=many)
            if people and not _put(kind, values, name, tuple(people) if many else people[0], held):
                odd.append(f"{field_title(kind, name)}: {text}")
            if unknown:
                odd.append(f"{field_title(kind, name)}: {'; '.join(unknown)}")
            continue
        cell = _Cell(name, text, today, reading, place in reading.month_first)
        value = _value(kind, case, cell) if name and text else None
        left = text
        if value is not None and _put(kind, values, name, value, held):
            also |= _also_said(kind, name, _meant(reading.words, text))
            left = _less_said(value, text, asked=(name, _bare(text)) in reading.asked)
        if left:
            odd.append(f"{field_title(kind, name)}: {left}" if name else left)
    values = {**also, **values}
    text_field = prose(kind)
    if odd and text_field:
        values[text_field] = "\n".join(filter(None, (values.get(text_field, ""), *odd)))
    record = marked_as_from(kind(**values), CAME_WITH)
    if record.about_nobody and not names.named and (person := names.of_nobody()):
        field = kind.whose[0]
        record = record.replace(**{field: naming(kind, field, person)})
    return record, odd


def _less_said(value: Any, text: str, *, asked: bool) -> str:
    """The word that a choice such as “other relative” was read from, where it says less.

    What somebody said that a word means may say less too, unless the word is only misspelt.
    """
    if not isinstance(value, StrEnum | Listed) or text.casefold() in map(
        str.casefold, _said(value)
    ):
        return ""
    misspelt = difflib.get_close_matches(text.casefold(), [value.casefold()], 1, ALIKE)
    more = value.startswith(OTHER) or value in SAID_OF_ONE or _bare(text).startswith(SAYS_MORE)
    return text if more or (asked and not misspelt) else ""


def _also_said(kind: type[Record], name: str, meanings: Sequence[str]) -> dict[str, Any]:
    """What a word says beside the field that it stands in, as “sister” says that she is a woman."""
    said: dict[str, Any] = {}
    for field in facts(kind):
        many, inner = inner_type(kind.model_fields[field].annotation)
        choices = {str(choice) for choice in choices_of(inner) or ()}
        meant = [one for one in meanings if one in choices and not one.startswith(OTHER)]
        if meant and field != name and not many:
            said[field] = inner(meant[0])
    return said


def _put(kind: type[Record], values: dict[str, Any], name: str, value: Any, held: set[str]) -> bool:
    """Put a cell into its field; whether it is there.

    Where an earlier column of the row holds the same field, texts and lists join; of two days or
    two choices the first stays.
    """
    if name in held and value != values[name]:
        before = values[name]
        if isinstance(value, tuple):
            value = tuple(dict.fromkeys((*before, *value)))
        elif inner_type(kind.model_fields[name].annotation)[1] is str and not ref_of(kind, name):
            value = f"{before}\n{value}" if is_prose(kind, name) else f"{before}; {value}"
        else:
            return False
        if isinstance(value, str) and len(value) > (longest(kind, name) or len(value)):
            return False
    held.add(name)
    values[name] = value
    return True


class _Cell(NamedTuple):
    """A cell of a column that holds a fact."""

    name: str
    text: str
    today: date
    reading: RowReading
    month_first: bool


def _value(kind: type[Record], case: Case, cell: _Cell) -> Any:
    """The value a cell stands for; None where it does not fit."""
    many, inner = inner_type(kind.model_fields[cell.name].annotation)
    parts = [part.strip() for part in cell.text.split(";") if part.strip()] if many else [cell.text]
    values = [_single_value(kind, case, cell._replace(text=part), inner) for part in parts]
    if None in values:
        return None
    try:
        return field_adapter(TABLE_OF[kind], cell.name).validate_python(
            tuple(values) if many else values[0]
        )
    except ValidationError:
        return None


def _single_value(kind: type[Record], case: Case, cell: _Cell, inner: Any) -> Any:
    table, text = ref_of(kind, cell.name), cell.text
    if table:  # people are read by `_Names`
        called = [
            record.id
            for record in case.table(table)
            if record_name(case, table, record.id).casefold() == text.casefold()
        ]
        return called[0] if len(called) == 1 else None
    if len(text) > (longest(kind, cell.name) or len(text)):
        return None  # it goes where there is room for sentences
    if inner is PartialDate:
        lean = lean_of(kind.model_fields[cell.name].metadata)
        return day_of(text, cell.today, lean, month_first=cell.month_first)
    if (choices := choices_of(inner)) is not None:
        # The words of other programs, such as DNA, come after those of the choices themselves.
        asked = cell.reading.asked.get((cell.name, _bare(text)), text)
        others = (choice.casefold() for choice in _meant(cell.reading.words, text))
        meant = (asked.casefold(), *others)
        by_name: dict[str, str] = {
            word.casefold(): choice for choice in choices for word in _said(choice)[::-1]
        }
        by_name |= {str(choice).casefold(): choice for choice in choices}
        return next((inner(by_name[one]) for one in meant if one in by_name), None)
    return _plain(inner, text)


def _bare(text: str) -> str:
    """A word or an abbreviation without its capitals and full stops."""
    return " ".join(text.casefold().replace(".", "").split())


def _plain(inner: Any, text: str) -> Any:
    """A number, a yes or no, or a text; None where a cell is none."""
    if inner is int:
        return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None
    if inner is float:
        return _number(text)
    return YES_OR_NO.get(text.casefold()) if inner is bool else text if inner is str else None


def _number(text: str) -> float | None:
    """The number a cell stands for, with a point or a comma; None where it is none."""
    plain = text.replace(",", ".")
    parts = plain.removeprefix("-").split(".")
    written = plain.isascii() and len(parts) < 3 and all(part.isdigit() for part in parts)
    return float(plain) if written and len(plain) < 16 else None


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would take a cell for a formula."""
    return text.startswith(GUARDED) or text.lstrip().startswith(GUARDED)


def _unguard(text: str) -> str:
    """A cell without the apostrophe that kept it from being taken for a formula."""
    return text[1:] if text.startswith("'") and is_formula(text[1:]) else text


def _identity(record: Record, fields: Sequence[str]) -> tuple[Any, ...]:
    """What two equal records share: every fact that the columns hold, however it is written."""
    names = [*dict.fromkeys((*filter(_is_fact, fields), prose(type(record))))]
    return tuple(
        " ".join(value.casefold().split()) if isinstance(value, str) else value
        for value in (getattr(record, name) for name in names if name)
    )


def _is_same(one: Record, other: Record) -> bool:
    """Whether two records are of one somebody: of one name, and no fact of who it is differs."""
    kind = type(one)
    own = [*marked(kind, "identifies"), *marked(kind, "happened")]
    name = next((field for field in own if field in marked(kind, "called")), "")
    if not name or not getattr(one, name):
        return False
    pairs = [(getattr(one, field), getattr(other, field)) for field in own]
    return _identity(one, [name])[0] == _identity(other, [name])[0] and all(
        a == b or a in NOTHING or b in NOTHING or type(a) is str for a, b in pairs
    )


def _rows_within(kind: type[Record], name: str) -> bool:
    """Whether a fact is itself made of rows, which no cell holds."""
    inner = inner_type(kind.model_fields[name].annotation)[1]
    return isinstance(inner, type) and issubclass(inner, Model)
