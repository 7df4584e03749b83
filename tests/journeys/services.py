"""A page of the real window, asked for all that a tool may ask of it and do to it.

By the numbers of EN 301 549 V3.2.1, 11.5.2.5 to 11.5.2.17. Run by the system's own Python.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pyatspi
from reader import NOTHING, every, first, showing, shown, until, wait

SCREEN = pyatspi.DESKTOP_COORDS
RETURN = 0xFF0D
"""How X names the key Return."""
PRESSED = {"push button", "button", "check box", "radio button", "toggle button"}
"""Roles of what is there to be pressed."""
TYPED_NAME, TYPED_WORDS = "Ada Prior", "Only the three of them. Asked from outside."
NOTICED = (
    "object:state-changed:focused",
    "object:state-changed:checked",
    "object:state-changed:selected",
    "object:state-changed:enabled",
    "object:state-changed:showing",
    "object:text-caret-moved",
    "object:text-selection-changed",
    "object:text-changed",
    "object:selection-changed",
    "object:children-changed",
    "object:property-change:accessible-name",
    "object:property-change:accessible-description",
    "object:property-change:accessible-value",
)
Events = list[tuple[str, pyatspi.Accessible]]


def ask_and_act(app: pyatspi.Accessible) -> dict[str, Any]:
    """Go through a page with a table, questions and the open form of somebody new."""
    events: Events = []
    kinds: set[str] = set()

    def notice(event: pyatspi.event.Event) -> None:
        kinds.add(str(event.type))
        events.append((str(event.type), event.source))

    for kind in NOTICED:
        pyatspi.Registry.registerEventListener(notice, kind)
    there = [one for one, _ in showing(app) if one != app]
    found: dict[str, Any] = {
        "objects": objects(there),
        "relatives": strangers(there),
        "labels": labels(there),
        "actions": [words(one) for one in there if one.getRoleName() in PRESSED and not acts(one)],
        "cells": cells(until(lambda: first(app, "table", name="People"), "the people")),
        "ranges": ranges(app),
    }
    name = until(lambda: first(app, "text", name="Full name"), "the form of somebody new")
    lives = until(
        lambda: first(app, "text", name="Who lives in the home, and who stays over?"),
        "the first question",
    )
    found["line"] = text_of(name, TYPED_NAME, events)
    found["prose"] = text_of(lives, TYPED_WORDS, events)
    found["radio"] = chosen(app, "radio button", "Woman or girl", events)
    found["list"] = from_a_list(app, "To the baby", "Grandparent", events)
    found["row"] = row_of(app, "Relationships", events)
    found["box"] = chosen(app, "check box", "Close", events)
    found["section"] = section_of(app)
    for kind in NOTICED:
        pyatspi.Registry.deregisterEventListener(notice, kind)
    found["kinds"] = sorted(kinds)
    return found


def words(one: pyatspi.Accessible) -> str:
    """What a thing is, for whoever reads of a fault."""
    return f"{one.getRoleName()} {one.name!r} in {one.parent.name!r}"


def acts(one: pyatspi.Accessible) -> list[str]:
    """The names of what can be done with a thing."""
    try:
        of = one.queryAction()
    except NotImplementedError:
        return []
    return [of.getName(number) for number in range(of.nActions)]


def objects(them: Iterable[pyatspi.Accessible]) -> dict[str, Any]:
    """What shows and cannot be asked for its role, states, bounds, name or description.

    The titles of columns that a narrow window hides are apart: Qt says that they show.
    """
    wrong: list[str] = []
    hidden: list[str] = []
    asked = 0
    for one in them:
        states = one.getState().getStates()
        control = pyatspi.STATE_FOCUSABLE in states
        role, about = one.getRoleName(), one.description
        try:
            box = one.queryComponent().getExtents(SCREEN)
        except NotImplementedError:
            if control or one.name:
                (hidden if role == "table column header" else wrong).append(words(one))
            continue
        if control or one.name:
            asked += 1
            whole = role not in NOTHING and states and isinstance(about, str)
            if not whole or (control and not one.name.strip()) or min(box.width, box.height) < 1:
                wrong.append(f"{words(one)} {box.width}x{box.height}")
    return {"asked": asked, "wrong": wrong, "hidden": hidden}


def strangers(them: Iterable[pyatspi.Accessible]) -> list[str]:
    """The children whose parent or place is another than the one they were found at."""
    wrong = []
    for one in them:
        for place in range(one.childCount if one.childCount < 400 else 0):
            child = one[place]
            if child and (child.parent != one or child.getIndexInParent() != place):
                wrong.append(f"{words(child)} at {place} of {words(one)}")
    return wrong


def labels(them: Iterable[pyatspi.Accessible]) -> dict[str, list[str]]:
    """The names of what each title is the title of."""
    found: dict[str, list[str]] = {}
    for one in them:
        for relation in one.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABEL_FOR:
                to = [relation.getTarget(place) for place in range(relation.getNTargets())]
                found.setdefault(one.name, []).extend(f"{it.getRoleName()} {it.name}" for it in to)
    return found


def cells(table: pyatspi.Accessible) -> dict[str, Any]:
    """The rows, columns and titles of a table, and each cell that says another place."""
    of = table.queryTable()
    titles = [of.getColumnDescription(column) for column in range(of.nColumns)]
    wrong = []
    for row in range(of.nRows):
        for column in range(of.nColumns):
            cell = of.getAccessibleAt(row, column)
            place = cell.getIndexInParent()
            held = cell.queryTableCell()
            heads = [one.name for one in held.columnHeaderCells]
            told = (of.getRowAtIndex(place), of.getColumnAtIndex(place), tuple(held.position))
            if told[:2] != (row, column) or told[2][-2:] != (row, column):
                wrong.append(f"{cell.name} says {told} at {row}, {column}")
            if heads != [titles[column]]:
                wrong.append(f"{cell.name} at {row}, {column} is below {heads}")
    return {"rows": of.nRows, "titles": titles, "wrong": wrong}


def ranges(app: pyatspi.Accessible) -> list[list[float]]:
    """Least, most, and before and after it is set from outside, of each scroll bar that shows."""
    found = []
    for bar in every(app, "scroll bar"):
        if not shown(bar):
            continue
        value = bar.queryValue()
        least, most, before = value.minimumValue, value.maximumValue, value.currentValue
        value.currentValue = most
        wait(0.2)
        found.append([least, most, before, value.currentValue])
        value.currentValue = before
    return found


def text_of(one: pyatspi.Accessible, typed: str, events: Events) -> dict[str, Any]:
    """What a field says of its text, and what came of caret, selection and text set in it."""
    one.queryComponent().grabFocus()
    wait(0.3)
    del events[:]
    text = one.queryText()
    one.queryEditableText().setTextContents(typed)
    wait(0.2)
    found: dict[str, Any] = {"text": text.getText(0, -1), "letters": text.characterCount}
    found["attributes"] = text.getAttributeRun(0)
    letter, whole = text.getCharacterExtents(0, SCREEN), one.queryComponent().getExtents(SCREEN)
    found["box"] = [*letter]
    found["within"] = whole.x <= letter[0] and letter[0] + letter[2] <= whole.x + whole.width
    found["range"] = [*text.getRangeExtents(0, 3, SCREEN)]
    text.setCaretOffset(2)
    wait(0.1)
    found["caret"] = text.caretOffset
    text.addSelection(0, 3)
    wait(0.1)
    found["selection"] = [text.getNSelections(), *text.getSelection(0)]
    text.setSelection(0, 1, 2)
    wait(0.1)
    found["selection moved"] = [*text.getSelection(0)]
    text.removeSelection(0)
    wait(0.1)
    found["selections left"] = text.getNSelections()
    edit = one.queryEditableText()
    edit.insertText(0, "So: ", 4)
    edit.deleteText(0, 4)
    wait(1.0)  # a pause, at which it is kept
    found["focused"] = pyatspi.STATE_FOCUSED in one.getState().getStates()
    found["after"] = text.getText(0, -1)
    found["noticed"] = sorted({kind for kind, source in events if source == one})
    return found


def chosen(app: pyatspi.Accessible, role: str, name: str, events: Events) -> dict[str, Any]:
    """What came of a choice made from outside."""
    del events[:]
    one = until(lambda: first(app, role, name=name), name)
    before = pyatspi.STATE_CHECKED in one.getState().getStates()
    found: dict[str, Any] = {"acts": acts(one), "before": before}
    one.queryAction().doAction(0)
    wait(0.8)
    found["after"] = pyatspi.STATE_CHECKED in one.getState().getStates()
    found["noticed"] = sorted({kind for kind, source in events if source == one})
    return found


def from_a_list(app: pyatspi.Accessible, title: str, wanted: str, events: Events) -> dict[str, Any]:
    """What came of a choice from a list that drops down, made by its actions alone."""
    del events[:]
    box = until(lambda: titled(app, title), title)
    found: dict[str, Any] = {"acts": acts(box), "before": box.name}
    box.queryAction().doAction(0)
    wait(0.4)
    item = until(lambda: first(app, "list item", "menu item", name=wanted), wanted)
    found["acts of a choice"] = acts(item)
    item.queryAction().doAction(0)
    wait(0.8)
    found["after"] = box.name
    found["noticed"] = sorted({kind for kind, source in events if source == box})
    return found


def titled(app: pyatspi.Accessible, title: str) -> pyatspi.Accessible | None:
    """The list that drops down below a title: for its name it has what is chosen."""
    for one in every(app, "combo box"):
        if shown(one):
            for relation in one.getRelationSet():
                if (
                    relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
                    and relation.getTarget(0).name == title
                ):
                    return one
    return None


def row_of(app: pyatspi.Accessible, name: str, events: Events) -> dict[str, Any]:
    """What came of a row selected from outside, and its form opened by a key."""
    del events[:]
    table = until(lambda: first(app, "table", name=name), name)
    of = table.queryTable()
    table.queryComponent().grabFocus()
    wait(0.3)
    of.addRowSelection(2)
    wait(0.4)
    found: dict[str, Any] = {"selected": [*of.getSelectedRows()]}
    cell = of.getAccessibleAt(2, 0)
    found["current"] = pyatspi.STATE_FOCUSED in cell.getState().getStates()
    found["noticed"] = sorted({kind for kind, _ in events})
    pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_SYM)
    wait(0.6)
    return found


def section_of(app: pyatspi.Accessible) -> dict[str, Any]:
    """What came of a section selected from outside, and of the one that showed before."""
    sections = until(lambda: first(app, "list", name="Sections"), "the sections")
    items = [one for one in sections if one]
    there = [pyatspi.STATE_SELECTED in one.getState().getStates() for one in items].index(True)
    found: dict[str, Any] = {}
    for name, place in (("before", there - 1), ("back", there)):
        sections.querySelection().selectChild(place)
        wait(1.0)
        found[name] = app[0].name
    return found
