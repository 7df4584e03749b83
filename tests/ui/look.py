"""What tests find in a window: parts by kind, and words and buttons as a person does."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from prebirth.exchange.rows import NOBODY
from prebirth.ui.base.saver import Saver
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.question_card import QuestionCard
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.records.who_dialog import WhoDialog
from prebirth.ui.shell.caseload_page import CaseloadPage
from prebirth.ui.shell.window import MainWindow
from prebirth.ui.spelling.speller import Speller
from prebirth.ui.team.sync_scheduler import SyncScheduler
from prebirth.ui.walk.section_page import SectionPage
from prebirth.ui.walk.sign_card import SignCard
from prebirth.ui.walk.walk_page import WalkPage
from prebirth.vault.vault import Vault
from tests.typed import instance, present

F = TypeVar("F", bound=Field)
P = TypeVar("P", bound=QWidget)


class TypedWindow(MainWindow):
    """The window of a test that knows what is open in it: what is not there fails the test."""

    vault: Vault
    saver: Saver
    walk: WalkPage
    caseload: CaseloadPage
    speller: Speller
    sync_scheduler: SyncScheduler


def about_nobody(dialog: WhoDialog) -> int:
    """Say of each name in rows that they are about nobody."""
    for box in dialog.boxes:
        box.setCurrentIndex(box.findData(NOBODY))
    dialog.accept()
    return dialog.result()


@contextmanager
def agreed(*, yes: bool = True) -> Iterator[list[str]]:
    """Say yes, or no, to whatever is asked meanwhile; the questions, in order."""
    asked: list[str] = []
    answer = QMessageBox.StandardButton.Ok if yes else QMessageBox.StandardButton.Cancel

    def say(_parent: object, _title: str, text: str, *_more: object) -> object:
        asked.append(text)
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QMessageBox, "warning", say)
        yield asked


def close_by_hand(window: QWidget) -> None:
    """Close a window as its frame does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QCloseEvent, "spontaneous", lambda _event: True)
        window.close()


def take_all_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let whoever makes a copy take out all that is near, and say that each sentence was read."""

    def decide(dialog: DecideDialog) -> int:
        dialog.show()
        if dialog.rest.isVisible():
            dialog.rest.click()
        dialog.read.setChecked(True)
        dialog.done_button.click()
        return dialog.result()

    monkeypatch.setattr(DecideDialog, "exec", decide)


def own_page(window: MainWindow, kind: type[P]) -> P:
    """Return the page of the walk that shows and is no section."""
    assert window.walk is not None
    return instance(kind, window.walk.page.widget())


def form_of(card: QWidget) -> RecordForm:
    """Return the form that is open in a card."""
    (form,) = open_forms(card)
    return form


def open_forms(card: QWidget) -> list[RecordForm]:
    """Return the forms that are open: one that was closed is hidden until Qt deletes it."""
    return [form for form in card.findChildren(RecordForm) if shows(form, card)]


def field_of(form: RecordForm, name: str, kind: type[F]) -> F:
    """Return the field of a fact."""
    return instance(kind, form.field(name))


def input_of(field: Field | None) -> QLineEdit | QPlainTextEdit:
    """Return where a person types into a field."""
    assert field is not None
    typed = field.focusProxy()
    assert isinstance(typed, QLineEdit | QPlainTextEdit)
    return typed


def question(window: TypedWindow, name: str) -> QuestionCard:
    """Return the card that asks a question."""
    return next(card for card in window.walk.page.questions if card.slot.question.id == name)


def prose_of(card: QuestionCard) -> ProseField:
    """Return the text of an answer."""
    return instance(ProseField, card.findChild(ProseField))


def sign_card(window: TypedWindow) -> SignCard:
    """Return the card that signs, which the section that shows has."""
    return present(instance(SectionPage, window.walk.page).sign_card)


def answer_fields(card: QuestionCard) -> list[Field]:
    """Return the fields of an answer; how it is known is asked beside it."""
    return [
        field
        for field in card.findChildren(Field)
        if not field.accessibleName().startswith("How do we know?")
    ]


def chips(field: ChipsField) -> list[QAbstractButton]:
    """Return the choices side by side."""
    return field.findChildren(QAbstractButton)


def showing(root: QWidget, kind: type[P] | tuple[type[P], ...]) -> list[P]:
    """Return the widgets of a kind that show within another, in the order of `findChildren`.

    Pages that are hidden are not gone through: in an open assessment they hold thousands.
    """
    found: list[P] = []
    for part in root.children():
        if isinstance(part, QWidget) and part.isVisible():
            found += [part] if isinstance(part, kind) else []
            found += showing(part, kind)
    return found


def shows(widget: QWidget, within: QWidget) -> bool:
    """Whether nothing from a widget up to another was hidden; a new one shows a moment later."""
    place: QWidget | None = widget
    while place is not None and place is not within:
        if place.isHidden() and place.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return False
        place = place.parentWidget()
    return True


def texts(widget: QWidget) -> str:
    """Return what the labels say that show, a line for each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if shows(label, widget))


def button(widget: QWidget, text: str) -> QAbstractButton:
    """Return the first button that shows with this text, or with this name for screen readers."""
    return next(
        each
        for each in widget.findChildren(QAbstractButton)
        if text in {each.text(), each.accessibleName()} and shows(each, widget)
    )


def line_named(widget: QWidget, name: str) -> QLineEdit:
    """Return the line to type into that screen readers call by this name."""
    return next(line for line in widget.findChildren(QLineEdit) if line.accessibleName() == name)


def press(widget: QWidget, text: str) -> None:
    """Press the first button that shows with this text."""
    button(widget, text).click()
