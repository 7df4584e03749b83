"""A count that a text names, with the words that go with one and with more."""

from __future__ import annotations


class Number(int):
    """A number that fills in a text: `{n:row|rows}` says “1 row” or “2 rows”."""

    def __format__(self, spec: str) -> str:
        """The number with the word for one, or for several, where the text gives both."""
        one, parted, several = spec.partition("|")
        if not parted:
            return super().__format__(spec)
        return f"{int(self)} {one if self == 1 else several}"
