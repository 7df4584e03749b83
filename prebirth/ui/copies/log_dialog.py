"""Shows who has which copy, whether it is up to date, and which copy a file is."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from prebirth.case.oversight import Share
from prebirth.copies.log import CopyState, HeldCopy, copy_of_file, holders
from prebirth.copies.update import CopySides, Sides, sides_for
from prebirth.exchange.deliver import digest
from prebirth.form.model import Walk
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.words import capital
from prebirth.ui.copies.changed_dialog import ChangedDialog


class LogDialog(Dialog):
    """Lists the newest copy each reader has."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("Copies that left"), (920, 520))
        self._saver, self._case, self._walk = saver, saver.case, walk
        held = self._held = holders(saver.case)
        behind = sum(copy.standing != CopyState.CURRENT for copy in held)
        self.summary = label(
            self.tr(
                "{n} of {all} readers hold a copy that the record has left behind. Give them the "
                "new one, or tell them what changed."
            ).format(n=behind, all=len(held))
            if behind
            else self.tr("Every reader holds what the record says now.")
            if held
            else self.tr("No copy has left yet."),
            "doubt" if behind else "quiet",
        )
        self.table = self._table(held)
        self.table.setVisible(bool(held))
        self.message = label("", "quiet")
        self.head(self.tr("Copies that left"))
        self.body.addWidget(self.summary)
        self.body.addWidget(self.table, 1)
        if not held:
            self.body.addStretch(1)
        self.body.addWidget(self.message)
        self.changed = button(self.tr("What changed since…"), "", self._show_changed)
        self.changed.setEnabled(False)
        self.table.currentCellChanged.connect(
            lambda row, *_: self.changed.setEnabled(
                0 <= row < len(held) and held[row].standing != CopyState.CURRENT
            )
        )
        self.buttons(
            button(self.tr("Which copy is this file?…"), "", self._choose),
            None,
            self.changed,
            button(self.tr("Close"), "main", self.accept),
        )

    def check(self, path: Path) -> None:
        """Say which copy a file is, or that it is none, by its SHA-256."""
        try:
            share = copy_of_file(self._case, digest(path.read_bytes()))
        except OSError as error:
            self.message.setText(
                self.tr("{path} cannot be read ({why}).").format(path=path, why=error.strerror)
            )
            return
        if share is None:
            self.message.setText(
                self.tr(
                    "This file is not in the log: it is no copy made here, or it was changed since."
                )
            )
            return
        kind = capital(share.copy_kind.value) if share.copy_kind else ""
        text = self.tr("{kind} of {version}, made for {to} on {day}. It is unchanged.")
        self.message.setText(
            text.format(
                kind=kind,
                version=share.version,
                to=share.to,
                day=share.on.show() if share.on else "?",
            )
        )

    def _show_changed(self) -> None:
        """Show what changed since the chosen copy was given."""
        share = self._held[self.table.currentRow()].share
        sides = sides_since(self._saver, share, self._walk)
        ChangedDialog(self, self._saver, share, sides).exec()

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which copy is this file?"), "", "PDF, Word (*.pdf *.docx)"
        )
        if path:
            self.check(Path(path))

    def _table(self, held: list[HeldCopy]) -> QTableWidget:
        titles = (
            self.tr("Who has it"),
            self.tr("Copy"),
            self.tr("Version"),
            self.tr("Since"),
            self.tr("Stands"),
            self.tr("Decided for it"),
        )
        table = QTableWidget(len(held), len(titles))
        table.setAccessibleName(self.tr("The newest copy each reader has"))
        table.setHorizontalHeaderLabels(titles)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for place, (share, standing) in enumerate(held):
            kind = capital(share.copy_kind.value) if share.copy_kind else ""
            mark = "" if standing == CopyState.CURRENT else "! "
            day = share.on.show() if share.on else ""
            for cell, text in enumerate(
                (
                    share.to or self.tr("Not said"),
                    kind,
                    share.version,
                    day,
                    mark + capital(standing.value),
                    share.choices,
                )
            ):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                table.setItem(place, cell, item)
        table.resizeColumnsToContents()
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table


def sides_since(saver: Saver, share: Share, walk: Walk) -> Sides | CopySides | LookupError:
    """The record at the moment a copy was logged and now, as its holder may see them.

    As it is now on both sides where that moment is not known. An error that says why, where the
    reader is gone or nobody knows what the copy held.
    """
    then = (
        saver.session.history.as_of(share.entered_at + timedelta(seconds=1))
        if share.entered_at
        else saver.case
    )
    try:
        return sides_for(then, saver.case, share, today(), walk)
    except LookupError as error:
        return error
