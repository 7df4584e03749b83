"""What stays as it was entered, on the screen: it can be read, and put right, not changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from prebirth.case.case import Case
from prebirth.case.marks import marked
from prebirth.case.record import Record
from prebirth.ui.base.words import field_title, said
from prebirth.ui.records.fields.field import Field
from prebirth.wording.facts import fact


def stays_words(case: Case, record: Record) -> str:
    """Why a record cannot be changed or removed, where it came from, and what was put right."""
    translate, lines = QCoreApplication.translate, []
    if record.left:
        lines.append(said_why())
    elif getattr(record, "draft", False):
        lines.append(
            translate(
                "staying",
                "When you close this form the row stays. You can put it right, but not change or "
                "remove it.",
            )
        )
    if came := getattr(record, "came_with", ""):
        lines.append(
            translate("staying", "Not done here: it came with {file}.").format(file=said(came))
        )
    lines += (
        f"{field_title(type(record), name)}: {words}"
        for name in marked(type(record), "only_grows")
        if (words := fact(case, record, name))
    )
    return "\n".join(lines)


def said_why() -> str:
    """Why what left, was signed or was told cannot be changed or removed."""
    return QCoreApplication.translate(
        "staying",
        "This left, was signed or was told to somebody, so it cannot be changed or removed. “Put "
        "right…” adds a correction.",
    )


def close_fields(fields: Iterable[Field]) -> None:
    """Let fields be read and copied from, and nothing be changed in them."""
    for field in fields:
        for part in field.findChildren(QWidget):
            if isinstance(part, QLineEdit | QPlainTextEdit):
                part.setReadOnly(True)
            elif isinstance(part, QComboBox | QAbstractButton):
                part.setEnabled(False)
