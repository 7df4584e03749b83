"""A text as it is searched: its letters, where each of them stood, and what a glance sees."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from prebirth.privacy.days_in_text import FULL, RUN_TOGETHER, days_in
from prebirth.privacy.folding import BROKEN, fold, glance_at

LETTERS = st.text(st.sampled_from("abXYZ 3'’`–łÆßéﬁ½３\u0301\u00ad\u200bд@.") | st.characters())


@example("½")
@given(LETTERS)
def test_each_letter_is_folded_by_itself_and_keeps_its_place(text: str) -> None:
    each = [(part, place) for place, letter in enumerate(text) for part in fold(letter).plain]
    assume(not BROKEN.search("".join(part for part, _ in each)))
    folded = fold(text)
    assert [*zip(folded.plain, folded.places, strict=True)] == each


@pytest.mark.parametrize("quote", ["'", "’"])
def test_a_word_that_is_broken_over_the_end_of_a_line_is_one(quote: str) -> None:
    folded = fold(f"Dun-\nning{quote}s")
    assert folded.plain == "Dunning's"
    assert [*folded.places] == [0, 1, 2, *range(5, 11)]


@given(LETTERS)
def test_a_glance_sees_each_number(text: str) -> None:
    glance = glance_at(text)
    assert glance.numbered or not re.search(r"\d", text)
    assert {day for form in (FULL, RUN_TOGETHER) for *_, (*_, day) in days_in(text, form)} <= (
        glance.of_days
    )


@pytest.mark.parametrize(
    "day", ["3.5.2026", "2026-05-03", "3rd of May 2026", "May 3, 2026", "030526", "20260503"]
)
def test_a_glance_sees_the_day_of_a_date(day: str) -> None:
    assert 3 in glance_at(f"Seen on {day}.").of_days
    assert glance_at(f"Ring 0123{day}").of_days >= {day for *_, (*_, day) in days_in(f"0123{day}")}


@pytest.mark.parametrize(
    ("text", "glued"),
    [
        ("He wrote to m.dunning@example.org", True),
        ("It is in dunning.doc on her laptop", True),
        ("HopeFamily", True),
        ("Marl Dunning came. He left", False),
        ("M.DUNNING", False),
        ("“marl@home”", True),
        ("", False),
    ],
)
def test_a_glance_sees_where_a_name_may_stand_in_a_word_with_others(text: str, glued: bool) -> None:
    assert bool(glance_at(text).glued) is glued
