"""Looking at an assessment as it was: the version that was signed, or the record on a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from prebirth.acts.copies import Earlier, log_copy
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Signer
from prebirth.case.typed_dates import Lean
from prebirth.copies.make import copy_pdf, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.copies.update import compared_days, sides_of
from prebirth.exchange.deliver import digest, file_stem
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.copies.earlier import earlier_versions
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.records.fields.day import DayField
from prebirth.vault.history import end_of
from prebirth.wording.counting import Number


def save_frozen(parent: QWidget, saver: Saver, walk: Walk, version: int) -> None:
    """Write the conference report of a signed version, built from the record at that time."""
    translate, session = QCoreApplication.translate, saver.session
    signed = [
        signoff
        for signoff in session.case.signoffs
        if signoff.version == version and signoff.signer == Signer.WORKER and signoff.head
    ]
    try:
        head = signed[-1].head
        stood = Earlier(session.history.at_head(head), head)
    except (KeyError, IndexError):
        text = translate(
            "frozen",
            "This version was signed in another copy of the record, and its history is not here.",
        )
        QMessageBox.information(parent, translate("frozen", "Version {n}").format(n=version), text)
        return
    on = signed[-1].on.exact if signed[-1].on else None
    save_report(parent, saver, walk, stood, on or today(), f"version-{version}")


def save_report(
    parent: QWidget, saver: Saver, walk: Walk, stood: Earlier, on: date, name: str
) -> None:
    """Ask where to, write the report of a case as it stood on a day, and log it.

    What is restricted by now is not in it, nor what was when it was removed.
    """
    translate = QCoreApplication.translate
    path, _ = save_as(
        parent,
        translate("frozen", "Save the report"),
        f"{file_stem(stood.case)}-{name}.pdf",
        "PDF (*.pdf)",
    )
    if not path:
        return
    order = CopyOrder(CopyKind.CONFERENCE, on)
    also = (saver.case, *earlier_versions(saver))
    data = copy_pdf(prepare(order, stood.case, walk, also=also))
    try:
        saver.write_out(Path(path), data)
    except OSError as error:
        text = translate(
            "frozen",
            "{path} could not be written ({why}). The assessment is safe; choose another folder.",
        ).format(path=path, why=error.strerror)
        QMessageBox.warning(parent, translate("frozen", "Not saved"), text)
        return
    saver.do(
        None,
        log_copy,
        "",
        sha256=digest(data),
        on=today(),
        kind=CopyKind.CONFERENCE,
        how=name,
        made_from=stood,
    )
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


class StoodDialog(Dialog):
    """Asks for a day, and makes the report of the assessment as it stood at its end."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("As it stood on a day"), (480, 0))
        self._saver, self._walk = saver, walk
        self.day = DayField(Lean.PAST)
        self.day.name(self.tr("Day"))
        self.later = label("", "quiet")
        self.later.hide()
        self.day.edited.connect(lambda _value: self._tell_later())
        text = self.tr(
            "The report is made from the record as it was at the end of that day. Nothing is "
            "changed."
        )
        self.head(self.tr("As it stood on a day"), text)
        self.other = DayField(Lean.PAST)
        self.other.name(self.tr("Beside another day"))
        self.body.addWidget(self.day)
        self.body.addWidget(self.later)
        self.body.addWidget(
            label(
                self.tr(
                    "Beside another day: both side by side, where they differ. Leave it empty for "
                    "the report of one day."
                ),
                "quiet",
            )
        )
        self.body.addWidget(self.other)
        self.body.addStretch(1)
        self.buttons(
            None,
            button(self.tr("Cancel"), "", self.reject),
            button(self.tr("Make the report"), "main", self._make),
        )

    def case_on(self, day: date) -> Case:
        """The case at the end of a day."""
        return self._saver.session.history.as_of(end_of(day))

    def _stood_on(self, day: date) -> Earlier:
        """The case at the end of a day, and the last entry of that day."""
        return Earlier(self.case_on(day), self._saver.session.history.heads_as_of(end_of(day)))

    def _tell_later(self) -> None:
        """Say what others had written by that day, and was not here."""
        if not self.isVisible():
            return  # it has closed since the day was typed, and so may have the record
        day = self.day.value.exact if self.day.value and not self.day.problem else None
        entries = self._saver.session.history.arrived_after(end_of(day)) if day else []
        who = ", ".join(dict.fromkeys(entry.author for entry in entries))
        self.later.setText(
            self.tr(
                "{n:entry|entries} that {who} had made by then came later, and are not in it."
            ).format(n=Number(len(entries)), who=who)
        )
        self.later.setVisible(bool(entries))

    def _make(self) -> None:
        day, other = _full(self.day), _full(self.other)
        unsaid = self.tr("Write a full date, like 3 April 2026.")
        if (
            self.refuse(
                None if day else Wrong(self.day.problem or unsaid, self.day),
                Wrong(self.other.problem or unsaid, self.other)
                if other is None and self.other.text().strip()
                else None,
            )
            or day is None
        ):
            return
        if other:
            self._compare(min(day, other), max(day, other))
            return
        stood = self._stood_on(day)
        save_report(self, self._saver, self._walk, stood, day, f"as-it-stood-{day}")
        self.accept()

    def _compare(self, day: date, later: date) -> None:
        """Write the two days side by side."""
        saver, reader = self._saver, Reader()
        now, _ = for_reader(saver.case, reader)
        also = (saver.case, *earlier_versions(saver))
        sides = sides_of(self.case_on(day), self.case_on(later), reader, also=also)
        sheet = compared_days((day, later), sides, now, today())
        if sha256 := save_sheet(self, saver, sheet, f"{day}-and-{later}"):
            saver.do(
                f"export {sha256}",
                Session.record_act,
                "export",
                Label.of(Code.EXPORT_DAYS),
                [("assessment", "assessment", sha256)],
            )
            self.accept()


def _full(field: DayField) -> date | None:
    """The whole date in a field; None where there is none, or only a month or a year."""
    field.commit()
    return field.value.exact if field.value and not field.problem else None
