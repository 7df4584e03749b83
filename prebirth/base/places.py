"""Where the app finds what it ships, and where it keeps what people make."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs

PORTABLE = "portable.txt"
"""A file of this name beside the program makes that copy of the app portable."""
SYNCED = {
    "OneDrive": ("onedrive", "sharepoint"),
    "Dropbox": ("dropbox",),
    "Google Drive": ("google drive", "googledrive", "my drive"),
    "iCloud": ("iclouddrive", "icloud drive", "mobile documents"),
    "Box": ("box", "box sync"),
    "Nextcloud": ("nextcloud", "owncloud"),
}
"""The folder names of services that synchronise files; OneDrive adds the authority's name."""


@cache
def _shipped_folder(name: str) -> Path:
    """Return a folder that ships: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).parent.parent
    inside = package / "shipped" / name
    return inside if inside.is_dir() else package.parent / name


FORMS = "PREBIRTH_FORMS"
"""The variable that names an authority's own form files."""


def forms_folder() -> Path:
    """Return the folder of the form files: the authority's own, or those that ship."""
    own = os.environ.get(FORMS)
    return Path(own) if own else shipped_forms()


def shipped_forms() -> Path:
    """Return the folder of the form files that ship."""
    return _shipped_folder("forms")


def resources_folder() -> Path:
    """Return the folder of fonts, icons and the practice case."""
    return _shipped_folder("resources")


def handbook_folder() -> Path:
    """Return the folder of the handbook's pages and pictures."""
    return _shipped_folder("docs/handbook")


def beside_the_program() -> Path | None:
    """Return the folder in which a portable copy of the app keeps everything.

    None where the app is not portable and uses the system's places.
    """
    program = Path(sys.executable).parent
    return (
        program / "data"
        if getattr(sys, "frozen", False) and (program / PORTABLE).is_file()
        else None
    )


def licences_folder() -> Path | None:
    """Return the folder with every part's licence text, if the app was installed as a package.

    None where the texts are in the parts' own packages.
    """
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
    """Return the vault's usual folder; the environment variable PREBIRTH_DATA overrides it."""
    own = os.environ.get("PREBIRTH_DATA")
    return Path(own) if own else beside_the_program() or _system().user_data_path


def state_folder() -> Path:
    """Return the folder of the log of faults, which holds nothing about any family."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("PREBIRTH_DATA"):
        return data_folder() / "log"
    return _system().user_state_path


def synced_by(folder: Path) -> str:
    """Return the name of the service that synchronises a folder, or an empty string.

    A service that copies files while they are written may copy a database in two states at once.
    """
    for part in folder.parts:
        for service, names in SYNCED.items():
            if any(
                part.casefold() == name or part.casefold().startswith((f"{name} - ", f"{name}-"))
                for name in names
            ):
                return service
    return ""


def _system() -> PlatformDirs:
    # platformdirs takes 45 ms to import; a portable copy and PREBIRTH_DATA do without it.
    from platformdirs import PlatformDirs

    return PlatformDirs(
        "Prebirth" if sys.platform in {"win32", "darwin"} else "prebirth", appauthor=False
    )
