"""A picture lies on the paper so that every letter of it can be read."""

from __future__ import annotations

from math import inf

import pytest

from prebirth.drawing.shapes import Picture, Text
from prebirth.layout.pdf import styles
from prebirth.layout.pdf.picture import HIGHEST, HIGHEST_LARGE, SMALLEST, SMALLEST_LARGE, pieces

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


def test_a_wide_family_is_turned_and_a_wider_one_goes_on_overleaf() -> None:
    assert [piece.turned for piece in pieces(picture(500, 400), large=False)] == [False]
    assert [piece.turned for piece in pieces(picture(800, 400), large=False)] == [True]
    parts = pieces(picture(1550, 500), large=False)
    assert len(parts) == 2
    assert all(piece.turned for piece in parts)
    assert parts[0].left == 0
    assert parts[-1].right == pytest.approx(1550)
    assert parts[1].left < parts[0].right, "nobody is cut apart at the edge"
