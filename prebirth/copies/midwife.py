"""The midwife's summary: what the birth needs on its first page, two pages at most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
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
from prebirth.copies.birth_safety import not_to_come_blocks, other_names, safety_blocks
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.heads import about_case, head_tiles
from prebirth.copies.spec import CopySpec, CopyView, Fit, Format, Policy, Recipient
from prebirth.form.legal import Used
from prebirth.form.model import Question, QuestionRole, Walk
from prebirth.layout.blocks import (
    Block,
    Callout,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Room,
)
from prebirth.wording.facts import NOT_ASKED, age_words, answer_words, capital, day_words, fact

SEE, NAME = "… see the report", 40
"""Where the rest of a text is, and the letters of a name."""
ORDERS = 6
"""The most orders that are told."""
AGREEMENTS, PLAN = 400, 200
"""Letters below which no version shortens who agreed, or the birth plan."""


class Space(NamedTuple):
    """What there is room for.

    Letters of an urgent text and of any other; answers of a part; tasks; further questions;
    agencies; appointments; rows to write in.
    """

    urgent: int
    letters: int
    answers: int
    tasks: int
    also: int
    agencies: int
    appointments: int
    rows: int = 0


IN_FULL = Space(700, 700, 6, 16, 16, 9, 8)
"""Large print takes the pages it needs, and has no rows to write in."""
ROOM = (
    *(IN_FULL._replace(rows=rows) for rows in (18, 14, 10, 6, 4)),
    IN_FULL,
    Space(700, 700, 6, 16, 16, 9, 4),
    Space(700, 420, 6, 16, 16, 7, 3),
    Space(700, 260, 6, 16, 12, 6, 2),
    Space(420, 150, 6, 16, 10, 5, 2),
    Space(420, 110, 5, 16, 6, 5, 1),
    Space(260, 80, 4, 12, 3, 4, 1),
    Space(150, 80, 3, 10, 2, 3, 1),
    Space(110, 60, 2, 8, 1, 3, 1),
    Space(80, 40, 1, 6, 0, 2, 1),
)
"""Tried in turn until the pages hold it all: what is least urgent is shortened first."""
PAGES = 2
EARLY = ("Born early, elsewhere or at night", (QuestionRole.OUT_OF_HOURS, QuestionRole.EARLY_BIRTH))
PARTS = (
    ("At the birth", (QuestionRole.AT_BIRTH,)),
    ("On the ward", (QuestionRole.ON_WARD,)),
    ("How to help mother best", (QuestionRole.LANGUAGE, QuestionRole.IDENTITY_FOR_BABY)),
    ("Going home", (QuestionRole.GOING_HOME,)),
)
ON_PAGE = (
    *(role for _, roles in (EARLY, *PARTS) for role in roles),
    QuestionRole.DISCHARGE_MEETING,
)
"""What the questions are for that have a part of their own on the page."""


NOT_FOR_WARDS = frozenset({Binding.DISCLOSURE, Binding.PROGRAMME})
"""What is recorded among orders, and binds nobody on a ward."""


def midwife_summary(view: CopyView, room: Space = IN_FULL) -> Document:
    """The summary with as much of each part as there is room for."""
    case, on = view.seen, view.order.on
    blocks = [
        Heading("Birth and safety summary for maternity", 0),
        Para(_made(case, on)),
        *portal_blocks(case),
        *_mother(case, on),
        *_due(case, on),
        _first(case),
        *_urgent(view, room),
        *_later(view, room),
    ]
    if room.rows:
        ask = Para("Write the day and time, what was seen or said, whom you told, and sign.")
        blocks += [Heading("Seen on the ward", 2, ruled=True), ask, Room(room.rows)]
    return replace(about_case("Midwife's summary", case, on, blocks), dense=True)


def _urgent(view: CopyView, room: Space) -> list[Block]:
    """What the first page is for: what is lawful, who is in danger, who acts."""
    case, walk, form = view.seen, view.walk, view.walk.form
    shorten = partial(_short, letters=room.urgent)
    agreed = partial(_short, letters=max(room.urgent, AGREEMENTS))
    basis = basis_blocks(case, agreed) if asks(form, case, "birth_bases") else []
    plans = asks(form, case, "birth_plans")
    apart = [
        *(not_to_come_blocks(case, shorten) if plans else []),
        *safety_blocks(case, partial(_short, letters=NAME)),
        *alert_blocks(case, partial(_short, letters=min(room.urgent, 2 * room.letters))),
    ]
    blocks = heading(
        "On what basis the baby goes home or stays",
        [*basis, *_responsible(case), *_orders(case, view.order.on), *_powers(case, walk)],
    )
    blocks += heading("Who may not come, and who is kept safe", apart)
    if asks(form, case, "birth_tasks"):
        blocks += heading("Who does what", task_blocks(case, shorten, room.tasks))
    title, roles = EARLY
    if questions := asked_for(form, CopyKind.MIDWIFE, *roles):
        told = _answers(case, questions, room.urgent, room.answers)
        blocks += heading(title, [*_early(case), *(told or [Empty(NOT_ASKED)])])
    else:
        blocks += heading(title, _early(case))
    return blocks


def _later(view: CopyView, room: Space) -> list[Block]:
    """The plan, the baby's health, who sees the baby, and what is less urgent."""
    case, form = view.seen, view.walk.form
    shorten = partial(_short, letters=room.letters)
    planned = partial(_short, letters=max(room.letters, PLAN))
    plan = plan_blocks(case, planned) if asks(form, case, "birth_plans") else []
    unasked: list[str] = []
    for title, roles in PARTS:
        if questions := asked_for(form, CopyKind.MIDWIFE, *roles):
            told = _merged(title, _answers(case, questions, room.letters, room.answers))
            plan += told
            unasked += [] if told else [title[:1].lower() + title[1:]]
    if unasked:
        plan.append(Empty(f"Not yet asked: {'; '.join(unasked)}."))
    if asks(form, case, "birth_meetings"):
        plan += meeting_blocks(form, case, shorten)
    also = [
        *health_blocks(case, shorten),
        *contact_blocks(case, shorten),
        *_also(case, view.walk, room),
        *other_names(case, shorten),
    ]
    return [
        *heading("The plan", plan),
        *heading("The baby's health, contact, and at home", also),
        *heading("Who to speak to", _agencies(case, room.agencies)),
        *heading("Appointments", _appointments(case, room.letters // 4, room.appointments)),
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
    told = [
        (
            _whole(mother),
            age_words(mother, on) or "date of birth not yet recorded",
            nhs_words(mother) or "NHS number not yet recorded",
            f"telephone {mother.phone}" if mother.phone else "",
        )
        for mother in mothers(case)
    ]
    texts = [", ".join(filter(None, facts)) for facts in told] or ["not yet recorded"]
    return [Para(f"{text}.", lead="Mother:") for text in texts]


def _due(case: Case, on: date) -> list[Block]:
    """When the baby is due, how far she is, the conference and the legal position."""
    due, today, conference, legal = head_tiles(case, on)
    told = (
        ("", due),
        (f"On {today[2]}: ", (today[0], today[1], "")),
        ("Conference: ", conference),
        ("Legal position: ", legal),
    )
    texts = (f"{lead}{big}{f' ({small})' if small else ''}." for lead, (_, big, small) in told)
    return [Para(" ".join(texts), lead="Baby due:")]


def _early(case: Case) -> list[Block]:
    """Whether an early birth is expected, and why; nothing where nobody said."""
    why = case.pregnancy.early_reason.strip().rstrip(".")
    expected = fact(case, case.pregnancy, "early_birth")
    text = ": ".join(filter(None, (expected, why)))
    return [Para(f"{text}.", lead="Early birth expected?")] if text else []


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
    if len(told) > ORDERS:
        told[ORDERS:] = [f"{len(told) - ORDERS} more, see the report"]
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


def _answers(case: Case, questions: list[Question], letters: int, most: int) -> list[Block]:
    """The answers to some questions; of very many the first, and where the others are."""
    blocks: list[Block] = []
    for answer in answered(case, questions):
        choice, text = answer_words(case, answer)
        name = f"{_short(case.name_of(answer.about), NAME)}: " if answer.about else ""
        lead = name + (f"{choice}." if choice else "")
        blocks.append(Para(_short(text, letters), lead.strip()))
    if len(blocks) > most:
        return [*blocks[:most], Para(f"{len(blocks) - most} more: see the report.")]
    return blocks


def _merged(title: str, told: list[Block]) -> list[Block]:
    """Answers run on in one paragraph after their title; nothing where there are none."""
    texts = (f"{one.lead} {one.text}".strip() for one in told if isinstance(one, Para))
    return [Para(" ".join(texts), f"{title}:")] if told else []


def _also(case: Case, walk: Walk, room: Space) -> list[Block]:
    """The answers to other questions that a form marks for this copy; nothing without any."""
    said = {question.id for question in asked_for(walk.form, CopyKind.MIDWIFE, *ON_PAGE)}
    told = [
        block
        for question in walk.form.by_id.values()
        if CopyKind.MIDWIFE in walk.form.copies_of(question) and question.id not in said
        for block in _merged(question.short, _answers(case, [question], room.letters, room.answers))
    ]
    if len(told) > room.also:
        told[room.also :] = [Para(f"{len(told) - room.also} more: see the report.")]
    return told


def _powers(case: Case, walk: Walk) -> list[Block]:
    """What staff may do where somebody wants to leave with the baby, and whom they ring."""
    duty = case.assessment.duty_phone
    ring = f"duty social work, {duty}" if duty else "duty social work (number not entered yet)"
    return [
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
