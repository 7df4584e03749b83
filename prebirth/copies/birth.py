"""The birth for maternity staff: the plan, who acts and when, alerts, health and contact."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from prebirth.case.birth import AgreedBy, BirthPlan, ToldParent
from prebirth.case.birth_tasks import VISITS, BirthMeetingKind, BirthTask
from prebirth.case.case import Case
from prebirth.case.course import several
from prebirth.case.enquiries import ToolSubject
from prebirth.case.meetings import day_of
from prebirth.case.newest import may_be_newest
from prebirth.case.nhs_number import doubt, grouped
from prebirth.case.not_yet import NotYet
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.values import Known
from prebirth.case.where_to_live import ContactPlan, OptionState
from prebirth.copies.born import the_babies
from prebirth.copies.kept_back import KeptBack, Lead, and_kept, sentences_of
from prebirth.copies.tables import in_order
from prebirth.copies.who_they_are import agency_name, numbers_for, whose_number
from prebirth.form.model import Form
from prebirth.layout.blocks import Block, Callout, Empty, Grid, Heading, Para
from prebirth.rules.done_by import answered_meeting_days
from prebirth.wording.facts import capital, fact, words

BEFORE_DAY = re.compile(r", (on|in) (?=\d|[A-Z])")
"""The word before a day, where a list of who agreed or was given something has a comma."""
Shorten = Callable[[str], str]


def nhs_words(person: Person) -> str:
    """The NHS number as it is printed; where it may be wrong, that it is not to be gone by."""
    if not person.nhs_number.strip():
        return ""
    wrong = " (this number may be wrong: check it)" if doubt(person.nhs_number) else ""
    return f"NHS number {grouped(person.nhs_number)}{wrong}"


def home_blocks(case: Case, kept: KeptBack, shorten: Shorten, name: Shorten) -> list[Block]:
    """Who is planned to take the baby home, and who is with the baby there."""
    planned = sorted(
        (option for option in case.living_options if option.standing == OptionState.PLANNED),
        key=lambda option: option.rank,
    )
    hidden = kept.any_of("living_options")
    leave = "the babies leave" if several(case) else "the baby leaves"
    if not planned:
        home = f"Who takes the {the_babies(case)} home"
        if hidden:
            return [Para(kept.all_of_it, f"{home}:")]
        return [Empty(f"{home} is not recorded: ring before {leave}.")]
    first = planned[0]
    who = name(fact(case, first, "person"))
    kind = fact(case, first, "kind") or "with somebody"
    facts = (
        fact(case, first, "place"),
        fact(case, first, "supervised"),
        "Another way is planned too: see the report" if len(planned) > 1 else "",
    )
    told = shorten(". ".join(part.rstrip(".") for part in facts if part))
    ask = f"Ring before {leave} with anybody else."
    note = kept.note(first, "kind", "person", "place", "supervised")
    if hidden and not note:
        note = f"Another plan may be kept back: ring {kept.duty}."
    lead = f"Planned to go home: {kind}{f' ({who})' if who else ''}."
    return [Para(and_kept(" ".join(filter(None, (f"{told}." if told else "", ask))), note), lead)]


def plan_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Which plan it is, where the birth is planned, and who is with her."""
    plans = may_be_newest(case.birth_plans)
    hidden = kept.any_of("birth_plans")
    if not plans:
        if hidden:
            return [Para(kept.all_of_it, "Birth plan:")]
        return [Empty("No birth plan is recorded yet.")]
    more = [Para(kept.all_of_it, "Another version of the plan:")] if hidden else []
    doubt = kept.doubt("birth_plans", len(plans), "birth plan")
    told = [Para(_plan(case, kept, plan, shorten), "Birth:") for plan in plans]
    return [*([Para(doubt, "Birth plan:")] if doubt else []), *told, *more]


def _plan(case: Case, kept: KeptBack, plan: BirthPlan, shorten: Shorten) -> str:
    place = "; ".join(filter(None, (fact(case, plan, "place"), fact(case, plan, "place_agreed"))))
    beside = "; ".join(
        filter(None, (fact(case, plan, "partners"), fact(case, plan, "partner_words")))
    )
    there = f"{place or 'not said where'}; with her: {beside or 'nobody named'}"
    note = kept.note(plan, "place", "place_agreed", "partners", "partner_words", "withheld")
    return and_kept(shorten(sentences_of(there, capital(_version(case, plan)))), note)


def _version(case: Case, plan: BirthPlan) -> str:
    number = f"version {plan.version}" if plan.version else "plan without a version number,"
    agreed, will_agree = _so_far(case, plan.agreed)
    given, will_have = _so_far(case, plan.given)
    return "; ".join(
        filter(
            None,
            (
                f"{number}{f' of {plan.on.show()}' if plan.on else ''}",
                f"agreed by {agreed}" if agreed else "not yet agreed by anybody",
                f"to be agreed by {will_agree}" if will_agree else "",
                f"given to {given}" if given else "not yet given to the parents",
                f"to be given to {will_have}" if will_have else "",
                f"kept from a parent: {plan.withheld}" if plan.withheld else "",
            ),
        )
    )


def _so_far(case: Case, rows: Sequence[AgreedBy | ToldParent]) -> tuple[str, str]:
    """Who agreed or was given it, and who is to on a day that has not come, in words."""
    ahead = tuple(row for row in rows if isinstance(row.on, NotYet))
    been = tuple(row for row in rows if row not in ahead)
    done, left = (words(case, part) for part in (been, ahead))
    return BEFORE_DAY.sub(r" \1 ", done), BEFORE_DAY.sub(r" \1 ", left)


def _done(task: BirthTask) -> str:
    """When it was done, or for when it is meant."""
    if not task.done_on:
        return ""
    return f"{'to be ' if isinstance(task.done_on, NotYet) else ''}done {task.done_on.show()}"


def task_blocks(
    case: Case, kept: KeptBack, shorten: Shorten, most: int, listed: Sequence[BirthTask]
) -> list[Block]:
    """Who does which of some tasks around the birth, and by when; what is kept back says so."""
    tasks = sorted(listed, key=lambda task: task.rank)
    hidden = [Para(kept.all_of_it, "A task:")] if kept.any_of("birth_tasks") else []
    if not tasks and len(case.birth_tasks):
        return list(hidden)
    if not tasks:
        return list(hidden) or [Empty(BirthTask.none_yet)]
    rows = tuple(
        (
            fact(case, task, "moment") or _left(kept, task, "moment"),
            _what(case, kept, task, shorten),
            _who(case, kept, task),
            "; ".join(filter(None, (task.by_when, _done(task)))) or _left(kept, task, "by_when"),
        )
        for task in tasks[:most]
    )
    left = len(tasks) - most
    return [
        Grid(("When", "What", "Who", "By when"), (1.5, 3, 2.1, 1.2), rows),
        *([Para(f"{left} more: see the report.")] if left > 0 else []),
        *hidden,
    ]


def _left(kept: KeptBack, task: BirthTask, *fields: str) -> str:
    """What stands in a cell that is empty: that it was taken out, or that nobody entered it."""
    return "Kept back: ring duty" if kept.of(task, *fields) else "Not recorded"


def _what(case: Case, kept: KeptBack, task: BirthTask, shorten: Shorten) -> str:
    if not task.task.strip():
        return kept.all_of_it if kept.of(task, "task") else "Not recorded"
    told = (shorten(task.task), kept.note(task, "task"), numbers_for(case, task.task))
    return " ".join(filter(None, told))


def _who(case: Case, kept: KeptBack, task: BirthTask) -> str:
    """Who does it, and whose the number is that they ring."""
    agency = case.agencies.get(task.agency or "")
    whose = whose_number(case, kept, task.phone)
    of = agency_name(agency, kept) if agency else ""
    alike = whose and whose in {of, task.who}
    number = ""
    if task.phone:
        number = f"rings {task.phone}, {small(whose) or 'whose is not recorded'}"
        number = task.phone if alike else number
    told = "\n".join(filter(None, (task.who, of, number)))
    if kept.of(task, "who", "agency", "phone"):
        return "\n".join(filter(None, (told, "Part is kept back: ring duty")))
    return told or "Nobody is named"


def small(name: str) -> str:
    """A name that stands within a sentence: what is no name of its own begins small."""
    return name[:1].lower() + name[1:] if name.endswith("(name kept back)") else name


def meeting_blocks(
    form: Form, case: Case, kept: KeptBack, shorten: Shorten, on: date, *, born: bool
) -> list[Block]:
    """The planning meeting and the pre-discharge meeting, each with its day or that it has none.

    Once the baby is born, no planning meeting before the birth is still to come.
    """
    lines: list[str] = []
    for kind in BirthMeetingKind:
        held = in_order([meeting for meeting in case.birth_meetings if meeting.kind == kind])
        told = [
            ", ".join(
                filter(
                    None,
                    (
                        day_of(meeting, on),
                        fact(case, meeting, "place"),
                        fact(case, meeting, "agreed").rstrip("."),
                        kept.note(meeting, "on", "place", "agreed").rstrip("."),
                    ),
                )
            )
            for meeting in held
        ]
        if kind == BirthMeetingKind.PLANNING:
            days = {day for meeting in held for day in (meeting.on, meeting.held_on)}
            told += [
                f"set for {day.show()}"
                for day in answered_meeting_days(form, case)
                if day not in days
            ]
            if born and not told:
                continue
        if kind in VISITS and not told:
            continue
        text = "; then ".join(told) or "no date"
        lines.append(f"{capital(kind.value)}: {shorten(text)}.")
    if kept.any_of("birth_meetings"):
        lines.append(f"A meeting: {kept.all_of_it}")
    return [Para(" ".join(lines))]


def alert_blocks(case: Case, kept: KeptBack, on: date, shorten: Shorten) -> list[Block]:
    """Where an alert stands, what it says, and when one is to be taken off."""
    blocks = [
        Para(
            and_kept(shorten(_alert(case, alert)), kept.note(alert, "where", "says")),
            f"Alert, {fact(case, alert, 'kind') or 'kind not said'}:",
        )
        for alert in in_order([alert for alert in case.birth_alerts if alert.stands(on)])
    ]
    hidden = [Para(kept.all_of_it, "Alert:")] if kept.any_of("birth_alerts") else []
    return [*blocks, *hidden]


def _alert(case: Case, alert: Record) -> str:
    where = ", ".join(filter(None, (fact(case, alert, "where"), fact(case, alert, "placed_on"))))
    off = fact(case, alert, "ended_on")
    return sentences_of(where, fact(case, alert, "says"), f"To be taken off {off}" if off else "")


def health_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """What is known of the baby's own health, and what the baby may need."""
    blocks: list[Block] = []
    for one in in_order(case.baby_health):
        baby = fact(case, one, "baby")
        lead = f"{fact(case, one, 'matter') or 'Baby'}{f' ({baby})' if baby else ''}:"
        said = (fact(case, one, "known"), fact(case, one, "needs"), fact(case, one, "plan"))
        told = sentences_of(*said)
        note = kept.note(one, "known", "needs", "plan")
        blocks.append(Para(and_kept(shorten(told), note), lead))
    return [*blocks, *kept.part_of("baby_health", lead=Lead.HEALTH)]


def contact_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Who sees the baby, how and from when, and who oversees it."""
    return [
        Para(
            and_kept(
                shorten(_contact(case, plan)), kept.note(plan, "arrangement", "overseer", "since")
            ),
            f"How {fact(case, plan, 'person') or 'somebody not named'} sees the baby:",
        )
        for plan in case.contact_plans
    ]


def _contact(case: Case, plan: ContactPlan) -> str:
    return sentences_of(
        fact(case, plan, "arrangement"),
        "Somebody is always there" if plan.supervised == Known.YES else "",
        f"From {plan.since.show()}" if plan.since else "From when is not recorded",
        f"Overseen by {plan.overseer}" if plan.overseer else "",
    )


def endangers(case: Case) -> bool:
    """Whether what this case holds could endanger somebody if it is read on a telephone."""
    return (
        any(plan.not_to_come or plan.withheld.strip() for plan in may_be_newest(case.birth_plans))
        or any(person.safe_from for person in case.people)
        or any(person.address_confidential == Known.YES for person in case.people)
        or any(tie.violent for tie in case.ties)
        or any(basis.apart for basis in case.birth_bases)
        or any(order.protects for order in case.orders)
        or any(tool.subject == ToolSubject.ABUSE for tool in case.tools)
    )


def portal_blocks(case: Case) -> list[Block]:
    """That this page goes into no record that the family reads; nothing where it may."""
    if not endangers(case):
        return []
    return [
        Callout(
            "Not for the portal:",
            "the family may read her record on a telephone, which could put somebody in danger. "
            "File this apart.",
        )
    ]


def asks(form: Form, case: Case, table: str) -> bool:
    """Whether a form asks for the records of a table, or the case holds some all the same."""
    return form.holds(table) or bool(len(case.table(table)))


def heading(title: str, blocks: list[Block]) -> list[Block]:
    """Blocks below their heading; nothing where there are none."""
    return [Heading(title, 2, ruled=True), *blocks] if blocks else []
