"""A picture lies on the paper so that every letter of it can be read."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_pictures
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Box, Circle, Picture, Shape, Text, Titles, box_of
from prebirth.drawing.timeline import chronology, ruler
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document, Figure, Heading
from prebirth.layout.pdf import styles, to_pdf
from prebirth.layout.pdf.paper import Paper
from prebirth.layout.pdf.picture import (
    HIGHEST,
    HIGHEST_LARGE,
    LAP,
    OVER,
    SMALLEST,
    SMALLEST_LARGE,
    PicturePart,
    pieces,
    suited,
)
from prebirth.layout.pdf.tree import Element
from prebirth.rules.milestones import milestones
from tests.conftest import TODAY
from tests.copies.made import document_of

LETTERS = 8.5


def picture(width: float, height: float) -> Picture:
    return Picture(width, height, (Text(40, 20, "Ann", LETTERS),), (), "Ann.")


def size_of_letters(width: float, height: float, *, large: bool) -> float:
    """The least size that the letters have in any piece, in points."""
    least = 99.0
    for piece in pieces(picture(width, height), large=large):
        across = piece.right - piece.left
        room = (HIGHEST, styles.WIDTH) if piece.turned else (styles.WIDTH, HIGHEST)
        least = min(least, LETTERS * min(piece.largest, room[0] / across, room[1] / height))
    return least


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("width", [200, 520, 600, 800, 1000, 1550, 3000])
def test_no_letter_is_smaller_than_can_be_read(width: float, large: bool) -> None:
    least = SMALLEST_LARGE if large else SMALLEST
    assert size_of_letters(width, 400, large=large) >= least - 0.01


@pytest.mark.parametrize("size", [(592, 620), (500, 900), (1800, 1200)])
def test_in_large_print_a_family_too_high_for_the_page_follows_in_larger_parts(
    size: tuple[float, float],
) -> None:
    """A genogram stood in large print with letters of 8 points."""
    whole, *parts = pieces(picture(*size), large=True)
    assert (whole.left, whole.right, whole.top) == (0, size[0], 0)
    for piece in parts:
        across, down = piece.right - piece.left, piece.bottom - piece.top
        scale = min(piece.largest, styles.WIDTH / across, HIGHEST_LARGE / down)
        assert LETTERS * scale >= SMALLEST_LARGE - 0.01
    for x in range(0, int(size[0]), 20):
        for y in range(0, int(size[1]), 20):
            assert any(p.left <= x <= p.right and p.top <= y <= p.bottom for p in parts)
    assert [piece.bottom for piece in pieces(picture(*size), large=False)] == [inf]


def test_a_turned_picture_keeps_away_from_its_heading() -> None:
    """Its last column touched the heading above it."""
    upright, turned = (
        PicturePart(Paper(), made, Element("Figure"), piece=pieces(made, large=False)[0])
        for made in (picture(500, 400), picture(800, 400))
    )
    assert turned.piece.turned
    assert turned.space_before >= upright.space_before + LETTERS


def test_a_wide_family_is_turned_and_a_wider_one_goes_on_overleaf() -> None:
    assert [piece.turned for piece in pieces(picture(500, 400), large=False)] == [False]
    assert [piece.turned for piece in pieces(picture(800, 400), large=False)] == [True]
    parts = pieces(picture(1550, 500), large=False)
    assert len(parts) == 2
    assert all(piece.turned for piece in parts)
    assert parts[0].left == 0
    assert parts[-1].right == pytest.approx(1550)
    assert parts[1].left < parts[0].right, "nobody is cut apart at the edge"


def drawn(made: Picture, monkeypatch: pytest.MonkeyPatch) -> list[tuple[PicturePart, list[Shape]]]:
    """Each piece of a picture in large print, with the shapes that are drawn of it."""
    found: list[tuple[PicturePart, list[Shape]]] = []
    whole, one = PicturePart.draw, vars(PicturePart)["_shape"]

    def draw(part: PicturePart) -> None:
        found.append((part, []))
        whole(part)

    def shape(part: PicturePart, drawn: Shape, canvas: object) -> None:
        found[-1][1].append(drawn)
        one.__get__(part, PicturePart)(drawn, canvas)

    monkeypatch.setattr(PicturePart, "draw", draw)
    monkeypatch.setattr(PicturePart, "_shape", shape)
    document = Document("Kind", "26-1", "1", TODAY, "", (Heading("Top", 0), Figure(made)))
    to_pdf(document, large=True)
    return found


@pytest.mark.parametrize("which", range(5))
def test_a_piece_goes_through_no_mark_and_each_mark_is_in_one(
    practice: Case, monkeypatch: pytest.MonkeyPatch, which: int
) -> None:
    """A circle, a row and a word of a legend were cut through."""
    made = suited(
        (
            genogram(practice, TODAY),
            ecomap(practice, TODAY),
            full_pictures(practice, TODAY)[0],
            chronology(practice),
            appointment_pattern(practice, TODAY),
        )[which],
        large=True,
    )
    marks = [shape for shape in made.shapes if isinstance(shape, Text | Circle)]
    seen: list[Shape] = []
    over = OVER * 2 if made.titles else 0.0
    whole = Box(0, 0, made.width, made.height)
    parts = drawn(made, monkeypatch)
    for part, shapes in parts:
        piece = part.piece
        if len(parts) > 1 and piece.body(made) == whole:
            continue  # what stands in it alone is too small to read
        for shape in shapes:
            box = box_of(shape)
            if isinstance(shape, Text | Circle) and box.x > piece.names:
                assert box.x >= piece.left - over, shape
                assert box.right <= piece.right + over, shape
            seen.append(shape)
    assert not [mark for mark in marks if mark not in seen]


def test_each_piece_names_its_rows_and_columns(
    practice: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second half of a table had no row titles, and the later years no people."""
    for made in (full_pictures(practice, TODAY)[0], chronology(practice)):
        assert made.titles
        with monkeypatch.context() as patch:
            whole = drawn(made, patch)
        pieces_of_rows = [
            (part.piece, shapes) for part, shapes in whole if part.piece.top < made.titles.bottom
        ]
        assert len(pieces_of_rows) >= 3
        for piece, shapes in pieces_of_rows:
            texts = [shape for shape in shapes if isinstance(shape, Text)]
            rows = [text for text in texts if text.behind.x < made.titles.width]
            assert [text for text in rows if text.y > max(piece.top, made.titles.height)]
            assert [text for text in texts if text.y < made.titles.height], piece


@given(
    st.floats(1, 3000),
    st.floats(1, 3000),
    st.lists(st.tuples(st.floats(0, 3000), st.floats(0, 3000)), max_size=30),
    st.floats(0, 3000),
    st.floats(0, 3000),
)
def test_however_much_is_repeated_the_pieces_come_to_an_end(
    wide: float, high: float, at: list[tuple[float, float]], names: float, heads: float
) -> None:
    """A report in large print never ended: its column of titles was as wide as a page."""
    words = tuple(Text(x % wide, y % high, "Some words of it", LETTERS) for x, y in at)
    whole = Text(wide / 2, high / 2, "Words", LETTERS)
    titles = Titles(min(names, wide), min(heads, high), high)
    for made in (
        Picture(wide, high, (whole, *words), (), "Words"),
        Picture(wide, high, (whole, *words), (), "Words", titles),
    ):
        parts = [part for part in pieces(made, large=True) if part.bottom <= high]
        for before, after in pairwise(parts):
            assert after.right > before.right or after.top > before.top
        assert len(parts) <= 1 + (4 * wide / 200 + 2) * (4 * high / 200 + 2)


def test_the_parts_in_large_print_are_no_second_picture_of_the_whole(
    practice: Case, walk: Walk
) -> None:
    """Key dates stood on three pages: whole, but for a row, and all but the axis once more."""
    dates = suited(ruler(practice, milestones(practice, TODAY, walk), TODAY), large=True)
    first, second = pieces(dates, large=True)
    assert (first.top, second.bottom) == (0, dates.height)
    assert first.bottom - second.top < 2 * LAP
    table = suited(full_pictures(practice, TODAY)[0], large=True)
    assert all(one.is_part(table) or one.top > 0 for one in pieces(table, large=True))


def test_the_parts_of_a_family_have_letters_as_large_as_the_text(practice: Case) -> None:
    """They had 14 points in a paper of 18, where 18 take no more parts."""
    made = suited(genogram(practice, TODAY), large=True)
    laid = pieces(made, large=True)
    names = min(one.size for one in made.shapes if isinstance(one, Text) and one.clear)
    parts = [one for one in laid if one.is_part(made)]
    assert len(parts) == 4
    for symbol in made.symbols:
        assert any(part.body(made).contains(symbol.box) for part in parts), symbol.name
    whole = laid[0].body(made)
    assert made.titles
    assert whole.bottom == made.titles.bottom  # what its marks mean follows, and larger
    for piece in laid[1:]:
        scale = min(piece.largest, styles.WIDTH / (piece.right - piece.left))
        assert (names if piece in parts else 9.5) * scale >= 18 - 0.01


def test_a_name_stands_in_no_part_without_its_symbol_nor_a_symbol_without_its_name(
    practice: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names stood at the head of a page without anybody above them."""
    made = suited(genogram(practice, TODAY), large=True)
    names = {one.text: one for one in made.shapes if isinstance(one, Text) and one.clear}
    sandra, dean = names["Sandra"], names["Dean Hartley"]
    parts = [shapes for part, shapes in drawn(made, monkeypatch) if part.piece.is_part(made)]
    for name in (sandra, dean, names["Ewa"], names["Jayden"], names["Zofia"]):
        (box,) = (
            symbol.box
            for symbol in made.symbols
            if abs(symbol.box.x + symbol.box.w / 2 - name.x) < 1
            and 0 < name.y - symbol.box.bottom < 20
        )
        inside = [one for one in made.shapes if box.contains(box_of(one)) and one is not name]
        held = [name in shapes for shapes in parts]
        assert any(held)
        assert inside
        for one in inside:
            assert [one in shapes for shapes in parts] == held, name.text


def test_what_the_marks_mean_stands_apart_from_the_parts_and_each_is_whole(practice: Case) -> None:
    """What the marks of the second part mean was said on the first, and the other way round."""
    made = appointment_pattern(practice, TODAY)
    assert made.titles
    laid = pieces(made, large=True)
    parts = [piece for piece in laid if piece.is_part(made)]
    legends = [piece.body(made) for piece in laid if piece not in parts]
    assert len(parts) > 1
    assert all(piece.bottom <= made.titles.bottom for piece in parts)
    for room in made.legend:
        assert any(legend.x <= room.x and room.right <= legend.right + OVER for legend in legends)


def test_in_large_print_the_ruler_is_drawn_as_narrow_as_the_page(
    practice: Case, walk: Walk
) -> None:
    """Its first part had marks whose words stood on the second alone."""
    made = suited(ruler(practice, milestones(practice, TODAY, walk), TODAY), large=True)
    laid = pieces(made, large=True)
    assert all(one.right - one.left == made.width and not one.turned for one in laid)
    begin = [symbol.box.y for symbol in made.symbols]
    assert len(begin) > 5
    first = next((one for one in laid if one.is_part(made)), laid[0])
    assert max(begin) < first.down(made), "in the first part, with its mark"


@pytest.mark.parametrize("weeks", [12, 20, 28, 40, 60])
def test_a_pattern_of_few_rows_stands_upright_on_half_a_page(case: Case, weeks: int) -> None:
    """A pattern of two rows and 23 weeks was turned, and a page stood half empty beside it."""
    for week in range(0, weeks, 4):
        on = TODAY + timedelta(weeks=week)
        case = case.adding(Appointment(id=f"a{week}", on=on.isoformat(), service="midwifery"))
    made = suited(appointment_pattern(case, TODAY), large=False)
    assert made.titles
    laid = pieces(made, large=False)
    assert not any(piece.turned for piece in laid)
    high = 0.0
    for piece in (one for one in laid if one.top < made.titles.bottom):
        scale = min(piece.largest, styles.WIDTH / (piece.right - piece.left + piece.names))
        assert 9.3 * scale >= SMALLEST - 0.01
        high += piece.down(made) * scale
    assert high <= HIGHEST / 2


@pytest.mark.parametrize("which", range(3))
def test_what_the_marks_mean_follows_whole_in_one_piece(practice: Case, which: int) -> None:
    """A family took four pages for its legend's small letters; “perhaps told” stood in no piece."""
    first = (
        genogram(practice, TODAY),
        full_pictures(practice, TODAY)[0],
        appointment_pattern(practice, TODAY),
    )[which]
    made = suited(first, large=True)
    laid = pieces(made, large=True)
    (legend,) = (piece for piece in laid if made.titles and piece.top >= made.titles.bottom)
    assert len(made.legend) == len(first.legend) > 0
    for room in made.legend:
        assert legend.left <= room.x
        assert room.right <= legend.right + OVER
        assert not any(room.meets(other) for other in made.legend if other is not room)
    words = [one for one in made.shapes if isinstance(one, Text) and one.y > legend.top]
    assert all(one.behind.right <= legend.right + OVER for one in words)
    scale = min(legend.largest, styles.WIDTH / (legend.right - legend.left))
    assert min(one.size for one in words) * scale >= SMALLEST_LARGE - 0.01
    assert len([piece for piece in laid if piece.is_part(made)]) <= 8


def test_the_first_year_of_a_history_stands_in_its_first_piece_alone(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In large print 2018 stood over 2022 on the second."""
    for day in ("2018-02", "2024-05-11", "2026-11-20"):
        case = case.adding(Event(id=day, on=day))
    parts = drawn(chronology(case), monkeypatch)
    assert len(parts) > 1
    held = [[one.text for one in shapes if isinstance(one, Text)] for _, shapes in parts]
    assert [("2018" in texts) for texts in held] == [True, *(False for _ in held[1:])]


def test_a_part_that_shows_nothing_of_its_own_is_left_out(practice: Case) -> None:
    """The fourth part of a parent's genogram showed the baby of the third once more."""
    blocks = document_of(CopyOrder(CopyKind.PARENT_FULL, TODAY, "leanne"), practice).blocks
    (drawn_so,) = (
        block.picture
        for block in blocks
        if isinstance(block, Figure) and block.picture.words.startswith("Genogram")
    )
    made = suited(drawn_so, large=True)
    parts = [part.body(made) for part in pieces(made, large=True) if part.is_part(made)]
    held = [{one.name for one in made.symbols if part.contains(one.box)} for part in parts]
    assert len(parts) > 1
    for place, names in enumerate(held):
        assert names - set().union(*held[:place], *held[place + 1 :])
    assert set().union(*held) == {one.name for one in made.symbols}
