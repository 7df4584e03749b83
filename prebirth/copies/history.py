"""The dated history of one assessment: who changed what, from what to what, when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.case import RECORDS, Case
from prebirth.case.versions import version_words
from prebirth.copies.history_lines import HistoryLine
from prebirth.copies.said import Said
from prebirth.copies.tables import grid
from prebirth.form.model import Walk
from prebirth.layout.blocks import RESTRICTED, Block, Document, Empty, Grid, Heading, Para
from prebirth.privacy.gate import Seen
from prebirth.privacy.redaction import Reader
from prebirth.rules.prompts.evaluate import all_prompts, prompt_states
from prebirth.rules.prompts.rule import prompt_title
from prebirth.wording.facts import day_words

BURST = timedelta(minutes=10)
"""The longest pause between changes of one fact by one person that are printed as one line.

The table has a row for each.
"""


class PromptHistory(NamedTuple):
    """When a prompt was first raised, and what became of it."""

    prompt: str
    first: date
    last: date
    answer: str
    """The id of what was answered, if anything was."""


def history_document(
    seen: Seen,
    began: Seen,
    changes: Sequence[HistoryLine],
    told: Sequence[PromptHistory],
    proof: Sequence[str],
    on: date,
    reader: Reader,
) -> Document:
    """The history for print; `seen` is the assessment as it is now, `began` as its record began."""
    blocks = [Heading(say("History of the record"), 0), *_opening(changes, everything=reader.chair)]
    if counts := ", ".join(
        f"{len(began.table(name))} {say(name.replace('_', ' '))}"
        for name in RECORDS
        if len(began.table(name))
    ):
        blocks.append(
            Para(
                say(
                    "The record did not begin empty: it was imported, with {counts}.", counts=counts
                )
            )
        )
    for day, of_day in groupby(changes, key=lambda line: line.known.date()):
        rows = tuple(_row(line) for line in _join_bursts(of_day))
        blocks += [
            Heading(day_words(day), 2),
            Grid(
                (say("Time"), say("Who"), say("What"), say("From"), say("To")),
                (0.7, 1.3, 2.2, 2.2, 2.6),
                rows,
            ),
        ]
    blocks += [
        Heading(say("Decisions, and who was told")),
        grid("decisions", Said(seen), list(seen.decisions), on)
        if len(seen.decisions)
        else Empty(say("None recorded.")),
    ]
    blocks += [
        Heading(say("Copies, and who held them")),
        grid("shares", Said(seen), list(seen.shares), on)
        if len(seen.shares)
        else Empty(say("No copy has left.")),
    ]
    blocks += [Heading(say("Prompts, and what became of them")), _prompts(told, seen)]
    blocks += [Heading(say("Proof")), *(Para(line) for line in proof)]
    return Document(
        say("History"),
        seen.assessment.reference or say("No reference yet"),
        version_words(seen),
        on,
        say(RESTRICTED),
        tuple(blocks),
    )


def _opening(changes: Sequence[HistoryLine], *, everything: bool) -> list[Block]:
    """Who changed the record, how often and when, and how to read the lines below."""
    authors = Counter(line.author for line in changes)
    first = (
        _span(changes[0].known.date(), changes[-1].known.date())
        if changes
        else say("Nothing has been written yet.")
    )
    return [
        Para(
            say(
                "{first} {count:,} changes, by {listed}.",
                first=first,
                count=len(changes),
                listed=", ".join((f"{name} ({n:,})" for name, n in authors.most_common())),
            )
            if changes
            else first
        ),
        Para(
            say(
                "Each line says when a fact came into this vault, who wrote it, and "
                "what stood there before and after. What came from a colleague's copy "
                "stands on the day it came, with the day it was made. What is "
            )
            + (
                say("restricted is shown.")
                if everything
                else say("restricted is left out, and nothing shows where.")
            )
        ),
    ]


class Prompts:
    """What the prompts said on the days on which somebody wrote."""

    def __init__(self, walk: Walk) -> None:
        self._walk = walk
        self._first: dict[str, date] = {}
        self._last: dict[str, date] = {}
        self._answers: dict[str, str] = {}

    def see(self, seen: Seen, day: date) -> None:
        """Look at the case as it stood at the end of a day."""
        for state in prompt_states(seen, all_prompts(seen, day, self._walk), self._walk):
            key = state.prompt.id
            self._first.setdefault(key, day)
            self._last[key] = day
            self._answers[key] = state.response.id if state.response else ""

    def told(self) -> list[PromptHistory]:
        """Every prompt that was raised, in the order in which it was first."""
        return [
            PromptHistory(key, first, self._last[key], self._answers[key])
            for key, first in sorted(self._first.items(), key=lambda raised: (raised[1], raised[0]))
        ]


def _prompts(told: Sequence[PromptHistory], seen: Case) -> Block:
    rows = tuple(
        (
            prompt_title(prompt.prompt),
            day_words(prompt.first),
            day_words(prompt.last),
            _answer(seen, prompt.answer),
        )
        for prompt in told
    )
    titles = (say("Prompt"), say("First raised"), say("Last raised"), say("Answered"))
    return (
        Grid(titles, (2.4, 1.4, 1.4, 3), rows)
        if rows
        else Empty(say("None was raised on a day when somebody wrote."))
    )


def _span(first: date, last: date) -> str:
    return (
        say("On {day_words}.", day_words=day_words(first))
        if first == last
        else say(
            "From {day_words} to {day_words_2}.",
            day_words=day_words(first),
            day_words_2=day_words(last),
        )
    )


def _answer(seen: Case, key: str) -> str:
    response = seen.responses.get(key)
    if response is None or not response.done:
        return say("Not answered")
    day = response.on.show() if response.on else ""
    return f"{response.done} ({', '.join(filter(None, (response.by, day)))})"


def _join_bursts(lines: Iterable[HistoryLine]) -> Iterator[HistoryLine]:
    """Lines in which one person went on changing one fact, as one."""
    before: HistoryLine | None = None
    for line in lines:
        same = (
            before
            and (before.author, before.what) == (line.author, line.what)
            and line.at - before.at <= BURST
            and before.after == line.before
        )
        if before and same:
            before = line._replace(
                before=before.before, at=before.at if not line.before else line.at
            )
            continue
        if before:
            yield before
        before = line
    if before:
        yield before


def _row(line: HistoryLine) -> tuple[str, ...]:
    made = (
        ""
        if line.at.date() == line.known.date()
        else say(" (made {day_words})", day_words=day_words(line.at.date()))
    )
    act = f"\n({line.act})" if line.act and not line.plain else ""
    return (f"{line.known:%H:%M}", line.author + made, line.what + act, line.before, line.after)
