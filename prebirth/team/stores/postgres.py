"""A PostgreSQL database as a store: as a role of one's own, which reads what it was let read and writes as itself alone."""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import psycopg
from psycopg import errors, sql
from psycopg.conninfo import make_conninfo

from prebirth.team.errors import KEPT, AwayError, RefusedError, TeamError
from prebirth.team.seal import Sealed
from prebirth.team.stores.address import DatabaseAddress
from prebirth.team.stores.migrations import migrate, newest
from prebirth.team.stores.store import Mark, Pulled, SealedFrontier

PULL = """
SELECT place, name, key::text, author::text, data FROM prebirth.entry WHERE stream = %(stream)s AND place >= %(place)s ORDER BY place LIMIT %(most)s
"""
NAMES = "SELECT DISTINCT name FROM prebirth.entry WHERE stream = %(stream)s"
HEADS = """
SELECT DISTINCT ON (member) member::text, number, data FROM prebirth.head WHERE stream = %(stream)s ORDER BY member, number DESC
"""
PUSH = "SELECT prebirth.push(%(stream)s, %(names)s, %(keys)s::uuid[], %(data)s)"
ADMIT = "SELECT prebirth.admit(%(stream)s, %(key)s, %(members)s::uuid[])"
STATE = "SELECT prebirth.state(%(stream)s, %(number)s, %(data)s)"
MOST, AT_ONCE = 2000, 500
"""Entries that are asked for, and that are sent, in one go."""
CONNECT, ANSWER = 10, 60_000
"""Seconds to wait for a connection, and milliseconds for an answer."""


def role(member: str) -> str:
    """The role by which a member logs in."""
    return f"m_{member.replace('-', '')}"


class PostgresStore:
    """Sealed entries as rows. What breaks a connection is told, and the next call makes another."""

    def __init__(self, address: DatabaseAddress, member: str, password: str) -> None:
        """Meet in a database, as one of its members; it is connected to at the first call."""
        self._address, self._member, self._password = address, member, password
        self._connection: psycopg.Connection[Any] | None = None
        self._heard: set[str] = set()

    def grant(self, stream: str, key: str, members: Iterable[str]) -> None:
        """Let members read what was sealed with a key; raises TeamError."""
        self._run(ADMIT, {"stream": stream, "key": key, "members": list(members)})

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Put entries there, some hundred in each transaction; raises TeamError."""
        for start in range(0, len(entries), AT_ONCE):
            some = entries[start : start + AT_ONCE]
            names, keys, data = (
                [one.name for one in some],
                [one.key for one in some],
                [one.data for one in some],
            )
            self._run(PUSH, {"stream": stream, "names": names, "keys": keys, "data": data})

    def pull(self, stream: str, mark: Mark, known: Container[bytes]) -> Pulled:
        """What stands behind a mark, and whether the mark is where it was; raises TeamError."""
        found: list[Sealed] = []
        rewritten, place, name = False, mark.place, mark.name
        while True:
            rows = self._run(PULL, {"stream": stream, "place": place, "most": MOST})
            if place and not (rows and rows[0][0] == place and rows[0][1] == name):
                rewritten = True
            found += [Sealed(*row[1:]) for row in rows if row[0] > place and row[1] not in known]
            if rows:
                place, name = rows[-1][:2]
            if len(rows) < MOST or rewritten:
                return Pulled(found, Mark(place, name), rewritten)

    def names(self, stream: str) -> set[bytes]:
        """The name of everything in a stream that this member may read; raises TeamError."""
        return {row[0] for row in self._run(NAMES, {"stream": stream})}

    def publish(self, stream: str, head: SealedFrontier) -> None:
        """Say what one has; raises TeamError."""
        self._run(STATE, {"stream": stream, "number": head.number, "data": head.data})

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last that each member said; raises TeamError."""
        return [SealedFrontier(*row) for row in self._run(HEADS, {"stream": stream})]

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        """Wait until the server says that something came, where it can; raises TeamError."""
        wanted = {f"s_{stream.replace('-', '')}" for stream in streams}
        with self._reported():
            connection = self._connected()
            for channel in sorted(wanted - self._heard):
                connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
            self._heard |= wanted
            until = time.monotonic() + seconds
            return any(
                True
                for _ in connection.notifies(
                    timeout=max(0.0, until - time.monotonic()), stop_after=1
                )
            )

    def close(self) -> None:
        """Leave."""
        if self._connection is not None:
            with contextlib.suppress(psycopg.Error):
                self._connection.close()
        self._connection, self._heard = None, set()

    def _run(self, statement: str, values: dict[str, Any]) -> list[Any]:
        """Run a statement; where a connection that was there had broken meanwhile, once more, since everything may be said twice."""
        with self._reported():
            there = self._connection is not None
            connection = self._connected()
            try:
                return connection.execute(statement, values, binary=True).fetchall()
            except psycopg.OperationalError:
                if not (there and connection.closed):
                    raise
            return self._connected().execute(statement, values, binary=True).fetchall()

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None or self._connection.closed:
            self._heard = set()
            self._connection = connected(self._address, role(self._member), self._password)
            number = self._connection.execute(
                "SELECT coalesce(max(number), 0) FROM prebirth.migration"
            ).fetchone()
            if number is None or number[0] < newest():
                self.close()
                raise TeamError(
                    f"The team's database is of an older layout than this version of Prebirth needs. {KEPT} Ask whoever looks after it to update it."
                )
        return self._connection

    @contextlib.contextmanager
    def _reported(self) -> Iterator[None]:
        """Say in words what goes wrong; after it the connection is made anew."""
        try:
            yield
        except (
            errors.InsufficientPrivilege,
            errors.InvalidAuthorizationSpecification,
            errors.InvalidPassword,
        ) as error:
            self.close()
            raise RefusedError(
                f"The team's database does not let you do that ({_first_line(error)}). {KEPT} Ask an owner of the team."
            ) from error
        except errors.DiskFull as error:
            self.close()
            raise AwayError(
                f"The disk of the team's database is full. {KEPT} Tell whoever looks after it."
            ) from error
        except (psycopg.Error, OSError) as error:
            self.close()
            raise AwayError(
                f"The team's database cannot be reached ({_first_line(error)}). {KEPT}"
            ) from error


def connected(address: DatabaseAddress, user: str, password: str) -> psycopg.Connection[Any]:
    """A connection that is encrypted and whose server has shown who it is; each statement is a transaction; raises psycopg.Error."""
    words = {
        "host": address.host,
        "port": str(address.port),
        "dbname": address.database,
        "user": user,
        "password": password,
        "require_auth": "scram-sha-256",
        "connect_timeout": str(CONNECT),
        "options": f"-c statement_timeout={ANSWER} -c search_path=pg_catalog",
        "application_name": "prebirth",
    }
    with tempfile.TemporaryDirectory(prefix="prebirth-") as folder:
        if not address.host.startswith(
            "/"
        ):  # over a network; a socket of this computer needs no more than the password
            root = Path(folder) / "authority.pem"
            root.write_text(address.authority, encoding="ascii")
            words |= {
                "sslmode": "verify-full",
                "sslrootcert": str(root) if address.authority else "system",
                "channel_binding": "require",
            }
        return psycopg.connect(make_conninfo(**words), autocommit=True)


def administer(
    address: DatabaseAddress, admin: str, password: str, statements: str, *, tables: bool
) -> list[str]:
    """Lay out the tables if asked to, and run some SQL, as whoever looks after a database: what was done; raises TeamError."""
    try:
        with connected(address, admin, password) as connection:
            done = migrate(connection) if tables else []
            if statements:
                connection.execute(statements.encode())
    except psycopg.Error as error:
        raise TeamError(
            f"The database refused ({_first_line(error)}). What was done before it stays; the same command goes on from there."
        ) from error
    return done


def _first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__
