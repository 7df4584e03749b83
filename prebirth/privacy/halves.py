"""What rests on words that a copy withholds: a reason without the decision it gives is half."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from prebirth.case.birth import newest
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Place
from prebirth.case.dates import PartialDate, surely_before
from prebirth.case.marks import NOTHING, SELF, Why, facts, marked, marks
from prebirth.case.not_yet import Passed, has_been
from prebirth.case.record import Record, ref_of
from prebirth.case.references import remove_records
from prebirth.case.values import Row
from prebirth.privacy.records import blank_fields
from prebirth.privacy.sentences import LEFT_OUT
from prebirth.privacy.withheld import Choice, Withheld

OTHER = "other"
"""The choice that says only that it is none of the rest."""


def take_out_halves(whole: Case, seen: Case, held: list[Withheld], choice: Choice) -> Case:
    """The case as a reader sees it, less each fact whose other half is withheld from them.

    Where nobody wrote that other half, nothing of it is withheld, and the fact stays.
    """
    let = {place for place, _ in choice.let}
    for table, kind in RECORDS.items():
        halves = [
            (name, on) for name in marked(kind, "rests_on") for on in marks(kind)[name].rests_on
        ]
        for record in list(seen.table(table)) if halves else ():
            kept: Record = whole.record(table, record.id)
            gone = [
                Withheld(table, record.id, name, other.reason, fixed=other.fixed)
                for name, on in halves
                if getattr(record, name) not in NOTHING
                and getattr(record, on) in {None, "", LEFT_OUT}
                and getattr(kept, on) not in NOTHING
                and Place(table, record.id, name) not in let
                and (other := _taken_out(held, Place(table, record.id, on), _pointed_to(kept, on)))
            ]
            fields = {one.field: one for one in gone}
            held += fields.values()
            seen = blank_fields(seen, table, record.id, fields) if gone else seen
    return seen


def take_out_untold(whole: Case, seen: Case, held: list[Withheld], choice: Choice) -> Case:
    """The case less what would be untrue, or would tell a plan, without what is withheld.

    What has ended goes where its end is withheld, and what was agreed of a plan that is.
    """
    let = {place for place, _ in choice.let}
    for table, kind in RECORDS.items():
        for name in marked(kind, "ends"):
            is_over = has_been if marks(kind)[name].happened else _is_passed
            over = [
                Withheld(table, record.id, "", other.reason, fixed=other.fixed)
                for record in seen.table(table)
                if getattr(record, name) is None
                and record.reads_as_open
                and is_over(getattr(whole.record(table, record.id), name))
                and Place(table, record.id) not in let
                and (other := _taken_out(held, Place(table, record.id, name)))
            ]
            held += over
            seen = remove_records(seen, table, {one.record for one in over}) if over else seen
        for name in marked(kind, "told_with"):
            plans = marks(kind)[name].told_with
            last: Record | None = newest(whole.table(plans))
            if last is None or last.id in seen.table(plans):
                continue
            why = next((one.reason for one in held if one.record == last.id), Why.NOT_YET)
            for record in list(seen.table(table)):
                place = Place(table, record.id, name)
                before = len(seen.table(plans)) and surely_before(record.last_day, last.last_day)
                if not before and getattr(record, name) not in NOTHING and place not in let:
                    held.append(Withheld(*place, why))
                    seen = blank_fields(seen, table, record.id, [name])
    return seen


def take_out_bare_days(seen: Case, held: Sequence[Withheld]) -> Case:
    """The case less each entry that says no more than its day: not what happened, nor to whom.

    What it said may be gone; its day alone would tell that there was something, as would that
    somebody was told of it. Where something of it was taken out, whom it is about tells no more.
    """
    bare = dict[str, set[str]]()
    cut = {(one.table, one.record) for one in held if one.field}
    for table, kind in RECORDS.items():
        if kind.stays or not (kind.dated and marked(kind, "of_them")):
            continue
        bare[table] = {
            record.id
            for record in seen.table(table)
            if _is_bare(record, kind.whose if (table, record.id) in cut else ())
        }
    for table, kind in RECORDS.items() if any(bare.values()) else ():
        if marked(kind, "goes_with"):
            gone = {record.id for record in seen.table(table) if record.goes_with(bare)}
            bare[table] = bare.get(table, set()) | gone
    for table, ids in bare.items():
        seen = remove_records(seen, table, ids) if ids else seen
    return seen


def take_out_wordless(whole: Case, seen: Case, held: list[Withheld]) -> Case:
    """The case less what is about nobody, and of which no word is left that tells what it is.

    Those words named somebody: the category of a risk would be read of whoever is left. So goes
    what says no more than whom it is about, where its words were of another. An event stays with
    its day and kind, as one does of which no word was ever entered.
    """
    cut = {(one.table, one.record): one.reason for one in held if one.words}
    named = {
        (one.table, one.record)
        for one in held
        if one.words and any(key in whole.people for key in one.whom)
    }
    for table, kind in RECORDS.items():
        if kind.stays or kind.dated or kind.whose == SELF:
            continue
        gone = {
            record.id: cut[table, record.id]
            for record in seen.table(table)
            if (table, record.id) in cut
            if _is_wordless(record, named=(table, record.id) in named)
        }
        held += [Withheld(table, key, "", reason) for key, reason in gone.items()]
        seen = remove_records(seen, table, gone) if gone else seen
    return seen


def _is_wordless(record: Record, *, named: bool) -> bool:
    """Whether a record tells of nobody, or no more than of whom, once its words are gone."""
    kind = type(record)
    if record.people:
        # Who lives in a home, and since when, tells more than whom it is about.
        own = (name for name in facts(kind) if name not in kind.whose or _has_rows(record, name))
        return named and all(getattr(record, name) in NOTHING for name in own)
    names = marked(kind, "of_them")
    return bool(names) and all(getattr(record, name) in {"", LEFT_OUT} for name in names)


def _has_rows(record: Record, field: str) -> bool:
    value = getattr(record, field)
    return isinstance(value, tuple) and any(isinstance(one, Row) for one in value)


def _is_bare(record: Record, about: Collection[str]) -> bool:
    """Whether a record holds nothing but days, and whom it is about where that says no more."""
    told = (getattr(record, name) for name in facts(type(record)) if name not in about)
    return all(
        value in NOTHING or isinstance(value, PartialDate) or (about and value == OTHER)
        for value in told
    )


def _is_passed(day: PartialDate | None) -> bool:
    return isinstance(day, Passed)


def _pointed_to(record: Record, field: str) -> Place | None:
    """The record to which a field points, as the place of all of it; None where it holds no id."""
    table, key = ref_of(type(record), field), getattr(record, field)
    return Place(table, key) if table and isinstance(key, str) else None


def _taken_out(held: Sequence[Withheld], *places: Place | None) -> Withheld | None:
    """What was taken out of one of some places, if anything was."""
    return next((one for one in held if one.place in places), None)
