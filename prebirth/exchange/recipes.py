"""How the files of another system were read before: its columns, remembered by their titles.

A recipe holds titles and names of fields, never a cell, and lies within the vault.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from prebirth.case.case import RECORDS, TABLE_OF
from prebirth.case.label import Code, Label
from prebirth.case.record import Record
from prebirth.exchange.rows import HOME
from prebirth.journal.entry import Entry
from prebirth.vault.vault import Vault

KEY = "recipes "
"""How the setting begins that holds the recipes of a table."""
MOST = 40
"""Recipes of one table; the oldest gives way."""


class Recipe(NamedTuple):
    """What each column of a file holds, and which of them have the month first."""

    fields: tuple[str, ...]
    month_first: tuple[int, ...] = ()
    entry: str = ""
    """The id of the entry that took the rows in; once it is undone the recipe is forgotten."""


def remembered(vault: Vault, kind: type[Record], titles: Sequence[str]) -> Recipe | None:
    """How a file with these titles was read before; None where none was."""
    kept = _kept(vault, kind).get(_mark(titles))
    if not isinstance(kept, dict):
        return None
    fields = tuple(str(name) for name in kept.get("fields", ()))
    known = all(name in {"", HOME, *kind.model_fields} for name in fields)
    months = tuple(place for place in kept.get("month_first", ()) if isinstance(place, int))
    entry = str(kept.get("entry", ""))
    return Recipe(fields, months, entry) if known and len(fields) == len(titles) else None


def remember(vault: Vault, kind: type[Record], titles: Sequence[str], recipe: Recipe) -> None:
    """Remember how a file with these titles was read; raises VaultError."""
    kept, mark = _kept(vault, kind), _mark(titles)
    if vault.read_only or not any(title.strip() for title in titles):
        return
    kept.pop(mark, None)
    kept[mark] = recipe._asdict()
    _keep(vault, kind, dict(list(kept.items())[-MOST:]))


def forget(vault: Vault, undone: Entry) -> None:
    """Forget how rows were read whose entry was undone; raises VaultError."""
    label = Label.parse(undone.label)
    if label is None or label.code is not Code.TAKE_IN_ROWS:
        return
    kind = RECORDS[label.ids["table"]]
    kept = _kept(vault, kind)
    rest = {
        mark: recipe
        for mark, recipe in kept.items()
        if not (isinstance(recipe, dict) and recipe.get("entry") == undone.id)
    }
    if rest != kept:
        _keep(vault, kind, rest)


def _keep(vault: Vault, kind: type[Record], recipes: dict[str, object]) -> None:
    text = json.dumps(recipes, ensure_ascii=False)
    with vault.writing():
        vault.store.set_meta(KEY + TABLE_OF[kind], text)


def _kept(vault: Vault, kind: type[Record]) -> dict[str, object]:
    try:
        kept = json.loads(vault.store.meta(KEY + TABLE_OF[kind]) or "{}")
    except json.JSONDecodeError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _mark(titles: Sequence[str]) -> str:
    """The titles of a file, by which files of one system are known."""
    return " | ".join(" ".join(title.casefold().split()) for title in titles)
