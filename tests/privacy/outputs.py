"""Every file that the program writes of a case, for each reader, in its bytes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Change
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.family import living_parents
from prebirth.case.label import Code, Label
from prebirth.case.shares import Share, WrongHands
from prebirth.case.versions import record_digest
from prebirth.copies import calendar_file
from prebirth.copies.history_lines import ArrivedEntry
from prebirth.copies.make import prepare
from prebirth.copies.midwife import midwife_summary
from prebirth.copies.night_answers import Space
from prebirth.copies.notes import note_of_challenge, note_of_decision, note_of_wrong_copy
from prebirth.copies.should_it_go import only_prepares
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.copies.update import sides_for, update_sheet
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_picture
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.svg import svg
from prebirth.drawing.timeline import chronology, ruler
from prebirth.exchange import gedcom, plain, rows_out
from prebirth.exchange.deliver import copy_file
from prebirth.exchange.history import History, SeenHistory, days_pdf, history_csv, history_pdf
from prebirth.form.model import Walk
from prebirth.journal import fold
from prebirth.journal.advice import once_privileged, with_emptied
from prebirth.layout.pdf import to_pdf
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import AskedByFile, Colleague
from prebirth.privacy.redaction import Reader
from prebirth.rules.milestones import milestones
from tests.privacy.random_cases import TODAY

EARLIER = date(2026, 5, 1)


class Output(NamedTuple):
    """A file that leaves: what it is, for whom (an id, or nothing for everybody), and its bytes."""

    kind: str
    reader: str
    data: bytes


def copies(
    case: Case,
    walk: Walk,
    readers: tuple[str, ...] = ("",),
    *,
    kinds: Collection[CopyKind] = tuple(CopyKind),
    alone: bool = False,
) -> Iterator[Output]:
    """Every kind of copy, for everybody and for each of some people who may be given it.

    `alone` leaves out those for somebody who is not among these readers.
    """
    for kind in (kind for kind in CopyKind if kind in kinds):
        policy = spec_of(kind).policy
        if policy is Policy.ONE_PARENT:
            named = [person.id for person in living_parents(for_reader(case, Reader())[0])]
        elif policy is Policy.ONE_AGENCY:
            named = [agency.id for agency in for_reader(case, Reader())[0].agencies][:1]
        elif policy is Policy.ONE_PERSON:
            first = [person.id for person in for_reader(case, Reader())[0].people][:2]
            named = list(dict.fromkeys([*filter(None, readers), *first]))
        elif policy is Policy.NOTHING:
            named = [""]
        else:
            named = list(readers)
        if only_prepares(kind, case, TODAY):
            continue
        for reader in named:
            order = CopyOrder(kind, TODAY, reader, should="They asked for it")
            whom = "" if policy is Policy.ONE_AGENCY else reader
            if alone and whom not in readers:
                continue
            yield Output(kind.value, whom, copy_file(prepare(order, case, walk)))


def ward_page_in_full(case: Case, walk: Walk, reader: str) -> bytes:
    """The midwife's page before anything of it is shortened, to two pages or in a line."""
    order = CopyOrder(CopyKind.MIDWIFE, TODAY, reader, should="They asked for it")
    return to_pdf(midwife_summary(prepare(order, case, walk), Space(*[10_000] * 8)))


def chairs(case: Case, walk: Walk) -> bytes:
    """The report for the chair."""
    return copy_file(prepare(CopyOrder(CopyKind.CONFERENCE, TODAY, CHAIR), case, walk))


def plain_files(case: Case, walk: Walk) -> Iterator[Output]:
    """Files for other programs, pictures, notes, and what an agency or a colleague is sent."""
    seen, _ = for_reader(case, Reader())
    yield Output("calendar", "", calendar_file.to_bytes(seen, walk, TODAY))
    yield Output("GEDCOM", "", gedcom.to_bytes(seen))
    for table in RECORDS:
        yield Output(f"rows of {table}", "", rows_out.to_bytes(seen, table))
    drawn: dict[str, Callable[[], Any]] = {
        "genogram": lambda: genogram(seen, TODAY),
        "ecomap": lambda: ecomap(seen, TODAY),
        "full picture": lambda: full_picture(seen, TODAY),
        "appointments": lambda: appointment_pattern(seen, TODAY),
        "chronology": lambda: chronology(seen),
        "ruler": lambda: ruler(seen, milestones(seen, TODAY, walk), TODAY),
    }
    for name, draw in drawn.items():
        yield Output(f"picture {name}", "", svg(draw()).encode())
    asked = [agency.id for agency in seen.agencies][:2]
    for decision in case.decisions:
        note = note_of_decision(seen, decision.id, asked, TODAY)
        if note:
            yield Output("note of a decision", "", to_pdf(note))
    for disagreement in case.disagreements:
        note = note_of_challenge(seen, disagreement.id, "A manager", "", TODAY, TODAY)
        if note:
            yield Output("note of a challenge", "", to_pdf(note))
    hands = WrongHands(to="A neighbour", noticed_on=PartialDate.of(EARLIER))
    for share in case.shares:
        wrong = share.replace(wrong=(hands,))
        marked, _ = for_reader(case.adding(wrong), Reader(copy=share.id))
        note = note_of_wrong_copy(marked, share.id, TODAY, walk.legal)
        if note:
            yield Output("note of a copy in wrong hands", "", to_pdf(note))
    for agency in asked:
        part, _ = for_reader(case, AskedByFile(agency))
        yield Output("asking by file", "", plain.to_bytes(part))
    part, _ = for_reader(case, Colleague(walk.form.sections))
    yield Output("sections for a colleague", "", plain.to_bytes(part))


def later_files(before: Case, case: Case, walk: Walk) -> Iterator[Output]:
    """What is written of two days: update sheets, two days compared, the history."""
    for kind_of, reader in shares(before, case):
        share = kind_of.replace(facts=record_digest(before))
        sides = sides_for(before, case, share, TODAY, walk)
        sheet = to_pdf(update_sheet(sides, share, TODAY))
        yield Output(f"update sheet to {share.copy_kind}", reader, sheet)
    told = SeenHistory(history_of(before, case), Reader(), walk.form)
    yield Output("two days compared", "", days_pdf(told, EARLIER, TODAY, TODAY))
    yield Output("history, CSV", "", history_csv(told))
    yield Output("history, PDF", "", history_pdf(told, walk, TODAY))


def shares(before: Case, case: Case) -> Iterator[tuple[Share, str]]:
    """A copy of each kind that left on the earlier day, with its reader."""
    both = [person.id for person in living_parents(case) if person.id in before.people]
    for kind in CopyKind:
        policy = spec_of(kind).policy
        day = PartialDate.of(EARLIER)
        if policy is Policy.ONE_PARENT:
            for parent in both:
                if case.people.get(parent) and not _restricted(case, "people", parent):
                    yield Share(copy_kind=kind, reader=parent, on=day), parent
        elif policy is Policy.ONE_PERSON:
            yield Share(copy_kind=kind, reader=both[0], on=day), both[0]
        elif policy is Policy.ONE_AGENCY:
            open_ = [a.id for a in case.agencies if not a.restricted]
            yield Share(copy_kind=kind, reader=open_[0], agency=open_[0], on=day), ""
        elif policy is Policy.EVERYBODY:
            yield Share(copy_kind=kind, to="Everybody", on=day), ""


def _restricted(case: Case, table: str, key: str) -> bool:
    return bool(case.record(table, key).restricted)


def history_of(before: Case, case: Case) -> History:
    """The record of a case that was one thing on an earlier day, and is another today."""
    began = Case(id=case.id)
    first = [*_written(began, before)]
    second = [*_written(before, case)]
    steps = (*_steps(first, EARLIER), *_steps(second, TODAY), *_acts(case))
    state = fold.state_from_json(began.model_dump(mode="json"))
    for step in steps:
        for change in step.changes:
            if change.op != "remove":
                fold.apply(state, change)
    days = ((EARLIER, before), (TODAY, case))
    begun = fold.state_from_json(began.model_dump(mode="json"))
    advice = once_privileged(begun, (change for step in steps for change in step.changes))
    ever = with_emptied(fold.case_of_state(state), advice)
    return History(began, steps, ever, case, ("Checked.",), days, advice)


def _written(before: Case, after: Case) -> Iterator[tuple[Label, Change]]:
    """The changes that make one case the other."""
    for table in SINGLE:
        old, new = (getattr(one, table).model_dump(mode="json") for one in (before, after))
        yield from _sets(table, table, old, new)
    for table in RECORDS:
        was = {record.id: record.model_dump(mode="json") for record in before.table(table)}
        now = {record.id: record.model_dump(mode="json") for record in after.table(table)}
        for key in was.keys() - now.keys():
            label = Label.of(Code.REMOVE, table=table, record=key)
            yield label, Change("remove", table, key, before=was[key])
        for key, content in now.items():
            if key in was:
                yield from _sets(table, key, was[key], content)
            else:
                label = Label.of(Code.ADD_NAMED, table=table, record=key)
                yield label, Change("add", table, key, after=content)


def _sets(
    table: str, key: str, old: dict[str, Any], new: dict[str, Any]
) -> Iterator[tuple[Label, Change]]:
    for field, value in new.items():
        if old[field] != value:
            label = Label.of(Code.CHANGE, table=table, record=key, field=field)
            if field == "restricted":
                label = Label.of(Code.RESTRICT)
            yield label, Change("set", table, key, field, old[field], value)


def _steps(changes: list[tuple[Label, Change]], day: date) -> Iterator[ArrivedEntry]:
    start = datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=9)
    for place, (label, change) in enumerate(changes):
        at = start + timedelta(seconds=place)
        yield ArrivedEntry(at, at, "A Worker", str(label), (change,), f"h{day}{place}")


def _acts(case: Case) -> Iterator[ArrivedEntry]:
    """Acts upon what is restricted, with labels as they are and as earlier builds stored them."""
    at = datetime.combine(TODAY, datetime.min.time(), UTC) + timedelta(hours=18)
    for table in ("people", "agencies"):
        for record in case.table(table):
            if record.restricted:
                name = getattr(record, "names", "") or getattr(record, "name", "")
                acts = (
                    (Label.of(Code.VIEW), Change("act", table, record.id, "view")),
                    (f"Changed {name}", Change("act", table, record.id, "view")),
                    (
                        Label.of(Code.HAND_OVER),
                        Change("act", "assessment", "assessment", "hand over", None, {"to": name}),
                    ),
                )
                for label, change in acts:
                    at += timedelta(seconds=1)
                    key = f"a{at.timestamp():.0f}"
                    yield ArrivedEntry(at, at, "A Worker", str(label), (change,), key)
