"""Makes one list of timescales of what a file says, and refuses rows that would do nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prebirth.form.legal import PLACE, Legal, filled
from prebirth.form.required_timescales import (
    COUNTS,
    REQUIRED_TIMESCALES,
    RETIRED,
    SPANS,
    WEEKS_OF_PREGNANCY,
)
from prebirth.form.timescales import FORMAT, LOCAL_BASES, Timescale, TimescalesFile, Unit

TAKEN = ("plain", "after", "before", "only_if", "done_by")
"""What a row of an older file takes from the app's own row of the same id."""


def whole(
    file: TimescalesFile, shipped: TimescalesFile | None, legal: Legal
) -> tuple[list[Timescale], list[str]]:
    """The rows to go by, and what the authority should know of them; raises ValueError.

    `shipped` is the app's own file, where an older file is to be completed by it.
    """
    remarks = [
        f"The row “{row.id}” is no longer used: {RETIRED[row.id]}. Take it out."
        for row in file.timescales
        if row.id in RETIRED
    ]
    rows = [row for row in file.timescales if row.id not in RETIRED]
    if shipped is not None:
        rows, more = _completed(rows, shipped)
        remarks += more
    rows = [_named(row, legal) for row in rows]
    for fault in _faults(rows, older=shipped is not None):
        raise ValueError(fault)
    return rows, remarks


def _completed(rows: list[Timescale], shipped: TimescalesFile) -> tuple[list[Timescale], list[str]]:
    """An older file with what it could not say yet: what days run from, and the newer rows."""
    own = {row.id: row for row in shipped.timescales}
    known = {row.id for row in rows}
    found = [
        row.model_copy(update={name: getattr(own[row.id], name) for name in TAKEN})
        if row.id in own and not (row.after or row.before or row.done_by)
        else row
        for row in rows
    ]
    added = [row for row in shipped.timescales if row.id not in known]
    names = ", ".join(row.id for row in added)
    also = f" Rows it lacks are the app's: {names}." if added else ""
    remark = (
        "timescales.yaml is of an earlier release: what days run from is taken from the app's own "
        f"file.{also} Compare the two, then write “format: {FORMAT}” at its top."
    )
    return [*found, *added], [remark]


def _named(row: Timescale, legal: Legal) -> Timescale:
    """A row with the edition it names in braces, and that edition's day of checking."""
    try:
        source = filled(row.source, legal.by_id)
    except KeyError as error:
        raise ValueError(
            f"the row “{row.id}” names “{{{error.args[0]}}}” as its source, and legal.yaml has no "
            "such edition."
        ) from error
    update: dict[str, object] = {"source": source}
    named = re.fullmatch(PLACE, row.source.strip())
    edition = next(
        (edition for edition in legal.editions if named and edition.id == named[1]), None
    )
    if edition and row.checked is None:
        update |= {"checked": edition.checked, "tried": edition.tried}
    return row.model_copy(update=update)


def _faults(rows: list[Timescale], *, older: bool) -> Iterator[str]:
    known = {row.id for row in rows}
    for name in sorted(REQUIRED_TIMESCALES - known):
        yield (
            f"the row “{name}” is missing, and the app goes by it. Take it back from the file "
            "that came with the app."
        )
    for row in rows:
        if row.off and row.id in REQUIRED_TIMESCALES:
            yield f"the row “{row.id}” cannot be switched off: the app goes by it."
        wanted = _wanted(row)
        if wanted:
            yield f"the row “{row.id}” is {wanted}, and its unit is {row.unit.value}."
        if not row.is_step and row.id not in REQUIRED_TIMESCALES:
            yield (
                f"the row “{row.id}” does nothing: say what it counts from with “after” or "
                "“before” and one of the events that the head of the file lists, or take it out."
            )
        own = row.basis in LOCAL_BASES
        if not older and not own and row.checked is None:
            yield (
                f"the row “{row.id}” rests on {row.basis.value}: add “checked”, the day somebody "
                "read the source, or “not yet” with “tried”."
            )
        if not row.source.strip():
            yield f"the row “{row.id}” names no source."


def _wanted(row: Timescale) -> str:
    """What a row has to be, where its unit is of another kind."""
    if row.id in SPANS and row.unit in {Unit.COUNT, Unit.GESTATION}:
        return "a length of time"
    if row.id in COUNTS and row.unit != Unit.COUNT:
        return "a number of things, unit count"
    if row.id in WEEKS_OF_PREGNANCY and row.unit != Unit.GESTATION:
        return "weeks of pregnancy, unit gestation"
    return ""
