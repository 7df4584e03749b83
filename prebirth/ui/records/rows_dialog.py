"""Previews rows of a spreadsheet: the fact of each column, and the record of each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QTableView,
    QWidget,
)

from prebirth.case.annotations import inner_type
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.households import Household
from prebirth.case.label import Code, Label
from prebirth.case.listed import choices_of
from prebirth.case.marks import NOTHING, marks
from prebirth.case.people import Person
from prebirth.case.record import Record, prose
from prebirth.exchange.apart import read_rows_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.homes import homes_with
from prebirth.exchange.recipes import Recipe, remember, remembered
from prebirth.exchange.row_text import STRAY, ReadTable, cells_of
from prebirth.exchange.rows import (
    HOME,
    ImportedRow,
    RowReading,
    UnknownWord,
    american_columns,
    fields_of,
    match_columns,
    rows_from,
    unknown_words,
)
from prebirth.form.load import imported_words
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.parts import button, clear, label
from prebirth.ui.base.reading import read_in_dialog
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import sure, tell, warn
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.words import choice, field_title
from prebirth.ui.records.rows_preview import RowsPreview, TickedCell, column_title
from prebirth.ui.records.who_dialog import WhoDialog
from prebirth.wording.facts import cut_at_word

MONTH_FIRST, DAY_FIRST = "month first", "day first"
"""How the days of a column are written, where somebody chose."""
AS_TEXT = "as text"
"""That a word means none of the choices."""
ASKED = 12
"""How many unknown words are asked about; the others go into the text, and that is said."""
ROW, SHOWN, WIDEST = 30, 7, 420
PASTED = 1_000_000
"""Letters up to which copied rows are read here; a file of more is read apart."""
LEFT_OUT = 600
"""Letters of the cells that are named before they are left out."""
SAMPLE = 120
"""Letters of a cell that are shown as an example."""


class RowsDialog(Dialog):
    """Takes rows in as one step, after showing what they become."""

    def __init__(
        self,
        parent: QWidget,
        saver: Saver,
        kind: type[Record],
        rows: ReadTable,
        facts: dict[str, str],
    ) -> None:
        """Rows for one kind of record, and facts that all of them share."""
        super().__init__(parent, self.tr("Import rows"), (860, 560))
        self._saver, self._kind, self._facts = saver, kind, facts
        self._words, self._stray = imported_words(forms_in_use()), rows.stray
        self._cells = [list(row) for row in rows.cells if any(cell.strip() for cell in row)]
        fields, above = match_columns(kind, self._cells)
        self._above = above or 1
        self._titles = self._cells[above - 1] if above else []
        width = max(map(len, self._cells), default=0)
        self._titles = [*self._titles, *[""] * (width - len(self._titles))] if above else []
        known = remembered(saver.session.vault, kind, self._titles) if above else None
        if known:
            fields = [name if name not in facts else "" for name in known.fields]
        self._recipe = known
        self.titles = QCheckBox(
            self.tr("The first row has the column titles")
            if self._above == 1
            else self.tr("The first {n} rows are titles").format(n=self._above)
        )
        self.titles.setChecked(bool(above))
        self.known = QCheckBox(self.tr("Also import those already here"))
        self.boxes = [self._box(field) for field in fields]
        self.months: dict[int, Combo] = {}
        """For each column with days that only the month first makes sense of, what was chosen."""
        self._asked_months = _beside()
        self.words: dict[UnknownWord, Combo] = {}
        """For each word that is no choice of its column, which one somebody chose."""
        self._asked_words = _beside()
        self.model = RowsPreview(saver, kind)
        self._chosen: dict[tuple[int, str], str] = {}
        self._new: list[Person] = []
        self._said = label("", "strong")
        self._take = button("", "main", self.accept)
        self._lay_out()
        self.titles.toggled.connect(self.look)
        self.known.toggled.connect(self._tick_known)
        self.model.ticked.connect(self._say)
        self.look()

    @property
    def rows(self) -> list[ImportedRow]:
        """The rows that will be taken in: those that are ticked."""
        return self.model.taken

    def _tick_known(self) -> None:
        self.model.take_known(self.known.isChecked())
        self._say()

    def look(self) -> None:
        """Compute what the rows become with the columns as they are matched now."""
        fields = [str(box.currentData()) for box in self.boxes]
        self._ask_months(fields)
        self._ask_words(fields)
        self.model.show(self._read(self._saver.case), [*dict.fromkeys(filter(None, fields))])
        self._say()

    def accept(self) -> None:
        """Ask whom names mean, then take all in as one step, which one undo takes back."""
        rows = self.rows
        if waiting := next((box for box in self.months.values() if not box.currentData()), None):
            self.refuse(Wrong(self.tr("Choose which number is the month."), waiting))
            return
        if unsaid := next((box for box in self.words.values() if not box.currentData()), None):
            self.refuse(Wrong(self.tr("Choose what this word means."), unsaid))
            return
        if any(row.asked for row in rows):
            who = WhoDialog(self, self._saver.case, rows)
            if not who.exec():
                return
            self._chosen, self._new = who.chosen, list(who.new.values())
            wanted = {row.number for row in rows}
            case = self._saver.case
            for person in self._new:
                case = case.adding(person)
            rows = [row for row in self._read(case) if row.number in wanted]
        if not self._undated(rows) or not (prose(self._kind) or self._without(rows)):
            return
        if rows:
            table = TABLE_OF[self._kind]
            step = Label.of(Code.TAKE_IN_ROWS, table=table, n=len(rows))
            self._saver.do(
                f"{table}/{rows[0].record.id}",
                Session.take_in,
                [
                    *((TABLE_OF[Person], person) for person in self._new),
                    *((table, row.record) for row in rows),
                    *((TABLE_OF[Household], home) for home in homes_with(self._saver.case, rows)),
                ],
                step,
            )
            self._remember(step)
        super().accept()

    def _undated(self, rows: Sequence[ImportedRow]) -> bool:
        """Of records that have a day, whether somebody goes on with rows that give none."""
        bare = self._dayless(rows)
        return not bare or sure(
            self,
            self.tr("Import without a date?"),
            self.tr(
                "{n} of {all} rows have no date: none of their columns is “{field}”, or it is "
                "empty there. OK imports them without. Cancel goes back to the columns."
            ).format(n=bare, all=len(rows), field=field_title(self._kind, self._kind.dated)),
        )

    def _dayless(self, rows: Sequence[ImportedRow]) -> int:
        """How many rows give no day, where a list of such records shows one; a birth may come."""
        day = self._kind.dated
        shown = day in self._kind.columns and marks(self._kind)[day].asked_at is None
        return sum(getattr(row.record, day) in NOTHING for row in rows) if shown else 0

    def _without(self, rows: Sequence[ImportedRow]) -> bool:
        """Of records without a text, whether somebody goes on without the cells that do not fit."""
        odd = [cell for row in rows for cell in row.odd]
        return not odd or sure(
            self,
            self.tr("Import without these?"),
            self.tr("These fit no field here, and are not imported: {cells}").format(
                cells=cut_at_word(" · ".join(odd), LEFT_OUT)
            ),
        )

    def _remember(self, step: Label) -> None:
        """Remember how this file was read, for the next one of its system."""
        undo = self._saver.session.next_undo
        entry = undo.id if undo and undo.label == str(step) else ""
        if self._titles and self.titles.isChecked():
            fields = tuple(str(box.currentData()) for box in self.boxes)
            months = tuple(
                place for place, box in self.months.items() if box.currentData() == MONTH_FIRST
            )
            self._saver.once(
                lambda session: remember(
                    session.vault, self._kind, self._titles, Recipe(fields, months, entry)
                )
            )

    def _data_cells(self) -> list[list[str]]:
        return self._cells[self._above :] if self.titles.isChecked() else self._cells

    def _ask_months(self, fields: Sequence[str]) -> None:
        """Ask once for each column of days that can only be read with the month first."""
        american = american_columns(self._kind, self._data_cells(), fields)
        if list(self.months) == list(american):
            return
        clear(self._asked_months)
        chosen = {place: box.currentData() for place, box in self.months.items()}
        if self._recipe:
            chosen |= dict.fromkeys(self._recipe.month_first, MONTH_FIRST)
        self.months = {}
        for line, (place, day) in enumerate(american.items()):
            box = Combo()
            box.addItem(self.tr("Choose…"), "")
            box.addItem(self.tr("The month stands first in all of them"), MONTH_FIRST)
            day_first = self.tr(
                "The day comes first. Anything that is not a date goes into the text"
            )
            box.addItem(day_first, DAY_FIRST)
            box.setCurrentIndex(max(box.findData(chosen.get(place, "")), 0))
            words = self.tr(
                "{n}. {title}: some of these are not dates with the day first, such as {day}"
            ).format(n=place + 1, title=field_title(self._kind, fields[place]), day=day)
            box.setAccessibleName(words)
            box.activated.connect(self.look)
            shown = label(words, "doubt")
            shown.setBuddy(box)
            self._asked_months.addWidget(shown, line, 0)
            self._asked_months.addWidget(box, line, 1)
            self.months[place] = box

    def _ask_words(self, fields: Sequence[str]) -> None:
        """Ask what a word means that is none of the choices of its column, the nearest first."""
        unknown = unknown_words(self._kind, self._data_cells(), fields, self._words)[:ASKED]
        if [*self.words] == unknown:
            return
        clear(self._asked_words)
        self.words = {}
        for line, word in enumerate(unknown):
            words = self.tr("“{word}” is no choice of {title}. What does it mean?").format(
                word=cut_at_word(word.text, SAMPLE), title=field_title(self._kind, word.field)
            )
            box = self._meanings(word)
            box.setAccessibleName(words)
            box.activated.connect(self.look)
            shown = label(words, "doubt")
            shown.setBuddy(box)
            self._asked_words.addWidget(shown, line, 0)
            self._asked_words.addWidget(box, line, 1)
            self.words[word] = box

    def _meanings(self, word: UnknownWord) -> Combo:
        """What a word may mean; where a choice is written like it, somebody has to choose."""
        box = Combo()
        inner = inner_type(self._kind.model_fields[word.field].annotation)[1]
        left = (
            self.tr("None of them: into the text")
            if prose(self._kind)
            else self.tr("None of them: not imported")
        )
        for one in sorted(choices_of(inner) or (), key=lambda one: one != word.near):
            box.addItem(choice(one), str(one))
        box.insertItem(1 if word.near else 0, left, AS_TEXT)
        if word.near:
            box.insertItem(0, self.tr("Choose…"), "")
        box.setCurrentIndex(0)
        return box

    def _asked(self) -> Mapping[tuple[str, str], str]:
        """What the words mean that somebody was asked about."""
        said = ((word.key, str(box.currentData())) for word, box in self.words.items())
        return {key: meant for key, meant in said if meant not in {"", AS_TEXT}}

    def _read(self, case: Case) -> list[ImportedRow]:
        fields = [str(box.currentData()) for box in self.boxes]
        first = frozenset(
            place for place, box in self.months.items() if box.currentData() == MONTH_FIRST
        )
        read = rows_from(
            self._kind,
            case,
            self._data_cells(),
            fields,
            today(),
            chosen=self._chosen,
            reading=RowReading(self._words, first, self._asked()),
            **self._facts,
        )
        return list(read)

    def _say(self) -> None:
        rows = self.model.rows
        known, odd = sum(row.known for row in rows), sum(bool(row.odd) for row in self.rows)
        parts = [
            self.tr("1 row to import.")
            if len(self.rows) == 1
            else self.tr("{n} rows to import.").format(n=len(self.rows))
        ]
        if known:
            parts.append(self.tr("{n} here already.").format(n=known))
        if differ := sum(bool(self.model.left(row)) for row in rows):
            words = self.tr("In {n} of these something differs, and it is not taken over.")
            parts.append(words.format(n=differ))
        if odd:
            words = (
                self.tr("{n} with cells that fit no field; these go into the text.")
                if prose(self._kind)
                else self.tr("{n} with cells that fit no field; these are not imported.")
            )
            parts.append(words.format(n=odd))
        if bare := self._dayless(self.rows):
            parts.append(self.tr("{n} without a date.").format(n=bare))
        set_to = [box.currentText() for box in self.boxes if box.currentData()]
        parts += [
            self.tr("More than one column is set to “{field}”.").format(field=title)
            for title in dict.fromkeys(set_to)
            if set_to.count(title) > 1
        ]
        if asked := sum(bool(row.asked) for row in self.rows):
            parts.append(
                self.tr(
                    "{n} with no name, or a name that could be nobody or more than one here; you "
                    "are asked first."
                ).format(n=asked)
            )
        if left_out := len(rows) - len(self.rows) - (0 if self.known.isChecked() else known):
            parts.append(self.tr("{n} left out.").format(n=max(left_out, 0)))
        waiting = any(not box.currentData() for box in self.months.values())
        if waiting:
            parts.append(self.tr("Choose first how the days are written."))
        self._said.setText(" ".join(parts))
        self._take.setText(
            self.tr("Import 1 row")
            if len(self.rows) == 1
            else self.tr("Import {n} rows").format(n=len(self.rows))
        )
        self._take.setAccessibleName(self._take.text())
        self._take.setEnabled(bool(self.rows) and not waiting)
        self.known.setVisible(known > 0)

    def _box(self, field: str) -> QComboBox:
        box = Combo()
        nothing = (
            self.tr("Nothing: into the text")
            if prose(self._kind)
            else self.tr("Nothing: not imported")
        )
        box.addItem(nothing, "")
        for name in fields_of(self._kind):
            if name not in self._facts:
                box.addItem(field_title(self._kind, name), name)
        if self._kind is Person:
            box.addItem(column_title(self._kind, HOME), HOME)
        box.setCurrentIndex(max(box.findData(field), 0))
        box.activated.connect(self.look)
        return box

    def _lay_out(self) -> None:
        self.head(self.tr("What each column is"))
        if self._stray:
            lines = ", ".join(map(str, self._stray[:STRAY]))
            words = (
                self.tr(
                    "Line {lines} has a quotation mark without its pair. It is read as a row of "
                    "its own: check it."
                )
                if len(self._stray) == 1
                else self.tr(
                    "Lines {lines} have a quotation mark without its pair. Each is read as a row "
                    "of its own: check them."
                )
            )
            more = ", …" if self._stray[STRAY:] else ""
            self.body.addWidget(label(words.format(lines=lines + more), "doubt"))
        if self._recipe:
            self.body.addWidget(
                label(self.tr("As you matched a file with these titles before."), "quiet")
            )
        grid = _beside()
        for place, box in enumerate(self.boxes):
            texts = [
                row[place].strip()
                for row in self._cells[self._above - 1 :]
                if place < len(row) and row[place].strip()
            ]
            sample = " · ".join(texts[:2])
            shown = label(
                self.tr("{n}. {example}").format(n=place + 1, example=cut_at_word(sample, SAMPLE))
            )
            shown.setToolTip(sample)
            shown.setBuddy(box)
            grid.addWidget(shown, place, 0)
            grid.addWidget(box, place, 1)
        self.body.addLayout(grid)
        self.body.addLayout(self._asked_months)
        self.body.addLayout(self._asked_words)
        self.body.addWidget(self.titles)
        self.body.addSpacing(theme.S)
        self.body.addWidget(self._preview(), 1)
        self.body.addWidget(self.known)
        self.body.addWidget(self._said)
        self.buttons(None, button(self.tr("Cancel"), "", self.reject), self._take)

    def _preview(self) -> QTableView:
        """What the rows become, a line each."""
        view = QTableView()
        view.setModel(self.model)
        view.setItemDelegateForColumn(0, TickedCell(view))
        view.setAccessibleName(self.tr("What the rows become"))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setWordWrap(False)  # a row is one line high
        view.setTabKeyNavigation(False)
        view.setToolTip(self.tr("Space leaves a row out, or puts it back"))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        columns = view.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setMaximumSectionSize(theme.px(WIDEST))
        columns.setStretchLastSection(True)
        view.setMinimumHeight((SHOWN + 1) * theme.px(ROW))
        return view


def _beside() -> QGridLayout:
    """Lines of a text with a list beside it."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.L)
    grid.setColumnStretch(0, 1)
    return grid


def take_text(
    parent: QWidget, saver: Saver, kind: type[Record], text: str, facts: dict[str, str]
) -> None:
    """Take in rows that were copied from a spreadsheet, or say that there are none."""
    translate = QCoreApplication.translate
    if len(text) > PASTED:
        tell(
            parent,
            translate("rows", "Too much to paste"),
            translate("rows", "Save the rows as a CSV file, then take in that file."),
        )
        return
    if not text.strip():
        tell(
            parent,
            translate("rows", "Nothing to paste"),
            translate("rows", "Copy rows in the spreadsheet first, then paste them here."),
        )
        return
    _take(parent, saver, kind, cells_of(text), facts)


def take_file(parent: QWidget, saver: Saver, kind: type[Record], facts: dict[str, str]) -> None:
    """Take in the rows of a CSV file."""
    translate = QCoreApplication.translate
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("rows", "Rows from a file"), "", "CSV (*.csv *.tsv *.txt)"
    )
    if path:
        try:
            rows = read_in_dialog(parent, Path(path), read_rows_apart)
        except ExchangeError as error:
            warn(parent, translate("rows", "Not imported"), str(error))
            return
        if rows is not None:
            _take(parent, saver, kind, rows, facts)


def _take(
    parent: QWidget, saver: Saver, kind: type[Record], rows: ReadTable, facts: dict[str, str]
) -> None:
    dialog = RowsDialog(parent, saver, kind, rows, facts)
    if dialog.model.rows:
        dialog.exec()
    dialog.deleteLater()
