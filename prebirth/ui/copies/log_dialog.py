"""Shows who has which copy, whether it is up to date, and which copy a file is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.shares import Share
from prebirth.copies.log import (
    CopyState,
    HeldCopy,
    copy_of_file,
    every_copy,
    holder_words,
    holders,
    is_of,
)
from prebirth.copies.reached import told_by
from prebirth.copies.spec import spec_of
from prebirth.copies.update import CopySides, Sides, sides_for, whose
from prebirth.exchange.apart import read_sum_apart
from prebirth.exchange.errors import ExchangeError
from prebirth.form.model import Walk
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.parts import button, label, look
from prebirth.ui.base.reading import read_in_dialog
from prebirth.ui.base.rows_tree import EDGES, WholeCells
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.words import capital
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.earlier import earlier_versions
from prebirth.ui.copies.kinds import name
from prebirth.ui.copies.wrong_dialog import WrongDialog
from prebirth.wording.facts import fact, told_apart

SHORT = (2, 3)
"""The columns that are as wide as what stands in them: the version, and since when."""


class LogDialog(Dialog):
    """Lists the newest copy each reader has, or every copy that left."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("Copies that left"), (920, 520))
        self._saver, self._case, self._walk = saver, saver.case, walk
        self._held: list[HeldCopy] = []
        self.summary = label("", "quiet")
        self.table = self._table()
        self.message = label("", "quiet")
        self.all = QCheckBox(self.tr("Show every copy that left, old ones too"))
        self.all.toggled.connect(self._fill)
        self.changed = button(self.tr("What changed since…"), "", self._show_changed)
        self.wrong = button(self.tr("It reached somebody else…"), "", self._mark_wrong)
        self.table.currentCellChanged.connect(lambda row, *_: self._chosen(row))
        self.head(self.tr("Copies that left"))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        self.none = QWidget()
        self.body.addWidget(self.none, 1)
        self.body.addWidget(self.all)
        self.body.addWidget(self.message)
        which = button(self.tr("Which copy is this file?…"), "", self._choose)
        self.body.addWidget(flowing(which, self.wrong, self.changed))
        self.buttons(None, button(self.tr("Close"), "main", self.accept))
        self._fill()

    def _fill(self) -> None:
        """List the copies as the log stands now."""
        case = self._case = self._saver.case
        newest = holders(case)
        copies = [held for held in newest if held.share.copy_kind and not held.share.withdrawn]
        self._held = every_copy(case) if self.all.isChecked() else newest
        behind = sum(copy.standing != CopyState.CURRENT for copy in copies)
        self.summary.setText(self._in_words(len(copies), behind))
        look(self.summary, "doubt" if behind else "quiet")
        for visible in (self.table, self.all):
            visible.setVisible(bool(newest))
        self.none.setVisible(not newest)
        self.table.clearContents()
        self.table.setRowCount(len(self._held))
        for place, held in enumerate(self._held):
            for cell, text in enumerate(self._cells(held)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(place, cell, item)
        self._chosen(self.table.currentRow())

    def _in_words(self, held: int, behind: int) -> str:
        """How many of the copies that readers hold are out of date."""
        if not held:
            return self.tr("No copy has left yet.")
        if not behind:
            return self.tr("All copies are up to date.")
        if behind == 1:
            return self.tr(
                "1 person has an out-of-date copy. Give them the new one, or tell them what "
                "changed."
            )
        return self.tr(
            "{n} of {all} copies are out of date. Give their readers the new one, or tell them "
            "what changed."
        ).format(n=behind, all=held)

    def _cells(self, held: HeldCopy) -> tuple[str, ...]:
        """What a line of the table says of a copy."""
        share, standing = held
        how = capital(fact(self._case, share, "how")) if share.copy_kind else ""
        mark = "" if standing in {CopyState.CURRENT, CopyState.WITHDRAWN} else "! "
        stands = [mark + capital(standing.value)]
        if share.withdrawn:
            stands = [self.tr("No longer counts: {why}").format(why=share.withdrawn)]
        stands[:0] = [
            self.tr("! Reached {who}, noticed {day}").format(
                who=row.to or self.tr("somebody else"),
                day=row.noticed_on.show() if row.noticed_on else "?",
            )
            for row in share.wrong
        ]
        return (
            holder_words(self._case, share) or self.tr("Not said"),
            self._paper(share),
            share.version,
            "\n".join(filter(None, (share.on.show() if share.on else "", how))),
            "\n".join(stands),
            share.choices,
        )

    def _paper(self, share: Share) -> str:
        """What left: which kind of copy, or for what a note was."""
        if share.copy_kind:
            return name(spec_of(share.copy_kind))
        what = share.purpose or share.how
        return self.tr("Note: {what}").format(what=what) if what else self.tr("Not said")

    def _chosen(self, row: int) -> None:
        """Allow what can be done with the copy that is chosen."""
        held = self._held[row] if 0 <= row < len(self._held) else None
        settled = {CopyState.CURRENT, CopyState.WITHDRAWN}
        self.changed.setEnabled(held is not None and held.standing not in settled)
        self.wrong.setEnabled(held is not None and not self._saver.session.read_only)

    def _mark_wrong(self) -> None:
        """Note that the chosen copy reached somebody it was not for."""
        share = self._held[self.table.currentRow()].share
        told = told_by(made_from(self._saver, share) or self._case, share, self._walk)
        if WrongDialog(self, self._saver, share, today(), told).exec():
            self._fill()

    def check(self, path: Path) -> None:
        """Say which copy a file is, or that it is none, by its SHA-256."""
        try:
            found = read_in_dialog(self, path, read_sum_apart)
        except ExchangeError as error:
            self.message.setText(str(error))
            return
        if found is None:
            return
        share = copy_of_file(self._case, found)
        if share is None:
            self.message.setText(
                self.tr(
                    "This file is not in the log. It was not made here, or it was changed since."
                )
            )
            return
        text = self.tr("{kind} of {version}, made for {to} on {day}. It is unchanged.")
        self.message.setText(
            text.format(
                kind=self._paper(share),
                version=share.version,
                to=holder_words(self._case, share) or self.tr("somebody not said"),
                day=share.on.show() if share.on else "?",
            )
        )

    def _show_changed(self) -> None:
        """Show what changed since the chosen copy was given."""
        share = self._reader_asked(self._held[self.table.currentRow()].share)
        if share:
            sides = sides_since(self._saver, share, self._walk)
            ChangedDialog(self, self._saver, share, sides).exec()

    def _reader_asked(self, share: Share) -> Share | None:
        """The copy with its reader, who is asked for where the log's name fits two."""
        found = whose(self._case, self._case, share)
        if len(found) < 2:
            return share
        offered = [told_apart(self._case, who) for who in found]
        text = self.tr(
            "The log says this copy is for “{to}”. That could be more than one person. Who was "
            "it for?"
        ).format(to=share.to)
        chosen, given = QInputDialog.getItem(self, self.tr("For whom?"), text, offered, 0, False)
        if not given:
            return None
        reader = found[offered.index(chosen)]
        field = "agency" if isinstance(reader, Agency) else "reader"
        return share.replace(**{field: reader.id})

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which copy is this file?"), "", "PDF, Word (*.pdf *.docx)"
        )
        if path:
            self.check(Path(path))

    def _table(self) -> QTableWidget:
        titles = (
            self.tr("Who has it"),
            self.tr("Copy"),
            self.tr("Version"),
            self.tr("Since"),
            self.tr("Stands"),
            self.tr("Decided for it"),
        )
        table = QTableWidget(0, len(titles))
        table.setAccessibleName(self.tr("The copies that left"))
        table.setHorizontalHeaderLabels(titles)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header, short = table.horizontalHeader(), QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in SHORT:
            header.setSectionResizeMode(column, short)
        table.setTextElideMode(Qt.TextElideMode.ElideNone)
        room = WholeCells(table, lambda index: table.columnWidth(index.column()) - EDGES)
        table.setItemDelegate(room)
        header.sectionResized.connect(lambda *_: table.resizeRowsToContents())
        return table


def sides_since(saver: Saver, share: Share, walk: Walk) -> Sides | CopySides | LookupError:
    """The record as a copy was made from it and as it is now, as its holder may see them.

    An error that says why, where nothing can be compared.
    """
    before, also = made_from(saver, share), earlier_versions(saver)
    try:
        return sides_for(before or saver.case, saver.case, share, today(), walk, also=also)
    except LookupError as error:
        return error


def made_from(saver: Saver, share: Share) -> Case | None:
    """The record as a copy was made from it; None where its history is not here."""
    history = saver.session.history
    try:
        earlier = (history.at_head(share.head),) if share.head else ()
    except KeyError:
        earlier = ()
    added = history.around_adding("shares", share.id)
    # The log may have been there from the beginning, as in a file that was opened.
    states = (*earlier, *added, history.at_head(""))
    return next((state for state in states if is_of(state, share)), None)
