"""Writes the whole dated history of the open assessment for a review."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from prebirth.case.label import Code, Label
from prebirth.exchange import history
from prebirth.exchange.deliver import digest, file_stem
from prebirth.form.model import Walk
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.ui.base.dialog import Working
from prebirth.ui.base.parts import button, label
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.work import in_background
from prebirth.vault.verify import full_record


class ReviewDialog(Working):
    """Asks whether the reviewer may see what is restricted, and in which form."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("History for a review"), (620, 0))
        self._saver, self._walk = saver, walk
        self.chair = QCheckBox(self.tr("With what is restricted: the reviewer may see it"))
        self.message = label("", "quiet")
        self.message.hide()
        self.saves = [
            button(self.tr("Save as CSV…"), "", lambda: self._choose("csv")),
            button(self.tr("Save as PDF…"), "main", lambda: self._choose("pdf"), "save"),
        ]
        text = self.tr(
            "Everything ever written, day by day, with who wrote it and what it changed. Also "
            "decisions and who was told, copies and who had them, prompts and how they were "
            "answered, and proof that nothing was altered. A CSV file lists every change."
        )
        self.head(self.tr("History for a review"), text)
        self.body.addWidget(self.chair)
        self.body.addWidget(self.message)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "", self.reject), *self.saves)

    def make(self, path: Path) -> None:
        """Write it, and enter that it left."""
        session, reader, walk, on = (
            self._saver.session,
            Reader(chair=self.chair.isChecked()),
            self._walk,
            today(),
        )

        def work() -> str:
            told = history.read_history(full_record(session.vault, session.case.id))
            seen = history.SeenHistory(told, reader, walk.form)
            data = (
                history.history_csv(seen)
                if path.suffix == ".csv"
                else history.history_pdf(seen, walk, on)
            )
            self._saver.write_out(path, data)
            return digest(data)

        self._ready(ready=False)
        self._say(self.tr("Writing the history…"))
        in_background(self, work, self._left, self._failed)

    def _left(self, sha256: str) -> None:
        self._ready(ready=True)
        code = Code.HISTORY_CHAIR if self.chair.isChecked() else Code.HISTORY
        self._saver.do(
            f"history {sha256}",
            Session.record_act,
            "history",
            Label.of(code),
            [("assessment", "assessment", sha256)],
        )
        self._say(self.tr("✓ Written, and entered in the record."))

    def _failed(self, why: str) -> None:
        self._ready(ready=True)
        self._say(why)

    def _choose(self, suffix: str) -> None:
        name = f"{file_stem(self._saver.case)}-history.{suffix}"
        path, _ = save_as(self, self.tr("Save the history"), name, f"{suffix.upper()} (*.{suffix})")
        if path:
            self.make(Path(path))

    def _say(self, text: str) -> None:
        self.message.setText(text)
        self.message.show()

    def _ready(self, *, ready: bool) -> None:
        self.writing = not ready
        for save in self.saves:
            save.setEnabled(ready)
