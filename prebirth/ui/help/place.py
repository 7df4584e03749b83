"""Opens the handbook at the heading that explains what the window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prebirth.ui.help.handbook import about
from prebirth.ui.help.handbook_window import HandbookWindow

if TYPE_CHECKING:
    from prebirth.ui.base.window_context import WindowContext

PAGES = {"overview": "The walk", "prompts": "Worth another look", "pictures": "Pictures"}
"""What explains the pages that are no section."""


def heading_for(window: WindowContext) -> str:
    """The heading that explains what shows just now."""
    walk = window.walk
    if walk is None:
        return "The first day" if window.vault else "What is kept safe, and how"
    section = walk.section
    return about(section.title, "The walk") if section else PAGES.get(walk.name, "The walk")


def show_help(window: WindowContext) -> None:
    """Open the handbook, or turn it to this place where it is open."""
    shown = window.widget.findChild(HandbookWindow)
    if shown is None:
        HandbookWindow(window.widget, window.commands.values(), heading_for(window)).show()
        return
    shown.open_at(heading_for(window))
    shown.show()
    shown.raise_()
    shown.activateWindow()
