"""A part for a colleague who works on some sections or an agency that is asked."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.marks import facts, marked
from prebirth.case.record import Record
from prebirth.case.references import remove_records
from prebirth.form.model import Section
from prebirth.privacy.redaction import blank_fields


class Colleague(NamedTuple):
    """A colleague who works on some sections and is given no more than these hold."""

    sections: Collection[Section]


class AskedByFile(NamedTuple):
    """An agency that is asked by a file: it sees who is meant, and its own contribution."""

    agency: str


def limit_to_sections(case: Case, sections: Collection[Section]) -> Case:
    """The redacted case with what some sections hold, and who is in it by name."""
    tables = {held.records for section in sections for held in section.holds}
    questions = {question.id for section in sections for question in section.questions}
    for table in RECORDS:
        if table == "answers":
            gone = {answer.id for answer in case.answers if answer.question not in questions}
        elif table in tables or marked(RECORDS[table], "identifies"):
            gone = set()
        else:
            gone = {record.id for record in case.table(table)}
        case = remove_records(case, table, gone) if gone else case
    for table, kind in RECORDS.items():
        kept = set(marked(kind, "identifies"))
        if not kept:
            continue
        for record in () if table in tables else list(case.table(table)):
            case = blank_fields(case, table, record.id, set(kind.model_fields) - kept)
    for table in (*SINGLE, *RECORDS):
        for record in [case.record(table, table)] if table in SINGLE else list(case.table(table)):
            case = case.adding(_plain(record))
    return case


def _plain(record: Record) -> Record:
    """A record without the reasons why it, or something of it, was restricted."""
    return record.replace(restricted=()) if record.restricted else record


def limit_to_contribution(case: Case, redacted: Case, agency: str) -> Case:
    """What an agency gets that is asked by a file: who is meant, who asks, and its contribution.

    The contribution is the agency's own, so it is given as it stands in the whole case. Of the
    assessment and the pregnancy it gets no more than that: a colleague who works on some sections
    needs them, an agency may not read why an early birth is expected.
    """
    waiting = [
        contribution
        for contribution in case.contributions
        if contribution.agency == agency and not contribution.received_on
    ]
    seen = limit_to_sections(redacted, ())
    others = {other.id for other in seen.agencies if other.id != agency}
    seen = remove_records(seen, "agencies", others) if others else seen
    for table, kind in SINGLE.items():
        seen = blank_fields(seen, table, table, set(facts(kind)) - set(marked(kind, "identifies")))
    for contribution in waiting[:1]:
        seen = seen.adding(_plain(contribution))
    return seen
