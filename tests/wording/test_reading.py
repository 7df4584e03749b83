"""The reading age of a text, by a named formula."""

import pytest

from prebirth.wording.reading import reading_age, reading_grade


def test_short_words_and_sentences_are_easier() -> None:
    easy = "We worry about the baby at night. You keep your visits. We can help you."
    hard = (
        "Multi-agency information concerning intergenerational adversity necessitates "
        "comprehensive consideration of parental capacity to prioritise the infant's needs."
    )
    assert (reading_age(easy) or 99) <= 8
    assert (reading_age(hard) or 0) >= 18


def test_the_formula_is_the_one_that_is_named() -> None:
    # Ten words of one syllable in one sentence: 0.39 * 10 + 11.8 * 1 - 15.59.
    grade = reading_grade("The cat sat on the mat and then he slept.")
    assert grade == pytest.approx(0.39 * 10 + 11.8 - 15.59)


@pytest.mark.parametrize("text", ["", "...", "Yes.", "12 34 56 78 90"])
def test_too_short_a_text_says_nothing(text: str) -> None:
    assert reading_age(text) is None
