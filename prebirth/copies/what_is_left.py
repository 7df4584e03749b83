"""What is left of each text from which something was taken, as its reader will read it.

No program can know whether the rest of a text still points to somebody, as a nickname does that
nobody recorded: the worker reads it before the copy is made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.change import Place
from prebirth.case.marks import printable
from prebirth.case.values import Row
from prebirth.copies.in_words import in_words
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyView
from prebirth.layout.blocks import words_of
from prebirth.privacy.gate import Seen
from prebirth.privacy.records import records_of
from prebirth.privacy.sentences import LEFT_OUT, sentences
from prebirth.privacy.texts import text_fields, texts_of

WORD, NUMBERED = re.compile(r"\S+"), re.compile(r"\(?\d{1,3}[.)]")


class LeftPart(NamedTuple):
    """What stands in a text, or where something was taken out of it.

    A cut has the words that its reader sees in its place: “[…]”, or none.
    """

    text: str
    cut: bool


class CutText(NamedTuple):
    """A text of which a copy says a part, and where it stands."""

    place: Place
    pieces: tuple[LeftPart, ...]
    rows: int = 0
    """How many rows its field has, which go together with all they say; 0 where it has none."""


class WhatIsLeft(NamedTuple):
    """The cut texts of a copy in its order, and the case in which their records have names.

    Nothing that is withheld stands in that case, but for what the worker took out of these texts.
    """

    texts: tuple[CutText, ...]
    seen: Seen


def what_is_left(view: CopyView, case: Case) -> WhatIsLeft:
    """Each cut text that a copy says, in the order of the copy; raises LookupError.

    With them are those whose rest the worker took out, as they would be read if it stood.
    """
    # Easy Read sets a sentence apart from its neighbours: the words are those of the copy itself.
    order = view.order._replace(easy=False)
    rest = order.choice.rest
    whole = view._replace(order=order)
    if rest:
        whole = prepare(order._replace(choice=order.choice._replace(rest=())), case, view.walk)
    words = in_words(words_of(document_of(whole).blocks))
    texts = [
        *_cut_texts(case, view.seen),
        *(text for text in _cut_texts(case, whole.seen) if text.place in rest),
    ]
    stands = {text: _place_in(words, text) for text in texts}
    shown = sorted((text for text in texts if stands[text] >= 0), key=lambda text: stands[text])
    return WhatIsLeft(tuple(shown), whole.seen)


def pieces_left(before: str, after: str) -> tuple[LeftPart, ...]:
    """A text less some of its sentences, parted where they stood; else nothing.

    >>> left = pieces_left("He came. He hit her. She left.", "He came. She left.")
    >>> [piece.text for piece in left]
    ['He came. ', '', 'She left.']
    """
    words = [*WORD.finditer(after)]
    edges = [0]
    for at in _cuts(before, [word[0] for word in words]):
        start = end = words[at].start() if at < len(words) else len(after)
        if at < len(words) and words[at][0] == LEFT_OUT:
            end = words[at].end()
        # Several that went one after the other leave one mark.
        if end > start or len(edges) == 1 or after[edges[-1] : start].strip():
            edges += [start, end]
    if len(edges) == 1:
        return ()
    parts = (
        LeftPart(after[start:end], cut=bool(number % 2))
        for number, (start, end) in enumerate(pairwise([*edges, len(after)]))
    )
    return tuple(part for part in parts if part.text or part.cut)


def _cuts(before: str, words: Sequence[str]) -> tuple[int, ...]:
    """Before which words of what is left sentences of a text went; nothing if it is not of it.

    A line may begin like the next one, so every way to read it is followed.
    """
    ways: dict[int, tuple[int, ...]] = {0: ()}
    for span in sentences(before):
        said, further = before[span.start : span.end].split(), dict[int, tuple[int, ...]]()
        for at, cuts in ways.items():
            gone = cuts if cuts[-1:] == (at,) else (*cuts, at)
            if not said:
                further.setdefault(at, cuts)
                continue
            if _is_same(said, words[at : at + len(said)]):
                further.setdefault(at + len(said), cuts)
            if words[at : at + 1] == [LEFT_OUT]:
                further.setdefault(at + 1, gone)
            further.setdefault(at, gone)
        ways = further
    return ways.get(len(words), ())


def _is_same(said: Sequence[str], left: Sequence[str]) -> bool:
    """Whether a sentence stands in what is left, where a list may have another number."""
    numbered = said[:1] and left[:1] and NUMBERED.fullmatch(said[0]) and NUMBERED.fullmatch(left[0])
    return said == left or bool(numbered and said[1:] == left[1:])


def _cut_texts(case: Case, seen: Seen) -> Iterator[CutText]:
    """The texts of a seen case of which something is gone and something is left."""
    for table in (*SINGLE, *RECORDS):
        kind = record_type(table)
        fields = [name for name in text_fields(kind) if name in printable(kind)]
        for record in records_of(seen, table):
            kept = case.record(table, record.id)
            for field in fields if kept is not None and kept != record else ():
                before, after = texts_of(getattr(kept, field)), texts_of(getattr(record, field))
                pieces = _pieces_of(before, after) if before != after else ()
                if any(piece.cut for piece in pieces):
                    rows = _rows_in(getattr(record, field))
                    yield CutText(Place(table, record.id, field), pieces, rows)


def _rows_in(value: object) -> int:
    return len(value) if isinstance(value, tuple) else int(isinstance(value, Row))


def _pieces_of(before: Sequence[str], after: Sequence[str]) -> tuple[LeftPart, ...]:
    """All that is left of the texts of a field, a line each."""
    pieces: list[LeftPart] = []
    for text in after:
        own = (LeftPart(text, cut=False),) if text in before else ()
        parted = own or next(filter(None, (pieces_left(one, text) for one in before)), ())
        # Of a text that is all gap nothing is left to read.
        if any(not piece.cut and piece.text.strip() for piece in parted):
            pieces += [*([LeftPart("\n", cut=False)] if pieces else []), *parted]
    return tuple(pieces)


def _place_in(words: str, text: CutText) -> int:
    """Where the longest sentence that a copy says of a text stands in it; -1 if it says none."""
    left = {
        in_words(piece.text[span.start : span.end])
        for piece in text.pieces
        if not piece.cut
        for span in sentences(piece.text)
    }
    places = (words.find(one) for one in sorted(left - {in_words("")}, key=len, reverse=True))
    return next((place for place in places if place >= 0), -1)
