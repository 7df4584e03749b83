"""Whatever is done in the window, the labels that are kept hold no word of the record."""

from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from prebirth.case.chronology import Event
from prebirth.exchange.row_text import ReadTable
from prebirth.journal.entry import Entry
from prebirth.ui.pictures.pictures_page import PicturesPage
from prebirth.ui.records.bulk_dialog import BulkDialog
from prebirth.ui.records.fields.book import Book
from prebirth.ui.records.fields.line import LineField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.remark_dialog import RemarkDialog
from prebirth.ui.records.restrict_dialog import RestrictDialog
from prebirth.ui.records.rows_dialog import RowsDialog
from prebirth.ui.records.who_dialog import WhoDialog
from prebirth.ui.walk.section_page import SectionPage
from prebirth.ui.walk.sign_card import SignCard
from tests.typed import instance, present
from tests.ui.look import (
    TypedWindow,
    about_nobody,
    agreed,
    answer_fields,
    line_named,
    open_forms,
    own_page,
)

pytestmark = pytest.mark.slow


class Words:
    """Words that stand nowhere in the program, and every one that was given."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)  # not for secrets
        self.given: list[str] = []

    def new(self) -> str:
        word = "".join(self._chance.choices("bcdfghjklmnpqrstvwxz", k=9))
        self.given.append(word)
        return word.capitalize()


def card_of(window: TypedWindow, section: str, table: str) -> RecordCard:
    window.walk.open_section(section)
    cards = (card for card in window.walk.page.cards if card.held.records == table)
    return instance(RecordCard, next(cards))


def fill(window: TypedWindow, card: RecordCard, words: Words) -> str:
    """Add a record and type a word into every field that takes one; its id."""
    card.add()
    (form,) = open_forms(card)
    record = window.saver.case.record(card.held.records, form.record_id)
    for name in type(record).model_fields:
        field = form.field(name)
        if isinstance(field, LineField | ProseField) and getattr(record, name) == "":
            field.edited.emit(words.new())
    card.settle()
    return form.record_id


@pytest.mark.parametrize("seed", range(3))
def test_no_label_holds_a_word_of_the_record(
    opened: TypedWindow,
    qtbot: QtBot,
    stored: list[Entry],
    monkeypatch: pytest.MonkeyPatch,
    seed: int,
) -> None:
    words, saver = Words(seed), opened.saver
    person = present(Book(saver).make("people", words.new()))
    assert Book(saver).make("agencies", words.new())
    for section, table in (("S2", "people"), ("S14", "events"), ("S15", "factors")):
        card = card_of(opened, section, table)
        made = fill(opened, card, words)
        card.view.moved.emit(card.model.row_of(made), 0)
        card.open(made)
        dialog = RestrictDialog(opened, saver, table, made)
        qtbot.addWidget(dialog)
        dialog.reason.input.setText(words.new())
        dialog.add()
        dialog.remove(0)
        remark = RemarkDialog(opened, saver, table, made)
        qtbot.addWidget(remark)
        remark.says.input.setPlainText(words.new())
        remark.accept()
        card.open(made)
        with agreed():
            card.remove()
        opened.commands["undo"].trigger()
        opened.commands["redo"].trigger()
        opened.commands["undo"].trigger()
    monkeypatch.setattr(WhoDialog, "exec", about_nobody)
    rows = RowsDialog(
        opened, saver, Event, ReadTable([["3/4/2024", words.new()], ["", words.new()]]), {}
    )
    qtbot.addWidget(rows)
    with agreed():  # one row has no day
        rows.accept()
    bulk = BulkDialog(opened, saver, Event, [event.id for event in saver.case.events][:2])
    qtbot.addWidget(bulk)
    bulk.accept()
    opened.walk.open_section("pictures")
    page = own_page(opened, PicturesPage)
    page.canvases[0].moved.emit(person, 40.0)
    page.tidy()
    opened.walk.open_section("S1")
    for question in opened.walk.page.questions:
        for field in answer_fields(question):
            if isinstance(field, ProseField):
                field.edited.emit(words.new())
    opened.walk.open_section("S18")
    sign = instance(SignCard, instance(SectionPage, opened.walk.page).sign_card)
    sign.sign()
    line_named(sign, "Comment").setText(words.new())
    sign.give_back()
    answers = [change for entry in stored for change in entry.changes if change.table == "answers"]
    assert len(answers) > 1, "words were answered"
    assert len({entry.label.partition("?")[0] for entry in stored}) > 12, "much was done"
    assert not [word for word in words.given for entry in stored if word in entry.label.lower()]
