"""Prints the recovery code; it is never written to the disk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from prebirth.ui.base import theme


def print_code(parent: QWidget, code: str) -> None:
    """Ask for a printer and print the code on one page."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        draw_code(printer, code)


def draw_code(printer: QPrinter, code: str) -> None:
    """Draw the page."""
    translate = QCoreApplication.translate
    lines = (
        (16.0, translate("print_code", "Prebirth recovery code")),
        (20.0, code),
        (
            11.0,
            translate(
                "print_code",
                "This code opens the vault if the pass-phrase is forgotten. Keep it locked away, "
                "and apart from the computer.",
            ),
        ),
    )
    painter = QPainter(printer)
    area = QRectF(painter.viewport())
    top = area.height() * 0.1
    for size, text in lines:
        font = QFont(theme.load_fixed() if text == code else painter.font().family())
        font.setPointSizeF(size)
        painter.setFont(font)
        box = QRectF(area.width() * 0.08, top, area.width() * 0.84, area.height() * 0.3)
        painter.drawText(box, Qt.TextFlag.TextWordWrap, text)
        top += painter.fontMetrics().lineSpacing() * 2.6
    painter.end()
