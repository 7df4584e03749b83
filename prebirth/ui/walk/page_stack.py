"""The pages of an open assessment, each made when first shown and kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from prebirth.form.model import Section, Walk
from prebirth.session import Applied
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.tab_order import keep_keyboard
from prebirth.ui.records.acts import CLOSE, COURSE
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.walk.kept_place import field_with_keyboard
from prebirth.ui.walk.overview_page import OverviewPage
from prebirth.ui.walk.page import DIFFER, OVERVIEW, PROMPTS, Page
from prebirth.ui.walk.section_page import SectionPage

if TYPE_CHECKING:
    from prebirth.ui.walk.openers import RarePage


class PageStack(QStackedWidget):
    """Shows one page at a time."""

    history_asked = Signal(str, str, str)
    act_asked = Signal(str, str)
    frozen_asked = Signal(int)
    section_asked = Signal(str, str)
    go_asked = Signal(str, str, str)
    step_asked = Signal(str)
    tour_asked = Signal()

    def __init__(self, walk: Walk, saver: Saver, book: PromptBook) -> None:
        super().__init__()
        self._walk, self._saver, self._book = walk, saver, book
        self._sections: dict[tuple[str, str], SectionPage] = {}
        self._last: dict[str, str] = {}
        self._scrolled: dict[str, int] = {}
        self.page = Page(self)
        self.addWidget(self.page)

    def show_section(self, section: Section, about: str = "") -> None:
        """Show a section; where it repeats, for the person asked for or looked at last."""
        key = (section.id, about or self._last.get(section.id, ""))
        page = self._sections.get(key)
        if page is None or not page.fits:
            page = self._made(section, key)
        elif page.stale:
            page.renew(self._book.date_warnings)
        self._last[section.id] = page.about
        self._show(page)

    @property
    def about(self) -> str:
        """Whom the page that shows is about, by id, where it is of a section that repeats."""
        return self.page.about if isinstance(self.page, SectionPage) else ""

    def show_own(self, name: str) -> None:
        """Show a page that is no section, made from the case as it is now, scrolled as it was."""
        page = Page(self, self._own(name))
        self.addWidget(page)
        self._show(page)
        self._scroll_back(page, name)

    def _scroll_back(self, page: Page, name: str) -> None:
        """Scroll a page as it was, once it has grown so far, and remember where it is then."""
        bar, waiting = page.verticalScrollBar(), [self._scrolled.get(name, 0)]

        def grown(_least: int, most: int) -> None:
            if waiting and most >= waiting[0]:
                bar.setValue(waiting.pop())

        def moved(value: int) -> None:
            if not waiting and self.page is page:  # one that goes away shrinks
                self._scrolled[name] = value

        bar.rangeChanged.connect(grown)
        bar.valueChanged.connect(moved)
        grown(0, bar.maximum())

    def stop(self) -> None:
        """Lay out nothing more."""
        for page in self._sections.values():
            page.stop()

    def refresh(self, applied: Applied) -> None:
        """Show what a commit changed; hidden pages are brought up to date when they show."""
        keep_keyboard(self.page)
        for page in self._sections.values():
            page.stale = page is not self.page
        if isinstance(self.page, SectionPage):
            self.page.refresh(applied, self._book.date_warnings)
        elif (own := self.page.widget()) is not None:
            own.refresh(applied.case)  # type: ignore[attr-defined]

    def _made(self, section: Section, key: tuple[str, str]) -> SectionPage:
        old = self._sections.pop(key, None)
        page = SectionPage(
            self,
            self._walk,
            self._saver,
            (section, key[1]),
            self._book.date_warnings,
            lambda: len(self._book.things),
        )
        for known in [
            one
            for one, kept in self._sections.items()
            if one[0] == section.id and kept.about == page.about
        ]:
            self._drop(self._sections.pop(known))
        page.history_asked.connect(self.history_asked)
        page.act_asked.connect(self.act_asked)
        page.frozen_asked.connect(self.frozen_asked)
        page.step_asked.connect(self.step_asked)
        page.about_asked.connect(
            lambda person: QTimer.singleShot(
                0, self, lambda: self.section_asked.emit(section.id, person)
            )
        )
        page.outgrown.connect(
            lambda: QTimer.singleShot(0, self, partial(self._make_again, page.opened))
        )
        self._sections[section.id, page.about] = page
        self.addWidget(page)
        if old is not None:
            self._drop(old)
        return page

    def _make_again(self, before: list[tuple[str, str]]) -> None:
        """Make the page anew if the case asks for other cards by now, and go on as it was.

        What asks for other cards is often a new row of a table, whose form was not open `before`:
        the keyboard goes there, also from the search that added it.
        """
        page = self.page
        if isinstance(page, SectionPage) and page.section and not page.fits:
            scrolled, opened = page.verticalScrollBar().value(), page.opened
            now = self.window().focusWidget()  # also while a dialog above it still closes
            at = field_with_keyboard(page)
            new = [one for one in opened if one not in before]
            if (new or not any(at)) and opened:
                at = (*(new or opened)[-1], "")
            self.show_section(page.section, page.about)
            _ = self.page.cards  # all of them, so that there is something to scroll to
            self.page.verticalScrollBar().setValue(scrolled)
            for card in self.page.cards:
                for table, record in opened:
                    if isinstance(card, RecordCard) and card.held.records == table:
                        card.reopen(record)
            if any(at) and (new or (now is not None and page.isAncestorOf(now))):
                self.page.go_to(*at, stays=True)

    def _show(self, page: Page) -> None:
        before, self.page = self.page, page
        self.setCurrentWidget(page)
        if before is not page and before not in self._sections.values():
            self._drop(before)

    def _drop(self, page: Page) -> None:
        """Delete a page later: it may still be handling the click that asked for another."""
        self.removeWidget(page)
        page.hide()
        page.deleteLater()

    def _own(self, name: str) -> OverviewPage | RarePage:
        """One of the pages that are no section."""
        if name != OVERVIEW:
            # Late: see there.
            from prebirth.ui.walk.openers import rare_page

            return rare_page(name, self._walk, self._book, self._saver, self)
        overview = OverviewPage(self._walk, self._book, self._saver.session)
        overview.prompts_asked.connect(lambda: self.section_asked.emit(PROMPTS, ""))
        overview.differ_asked.connect(lambda: self.section_asked.emit(DIFFER, ""))
        overview.begin_asked.connect(
            lambda: self.section_asked.emit(self._walk.form.sections[0].id, "")
        )
        overview.step_asked.connect(self.step_asked)
        overview.course_asked.connect(lambda: self.act_asked.emit(COURSE, ""))
        overview.closing_asked.connect(lambda: self.act_asked.emit(CLOSE, ""))
        overview.tour_asked.connect(self.tour_asked)
        overview.question_asked.connect(lambda key: self.go_asked.emit("answers", key, ""))
        return overview
