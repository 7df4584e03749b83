"""Shows where people wrote differently without knowing of each other, to choose between."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from prebirth.acts.records import both, choose
from prebirth.case.case import SINGLE, Case, field_adapter, record_type
from prebirth.case.change import Place
from prebirth.case.joining import joined_into
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.form.status import heading_of
from prebirth.journal.clock import here
from prebirth.journal.entry import Entry
from prebirth.journal.merge import Conflict, Value
from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, calm, clear, frame, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.words import capital, field_title, label_words
from prebirth.ui.copies.places import place_words
from prebirth.ui.records.history_dialog import shown
from prebirth.ui.sharing.difference import difference
from prebirth.wording.facts import cut_at_word, day_words, record_title

SPOKEN = 80
"""Letters of a text by which a reader of the screen tells a button from the others below it."""


class ConflictsPage(QFrame):
    """A card for each place, with what each wrote and a button that lets it stand."""

    go_asked = Signal(str, str, str)

    def __init__(self, walk: Walk, saver: Saver) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._saver = walk, saver
        self._entries: dict[str, Entry] = {}
        """The entries with their authors as they are shown."""
        self._layout = calm(self)
        self.refresh(saver.case)

    def refresh(self, case: Case) -> None:
        """Show what differs now."""
        clear(self._layout)
        conflicts = self._saver.session.conflicts
        self._entries = self._saver.session.history.attributed() if conflicts else {}
        self._layout.addWidget(label(self.tr("Written differently"), "title"))
        text = (
            self.tr(
                "Two of you wrote here at the same time. The later one is shown. Choose which to "
                "keep. The history keeps both."
            )
            if conflicts
            else self.tr("Nothing differs any more.")
        )
        self._layout.addWidget(label(text, "quiet"))
        for conflict in conflicts:
            self._layout.addWidget(self._card(case, conflict))
        self._layout.addStretch(1)

    def _card(self, case: Case, conflict: Conflict) -> QFrame:
        card, inside = frame("card")
        title = self._title(case, conflict)
        inside.addWidget(label(title, "ask"))
        before = self._before(case, conflict)
        if before:
            inside.addWidget(label(self.tr("Before: {words}").format(words=before), "quiet"))
        now = _value_now(case, conflict)
        for value in conflict.values:
            inside.addWidget(self._value(case, conflict, value, title, before, now))
        together = both(conflict)
        acts = (
            [button(self.tr("Keep both"), "", lambda: self._choose(conflict, together))]
            if together is not None
            else []
        )
        see = button(
            self.tr("See it in the walk"),
            "link",
            lambda: self.go_asked.emit(conflict.table, conflict.record, conflict.field),
        )
        for act in (*acts, see):
            act.setAccessibleDescription(title)
        inside.addLayout(row(*acts, see, None, spacing=theme.L))
        return card

    def _before(self, case: Case, conflict: Conflict) -> str:
        """What stood there before anybody wrote differently; nothing where that is not known."""
        place, first = (
            tuple(conflict[:3]),
            next((one for one in conflict.values if one.entry), None),
        )
        if not conflict.field or first is None:
            return ""
        entry = self._entries.get(first.entry)
        for change in entry.changes if entry else ():
            if change.op == "set" and (change.table, change.record, change.field) == place:
                return shown(case, conflict.table, conflict.field, change.before)
        return ""

    def _value(
        self, case: Case, conflict: Conflict, value: Value, title: str, before: str, now: Any
    ) -> QFrame:
        box, lines = frame("inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS)
        words, act = self._words(case, conflict, value)
        when = self._when(value) or self.tr("In the record before")
        if conflict.field and value.value == now:
            when += " · " + self.tr("shows now")
        lines.addWidget(label(when, "small"))
        said = label(words)
        if conflict.field and before:
            said.setTextFormat(Qt.TextFormat.RichText)
            said.setText(difference(words, before))
            said.setAccessibleName(words)
        lines.addWidget(said)
        keep = button(act, "", lambda: self._choose(conflict, value.value, value))
        keep.setAccessibleName(f"{act}: {cut_at_word(words, SPOKEN)}")
        keep.setAccessibleDescription(title)
        lines.addLayout(row(keep, None))
        return box

    def _words(self, case: Case, conflict: Conflict, value: Value) -> tuple[str, str]:
        """What somebody wrote or did, and what the button that lets it stand is called."""
        if conflict.field:
            return shown(case, conflict.table, conflict.field, value.value) or self.tr(
                "(empty)"
            ), self.tr("Let this stand")
        if value.value is None and (into := joined_into(case, conflict.table, conflict.record)):
            said = self.tr("Joined it with {name}").format(
                name=record_title(case, case.record(conflict.table, into))
            )
            return said, self.tr("Join the two")
        if value.value is None:
            return self.tr("Removed it"), self.tr("Remove it")
        what = label_words(value.value, case, partial(heading_of, self._walk.form))
        return self.tr("Wrote in it, or about it: {what}").format(what=what), self.tr("Keep it")

    def _title(self, case: Case, conflict: Conflict) -> str:
        if conflict.table == "answers":
            return place_words(case, self._walk, Place(conflict.table, conflict.record)).partition(
                ": "
            )[0]
        record = case.record(conflict.table, conflict.record)
        if not isinstance(record, Record) or not conflict.field:
            return record_title(case, record) if isinstance(record, Record) else conflict.record
        title = capital(conflict.table) if conflict.table in SINGLE else record_title(case, record)
        return f"{title}: {field_title(record_type(conflict.table), conflict.field)}"

    def _when(self, value: Value) -> str:
        """Who wrote it and when: with who brought it in, and whether its date is odd."""
        if not value.at:
            return ""
        entry, at = self._entries.get(value.entry), here(value.at)
        author = entry.author if entry else value.author
        return " · ".join(filter(None, (author, f"{day_words(at.date())}, {at:%H:%M}")))

    def _choose(self, conflict: Conflict, value: Any, of: Value | None = None) -> None:
        self._saver.do(
            f"choose {conflict[:3]}",
            choose,
            conflict,
            value,
            of,
        )


def _value_now(case: Case, conflict: Conflict) -> Any:
    """The JSON of what a field holds now; None where there is no field."""
    record = case.record(conflict.table, conflict.record)
    if not conflict.field or not isinstance(record, Record):
        return None
    adapter = field_adapter(conflict.table, conflict.field)
    return adapter.dump_python(getattr(record, conflict.field), mode="json")
