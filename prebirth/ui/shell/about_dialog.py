"""The version of the program, where it keeps things, and its parts with their licences."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

import prebirth
from prebirth.base.licences import OURS, parts
from prebirth.base.places import licences_folder, state_folder
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.parts import button, label, look, where
from prebirth.ui.base.preferences import settings


class AboutDialog(Dialog):
    """Says it, and asks nobody."""

    def __init__(self, parent: QWidget, folder: Path) -> None:
        super().__init__(parent, self.tr("About Prebirth"), (640, 560))
        said = self.tr(
            "For pre-birth assessments by all agencies, offline. Free software under {licence}."
        ).format(licence=OURS)
        self.head(self.tr("Prebirth {version}").format(version=prebirth.__version__), said)
        text = self.tr(
            "It never asks a network whether there is a newer version. "
            "Compare the number above with the one your authority gives out, or with the "
            "first line of the list of changes that comes with it."
        )
        self.body.addWidget(label(text, "quiet"))
        for title, place in (
            (self.tr("Vault"), folder),
            (self.tr("Settings"), Path(settings().fileName())),
            (self.tr("Log of faults"), state_folder()),
            (self.tr("Form files"), forms_in_use()),
            (self.tr("Texts of the licences"), licences_folder()),
        ):
            if place is not None:
                self.body.addWidget(label(f"{title}: {where(place)}", "small"))
        self.body.addWidget(label(self.tr("The parts it is made of"), "strong", level=2))
        self.body.addWidget(self._parts(), 1)
        self.buttons(None, button(self.tr("Close"), "main", self.accept))

    def _parts(self) -> QTreeWidget:
        tree = QTreeWidget()
        look(tree, "plain")
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        tree.setAccessibleName(self.tr("The parts it is made of"))
        tree.setColumnWidth(0, theme.px(190))
        tree.setColumnWidth(1, theme.px(90))
        for part in [("Python", platform.python_version(), "PSF-2.0"), *parts()]:
            item = QTreeWidgetItem(list(part))
            item.setToolTip(2, part[2])
            tree.addTopLevelItem(item)
        return tree
