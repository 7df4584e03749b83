"""A table as a CSV file that other programs open, and that can be read back."""

from __future__ import annotations

import csv
from io import StringIO

from prebirth.base.language import ENGLISH, speaking
from prebirth.case.case import record_type
from prebirth.case.marks import marked
from prebirth.exchange.rows import fields_of, is_formula
from prebirth.privacy.gate import Seen, without_inside
from prebirth.wording.facts import fact, field_title


@speaking(ENGLISH)  # other programs read it
def to_bytes(case: Seen, table: str) -> bytes:
    """The records of a table, titles first, in UTF-8 with a byte order mark for spreadsheets.

    What is between those who make and oversee the assessment has no column.
    """
    case, out = without_inside(case), StringIO(newline="")
    sheet = csv.writer(out)
    kind = record_type(table)
    fields = [name for name in fields_of(kind) if name not in marked(kind, "inside")]
    sheet.writerow([field_title(kind, name) for name in fields])
    for record in case.table(table):
        sheet.writerow([cell(fact(case, record, name)) for name in fields])
    return out.getvalue().encode("utf-8-sig")


def cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if is_formula(text) else text
