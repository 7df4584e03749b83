"""Asks several agencies in one act: each gets its request, and each is logged and chased."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from prebirth.acts.asking import Request, ask, expect_part, request
from prebirth.case.agencies import Agency, AgencyRole, Contribution
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.listed import plays
from prebirth.case.typed_dates import Lean
from prebirth.copies.agency import reply_by
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.deliver import copy_file, digest, request_name
from prebirth.exchange.hand_over import SUFFIX, part_bundle, seal
from prebirth.form.legal import Used
from prebirth.form.model import Walk
from prebirth.journal.graph import PART
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import AskedByFile
from prebirth.rules.chasing import awaited_answers
from prebirth.ui.base import theme
from prebirth.ui.base.approval import approval_line
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, label, title_of
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.whole_below import WholeBelow
from prebirth.ui.base.whole_list import WholeList
from prebirth.ui.base.work import in_background
from prebirth.ui.copies.cautions import cautions
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.spelling.menu import spelled
from prebirth.vault.keys import new_recovery_code
from prebirth.vault.reads import write_out
from prebirth.wording.facts import record_title

LIST = 150


class AskDialog(Working):
    """Asks whom, for what, by when, and in which form; then writes the requests into one folder."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk, today: date) -> None:
        super().__init__(parent, self.tr("Ask the agencies"), (680, 640))
        self._saver, self._walk, self._today = saver, walk, today
        self.step = ""
        self.codes: dict[str, str] = {}
        self.list = self._agencies()
        self.asked, self.by = ProseField(), DayField(Lean.COMING)
        self.asked.name(self.tr("What you ask, on top of what every agency is asked"))
        self.by.name(self.tr("Answer wanted by"))
        self.by.show_value(PartialDate.of(reply_by(saver.case, today, walk.times)))
        self.purpose, self.basis = (
            QLineEdit(self.tr("To assess what the baby will need to be safe")),
            QLineEdit(" ".join(walk.legal.said(Used.LOG))),
        )
        for line in (self.purpose, self.basis):
            spelled(line)
        self.keep_drafts(saver, "", asked=self.asked, purpose=self.purpose, basis=self.basis)
        self.paper = QRadioButton(self.tr("A form to fill in, on screen or by hand (PDF)"))
        self.file = QRadioButton(self.tr("A file for those who have Prebirth, with a code"))
        self.paper.setChecked(True)
        self.message = label("", "saved")
        self.message.hide()
        self.close_button = button(self.tr("Cancel"), "", self.give_up)
        self.go = button(self.tr("Write the requests…"), "main", self._choose, "save")
        self._lay_out()

    @property
    def chosen(self) -> list[Agency]:
        """The agencies that are ticked."""
        items = [self.list.item(place) for place in range(self.list.count())]
        agencies = [
            self._saver.case.agencies.get(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]
        return [agency for agency in agencies if agency]

    def make(self, folder: Path) -> None:
        """Write a request to each agency into a folder, and log each."""
        case, on, paper = self._saver.case, self._today, self.paper.isChecked()
        walk = self._walk
        asked = {
            agency.id: request(
                case, agency.id, asked=self.asked.text(), wanted=self.by.value, on=on
            )
            for agency in self.chosen
        }
        for contribution in asked.values():
            case = case.adding(contribution)
        agencies = self.chosen
        self.codes = {} if paper else {agency.id: new_recovery_code() for agency in agencies}
        files = (
            {}
            if paper
            else {
                agency.id: part_bundle(
                    self._saver.session.vault,
                    for_reader(case, AskedByFile(agency.id))[0],
                    record_title(case, agency),
                )
                for agency in agencies
            }
        )
        for agency_id, bundle in files.items():
            self._saver.do(f"{PART} {bundle.root}", expect_part, agency_id, bundle.root)
        codes, vault = dict(self.codes), self._saver.session.vault
        self._wait(busy=True)

        def work() -> list[tuple[Agency, str]]:
            written = []
            names: set[str] = set()
            for agency in agencies:
                name = request_name(case, agency.id, names, ".pdf" if paper else SUFFIX)
                path = folder / name
                data = (
                    copy_file(prepare(CopyOrder(CopyKind.AGENCY, on, agency.id), case, walk))
                    if paper
                    else seal(files[agency.id], codes[agency.id])
                )
                write_out(vault, case.id, path, data)
                written.append((agency, digest(data)))
            return written

        in_background(self, work, lambda made: self._left(made, asked), self._failed)

    def _left(self, written: list[tuple[Agency, str]], asked: dict[str, Contribution]) -> None:
        saver = self._saver
        saver.do(
            None,
            ask,
            [Request(asked[agency.id], sha256) for agency, sha256 in written],
            on=self._today,
            purpose=self.purpose.text(),
            basis=self.basis.text(),
            how=self.tr("file for Prebirth") if self.codes else self.tr("form"),
        )
        self._wait(busy=False)
        self.drop_drafts()
        self.go.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setAccessibleName(self.close_button.text())
        text = self.tr(
            "✓ {n} requests are written and logged. You can chase an answer from the day it is "
            "wanted."
        ).format(n=len(written))
        if self.codes:
            codes = "\n".join(
                f"{record_title(saver.case, agency)}: {self.codes[agency.id]}"
                for agency, _ in written
            )
            text += (
                "\n\n"
                + self.tr("Tell each agency its code by phone. You see the codes only here:")
                + "\n"
                + codes
            )
        self._say(text)

    def _choose(self) -> None:
        self.asked.settle()
        self.by.commit()
        no_basis = self.tr("Write the lawful basis. It is kept in the log.")
        if self.refuse(
            None if self.chosen else Wrong(self.tr("Tick the agencies to ask."), self.list),
            Wrong(self.by.problem, self.by) if self.by.problem else None,
            None if self.basis.text().strip() else Wrong(no_basis, self.basis),
        ):
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the requests"))
        if folder:
            self.make(Path(folder))

    def _agencies(self) -> QListWidget:
        shown, case = WholeList(), self._saver.case
        shown.setAccessibleName(self.tr("Whom to ask"))
        shown.setMinimumHeight(theme.px(LIST))
        late = {awaited.agency.id for awaited in awaited_answers(case)}
        answered = {answer.agency for answer in case.contributions if answer.answered}
        for agency in case.agencies:
            state = (
                self.tr("asked, no answer yet")
                if agency.id in late
                else self.tr("has answered")
                if agency.id in answered
                else self.tr("not asked yet")
            )
            item = QListWidgetItem(f"{record_title(case, agency)} · {state}")
            item.setData(Qt.ItemDataRole.UserRole, agency.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ours = plays(agency.kind, AgencyRole.OURS)
            item.setCheckState(
                Qt.CheckState.Unchecked
                if ours or agency.id in late | answered
                else Qt.CheckState.Checked
            )
            shown.addItem(item)
        return shown

    def _lay_out(self) -> None:
        text = self.tr(
            "Each agency gets its own request: what you ask, by when, why and on what basis. The "
            "request is logged, and you can see whose answer is still to come."
        )
        self.head(self.tr("Ask the agencies"), text)
        if not self.list.count():
            self.body.addWidget(label(self.tr("No agency is recorded yet."), "quiet"))
            self.body.addStretch(1)
            self.buttons(
                None, self.close_button, button(self.tr("Add an agency"), "main", self._add)
            )
            return
        order = CopyOrder(CopyKind.AGENCY, self._today)
        for text in cautions(self._saver.case, order):
            self.body.addWidget(label(text, "stop"))
        self.body.addWidget(title_of(self.list, self.tr("Whom")))
        self.body.addWidget(self.list)
        for title, field in (
            (self.tr("What you ask, on top of what every agency is asked"), self.asked),
            (self.tr("Answer wanted by"), self.by),
            (self.tr("Purpose"), self.purpose),
            (self.tr("Lawful basis"), self.basis),
        ):
            field.setAccessibleName(title)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
            if isinstance(field, QLineEdit):
                self.body.addWidget(WholeBelow(field))
        for part in (approval_line(self._walk.legal), self.paper, self.file, self.message):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.buttons(None, self.close_button, self.go)

    def _add(self) -> None:
        """Close, and let the walk add an agency."""
        self.step = "agency"
        self.reject()

    def _say(self, text: str) -> None:
        self.tell(self.message, text)

    def _failed(self, why: str) -> None:
        self._wait(busy=False)
        self.refuse(Wrong(why))

    def _wait(self, *, busy: bool) -> None:
        self.writing = busy
        self.go.setEnabled(not busy)
