"""Why we ask, beside what is asked, and what of it deserves another look."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.course import CourseStage, course_of, ended_in_loss
from prebirth.form.model import Findings, Holds, Section, Walk
from prebirth.form.question import Question
from prebirth.form.status import Slot
from prebirth.rules.prompts.clusters import of_family, of_record
from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, clear, frame, label
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.walk.prompt_card import CardSays, ClusterCard, PromptCard

WIDTH = 316
"""Width of the panel."""
WIDEST = 16_777_215
"""What Qt takes for no bound."""


class WhyPanel(QStackedWidget):
    """Shows the findings behind a question and the warnings of its section, a sheet for each."""

    go_asked = Signal(str, str, str)
    answered = Signal(object, str)

    def __init__(self, findings: Findings) -> None:
        super().__init__()
        self._findings = findings
        self._sheets: dict[str, _Sheet] = {}
        self._owed: Callable[[], object] | None = None
        self._ended = self._lost = False
        self.setMinimumWidth(theme.px(WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def widen(self, *, alone: bool) -> None:
        """Take all the width where it stands alone, and otherwise no more than is good to read."""
        self.setMaximumWidth(WIDEST if alone else theme.px(WIDTH))

    def show_section(self, section: Section, case: Case, today: date) -> None:
        """Show why a section is there, from its tables and questions together.

        After a loss nothing is asked, and where the work goes on nothing of a birth.
        """
        self._ended = ended_in_loss(case, today)
        self._lost = course_of(case, today) == CourseStage.LOST
        sheet = self._sheets.get(section.id)
        if sheet is None:
            sheet = self._sheets[section.id] = _Sheet(self._findings, self)
            self.addWidget(sheet)
        self.setCurrentWidget(sheet)
        holds = [held for held in section.holds if not (self._lost and held.prepares)]
        asked = [one for one in section.questions if not one.off and not self._past(one)]
        shown: list[Holds | Question] = [*holds, *asked]
        ids = [finding for one in shown for finding in self._ids(one.findings)]
        reasons = [one.reason for one in shown if one.reason and not self._ended]
        sheet.show_why(tuple(dict.fromkeys(ids))[:3], tuple(dict.fromkeys(reasons))[:1])

    def show_slot(self, slot: Slot) -> None:
        """Show why one question is asked."""
        question = slot.question
        if isinstance(sheet := self.currentWidget(), _Sheet):
            reasons = () if self._past(question) or not question.reason else (question.reason,)
            ids = () if self._past(question) else tuple(self._ids(question.findings))
            sheet.show_why(ids, reasons)

    def _past(self, question: Question) -> bool:
        """Whether a question is asked no more, since there is no birth to prepare for."""
        return self._ended or (self._lost and question.of_birth)

    def _ids(self, findings: Iterable[str]) -> list[str]:
        """Of some findings those that still say why something is asked."""
        told = (key for key in findings if not self._ended)
        return [key for key in told if not (self._lost and self._findings.by_id[key].prepares)]

    def show_looks(self, book: PromptBook, section: str, walk: Walk) -> None:
        """Show what in a section deserves another look: date warnings and prompts."""
        self._owed = partial(self._sheets[section].show_looks, book, section, walk)
        QTimer.singleShot(0, self, self._pay)  # the page goes first

    def _pay(self) -> None:
        """Show what was put off until the page was there."""
        owed, self._owed = self._owed, None
        if owed:
            owed()

    @property
    def cards(self) -> list[PromptCard]:
        """The prompts that show."""
        self._pay()
        sheet = self.currentWidget()
        return sheet.cards if isinstance(sheet, _Sheet) else []


class _Sheet(QScrollArea):
    """What the panel says beside one section."""

    def __init__(self, findings: Findings, panel: WhyPanel) -> None:
        super().__init__(panel)
        self._findings, self._panel = findings, panel
        self.cards: list[PromptCard] = []
        self._shown: tuple[object, ...] = ()
        self._reasons: tuple[object, ...] = ()
        self.setProperty("look", "aside")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page: QFrame
        page, layout = frame(
            "aside", margins=(theme.L, theme.XL, theme.L, theme.L), spacing=theme.M
        )
        self._why, self._looks = QVBoxLayout(), QVBoxLayout()
        self._why.setSpacing(theme.M)
        self._looks.setSpacing(theme.S)
        layout.addLayout(self._why)
        layout.addLayout(self._looks)
        layout.addStretch(1)
        self.setWidget(page)

    def show_looks(self, book: PromptBook, section: str, walk: Walk) -> None:
        """Show what deserves another look, unless somebody is writing an answer."""
        date_warnings, states = book.date_warnings_of(section), book.of(section)
        placed = book.placed(one for one in states if of_family(one) and not one.considered)
        placed += book.placed(one for one in states if one.considered)
        quiet = [one for one in states if not (of_family(one) or one.considered)]
        shown = (tuple(date_warnings), tuple(placed), tuple(quiet))
        if shown == self._shown or any(card.busy for card in self.cards):
            return
        self._shown, self.cards = shown, []
        clear(self._looks)
        if date_warnings or placed:
            self._looks.addSpacing(theme.M)
            self._looks.addWidget(label(self.tr("WORTH ANOTHER LOOK"), "over"))
        for warning in date_warnings:
            card, inside = frame(
                "prompt", margins=(theme.M, theme.M, theme.M, theme.S), spacing=theme.XS
            )
            inside.addWidget(label(warning.message))
            inside.addWidget(
                button(
                    self.tr("Go to it"),
                    "link",
                    partial(
                        self._panel.go_asked.emit, warning.table, warning.record, warning.field
                    ),
                )
            )
            self._looks.addWidget(card)
        for one in placed:
            cluster = ClusterCard(one, book.saver, walk, book.today)
            self._put(cluster.cards, cluster)
        if quiet:
            self._looks.addSpacing(theme.M)
        for state in quiet:
            if state is next((one for one in quiet if of_record(one)), None):
                self._looks.addWidget(label(self.tr("NOT ASKED OR NOT WRITTEN YET"), "over"))
            told = CardSays("quote", finding=False)
            card = PromptCard(state, book.saver, walk.form, walk.findings, told)
            self._put([card], card)

    def _put(self, cards: list[PromptCard], whole: QWidget) -> None:
        for card in cards:
            card.answered.connect(self._panel.answered)
            card.go_asked.connect(self._panel.go_asked)
            self.cards.append(card)
        self._looks.addWidget(whole)

    def show_why(self, ids: tuple[str, ...], reasons: tuple[str, ...]) -> None:
        """Show some findings and reasons."""
        if (ids, reasons) == self._reasons:
            return
        self._reasons = (ids, reasons)
        clear(self._why)
        if ids or reasons:
            self._why.addWidget(label(self.tr("WHY WE ASK"), "over"))
        for key in ids:
            finding = self._findings.by_id[key]
            self._why.addWidget(
                self._quote(finding.says, finding.source or finding.group, finding.suggests)
            )
        for reason in reasons:
            self._why.addWidget(self._quote(f"{reason.rstrip('. ')}.", "", ""))

    def _quote(self, says: str, source: str, suggests: str) -> QWidget:
        box, inside = frame("quote", margins=(theme.M, 0, 0, 0), spacing=theme.XS)
        inside.addWidget(label(says))
        if suggests:
            inside.addWidget(label(suggests, "quiet"))
        if source:
            inside.addWidget(label(source, "small"))
        return box
