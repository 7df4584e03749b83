"""Between widgets and the session: every change goes through here, and none is dropped when the disk refuses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from prebirth.case.case import Case
from prebirth.case.record import Record
from prebirth.session import Session
from prebirth.vault.errors import ReadOnlyError, VaultError

if TYPE_CHECKING:
    from prebirth.journal.merge import Conflict, Value

RETRY = 3000
"""Milliseconds after which what could not be saved is tried again."""


class Saver(QObject):
    """Commits changes, and keeps and retries those that could not be."""

    saved = Signal()
    failed = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._waiting: dict[str, Callable[[], Any]] = {}
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY)
        self._retry.timeout.connect(self.retry)

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self.session.case

    @property
    def unsaved(self) -> bool:
        """Whether something waits that could not be saved."""
        return bool(self._waiting)

    def set(self, table: str, record_id: str, field: str, value: Any, label: str) -> None:
        """Set one field of a record."""
        self._do(
            f"{table}/{record_id}/{field}",
            lambda: self.session.set(table, record_id, field, value, label),
        )

    def answer(
        self, question: str, about: str | None, label: str, asked: str, **parts: Any
    ) -> None:
        """Give parts of an answer."""
        key = f"answers/{question}@{about}/{','.join(sorted(parts))}"
        self._do(key, lambda: self.session.answer(question, about, label, asked, **parts))

    def add(self, table: str, record: Record, label: str) -> Record | None:
        """Add a record; None where it waits to be saved."""
        made: Record | None = self._do(
            f"{table}/{record.id}", lambda: self.session.add(table, record, label)
        )
        return made

    def remove(self, table: str, record_id: str, label: str) -> None:
        """Remove a record."""
        self._do(f"{table}/{record_id}", lambda: self.session.remove(table, record_id, label))

    def add_all(self, table: str, records: Sequence[Record], label: str) -> None:
        """Add several records as one step."""
        self._do(f"{table}/{records[0].id}", lambda: self.session.add_all(table, records, label))

    def take_in(self, records: Sequence[tuple[str, Record]], label: str) -> None:
        """Add or complete records of several tables as one step."""
        self._do(
            f"take in {' '.join(record.id for _, record in records)}",
            lambda: self.session.take_in(records, label),
        )

    def remove_all(self, table: str, ids: Sequence[str], label: str) -> None:
        """Remove several records as one step."""
        self._do(f"{table}/{' '.join(ids)}", lambda: self.session.remove_all(table, ids, label))

    def set_all(self, table: str, values: Mapping[str, Any], field: str, label: str) -> None:
        """Set one field of several records as one step."""
        self._do(
            f"{table}/{' '.join(values)}/{field}",
            lambda: self.session.set_all(table, values, field, label),
        )

    def undo(self) -> None:
        """Take back the last thing done."""
        self._do("undo", self.session.undo)

    def redo(self) -> None:
        """Bring back what undo took."""
        self._do("redo", self.session.redo)

    def choose(self, one: Conflict, value: Any, label: str, of: Value | None = None) -> None:
        """Let one value stand of those that people wrote apart."""
        self._do(f"choose {one[:3]}", lambda: self.session.choose(one, value, label, of))

    def draft(self, place: str, text: str) -> None:
        """Keep what is being typed."""
        self._do(f"draft {place}", lambda: self.session.draft(place, text))

    def forget_draft(self, place: str) -> None:
        """Drop a draft that was settled."""
        self._do(f"draft {place}", lambda: self.session.forget_draft(place))

    def act(self, act: str, label: str, places: Iterable[tuple[str, str, Any]]) -> None:
        """Enter an act that changes nothing: that a restricted entry was seen, that something left as a file."""
        kept = list(places)
        if (
            not self.session.vault.read_only
        ):  # who reads for the chair writes nothing, and is seen to read
            self._do(f"{act} {kept}", lambda: self.session.act(act, label, kept))

    def note(self, dates: str, prompts: str) -> None:
        """Note for the caseload which dates fall and how many prompts are open."""
        if not self.session.read_only:
            self._do("note", lambda: self.session.note(dates, prompts))

    def retry(self) -> None:
        """Try again what could not be saved, with the folder that may have come back."""
        if self._waiting:
            try:
                self.session.reconnect()
            except VaultError as error:
                self.failed.emit(str(error))
                return
        for key, work in list(self._waiting.items()):
            self._do(key, work)

    def _do(self, key: str, work: Callable[[], Any]) -> Any:
        try:
            result = work()
        except VaultError as error:
            if key not in {"undo", "redo"} and not isinstance(error, ReadOnlyError):
                self._waiting[key] = work
                self._retry.start()
            self.failed.emit(str(error))
            return None
        self._waiting.pop(key, None)
        if not self._waiting:
            self._retry.stop()
            self.saved.emit()
        return result
