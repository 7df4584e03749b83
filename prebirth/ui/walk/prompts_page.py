"""All prompts of an assessment in their order, with a choice of which to see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from prebirth.case.case import Case
from prebirth.case.closing import LeftKind
from prebirth.form.model import Walk
from prebirth.form.status import section_called
from prebirth.rules.looking_again import left_as_closed
from prebirth.rules.prompts.clusters import is_over, of_family, of_record
from prebirth.rules.prompts.evaluate import PromptState
from prebirth.rules.prompts.looked import Fresh
from prebirth.ui.base import theme
from prebirth.ui.base.incremental_layout import IncrementalLayout
from prebirth.ui.base.kept_draft import flush_drafts
from prebirth.ui.base.pair import Pairs
from prebirth.ui.base.parts import clear, good_to_read, label
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.records.acts import COURSE
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.walk.left_open import Group, also, answered, unanswered
from prebirth.ui.walk.prompt_card import CardSays, ClusterCard, PromptCard
from prebirth.wording.facts import day_words


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
        column.setMaximumWidth(theme.px(theme.COLUMN))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        layout.setSpacing(theme.M)
        layout.addWidget(label(self.tr("Worth another look"), "title"))
        text = self.tr(
            "Questions that the whole record raises. None is a score and none stops you. "
            "Say what was done, or why nothing is needed. New and changed ones come "
            "first, then those with the nearest date. Those with no date come last."
        )
        layout.addLayout(good_to_read(label(text, "quiet")))
        layout.addWidget(self.filter)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.M)
        self._pairs = Pairs(self._list)
        layout.addLayout(self._list)
        layout.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)
        self.refresh(case)

    def refresh(self, case: Case) -> None:
        """Show the prompts as they are now; an answer that is being written goes on."""
        # What is typed stays in its draft, also where its prompt is gone and may come back.
        writing = {card.state.prompt.id for card in self._cards if card.busy}
        if writing:
            flush_drafts(self._book.saver)
        self._case = case
        self.filter.show_value(self._filters[self._which])
        if self._turns:
            self._turns.stop()
        at = next((n for n, card in enumerate(self._cards) if card.holds_focus), None)
        following = [card.state.prompt.id for card in self._cards[at or 0 :]]
        area = scrolls(self)
        place = area.verticalScrollBar().value() if area else 0
        if at is not None:
            self.setFocus()  # else it would go on to what leads out of the assessment
        clear(self._list)
        self._pairs.end()
        self._cards = []
        self._turns = IncrementalLayout(self, self._fill(case))
        if at is not None and self.cards:
            # The card itself where it still shows, else the next that does: nothing is passed by.
            known = {card.state.prompt.id: card for card in self.cards}
            next_one = next((known[one] for one in following if one in known), self.cards[-1])
            next_one.take_focus()
            if area:
                QTimer.singleShot(0, self, lambda: area.verticalScrollBar().setValue(place))
        elif at is not None:
            self.filter.setFocus()
        for card in self.cards if writing else ():
            if card.state.prompt.id in writing:
                card.go_on()

    @property
    def cards(self) -> list[PromptCard]:
        """The prompts that show, all of them."""
        self.finish()
        return self._cards

    def finish(self) -> None:
        """Lay out the rest now."""
        if self._turns:
            self._turns.finish()

    def _fill(self, case: Case) -> Iterator[None]:
        yield  # the page shows before its first card is made
        wanted = [state for state in self._book.states if self._wanted(state)]
        placed = self._book.placed(state for state in wanted if self._as_thing(state))
        for fresh in Fresh:
            these = [one for one in placed if one.fresh == fresh]
            if these and self._which != "considered":
                self._say(label(self._title(fresh, len(these)), "ask"))
            for one in these:
                yield from self._put(
                    ClusterCard(one, self._book.saver, self._walk, self._book.today)
                )
        yield from self._fill_quiet([one for one in wanted if not self._as_thing(one)])
        left = self._left(case)
        for title, lines in left:
            self._say(label(title, "ask"))
            for line in lines:
                self._say(label(f"• {line}"))
        if not (self._cards or left):
            self._say(label(self._nothing, "quiet"))

    def _say(self, said: QWidget) -> None:
        """Put a line across the page, which the next prompt stands below."""
        self._pairs.end()
        self._list.addWidget(said)

    def _left(self, case: Case) -> list[Group]:
        """What was open as it was closed, as it stood then; nothing while it is open."""
        rows = left_as_closed(case)
        thin = [row for row in rows if row.kind == LeftKind.THIN]
        found: list[Group] = []
        if self._which in {"open", "all"}:
            found += [*unanswered(rows), *also(thin, closed=True)]
        if self._which in {"considered", "all"}:
            found += answered(rows)
        return found

    def _fill_quiet(self, wanted: list[PromptState]) -> Iterator[None]:
        """What has ended, and below it what is not asked yet, by section."""
        over = [state for state in wanted if is_over(state)]
        if over:
            self._say(label(self.tr("What has ended"), "ask"))
        for state in over:
            yield from self._put(self._quiet(state))
        thin = [state for state in wanted if of_record(state)]
        if thin:
            text = self.tr("{n} not asked or not written yet").format(n=len(thin))
            self._say(label(text, "ask"))
            text = self.tr("This says how thin the record is, and nothing about the family.")
            self._say(label(text, "quiet"))
        for section in self._walk.form.sections:
            here = [state for state in thin if state.prompt.section == section.id]
            if here:
                called = section_called(section, self._book.saver.case, self._book.today)
                self._say(label(called, "strong", level=3))
            for state in here:
                yield from self._put(self._quiet(state))

    def _put(self, card: ClusterCard | PromptCard) -> Iterator[None]:
        for one in card.cards if isinstance(card, ClusterCard) else [card]:
            one.answered.connect(self.answered)
            one.go_asked.connect(self.go_asked)
            one.course_asked.connect(lambda: self.act_asked.emit(COURSE, ""))
            self._cards.append(one)
        if isinstance(card, ClusterCard) and card.wide:
            self._say(card)
        else:
            self._pairs.add(card)
        yield

    def _quiet(self, state: PromptState) -> PromptCard:
        told = CardSays("quote", finding=False)
        return PromptCard(state, self._book.saver, self._walk.form, self._walk.findings, told)

    def _as_thing(self, state: PromptState) -> bool:
        """Whether a prompt is shown as a thing of its own, and in no quiet list."""
        return of_family(state) or (state.considered and not is_over(state))

    def _title(self, fresh: Fresh, count: int) -> str:
        """What is said above those that are new, changed, or as they were."""
        if fresh == Fresh.STANDING:
            text = self.tr("{n} still open") if self._which == "open" else self.tr("{n} as before")
        elif fresh == Fresh.NEW:
            text = self.tr("{n} new since {day}")
            if self._book.looked_on is None:
                text = self.tr("{n} not looked at before")
        else:
            text = self.tr("{n} changed since {day}")
        return text.format(n=count, day=self._day)

    @property
    def _day(self) -> str:
        """When somebody last looked at this page, as people say it."""
        on, today = self._book.looked_on, self._book.today
        if on is None:
            return ""
        days = (today - on).days
        if days <= 0:
            return self.tr("you looked today")
        if days == 1:
            return self.tr("yesterday")
        return weekday(on) if days < WEEK else day_words(on)

    @property
    def _nothing(self) -> str:
        """What an empty list says."""
        return {
            "open": self.tr(
                "Nothing is waiting. As the record grows, what is worth another look appears here."
            ),
            "considered": self.tr(
                "No prompt has been answered yet. Answered prompts stay here and in the "
                "report, with their answers."
            ),
            "new": self.tr("Nothing is new since the assessment was last left."),
            "all": self.tr(
                "Nothing is worth another look yet. As the record grows, it appears here."
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
        if self._which == "all":
            return True
        if is_over(state):  # said once, and waiting for nothing
            return self._which in {"open", "new"} and self._book.new(state)
        if self._which == "new":
            return not state.considered and self._book.new(state)
        return state.considered == (self._which == "considered")


def scrolls(widget: QWidget) -> QScrollArea | None:
    """The area in which a widget scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


WEEK = 7


def weekday(day: date) -> str:
    """The name of a day of the week."""
    return QLocale().dayName(day.isoweekday())
