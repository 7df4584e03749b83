"""The cells of a CSV file or of rows that were pasted, however another program wrote them."""

from __future__ import annotations

import csv
import errno
import re
from collections import Counter
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import NamedTuple

from prebirth.base.outside import read_outside
from prebirth.exchange.errors import ExchangeError

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
SAID = re.compile(r'"?sep=(.)"?\r?\n?', re.IGNORECASE)
"""How Excel says, in a line above the rows, what separates their cells."""
STRAY = 20
"""From so many quotation marks that nobody closed, a file is read line by line."""
OF_TWO = 2
"""Bytes of a letter in UTF-16."""
PLAUSIBLE = frozenset("’‘“”–—…€£½¼°·•")
"""Signs that people in Britain write beside letters."""


class ReadTable(NamedTuple):
    """The cells of some rows, and the lines whose quotation marks do not pair."""

    cells: list[list[str]]
    stray: tuple[int, ...] = ()
    """Each of these lines, counted from 1, was read as a row of its own."""


def cells_of(text: str) -> ReadTable:
    """The cells of rows copied from a spreadsheet, or of what only looks like it."""
    try:
        return _parted(text, "\t")
    except csv.Error:  # a cell beyond all measure
        return ReadTable([line.split("\t") for line in text.splitlines()])


def read_rows(path: Path) -> ReadTable:
    """The cells of a CSV file; raises ExchangeError. One from outside: `exchange.apart`."""
    try:
        data = read_outside(path, LARGEST)
    except OSError as error:
        if error.errno == errno.EFBIG:
            raise ExchangeError(
                f"{path.name} is larger than {LARGEST // 1_000_000} MB. Nothing was taken in. Save "
                "the part that is needed as a file of its own."
            ) from error
        raise ExchangeError(
            f"{path.name} cannot be read ({error.strerror}). Nothing was taken in."
        ) from error
    return _rows_of(data, path.name)


def _rows_of(data: bytes, name: str) -> ReadTable:
    """The cells of a CSV file, whichever separator parts them; raises ExchangeError."""
    text = decoded(data)
    if "\0" in text:
        raise ExchangeError(
            f"{name} is no CSV file: it may be a workbook. Nothing was taken in. Save it as "
            "CSV, or copy its rows and paste them."
        )
    first = SAID.match(text)
    try:
        separator = first[1] if first else max(SEPARATORS, key=lambda tried: _parts(text, tried))
        return _parted(text[first.end() :] if first else text, separator, 1 if first else 0)
    except csv.Error as error:
        raise ExchangeError(
            f"{name} cannot be read as rows ({error}). Nothing was taken in. Save it as CSV again."
        ) from error


def decoded(data: bytes) -> str:
    """The text of a file: by its own mark, as UTF-16 or UTF-8, else as Windows or DOS writes it.

    >>> decoded("Zo\u00eb".encode("cp850")), decoded("O\u2019Farrow".encode("cp1252"))
    ('Zo\u00eb', 'O\u2019Farrow')
    """
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    for place, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = data[place:LARGEST:OF_TWO][:1000]
        other = data[1 - place : LARGEST : OF_TWO][:1000]
        if half and half.count(0) * 10 > len(half) * 9 and not other.count(0):
            return data.decode(name, errors="replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return max(
            (data.decode(name, errors="replace") for name in ("cp1252", "cp850")), key=_likely
        )


def _likely(text: str) -> int:
    """How many signs beyond English letters stand where people write them."""
    likely = 0
    for place, sign in enumerate(text):
        if sign < "\x80":
            continue
        before = text[place - 1] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        # A letter stands within a word, a capital at its beginning or among capitals.
        fits = (
            (before.isalpha() or after.isalpha())
            and (sign.islower() or not before.islower())
            and not before.isdigit()
            and not after.isdigit()
        )
        good = fits if sign.isalpha() else sign in PLAUSIBLE
        likely += 1 if good else -1
    return likely


def _parted(text: str, separator: str, above: int = 0) -> ReadTable:
    """The cells of rows; a row whose quotation mark nobody closed is read as it is written.

    `above` is how many lines of the file stand before the text. Raises csv.Error.
    """
    lines = list(StringIO(text, newline=""))
    cells: list[list[str]] = []
    stray: list[int] = []
    start = 0
    while start < len(lines):
        reader = csv.reader(iter(lines[start:]), delimiter=separator, strict=True)
        done = 0
        try:
            for row in reader:
                cells.append(row)
                done = reader.line_num
        except csv.Error:
            start += done
            last = len(lines) if len(stray) >= STRAY else start + 1
            for number in range(start, last):
                stray.append(number + 1 + above)
                cells += csv.reader([lines[number]], delimiter=separator, quoting=csv.QUOTE_NONE)
            start = last
        else:
            break
    return ReadTable([row for row in cells if any(cell.strip() for cell in row)], tuple(stray))


def _parts(text: str, separator: str) -> int:
    """How well a separator parts the rows of a file into cells.

    It is how many of the first rows have the number of cells that most have, if that is several.
    """
    try:
        rows: Sequence[list[str]] = [
            row
            for row, _ in zip(
                csv.reader(StringIO(text, newline=""), delimiter=separator),
                range(LOOKED_AT),
                strict=False,
            )
        ]
    except csv.Error:
        return 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max(widths.values(), default=0)
