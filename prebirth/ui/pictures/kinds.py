"""The kinds of picture by name, for the page that shows them and for whoever looks for one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class PictureKind(NamedTuple):
    """A kind of picture: its name in the program, its title, and other words for it."""

    name: str
    title: str
    also: str


def picture_kinds() -> tuple[PictureKind, ...]:
    """Every kind of picture, in the order in which they are offered."""
    translate = QCoreApplication.translate
    return (
        PictureKind(
            "genogram",
            translate("PicturesPage", "Genogram"),
            translate("PicturesPage", "family tree"),
        ),
        PictureKind(
            "time", translate("PicturesPage", "Time"), translate("PicturesPage", "timeline")
        ),
        PictureKind(
            "appointments",
            translate("PicturesPage", "Appointments"),
            translate("PicturesPage", "pattern of appointments"),
        ),
        PictureKind(
            "picture",
            translate("PicturesPage", "Full picture"),
            translate("PicturesPage", "all on one page"),
        ),
        PictureKind(
            "ecomap",
            translate("PicturesPage", "Ecomap"),
            translate("PicturesPage", "support network, circle of support"),
        ),
    )
