"""What every copy about a case begins with: by whom, as at when, and how things stand."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prebirth.case.case import Case
from prebirth.case.listed import plays
from prebirth.case.plan import Conference, ForumRole
from prebirth.case.versions import version_words
from prebirth.copies.born import today_tile
from prebirth.layout.blocks import Block, Document
from prebirth.privacy.gate import Seen
from prebirth.wording.facts import capital, day_words, due_words, gestation_words


def about_case(kind: str, case: Seen, on: date, blocks: Sequence[Block]) -> Document:
    """A document about a case, with its reference and its version."""
    return Document(
        kind,
        case.assessment.reference or "No reference yet",
        version_words(case),
        on,
        True,
        tuple(blocks),
    )


def head_tiles(case: Case, on: date) -> tuple[tuple[str, str, str], ...]:
    """The four boxes a copy begins with: due, today, conference, legal position."""
    pregnancy, conference = case.pregnancy, next_conference(case, on)
    due_small = ", ".join(
        filter(
            None,
            (f"by {pregnancy.basis.value}" if pregnancy.basis else "", _babies(pregnancy.babies)),
        )
    )
    when = conference.on if conference else None
    at = gestation_words(case, when.exact) if when and when.exact else ""
    return (
        ("Due", due_words(case) or "Not known yet", due_small),
        ("Today", today_tile(case, on), day_words(on)),
        ("Conference", when.show() if when else "No date yet", f"at {at}" if at else ""),
        ("Legal position", *_legal(case, on)),
    )


def next_conference(case: Case, on: date) -> Conference | None:
    """The next conference, by its day as far as that is known."""
    dated = [
        conference
        for conference in case.conferences
        if conference.on and conference.on.latest >= on
    ]
    return min(
        dated,
        key=lambda conference: (
            conference.on.key if conference.on else (9999, 0, 0),
            conference.id,
        ),
        default=None,
    )


def made_by(case: Case) -> str:
    """By whom the assessment is made."""
    a = case.assessment
    part = a.worker_part.value if a.worker_part and a.worker else ""
    who = ", ".join(filter(None, (a.worker, part, a.team, a.authority)))
    manager = f" Manager: {a.manager}." if a.manager else ""
    nobody = "Lead practitioner or social worker not yet entered."
    return (f"By {who}." if who else nobody) + manager


def _babies(number: int | None) -> str:
    return {None: "", 1: "one baby", 2: "twins", 3: "triplets"}.get(number, f"{number} babies")


def _legal(case: Case, on: date) -> tuple[str, str]:
    """The last legal step or decision of legal planning, and its day; else the next that is set.

    A step nobody dated counts as the first of all: it is recorded, and the tile says so.
    """
    told = [
        *(
            (decision.forum.label, decision.on)
            for decision in case.decisions
            if decision.forum and plays(decision.forum, ForumRole.LEGAL_PLANNING)
        ),
        *((step.kind.label, step.on) for step in case.legal_steps if step.kind),
    ]
    if not told:
        return "None recorded", ""
    told.sort(key=lambda step: step[1].key if step[1] else (0, 0, 0))
    past = [step for step in told if step[1] is None or step[1].earliest <= on]
    kind, day = past[-1] if past else told[0]
    when = day.show() if day else "day not recorded"
    return capital(kind), when if past else f"planned for {when}"
