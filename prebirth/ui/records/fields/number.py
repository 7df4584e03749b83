"""A whole number, typed in figures or as a word."""

from __future__ import annotations

from prebirth.ui.records.fields.amount import AmountField

IN_WORDS = {
    **{
        word: number
        for number, word in enumerate(
            ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
        )
    },
    "single": 1,
    "twins": 2,
    "triplets": 3,
    "quads": 4,
    "quadruplets": 4,
}
"""The numbers that people say in a word, of babies too."""


class NumberField(AmountField):
    """A whole number, or nothing; what is none is kept as a draft, and it says why."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__("", least, most, decimals=0)

    def _read(self, text: str) -> tuple[int | None, str]:
        word = text.strip(" .").casefold()
        value, why = super()._read(str(IN_WORDS.get(word, text)))
        return (None if value is None else int(value)), why
