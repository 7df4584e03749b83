"""Two parts of a page, side by side where the window is wide enough for both."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from prebirth.ui.base import theme

BESIDE = 1000
"""The least width at which two parts stand side by side: each is still good to read."""
DOWN, ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Pair(QWidget):
    """Holds one part or two; where one is alone in a wide window, its neighbour's place is free."""

    def __init__(self, *, spacing: int = theme.M) -> None:
        super().__init__()
        self._parts = 0
        self._layout = QBoxLayout(DOWN, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)

    @property
    def full(self) -> bool:
        """Whether it holds two."""
        return self._parts > 1

    def add(self, part: QWidget | QLayout) -> None:
        """Take a part."""
        if isinstance(part, QWidget):
            # At the top: a card as high as its neighbour would spread out what it holds.
            self._layout.insertWidget(self._parts, part, 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._layout.insertLayout(self._parts, part, 1)
        self._parts += 1
        self._stand()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the parts as the new width allows."""
        super().resizeEvent(event)
        self._stand()

    def minimumSizeHint(self) -> QSize:
        """The width of the widest part alone, so that a page may always become narrower."""
        least = super().minimumSizeHint()
        if self._layout.direction() == ACROSS:
            items = (self._layout.itemAt(place) for place in range(self._layout.count()))
            least.setWidth(max(item.minimumSize().width() for item in items if item))
        return least

    def _stand(self) -> None:
        """Set the direction, and keep the place beside a part that has no neighbour."""
        beside = self.width() >= theme.px(BESIDE)
        if beside != (self._layout.direction() == ACROSS):
            self._layout.setDirection(ACROSS if beside else DOWN)
        alone = beside and not self.full
        if alone and self._layout.count() == self._parts:
            self._layout.addSpacing(self._layout.spacing())  # none is kept beside a stretch
            self._layout.addStretch(1)
        while not alone and self._layout.count() > self._parts:
            self._layout.takeAt(self._layout.count() - 1)


class Pairs:
    """Puts parts into a layout two by two."""

    def __init__(self, layout: QBoxLayout, *, spacing: int = theme.M) -> None:
        self._layout, self._spacing = layout, spacing
        self._last: Pair | None = None

    @property
    def place(self) -> Pair:
        """What takes the next part; made in it, a part is not dressed again as it comes there."""
        if self._last is None or self._last.full:
            self._last = Pair(spacing=self._spacing)
            stretch = self._layout.itemAt(self._layout.count() - 1)
            at_end = stretch is not None and stretch.spacerItem() is not None
            self._layout.insertWidget(self._layout.count() - at_end, self._last)
        return self._last

    def add(self, part: QWidget | QLayout) -> None:
        """Put a part beside the last one, or into a new line."""
        self.place.add(part)

    def end(self) -> None:
        """Begin a new line with the next part."""
        self._last = None
