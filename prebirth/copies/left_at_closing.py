"""What was open as an assessment was closed, for whoever goes on with the family."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.closing import LeftKind, LeftOpen
from prebirth.case.dates import PartialDate
from prebirth.copies.birth import heading
from prebirth.copies.closing_part import written_to
from prebirth.copies.kept_back import KeptBack
from prebirth.copies.late import not_known_by
from prebirth.copies.weighed import with_whom
from prebirth.form.model import Walk
from prebirth.layout.blocks import Block, Grid, Para
from prebirth.rules.at_closing import (
    day_it_stands,
    of_what_is_past,
    told_in_words,
    waiting_steps,
)
from prebirth.rules.looking_again import section_left, standing_closing
from prebirth.rules.milestone import Milestone, State, together
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.still_held import as_open, closed
from prebirth.wording.facts import capital, day_words, listed

ALSO = {
    LeftKind.STEP: "Steps:",
    LeftKind.WORRY: "Worries that were held:",
}
"""What has no other place on the page: what is still not done or not answered stands there."""

PAST = "What was listed then was of the pregnancy, and is in our record: ring before you use it."
"""Where what became of a baby is a loss, or not told: nothing is asked of whoever goes on."""

PAST_LEADS = {
    State.OVERDUE: "Overdue:",
    State.PASSED: "The day has passed, and it is not recorded whether it was done:",
}
"""What stands before the steps that are late, so that many old ones take little room."""


def steps_blocks(case: Case, kept: KeptBack, walk: Walk, on: date) -> list[Block]:
    """The steps that are late or to come; of a closed assessment as it was closed."""
    steps = waiting_steps(case, on, walk)
    closing = standing_closing(case)
    day, known = day_it_stands(case, on), not closed(case) or (closing and closing.on)
    rows, past = list[tuple[str, ...]](), dict[State, list[Milestone]]()
    for step in sorted(steps, key=lambda step: _comes(step, day)):
        stands = step.state(day)
        if stands == State.PASSED and step.is_ahead(day):
            stands = State.NEXT  # it may be late, and what is to come has not passed
        if stands in PAST_LEADS and not closed(case) and step.id not in kept.settled:
            past.setdefault(stands, []).append(step)
        else:
            how = capital(say(stands.value))
            how = say("Kept back: ring duty") if step.id in kept.settled else how
            rows.append((step.name, _when(step), how))
    told: list[Block] = [
        Para(
            f"{'; '.join(_of_one(case, walk, group) for group in together(past[stands]))}.",
            say(lead),
        )
        for stands, lead in PAST_LEADS.items()
        if stands in past
    ]
    if not rows:
        return told
    grid = Grid((say("What"), say("When"), say("Stands")), (3.8, 1.7, 0.8), tuple(rows))
    if not closed(case):
        return [*told, grid]
    if not known:  # how each stood depends on a day that nobody recorded
        grid = Grid((say("What"), say("When")), (3.4, 1.6), tuple(row[:2] for row in rows))
    title = say("Days as they were when it was closed")
    return heading(f"{title}, {day_words(day)}" if known else title, [grid])


def _comes(step: Milestone, today: date) -> date:
    """When a step comes: the day set for it where that is sooner; what is overdue comes first."""
    if step.state(today) == State.OVERDUE:
        return date.min
    return min(step.due, step.planned.earliest) if step.planned else step.due


def _of_one(case: Case, walk: Walk, group: list[Milestone]) -> str:
    """The late steps that one meeting or one day is for, with the day that was set for it once."""
    day = group[0].planned
    once = len(group) > 1 and day is not None
    names = listed([_with_its_day(case, walk, step, once=once) for step in group])
    if day is None or not once or any(day == PartialDate.of(step.due) for step in group):
        return names
    return say("{names}, set for {day}", names=names, day=day.show())


def _with_its_day(case: Case, walk: Walk, step: Milestone, *, once: bool) -> str:
    """A late step, with its day and what is not known of it; the day set for all is said once."""
    when = step.when_words if once else _when(step)
    told = when, not_known_by(case, walk, step)
    return f"{step.name} ({'; '.join(filter(None, told))})"


def _when(step: Milestone) -> str:
    """By when it is due, and the day that is set for it where that is another."""
    day = step.planned
    if day is None or not step.limit or day == PartialDate.of(step.due):
        return step.when_words
    return say("{when_words}; set for {day}", when_words=step.when_words, day=day.show())


def left_blocks(case: Case, kept: KeptBack, walk: Walk, on: date) -> list[Block]:
    """What was open when it was closed, each prompt with what was written to it."""
    if not closed(case):
        return []
    closing, title = standing_closing(case), say("What was open when it was closed")
    if closing is None or not closing.listed:
        none = say("What was open when it was closed was not listed.")
        return heading(title, [kept.none_of(() if closing else ("closings",), none)])
    if closing.was_open and of_what_is_past(case, on):
        return heading(title, [Para(say(PAST))])
    day = day_it_stands(case, on)
    rows = told_in_words(closing.was_open, case, day, walk)
    raised = {one.id: one for one in all_prompts(as_open(case), day, walk)}

    def words(row: LeftOpen) -> str:
        prompt = raised.get(row.of)
        return (
            with_whom(case, prompt)
            if prompt and row.what in {prompt.message, prompt.told}
            else row.what
        )

    prompts = [row for row in rows if row.kind == LeftKind.PROMPT]
    prompts.sort(key=lambda row: not row.unanswered)
    asked = [(words(row), written_to(case, row)) for row in prompts]
    titles = (say("Worth another look"), say("What was written to it"))
    blocks: list[Block] = [Grid(titles, (3.6, 2.4), tuple(asked))] if asked else []
    shown = {step.id for step in waiting_steps(case, on, walk)}
    blocks += _also(rows, shown)
    thin = [row for row in rows if row.kind == LeftKind.THIN]
    told = [
        Para(" ".join(words(row) for row in these), f"{section.title}:")
        for section in walk.form.sections
        if (these := [row for row in thin if section_left(row, walk) == section.id])
    ]
    if told:
        blocks += [Para(say("Had not been asked or written:")), *told]
    return heading(title, blocks)


def _also(rows: Collection[LeftOpen], shown: Collection[str]) -> list[Block]:
    told: list[Block] = []
    for kind, lead in ALSO.items():
        of_kind = [row for row in rows if row.kind == kind]
        if kind == LeftKind.STEP:
            of_kind = [row for row in of_kind if row.of not in shown]
        if of_kind:
            lines = [f"{row.what.rstrip('. ')}: {row.said}".removesuffix(": ") for row in of_kind]
            told.append(Para("; ".join(line.rstrip(". ") for line in lines) + ".", lead))
    return told
