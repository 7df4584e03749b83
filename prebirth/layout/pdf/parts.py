"""The parts that fill pages, and the filler that sets them from page to page."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from typing import Any

FUZZ = 1e-6
WORTH = 90.0
"""The points that must be left on a page to fill it up before a picture."""


class PagePart:
    """A part of a page: it has a height at a width, may be split, and draws itself."""

    width = height = 0.0
    space_before = space_after = 0.0
    with_next = False
    section = False
    """Whether a part of the document begins with it: no earlier picture moves past it."""
    floats = False
    """Whether it may move to the next page while later text fills this one."""
    canvas: Any = None

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Width and height, given how much of both there is."""
        return self.width, self.height

    def split(self, _width: float, _height: float) -> Sequence[PagePart]:
        """What fits and the rest, or nothing where it cannot be split there."""
        return ()

    def draw(self) -> None:
        """Draw it, its lower left corner at the origin."""

    def draw_on(self, canvas: Any, x: float, y: float) -> None:
        """Draw it at a place."""
        self.canvas = canvas
        canvas.saveState()
        canvas.translate(x, y)
        self.draw()
        canvas.restoreState()


class NewPage(PagePart):
    """Begins a page."""


class RoomFor(PagePart):
    """Begins a page unless so many points are left of this one."""

    def __init__(self, needed: float, *, section: bool = False) -> None:
        self.needed, self.section = needed, section


class Together(PagePart):
    """Parts that stay on one page if one page can hold them."""

    def __init__(self, inside: Sequence[PagePart]) -> None:
        self.inside = inside
        self.section = inside[0].section
        self.floats = inside[-1].floats and not any(
            getattr(part, "opens", False) for part in inside
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The height of all parts and of the space between them."""
        high, gap = 0.0, 0.0
        for place, part in enumerate(self.inside):
            high += part.wrap(width, height)[1] + (max(gap, part.space_before) if place else 0)
            gap = part.space_after
        return width, high


class PageCount:
    """Counts pages, on which nothing is drawn."""

    pages = 0

    def showPage(self) -> None:
        """Count the page that ends."""
        self.pages += 1


class Filler:
    """Fills the pages of a canvas.

    A picture without room goes to the top of the next page, and the text after it
    fills the page before.
    """

    def __init__(self, canvas: Any, box: tuple[float, float, float, float]) -> None:
        """Fill a box of each page: left, bottom, width and height."""
        self._canvas, (self._left, self._bottom, self._width, self._height) = canvas, box
        self._y, self._gap, self._fresh = self._bottom + self._height, 0.0, True
        self._waiting: deque[PagePart] = deque()

    def fill(self, parts: Iterable[PagePart]) -> None:
        """Set all parts, and end the last page."""
        queue = deque(parts)
        while queue or self._waiting:
            if self._waiting and (self._fresh or not queue or _holds_up(queue[0])):
                queue.appendleft(self._waiting.popleft())
            elif self._may_wait(queue):
                self._waiting.append(queue.popleft())
                continue
            self._set(queue)
        self._canvas.showPage()

    def _set(self, queue: deque[PagePart]) -> None:
        part = queue.popleft()
        if isinstance(part, NewPage):
            self._turn()
        elif isinstance(part, RoomFor):
            if part.needed > self._left_over() and not self._fresh:
                self._turn_before(part, queue)
        elif isinstance(part, Together):
            high = part.wrap(self._width, self._height)[1]
            needed = high + self._before(part.inside[0])
            if self._left_over() + FUZZ < needed and high <= self._height and not self._fresh:
                self._turn_before(part, queue)
            else:
                queue.extendleft(reversed(part.inside))
        elif not self._put(part):
            self._part(part, queue)

    def _part(self, part: PagePart, queue: deque[PagePart]) -> None:
        """Set what fits of a part, or begin a page for it."""
        room = self._left_over() - self._before(part)
        pieces = part.split(self._width, room) if room > 0 else ()
        if pieces and self._put(pieces[0]):
            queue.extendleft(reversed(pieces[1:]))
        elif not self._fresh:
            self._turn()
            queue.appendleft(part)
        else:
            self._draw(part)  # no page would hold it, and none parts it

    def _put(self, part: PagePart) -> bool:
        room = self._left_over() - self._before(part)
        if room <= 0 or part.wrap(self._width, room)[1] > room + FUZZ:
            return False
        self._draw(part)
        return True

    def _draw(self, part: PagePart) -> None:
        self._y -= self._before(part) + part.height
        if not isinstance(self._canvas, PageCount):
            part.draw_on(self._canvas, self._left, self._y)
        self._y -= part.space_after
        self._gap, self._fresh = part.space_after, False

    def _before(self, part: PagePart) -> float:
        """The space above a part, less what the part before has left already."""
        return 0.0 if self._fresh else max(part.space_before - self._gap, 0.0)

    def _left_over(self) -> float:
        return self._y - self._bottom

    def _turn(self) -> None:
        if not self._fresh:
            self._canvas.showPage()
            self._y, self._gap, self._fresh = self._bottom + self._height, 0.0, True

    def _turn_before(self, part: PagePart, queue: deque[PagePart]) -> None:
        """Begin a page for a part, which asks again once the pictures that waited stand there."""
        self._turn()
        queue.appendleft(part)

    def _may_wait(self, queue: deque[PagePart]) -> bool:
        first = queue[0]
        if self._fresh or not first.floats or len(queue) < 2 or _holds_up(queue[1]):
            return False
        return (
            first.wrap(self._width, self._height)[1] + first.space_before
            > self._left_over()
            > WORTH
        )


def _holds_up(part: PagePart) -> bool:
    """Whether no earlier picture may move past this part.

    It is a picture, a new page, or what another part of the document begins with.
    """
    return isinstance(part, NewPage) or part.floats or part.section
