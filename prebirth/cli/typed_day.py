"""A day on the command line, read as the fields of the app read one."""

from __future__ import annotations

from argparse import ArgumentTypeError
from datetime import date

from prebirth.case.dates import ImpossibleDateError
from prebirth.case.typed_dates import Lean, parse_typed_date
from prebirth.cli.terminal import today


def day(text: str) -> date:
    """The day an argument names, as a field of the app reads it; raises ArgumentTypeError."""
    try:
        meant = parse_typed_date(text, today(), Lean.NEAR).exact
    except ImpossibleDateError as error:
        raise ArgumentTypeError(f"“{text}”: {str(error).rstrip('.')}") from error
    if meant is None:
        raise ArgumentTypeError(f"“{text}” is not one day; write it like 3 April 2026")
    return meant
