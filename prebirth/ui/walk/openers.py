"""What the walk opens now and then: pages that are no section, and dialogs about a record.

It is loaded when the first of them is opened: with the copies and the files for other programs
that they bring it takes 30 ms and 1.5 MiB, which an assessment that is only opened does not need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.shares import Share
from prebirth.copies.update import sides_of
from prebirth.form.model import Walk
from prebirth.privacy.redaction import Reader
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.earlier import earlier_versions
from prebirth.ui.copies.plain_files import save_rows
from prebirth.ui.records.acts import CHALLENGE, CORRECT, JOIN, SAVE_ROWS, TELL, TOLD
from prebirth.ui.records.two_are_one_dialog import TwoAreOneDialog
from prebirth.ui.sharing.conflicts_page import ConflictsPage
from prebirth.ui.telling.challenge_dialog import ChallengeDialog
from prebirth.ui.telling.correct_dialog import CorrectDialog
from prebirth.ui.telling.tell_dialog import TellDialog
from prebirth.ui.telling.told_dialog import ToldDialog
from prebirth.ui.walk.closing_page import ClosingPage
from prebirth.ui.walk.gone_page import GonePage
from prebirth.ui.walk.page import CLOSING, DIFFER, GONE, PROMPTS, REMARKS
from prebirth.ui.walk.prompts_page import PromptsPage
from prebirth.ui.walk.remarks_page import RemarksPage

if TYPE_CHECKING:
    from prebirth.ui.pictures.pictures_page import PicturesPage

    RarePage = PromptsPage | PicturesPage | GonePage | ConflictsPage | RemarksPage | ClosingPage


class Asker(Protocol):
    """Where the pages pass on that somebody wants to go to a record, or take a first step."""

    @property
    def go_asked(self) -> SignalInstance:
        """A table, a record and a field."""

    @property
    def act_asked(self) -> SignalInstance:
        """The name of an act, and the id of the record it is about."""

    @property
    def section_asked(self) -> SignalInstance:
        """A section or a page that is none, and about whom."""

    @property
    def step_asked(self) -> SignalInstance:
        """The name of a step."""


def rare_page(name: str, walk: Walk, book: PromptBook, saver: Saver, asker: Asker) -> RarePage:
    """One of the pages that are no section, made from the case as it is now."""
    if name == GONE:
        return GonePage(walk.form, saver.case)
    if name == DIFFER:
        differ = ConflictsPage(walk, saver)
        differ.go_asked.connect(asker.go_asked)
        return differ
    if name == REMARKS:
        remarks = RemarksPage(walk, saver, book.today)
        remarks.go_asked.connect(asker.go_asked)
        return remarks
    if name == CLOSING:
        closing = ClosingPage(walk, book, saver)
        closing.go_asked.connect(asker.go_asked)
        closing.act_asked.connect(asker.act_asked)
        closing.part_asked.connect(asker.section_asked)
        return closing
    if name == PROMPTS:
        prompts = PromptsPage(walk, book, saver.case)
        prompts.answered.connect(book.answer)
        prompts.go_asked.connect(asker.go_asked)
        prompts.act_asked.connect(asker.act_asked)
        return prompts
    # Late: with the layout of the genogram it takes 60 ms to load, the other pages 20.
    from prebirth.ui.pictures.pictures_page import PicturesPage

    pictures = PicturesPage(walk, book, saver)
    pictures.go_asked.connect(asker.go_asked)
    pictures.step_asked.connect(asker.step_asked)
    return pictures


def do_act(parent: QWidget, walk: Walk, saver: Saver, act: str, key: str) -> None:
    """Open what a card asked for: a dialog about a record, or a table as a file."""
    if act == SAVE_ROWS:
        save_rows(parent, saver, key)
    elif act == CHALLENGE:
        ChallengeDialog(parent, saver, key, today(), walk.times).exec()
    elif act == TELL:
        TellDialog(parent, saver, key, today(), walk).exec()
    elif act == JOIN:
        TwoAreOneDialog(parent, saver, Place(*key.split("/", 1))).exec()
    elif act == TOLD:
        ToldDialog(parent, saver, [key], ticked=True).exec()
    elif act == CORRECT:
        CorrectDialog(parent, saver, Place(*key.split("/", 1)), today()).exec()


def show_changes(parent: QWidget, saver: Saver, share: Share, then: Case) -> None:
    """Show what has changed in an assessment since it stood as it was signed."""
    sides = sides_of(then, saver.session.case, Reader(), also=earlier_versions(saver))
    ChangedDialog(parent, saver, share, sides).exec()
