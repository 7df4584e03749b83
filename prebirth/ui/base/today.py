"""The day it is here."""

from __future__ import annotations

from datetime import date, datetime


def today() -> date:
    """The day on this computer's calendar."""
    return datetime.now().astimezone().date()


def time_now() -> str:
    """The time on the clock of this computer, such as 14:02."""
    return f"{datetime.now().astimezone():%H:%M}"
