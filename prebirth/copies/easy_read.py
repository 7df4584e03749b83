"""A copy as Easy Read: its own words, one idea a line, each beside a picture.

It takes what a copy says and adds no word to it: what may stand there was settled before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from prebirth.base.language import say
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
    (Sign.CALENDAR, r"^it is on \d"),
    (Sign.TELEPHONE, r"ring|telephone|phone|\d{3,5} ?\d{3} ?\d{3,4}"),
    (Sign.TALKING, r"^(you|he|she|they|we|i)( both| all)? (said|told|talked)\b|^tell\b"),
    (Sign.SCALES, r"solicitor|court|(pre-)?proceedings|judge\b|the law\b|parental responsibility"),
    (Sign.POLICE, r"police"),
    (
        Sign.HANDS,
        r"advis|advice|advocate|abuse service|support worker|refuge\b|(has|have) the baby",
    ),
    (Sign.HAND, r"not agree|disagree|complain"),
    (Sign.LIST, r"(child )?protection plan"),
    (Sign.REPAIR, r"repair|mend(s|ed)?\b|fix(ed)?\b"),
    (Sign.BED, r"sleep|cot\b|bed\b"),
    (Sign.GLASS, r"beer|alcohol|wine\b|drunk|drinking"),
    (Sign.SMOKE, r"smok|cigarette|vap(e|es|ing)\b"),
    (Sign.SCALES, r"the right to\b"),
    (Sign.HOSPITAL, r"doctor|GP\b|midwi|hospital|the ward\b|clinic|check-up"),
    (Sign.TABLETS, r"tablet|medicine|medication|pills?\b"),
    (Sign.BOTTLE, r"feed|bottle|breast|milk\b"),
    (Sign.SAD, r"sad\b|cried|upset|grie"),
    (Sign.WORRIED, r"worr|afraid|scared|hurt"),
    (Sign.DAMP, r"damp\b|mould|leak"),
    (Sign.QUESTION, r"not (yet )?(know|decided|clear)|do not know|not known"),
    (Sign.CAR, r"drives?\b|car\b|lift to\b|taxi"),
    (Sign.BUS, r"bus(es)?\b|travel"),
    (Sign.COMPUTER, r"video calls?|online|computer"),
    (Sign.PEOPLE, r"meeting|conference|core group|meets?\b"),
    (Sign.FOOD, r"cooks\b|cooking"),
    (Sign.SCHOOL, r"school|nursery"),
    (Sign.MONEY, r"money|rent\b|debt|bills\b|benefits\b|earn\b"),
    (Sign.WORK, r"go(es)? to work|a job\b|your job\b"),
    (Sign.FOOD, r"food|meal|eat(s|ing)?\b|breakfast|lunch"),
    (Sign.BABY, r"due date|baby cries"),
    (Sign.HOUSE, r"home\b|flat\b|house\b|housing|room\b"),
    (Sign.SHIELD, r"safe"),
    (Sign.BABY, r"baby|pregnan|birth"),
    (Sign.CALENDAR, rf"dates?\b|appointment|visit|every few\b|\d{{1,2}} (?:{'|'.join(MONTHS)})\b"),
    (Sign.HOSPITAL, r"health\b"),
    (Sign.HANDS, r"help|support|friend"),
    (Sign.BAG, r"bags?\b|suitcase"),
    (Sign.SPEAKING, r"interpreter|language"),
    (Sign.THUMB, r"better\b|doing well|good at|proud|glad\b"),
    (Sign.EYES, r"you see\b|look(s|ed)? (at|after|again)\b|watch"),
    (Sign.THINKING, r"think|thought"),
    (Sign.BOOK, r"words we used"),
    (Sign.TALKING, r"told|say|said|talk|ask"),
    (Sign.FAMILY, r"family|child|mum\b|dad\b|parents|grand|both of you|: with you"),
    (Sign.ARROW, r"next"),
    (Sign.LIST, r"plan\b|decide"),
    (Sign.PEN, r"wrote|write|sign\b"),
    (Sign.PAPER, r"papers?\b|pages\b|letter|written"),
)
"""The words that each picture stands beside; of several the first here."""
CARRIED = frozenset(
    {
        Sign.TELEPHONE,
        Sign.HANDS,
        Sign.CALENDAR,
        Sign.TALKING,
        Sign.WORRIED,
        Sign.SHIELD,
        Sign.HAND,
        Sign.ARROW,
        Sign.PAPER,
    }
)
"""The pictures of a heading that fit each line below it which has none of its own: all of them
say what it tells of. A line elsewhere that speaks of nothing here has none, since a picture that
does not fit is worse."""
SOUGHT = tuple((sign, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for sign, words in WORDS)
OF_A_BABY = frozenset({Sign.BABY, Sign.BED, Sign.BOTTLE})
"""What stands in no paper after a loss."""


def easy_read(document: Document, view: CopyView) -> Document:
    """The same document, one idea a line, with a picture beside what has one."""
    mourned = prepares_nothing(view.seen, view.order.on)
    blocks = EasyReadPictures(without=OF_A_BABY if mourned else frozenset()).all(document.blocks)
    return replace(
        document,
        kind=say("{kind}, Easy Read", kind=document.kind),
        blocks=tuple(_ends_kept(blocks)),
        spacious=False,
        easy=True,
    )


def _ends_kept(blocks: Iterable[Block]) -> Iterator[Block]:
    """The same, with the last line of each part on the page of the line before it."""
    lines = [*blocks]
    for block, after, then in zip_longest(lines, lines[1:], lines[2:]):
        match block, after, then:
            case _, _, Pictured(inside=Para()):
                yield block
            case Pictured(inside=Para() as said), Pictured(inside=Para()), _:
                yield replace(block, inside=replace(said, opens=True))
            case _:
                yield block


def ideas(text: str, *, listed: bool = False) -> list[str]:
    """The sentences of a text; in what is `listed`, also each part that ends in a semicolon."""
    said = [text[one.start : one.end].strip() for one in sentences(text)]
    if listed:
        parts = [part.strip() for line in said for part in line.split(";")]
        ended = (part if part[-1] in ".!?”" else f"{part}." for part in parts if part)
        said = [capital(part) for part in ended]
    return [line for line in said if line]


class EasyReadPictures:
    """Puts beside each line a picture of what it speaks of, where one fits."""

    def __init__(self, without: frozenset[Sign]) -> None:
        """Take the pictures that have no place in this copy."""
        self._without = without
        self._under: Sign | None = None
        """The picture of the heading, or of the word that is explained."""

    def all(self, blocks: tuple[Block, ...]) -> Iterator[Block]:
        """The blocks of Easy Read that say what some blocks say."""
        for block in blocks:
            match block:
                case Heading(level=0):
                    yield block
                case Heading():
                    sign = self._of(block.text) or Sign.PAPER
                    self._under = sign if sign in CARRIED else None
                    yield Pictured(Figure(sign.picture), replace(block, level=2))
                case Para():
                    yield from self._lines(" ".join(filter(None, (block.lead, block.text))))
                case Bullets():
                    for item in block.items:
                        yield from self._lines(item)
                case Callout():
                    yield Pictured(Figure(Sign.PEOPLE.picture), Para("", block.lead))
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
        # What the word itself is, says more than what the line goes on to speak of.
        self._under = self._of(word) or self._of(first)
        yield self._pictured(self._under, Para(first, f"{word}:"))
        yield from (self._line(Para(line)) for line in rest)
        self._under = None

    def _line(self, para: Para) -> Block:
        # What somebody said has the picture of speech: a thumb would read as our praise.
        heard = self._under if self._under is Sign.TALKING else None
        return self._pictured(heard or self._of(para.text) or self._under, para)

    def _pictured(self, sign: Sign | None, para: Para) -> Block:
        return Pictured(Figure(sign.picture) if sign else None, para)

    def _of(self, words: str) -> Sign | None:
        """The picture for some words, or none."""
        return next(
            (sign for sign, sought in SOUGHT if sign not in self._without and sought.search(words)),
            None,
        )
