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
"""Signs of references, addresses and file names, which no word holds."""
WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’-][A-Za-zÀ-ɏ]+)*")


def words(text: str) -> Iterator[tuple[int, str]]:
    """Yield every word in Latin letters with its character index.

    What holds a digit or a sign is no word, nor is an abbreviation in capitals.
    """
    for chunk in CHUNK.finditer(text):
        if ODD.search(chunk[0]):
            continue
        for match in WORD.finditer(chunk[0]):
            if len(match[0]) > 1 and not match[0].isupper():
                yield chunk.start() + match.start(), match[0]


def names_of(record: Record) -> Iterator[str]:
    """Yield the capitalised words of a record's short facts: people, places, agencies."""
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
    """Yield the names in all records of a case."""
    for table in (*SINGLE, *RECORDS):
        if _short(record_type(table)):
            for record in [case.record(table, table)] if table in SINGLE else case.table(table):
                yield from names_of(record)


@cache
def _short(kind: type[Record]) -> tuple[str, ...]:
    return tuple(name for name in texts(kind) if not is_prose(kind, name))
