"""The day it is here."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """The day on this computer's calendar."""
    return datetime.now().astimezone().date()
