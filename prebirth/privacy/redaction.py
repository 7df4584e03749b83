"""Redaction: takes out of a case what the reader of a copy must not see."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case, record_type
from prebirth.case.change import Place
from prebirth.case.households import Household
from prebirth.case.listed import Listed, is_text
from prebirth.case.marks import NOTHING, facts, marked, marks
from prebirth.case.people import Person
from prebirth.case.record import COMMON, Record, Restriction, is_prose
from prebirth.case.references import remove_records
from prebirth.case.shares import Share
from prebirth.case.table import Table
from prebirth.case.values import Model, Row
from prebirth.form.model import Form
from prebirth.privacy.fragments import begins_as_called, says_no_more
from prebirth.privacy.lost import (
    AGENCY,
    CONFIDENTIAL,
    ENTRY,
    LostFact,
    area_fields,
    hidden_people,
    homes_of,
    joined_to,
    lost_between,
    lost_entries,
    removed_ids,
)
from prebirth.privacy.professionals import meant
from prebirth.privacy.records import JUDGED, about_people, blank_fields, only_echoes, records_of
from prebirth.privacy.sentences import (
    POINTS_TO,
    SentenceSpan,
    depth_of,
    is_numbered,
    labelled_to,
    sentences,
    without,
)
from prebirth.privacy.sought import QUALIFIES, Hit, Sought
from prebirth.privacy.texts import text_fields, texts_of


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
    """Whether it is what is held about them: that a copy was given they read, and not to whom."""
    agency: str = ""
    """The agency that it is for, where it is for one: that it watches it reads in any case."""


class Withheld(NamedTuple):
    """What a copy leaves out, and why."""

    table: str
    record: str
    field: str
    reason: str
    fixed: bool = False
    """Whether no reason lets it into a copy for anyone but the chair."""
    sentence: str = ""
    """The sentence that is taken out, as it is written; empty where the whole field is."""
    near: bool = False
    """Whether it may be about somebody else: a person decides before the copy is made."""
    words: tuple[str, ...] = ()
    """The words of the sentence that were found in it, as they are written there."""
    whom: tuple[str, ...] = ()
    """The ids of the people, homes or agencies that the words may be about."""

    @property
    def place(self) -> Place:
        """Where it stands in the case."""
        return Place(self.table, self.record, self.field)


class Standing(NamedTuple):
    """A sentence that stays in a copy though it could be about somebody withheld, and why."""

    place: Place
    sentence: str
    reason: str


class Choice(NamedTuple):
    """What the worker decided for one copy, each with the reason.

    What else to withhold, what to let its reader see after all, which sentences may stand, which
    that may be about somebody else were looked at and taken out, and of which texts what was left
    was read and taken out too.
    """

    more: tuple[tuple[Place, str], ...] = ()
    let: tuple[tuple[Place, str], ...] = ()
    stand: tuple[Standing, ...] = ()
    out: tuple[tuple[Place, str], ...] = ()
    """Each by its place and its sentence. The gate takes them out anyhow; the log keeps it."""
    rest: tuple[Place, ...] = ()
    past: tuple[Place, ...] = ()
    """Where a reader's own past stands: a place may be told there that an agency is named after."""

    @property
    def withheld(self) -> tuple[tuple[Place, str], ...]:
        """All that is withheld from this copy alone."""
        return (*self.more, *((place, REST) for place in self.rest))


REST = "What was left of the text was read and taken out too"
"""Why a text is withheld of which something had gone, and somebody read the rest."""
NO_CHOICE = Choice()
OF_A_PLACE = frozenset({AGENCY, ENTRY})
"""Why a word is sought that may be no more than the name of a town."""
USUAL = 3
"""So many entries may hold a word of a withheld one; in more it is a word of the family's story.

A number, a postcode and a day tell the same however often somebody wrote them.
"""


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
        # A restriction of a field that there is no more keeps the whole record back.
        fields = type(record).model_fields
        whole_rule = next((rule for rule in rules if rule.field not in fields), None)
        if whole_rule and name not in SINGLE:
            held.append(Withheld(name, record.id, "", whole_rule.reason))
            entries += lost_entries(record, dict.fromkeys(facts(type(record)), whole_rule.reason))
            gone.setdefault(name, set()).add(record.id)
        else:
            before = len(held)
            case = _without_fields(case, name, record, rules, held)
            entries += lost_entries(record, {one.field: one.reason for one in held[before:]})
    case = _still_watching(case, reader.agency, gone.get(TABLE_OF[Person], set()))
    for table, ids in gone.items():
        case = remove_records(case, table, ids)
    seen = take_out_echoes(whole, case, held, reader.form, subject=reader.subject)
    hidden = frozenset() if reader.chair else hidden_people(whole)
    seen = take_out_addresses(seen, homes_of(whole, hidden), held)
    sought = lost_between(whole, seen, () if reader.chair else entries, hidden)
    seen = take_out_lost(whole, seen, sought, held, with_own_past(choice, reader.person))
    return _without_half_told(whole, seen, held), held


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
    """Whether a restriction keeps a place from a reader.

    Where it names nobody it keeps it from all but the chair; a copy for nobody in particular is
    kept as close as one for those it names.
    """
    return place in more or (place not in let and keeps_from(rule, reader))


def keeps_from(rule: Restriction, reader: Reader) -> bool:
    """Whether a restriction keeps something from a reader, if nobody let it into their copy."""
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
) -> Case:
    """Take out what speaks of somebody withheld though it no longer names them.

    With it goes what was answered to a prompt about a withheld record, or was left open by it; and
    about a record that was removed, since nobody can say any more that it was open to all.
    """
    gone = {person.id for person in before.people} - {person.id for person in case.people}
    touched = {key for entry in held for key in _ids_of(before, entry)}
    touched |= removed_ids(before, form, touched)
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
    gone |= {agency.id for agency in before.agencies if agency.id not in case.agencies}
    for table, kind in RECORDS.items() if gone else ():
        # That a copy was given its subject reads, and not to whom.
        if marked(kind, "goes_with") and not (subject and kind is Share):
            echoes[table] = echoes.get(table, set()) | {
                record.id for record in before.table(table) if record.goes_with(gone)
            }
    for table, ids in echoes.items():
        case = remove_records(case, table, ids) if ids else case
    return _without_remarks(_without_left(case, touched), touched)


def _ids_of(case: Case, entry: Withheld) -> Iterator[str]:
    """The id of a record of which something is withheld, and those that became part of it."""
    yield entry.record
    yield from joined_to(case.record(entry.table, entry.record))


def _without_left(case: Case, records: set[str]) -> Case:
    """The case without what was open at a closing and rests on some records."""
    for closing in list(case.closings):
        kept = tuple(row for row in closing.was_open if records.isdisjoint(row.rests_on))
        if kept != closing.was_open:
            case = case.adding(closing.replace(was_open=kept))
    return case


def _without_remarks(case: Case, records: set[str]) -> Case:
    """The case without what a manager said of records that are withheld, in part or whole."""
    for signoff in list(case.signoffs):
        remarks = tuple(
            remark for remark in signoff.remarks if remark.about.partition("/")[2] not in records
        )
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


def take_out_lost(
    whole: Case,
    seen: Case,
    sought: Sought,
    held: list[Withheld],
    choice: Choice = NO_CHOICE,
    earlier: Iterable[Withheld] = (),
) -> Case:
    """Take out of every text what must not be said: the sentence, or the field it fills.

    `whole` tells about whom a record is: what a copy holds of it may not say so. `earlier` is
    what was taken out before this for other reasons: what takes that up falls too.
    """
    if not sought:
        return seen
    found: list[tuple[str, Record, dict[str, list[Hit]]]] = []
    times: Counter[str] = Counter()
    after = _after_cuts(whole, earlier)
    cut = {(place.table, place.record) for place in after}
    for table in (*SINGLE, *RECORDS):
        for record in records_of(seen, table):
            kept: Record = whole.record(table, record.id) or record
            about = kept.people
            if not sought.looks_at(about) and (table, record.id) not in cut:
                continue
            said = {text: sought.hits(text, about) for text in {*texts_of(record)}}
            words = {hit.special for hits in said.values() for hit in hits}
            if words or (table, record.id) in cut:
                found.append((table, record, said))
                times.update(() if record.id.startswith(JUDGED) else words)
    # What stands in many entries that are shown is no word of a withheld one alone.
    usual = {word for word, count in times.items() if word and count > USUAL}
    tables: dict[str, dict[str, Record]] = {}
    decided = _Decided(
        {place for place, _ in choice.let},
        {(stood.place, stood.sentence) for stood in choice.stand},
        {*choice.past},
    )
    for table, record, said in found:
        cleaner = _Cleaner(Place(table, record.id), said, sought, decided, usual, after)
        tables.setdefault(table, {})[record.id] = cleaner.without(record)
        held.extend(cleaner.held)
    for table, changed in tables.items():
        if table in SINGLE:
            seen = seen.adding(changed[table])
        else:
            rows = [changed.get(record.id, record) for record in seen.table(table)]
            seen = seen.replace_tables(**{table: Table.of(rows)})
    return seen


def _after_cuts(whole: Case, earlier: Iterable[Withheld]) -> dict[Place, dict[str, Withheld]]:
    """By its place each sentence that followed one which was taken out earlier, and that one."""
    cuts: dict[Place, dict[str, Withheld]] = {}
    for one in earlier:
        if one.sentence and any(key in whole.people for key in one.whom):
            cuts.setdefault(one.place, {})[one.sentence] = one
    return {
        place: {
            after: of[before]
            for text in texts_of(getattr(whole.record(place.table, place.record), place.field, ""))
            for before, after in pairwise(
                text[one.start : one.end].strip() for one in sentences(text)
            )
            if before in of
        }
        for place, of in cuts.items()
    }


class _Decided(NamedTuple):
    """What the worker let in, which sentences may stand, and where a reader's own past does."""

    let: set[Place]
    stand: set[tuple[Place, str]]
    past: set[Place]


class _Heading(NamedTuple):
    """A line that was taken out, and whose list stands below it, moved in further."""

    named: Withheld
    depth: int
    bare: bool = True
    """Whether no line below it has a mark of a list."""
    form: bool = False
    """Whether it is no more than a name, and the lines below it may be those of a form."""

    def above(self, text: str, start: int, depth: int) -> _Heading | None:
        """The heading, where the line that begins here stands in its list.

        A list without marks goes on till an empty line, or a line that ends with a full stop.
        """
        if depth > self.depth:
            return self._replace(bare=False)
        line, before = text[start:].splitlines()[0].rstrip(), text[:start].rstrip(" \t")
        if self.form and not labelled_to(line):
            return None
        ends = before.endswith("\n\n") and not before.rstrip().endswith(":")
        goes_on = self.bare and not (depth or self.depth or ends)
        return self if goes_on and line[-1:] not in {*".!?:"} else None


def _heading_of(named: Withheld, text: str, span: SentenceSpan, depth: int) -> _Heading | None:
    """The heading that a line is which was taken out; None where nothing below it is its own."""
    if text[span.start : span.end].rstrip().endswith(":"):
        return _Heading(named, depth)
    if depth:  # what is moved in further stands in it
        return _Heading(named, depth, bare=False)
    whole = text[span.end - 1 : span.end] == "\n" and says_no_more(named.sentence)
    return _Heading(named, depth, form=True) if whole else None


class _Cleaner:
    """Takes out of one record what must not be said in it."""

    def __init__(
        self,
        place: Place,
        said: Mapping[str, list[Hit]],
        sought: Sought,
        decided: _Decided,
        usual: set[str],
        after: Mapping[Place, Mapping[str, Withheld]],
    ) -> None:
        self._place, self._said, self._sought, self._usual = place, said, sought, usual
        self._after = after
        self._decided = decided
        self._advice = False
        self.held: list[Withheld] = []

    def without(self, record: Record) -> Record:
        """The record without it."""
        changed = {}
        # What a record of advice still holds is what partners may be told of that advice.
        self._advice = record.privileged
        for field in text_fields(type(record)):
            value = getattr(record, field)
            self._place = self._place._replace(field=field)
            kept = self._cleaned(type(record), field, value)
            if kept != value:
                changed[field] = kept
        if not changed:
            return record
        left = record.replace(**changed)
        return left.replace(**self._gaps(left, changed))

    def _gaps(self, left: Record, changed: Mapping[str, Any]) -> dict[str, str]:
        """The sentences' gap for each text that is gone whole, where other facts stay beside it.

        A cell with nothing in it would say that nothing was written. Where nothing else stays but
        whom it is about nothing is said, and the record goes as if it had never been.
        """
        kind, gap = type(left), self._sought.whole_gap
        own = [name for name in facts(kind) if not marks(kind)[name].retold]
        emptied = [name for name in own if changed.get(name) == "" and is_prose(kind, name)]
        stay = (getattr(left, name) for name in own if name not in {*kind.whose, *emptied} if gap)
        beside = any(value not in NOTHING and value != self._sought.gap for value in stay)
        return dict.fromkeys(emptied, gap) if beside else {}

    def _cleaned(self, kind: type[Model], field: str, value: Any) -> Any:
        """A value of a field without it; a row goes of which nothing else is left."""
        if type(value) is str:
            named = field in marked(kind, "professional")
            split = is_prose(kind, field) and field not in marked(kind, "undivided")
            joint = field in marked(kind, "whose")
            return self._text(value, split=split, professional=named, joint=joint)
        if isinstance(value, Listed):
            kept = self._text(value, split=False) if is_text(value) else value
            return type(value)(kept) if kept else None
        if isinstance(value, Row):
            fields = {
                name: self._cleaned(type(value), name, getattr(value, name))
                for name in text_fields(type(value))
            }
            same = all(getattr(value, name) == kept for name, kept in fields.items())
            essential = marked(type(value), "essential")
            if any(getattr(value, name) and not fields.get(name, True) for name in essential):
                return type(value)()  # whose name may not be said is told of in no other way
            return value if same else value.model_copy(update=fields)
        if isinstance(value, tuple):
            parts = [(part, self._cleaned(kind, field, part)) for part in value]
            return tuple(kept for part, kept in parts if kept == part or not _is_empty(kept))
        return value

    def _text(
        self, text: str, *, split: bool, professional: bool = False, joint: bool = False
    ) -> str:
        """A text without it: without its sentences, or empty where it is not written in such.

        A `joint` one may be for its reader and another together.
        """
        hits = self._hits_in(text, professional=professional)
        after = self._after.get(self._place, {}) if split else {}
        cut = self._last_cut() if split else None
        if not (hits or after or cut):
            return text
        if not split:
            shared = self._sought.is_shared(text)
            return "" if not shared and self._goes(text, hits, "") else text
        gone = self._with_qualified(text, self._gone(text, hits, after, cut, joint=joint))
        # Of a text that goes whole nothing is said: a line of gaps tells nobody anything.
        left, gap = without(text, gone), self._sought.gap
        return without(text, gone, gap) if gap and left and gone else left

    def _hits_in(self, text: str, *, professional: bool) -> list[Hit]:
        """What is sought in a text, less what was let in or is said of it here in any case."""
        let, past = self._place in self._decided.let, self._place in self._decided.past
        hits = [
            hit
            for hit in self._said[text]
            if hit.special not in self._usual
            and (hit.fixed or not let)
            and not (self._advice and hit.advice)
            and not (past and hit.near and hit.reason in OF_A_PLACE)
        ]
        return meant(text, hits, self._sought) if professional else hits

    def _last_cut(self) -> Withheld | None:
        """What was taken out last of the fields before, where it tells of somebody.

        “He is dangerous.” in the next field would be read of whoever is left in this one.
        """
        own = facts(record_type(self._place.table))  # who entered it says nothing of anybody
        cuts = (one for one in reversed(self.held) if one.whom and one.field in own)
        return next(cuts, None)

    def _gone(
        self,
        text: str,
        hits: Sequence[Hit],
        after: Mapping[str, Withheld],
        cut: Withheld | None,
        *,
        joint: bool,
    ) -> list[SentenceSpan]:
        """The sentences of a text that go: by what is said in them, or by what went before."""
        gone: list[SentenceSpan] = []
        heading: _Heading | None = None
        for span in sentences(text):
            begins, depth = text[: span.start][-1:] in {"", "\n"}, depth_of(text[span.start :])
            if heading and begins:
                heading = heading.above(text, span.start, depth)
            here = [hit for hit in hits if span.touches(hit.start, hit.end)]
            said = text[span.start : span.end].strip()
            follows = bool(gone) and gone[-1].end == span.start
            before = self.held[-1] if follows else after.get(said)
            if span.start == 0 and not before and cut and self._sought.tells_of(said, cut.whom):
                before = cut
            if joint and here and self._sought.is_joint(said):
                continue
            if (
                (here and self._goes(text, here, said))
                or (not here and before and self._falls(said, before))
                or (not here and heading and self._is_listed(said, heading))
            ):
                gone.append(span)
                if here and begins:
                    heading = _heading_of(self.held[-1], text, span, depth)
        return gone

    def _with_qualified(self, text: str, gone: list[SentenceSpan]) -> list[SentenceSpan]:
        """What goes, with each sentence that one of it takes back, as “Except if he is there”.

        So does one that points to a line of a list by its number, where a line of it goes.
        """
        if not gone:
            return gone
        ends = {span.start for span in gone if QUALIFIES.match(text[span.start : span.end])}
        moved = any(is_numbered(text[span.start : span.end]) for span in gone)
        for span in sentences(text):
            said = text[span.start : span.end].strip()
            falls = span.end in ends or (moved and POINTS_TO.search(said))
            if falls and span not in gone and self._may_fall(said):
                self._fall(said, self.held[-1])
                gone.append(span)
        return sorted(gone)

    def _may_fall(self, sentence: str) -> bool:
        """Whether nobody decided that a sentence may stand."""
        return (self._place, sentence) not in self._decided.stand

    def _falls(self, sentence: str, before: Withheld) -> bool:
        """Whether a sentence goes with the one taken out before it, without which it misleads."""
        rest = sentence[labelled_to(sentence) :] if labelled_to(before.sentence) else sentence
        told = self._sought.is_told_of_them(rest, before.whom)
        named = next((one for one in reversed(self.held) if one.words), before)
        told = told or (
            bool(before.whom)
            and not self._sought.begins_with_name(sentence)
            and begins_as_called(sentence, named.sentence, named.words)
        )
        label = sentence[: len(sentence) - len(rest)]
        asks = rest.endswith("?") or named.sentence.startswith(label)
        bare = bool(label) and asks and bool(before.whom) and says_no_more(rest)
        told = told or (bare and not self._sought.begins_with_name(rest))
        if not (told or self._sought.leans(rest, before.whom)) or not self._may_fall(sentence):
            return False
        self._fall(sentence, before)
        return True

    def _is_listed(self, sentence: str, heading: _Heading) -> bool:
        """Whether what stands in a list goes with the line above it that names somebody."""
        told = sentence[labelled_to(sentence) :] if heading.form else sentence
        if self._sought.begins_with_name(told) or not self._may_fall(sentence):
            return False
        self._fall(sentence, heading.named)
        return True

    def _fall(self, sentence: str, before: Withheld) -> None:
        field = self._place.field
        self.held.append(
            before._replace(field=field, fixed=False, sentence=sentence, near=True, words=())
        )

    def _goes(self, text: str, hits: list[Hit], sentence: str) -> bool:
        """Whether a sentence is taken out, or a whole field; notes it where it is."""
        near = all(hit.near for hit in hits)
        if near and (self._place, sentence) in self._decided.stand:
            return False
        first = next((hit for hit in hits if not hit.near), hits[0])
        self.held.append(
            Withheld(
                *self._place,
                first.reason,
                fixed=any(hit.fixed for hit in hits),
                sentence=sentence,
                near=near,
                words=tuple(dict.fromkeys(text[hit.start : hit.end] for hit in hits)),
                whom=tuple(dict.fromkeys(hit.whom for hit in hits if hit.whom)),
            )
        )
        return True


def _is_empty(value: Any) -> bool:
    """Whether nothing is left of a text, or of a row."""
    return bool(value == (type(value)() if isinstance(value, Row | str) else None))
