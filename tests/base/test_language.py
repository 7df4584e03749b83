"""What is said in which language, and with which form of a word."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

import prebirth
from prebirth.base.language import (
    ENGLISH,
    Covers,
    Language,
    covering,
    say,
    shipped,
    speaking,
    spoken,
)
from prebirth.case.dates import PartialDate
from prebirth.wording.counting import Number

ROWS = "{n:row|rows} left"
WELSH = Language(
    "cy",
    "Cymraeg",
    frozenset({Covers.PROMPTS}),
    {ROWS: "{n:rhes0|rhes1|rhes2|rhes3|rhes6|rhesi} ar ôl", "March": "Mawrth"},
)


def test_a_text_is_looked_up_by_its_english_and_filled_in() -> None:
    assert say("{who} said: {words}", who="Anna", words="{not} me") == "Anna said: {not} me"
    with speaking(WELSH):
        assert say("March") == "Mawrth"
        assert say("No such text {n}", n=1) == "No such text 1"
    assert say("March") == "March"


@pytest.mark.parametrize(
    ("count", "form"), [(0, "0"), (1, "1"), (2, "2"), (3, "3"), (6, "6"), (4, "i"), (11, "i")]
)
def test_each_language_has_its_own_forms_of_a_counted_word(count: int, form: str) -> None:
    with speaking(WELSH):
        assert say(ROWS, n=Number(count)) == f"{count} rhes{form} ar ôl"
        assert f"{Number(count):day|days}" == f"{count} day{'s' * (count != 1)}", "not translated"
    assert say(ROWS, n=Number(count)) == f"{count} row{'s' * (count != 1)} left"


def test_what_is_not_covered_is_english() -> None:
    with speaking(WELSH):
        with covering(Covers.PROMPTS):
            assert spoken() is WELSH
        with covering(Covers.COPIES):
            assert spoken() is ENGLISH
        assert spoken() is WELSH
    assert spoken() is ENGLISH


def test_a_day_is_read_as_it_is_shown() -> None:
    with speaking(WELSH):
        day = PartialDate.parse("3 Mawrth 2026")
        assert day == PartialDate(2026, 3, 3) == PartialDate.parse("3 March 2026")
        assert day.show() == "3 Mawrth 2026"


def test_every_place_of_a_text_is_filled_in() -> None:
    """A name that is wrong would be found only where that sentence is said."""
    wrong = []
    for path in Path(prebirth.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if called not in {"say", "about"} or not isinstance(node, ast.Call) or not node.args:
                continue
            given = {one.arg for one in node.keywords}
            given -= {"also", "on"} if called == "about" else set()
            first = node.args[0]
            text = first.value if isinstance(first, ast.Constant) else None
            if not isinstance(text, str) or None in given:
                continue
            places = {name for _, name, _, _ in string.Formatter().parse(text) if name}
            places -= {"count"} if called == "about" else set()
            if places != given:
                wrong.append(f"{path.name}:{node.lineno}: {text}")
    assert not wrong


def test_a_language_that_does_not_say_how_it_counts_is_refused() -> None:
    with pytest.raises(LookupError, match="in pl"):
        shipped("pl", "polski", frozenset(Covers))
