"""Lays out a page in short turns, so that the window stays responsive meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter
from typing import ClassVar
from weakref import WeakSet

from PySide6.QtCore import QObject, QTimer

A_TURN = 0.008
"""Seconds for each turn."""


class IncrementalLayout(QObject):
    """Goes through steps, the first now and the others in turns; finish() does the rest now."""

    going: ClassVar[WeakSet[IncrementalLayout]] = WeakSet()
    """Those that were begun and are still there."""

    def __init__(self, owner: QObject, steps: Iterator[object]) -> None:
        super().__init__(owner)
        self._steps: Iterator[object] | None = steps
        self.going.add(self)
        self._go_on(0)

    @property
    def done(self) -> bool:
        """Whether no step is left."""
        return self._steps is None

    def finish(self) -> None:
        """Do the rest now."""
        steps, self._steps = self._steps, None
        for _ in steps or ():
            pass

    def stop(self) -> None:
        """Leave the rest undone."""
        self._steps = None

    def _go_on(self, budget: float) -> None:
        end = perf_counter() + budget
        while self._steps is not None:
            if next(self._steps, self) is self:
                self._steps = None
            elif perf_counter() >= end:
                QTimer.singleShot(
                    1, self, lambda: self._go_on(A_TURN)
                )  # one of nought would go before whatever a person does
                return
