"""What the head line says of an assessment."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, partial

from PySide6.QtCore import QCoreApplication

from prebirth.case.after_loss import planned_before_loss
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, TABLE_OF, Case, record_type
from prebirth.case.change import Change
from prebirth.case.course import CourseStage, over, stage_of
from prebirth.case.label import Code, Label
from prebirth.case.meetings import to_come
from prebirth.case.record import Record
from prebirth.form.model import Form
from prebirth.form.status import heading_of
from prebirth.journal.entry import Entry
from prebirth.privacy.gate import Seen
from prebirth.session import Session
from prebirth.ui.base.glance import at_a_glance
from prebirth.ui.base.words import entry_words
from prebirth.wording.facts import due_words, today_words

translate = QCoreApplication.translate


def title(case: Seen) -> str:
    """Whose assessment it is, by reference and never by name."""
    return (
        translate("head", "Baby of reference {number}").format(number=case.assessment.reference)
        if case.assessment.reference
        else translate("head", "Baby, no reference yet")
    )


def pills(case: Seen, today: date) -> tuple[str, str]:
    """Gestation with the due date, and the next conference."""
    weeks, due = today_words(case, today), due_words(case)
    stage = stage_of(case, today)
    first = (
        translate("head", "Closed")
        if stage == CourseStage.CLOSED
        else translate("head", "This pregnancy has ended")
        if stage == CourseStage.LOST
        else translate("head", "What became of the baby is not recorded")
        if stage == CourseStage.UNSAID
        else translate("head", "No weeks are counted")
        if stage == CourseStage.KEPT
        else weeks
        if stage == CourseStage.BORN
        else translate("head", "{weeks} today · due {day}").format(weeks=weeks, day=due)
        if weeks
        else translate("head", "due {day}").format(day=due)
        if due
        else translate("head", "No due date yet")
    )
    # One set before a loss may be called off: the overview says so, and this line counts no days.
    days = sorted(
        conference.on.exact
        for conference in case.conferences
        if conference.on and conference.on.exact and to_come(conference, today)
        if not planned_before_loss(case, today, conference)
    )
    coming = next(iter(days), None)
    if coming is None or over(case, today):
        return first, ""
    left = (coming - today).days
    return first, {
        0: translate("head", "Conference today"),
        1: translate("head", "Conference tomorrow"),
    }.get(left, translate("head", "Conference in {n} days").format(n=left))


def kept_words(session: Session, form: Form) -> str:
    """The last thing done, where it stays and undo passes it by, in words."""
    kept = session.kept_by_undo
    return entry_words(kept.entry if kept else None, session.case, partial(heading_of, form))


def next_words(session: Session, form: Form) -> tuple[str, str]:
    """What undo would take back and redo bring back, in words that name nobody withheld."""
    asked = partial(heading_of, form)
    case, undo, redo = session.case, session.next_undo, session.next_redo
    return _words(undo, case, asked), _words(redo, case, asked)


def stands_after(changes: Sequence[Change], case: Case) -> bool:
    """Whether the head line says the same after some changes: no word of it is of an answer.

    What one that is restricted says may be withheld from the line as well.
    """
    answers = (case.answers.get(change.record) for change in changes)
    return all(change.table == TABLE_OF[Answer] for change in changes) and not any(
        answer.restricted for answer in answers if answer
    )


def _words(entry: Entry | None, case: Case, asked: Callable[[str], str]) -> str:
    """What an entry did; the menu shows it to whoever stands behind."""
    if entry is None:
        return ""
    # A question is named by the form alone: nobody need ask of the case what may be said.
    known = _is_of_known_question(entry, asked)
    shown = _nothing() if known else at_a_glance(case, _named(entry, case))
    acts = tuple(change for change in entry.changes if change.op == "act")
    said = entry_words(entry._replace(changes=acts), shown, asked)
    return " ".join(said.split())  # a text that it is called by may begin with a new line


@cache
def _nothing() -> Case:
    """A case in which nothing is entered."""
    return Case(id="nothing")


def _is_of_known_question(entry: Entry, asked: Callable[[str], str]) -> bool:
    label = Label.parse(entry.label)
    return label is not None and label.code is Code.ANSWER and bool(asked(label.ids["question"]))


def _named(entry: Entry, case: Case) -> Iterator[tuple[str, Record]]:
    """The records an entry is about, those that it took away too."""
    label = Label.parse(entry.label)
    ids = label.ids if label else {}
    table, key = ids.get("table", ""), ids.get("record", "")
    if table in RECORDS and RECORDS[table].many and (known := case.record(table, key)):
        yield table, known
    for change in entry.changes:
        content = change.after if change.op == "add" else change.before
        if change.op in {"add", "remove"} and case.record(change.table, change.record) is None:
            yield change.table, record_type(change.table).model_validate(content)
