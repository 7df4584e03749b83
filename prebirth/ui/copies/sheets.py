"""Writes a sheet: a note, or what changed since a copy or between two days."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from prebirth.exchange.deliver import digest, file_stem
from prebirth.layout.blocks import Document
from prebirth.layout.pdf import to_pdf
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import warn


def save_sheet(parent: QWidget, saver: Saver, document: Document, name: str) -> str:
    """Ask where to, and write the sheet as a PDF; its SHA-256, or nothing if not written."""
    translate = QCoreApplication.translate
    start = f"{file_stem(saver.case)}-{name}.pdf"
    path, _ = save_as(parent, translate("sheets", "Save the sheet"), start, "PDF (*.pdf)")
    if not path:
        return ""
    data = to_pdf(document)
    try:
        saver.write_out(Path(path), data)
    except OSError as error:
        text = translate(
            "sheets",
            "{path} could not be written ({why}). The assessment is safe; choose another folder.",
        )
        warn(parent, translate("sheets", "Not saved"), text.format(path=path, why=error.strerror))
        return ""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
    return digest(data)
