"""A count that a text names, with the words that go with one and with more."""

from __future__ import annotations

from prebirth.base.language import spoken


class Number(int):
    """A number that fills in a text: `{n:row|rows}` says “1 row” or “2 rows”.

    A text in another language gives as many forms as that language has.
    """

    def __format__(self, spec: str) -> str:
        """The number with the form of the word that goes with it, where the text gives forms."""
        forms = spec.split("|")
        if len(forms) == 1:
            return super().__format__(spec)
        return f"{int(self)} {spoken().form_of(forms, self)}"
