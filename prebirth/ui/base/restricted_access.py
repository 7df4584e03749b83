"""Enters which restricted entries somebody looked at, each once while the case is open."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.acts.looking import look, restricted_entries
from prebirth.case.change import Place
from prebirth.ui.base.saver import Saver


class RestrictedAccess:
    """What was looked at since the assessment was opened."""

    def __init__(self, saver: Saver) -> None:
        self._saver = saver
        self._places: set[tuple[str, str]] = set()

    def show(self, tables: Iterable[str], answers: Iterable[str]) -> None:
        """Note the restricted entries among these tables and answers, which show now."""
        case = self._saver.case
        shown = {("answers", key) for key in answers} & restricted_entries(case, ["answers"])
        fresh = sorted((restricted_entries(case, tables) | shown) - self._places)
        if fresh:
            self._places.update(fresh)
            self._saver.do(f"view {fresh}", look, tuple(Place(*entry) for entry in fresh))
