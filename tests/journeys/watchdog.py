"""A journey through the real event loop, with a watchdog that measures stalls."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest

from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.find.find_dialog import FindDialog
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.record_card import RecordCard
from tests.ui.look import TypedWindow, question

TICK, STEP = 2, 120
"""Milliseconds between two ticks of the watchdog, and between two steps of the journey."""
Step = tuple[str, Callable[[], object]]


def journey(window: TypedWindow, case: str) -> Iterator[Step]:
    """What a worker does on an afternoon, step by step."""
    yield "open the assessment", lambda: window.open_case(case)
    for section in window.walk.form.form.sections:
        yield f"open {section.title}", partial(window.walk.open_section, section.id)
    for name in ("prompts", "pictures", "overview", "S14"):
        yield f"open {name}", partial(window.walk.open_section, name)
    card = next(card for card in window.walk.page.cards if isinstance(card, RecordCard))
    yield "add an event", card.add
    yield "undo", window.commands["undo"].trigger
    yield "open S1", lambda: window.walk.open_section("S1")
    text = question(window, "Q1.1").findChild(ProseField)
    assert text is not None
    yield "go into a text", text.input.setFocus
    for _ in range(20):
        yield "type a letter", lambda: QTest.keyClick(text.input, Qt.Key.Key_A)
    yield "pause", lambda: None
    find = FindDialog(window)
    yield "open find", find.show
    for letter in (Qt.Key.Key_P, Qt.Key.Key_O, Qt.Key.Key_L):
        yield "find by a letter", partial(QTest.keyClick, find.line, letter)
    yield "close find", find.close
    copy = CopyDialog(window, window.saver, window.walk.form, 0)
    yield "open copies", copy.show
    yield "close copies", copy.close
    yield "back to the list", window.close_case


def stalls(window: TypedWindow, case: str) -> list[tuple[str, float]]:
    """The longest time in milliseconds for which the window did not answer in each step."""
    seen: dict[str, float] = {}
    now = ["start"]
    last = [time.perf_counter()]

    def tick() -> None:
        clock = time.perf_counter()
        seen[now[0]] = max(seen.get(now[0], 0.0), (clock - last[0]) * 1000 - TICK)
        last[0] = clock

    watchdog = QTimer()
    watchdog.setTimerType(Qt.TimerType.PreciseTimer)
    watchdog.timeout.connect(tick)
    loop = QEventLoop()
    for name, act in journey(window, case):
        now[0], last[0] = name, time.perf_counter()
        QTimer.singleShot(0, act)
        QTimer.singleShot(STEP, loop.quit)
        watchdog.start(TICK)
        loop.exec()
        watchdog.stop()
    return sorted(seen.items(), key=lambda one: -one[1])
