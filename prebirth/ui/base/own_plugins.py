"""Keeps Qt from loading parts from where the surroundings of the program point."""

from __future__ import annotations

import os

POINTING = (
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_QPA_GENERIC_PLUGINS",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
)
"""What names folders or parts that Qt would load into this process."""


def load_own_alone() -> None:
    """Forget what names other folders, before Qt looks for its parts.

    They would be of another build of Qt at best, and somebody's own at worst.
    """
    for name in POINTING:
        os.environ.pop(name, None)
