"""make bench-team: a county in a database, with 200 of 500 members typing at once."""

from __future__ import annotations

import os
import random
import sqlite3
import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import psycopg

from prebirth.session import Session
from prebirth.team.seal import (
    EntryOpener,
    Opened,
    Sealed,
    entry_hash,
    new_key,
    seal_entry,
    sign_entry,
    stream_of,
)
from prebirth.team.stores.logins import login_sql
from prebirth.team.stores.postgres import MOST, PULL, PostgresStore, role
from prebirth.team.stores.store import ReadMark
from prebirth.vault.vault import Vault
from tests.bench.table import Row, p95, printed, ratio_row
from tests.fixed_practice import fixed_practice
from tests.labels import LABEL
from tests.team.people import TEAM, person
from tests.team.server import Server

MEMBERS, ASSESSMENTS, ENTRIES = 500, 2_000, 1_000_000
READERS = 5
"""How many read each assessment."""
TYPING, PAUSES, EACH = 200, (1.5, 4.0), 12
"""How many type at once, seconds between two pushes, and pushes of each."""
WARM = 100
"""Rounds before those measured: the filled database is still being written to disk."""
LONG = 3_000
WORD = "a-word-of-the-bench"
FILL = """
INSERT INTO prebirth.entry (stream, place, name, key, author, data)
SELECT s.id, s.last + e, sha256((s.id::text || '-' || (s.last + e))::bytea), s.id, s.author, r.data
FROM (
        SELECT a.id, a.author, t.last
        FROM bench.assessment a JOIN prebirth.stream t ON t.stream = a.id
    ) s,
    generate_series(1, {each}) e,
    LATERAL (SELECT data FROM bench.sealed WHERE number = (e * 7) % 64) r;
UPDATE prebirth.stream s SET last = s.last + {each}
WHERE s.stream IN (SELECT id FROM bench.assessment)
"""


def member(number: int) -> str:
    """One of the county, by number."""
    return str(uuid.UUID(int=0x8000 << 64 | 0x8 << 76 | 0b10 << 62 | number))


def entries(count: int) -> list[bytes]:
    """What a worker types, as it stands in a vault's journal."""
    with tempfile.TemporaryDirectory() as folder:
        vault, _ = Vault.create(
            Path(folder) / "vault", "a pass-phrase for the bench", "Leah Okafor"
        )
        vault.store.run("PRAGMA synchronous = OFF")
        session = Session.begin(vault, fixed_practice().replace_tables(id=str(uuid.uuid4())))
        chance = random.Random(1)
        people = [one.id for one in session.case.people]
        for number in range(count):
            words = " ".join(
                chance.choice(
                    (
                        "mother",
                        "visit",
                        "said",
                        "unborn",
                        "midwife",
                        "home",
                        "grandmother",
                        "plan",
                        "agreed",
                    )
                )
                for _ in range(number % 25)
            )
            if number % 3:
                session.set("people", people[number % len(people)], "phone", f"{number}", LABEL)
            else:
                session.answer("q12", None, LABEL, asked="", text=f"{number} {words}")
        found = [bytes(body) for _, _, body in vault.store.entry_rows(session.case.id)]
        vault.close()
    return found


def sealed(bodies: list[bytes], stream: str, key: str, secret: bytes) -> list[Sealed]:
    """Each signed and sealed."""
    me = person("Ann")
    return [
        seal_entry(
            key,
            secret,
            stream,
            Opened(name, body, me.id, sign_entry(me, TEAM, stream, name)),
            me.id,
        )
        for body in bodies
        for name in (entry_hash(body),)
    ]


@contextmanager
def county() -> Iterator[Server]:
    """A server on which every commit reaches the disk, with everybody let in."""
    server = Server(safe=True)
    try:
        with server.admin() as connection:
            for number in range(MEMBERS):
                connection.execute(
                    login_sql(member(number), WORD).encode()
                ) if number < TYPING else None
            connection.execute(
                "CREATE SCHEMA bench; CREATE TABLE bench.assessment (id uuid PRIMARY KEY, author "
                "uuid); CREATE TABLE bench.sealed (number int PRIMARY KEY, data bytea)"
            )
            connection.execute(
                "CREATE TABLE bench.bare (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, data "
                "bytea); GRANT USAGE ON SCHEMA bench TO PUBLIC; GRANT INSERT, SELECT ON bench.bare "
                "TO PUBLIC"
            )
        yield server
    finally:
        server.remove()


def fill(server: Server, data: list[bytes], first: int, upto: int) -> None:
    """Put entries of every assessment there, as many as make so many in all."""
    each = (upto - first) // ASSESSMENTS
    with server.admin() as connection:
        if not first:
            rows = [(str(uuid.uuid4()), member(number % MEMBERS)) for number in range(ASSESSMENTS)]
            with connection.cursor() as cursor:
                cursor.executemany("INSERT INTO bench.assessment VALUES (%s, %s)", rows)
                cursor.executemany(
                    "INSERT INTO bench.sealed VALUES (%s, %s)",
                    [(number, data[number % len(data)]) for number in range(64)],
                )
            connection.execute(
                "INSERT INTO prebirth.key SELECT id, id FROM bench.assessment; INSERT INTO "
                "prebirth.stream SELECT id, 0 FROM bench.assessment"
            )
            for place in range(READERS):
                readers = [
                    (row[0], row[0], member((number + place * 7) % MEMBERS), row[1])
                    for number, row in enumerate(rows)
                ]
                with connection.cursor() as cursor:
                    cursor.executemany(
                        "INSERT INTO prebirth.reader VALUES (%s, %s, %s, %s)", readers
                    )
        connection.execute(FILL.format(each=each).encode())
        connection.execute("ANALYZE")
        connection.execute("CHECKPOINT")


def typing(server: Server, data: list[bytes]) -> tuple[list[float], list[float]]:
    """Milliseconds of each push, and of a bare insert of the same bytes beside it."""
    with server.admin() as connection:
        rows = connection.execute(
            "SELECT a.id::text, r.member::text FROM bench.assessment a JOIN prebirth.reader r ON "
            "r.stream = a.id"
        ).fetchall()
    mine: dict[str, str] = {}
    for stream, who in rows:
        mine.setdefault(who, stream)
    ours: list[float] = []
    bare: list[float] = []
    begin = Barrier(TYPING, timeout=60)

    def work(number: int) -> None:
        chance = random.Random(number)
        who = member(number)
        store, stream = PostgresStore(server.place, who, WORD), mine[who]
        connection = psycopg.connect(
            host=server.place.host,
            port=server.place.port,
            dbname=server.place.database,
            user=role(who),
            password=WORD,
            autocommit=True,
        )
        store.names(who)
        begin.wait()
        for count in range(EACH):
            time.sleep(chance.uniform(*PAUSES))
            one = data[(number + count) % len(data)]

            def push(one: bytes = one, count: int = count) -> None:
                store.push(
                    stream, [Sealed(entry_hash(f"{who} {count}".encode()), stream, who, one)]
                )

            def insert(one: bytes = one) -> None:
                connection.execute(
                    "INSERT INTO bench.bare (data) VALUES (%s) RETURNING id", (one,), binary=True
                ).fetchone()

            acts = [(push, ours), (insert, bare)]
            for act, spent in acts if count % 2 else reversed(acts):
                began = time.perf_counter()
                act()
                spent.append((time.perf_counter() - began) * 1000)
        store.close()
        connection.close()

    threads = [Thread(target=work, args=(number,)) for number in range(TYPING)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    return ours, bare


def pulling(server: Server, bodies: list[bytes]) -> tuple[Row, Row]:
    """Compare a first pull, opened and checked, with reading its rows alone."""
    ann = server.store(person("Ann").id)
    stream, key, secret = stream_of(TEAM, "long"), str(uuid.uuid4()), new_key()
    ann.grant(stream, key, [])
    ann.push(stream, sealed(bodies, stream, key, secret))

    def alone() -> int:
        # The floor reads every row that a pull reads, by the same statement and nothing else. A
        # server gives 2,000 at once and no more (docs/scale.md), so it is asked until all are
        # there. A floor that asked once read two thirds of the rows, and was no floor of this:
        # against it 3.7 to 3.9 was said of work of which a third was not in it.
        count, place = 0, 0
        while rows := ann._run(PULL, {"stream": stream, "place": place, "most": MOST}):  # noqa: SLF001
            count, place = count + len(rows), rows[-1][0] + 1
            if len(rows) < MOST:
                break
        return count

    def pulled() -> list[Opened]:
        opening = EntryOpener(stream, {key: secret})
        return [opening.open(one) for one in ann.pull(stream, ReadMark(), set()).entries]

    assert len(pulled()) == alone() == LONG
    floor, ours = [], []
    for _ in range(15):
        floor.append(_spent(alone))
        ours.append(_spent(pulled))
    ann.close()
    return ratio_row(
        f"first pull of {LONG:,} entries, opened",
        statistics.median(ours),
        "its rows alone",
        statistics.median(floor),
        2.5,
    ), stored(server, stream, bodies)


def stored(server: Server, stream: str, bodies: list[bytes]) -> Row:
    """Compare the bytes of an entry in the database, indexes included, with a plain journal."""
    with server.admin() as connection:
        connection.execute(
            "CREATE TABLE bench.own (LIKE prebirth.entry INCLUDING ALL); ALTER TABLE bench.own "
            "ALTER COLUMN data SET STORAGE EXTERNAL"
        )
        connection.execute(
            "INSERT INTO bench.own SELECT * FROM prebirth.entry WHERE stream = %s ORDER BY place",
            (stream,),
        )
        total = connection.execute("SELECT pg_total_relation_size('bench.own')").fetchone()
    assert total is not None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plain.db"
        plain = sqlite3.connect(path)
        plain.execute(
            "CREATE TABLE entries (case_id TEXT NOT NULL, seq INTEGER NOT NULL, hash TEXT NOT "
            "NULL, body BLOB NOT NULL, PRIMARY KEY (case_id, seq)) WITHOUT ROWID"
        )
        plain.executemany(
            "INSERT INTO entries VALUES (?, ?, ?, ?)",
            [(stream, number, entry_hash(body).hex(), body) for number, body in enumerate(bodies)],
        )
        plain.commit()
        plain.close()
        size = path.stat().st_size
    return ratio_row(
        "bytes of an entry, sealed, with indexes",
        total[0] / LONG,
        "in a plain journal",
        size / LONG,
        1.5,
        "B",
    )


def syncing(server: Server) -> float:
    """Ratio of one sync round of an assessment to a bare insert, measured in turn."""
    with server.admin() as connection:
        row = connection.execute(
            "SELECT stream::text, member::text FROM prebirth.reader"
            " WHERE member = %s ORDER BY stream LIMIT 1",
            (member(3),),
        ).fetchone()
    assert row is not None
    stream, who = row
    store = PostgresStore(server.place, who, WORD)
    mark, bare = store.pull(stream, ReadMark(), set()).mark, server.admin()
    spent, floor, data = [], [], os.urandom(796)
    for number in range(WARM + 200):

        def round_of(number: int = number) -> None:
            nonlocal mark
            store.push(
                stream,
                [
                    Sealed(
                        entry_hash(f"sync {number} {time.time_ns()}".encode()),
                        stream,
                        who,
                        os.urandom(796),
                    )
                ],
            )
            store.frontiers(stream)
            mark = store.pull(stream, mark, set()).mark

        spent.append(_spent(round_of))
        floor.append(
            _spent(
                lambda: bare.execute(
                    "INSERT INTO bench.bare (data) VALUES (%s) RETURNING id", (data,)
                ).fetchone()
            )
        )
    store.close()
    bare.close()
    return statistics.median(spent[WARM:]) / statistics.median(floor[WARM:])


def rows() -> list[Row]:
    """Every measurement, in one county."""
    bodies = entries(LONG)[:LONG]
    data = [
        one.data
        for one in sealed(bodies[:64], stream_of(TEAM, "fill"), str(uuid.uuid4()), new_key())
    ]
    with county() as server:
        fill(server, data, 0, ENTRIES // 10)
        small = syncing(server)
        fill(server, data, ENTRIES // 10, ENTRIES)
        large = syncing(server)
        pull, bytes_of = pulling(server, bodies)
        ours, bare = typing(server, data)
    return [
        ratio_row(
            f"push, p95, {TYPING} typing at once, {ENTRIES:,} entries there",
            p95(ours),
            "bare INSERT … RETURNING",
            p95(bare),
            3,
        ),
        pull,
        ratio_row(
            "one sync by bare inserts, ten times the entries", large, "at a tenth", small, 1.2, "×"
        ),
        bytes_of,
    ]


def _spent(act: Any) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


if __name__ == "__main__":
    found = rows()
    sys.stdout.write(printed(found) + "\n")
    sys.exit(any(not row.held for row in found))
