"""From a case to the bytes of a copy: through the gate, built, set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.family import parents
from prebirth.copies.said import facts_held
from prebirth.copies.spec import CHAIR, CopyOrder, CopyView, Policy, spec_of
from prebirth.form.choice_migration import migrate_choices
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document
from prebirth.layout.pdf import to_pdf, to_pdf_and_pages
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader, Withheld
from prebirth.privacy.third_party import OneParent


def prepare(order: CopyOrder, case: Case, walk: Walk, *, also: Sequence[Case] = ()) -> CopyView:
    """All that a copy is built from; raises LookupError for a reader who is not in the case.

    `also` are the other versions that say what is restricted, where the case is of an earlier day.
    """
    case = migrate_choices(case, walk.form)
    seen, withheld = seen_by(order, case, walk, also=also)
    policy = spec_of(order.kind).policy
    if policy is Policy.ONE_PARENT:
        order = order._replace(reader=parent_of(case, order.reader))
    elif policy is Policy.ONE_AGENCY:
        order = order._replace(reader=askable(case, seen, order.reader).id)
    return CopyView(order, walk, seen, tuple(withheld), facts_held(case))


def seen_by(
    order: CopyOrder, case: Case, walk: Walk, *, also: Sequence[Case] = ()
) -> tuple[Seen, list[Withheld]]:
    """The case as the reader of a copy may see it, and what is withheld; raises LookupError."""
    policy, choice = spec_of(order.kind).policy, order.choice
    match policy:
        case Policy.NOTHING:
            reader_of(case, order.reader)
            return for_reader(Case(id=case.id), Reader())
        case Policy.EVERYBODY:
            reader = reader_of(case, order.reader)
            advised = spec_of(order.kind).legal_advice and not reader.person
            reader = reader._replace(legal_advice=advised, form=walk.form)
            return for_reader(case, reader, choice, also=also)
        case Policy.ONE_PARENT:
            parent = OneParent(parent_of(case, order.reader), walk.form)
            return for_reader(case, parent, choice, also=also)
        case Policy.ONE_AGENCY:
            agency_of(case, order.reader)
            return for_reader(case, Reader(), choice, also=also)
        case _:
            assert_never(policy)


def document_of(view: CopyView) -> Document:
    """What a copy holds, before it is set."""
    return spec_of(view.order.kind).build(view)


def copy_pdf(view: CopyView) -> bytes:
    """A copy as a PDF; on as many pages as its kind allows, except in large print."""
    fit = spec_of(view.order.kind).fit
    if fit is None or view.order.large:
        return to_pdf(document_of(view), large=view.order.large)
    data = b""
    for document in fit.versions(view):
        data, pages = to_pdf_and_pages(document)
        if pages <= fit.pages:
            break
    return data


def reader_of(case: Case, name: str) -> Reader:
    """The reader meant by a name or id; raises LookupError."""
    if not name or name == CHAIR:
        return Reader(chair=name == CHAIR)
    for person in case.people:
        if name in {person.id, person.names, person.known_as}:
            return Reader(person=person.id)
    raise LookupError(f"nobody in this assessment is called “{name}”")


def usual_reader(kind: CopyKind, case: Case) -> str:
    """For whom a copy is made where nobody is named.

    The first parent, the first agency that has not answered yet, else everyone.
    """
    policy = spec_of(kind).policy
    if policy is Policy.ONE_PARENT:
        return next((person.id for person in parents(case)), "")
    if policy is Policy.ONE_AGENCY:
        answered = {
            contribution.agency for contribution in case.contributions if contribution.received_on
        }
        seen, _ = for_reader(case, Reader())
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
    """The agency a request is for, as it stands in the redacted case.

    Raises LookupError for one that is not there or that is itself restricted.
    """
    agency = agency_of(case, name)
    shown = seen.agencies.get(agency.id)
    if shown is None:
        raise LookupError(
            f"the agency “{agency.name}” is restricted in this assessment, so a request would give "
            "it away; lift the restriction first"
        )
    return shown


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
