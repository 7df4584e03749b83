"""An open assessment over its journal: every change goes through it, and listeners are told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple, NoReturn

from pydantic import ValidationError

from prebirth.base.ids import new_id
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import RECORDS, TABLE_OF, Case, field_adapter
from prebirth.case.change import Change, Place
from prebirth.case.joined_apart import joint_of, kept_with, settled_with, settling
from prebirth.case.label import Label
from prebirth.case.lengths import too_long, too_long_in
from prebirth.case.marks import marks
from prebirth.case.record import Record
from prebirth.case.references import drop_dangling_references, release_references
from prebirth.case.staying import WHY_IT_STAYS, against_what_stays
from prebirth.case.versions import SIGNED, by_person, next_version, reopened
from prebirth.journal import fold
from prebirth.journal.clock import moment_of, stands_before
from prebirth.journal.entry import Entry
from prebirth.journal.graph import Graph
from prebirth.journal.merge import (
    KEEP,
    Conflict,
    Value,
    conflicts_from_json,
    conflicts_to_json,
    merge_entries,
    remaining_conflicts,
)
from prebirth.journal.undo import Kept, UndoHistory
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import DamagedError, StaysError, TooLongError
from prebirth.vault.history import CaseHistory
from prebirth.vault.store import SNAPSHOT_EVERY, JournalStore, digest
from prebirth.vault.summary import Summary
from prebirth.vault.vault import Vault

UNDO_BEFORE = 50
"""How many entries before the last arrival are looked through for what can be undone."""
SLACK = timedelta(minutes=5)
"""How far two clocks of one team may be apart before anybody is told."""
LATELY = 30
"""How many entries show whether the clock here or one that wrote them was wrong."""


class Applied(NamedTuple):
    """What a commit did."""

    case: Case
    changes: tuple[Change, ...]


class Session:
    """One open assessment over its journal."""

    def __init__(
        self, vault: Vault, case_id: str, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Open a case of a vault; raises VaultError."""
        self.vault, self._clock = vault, clock
        self.hold_reason = ""
        """Why whoever has it open may not write in it, where the vault itself lets them."""
        self._listeners: list[Callable[[Applied], None]] = []
        self._noted = ("", "")
        with translate_db_errors():
            self.author = self._store.meta("author")
            self._device = self._store.meta("device")
        self._read(case_id)

    def _read(self, case_id: str) -> None:
        """Take the case from the disk as it stands there; raises VaultError."""
        with translate_db_errors():
            stored = self._store.load_chain(case_id)
        try:
            self.case = fold.case_of_state(
                fold.fold(fold.state_from_json(stored.snapshot), stored.tail)
            )
        except ValidationError as error:
            _misfit(error)
        self._witness_signatures()
        self._heads = stored.heads
        self._count = self._store.head(case_id)[0]
        self._since_snapshot = len(stored.tail)
        self._undo = UndoHistory()
        self.conflicts: list[Conflict] = []
        """What people wrote apart, and nobody has decided between."""
        # What came before the tail is old: it must be remembered first, since undo goes backwards.
        self._read_arrivals(stored.tail)
        for entry in stored.tail:
            self._undo.remember(entry)
        self._last_at = stored.tail[-1].at if stored.tail else ""
        self._summary = Summary.of(self.case)

    def _witness_signatures(self) -> None:
        """Keep beside the case how its signatures came about; raises VaultError."""
        with translate_db_errors():
            self.case = self.history.witnessed(self.case)

    def _read_arrivals(self, tail: Sequence[Entry]) -> None:
        """Read what the last arrival left in conflict, and what was done here before it."""
        with translate_db_errors():
            arrivals = self._store.arrivals(self.case.id)
            if not arrivals:
                return
            self.conflicts = conflicts_from_json(arrivals[-1].conflicts)
            before = self._store.last_entries(
                self.case.id, len(tail) + arrivals[-1].last - arrivals[-1].first + 1 + UNDO_BEFORE
            )
        self._undo.remember_old(
            entry for entry in before[: len(before) - len(tail)] if entry.device == self._device
        )

    @property
    def _store(self) -> JournalStore:
        return self.vault.store

    @property
    def read_only(self) -> str:
        """Why the case can only be read; nothing where it can be written."""
        return self.vault.read_only or self.hold_reason

    @property
    def now(self) -> datetime:
        """The day and time here, by this computer's clock."""
        return self._clock().astimezone()

    @property
    def clock_is_behind(self) -> bool:
        """Whether this computer's clock stands before the last entries; raises VaultError."""
        now = self._clock() + SLACK
        if not self._last_at or moment_of(self._last_at) <= now:
            return False
        with translate_db_errors():
            lately = self._store.last_entries(self.case.id, LATELY)
        return stands_before(lately, now, self._device)

    def reconnect(self) -> None:
        """Go on with what is on the disk where its folder has come back; raises VaultError."""
        if self.vault.reconnect() and self._store.head(self.case.id)[1] not in self._heads:
            self._read(self.case.id)

    def reload(self) -> None:
        """Read what others' entries changed on the disk, and tell listeners; raises VaultError."""
        before = self._count
        self._read(self.case.id)
        with translate_db_errors():
            fresh = self._store.last_entries(self.case.id, self._count - before)
        self._notify(by_person(change for entry in fresh for change in entry.changes))

    @classmethod
    def begin(cls, vault: Vault, case: Case) -> Session:
        """Put a new case into a vault and open it; raises VaultError."""
        with vault.writing():
            vault.store.add_case(case.id, _json(case), Summary.of(case))
        return cls(vault, case.id)

    def subscribe(self, listener: Callable[[Applied], None]) -> None:
        """Call a listener after every commit."""
        self._listeners.append(listener)

    def unsubscribe(self, listener: Callable[[Applied], None]) -> None:
        """Call it no more."""
        self._listeners = [kept for kept in self._listeners if kept != listener]

    def set(self, table: str, record_id: str, field: str, value: Any, label: Label) -> None:
        """Set one field of a record; raises VaultError, pydantic.ValidationError."""
        self.set_all(table, {record_id: value}, field, label)

    def set_all(self, table: str, values: Mapping[str, Any], field: str, label: Label) -> None:
        """Set one field of several records, by their ids, as one step; raises as for one."""
        records = {record_id: self.case.record(table, record_id) for record_id in values}
        for key, record in records.items():
            if record is not None:
                _refuse(too_long(type(record), field, values[key], getattr(record, field)))
        changes = [
            _set(table, record, name, after)
            for key, record in records.items()
            if record is not None
            for name, after in (
                (field, values[key]),
                # The clock is read only where its day is needed.
                *record.left_behind(field, values[key], lambda: self.now.date()).items(),  # noqa: PLW0108
            )
        ]
        if changes := [change for change in changes if change.before != change.after]:
            self._commit(changes, label)

    def answer(
        self, question: str, about: str | None, label: Label, asked: str = "", **parts: Any
    ) -> None:
        """Give parts of an answer, which is made if there is none yet; raises VaultError."""
        key = answer_id(question, about)
        answer = self.case.answers.get(key)
        if answer is None:
            self.add(
                "answers",
                Answer(id=key, question=question, about=about, asked=asked, **parts),
                label,
            )
            return
        for field, value in parts.items():
            before = getattr(self.case.answers.get(key), field)
            _refuse(too_long(Answer, field, value, before))
        changes = self._new_stamp(key, parts)
        left = [answer.left_behind(*part, lambda: self.now.date()) for part in parts.items()]  # noqa: PLW0108
        given = [
            _set("answers", answer, field, value)
            for part in (parts, *left)
            for field, value in part.items()
        ]
        changes += [change for change in given if change.before != change.after]
        said = {*parts, *(field for fields in left for field in fields)}
        if any(change.field in said for change in changes):
            self._commit(changes, label)

    def _new_stamp(self, key: str, parts: dict[str, Any]) -> list[Change]:
        """Return who and when anew, for an answer changed by another person or on a later day.

        To say only how it is known, or what is said of it to the parents, is not to answer anew.
        """
        answer, now = self.case.answers.get(key), self._clock().replace(microsecond=0)
        if (
            answer is None
            or all(name == "evidence" or marks(Answer)[name].retold for name in parts)
            or (
                answer.entered_by == self.author
                and answer.entered_at
                and answer.entered_at.date() == now.date()
            )
        ):
            return []
        before = answer.model_dump(mode="json", include={"entered_by", "entered_at"})
        return [
            Change("set", "answers", key, "entered_by", before["entered_by"], self.author),
            Change(
                "set",
                "answers",
                key,
                "entered_at",
                before["entered_at"],
                now.isoformat().replace("+00:00", "Z"),
            ),
        ]

    def add(self, table: str, record: Record, label: Label) -> Record:
        """Add a record with who entered it and when; raises VaultError."""
        return self.add_all(table, [record], label)[0]

    def add_all(self, table: str, records: Sequence[Record], label: Label) -> list[Record]:
        """Add records as one step; raises VaultError."""
        for record in records:
            _refuse(too_long_in(record))
        now = self._clock().replace(microsecond=0)
        stamped = [record.replace(entered_by=self.author, entered_at=now) for record in records]
        self._commit([_add(table, record) for record in stamped], label)
        return stamped

    def take_in(
        self,
        records: Iterable[tuple[str, Record]],
        label: Label,
        gone: Iterable[tuple[str, Record]] = (),
        anew: Collection[str] = (),
    ) -> None:
        """Add records of several tables as one step, or set what differs; raises VaultError.

        What is `gone` is removed in the same step: something that is added takes its place.
        Records `anew` are as good as entered now: they bear who sets them and when.
        """
        now = self._clock().replace(microsecond=0)
        changes = [Change("remove", table, old.id, before=_json(old)) for table, old in gone]
        for table, record in records:
            known = self.case.record(table, record.id)
            stamped = record.replace(entered_by=self.author, entered_at=now)
            if known is None:
                changes.append(_add(table, stamped))
            else:
                if record.id not in anew:
                    before = {"entered_by": known.entered_by, "entered_at": known.entered_at}
                    stamped = record.replace(**before)
                changes += [
                    change
                    for field in type(stamped).model_fields
                    if (change := _set(table, known, field, getattr(stamped, field))).before
                    != change.after
                ]
        if changes:
            self._commit(changes, label)

    def enter(self, changes: Sequence[Change], label: Label) -> None:
        """Enter changes that belong together as one step; raises VaultError."""
        if changes:
            self._commit(changes, label)

    def put_back(self, records: Iterable[tuple[str, Record]], label: Label) -> None:
        """Put records back as they were entered, which a copy brought in had removed."""
        whole = drop_dangling_references(self.case, list(records))
        self._commit([_add(table, record) for table, record in whole], label)

    def remove(self, table: str, record_id: str, label: Label) -> None:
        """Remove a record and every reference to it; raises VaultError."""
        self.remove_all(table, [record_id], label)

    def remove_all(self, table: str, ids: Iterable[str], label: Label) -> None:
        """Remove records as one step; raises VaultError."""
        rows = self.case.table(table)
        gone = [record for record_id in ids if (record := rows.get(record_id))]
        if gone:
            # References go first: taken back in the opposite order, each finds its record again.
            released = release_references(self.case, table, *(record.id for record in gone))
            removed = [Change("remove", table, record.id, before=_json(record)) for record in gone]
            self._commit([*released, *removed], label)

    @property
    def next_undo(self) -> Entry | None:
        """What undo would take back."""
        return self._undo.next_undo(self.case)

    @property
    def next_redo(self) -> Entry | None:
        """What redo would bring back."""
        return self._undo.next_redo(self.case)

    @property
    def kept_by_undo(self) -> Kept | None:
        """The last thing done here, where it stays: a copy left, somebody signed or was told.

        What those name stays with them: an agency that was told is not taken back.
        """
        self._undo.next_undo(self.case)
        return self._undo.kept

    def pass_by_kept(self) -> None:
        """Let undo go on to what was done before the last thing that stays."""
        self._undo.pass_by_kept()

    @property
    def undo_label(self) -> str:
        """The stored label of what undo would take back; nothing where there is nothing."""
        return self.next_undo.label if self.next_undo else ""

    @property
    def redo_label(self) -> str:
        """The stored label of what redo would bring back; nothing where there is nothing."""
        return self.next_redo.label if self.next_redo else ""

    def undo(self) -> list[Change]:
        """Take back the last thing done, by appending its inverse; raises VaultError.

        Returns what was taken back, in the order in which it was done.
        """
        step, inverse = self._undo.step(self.case, self.conflicts)
        if step:
            # What is signed may lie between: to go back behind it begins a new version.
            changes = [*inverse, *reopened(self.case, inverse)]
            self._undo.remember(self._write(changes, step[0].label, undoes=step[-1].id))
            self._notify(changes)
        return inverse[::-1]

    def redo(self) -> list[Change]:
        """Bring back what undo took, and return what that was; raises VaultError."""
        entry = self.next_redo
        if entry is None:
            return []
        changes = [*entry.changes, *reopened(self.case, entry.changes)]
        self._undo.remember(self._write(changes, entry.label, redoes=entry.id))
        self._notify(changes)
        return [change for change in entry.changes if change.op != "act"]

    def save_draft(self, place: str, text: str) -> None:
        """Keep what is being typed until it is settled; raises VaultError."""
        with self.vault.writing():
            self._store.save_draft(self.case.id, place, text)

    def delete_draft(self, place: str) -> None:
        """Drop what was typed at a place, now that it is settled; raises VaultError."""
        with self.vault.writing():
            self._store.delete_draft(self.case.id, place)

    def drafts(self) -> dict[str, str]:
        """What was typed and not yet settled, by place; nothing of a record that is gone."""
        return {
            place: text
            for place, text in self._store.drafts(self.case.id).items()
            if self._is_there(*place.split("/", 2)[:2])
        }

    def _is_there(self, table: str, key: str = "") -> bool:
        """Whether a record is there, or its table makes one where something is entered."""
        made_late = table not in RECORDS or table == TABLE_OF[Answer]
        return made_late or self.case.record(table, key) is not None

    def entered_here(self, table: str, record_id: str) -> bool:
        """Whether a record was entered on this computer, and by no copy that came to it."""
        return any(
            entry.device == self._device
            and any(
                change.op == "add" and (change.table, change.record) == (table, record_id)
                for change in entry.changes
            )
            for entry in self._store.entries_naming(self.case.id, table)
        )

    @property
    def history(self) -> CaseHistory:
        """What it was before: any field, any day, any signature."""
        return CaseHistory(self._store, self.case.id, self._device)

    @property
    def head(self) -> str:
        """The hash of the last entry; of several, where nobody wrote since they were made apart."""
        return " ".join(self._heads)

    def resolve(
        self, conflict: Conflict, value: Any, label: Label, of: Value | None = None
    ) -> None:
        """Let one value stand of those written apart; raises VaultError.

        With `of`, the answer stays that of the person who wrote it.
        """
        if not conflict.field:
            self._keep_or_remove(conflict, label, keep=value is not None)
            return
        record = self.case.record(conflict.table, conflict.record)
        wanted = {conflict.field: value}
        if of and conflict.table == "answers":
            wanted |= {"entered_by": of.author, "entered_at": of.at}
        chosen = [_set(conflict.table, record, field, after) for field, after in wanted.items()]
        # Both values are true acts of somebody: to say which one holds changes nothing that left.
        self._commit(chosen, label, chosen=True)

    def _keep_or_remove(self, conflict: Conflict, label: Label, *, keep: bool) -> None:
        place = Place(conflict.table, conflict.record)
        apart = [
            (Place(*one[:3]), [value.value for value in one.values])
            for one in self.conflicts
            if one.field
        ]
        if changes := settling(self.case, place, apart, keep=keep):
            # Others wrote of it meanwhile: that becomes part of the same record too.
            joint = joint_of(self.case, place, keep=keep)
            waiting = [Place(*one[:2]) for one in self.conflicts if not one.field]
            decided = (
                settled_with(self.case, joint, waiting)
                if joint
                else kept_with(self.case, place, waiting)
                if keep
                else []
            )
            keeps = [Change("act", one.table, one.record, KEEP) for one in decided]
            self._commit([*changes, *keeps], label)
        elif not keep:
            self.remove(conflict.table, conflict.record, label)
        else:
            changes = [Change("act", conflict.table, conflict.record, KEEP)]
            self._write(changes, label)
            self._notify(changes)

    def begin_version(self, label: Label) -> None:
        """Begin a new version of what is signed, once others' entries came; raises VaultError."""
        if self.case.assessment.status in SIGNED:
            changes = next_version(self.case)
            self._write(changes, label)
            self._notify(changes)

    def _commit(self, changes: Sequence[Change], label: Label, *, chosen: bool = False) -> None:
        whole = [*changes, *reopened(self.case, changes)]
        self._undo.remember(self._write(whole, label, chosen=chosen))
        self._notify(whole)

    def _write(
        self,
        changes: Sequence[Change],
        label: Label | str,
        undoes: str = "",
        redoes: str = "",
        *,
        chosen: bool = False,
    ) -> Entry:
        """Append one entry; what is open moves on only once it stands on the disk.

        Everything that changes a case here comes through this: it refuses what would remove or
        alter what stays, unless it is `chosen` between values that people wrote apart.
        """
        if not chosen and against_what_stays(self.case, changes):
            raise StaysError(WHY_IT_STAYS)
        case = self.case
        for change in changes:
            case = case.with_(change)
        at = self._clock().isoformat()
        entry = Entry(
            new_id(),
            case.id,
            self.author,
            at,
            self._device,
            str(label),
            tuple(changes),
            self._heads,
            undoes,
            redoes,
        )
        summary = Summary.of(case, *self._noted)
        first = changes[0]
        place = f"{first.table}/{first.record}/{first.field}" if first.op == "set" else ""
        conflicts = self._open_questions(entry)
        less = conflicts_to_json(conflicts) if conflicts != self.conflicts else None
        # The entry, the summary, the draft it settles and the conflicts are one transaction.
        # Nothing of this session changes before it: where the disk refuses, all is as it was.
        with self.vault.writing():
            head = self._store.append(
                entry, summary if summary != self._summary else None, place, less
            )
        self.case, self._summary, self._heads, self._last_at = case, summary, (head,), at
        if any(change.table == "signoffs" for change in changes):
            self._witness_signatures()
        self.conflicts = conflicts
        self._count += 1
        self._since_snapshot += 1
        return entry

    def _open_questions(self, entry: Entry) -> list[Conflict]:
        """What still waits for a choice once an entry stands.

        Whoever takes back what they chose is asked again: no word of either is gone by that.
        """
        if entry.undoes and self._store.arrivals(entry.case):
            entries = self._store.entries_by_hash(entry.case) | {digest(entry.body): entry}
            beginning = fold.state_from_json(self._store.initial_state(entry.case))
            return merge_entries(beginning, Graph(entries)).conflicts
        return remaining_conflicts(self.conflicts, entry.changes) if self.conflicts else []

    def _notify(self, changes: Sequence[Change]) -> None:
        if self._since_snapshot >= SNAPSHOT_EVERY:
            self.snapshot_if_due()
        for listener in tuple(self._listeners):
            listener(Applied(self.case, tuple(changes)))

    def note_summary(self, dates: str, prompts: str) -> None:
        """Note for the caseload the dates that fall and the open prompts; raises VaultError."""
        self._noted = (dates, prompts)
        summary = Summary.of(self.case, dates, prompts)
        if summary != self._summary:
            with self.vault.writing():
                self._store.save_summary(summary)
            self._summary = summary

    def seen(self) -> frozenset[str]:
        """What was marked as seen when somebody last left."""
        with translate_db_errors():
            return frozenset(self._store.meta(f"seen {self.case.id}").split())

    def mark_seen(self, marks: Iterable[str]) -> None:
        """Mark what is seen now; raises VaultError."""
        if self.read_only:
            return
        with self.vault.writing():
            self._store.set_meta(f"seen {self.case.id}", " ".join(sorted(marks)))

    def record_act(self, act: str, label: Label, places: Iterable[tuple[str, str, Any]]) -> None:
        """Record what changes no fact, such as that something was seen; raises VaultError.

        A vault that can only be read stays as it is, and says nothing of it.
        """
        if self.vault.read_only:
            return
        self.record_acts(
            [Change("act", table, record, act, None, detail) for table, record, detail in places],
            label,
        )

    def record_acts(self, acts: Sequence[Change], label: Label) -> None:
        """Record several acts as one step; raises VaultError."""
        if acts:
            self._write(acts, label)

    def snapshot_if_due(self) -> None:
        """Keep a snapshot where the last is long ago; raises VaultError.

        Opening folds what follows the last snapshot, so that pauses and closing are the time to
        keep one: while somebody types it would make them wait.
        """
        if self._since_snapshot >= SNAPSHOT_EVERY // 2 and not self.read_only:
            with self.vault.writing():
                self._store.save_snapshot(self.case.id, _json(self.case), self.head)
            self._since_snapshot = 0


def _json(model: Case | Record) -> dict[str, Any]:
    """Return what is stored of a case or a record: its id, and what is not as it begins."""
    return model.model_dump(mode="json", exclude_defaults=True) | {"id": model.id}


def _add(table: str, record: Record) -> Change:
    """Return the change that adds a record."""
    return Change("add", table, record.id, after=_json(record))


def _set(table: str, record: Any, field: str, value: Any) -> Change:
    """Return the change that gives a field a value; raises pydantic.ValidationError."""
    adapter = field_adapter(table, field)
    before, after = (
        adapter.dump_python(getattr(record, field), mode="json"),
        adapter.dump_python(adapter.validate_python(value), mode="json"),
    )
    return Change("set", table, record.id, field, before, after)


def _refuse(why: str) -> None:
    """Raise TooLongError, if there is a why."""
    if why:
        raise TooLongError(f"{why} Nothing of it was saved.")


def _misfit(error: ValidationError) -> NoReturn:
    first = error.errors()[0]
    raise DamagedError(
        f"This assessment holds something this version cannot read ({first['msg']}). "
        "Nothing has been changed. Open it with the newest version."
    ) from error
