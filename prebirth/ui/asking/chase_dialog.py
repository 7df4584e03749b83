"""Lists every answer that agencies owe, in all assessments: whom to ring, and how late."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from prebirth.case.agencies import Agency
from prebirth.case.course import over
from prebirth.privacy.gate import Seen
from prebirth.rules.chasing import AwaitedAnswer, awaited_answers
from prebirth.session import Session
from prebirth.ui.base.caseload_marks import ARCHIVED, marked_cases
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.glance import at_a_glance
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.rows_tree import RowsTree
from prebirth.ui.base.today import today
from prebirth.ui.base.work import StoppedError, in_background
from prebirth.vault.summary import Summary
from prebirth.vault.vault import Vault
from prebirth.wording.facts import day_words, record_title

CASE = Qt.ItemDataRole.UserRole


class _Row(NamedTuple):
    case: str
    reference: str
    agency: str
    who: str
    waiting: AwaitedAnswer


class ChaseDialog(Working):
    """Lists the answers, those longest overdue first."""

    def __init__(self, parent: QWidget, vault: Vault) -> None:
        super().__init__(parent, self.tr("Answers to chase"), (900, 520))
        self._vault, self.looking = vault, True
        self.chosen = ""
        self.said = label(self.tr("Looking…"), "quiet")
        self.tree = RowsTree((100, 200, 210, 105, 200))
        self.tree.setRootIsDecorated(False)
        titles = (
            self.tr("Assessment"),
            self.tr("Agency"),
            self.tr("Who, and telephone"),
            self.tr("Asked"),
            self.tr("Wanted by"),
        )
        self.tree.setHeaderLabels(titles)
        self.tree.setAccessibleName(self.tr("Answers that are waited for"))
        self.go = button(self.tr("Open the assessment"), "main", self._open)
        self.go.setEnabled(False)
        self.tree.currentItemChanged.connect(
            lambda now, _before: self.go.setEnabled(now is not None)
        )
        self.tree.itemActivated.connect(lambda _item, _column: self._open())
        self.head(self.tr("Answers to chase"))
        self.body.addWidget(self.said)
        self.body.addWidget(self.tree, 1)
        self.buttons(None, button(self.tr("Close"), "", self.reject), self.go)
        in_background(self, self._look, self.show_rows, self.said.setText)

    def _look(self) -> list[_Row]:
        archived, rows = marked_cases(self._vault, ARCHIVED), []
        for summary in self._vault.cases():
            if self.stop.cancelled:
                raise StoppedError
            if summary.id not in archived:
                case = Session(self._vault, summary.id).case
                if over(case, today()):
                    continue
                shown = at_a_glance(case)
                rows += [
                    self._row(summary, shown, shown.agencies.get(asked.agency.id), asked)
                    for asked in awaited_answers(case)
                ]
        return rows

    def _row(
        self, summary: Summary, shown: Seen, agency: Agency | None, waiting: AwaitedAnswer
    ) -> _Row:
        """A line of the list; it stands for all assessments, so it names nobody restricted."""
        if agency is None:
            return _Row(summary.id, summary.reference, self.tr("Restricted"), "", waiting)
        who = ", ".join(filter(None, (agency.worker, agency.phone)))
        return _Row(summary.id, summary.reference, record_title(shown, agency), who, waiting)

    def show_rows(self, rows: list[_Row]) -> None:
        """Show what is waited for, the longest overdue first."""
        self.looking, now = False, today()
        self.tree.clear()
        rows = sorted(
            rows,
            key=lambda row: (
                -row.waiting.late(now),
                str(row.waiting.wanted or "9"),
                row.reference,
                row.agency,
            ),
        )
        late = sum(bool(row.waiting.late(now)) for row in rows)
        self.said.setText(
            (
                self.tr("1 answer is still to come, {late} late.")
                if len(rows) == 1
                else self.tr("{n} answers are still to come, {late} late.")
            ).format(n=len(rows), late=late)
            if rows
            else self.tr("No answer is still to come.")
        )
        self.tree.setVisible(bool(rows))
        self.go.setVisible(bool(rows))
        if not rows:
            self.body.addStretch(1)
        for row in rows:
            asked = row.waiting.contribution.asked_on
            days = row.waiting.late(now)
            wanted = day_words(row.waiting.wanted) if row.waiting.wanted else self.tr("no day set")
            texts = (
                row.reference or self.tr("No reference yet"),
                row.agency,
                row.who,
                asked.show() if asked else "",
                self.tr("! {day}, {n} days late").format(day=wanted, n=days) if days else wanted,
            )
            item = QTreeWidgetItem(list(texts))
            item.setData(0, CASE, row.case)
            for column, text in enumerate(texts):
                item.setToolTip(column, text)
            self.tree.addTopLevelItem(item)
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus()

    def _open(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.chosen = str(item.data(0, CASE))
            self.accept()
