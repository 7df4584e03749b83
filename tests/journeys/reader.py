"""What a screen reader meets, through AT-SPI; prints JSON.

Run by the system's own Python, which has pyatspi.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator

import pyatspi
from gi.repository import GLib

heard: list[str] = []
GONE = (LookupError, GLib.Error, AttributeError)
"""What asking something raises that went away while it was asked."""
NOTHING = {"invalid", "unknown", "redundant object"}


def main() -> None:
    """Unlock, open the assessment, go through three sections, look at a picture, and lock."""
    pyatspi.Registry.registerEventListener(
        lambda event: heard.append(str(event.any_data)), "object:announcement"
    )
    app = until(running, "the app")
    found: dict[str, object] = {}
    phrase = until(lambda: first(app, "password text"), "the field for the pass-phrase")
    found["unlock"] = nameless(app)
    phrase.queryEditableText().setTextContents(sys.argv[1])
    press(app, "Unlock")
    found["caseload"] = cells(
        until(lambda: first(app, "tree table", "tree", "table"), "the list of assessments")
    )
    press(app, "Open")
    tasks = until(lambda: first(app, "list", name="Sections"), "the list of sections")
    found["tasks"] = [item.name for item in tasks if item]
    found["overview"] = nameless(app)
    for _ in range(4):
        press(app, "Next section")
        wait(0.6)
    table = until(lambda: first(app, "table", name="People"), "the table of people")
    found["people"] = cells(table)
    found["headers"] = [
        column.name for column in every(table, "table column header", "column header")
    ]
    found["section"] = nameless(app)
    found["focusable"] = sum(
        1 for _one, states in showing(app) if pyatspi.STATE_FOCUSABLE in states
    )
    found["heard before"] = [*heard]
    press(app, "Add a person")
    until(lambda: any(text.startswith("Saved") for text in heard), "that it is saved")
    import services  # here, since it takes its steps from this file

    found["services"] = services.ask_and_act(app)
    press(app, "Previous")
    wait(0.6)
    press(app, "Previous")
    wait(0.8)
    found["pictures"] = [
        f"{one.name}: {one.description}"
        for one, _states in showing(app)
        if one.description.startswith("Genogram")
    ]
    found["heard"] = heard
    found["open"] = on_the_bus()
    opened = app.get_process_id()
    press(app, "Lock")
    until(
        lambda: (
            (now := running()) and now.get_process_id() != opened and first(now, "password text")
        ),
        "the locked window",
    )  # of a fresh process
    wait(1.0)
    found["locked"] = on_the_bus()
    print(json.dumps(found))


def on_the_bus() -> str:
    """All that every program on the bus says of itself: names, descriptions and texts."""
    said = []
    for app in pyatspi.Registry.getDesktop(0):
        for one in every(app) if app else ():
            try:
                said += [one.name, one.description]
                text = one.queryText()
                said.append(text.getText(0, text.characterCount))
            except (*GONE, NotImplementedError):  # what has no text says so by this error
                continue
    return "\n".join(filter(None, said))


def running() -> pyatspi.Accessible | None:
    """The app, as the bus has it now."""
    return next(
        (one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "Prebirth"), None
    )


def every(root: pyatspi.Accessible, *roles: str) -> list[pyatspi.Accessible]:
    """All that a tree holds, of some roles where any are named."""
    found, waiting = [], [root]
    while waiting:
        one = waiting.pop()
        try:
            if not roles or one.getRoleName() in roles:
                found.append(one)
            if one.childCount < 400:
                waiting += [child for child in one if child]
        except GONE:
            continue
    return found


def first(root: pyatspi.Accessible, *roles: str, name: str = "") -> pyatspi.Accessible | None:
    """The first that shows of some roles, and of a name."""
    found = (one for one, _states in showing(root, *roles) if not name or one.name == name)
    return next(found, None)


def shown(one: pyatspi.Accessible) -> bool:
    """Whether it is on the screen."""
    try:
        return pyatspi.STATE_SHOWING in one.getState().getStates()
    except GONE:
        return False


def showing(
    root: pyatspi.Accessible, *roles: str
) -> Iterator[tuple[pyatspi.Accessible, list[int]]]:
    """All in a tree that is on the screen, with its states; of some roles where any are named.

    What is hidden is not gone into: the pages that were shown before hold thousands.
    """
    waiting = [root]
    while waiting:
        one = waiting.pop()
        try:
            states = one.getState().getStates()
            seen = pyatspi.STATE_SHOWING in states
            if seen and (not roles or one.getRoleName() in roles):
                yield one, states
            if (seen or one is root or pyatspi.STATE_VISIBLE in states) and one.childCount < 400:
                waiting += [child for child in one if child]
        except GONE:
            continue


def nameless(app: pyatspi.Accessible) -> list[str]:
    """Every control that shows and has no name or no role."""
    found = []
    for one, states in showing(app):
        if pyatspi.STATE_FOCUSABLE in states and (
            not one.name.strip() or one.getRoleName() in NOTHING
        ):
            found.append(f"{one.getRoleName()} in {one.parent.getRoleName()} {one.parent.name!r}")
    return found


def cells(table: pyatspi.Accessible) -> list[str]:
    """The names of the first cells of a table."""
    return [cell.name for cell in every(table) if "cell" in cell.getRoleName()][:40]


def press(app: pyatspi.Accessible, name: str) -> None:
    """Press a button by its name."""
    button = until(
        lambda: next(
            (
                one
                for one, states in showing(app, "push button", "button")
                if one.name == name and pyatspi.STATE_ENABLED in states
            ),
            None,
        ),
        f"the button {name}",
    )
    button.queryAction().doAction(0)


def until(look: Callable[[], pyatspi.Accessible | None], what: str) -> pyatspi.Accessible:
    """Wait for something."""
    end = time.monotonic() + 90  # on however busy a machine
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        wait(0.2)
    raise SystemExit(f"{what} did not come; heard so far: {heard}")


def wait(seconds: float) -> None:
    """Let events arrive for a while."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


if __name__ == "__main__":
    main()
