"""What only a database does wrong.

It lets others read or write, misses what commits late, is another server, or has another schema.
"""

from __future__ import annotations

import contextlib
import re
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import psycopg
import pytest
from psycopg import sql

from prebirth.team.errors import AwayError, StoreRefusedError, TeamError
from prebirth.team.seal import Sealed, entry_hash
from prebirth.team.stores import migrations, postgres
from prebirth.team.stores.address import DatabaseAddress, DatabaseLink
from prebirth.team.stores.logins import CONNECTIONS, login_sql, revoke_login_sql, scram_verifier
from prebirth.team.stores.migrations import migrate
from prebirth.team.stores.postgres import PostgresStore, connected, role
from prebirth.team.stores.store import NOTE, ReadMark, SealedFrontier
from tests.team.people import person
from tests.team.pool import IDLE, Pool
from tests.team.server import ADMIN, DATABASE, Server

ANN, BOB, EVE = (person(name).id for name in ("Ann", "Bob", "Eve"))
WORD = "a-word-that-only-the-member-has"
TeamStore = Callable[[str], PostgresStore]


@pytest.fixture
def store(server: Server) -> Iterator[TeamStore]:
    made: list[PostgresStore] = []

    def one(member: str) -> PostgresStore:
        made.append(server.store(member))
        return made[-1]

    yield one
    for kept in made:
        kept.close()


@pytest.fixture
def stream() -> str:
    return str(uuid.uuid4())


@pytest.fixture
def key() -> str:
    return str(uuid.uuid4())


def entry(key: str, number: int, author: str = ANN) -> Sealed:
    return Sealed(entry_hash(str(number).encode()), key, author, bytes([number]) * 60)


def direct(server: Server, member: str) -> psycopg.Connection:
    """A member who speaks with the database by hand."""
    with server.admin() as connection:
        connection.execute(login_sql(member, WORD).encode())
    return connected(server.place, role(member), WORD)


def test_who_was_not_let_read_sees_nothing_at_all(
    server: Server, store: TeamStore, stream: str, key: str
) -> None:
    ann = store(ANN)
    ann.grant(stream, key, [BOB])
    ann.push(stream, [entry(key, 1)])
    ann.publish(stream, SealedFrontier(ANN, 1, b"h" * 40))
    ann.push(BOB, [entry(NOTE, 2)])
    eve = store(EVE)
    assert (
        eve.pull(stream, ReadMark(), set()).entries,
        eve.names(stream),
        eve.frontiers(stream),
        eve.pull(BOB, ReadMark(), set()).entries,
    ) == ([], set(), [], [])
    with direct(server, EVE) as by_hand:
        for table in ("entry", "head", "reader", "stream", "key"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                by_hand.execute(sql.SQL("SELECT FROM prebirth.{}").format(sql.Identifier(table)))


@pytest.mark.parametrize("table", ["entry", "head", "reader", "stream", "key", "migration"])
@pytest.mark.parametrize(
    "does",
    [
        "INSERT INTO prebirth.{} SELECT * FROM prebirth.{}",
        "UPDATE prebirth.{} SET {column} = {column}",
        "DELETE FROM prebirth.{}",
        "TRUNCATE prebirth.{}",
    ],
)
def test_nobody_writes_changes_or_deletes_by_hand(
    server: Server, store: TeamStore, stream: str, key: str, table: str, does: str
) -> None:
    ann = store(ANN)
    ann.grant(stream, key, [])
    ann.push(stream, [entry(key, 1)])
    column = "number" if table == "migration" else "stream"
    with direct(server, ANN) as by_hand, pytest.raises(psycopg.errors.InsufficientPrivilege):
        by_hand.execute(does.format(table, table, column=column))


def test_nobody_lets_themselves_in_or_writes_where_they_may_not(
    store: TeamStore, stream: str, key: str
) -> None:
    store(ANN).grant(stream, key, [BOB])
    eve = store(EVE)
    tries: list[Callable[[], object]] = [
        lambda: eve.grant(stream, key, [EVE]),
        lambda: eve.grant(stream, str(uuid.uuid4()), [EVE]),
        lambda: eve.push(stream, [entry(key, 1, EVE)]),
        lambda: eve.push(stream, [entry(str(uuid.uuid4()), 1, EVE)]),
        lambda: eve.publish(stream, SealedFrontier(EVE, 1, b"h" * 40)),
    ]
    for one in tries:
        with pytest.raises(StoreRefusedError, match="Everything you wrote is safe"):
            one()


def test_everybody_writes_as_themselves_whatever_they_say(
    store: TeamStore, stream: str, key: str
) -> None:
    ann, bob = store(ANN), store(BOB)
    ann.grant(stream, key, [BOB])
    bob.push(stream, [entry(key, 1, ANN)])
    bob.publish(stream, SealedFrontier(ANN, 9, b"h" * 40))
    assert [one.author for one in ann.pull(stream, ReadMark(), set()).entries] == [BOB]
    assert [one.member for one in ann.frontiers(stream)] == [BOB]


def test_who_has_an_older_key_reads_what_it_sealed_and_nothing_after(
    store: TeamStore, stream: str, key: str
) -> None:
    ann, bob = store(ANN), store(BOB)
    later = str(uuid.uuid4())
    ann.grant(stream, key, [BOB])
    ann.push(stream, [entry(key, 1)])
    ann.grant(stream, later, [])
    ann.push(stream, [entry(later, 2)])
    assert len(ann.pull(stream, ReadMark(), set()).entries) == 2
    assert [one.key for one in bob.pull(stream, ReadMark(), set()).entries] == [key]
    with pytest.raises(StoreRefusedError):
        bob.push(stream, [entry(later, 3, BOB)])


def test_a_note_for_one_does_not_keep_another_from_beginning_the_stream(
    store: TeamStore, stream: str, key: str
) -> None:
    store(EVE).push(stream, [entry(NOTE, 1, EVE)])
    store(ANN).grant(stream, key, [])
    with pytest.raises(StoreRefusedError):
        store(EVE).grant(stream, str(uuid.uuid4()), [])


def test_who_commits_late_is_not_missed(
    server: Server, store: TeamStore, stream: str, key: str
) -> None:
    """A push that commits after a later one asked for its number: no reader misses it."""
    ann, bob = store(ANN), store(BOB)
    ann.grant(stream, key, [BOB])
    ann.push(stream, [entry(key, 1)])
    before = bob.pull(stream, ReadMark(), set()).mark
    with direct(server, ANN) as slow:
        slow.set_autocommit(False)
        one = entry(key, 2)
        slow.execute(
            postgres.PUSH,
            {"stream": stream, "names": [one.name], "keys": [key], "data": [one.data]},
        )
        other = Thread(target=lambda: bob.push(stream, [entry(key, 3, BOB)]))
        other.start()
        other.join(0.5)
        assert other.is_alive(), (
            "whoever would take the next number waits for the one before to be there"
        )
        reader = store(BOB)
        seen = reader.pull(stream, before, set())
        assert (seen.entries, seen.mark) == ([], before)
        slow.commit()
        other.join(10)
    after = reader.pull(stream, seen.mark, set())
    assert [one.name for one in after.entries] == [entry_hash(b"2"), entry_hash(b"3")]


def test_who_reads_nothing_here_makes_nobody_wait(
    server: Server, store: TeamStore, stream: str, key: str
) -> None:
    ann = store(ANN)
    ann.grant(stream, key, [])
    one = entry(key, 2, EVE)
    tries: list[tuple[str, dict[str, object]]] = [
        (postgres.PUSH, {"names": [one.name], "keys": [key], "data": [one.data]}),
        (postgres.GRANT, {"key": str(uuid.uuid4()), "members": [EVE]}),
        (postgres.PUBLISH, {"number": 1, "data": b"h" * 40}),
    ]
    for statement, values in tries:
        with direct(server, EVE) as eve:
            eve.set_autocommit(False)
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                eve.execute(statement, {"stream": stream, **values})
            pushed = Thread(target=lambda: ann.push(stream, [entry(key, 3)]))
            pushed.start()
            pushed.join(10)
            assert not pushed.is_alive(), statement
            eve.rollback()


def test_a_member_fills_nothing_beside_the_tables_and_has_few_connections(server: Server) -> None:
    with direct(server, EVE) as eve:
        for statement in (
            "CREATE TEMPORARY TABLE mine (a int)",
            "SELECT lo_create(0)",
            "CREATE TABLE prebirth.mine (a int)",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                eve.execute(statement)
        assert eve.execute("SHOW lock_timeout").fetchone() == ("20s",)
    with contextlib.ExitStack() as many:
        for _ in range(CONNECTIONS):
            many.enter_context(connected(server.place, role(EVE), WORD))
        with pytest.raises(psycopg.OperationalError, match="too many connections"):
            connected(server.place, role(EVE), WORD)


def test_a_database_of_the_layout_before_is_brought_over_with_all_that_is_in_it(
    server: Server, stream: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, one = migrations.migrations(), entry(key, 1)
    with server.admin() as connection:
        connection.execute("CREATE DATABASE older")
    with server.admin("older") as connection:
        with monkeypatch.context() as patch:
            patch.setattr(migrations, "migrations", lambda: real[:1])
            migrate(connection)
        place = server.place._replace(database="older")
        direct(server, ANN).close()
        values = {"names": [one.name], "keys": [key], "data": [one.data]}
        with connected(place, role(ANN), WORD) as ann:
            ann.execute(postgres.GRANT, {"stream": stream, "key": key, "members": [BOB]})
            ann.execute(postgres.PUSH, {"stream": stream, **values})
        assert migrate(connection) == [step.name for step in real[1:]]
    direct(server, BOB).close()
    bob = PostgresStore(place, BOB, WORD)
    assert [found.name for found in bob.pull(stream, ReadMark(), set()).entries] == [one.name]
    bob.push(stream, [entry(key, 2, BOB)])
    bob.close()
    with server.admin() as connection:
        connection.execute("DROP DATABASE older")


def test_who_takes_a_number_and_never_commits_leaves_no_hole(
    server: Server, store: TeamStore, stream: str, key: str
) -> None:
    ann = store(ANN)
    ann.grant(stream, key, [])
    with direct(server, ANN) as slow:
        slow.set_autocommit(False)
        slow.execute(
            postgres.PUSH,
            {"stream": stream, "names": [entry_hash(b"2")], "keys": [key], "data": [b"2" * 60]},
        )
        slow.rollback()
    ann.push(stream, [entry(key, 3)])
    assert ann.pull(stream, ReadMark(), set()).mark.place == 1


def test_a_connection_that_broke_is_made_anew_and_what_was_said_twice_counts_once(
    server: Server, store: TeamStore, stream: str, key: str
) -> None:
    ann = store(ANN)
    ann.grant(stream, key, [])
    with server.admin() as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s",
            (role(ANN),),
        )
    ann.push(stream, [entry(key, 1)])
    ann.push(stream, [entry(key, 1)])
    assert len(ann.names(stream)) == 1


def test_over_a_network_the_server_must_show_who_it_is(server: Server, tmp_path: Path) -> None:
    with server.admin() as connection:
        connection.execute(login_sql(ANN, WORD).encode())
    with connected(server.over_tls, role(ANN), WORD) as safe:
        assert safe.pgconn.ssl_in_use
    from tests.team.server import _certify

    stranger = _certify(tmp_path)
    for place in (
        server.over_tls._replace(authority=stranger),
        server.over_tls._replace(authority=""),
        server.over_tls._replace(host="127.0.0.2"),
    ):
        with pytest.raises(AwayError, match="certificate|signature failure"):
            PostgresStore(place, ANN, WORD).names(str(uuid.uuid4()))
    with pytest.raises((AwayError, StoreRefusedError), match="safe"):
        PostgresStore(server.over_tls, ANN, "another word").names(str(uuid.uuid4()))


def test_every_host_of_a_list_must_show_who_it_is(server: Server) -> None:
    """Whichever of them answers: none that bears another name, and no socket, is spoken with."""
    safe = server.over_tls
    for hosts in (
        "127.0.0.2,127.0.0.2",
        f"127.0.0.2,{server.folder}",
        f"{server.folder},127.0.0.2",
    ):
        with pytest.raises(AwayError):
            PostgresStore(safe._replace(host=hosts), ANN, WORD).names(str(uuid.uuid4()))
    with server.admin() as connection:
        connection.execute(login_sql(ANN, WORD).encode())
    with connected(safe._replace(host="localhost,localhost"), role(ANN), WORD) as one:
        assert one.pgconn.ssl_in_use


def test_a_server_that_was_stopped_holds_nobody_up(
    server: Server, store: TeamStore, stream: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "PATIENCE", 0.5)
    monkeypatch.setattr(postgres, "CONNECT", 2)
    ann = store(ANN)
    ann.grant(stream, key, [])
    with server.paused():
        began = time.monotonic()
        with pytest.raises(AwayError, match="cannot be reached"):
            ann.push(stream, [entry(key, 1)])
        assert time.monotonic() - began < 5
        with pytest.raises(AwayError, match="cannot be reached"):
            ann.push(stream, [entry(key, 1)])
        assert time.monotonic() - began < 10
    ann.push(stream, [entry(key, 1)])
    assert len(ann.names(stream)) == 1


def test_a_stream_full_of_large_entries_is_read_in_parts_and_whole(
    store: TeamStore, stream: str, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ann = store(ANN)
    ann.grant(stream, key, [])
    large = [entry(key, number)._replace(data=bytes(3_000_000)) for number in range(7)]
    ann.push(stream, large)
    found = ann.pull(stream, ReadMark(), set())
    assert [one.name for one in found.entries] == [one.name for one in large]
    monkeypatch.setattr(postgres, "MOST_BYTES", 4_000_000)
    some = ann.pull(stream, ReadMark(), set())
    assert 0 < len(some.entries) < len(large)
    rest, mark = list(some.entries), some.mark
    for _ in range(7):
        found = ann.pull(stream, mark, set())
        rest, mark = [*rest, *found.entries], found.mark
    assert [one.name for one in rest] == [one.name for one in large]
    assert not found.rewritten


def test_a_server_that_asks_for_no_proof_is_not_spoken_with(server: Server) -> None:
    hba = server.data / "pg_hba.conf"
    kept = hba.read_text()
    with server.admin() as connection:
        connection.execute(login_sql(ANN, WORD).encode())
        hba.write_text(
            "local all admin scram-sha-256\nlocal all all trust\n"
            "hostssl all all 127.0.0.1/32 password\n"
        )
        try:
            connection.execute("SELECT pg_reload_conf()")
            for place in (server.place, server.over_tls):
                with pytest.raises(AwayError, match="authentication"):
                    PostgresStore(place, ANN, WORD).names(str(uuid.uuid4()))
        finally:
            hba.write_text(kept)
            connection.execute("SELECT pg_reload_conf()")


def test_the_server_never_sees_a_password_and_knows_it_all_the_same(server: Server) -> None:
    member, word = str(uuid.uuid4()), "a word that stays here"
    text = login_sql(member, scram_verifier(word))
    assert word not in text
    with server.admin() as connection:
        connection.execute(text.encode())
        connection.execute(text.encode())
    with connected(server.place, role(member), word) as found:
        assert found.execute("SELECT prebirth.me()::text").fetchone() == (member,)
    with server.admin() as connection:
        connection.execute(revoke_login_sql(member).encode())
    with pytest.raises(psycopg.OperationalError):
        connected(server.place, role(member), word)
    for wrong in ("x", "'; DROP TABLE x; --", ""):
        with pytest.raises(ValueError, match="not the name"):
            login_sql(wrong, word)


def test_the_tables_belong_to_nobody_who_can_log_in(server: Server) -> None:
    with server.admin() as connection:
        owners = connection.execute(
            "SELECT DISTINCT tableowner FROM pg_tables "
            "WHERE schemaname = 'prebirth' AND tablename <> 'migration'"
        ).fetchall()
        login = connection.execute(
            "SELECT rolcanlogin FROM pg_roles WHERE rolname = 'prebirth_keeper'"
        ).fetchone()
    assert owners == [("prebirth_keeper",)]
    assert login == (False,)


def test_migrations_run_once_and_are_known_by_their_sums(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    with server.admin() as connection:
        assert migrate(connection) == []
        real = migrations.migrations()
        monkeypatch.setattr(
            migrations,
            "migrations",
            lambda: (real[0]._replace(text=real[0].text + "-- "), *real[1:]),
        )
        with pytest.raises(TeamError, match="not the file that was run"):
            migrate(connection)
        later = (
            *real,
            migrations.Migration(
                real[-1].number + 1,
                "9999-later.sql",
                "CREATE TABLE prebirth.later (stream uuid PRIMARY KEY)",
            ),
        )
        monkeypatch.setattr(migrations, "migrations", lambda: later)
        store = server.store(ANN)
        with pytest.raises(TeamError, match="older layout"):
            store.names(ANN)
        assert migrate(connection) == ["9999-later.sql"]
        assert store.names(ANN) == set()
        store.close()
        monkeypatch.setattr(migrations, "migrations", lambda: real)
        with pytest.raises(TeamError, match="newer version"):
            migrate(connection)
        connection.execute(
            "DROP TABLE prebirth.later; DELETE FROM prebirth.migration WHERE number > 3"
        )


def members_connected_come_to(server: Server, wanted: int) -> bool:
    until = time.monotonic() + IDLE + 20
    while True:
        with server.admin() as connection:
            found = connection.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE usename LIKE 'm\\_%'"
            ).fetchone()
        if found == (wanted,) or time.monotonic() > until:
            return found == (wanted,)
        time.sleep(0.1)


def test_a_laptop_that_connects_for_each_round_holds_nothing_between(
    server: Server, stream: str, key: str
) -> None:
    direct(server, ANN).close()
    for link, after in ((DatabaseLink.BRIEF, 0), (DatabaseLink.HELD, 1)):
        one = PostgresStore(server.place._replace(link=link), ANN, WORD)
        one.grant(stream, key, [])
        one.push(stream, [entry(key, 1)])
        one.rest()
        assert members_connected_come_to(server, after), link
        one.close()


def test_through_a_pool_many_laptops_share_few_connections_and_leave_none(
    server: Server, pool: Pool, stream: str, key: str
) -> None:
    members = [str(uuid.uuid4()) for _ in range(12)]
    stores = [pool.store(member) for member in members]
    stores[0].grant(stream, key, members)
    for number, one in enumerate(stores):
        for again in range(4):  # more often than a statement runs before it would be prepared
            one.push(stream, [entry(key, number * 4 + again, members[number])])
            assert len(one.names(stream)) == number * 4 + again + 1
        one.rest()
    assert members_connected_come_to(server, 0)
    assert len(stores[3].pull(stream, ReadMark(), set()).entries) == 48
    stores[3].close()


def test_a_pool_must_show_who_it_is_too(pool: Pool, tmp_path: Path) -> None:
    from tests.team.server import _certify

    for place in (
        pool.place._replace(authority=_certify(tmp_path)),
        pool.place._replace(host="127.0.0.2"),
    ):
        with pytest.raises(AwayError, match="certificate|signature failure|refused"):
            PostgresStore(place, ANN, WORD).names(str(uuid.uuid4()))


def test_every_key_begins_with_the_stream_and_no_statement_spans_two(server: Server) -> None:
    """So that the tables distribute by stream: each statement names one, as a parameter."""
    with server.admin() as connection:
        rows = connection.execute(
            "SELECT c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
            "JOIN pg_namespace n ON n.oid = c.relnamespace "
            "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] "
            "WHERE n.nspname = 'prebirth' AND c.relname <> 'migration'"
        ).fetchall()
        triggers = connection.execute(
            "SELECT count(*) FROM pg_trigger t "
            "WHERE NOT tgisinternal AND tgrelid::regclass::text LIKE 'prebirth.%'"
        ).fetchone()
        foreign = connection.execute(
            "SELECT count(*) FROM pg_constraint "
            "WHERE contype = 'f' AND connamespace = 'prebirth'::regnamespace"
        ).fetchone()
        sequences = connection.execute(
            "SELECT count(*) FROM pg_sequences WHERE schemaname = 'prebirth'"
        ).fetchone()
    assert {column for _, column in rows} == {"stream"}
    assert {table for table, _ in rows} == {"stream", "key", "reader", "entry", "head"}
    assert (triggers, foreign, sequences) == ((0,), (0,), (0,))
    for name in ("PULL", "NAMES", "FRONTIERS", "PUSH", "GRANT", "PUBLISH"):
        asked = getattr(postgres, name)
        assert re.search(r"prebirth\.\w+\(%\(stream\)s", asked), name
        assert asked.count("prebirth.") == 1, name
    text = "".join(one.text for one in migrations.migrations())
    for body in re.findall(r"AS \$\$(.*?)\$\$", text, re.DOTALL):
        for statement in re.split(r";|\bUSING\b|\bSELECT FROM\b", body):
            tables = set(re.findall(r"prebirth\.(stream|key|reader|entry|head)\b(?!\()", statement))
            if tables:
                assert "in_stream" in statement, statement


def test_no_table_has_a_policy_that_asks_another(server: Server) -> None:
    with server.admin() as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_policies WHERE schemaname = 'prebirth'"
        ).fetchone()
        closed = connection.execute(
            "SELECT count(*) FROM information_schema.table_privileges "
            "WHERE table_schema = 'prebirth' AND grantee IN ('PUBLIC', 'prebirth_member') "
            "AND table_name <> 'migration'"
        ).fetchone()
    assert (found, closed) == ((0,), (0,))


def test_a_place_is_no_more_than_where_it_is(server: Server) -> None:
    assert DatabaseAddress("db.example", 5432, DATABASE).authority == ""
    assert ADMIN not in str(server.place)
