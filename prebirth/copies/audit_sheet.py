"""The themed audit as a paper with charts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from prebirth.base.language import Covers, covering, say
from prebirth.copies.audit import (
    ANSWERED,
    ASKING,
    DAYLESS,
    ENDED,
    HIDDEN,
    LEAST,
    NOT_COUNTED,
    RAISED,
    SILENT,
    WATCHED,
    Audit,
    AuditCount,
)
from prebirth.drawing.bars import bars
from prebirth.form.status import SectionStatus
from prebirth.layout.blocks import Block, Break, Document, Empty, Figure, Heading, Para
from prebirth.rules.milestone import State
from prebirth.wording.facts import capital

AT_ONCE = 20
"""Bars in one picture, so that it has room on a page."""
PARTS = {
    "finding": (
        "Findings",
        "What reviews found, and in how many assessments a prompt about it waits for an answer.",
        (RAISED, SILENT),
    ),
    "prompt": (
        "Prompts",
        "In how many assessments each is open, was considered, or is not raised.",
        (RAISED, ANSWERED, SILENT),
    ),
    "timescale": (
        "Timescales",
        "How many have met each, and how many are late.",
        (
            State.OVERDUE.value,
            State.PASSED.value,
            State.NEXT.value,
            State.DONE.value,
            NOT_COUNTED,
        ),
    ),
    "section": (
        "Sections of the walk",
        "How far the assessments have come.",
        tuple(status.value for status in SectionStatus),
    ),
    "watch": (
        "Watch records",
        "Early contacts that are not an assessment, and how many of them ask to be looked at.",
        (ASKING, WATCHED, DAYLESS, ENDED),
    ),
}


@covering(Covers.COPIES)
def audit_sheet(audit: Audit, on: date) -> Document:
    """The counts as bars, part by part."""
    counts = list(audit.lines())
    number = counts[0].number if counts else HIDDEN
    said = (
        say("{number} assessments were counted.", number=number)
        if number != HIDDEN
        else say(
            "Fewer than {least} assessments were counted, so there are no numbers.", least=LEAST
        )
    )
    blocks: list[Block] = [
        Heading(say("Themed audit"), 0),
        Para(say("{said} No person, place, date or word of any of them is in it.", said=said)),
        Para(
            say(
                "A number below {least} is kept back, and so is any that would give it away.",
                least=LEAST,
            )
        ),
    ]
    by_kind = {about: list(lines) for about, lines in groupby(counts, key=lambda line: line.about)}
    for about, (title, words, states) in PARTS.items():
        if about == "watch" and about not in by_kind:
            continue
        blocks += [] if about in {"finding", "watch"} else [Break()]
        blocks += [
            Heading(say(title)),
            Para(say(words), opens=True),
            *_figures(say(title), states, by_kind.get(about, [])),
        ]
    return Document(
        say("Themed audit"), say("Many assessments"), say("counts alone"), on, "", tuple(blocks)
    )


def _figures(title: str, states: tuple[str, ...], counts: list[AuditCount]) -> Iterator[Block]:
    rows = [
        (capital(say(name)), _counts(list(lines)))
        for (_, name), lines in groupby(counts, key=lambda line: (line.id, line.title))
    ]
    if RAISED in states:
        rows.sort(key=lambda row: (row[1] is None, -(row[1] or {}).get(RAISED, 0)))
    if not rows:
        yield Empty(say("Nothing to count."))
    for start in range(0, len(rows), AT_ONCE):
        yield Figure(bars(title, states, rows[start : start + AT_ONCE]))


def _counts(counts: list[AuditCount]) -> dict[str, int] | None:
    """The numbers of one row; None where any is kept back.

    A bar would show by its length what is not said.
    """
    return (
        None
        if any(line.number == HIDDEN for line in counts)
        else {line.state: int(line.number) for line in counts}
    )
