"""A worker without a mouse: real keys into the real window; prints JSON.

Run by the system's own Python, which has pyatspi.
"""

from __future__ import annotations

import json
import sys

import pyatspi
from reader import first, running, showing, until, wait

PAUSE = 0.12
KEYS = {
    "Return": 0xFF0D,
    "Tab": 0xFF09,
    "Escape": 0xFF1B,
    "Page_Down": 0xFF56,
    "Down": 0xFF54,
    "F1": 0xFFBE,
    "F7": 0xFFC4,
    "End": 0xFF57,
    "Right": 0xFF53,
    "space": 0x20,
    "Page_Up": 0xFF55,
    "Menu": 0xFF67,
}
CONTROL = 37
"""The key code of the left control key."""


def main() -> None:
    """Unlock, open, go through the sections, answer, find, and read the handbook."""
    app = until(running, "the app")
    found: dict[str, object] = {}
    until(lambda: first(app, "password text"), "the field for the pass-phrase")
    wait(0.5)
    write(sys.argv[1])
    press("Return")
    until(lambda: first(app, "tree table", "tree", "table"), "the list of assessments")
    wait(1)
    press("Return")
    until(lambda: first(app, "list", name="Sections"), "the list of sections")
    wait(0.8)
    for _ in range(3):
        press("Page_Down", control=True)
        wait(0.4)
    until(lambda: first(app, "text", name="Due date"), "the first section")
    found["stops"] = stops(app)
    press("k", control=True)
    wait(0.6)
    write("one night")
    wait(0.6)
    press("Escape")
    press("k", control=True)
    wait(0.6)
    write("why assess now")
    wait(0.8)
    press("Return")
    wait(1)
    found["landed"] = focused(app)
    press("End", control=True)
    write(" Typed by key alone.")
    wait(1.2)
    press("F1")
    until(lambda: first(app, name="Find in the handbook"), "the handbook")
    wait(0.6)
    found["help"] = [
        one.name for one, states in showing(app, "list item") if pyatspi.STATE_SELECTED in states
    ]
    press("Escape")
    wait(0.5)
    press("l", control=True)
    until(
        lambda: (now := running()) and first(now, "password text"),
        "the field for the pass-phrase again",
    )  # of a fresh process
    print(json.dumps(found))


def stops(app: pyatspi.Accessible) -> list[str]:
    """Where Tab goes, until it is where it began."""
    seen: list[str] = []
    for _ in range(140):
        press("Tab")
        wait(0.04)
        name = focused(app)
        if seen and name == seen[0]:
            return seen
        seen.append(name)
    return [*seen, "a trap, or no end"]


def focused(app: pyatspi.Accessible) -> str:
    """What the keyboard is on: its role and name."""
    # The current cell of a table says that it has the focus, also once the table has lost it.
    cell = ""
    for one, states in showing(app):
        if pyatspi.STATE_FOCUSED in states:
            name = f"{one.getRoleName()}: {one.name}"
            if not name.startswith("table cell"):
                return name
            cell = cell or name
    return cell


def write(text: str) -> None:
    """Type words."""
    for letter in text:
        pyatspi.Registry.generateKeyboardEvent(ord(letter), None, pyatspi.KEY_SYM)
        wait(0.03)


def press(key: str, *, control: bool = False) -> None:
    """Press a key, with the control key held if asked for."""
    if control:
        pyatspi.Registry.generateKeyboardEvent(CONTROL, None, pyatspi.KEY_PRESS)
    pyatspi.Registry.generateKeyboardEvent(KEYS.get(key, ord(key[0])), None, pyatspi.KEY_SYM)
    if control:
        pyatspi.Registry.generateKeyboardEvent(CONTROL, None, pyatspi.KEY_RELEASE)
    wait(PAUSE)


if __name__ == "__main__":
    main()
