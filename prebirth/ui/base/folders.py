"""Folders the person chose: form files, a second place for backups, the vault."""

from __future__ import annotations

import os
from pathlib import Path

from prebirth.base.places import FORMS, data_folder, forms_folder
from prebirth.ui.base.preferences import settings

FORM_FILES, BACKUPS, VAULT = "forms/folder", "backups/folder", "vault/folder"
"""The names under which they are kept."""


def kept(key: str) -> Path | None:
    """The folder that was chosen, if one was."""
    wanted = str(settings().value(key, ""))
    return Path(wanted) if wanted else None


def keep(key: str, folder: Path | None) -> None:
    """Keep a choice of folder, or that there is none."""
    settings().setValue(key, str(folder or ""))


def last_vault() -> Path:
    """The vault that was open last, or the usual one; PREBIRTH_DATA goes before both."""
    return data_folder() if os.environ.get("PREBIRTH_DATA") else kept(VAULT) or data_folder()


def keep_last_vault(folder: Path) -> None:
    """Begin with this vault the next time."""
    keep(VAULT, None if folder == data_folder() else folder)


def forms_by_system() -> bool:
    """Whether whoever looks after the computer set the form files: then nobody else chooses."""
    return bool(os.environ.get(FORMS))


def forms_in_use() -> Path:
    """The form files by which assessments are asked: the system's, the chosen ones, or ours."""
    return forms_folder() if forms_by_system() else kept(FORM_FILES) or forms_folder()
