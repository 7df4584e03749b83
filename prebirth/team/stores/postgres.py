"""A PostgreSQL database as a store, in which each member has a role of their own.

The role reads what it was granted, and writes as itself alone.
"""

from __future__ import annotations

import contextlib
import tempfile
import time
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import psycopg
from psycopg import errors, sql
from psycopg.conninfo import make_conninfo

from prebirth.team.errors import KEPT, AwayError, StoreRefusedError, StreamError, TeamError
from prebirth.team.seal import Sealed
from prebirth.team.stores.address import DatabaseAddress, DatabaseLink
from prebirth.team.stores.deadline import Deadline
from prebirth.team.stores.migrations import migrate, newest
from prebirth.team.stores.store import Pulled, ReadMark, SealedFrontier

PULL = (
    "SELECT place, name, key::text, author::text, data "
    "FROM prebirth.pull(%(stream)s, %(place)s, %(most)s::int)"
)
NAMES = "SELECT prebirth.names(%(stream)s)"
FRONTIERS = "SELECT member::text, number, data FROM prebirth.heads(%(stream)s)"
PUSH = "SELECT prebirth.push(%(stream)s, %(names)s, %(keys)s::uuid[], %(data)s)"
GRANT = "SELECT prebirth.admit(%(stream)s, %(key)s, %(members)s::uuid[])"
NOTIFY = "SELECT pg_notify(%(channel)s, '')"
PUBLISH = "SELECT prebirth.state(%(stream)s, %(number)s, %(data)s)"
PREPARED_AFTER = 5
"""How often a statement runs on a connection before it is prepared there."""
MOST, AT_ONCE = 2000, 500
"""Entries in one query, and in one transaction that writes."""
AT_ONCE_BYTES, MOST_BYTES, SURELY_ALL = 1_000_000, 64_000_000, 4_000_000
"""Bytes of one transaction that writes, of what one round reads, and of an answer that is not asked
for more: the server leaves out what goes beyond 8 MB, so half of that lacks nothing but an entry
of megabytes, which comes with the next round."""
LEAST = 50
"""Entries that are asked for at once on a slow line."""
CONNECT, ANSWER = 10, 60_000
"""Seconds to wait for a connection, and milliseconds after which the server ends a statement."""
PATIENCE, SLOWEST = 30.0, 40_000
"""Seconds after which this side gives up on an answer, and bytes it must take in a second more.

A server that was stopped in the middle ends nothing by itself.
"""


def role(member: str) -> str:
    """The role by which a member logs in."""
    return f"m_{member.replace('-', '')}"


def channel_of(stream: str) -> str:
    """Where members say to each other that something came; it says no more than that."""
    return f"s_{stream.replace('-', '')}"


class PostgresStore:
    """Sealed entries as rows. After an error the next call connects again."""

    alterable = False

    def __init__(self, address: DatabaseAddress, member: str, password: str) -> None:
        """Connect as one of the members, at the first call."""
        self._address, self._member, self._password = address, member, password
        self._connection: psycopg.Connection[Any] | None = None
        self._channels: set[str] = set()
        self._most = MOST
        """Entries that are asked for at once."""

    def learn(self, _stream: str, _keys: Mapping[str, bytes]) -> None:
        """Do nothing: names stand in a table that only readers see."""

    def grant(self, stream: str, key: str, members: Iterable[str]) -> None:
        """Let members read what was sealed with a key; raises TeamError."""
        self._run(GRANT, {"stream": stream, "key": key, "members": list(members)})

    def push(self, stream: str, entries: Sequence[Sealed]) -> None:
        """Add entries, some hundred in each transaction; raises TeamError."""
        for batch in _batches(entries):
            values = {
                "stream": stream,
                "names": [sealed.name for sealed in batch],
                "keys": [sealed.key for sealed in batch],
                "data": [sealed.data for sealed in batch],
            }
            self._run(PUSH, values, sum(len(sealed.data) for sealed in batch))
        if entries:  # also where this laptop does not listen itself: others may
            self._run(NOTIFY, {"channel": channel_of(stream)})

    def pull(self, stream: str, mark: ReadMark, known: Container[bytes]) -> Pulled:
        """The entries behind a mark, and whether the mark is where it was; raises TeamError."""
        entries: list[Sealed] = []
        rewritten, place, name, size = False, mark.place, mark.name, 0
        while True:
            # The query begins with the entry at the mark itself: a server that dropped it, or
            # put another in its place, has rewritten what was read already.
            rows = self._pull({"stream": stream, "place": place, "most": self._most})
            if place and not (rows and rows[0][0] == place and rows[0][1] == name):
                rewritten = True
            fresh = [row for row in rows if row[0] > place]
            entries += [Sealed(*row[1:]) for row in fresh if row[1] not in known]
            # What is at the mark comes again, and the server counts it too.
            came = sum(len(row[4]) for row in rows)
            size += came
            if rows:
                place, name = rows[-1][:2]
            # What is left waits for the next round: one that is endless is none.
            last = len(rows) < self._most and came < SURELY_ALL
            if last or not fresh or rewritten or size > MOST_BYTES:
                return Pulled(entries, ReadMark(place, name), rewritten)

    def _pull(self, values: dict[str, Any]) -> list[Any]:
        try:
            return self._run(PULL, values)
        except AwayError:
            # On a line too slow for so many in the time there is, the next round asks for fewer.
            self._most = max(LEAST, self._most // 4)
            raise

    def names(self, stream: str) -> set[bytes]:
        """The names of all entries in a stream that this member may read; raises TeamError."""
        return {row[0] for row in self._run(NAMES, {"stream": stream})}

    def publish(self, stream: str, frontier: SealedFrontier) -> None:
        """Publish this member's frontier; raises TeamError."""
        self._run(PUBLISH, {"stream": stream, "number": frontier.number, "data": frontier.data})

    def frontiers(self, stream: str) -> list[SealedFrontier]:
        """The last frontier of each member; raises TeamError."""
        return [SealedFrontier(*row) for row in self._run(FRONTIERS, {"stream": stream})]

    def wait(self, streams: Sequence[str], seconds: float) -> bool:
        """Wait until the server notifies of new entries; raises TeamError.

        Without a connection that is held nobody can be notified: False, after the time is over.
        """
        if self._address.link is not DatabaseLink.HELD:
            time.sleep(seconds)
            return False
        wanted = {channel_of(stream) for stream in streams}
        with self._translate_errors():
            connection = self._connected()
            with Deadline(connection, PATIENCE):
                for channel in sorted(wanted - self._channels):
                    connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
            self._channels |= wanted
            until = time.monotonic() + seconds
            return any(
                True
                for _ in connection.notifies(
                    timeout=max(0.0, until - time.monotonic()), stop_after=1
                )
            )

    def rest(self) -> None:
        """Give the connection back, where it is for a round alone."""
        if self._address.link is not DatabaseLink.HELD:
            self.close()

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            with contextlib.suppress(psycopg.Error):
                self._connection.close()
        self._connection, self._channels = None, set()

    def _run(self, statement: str, values: dict[str, Any], size: int = 0) -> list[Any]:
        """Run a statement; if an open connection turns out broken, once more on a new one."""
        with self._translate_errors():
            was_open = self._connection is not None
            connection = self._connected()
            deadline = Deadline(connection, PATIENCE + size / SLOWEST)
            try:
                with deadline:
                    return connection.execute(statement, values, binary=True).fetchall()
            except psycopg.OperationalError:
                if deadline.passed or not (was_open and connection.closed):
                    raise
            # Every statement is idempotent, so it does no harm if the first one had arrived.
            with Deadline(connection := self._connected(), PATIENCE + size / SLOWEST):
                return connection.execute(statement, values, binary=True).fetchall()

    def _connected(self) -> psycopg.Connection[Any]:
        if self._connection is None or self._connection.closed:
            self._channels = set()
            self._connection = connected(self._address, role(self._member), self._password)
            with Deadline(self._connection, PATIENCE):
                number = self._connection.execute(
                    "SELECT coalesce(max(number), 0) FROM prebirth.migration"
                ).fetchone()
            if number is None or number[0] < newest():
                self.close()
                raise TeamError(
                    "The team's database is of an older layout than this version of Prebirth "
                    f"needs. {KEPT} Ask the person who runs it to update it."
                )
        return self._connection

    @contextlib.contextmanager
    def _translate_errors(self) -> Iterator[None]:
        """Close the connection on an error, and raise it as a TeamError in words."""
        try:
            yield
        except (
            errors.InsufficientPrivilege,
            errors.InvalidAuthorizationSpecification,
            errors.InvalidPassword,
        ) as error:
            self.close()
            raise StoreRefusedError(
                f"The team's database does not let you do that ({_first_line(error)}). {KEPT} "
                "Ask an owner of the team."
            ) from error
        except (errors.QueryCanceled, errors.LockNotAvailable, psycopg.DataError) as error:
            self.close()
            raise StreamError(
                f"The team's database did not do it in time ({_first_line(error)}). {KEPT}"
            ) from error
        except errors.DiskFull as error:
            self.close()
            raise AwayError(
                f"The disk of the team's database is full. {KEPT} Tell the person who runs it."
            ) from error
        except (psycopg.Error, OSError) as error:
            self.close()
            raise AwayError(
                f"The team's database cannot be reached ({_first_line(error)}). {KEPT}"
            ) from error


def _batches(entries: Sequence[Sealed]) -> Iterator[list[Sealed]]:
    """Entries in parts that are sent in good time."""
    batch, size = list[Sealed](), 0
    for sealed in entries:
        if batch and (len(batch) == AT_ONCE or size + len(sealed.data) > AT_ONCE_BYTES):
            yield batch
            batch, size = [], 0
        batch.append(sealed)
        size += len(sealed.data)
    if batch:
        yield batch


def connected(address: DatabaseAddress, user: str, password: str) -> psycopg.Connection[Any]:
    """An encrypted connection to a server that proved who it is; raises psycopg.Error."""
    # Autocommit: each statement is a transaction of its own, and calls a function that does
    # all that belongs together.
    parameters = {
        "host": address.host,
        "port": str(address.port),
        "dbname": address.database,
        "user": user,
        "password": password,
        "require_auth": "scram-sha-256",
        "connect_timeout": str(CONNECT),
        "application_name": "prebirth",
    }
    pooled = address.link is DatabaseLink.POOLED
    if not pooled:  # a pool refuses what it would have to say to each server again
        parameters["options"] = f"-c statement_timeout={ANSWER} -c search_path=pg_catalog"
    with tempfile.TemporaryDirectory(prefix="prebirth-") as folder:
        # Over a network the certificate must bear the host's name, and the password's proof
        # is bound to this very TLS channel: a server in the middle can pass neither on. A pool
        # ends the channel, so that there the certificate alone says who it is. A socket of this
        # computer needs the password alone.
        if not all(host.startswith("/") for host in address.host.split(",")):
            root = Path(folder) / "authority.pem"
            root.write_text(address.authority, encoding="ascii")
            parameters |= {
                "sslmode": "verify-full",
                "sslrootcert": str(root) if address.authority else "system",
                "channel_binding": "disable" if pooled else "require",
            }
        return psycopg.connect(
            make_conninfo(**parameters),
            autocommit=True,
            # A prepared statement is known to one connection of the server; a pool lends many.
            prepare_threshold=None if pooled else PREPARED_AFTER,
        )


def administer(
    address: DatabaseAddress, admin: str, password: str, statements: str, *, tables: bool
) -> list[str]:
    """Run SQL as administrator, with `tables` the migrations first; the migrations that ran.

    Raises TeamError.
    """
    try:
        with connected(address, admin, password) as connection:
            ran = migrate(connection) if tables else []
            if statements:
                connection.execute(statements.encode())
    except psycopg.Error as error:
        raise TeamError(
            f"The database refused ({_first_line(error)}). What was done before it stays; "
            "the same command goes on from there."
        ) from error
    return ran


def _first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__
