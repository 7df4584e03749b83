"""A copy as Easy Read: its own words, one idea a line, each beside a picture.

It takes what a copy says and adds no word to it: what may stand there was settled before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from prebirth.case.dates import MONTHS
from prebirth.copies.parent_full import prepares_nothing
from prebirth.copies.spec import CopyView
from prebirth.drawing.signs import Sign
from prebirth.layout.blocks import (
    Block,
    Bullets,
    Callout,
    Document,
    Figure,
    Grid,
    Heading,
    Para,
    Pictured,
)
from prebirth.privacy.sentences import sentences
from prebirth.wording.facts import capital

WORDS: tuple[tuple[Sign, str], ...] = (
    (Sign.TELEPHONE, r"ring|telephone|phone|\d{3,5} ?\d{3} ?\d{3,4}"),
    (Sign.SCALES, r"solicitor|court|proceedings|judge\b|law\b"),
    (Sign.SCHOOL, r"school|nursery"),
    (Sign.HAND, r"not agree|disagree|complain"),
    (Sign.BED, r"sleep|cot\b|bed\b"),
    (Sign.HOSPITAL, r"doctor|GP\b|midwi|hospital|ward\b|health|tablets|clinic|check-up"),
    (Sign.WORRIED, r"worr|afraid|scared|hurt|sad\b"),
    (Sign.PEOPLE, r"meeting|conference"),
    (Sign.HOUSE, r"home\b|flat\b|house\b|damp\b"),
    (Sign.SHIELD, r"safe"),
    (Sign.BABY, r"baby|pregnan|birth"),
    (Sign.CALENDAR, rf"dates?\b|appointment|visit|\d (?:{'|'.join(MONTHS)})\b"),
    (Sign.HANDS, r"help|support|advocate|friend"),
    (Sign.THINKING, r"think|thought"),
    (Sign.FAMILY, r"family|child|mum\b|dad\b|parents|grand"),
    (Sign.BOOK, r"words we used"),
    (Sign.TALKING, r"told|say|said|talk|ask"),
    (Sign.ARROW, r"next"),
    (Sign.LIST, r"plan\b|decide"),
    (Sign.PAPER, r"paper|letter|written|write"),
)
"""The words that each picture stands beside; of several the first here."""
SOUGHT = tuple((sign, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for sign, words in WORDS)
OF_A_BABY = frozenset({Sign.BABY, Sign.BED})
"""What stands in no paper after a loss."""


def easy_read(document: Document, view: CopyView) -> Document:
    """The same document, one idea a line, with a picture beside what has one."""
    mourned = prepares_nothing(view.seen, view.order.on)
    blocks = _Pictures(without=OF_A_BABY if mourned else frozenset()).all(document.blocks)
    return replace(
        document,
        kind=f"{document.kind}, Easy Read",
        blocks=tuple(blocks),
        spacious=False,
        easy=True,
    )


def ideas(text: str, *, listed: bool = False) -> list[str]:
    """The sentences of a text; in what is `listed`, also each part that ends in a semicolon."""
    said = [text[one.start : one.end].strip() for one in sentences(text)]
    if listed:
        said = [capital(part.strip()) for line in said for part in line.split(";")]
    return [line for line in said if line]


class _Pictures:
    """Puts a picture beside each line, and none twice one below the other."""

    def __init__(self, without: frozenset[Sign]) -> None:
        self._without = without
        self._last: Sign | None = None

    def all(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """The blocks of Easy Read that say what some blocks say."""
        for block in blocks:
            match block:
                case Heading(level=0):
                    yield block
                case Heading():
                    sign = self._of(block.text) or Sign.PAPER
                    self._last = sign
                    yield Pictured(Figure(sign.picture), replace(block, level=2))
                case Para():
                    yield from self._lines(" ".join(filter(None, (block.lead, block.text))))
                case Bullets():
                    for item in block.items:
                        yield from self._lines(item)
                case Callout():
                    yield Pictured(Figure(Sign.PEOPLE.picture), Para("", block.lead))
                    self._last = Sign.PEOPLE
                    yield from self._lines(block.text, listed=True)
                case Grid():
                    for row in block.rows:
                        yield from self._term(*row)
                case _:
                    yield block

    def _lines(self, text: str, *, listed: bool = False) -> Iterator[Block]:
        for idea in ideas(text, listed=listed):
            yield self._line(Para(idea))

    def _term(self, word: str, *means: str) -> Iterator[Block]:
        """A word that is explained, and what it means, line by line."""
        first, *rest = ideas(" ".join(means)) or [""]
        yield self._line(Para(first, f"{word}:"))
        yield from (Pictured(None, Para(line)) for line in rest)

    def _line(self, para: Para) -> Block:
        sign = self._of(f"{para.lead} {para.text}")
        if sign is None or sign is self._last:
            return Pictured(None, para)
        self._last = sign
        return Pictured(Figure(sign.picture), para)

    def _of(self, words: str) -> Sign | None:
        """The picture for some words, or none."""
        return next(
            (sign for sign, sought in SOUGHT if sign not in self._without and sought.search(words)),
            None,
        )
