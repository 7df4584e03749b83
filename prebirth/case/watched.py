"""What is watched, and what an assessment gets from it: each fact once, none invented."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from prebirth.base.ids import id_from
from prebirth.case.agencies import Agency
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.oversight import Status
from prebirth.case.pregnancy import EarlierDue
from prebirth.case.record import Record, Restriction
from prebirth.case.watching import ChildBefore, SaidOf, WatchRecord
from prebirth.case.who_is_who import Same, known_one, perhaps, put_to, told_of

TOLD_BY = "Heard from: {who}."
"""How the event says from whom it was heard, where no agency's worker says it."""


def is_watch(case: Case) -> bool:
    """Whether this is a watch record, and no assessment."""
    return case.assessment.status == Status.WATCHING


def waiting(case: Case) -> list[WatchRecord]:
    """The early contacts that are still watched."""
    return [watch for watch in case.watches if not watch.over]


def taken_up(
    case: Case, watch: WatchRecord, same: Same = MappingProxyType({})
) -> list[tuple[str, Record]]:
    """The records that an assessment gets from a watch record, less what it has already.

    Who is not said to be the same as somebody, and not plainly is, becomes a person of their own.
    What names nobody, such as an earlier child without a name, stays in the watch record alone.
    Whatever of the watch record is kept from somebody is kept from them in these too.
    """
    heard = [*_heard(case, watch)]
    listed = case
    for record in heard:
        listed = listed.adding(record)
    found = [*_pregnancy(listed, watch), *_people(case, watch, same), *heard]
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
        id=id_from(watch.id, "agency"),
        name=watch.agency.strip(),
        kind=watch.agency_kind,
        worker=watch.told_by.strip(),
        restricted=_kept(watch, "agency", "agency_kind", "told_by"),
    )


def _people(case: Case, watch: WatchRecord, same: Same) -> Iterator[Record]:
    """Everybody it names, once, and a record of each earlier child."""
    for told in told_of(watch):
        kept = _kept(watch, "children" if told.child else "who")
        person = told.person.replace(restricted=kept)
        known = known_one(case, told, same)
        if known is None and told.person.id in same:
            person = person.replace(not_same=tuple(one.id for one in perhaps(case, person)))
        made = person if known is None else put_to(case, known, told.person, kept)
        if made != known:
            case = case.adding(made)
            yield made
        if told.child and made.id not in {record.child for record in case.previous_children}:
            earlier = PreviousChild(
                id=id_from(watch.id, "earlier child", made.id),
                child=made.id,
                where_now=told.child.where_now,
                evidence=watch.evidence,
                restricted=kept,
            )
            case = case.adding(earlier)
            yield earlier


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
        id=id_from(watch.id, "heard"),
        on=watch.on,
        source=agency.id if agency else None,
        happened="\n".join(part for part in parts if part),
        evidence=watch.evidence,
        restricted=_kept(watch, "heard", "on", "told_by", "agency", "agency_kind"),
    )
