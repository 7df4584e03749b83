"""Where a team meets, as its invitation names it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from prebirth.team.errors import TeamError
from prebirth.team.stores.store import Store

if TYPE_CHECKING:
    from prebirth.team.stores.postgres import Place

FOLDER, POSTGRES = "folder", "postgres"


def in_folder(path: Path) -> dict[str, Any]:
    """In a shared folder."""
    return {"kind": FOLDER, "path": str(path)}


def in_database(host: str, port: int, database: str, authority: str = "") -> dict[str, Any]:
    """In a PostgreSQL database."""
    return {
        "kind": POSTGRES,
        "host": host,
        "port": port,
        "database": database,
        "authority": authority,
    }


def words(place: dict[str, Any]) -> str:
    """Where it is, for whoever reads it."""
    return (
        str(place.get("path", ""))
        if place.get("kind") == FOLDER
        else f"{place.get('host')}:{place.get('port')}/{place.get('database')}"
    )


def database_of(place: dict[str, Any]) -> Place | None:
    """Which database it is, where it is one; raises TeamError."""
    if place.get("kind") != POSTGRES:
        return None
    from prebirth.team.stores.postgres import Place

    try:
        return Place(
            str(place["host"]), int(place["port"]), str(place["database"]), str(place["authority"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise TeamError(
            "The place where the team meets is not one that this version of Prebirth knows. Nothing has changed."
        ) from error


def store_at(place: dict[str, Any], member: str, word: str) -> Store:
    """The store there, as a member sees it; what speaks with a network is imported only for a place on one; raises TeamError."""
    if (where := database_of(place)) is not None:
        from prebirth.team.stores.postgres import PostgresStore

        return PostgresStore(where, member, word)
    if place.get("kind") == FOLDER and isinstance(place.get("path"), str):
        from prebirth.team.stores.folder import FolderStore

        return FolderStore(Path(place["path"]), member)
    raise TeamError(
        "The team meets at a kind of place that this version of Prebirth does not know. Install the newest version."
    )
