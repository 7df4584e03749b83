"""What the head line says of an assessment."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.copies.words import due_words, gestation_words


def title(case: Case) -> str:
    """Whose assessment it is, by reference and never by name."""
    return f"Baby of reference {case.assessment.reference}" if case.assessment.reference else "Baby, no reference yet"


def pills(case: Case, today: date) -> tuple[str, str]:
    """Gestation with the due date, and the next conference."""
    weeks, due = gestation_words(case, today), due_words(case)
    first = f"{weeks} today · due {due}" if weeks else f"due {due}" if due else "No due date yet"
    days = sorted(conference.on.exact for conference in case.conferences if conference.on and conference.on.exact)
    coming = next((day for day in days if day >= today), None)
    if coming is None:
        return first, ""
    left = (coming - today).days
    return first, {0: "Conference today", 1: "Conference tomorrow"}.get(left, f"Conference in {left} days")
