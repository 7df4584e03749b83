"""Work in turns: what is needed for the first look at once, the rest while others have their turn too."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

AT_ONCE, A_TURN = 0.003, 0.008
"""Seconds for what is done before it shows, and for each turn afterwards until all is done."""


class Turns(QObject):
    """Goes through steps, some now and the others later; asked to finish, it does the rest at once."""

    def __init__(self, owner: QObject, steps: Iterator[object]) -> None:
        super().__init__(owner)
        self._steps: Iterator[object] | None = steps
        self._go_on(AT_ONCE)

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
                QTimer.singleShot(0, self, lambda: self._go_on(A_TURN))
                return
