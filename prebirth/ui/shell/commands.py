"""What the menu does beside moving about: export, and the map of the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from prebirth.case.case import Case
from prebirth.exchange.plain import written
from prebirth.form.milestones import milestones
from prebirth.ui.say import sure, tell, warn


def export(parent: QWidget, case: Case) -> None:
    """Write the plain interchange form, after saying that it is plain."""
    tr = QCoreApplication.translate
    title = tr("commands", "Export as JSON")
    if not sure(parent, title, tr("commands", "The file is plain: whoever has it can read every word. Keep it where only those who may read it can.")):
        return
    path, _ = QFileDialog.getSaveFileName(parent, title, f"{case.assessment.reference or 'assessment'}.json", "JSON (*.json)")
    if not path:
        return
    _write(parent, Path(path), written(case))


def export_dates(parent: QWidget, case: Case, today: date) -> None:
    """Write the dates that fall as a calendar file."""
    from prebirth.copies import calendar_file
    from prebirth.form.load import load_walk

    tr = QCoreApplication.translate
    reference = case.assessment.reference
    path, _ = QFileDialog.getSaveFileName(parent, tr("commands", "Dates as a calendar file"), f"{reference or 'assessment'}-dates.ics", "iCalendar (*.ics)")
    if path:
        _write(parent, Path(path), calendar_file.written(reference, milestones(case, today, load_walk().times), today))


def show_keys(parent: QWidget, actions: Iterable[QAction]) -> None:
    """Show which keys do what."""
    tr = QCoreApplication.translate
    lines = [(action.shortcut().toString(), action.text().partition(":")[0]) for action in actions if not action.shortcut().isEmpty()]
    lines += [
        ("Ctrl+PgDown, Ctrl+PgUp", tr("commands", "next and previous section")),
        ("Tab, arrows", tr("commands", "from control to control, from choice to choice")),
        ("Enter", tr("commands", "into the form of the chosen row")),
        ("Delete", tr("commands", "remove the chosen row")),
    ]
    tell(parent, tr("commands", "Keyboard"), "\n".join(f"{keys}: {what}" for keys, what in lines))


def _write(parent: QWidget, path: Path, data: bytes) -> None:
    tr = QCoreApplication.translate
    try:
        path.write_bytes(data)
    except OSError as error:
        text = tr("commands", "{path} could not be written ({why}). The assessment is safe; choose another folder.")
        warn(parent, tr("commands", "Not exported"), text.format(path=path, why=error.strerror))
