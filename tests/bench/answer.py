"""One answer: committed, status and pages updated, in a small and in a large case."""

from __future__ import annotations

import statistics
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.table import Table
from prebirth.session import Session
from prebirth.ui.records.fields.prose import ProseField
from prebirth.vault.vault import Vault
from tests.bench.table import Row, p95, ratio_row, timed, window_row
from tests.bench.window import bare, dressed
from tests.fixed_practice import fixed_practice
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, question

TIMES = 300


def large() -> Case:
    """The practice case grown to 3,000 answers and records."""
    case = fixed_practice().replace_tables(id="large")
    events = [
        Event(
            id=f"e{n}",
            on="2020-01-01",
            about=("leanne",),
            happened="Something happened that takes a sentence to tell.",
        )
        for n in range(1400)
    ]
    visits = [
        Appointment(
            id=f"a{n}", on="2026-02-03", service="midwifery", outcome="attended", person="leanne"
        )
        for n in range(600)
    ]
    answers = [
        Answer(id=f"W{n}", question=f"W{n}", text="An answer of some length, as they are.")
        for n in range(800)
    ]
    return case.replace_tables(
        events=Table.of([*case.events, *events]),
        appointments=Table.of([*case.appointments, *visits]),
        answers=Table.of([*case.answers, *answers]),
    )


def vast() -> Case:
    """The same with 2,400 answers, 600 appointments and 5,000 events."""
    case = large().replace_tables(id="vast")
    events = [
        Event(
            id=f"v{n}",
            on="2019-01-01",
            about=("leanne",),
            happened="Something happened that takes a sentence to tell.",
        )
        for n in range(5000)
    ]
    answers = [
        Answer(id=f"V{n}", question=f"V{n}", text="An answer of some length, as they are.")
        for n in range(1600)
    ]
    return case.replace_tables(
        events=Table.of([*fixed_practice().events, *events]),
        answers=Table.of([*case.answers, *answers]),
    )


def rows() -> list[Row]:
    """Typing into the same page in both cases, by the real widgets; painting included."""
    app = dressed()
    with tempfile.TemporaryDirectory() as folder:
        vault, _code = Vault.create(Path(folder) / "vault", "a pass-phrase for the bench", "Bench")
        small = _spent(app, vault, fixed_practice())
        big = _spent(app, vault, large())
        record = _record(app, vault)
        plain = _commit_only(vault)
        window, _ = bare()
        vault.close()
    return [
        window_row(
            "one answer, 95th percentile, 3,000 answers and records", p95(big), window, 0.16
        ),
        ratio_row(
            "one answer, median, large case", statistics.median(big), "its commit alone", plain, 20
        ),
        ratio_row(
            "one answer, median, large case",
            statistics.median(big),
            "in the practice case",
            statistics.median(small),
            1.5,
        ),
        window_row(
            "one record, 95th percentile, 3,000 answers and records", p95(record), window, 0.16
        ),
    ]


def _opened(app: QApplication, vault: Vault, case: Case) -> TypedWindow:
    Session.begin(vault, case)
    window = TypedWindow(vault.folder)
    window.show_caseload(vault)
    window.open_case(case.id)
    window.show()
    app.processEvents()
    return window


def _spent(app: QApplication, vault: Vault, case: Case) -> list[float]:
    window = _opened(app, vault, case)
    window.walk.open_section("S7")
    app.processEvents()
    field = present(question(window, "Q7.3").findChild(ProseField))
    count = iter(range(10**6))

    def answer() -> None:
        field.input.setPlainText(f"Answer number {next(count)}.")
        field.settle()
        app.processEvents()

    timed(answer, 20)
    spent = timed(answer, TIMES)
    window.close_case()
    window.deleteLater()
    return spent


def _record(app: QApplication, vault: Vault) -> list[float]:
    window = _opened(app, vault, large().replace_tables(id="records"))
    window.walk.open_section("S14")
    card = window.walk.page.cards[0]
    card.open("e700")
    app.processEvents()
    count = iter(range(10**6))

    def change() -> None:
        window.saver.session.set("events", "e700", "happened", f"Changed {next(count)}.", LABEL)
        app.processEvents()

    timed(change, 10)
    spent = timed(change, TIMES)
    window.close_case()
    window.deleteLater()
    return spent


def _commit_only(vault: Vault) -> float:
    session = Session(vault, "practice")
    count = iter(range(10**6))
    return statistics.median(
        timed(lambda: session.answer("Q7.3", None, LABEL, text=f"x{next(count)}"), 200)
    )
