"""What was typed in an assessment and never kept, for whoever is about to close it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.form.model import Form
from prebirth.rules.looking_again import left_as_closed
from prebirth.ui.base.kept_draft import BOX, kept_texts
from prebirth.ui.base.parts import button, frame, label, row
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.records.acts import COURSE
from prebirth.ui.records.fields.rows import unread
from prebirth.ui.walk.page import PROMPTS, REMARKS
from prebirth.ui.walk.prompt_card import place_words
from prebirth.wording.facts import capital

OWN = "closing"
"""Whose drafts are those of the closing page, which shows them itself."""
TABLES = {
    "signature": "signoffs",
    "PaperDialog": "signoffs",
    "AskDialog": "contributions",
    "ToldDialog": "tellings",
    "ChallengeDialog": "disagreements",
    "WrongDialog": "shares",
    "offer": "agencies",
}
"""The table beside which a box stands that is not named after the record it is about."""


class NotKept(NamedTuple):
    """A text that nobody kept: where it was typed, what it says, and the way there."""

    what: str
    text: str = ""
    """What was typed, where it is one text."""
    table: str = ""
    record: str = ""
    field: str = ""
    part: str = ""
    """The page it stands on, where that is no section."""
    act: str = ""
    """The act it was typed in."""

    title: str = ""
    """What the field is called, in which it was typed."""

    @property
    def line(self) -> str:
        """Where it was typed, and what."""
        return f"{self.what.rstrip('. ')}: {self.text}" if self.text else self.what

    @property
    def quoted(self) -> str:
        """What was typed first, and then where, for a line that lists several."""
        where = self.what.removesuffix(f", {self.title}").rstrip(". ")
        words = QCoreApplication.translate("NotKept", "“{typed}” in {field} ({where})")
        if not self.title:
            words = QCoreApplication.translate("NotKept", "“{typed}” in {where}")
        return words.format(typed=self.text, field=self.title.rstrip("?"), where=where)


def not_kept(book: PromptBook, form: Form) -> list[NotKept]:
    """Every text that was typed in this assessment, and that its record does not hold."""
    saver = book.saver
    if saver.session.read_only:
        return []
    case = saver.case
    found: dict[tuple[str, ...], NotKept] = {}
    for place, kept in sorted({**saver.session.drafts(), **kept_texts(saver)}.items()):
        table, key, field = place.split("/", 2)
        text = _shown(case, (table, key, field), kept)
        if table != BOX and text is not None:
            found[place,] = _of_field(case, form, (table, key, _at(field, kept)), text)
        elif text is not None and key != OWN:
            one = _of_box(book, form, key, field, text)
            # What was begun of each baby is one act.
            found[(one.act,) if one.act else (place,)] = one
    return [*found.values()]


def typed_in_fields(saver: Saver, form: Form) -> list[NotKept]:
    """Every text that stands in a field of the record and is no value of it, as a wrong date."""
    places = [(*place.split("/", 2), text) for place, text in saver.session.drafts().items()]
    return [
        _of_field(saver.case, form, (table, key, _at(field, kept)), text)
        for table, key, field, kept in sorted(places)
        if table != BOX
        if (text := _shown(saver.case, (table, key, field), kept)) is not None
    ]


def not_kept_card(
    typed: Sequence[NotKept], go: Callable[[NotKept], object] | None = None
) -> QWidget:
    """Some texts that nobody kept, each with the way to where it was typed, if there is one."""
    translate = QCoreApplication.translate
    card, inside = frame("card")
    inside.addWidget(label(translate("NotKept", "Typed and not kept"), "ask"))
    said = (
        translate(
            "NotKept", "The record holds none of this. Keep it where you typed it, or let it go."
        )
        if go
        else translate("NotKept", "The record holds none of this. Open it again to keep it.")
    )
    inside.addWidget(label(said, "quiet"))
    for one in typed:
        inside.addWidget(label(one.line))
        if go and (one.act or one.part or one.table):
            there = button(translate("NotKept", "Go there"), "link", partial(go, one))
            there.setAccessibleDescription(one.what)
            inside.addLayout(row(there, None))
    return card


def _shown(case: Case, place: tuple[str, str, str], kept: str) -> str | None:
    """What was typed, as it is said; None where all of it stood in rows that are gone."""
    table, key, field = place
    if table == BOX or not (rows := unread(kept)):
        return kept
    held = getattr(case.record(table, key), field, ())
    there = len(held) if isinstance(held, tuple) else 0
    return ", ".join(text for (at, _), text in rows.items() if at < there) or None


def _at(field: str, kept: str) -> str:
    """The field, with the row and the column of the first text where it was typed in rows."""
    return next((f"{field}.{row}.{column}" for row, column in unread(kept)), field)


def _of_field(case: Case, form: Form, place: tuple[str, str, str], text: str) -> NotKept:
    table, key, field = place
    field = field.partition(".")[0]
    what = place_words(case, form, (table, key))
    known = table in {*SINGLE, *RECORDS} and field in record_type(table).model_fields
    if not known or table == "answers":
        return NotKept(what, text, *place)
    # A record of which nothing is entered yet has no title of its own.
    what = what or capital(kind_name(record_type(table)))
    title = field_title(record_type(table), field)
    return NotKept(f"{what}, {title}", text, *place, title=title)


def _of_box(book: PromptBook, form: Form, asked: str, of: str, text: str) -> NotKept:
    case, title = book.saver.case, _titles().get(asked, "")
    if asked == "course":
        return NotKept(title, act=COURSE)
    if asked == "prompt":
        raised = [one.prompt.message for one in book.states if one.prompt.id == of]
        left = [row.what for row in left_as_closed(case) if row.of == of]
        return NotKept(next(iter((*raised, *left)), title), text, part=PROMPTS)
    table, record = _about(case, asked, of)
    about = place_words(case, form, (table, record)) if record else ""
    what = ", ".join(filter(None, (title or _other(), about)))
    shown = "" if asked == "offer" else text  # that one is several facts
    return NotKept(what, shown, table, record, part=REMARKS if asked == "comment" else "")


def _about(case: Case, asked: str, of: str) -> tuple[str, str]:
    """The record that a box is about, and its table, as far as its place says so."""
    table, *rest = (TABLES[asked], *of.split(" ")) if asked in TABLES else of.split(" ")
    if table not in {*SINGLE, *RECORDS}:
        return "", ""
    return table, next((key for key in rest if case.record(table, key)), "")


def _other() -> str:
    return QCoreApplication.translate("NotKept", "A text")


def _titles() -> dict[str, str]:
    """What each box is called, by the name under which it is kept."""
    translate = QCoreApplication.translate
    return {
        "prompt": translate("NotKept", "An answer to what is asked no more"),
        "course": translate("NotKept", "What became of this pregnancy"),
        "offer": translate("NotKept", "What an agency gave"),
        "signature": translate("NotKept", "A comment beside a signature"),
        "comment": translate("NotKept", "A reply to a comment"),
        "PaperDialog": translate("NotKept", "A signature on paper"),
        "AskDialog": translate("NotKept", "A request to agencies"),
        "ToldDialog": translate("NotKept", "How somebody was told"),
        "ChallengeDialog": translate("NotKept", "A disagreement, to the next stage"),
        "WrongDialog": translate("NotKept", "A copy that reached somebody else"),
        "HandOverDialog": translate("NotKept", "A hand-over to a colleague"),
        "RemarkDialog": translate("NotKept", "A comment"),
        "DisputeDialog": translate("NotKept", "What somebody says is wrong"),
        "RestrictDialog": translate("NotKept", "Why something is restricted"),
        "CorrectDialog": translate("NotKept", "What was to be put right"),
        "LookAgainDialog": translate("NotKept", "A look at an early contact"),
        "CloseWatchDialog": translate("NotKept", "Why an early contact is watched no more"),
    }
