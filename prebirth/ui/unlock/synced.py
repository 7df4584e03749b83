"""Warns of a vault in a synchronised folder, where copies may diverge or be damaged."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout

from prebirth.base.places import synced_by
from prebirth.ui.base.parts import label


def warn_of_syncing(inside: QBoxLayout, folder: Path) -> None:
    """Add the warning for such a folder; for any other, add nothing."""
    service = synced_by(folder)
    if service:
        text = QCoreApplication.translate(
            "synced",
            "{service} copies this folder to other computers while you work. A vault does not "
            "belong in it: two copies may grow apart, or one be damaged. "
            "Keep the vault on this computer alone; its backups may go to {service} (Settings, a "
            "second place for backups).",
        )
        inside.addWidget(label(text.format(service=service), "doubt"))
