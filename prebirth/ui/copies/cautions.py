"""Says in plain words where a copy could put somebody at risk, before it is made."""

from __future__ import annotations

from prebirth.case.case import Case
from prebirth.copies.spec import CopyOrder


def stops(case: Case, order: CopyOrder) -> list[str]:
    """Why each sentence of a parent's copy must be read first; empty where nothing says so."""
    del case, order
    return []


def cautions(case: Case, order: CopyOrder) -> list[str]:
    """What to know before a copy for everybody is handed out."""
    del case, order
    return []
