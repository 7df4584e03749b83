"""The words of a text alone, by which what a paper says is found however it is set."""

from __future__ import annotations

import re

WORD = re.compile(r"\w+")


def in_words(text: str) -> str:
    """The words of a text between spaces, so that one text is found in another by whole words.

    A list may end them with another stop, or begin them with a small letter.

    >>> in_words("Denise brings the cot.") in in_words("Nell: Denise brings the cot, by May.")
    True
    """
    return " ".join(["", *WORD.findall(text.casefold()), ""])
