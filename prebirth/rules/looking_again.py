"""Which sections need another look: one answer for the window and for the manager's sheet."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from prebirth.case.case import Case
from prebirth.case.closing import Closing, LeftKind, LeftOpen
from prebirth.form.model import Walk
from prebirth.rules.date_checks import TABLES, DateWarning, check_table
from prebirth.rules.prompts.clusters import is_over
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, prompt_states
from prebirth.rules.prompts.rule import RULES
from prebirth.rules.prompts.still_held import closed, last_closing


def waits(state: PromptState) -> bool:
    """Whether a prompt waits for an answer."""
    return not state.considered and not is_over(state)


def sections_to_look_at(
    case: Case, states: Iterable[PromptState], warnings: Iterable[DateWarning], walk: Walk
) -> frozenset[str]:
    """The sections with a prompt that waits, an odd date, or what was open as it was closed."""
    odd = {warning.table for warning in warnings}
    return frozenset(
        {state.prompt.section for state in states if waits(state)}
        | {
            section.id
            for section in walk.form.sections
            if odd & {held.records for held in section.holds}
        }
        | {section_left(row, walk) for row in left_as_closed(case) if still_asks(row)} - {""}
    )


def looked_for(case: Case, on: date, walk: Walk) -> frozenset[str]:
    """The same of a case on a day, from the case alone."""
    states = prompt_states(case, all_prompts(case, on, walk), walk)
    odd = [one for table in TABLES for one in check_table(table, case, on, walk.times)]
    return sections_to_look_at(case, states, odd, walk)


def standing_closing(case: Case) -> Closing | None:
    """The closing by which it is closed; None where it is open, or nobody recorded one."""
    return last_closing(case) if closed(case) else None


def left_as_closed(case: Case) -> list[LeftOpen]:
    """What was open as it was closed; nothing of a case that is open."""
    closing = standing_closing(case)
    return [*closing.was_open] if closing else []


def still_asks(row: LeftOpen) -> bool:
    """Whether a prompt was left without an answer, or something was not asked or written yet."""
    return row.unanswered or row.kind == LeftKind.THIN


def section_left(row: LeftOpen, walk: Walk) -> str:
    """The section in which a prompt stood that was left open; none of a rule that is no more."""
    rule = RULES.get(row.of) if row.kind in {LeftKind.PROMPT, LeftKind.THIN} else None
    return walk.form.section_of(*rule.stands, *sorted(rule.reads)).id if rule else ""
