"""What changed between two days, or since somebody was given a copy, as a sheet to put beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prebirth.case.case import Case
from prebirth.case.network import Share
from prebirth.case.versions import version_words
from prebirth.copies.blocks import Block, Document, Empty, Grid, Heading, Para
from prebirth.copies.changes import Changed, changed
from prebirth.copies.heads import recorded
from prebirth.copies.redaction import Reader, redacted, restricted_as_now
from prebirth.copies.words import capital, day_words


def differences(before: Case, now: Case, reader: Reader) -> list[Changed]:
    """What a reader may know of what differs: what is restricted by now is left out on both sides."""
    return changed(redacted(restricted_as_now(before, now), reader)[0], redacted(now, reader)[0])


def update_sheet(before: Case, now: Case, share: Share, on: date) -> Document:
    """For somebody who holds a copy: everything that has changed in what they were given."""
    what = capital(share.copy_kind.value) if share.copy_kind else "Copy"
    since = share.on.show() if share.on else "a day that was not noted"
    said = f"For {share.to or 'whoever holds it'}. Put it with the copy you have: {what.lower()}, {share.version or 'version not noted'}, of {since}."
    found = differences(before, now, Reader())
    blocks: list[Block] = [Heading("What has changed", 0), Para(said), Para("What is restricted is left out, then and now.")]
    return _sheet("Update sheet", now, [*blocks, *_rows(found, since, f"Now, {day_words(on)}")], on)


def compared_days(first: tuple[date, Case], second: tuple[date, Case], now: Case, reader: Reader, on: date) -> Document:
    """The assessment as it stood at the end of two days, side by side, as far as it differs."""
    (day, before), (later, after) = first, second
    found = differences(before, restricted_as_now(after, now), reader)
    said = Para(f"What the record held at the end of {day_words(day)} beside what it held at the end of {day_words(later)}, wherever the two differ.")
    return _sheet("Two days compared", now, [Heading("As it stood on two days", 0), said, *_rows(found, day_words(day), day_words(later))], on)


def _sheet(kind: str, now: Case, blocks: Sequence[Block], on: date) -> Document:
    return Document(kind, now.assessment.reference or "No reference yet", version_words(now), on, recorded(now), True, tuple(blocks))


def _rows(found: Sequence[Changed], before: str, after: str) -> list[Block]:
    if not found:
        return [Empty("Nothing that may be shown here has changed.")]
    rows = tuple((": ".join(filter(None, (one.kind, one.title))), one.fact, _said(one.before), _said(one.after)) for one in found)
    return [Grid(("Of what", "Fact", before, after), (2, 1.3, 2.4, 2.4), rows)]


def _said(text: str) -> str:
    return {"added": "Added", "removed": "Removed", "": "–"}.get(text, text)
