"""Eleven moments in the real window, and what a screen reader says in each; prints JSON.

Run by the system's own Python, which has pyatspi. It goes by events, as a screen reader does, and
says what those say: where the keyboard has come to, with the groups it came into, and what the
program says without being asked.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyatspi
from gi.repository import Atspi
from keyboard import press, write
from reader import GONE, first, running, shown, until, wait

HOLDS = {"panel", "table", "tree", "list", "dialog", "alert", "image"}
"""Roles of what holds others and is said when the keyboard comes into it, where it has a name."""
STATES = (
    (pyatspi.STATE_CHECKED, "chosen"),
    (pyatspi.STATE_EXPANDED, "open"),
)
ABOUT = {pyatspi.RELATION_DESCRIPTION_FOR, pyatspi.RELATION_DESCRIBED_BY}
"""How the words on what is wrong point to their field; Qt turns the one into the other."""
LONG = 90
"""Letters of a description, after which the transcript leaves the rest out."""
said: list[str] = []
moments: dict[str, list[str]] = {}
inside: list[str] = []
here: list[pyatspi.Accessible] = []
"""What the keyboard is on."""


LONGEST = 20
"""Seconds after which nothing more is waited for, on however busy a machine."""
EXPECTED = {
    name: len(lines)
    for name, *lines in (
        part.split("\n")
        for part in Path(__file__)
        .with_name("said.txt")
        .read_text("utf-8")
        .strip()
        .split("\n\n## ")[1:]
    )
}
"""How many things are said in each moment: till so many came it may only be slow."""


def focused(event: pyatspi.event.Event) -> None:
    """Say what the keyboard has come to."""
    if event.detail1 and event.source:
        try:
            here[:] = [event.source]
            speak(event.source)
        except GONE:
            return


def checked(event: pyatspi.event.Event) -> None:
    """Say that what the keyboard is on is chosen now."""
    if event.detail1 and here and event.source == here[0]:
        said.append("chosen")


def renamed(event: pyatspi.event.Event) -> None:
    """Say what the keyboard is on, where that has become something else."""
    if here and event.source == here[0]:
        said.append(str(event.any_data))


def announced(event: pyatspi.event.Event) -> None:
    """Say what the program says by itself."""
    if not str(event.any_data).startswith("Saved"):  # which comes when it is ready
        said.append(f"! {event.any_data}")


def speak(one: pyatspi.Accessible) -> None:
    """Say what holds it, where the keyboard was not in that before, and then it."""
    if not one.name:  # of a mere pane nothing is said
        return
    held, around = [], one.parent
    while around is not None and around.getRoleName() != "application":
        if around.getRoleName() in HOLDS and around.name:
            held.append(f"{around.name}, {around.getRoleName()}")
        around = around.parent
    new = [name for name in reversed(held) if name not in inside]
    inside[:] = [*held, f"{one.name}, {one.getRoleName()}"]
    said.append("; ".join([*new, words(one)]))


def words(one: pyatspi.Accessible) -> str:
    """One thing as it is said: name, role, state, what it is for."""
    states = one.getState().getStates()
    parts = [one.name, one.getRoleName(), *(word for state, word in STATES if state in states)]
    if level := [text for text in one.getAttributes() if text.startswith("level:")]:
        parts[1] += " " + level[0].removeprefix("level:")
    for relation in one.getRelationSet():
        kind, other = relation.getRelationType(), relation.getTarget(0).name
        if kind in ABOUT and other:
            parts.append(f"about {other}")
        elif kind == pyatspi.RELATION_LABELLED_BY and other != one.name:
            parts.insert(0, other)
    described = one.description if one.description != one.name else ""
    if len(described) > LONG:
        described = f"{described[:LONG]}…"
    return "; ".join(filter(None, (", ".join(parts), described)))


def moment(name: str) -> None:
    """End a moment: what was said in it, once all of it came, is kept under its name."""
    end = time.monotonic() + LONGEST
    while len(said) < EXPECTED.get(name, 0) and time.monotonic() < end:
        wait(0.1)
    wait(0.3)
    moments[name] = [*said]
    said.clear()


def read(*them: pyatspi.Accessible) -> None:
    """Read things on the way."""
    said.extend(f"- {words(one)}" for one in them)


def come(one: pyatspi.Accessible) -> None:
    """Put the keyboard somewhere."""
    one.queryComponent().grabFocus()
    wait(0.3)


def again(text: str) -> None:
    """Type over what stands in a field."""
    press("a", control=True)
    write(text)


def page(one: pyatspi.Accessible) -> list[pyatspi.Accessible]:
    """All that shows on the page that something stands on, from its top down."""
    while one.getRoleName() != "layered pane":
        one = one.parent
    return [each for each in down(one) if shown(each)]


def down(root: pyatspi.Accessible) -> Iterator[pyatspi.Accessible]:
    """A tree in the order in which it is read."""
    yield root
    for child in root:
        if child is not None and shown(child):
            yield from down(child)


def named(them: Iterable[pyatspi.Accessible], name: str, role: str = "") -> pyatspi.Accessible:
    """One of them by the beginning of its name."""
    return next(
        one for one in them if one.name.startswith(name) and (not role or one.getRoleName() == role)
    )


def of(them: Iterable[pyatspi.Accessible], role: str) -> list[pyatspi.Accessible]:
    """Those of a role."""
    return [one for one in them if one.getRoleName() == role]


def main() -> None:
    """Go through the moments."""
    Atspi.set_timeout(10_000, 20_000)  # the machine may be busy
    pyatspi.Registry.registerEventListener(focused, "object:state-changed:focused")
    pyatspi.Registry.registerEventListener(checked, "object:state-changed:checked")
    pyatspi.Registry.registerEventListener(renamed, "object:property-change:accessible-name")
    pyatspi.Registry.registerEventListener(announced, "object:announcement")
    app = until(running, "the app")
    until(lambda: first(app, "password text"), "the field for the pass-phrase")
    open_vault(app)
    shows = open_section(app)
    in_a_section(shows)
    prompts_and_pictures()
    press("p", control=True)
    until(lambda: any("Make a copy" in line for line in said), "the dialog")
    said[:] = [line for line in said if not line.startswith("! ")]
    moment("A copy is made")
    press("Escape")
    wait(0.5)
    said.clear()
    os.kill(app.get_process_id(), signal.SIGUSR1)
    until(lambda: any("Stay" in line for line in said), "the warning")
    press("Return")
    moment("Before it locks by itself, and somebody stays")
    print(json.dumps(moments))


def open_vault(app: pyatspi.Accessible) -> None:
    """From the pass-phrase to the list."""
    wait(0.5)
    said.clear()
    read(first(app, "heading", name="Unlock"), first(app, "password text"))
    write(sys.argv[1])
    press("Return")
    until(lambda: first(app, "tree table", "tree", "table"), "the list of assessments")
    moment("The vault is opened")
    press("Return")
    until(lambda: first(app, "list", name="Sections"), "the list of sections")
    wait(0.6)
    moment("An assessment is opened")


def open_section(app: pyatspi.Accessible) -> list[pyatspi.Accessible]:
    """The first section, with its headings, its first field and its first question."""
    for _ in range(3):
        press("Page_Down", control=True)
        wait(0.5)
    said[:] = said[-1:]
    press("Tab")
    wait(0.4)
    shows = page(here[0])
    read(app[0], *of(shows, "heading")[:6])
    come(named(shows, "Why is an assessment", "text"))
    moment("A section is opened")
    return shows


def in_a_section(shows: list[pyatspi.Accessible]) -> None:
    """What is wrong, a choice, undo, a table, calendars."""
    come(due := named(shows, "Due date", "text"))
    again("31 February 2027")
    press("Tab")
    wait(0.3)
    read(*of(due.parent, "alert"), due)
    moment("What is wrong is said, and stands beside its field")
    come(due)
    again("20 August 2026")
    press("Tab")
    wait(0.3)
    said.clear()
    for key in ("Tab", "Right", "space"):
        press(key)
        wait(0.3)
    moment("A choice of one, as a group")
    press("z", control=True)
    moment("Undo is said")
    come(named(shows, "What was heard", "table"))
    for _ in range(4):
        press("Right")
        wait(0.2)
    moment("A table with dates, cell by cell")
    read(*[one for one in shows if one.name.startswith("Calendar: ")][:5])
    moment("Five calendar buttons told apart")


def prompts_and_pictures() -> None:
    """A picture with who is in it, and a prompt with its answer."""
    press("Page_Up", control=True)
    wait(0.8)
    picture = [one for one in page(here[0]) if one.getRoleName() in {"image", "icon"}]
    said.clear()
    read(*picture[:4])
    come(picture[0])
    press("Right")
    wait(0.2)
    moment("A picture, and who is in it")
    press("Page_Up", control=True)
    wait(0.8)
    said.clear()
    answer = named(page(here[0]), "Answer: ", "push button")
    come(answer)
    press("space")
    wait(0.3)
    write("Asked today")
    press("Tab")
    wait(0.2)
    press("space")
    wait(0.4)
    moment("A prompt and its answer")


if __name__ == "__main__":
    main()
