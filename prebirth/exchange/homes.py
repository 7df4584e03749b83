"""In which homes the people of a file live: homes that are recorded, and new ones."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.case import Case
from prebirth.case.households import Household, Member
from prebirth.case.marks import NOTHING
from prebirth.exchange.rows import HOME, ImportedRow


def home_called(homes: Iterable[Household], text: str) -> Household | None:
    """The one home with this name or address, however it is written; None where none is."""
    found = [home for home in homes if _plain(text) in {_plain(home.name), _plain(home.address)}]
    return found[0] if len(found) == 1 else None


def homes_with(case: Case, rows: Iterable[ImportedRow]) -> list[Household]:
    """The homes in which the people of some rows live, with these people in them.

    A home that is not recorded is a new one: by its address where the text has a number in it,
    else by its name.
    """
    homes = {home.id: home for home in case.households}
    changed: dict[str, Household] = {}
    for row in rows:
        if not row.home:
            continue
        field = "address" if any(letter.isdigit() for letter in row.home) else "name"
        home = home_called(homes.values(), row.home) or Household(**{field: row.home})
        member = Member(person=row.record.id)
        homes[home.id] = changed[home.id] = home.replace(members=(*home.members, member))
    return [*changed.values()]


def not_taken_over(case: Case, row: ImportedRow, fields: Iterable[str]) -> list[str]:
    """The facts of a row that the record which is here already has otherwise, or has not."""
    if row.here is None:
        return []
    told = [name for name in fields if name != HOME]
    found = [
        name
        for name in told
        if (said := getattr(row.record, name)) not in NOTHING
        and _alike(said) != _alike(getattr(row.here, name))
    ]
    if row.home:
        home = home_called(case.households, row.home)
        if home is None or all(one.person != row.here.id for one in home.members):
            found.append(HOME)
    return found


def _alike(value: object) -> object:
    """A value to compare: texts however they are written."""
    return _plain(value) if isinstance(value, str) else value


def _plain(text: str) -> str:
    """A text in small letters, without what stands between its words."""
    return " ".join("".join(one if one.isalnum() else " " for one in text.casefold()).split())
