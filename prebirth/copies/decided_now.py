"""The decisions that no later one replaced: what each replaced, why, and who was told."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.plan import Decision
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import ToldOf, tellings_of
from prebirth.copies.kept_back import KeptBack, NotedLine, sentences_of
from prebirth.layout.blocks import Block, Grid, Para
from prebirth.wording.facts import fact, told_apart


def decided_blocks(case: Case, kept: KeptBack) -> list[Block]:
    """The decisions that were not replaced, and below them how each replaced another.

    Unlike what is in force (`case.newest`), older ones and ones that are still to come stand here
    too: whoever takes over needs all that was agreed and that nobody took back.
    """
    decisions = list(_not_replaced(case))
    if not decisions:
        return []
    rows = tuple(
        (
            line.fact("on", say("Day not recorded")) or say("Kept back: ring duty"),
            line.fact("decided"),
            row.decided_by or (say("Kept back: ring duty") if line.lacks("decided_by") else ""),
            line.fact("carried_out", say("Not recorded")) or say("Kept back: ring duty"),
        )
        for row, line in ((row, NotedLine(case, kept, row)) for row in decisions)
    )
    changed = [row for row in decisions if row.replaces or kept.of(row, "replaces")]
    return [
        Grid((say("Day"), say("Decided"), say("By"), say("Carried out?")), (1.2, 4, 1.4, 1), rows),
        *(Para(_change(case, kept, row), f"{_called(case, kept, row)}:") for row in changed),
    ]


def _not_replaced(case: Case) -> Iterator[Decision]:
    """The decisions that no later one replaces, by day."""
    replaced = {row.replaces for row in case.decisions if row.replaces}
    rows = [row for row in case.decisions if row.id not in replaced and row.decided.strip()]
    yield from sorted(rows, key=lambda row: row.on.key if row.on else (0, 0, 0))


def _called(case: Case, kept: KeptBack, row: Decision) -> str:
    """A decision by its day, as the line on what it changed begins."""
    day = fact(case, row, "on")
    if not day and kept.of(row, "on"):
        return say("What the decision changed (day kept back)")
    return (
        say("What the decision of {day} changed", day=day)
        if day
        else say("What the decision without a day changed")
    )


def _change(case: Case, kept: KeptBack, row: Decision) -> str:
    """What a decision replaced, why it changed, and who was told."""
    why = fact(case, row, "why_changed")
    none = say("Why it changed is not recorded.")
    return sentences_of(
        *(
            say("It replaced: {before}", before=_before(case, kept, one))
            for one in _replaced(case, row)
        ),
        kept.note(row, "replaces"),
        say("Why it changed: {why}", why=why)
        if why
        else kept.note(row, "why_changed", whole=True) or none,
        _told(case, kept, row),
    )


def _replaced(case: Case, row: Decision) -> Iterator[Decision]:
    """What a decision replaced, and what that had replaced, the newest first."""
    seen = {row.id}
    before = case.decisions.get(row.replaces)
    while before is not None and before.id not in seen:
        yield before
        seen.add(before.id)
        before = case.decisions.get(before.replaces)


def _before(case: Case, kept: KeptBack, row: Decision) -> str:
    words = fact(case, row, "decided").rstrip(". ") or (
        say("what it was is kept back")
        if kept.of(row, "decided")
        else say("what it was is not recorded")
    )
    day = NotedLine(case, kept, row).fact("on", say("day not recorded")) or say("day kept back")
    return f"{words} ({day})"


def _told(case: Case, kept: KeptBack, row: Decision) -> str:
    """Who was told of a decision and when; where nobody is recorded, that."""
    words = tellings_of(case, Matter.DECISION).get(row.id, [])
    less = kept.of(row, "told_to") or kept.any_in("tellings")
    if words:
        told = "; ".join(f"{_whom(case, one)}, {one.day}" for one in words)
        return say("Told: {told}", told=told)
    return (
        say("Who was told is kept back: ring {duty}", duty=kept.duty)
        if less
        else say("Nobody is recorded as told")
    )


def _whom(case: Case, telling: ToldOf) -> str:
    one = case.agencies.get(telling.agency) or case.people.get(telling.person)
    if one is not None:
        return told_apart(case, one)
    return telling.to or (say(telling.group.value) if telling.group else say("somebody not named"))
