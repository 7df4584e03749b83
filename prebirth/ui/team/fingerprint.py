"""Widgets for a fingerprint that is compared over the telephone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

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


class Compared(QCheckBox):
    """A box to tick once a fingerprint was compared by voice."""

    def __init__(self, name: str) -> None:
        super().__init__(
            self.tr("I telephoned {name} on a number I know, and the digits are the same").format(
                name=name
            )
        )


def shown_text(text: str) -> QLabel:
    """Text that can be selected and copied, such as SQL that somebody else has to run."""
    made = label(text, "code")
    made.setProperty("textInteractionFlags", "TextSelectableByMouse|TextSelectableByKeyboard")
    return made
