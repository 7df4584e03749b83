"""The words of a text, and which of them are names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.marks import texts
from prebirth.case.record import Record, is_prose

CHUNK = re.compile(r"\S+")
ODD = re.compile(r"[\d@_/\\]")
"""What stands in references, addresses and file names, and in no word."""
WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*")


def words(text: str) -> Iterator[tuple[int, str]]:
    """Every word in Latin letters with its place; what holds a digit or a sign is none, nor is an abbreviation in capitals."""
    for chunk in CHUNK.finditer(text):
        if ODD.search(chunk[0]):
            continue
        for found in WORD.finditer(chunk[0]):
            if len(found[0]) > 1 and not found[0].isupper():
                yield chunk.start() + found.start(), found[0]


def names_of(record: Record) -> Iterator[str]:
    """The words of a record's short facts that begin with a capital: names of people, places and agencies."""
    for field in _short(type(record)):
        text = getattr(record, field)
        if text:
            yield from (
                part.casefold()
                for _, word in words(text)
                if word[0].isupper()
                for part in (word, *word.split("-"))
            )


def names_in(case: Case) -> Iterator[str]:
    """The names that a whole case holds."""
    for table in (*SINGLE, *RECORDS):
        if _short(record_type(table)):
            for record in [case.record(table, table)] if table in SINGLE else case.table(table):
                yield from names_of(record)


@cache
def _short(kind: type[Record]) -> tuple[str, ...]:
    return tuple(name for name in texts(kind) if not is_prose(kind, name))
