"""The whole dated history of one assessment, written for a review."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cached_property
from hashlib import sha256
from io import StringIO
from itertools import groupby
from typing import Any, NamedTuple

from pydantic import ValidationError

from prebirth.base.language import Covers, covering, say
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.change import understood
from prebirth.case.record import Record
from prebirth.copies.history import Prompts, history_document
from prebirth.copies.history_lines import ArrivedEntry, HistoryLine, history_lines
from prebirth.copies.update import Sides, compared_days, sides_of
from prebirth.exchange.rows_out import cell
from prebirth.form.model import Form, Walk
from prebirth.journal import fold
from prebirth.journal.advice import once_privileged, with_emptied
from prebirth.journal.clock import entries_until, here, moment_of
from prebirth.journal.entry import Entry
from prebirth.journal.full_record import FullRecord
from prebirth.journal.graph import Graph
from prebirth.journal.merge import merge_entries
from prebirth.layout.pdf import to_pdf
from prebirth.privacy.gate import Seen, for_reader, without_inside
from prebirth.privacy.redaction import Reader
from prebirth.privacy.versions import once_called


class History(NamedTuple):
    """A record in full: its beginning, each entry as it came, all it ever held, and its proof."""

    began: Case
    steps: tuple[ArrivedEntry, ...]
    ever: Case
    now: Case
    proof: tuple[str, ...]
    days: tuple[tuple[date, Case], ...]
    """The case at the end of each day on which something came."""
    advice: Case
    """Each record of advice as it was when it last was one."""
    uncounted: str = ""
    """The first line of the proof without how many entries there are, where nothing is wrong."""


class Stood(NamedTuple):
    """An assessment as all who wrote in it had entered it by a moment."""

    case: Case
    came_later: tuple[Entry, ...]
    """What others had made by then, and this vault did not hold yet."""
    others: bool
    """Whether somebody elsewhere wrote in it, who may have written what never came here."""


def read_history(record: FullRecord) -> History:
    """The history that a record tells."""
    first, entries = record.first, record.entries
    came = _came(record)
    steps = tuple(
        ArrivedEntry(
            _local(entry.at),
            _local(came.get(place, entry.at)),
            entry.author,
            entry.label,
            understood(entry.changes),
            key,
        )
        for place, (key, entry) in enumerate(entries.items(), 1)
    )
    ever = _opened(first)
    for change in (change for step in steps for change in step.changes if change.op != "remove"):
        fold.apply(ever, change)
    graph, began = Graph(entries), _case_of(_opened(first))
    days = tuple(_days(first, steps, graph))
    with covering(Covers.COPIES):
        proof = (record.checked, *_proof(sha256(first.encode()).hexdigest(), graph.heads))
    now = days[-1][1] if days else began
    advice = once_privileged(_opened(first), (change for step in steps for change in step.changes))
    all_of_it = with_emptied(_case_of(ever), advice)
    return History(began, steps, all_of_it, now, proof, days, advice, record.uncounted)


def _proof(root: str, heads: Iterable[str]) -> Iterator[str]:
    """How anybody can check the record for themselves."""
    yield say(
        "The beginning of the record hashes to {root}. Every entry holds the hash of those its "
        "author had before it.",
        root=root,
    )
    ends = say(" and ").join(heads) or say("its beginning")
    yield say("The record ends with {ends}.", ends=ends)
    yield say(
        "A hash is the SHA-256 of an entry's canonical JSON. Whoever has the vault can check all "
        "of it with the command “verify”."
    )


class SeenHistory:
    """The history of a record as one reader may see it."""

    def __init__(self, told: History, reader: Reader, form: Form | None = None) -> None:
        self._told, self.reader = told, reader
        self._form = form

    @property
    def proof(self) -> tuple[str, ...]:
        """How the record proves itself; how much was written only the chair reads."""
        whole = self.reader.chair or not self._told.uncounted
        return self._told.proof if whole else (self._told.uncounted, *self._told.proof[1:])

    @cached_property
    def now(self) -> Seen:
        """The assessment as it is now."""
        beside = (self._told.ever, *self._once)
        return self._told_of(for_reader(self._told.now, self.reader, beside=beside)[0])

    def as_seen(self, case: Case) -> Seen:
        """The assessment as it once stood, as this reader may see it by what is restricted now."""
        seen, _ = for_reader(case, self.reader, also=self._all, beside=self._once)
        return self._told_of(seen)

    def _told_of(self, seen: Seen) -> Seen:
        """What a history tells of what its reader may see."""
        return seen if self.reader.chair else without_inside(seen)

    @cached_property
    def began(self) -> Seen:
        """The assessment as its record began."""
        return self.as_seen(self._told.began)

    @cached_property
    @covering(Covers.COPIES)
    def lines(self) -> tuple[HistoryLine, ...]:
        """Every change that the reader may know of, as if there were no others."""
        told = self._told
        return tuple(
            history_lines(
                told.steps,
                told.ever,
                self.reader,
                self._form,
                also=(told.now,),
                beside=self._once,
            )
        )

    def days(self) -> Iterator[tuple[date, Seen]]:
        """The assessment at the end of each day on which something came that is told of."""
        told = {line.known.date() for line in self.lines}
        for day, case in self._told.days:
            if day in told:
                yield day, self.as_seen(case)

    def sides(self, day: date, later: date) -> Sides:
        """The assessment at the end of two days."""
        before, after = case_on(self._told, day), case_on(self._told, later)
        return sides_of(before, after, self.reader, also=(*self._all, *self._once))

    @cached_property
    def _once(self) -> tuple[Case, ...]:
        """What everybody was called before, where they lived, and what was advice."""
        changes = (change for step in self._told.steps for change in step.changes)
        if self.reader.chair:
            return ()
        return (*once_called(self._told.ever, changes), self._told.advice)

    @property
    def _all(self) -> tuple[Case, Case]:
        """The record of now, and all it ever held: who was withheld in either is sought in all."""
        return self._told.now, self._told.ever


@covering(Covers.COPIES)
def history_csv(told: SeenHistory) -> bytes:
    """The history as a CSV file, one change a row, with the proof below."""
    out = StringIO(newline="")
    sheet = csv.writer(out)
    stamps = (say("made"), say("in this vault since"))
    facts = (say("by"), say("act"), say("what"), say("from"), say("to"))
    sheet.writerow((*stamps, *facts, say("hash of the entry")))
    for line in told.lines:
        stamps = (line.at.isoformat(timespec="seconds"), line.known.isoformat(timespec="seconds"))
        sheet.writerow(
            (
                *stamps,
                *map(cell, (line.author, line.act, line.what, line.before, line.after)),
                line.hash,
            )
        )
    sheet.writerows((say("proof"), row) for row in told.proof)
    return out.getvalue().encode("utf-8-sig")


@covering(Covers.COPIES)
def history_pdf(told: SeenHistory, walk: Walk, on: date) -> bytes:
    """The history as a PDF, with what the prompts said on its days."""
    prompts = Prompts(walk)
    for day, case in told.days():
        prompts.see(case, day)
    return to_pdf(
        history_document(
            told.now, told.began, told.lines, prompts.told(), told.proof, on, told.reader
        )
    )


def _days(first: str, steps: Sequence[ArrivedEntry], graph: Graph) -> Iterator[tuple[date, Case]]:
    """The case at the end of each day on which something came."""
    state, apart = _opened(first), graph.shared < len(graph.order) or bool(graph.partial)
    count = 0
    for day, of_day in groupby(steps, key=lambda step: step.known.date()):
        for step in of_day:
            count += 1
            for change in step.changes:
                fold.apply(state, change)
        if apart:
            held = {step.hash: graph.entries[step.hash] for step in steps[:count]}
            state = merge_entries(_opened(first), Graph(held)).state
        yield day, _case_of(state)


def _case_of(state: fold.State) -> Case:
    """The case a state stands for, without what only a later build knows."""
    try:
        return fold.case_of_state(state)
    except ValidationError:
        known: fold.State = {}
        for name, content in state.items():
            if name in SINGLE:
                known[name] = _known_facts(record_type(name), content)
            elif name in RECORDS:
                rows = {key: _known_facts(record_type(name), row) for key, row in content.items()}
                known[name] = {key: row for key, row in rows.items() if row is not None}
            elif name in Case.model_fields:
                known[name] = content
        return fold.case_of_state({key: value for key, value in known.items() if value is not None})


def _known_facts(kind: type[Record], content: dict[str, Any]) -> dict[str, Any] | None:
    """A record without the fields that this build does not know; None where it means nothing."""
    facts = {name: value for name, value in content.items() if name in kind.model_fields}
    try:
        kind.model_validate(facts)
    except ValidationError:
        return None
    return facts


def _opened(first: str) -> fold.State:
    return fold.state_from_json(json.loads(first))


def _local(at: str) -> datetime:
    return here(at)


@covering(Covers.COPIES)
def days_pdf(told: SeenHistory, day: date, later: date, on: date) -> bytes:
    """The assessment as it stood at the end of two days, side by side, as a PDF."""
    return to_pdf(compared_days((day, later), told.sides(day, later), told.now, on))


def case_on(told: History, day: date) -> Case:
    """The case at the end of a day."""
    return next((case for known, case in reversed(told.days) if known <= day), told.began)


def stood_at(record: FullRecord, moment: datetime) -> Stood | None:
    """The case of the entries made until a moment, whoever made them and wherever.

    None where no entry is that old: on which day a record began, nothing says.
    """
    graph, until = Graph(record.entries), moment.isoformat()
    made = entries_until([record.entries[key] for key in graph.order], until)
    if not made:
        return None
    keys = graph.order[: len(made)]
    state = merge_entries(
        _opened(record.first), Graph({key: record.entries[key] for key in keys})
    ).state
    came = _came(record)
    places = {key: place for place, key in enumerate(record.entries, 1)}
    later = tuple(
        record.entries[key]
        for key in keys
        if (at := came.get(places[key])) and moment_of(at) > moment
    )
    others = len({entry.device for entry in record.entries.values()}) > 1
    return Stood(_case_of(state), later, others)


def _came(record: FullRecord) -> dict[int, str]:
    """When each entry came that was brought in later, by its place; others came with the record."""
    return {
        place: arrival.at
        for arrival in record.arrivals
        if arrival.first > 1
        for place in range(arrival.first, arrival.last + 1)
    }
