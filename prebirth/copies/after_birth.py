"""What maternity and health visitors need once a baby is born, and after a loss."""

from __future__ import annotations

from datetime import date

from prebirth.base.language import say
from prebirth.case.case import Case
from prebirth.case.course import CourseStage, living_babies
from prebirth.case.kept_away import barred, may_not_come
from prebirth.copies.birth import Shorten, heading
from prebirth.copies.birth_basis import order_blocks, orders_kept
from prebirth.copies.birth_help import AFTER_LOSS, help_blocks, mothers_own
from prebirth.copies.birth_safety import not_to_come_blocks, safety_blocks
from prebirth.copies.kept_back import KeptBack
from prebirth.copies.kept_out import bans
from prebirth.copies.known_harm import harm_blocks, injury_blocks, note_blocks
from prebirth.form.model import Form, Walk
from prebirth.layout.blocks import Block, Para
from prebirth.rules.milestone import Milestone, Sort, State, upcoming
from prebirth.rules.milestones import milestones

INJURIES = 6
"""The most injuries that the page tells of after the end."""


def after_end(
    form: Form, case: Case, kept_back: KeptBack, shorten: Shorten, stage: CourseStage, on: date
) -> list[Block]:
    """That nothing planned applies any more, and who is still kept safe."""
    kept = [
        *away_blocks(form, case, kept_back, shorten, on),
        *safety_blocks(case, kept_back, shorten, on),
        *harm_blocks(case, kept_back, shorten),
        *injury_blocks(case, shorten, INJURIES),
        *note_blocks(case, kept_back, shorten, barred(case)),
    ]
    # what binds whom holds, whatever became of the baby
    kept += [*order_blocks(case, kept_back, on, shorten), *orders_kept(kept_back)]
    if stage == CourseStage.KEPT:
        return heading(say("Who may not come, and who is kept safe"), kept)
    return [
        Para(
            say(
                "This assessment is closed. What was agreed for a birth is not kept up "
                "to date any more: ring before you go by it."
            )
            if stage == CourseStage.EXPECTED
            else say(
                "What was agreed for a birth does not apply any more. Please take "
                "appointments, letters and reminders for this pregnancy out of your "
                "system, so that none is sent."
            )
        ),
        *heading(say("Who is kept safe"), kept),
        *heading(
            say("What helps"),
            [
                *mothers_own(form, case, kept_back, shorten, on),
                *help_blocks(form, case, kept_back, shorten, on, AFTER_LOSS),
            ],
        ),
    ]


def away_blocks(
    form: Form, case: Case, kept_back: KeptBack, shorten: Shorten, on: date
) -> list[Block]:
    """Who may not come, where somebody is named or may be; nothing where nobody is."""
    hidden = kept_back.any_in("birth_plans", "not_to_come")
    named = hidden or may_not_come(case) or bans(form, case, kept_back, on)
    return not_to_come_blocks(form, case, kept_back, shorten, on) if named else []


def next_blocks(case: Case, walk: Walk, on: date, most: int) -> list[Block]:
    """What comes after the birth, with its day; nothing before a birth."""
    if not living_babies(case, on):
        return []
    steps = [
        step
        for step in upcoming(milestones(case, on, walk), on)
        if _maternitys(step, walk) and (not step.limit or _after_birth(step, walk))
        if not (step.limit and step.planned and step.planned.latest <= step.due)  # its day is told
    ]
    told = [
        say("{step}, {when}, overdue", step=step.name, when=step.when_words)
        if step.state(on) == State.OVERDUE
        else f"{step.name}, {step.when_words}"
        for step in steps[:most]
    ]
    return heading(say("What comes next"), [Para(f"{'; '.join(told)}.")] if told else [])


def _maternitys(step: Milestone, walk: Walk) -> bool:
    """Whether maternity has something to do for it: no day that comes by itself is theirs.

    The meeting before a baby leaves hospital is theirs also where it is not sure to be due: what
    it depends on is said.
    """
    row = walk.times.by_id.get(step.id)
    leaves = row is not None and row.done_by == "pre_discharge_meeting"
    return (step.certain or leaves) and step.sort not in {Sort.DAY, Sort.OWN}


def _after_birth(step: Milestone, walk: Walk) -> bool:
    """Whether a day is counted from the birth."""
    row = walk.times.by_id.get(step.id)
    return row is not None and row.after == "birth"
