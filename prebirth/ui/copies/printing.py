"""Prints a copy with the system's own dialog, without a file of ours on the way."""

from __future__ import annotations

import shutil
import sys

from PySide6.QtCore import QCoreApplication, QProcess, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from prebirth.ui.copies.pages import Pages

SHARPEST = 600
WAIT = 30_000
"""Milliseconds for the system's spooler to take a copy."""


def print_copy(parent: QWidget, data: bytes) -> bool:
    """Ask for a printer and print; whether it was sent.

    Raises OSError where the printer does not take it.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if not dialog.exec():
        return False
    send(printer, data)
    return True


def send(printer: QPrinter, data: bytes) -> None:
    """Hand a copy to the printer.

    As it is where the system takes a PDF through a pipe, else page by page as pictures.
    """
    # Windows looks for a program in the current folder first, and has none that is called so.
    spooler = None if sys.platform == "win32" else shutil.which("lp")
    if (
        spooler
        and printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
        and printer.printerName()
    ):
        _pipe(spooler, printer, data)
    else:
        _paint(printer, data)


def _pipe(spooler: str, printer: QPrinter, data: bytes) -> None:
    arguments = [
        "-d",
        printer.printerName(),
        "-n",
        str(max(printer.copyCount(), 1)),
        "-t",
        "Prebirth",
    ]
    if printer.printRange() == QPrinter.PrintRange.PageRange:
        arguments += ["-P", f"{printer.fromPage()}-{printer.toPage()}"]
    if printer.duplex() != QPrinter.DuplexMode.DuplexNone:
        short = printer.duplex() == QPrinter.DuplexMode.DuplexShortSide
        arguments += ["-o", "sides=two-sided-short-edge" if short else "sides=two-sided-long-edge"]
    process = QProcess()
    process.start(spooler, arguments)
    process.write(data)
    process.closeWriteChannel()
    if not process.waitForFinished(WAIT) or process.exitCode():
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        raise OSError(0, said or _refused())


def _refused() -> str:
    return QCoreApplication.translate("printing", "the printer did not take it")


def _paint(printer: QPrinter, data: bytes) -> None:
    pages = Pages(data)
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    painter = QPainter()
    if not painter.begin(printer):
        raise OSError(0, _refused())
    try:
        sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
        margin = printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
        for number in range(first - 1, min(last, len(pages))):
            if number > first - 1:
                printer.newPage()
            painter.drawImage(
                sheet.translated(-margin), pages.image(number, min(printer.resolution(), SHARPEST))
            )
    finally:
        painter.end()
        pages.close()
