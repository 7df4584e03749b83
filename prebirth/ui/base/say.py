"""Says something in a small window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def warn(parent: QWidget, title: str, text: str) -> None:
    """Say what went wrong."""
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.warning(parent, title, text)


def tell(parent: QWidget, title: str, text: str) -> None:
    """Say something."""
    from PySide6.QtWidgets import QMessageBox

    QMessageBox.information(parent, title, text)


def sure(parent: QWidget, title: str, text: str) -> bool:
    """Ask whether to go on; the safe answer is the one that Enter gives."""
    from PySide6.QtWidgets import QMessageBox

    buttons = QMessageBox.StandardButton
    return (
        QMessageBox.warning(parent, title, text, buttons.Ok | buttons.Cancel, buttons.Cancel)
        == buttons.Ok
    )
