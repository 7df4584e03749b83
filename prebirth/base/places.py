"""Where the app finds what it ships, and where it keeps what people make."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

PORTABLE = "portable.txt"
"""Beside the program, it makes a copy of the app portable."""
SYNCED = {
    "OneDrive": ("onedrive", "sharepoint"),
    "Dropbox": ("dropbox",),
    "Google Drive": ("google drive", "googledrive", "my drive"),
    "iCloud": ("iclouddrive", "icloud drive", "mobile documents"),
    "Box": ("box", "box sync"),
    "Nextcloud": ("nextcloud", "owncloud"),
}
"""How services that copy files as they change name their folders; OneDrive adds the name of the authority."""


def _shipped(name: str) -> Path:
    """A folder that ships beside the package in a checkout, and inside it in a wheel."""
    package = Path(__file__).parent.parent
    inside = package / "shipped" / name
    return inside if inside.is_dir() else package.parent / name


FORMS = "PREBIRTH_FORMS"
"""The variable that names an authority's own form files; the settings of the window set it where the system does not."""


def forms_folder() -> Path:
    """The form files: the authority's own, or those that ship."""
    own = os.environ.get(FORMS)
    return Path(own) if own else _shipped("forms")


def resources_folder() -> Path:
    """Fonts, icons and the practice case."""
    return _shipped("resources")


def handbook_folder() -> Path:
    """The pages of the handbook, and the pictures in it."""
    return _shipped("docs/handbook")


def beside_the_program() -> Path | None:
    """The folder that a portable copy of the app keeps everything in; None for any other, which keeps it where the system has a place for it."""
    program = Path(sys.executable).parent
    return (
        program / "data"
        if getattr(sys, "frozen", False) and (program / PORTABLE).is_file()
        else None
    )


def licences_folder() -> Path | None:
    """The texts of the licences of every part, where the app was installed as a package; None where they are with the parts themselves."""
    return next(
        (
            folder
            for folder in (
                Path(sys.executable).parent / "licences",
                Path("/usr/share/doc/prebirth/licences"),
            )
            if folder.is_dir()
        ),
        None,
    )


def data_folder() -> Path:
    """Where the vault is kept unless somebody chooses another folder (PREBIRTH_DATA overrides)."""
    own = os.environ.get("PREBIRTH_DATA")
    return Path(own) if own else beside_the_program() or _system().user_data_path


def state_folder() -> Path:
    """Where the log of faults is kept: nothing of a family's is in it."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("PREBIRTH_DATA"):
        return data_folder() / "log"
    return _system().user_state_path


def synced_by(folder: Path) -> str:
    """What copies a folder to other computers while somebody works in it, by the names such services give their folders; empty where nothing is known to."""
    for part in folder.parts:
        for service, names in SYNCED.items():
            if any(
                part.casefold() == name or part.casefold().startswith((f"{name} - ", f"{name}-"))
                for name in names
            ):
                return service
    return ""


def _system() -> PlatformDirs:
    from platformdirs import PlatformDirs

    return PlatformDirs(
        "Prebirth" if sys.platform in {"win32", "darwin"} else "prebirth", appauthor=False
    )
