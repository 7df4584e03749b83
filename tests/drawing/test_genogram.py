"""No symbols over each other, every tie once, generations level, each child under its own couple, half-siblings on the side of their parent."""

from __future__ import annotations

from datetime import date
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.people import Person, Tie
from prebirth.drawing.genogram.draw import ROW, SIZE, genogram
from prebirth.drawing.genogram.kin import Kin, kin_of
from prebirth.drawing.genogram.layout import GAP, places
from prebirth.drawing.shapes import Box, Circle, Line, Picture, Polygon, Rect, Text
from tests.drawing.families import FAMILIES

ON = date(2026, 5, 15)
NAMES = sorted(FAMILIES)


def sound(case: Case) -> tuple[Kin, Picture]:
    """What must hold for any family."""
    kin, picture = kin_of(case), genogram(case, ON)
    x = places(kin)
    assert set(x) == set(kin.generation)
    for one, other in combinations(picture.symbols, 2):
        assert not one.box.meets(other.box), f"{one.name} lies over {other.name}"
    if not any(person.shift for person in kin.people.values()):
        for one, other in combinations(x, 2):
            if kin.generation[one] == kin.generation[other]:
                assert abs(x[one] - x[other]) >= GAP - 1e-6
    for union in kin.unions:
        assert len({kin.generation[parent] for parent in union.parents}) == 1
    for symbol in picture.symbols:
        assert (symbol.box.y + SIZE / 2 - 70) % ROW == pytest.approx(0, abs=1e-6)
    for left, top, right, bottom in map(extent, picture.shapes):
        assert -0.5 <= left <= right <= picture.width + 0.5
        assert -0.5 <= top <= bottom <= picture.height + 0.5
    assert len(picture.symbols) == len(kin.generation)
    return kin, picture


def extent(shape: object) -> tuple[float, float, float, float]:
    match shape:
        case Line(points) | Polygon(points):
            xs, ys = [x for x, _ in points], [y for _, y in points]
            return min(xs), min(ys), max(xs), max(ys)
        case Rect(box):
            return box.x, box.y, box.x + box.w, box.y + box.h
        case Circle(x, y, r):
            return x - r, y - r, x + r, y + r
        case Text():
            box = shape.behind
            return box.x, box.y, box.x + box.w, box.y + box.h
    raise AssertionError(shape)


@pytest.mark.parametrize("name", NAMES)
def test_the_family_is_drawn_soundly(name: str) -> None:
    sound(FAMILIES[name])


@pytest.mark.parametrize("name", NAMES)
def test_every_couple_has_one_line_and_every_child_one_for_each_bond(name: str) -> None:
    kin, picture = sound(FAMILIES[name])
    lines = [shape for shape in picture.shapes if isinstance(shape, Line)]
    couples = [line for line in lines if len(line.points) == 4 and line.width == 1.6 and line.points[0][1] == line.points[3][1] < line.points[1][1]]
    assert len(couples) == sum(len(union.parents) == 2 for union in kin.unions)
    for symbol in picture.symbols:
        key = symbol.record if symbol.table == "people" else "baby"
        top = (symbol.box.x + SIZE / 2, symbol.box.y)
        drops = [line for line in lines if line.points[-1] == pytest.approx(top) and len(line.points) == 2 and line.width == 1.2]
        hung = sum(any(child == key or (key == "baby" and child in kin.babies[:1]) for child, _ in union.children) for union in kin.unions)
        below = [
            union
            for union in kin.unions
            if any(child == key for child, _ in union.children) and kin.generation.get(key, 99) <= kin.generation[union.parents[0]]
        ]
        assert len(drops) == hung or below, symbol.name


@pytest.mark.parametrize("name", NAMES)
def test_no_line_runs_through_somebody(name: str) -> None:
    picture = genogram(FAMILIES[name], ON)
    straight = [shape for shape in picture.shapes if isinstance(shape, Line) and shape.width in {1.2, 1.6}]
    for symbol in picture.symbols:
        core = Box(symbol.box.x + 3, symbol.box.y + 3, SIZE - 6, SIZE - 6)
        for line in straight:
            for (x1, y1), (x2, y2) in pairwise(line.points):
                piece = Box(min(x1, x2), min(y1, y2), max(abs(x2 - x1), 0.1), max(abs(y2 - y1), 0.1))
                assert (x1 != x2 and y1 != y2) or not piece.meets(core), f"a line runs through {symbol.name}"


@pytest.mark.parametrize("name", NAMES)
def test_no_two_sibling_lines_run_into_each_other(name: str) -> None:
    picture = genogram(FAMILIES[name], ON)
    bars = [
        shape.points
        for shape in picture.shapes
        if isinstance(shape, Line) and shape.width == 1.2 and len(shape.points) == 2 and shape.points[0][1] == shape.points[1][1]
    ]
    for one, other in combinations(bars, 2):
        assert one[0][1] != other[0][1] or one[1][0] < other[0][0] or other[1][0] < one[0][0]


@pytest.mark.parametrize("name", NAMES)
def test_children_stand_from_the_eldest_to_the_youngest(name: str) -> None:
    kin = kin_of(FAMILIES[name])
    x = places(kin)
    for union in kin.unions:
        own = [child for child, _ in union.children if sum(any(child == key for key, _ in other.children) for other in kin.unions) == 1]
        dated = [child for child in own if child in kin.people and kin.people[child].born and not any(child in other.parents for other in kin.unions)]
        ordered = sorted(dated, key=lambda child: (kin.people[child].born.key, child))
        assert sorted(dated, key=lambda child: x[child]) == ordered


@pytest.mark.parametrize("name", ["half-siblings on both sides", "both with several partners", "mother of four partners", "step-children"])
def test_half_siblings_stand_on_the_side_of_the_parent_they_share(name: str) -> None:
    kin = kin_of(FAMILIES[name])
    x = places(kin)
    main = next(union for union in kin.unions if set(union.parents) == {"m", "f"})
    baby = x[main.children[0][0]] if main.children else None
    mother_left = x["m"] < x["f"]
    for union in kin.unions:
        shared = set(union.parents) & {"m", "f"}
        if len(union.parents) == 2 and len(shared) == 1 and union.children and baby is not None:
            (parent,) = shared
            on_left = (parent == "m") == mother_left
            for child, _ in union.children:
                assert (x[child] < baby) == on_left, f"{child} of {union.parents}"


def test_partners_stand_beside_each_other_where_there_is_room_for_it() -> None:
    kin = kin_of(FAMILIES["half-siblings on both sides"])
    x = places(kin)
    row = sorted((key for key in x if kin.generation[key] == kin.generation["m"]), key=lambda key: x[key])
    assert row in (["x", "m", "f", "w"], ["w", "f", "m", "x"])
    for name, wanted in (("both with several partners", ["x", "y", "m", "f", "w2", "w1"]), ("mother of four partners", ["x", "y", "z", "m", "f"])):
        kin = kin_of(FAMILIES[name])
        x = places(kin)
        row = sorted((key for key in x if kin.generation[key] == kin.generation["m"]), key=lambda key: x[key])
        assert row in (wanted, wanted[::-1]), name


def test_the_symbols_are_the_standard_ones() -> None:
    picture = genogram(FAMILIES["father not named"], ON)
    by_name = {symbol.name.split(",")[0]: symbol.box for symbol in picture.symbols}
    circles = [shape for shape in picture.shapes if isinstance(shape, Circle)]
    assert sum(circle.x == by_name["M"].x + SIZE / 2 and circle.y == by_name["M"].y + SIZE / 2 for circle in circles) == 2, "the mother has a double outline"
    squares = [shape.box for shape in picture.shapes if isinstance(shape, Rect)]
    assert by_name["X"] in squares
    corners = {len(shape.points): shape for shape in picture.shapes if isinstance(shape, Polygon)}
    assert set(corners) >= {3, 4}, "a triangle for the baby and a diamond for the father nobody has named"


def test_separated_has_one_slash_and_divorced_two() -> None:
    def slashes(name: str) -> int:
        return sum(isinstance(shape, Line) and shape.width == 1.8 for shape in genogram(FAMILIES[name], ON).shapes)

    assert slashes("couple and first baby") == 0
    assert slashes("father not named") == 1
    assert slashes("step-children") == 4


def test_what_a_tie_is_like_has_a_line_of_its_own_hand() -> None:
    picture = genogram(FAMILIES["violence and control between all"], ON)
    zigzags = [shape for shape in picture.shapes if isinstance(shape, Line) and len(shape.points) > 6]
    assert sorted((line.width, bool(line.dash)) for line in zigzags) == [(1.1, False), (1.1, False), (1.3, True), (2.2, False)]
    assert any(isinstance(shape, Polygon) and len(shape.points) == 3 and shape.width == 1.4 for shape in picture.shapes), "control has an arrow"


def test_nobody_but_the_household_stands_in_its_outline() -> None:
    picture = genogram(FAMILIES["grandparents as carers"], ON)
    homes = [shape.box for shape in picture.shapes if isinstance(shape, Rect) and shape.round == 16]
    assert homes
    inside = {symbol.record for symbol in picture.symbols for home in homes if home.meets(symbol.box)}
    assert inside == {"g1", "h1", "a"}


def test_a_removed_child_says_where_it_lives(practice: Case) -> None:
    picture = genogram(practice, ON)
    assert any(isinstance(shape, Text) and shape.text == "adopted" for shape in picture.shapes)
    assert any("adopted" in symbol.name for symbol in picture.symbols)


def test_a_person_stays_where_it_was_moved(practice: Case) -> None:
    before = {symbol.record: symbol.box.x for symbol in genogram(practice, ON).symbols}
    moved = practice.adding(practice.people.get("ewa").but(shift=40))
    after = {symbol.record: symbol.box.x for symbol in genogram(moved, ON).symbols}
    assert after["ewa"] - after["tomasz"] == pytest.approx(before["ewa"] - before["tomasz"] + 40)


def test_the_words_say_the_same(practice: Case) -> None:
    words = genogram(practice, ON).words
    for person in practice.people:
        assert person.name in words
    for said in (
        "Craig Dunmore and Leanne are separated and have Jayden",
        "violence confirmed",
        "Leanne and Tomasz live together and have the unborn baby",
        "Poppy (step)",
        "where now: adopted",
    ):
        assert said in words
    assert "Nobody is recorded yet" in genogram(Case(), ON).words


@st.composite
def generated(draw: st.DrawFn) -> Case:
    count = draw(st.integers(1, 150))
    case = Case(id="c")
    for number in range(count):
        role = {0: "mother", 1: "father"}.get(number)
        case = case.adding(
            Person(
                id=f"p{number:03d}",
                names=f"P{number}",
                role=role,
                sex=draw(st.sampled_from(["man or boy", "woman or girl", "not known"])),
                born=draw(st.none() | st.integers(1930, 2025).map(str)),
            )
        )
    for number in range(draw(st.integers(0, count))):
        kind = draw(
            st.sampled_from(["married", "separated", "living together", "parent of (birth)", "parent of (birth)", "parent of (birth)", "parent of (foster)"])
        )
        one, other = draw(st.integers(0, count - 1)), draw(st.integers(0, count - 1))
        case = case.adding(Tie(id=f"t{number}", one=f"p{min(one, other):03d}", kind=kind, other=f"p{max(one, other):03d}"))
    return case


@settings(max_examples=25, deadline=None)
@given(generated())
def test_any_family_up_to_a_hundred_and_fifty_people_is_drawn_soundly(case: Case) -> None:
    kin = kin_of(case)
    picture = genogram(case, ON)
    x = places(kin)
    rows: dict[int, list[float]] = {}
    for key, level in kin.generation.items():
        rows.setdefault(level, []).append(x[key])
    for row in rows.values():
        row.sort()
        assert all(b - a >= GAP - 1e-6 for a, b in pairwise(row))
    assert all(symbol.box.x >= 0 and symbol.box.x + SIZE <= picture.width for symbol in picture.symbols)
    assert all(Box(0, 0, picture.width, picture.height).meets(symbol.box) for symbol in picture.symbols)
