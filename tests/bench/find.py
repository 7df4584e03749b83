"""Finding, in 10,000 entries: each key typed into the line, its list painted."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from prebirth.case.chronology import Event
from prebirth.case.table import Table
from prebirth.session import Session
from prebirth.ui.find.find_dialog import FindDialog
from prebirth.ui.shell.window import MainWindow
from prebirth.vault.vault import Vault
from tests.bench.table import Row, p95, timed, window_row
from tests.bench.window import bare, dressed
from tests.fixed_practice import fixed_practice

ENTRIES = 10_000
TYPED = ("tannery", "police", "a sentence 99", "somebody who is not there")


def rows() -> list[Row]:
    """From each key until what it finds is painted; 50 ms where a bare window takes 100."""
    app = dressed()
    case = fixed_practice()
    events = [
        Event(
            id=f"e{n}",
            on="2020-01-01",
            about=("leanne",),
            happened=f"Something happened that takes a sentence {n} to tell.",
        )
        for n in range(ENTRIES)
    ]
    with tempfile.TemporaryDirectory() as folder:
        vault, _code = Vault.create(Path(folder) / "vault", "a pass-phrase for the bench", "Bench")
        Session.begin(vault, case.replace_tables(events=Table.of([*case.events, *events])))
        window = MainWindow(vault.folder)
        window.show_caseload(vault)
        window.open_case(case.id)
        opening = timed(lambda: FindDialog(window).close(), 3)
        dialog = FindDialog(window)
        dialog.show()
        app.processEvents()
        keys: list[float] = []

        def typed(text: str) -> None:
            dialog.line.setText(text)
            app.processEvents()

        for text in TYPED:
            dialog.line.clear()
            for end in range(1, len(text) + 1):
                keys += timed(partial(typed, text[:end]), 1)
        dialog.close()
        window.close()
    return [
        window_row(
            f"a key of a search in {ENTRIES:,} entries, 95th percentile", p95(keys), bare()[0], 0.5
        ),
        window_row("the search opened again", min(opening), bare()[0], 1),
    ]
