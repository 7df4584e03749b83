"""What is watched, and what an assessment gets from it: each fact once, none invented."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.agencies import Agency
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.oversight import Status
from prebirth.case.people import Person
from prebirth.case.pregnancy import EarlierDue
from prebirth.case.record import Record, Restriction
from prebirth.case.sameness import may_be_one, may_be_one_day
from prebirth.case.watching import ChildBefore, SaidOf, WatchRecord

TOLD_BY = "Heard from: {who}."
"""How the event says from whom it was heard, where no agency's worker says it."""


def is_watch(case: Case) -> bool:
    """Whether this is a watch record, and no assessment."""
    return case.assessment.status == Status.WATCHING


def waiting(case: Case) -> list[WatchRecord]:
    """The early contacts that are still watched."""
    return [watch for watch in case.watches if not watch.over]


def taken_up(case: Case, watch: WatchRecord) -> list[tuple[str, Record]]:
    """The records that an assessment gets from a watch record, less what it has already.

    What names nobody, such as an earlier child without a name, stays in the watch record alone.
    Whatever of the watch record is kept from somebody is kept from them in these too.
    """
    heard = [*_heard(case, watch)]
    listed = case
    for record in heard:
        listed = listed.adding(record)
    found = [*_pregnancy(listed, watch), *_people(case, watch), *heard]
    return [(_table(record), record) for record in found]


def unnamed(watch: WatchRecord) -> list[SaidOf | ChildBefore]:
    """The people and children of whom it says something and no name or part in the family."""
    people = [row for row in watch.who if not (row.name.strip() or row.role)]
    return [*people, *(row for row in watch.children if not row.name.strip())]


def _table(record: Record) -> str:
    return TABLE_OF.get(type(record), record.id)


def _kept(watch: WatchRecord, *fields: str, as_field: str = "") -> tuple[Restriction, ...]:
    """The restrictions of a watch record that hold for all of it, or for one of some fields."""
    known = type(watch).model_fields
    return tuple(
        rule.model_copy(update={"field": as_field})
        for rule in watch.restricted
        if rule.field in fields or rule.field not in known
    )


def _pregnancy(case: Case, watch: WatchRecord) -> Iterator[Record]:
    """The due date where none is known yet; of two the more exact stands, with the other kept."""
    known = case.pregnancy
    if watch.due is None or watch.due == known.due:
        return
    kept = _kept(watch, "due", as_field="due")
    if known.due is None:
        yield known.replace(due=watch.due, restricted=(*known.restricted, *kept))
        return
    with_source = ("due", "agency", "agency_kind", "told_by")
    if _span(watch.due) < _span(known.due):
        first = next((one for one in case.watches if one.due == known.due), None)
        before = EarlierDue(
            due=known.due, basis=known.basis, agency=_told_by(case, first) if first else None
        )
        rules = _kept(first, *with_source, as_field="due_before") if first else ()
        rules += tuple(
            rule.model_copy(update={"field": "due_before"})
            for rule in known.restricted
            if rule.field in EarlierDue.model_fields
        )
        known = known.replace(due=watch.due, basis=None, restricted=(*known.restricted, *kept))
    else:
        before = EarlierDue(due=watch.due, agency=_told_by(case, watch))
        rules = _kept(watch, *with_source, as_field="due_before")
    if before.due in [row.due for row in known.due_before]:
        yield known
        return
    yield known.replace(
        due_before=(*known.due_before, before),
        restricted=tuple(dict.fromkeys((*known.restricted, *rules))),
    )


def _span(day: PartialDate) -> int:
    """How many days a date may be, less one: the fewer, the more exact it is."""
    return (day.latest - day.earliest).days


def _told_by(case: Case, watch: WatchRecord) -> str | None:
    """The agency from which a watch record was heard, where it is listed in the case."""
    new = _agency(watch)
    return next((one.id for one in case.agencies if new and one.may_be(new)), None)


def _agency(watch: WatchRecord) -> Agency | None:
    """The agency from which it was heard; None where none is named."""
    if not (watch.agency.strip() or watch.agency_kind):
        return None
    return Agency(
        name=watch.agency.strip(),
        kind=watch.agency_kind,
        worker=watch.told_by.strip(),
        restricted=_kept(watch, "agency", "agency_kind", "told_by"),
    )


def _people(case: Case, watch: WatchRecord) -> Iterator[Record]:
    """Everybody it names, once, and a record of each earlier child."""
    known = [*case.people]
    for row in watch.who:
        if (row.name.strip() or row.role) and _found(known, row) is None:
            known.append(
                Person(
                    names=row.name.strip(),
                    role=row.role,
                    born=row.born,
                    evidence=watch.evidence,
                    restricted=_kept(watch, "who"),
                )
            )
            yield known[-1]
    children = {record.child for record in case.previous_children}
    for child in watch.children:
        if not child.name.strip():
            continue
        person = _found(known, child)
        if person is None:
            person = Person(
                names=child.name.strip(),
                born=child.born,
                notes=child.known.strip(),
                evidence=watch.evidence,
                restricted=_kept(watch, "children"),
            )
            known.append(person)
            yield person
        if person.id not in children:
            children.add(person.id)
            yield PreviousChild(
                child=person.id,
                where_now=child.where_now,
                evidence=watch.evidence,
                restricted=_kept(watch, "children"),
            )


def _found(known: list[Person], row: SaidOf | ChildBefore) -> Person | None:
    """Who of those that are known is meant: of the same name, and not told apart by a birth."""
    name = _folded(row.name)
    role = row.role if isinstance(row, SaidOf) else None
    for person in known:
        names = {person.names, person.known_as, *(other.name for other in person.other_names)}
        told_apart = person.born and row.born and not may_be_one_day(person.born, row.born)
        if name in {_folded(one) for one in names} - {""} and not told_apart:
            if may_be_one(person.role, role):
                return person
        elif not name and role and person.role == role and not person.names:
            return person
    return None


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _heard(case: Case, watch: WatchRecord) -> Iterator[Record]:
    """What was heard as an event of its day, with the agency it came from."""
    told_by, agency, new = watch.told_by.strip(), None, _agency(watch)
    if new is not None:
        agency = next((known for known in case.agencies if known.may_be(new)), None)
        if agency is None:
            agency = new
            yield new
        if agency.worker == told_by:
            told_by = ""
    if not (watch.heard.strip() or told_by):
        return
    parts = [watch.heard.strip(), TOLD_BY.format(who=told_by.rstrip(".")) if told_by else ""]
    yield Event(
        on=watch.on,
        source=agency.id if agency else None,
        happened="\n".join(part for part in parts if part),
        evidence=watch.evidence,
        restricted=_kept(watch, "heard", "on", "told_by", "agency", "agency_kind"),
    )
