"""The midwife's summary: what the birth needs on its first page, three pages at most."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import NamedTuple

from prebirth.case.agencies import AgencyKind
from prebirth.case.case import Case
from prebirth.case.chronology import Outcome
from prebirth.case.copy_kinds import PURPOSES, CopyKind
from prebirth.case.enquiries import Binding, CourtOrder
from prebirth.case.family import mothers
from prebirth.case.people import Person
from prebirth.case.record import Known
from prebirth.case.taking_part import Holding
from prebirth.case.versions import version_words
from prebirth.copies.birth import (
    alert_blocks,
    asks,
    basis_blocks,
    contact_blocks,
    heading,
    health_blocks,
    meeting_blocks,
    nhs_words,
    plan_blocks,
    portal_blocks,
    task_blocks,
)
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.heads import about_case, head_tiles
from prebirth.copies.spec import CopySpec, CopyView, Fit, Format, Policy, Recipient
from prebirth.form.legal import Used
from prebirth.form.model import Question, QuestionRole, Walk
from prebirth.layout.blocks import (
    Block,
    Callout,
    Columns,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Room,
    Tiles,
)
from prebirth.wording.facts import NOT_ASKED, age_words, answer_words, capital, day_words, fact

SEE = "… see the report"
ANSWERS, ALSO, NAME = 6, 16, 40
"""The most answers of a part and of the last part, and letters of a name; for more it refers to
the report."""


class Space(NamedTuple):
    """What there is room for: letters of a text, appointments, agencies, rows to write in."""

    letters: int
    appointments: int
    agencies: int
    rows: int


ROOM = (
    *(Space(700, 8, 8, rows) for rows in (24, 20, 16, 12, 8, 4)),
    *(Space(*less, 0) for less in ((700, 8, 8), (420, 8, 8), (260, 6, 6), (150, 5, 5), (80, 3, 4))),
)
"""Tried in turn until the pages hold it all."""
PAGES = 3
IN_FULL = Space(700, 8, 8, 0)
"""Large print takes the pages it needs, and has no rows to write in."""
SIDES = (
    (("At the birth", (QuestionRole.AT_BIRTH,)), ("On the ward", (QuestionRole.ON_WARD,))),
    (
        (
            "How to help mother best",
            (QuestionRole.LANGUAGE, QuestionRole.IDENTITY_FOR_BABY),
        ),
    ),
)
PARTS = (
    ("Going home", (QuestionRole.GOING_HOME,)),
    (
        "Out of hours, or born elsewhere",
        (QuestionRole.OUT_OF_HOURS, QuestionRole.EARLY_BIRTH),
    ),
)
ON_PAGE = (
    *(role for side in SIDES for _, roles in side for role in roles),
    *(role for _, roles in PARTS for role in roles),
    QuestionRole.DISCHARGE_MEETING,
)
"""What the questions are for that have a part of their own on the page."""


NOT_FOR_WARDS = frozenset({Binding.DISCLOSURE, Binding.PROGRAMME})
"""What is recorded among orders, and binds nobody on a ward."""


def midwife_summary(view: CopyView, room: Space = IN_FULL) -> Document:
    """The summary with as much of each part as there is room for."""
    case, walk, on = view.seen, view.walk, view.order.on
    blocks: list[Block] = [
        Heading("Birth and safety summary for maternity", 0),
        Para(_made(case, on)),
        *portal_blocks(case),
        *_mother(case, on),
        *_responsible(case),
        Tiles(head_tiles(case, on)),
        _first(case),
    ]
    shorten, form = partial(_short, letters=room.letters), walk.form
    if asks(form, case, "birth_bases"):
        blocks += heading("On what basis the baby goes home or stays", basis_blocks(case, shorten))
    blocks += _powers(case, walk)
    blocks += _orders(case, on)
    plan = plan_blocks(case, shorten) if asks(form, case, "birth_plans") else []
    blocks += heading("The birth plan", [*plan, *alert_blocks(case, shorten)])
    if asks(form, case, "birth_tasks"):
        blocks += heading("Who does what", task_blocks(case, shorten, room.agencies))
    sides = [tuple(_parts(case, walk, side, room)) for side in SIDES]
    blocks += [Columns(tuple(sides))] if all(sides) else [block for side in sides for block in side]
    blocks += _parts(case, walk, PARTS, room)
    blocks += heading("The baby's own health", health_blocks(case, shorten))
    blocks += heading("Who sees the baby", contact_blocks(case, shorten))
    if asks(form, case, "birth_meetings"):
        blocks += heading("Meetings", meeting_blocks(form, case, shorten))
    blocks += _also(case, walk, room.letters)
    blocks += [
        Heading("Appointments", 2, ruled=True),
        *_appointments(case, room.letters // 4, room.appointments),
    ]
    blocks += [Heading("Who to speak to", 2, ruled=True), *_agencies(case, room.agencies)]
    if room.rows:
        ask = Para("Write the day and time, what was seen or said, whom you told, and sign.")
        blocks += [Heading("Seen on the ward", 2, ruled=True), ask, Room(room.rows)]
    return about_case("Midwife's summary", case, on, blocks)


def _parts(
    case: Case, walk: Walk, parts: tuple[tuple[str, tuple[QuestionRole, ...]], ...], room: Space
) -> list[Block]:
    """Some parts of the page; none to which this form asks nothing."""
    return [
        block
        for title, roles in parts
        if (questions := asked_for(walk.form, CopyKind.MIDWIFE, *roles))
        for block in (
            Heading(title, 2, ruled=True),
            *_answers(case, questions, room.letters, titled=False),
        )
    ]


def _made(case: Case, on: date) -> str:
    who = case.assessment.worker or "the social worker"
    before = [
        share
        for share in case.shares
        if share.copy_kind == CopyKind.MIDWIFE
        and share.version
        and share.version != version_words(case)
    ]
    newest = max(before, key=lambda share: share.on.key if share.on else (0, 0, 0), default=None)
    replaces = (
        f" It replaces {newest.version}{f' of {newest.on.show()}' if newest.on else ''}."
        if newest
        else ""
    )
    return (
        f"Made {day_words(on)} by {who} for maternity at "
        f"{case.pregnancy.unit or 'the booked unit'}. Keep it in the notes.{replaces}"
    )


def _mother(case: Case, on: date) -> list[Block]:
    """Who is to be looked for: her whole name, birth, NHS number and telephone."""
    told = (
        (_whole(mother), age_words(mother, on), nhs_words(mother), mother.phone)
        for mother in mothers(case)
    )
    return [Para(f"{', '.join(filter(None, facts))}.", lead="Mother:") for facts in told]


def _responsible(case: Case) -> list[Block]:
    """Who has parental responsibility or will have it, and so may consent for the baby."""
    told = [
        f"{_short(case.name_of(row.person), NAME)} {row.holds.value}"
        for row in case.responsibilities
        if row.person and row.holds and row.holds != Holding.NOT_KNOWN
    ]
    return [Para(f"{'; '.join(told)}.", lead="Parental responsibility:")] if told else []


def _orders(case: Case, on: date) -> list[Block]:
    """The orders and conditions that hold; what was asked of the police is not for a ward."""
    told = [
        _order(case, order)
        for order in case.orders
        if order.kind
        and order.binds
        and order.kind not in NOT_FOR_WARDS
        and (order.ends is None or order.ends.latest >= on)
    ]
    if len(told) > ANSWERS:
        told[ANSWERS:] = [f"{len(told) - ANSWERS} more, see the report"]
    return [Para(f"{'; '.join(told)}.", lead="Orders and conditions:")] if told else []


def _order(case: Case, order: CourtOrder) -> str:
    """What binds whom, for whose sake, and until when."""
    kind = capital(order.kind.value) if order.kind else ""
    whose = " and ".join(_short(case.name_of(person), NAME) for person in order.protects)
    return " ".join(
        filter(
            None,
            (
                f"{kind}: binds {_short(case.name_of(order.binds), NAME)}",
                f"for {whose}" if whose else "",
                f"until {order.ends.show()}" if order.ends else "(its end is not recorded)",
            ),
        )
    )


def _whole(person: Person) -> str:
    """Somebody's name in full, with what they are known as where that differs."""
    known = person.known_as if person.known_as not in person.names.split() else ""
    return f"{person.names or person.name}{f' ({known})' if known and person.names else ''}"


def _first(case: Case) -> Block:
    a = case.assessment
    duty = (
        f"duty social work, 24 hours: {a.duty_phone}."
        if a.duty_phone
        else "the duty number is not entered yet."
    )
    day = f" By day {a.worker}: {a.worker_phone}." if a.worker_phone else ""
    return Callout("At admission, ring first:", f"{duty}{day}")


def _answers(case: Case, questions: list[Question], letters: int, *, titled: bool) -> list[Block]:
    """The answers to some questions; of very many the first, and where the others are.

    With `titled`, each says to which question it is the answer.
    """
    short = {question.id: question.short for question in questions if titled}
    blocks: list[Block] = []
    for answer in answered(case, questions):
        choice, text = answer_words(case, answer)
        name = f"{_short(case.name_of(answer.about), NAME)}: " if answer.about else ""
        title = f"{short[answer.question]}: " if titled else ""
        lead = title + name + (f"{choice}." if choice else "")
        blocks.append(Para(_short(text, letters), lead.strip()))
    most = ALSO if titled else ANSWERS
    if len(blocks) > most:
        return [*blocks[:most], Para(f"{len(blocks) - most} more: see the report.")]
    return blocks or [Empty(NOT_ASKED)]


def _also(case: Case, walk: Walk, letters: int) -> list[Block]:
    """The answers to other questions that a form marks for this copy; nothing without any."""
    said = {question.id for question in asked_for(walk.form, CopyKind.MIDWIFE, *ON_PAGE)}
    rest = [
        question
        for question in walk.form.by_id.values()
        if CopyKind.MIDWIFE in walk.form.copies_of(question) and question.id not in said
    ]
    if not any(answered(case, rest)):
        return []
    return [
        Heading("Also for maternity", 2, ruled=True),
        *_answers(case, rest, letters, titled=True),
    ]


def _powers(case: Case, walk: Walk) -> list[Block]:
    """What staff may do where somebody wants to leave with the baby, and whom they ring."""
    duty = case.assessment.duty_phone
    ring = f"duty social work, {duty}" if duty else "duty social work (number not entered yet)"
    return [
        Heading("Who may keep the baby", 2, ruled=True),
        *map(Para, walk.legal.said(Used.NEWBORN)),
        Para(
            f"ring {ring}, and the hospital's safeguarding lead at once; in danger, 999.",
            "If somebody wants to leave with the baby and you are worried:",
        ),
    ]


def _appointments(case: Case, letters: int, most: int) -> list[Block]:
    """Missed ones, and those a service cancelled, which are not held against the family."""
    wanted = {Outcome.CANCELLED_BY_SERVICE}
    dated = sorted(
        (
            appointment
            for appointment in case.appointments
            if appointment.on and (appointment.missed or appointment.outcome in wanted)
        ),
        key=lambda appointment: (
            appointment.on.key if appointment.on else (0, 0, 0),
            appointment.id,
        ),
    )
    if not dated:
        return [Empty("No missed appointment is recorded.")]
    rows = tuple(
        (
            fact(case, appointment, "on"),
            fact(case, appointment, "service"),
            fact(case, appointment, "outcome"),
            "Not held against the family"
            if appointment.outcome in wanted
            else _short(appointment.response, letters) or "Nothing agreed yet",
        )
        for appointment in dated[-most:]
    )
    more = [Para(f"{len(dated) - most} earlier ones: see the report.")] if len(dated) > most else []
    return [
        Grid(("When", "With", "What happened", "What we agreed"), (1.2, 1.4, 1.5, 3), rows),
        *more,
    ]


def _agencies(case: Case, most: int) -> list[Block]:
    kinds = (
        AgencyKind.SOCIAL_CARE,
        AgencyKind.MATERNITY,
        AgencyKind.HEALTH_VISITING,
        AgencyKind.MENTAL_HEALTH,
        AgencyKind.GP,
    )
    order = {kind: place for place, kind in enumerate(kinds)}
    agencies = sorted(
        case.agencies,
        key=lambda agency: (order.get(agency.kind or AgencyKind.OTHER, 9), agency.name),
    )
    rows = tuple(
        (_short(agency.name, 40), _short(agency.worker, 48), agency.phone, agency.phone_night)
        for agency in agencies[:most]
    )
    interpreter = [
        person.first_language
        for person in case.people
        if person.interpreter == Known.YES and person.first_language
    ]
    if interpreter:
        rows = (
            *rows,
            ("Interpreter", f"{', '.join(sorted(set(interpreter)))}; never a relative", "", ""),
        )
    if not rows:
        return [Empty("No agency is recorded yet.")]
    left = len(agencies) - most
    return [
        Grid(("Agency", "Name", "Day", "Out of hours"), (2.2, 2.4, 1.2, 1.2), rows),
        *([Para(f"{left} more: see the report.")] if left > 0 else []),
    ]


def _short(text: str, letters: int) -> str:
    """The text, or its beginning and where the rest is."""
    flat = " ".join(text.split())
    return (
        flat
        if len(flat) <= letters
        else flat[: max(letters - len(SEE), 10)].rsplit(" ", 1)[0] + SEE
    )


def _versions(view: CopyView) -> Iterator[Document]:
    """From the one with most in it to the shortest."""
    return (midwife_summary(view, room) for room in ROOM)


SPEC = CopySpec(
    kind=CopyKind.MIDWIFE,
    title="Midwife's summary",
    purpose=PURPOSES[CopyKind.MIDWIFE],
    policy=Policy.EVERYBODY,
    recipients=(Recipient("Maternity, for the notes", ""),),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    build=midwife_summary,
    report=None,
    fit=Fit(PAGES, _versions),
    large_in_demo=True,
)
