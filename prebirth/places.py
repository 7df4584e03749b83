"""Where the app finds what it ships, and where it keeps what people make."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def _shipped(name: str) -> Path:
    """A folder that ships beside the package in a checkout, and inside it in a wheel."""
    package = Path(__file__).parent
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
    inside = Path(__file__).parent / "shipped" / "docs" / "handbook"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "docs" / "handbook"


def data_folder() -> Path:
    """Where the vault is kept unless somebody chooses another folder (PREBIRTH_DATA overrides)."""
    own = os.environ.get("PREBIRTH_DATA")
    if own:
        return Path(own)
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "Prebirth"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Prebirth"
    return Path(os.environ.get("XDG_DATA_HOME", home / ".local" / "share")) / "prebirth"


def state_folder() -> Path:
    """Where the log of faults is kept: nothing of a family's is in it."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("PREBIRTH_DATA"):
        return data_folder() / "log"
    return Path(os.environ.get("XDG_STATE_HOME", Path.home() / ".local" / "state")) / "prebirth"
