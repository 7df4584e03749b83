"""Opens the handbook at the heading that explains what the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prebirth.ui.help.handbook import about
from prebirth.ui.help.handbook_window import HandbookWindow

if TYPE_CHECKING:
    from prebirth.ui.base.window_context import WindowContext

PAGES = {"overview": "The walk", "prompts": "Worth another look", "pictures": "Pictures"}
"""What explains the pages that are no section."""
ACCESSIBILITY = "Accessibility"
"""The heading of what helps to see, hear, type and read."""


def heading_for(window: WindowContext) -> str:
    """The heading that explains what shows just now."""
    walk = window.walk
    if walk is None:
        return "The first day" if window.vault else "What is kept safe, and how"
    section = walk.section
    return about(section.title, "The walk") if section else PAGES.get(walk.name, "The walk")


def show_help(window: WindowContext, title: str = "") -> None:
    """Open the handbook, or turn it where it is open: to a title, else to this place."""
    shown, title = window.widget.findChild(HandbookWindow), title or heading_for(window)
    if shown is None:
        HandbookWindow(window.widget, window.commands.values(), title).show()
        return
    shown.open_at(title)
    shown.show()
    shown.raise_()
    shown.activateWindow()
