"""The room says at its door which module holds which words, and whom they keep what from."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from pathlib import Path

import pytest

from prebirth import privacy

ROOM = Path(privacy.__file__).parent
MODULES = sorted(path.stem for path in ROOM.glob("*.py") if path.stem != "__init__")
DOOR = privacy.__doc__ or ""
HEAD, *ROWS = [
    [cell.strip() for cell in line.split("|")] for line in DOOR.splitlines() if "|" in line
]
TABLE = {name: cells for name, *cells in ROWS}
REST = DOOR[DOOR.index("The words of these") :]
WORDLESS = re.findall(r"`(\w+)`", REST[REST.index("These hold no words") :])
A_NAME = re.compile(r"\b[A-Z]{2}[A-Z_]+\b")
WORDS = re.compile(r"\blisted\(|\beither\(|\\b\(?[a-z]")


def test_every_module_of_the_room_is_named_at_its_door_once() -> None:
    assert sorted([*TABLE, *re.findall(r"`(\w+)`", REST)]) == MODULES


@pytest.mark.parametrize("module", TABLE)
def test_a_row_says_what_from_whom_how_surely_and_what_stands(module: str) -> None:
    cells = TABLE[module]
    assert len(cells) == len(HEAD) - 1
    assert all(cells)
    assert cells[2] in {"sure", "near", "both"}


@pytest.mark.parametrize("module", TABLE)
def test_what_lets_a_sentence_stand_is_in_that_module(module: str) -> None:
    text = (ROOM / f"{module}.py").read_text(encoding="utf-8")
    last = TABLE[module][-1]
    modules = [one for one in re.findall(r"\w+_\w+", last) if one in MODULES]
    for name in (*A_NAME.findall(last), *modules):
        assert re.search(rf"\b{name}\b", text), name


def holds_words(module: str) -> bool:
    """Whether a module holds a list of English words, or a pattern of some."""
    tree = ast.parse((ROOM / f"{module}.py").read_text(encoding="utf-8"))
    lists = (one.value for one in tree.body if isinstance(one, ast.Assign))
    return any(WORDS.search(ast.unparse(one)) for one in lists)


@pytest.mark.parametrize("module", WORDLESS)
def test_what_is_said_to_hold_no_words_holds_none(module: str) -> None:
    assert not holds_words(module)


def test_words_that_a_module_holds_are_noticed() -> None:
    assert holds_words("kept_secret")
    assert holds_words("no_secret")
    assert holds_words("fragments")


def unsaid(module: str) -> list[str]:
    """The lists of words of a module of which nothing says what they do."""
    tree = ast.parse((ROOM / f"{module}.py").read_text(encoding="utf-8"))
    return [
        ast.unparse(one.targets[0])
        for one, after in pairwise(tree.body)
        if isinstance(one, ast.Assign)
        and re.search(r"re\.compile|\blisted\(", said := ast.unparse(one.value))
        and WORDS.search(said)
        and not (isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant))
    ]


@pytest.mark.parametrize("module", TABLE)
def test_each_list_of_words_says_what_it_does(module: str) -> None:
    assert not unsaid(module)
