"""Labels for tests: what an entry is called is seldom what a test is about."""

from __future__ import annotations

from prebirth.case.label import Code, Label

LABEL = Label.of(Code.RECOVER)


def numbered(number: int) -> Label:
    """A label that is told from others by a number."""
    return Label.of(Code.SIGN, n=number)
