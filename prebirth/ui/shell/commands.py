"""What the menu does beside moving about: files that leave, and deletion."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from prebirth.exchange.deliver import digest
from prebirth.exchange.plain import written
from prebirth.form.milestones import milestones
from prebirth.journal.errors import VaultError
from prebirth.journal.files import write_whole
from prebirth.journal.vault import Vault
from prebirth.ui.saver import Saver
from prebirth.ui.say import sure, tell, warn

if TYPE_CHECKING:
    from prebirth.ui.shell.window import MainWindow


def export(parent: QWidget, saver: Saver) -> None:
    """Write the plain interchange form, after saying that it is plain."""
    translate = QCoreApplication.translate
    title = translate("commands", "Export as JSON")
    if not sure(parent, title, translate("commands", "The file is plain: whoever has it can read every word. Keep it where only those who may read it can.")):
        return
    case = saver.case
    path, _ = QFileDialog.getSaveFileName(parent, title, f"{case.assessment.reference or 'assessment'}.json", "JSON (*.json)")
    if not path:
        return
    _write(parent, saver, Path(path), written(case))


def export_dates(parent: QWidget, saver: Saver, today: date) -> None:
    """Write the dates that fall as a calendar file."""
    from prebirth.copies import calendar_file
    from prebirth.form.load import load_walk

    translate = QCoreApplication.translate
    case = saver.case
    reference = case.assessment.reference
    path, _ = QFileDialog.getSaveFileName(
        parent, translate("commands", "Dates as a calendar file"), f"{reference or 'assessment'}-dates.ics", "iCalendar (*.ics)"
    )
    if path:
        _write(parent, saver, Path(path), calendar_file.written(reference, milestones(case, today, load_walk().times), today))


def delete(parent: MainWindow, vault: Vault, case_id: str) -> None:
    """Delete an assessment in two steps, once it is closed, and show what is left."""
    from prebirth.journal.erase import erase
    from prebirth.ui.shell.delete_dialog import DeleteDialog

    translate = QCoreApplication.translate
    summary = next((one for one in vault.cases() if one.id == case_id), None)
    if summary is None:
        tell(parent, translate("commands", "Delete an assessment"), translate("commands", "Choose an assessment in the list, or open it, then delete it."))
        return
    dialog = DeleteDialog(parent, summary)
    if not dialog.exec():
        return
    parent.close_case()
    if parent.saver:  # something in it is not saved, and the worker stays
        return
    try:
        erase(vault, case_id, dialog.reason)
    except VaultError as error:
        warn(
            parent,
            translate("commands", "Not all is deleted yet"),
            str(error) + " " + translate("commands", "What is left goes when the vault is next unlocked."),
        )
    parent.close_case()


def _write(parent: QWidget, saver: Saver, path: Path, data: bytes) -> None:
    """Write what leaves, whole or not at all, and enter into the record that it left; never where, since a path may name somebody."""
    translate = QCoreApplication.translate
    try:
        write_whole(path, data)
    except OSError as error:
        text = translate("commands", "{path} could not be written ({why}). The assessment is safe; choose another folder.")
        warn(parent, translate("commands", "Not exported"), text.format(path=path, why=error.strerror))
    else:
        saver.act(
            "export", translate("commands", "export as {kind}").format(kind=path.suffix.lstrip(".").upper()), [("assessment", "assessment", digest(data))]
        )
