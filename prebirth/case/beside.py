"""Words that keep what two joined records say differently, beside the record that stays."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from enum import Enum
from typing import Any

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.marks import NOTHING
from prebirth.case.record import Record, Restriction, ref_of
from prebirth.case.staying import called_of

PARAGRAPH = "\n\n"


def once(*texts: str) -> str:
    """Several texts as one, each paragraph of them once."""
    parts = (part.strip() for text in texts for part in text.split(PARAGRAPH))
    return PARAGRAPH.join(dict.fromkeys(filter(None, parts)))


def in_words(case: Case, record: Record, names: Iterable[str]) -> Iterator[str]:
    """Each of some fields of a record with its title, where something is filled in."""
    for name in names:
        if (value := getattr(record, name)) not in NOTHING:
            kind = type(record)
            title = kind.model_fields[name].title or name.replace("_", " ").capitalize()
            colon = "" if title.endswith("?") else ":"
            yield f"{title}{colon} {_said(case, ref_of(kind, name), value)}"


def restricted_too(
    rules: Collection[Restriction], names: Collection[str], field: str
) -> tuple[Restriction, ...]:
    """What keeps the text that now says some fields from whom those were kept from."""
    made = (rule.model_copy(update={"field": field}) for rule in rules if rule.field in names)
    return tuple(rule for rule in made if rule not in rules)


def _said(case: Case, table: str | None, value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(_said(case, table, part) for part in value)
    if isinstance(value, PartialDate):
        return value.show()
    if table:
        found = case.record(table, value)
        return called_of(found) if found else str(value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    return str(value.value if isinstance(value, Enum) else value)
