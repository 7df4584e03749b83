"""Records from the rows of a spreadsheet or a CSV file; no cell is lost that does not fit."""

from __future__ import annotations

import csv
import difflib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from enum import EnumType
from io import StringIO
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from pydantic import ValidationError

from prebirth.case.annotations import inner_type
from prebirth.case.case import TABLE_OF, Case, field_adapter
from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.case.marks import facts
from prebirth.case.record import Model, Record, naming, prose, ref_of
from prebirth.case.staying import marked_as_from
from prebirth.case.typed_dates import lean_of, parse_typed_date
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.who import Meant, all_meant_by, meant_by
from prebirth.wording.facts import field_title, record_name

CAME_WITH = "rows of a file"
"""What is said of rows of the log, of signatures and tellings, which were not entered here."""
LARGEST = 20_000_000
"""Bytes of a file up to which it is taken for rows of a chronology."""
BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
"""How a file begins that says in which encoding it is."""
SEPARATORS, LOOKED_AT = (",", ";", "\t", "|"), 50
"""What may separate the cells of a row, and how many rows are looked at to find out."""
ALIKE = 0.8
"""How like a title the head of a column must be to be taken for it."""
GUARDED = ("=", "+", "-", "@", "\t", "'")
"""What a cell may begin with that a spreadsheet would take for a formula.

Such a cell is written with an apostrophe before it.
"""

YES_OR_NO = {"yes": True, "no": False}
"""How a cell says whether something is so."""

Cells = Sequence[Sequence[str]]
Chosen = Mapping[tuple[int, str], str]
"""Whom a person chose for a name, in one row or in every one, which is row 0: an id or NOBODY."""
NOBODY = ""
"""That a row is taken in though it names nobody."""


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


def cells_of(text: str) -> list[list[str]]:
    """The cells of rows copied from a spreadsheet, or of what only looks like it."""
    try:
        return list(csv.reader(StringIO(text), dialect="excel-tab"))
    except csv.Error:  # a cell beyond all measure, or a quotation mark that nobody closed
        return [line.split("\t") for line in text.splitlines()]


def read_rows(path: Path) -> list[list[str]]:
    """The cells of a CSV file, whichever separator parts them; raises ExchangeError."""
    try:
        if path.stat().st_size > LARGEST:
            raise ExchangeError(
                f"{path.name} is larger than {LARGEST // 1_000_000} MB. Nothing was taken in. Save "
                "the part that is needed as a file of its own."
            )
        data = path.read_bytes()
    except OSError as error:
        raise ExchangeError(
            f"{path.name} cannot be read ({error.strerror}). Nothing was taken in."
        ) from error
    text = _decode(data)
    if "\0" in text:
        raise ExchangeError(
            f"{path.name} is no CSV file: it may be a workbook. Nothing was taken in. Save it as "
            "CSV, or copy its rows and paste them."
        )
    try:
        separator = max(SEPARATORS, key=lambda tried: _separates(text, tried))
        return [
            row
            for row in csv.reader(StringIO(text, newline=""), delimiter=separator)
            if any(cell.strip() for cell in row)
        ]
    except csv.Error as error:
        raise ExchangeError(
            f"{path.name} cannot be read as rows ({error}). Nothing was taken in. Save it as CSV "
            "again."
        ) from error


def fields_of(kind: type[Record]) -> list[str]:
    """The facts that a column may hold: those of the table first."""
    rest = [
        name for name in facts(kind) if name not in kind.columns and not _rows_within(kind, name)
    ]
    return [*(name for name in kind.columns if not _rows_within(kind, name)), *rest]


def match_columns(kind: type[Record], rows: Cells) -> tuple[list[str], bool]:
    """Which fact each column holds, and whether the first row is its titles.

    It holds nothing where no fact is known. Columns without titles stand in the order of the table.
    """
    width = max(map(len, rows), default=0)
    titles = {field_title(kind, name).casefold(): name for name in fields_of(kind)} | {
        name.replace("_", " "): name for name in fields_of(kind)
    }
    names: list[str] = []
    for cell in rows[0] if rows else ():
        like = difflib.get_close_matches(cell.strip().casefold(), titles, 1, ALIKE)
        name = titles[like[0]] if like else ""
        names.append("" if name in names else name)
    if any(names) and (
        sum(map(bool, names)) * 2 >= len([cell for cell in rows[0] if cell.strip()])
    ):
        return [*names, *[""] * (width - len(names))], True
    return [*kind.columns[:width], *[""] * (width - len(kind.columns))], False


def rows_from(
    kind: type[Record],
    case: Case,
    cells: Cells,
    fields: Sequence[str],
    today: date,
    chosen: Chosen = MappingProxyType({}),
    **facts: Any,
) -> Iterator[ImportedRow]:
    """A record for each row that holds something.

    A column that is no fact goes into the text of the record, and so does a name that means
    nobody; `chosen` says whom such a name means.
    """
    seen = {_identity(record, fields) for record in case.table(TABLE_OF[kind])}
    number = 0
    for row in cells:
        texts = [_unguard(cell.strip()) for cell in row]
        if not any(texts):
            continue
        number += 1
        names = _Names(case, chosen, number)
        made, odd = _record(kind, case, texts, fields, today, facts, names)
        mark = _identity(made, fields)
        known = mark in seen and mark != _identity(kind(**facts), fields)
        yield ImportedRow(made, tuple(odd), known, number, tuple(names.asked))
        seen.add(mark)


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
) -> tuple[Record, list[str]]:
    values: dict[str, Any] = dict(facts)
    odd: list[str] = []
    for place, text in enumerate(texts):
        name = fields[place] if place < len(fields) else ""
        if name and text and ref_of(kind, name) == "people":
            many = inner_type(kind.model_fields[name].annotation)[0]
            people, unknown = names.read(text, many=many)
            if people:
                values[name] = tuple(people) if many else people[0]
            if unknown:
                odd.append(f"{field_title(kind, name)}: {'; '.join(unknown)}")
            continue
        value = _value(kind, case, name, text, today) if name and text else None
        if value is not None:
            values[name] = value
        elif text:
            odd.append(f"{field_title(kind, name)}: {text}" if name else text)
    text_field = prose(kind)
    if odd and text_field:
        values[text_field] = "\n".join(filter(None, (values.get(text_field, ""), *odd)))
    record = marked_as_from(kind(**values), CAME_WITH)
    if record.about_nobody and not names.named and (person := names.of_nobody()):
        field = kind.whose[0]
        record = record.replace(**{field: naming(kind, field, person)})
    return record, odd


def _value(kind: type[Record], case: Case, name: str, text: str, today: date) -> Any:
    """The value a cell stands for; None where it does not fit."""
    many, inner = inner_type(kind.model_fields[name].annotation)
    parts = [part.strip() for part in text.split(";") if part.strip()] if many else [text]
    values = [_single_value(kind, case, name, inner, part, today) for part in parts]
    if None in values:
        return None
    try:
        return field_adapter(TABLE_OF[kind], name).validate_python(
            tuple(values) if many else values[0]
        )
    except ValidationError:
        return None


def _single_value(
    kind: type[Record], case: Case, name: str, inner: Any, text: str, today: date
) -> Any:
    table = ref_of(kind, name)
    if table:  # people are read by `_Names`
        called = [
            record.id
            for record in case.table(table)
            if record_name(case, table, record.id).casefold() == text.casefold()
        ]
        return called[0] if len(called) == 1 else None
    if inner is PartialDate:
        try:
            return parse_typed_date(text, today, lean_of(kind.model_fields[name].metadata))
        except ImpossibleDateError:
            return None
    if isinstance(inner, EnumType):
        members: list[Any] = list(inner)
        return next(
            (member for member in members if str(member.value).casefold() == text.casefold()), None
        )
    return _plain(inner, text)


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


def _unguard(text: str) -> str:
    """A cell without the apostrophe that kept it from being taken for a formula."""
    return text[1:] if text.startswith("'") and text[1:].startswith(GUARDED) else text


def _identity(record: Record, fields: Sequence[str]) -> tuple[Any, ...]:
    """What two equal records share: every fact that the columns hold, however it is written."""
    names = [*dict.fromkeys((*filter(None, fields), prose(type(record))))]
    return tuple(
        " ".join(value.casefold().split()) if isinstance(value, str) else value
        for value in (getattr(record, name) for name in names if name)
    )


def _rows_within(kind: type[Record], name: str) -> bool:
    """Whether a fact is itself made of rows, which no cell holds."""
    inner = inner_type(kind.model_fields[name].annotation)[1]
    return isinstance(inner, type) and issubclass(inner, Model)


def _separates(text: str, separator: str) -> int:
    """How well a separator parts the rows of a file into cells.

    It is how many of the first rows have as many cells as the very first, if that has several.
    """
    rows = [
        row
        for row, _ in zip(
            csv.reader(StringIO(text, newline=""), delimiter=separator),
            range(LOOKED_AT),
            strict=False,
        )
    ]
    return sum(len(row) == len(rows[0]) for row in rows) * (len(rows[0]) > 1) if rows else 0


def _decode(data: bytes) -> str:
    """The text of a file: by its own mark, else UTF-8, else as Windows writes it in Britain."""
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
