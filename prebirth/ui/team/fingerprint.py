"""Widgets for a fingerprint that is compared over the telephone."""

from __future__ import annotations

import secrets

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from prebirth.ui.base.parts import frame, label


def fingerprint_card(title: str, fingerprint: str) -> QWidget:
    """The six groups of digits, large enough to read out."""
    card, inside = frame("inset")
    inside.addWidget(label(title, "quiet"))
    shown = label(fingerprint, "code", wrap=False)
    shown.setAccessibleName(
        QCoreApplication.translate("team", "Fingerprint {digits}").format(
            digits=" ".join(fingerprint)
        )
    )
    inside.addWidget(shown)
    return card


class Compared(QLineEdit):
    """Asks for one group of a fingerprint, which only a telephone call can tell."""

    def __init__(self, name: str, fingerprint: str) -> None:
        super().__init__()
        # Chosen by the program and hidden on the screen: whoever only glances cannot fill it in.
        groups = fingerprint.split()
        number = secrets.randbelow(len(groups))
        self.wanted = groups[number]
        groups[number] = "·" * len(self.wanted)
        self.shown = " ".join(groups)
        """The fingerprint without that group."""
        self.setMaxLength(2 * len(self.wanted))
        self.setAccessibleName(
            self.tr("Group {n} of the digits, as {name} reads it out on a number you know").format(
                n=number + 1, name=name
            )
        )

    @property
    def agrees(self) -> bool:
        """Whether what was typed is the group that is hidden."""
        return "".join(self.text().split()) == self.wanted


def shown_text(text: str) -> QLabel:
    """Text that can be selected and copied, such as SQL that somebody else has to run."""
    made = label(text, "code")
    made.setProperty("textInteractionFlags", "TextSelectableByMouse|TextSelectableByKeyboard")
    return made
