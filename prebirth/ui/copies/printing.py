"""Prints a copy with the system's own dialog, without a file of ours on the way."""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QProcess, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from prebirth.ui.base.work import Cancellation, StoppedError
from prebirth.ui.copies.pages import Pages

SHARPEST = 600
WAIT = 30_000
"""Milliseconds for the system's spooler to take a copy."""
LOOK = 100
"""Milliseconds between two looks at which page is being sent."""


def ask_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer, with its pages and copies; None where nobody chose one."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return printer if QPrintDialog(printer, parent).exec() else None


class PrintJob:
    """One copy on its way to a printer, sent on another thread than the one that draws."""

    def __init__(self, printer: QPrinter, data: bytes) -> None:
        self.data, self.stop = data, Cancellation()
        self.page, self.pages = 0, 0
        """The page that is being sent, of how many; both are 0 where it goes as a whole."""
        self._printer = printer

    def send(self) -> str:
        """Hand the copy to the printer; why it was not taken, or nothing.

        As it is where the system takes a PDF through a pipe, else page by page as pictures. Raises
        StoppedError where somebody stopped it.
        """
        # Windows looks for a program in the current folder first, and has none that is called so.
        spooler = None if sys.platform == "win32" else shutil.which("lp")
        native = self._printer.outputFormat() == QPrinter.OutputFormat.NativeFormat
        try:
            if spooler and native and self._printer.printerName():
                self._pipe(spooler)
            else:
                self._paint()
        except OSError as error:
            return str(error.strerror or error)
        return ""

    def _pipe(self, spooler: str) -> None:
        printer = self._printer
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
            arguments += [
                "-o",
                "sides=two-sided-short-edge" if short else "sides=two-sided-long-edge",
            ]
        self.stop.commit()  # the spooler takes it whole, and from then on it is printed and logged
        process = QProcess()
        process.start(spooler, arguments)
        process.write(self.data)
        process.closeWriteChannel()
        if not process.waitForFinished(WAIT) or process.exitCode():
            said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
            raise OSError(0, said or _refused())

    def _paint(self) -> None:
        printer, pages = self._printer, Pages(self.data)
        first, last = printer.fromPage() or 1, min(printer.toPage() or len(pages), len(pages))
        self.pages = max(last - first + 1, 0)
        painter = QPainter()
        if not painter.begin(printer):
            raise OSError(0, _refused())
        try:
            sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            margin = printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
            dots = min(printer.resolution(), SHARPEST)
            for number in range(first - 1, last):
                if number > first - 1:
                    printer.newPage()
                self.page = number - first + 2
                self._go_on()
                painter.drawImage(sheet.translated(-margin), pages.image(number, dots))
            self._go_on(at_end=True)
        finally:
            painter.end()
            pages.close()

    def _go_on(self, *, at_end: bool = False) -> None:
        """Stop here, with what was sent taken back as far as it can be, if somebody asked to."""
        with suppress(StoppedError):
            if at_end:  # from here on it is printed, and logged
                self.stop.commit()
        if self.stop.cancelled:
            self._printer.abort()
            raise StoppedError(_stopped())


def _refused() -> str:
    return QCoreApplication.translate("printing", "the printer did not take it")


def _stopped() -> str:
    return QCoreApplication.translate(
        "printing", "Printing was stopped. Pages may have come out: take them from the printer."
    )
