"""What a chair has to know before anything else: what holds, who disagrees, what is late."""

from __future__ import annotations

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.agencies import Contribution
from prebirth.case.newest import in_force, may_be_newest
from prebirth.case.oversight import Disagreement
from prebirth.case.plan import Decision
from prebirth.copies.heads import before_conference, decided
from prebirth.copies.late import (
    ACTIONS,
    DONE_LATE,
    PASSED,
    SET_LATE,
    UNANSWERED,
    late_steps,
    none_late,
    unanswered,
)
from prebirth.copies.report_sections import ReportContext, not_here
from prebirth.layout.blocks import Block, Para
from prebirth.privacy.sentences import sentences
from prebirth.rules.agency_words import not_raised
from prebirth.wording.facts import capital, told_apart

LONGEST = 200
"""The letters of a text that stand on the first page, to the end of a sentence."""
NAMED = 4
"""How many late steps are named there; the others are counted."""


def at_a_glance(context: ReportContext) -> list[Block]:
    """A few lines, each with its lead; where nothing is recorded, that is said."""
    return [
        *kept_safe(context),
        *_decided(context),
        *_disagreements(context),
        *_late(context),
        *_unanswered(context),
    ]


def kept_safe(context: ReportContext) -> list[Block]:
    """Who is kept safe from whom, since one of them may sit at the table; nothing without any."""
    case = context.case
    told = [
        say(
            "{name} must be kept safe from {others}",
            name=told_apart(case, person),
            others=say(" and ").join(
                told_apart(case, one)
                for key in person.safe_from
                if (one := case.people.get(key)) is not None
            ),
        )
        for person in case.people
        if any(key in case.people for key in person.safe_from)
    ]
    return [Para(f"{'; '.join(told)}.", say("Kept safe:"))] if told else []


def _decided(context: ReportContext) -> list[Block]:
    """The newest decisions that hold, and what each of them replaced."""
    case, on = context.case, context.on
    conference = decided(case, on)
    blocks: list[Block] = [
        Para(
            _decision(context, row),
            say("Decided before that conference:")
            if before_conference(case, row.on, on)
            else say("Decision in force:"),
        )
        for row in in_force(case, on)
    ]
    if conference:
        blocks = [Para(f"{capital(conference)}.", say("Conference decided:")), *blocks]
    if "decisions" in context.superseded:
        blocks.append(Para(not_here(context.case), say("Decision in force:")))
    none = context.none(say("No decision is recorded."))
    return blocks or [Para(none, say("Decision in force:"))]


def _decision(context: ReportContext, row: Decision) -> str:
    """One decision by its day and forum, and the one in whose place it was made."""
    before = context.case.decisions.get(row.replaces) if row.replaces else None
    told = _named(context, row)
    return (
        say("{told} It replaced: {named}", told=told, named=_named(context, before))
        if before
        else told
    )


def _named(context: ReportContext, row: Decision) -> str:
    fact = context.said.fact
    when = ", ".join(filter(None, (fact(row, "on"), fact(row, "forum").lower())))
    what = _short(fact(row, "decided") or fact(row, "partners_told"))
    return f"{': '.join(filter(None, (when or say_none('Day not recorded'), what))).rstrip('.')}."


def _short(text: str) -> str:
    """The first sentences of a text, as many as have room, and that there are more."""
    spans = sentences(text)
    kept = ""
    for span in spans:
        if kept and span.end > LONGEST:
            return say("{kept} More in its part.", kept=kept.strip())
        kept += text[span.start : span.end]
    return " ".join(kept.split())


def _disagreements(context: ReportContext) -> list[Block]:
    """Every disagreement that is not resolved, or not raised yet; where none is, the last."""
    rows = list(context.case.disagreements)
    open_ = [row for row in rows if row.resolved_on is None]
    told = [_disagreement(context, row) for row in open_]
    told = told or [_resolved(context, row) for row in may_be_newest(rows)[-1:]]
    told += [_not_raised(context, given) for given in not_raised(context.case)]
    blocks: list[Block] = [Para(text, say("Disagreement:")) for text in told]
    return blocks or [Para(context.none(say("None is recorded.")), say("Disagreement:"))]


def _disagreement(context: ReportContext, row: Disagreement) -> str:
    fact = context.said.fact
    who = fact(row, "by") or fact(row, "agency")
    raised = (
        say("raised on {fact}", fact=fact(row, "raised_on"))
        if row.raised_on
        else say_none("day not recorded")
    )
    stage = say("stage {fact}", fact=fact(row, "stage")) if row.stage else ""
    about = _short(fact(row, "about")).rstrip(".")
    facts = "; ".join(filter(None, (raised, stage, say_none("not resolved"))))
    lead = ": ".join(filter(None, (who, about))) or say_none("not said about what")
    return f"{capital(lead)} ({facts})." if facts else f"{capital(lead)}."


def _not_raised(context: ReportContext, given: Contribution) -> str:
    """That an agency does not agree with the plan, which no disagreement tells of."""
    agency = context.case.agencies.get(given.agency) if given.agency else None
    told = say(
        "{who} does not agree with the plan{when}.",
        who=told_apart(context.case, agency) if agency else say("An agency"),
        when=f" ({day})" if (day := context.said.fact(given, "received_on")) else "",
    )
    return " ".join(filter(None, (told, say_none("Not raised as a disagreement here."))))


def _resolved(context: ReportContext, row: Disagreement) -> str:
    """The last disagreement where all are resolved: whose it was, and how it ended."""
    fact = context.said.fact
    who = fact(row, "by") or fact(row, "agency")
    told = say(
        "The last{who} was resolved on {day}.",
        who=say(" (by {who})", who=who) if who else "",
        day=fact(row, "resolved_on"),
    )
    return " ".join(filter(None, (told, _short(fact(row, "outcome")))))


def _late(context: ReportContext) -> list[Block]:
    """What is overdue or late, and what nobody recorded as done or held."""
    steps = late_steps(context.case, context.walk, context.on)
    if not may_deny():  # a step looks open where the day it was done is kept from its reader
        steps = steps._replace(overdue=(), unsaid=(), passed=())
    overdue = none_late(context.case) if steps.none_known else _some(steps.overdue)
    parts = [
        (say("Late:"), overdue),
        (say(DONE_LATE), _some(steps.done_late)),
        (say(SET_LATE), _some(steps.set_late)),
        (say(PASSED), _some(steps.passed)),
        (say(ACTIONS), _some(steps.actions, say("in the plan"))),
    ]
    blocks: list[Block] = []
    if told := [part for part in parts if part[1]]:
        (lead, first), *more = told
        blocks.append(Para(" ".join((first, *(f"{what} {rows}" for what, rows in more))), lead))
    if steps.unsaid:
        blocks.append(Para(_some(steps.unsaid), say("Not recorded whether it was held:")))
    return blocks


def _unanswered(context: ReportContext) -> list[Block]:
    """The questions that wait for an answer by no day, the oldest first, and how many more."""
    rows = unanswered(context.case, context.on)
    if not rows or not may_deny():
        return []
    more = len(rows) - NAMED
    told = "; ".join(rows[:NAMED] if more > 1 else rows)
    more_words = say("; and {more} more", more=more) if more > 1 else ""
    return [Para(f"{told}{more_words}.", say(UNANSWERED))]


def _some(steps: tuple[str, ...], where: str = "") -> str:
    """The first of some steps, and how many more there are, by itself under the key dates."""
    more = len(steps) - NAMED
    told = "; ".join(steps[:NAMED] if more > 1 else steps)
    where = where or say("under Key dates")
    more_words = say("; and {more} more {where}", more=more, where=where) if more > 1 else ""
    return f"{told}{more_words}." if told else ""
