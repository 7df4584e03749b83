"""Asks where to save a file, in the folder where somebody saved last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_last: list[Path] = []
"""The folder, until the program ends: no setting keeps it, for its name may be a family's."""


def save_as(parent: QWidget | None, title: str, name: str, kinds: str) -> tuple[str, str]:
    """The path that somebody chose and the kind of file; of neither where they chose none."""
    path, kind = QFileDialog.getSaveFileName(parent, title, str(_folder() / name), kinds)
    if path:
        _last[:] = [Path(path).parent]
    return path, kind


def _folder() -> Path:
    """The folder that was saved in last, else that of one's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = (one for one in (*_last, Path(documents)) if one.is_dir())
    return next(there, Path.home())
