"""From a case to the bytes of a copy: redact, build, set."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.family import parents
from prebirth.form.choice_migration import migrate_choices
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.privacy.redaction import NO_CHOICE, Choice, Reader, Withheld, redacted
from prebirth.privacy.third_party import without_others

if TYPE_CHECKING:
    from collections.abc import Callable

    from prebirth.copies.midwife import Space
    from prebirth.layout.blocks import Document

CHAIR = "chair"
MIDWIFE_PAGES = 2


class Order(NamedTuple):
    """Which copy is wanted: its kind, its day, its reader by name or id, what was decided for it, and whether in large print."""

    kind: CopyKind
    on: date
    reader: str = ""
    choice: Choice = NO_CHOICE
    large: bool = False


def copy_pdf(order: Order, case: Case, walk: Walk | None = None) -> bytes:
    """A copy as a PDF, built from a case that no longer holds what its reader must not see; raises LookupError for a reader who is not in the case."""
    from prebirth.layout.pdf.write import pdf

    form = walk or load_walk()
    if order.kind == CopyKind.MIDWIFE and not order.large:
        from prebirth.copies.midwife import midwife_summary

        seen, _ = seen_by(order, migrate_choices(case, form.form))
        return _fitting(lambda room: midwife_summary(seen, form, order.on, room))
    return pdf(document_of(order, case, form), large=order.large)


def document_of(order: Order, case: Case, walk: Walk | None = None) -> Document:
    """What a copy holds, before it is set, by the one module that it takes; raises LookupError for a reader who is not in the case."""
    form = walk or load_walk()
    seen, withheld = seen_by(order, migrate_choices(case, form.form))
    making: dict[CopyKind, Callable[[], Document]] = {
        CopyKind.MIDWIFE: lambda: _module("midwife").midwife_summary(
            seen, form, order.on, _module("midwife").IN_FULL
        ),
        CopyKind.PARENT: lambda: _module("parent").parent_copy(
            seen, form, order.on, parent_of(case, order.reader)
        ),
        CopyKind.AGENCY: lambda: _module("agency").agency_request(
            seen, order.on, askable(case, seen, order.reader)
        ),
        CopyKind.MANAGER: lambda: _module("manager").manager_sheet(seen, form, order.on),
        CopyKind.BLANK: lambda: _module("blank").blank_walk(form, order.on),
    }
    make: Callable[[], Document] = making.get(order.kind) or (
        lambda: _module("conference").conference_report(seen, form, order.on, known(withheld))
    )
    return make()


def _module(name: str) -> Any:
    """The module of one kind of copy, imported when that is made: the others cost more than a short copy itself."""
    return import_module(f"prebirth.copies.{name}")


def seen_by(order: Order, case: Case) -> tuple[Case, list[Withheld]]:
    """The case as the reader of a copy may see it, and what is withheld; raises LookupError."""
    if order.kind == CopyKind.PARENT:
        parent = parent_of(case, order.reader)
        seen, held = redacted(case, Reader(person=parent), order.choice)
        own, others = without_others(seen, parent, order.choice)
        return own, held + others
    if order.kind == CopyKind.AGENCY:
        agency_of(case, order.reader)
        return redacted(case, Reader(), order.choice)
    return redacted(case, reader_of(case, order.reader), order.choice)


def conference_pdf(case: Case, on: date, reader: str = "", walk: Walk | None = None) -> bytes:
    """The conference report as a PDF; raises LookupError for a reader who is not in the case."""
    return copy_pdf(Order(CopyKind.CONFERENCE, on, reader), case, walk)


def known(withheld: list[Withheld]) -> int:
    """How many withheld entries the readers may know of."""
    return sum(one.known for one in withheld)


def reader_of(case: Case, name: str) -> Reader:
    """The reader meant by a name or id; raises LookupError."""
    if not name or name == CHAIR:
        return Reader(chair=name == CHAIR)
    for person in case.people:
        if name in {person.id, person.names, person.known_as}:
            return Reader(person=person.id)
    raise LookupError(f"nobody in this assessment is called “{name}”")


def usual_reader(kind: CopyKind, case: Case) -> str:
    """For whom a copy is made where nobody is named: the first parent, the first agency that has not answered yet, else everyone."""
    if kind == CopyKind.PARENT:
        return next((person.id for person in parents(case)), "")
    if kind == CopyKind.AGENCY:
        answered = {one.agency for one in case.contributions if one.received_on}
        seen, _ = redacted(case, Reader())
        asked = sorted(
            seen.agencies,
            key=lambda agency: (agency.id in answered, agency.kind == AgencyKind.SOCIAL_CARE),
        )
        return next((agency.id for agency in asked), "")
    return ""


def agency_of(case: Case, name: str) -> Agency:
    """The agency meant by a name, a worker or an id; raises LookupError."""
    for agency in case.agencies:
        if name and name in {agency.id, agency.name, agency.worker}:
            return agency
    known = ", ".join(agency.name for agency in case.agencies if agency.name)
    if not known:
        raise LookupError("a request is for one agency, and this assessment has none yet")
    raise LookupError(
        f"no agency in this assessment is called “{name}”; it has {known}"
        if name
        else f"a request is for one agency: {known}"
    )


def askable(case: Case, seen: Case, name: str) -> Agency:
    """The agency a request is for, as it stands in the redacted case; raises LookupError for one that is not there or that is itself restricted."""
    agency = agency_of(case, name)
    found = seen.agencies.get(agency.id)
    if found is None:
        raise LookupError(
            f"the agency “{agency.name}” is restricted in this assessment, so a request would give it away; lift the restriction first"
        )
    return found


def parent_of(case: Case, name: str) -> str:
    """The id of the parent meant by a name or id; raises LookupError."""
    for person in parents(case):
        if name and name in {person.id, person.names, person.known_as}:
            return person.id
    names = " or ".join(person.name for person in parents(case))
    raise LookupError(
        f"a parent's copy is for one parent: {names or 'none is recorded yet'}"
        + (f", not “{name}”" if name else "")
    )


def _fitting(build: Callable[[Space], Document]) -> bytes:
    """The fullest version that two pages hold."""
    from prebirth.copies.midwife import ROOM
    from prebirth.layout.pdf.write import pdf_and_pages

    data = b""
    for room in ROOM:
        data, pages = pdf_and_pages(build(room))
        if pages <= MIDWIFE_PAGES:
            break
    return data
