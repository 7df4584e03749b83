"""The encrypted commit against a plain one, and opening a long journal."""

from __future__ import annotations

import json
import sqlite3
import statistics
import tempfile
from collections.abc import Callable
from itertools import count
from pathlib import Path

from prebirth.base.ids import new_id
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.label import Code, Label
from prebirth.journal.entry import Entry
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.store import JournalStore
from prebirth.vault.summary import Summary
from prebirth.vault.vault import Vault
from tests.bench.table import Row, ratio_row, timed
from tests.fixed_practice import fixed_practice

ENTRIES = 20_000
TOGETHER = 5
"""Times the floor: 2 s over 0.4 s on the machine it was set on."""


def rows() -> list[Row]:
    """Both stores write the same entries by the same statements, turn by turn."""
    with tempfile.TemporaryDirectory() as folder:
        vault, _code = Vault.create(Path(folder) / "vault", "a pass-phrase for the bench", "Bench")
        plain = _plain(Path(folder) / "plain.db")
        ours, floor = _commits(vault.store), _commits(plain)
        spent_ours, spent_floor = [], []
        for _ in range(1500):
            spent_floor += timed(floor, 1)
            spent_ours += timed(ours, 1)
        commit = ratio_row(
            "encrypted commit",
            statistics.median(spent_ours),
            "plain sqlite3, same statements",
            statistics.median(spent_floor),
            1.3,
        )
        _long(vault)
        opening = statistics.median(timed(lambda: Session(vault, "long"), 5))
        reading = statistics.median(
            timed(
                lambda: list(vault.store.run("SELECT body FROM entries WHERE case_id = 'long'")),
                5,
            )
        )
        vault.close()
    return [
        commit,
        _together(),
        ratio_row(
            f"opening {ENTRIES:,} journal entries", opening, "reading the rows alone", reading, 5
        ),
    ]


def _together() -> Row:
    """Merge two long journals written apart; the floor only parses the same entries."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs = (
            Vault.create(Path(folder) / name, "a pass-phrase for the bench", name)[0]
            for name in ("Ann", "Bob")
        )
        Session.begin(ours, fixed_practice().replace_tables(id="long"))
        bring_in(theirs, make_bundle(ours, "long"))
        for vault in (ours, theirs):
            vault.store.run("PRAGMA synchronous = OFF")
            head = vault.store.snapshots("long")[0][0]
            for number in range(ENTRIES):
                head = vault.store.append(
                    _entry("long", number, head)._replace(author=vault.author), None
                )
        copy, bodies = (
            make_bundle(theirs, "long"),
            [body for _seq, _key, body in ours.store.entry_rows("long")],
        )
        floor = statistics.median(
            timed(lambda: [json.loads(body) for body in (*bodies, *copy.entries)], 3)
        )
        (spent,) = timed(lambda: bring_in(ours, copy), 1)
        ours.close()
        theirs.close()
    return ratio_row(
        f"bringing {ENTRIES:,} + {ENTRIES:,} entries together",
        spent,
        "parsing them alone",
        floor,
        TOGETHER,
    )


def _plain(path: Path) -> JournalStore:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    store = JournalStore(connection)
    store.create()
    return store


def _entry(case: str, number: int, head: str) -> Entry:
    change = Change(
        "set",
        "answers",
        "Q1.1",
        "text",
        f"before {number} " + "words " * 20,
        f"after {number} " + "words " * 20,
    )
    return Entry(
        new_id(),
        case,
        "Bench",
        "2026-05-15T09:00:00+00:00",
        "device",
        str(Label.of(Code.ANSWER, question="Q1.1")),
        (change,),
        (head,),
    )


def _commits(store: JournalStore) -> Callable[[], None]:
    head, numbers = store.add_case("bench", {"id": "bench"}, Summary("bench")), count(1)

    def commit() -> None:
        nonlocal head
        head = store.append(_entry("bench", next(numbers), head), None)

    return commit


def _long(vault: Vault) -> None:
    """A case whose journal has 20,000 entries, its last snapshot as old as one may be."""
    case: Case = fixed_practice().replace_tables(id="long")
    session = Session.begin(vault, case)
    vault.store.run("PRAGMA synchronous = OFF")
    head = session.head
    for number in range(ENTRIES):
        head = vault.store.append(_entry("long", number, head), None)
        if number == ENTRIES - 500:
            content = case.model_dump(mode="json", exclude_defaults=True) | {"id": "long"}
            vault.store.save_snapshot("long", content, head)
    vault.store.run("PRAGMA synchronous = FULL")
