"""What changed between two days, or since a copy was given, as a sheet to put beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from difflib import SequenceMatcher
from typing import NamedTuple

from prebirth.case.case import Case
from prebirth.case.oversight import Share
from prebirth.copies.changes import Difference, differences
from prebirth.copies.heads import about_case
from prebirth.copies.make import document_of, parent_of, prepare, seen_by
from prebirth.copies.spec import CopyOrder, CopyView, Policy, spec_of
from prebirth.form.model import Walk
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
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader
from prebirth.wording.facts import capital, day_words

UNKNOWN_COPY = (
    "nobody knows what this paper held, so there is no update sheet to it; make a new copy for "
    "whoever has it"
)
"""Why there is no sheet to a note of a decision, or to what was entered in the log by hand."""


class Sides(NamedTuple):
    """Two states of an assessment as one reader may see them."""

    before: Seen
    now: Seen


class CopySides(NamedTuple):
    """A copy that holds but a part of an assessment, as it would be made of two states of it."""

    before: CopyView
    now: CopyView


def sides_of(before: Case, now: Case, reader: Reader, *, also: Sequence[Case] = ()) -> Sides:
    """Two states through the gate: what is restricted in the later is left out on both sides.

    Whoever is withheld in one of them is named on neither.
    """
    earlier, _ = for_reader(before, reader, also=(now, *also))
    later, _ = for_reader(now, reader, also=also, beside=(before,))
    return Sides(earlier, later)


def sides_for(before: Case, now: Case, share: Share, on: date, walk: Walk) -> Sides | CopySides:
    """Two states as the holder of a copy may see them: no more than if it were made anew.

    Raises LookupError where its reader is not in the case any more, or where the log does not
    say which copy it is, as of a note of a decision: what it held cannot be made anew.
    """
    if share.copy_kind is None:
        raise LookupError(UNKNOWN_COPY)
    spec = spec_of(share.copy_kind)
    if spec.part:
        order = CopyOrder(spec.kind, on, share.agency or "")
        return CopySides(prepare(order, before, walk, also=(now,)), prepare(order, now, walk))
    if spec.policy is Policy.ONE_PARENT:
        then, later = (
            CopyOrder(spec.kind, on, parent_of(case, share.to)) for case in (before, now)
        )
        return Sides(seen_by(then, before, walk, also=(now,))[0], seen_by(later, now, walk)[0])
    return sides_of(before, now, Reader())


def since_copy(sides: Sides | CopySides) -> list[Difference]:
    """What differs in what somebody was given."""
    if isinstance(sides, CopySides):
        return list(_lines_changed(document_of(sides.before), document_of(sides.now)))
    return differences(sides.before, sides.now)


def _lines_changed(before: Document, now: Document) -> Iterator[Difference]:
    """The lines of two documents that differ, each under its heading."""
    earlier, later = _lines(before), _lines(now)
    for tag, start, end, begin, stop in SequenceMatcher(
        None, earlier, later, autojunk=False
    ).get_opcodes():
        if tag != "equal":
            left, right = earlier[start:end], later[begin:stop]
            for place in range(max(len(left), len(right))):
                was, is_ = (
                    left[place] if place < len(left) else None,
                    right[place] if place < len(right) else None,
                )
                heading = (is_ or was or ("", ""))[0]
                yield Difference(heading, "", "", was[1] if was else "", is_[1] if is_ else "")


def _lines(document: Document) -> list[tuple[str, str]]:
    """Every line of a document with the heading it stands under."""
    lines: list[tuple[str, str]] = []
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
                lines.extend((heading, " · ".join(filter(None, row))) for row in block.rows)
            elif isinstance(block, Tiles):
                lines.extend((heading, ": ".join(filter(None, tile))) for tile in block.tiles)
            elif isinstance(block, Bullets):
                lines.extend((heading, item) for item in block.items)
            elif text := " ".join(filter(None, words_of(block).split("\n"))):
                lines.append((heading, text))

    walk(document.blocks)
    return lines


def update_sheet(sides: Sides | CopySides, share: Share, on: date) -> Document:
    """For somebody who holds a copy: everything that has changed in what they were given."""
    what = capital(share.copy_kind.value) if share.copy_kind else "Copy"
    since = share.on.show() if share.on else "a day that was not noted"
    to, version = share.to or "whoever holds it", share.version or "version not noted"
    said = f"For {to}. Put it with the copy you have: {what.lower()}, {version}, of {since}."
    blocks: list[Block] = [
        Heading("What has changed", 0),
        Para(said),
        Para("What is restricted is left out, then and now."),
        *_rows(since_copy(sides), since, f"Now, {day_words(on)}"),
    ]
    now = sides.now.seen if isinstance(sides, CopySides) else sides.now
    return about_case("Update sheet", now, on, blocks)


def compared_days(days: tuple[date, date], sides: Sides, now: Seen, on: date) -> Document:
    """The assessment as it stood at the end of two days, side by side, as far as it differs."""
    day, later = map(day_words, days)
    blocks: list[Block] = [
        Heading("As it stood on two days", 0),
        Para(
            f"What the record held at the end of {day} beside what it held at the end of {later}, "
            "wherever the two differ."
        ),
        *_rows(differences(sides.before, sides.now), day, later),
    ]
    return about_case("Two days compared", now, on, blocks)


def _rows(differences: Sequence[Difference], before: str, after: str) -> list[Block]:
    if not differences:
        return [Empty("Nothing that may be shown here has changed.")]
    rows = tuple(
        (
            ": ".join(filter(None, (difference.kind, difference.title))),
            difference.fact,
            _said(difference.before),
            ": ".join(filter(None, (_said(difference.after), difference.more))),
        )
        for difference in differences
    )
    return [Grid(("Of what", "Fact", before, after), (2, 1.3, 2.4, 2.4), rows)]


def _said(text: str) -> str:
    return {"added": "Added", "removed": "Removed", "": "–"}.get(text, text)
