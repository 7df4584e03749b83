"""From a case to the bytes of a copy: redact, build, set."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from prebirth.case.case import Case
from prebirth.case.network import CopyKind
from prebirth.copies.blank import blank_walk
from prebirth.copies.blocks import Document
from prebirth.copies.conference import conference_report
from prebirth.copies.manager import manager_sheet
from prebirth.copies.midwife import ROOM, midwife_summary
from prebirth.copies.redaction import Reader, Withheld, redacted
from prebirth.form.load import load_walk
from prebirth.form.model import Walk

CHAIR = "chair"
MADE = (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.MANAGER, CopyKind.BLANK)
"""The copies this version makes."""
MIDWIFE_PAGES = 2


def copy_pdf(kind: CopyKind, case: Case, on: date, reader: str = "", walk: Walk | None = None) -> bytes:
    """A copy as a PDF, built from a case that no longer holds what its reader must not see; raises LookupError for a reader who is not in the case."""
    from prebirth.copies.pdf.write import pdf

    form = walk or load_walk()
    seen, withheld = redacted(case, reader_of(case, reader))
    if kind == CopyKind.MIDWIFE:
        return _fitting(lambda room: midwife_summary(seen, form, on, room))
    documents: dict[CopyKind, Callable[[], Document]] = {
        CopyKind.CONFERENCE: lambda: conference_report(seen, form, on, len(withheld)),
        CopyKind.MANAGER: lambda: manager_sheet(seen, form, on),
        CopyKind.BLANK: lambda: blank_walk(form, on),
    }
    return pdf(documents[kind]())


def conference_pdf(case: Case, on: date, reader: str = "", walk: Walk | None = None) -> bytes:
    """The conference report as a PDF; raises LookupError for a reader who is not in the case."""
    return copy_pdf(CopyKind.CONFERENCE, case, on, reader, walk)


def withheld_from(case: Case) -> list[Withheld]:
    """What a copy for anybody but the chair leaves out."""
    return redacted(case, Reader())[1]


def reader_of(case: Case, name: str) -> Reader:
    """The reader meant by a name or id; raises LookupError."""
    if not name or name == CHAIR:
        return Reader(chair=name == CHAIR)
    for person in case.people:
        if name in {person.id, person.names, person.known_as}:
            return Reader(person=person.id)
    raise LookupError(f"nobody in this assessment is called “{name}”")


def _fitting(build: Callable[[tuple[int, int, int]], Document]) -> bytes:
    """The fullest version that two pages hold."""
    from prebirth.copies.pdf.write import pdf_and_pages

    data = b""
    for room in ROOM:
        data, pages = pdf_and_pages(build(room))
        if pages <= MIDWIFE_PAGES:
            break
    return data
