"""The tables of the report: which facts of each kind of record stand in a row, and how wide."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, NamedTuple

from prebirth.case.agencies import Told
from prebirth.case.case import RECORDS, Case
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.layout.blocks import Grid
from prebirth.wording.facts import age_words, fact, field_title, record_name

Cell = Callable[[Case, Any, date], str]


class Column(NamedTuple):
    """A column: title, share of the width, and what stands in it."""

    title: str
    weight: float
    cell: Cell


def of(table: str, *columns: tuple[str, float]) -> tuple[Column, ...]:
    """Columns from fields, titled by the first.

    A field after + stands below with its title, one after / without.
    """
    return tuple(_column(table, spec, weight) for spec, weight in columns)


def _column(table: str, spec: str, weight: float) -> Column:
    first, *rest = (part.split("/") for part in spec.split("+"))
    kind = RECORDS[table]

    def cell(case: Case, record: Record, _on: date) -> str:
        lines = [_said(case, record, name) for name in first]
        for names in rest:
            value = "\n".join(filter(None, (_said(case, record, name) for name in names)))
            lines.append(f"{field_title(kind, names[0])}: {value}" if value else "")
        return "\n".join(filter(None, lines))

    return Column(field_title(kind, first[0]), weight, cell)


def _said(case: Case, record: Record, name: str) -> str:
    """A fact as text; who was told stands by the day, which is written once."""
    value = getattr(record, name)
    if not (isinstance(value, tuple) and value and isinstance(value[0], Told)):
        return fact(case, record, name)
    days: dict[str, list[str]] = {}
    for told in value:
        days.setdefault(told.on.show() if told.on else "", []).append(
            record_name(case, "agencies", told.agency) if told.agency else ""
        )
    return "\n".join(
        f"{day}: {'; '.join(filter(None, agencies))}" if day else "; ".join(filter(None, agencies))
        for day, agencies in days.items()
    )


def _about(_case: Case, person: Person, on: date) -> str:
    return age_words(person, on)


PEOPLE = (
    *of("people", ("names", 2.2), ("role", 1.6)),
    Column("Age", 2, _about),
    *of("people", ("contact", 1.4), ("spoken_to", 1.8)),
)
COLUMNS: dict[str, tuple[Column, ...]] = {
    "people": PEOPLE,
    "households": of("households", ("name", 1.5), ("address", 2), ("members", 3), ("notes", 2)),
    "ties": of(
        "ties",
        ("one", 1.2),
        ("kind", 1.4),
        ("other", 1.2),
        ("began+ended", 1.3),
        ("quality/notes", 2.2),
    ),
    "checks": of(
        "checks",
        ("asked_of/which", 1.6),
        ("about", 1),
        ("asked_on", 1),
        ("received_on", 1),
        ("showed", 3),
    ),
    "previous_children": of(
        "previous_children",
        ("child+parents", 1.8),
        ("where_now/order/authority+removed_on", 2),
        ("reason+plans", 2.6),
        ("papers_received+papers_asked", 1.3),
        ("contact+contact_overseer", 1.6),
    ),
    "voices": of(
        "voices",
        ("child", 0.8),
        ("seen_on+by+alone", 1.4),
        ("words", 2),
        ("observed", 2),
        ("day", 2),
    ),
    "appointments": of(
        "appointments",
        ("on", 1),
        ("service/person", 1.3),
        ("outcome/reason", 1.5),
        ("shared_with", 1.6),
        ("meaning", 1.7),
        ("response/response_on", 1.7),
    ),
    "supports": of(
        "supports",
        ("person", 1),
        ("agency", 1.2),
        ("does/how_often", 2),
        ("daily_care", 1.2),
        ("role_agreed", 1),
        ("hiding", 1.4),
    ),
    "agencies": of(
        "agencies",
        ("name/kind", 1.8),
        ("worker", 1.5),
        ("phone+phone_night", 1.3),
        ("role", 1.8),
        ("holds", 1.8),
    ),
    "contributions": of(
        "contributions", ("agency", 1.5), ("asked_on", 1), ("received_on/form", 1), ("says", 3)
    ),
    "events": of(
        "events",
        ("on+until", 1.1),
        ("kind", 1),
        ("about", 1.2),
        ("happened/source", 3),
        ("significance", 2),
    ),
    "factors": of(
        "factors",
        ("description+about+since", 2.2),
        ("state", 0.8),
        ("effect", 1.8),
        ("weight", 1.8),
        ("evidence", 1.1),
    ),
    "decisions": of(
        "decisions",
        ("on/forum", 1.2),
        ("decided+why+decided_by", 2.6),
        ("replaces+why_changed", 1.8),
        ("told_to", 1.5),
        ("carried_out+carried_on+review_on", 1.2),
    ),
    "legal_steps": of(
        "legal_steps",
        ("on", 1),
        ("kind", 1.3),
        ("outcome", 2.2),
        ("explained_parents", 1.2),
        ("explained_partners", 1.2),
    ),
    "disagreements": of(
        "disagreements",
        ("raised_on+by+agency", 1.4),
        ("about", 2),
        ("stage+stage_began+put_to", 1),
        ("answered_on+resolved_on", 1.1),
        ("outcome", 1.6),
    ),
    "supervisions": of(
        "supervisions", ("on", 1), ("supervisor", 1.2), ("actions", 3), ("next_on", 1)
    ),
    "conferences": of(
        "conferences",
        ("on/kind", 1.2),
        ("chair/place", 1.5),
        ("agencies", 3),
        ("report_shared_on", 1.2),
    ),
    "actions": of(
        "actions",
        ("outcome", 1.8),
        ("action+kind", 2),
        ("who+due", 1.3),
        ("how_known", 1.6),
        ("done_on+kept_since", 1.1),
    ),
    "readings": of("readings", ("subject", 1.3), ("stand", 1.2), ("notes", 4)),
    "shares": of(
        "shares",
        ("on", 1),
        ("copy_kind/version", 1.2),
        ("to/agency", 1.5),
        ("purpose", 1.4),
        ("lawful_basis", 1.6),
        ("how+by", 1),
    ),
    "signoffs": of(
        "signoffs",
        ("signer", 1.2),
        ("name", 1.4),
        ("on", 1),
        ("version+returned", 0.8),
        ("comment", 2.2),
    ),
    "responses": of("responses", ("on", 1), ("prompt", 1.4), ("done", 3), ("by", 1)),
}


def grid(table: str, case: Case, records: Iterable[Record], on: date) -> Grid:
    """A table of records; events and what has a date stand in its order."""
    columns = COLUMNS[table]
    rows = tuple(
        tuple(column.cell(case, record, on) for column in columns) for record in in_order(records)
    )
    return Grid(
        tuple(column.title for column in columns), tuple(column.weight for column in columns), rows
    )


def in_order(records: Iterable[Record]) -> list[Record]:
    """Records by date where they have one, and as they were added where not; undated ones last."""
    found = list(records)
    field = next(
        (
            name
            for name in ("on", "seen_on", "raised_on")
            if found and name in type(found[0]).model_fields
        ),
        None,
    )
    if field is None:
        return found
    return sorted(found, key=lambda record: _when(record, field))


def _when(record: Record, field: str) -> tuple[int, int, int]:
    value = getattr(record, field)
    return value.key if value else (9999, 0, 0)
