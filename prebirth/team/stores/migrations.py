"""How the tables of a team's database come to be: numbered files of plain SQL, each run once and known by its sum."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from prebirth.team.errors import TeamError

if TYPE_CHECKING:
    import psycopg

FOLDER = Path(__file__).parent / "sql"


class Migration(NamedTuple):
    """One step from an older layout to the next."""

    number: int
    name: str
    text: str

    @property
    def sum(self) -> str:
        """By which it is known whether the file is the one that was run."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@cache
def migrations() -> tuple[Migration, ...]:
    """Every step, in order."""
    return tuple(
        Migration(int(path.name[:4]), path.name, path.read_text(encoding="utf-8"))
        for path in sorted(FOLDER.glob("*.sql"))
    )


def newest() -> int:
    """The number of the last step."""
    return migrations()[-1].number


def migrate(connection: psycopg.Connection[Any]) -> list[str]:
    """Run the steps that were not run, each as one transaction, as whoever administers the database; raises TeamError, psycopg.Error."""
    there = connection.execute("SELECT to_regclass('prebirth.migration')").fetchone()
    known: dict[int, str] = (
        dict(connection.execute("SELECT number, sum FROM prebirth.migration").fetchall())
        if there and there[0]
        else {}
    )
    ran = []
    for one in migrations():
        if one.number not in known:
            with connection.transaction():
                connection.execute(one.text.encode())
                connection.execute(
                    "INSERT INTO prebirth.migration (number, sum) VALUES (%s, %s)",
                    (one.number, one.sum),
                )
                connection.execute("RESET ROLE")
            ran.append(one.name)
        elif known[one.number] != one.sum:
            raise TeamError(
                f"{one.name} is not the file that was run on this database. Nothing was changed. Install the version of Prebirth that made it."
            )
    if extra := known.keys() - {one.number for one in migrations()}:
        raise TeamError(
            f"This database was made by a newer version of Prebirth ({max(extra):04d}). Nothing was changed. Install that version."
        )
    return ran
