from __future__ import annotations

from itertools import pairwise

import pytest

from prebirth.copies.audit_sheet import PARTS
from prebirth.drawing.bars import LEFT, WIDE, bars
from prebirth.drawing.shapes import Rect, Text


def test_a_bar_is_as_long_as_its_count_and_its_words_say_the_same() -> None:
    picture = bars(
        "Prompts",
        ("open", "considered", "not raised"),
        [("Father not met", {"open": 5, "not raised": 15})],
    )
    parts = [
        shape.box
        for shape in picture.shapes
        if isinstance(shape, Rect) and shape.box.x >= LEFT and shape.box.y > 20
    ]
    assert [round(box.w) for box in parts] == [round(WIDE / 4), round(WIDE * 3 / 4)]
    assert {"5", "15"} <= {shape.text for shape in picture.shapes if isinstance(shape, Text)}
    assert picture.words == "Prompts. Father not met: open 5, not raised 15."


@pytest.mark.parametrize("states", [("a", "b"), ("a", "b", "c"), ("a", "b", "c", "d")])
def test_every_state_has_a_fill_of_its_own_in_black_and_white(states: tuple[str, ...]) -> None:
    picture = bars("x", states, [])
    fills = [shape.fill for shape in picture.shapes if isinstance(shape, Rect)]
    assert len(set(fills)) == len(states)


@pytest.mark.parametrize("part", PARTS)
def test_the_words_of_every_fill_lie_in_the_picture(part: str) -> None:
    title, _, states = PARTS[part]
    picture = bars(title, states, [("One", {states[0]: 5})])
    texts = {shape.text: shape.behind for shape in picture.shapes if isinstance(shape, Text)}
    for one, other in pairwise(states):
        assert texts[one].right <= texts[other].x
    assert texts[states[-1]].right <= picture.width


def test_what_is_kept_back_shows_by_no_length() -> None:
    picture = bars("x", ("a", "b"), [("one", None), ("none", {"a": 0})])
    assert "one: kept back" in picture.words
    (box,) = [
        shape.box
        for shape in picture.shapes
        if isinstance(shape, Rect) and shape.box.x >= LEFT and shape.box.y > 20
    ]
    assert box.w == WIDE
    assert all(shape.text != "0" for shape in picture.shapes if isinstance(shape, Text)), (
        "nothing is no bar"
    )
