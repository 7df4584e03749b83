"""A table of records with the form of the chosen one below it."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from prebirth.acts.records import remove_all, say_none, take_back_none
from prebirth.case.case import record_type
from prebirth.case.label import Code, Label
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.staying import staying
from prebirth.case.ties import COUPLE, TieKind
from prebirth.form.model import Holds
from prebirth.form.status import held_records, none_id, subject_field, table_called
from prebirth.rules.date_checks import DateWarning
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.accessible import group
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, clear, good_to_read, label, row
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.records.acts import SAVE_ROWS
from prebirth.ui.records.chosen_bar import ChosenBar
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.records.record_model import RecordModel
from prebirth.ui.records.record_view import RecordView
from prebirth.ui.records.removal import may_remove
from prebirth.ui.records.staying import said_why

MANY = 8
"""From so many rows on there is a box to filter them."""


class RecordCard(QFrame):
    """Adds, edits, removes, sorts and filters one kind of record."""

    history_asked = Signal(str, str, str)
    act_asked = Signal(str, str)
    """One of the acts in `acts`, and the record or the table it is about."""
    touched = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        held: Holds,
        about: Person | None,
        saver: Saver,
        date_warnings: list[DateWarning],
        *,
        over: bool = False,
    ) -> None:
        """Hold records of one kind; where what they were for is over, none is added."""
        super().__init__(parent)
        self._over = over
        self.setProperty("look", "card")
        self.held, self._about, self._saver = held, about, saver
        self._kind = record_type(held.records)
        self._form: RecordForm | None = None
        self._date_warnings: list[DateWarning] = []
        self.model = RecordModel(self._kind, saver.case, subject_field(self._kind) if about else "")
        self.view = self._made_view()
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(self.tr("Filter these rows"))
        self._filter.setAccessibleName(self.tr("Filter {title}").format(title=held.title))
        self._filter.textChanged.connect(self.model.filter)
        self._filter.setMaximumWidth(theme.px(260))
        self._add: QPushButton = button(
            self._add_words(),
            "link",
            self.add,
            "plus",
        )
        self._remove: QPushButton = button(self.tr("Remove"), "link", self.remove, "trash-2")
        self._remove.setAccessibleName(
            self.tr("Remove the chosen {record}").format(record=kind_name(self._kind))
        )
        self._done_button: QPushButton = button(self.tr("Done"), "", self._done)
        self._file: QPushButton = button(
            self.tr("Rows from a file…"), "link", self.take_file, "folder-open"
        )
        self._paste: QPushButton = button(self.tr("Paste rows…"), "link", self.paste_copied)
        # Hidden, never shown: what is shown before it stands in a window is one by itself.
        for taking in (self._file, self._paste):
            if over or not self._kind.many:
                taking.hide()
        if over:
            self._add.hide()
        self._why = label("", "doubt")
        self._why.hide()
        self._bar = ChosenBar()
        self._bar.change_asked.connect(self._change_all)
        self._bar.removal_asked.connect(self._remove_current)
        self._none = QCheckBox(self.tr("Asked: there are none"))
        self._none.toggled.connect(self._none_toggled)
        self._empty = label(self.tr("Nothing here yet."), "quiet")
        self._place = QVBoxLayout()
        self._lay_out()
        self.refresh(date_warnings)

    def refresh(self, date_warnings: list[DateWarning]) -> None:
        """Show the records as they are now."""
        self._date_warnings = date_warnings
        records = self._records()
        chosen = self._form.record_id if self._form else None
        self.model.show(self._saver.case, records)
        count = len(records)
        self.view.setVisible(count > 0)
        self._filter.setVisible(count >= MANY or bool(self._filter.text()))
        self._empty.setVisible(count == 0 and not self._form)
        self._none.setVisible(count == 0 and not self._over)
        # only shown, not ticked by a person: its signal would add or remove an answer
        self._none.blockSignals(True)
        self._none.setChecked(none_id(self.held, self._about) in self._saver.case.answers)
        self._none.blockSignals(False)
        self.view.fit()
        current = self._saver.case.record(self.held.records, chosen) if chosen else None
        if self._form and current is None:
            now = self.window().focusWidget()
            within = now is self._remove or (now is not None and self._form.isAncestorOf(now))
            self._close_form()
            if within:  # else nothing would have the keyboard
                (self.view if count else self._add).setFocus()
        elif self._form and current is not None:
            self._form.show_record(current, date_warnings)
            self._show_open(open_=True)
            self._choose(current.id)

    def _records(self) -> list[Record]:
        """The records that it shows."""
        return held_records(self.held, self._saver.case, self._about)

    def _add_words(self) -> str:
        """What the button that adds a record says."""
        return add_words(self._kind)

    def add(self) -> None:
        """Add a record and open its form; where no more come in, show those there are."""
        if self._over:
            self.show_rows()
            return
        made = self._saver.do(
            None,
            Session.add,
            self.held.records,
            self._kind.begun(**self._shared()),
            Label.of(Code.ADD, table=self.held.records),
        )
        if made:
            self.open(made.id)

    def remove(self) -> None:
        """Remove the chosen record; undo brings it back."""
        record = (
            self._saver.case.record(self.held.records, self._form.record_id) if self._form else None
        )
        if record:
            self._remove_record(record)

    def _remove_record(self, record: Record) -> None:
        table = self.held.records
        if self._stay([record.id]) or not may_remove(self, self._saver.case, table, [record.id]):
            return
        self._saver.do(f"{table}/{record.id}", remove_all, table, [record.id])

    @property
    def opened(self) -> str:
        """The id of the record whose form is open, if one is."""
        return self._form.record_id if self._form else ""

    def has(self, record_id: str) -> bool:
        """Whether a record is one of those that it shows."""
        return any(record.id == record_id for record in self._records())

    def let_go(self, record_id: str) -> None:
        """Close the form of a record that another card shows now."""
        if self.opened == record_id:
            self._close_form()

    def reopen(self, record_id: str) -> None:
        """Open the form of a record where this card has it, and leave the keyboard where it is."""
        if self.model.row_of(record_id) >= 0:
            self._choose(record_id)
            self._show_form(record_id)

    def open(self, record_id: str, field: str = "") -> None:
        """Open the form of a record, and put the keyboard into one of its fields.

        Of no record in particular, the field is that of the open one, of the row the keyboard is
        on, or of the first that has it; without a field the only one opens, else the rows show.
        """
        unsaid = not record_id
        if unsaid:
            record_id = self.record_with(field)
        record = self._saver.case.record(self.held.records, record_id)
        if record is None:
            asked = self.tr("No row here asks for “{field}” yet.")
            self._say_why(asked.format(field=field_title(self._kind, field)) if field else "")
            self.show_rows()
            return
        self._choose(record_id)
        self._show_form(record_id)
        if self._form:
            target = self._form.field(field) or self._form.first()
            if unsaid and field:
                self.say_whose(field)
            # a new form takes the focus only once Qt has shown it
            QTimer.singleShot(0, target, lambda: _go_to(target))

    def say_whose(self, field: str) -> None:
        """Say above a field of the open form whose it is, where there are several rows."""
        if self._form and self.model.rowCount() > 1:
            self._form.say_whose(field)

    def record_with(self, field: str) -> str:
        """The id of the record that a field is of where nobody said which; empty for none."""
        rows = [self.model.record(row) for row in range(self.model.rowCount())]
        if not field:
            return rows[0].id if len(rows) == 1 else ""
        asked = [one.id for one in rows if one.applies(field)]
        at = self.view.currentIndex().row()
        likely = (self.opened, rows[at].id if 0 <= at < len(rows) else "")
        return next((one for one in likely if one in asked), next(iter(asked), ""))

    def show_rows(self) -> None:
        """Put the keyboard into the rows, or where there are none on what adds the first."""
        target = next((one for one in (self.view, self._add) if not one.isHidden()), self)
        QTimer.singleShot(0, target, lambda: _go_to(target))

    def settle(self) -> None:
        """Commit what is still being typed."""
        if self._form:
            self._form.settle()

    def paste(self, text: str) -> None:
        """Take in rows copied from a spreadsheet, after a preview."""
        if self._over:
            return
        _rows_dialog().take_text(self, self._saver, self._kind, text, self._shared())

    def paste_copied(self) -> None:
        """Take in the rows that were copied last."""
        self.paste(QGuiApplication.clipboard().text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take in rows by the keys of paste also where no row shows yet that would take them."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._form is None:
            self.paste_copied()
        else:
            super().keyPressEvent(event)

    def _save_rows(self) -> None:
        self.act_asked.emit(SAVE_ROWS, self.held.records)

    def take_file(self) -> None:
        """Take in the rows of a CSV file, after a preview."""
        _rows_dialog().take_file(self, self._saver, self._kind, self._shared())

    def _chosen(self) -> list[str]:
        """The ids of the chosen rows."""
        return [
            self.model.record(index.row()).id for index in self.view.selectionModel().selectedRows()
        ]

    def _selected(self) -> None:
        """With several rows chosen, close the form and offer actions on all of them."""
        chosen = self._chosen()
        if len(chosen) > 1:
            self._close_form()
        stay = len(chosen) > 1 and self._stay(chosen)
        self._bar.show_count(0 if stay else len(chosen))

    def _change_all(self) -> None:
        # Late, as the rows dialog is.
        from prebirth.ui.records.bulk_dialog import BulkDialog

        BulkDialog(self, self._saver, self._kind, self._chosen()).exec()

    def _carry(self, row: int, to: int) -> None:
        """Move a row before another, as one undoable step."""
        record, ranks = self.model.record(row), self.model.carried(row, to)
        if ranks:
            self._saver.do(
                f"{self.held.records}/{' '.join(ranks)}/rank",
                Session.set_all,
                self.held.records,
                ranks,
                "rank",
                Label.of(Code.REORDER, table=self.held.records, record=record.id),
            )
            self._choose(record.id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.L, theme.L, theme.L)
        layout.setSpacing(theme.S)
        title = (self._over and self.held.past) or table_called(self.held, self._saver.case)
        group(self, title)
        layout.addLayout(row(label(title, "ask", wrap=False), None, self._filter))
        if self._over:
            text = self.tr(
                "This pregnancy has ended. What was planned stays here, and nothing is added."
            )
            layout.addWidget(label(text, "quiet"))
        elif self.held.help:
            layout.addLayout(good_to_read(label(self.held.help, "quiet")))
        layout.addWidget(self._empty)
        layout.addWidget(self.view)
        layout.addWidget(self._why)
        layout.addWidget(self._bar)
        layout.addLayout(self._place)
        layout.addWidget(
            flowing(
                self._done_button,
                self._add,
                self._paste,
                self._file,
                self._none,
                self._remove,
                spacing=theme.L,
            )
        )
        self._show_open(open_=False)

    def _made_view(self) -> RecordView:
        view = RecordView(self.model)
        view.setAccessibleName(self.held.title)
        columns = ", ".join(field_title(self._kind, name) for name in self._kind.columns)
        view.setToolTip(
            self.tr(
                "Press Enter to open a row. You can paste rows from a spreadsheet: {columns}."
            ).format(columns=columns)
        )
        view.pasted.connect(self.paste)
        view.entered_row.connect(self._into_form)
        view.clicked.connect(
            lambda index: (
                self._show_form(self.model.record(index.row()).id)
                if len(self._chosen()) < 2
                else None
            )
        )
        view.removal_asked.connect(self._remove_current)
        view.moved.connect(self._carry)
        view.selectionModel().selectionChanged.connect(self._selected)
        offered: tuple[tuple[str, Callable[[], object]], ...] = (
            (self.tr("Open"), self._into_form),
            (self.tr("Remove"), self._remove_current),
            (self.tr("Paste rows…"), self.paste_copied),
            (self.tr("Rows from a CSV file…"), self.take_file),
            (self.tr("Rows as a CSV file…"), self._save_rows),
        )
        for text, act in offered:
            if self._over and act in {self.paste_copied, self.take_file}:
                continue
            action = QAction(text, view)
            action.triggered.connect(lambda _checked=False, do=act: do())
            view.addAction(action)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        view.selectionModel().currentRowChanged.connect(self._row_changed)
        return view

    def _shared(self) -> dict[str, str]:
        """The facts that every record here shares: whom the section is about."""
        return {subject_field(self._kind): self._about.id} if self._about and self.held.of else {}

    def _into_form(self) -> None:
        """Open the chosen row, or the first."""
        row = max(self.view.currentIndex().row(), 0)
        if row < self.model.rowCount():
            self.open(self.model.record(row).id)

    def _row_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        """Let an open form follow the current row; no row opens a form by itself."""
        if now.isValid() and self._form and len(self._chosen()) < 2:
            self._show_form(self.model.record(now.row()).id)

    def _remove_current(self) -> None:
        """Remove the chosen rows, or the one the keyboard is on."""
        chosen, index = self._chosen(), self.view.currentIndex()
        table = self.held.records
        if len(chosen) > 1:
            if not self._stay(chosen) and may_remove(self, self._saver.case, table, chosen):
                self._saver.do(f"{table}/{' '.join(chosen)}", remove_all, table, chosen)
        elif index.isValid():
            self._remove_record(self.model.record(index.row()))

    def _stay(self, ids: list[str]) -> bool:
        """Whether one of the rows stays as it was entered; the card then says why."""
        stays = any(staying(self._saver.case, self.held.records, record) for record in ids)
        self._say_why(said_why() if stays else "")
        return stays

    def _say_why(self, text: str) -> None:
        """Say below the rows why nothing of what was asked for was done, or no more."""
        self._why.setText(text)
        self._why.setVisible(bool(text))

    def _show_form(self, record_id: str) -> None:
        if self._form and self._form.record_id == record_id:
            return
        self._close_form()
        record = self._saver.case.record(self.held.records, record_id)
        if record is None:
            return
        self._say_why("")
        # Another kind would make the row leave this table.
        kinds = [kind for kind in TieKind if kind in COUPLE] if self.held.only == "couples" else []
        self._form = RecordForm(
            self.held.records, record, self._saver, self._date_warnings, kinds, self
        )
        self._form.history_asked.connect(self.history_asked)
        self._form.act_asked.connect(self.act_asked)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, theme.S, 0, 0)
        inside.setSpacing(theme.M)
        inside.addWidget(self._form)
        self._place.addWidget(holder)
        self._show_open(open_=True)
        self.touched.emit()

    def _done(self) -> None:
        """Close the form; the keyboard goes to its row, which is brought into view."""
        self.settle()
        record_id = self.opened
        self._close_form()
        self.view.clearSelection()
        if self.model.row_of(record_id) < 0:
            self.view.setCurrentIndex(QModelIndex())
            self._add.setFocus()
            return
        self.show_row(record_id)

    def show_row(self, record_id: str) -> None:
        """Put the keyboard on the row of a record, in sight; where it has none, into the rows."""
        place = self.model.row_of(record_id)
        if place < 0:
            self.show_rows()
            return
        self.view.setCurrentIndex(self.model.index(place, 0))
        self.view.setFocus()  # now, for a button that had the keyboard may just have gone
        QTimer.singleShot(0, self.view, self.view.setFocus)  # of a page that is shown only then
        # Only once the page has shrunk, in the turn after the next, does the row stand still.
        bring = self._bring_row_into_view
        QTimer.singleShot(0, self.view, lambda: QTimer.singleShot(0, self.view, bring))

    def _bring_row_into_view(self) -> None:
        """Scroll the page to the current row: the table is as tall as all its rows."""
        above = self.view.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        held = above.widget() if isinstance(above, QScrollArea) else None
        if isinstance(above, QScrollArea) and held is not None:
            if (layout := held.layout()) is not None:
                layout.activate()
            row = self.view.visualRect(self.view.currentIndex())
            at = self.view.viewport().mapTo(held, row.center())
            above.ensureVisible(at.x(), at.y(), 0, theme.px(120))

    def _close_form(self) -> None:
        if self._form:
            self._form.settle()
            self._let_stay(self._form.record_id)
        self._form = None
        clear(self._place)
        self._show_open(open_=False)

    def _let_stay(self, record_id: str) -> None:
        """Let a row that was typed by hand stay, now that its form is closed."""
        record, table = self._saver.case.record(self.held.records, record_id), self.held.records
        drafted = getattr(record, "draft", False) and not self._saver.session.read_only
        if drafted and not record.empty:
            label = Label.of(Code.CHANGE, table=table, record=record_id, field="draft")
            self._saver.do(
                f"{table}/{record_id}/draft", Session.set, table, record_id, "draft", False, label
            )

    def _show_open(self, *, open_: bool) -> None:
        """Show the buttons that close a form or remove its record only while one is open."""
        self._done_button.setVisible(open_)
        left = open_ and self._form is not None and self._form.left
        self._remove.setVisible(open_ and not left)

    def _choose(self, record_id: str) -> None:
        place = self.model.row_of(record_id)
        if place >= 0 and self.view.currentIndex().row() != place:
            # the row follows the form that is open; its signal would open the form again
            self.view.selectionModel().blockSignals(True)
            self.view.selectionModel().setCurrentIndex(
                self.model.index(place, 0),
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.view.selectionModel().blockSignals(False)
            self.view.scrollTo(self.model.index(place, 0))
            self.view.viewport().update()

    def _none_toggled(self, checked: bool) -> None:
        key = none_id(self.held, self._about)
        about = self._about.id if self._about and self.held.of else ""
        self._saver.do(
            f"answers/{key}",
            say_none if checked else take_back_none,
            self.held.records,
            about=about,
        )


def _rows_dialog() -> ModuleType:
    """What takes rows in; with the reading of CSV files it takes 0.6 MiB, and is seldom opened."""
    from prebirth.ui.records import rows_dialog

    return rows_dialog


def add_words(kind: type[Record]) -> str:
    """What adds a record of this type, in words."""
    translate, record = QCoreApplication.translate, kind_name(kind)
    if not kind.counted:
        return translate("RecordCard", "Add {record}").format(record=record)
    article = "an" if kind.label[0] in "aeiou" else "a"
    return translate("RecordCard", "Add {article} {record}").format(article=article, record=record)


def _go_to(target: QWidget) -> None:
    """Put the keyboard into a field, and bring it into view once the page is laid out."""
    target.setFocus()
    QTimer.singleShot(0, target, lambda: _bring_into_view(target))


def _bring_into_view(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(target, 0, theme.px(120))
