"""Records as a CSV file: what a spreadsheet is given, and that it comes back as it was."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.case import RECORDS, Case
from prebirth.case.chronology import Event
from prebirth.case.marks import marked
from prebirth.case.table import Table
from prebirth.exchange.row_text import read_rows
from prebirth.exchange.rows import GUARDED, fields_of, match_columns, rows_from
from prebirth.exchange.rows_out import to_bytes
from tests.conftest import TODAY
from tests.copies.made import seen
from tests.typed import instance

TABLES = sorted(set(RECORDS) - {"answers", "responses", "signoffs", "shares"})


@pytest.mark.parametrize("table", TABLES)
def test_every_table_of_the_practice_case_comes_back_with_every_fact(
    table: str, practice: Case, tmp_path: Path
) -> None:
    kind, path = RECORDS[table], tmp_path / "rows.csv"
    written = [name for name in fields_of(kind) if name not in marked(kind, "inside")]
    path.write_bytes(to_bytes(seen(practice, chair=True), table))
    cells = read_rows(path).cells
    if len(practice.table(table)) == 0:
        return
    fields, titled = match_columns(kind, cells)
    assert titled
    assert [name for name in fields if name] == written
    back = list(
        rows_from(
            kind,
            practice.replace_tables(**{table: Table({})})
            if table not in {"people", "agencies", "decisions"}
            else practice,
            cells[1:],
            fields,
            TODAY,
        )
    )
    for before, after in zip(practice.table(table), back, strict=True):
        assert after.odd == ()
        for name in written:
            assert getattr(after.record, name) == getattr(before, name), (
                f"{table} {before.id} {name}"
            )


@pytest.mark.parametrize("before", ["", " ", "\n", "\r", "\r\n\t "])
@pytest.mark.parametrize("sign", GUARDED)
def test_no_cell_is_a_formula_for_a_spreadsheet(before: str, sign: str) -> None:
    happened = f"{before}{sign}HYPERLINK(1)"
    cells = next(
        csv.reader(
            StringIO(
                to_bytes(seen(Case().adding(Event(happened=happened))), "events")
                .decode("utf-8-sig")
                .split("\r\n", 1)[1]
            )
        )
    )
    assert all(not cell.lstrip().startswith((*GUARDED[:5], "＝")) for cell in cells)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40))
def test_any_words_come_back(text: str) -> None:
    words = " ".join(text.split())
    cells = list(
        csv.reader(
            StringIO(
                to_bytes(seen(Case().adding(Event(happened=words))), "events").decode("utf-8-sig")
            )
        )
    )
    rows = rows_from(Event, Case(), cells[1:], fields_of(Event), TODAY)
    back = [instance(Event, row.record).happened for row in rows]
    assert back == ([words] if words else [])
