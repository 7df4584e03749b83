"""All prompts of an assessment, by theme, with a choice of which to see."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.form.model import Walk
from prebirth.rules.prompts.evaluate import THEMES, PromptState
from prebirth.ui.base import theme
from prebirth.ui.base.incremental_layout import IncrementalLayout
from prebirth.ui.base.parts import clear, label
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.records.acts import COURSE
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.walk.prompt_card import PromptCard


class PromptsPage(QFrame):
    """Shows the prompts that are open, considered, or new since somebody last looked."""

    answered = Signal(object, str)
    go_asked = Signal(str, str, str)
    act_asked = Signal(str, str)

    def __init__(self, walk: Walk, book: PromptBook, case: Case) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._book, self._case = walk, book, case
        self._cards: list[PromptCard] = []
        self._turns: IncrementalLayout | None = None
        self._names = {
            "people": self.tr("Parents and men in the baby's life"),
            "children": self.tr("Children before and now"),
            "relationship": self.tr("The parents' relationship"),
            "protection": self.tr("Protection"),
            "appointments": self.tr("Appointments"),
            "network": self.tr("Agencies and support"),
            "decisions": self.tr("Decisions and oversight"),
            "rights": self.tr("Parents' rights and help"),
            "closing": self.tr("What was closed"),
            "newborn": self.tr("The baby from birth on"),
            "plan": self.tr("Conference and birth"),
            "birth": self.tr("The birth and after"),
            "course": self.tr("How the pregnancy goes on"),
            "absence": self.tr("What has not happened yet"),
            "missing": self.tr("Who should be here"),
            "unsaid": self.tr("What was heard, and what followed"),
            "judgement": self.tr("How it is weighed"),
        }
        self._filters = {
            "open": self.tr("Open"),
            "considered": self.tr("Considered"),
            "new": self.tr("New since last time"),
            "all": self.tr("All"),
        }
        self.filter = ChipsField(list(self._filters.values()))
        self.filter.name(self.tr("Which prompts"))
        self.filter.edited.connect(self._chosen)
        self._which = "open"
        column = QWidget()
        column.setMaximumWidth(theme.COLUMN)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        layout.setSpacing(theme.M)
        layout.addWidget(label(self.tr("Worth another look"), "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Questions that the whole record raises. None is a score, and none holds "
                    "anything up: answer what was done, or why nothing is needed."
                ),
                "quiet",
            )
        )
        layout.addWidget(self.filter)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.M)
        layout.addLayout(self._list)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        self.refresh(case)

    def refresh(self, case: Case) -> None:
        """Show the prompts as they are now, unless somebody is writing an answer."""
        if any(card.busy for card in self._cards):
            return
        self._case = case
        self.filter.show_value(self._filters[self._which])
        if self._turns:
            self._turns.stop()
        clear(self._list)
        self._cards = []
        self._turns = IncrementalLayout(self, self._fill(case))

    @property
    def cards(self) -> list[PromptCard]:
        """The prompts that show, all of them."""
        if self._turns:
            self._turns.finish()
        return self._cards

    def _fill(self, case: Case) -> Iterator[None]:
        yield  # the page shows before its first card is made
        for name in THEMES:
            states = [
                state
                for state in self._book.states
                if state.prompt.theme == name and self._wanted(state)
            ]
            if states:
                self._list.addWidget(label(self._names[name], "ask"))
            for state in states:
                card = PromptCard(
                    state,
                    case,
                    self._walk.form,
                    self._walk.findings,
                    new=self._book.new(state) and not state.considered,
                )
                card.answered.connect(self.answered)
                card.go_asked.connect(self.go_asked)
                card.course_asked.connect(lambda: self.act_asked.emit(COURSE, ""))
                self._cards.append(card)
                self._list.addWidget(card)
                yield
        if not self._cards:
            self._list.addWidget(label(self._nothing, "quiet"))

    @property
    def _nothing(self) -> str:
        """What an empty list says."""
        return {
            "open": self.tr(
                "Nothing waits. As the record grows, what deserves another look appears here."
            ),
            "considered": self.tr(
                "No prompt has been answered yet. Those that are stay here with their answers, "
                "and in the report."
            ),
            "new": self.tr("Nothing is new since the assessment was last left."),
            "all": self.tr(
                "Nothing deserves another look yet. As the record grows, it appears here."
            ),
        }[self._which]

    def show_only(self, which: str) -> None:
        """Show open, considered, new or all prompts."""
        self._which = which
        self.refresh(self._case)

    def _chosen(self, text: str | None) -> None:
        self.show_only(
            next((key for key, name in self._filters.items() if name == text), self._which)
        )

    def _wanted(self, state: PromptState) -> bool:
        return self._which == "all" or (
            self._book.new(state)
            if self._which == "new"
            else state.considered == (self._which == "considered")
        )
