"""A picture lies on the paper so that every letter of it can be read."""

from __future__ import annotations

import pytest

from prebirth.drawing.shapes import Picture, Text
from prebirth.layout.pdf import styles
from prebirth.layout.pdf.picture import HIGHEST, SMALLEST, SMALLEST_LARGE, pieces

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


def test_a_wide_family_is_turned_and_a_wider_one_goes_on_overleaf() -> None:
    assert [piece.turned for piece in pieces(picture(500, 400), large=False)] == [False]
    assert [piece.turned for piece in pieces(picture(800, 400), large=False)] == [True]
    parts = pieces(picture(1550, 500), large=False)
    assert len(parts) == 2
    assert all(piece.turned for piece in parts)
    assert parts[0].left == 0
    assert parts[-1].right == pytest.approx(1550)
    assert parts[1].left < parts[0].right, "nobody is cut apart at the edge"
