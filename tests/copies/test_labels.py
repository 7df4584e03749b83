"""A label on paper stands over what it names, and over nothing else."""

from __future__ import annotations

from typing import get_args

import pytest

from prebirth.case.case import RECORDS
from prebirth.case.dates import PartialDate
from prebirth.case.marks import marks
from prebirth.case.record import Record, column_parts
from prebirth.copies.said import Said
from prebirth.copies.tables import columns_of
from prebirth.exchange.practice import practice_case
from prebirth.wording.facts import field_title, with_title
from tests.conftest import TODAY
from tests.copies.made import seen

GROUPS = [
    (table, place, group, bool(own))
    for table, kind in RECORDS.items()
    for place, (column, _) in enumerate(kind.printed)
    for own, groups in [column_parts(column)]
    for group in groups
    if len(group) > 1
]


@pytest.mark.parametrize(("table", "place", "group", "own"), GROUPS)
def test_what_follows_nothing_bears_its_own_title(
    table: str, place: int, group: list[str], own: bool
) -> None:
    case = seen(practice_case())
    first, *others = group
    kind: type[Record] = RECORDS[table]
    empty = kind.model_fields[first].get_default(call_default_factory=True)
    for record in case.table(table):
        alone = record.replace(**{first: empty, "disputed": ()})
        column = columns_of(table)[place]
        lines = column.cell(Said(case), alone, TODAY)
        title = field_title(kind, first)
        assert not any(line.startswith(f"{title}: ") for line in lines.splitlines())
        for name in others:
            words = Said(case).fact(alone, name)
            # It follows that, and not nothing.
            stands = lines.startswith("Agency not named")
            if words and not own and not marks(kind)[name].lead and not stands:
                assert with_title(field_title(kind, name), words) in lines


@pytest.mark.parametrize("kind", RECORDS.values())
def test_no_two_days_stand_under_one_title(kind: type[Record]) -> None:
    for column, _ in kind.printed:
        for group in column_parts(column)[1]:
            days = [
                name
                for name in group
                if name in kind.model_fields
                and PartialDate in get_args(kind.model_fields[name].annotation)
            ]
            assert len(days) < 2, f"{kind.__name__}: {column}"
