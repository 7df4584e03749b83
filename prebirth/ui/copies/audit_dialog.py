"""Shows counts over every assessment of the vault, and saves them as a table or as charts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from prebirth.base.language import say
from prebirth.case.listed import using
from prebirth.copies.audit import HIDDEN, LEAST, Audit
from prebirth.copies.audit_sheet import PARTS, audit_sheet
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.layout.pdf import to_pdf
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.rows_tree import RowsTree
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.today import today
from prebirth.ui.base.work import StoppedError, in_background
from prebirth.vault.files import write_atomic
from prebirth.vault.vault import Vault

OFTEN = 20
"""After so many assessments it is said how many were counted."""


class AuditDialog(Working):
    """Counts in the background, then shows what may be given."""

    _counted = Signal(int)

    def __init__(self, parent: QWidget, vault: Vault) -> None:
        super().__init__(parent, self.tr("Themed audit"), (820, 620))
        self._vault, self._forms = vault, forms_in_use()
        self.audit: Audit | None = None
        self.said = label(self.tr("Counting…"), "quiet")
        self.tree = RowsTree((470, 150, 130))
        self.tree.setHeaderLabels(
            [self.tr("What is counted"), self.tr("State"), self.tr("Assessments")]
        )
        self.tree.setAccessibleName(self.tr("Counts"))
        self.saves = [
            button(self.tr("Save as CSV…"), "", lambda: self._choose("csv")),
            button(self.tr("Save charts as PDF…"), "main", lambda: self._choose("pdf"), "save"),
        ]
        text = self.tr(
            "Counts of findings, prompts, timescales and sections over all assessments in this "
            "vault. It names no person, place or date and quotes nobody. Numbers below {n} are "
            "left out, with all that would give them away."
        )
        self.head(self.tr("Themed audit"), text.format(n=LEAST))
        self.body.addWidget(self.said)
        self.body.addWidget(self.tree, 1)
        self.buttons(None, button(self.tr("Close"), "", self.reject), *self.saves)
        self._ready(ready=False)
        self.writing, self.looking = False, True
        self._counted.connect(lambda n: self.said.setText(self.tr("Counting… {n}").format(n=n)))
        in_background(self, self._count, self._show, self.said.setText)

    def _count(self) -> Audit:
        walk = load_walk(self._forms)
        with using(walk.lists):
            return self._counted_by(walk)

    def _counted_by(self, walk: Walk) -> Audit:
        audit = Audit(walk, today())
        for watch in self._vault.watches():
            audit.add_watch(watch.asks, over=watch.over)
        for listed in self._vault.cases():
            if self.stop.cancelled:
                raise StoppedError
            audit.add(for_reader(Session(self._vault, listed.id).case, Reader(chair=True))[0])
            if audit.total % OFTEN == 0:
                self._counted.emit(audit.total)
        return audit

    def _show(self, audit: Audit) -> None:
        self.audit, self.looking = audit, False
        self._ready(ready=True)
        lines = list(audit.lines())
        few = lines[0].number == HIDDEN
        self.said.setText(
            self.tr("Fewer than {n} assessments are in this vault, so no number is given.").format(
                n=LEAST
            )
            if few
            else self.tr("{n} assessments were counted.").format(n=lines[0].number)
        )
        groups = {
            about: QTreeWidgetItem([say(title)])
            for about, (title, _words, _states) in PARTS.items()
        }
        for line in lines[1:]:
            number = self.tr("kept back") if line.number == HIDDEN else line.number
            item = QTreeWidgetItem([say(line.title), say(line.state), number])
            item.setToolTip(0, item.text(0))
            groups[line.about].addChild(item)
        if not groups["watch"].childCount():
            del groups["watch"]
        self.tree.addTopLevelItems(list(groups.values()))
        for group in groups.values():
            group.setExpanded(not few)

    def make(self, path: Path) -> None:
        """Write it; nothing of it is anybody's, so nothing is entered in any record."""
        audit = self.audit
        if audit is None:
            return
        self._ready(ready=False)

        def work() -> None:
            write_atomic(
                path,
                audit.to_bytes() if path.suffix == ".csv" else to_pdf(audit_sheet(audit, today())),
            )

        in_background(self, work, lambda _done: self._written(self.tr("✓ Written.")), self._written)

    def _written(self, said: str) -> None:
        self._ready(ready=True)
        self.said.setText(said)

    def _choose(self, suffix: str) -> None:
        path, _ = save_as(
            self, self.tr("Save the audit"), f"audit.{suffix}", f"{suffix.upper()} (*.{suffix})"
        )
        if path:
            self.make(Path(path))

    def _ready(self, *, ready: bool) -> None:
        self.writing = not ready
        for save in self.saves:
            save.setEnabled(ready)
