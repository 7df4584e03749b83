"""Folders the person chose: where their authority's form files are, a second place for backups, and the vault that was open last."""

from __future__ import annotations

import os
from pathlib import Path

from prebirth.base.places import FORMS, data_folder
from prebirth.ui.base.preferences import settings

FORM_FILES, BACKUPS, VAULT = "forms/folder", "backups/folder", "vault/folder"
CHOSEN = "PREBIRTH_FORMS_CHOSEN"
"""Set where the folder of form files is what a person chose, so that a fresh process does not take it for the system's."""
BY_SYSTEM = "" if os.environ.get(CHOSEN) else os.environ.get(FORMS, "")
"""The folder of form files that whoever looks after the computer set, which goes before what a person chooses."""


def kept(key: str) -> Path | None:
    """The folder that was chosen, if one was."""
    wanted = str(settings().value(key, ""))
    return Path(wanted) if wanted else None


def keep(key: str, folder: Path | None) -> None:
    """Keep a choice of folder, or that there is none."""
    settings().setValue(key, str(folder or ""))


def last_vault() -> Path:
    """The folder of the vault that was open last, or the usual one (PREBIRTH_DATA goes before both)."""
    return data_folder() if os.environ.get("PREBIRTH_DATA") else kept(VAULT) or data_folder()


def keep_last_vault(folder: Path) -> None:
    """Begin with this vault the next time."""
    keep(VAULT, None if folder == data_folder() else folder)


def use_forms() -> None:
    """Ask by the form files that were chosen."""
    chosen = kept(FORM_FILES)
    if BY_SYSTEM:
        return
    if chosen:
        os.environ.update({FORMS: str(chosen), CHOSEN: "1"})
    else:
        for name in (FORMS, CHOSEN):
            os.environ.pop(name, None)
