"""Shows what changed since somebody was given a copy, without what is restricted."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from prebirth.acts.copies import log_update_to
from prebirth.case.shares import Share
from prebirth.copies.changes import Difference
from prebirth.copies.should_it_go import should_be_asked
from prebirth.copies.spec import CopyOrder
from prebirth.copies.update import CopySides, Sides, since_copy, update_sheet
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, frame, label
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.words import capital, said
from prebirth.ui.copies.sheets import save_sheet
from prebirth.ui.copies.should_dialog import ShouldItGoDialog

LINE = 80
"""Letters that stand side by side; longer texts stand one below the other."""


class ChangedDialog(Dialog):
    """Lists what differs between the record as it stood then and now."""

    def __init__(
        self, parent: QWidget, saver: Saver, share: Share, sides: Sides | CopySides | LookupError
    ) -> None:
        """`sides` is the error that says why nothing can be compared, where that is so."""
        super().__init__(parent, self.tr("What changed since"), (700, 0))
        self._sides = sides
        self.changes = [] if isinstance(sides, LookupError) else since_copy(sides)
        self.head(
            self.tr("What changed since {day}").format(day=share.on.show())
            if share.on
            else self.tr("What changed since this copy"),
            ""
            if isinstance(sides, LookupError)
            else self.tr("For {to}. What is restricted is left out on both sides.").format(
                to=share.to or self.tr("Not said")
            ),
        )
        for difference in self.changes:
            box, lines = frame(
                "inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS
            )
            lines.addWidget(
                label(": ".join(filter(None, (said(difference.kind), difference.title))), "strong")
            )
            lines.addWidget(label(self._words(difference)))
            self.body.addWidget(box)
        if isinstance(sides, LookupError):
            self.body.addWidget(label(f"{capital(sides.args[0])}.", "doubt"))
        elif not self.changes:
            self.body.addWidget(label(self.tr("No change that this copy may show."), "quiet"))
        self._saver, self._share = saver, share
        sheet = button(self.tr("Save as an update sheet…"), "", self._save, "save")
        # What is in nobody's hands by the log is shown here alone: a sheet is for one reader.
        logged = share.id in saver.case.shares
        sheet.setEnabled(bool(self.changes) and logged and not saver.session.read_only)
        if self.changes and not logged:
            self.body.addWidget(
                label(
                    self.tr(
                        "To give it to somebody, choose the copy they have under Copies that left: "
                        "each reader's sheet holds no more than their copy."
                    ),
                    "quiet",
                )
            )
        self.body.addStretch(1)
        self.buttons(sheet, None, button(self.tr("Close"), "main", self.accept))

    def _save(self) -> None:
        """Write it as a sheet to put with the copy, after which its holder is up to date."""
        saver, share, sides = self._saver, self._share, self._sides
        if isinstance(sides, LookupError) or (why := self._why_it_goes()) is None:
            return
        sha256 = save_sheet(self, saver, update_sheet(sides, share, today()), "update")
        if sha256:
            how = self.tr("update sheet to the copy of {day}").format(
                day=share.on.show() if share.on else "?"
            )
            how = "; ".join(filter(None, (how, why)))
            saver.do(None, log_update_to, share, sha256=sha256, on=today(), how=how)
            self.accept()

    def _why_it_goes(self) -> str | None:
        """After a loss or a closing, why somebody lets a sheet for the family go; else nothing.

        None where it does not go.
        """
        share, case = self._share, self._saver.case
        if share.copy_kind is None:
            return ""
        if not should_be_asked(CopyOrder(share.copy_kind, today(), share.reader), case):
            return ""
        dialog = ShouldItGoDialog(self, case)
        return dialog.why if dialog.exec() else None

    def _words(self, difference: Difference) -> str:
        if not difference.fact and difference.after == "added":
            return (
                self.tr("Added: {what}").format(what=difference.more)
                if difference.more
                else self.tr("Added")
            )
        if not difference.fact and difference.before == "removed":
            return self.tr("Removed")
        long = len(difference.before) + len(difference.after) > LINE
        form = self.tr("Before: {before}\nNow: {after}") if long else self.tr("{before} → {after}")
        now = form.format(
            before=difference.before or self.tr("(empty)"),
            after=difference.after or self.tr("(empty)"),
        )
        return f"{said(difference.fact)}: {now}" if difference.fact else now
