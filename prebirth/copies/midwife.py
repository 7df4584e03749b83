"""The midwife's summary: what the birth needs on its first page, two pages at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice

from prebirth.base.language import say
from prebirth.case.after_loss import of_one_lost
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import (
    NO_LONGER,
    NOT_COUNTED,
    CourseStage,
    course_of,
    over,
    several,
    stage_of,
)
from prebirth.case.dates import exact_day
from prebirth.case.kept_away import barred
from prebirth.case.labour_past import after_labour
from prebirth.case.newest import in_force, may_be_newest
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.versions import version_words
from prebirth.case.who_to_ring import day_number, duty_of_a_task
from prebirth.copies.after_birth import after_end, next_blocks
from prebirth.copies.at_the_top import father_blocks, mother_blocks, told_at_the_top
from prebirth.copies.birth import (
    alert_blocks,
    asks,
    contact_blocks,
    heading,
    health_blocks,
    home_blocks,
    meeting_blocks,
    plan_blocks,
    portal_blocks,
    task_blocks,
)
from prebirth.copies.birth_basis import (
    basis_blocks,
    legal_words,
    order_blocks,
    orders_kept,
    powers,
    responsible,
)
from prebirth.copies.birth_help import HELP, OF_MOTHER, help_blocks, mothers_own
from prebirth.copies.birth_safety import (
    abuse_tools,
    not_to_come_blocks,
    other_names,
    safety_blocks,
)
from prebirth.copies.born import born_blocks, end_unsaid_blocks, not_expected, the_babies
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.children_before import before_blocks
from prebirth.copies.for_ward import (
    NAME,
    NAMED,
    WHOLE,
    appointments,
    brief,
    short,
    speak_to,
    who_is_who,
)
from prebirth.copies.goes_on import told_agencies
from prebirth.copies.heads import (
    Tile,
    about_case,
    before_conference,
    due_tile,
    head_tiles,
    since_due,
)
from prebirth.copies.kept_back import (
    Lead,
    NotedLine,
    end_kept_blocks,
    kept_back,
    sentences_of,
)
from prebirth.copies.known_harm import harm_blocks, injury_blocks, note_blocks, open_check_blocks
from prebirth.copies.maternitys import action_blocks, others_blocks, to_come_blocks
from prebirth.copies.mother_and_baby import concealed_blocks, substance_blocks
from prebirth.copies.night_answers import (
    STALE,
    NightPage,
    Space,
    answers_on,
    asked_alone,
    first_of,
    merged,
    not_asked_alone,
    past_blocks,
    past_of,
    ward_name_blocks,
)
from prebirth.copies.past_birth import labour_blocks
from prebirth.copies.spec import CopySpec, CopyView, Fit, Format, Policy, Recipient
from prebirth.copies.who_they_are import whose
from prebirth.form.question import QuestionRole
from prebirth.layout.blocks import (
    Block,
    Callout,
    Document,
    Empty,
    Heading,
    Para,
    Room,
    words_of,
)
from prebirth.layout.pdf import count_pages
from prebirth.rules.prompts.may_have_ended import end_doubtful, long_past_due
from prebirth.wording.facts import NOT_ASKED, capital, day_words, fact

Shorten = Callable[[str], str]
AGREEMENTS, PLAN, WARD, HELPED = 400, 200, 300, 560
"""Letters to which who agreed and the birth plan are kept in every version; and, as long as urgent
texts are as long, the ward's own part and the mother's health, and how to help a parent."""


IN_FULL = Space(700, 700, 6, 16, 16, 9, 8, 12)
"""Large print takes the pages it needs, and has no rows to write in."""
ROWS = (18, 14, 10, 6, 4)
"""The rows to write in below what is told in full, tried in turn."""
ROOM = (
    Space(700, 700, 6, 16, 16, 9, 4, 12),
    Space(700, 420, 6, 16, 16, 7, 3, 12),
    Space(700, 420, 6, 16, 16, 6, 1, 12),
    Space(700, 420, 6, 16, 16, 7, 1, 12),
    Space(700, 260, 6, 16, 12, 6, 2, 8),
    Space(700, 150, 6, 16, 6, 5, 2, 6),
    Space(700, 150, 6, 16, 6, 5, 1, 6),
    Space(700, 110, 6, 16, 3, 5, 1, 4),
    Space(420, 150, 6, 16, 10, 5, 2, 8),
    Space(420, 110, 5, 16, 6, 5, 1, 6),
    Space(420, 110, 5, 16, 3, 4, 1, 4),
    Space(260, 80, 4, 12, 3, 4, 1, 4),
    Space(150, 80, 3, 10, 2, 3, 1, 3),
    Space(110, 60, 2, 8, 1, 3, 1, 2),
    Space(80, 40, 1, 6, 0, 2, 1, 1),
    Space(60, 40, 1, 2, 0, 1, 1, 1),
    Space(40, 30, 1, 1, 0, 1, 1, 1),
)
"""Tried in turn until the pages hold it all: what is least urgent is shortened first."""
PAGES = 2
ONE_PAGE = 5000
"""Letters of a case that may stand on one page; a longer one is not tried."""
EARLY = ("Born early, elsewhere or at night", (QuestionRole.OUT_OF_HOURS, QuestionRole.EARLY_BIRTH))
AT_NIGHT = "At night and out of hours"
"""What that part is called once the baby is born."""
PARTS = (
    ("At the birth", (QuestionRole.AT_BIRTH,)),
    ("On the ward", (QuestionRole.ON_WARD,)),
    ("What they disagree with", (QuestionRole.PARENTS_DISAGREE,)),
    ("Going home", (QuestionRole.GOING_HOME,)),
)
NOT_MISSED = frozenset({QuestionRole.PARENTS_DISAGREE})
"""Where nothing is answered, the page does not say that nobody asked."""
ON_PAGE = (
    *(role for _, roles in (EARLY, *PARTS) for role in roles),
    QuestionRole.DISCHARGE_MEETING,
    QuestionRole.ABUSE_ASKED_ALONE,
    *OF_MOTHER,
    *HELP,
)
"""What the questions are for that have a part of their own on the page."""


def _appointments() -> Heading:
    return Heading(say("Appointments missed, left early or cancelled"), 2, ruled=True)


def midwife_summary(view: CopyView, room: Space = IN_FULL) -> Document:
    """The summary with as much of each part as there is room for."""
    case, on = view.seen, view.order.on
    page = NightPage(view, kept_back(view), room)
    stage = course_of(case, on)
    if _ended(case, on):
        return _ended_page(page, stage)
    urgent, later = _urgent(page), _later(page)
    blocks = [
        Heading(say(TITLES[stage], baby=the_babies(case)), 0),
        Para(_made(case, on)),
        *portal_blocks(case),
        *end_kept_blocks(case, page.kept),
        *end_unsaid_blocks(case, on),
        *first_of(born_blocks(case, on), room.answers + 3),
        *mother_blocks(case, page.kept, on),
        *ward_name_blocks(page),
        *father_blocks(case, page.kept, on, room.letters, room.people),
        *_due(page),
        *_decided(page),
        _first(page),
        *urgent,
        *next_blocks(case, view.walk, on, room.answers),
        *later,
    ]
    place = blocks.index(_appointments())
    blocks[place:place] = who_is_who(case, page.kept, blocks, room.people)
    return replace(about_case(say("Midwife's summary"), case, on, blocks), dense=True)


def _ended(case: Case, on: date) -> bool:
    """Whether nothing on the page prepares a birth, or says what follows one."""
    stage = course_of(case, on)
    return stage in NO_LONGER | NOT_COUNTED or (stage == CourseStage.EXPECTED and over(case, on))


def _with_rows(summary: Document, view: CopyView, rows: int) -> Document:
    """The summary with so many rows to write in at its end."""
    case, on = view.seen, view.order.on
    if _ended(case, on):
        return summary
    ask = Para(say("Write the day and time, what was seen or said, whom you told, and sign."))
    seen = (
        say("Seen on the ward")
        if course_of(case, on) == CourseStage.EXPECTED
        else say("Seen on the ward and at home")
    )
    added = (Heading(seen, 2, ruled=True), ask, Room(rows))
    return replace(summary, blocks=(*summary.blocks, *added))


TITLES = {
    CourseStage.EXPECTED: "Birth and safety summary for maternity",
    CourseStage.BORN: "After the birth: mother, {baby} and safety",
    CourseStage.LOST: "For maternity, after a loss",
    CourseStage.UNSAID: "For maternity, after the mother's death",
    CourseStage.KEPT: "For maternity: ring before you go by this page",
    CourseStage.CLOSED: "For maternity: this assessment is closed",
}


def _ended_page(page: NightPage, stage: CourseStage) -> Document:
    """What maternity needs after a loss, or once it is closed: nothing on it prepares a birth."""
    case, on = page.view.seen, page.on
    blocks = [
        Heading(say(TITLES[CourseStage.CLOSED if stage == CourseStage.EXPECTED else stage]), 0),
        Para(_made(case, on)),
        *portal_blocks(case),
        *end_kept_blocks(case, page.kept),
        *end_unsaid_blocks(case, on),
        *born_blocks(case, on),
        *([Para(goes_on)] if (goes_on := told_agencies(case, on)) else []),
        *mother_blocks(case, page.kept, on),
        *ward_name_blocks(page),
        _first(page),
        *after_end(page.form, case, page.kept, partial(short, letters=page.room.urgent), stage, on),
        *heading(say("Who to speak to"), speak_to(case, page.kept, page.room.agencies)),
    ]
    return replace(about_case(say("Midwife's summary"), case, on, blocks), dense=True)


def _urgent(page: NightPage) -> list[Block]:
    """What the first page is for: what is lawful, who is in danger, who acts."""
    case, walk, form, kept, room = page.case, page.view.walk, page.form, page.kept, page.room
    shorten = partial(short, letters=room.urgent)
    name = partial(short, letters=NAME)
    agreed = partial(short, letters=max(room.urgent, AGREEMENTS))
    basis = basis_blocks(case, kept, page.on, agreed) if asks(form, case, "birth_bases") else []
    brief = partial(short, letters=min(room.urgent, room.letters))
    going = any(answered(case, asked_for(form, CopyKind.MIDWIFE, QuestionRole.GOING_HOME), page.on))
    options = asks(form, case, "living_options")
    home = home_blocks(case, kept, brief, name, told=going) if options else []
    plans = asks(form, case, "birth_plans")
    alert = partial(short, letters=min(room.urgent, 2 * room.letters))
    away = not_to_come_blocks(form, case, kept, shorten, page.on) if plans else []
    apart = [
        *away,
        *(not_asked_alone(page) if all(isinstance(one, Empty) for one in away) else []),
        *first_of(order_blocks(case, kept, page.on, shorten), max(room.answers, 2)),
        *orders_kept(kept),
        *safety_blocks(case, kept, name, page.on),
        *first_of(alert_blocks(case, kept, page.on, alert), room.answers),
        *first_of(harm_blocks(case, kept, shorten), max(room.answers, 3)),
        *injury_blocks(case, partial(short, letters=2 * NAME), max(room.appointments, 2)),
        *note_blocks(case, kept, shorten, barred(case)),
        *concealed_blocks(form, case, kept, shorten, page.on),
        *open_check_blocks(case, kept, {one.id for one in told_at_the_top(case)}),
        *first_of(contact_blocks(case, kept, shorten), room.answers),
        *kept.part_of("contact_plans", "person", lead=Lead.CONTACT),
    ]
    blocks = heading(
        say("On what basis the babies go home or stay")
        if several(case)
        else say("On what basis the baby goes home or stays"),
        [*basis, *home, *responsible(case, walk, kept), *powers(walk, kept)],
    )
    blocks += heading(
        say(
            "Who may not come, who is kept safe, who sees the {the_babies}",
            the_babies=the_babies(case),
        ),
        apart,
    )
    blocks += heading(say("Who does what"), _who_does_what(page, shorten))
    title, roles = EARLY
    title = say(AT_NIGHT if not_expected(case, page.on) else title)
    if questions := asked_for(form, CopyKind.MIDWIFE, *roles):
        told = answers_on(page, questions, room.urgent)
        gone = over(case, page.on) or past_of(page, questions)
        blocks += heading(title, told or ([] if gone else [Empty(say(NOT_ASKED))]))
    return blocks


def _who_does_what(page: NightPage, shorten: Shorten) -> list[Block]:
    """The tasks at the birth, and what others have to do by the plan at the ward or the birth."""
    case, kept, on = page.case, page.kept, page.on
    named = partial(short, letters=min(page.room.urgent, page.room.letters))
    most = max(1, page.room.also // 3)
    planned = [] if not_expected(case, on) else others_blocks(case, on, named, most)
    planned += kept.part_of("actions", "action", "outcome", "who")
    if not asks(page.form, case, "birth_tasks"):
        return planned
    ask = say("Planned before the loss: ring before you do any of it.")
    tasks = task_blocks(case, kept, shorten, page.room.tasks, after_labour(case, on))
    if planned:  # that nothing is recorded would stand above what is
        tasks = [one for one in tasks if not isinstance(one, Empty)]
    return [*([Para(ask)] if of_one_lost(case, on) else []), *tasks, *planned]


def _later(page: NightPage) -> list[Block]:
    """The plan, the baby's health, who sees the baby, and what is less urgent."""
    case, form, kept, room = page.case, page.form, page.kept, page.room
    shorten = partial(brief, letters=room.letters)
    planned = partial(short, letters=max(room.letters, PLAN))
    lasting = max(room.letters, min(room.urgent, WARD))
    part = WHOLE if room.letters > HELPED else NAMED
    plan = plan_blocks(case, kept, planned) if asks(form, case, "birth_plans") else []
    born, past = not_expected(case, page.on), NOT_MISSED | {QuestionRole.AT_BIRTH}
    unasked: list[str] = []
    for title, roles in PARTS:
        if questions := asked_for(form, CopyKind.MIDWIFE, *roles):
            called = say(title)
            told = merged(called, answers_on(page, questions, lasting))
            plan += told
            missed = not told and (past if born else NOT_MISSED).isdisjoint(roles)
            unasked += [called[:1].lower() + called[1:]] if missed else []
    plan += first_of(abuse_tools(case, kept, shorten), room.answers)
    plan += asked_alone(page, shorten)
    helped = help_blocks(
        form,
        case,
        kept,
        partial(brief, letters=max(room.letters, min(room.urgent, HELPED))),
        page.on,
        wishes=partial(brief, letters=room.letters // 3),
    )
    unsaid = not helped and not kept.any_in(TABLE_OF[Person], "role")
    if unsaid and asked_for(form, CopyKind.MIDWIFE, *HELP):
        unasked.append(say("how to help mother best"))
    plan += first_of(helped, max(room.answers, 2))
    if unasked and not over(case, page.on):
        plan.append(Empty(say("Not yet asked: {listed}.", listed="; ".join(unasked))))
    if asks(form, case, "birth_meetings"):
        plan += meeting_blocks(form, case, kept, shorten, page.on, born=born)
    plan += action_blocks(case, page.on, shorten, max(room.answers, 2))
    plan += others_blocks(case, page.on, shorten, 0) if born else []
    stale = partial(short, letters=min(room.letters * 2 // 5, STALE))
    plan += labour_blocks(case, page.on, stale, room.answers)
    plan += past_blocks(page)
    also = [
        *first_of(health_blocks(case, kept, shorten), room.answers),
        *mothers_own(form, case, kept, partial(brief, letters=lasting), page.on),
        *substance_blocks(form, case, kept, partial(brief, letters=lasting), page.on),
        *before_blocks(case, kept, partial(brief, letters=lasting)),
        *_also(page),
        *other_names(case, shorten),
        *ward_name_blocks(page),  # the second page may be read alone
    ]
    return [
        *heading(say("The plan"), plan),
        *heading(say("{whose} health, and at home", whose=capital(whose(case))), also),
        *heading(say("Who to speak to"), speak_to(case, kept, room.agencies, part)),
        _appointments(),
        *to_come_blocks(case, page.on, max(room.answers, 2)),
        *appointments(case, kept, room.letters // 4, room.appointments, page.on),
    ]


def _made(case: Case, on: date) -> str:
    who = case.assessment.worker or say("the social worker")
    before = [
        share
        for share in case.shares
        if share.copy_kind == CopyKind.MIDWIFE
        and share.version
        and share.version != version_words(case)
    ]
    newest = max(before, key=lambda share: share.on.key if share.on else (0, 0, 0), default=None)
    replaces = (
        say(
            " It replaces {version}{more}.",
            version=newest.version,
            more=say(" of {on}", on=newest.on.show()) if newest.on else "",
        )
        if newest
        else ""
    )
    unit = (
        say("the notes at {unit}", unit=case.pregnancy.unit)
        if case.pregnancy.unit
        else say("the maternity notes")
    )
    return say(
        "Made {day_words} by {who} for {unit}.{replaces}",
        day_words=day_words(on),
        who=who,
        unit=unit,
        replaces=replaces,
    )


def _due(page: NightPage) -> list[Block]:
    """When the baby is due, how far she is, the conference and the legal position."""
    case, on, duty = page.case, page.on, page.kept.duty
    due = due_tile(case, on)
    _, today, conference, legal = head_tiles(case, on, page.kept)
    born = not_expected(case, on)
    told = [
        ("", due),
        *([] if born and not over(case, on) else [_stands(case, on, today)]),
        (say("Conference: "), conference),
        (say("Legal position: "), legal),
    ]
    texts = [f"{lead}{big}{f' ({small})' if small else ''}." for lead, (_, big, small) in told]
    said = legal_words(case, page.kept, on)
    unsaid = end_doubtful(case, on)
    lead = say("Was due:") if born else say("Due date on record:") if unsaid else say("Baby due:")
    early = "" if born or unsaid else _early(case)
    if kept_ones := [
        what
        for kind, what in ((Conference, say("conference")), (LegalStep, say("legal step")))
        if page.kept.any_of_meetings(TABLE_OF[kind], "kind", "outcome")
    ]:
        said = sentences_of(
            said,
            say(
                "A {listed} may be kept back from this page: ring {duty}",
                listed=say(" or a ").join(kept_ones),
                duty=duty,
            ),
        )
    texts[-2:-2] = [early] if early else []
    return [Para(" ".join(filter(None, (*texts, said))), lead)]


def _decided(page: NightPage) -> list[Block]:
    """What is decided and holds; what the legal position has told is only named.

    That a newer decision may be kept back is said there as well.
    """
    case, kept, table = page.case, page.kept, TABLE_OF[Decision]
    if table in kept.superseded:
        return []
    held = in_force(case, page.on)
    legal, shorten = (
        legal_words(case, kept, page.on),
        partial(short, letters=max(page.room.urgent, PLAN)),
    )
    told = []
    lines = [NotedLine(case, kept, row) for row in held]
    for row, line in zip(held, lines, strict=True):
        words = row.decided.strip() or row.partners_told.strip()
        when = [line.fact("on", say("day not recorded")), line.fact("forum").lower()]
        what = say("see the legal position above") if words.rstrip(".") in legal else shorten(words)
        told += [f"{capital(', '.join(filter(None, when)))}: {what}"] if words else []
    inexact = any(exact_day(row.on) is None for row in may_be_newest(held))
    told.append(kept.doubt(table, len(told) if inexact else 1, say("decision")))
    lead = say("Decision in force:") if len(held) == 1 else say("Decisions in force:")
    if held and all(before_conference(case, row.on, page.on) for row in held):
        lead = say("Decided before the conference:")
    less = kept.any_of(table) or any(
        kept.of(row, "on", "forum")
        or (kept.of(row, "decided", "partners_told") and not (row.privileged and row.partners_told))
        for row in held
    )
    return [
        *([Para(said, lead)] if (said := sentences_of(*told)) else []),
        *(kept.part_of(table, "decided", "partners_told", lead=Lead.DECIDED) if less else []),
    ]


def _stands(case: Case, on: date, tile: Tile) -> tuple[str, Tile]:
    """How things stand on the day it is made: since when it is closed, or how far she is."""
    if stage_of(case, on) != CourseStage.CLOSED:
        tile = (*tile[:2], since_due(case, on) if long_past_due(case, on) else "")
    return say("On {day_words}: ", day_words=day_words(on)), tile


def _early(case: Case) -> str:
    """Whether an early birth is expected, and why; nothing where nobody said."""
    why = case.pregnancy.early_reason.strip().rstrip(".")
    expected = fact(case, case.pregnancy, "early_birth")
    text = ": ".join(filter(None, (expected, why)))
    return say("Early birth expected? {text}.", text=text) if text else ""


def _first(page: NightPage) -> Block:
    """Whom to ring first; once the baby is born, at any time."""
    who, phone = day_number(page.case)
    number, task = page.case.assessment.duty_phone, duty_of_a_task(page.case)
    duty = say("the duty number is not entered yet.")
    if number:
        duty = say("duty social work, 24 hours: {duty_phone}.", duty_phone=number)
    elif task:
        duty = say("duty social work, by a task at the birth: {number}.", number=task)
    day = say(" By day {worker}: {worker_phone}.", worker=who, worker_phone=phone) if phone else ""
    born = not_expected(page.case, page.on) or over(page.case, page.on)
    return Callout(say("Ring first:") if born else say("At admission, ring first:"), f"{duty}{day}")


def _also(page: NightPage) -> list[Block]:
    """The answers to other questions that a form marks for this copy; nothing without any."""
    form, room = page.form, page.room
    said = {question.id for question in asked_for(form, CopyKind.MIDWIFE, *ON_PAGE)}
    told = [
        block
        for question in form.by_id.values()
        if CopyKind.MIDWIFE in form.copies_of(question) and question.id not in said
        for block in merged(question.short, answers_on(page, [question], room.letters))
    ]
    if len(told) > room.also:
        told[room.also :] = [Para(say("{count} more: ring us.", count=len(told) - room.also))]
    return told


def _versions(view: CopyView) -> Iterator[Document]:
    """From the one with most in it to the shortest.

    Room to write in fills up the one page of a short case, and adds no page to it.
    """
    full = midwife_summary(view)
    whole = [*(_with_rows(full, view, rows) for rows in ROWS), full]
    if len(words_of(full.blocks)) <= ONE_PAGE:
        yield from islice((one for one in whole if count_pages(one) == 1), 1)
    yield from whole
    yield from (midwife_summary(view, room) for room in ROOM)


SPEC = CopySpec(
    kind=CopyKind.MIDWIFE,
    also="midwife's page, maternity",
    policy=Policy.EVERYBODY,
    recipients=(Recipient("Maternity, for the notes", ""),),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=True,
    build=midwife_summary,
    report=None,
    fit=Fit(PAGES, _versions),
    large_in_demo=True,
    ways=frozenset(),
)
