"""A part for a colleague who works on some sections or an agency that is asked."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from prebirth.case.agencies import Contribution
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case
from prebirth.case.marks import facts, marked
from prebirth.case.references import remove_records
from prebirth.case.waiting import waiting_for
from prebirth.form.model import Section
from prebirth.privacy.records import blank_fields


class Colleague(NamedTuple):
    """A colleague who works on some sections and is given no more than these hold."""

    sections: Collection[Section]


class AskedByFile(NamedTuple):
    """An agency that is asked by a file: it sees who is meant, and its own contribution."""

    agency: str


def limit_to_sections(case: Case, sections: Collection[Section]) -> Case:
    """The redacted case with what some sections hold, and who is in it by name.

    Of a record that stands alone, such as the pregnancy, it keeps no more than names who is
    meant and who asks, unless one of the sections holds it.
    """
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
    for table in SINGLE.keys() - tables:
        kind = SINGLE[table]
        case = blank_fields(case, table, table, set(facts(kind)) - set(marked(kind, "identifies")))
    for share in list(case.shares):
        # What was decided for a copy quotes what others may not read.
        case = case.adding(share.replace(chosen=(), choices=""))
    return case


def open_own_words(case: Case, agency: str) -> Case:
    """The case before redaction, in which an agency's own words are not kept from that agency.

    It knows itself and what it wrote, also where that is restricted from others. What else the
    case keeps back, and whoever is withheld, the gate takes out of it like out of any text.
    """
    asked = case.agencies.get(agency)
    waiting = waiting_for(case, agency)
    for record, own in ((asked, {""}), (waiting, {"", *Contribution.given})):
        if record is not None and record.restricted:
            rules = tuple(rule for rule in record.restricted if rule.field not in own)
            case = case.adding(record.replace(restricted=rules))
    return case


def limit_to_contribution(redacted: Case, agency: str, waiting: str) -> Case:
    """What an agency gets that is asked by a file: who is meant, who asks, and its contribution.

    All of it went through the gate. Of the assessment and the pregnancy it gets no more than
    names who is meant: an agency may not read why an early birth is expected.
    """
    seen = limit_to_sections(redacted, ())
    others = {other.id for other in seen.agencies if other.id != agency}
    seen = remove_records(seen, "agencies", others)
    own = redacted.contributions.get(waiting)
    if own is not None and agency in seen.agencies:
        seen = seen.adding(own)
        closed = set(facts(Contribution)) - {*Contribution.asked_by, *Contribution.given}
        seen = blank_fields(seen, TABLE_OF[Contribution], own.id, closed)
    return seen
