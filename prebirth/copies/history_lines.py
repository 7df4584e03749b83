"""Every change of a record in words, as its reader may know it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from pydantic import ValidationError

from prebirth.base.language import say
from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case, field_adapter, record_type
from prebirth.case.change import Change, Place
from prebirth.case.chronology import Event
from prebirth.case.label import PLAIN, Label
from prebirth.case.marks import Kind, marked, marks, printable
from prebirth.case.oversight import Response
from prebirth.case.record import Record, is_key, is_prose, ref_of
from prebirth.case.table import Table
from prebirth.case.values import Model
from prebirth.case.versions import EMPTY, WHOLE, mark_of
from prebirth.copies.changes_seen import SeenChanges
from prebirth.form.model import Form
from prebirth.form.status import heading_of
from prebirth.privacy.gate import for_reader, without_inside
from prebirth.privacy.lost import hidden_people, lost_between
from prebirth.privacy.once_closed import Closed, as_key, closed_since, stages_of
from prebirth.privacy.ordinary import is_word
from prebirth.privacy.records import JUDGED, records_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.sentences import sentences, without
from prebirth.privacy.sought import Sought
from prebirth.privacy.versions import with_names
from prebirth.privacy.withheld import Withheld
from prebirth.rules.prompts.rule import prompt_title
from prebirth.wording.acts import TEAM_ACTS, act_words, no_heading
from prebirth.wording.facts import (
    asked_words,
    capital,
    field_title,
    record_title,
    with_title,
    words,
)

TELLING = 6
"""Letters from which on what stood in a withheld entry is sought in other texts."""
LATER = "An entry that a newer build of the app wrote"
TEXT = f"{JUDGED}text"
"""Begins the id of an event that holds a text for the gate; no id holds such a letter."""


class ArrivedEntry(NamedTuple):
    """One entry of the record, as it came into the vault."""

    at: datetime
    known: datetime
    """When it was in this vault: later than it was made where it came from a colleague."""
    author: str
    label: str
    changes: tuple[Change, ...]
    hash: str


class HistoryLine(NamedTuple):
    """One fact that was changed: when, by whom, what, and from what to what."""

    at: datetime
    known: datetime
    author: str
    act: str
    """What the entry did, in words; nothing where the reader may not see that."""
    plain: bool
    """Whether what it did says no more than this line; other acts say why."""
    what: str
    before: str
    after: str
    hash: str


def history_lines(
    steps: Iterable[ArrivedEntry],
    ever: Case,
    reader: Reader,
    form: Form | None = None,
    *,
    also: Sequence[Case] = (),
    beside: Sequence[Case] = (),
) -> Iterator[HistoryLine]:
    """Every change as a line, as if what the reader must not see had never been written.

    `ever` holds all that was ever recorded, as each was written last; `also` is the record of
    now, which may hold a restriction more; `beside` is what everybody was called before. `form`
    gives questions their headings.
    """
    steps = tuple(steps)
    asked = partial(heading_of, form) if form else no_heading
    reading = _whole(ever) if reader.chair else _reading(steps, ever, reader, also, beside)
    for step in steps:
        changes = [change for change in step.changes if _says_something(change)]
        found = [(change, reading.line(step, change)) for change in changes]
        told = [(change, line) for change, line in found if line is not None]
        act, plain = reading.act(step, asked, [change for change, _ in told])
        for change, line in told:
            yield line._replace(act=act, plain=plain) if _is_known(change) else line


def _whole(ever: Case) -> _Reading:
    """How the chair reads a record: all of it."""
    return _Reading(for_reader(ever, Reader(chair=True))[0])


def _reading(
    steps: Sequence[ArrivedEntry],
    ever: Case,
    reader: Reader,
    also: Sequence[Case],
    beside: Sequence[Case],
) -> _PartReading:
    """How somebody without the chair's rights reads a record."""
    texts = dict.fromkeys(told for step in steps for told in _texts(step))
    ever, events = _with_texts(ever, texts)
    seen, held = for_reader(ever, reader, also=also, beside=beside)
    kept = {entry.place for entry in held if not entry.sentence}
    changes = [change for step in steps for change in step.changes if _is_known(change)]
    closed = closed_since(ever, changes, reader)
    texts_held = _texts_held(events, held)
    telling = _telling_words(steps, kept, closed, {*_short_facts(seen)})
    sentences_held: dict[Place, set[str]] = {}
    for entry in held:
        if entry.sentence:
            sentences_held.setdefault(entry.place, set()).add(entry.sentence)
    unsaid = _Unsaid(
        {told: _left_of(events[told], seen) for told in texts_held},
        sentences_held,
        _stages(changes, _found_in(texts_held, events, held, telling)),
        closed,
        telling,
        lost_between(with_names(ever, beside, seen), seen, hidden=hidden_people(ever)),
    )
    told = without_inside(seen)
    return _PartReading(told, SeenChanges(ever, told, held), unsaid)


def _left_of(event: Event, seen: Case) -> str:
    """What the gate left of a text that it read as what happened."""
    left = seen.events.get(event.id)
    return left.happened if left else ""


class _Reading:
    """How somebody reads a record who may see all of it."""

    def __init__(self, seen: Case) -> None:
        self.seen = seen

    def line(self, step: ArrivedEntry, change: Change) -> HistoryLine | None:
        """A change in words; nothing where it is not to be told."""
        return _line(self.seen, step, change)

    def act(
        self, step: ArrivedEntry, asked: Callable[[str], str], told: Sequence[Change]
    ) -> tuple[str, bool]:
        """What an entry did, in words, and whether that says no more than its lines."""
        label = Label.parse(step.label)
        if label is None:
            return step.label, False
        details = [one for one in told if one.op == "act"]
        said = act_words(step.label, self.seen, details, asked, say, prompt_title)
        return said, label.code in PLAIN


class _PartReading(_Reading):
    """How somebody reads a record from whom something in it is withheld, or may be.

    What was written on top of something withheld follows what they could read before it.
    """

    def __init__(self, seen: Case, changes: SeenChanges, unsaid: _Unsaid) -> None:
        super().__init__(seen)
        self._changes, self._unsaid = changes, unsaid
        self._last: dict[Place, Any] = {}
        """What the last line said of each field."""

    def line(self, step: ArrivedEntry, change: Change) -> HistoryLine | None:
        """A change as if nothing withheld had ever been written."""
        seen = self._changes.of(change)
        if seen is None or not _is_known(seen):
            return None if seen is None else _line(self.seen, step, seen)
        seen = self._unsaid.less(seen)
        if seen is not None and self._tells(step, seen):
            seen = self._without_what_tells(step, seen)
        if seen is None or (seen != change and _is_hollow(self.seen, seen)):
            return None
        for place, value in _written(seen):
            self._last[place] = value
        line, mark = _line(self.seen, step, seen), mark_of(seen)
        # Who says what against it is the chair's.
        return line._replace(before="", after="") if mark and mark.adds_up else line

    def act(
        self, step: ArrivedEntry, asked: Callable[[str], str], told: Sequence[Change]
    ) -> tuple[str, bool]:
        """What an entry did, without whatever of it is withheld.

        A sentence of an earlier build may name anybody, so only the chair reads it.
        """
        label = Label.parse(step.label)
        if label is None or not self._may_name(label):
            return "", False
        said = filter(_says_something, step.changes)
        if hidden := [change for change in said if change not in told]:
            number = label.ids["n"] if label.counts else ""
            if not _is_of(label, told) or (number and not number.isdigit()):
                return "", False
            if number:
                many = int(number) - _most_of_a_table(hidden)
                if many < MANY:
                    return "", False
                label = label._replace(ids={**label.ids, "n": str(many)})
        act, plain = super().act(step._replace(label=str(label)), asked, told)
        return ("" if self._unsaid.is_told_by(act) else act), plain

    def _may_name(self, label: Label) -> bool:
        """Whether nothing that a label names by its id is withheld."""
        ids = label.ids
        named = [("people", ids.get("person", "")), ("agencies", ids.get("agency", ""))]
        named.append((ids.get("table", ""), ids.get("record", "")))
        return all(self._changes.holds(*place) for place in named)

    def _tells(self, step: ArrivedEntry, change: Change) -> bool:
        return self._unsaid.is_in(_line(self.seen, step, change), change)

    def _without_what_tells(self, step: ArrivedEntry, change: Change) -> Change | None:
        """A change less the facts that tell of somebody, where others stay."""
        place = Place(change.table, change.record, change.field)
        if change.op == "act":
            return None
        if change.op == "set":
            fields = record_type(change.table).model_fields
            blank = fields[change.field].get_default(call_default_factory=True)
            left = change._replace(before=self._last.get(place, blank))
            if self._unsaid.is_closed(place, change.before) or _same(left.before, left.after):
                return None
            return None if self._tells(step, left) else left
        facts = {
            name: value
            for name, value in _content(change).items()
            if not self._tells(step, Change("set", *place[:2], name, None, value))
        }
        return _with_content(change, facts) if {*facts} - {"id"} else None


MANY = 2
"""From how many on an act says how many it was of."""


def _is_hollow(seen: Case, change: Change) -> bool:
    """Whether a line would say no more than that a record was added or removed."""
    return change.op in WHOLE and not _facts(seen, change, _content(change))


def _most_of_a_table(changes: Iterable[Change]) -> int:
    """Of how many records of one table some changes are, at the most."""
    records = {(change.table, change.record) for change in changes}
    return max(Counter(table for table, _ in records).values())


def _is_of(label: Label, changes: Iterable[Change]) -> bool:
    """Whether a label says what some changes did; an act without a name did more than begin."""
    ids = label.ids
    table = "answers" if "question" in ids else ids.get("table", "")
    return any(
        (one.table == table if table else one.op == "act" or one.table not in SINGLE)
        and ids.get("record", one.record) == one.record
        and (one.op != "set" or ids.get("field", one.field) == one.field)
        for one in changes
    )


def _same(before: Any, after: Any) -> bool:
    """Whether nothing was changed, as far as anybody could read."""
    return bool(before == after) or (before in EMPTY and after in EMPTY)


def _content(change: Change) -> dict[str, Any]:
    """The facts of a record that was added or removed."""
    content = change.after if change.op == "add" else change.before
    return content if isinstance(content, dict) else {}


def _with_content(change: Change, facts: dict[str, Any]) -> Change:
    return change._replace(after=facts) if change.op == "add" else change._replace(before=facts)


def _written(change: Change) -> Iterator[tuple[Place, Any]]:
    """Each value that a change wrote, by its field."""
    place = Place(change.table, change.record, change.field)
    if change.op == "set":
        yield place, change.after
    elif change.op == "add":
        for name, value in _content(change).items():
            yield place._replace(field=name), value


class _Unsaid(NamedTuple):
    """What no line may say to its reader: whole texts, words of entries, and who is withheld."""

    texts: Mapping[_Told, str]
    """What the gate leaves of each text of which it took something out."""
    sentences: Mapping[Place, Collection[str]]
    """What it took out of each field where that stands."""
    stages: set[tuple[Place, str]]
    """What was typed on the way to such a text, each in its field."""
    closed: Closed
    words: re.Pattern[str] | None
    lost: Sought

    def less(self, change: Change) -> Change | None:
        """A change without the sentences that the gate takes out; None where it changes nothing."""
        if change.op == "act":
            return change
        place = Place(change.table, change.record, change.field)
        if change.op != "set":
            facts = {
                name: self._left(place._replace(field=name), value)
                for name, value in _content(change).items()
            }
            return _with_content(change, facts) if facts != _content(change) else change
        before, after = (self._left(place, value) for value in (change.before, change.after))
        left = change._replace(before=before, after=after)
        return None if left != change and _same(before, after) else left

    def _left(self, place: Place, value: Any) -> Any:
        """What of a text in sentences may be said; any other value as it is."""
        kind, field = record_type(place.table), place.field
        split = field in kind.model_fields and is_prose(kind, field)
        if not (split and isinstance(value, str)) or field in marked(kind, "undivided"):
            return value
        left = self.texts.get(_Told(value, name=bool(marks(kind)[field].called)), value)
        said = self.sentences.get(place, ())
        spans = sentences(left) if said else ()
        gone = [span for span in spans if left[span.start : span.end].strip() in said]
        return without(left, gone) if gone else left

    def is_told_by(self, text: str) -> bool:
        """Whether a text tells it by its words."""
        if self.words and self.words.search(text):
            return True
        return not all(hit.near for hit in self.lost.hits(text))

    def is_closed(self, place: Place, value: Any) -> bool:
        """Whether a value was taken away while it was restricted."""
        return as_key(value) in self.closed.get(place, ())

    def is_in(self, line: HistoryLine, change: Change) -> bool:
        """Whether a line about a change tells it."""
        return (
            self.is_told_by(f"{line.what}\n{line.before}\n{line.after}")
            or any(told in self.texts for told in _texts_of(change))
            or any(
                self.is_closed(place, value)
                or not self.stages.isdisjoint((place, told.text) for told in texts)
                for place, value, texts in _contents_of(change)
            )
        )


def _texts_held(events: Mapping[_Told, Event], held: Iterable[Withheld]) -> set[_Told]:
    """The texts that the gate took out, of the events that stand for them."""
    held = tuple(held)
    near = {entry.record for entry in held if entry.near}
    sure = {entry.record for entry in held if not entry.near}
    return {
        told
        for told, event in events.items()
        if event.id in sure or (event.id in near and not told.name)
    }


class _Told(NamedTuple):
    """A text that some change wrote or took away, and whether it is what somebody is called."""

    text: str
    name: bool


def _with_texts(ever: Case, texts: Iterable[_Told]) -> tuple[Case, dict[_Told, Event]]:
    """The case with each text as an event, so that the gate judges it like any other text."""
    events = {
        told: Event(id=f"{TEXT} {place}", happened=told.text) for place, told in enumerate(texts)
    }
    rows = Table.of([*ever.events, *events.values()])
    return (ever.replace_tables(events=rows) if events else ever), events


def _texts(step: ArrivedEntry) -> Iterator[_Told]:
    for change in step.changes:
        yield from _texts_of(change)


def _texts_of(change: Change) -> Iterator[_Told]:
    """Every text that a line about a change could show."""
    if not _is_known(change):
        return
    if change.op == "act":
        details = change.after if isinstance(change.after, dict) else {}
        yield from (_Told(text, name=False) for text in map(str, details.values()) if text)
        return
    for _, _, texts in _contents_of(change):
        yield from texts


def _contents_of(change: Change) -> Iterator[tuple[Place, Any, tuple[_Told, ...]]]:
    """Each value that a change of a record wrote or took away, and its texts, by its field."""
    if change.op == "act" or not _is_known(change):
        return
    kind = record_type(change.table)
    for content in (change.before, change.after):
        values = {change.field: content} if change.op == "set" else content or {}
        for name, value in values.items():
            place = Place(change.table, change.record, name)
            yield place, value, tuple(_texts_in(kind, {name: value}))


def _found_in(
    texts: Iterable[_Told],
    events: Mapping[_Told, Event],
    held: Iterable[Withheld],
    telling: re.Pattern[str] | None,
) -> dict[str, set[str]]:
    """What was found in each text that is withheld."""
    words: dict[str, set[str]] = {}
    for entry in held:
        words.setdefault(entry.record, set()).update(entry.words)
    found = {told.text: words[events[told].id] for told in texts}
    for told in events:
        if telling and (said := set(telling.findall(told.text))):
            found.setdefault(told.text, set()).update(said)
    return found


def _stages(
    changes: Iterable[Change], found: Mapping[str, Collection[str]]
) -> set[tuple[Place, str]]:
    """The texts of each field that were typed on the way to one of it that is withheld."""
    fields: dict[Place, dict[str, None]] = {}
    for change in changes:
        for place, _, texts in _contents_of(change):
            fields.setdefault(place, {}).update(dict.fromkeys(told.text for told in texts))
    return {
        (place, text)
        for place, texts in fields.items()
        if (here := {text: found[text] for text in texts if text in found})
        for text in stages_of(texts, here)
    }


def _texts_in(kind: type[Model], values: dict[str, Any]) -> Iterator[_Told]:
    """Every text among the values of a record, or of a row of one; choices and ids are none."""
    for name, value in values.items():
        if name not in kind.model_fields or is_key(kind, name):
            continue
        inner = inner_type(kind.model_fields[name].annotation)[1]
        for part in value if isinstance(value, list | tuple) else (value,):
            if isinstance(part, dict):
                if isinstance(inner, type) and issubclass(inner, Model):
                    yield from _texts_in(inner, part)
                else:
                    named = (_Told(text, name=False) for pair in part.items() for text in pair)
                    yield from (told for told in named if isinstance(told.text, str) and told.text)
            elif isinstance(part, str) and part and inner is str:
                yield _Told(part, name=bool(marks(kind)[name].called))


def _is_known(change: Change) -> bool:
    """Whether this build knows the table and the field of a change; a later one may have more."""
    if change.op == "act":
        return True
    if change.table not in {*SINGLE, *RECORDS}:
        return False
    return change.op != "set" or change.field in record_type(change.table).model_fields


def _line_of(step: ArrivedEntry, what: str, before: str = "", after: str = "") -> HistoryLine:
    return HistoryLine(step.at, step.known, step.author, "", False, what, before, after, step.hash)


def _says_something(change: Change) -> bool:
    """Whether a change is more than the program's own keeping, or a symbol moved in a picture."""
    if not _is_known(change):
        return True
    mark = mark_of(change)
    return mark is None or mark.kind == Kind.FACT or mark.printed or mark.signed


def _line(seen: Case, step: ArrivedEntry, change: Change) -> HistoryLine:
    if not _is_known(change):
        return _line_of(step, say(LATER))
    what, before, after = _what(seen, change), "", ""
    if change.op == "set":
        before, after = (
            _value(seen, change.table, change.field, value)
            for value in (change.before, change.after)
        )
    elif change.op == "add":
        after = _facts(seen, change, change.after)
    elif change.op == "remove":
        before, after = _facts(seen, change, change.before), say("(removed)")
    elif isinstance(change.after, dict) and change.table in {*SINGLE, *RECORDS}:
        after = "; ".join(
            f"{name}: {value}"
            for name, value in change.after.items()
            if name not in {"root", "sha256", "agency"}
        )
    return _line_of(step, what, before, after)


def _what(seen: Case, change: Change) -> str:
    """Which record, and which field of it."""
    if change.table not in SINGLE and change.op == "act":
        return (
            say(TEAM_ACTS.get(change.field, capital(change.field)))
            if change.table not in RECORDS
            else capital(change.field)
        )
    record = _record(seen, change)
    kind = capital(say(record_type(change.table).label))
    name = ""
    if isinstance(record, Answer):
        name = asked_words(seen, record)
    elif isinstance(record, Response):
        name = prompt_title(record.prompt)
    elif record is not None and change.table not in SINGLE:
        name = record_title(seen, record)
    field = (
        field_title(record_type(change.table), change.field)
        if change.op == "set" and change.table != "answers"
        else ""
    )
    return ": ".join(filter(None, (kind, name, field)))


def _record(seen: Case, change: Change) -> Record | None:
    record: Record | None = seen.record(change.table, change.record)
    return record


def _value(seen: Case, table: str, field: str, value: Any) -> str:
    try:
        return words(
            seen,
            field_adapter(table, field).validate_python(value),
            ref_of(record_type(table), field),
        )
    except (ValidationError, KeyError):
        return str(value)


def _facts(seen: Case, change: Change, content: Any) -> str:
    """All facts of a record that was added or removed."""
    kind = record_type(change.table)
    fields = [name for name in printable(kind) if name in content]
    pairs = (
        (field_title(kind, name), _value(seen, change.table, name, content[name]))
        for name in fields
    )
    return "; ".join(with_title(title, text) for title, text in pairs if text)


def _telling_words(
    steps: Iterable[ArrivedEntry], kept: Collection[Place], closed: Closed, shown: set[str]
) -> re.Pattern[str] | None:
    """Whatever was typed in a withheld entry at any time: it gives it away in another text.

    What stands in a fact that is `shown`, such as who the worker is, gives nothing away.
    """
    changes = (change for step in steps for change in step.changes)
    written = [(place, value) for place, values in closed.items() for value in values.values()]
    written += [
        (place, value)
        for change in changes
        for place, value, _ in _contents_of(change)
        if not {place, place._replace(field="")}.isdisjoint(kept)
    ]
    telling = {
        value
        for place, value in written
        if place.field in printable(kind := record_type(place.table))
        and any(_texts_in(kind, {place.field: value}))
        and _tells_alone(value)
    }
    telling -= shown
    said = "|".join(map(re.escape, sorted(telling)))
    return re.compile(rf"(?<!\w)(?:{said})(?!\w)") if telling else None


def _short_facts(seen: Case) -> Iterator[str]:
    """Every text that is no sentence and that a reader may read in its place now."""
    for table, kind in (SINGLE | RECORDS).items():
        short = [name for name in printable(kind) if not is_prose(kind, name)]
        for record in records_of(seen, table):
            yield from (value for name in short if type(value := getattr(record, name)) is str)


def _tells_alone(value: Any) -> bool:
    """Whether a text is long enough to tell where it stands, and no ordinary word."""
    return isinstance(value, str) and len(value) >= TELLING and not is_word(value.casefold())
