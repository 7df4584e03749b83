"""How a copy is set: in large print, as Easy Read, or some sections of it alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from prebirth.copies.spec import CopyOrder, CopySpec, CopyWay, Format
from prebirth.form.model import Form
from prebirth.ui.base import theme
from prebirth.ui.base.parts import title_of

LIST = 220
"""The least height of the list of sections, in points of the usual size of text."""


class HowSet(QWidget):
    """The choices of one kind of copy; those that it does not have are hidden."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.large = QCheckBox(self.tr("In large print, 18 points"))
        self.easy = QCheckBox(self.tr("As Easy Read: one idea a line, each beside a picture"))
        self.sections = QListWidget()
        words = self.tr("Sections for this visit, a page for each; with none chosen, all")
        self.sections.setAccessibleName(words)
        self.sections.setMinimumHeight(theme.px(LIST))
        self.sections.setSpacing(2)
        for section in form.sections:
            item = QListWidgetItem(f"{form.number_of(section)}  {section.title}")
            item.setData(Qt.ItemDataRole.UserRole, section.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.sections.addItem(item)
        self._title = title_of(self.sections, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        for part in (self.large, self.easy, self._title, self.sections):
            layout.addWidget(part)

    def show_kind(self, spec: CopySpec) -> None:
        """Offer what a kind of copy has; a Word file is set by whoever opens it."""
        self.large.setEnabled(spec.format is Format.PDF)
        self.easy.setVisible(CopyWay.EASY_READ in spec.ways)
        for part in (self._title, self.sections):
            part.setVisible(CopyWay.SECTIONS in spec.ways)

    def set_of(self, order: CopyOrder, spec: CopySpec) -> CopyOrder:
        """An order as it is chosen here."""
        return order._replace(
            large=self.large.isChecked() and self.large.isEnabled(),
            easy=self.easy.isChecked() and CopyWay.EASY_READ in spec.ways,
            sections=self._chosen() if CopyWay.SECTIONS in spec.ways else (),
        )

    def _chosen(self) -> tuple[str, ...]:
        items = map(self.sections.item, range(self.sections.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        )
