"""Where a team meets: the address as its invitation names it, in JSON."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from prebirth.team.errors import TeamError

FOLDER, POSTGRES = "folder", "postgres"


class DatabaseLink(StrEnum):
    """How a laptop keeps in touch with a database."""

    HELD = "held"
    """Two connections while the app is open: one speaks, and one hears at once what comes."""
    BRIEF = "brief"
    """One connection, for as long as a round takes; what comes is seen at the next."""
    POOLED = "pooled"
    """As brief, through a pool such as PgBouncer that lends each statement a connection."""


class DatabaseAddress(NamedTuple):
    """Where a database is."""

    host: str
    """A name, which its certificate must bear; or the folder of a socket on this computer."""
    port: int
    database: str
    authority: str = ""
    """The certificate authority of the server, as PEM; without it those the system trusts."""
    link: DatabaseLink = DatabaseLink.HELD


def folder_address(path: Path) -> dict[str, Any]:
    """The address of a shared folder."""
    return {"kind": FOLDER, "path": str(path)}


def database_address(
    host: str, port: int, database: str, authority: str = "", link: DatabaseLink = DatabaseLink.HELD
) -> dict[str, Any]:
    """The address of a PostgreSQL database."""
    address = {
        "kind": POSTGRES,
        "host": host,
        "port": port,
        "database": database,
        "authority": authority,
    }
    return address if link is DatabaseLink.HELD else {**address, "link": str(link)}


def address_words(address: dict[str, Any]) -> str:
    """An address as people read it."""
    return (
        str(address.get("path", ""))
        if address.get("kind") == FOLDER
        else f"{address.get('host')}:{address.get('port')}/{address.get('database')}"
    )


def database_at(address: dict[str, Any]) -> DatabaseAddress | None:
    """The database an address names, or None where it names none; raises TeamError."""
    if address.get("kind") != POSTGRES:
        return None
    try:
        return DatabaseAddress(
            str(address["host"]),
            int(address["port"]),
            str(address["database"]),
            str(address["authority"]),
            DatabaseLink(address.get("link", DatabaseLink.HELD)),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise TeamError(
            "The place where the team meets is not one that this version of Prebirth knows. "
            "Nothing has changed."
        ) from error
