"""From text to glyphs: the font, the direction, and the text behind each glyph."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from prebirth.layout.pdf.faces import EMOJI, face, face_for

NO_GLYPH = "□"
"""Drawn where no font has a letter; the letter itself stays in what is read out."""
EMPTY_CLUSTER = "\u200c"
"""The text of a glyph for which no letter is left; it has no width and no sound."""
NO_LIGATURES = {"liga": False, "clig": False}
LETTERS_WHOLE = {**NO_LIGATURES, "ccmp": False}
"""Keeps a letter with its accent in one glyph, where the font prefers two."""
RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
COMBINING = frozenset(("Mn", "Mc", "Me"))
JOINERS = frozenset("\u200c\u200d\ufe0e\ufe0f")
URDU = frozenset("ٹڈڑںھہےۓگپچکی")
UKRAINIAN = frozenset("іїєґІЇЄҐ")
LANGUAGES = {
    "ARMENIAN": "hy", "HEBREW": "he", "DEVANAGARI": "hi", "BENGALI": "bn", "GURMUKHI": "pa",
    "GUJARATI": "gu", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml",
    "SINHALA": "si", "THAI": "th", "LAO": "lo", "MYANMAR": "my", "GEORGIAN": "ka",
    "ETHIOPIC": "am", "KHMER": "km",
    "GREEK": "el", "HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh",
}  # fmt: skip
"""The most likely language of a script, by the first word of its letters' Unicode names."""


class Glyph(NamedTuple):
    """One glyph: its offset and its advance, in thousandths, and the text it stands for."""

    number: int
    dx: float
    dy: float
    advance: float
    text: str


class Run(NamedTuple):
    """Glyphs of one font in visual order.

    `spelt` says whether the texts of the glyphs add up to the text in every reader.
    """

    face: str
    glyphs: tuple[Glyph, ...]
    text: str
    language: str
    spelt: bool


# The same words come again on every page and in every copy of a case.
@lru_cache(maxsize=20_000)
def shape(text: str, style: str, *, rtl: bool = False) -> tuple[Run, ...]:
    """The glyph runs, in visual order, of a text that has one direction."""
    covers = face(style).covers
    plain = covers.issuperset(map(ord, text))
    parts = [(style, text)] if plain else _font_runs(text, style)
    runs = [_run(name, part, rtl=rtl) for name, part in parts]
    return tuple(reversed(runs) if rtl else runs)


def language_of(text: str) -> str:
    """The language tag of a text that is not in Latin letters, else nothing."""
    for letter in () if text.isascii() else text:
        if letter <= "\u036f" or not letter.isalpha():
            continue
        script = unicodedata.name(letter, "").split(" ")[0]
        if script == "ARABIC":
            return "ur" if URDU & set(text) else "ar"
        if script == "CYRILLIC":
            return "uk" if UKRAINIAN & set(text) else "und-Cyrl"
        if script in LANGUAGES:
            return LANGUAGES[script]
    return ""


def _font_runs(text: str, style: str) -> list[tuple[str, str]]:
    """The text in parts that one font each can set.

    Combining marks and joiners stay with their letter, and so do stops and hyphens
    where its font has them. A part that no font has begins with a zero byte.
    """
    parts: list[tuple[str, str]] = []
    for letter in text:
        before = parts[-1][0] if parts else ""
        kind = unicodedata.category(letter)
        stays = kind in COMBINING or (kind[0] == "P" and before != style)
        if before and (letter in JOINERS or (stays and ord(letter) in face(before).covers)):
            name = before
        elif letter in JOINERS:
            continue
        else:
            name = face_for(letter, style)
        if parts and name == before:
            parts[-1] = (name, parts[-1][1] + letter)
        else:
            parts.append((name, letter))
    return [(name or style, part if name else "\0" + part) for name, part in parts]


def _run(name: str, text: str, *, rtl: bool) -> Run:
    missing = text.startswith("\0")
    said = text[1:] if missing else text
    language = language_of(said) if name != EMOJI else ""
    shown = NO_GLYPH * len(said) if missing else said
    glyphs = _hb_shape(name, shown, language, rtl=rtl, features=NO_LIGATURES)
    texts = _cluster_texts([cluster for _, cluster, *_ in glyphs], shown, rtl=rtl)
    if EMPTY_CLUSTER in texts and not language:
        whole = _hb_shape(name, shown, language, rtl=rtl, features=LETTERS_WHOLE)
        if all(index for index, *_ in whole):
            glyphs, texts = (
                whole,
                _cluster_texts([cluster for _, cluster, *_ in whole], shown, rtl=rtl),
            )
    unit = 1000 / face(name).upem
    placed = tuple(
        Glyph(index, dx * unit, dy * unit, advance * unit, part)
        for (index, _, dx, dy, advance), part in zip(glyphs, texts, strict=True)
    )
    shifted = (
        bool(language) and not rtl and any(glyph.dx or glyph.dy for glyph in placed)
    )  # some readers part a word there
    return Run(name, placed, said, language, not (missing or shifted or EMPTY_CLUSTER in texts))


def _hb_shape(
    name: str, text: str, language: str, *, rtl: bool, features: dict[str, bool]
) -> list[tuple[int, int, int, int, int]]:
    """Index, cluster, offset and advance of each glyph, as HarfBuzz shapes the text."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    if text.isascii():
        buffer.script = "Latn"
    else:
        buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = language.partition("-")[0] or "en"
    hb.shape(face(name).font, buffer, features)
    return [
        (info.codepoint, info.cluster, place.x_offset, place.y_offset, place.x_advance)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


def _cluster_texts(clusters: list[int], text: str, *, rtl: bool) -> list[str]:
    """The text of each glyph, so that together they give the text as it is written."""
    if not rtl and clusters == list(range(len(text))):
        return list(text)
    order = list(reversed(clusters)) if rtl else clusters
    starts = sorted(set(order))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    roomy = all(order.count(start) <= end - start for start, end in ends.items())
    texts = (
        [
            part
            for start, end in ends.items()
            for part in _glyph_texts(order.count(start), text[start:end])
        ]
        if roomy
        else _glyph_texts(len(order), text)
    )
    return list(reversed(texts)) if rtl else texts


def _glyph_texts(glyphs: int, text: str) -> list[str]:
    """One letter for each glyph in turn, and all that are left for the last."""
    return [
        (text[place] if place < glyphs - 1 else text[place:])
        if place < len(text)
        else EMPTY_CLUSTER
        for place in range(glyphs)
    ]
