"""The rows of the caseload: what each says of an assessment, in which order, and which show."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QStandardItem, QStandardItemModel

from prebirth.case.dates import PartialDate
from prebirth.case.gestation import Gestation
from prebirth.ui.base import theme
from prebirth.ui.base.caseload_marks import ARCHIVED, PINNED, marked_cases
from prebirth.ui.base.family_names import family_name
from prebirth.vault.bin import binned
from prebirth.vault.summary import BORN, CLOSED, ENDED, Summary
from prebirth.vault.team_state import shared_state
from prebirth.vault.vault import Vault

DUE = 2
"""The column they are sorted by at first."""
ALL = "all"
FAR = date.max.isoformat()
LAST_DAY, PLANNED = "Due: ", "Planned: "
"""How a step is noted: by its last day, or by the day it is set for. These stay in vaults."""


class RowOrder(NamedTuple):
    """Which rows show, and how they are sorted."""

    column: int = DUE
    falling: bool = False
    text: str = ""
    shelf: str = ""
    """Nothing for those one works on, or ARCHIVED, or ALL."""


def fill(
    model: QStandardItemModel, vault: Vault, titles: tuple[str, ...], order: RowOrder, today: date
) -> dict[str, frozenset[str]]:
    """Fill the rows anew, the id of each behind its first cell; which bear which mark."""
    pinned, archived = marked_cases(vault, PINNED), marked_cases(vault, ARCHIVED)
    wanted = order.text.casefold().split()
    rows = []
    for entry in vault.cases():
        cells = cells_of(entry, today, pinned=entry.id in pinned, name=family_name(vault, entry.id))
        if len(titles) > len(cells):
            cells += (_shared(vault, entry.id),)
        shown = order.shelf == ALL or (entry.id in archived) == (order.shelf == ARCHIVED)
        if shown and all(word in " ".join(cells).casefold() for word in wanted):
            rows.append((entry, cells))
    rows.sort(key=lambda row: _key(row[0], row[1], order.column, today), reverse=order.falling)
    rows.sort(key=lambda row: row[0].id not in pinned)
    model.setRowCount(0)
    for entry, cells in rows:
        items = []
        for title, text in zip(titles, cells, strict=True):
            item = QStandardItem(text)
            item.setAccessibleText(f"{title}: {text}")
            items.append(item)
        items[0].setData(entry.id)
        items[0].setSizeHint(QSize(1, theme.px(theme.ROW)))
        model.appendRow(items)
    return {PINNED: pinned, ARCHIVED: archived}


def cells_of(
    case: Summary, today: date, *, pinned: bool = False, name: str = ""
) -> tuple[str, ...]:
    """What a row says; `name` is the worker's own for the family."""
    translate = QCoreApplication.translate
    due = due_of(case)
    weeks = Gestation.at(due, today) if due else None
    closed = case.status == CLOSED
    return (
        ("★ " if pinned else "")
        + (case.reference or translate("caseload", "No reference yet"))
        + (f" · {name}" if name else ""),
        str(weeks)
        if weeks and weeks.plausible and not closed
        else _no_weeks(case)
        if weeks is None and not closed and not _end(case)
        else "–",
        _end(case) or _due_words(case) or translate("caseload", "No due date yet"),
        _next(_steps(case), today)
        if case.dates or case.prompts
        else translate("caseload", "Not counted yet"),
        _worth_a_look(case, today),
        case.worker,
        _capital(translate("facts", case.status) if case.status else ""),
    )


def _end(case: Summary) -> str:
    """What became of the babies, where none is expected any more; nothing before."""
    translate = QCoreApplication.translate
    if case.due == ENDED:
        return translate("caseload", "Has ended")
    if not case.due.startswith(BORN):
        return ""
    day = case.due.removeprefix(BORN)
    if not day:
        return translate("caseload", "Born")
    return translate("caseload", "Born {day}").format(day=said(date.fromisoformat(day)))


def _worth_a_look(case: Summary, today: date) -> str:
    """How many prompts are open, and of which day that is unless they were counted today."""
    translate = QCoreApplication.translate
    if not case.open_prompts or case.counted_on == today.isoformat():
        return case.open_prompts
    if not case.counted_on:
        return translate("caseload", "{n}, day not noted").format(n=case.open_prompts)
    day = date.fromisoformat(case.counted_on)
    year = f" {day.year}" if day.year != today.year else ""
    return translate("caseload", "{n} on {day}").format(
        n=case.open_prompts, day=f"{day.day} {day:%b}{year}"
    )


def _shared(vault: Vault, case_id: str) -> str:
    """With whom an assessment is shared, and what is new since somebody looked."""
    readers, fresh = shared_state(vault, case_id)
    new = QCoreApplication.translate("caseload", "● {n} new").format(n=fresh) if fresh else ""
    lies = binned(vault).get(case_id)
    in_bin = (
        QCoreApplication.translate("caseload", "In the bin until {day}").format(
            day=said(lies.until.date())
        )
        if lies
        else ""
    )
    return " · ".join(part for part in (new, in_bin, readers) if part)


def due_of(case: Summary) -> date | None:
    """The due date, where it is known to the day."""
    return date.fromisoformat(case.due) if len(case.due) == 10 and case.due[4] == "-" else None


def said(day: date) -> str:
    """A day in British order."""
    return f"{day.day} {day:%B %Y}"


def _no_weeks(case: Summary) -> str:
    """Why no weeks are said: nobody knows the due date, or only its month."""
    translate = QCoreApplication.translate
    return (
        translate("caseload", "Cannot be counted")
        if _due_words(case)
        else translate("caseload", "Not known")
    )


def _due_words(case: Summary) -> str:
    """The due date as exactly as it is known: of a month or a year, that alone."""
    return PartialDate.parse(case.due).show() if case.due[:1].isdigit() else ""


def _key(case: Summary, cells: Iterable[str], column: int, today: date) -> Any:
    """The sort key of a row: dates by date, numbers by number, words ignoring capitals."""
    due = due_of(case)
    if column == DUE:
        month = PartialDate.parse(case.due) if case.due[:1].isdigit() else None
        return month.latest.isoformat() if month else FAR
    if column == 1:
        return -due.toordinal() if due else 0
    if column == 3:
        return next((day for day, _ in _steps(case) if day >= today.isoformat()), FAR)
    if column == 4:
        return int(case.open_prompts) if case.open_prompts.isdigit() else -1
    return tuple(cells)[column].casefold()


def _steps(case: Summary) -> list[tuple[str, str]]:
    return [
        (day, what)
        for day, _, what in (line.partition(" ") for line in sorted(case.dates.splitlines()))
    ]


def _next(steps: list[tuple[str, str]], today: date) -> str:
    translate = QCoreApplication.translate
    coming = [step for step in steps if step[0] >= today.isoformat()]
    # A day that was set and has passed says neither that it was kept nor that anybody is late.
    late = sum(step not in coming and not step[1].startswith(PLANNED) for step in steps)
    overdue = translate("caseload", " · {n} overdue").format(n=late) if late else ""
    return (
        f"{_in_words(coming[0][1])}, {said(date.fromisoformat(coming[0][0]))}"
        if coming
        else translate("caseload", "None set")
    ) + overdue


def _in_words(what: str) -> str:
    """A step as a row says it, from the words in which it was noted."""
    translate = QCoreApplication.translate
    if what.startswith(PLANNED):
        return translate("caseload", "Planned: {what}").format(what=what.removeprefix(PLANNED))
    if what.startswith(LAST_DAY):
        return translate("caseload", "Due: {what}").format(what=what.removeprefix(LAST_DAY))
    return what


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
