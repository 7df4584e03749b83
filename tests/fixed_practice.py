"""The practice case as it was before it grew, so that what is measured stays comparable."""

from pathlib import Path

from prebirth.case.case import Case
from prebirth.exchange.plain import from_bytes

FILE = Path(__file__).parent / "fixtures" / "practice-2026.json"


def fixed_practice() -> Case:
    """The practice case of `tests/fixtures`, which never changes."""
    return from_bytes(FILE.read_bytes(), FILE.name)
