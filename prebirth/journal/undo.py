"""What the person here can undo and redo: their own acts, as far as these still stand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from prebirth.case.case import Case, field_adapter
from prebirth.case.change import Change, Place, inverse_of
from prebirth.case.joined_apart import part_of_none
from prebirth.case.staying import (
    against_what_stays,
    leaving_nothing,
    named_by_what_stays,
    without_words_taken_back,
)
from prebirth.case.versions import by_person
from prebirth.journal.clock import moment_of
from prebirth.journal.entry import Entry
from prebirth.journal.merge import KEEP, Conflict

TYPING_PAUSE = 5.0
"""Seconds within which changes of one field are undone together."""


class Kept(NamedTuple):
    """What was done and is not taken back, and whether that is for what others say of it."""

    entry: Entry
    pointed_to: bool = False
    """Whether it made or named something to which a copy, a signature or a telling points."""


class UndoHistory:
    """The acts in their order, and those that were taken back."""

    def __init__(self) -> None:
        self._done: list[Entry] = []
        self._undone: list[Entry] = []
        self._old: frozenset[str] = frozenset()
        self._kept: list[Kept] = []
        """What stays and was passed by, since somebody last was told so; the newest first."""

    def next_undo(self, case: Case) -> Entry | None:
        """The last that was done and not taken back, less what stays as it was entered."""
        while self._done and (kept := self._keeping(case, self._done[-1])):
            self._done.pop()
            self._kept.append(kept)
            # What stays may have written over what came before it, as others' entries may.
            self._old |= {entry.id for entry in self._done}
        return self._done[-1] if self._done else None

    def _keeping(self, case: Case, entry: Entry) -> Kept | None:
        """An entry with why it is not taken back; None where it may be."""
        changes = _taking_back(case, entry)
        against = against_what_stays(case, changes)
        if entry.id in self._old and named_by_what_stays(case, changes):
            return Kept(entry, pointed_to=True)
        return Kept(entry, against == leaving_nothing(case, changes)) if against else None

    @property
    def kept(self) -> Kept | None:
        """The last that was done, where it stays and undo passes it by."""
        return self._kept[0] if self._kept else None

    def pass_by_kept(self) -> None:
        """Go on to what was done before the last that stays."""
        del self._kept[:1]

    def next_redo(self, case: Case) -> Entry | None:
        """The last that was taken back, less what would remove or alter what stays."""
        while self._undone and against_what_stays(case, self._undone[-1].changes):
            del self._undone[-1]
        return self._undone[-1] if self._undone else None

    def remember_old(self, entries: Iterable[Entry]) -> None:
        """Remember what was done before others' entries were last brought in.

        Those may have written over it since, so it is taken back as far as it still stands.
        """
        kept = list(entries)
        for entry in kept:
            self.remember(entry)
        self._old = frozenset(entry.id for entry in kept)

    def remember(self, entry: Entry) -> None:
        """Remember an entry that can be undone: what somebody did, not what the app noted."""
        kept = any(change.op == "act" for change in entry.changes)
        if not by_person(entry.changes) and not (entry.undoes and kept):
            return
        self._kept.clear()
        if entry.undoes:
            # One undo takes back a whole stretch of typing and names its first entry.
            places = [place for place, kept in enumerate(self._done) if kept.id == entry.undoes]
            undone = self._done[places[0] if places else len(self._done) :]
            del self._done[len(self._done) - len(undone) :]
            # What was decided besides is decided again: that a record stays which others removed.
            acts = [one for done in undone for one in done.changes if one.op == "act"]
            again = (*inverse_of(entry.changes), *acts)
            # That a record stays was an answer to others too: it is not taken back unasked.
            self._undone[len(self._undone) :] = [] if kept else [entry._replace(changes=again)]
        elif entry.redoes:
            self._done.append(entry)
            del self._undone[-1:]
        else:
            self._done.append(entry)
            self._undone.clear()

    def step(
        self, case: Case, open_questions: Collection[Conflict] = ()
    ) -> tuple[list[Entry], list[Change]]:
        """Return the last stretch of what was done, newest first, and what takes it back.

        A stretch of which nothing stands, since others wrote over all of it, is passed by.
        Whoever takes back a removal of which others are asked has answered: the record stays.
        """
        while self.next_undo(case):
            step = [self._done[-1]]
            while (
                len(self._done) > len(step)
                and _one_burst(earlier := self._done[-1 - len(step)], step[-1])
                # What was typed once others' entries came may have decided between two values.
                and (earlier.id in self._old) == (step[-1].id in self._old)
                and not self._keeping(case, earlier)
            ):
                step.append(earlier)
            if changes := self._inverse(case, step, open_questions):
                return step, changes
            del self._done[-len(step) :]
        return [], []

    def _inverse(
        self, case: Case, step: Sequence[Entry], open_questions: Collection[Conflict]
    ) -> list[Change]:
        """Return what undoes a step; of an old one only what of it still stands."""
        inverse = [change for entry in step for change in _taking_back(case, entry)]
        if step[-1].id not in self._old:
            return inverse
        standing, asked = [], _asked_of(step, open_questions)
        for change in inverse:
            if change.op == "add" and change[1:3] in asked:
                standing.append(Change("act", change.table, change.record, KEEP))
            elif _stands(case, change):
                case = case.with_(change)
                standing.append(change)
        back = [Place(one.table, one.record) for one in standing if one.op == "add"]
        return [*standing, *part_of_none(case, back)]


def _asked_of(step: Sequence[Entry], open_questions: Collection[Conflict]) -> set[tuple[str, str]]:
    """The records that one stretch alone removed, of which it is asked whether they stay."""
    mine = {(entry.author, entry.at) for entry in step}
    return {
        (asked.table, asked.record)
        for asked in open_questions
        if not asked.field
        and mine.issuperset((one.author, one.at) for one in asked.values if one.value is None)
    }


def _taking_back(case: Case, entry: Entry) -> list[Change]:
    """Return the changes that take an entry back."""
    changes = [change for change in entry.changes if change.op != "act"]
    return without_words_taken_back(case, inverse_of(changes))


def _stands(case: Case, change: Change) -> bool:
    """Whether what a change would replace is there as it says."""
    record = case.record(change.table, change.record)
    if record is None or change.op == "add":
        return record is None and change.op == "add"
    if change.op == "remove":
        return bool(
            record.model_dump(mode="json", exclude_defaults=True) | {"id": record.id}
            == change.before
        )
    return bool(
        field_adapter(change.table, change.field).dump_python(
            getattr(record, change.field), mode="json"
        )
        == change.before
    )


def _one_burst(earlier: Entry, later: Entry) -> bool:
    """Whether two entries are one stretch of typing in one field."""
    if len(earlier.changes) != 1 or len(later.changes) != 1:
        return False
    one, two = earlier.changes[0], later.changes[0]
    same = one.op == two.op == "set" and one[1:4] == two[1:4]
    pause = moment_of(later.at) - moment_of(earlier.at)
    return same and isinstance(two.after, str) and pause.total_seconds() <= TYPING_PAUSE
