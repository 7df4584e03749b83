"""Says something in a small window of its own.

It is asked over the whole window: the part of the page that asks may go, as it locks, before Qt
is done with what stands over it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def warn(parent: QWidget, title: str, text: str) -> None:
    """Say what went wrong."""
    _message_box().warning(parent.window(), title, text)


def tell(parent: QWidget, title: str, text: str) -> None:
    """Say something."""
    _message_box().information(parent.window(), title, text)


def sure(parent: QWidget, title: str, text: str) -> bool:
    """Ask whether to go on; the safe answer is the one that Enter gives."""
    box, buttons, within = _message_box(), _message_box().StandardButton, parent.window()
    both = buttons.Ok | buttons.Cancel
    return box.warning(within, title, text, both, buttons.Cancel) == buttons.Ok


def _message_box() -> type[QMessageBox]:
    # Late: 3 ms that the first paint need not wait for.
    from PySide6.QtWidgets import QMessageBox

    return QMessageBox
