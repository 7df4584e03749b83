"""Sets text in lines: measures words, breaks lines and orders them for the eye."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from prebirth.case.dates import MONTHS
from prebirth.layout.pdf.embed import EmbeddedFont
from prebirth.layout.pdf.faces import face
from prebirth.layout.pdf.shaping import RIGHT_TO_LEFT, Run, shape

IGNORABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
"""Characters that are invisible, or that would turn the direction of other text."""
HAN = "\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
SEGMENT = re.compile(f"[{HAN}][\u3001\u3002\uff0c]?|[^ {HAN}]+| +")
IDEOGRAPH = re.compile(f"[{HAN}]")
"""Letters beside which a line may break, each being a word or part of one."""
_MONTH = "|".join(name.capitalize() for name in MONTHS)
DAY, MONTH, YEAR = (
    re.compile(r"\b\d{1,2}$"),
    re.compile(rf"\b(?:{_MONTH})\b"),
    re.compile(r"\d{4}\b"),
)
"""The words of a date."""
DIGITS = re.compile(r"\d{3,5}\b(?!\.\d)")
"""The words of a telephone number."""
TIGHT = 0.01
STEP = 60.0
"""In thousandths of the font size; a space is 200 or more."""


class Span(NamedTuple):
    """A piece of text in one style."""

    text: str
    style: str


class Segment(NamedTuple):
    """An unbreakable piece of text, with its width in thousandths and its glyph runs."""

    text: str
    style: str
    width: float
    gap: float
    """The space before it, in thousandths; 0 where there is none."""
    level: int
    runs: tuple[EncodedRun, ...]


class EncodedRun(NamedTuple):
    """A glyph run as written to a page.

    Its parts are strings of glyphs, each with its rise above the baseline.
    """

    font: str
    parts: tuple[tuple[float, str], ...]
    text: str
    language: str = ""
    spelt: bool = True
    """Whether the texts of its glyphs add up to its text."""

    plain: bool = True
    """Whether it lies on the baseline and needs neither language nor ActualText."""


class TextLine(NamedTuple):
    """A line: its width in thousandths, and its segments in visual order."""

    width: float
    segments: tuple[Segment, ...]
    soft_break: bool
    """Whether the line ends because it is full, not because the paragraph does."""

    from_right: bool = False


class Typesetter:
    """Sets all the text of one document, and keeps the fonts it used."""

    def __init__(self) -> None:
        self.fonts: dict[str, EmbeddedFont] = {}
        self._shaped: dict[tuple[str, str, bool], tuple[float, tuple[EncodedRun, ...]]] = {}
        self._words: dict[tuple[str, str, float], Segment] = {}

    def lines(self, spans: Iterable[Span], width: float) -> list[TextLine]:
        """The text in lines of at most a width, in thousandths of the font size."""
        lines: list[TextLine] = []
        for paragraph in paragraphs(spans):
            text = "".join(span.text for span in paragraph)
            levels = (
                _bidi_levels(text) if not text.isascii() and RIGHT_TO_LEFT.search(text) else None
            )
            lines += self._break_lines(
                list(self._segments_of(paragraph, levels)),
                width,
                right=bool(levels and levels[0] % 2),
            )
        return lines

    def line(self, text: str, style: str) -> TextLine:
        """Text on one line, however long."""
        lines = self.lines([Span(text.replace("\n", " "), style)], float("inf"))
        return lines[0] if lines else TextLine(0, (), soft_break=False)

    def space(self, style: str) -> float:
        """The width of a space, in thousandths."""
        return self._shape(" ", style, rtl=False)[0]

    def encoded_space(
        self, gap: float, style: str, before: EncodedRun, after: EncodedRun
    ) -> EncodedRun:
        """A space of a given width.

        It is in the font of the words around it where both share one: then a screen
        reader takes the words and the space together.
        """
        usual, (space,) = self._shape(" ", style, rtl=False)
        if before.font != after.font or before.font == space.font:
            return (
                space
                if gap <= usual
                else space._replace(parts=((0.0, f"{space.parts[0][1]}{usual - gap:.4g}"),))
            )
        font = next(font for font in self.fonts.values() if font.tag == before.font)
        if ord(" ") not in font.face.covers:
            return space
        code, natural = font.code(font.space, " ")
        return EncodedRun(
            font.tag,
            ((0.0, f"<{code}>{natural - gap:.4g}"),),
            " ",
            before.language,
            plain=not before.language,
        )

    def _segments_of(self, paragraph: list[Span], levels: list[int] | None) -> Iterator[Segment]:
        if levels is None and all(
            text.isascii() or not IDEOGRAPH.search(text) for text, _ in paragraph
        ):
            yield from self._word_segments(paragraph)
            return
        at, gap = 0, 0.0
        for text, style in paragraph:
            for match in SEGMENT.finditer(text):
                word = match.group()
                if word[0] == " ":
                    gap = self.space(style) * len(word)
                    at += len(word)
                    continue
                for part, level in _level_runs(word, levels, at):
                    width, runs = self._shape(part, style, rtl=bool(level % 2))
                    yield Segment(part, style, width, gap, level, runs)
                    gap = 0.0
                at += len(word)

    def _word_segments(self, paragraph: list[Span]) -> Iterator[Segment]:
        """The segments where each is a word, kept together with the space before it."""
        gap = 0.0
        for text, style in paragraph:
            space = self.space(style)
            for number, word in enumerate(text.split(" ")):
                if number:
                    gap += space
                if not word:
                    continue
                segment = self._words.get((word, style, gap))
                if segment is None:
                    width, runs = self._shape(word, style, rtl=False)
                    segment = self._words[word, style, gap] = Segment(
                        word, style, width, gap, 0, runs
                    )
                yield segment
                gap = 0.0

    def _shape(self, text: str, style: str, *, rtl: bool) -> tuple[float, tuple[EncodedRun, ...]]:
        key = (text, style, rtl)
        made = self._shaped.get(key)
        if made is None:
            runs = shape(text, style, rtl=rtl)
            width = sum(glyph.advance for run in runs for glyph in run.glyphs)
            made = self._shaped[key] = (width, tuple(self._encode(run) for run in runs))
        return made

    def _encode(self, run: Run) -> EncodedRun:
        font = self.fonts.get(run.face)
        if font is None:
            font = self.fonts[run.face] = EmbeddedFont(face(run.face), f"T{len(self.fonts) + 1}")
        out, codes, rise, pending = [], "", 0.0, 0.0
        parts: list[tuple[float, str]] = []
        for number, dx, dy, advance, text in run.glyphs:
            pending -= dx
            if abs(pending) > TIGHT or dy != rise:
                if codes:
                    out.append(f"<{codes}>")
                codes = ""
                if dy != rise:
                    if out:
                        parts.append((rise, "".join(out)))
                    out, rise = [], dy
                if abs(pending) > TIGHT:
                    out.append(_adjustment(pending))
            code, natural = font.code(number, text)
            codes += code
            pending = natural - advance + dx
        out.append(f"<{codes}>" if codes else "")
        if abs(pending) > TIGHT:
            out.append(_adjustment(pending))
        parts.append((rise, "".join(out)))
        plain = not run.language and run.spelt and len(parts) == 1 and not parts[0][0]
        return EncodedRun(font.tag, tuple(parts), run.text, run.language, run.spelt, plain)

    def _break_lines(self, segments: list[Segment], width: float, *, right: bool) -> list[TextLine]:
        lines: list[TextLine] = []
        row: list[Segment] = []
        used = 0.0
        for word in _unbreakable(segments):
            whole = word[0].width
            if len(word) > 1:
                whole += sum(segment.width + segment.gap for segment in word[1:])
            parts = (
                [(word, whole)]
                if whole <= width
                else [
                    ([part], part.width)
                    for segment in word
                    for part in self._break_inside(segment, width)
                ]
            )
            for group, wide in parts:
                if row and used + group[0].gap + wide > width:
                    lines.append(_line(row, used, soft_break=True, right=right))
                    row, used = [], 0.0
                used += wide + (group[0].gap if row else 0.0)
                row += group
        lines.append(_line(row, used, soft_break=False, right=right))
        return lines

    def _break_inside(self, segment: Segment, width: float) -> Iterator[Segment]:
        """A segment wider than the line, in pieces that fit."""
        if segment.width <= width:
            yield segment
            return
        gap, start = segment.gap, 0
        while start < len(segment.text):
            end = start + 1
            while (
                end < len(segment.text)
                and self._shape(
                    segment.text[start : end + 1], segment.style, rtl=bool(segment.level % 2)
                )[0]
                <= width
            ):
                end += 1
            part = segment.text[start:end]
            wide, runs = self._shape(part, segment.style, rtl=bool(segment.level % 2))
            yield Segment(part, segment.style, wide, gap, segment.level, runs)
            gap, start = 0.0, end


def _adjustment(by: float) -> str:
    """A move within a word, in steps too small for a reader to take one for a space."""
    whole, rest = divmod(abs(by), STEP)
    sign = "-" if by < 0 else ""
    return " ".join([f"{sign}{STEP:g}"] * int(whole) + [f"{sign}{rest:.4g}"])


def _unbreakable(segments: list[Segment]) -> Iterator[list[Segment]]:
    """Segments in unbreakable groups; a line may break at a space and beside an ideograph.

    It does not break within a date or a telephone number.
    """
    word: list[Segment] = []
    for segment in segments:
        if word and (
            (segment.gap and not _of_one_piece(word[-1].text, segment.text))
            or IDEOGRAPH.match(segment.text)
            or IDEOGRAPH.match(word[-1].text)
        ):
            yield word
            word = []
        word.append(segment)
    if word:
        yield word


def _of_one_piece(before: str, after: str) -> bool:
    """Whether two words are day and month, month and year, or parts of a telephone number."""
    return bool(
        (DIGITS.match(before) and DIGITS.match(after))
        or (MONTH.match(after) and DAY.search(before))
        or (MONTH.search(before) and YEAR.match(after))
    )


def _line(row: list[Segment], used: float, *, soft_break: bool, right: bool) -> TextLine:
    """The segments of a line in visual order (Unicode Standard Annex 9, rule L2)."""
    if any(segment.level for segment in row):
        order = list(row)
        for level in range(max(segment.level for segment in row), 0, -1):
            order = _reverse_from(order, level)
        row = order
    return TextLine(used, tuple(row), soft_break, right)


def _reverse_from(row: list[Segment], level: int) -> list[Segment]:
    """Reverse each run of segments at a level or above, keeping the spaces in place."""
    ordered: list[Segment] = []
    at = 0
    while at < len(row):
        end = at
        while end < len(row) and row[end].level >= level:
            end += 1
        if end - at > 1:
            stretch = row[at:end]
            gaps = [stretch[0].gap, *(segment.gap for segment in reversed(stretch[1:]))]
            ordered += [
                segment._replace(gap=gap)
                for segment, gap in zip(reversed(stretch), gaps, strict=True)
            ]
        else:
            ordered += row[at : max(end, at + 1)]
        at = max(end, at + 1)
    return ordered


def paragraphs(spans: Iterable[Span]) -> Iterator[list[Span]]:
    """The spans split at each new line, without invisible characters."""
    row: list[Span] = []
    for text, style in spans:
        if text.isascii() and text.isprintable():
            row.append(Span(text, style))
            continue
        first, *rest = IGNORABLE.sub(
            "", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
        ).split("\n")
        row.append(Span(first, style))
        for part in rest:
            yield row
            row = [Span(part, style)]
    yield row


def _bidi_levels(text: str) -> list[int]:
    """The embedding level of every letter, odd from right to left (Annex 9)."""
    # Late: 25 ms, and only text from right to left needs it.
    from bidi import algorithm

    text = "".join(
        letter if unicodedata.bidirectional(letter) else "?" for letter in text
    )  # an unassigned letter has no direction
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base = algorithm.get_base_level(text)
    storage["base_dir"] = "LR"[base]
    algorithm.get_embedding_levels(text, storage)
    for step in (
        algorithm.explicit_embed_and_overrides,
        algorithm.resolve_weak_types,
        algorithm.resolve_neutral_types,
        algorithm.resolve_implicit_levels,
    ):
        step(storage, False)
    kept, levels = iter(storage["chars"]), [base]
    # Rule X9 removes marks that have no place of their own; they take the level before them.
    for letter in text:
        levels.append(
            levels[-1]
            if unicodedata.bidirectional(letter) in algorithm.X9_REMOVED
            else next(kept)["level"]
        )
    return levels[1:]


def _level_runs(word: str, levels: list[int] | None, at: int) -> Iterator[tuple[str, int]]:
    """A word in pieces of one direction each, with their levels."""
    if levels is None:
        yield word, 0
        return
    start = 0
    for end in range(1, len(word) + 1):
        if end == len(word) or levels[at + end] != levels[at + start]:
            yield word[start:end], levels[at + start]
            start = end
