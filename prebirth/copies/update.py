"""What changed between two days, or since somebody was given a copy, as a sheet to put beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from difflib import SequenceMatcher

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Share
from prebirth.case.versions import version_words
from prebirth.copies.changes import Changed, changed
from prebirth.copies.heads import recorded
from prebirth.copies.make import Order, document_of, parent_of, seen_by
from prebirth.layout.blocks import (
    Block,
    Bullets,
    Columns,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Tiles,
    words_of,
)
from prebirth.privacy.redaction import Reader, redacted, restricted_as_now
from prebirth.wording.facts import capital, day_words

SHORT = frozenset({CopyKind.MIDWIFE, CopyKind.AGENCY, CopyKind.BLANK})
"""Copies that hold but a part: what changed elsewhere is not for their readers."""


def differences(before: Case, now: Case, reader: Reader) -> list[Changed]:
    """What a reader may know of what differs: what is restricted by now is left out on both sides."""
    return changed(redacted(restricted_as_now(before, now), reader)[0], redacted(now, reader)[0])


def since_copy(before: Case, now: Case, share: Share, on: date) -> list[Changed]:
    """What differs in what somebody was given: no more than that copy would hold if it were made anew."""
    then = restricted_as_now(before, now)
    if share.copy_kind in SHORT:
        reader = share.agency or ""
        order = Order(share.copy_kind, on, reader) if share.copy_kind else None
        return (
            list(_lines_changed(document_of(order, then), document_of(order, now))) if order else []
        )
    if share.copy_kind == CopyKind.PARENT:
        orders = [Order(CopyKind.PARENT, on, parent_of(case, share.to)) for case in (then, now)]
        return changed(seen_by(orders[0], then)[0], seen_by(orders[1], now)[0])
    return differences(before, now, Reader())


def _lines_changed(before: Document, now: Document) -> Iterator[Changed]:
    """The lines of two documents that differ, each under its heading."""
    one, other = _lines(before), _lines(now)
    for tag, start, end, begin, stop in SequenceMatcher(
        None, one, other, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            left, right = one[start:end], other[begin:stop]
            for place in range(max(len(left), len(right))):
                was, is_ = (
                    left[place] if place < len(left) else None,
                    right[place] if place < len(right) else None,
                )
                heading = (is_ or was or ("", ""))[0]
                yield Changed(heading, "", "", was[1] if was else "", is_[1] if is_ else "")


def _lines(document: Document) -> list[tuple[str, str]]:
    """Every line of a document with the heading it stands under."""
    found: list[tuple[str, str]] = []
    heading = ""

    def walk(blocks: Iterable[Block]) -> None:
        nonlocal heading
        for block in blocks:
            if isinstance(block, Heading):
                heading = block.text
            elif isinstance(block, Columns):
                for column in block.columns:
                    walk(column)
            elif isinstance(block, Grid):
                found.extend((heading, " · ".join(filter(None, row))) for row in block.rows)
            elif isinstance(block, Tiles):
                found.extend((heading, ": ".join(filter(None, tile))) for tile in block.tiles)
            elif isinstance(block, Bullets):
                found.extend((heading, item) for item in block.items)
            elif text := " ".join(filter(None, words_of(block).split("\n"))):
                found.append((heading, text))

    walk(document.blocks)
    return found


def update_sheet(before: Case, now: Case, share: Share, on: date) -> Document:
    """For somebody who holds a copy: everything that has changed in what they were given; raises LookupError where its reader is not in the case any more."""
    what = capital(share.copy_kind.value) if share.copy_kind else "Copy"
    since = share.on.show() if share.on else "a day that was not noted"
    said = f"For {share.to or 'whoever holds it'}. Put it with the copy you have: {what.lower()}, {share.version or 'version not noted'}, of {since}."
    found = since_copy(before, now, share, on)
    blocks: list[Block] = [
        Heading("What has changed", 0),
        Para(said),
        Para("What is restricted is left out, then and now."),
    ]
    return _sheet("Update sheet", now, [*blocks, *_rows(found, since, f"Now, {day_words(on)}")], on)


def compared_days(
    first: tuple[date, Case], second: tuple[date, Case], now: Case, reader: Reader, on: date
) -> Document:
    """The assessment as it stood at the end of two days, side by side, as far as it differs."""
    (day, before), (later, after) = first, second
    found = differences(before, restricted_as_now(after, now), reader)
    said = Para(
        f"What the record held at the end of {day_words(day)} beside what it held at the end of {day_words(later)}, wherever the two differ."
    )
    return _sheet(
        "Two days compared",
        now,
        [
            Heading("As it stood on two days", 0),
            said,
            *_rows(found, day_words(day), day_words(later)),
        ],
        on,
    )


def _sheet(kind: str, now: Case, blocks: Sequence[Block], on: date) -> Document:
    return Document(
        kind,
        now.assessment.reference or "No reference yet",
        version_words(now),
        on,
        recorded(now),
        True,
        tuple(blocks),
    )


def _rows(found: Sequence[Changed], before: str, after: str) -> list[Block]:
    if not found:
        return [Empty("Nothing that may be shown here has changed.")]
    rows = tuple(
        (
            ": ".join(filter(None, (one.kind, one.title))),
            one.fact,
            _said(one.before),
            ": ".join(filter(None, (_said(one.after), one.more))),
        )
        for one in found
    )
    return [Grid(("Of what", "Fact", before, after), (2, 1.3, 2.4, 2.4), rows)]


def _said(text: str) -> str:
    return {"added": "Added", "removed": "Removed", "": "–"}.get(text, text)
