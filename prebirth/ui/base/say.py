"""Says something in a small window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def warn(parent: QWidget, title: str, text: str) -> None:
    """Say what went wrong."""
    _message_box().warning(parent, title, text)


def tell(parent: QWidget, title: str, text: str) -> None:
    """Say something."""
    _message_box().information(parent, title, text)


def sure(parent: QWidget, title: str, text: str) -> bool:
    """Ask whether to go on; the safe answer is the one that Enter gives."""
    buttons = _message_box().StandardButton
    return (
        _message_box().warning(parent, title, text, buttons.Ok | buttons.Cancel, buttons.Cancel)
        == buttons.Ok
    )


def _message_box() -> type[QMessageBox]:
    # Late: 3 ms that the first paint need not wait for.
    from PySide6.QtWidgets import QMessageBox

    return QMessageBox
