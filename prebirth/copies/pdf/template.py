"""The page template: a picture that has no room left on its page goes to the top of the next, and the words after it fill the page."""

from __future__ import annotations

from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, KeepTogether, PageBreak

from prebirth.copies.pdf.paper import Text
from prebirth.copies.pdf.picture import PictureFlowable

LEAST = 90.0
"""Points that must be left on a page for it to be worth filling."""


class Template(BaseDocTemplate):
    """Lays out the parts in order, but for pictures that wait for the next page; what is read out keeps its order."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self._waiting: list[Flowable] = []

    def handle_flowable(self, flowables: list[Flowable]) -> None:
        """Set the next part, or a picture that has waited for this page, or let one wait."""
        if getattr(self, "frame", None) is None:  # between pages
            super().handle_flowable(flowables)
            return
        if self._waiting and (self.frame._atTop or _parts_here(flowables[0])):  # noqa: SLF001  # reportlab has no other word for it
            flowables.insert(0, self._waiting.pop(0))
        elif self._may_wait(flowables):
            self._waiting.append(flowables.pop(0))
            return
        super().handle_flowable(flowables)
        if not flowables and self._waiting:
            flowables.append(self._waiting.pop(0))

    def _may_wait(self, flowables: list[Flowable]) -> bool:
        """Whether the first part is a picture without room here, and there is something that may come before it."""
        first = flowables[0]
        if self.frame._atTop or not _is_picture(first) or len(flowables) < 2 or _parts_here(flowables[1]):  # noqa: SLF001
            return False
        room = self.frame._y - self.frame._y1p  # noqa: SLF001
        high = first.wrap(self.frame._aW, 0)[1] if isinstance(first, PictureFlowable) else _high(first, self.frame._aW)  # noqa: SLF001
        return bool(high > room > LEAST)


def _is_picture(part: Flowable) -> bool:
    """Whether a part is a picture, alone or with its own small heading; one that opens a section stays where the section begins."""
    if not isinstance(part, KeepTogether):
        return isinstance(part, PictureFlowable)
    content = part._content  # noqa: SLF001
    opens = any(isinstance(one, Text) and one.mark is not None and one.mark[1] <= 1 for one in content)
    return isinstance(content[-1], PictureFlowable) and not opens


def _high(part: Any, width: float) -> float:
    return float(sum(one.wrap(width, 0)[1] + one.getSpaceBefore() + one.getSpaceAfter() for one in part._content))  # noqa: SLF001


def _parts_here(part: Flowable) -> bool:
    """Whether a part is something that no picture of what comes before may pass: another picture, or a page of its own."""
    return isinstance(part, PageBreak) or _is_picture(part)
