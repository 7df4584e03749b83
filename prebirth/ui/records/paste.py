"""Records from the rows of a spreadsheet, without losing a cell that does not fit."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from enum import EnumType
from io import StringIO
from typing import Any

from prebirth.case.base import Long, Record
from prebirth.case.dates import ImpossibleDateError, PartialDate
from prebirth.case.references import ref_of
from prebirth.case.typed_dates import lean_of, read
from prebirth.copies.words import field_title
from prebirth.ui.records.fields.make import inside
from prebirth.ui.today import today


def cells_of(text: str) -> list[list[str]]:
    """The cells of rows copied from a spreadsheet, or of what only looks like it."""
    try:
        return list(csv.reader(StringIO(text), dialect="excel-tab"))
    except csv.Error:  # a cell beyond all measure, or a quotation mark that nobody closed
        return [line.split("\t") for line in text.splitlines()]


def rows_from(kind: type[Record], rows: Sequence[Sequence[str]]) -> Iterator[Record]:
    """A record for each row, its cells in the order of the table's columns; a row of column titles is passed over."""
    titles = [field_title(kind, name).casefold() for name in kind.columns]
    for cells in rows:
        texts = [cell.strip() for cell in cells]
        if not any(texts) or [text.casefold() for text in texts[: len(titles)]] == titles[: len(texts)]:
            continue
        yield _record(kind, texts)


def _record(kind: type[Record], texts: Sequence[str]) -> Record:
    facts: dict[str, Any] = {}
    unread: list[str] = []
    for name, text in zip(kind.columns, texts, strict=False):
        value = _value(kind, name, text)
        if value is not None:
            facts[name] = value
        elif text:
            unread.append(f"{field_title(kind, name)}: {text}")
    unread += [text for text in texts[len(kind.columns) :] if text]
    prose = next((name for name, info in kind.model_fields.items() if any(isinstance(mark, Long) for mark in info.metadata)), None)
    if unread and prose:
        facts[prose] = "\n".join(filter(None, (facts.get(prose, ""), *unread)))
    return kind(**facts)


def _value(kind: type[Record], name: str, text: str) -> Any:
    """The value a cell stands for; None where it is empty or does not fit."""
    many, inner = inside(kind.model_fields[name].annotation)
    if not text or ref_of(kind, name) or many:
        return None
    if inner is PartialDate:
        try:
            return read(text, today(), lean_of(kind.model_fields[name].metadata))
        except ImpossibleDateError:
            return None
    if isinstance(inner, EnumType):
        return next((member for member in inner if str(member.value).casefold() == text.casefold()), None)  # type: ignore[var-annotated]
    return text if inner is str else None
