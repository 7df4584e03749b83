"""A tour of the window in five steps; it can be left at each."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.base.preferences import keep_tour_seen
from prebirth.ui.base.window_context import WindowContext

if TYPE_CHECKING:
    from prebirth.ui.walk.walk_page import WalkPage

WIDTH, ROOM, RING = 340, 12, 4


class TourContext(WindowContext, Protocol):
    """A window with the places that the tour points at."""

    @property
    def walk(self) -> WalkPage | None:
        """The pages of the open assessment; None where none is open."""

    @property
    def foot(self) -> QWidget:
        """The line that says what is saved."""

    @property
    def copy_button(self) -> QWidget:
        """The button that makes a copy."""


class TourStop(NamedTuple):
    """One step of the tour: a place of the window, and the text beside it."""

    at: Callable[[], QWidget]
    title: str
    text: str
    go: Callable[[], object]


class Tour(QFrame):
    """Shows a card beside each place, and a ring round the place."""

    def __init__(self, window: TourContext) -> None:
        super().__init__(window.widget)
        self._window = window
        self.setProperty("look", "tour")
        self._ring = QFrame(window.widget)
        self._ring.setProperty("look", "ring")
        self._ring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place = 0
        self._count, self._title, self._text = label("", "small"), label("", "ask"), label("")
        self._leave = button(self.tr("Leave the tour"), "link", self.end)
        self._next = button(self.tr("Next"), "main", self.following)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.M, theme.L, theme.M)
        layout.setSpacing(theme.S)
        for part in (self._count, self._title, self._text):
            layout.addWidget(part)
        layout.addLayout(row(self._leave, None, self._next))
        window.widget.installEventFilter(self)

    def begin(self) -> None:
        """Start at the first step, and end any other tour that is open."""
        for other in self._window.widget.findChildren(Tour):
            if other is not self:
                other.end()
        keep_tour_seen()
        self._show()

    def following(self) -> None:
        """Go to the next step; after the last, end."""
        self._place += 1
        if self._place < len(self.stops):
            self._show()
        else:
            self.end()

    def end(self) -> None:
        """Leave, with the keyboard back in the list."""
        self._window.widget.removeEventFilter(self)
        self._ring.deleteLater()
        self.hide()
        self.setParent(None)  # at once, so that another tour does not find this one
        self.deleteLater()
        if self._window.walk:
            self._window.walk.tasks.setFocus()

    @property
    def stops(self) -> list[TourStop]:
        """The steps, in order."""
        window = self._window
        walk = window.walk
        if walk is None:
            return []
        return [
            TourStop(
                lambda: walk.tasks,
                self.tr("All the questions"),
                self.tr(
                    "{count} sections, in any order. The mark shows how far each is done. The "
                    "number counts what is worth another look."
                ).format(count=len(walk.form.form.sections)),
                lambda: walk.open_part("people"),
            ),
            TourStop(
                lambda: walk.stack,
                self.tr("One section at a time"),
                self.tr(
                    "Enter each person once. After that, type a few letters to pick them. All "
                    "you type is saved as you type."
                ),
                lambda: walk.open_part("part_in_assessment", "people"),
            ),
            TourStop(
                lambda: walk.why if walk.why.isVisible() else window.foot,
                self.tr("Why we ask"),
                self.tr(
                    "What reviews of harmed children found, and so why we ask. The prompts of "
                    "this section are below it. Ctrl+I."
                ),
                walk.panes.open_why,
            ),
            TourStop(
                lambda: walk.stack,
                self.tr("Pictures draw themselves"),
                self.tr(
                    "The family, the pregnancy in time, appointments by week, and what each agency "
                    "knows."
                ),
                lambda: walk.open_section("pictures"),
            ),
            TourStop(
                lambda: window.copy_button,
                self.tr("A copy for each reader"),
                self.tr(
                    "The conference, the midwife, a parent, an agency: each gets their own copy. "
                    "You first see what is left out. F1 opens the handbook."
                ),
                lambda: walk.open_section("overview"),
            ),
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move with the place when the window changes; end once its page has closed."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            if self._window.walk is None:
                self.end()
            else:
                self._arrange()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, _ahead: bool) -> bool:
        """Tab goes between the two buttons."""
        other = (
            self._leave
            if self._window.widget.focusWidget() is self._next and self._leave.isVisible()
            else self._next
        )
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        stops = self.stops
        stop = stops[self._place]
        stop.go()
        self._count.setText(self.tr("{n} of {all}").format(n=self._place + 1, all=len(stops)))
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        last = self._place == len(stops) - 1
        self._next.setText(self.tr("Done") if last else self.tr("Next"))
        self._next.setAccessibleName(self._next.text())
        self._leave.setVisible(not last)
        self._arrange()
        self._ring.show()
        self.show()
        self._ring.raise_()
        self.raise_()
        self._next.setFocus()
        announce(self, f"{self._count.text()}. {stop.title}. {stop.text}")

    def _arrange(self) -> None:
        """Put the ring round the place, and the card beside it, all within the window."""
        if self._place >= len(self.stops):
            return
        window, target = self._window.widget, self.stops[self._place].at()
        place = QRect(target.mapTo(window, QPoint(0, 0)), target.size()).intersected(window.rect())
        self._ring.setGeometry(place.adjusted(-RING, -RING, RING, RING).intersected(window.rect()))
        self.setFixedWidth(theme.px(WIDTH))
        self.setFixedHeight(self.heightForWidth(self.width()))
        room = window.rect()
        spots = (
            QPoint(place.right() + ROOM, place.top() + ROOM),
            QPoint(place.left() - ROOM - self.width(), place.top() + ROOM),
            QPoint(place.right() - self.width(), place.bottom() + ROOM),
            QPoint(place.center().x() - self.width() // 2, place.bottom() - ROOM - self.height()),
        )
        fits = next((spot for spot in spots if room.contains(QRect(spot, self.size()))), spots[-1])
        self.move(fits)
