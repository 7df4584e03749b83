"""What was refused is not looked at again until what it is judged by changes."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.team.repository import refused_of
from prebirth.team.seal import Sealed


class Refusals:
    """The sealed entries of one stream that were refused, by all of their bytes."""

    def __init__(self) -> None:
        self._judged_by: object = None
        self._ids: set[str] = set()

    def judge_by(self, rule: object) -> None:
        """Look at everything again where another rule holds: other keys, other members."""
        if rule != self._judged_by:
            self._judged_by, self._ids = rule, set()

    def less(self, came: Iterable[Sealed]) -> list[Sealed]:
        """What came, less what was refused."""
        if not self._ids:
            return [*came]
        return [sealed for sealed in came if refused_of(sealed, "").id not in self._ids]

    def add(self, ids: Iterable[str]) -> None:
        """Remember what was refused."""
        self._ids.update(ids)
