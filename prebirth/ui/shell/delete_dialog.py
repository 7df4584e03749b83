"""The first of two steps to delete an assessment: which one, why, and who decided."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, title_of
from prebirth.ui.base.say import sure
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.records.fields.line import LineField
from prebirth.vault.summary import Summary


class DeleteDialog(Dialog):
    """Asks for the reference once more, so that nobody deletes the wrong one."""

    def __init__(self, parent: QWidget, summary: Summary, shared: str = "") -> None:
        """Which one, and with whom it is shared."""
        title = (
            self.tr("Delete a watch record for ever")
            if summary.watch
            else self.tr("Delete an assessment for ever")
        )
        super().__init__(parent, title, (520, 0))
        self._wanted = summary.reference or self.tr("delete")
        self.why = Combo()
        self.why.addItem(self.tr("Choose…"), "")
        for text in (
            self.tr("The time to keep it has ended"),
            self.tr("It was begun by mistake"),
            self.tr("It was only for practice"),
        ):
            self.why.addItem(text, text)
        self.who, self.typed = LineField(), LineField()
        self.who.name(self.tr("Who decided it"))
        mean = self.tr("Type “{reference}” to say that you mean this one")
        self.typed.name(mean.format(reference=self._wanted))
        text = self.tr(
            "It goes from the vault and from every backup in its backups folder, "
            "and cannot be brought back. What stays is a note of when, who, why and "
            "how many entries it had. Copies that left, "
            "and backups you keep elsewhere, are yours to destroy."
        )
        if shared:
            text = self.tr(
                "It is shared with {names}, who are asked. Here it goes into the bin for thirty "
                "days, where it can be opened and kept; then it goes from this vault and every "
                "backup in its backups folder. From the others' it goes as each agrees, or once "
                "two of you do, one of them a manager or an owner of the team."
            ).format(names=shared)
        self.head(self.tr("Delete for ever"), text)
        for title, field in (
            (self.tr("Why"), self.why),
            (self.tr("Who decided it"), self.who),
            (mean.format(reference=self._wanted), self.typed),
        ):
            self.body.addSpacing(theme.S)
            self.body.addWidget(title_of(field, title))
            self.body.addWidget(field)
        self.end_with(
            button(self.tr("Keep it"), "main", self.reject),
            button(self.tr("Delete for ever…"), "", self.accept),
        )

    @property
    def reason(self) -> str:
        """Why it goes, and who decided."""
        return f"{self.why.currentText()}; decided by {self.who.text().strip()}"

    def accept(self) -> None:
        """The second step, once the first is whole."""
        unsaid = self.tr("Write who decided it: that is what remains. Nothing was deleted.")
        other = self.tr("That is not “{reference}”. Nothing was deleted.").format(
            reference=self._wanted
        )
        no_reason = self.tr("Choose why it goes. Nothing was deleted.")
        if self.refuse(
            None if self.why.currentData() else Wrong(no_reason, self.why),
            None if self.who.text().strip() else Wrong(unsaid, self.who),
            None if self.typed.text().strip() == self._wanted else Wrong(other, self.typed),
        ):
            return
        if sure(
            self,
            self.tr("Delete for ever?"),
            self.tr("Delete every word of {reference}, here and in the backups?").format(
                reference=self._wanted
            ),
        ):
            super().accept()
