"""Where in the walk somebody is, to come back to it after the vault was locked."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from prebirth.ui.records.question_card import QuestionCard
from prebirth.ui.records.record_form import RecordForm
from prebirth.vault.errors import VaultError
from prebirth.vault.vault import Vault

LOCKED = "locked at"
"""Under this name a vault keeps the place, until it is unlocked."""


class KeptPlace(NamedTuple):
    """A page of an assessment, and the field in it that had the keyboard."""

    case: str
    section: str
    about: str = ""
    table: str = ""
    record: str = ""
    field: str = ""
    scrolled: int = 0


def field_with_keyboard(page: QWidget) -> tuple[str, str, str]:
    """The table, record and field of a page that had the keyboard last; empty where none had."""
    widget: QWidget | None = page.focusWidget()
    while widget is not None and widget is not page:
        if isinstance(widget, QuestionCard):
            return "answers", widget.slot.id, ""
        if isinstance(widget, RecordForm):
            return widget.table, widget.record_id, widget.field_with_keyboard()
        widget = widget.parentWidget()
    return "", "", ""


def control_with_keyboard(part: QWidget) -> tuple[str, str]:
    """What has the keyboard in a part of a window, by kind and name; else nothing.

    It may be the name of a person, and is kept nowhere: the part is made anew at once.
    """
    widget = part.window().focusWidget()
    return kind_and_name(widget) if widget is not None and part.isAncestorOf(widget) else ("", "")


def kind_and_name(control: QWidget) -> tuple[str, str]:
    """By which a control is known again in a part of a window that was made anew."""
    return type(control).__name__, control.accessibleName()


def keep_place(vault: Vault, place: KeptPlace) -> None:
    """Keep a place in a vault that is about to be locked; where it cannot, nothing is lost."""
    if not vault.read_only:
        with suppress(VaultError), vault.writing():
            vault.store.set_meta(LOCKED, json.dumps(place))


def take_place(vault: Vault) -> KeptPlace | None:
    """The place kept when it was locked, which is forgotten now; None where there is none."""
    text = vault.store.meta(LOCKED)
    if not text or vault.read_only:
        return None
    with suppress(VaultError), vault.writing():
        vault.store.set_meta(LOCKED, "")
    try:
        return KeptPlace(*json.loads(text))
    except (ValueError, TypeError):
        return None
