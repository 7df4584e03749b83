"""From a case to the bytes of a copy: redact, build, set."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.copies.conference import conference_report
from prebirth.copies.redaction import Reader, Withheld, redacted
from prebirth.form.load import load_walk
from prebirth.form.model import Walk

CHAIR = "chair"


def conference_pdf(case: Case, on: date, reader: str = "", walk: Walk | None = None) -> bytes:
    """The conference report as a PDF; raises LookupError for a reader who is not in the case."""
    from prebirth.copies.pdf.write import pdf

    seen, withheld = redacted(case, reader_of(case, reader))
    return pdf(conference_report(seen, walk or load_walk(), on, len(withheld)))


def conference_withheld(case: Case) -> list[Withheld]:
    """What a conference report leaves out."""
    return redacted(case, Reader())[1]


def reader_of(case: Case, name: str) -> Reader:
    """The reader meant by a name or id; raises LookupError."""
    if not name or name == CHAIR:
        return Reader(chair=name == CHAIR)
    for person in case.people:
        if name in {person.id, person.names, person.known_as}:
            return Reader(person=person.id)
    raise LookupError(f"nobody in this assessment is called “{name}”")
