"""Picks a person or agency by typing a name; a new one is added only where somebody says so."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QListView, QPushButton, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.combo import is_shortcut
from prebirth.ui.base.cut_text import cut_to_room
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, clear, look, wrong_in
from prebirth.ui.base.say import sure
from prebirth.ui.records.fields.book import Book, Pickable, naming_field
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.typed_line import TypedLine

KEY = Qt.ItemDataRole.UserRole
"""What a row of the list stands for: an id, or nothing where it adds somebody."""
LISTED = 3
"""How many who could be meant are named."""
WIDEST, EDGES = 560, 30
"""How wide the list of names may be, and what of it is not for the names."""
OPENS = {Qt.Key.Key_Down, Qt.Key.Key_Up}
CHOOSES = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
OF_THE_LIST = {
    *OPENS,
    *CHOOSES,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
}
"""The keys that belong to the list of names while it is open."""


class RefField(Field):
    """One person, agency or other record, by type-ahead."""

    def __init__(self, table: str, book: Book) -> None:
        super().__init__()
        self._table, self._book = table, book
        self._value: str | None = None
        self._drafted = False
        self._left_out = ("", "")
        self.input = _Name(self)
        self.input.setMaximumWidth(theme.px(340))
        nouns = {"people": self.tr("person"), "agencies": self.tr("agency")}
        self._noun = nouns.get(table, self.tr("entry"))
        self.input.setPlaceholderText(
            self.tr("Type a name") if naming_field(table) else self.tr("Type to find")
        )
        self.names = _Names(self.input)
        self.names.activated[QModelIndex].connect(self._chosen)  # type: ignore[index]
        self.input.given.connect(self._typed)
        self.make_button: QPushButton = button("", "link", self._make, "plus")
        self.make_button.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # what is typed on must not press it
        self.make_button.hide()
        self._message = wrong_in(self.input)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.input, self.make_button, self._message):  # a long name needs the line
            layout.addWidget(part)
        self.setFocusProxy(self.input)

    def show_value(self, value: Any) -> None:
        """Show the name of what is picked."""
        self._value = value
        if not self.input.isModified():
            self._name(value)

    def show_draft(self, text: str) -> None:
        """Show a name that was typed before and that nobody here has."""
        if text.strip():
            self.input.setText(text)
            self.left()

    @property
    def problem(self) -> str:
        """Why what stands in the line was not taken, or nothing."""
        return self._message.text()

    def leave_out(self, table: str, record: str) -> None:
        """Offer all but one record: the one to which this field belongs."""
        self._left_out = table, record

    def list_names(self) -> None:
        """Fill the list with whoever the text fits, and the row that adds somebody."""
        text, rows = self.input.text().strip(), self.names.rows
        rows.clear()
        for entry in self._entries():
            if entry.fits(text if self.input.isModified() else ""):
                rows.appendRow(self._row(entry.line(text), entry.id))
        if self.make_button.isVisibleTo(self):
            rows.appendRow(self._row(self.make_button.text(), ""))

    def _row(self, text: str, key: str) -> QStandardItem:
        room = theme.px(WIDEST) - theme.px(EDGES)
        made = QStandardItem(cut_to_room(text, self.input.fontMetrics(), room))
        made.setToolTip(text)
        made.setData(text, Qt.ItemDataRole.AccessibleTextRole)
        made.setData(key, KEY)
        made.setEditable(False)
        return made

    def left(self) -> None:
        """Take a name in full; a name that nobody has is kept and asked about, or put back."""
        if not self.input.isModified():
            return
        text = self.input.text().strip()
        called = self._called(text)
        if not text:
            self._take(None)
        elif len(called) == 1:
            self._take(called[0])
        elif called:
            self._say(self.tr("More than one has this name. Choose one from the list."))
        else:
            self._say(self._not_taken(text))

    def take_shown(self) -> None:
        """Take the one row that the list shows: a match, or what adds somebody.

        Of several none is guessed: a name in full is taken as `left` does.
        """
        rows, text = self.names.rows, self.input.text().strip()
        shown = [key for row in range(rows.rowCount()) if (key := rows.item(row).data(KEY))]
        self.names.shown.hide()
        if text and self.input.isModified() and len(shown) == 1 and not self._called(text):
            self._take(shown[0])
        elif rows.rowCount() == 1 and not shown:
            self._make()
        else:
            self.left()

    def tabbed(self) -> None:
        """Take the row that is marked, or the only one whose names begin so; Tab adds nobody."""
        text, marked = self.input.text().strip(), self.names.shown.currentIndex()
        key = marked.data(KEY) if self.names.shown.isVisible() and marked.isValid() else None
        self.names.shown.hide()
        if not (text and self.input.isModified()):
            return
        begun = [one.id for one in self._entries() if one.begins(text)]
        if key or (len(begun) == 1 and not self._called(text)):
            self._take(key or begun[0])

    def _not_taken(self, text: str) -> str:
        """Why letters were not taken: who could be meant, or that nobody is called so."""
        fitting = [one for one in self._entries() if one.fits(text) or one.is_like(text)]
        if not naming_field(self._table):
            said = self.tr("“{typed}” fits {n} here. Choose one from the list.")
            none = self.tr("Nothing here fits “{typed}”. Choose from the list.")
            return (said if fitting else none).format(typed=text, n=len(fitting))
        if fitting:
            said = self.tr("“{typed}” could be {names}. Choose from the list.")
            return said.format(typed=text, names=self._listed(fitting, text))
        nobody = self.tr("Nobody here has this name. Choose from the list, or “Add … as a new …”.")
        if not self._entries():
            none = self.tr("No {noun} is listed yet. Choose “Add … as a new {noun}”.")
            nobody = none.format(noun=self._noun)
        return self._no_name(text) or nobody

    def _listed(self, entries: list[Pickable], typed: str) -> str:
        """Those who could be meant, as the list shows them."""
        more = "…" if entries[LISTED:] else ""
        return "; ".join(one.line(typed) for one in entries[:LISTED]) + more

    def settle(self) -> None:
        """Take a name in full that was typed and not chosen."""
        self.left()

    def _typed(self, text: str) -> None:
        self._say("")
        new = self._may_be_new(text) and not self._called(text)
        self.make_button.setText(
            self.tr("Add “{name}” as a new {noun}").format(name=text.strip(), noun=self._noun)
        )
        self.make_button.setAccessibleName(self.make_button.text())
        self.make_button.setVisible(new)
        if self.input.hasFocus() and text.strip():
            self.open_list()
        else:
            self.names.shown.hide()

    def open_list(self) -> None:
        """Open the list of names below the line; where it would be empty, close it."""
        self.list_names()
        self.names.open()

    def _may_be_new(self, text: str) -> bool:
        """Whether a text may name somebody new; a date that slipped in here is no person."""
        return bool(text.strip() and naming_field(self._table)) and not self._no_name(text)

    def _no_name(self, text: str) -> str:
        """Why a text names nobody new: it has no letter, or it is the name of a person here."""
        if self._table == "people":
            lettered = any(letter.isalpha() for letter in text)
            said = self.tr("This is no name: it has no letter. Choose from the list.")
            return "" if lettered else said
        people = self._book.entries("people") if self._table == "agencies" else []
        if any(entry.is_called(text) or entry.is_named(text) for entry in people):
            said = self.tr("“{name}” is a person here, and this field takes an agency.")
            return said.format(name=text.strip())
        return ""

    def _called(self, text: str) -> list[str]:
        """The ids of all who have a name in full."""
        return [entry.id for entry in self._entries() if entry.is_called(text)]

    def _entries(self) -> list[Pickable]:
        """Whoever can be picked."""
        entries = self._book.entries(self._table)
        return [entry for entry in entries if (self._table, entry.id) != self._left_out]

    def _chosen(self, index: QModelIndex | QPersistentModelIndex) -> None:
        key = index.data(KEY)
        if key:
            self._take(key)
        else:
            self._make()

    def _make(self) -> None:
        name = self.input.text().strip()
        if name and self._is_new(name):
            self.input.setModified(False)
            self._take(self._book.make(self._table, name))
        elif name:
            self.left()

    def _is_new(self, name: str) -> bool:
        """Ask whether somebody is meant who is here already, where a name is like theirs."""
        like = [one for one in self._entries() if one.is_like(name)]
        if self._table != "people" or not like:
            return True
        text = self.tr(
            "Is it {names}? Then press Cancel and choose from the list. "
            "OK adds “{name}” as somebody else."
        ).format(names=self._listed(like, name), name=name)
        return sure(self, self.tr("A new person?"), text)

    def _name(self, value: str | None) -> None:
        """Show a name from its beginning, even if it is too long for the line."""
        name = self._book.name(self._table, value)
        self.input.fill(name)
        room = self.input.maximumWidth() - theme.px(EDGES)
        self.input.setToolTip(name if self.fontMetrics().horizontalAdvance(name) > room else "")
        self.input.setCursorPosition(0)
        if self.input.hasFocus():
            self.input.mark_whole()

    def _take(self, value: str | None) -> None:
        self.input.setModified(False)
        self.make_button.hide()
        self._say("")
        before, self._value = self._value, value
        self._name(value)
        if value != before:
            with self._book.letting_go(self._table, before):
                self.edited.emit(value)

    def _say(self, message: str) -> None:
        """Say why what stands in the line is not taken, and keep it as what is still typed."""
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.input.setProperty("wrong", bool(message))
        look(self.input, self.input.property("look") or "")
        if message or self._drafted:
            self._drafted = bool(message)
            self.drafted.emit(self.input.text().strip() if message else "")


class RefsField(Field):
    """Several people or agencies: a chip for each, and a type-ahead for the next."""

    def __init__(self, table: str, book: Book) -> None:
        super().__init__()
        self._table, self._book = table, book
        self._value: tuple[str, ...] = ()
        self._chips = QWidget()
        self._holder = QVBoxLayout(self._chips)
        self._holder.setContentsMargins(0, 0, 0, 0)
        self.picker = RefField(table, book)
        self.picker.edited.connect(self._added)
        self.picker.drafted.connect(self.drafted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        layout.addWidget(self._chips)
        layout.addWidget(self.picker)
        self.setFocusProxy(self.picker.input)

    def show_value(self, value: Any) -> None:
        """Show who is picked."""
        self._value = tuple(value or ())
        clear(self._holder)
        chips = [self._chip(key) for key in self._value]
        self._chips.setVisible(bool(chips))
        if chips:
            self._holder.addWidget(flowing(*chips, spacing=6))

    def name(self, text: str, hint: str = "") -> None:
        """Tell screen readers what is asked here, and each chip what it would take a name from."""
        super().name(text, hint)
        if self._value:
            self.show_value(self._value)

    def leave_out(self, table: str, record: str) -> None:
        """Offer all but one record: the one to which this field belongs."""
        self.picker.leave_out(table, record)

    def show_draft(self, text: str) -> None:
        """Show a name that was typed before and that nobody here has."""
        self.picker.show_draft(text)

    @property
    def problem(self) -> str:
        """Why what stands in the line was not taken, or nothing."""
        return self.picker.problem

    def settle(self) -> None:
        """Take a name in full that was typed and not chosen."""
        self.picker.settle()

    def _chip(self, key: str) -> QPushButton:
        name = self._book.name(self._table, key)
        shown = cut_to_room(name, self.fontMetrics(), theme.px(WIDEST))
        chip = button(shown, "chip", lambda: self._removed(key), "x")
        chip.setAccessibleName(
            self.tr("Take out {name} from {field}").format(name=name, field=field)
            if (field := self.accessibleName())
            else self.tr("Take out {name}").format(name=name)
        )
        chip.setToolTip(chip.accessibleName())
        return chip

    def _added(self, key: str | None) -> None:
        self.picker.show_value(None)
        self.picker.input.fill("")
        if key and key not in self._value:
            self.edited.emit((*self._value, key))

    def _removed(self, key: str) -> None:
        with self._book.letting_go(self._table, key):
            self.edited.emit(tuple(kept for kept in self._value if kept != key))


class _Name(TypedLine):
    """The line of a picker: its keys go to the list of names while that is open."""

    def __init__(self, field: RefField) -> None:
        super().__init__()
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the open list what is the list's; Return takes the one match it shows."""
        if self._field.names.shown.isVisible() and event.key() in OF_THE_LIST:
            if event.key() in CHOOSES and not self._field.names.shown.currentIndex().isValid():
                self._field.take_shown()
                event.accept()
                return
            event.ignore()
        elif event.key() in CHOOSES:
            self._field.left()
            event.accept()
        elif event.key() in OPENS and not self.isReadOnly():
            self._field.open_list()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the name that is picked, so that what is typed takes its place."""
        super().focusInEvent(event)
        if not self.isModified() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.mark_whole()

    def mark_whole(self) -> None:
        """Mark all of it, and still show it from its beginning."""
        self.setSelection(len(self.text()), -len(self.text()))

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Take who is meant before Tab goes on."""
        self._field.tabbed()
        return super().focusNextPrevChild(ahead)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit, unless the focus went to the list of names."""
        super().focusOutEvent(event)
        if not self._field.gone and event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self._field.left()


class _Names(QCompleter):
    """The list of names below a line; it writes nothing into the line by itself."""

    def __init__(self, line: _Name) -> None:
        self.rows = QStandardItemModel(line)
        super().__init__(self.rows, line)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setWidget(line)
        self.shown = QListView()
        self.setPopup(self.shown)
        self.shown.setProperty("look", "popup")
        # Said here too: without a compositor a list that is its own window may be drawn on black.
        colours, palette = theme.colours(), self.shown.palette()
        palette.setColor(QPalette.ColorRole.Base, colours.card)
        palette.setColor(QPalette.ColorRole.Window, colours.card)
        palette.setColor(QPalette.ColorRole.Text, colours.ink)
        self.shown.setPalette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what is typed with Ctrl close the list and act, where it does not edit the line."""
        asked = watched is self.shown and event.type() == QEvent.Type.ShortcutOverride
        if not (asked and isinstance(event, QKeyEvent) and is_shortcut(event)):
            return super().eventFilter(watched, event)
        edits = event.clone()
        edits.ignore()
        QCoreApplication.sendEvent(self.widget(), edits)
        event.setAccepted(edits.isAccepted())
        if not event.isAccepted():
            self.shown.hide()  # an open list keeps shortcuts from what is behind it
        return True

    def open(self) -> None:
        """Open the list as wide as its names are and on the screen; where nobody is in it, close.

        It is given a place that is as wide, since Qt lets what is wider run off the screen.
        """
        line, names = self.widget(), self.shown.sizeHintForColumn(0) + theme.px(EDGES)
        if self.rows.rowCount():
            wide = max(min(names, theme.px(WIDEST)), line.width())
            self.complete(QRect(0, 0, wide, line.height() - 2))
            # Qt takes the first row as chosen, which Return would then take for what is typed.
            self.shown.setCurrentIndex(QModelIndex())
        else:
            self.shown.hide()
