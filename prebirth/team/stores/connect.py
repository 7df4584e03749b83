"""Opens the store at an address; only a database loads what speaks with a network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from prebirth.team.errors import TeamError
from prebirth.team.stores.address import FOLDER, DatabaseAddress, database_at
from prebirth.team.stores.folder import FolderStore
from prebirth.team.stores.store import TeamStore


def store_at(address: dict[str, Any], member: str, password: str) -> TeamStore:
    """The store at an address, as a member sees it; raises TeamError."""
    if (database := database_at(address)) is not None:
        # psycopg takes 0.2 seconds to import, and a team in a folder must not even load it:
        # tests/test_house.py holds that this program speaks with a network nowhere else.
        from prebirth.team.stores.postgres import PostgresStore

        return PostgresStore(database, member, password)
    if address.get("kind") == FOLDER and isinstance(address.get("path"), str):
        return FolderStore(Path(address["path"]), member)
    raise TeamError(
        "The team meets at a kind of place that this version of Prebirth does not know. "
        "Install the newest version."
    )


def administer(
    database: DatabaseAddress, admin: str, password: str, statements: str, *, tables: bool
) -> list[str]:
    """Run SQL as the administrator of a database; the steps that ran; raises TeamError."""
    from prebirth.team.stores import postgres  # late as above

    return postgres.administer(database, admin, password, statements, tables=tables)
