"""Before a copy leaves: which, for whom, why, what is withheld; saved and logged in one step."""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from prebirth.case.dates import PartialDate
from prebirth.case.network import CopyKind, Share
from prebirth.case.versions import version_words
from prebirth.copies.make import CHAIR, MADE, copy_pdf, withheld_from
from prebirth.copies.words import titled
from prebirth.ui import theme
from prebirth.ui.parts import button, frame, label, row
from prebirth.ui.saver import Saver
from prebirth.ui.today import today
from prebirth.ui.work import in_background


class CopyDialog(QDialog):
    """Makes one copy."""

    def __init__(self, parent: QWidget, saver: Saver, waiting: int) -> None:
        super().__init__(parent)
        self._saver = saver
        self.setWindowTitle(self.tr("Make a copy"))
        self.setMinimumWidth(560)
        names = {
            CopyKind.CONFERENCE: self.tr("Conference report"),
            CopyKind.MIDWIFE: self.tr("Midwife's summary, two pages"),
            CopyKind.MANAGER: self.tr("Manager's sheet for supervision"),
            CopyKind.BLANK: self.tr("Blank walk for a home visit"),
        }
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which copy"))
        for kind in MADE:
            self.kind.addItem(names[kind], kind)
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.whose = QComboBox()
        self.whose.setAccessibleName(self.tr("For whom"))
        self.purpose, self.basis, self.how = (QLineEdit() for _ in range(3))
        self.message = label("", "doubt")
        self.message.hide()
        self.save_button = button(self.tr("Save PDF…"), "main", self._choose, "save")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.L, theme.XL, theme.L)
        layout.setSpacing(theme.S)
        layout.addWidget(label(self.tr("Make a copy of {version}").format(version=version_words(saver.case)), "big"))
        layout.addWidget(label(self.tr("Which copy"), "strong"))
        layout.addWidget(self.kind)
        layout.addWidget(label(self.tr("For whom"), "strong"))
        layout.addWidget(self.whose)
        for title, hint, field in (
            (self.tr("Purpose"), "", self.purpose),
            (self.tr("Lawful basis"), self.tr("For example: public task; Children Act 1989 section 47"), self.basis),
            (self.tr("How it is given"), self.tr("For example: secure email, by hand"), self.how),
        ):
            layout.addWidget(label(title, "strong"))
            field.setPlaceholderText(hint)
            field.setAccessibleName(title)
            layout.addWidget(field)
        if waiting:
            layout.addWidget(label(self.tr("Prompts that are still open: {n}. The report lists them with those considered.").format(n=waiting), "doubt"))
        layout.addWidget(self._withheld())
        layout.addWidget(self.message)
        layout.addLayout(row(None, button(self.tr("Cancel"), "", self.reject), self.save_button))
        self._kind_changed()

    @property
    def chosen(self) -> CopyKind:
        """Which copy is to be made."""
        return CopyKind(self.kind.currentData())

    def _kind_changed(self) -> None:
        """Offer who may be its reader, and what for."""
        readers = {
            CopyKind.CONFERENCE: [self.tr("The conference: everyone who attends"), self.tr("The chair alone, with what is withheld from others")],
            CopyKind.MIDWIFE: [self.tr("Maternity, for the notes")],
            CopyKind.MANAGER: [self.tr("The manager")],
            CopyKind.BLANK: [self.tr("The social worker")],
        }
        purposes = {
            CopyKind.CONFERENCE: self.tr("Child protection conference"),
            CopyKind.MIDWIFE: self.tr("Birth planning"),
            CopyKind.MANAGER: self.tr("Supervision"),
            CopyKind.BLANK: self.tr("Home visit"),
        }
        self.whose.clear()
        self.whose.addItems(readers[self.chosen])
        self.purpose.setText(purposes[self.chosen])

    def make(self, path: Path) -> None:
        """Make the report, write it whole, log it."""
        case, kind = self._saver.case, self.chosen
        chair = kind == CopyKind.CONFERENCE and self.whose.currentIndex() == 1
        self.save_button.setEnabled(False)
        self.save_button.setText(self.tr("Making the copy…"))

        def work() -> tuple[Path, str]:
            data = copy_pdf(kind, case, today(), CHAIR if chair else "")
            part = path.with_name(path.name + ".part")
            part.write_bytes(data)
            part.replace(path)
            return path, hashlib.sha256(data).hexdigest()

        in_background(self, work, self._made, self._failed)

    def _choose(self) -> None:
        name = f"{self._saver.case.assessment.reference or 'assessment'}-{self.chosen.value}.pdf"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the copy"), name, "PDF (*.pdf)")
        if path:
            self.make(Path(path))

    def _made(self, result: tuple[Path, str]) -> None:
        path, digest = result
        if self.chosen == CopyKind.BLANK:
            self.accept()
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
            return
        share = Share(
            copy_kind=self.chosen,
            version=version_words(self._saver.case),
            digest=digest,
            to=self.whose.currentText(),
            purpose=self.purpose.text(),
            lawful_basis=self.basis.text(),
            how=self.how.text(),
            on=PartialDate.of(today()),
            by=self._saver.session.author,
        )
        self._saver.add("shares", share, self.tr("log the copy"))
        self.accept()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _failed(self, message: str) -> None:
        self.save_button.setEnabled(True)
        self.save_button.setText(self.tr("Save PDF…"))
        self.message.setText(message)
        self.message.show()

    def _withheld(self) -> QWidget:
        case = self._saver.case
        held = withheld_from(case)
        box, inside = frame("inset", margins=(theme.M, theme.M, theme.M, theme.M), spacing=theme.XS)
        inside.addWidget(label(self.tr("Withheld from everyone but the chair"), "strong"))
        if not held:
            inside.addWidget(label(self.tr("Nothing is marked as restricted."), "quiet"))
        for one in held:
            record = case.record(one.table, one.record)
            inside.addWidget(label(f"{titled(case, record)}{f' ({one.field})' if one.field else ''}: {one.reason or self.tr('no reason given')}"))
        return box
