"""Measures copies as whole processes, a report of 5,000 rows, and the cost of tagging."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.table import Table
from prebirth.case.values import Known
from prebirth.exchange.plain import to_bytes
from prebirth.form.load import load_walk
from prebirth.layout.pdf.write import pdf
from tests.bench.table import Row, ratio_row, timed
from tests.copies.made import report
from tests.fixed_practice import fixed_practice

ROOT = Path(__file__).parent.parent.parent
ON = date(2026, 5, 15)
EVENTS = 5000
BARE = (
    "from reportlab.platypus import SimpleDocTemplate, Paragraph; "
    "from reportlab.lib.styles import getSampleStyleSheet as s; "
    "SimpleDocTemplate(%r).build([Paragraph('x', s()['Normal'])])"
)
SAY_PEAK = (
    "print([line for line in open('/proc/self/status') if line.startswith('VmHWM')][0].split()[1])"
)
PEAK = f"import sys; from prebirth.cli.main import main; code = main(sys.argv[1:]); {SAY_PEAK}"


def rows() -> list[Row]:
    """Beside a process that sets one word with reportlab."""
    with tempfile.TemporaryDirectory() as folder:
        file, large, out = (
            Path(folder) / "case.json",
            Path(folder) / "large.json",
            Path(folder) / "out.pdf",
        )
        file.write_bytes(to_bytes(fixed_practice()))
        case = long_case()
        large.write_bytes(to_bytes(case))
        floor = statistics.median(timed(lambda: _run("-c", BARE % str(out)), 9))
        bare = _peak("-c", f"{BARE % str(out)}; {SAY_PEAK}")

        def spent(kind: str, source: Path, times: int) -> float:
            return statistics.median(
                timed(lambda: _run("main.py", *_copy(kind, source, out)), times)
            )

        return [
            ratio_row(
                "practice case to conference report",
                spent("conference", file, 9),
                "reportlab, one word",
                floor,
                3.5,
            ),
            ratio_row(
                "practice case to midwife's summary",
                spent("midwife", file, 9),
                "reportlab, one word",
                floor,
                2.2,
            ),
            ratio_row(
                f"report with {EVENTS:,} rows of chronology",
                spent("conference", large, 3),
                "reportlab, one word",
                floor,
                40,
            ),
            ratio_row(
                "memory then",
                _peak("-c", PEAK, *_copy("conference", large, out)),
                "reportlab, one word",
                bare,
                8,
                "MiB",
            ),
            ratio_row(
                "what tags add to setting it", _tagging(case), "reportlab, one word", floor, 3
            ),
            ratio_row(
                "the same with people, a home and an entry withheld",
                *_withholding(case),
                1.15,
            ),
        ]


def long_case() -> Case:
    """The practice case with a chronology of 5,000 rows."""
    case = fixed_practice()
    events = list(case.events)
    more = [
        events[number % len(events)].replace(id=f"e{number}")
        for number in range(EVENTS - len(events))
    ]
    return case.replace_tables(events=Table[Event].of([*events, *more]))


def _tagging(case: Case) -> float:
    """Seconds that tagging adds: the same document laid out with and without it by turns.

    A ratio to the layout without tags would call tags slower whenever layout gets faster.
    """
    document = report(case, load_walk(), ON)
    pdf(document)
    return statistics.median(
        timed(lambda: pdf(document), 1)[0] - timed(lambda: pdf(document, tagged=False), 1)[0]
        for _ in range(5)
    )


def withheld(case: Case) -> Case:
    """A case with three people more, a home and an entry that its readers must not know of."""
    rule = (Restriction(reason="safety"),)
    for number, name in enumerate(("Marl Dunning", "Tansy Pell-Oakes", "Will May")):
        case = case.adding(Person(id=f"withheld-{number}", names=name, restricted=rule))
    seen = "She was seen at Tulip Gardens by PC Arkwright, and nobody may ever learn of it."
    case = case.adding(Event(id="withheld", on=ON.isoformat(), happened=seen, restricted=rule))
    hidden = Person(id="hidden", names="Una Arkle", address_confidential=Known.YES)
    home = Household(
        id="hidden", address="9 Quibble Court, AB1 2CD", members=(Member(person="hidden"),)
    )
    return case.adding(hidden).adding(home)


def _withholding(case: Case) -> tuple[float, str, float]:
    """Milliseconds of a report with something withheld, and of one without, made by turns.

    No two texts are the same, so that nothing is won by having seen one before.
    """
    rows = [
        event.replace(happened=f"{event.happened} Number {number}.")
        for number, event in enumerate(case.events)
    ]
    plain, walk = case.replace_tables(events=Table[Event].of(rows)), load_walk()
    secret = withheld(plain)
    spent = [
        (
            timed(lambda: pdf(report(secret, walk, ON)), 1)[0],
            timed(lambda: pdf(report(plain, walk, ON)), 1)[0],
        )
        for _ in range(5)
    ]
    ours, floor = (statistics.median(times) for times in zip(*spent, strict=True))
    return ours, "nothing withheld", floor


def _copy(kind: str, source: Path, out: Path) -> list[str]:
    return ["copy", kind, str(source), "--out", str(out), "--on", ON.isoformat()]


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True)


def _peak(*arguments: str) -> float:
    """The most memory a process took, in MiB."""
    said = subprocess.run(
        [sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True, text=True
    )
    return int(said.stdout.split()[-1]) / 1024
