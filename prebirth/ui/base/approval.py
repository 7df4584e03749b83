"""Says on screen whether the legal team has approved the legal wording in use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from prebirth.form.legal import Approval, Legal
from prebirth.ui.base.parts import label


def approval_line(legal: Legal) -> QLabel:
    """A line that says when the legal team approved the wording, or that it has not yet."""
    given = legal.approval == Approval.GIVEN
    return label(approval_words(legal), "small" if given else "doubt")


def approval_words(legal: Legal) -> str:
    """Whether the wording is approved, in the language of the screen."""
    translate = QCoreApplication.translate
    said = {
        Approval.MISSING: translate("legal", "Legal wording: not yet approved by your legal team."),
        Approval.CHANGED: translate(
            "legal",
            "Legal wording: changed since your legal team approved it on {on} ({by}), so not "
            "approved as it now stands.",
        ),
        Approval.GIVEN: translate(
            "legal", "Legal wording: approved by your legal team on {on} ({by})."
        ),
    }
    return legal.approval_words(said[legal.approval])
