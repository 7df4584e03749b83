"""Warns of a vault in a folder that is synchronised, shared or roaming."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout

from prebirth.base.places import synced_by
from prebirth.base.remote import Elsewhere, elsewhere
from prebirth.ui.base.parts import label


def warn_of_place(inside: QBoxLayout, folder: Path) -> None:
    """Add the warning for such a folder; for any other, add nothing."""
    if text := place_warning(folder):
        inside.addWidget(label(text, "doubt"))


def place_warning(folder: Path) -> str:
    """Say why a vault should not lie in a folder; nothing where it may."""
    translate = QCoreApplication.translate
    if service := synced_by(folder):
        text = translate(
            "synced",
            "{service} copies this folder to other computers while you work. A vault does not "
            "belong in it: two copies may grow apart, or one be damaged. "
            "Keep the vault on this computer alone; its backups may go to {service} (Settings, a "
            "second place for backups).",
        )
        return text.format(service=service)
    where = elsewhere(folder)
    if where is Elsewhere.NETWORK:
        return translate(
            "synced",
            "This folder is on a network, which may only pretend to lock files, and may be away "
            "while you write: a vault can be lost there. Choose a folder on this computer; its "
            "backups may go to the network (Settings, a second place for backups).",
        )
    if where is Elsewhere.ROAMING:
        return translate(
            "synced",
            "This folder belongs to a profile that moves from computer to computer, and is put "
            "together anew at each sign-in: a vault can be lost there. Ask for a folder that stays "
            "on this computer, and choose it here.",
        )
    return ""
