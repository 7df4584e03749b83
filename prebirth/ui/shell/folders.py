"""Folders the person chose: where their authority's form files are, and a second place for backups."""

from __future__ import annotations

import os
from pathlib import Path

from prebirth.places import FORMS
from prebirth.ui.shell.geometry import settings

FORM_FILES, BACKUPS = "forms/folder", "backups/folder"
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
