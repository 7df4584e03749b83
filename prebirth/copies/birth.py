"""The birth for maternity staff: the lawful basis, who may not come, who acts and when."""

from __future__ import annotations

from collections.abc import Callable

from prebirth.case.birth import BirthMeetingKind, BirthPlan, newest
from prebirth.case.case import Case
from prebirth.case.marks import marks
from prebirth.case.nhs_number import doubt, grouped
from prebirth.case.people import VIOLENT, Person
from prebirth.case.record import Known, Row, ref_of
from prebirth.copies.tables import in_order
from prebirth.form.model import Form
from prebirth.layout.blocks import Block, Callout, Empty, Grid, Heading, Para
from prebirth.rules.milestones import answered_meeting_days
from prebirth.wording.facts import capital, fact, words

Shorten = Callable[[str], str]


def nhs_words(person: Person) -> str:
    """The NHS number as it is printed; where it may be wrong, that it is not to be gone by."""
    if not person.nhs_number.strip():
        return ""
    wrong = " (this number may be wrong: check it)" if doubt(person.nhs_number) else ""
    return f"NHS number {grouped(person.nhs_number)}{wrong}"


def basis_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """The lawful basis as it stands: what was decided, who agrees, and which order there is."""
    basis = newest(case.birth_bases)
    if basis is None:
        return [Empty("No lawful basis at birth is recorded yet: ring before you act.")]
    said = "; ".join(filter(None, (fact(case, basis, "on"), basis.decided_by)))
    lead = f"{fact(case, basis, 'basis') or 'Not said'}{f' ({said})' if said else ''}."
    blocks: list[Block] = [Para(shorten(fact(case, basis, "why")), lead)]
    asked = "; ".join(row_words(case, row) for row in basis.agreements)
    blocks += [Para(shorten(f"{asked}."), "Asked to agree:")] if asked else []
    applied, made, ends = (
        fact(case, basis, "applied_on"),
        fact(case, basis, "granted_on"),
        fact(case, basis, "until"),
    )
    court = [
        f"applied for {applied}" if applied else "",
        f"made {made}" if made else "",
        f"ends {ends}" if ends else "",
    ]
    order = ", ".join(filter(None, court))
    return [*blocks, *([Para(f"{order}.", "Order:")] if order else [])]


def plan_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """Which plan it is, where the birth is planned, and who is with her."""
    plan = newest(case.birth_plans)
    if plan is None:
        return [Empty("No birth plan is recorded yet.")]
    place = "; ".join(filter(None, (fact(case, plan, "place"), fact(case, plan, "place_agreed"))))
    beside = "; ".join(
        filter(None, (fact(case, plan, "partners"), fact(case, plan, "partner_words")))
    )
    there = f"{place or 'not said where'}; with her: {beside or 'nobody named'}"
    return [Para(shorten(f"{there}. {capital(_version(case, plan))}."), "Birth plan:")]


def _version(case: Case, plan: BirthPlan) -> str:
    number = f"version {plan.version}" if plan.version else "without a number"
    agreed = fact(case, plan, "agreed")
    given = fact(case, plan, "given")
    return "; ".join(
        filter(
            None,
            (
                f"{number}{f' of {plan.on.show()}' if plan.on else ''}",
                f"agreed by {agreed}" if agreed else "not yet agreed by anybody",
                f"given to {given}" if given else "not yet given to the parents",
                f"kept from a parent: {plan.withheld}" if plan.withheld else "",
            ),
        )
    )


def task_blocks(case: Case, shorten: Shorten, most: int) -> list[Block]:
    """Who does what around the birth, and by when."""
    tasks = sorted(case.birth_tasks, key=lambda task: task.rank)
    if not tasks:
        return [Empty("Nobody has a task at the birth yet.")]
    rows = tuple(
        (
            fact(case, task, "moment"),
            shorten(task.task),
            "\n".join(filter(None, (task.who, fact(case, task, "agency"), task.phone))),
            "; ".join(
                filter(None, (task.by_when, f"done {task.done_on.show()}" if task.done_on else ""))
            ),
        )
        for task in tasks[:most]
    )
    left = len(tasks) - most
    return [
        Grid(("When", "What", "Who", "By when"), (1.3, 3, 2, 1.3), rows),
        *([Para(f"{left} more: see the report.")] if left > 0 else []),
    ]


def meeting_blocks(form: Form, case: Case, shorten: Shorten) -> list[Block]:
    """The planning meeting and the pre-discharge meeting, each with its day or that it has none."""
    lines: list[str] = []
    for kind in BirthMeetingKind:
        held = in_order([meeting for meeting in case.birth_meetings if meeting.kind == kind])
        told = [
            ", ".join(
                filter(
                    None,
                    (
                        fact(case, meeting, "on") or "without a day yet",
                        fact(case, meeting, "place"),
                        fact(case, meeting, "agreed"),
                    ),
                )
            )
            for meeting in held
        ]
        if kind == BirthMeetingKind.PLANNING:
            days = {meeting.last_day for meeting in held}
            told += [day.show() for day in answered_meeting_days(form, case) if day not in days]
        text = "; then ".join(told) or "no date yet"
        lines.append(f"{capital(kind.value)}: {shorten(text)}.")
    return [Para(" ".join(lines), "Meetings:")]


def alert_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """Where an alert stands, and what it says."""
    alerts = in_order([alert for alert in case.birth_alerts if not alert.ended_on])
    return [
        Para(
            shorten(
                "; ".join(
                    filter(
                        None,
                        (
                            fact(case, alert, "where"),
                            fact(case, alert, "placed_on"),
                            fact(case, alert, "says"),
                        ),
                    )
                )
            ),
            f"Alert, {fact(case, alert, 'kind') or 'kind not said'}:",
        )
        for alert in alerts
    ]


def health_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """What is known of the baby's own health, and what the baby may need."""
    blocks: list[Block] = []
    for one in in_order(case.baby_health):
        baby = fact(case, one, "baby")
        lead = f"{fact(case, one, 'matter') or 'Baby'}{f' ({baby})' if baby else ''}:"
        known, needs, plan = (
            fact(case, one, "known"),
            fact(case, one, "needs"),
            fact(case, one, "plan"),
        )
        blocks.append(Para(shorten(" ".join(filter(None, (known, needs, plan)))), lead))
    return blocks


def contact_blocks(case: Case, shorten: Shorten) -> list[Block]:
    """Who sees the baby, how, and who oversees it."""
    return [
        Para(
            shorten(
                " ".join(
                    filter(
                        None,
                        (
                            fact(case, plan, "arrangement"),
                            "Somebody is always there." if plan.supervised == Known.YES else "",
                            f"Overseen by {plan.overseer}." if plan.overseer else "",
                        ),
                    )
                )
            ),
            f"{fact(case, plan, 'person') or 'Somebody not named'} sees the baby:",
        )
        for plan in case.contact_plans
    ]


def row_words(case: Case, row: Row) -> str:
    """A row of a record in a line, each fact after its lead."""
    told = (
        (mark.lead, words(case, getattr(row, name), ref_of(type(row), name)))
        for name, mark in marks(type(row)).items()
    )
    return ", ".join(lead + text for lead, text in told if text)


def endangers(case: Case) -> bool:
    """Whether what this case holds could endanger somebody if it is read on a telephone."""
    plan = newest(case.birth_plans)
    return (
        bool(plan and (plan.not_to_come or plan.withheld.strip()))
        or any(person.safe_from for person in case.people)
        or any(person.address_confidential == Known.YES for person in case.people)
        or any(VIOLENT.intersection(tie.quality) for tie in case.ties)
        or any(basis.apart for basis in case.birth_bases)
    )


def portal_blocks(case: Case) -> list[Block]:
    """That this page goes into no record that the family reads; nothing where it may."""
    if not endangers(case):
        return []
    return [
        Callout(
            "Not for the portal:",
            "the family may read her record on a telephone, which could endanger somebody. "
            "File this apart.",
        )
    ]


def asks(form: Form, case: Case, table: str) -> bool:
    """Whether a form asks for the records of a table, or the case holds some all the same."""
    return form.holds(table) or bool(len(case.table(table)))


def heading(title: str, blocks: list[Block]) -> list[Block]:
    """Blocks below their heading; nothing where there are none."""
    return [Heading(title, 2, ruled=True), *blocks] if blocks else []
