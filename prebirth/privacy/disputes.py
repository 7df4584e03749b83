"""What people say against a fact: it stands in a copy where the fact does, for whom it may."""

from __future__ import annotations

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.marks import NOTHING
from prebirth.privacy.records import records_of


def keep_disputes(case: Case, parent: str = "") -> Case:
    """The redacted case less disputes of facts it does not hold, or by somebody it leaves out.

    In the copy for one parent only that parent's own stay.
    """
    for table in (*SINGLE, *RECORDS):
        for record in records_of(case, table):
            if not record.disputed:
                continue
            stays = tuple(
                row
                for row in record.disputed
                if getattr(record, row.field, None) not in NOTHING
                and (row.by is None or row.by in case.people)
                and parent in ("", row.by)
            )
            if stays != record.disputed:
                case = case.adding(record.replace(disputed=stays))
    return case
