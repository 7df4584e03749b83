"""Redaction: takes out of a case what the reader of a copy must not see."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case, record_type
from prebirth.case.change import Place
from prebirth.case.decided import without_links
from prebirth.case.households import Household
from prebirth.case.marks import Why, facts, marked, marks
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import COMMON, Record, Restriction
from prebirth.case.references import let_go, remove_records
from prebirth.case.sameness import may_be_one_day
from prebirth.case.shares import Share
from prebirth.form.model import Form
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.lost import (
    AGENCY,
    BY_ITSELF,
    CONFIDENTIAL,
    LostFact,
    area_fields,
    hidden_people,
    homes_of,
    joined_to,
    lost_between,
    lost_entries,
    removed_ids,
)
from prebirth.privacy.records import about_people, blank_fields, only_echoes, records_of
from prebirth.privacy.through import only_through
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld


class Reader(NamedTuple):
    """For whom a copy is made; without more said, for everybody.

    The chair sees everything; a person does not see what is kept from that person by name.
    """

    chair: bool = False
    person: str = ""
    legal_advice: bool = False
    """Whether what is privileged between the authority and its lawyers may be read."""
    form: Form | None = None
    """The form that says which answers may lead to somebody; without it, all of them do."""
    subject: bool = False
    """Whether it is what is held about them: that copies went to whom the program itself keeps
    back they read, and not to whom."""
    agency: str = ""
    """The agency that it is for, where it is for one: that it watches it reads in any case."""
    copy: str = ""
    """The copy in the log that a note to the team tells of, whomever it went to."""


def redact(
    case: Case, reader: Reader, choice: Choice = NO_CHOICE, *, called: Case | None = None
) -> tuple[Case, list[Withheld]]:
    """The case as its reader may see it, and what was taken out.

    `called` is the case with the names that its people have, where this one calls them otherwise.
    """
    if reader.chair and not choice.withheld:
        return case, []
    case = _with_more(case, choice)
    whole = case if called is None else case.replace_tables(people=called.people)
    let = {place for place, _ in choice.let}
    more = {place for place, _ in choice.withheld}
    held: list[Withheld] = []
    entries: list[LostFact] = []
    gone: dict[str, set[str]] = {}
    marked = [
        (name, record)
        for name in (*SINGLE, *RECORDS)
        for record in records_of(case, name)
        if record.restricted
    ]
    for name, record in marked:
        rules = [
            rule
            for rule in record.restricted
            if _keeps_from(rule, reader, Place(name, record.id, rule.field), let, more)
        ]
        whole_rule = _of_all(record, rules)
        if whole_rule and name not in SINGLE:
            held.append(Withheld(name, record.id, "", whole_rule.reason))
            entries += lost_entries(record, dict.fromkeys(facts(type(record)), whole_rule.reason))
            gone.setdefault(name, set()).add(record.id)
        else:
            before = len(held)
            case = _without_fields(case, name, record, rules, held)
            entries += lost_entries(record, {one.field: one.reason for one in held[before:]})
    _with_whom_they_came(whole, reader, let, held, entries, gone)
    case = _still_watching(case, reader.agency, gone.get(TABLE_OF[Person], set()))
    case = without_links(case, gone.get(TABLE_OF[Decision], ()))
    for table, ids in gone.items():
        case = remove_records(case, table, ids)
    for name in SINGLE:
        for record in records_of(case, name):
            case = case.adding(let_go(record, gone))
    seen = take_out_echoes(whole, case, held, reader.form, subject=reader.subject, copy=reader.copy)
    hidden = frozenset() if reader.chair else hidden_people(whole)
    seen = take_out_addresses(seen, homes_of(whole, hidden), held)
    entries += _that_went_with_them(whole, seen, gone)
    sought = lost_between(whole, seen, () if reader.chair else entries, hidden, reader.person)
    seen = take_out_lost(whole, seen, sought, held, with_own_past(choice, reader.person))
    seen = _without_half_told(whole, seen, held)
    return _without_whom_it_went_to(whole, seen, held, reader.copy), held


def _of_all(record: Record, rules: Sequence[Restriction]) -> Restriction | None:
    """The restriction that keeps all of a record back, as one of a field that is no more does."""
    fields = type(record).model_fields
    return next(
        (rule for rule in rules if rule.field not in fields or record.is_taken_back_in(rule.field)),
        None,
    )


def _with_whom_they_came(
    whole: Case,
    reader: Reader,
    let: Collection[Place],
    held: list[Withheld],
    entries: list[LostFact],
    gone: dict[str, set[str]],
) -> None:
    """Note that whoever belongs to the family only through somebody withheld is withheld too."""
    table = TABLE_OF[Person]
    for key in sorted(only_through(whole, gone.get(table, set()), reader.person, held)):
        person = whole.people.get(key)
        if person is not None and Place(table, key) not in let:
            held.append(Withheld(table, key, "", Why.THROUGH))
            entries += lost_entries(person, dict.fromkeys(facts(Person), Why.THROUGH))
            gone[table].add(key)


def _that_went_with_them(
    whole: Case, seen: Case, gone: Mapping[str, Collection[str]]
) -> Iterator[LostFact]:
    """The facts of what is about nobody but people withheld whole, and went with them.

    Their car, their dog and their telephone tell who they are as their own record would.
    """
    people = gone.get(TABLE_OF[Person], ())
    for table, kind in RECORDS.items() if people else ():
        for record in whole.table(table):
            went = record.id not in seen.table(table) and record.id not in gone.get(table, ())
            if went and record.people and record.people.issubset(people):
                for fact in lost_entries(record, dict.fromkeys(facts(kind), Why.THROUGH)):
                    yield fact._replace(beside=True)


def with_own_past(choice: Choice, reader: str) -> Choice:
    """The same, and that the places where its reader lived stand in their own record.

    A near name of somebody withheld, or part of a confidential address, is not let through by it.
    """
    if not reader:
        return choice
    return choice._replace(past=tuple(Place("people", reader, name) for name, _ in area_fields()))


def take_out_nameless(
    whole: Case, seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The case without who works for an agency whose name is withheld, and how it is reached.

    Whoever rings the number is told the name. Neither is said in any other text.
    """
    let, lost = {place for place, _ in choice.let}, list[LostFact]()
    why = {(one.table, one.record, one.field): one for one in held}
    table, leads = TABLE_OF[Agency], marked(Agency, "safety")
    for agency in list(seen.agencies):
        kept: Agency = whole.agencies.get(agency.id) or agency
        if agency.name or not kept.name or agency.id == reader.agency:
            continue
        fields = [name for name in leads if getattr(agency, name)]
        fields = [name for name in fields if Place(table, agency.id, name) not in let]
        named = why.get((table, agency.id, "name"))
        reason, fixed = (named.reason, named.fixed) if named else (AGENCY, False)
        held += [Withheld(table, agency.id, name, reason, fixed=fixed) for name in fields]
        seen = blank_fields(seen, table, agency.id, fields)
        lost += lost_entries(kept, dict.fromkeys(fields, reason))
    if not lost:
        return seen
    past = with_own_past(choice, reader.person)
    return take_out_lost(whole, seen, lost_between(whole, seen, lost), held, past)


def _without_half_told(whole: Case, seen: Case, held: list[Withheld]) -> Case:
    """The case without what tells of several, where its words went with one of them."""
    cut = {(one.table, one.record): one.reason for one in held if one.words}
    gone = {person.id for person in whole.people} - {person.id for person in seen.people}
    for table in RECORDS if gone else ():
        halves = {
            key: reason
            for (name, key), reason in cut.items()
            if name == table and key in seen.table(table) and whole.record(table, key).people & gone
        }
        if halves and marked(record_type(table), "of_them"):
            held += [Withheld(table, key, "", reason) for key, reason in halves.items()]
            seen = remove_records(seen, table, halves)
    return seen


def _without_whom_it_went_to(whole: Case, seen: Case, held: list[Withheld], copy: str) -> Case:
    """The case without what went to somebody who was named in words alone, and is not named now.

    A copy that a note tells of stays, and says no more to whom it went.
    """
    for table, kind in RECORDS.items():
        gone = [
            one
            for one in held
            if one.table == table and one.words and one.field in kind.to_whom
            if one.record != copy
            if (record := seen.table(table).get(one.record)) is not None
            if not getattr(record, one.field)
            if not any(
                getattr(whole.record(table, one.record), other)
                for other in kind.to_whom - {one.field}
            )
        ]
        held += [Withheld(table, one.record, "", one.reason) for one in gone]
        seen = remove_records(seen, table, {one.record for one in gone}) if gone else seen
    return _without_whom_it_told_of(seen, held)


def _without_whom_it_told_of(seen: Case, held: list[Withheld]) -> Case:
    """The case without what was heard of people of whom none is named any more."""
    cut = {(one.table, one.record, one.field): one.reason for one in held if one.words}
    for table, kind in RECORDS.items():
        gone = {
            record.id: cut[table, record.id, name]
            for name in marked(kind, "of_whom")
            for record in seen.table(table)
            if (table, record.id, name) in cut and not getattr(record, name)
        }
        held += [Withheld(table, key, "", reason) for key, reason in gone.items()]
        seen = remove_records(seen, table, gone) if gone else seen
    return seen


def _still_watching(case: Case, agency: str, gone: set[str]) -> Case:
    """The case in which an agency still reads that it watches, where over whom is kept back."""
    for closing in list(case.closings) if agency else ():
        rows = tuple(
            row.over_nobody() if row.agency == agency and row.over in gone else row
            for row in closing.watchers
        )
        if rows != closing.watchers:
            case = case.adding(closing.replace(watchers=rows))
    return case


def _with_more(case: Case, choice: Choice) -> Case:
    """The case with what is to be withheld from this copy alone restricted like the rest."""
    for place, reason in choice.withheld:
        record = case.record(place.table, place.record)
        if record is not None:
            case = case.adding(
                record.replace(
                    restricted=(*record.restricted, Restriction(field=place.field, reason=reason))
                )
            )
    return case


def _keeps_from(
    rule: Restriction, reader: Reader, place: Place, let: set[Place], more: set[Place]
) -> bool:
    """Whether a restriction keeps a place from a reader: what was let in, or withheld, decides."""
    return place in more or (place not in let and keeps_from(rule, reader))


def keeps_from(rule: Restriction, reader: Reader) -> bool:
    """Whether a restriction keeps something from a reader, if nobody let it into their copy.

    Where it names nobody it keeps it from all but the chair; a copy for nobody in particular is
    kept as close as one for those it names.
    """
    named = rule.people and not rule.family and reader.person
    return not reader.chair and (not named or reader.person in rule.people)


def _without_fields(
    case: Case, name: str, record: Record, rules: list[Restriction], held: list[Withheld]
) -> Case:
    """The case without the fields of a record that its restrictions keep back.

    A record that stands alone is emptied where all of it is kept back.
    """
    own = marks(type(record))
    # How far a signed assessment has come, and which version it is, no copy can do without.
    hidden = [name for name, mark in own.items() if not mark.printed]
    reasons = {
        field: rule
        for rule in rules
        for field in ([rule.field] if rule.field in own else hidden)
        if field not in COMMON
    }
    held.extend(Withheld(name, record.id, field, rule.reason) for field, rule in reasons.items())
    return blank_fields(case, name, record.id, reasons)


def take_out_echoes(
    before: Case,
    case: Case,
    held: list[Withheld],
    form: Form | None = None,
    *,
    subject: bool = False,
    copy: str = "",
) -> Case:
    """Take out what speaks of somebody withheld though it no longer names them.

    With it goes what was answered to a prompt about a withheld record, or was left open by it; and
    about a record that was removed, since nobody can say any more that it was open to all. A copy
    that a note tells of stays.
    """
    gone = {person.id for person in before.people} - {person.id for person in case.people}
    whole = {key for entry in held if not entry.field for key in _ids_of(before, entry)}
    touched = {*whole, *(key for entry in held for key in _ids_of(before, entry))}
    removed = removed_ids(before, form, touched)
    touched, whole = touched | removed, whole | removed
    echoes = {
        "responses": {
            response.id for response in case.responses if touched.intersection(response.about)
        }
    }
    echoes["answers"] = {answer.id for answer in case.answers if answer.about in gone}
    for table in about_people() if gone else ():
        kept = case.table(table)
        echoes[table] = {
            record.id
            for record in before.table(table)
            if record.id in kept and only_echoes(record, gone)
        }
    left_out = {table: _left_out(before, case, table) for table in RECORDS}
    by_hand = {one.record for one in held if not one.field and one.reason not in BY_ITSELF}
    for table, kind in RECORDS.items() if any(left_out.values()) else ():
        if marked(kind, "goes_with"):
            gone_with = left_out
            if subject and kind is Share:
                gone_with = {name: ids & by_hand for name, ids in left_out.items()}
            echoes[table] = echoes.get(table, set()) | {
                record.id for record in before.table(table) if record.goes_with(gone_with)
            } - {copy}
    for table, ids in echoes.items():
        case = remove_records(case, table, ids) if ids else case
    case = without_lost_twins(before, case)
    return _without_remarks(_without_left(case, touched, whole), touched)


def without_lost_twins(before: Case, case: Case) -> Case:
    """The case in which nobody is a twin whose only twin a copy leaves out."""
    twins = [one for one in before.people if one.twin]
    for person in [one for one in case.people if one.twin]:
        others = [one for one in twins if one.id != person.id and _born_together(one, person)]
        if others and not any(one.id in case.people for one in others):
            case = case.adding(person.replace(twin=None))
    return case


def _born_together(one: Person, other: Person) -> bool:
    """Whether two people may be born on one day; of whom nobody knows it may be any."""
    return not (one.born and other.born) or may_be_one_day(one.born, other.born)


def _left_out(before: Case, case: Case, table: str) -> frozenset[str]:
    """The ids of the records of a table that a copy leaves out."""
    kept = case.table(table)
    return frozenset(one.id for one in before.table(table) if one.id not in kept)


def _ids_of(case: Case, entry: Withheld) -> Iterator[str]:
    """The id of a record of which something is withheld, and those that became part of it."""
    yield entry.record
    yield from joined_to(case.record(entry.table, entry.record))


def _without_left(case: Case, records: set[str], whole: set[str]) -> Case:
    """The case without what was open at a closing and rests on some records.

    Of whom its words only name, one fact that is withheld says nothing of what was open.
    """
    for closing in list(case.closings):
        kept = tuple(
            row
            for row in closing.was_open
            if records.isdisjoint(row.told_of) and whole.isdisjoint(row.names)
        )
        if kept != closing.was_open:
            case = case.adding(closing.replace(was_open=kept))
    return case


def _without_remarks(case: Case, records: set[str]) -> Case:
    """The case without what a manager said of records that are withheld, in part or whole."""
    for signoff in list(case.signoffs):
        remarks = tuple(remark for remark in signoff.remarks if records.isdisjoint(remark.rests_on))
        if remarks != signoff.remarks:
            case = case.adding(signoff.replace(remarks=remarks))
    return case


def take_out_addresses(case: Case, homes: Collection[str], held: list[Withheld]) -> Case:
    """Take out the address of each home that nobody but the chair may read, and its name."""
    for home in [home for home in case.households if home.id in homes]:
        fields = [name for name in marked(Household, "place") if getattr(home, name)]
        held.extend(
            Withheld("households", home.id, name, CONFIDENTIAL, fixed=True) for name in fields
        )
        if fields:
            case = case.adding(home.replace(**dict.fromkeys(fields, "")))
    return case
