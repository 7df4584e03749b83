"""The pictures: laid out, redrawn after an edit, panned, and what they add to the report."""

from __future__ import annotations

import itertools
import random
import statistics
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QApplication, QScrollArea

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.people import Person
from prebirth.case.table import Table
from prebirth.case.ties import Tie
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.genogram.kin import kin_of
from prebirth.drawing.genogram.layout import places
from prebirth.drawing.timeline import chronology
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Figure
from prebirth.layout.pdf.write import pdf
from prebirth.ui.pictures.canvas import PictureCanvas
from tests.bench.table import Row, p95, ratio_row, timed, window_row
from tests.bench.window import bare, dressed
from tests.copies.made import report
from tests.fixed_practice import fixed_practice
from tests.typed import present

ON = date(2026, 5, 15)


def family(count: int) -> Case:
    """So many people in couples with children, generation under generation."""
    dice, case = random.Random(7), Case(id="c")
    free: list[tuple[str, str]] = []
    for number in range(count):
        case = case.adding(
            Person(
                id=f"p{number:03d}",
                names=f"Person {number}",
                sex="man or boy" if number % 2 else "woman or girl",
                role={0: "mother", 1: "father"}.get(number),
            )
        )
        if number % 2:
            case = case.adding(
                Tie(
                    id=f"c{number}",
                    one=f"p{number - 1:03d}",
                    kind="married",
                    other=f"p{number:03d}",
                )
            )
            if len(free) > 2 and dice.random() < 0.8:
                parents = free[dice.randrange(len(free))]
                for parent in parents:
                    case = case.adding(
                        Tie(
                            id=f"t{number}{parent}",
                            one=parent,
                            kind="parent of (birth)",
                            other=f"p{number:03d}",
                        )
                    )
            free.append((f"p{number - 1:03d}", f"p{number:03d}"))
    return case


def rows() -> list[Row]:
    """Beside the practice case, or the work without the picture."""
    app = dressed()
    practice = fixed_practice()
    small = statistics.median(timed(lambda: places(kin_of(practice)), 20))
    window, _ = bare()
    found = []
    for count, bar in ((60, 25), (150, 40)):
        case = family(count)
        found.append(
            ratio_row(
                f"genogram laid out, {count} people",
                statistics.median(timed(partial(_place, case), 9)),
                "the practice case",
                small,
                bar,
            )
        )
    found.append(
        window_row(
            "genogram redrawn after one edit, 60 people, 95th percentile",
            p95(_redraw(app)),
            window,
            0.5,
        )
    )
    found.append(
        window_row(
            "time view of 5,000 events, a frame while panning, 95th percentile",
            p95(_pan(app)),
            window,
            0.16,
        )
    )
    return [*found, _report(practice)]


def _place(case: Case) -> None:
    places(kin_of(case))


def _redraw(app: QApplication) -> list[float]:
    case = family(60)
    canvas = PictureCanvas(genogram(case, ON), movable=True)
    canvas.show()
    numbers = itertools.count(1)

    def edit() -> None:
        nonlocal case
        person = present(case.people.get("p010"))
        case = case.adding(person.replace(names=f"Name {next(numbers)}"))
        canvas.show_picture(genogram(case, ON))
        app.processEvents()

    timed(edit, 5)
    return timed(edit, 60)


def _pan(app: QApplication) -> list[float]:
    dice = random.Random(3)

    def day() -> str:
        year, month = dice.randrange(1990, 2026), dice.randrange(1, 13)
        return f"{year}-{month:02d}-{dice.randrange(1, 28):02d}"

    events = [
        Event(
            id=f"e{n}",
            on=day(),
            about=(f"p{n % 10}",),
            happened="x",
        )
        for n in range(5000)
    ]
    people = [Person(id=f"p{n}", names=f"P{n}") for n in range(10)]
    case = Case(people=Table.of(people), events=Table.of(events))
    area = QScrollArea()
    area.resize(900, 480)
    canvas = PictureCanvas(chronology(case, width=4000))
    area.setWidget(canvas)
    area.show()
    app.processEvents()
    bar = area.horizontalScrollBar()
    step = iter(range(0, 10**6, 11))

    def frame() -> None:
        bar.setValue(next(step) % max(bar.maximum(), 1))
        area.viewport().scroll(0, 0)
        canvas.update(0, 0, 4000, 400)
        app.processEvents()

    timed(frame, 5)
    return timed(frame, 200)


def _report(practice: Case) -> Row:
    document = report(practice, load_walk(), ON)
    bare = replace(
        document, blocks=tuple(block for block in document.blocks if not isinstance(block, Figure))
    )
    whole, without = timed(lambda: pdf(document), 5), timed(lambda: pdf(bare), 5)
    building = statistics.median(timed(lambda: genogram(practice, ON), 9))
    return ratio_row(
        "what the pictures add to the report",
        statistics.median(whole) - statistics.median(without) + building,
        "the report without them",
        statistics.median(without),
        1,
    )
