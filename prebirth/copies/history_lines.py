"""Every change of a record in words, as its reader may know it."""

from __future__ import annotations

import re
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
from prebirth.case.marks import Kind, marks, printable
from prebirth.case.oversight import Response
from prebirth.case.record import Record, is_key, ref_of
from prebirth.case.table import Table
from prebirth.case.values import Model
from prebirth.case.versions import mark_of
from prebirth.form.model import Form
from prebirth.form.status import heading_of
from prebirth.privacy.gate import for_reader
from prebirth.privacy.lost import hidden_people, lost_between
from prebirth.privacy.once_closed import Closed, as_key, closed_since, stages_of
from prebirth.privacy.records import JUDGED
from prebirth.privacy.redaction import Reader
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

RESTRICTED = "Restricted: left out"
TELLING = 6
"""Letters from which on what stood in a withheld entry is sought in other texts."""
LATER = "An entry of a later build"
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
    hidden: bool = False
    """Whether its reader may not see what it was."""


def history_lines(
    steps: Iterable[ArrivedEntry],
    ever: Case,
    reader: Reader,
    form: Form | None = None,
    *,
    also: Sequence[Case] = (),
    beside: Sequence[Case] = (),
) -> Iterator[HistoryLine]:
    """Every change as a line; what the reader must not see is one line without words.

    `ever` holds all that was ever recorded, as each was written last; `also` is the record of
    now, which may hold a restriction more; `beside` is what everybody was called before. `form`
    gives questions their headings.
    """
    steps = tuple(steps)
    texts = () if reader.chair else dict.fromkeys(told for step in steps for told in _texts(step))
    ever, events = _with_texts(ever, texts)
    seen, held = for_reader(ever, reader, also=also, beside=beside)
    kept = {(entry.table, entry.record, entry.field) for entry in held}
    confidential = () if reader.chair else hidden_people(ever)
    changes = [change for step in steps for change in step.changes if _is_known(change)]
    closed = closed_since(ever, changes, reader)
    texts_held, telling = _texts_held(events, held), _telling_words(steps, kept, closed)
    unsaid = _Unsaid(
        texts_held,
        _stages(changes, _found_in(texts_held, events, held, telling)),
        closed,
        telling,
        lost_between(with_names(ever, beside, seen), seen, hidden=confidential),
    )
    asked = partial(heading_of, form) if form else no_heading
    for step in steps:
        act, plain = _act(seen, step, reader, asked)
        if unsaid.is_told_by(act):
            act = ""
        for change in filter(_says_something, step.changes):
            if not _is_known(change):
                yield _line_of(step, say(LATER))
                continue
            line = _line(seen, step, change, kept)._replace(act=act, plain=plain)
            hidden = _hidden(change, ever, seen, kept) or unsaid.is_in(line, change)
            if (mark := mark_of(change)) and mark.adds_up and not reader.chair:
                # From whom it is kept, and who says what against it, is the chair's.
                line = line._replace(before="", after="")
            yield _without_words(line) if hidden else line


class _Unsaid(NamedTuple):
    """What no line may say to its reader: whole texts, words of entries, and who is withheld."""

    texts: set[_Told]
    stages: set[tuple[Place, str]]
    """What was typed on the way to such a text, each in its field."""
    closed: Closed
    words: re.Pattern[str] | None
    lost: Sought

    def is_told_by(self, text: str) -> bool:
        """Whether a text tells it by its words."""
        if self.words and self.words.search(text):
            return True
        return not all(hit.near for hit in self.lost.hits(text))

    def is_in(self, line: HistoryLine, change: Change) -> bool:
        """Whether a line about a change tells it."""
        return (
            self.is_told_by(f"{line.what}\n{line.before}\n{line.after}")
            or not self.texts.isdisjoint(_texts_of(change))
            or any(
                as_key(value) in self.closed.get(place, ())
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


def _without_words(line: HistoryLine) -> HistoryLine:
    """A line of which its reader may not see what it was."""
    return line._replace(what=say(RESTRICTED), before="", after="", act="", hidden=True)


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


def _act(
    seen: Case, step: ArrivedEntry, reader: Reader, asked: Callable[[str], str]
) -> tuple[str, bool]:
    """What an entry did, in words, and whether that says no more than its lines.

    A sentence of an earlier build may name anybody, so only the chair reads it.
    """
    label = Label.parse(step.label)
    if label is None:
        return step.label if reader.chair else "", False
    details = [change for change in step.changes if change.op == "act"]
    said = act_words(step.label, seen, details, asked, say, prompt_title)
    return said, label.code in PLAIN


def _line(
    seen: Case, step: ArrivedEntry, change: Change, kept: set[tuple[str, str, str]]
) -> HistoryLine:
    what, before, after = _what(seen, change), "", ""
    if change.op == "set":
        before, after = (
            _value(seen, change.table, change.field, value)
            for value in (change.before, change.after)
        )
    elif change.op == "add":
        after = _facts(seen, change, change.after, kept)
    elif change.op == "remove":
        before, after = _facts(seen, change, change.before, kept), say("(removed)")
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


def _facts(seen: Case, change: Change, content: Any, kept: set[tuple[str, str, str]]) -> str:
    """All facts of a record that was added or removed."""
    kind = record_type(change.table)
    fields = [
        name
        for name in printable(kind)
        if name in content and (change.table, change.record, name) not in kept
    ]
    pairs = (
        (field_title(kind, name), _value(seen, change.table, name, content[name]))
        for name in fields
    )
    return "; ".join(with_title(title, text) for title, text in pairs if text)


def _hidden(change: Change, ever: Case, seen: Case, kept: set[tuple[str, str, str]]) -> bool:
    """Whether a change is of a record or a field that the reader must not see."""
    place = (change.table, change.record)
    if change.table not in {*SINGLE, *RECORDS}:  # an act of a team, which is about no record
        return False
    told = change.after if change.op == "act" and isinstance(change.after, dict) else {}
    if told.get("agency") and told["agency"] not in seen.agencies:
        return ever.record("agencies", told["agency"]) is not None
    if (*place, change.field) in kept and change.op == "set":
        return True
    return ever.record(*place) is not None and seen.record(*place) is None


def _telling_words(
    steps: Iterable[ArrivedEntry], kept: set[tuple[str, str, str]], closed: Closed
) -> re.Pattern[str] | None:
    """Whatever stood in a withheld entry at any time: it gives the entry away in another text."""
    telling = {
        value
        for place, values in closed.items()
        for value in values.values()
        if isinstance(value, str)
        and len(value) >= TELLING
        and place.field in printable(record_type(place.table))
    }
    for change in (change for step in steps for change in step.changes):
        if change.op == "act" or not _is_known(change):
            continue
        content = (
            {change.field: change.before, f"{change.field} ": change.after}
            if change.op == "set"
            else (change.after or change.before)
        )
        told = printable(record_type(change.table))
        for name, value in (content or {}).items():
            field = name.strip()
            if (
                isinstance(value, str)
                and len(value) >= TELLING
                and field in told
                and {(change.table, change.record, field), (change.table, change.record, "")} & kept
            ):
                telling.add(value)
    return (
        re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(telling)))})(?!\w)")
        if telling
        else None
    )
