"""Which sections of the walk have to work out their status again after a change."""

from __future__ import annotations

from collections.abc import Iterable

from prebirth.case.answer import NONE_MARK
from prebirth.case.change import Change
from prebirth.case.family import GROUP_TABLES
from prebirth.form.model import Form, Section

COURSE = frozenset({"pregnancy", "babies"})
"""The tables that say whether the birth is over, after which nothing asks of labour."""


def invalidated_sections(form: Form, changes: Iterable[Change]) -> list[Section]:
    """The sections whose status may differ after these changes."""
    tables: set[str] = set()
    questions: set[str] = set()
    for change in changes:
        if change.table != "answers":
            tables.add(change.table)
        elif change.record.startswith(NONE_MARK):
            tables.add(change.record.removeprefix(NONE_MARK).partition("@")[0])
        else:
            questions.add(change.record.partition("@")[0])
    return [section for section in form.sections if _touched(section, tables, questions)]


def _touched(section: Section, tables: set[str], questions: set[str]) -> bool:
    if any(held.records in tables for held in section.holds):
        return True
    repeats = bool(tables & GROUP_TABLES)
    if repeats and (section.each or any(question.each for question in section.questions)):
        return True
    if not COURSE.isdisjoint(tables) and any(one.of_labour for one in section.questions):
        return True
    conditions = filter(None, (section.show_if, *(one.show_if for one in section.questions)))
    return any(question.id in questions for question in section.questions) or any(
        test.question in questions or not tables.isdisjoint(test.reads)
        for condition in conditions
        for test in condition.tests
    )
