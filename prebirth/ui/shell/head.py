"""What the head line says of an assessment."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from prebirth.case.case import Case
from prebirth.form.model import Form
from prebirth.form.status import heading_of
from prebirth.session import Session
from prebirth.ui.base.words import entry_words
from prebirth.wording.facts import due_words, gestation_words

translate = QCoreApplication.translate


def title(case: Case) -> str:
    """Whose assessment it is, by reference and never by name."""
    return (
        translate("head", "Baby of reference {number}").format(number=case.assessment.reference)
        if case.assessment.reference
        else translate("head", "Baby, no reference yet")
    )


def pills(case: Case, today: date) -> tuple[str, str]:
    """Gestation with the due date, and the next conference."""
    weeks, due = gestation_words(case, today), due_words(case)
    first = (
        translate("head", "{weeks} today · due {day}").format(weeks=weeks, day=due)
        if weeks
        else translate("head", "due {day}").format(day=due)
        if due
        else translate("head", "No due date yet")
    )
    days = sorted(
        conference.on.exact
        for conference in case.conferences
        if conference.on and conference.on.exact
    )
    coming = next((day for day in days if day >= today), None)
    if coming is None:
        return first, ""
    left = (coming - today).days
    return first, {
        0: translate("head", "Conference today"),
        1: translate("head", "Conference tomorrow"),
    }.get(left, translate("head", "Conference in {n} days").format(n=left))


def next_words(session: Session, form: Form) -> tuple[str, str]:
    """What undo would take back and redo bring back, in words."""
    asked = partial(heading_of, form)
    undo, redo = session.next_undo, session.next_redo
    return entry_words(undo, session.case, asked), entry_words(redo, session.case, asked)
