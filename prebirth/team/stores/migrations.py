"""The schema of a team's database: numbered SQL files, each run once, known by a digest."""

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
    """One step from an older schema to the next."""

    number: int
    name: str
    text: str

    @property
    def sum(self) -> str:
        """The digest by which a changed file is noticed."""
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
    """Run the steps that have not run yet, as administrator; the names of those that ran.

    Raises TeamError, psycopg.Error.
    """
    there = connection.execute("SELECT to_regclass('prebirth.migration')").fetchone()
    known: dict[int, str] = (
        dict(connection.execute("SELECT number, sum FROM prebirth.migration").fetchall())
        if there and there[0]
        else {}
    )
    ran = []
    for step in migrations():
        if step.number not in known:
            # One transaction for a step and the note that it ran: a step that fails leaves
            # nothing behind, and none runs twice.
            with connection.transaction():
                connection.execute(step.text.encode())
                connection.execute(
                    "INSERT INTO prebirth.migration (number, sum) VALUES (%s, %s)",
                    (step.number, step.sum),
                )
                connection.execute("RESET ROLE")
            ran.append(step.name)
        elif known[step.number] != step.sum:
            raise TeamError(
                f"{step.name} is not the file that was run on this database. "
                "Nothing was changed. Install the version of Prebirth that made it."
            )
    if extra := known.keys() - {step.number for step in migrations()}:
        raise TeamError(
            f"This database was made by a newer version of Prebirth ({max(extra):04d}). "
            "Nothing was changed. Install that version."
        )
    return ran
