"""For the next worker the work: what was agreed, what is open, and who must be told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import not_done, of_one_lost
from prebirth.case.agencies import AgencyRole
from prebirth.case.birth import newest
from prebirth.case.birth_tasks import BirthMeeting, BirthTask
from prebirth.case.case import Case
from prebirth.case.closing import HANDED_ON, Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import NO_LONGER, CourseStage, course_of
from prebirth.case.dates import PartialDate, by_last_day
from prebirth.case.family import fathers_and_partners, mothers, once_possible
from prebirth.case.kept_away import may_not_come
from prebirth.case.labour_past import after_labour
from prebirth.case.listed import plays
from prebirth.case.marks import facts
from prebirth.case.meetings import took_place
from prebirth.case.not_yet import has_been
from prebirth.case.parentage import parentage
from prebirth.case.people import Person, Young
from prebirth.case.plan import Action, Conference, Decision
from prebirth.case.record import Record
from prebirth.case.who_to_ring import day_number, duty_of_a_task
from prebirth.copies.birth import contact_blocks, heading, nhs_words, task_blocks
from prebirth.copies.birth_basis import basis_blocks, order_blocks, orders_kept
from prebirth.copies.birth_help import help_of
from prebirth.copies.birth_safety import abuse_tools, not_to_come_blocks, safety_blocks
from prebirth.copies.born import born_blocks, end_unsaid_blocks, the_babies
from prebirth.copies.carers import who_cares
from prebirth.copies.decided_now import decided_blocks
from prebirth.copies.for_ward import own_staff
from prebirth.copies.handing_over import (
    abuse_asked,
    answers_asked,
    care_blocks,
    happened_blocks,
    home_blocks,
    law_blocks,
    plan_for_birth,
    said_blocks,
    weighed_blocks,
)
from prebirth.copies.heads import about_case, made_by, still_set_blocks, tiles_that_tell
from prebirth.copies.kept_back import (
    KeptBack,
    Lead,
    NotedLine,
    and_kept,
    end_kept_blocks,
    kept_back,
    meeting_day,
)
from prebirth.copies.kept_out import bans
from prebirth.copies.known_harm import harm_blocks, there
from prebirth.copies.left_at_closing import left_blocks, steps_blocks
from prebirth.copies.maternitys import to_come_blocks
from prebirth.copies.past_birth import labour_blocks
from prebirth.copies.said import Said
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy, Recipient
from prebirth.copies.tables import grid
from prebirth.copies.weighed import asked_by_the_record
from prebirth.copies.who_they_are import (
    how_to_reach,
    introduced,
    named,
    named_in,
    was_before,
    what_they_are,
)
from prebirth.form.model import Walk
from prebirth.layout.blocks import (
    Block,
    Callout,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Room,
    Tiles,
    words_of,
)
from prebirth.rules.milestones import uncounted
from prebirth.rules.prompts.still_held import reopen_words
from prebirth.wording.facts import age_words, capital, day_words, fact, told_apart

AGREED = "What was agreed"


def successor_sheet(view: CopyView) -> Document:
    """What somebody needs who has not met the family, in the order in which they need it."""
    case, walk, on = view.seen, view.walk, view.order.on
    kept = kept_back(view)
    blocks: list[Block] = [
        Heading(say("For the next worker"), 0),
        Para(say("{made_by} Made {day_words}.", made_by=made_by(case), day_words=day_words(on))),
        Tiles(tiles_that_tell(case, on, kept)),
        *kept.part_of_meetings("conferences", "kind", "outcome", lead=Lead.CONFERENCE),
        *kept.part_of_meetings("legal_steps", "kind", lead=Lead.LEGAL),
        *end_kept_blocks(case, kept),
        *end_unsaid_blocks(case, on),
        Callout(say("Ask who knew the family:"), _whom_to_ring(case)),
        *heading(
            _top_title(case, on),
            [*_family(case, kept, on), *care_blocks(case, kept), *born_blocks(case, on)],
        ),
        *(
            Para(text, say("How to help {person}:", person=person.name))
            for person in at_the_top(case)
            if (text := help_of(walk.form, case, kept, person, on))
        ),
        *said_blocks(walk.form, case, kept, on),
        *plan_for_birth(walk.form, case, kept, on),
        *home_blocks(case, kept, at_the_top(case), on),
        *weighed_blocks(walk.form, case, kept, on),
        *happened_blocks(case, kept, on),
        *heading(say("Who is kept safe"), _safe(case, kept, walk, on)),
        Heading(say(AGREED), 1),
        *_agreed(case, kept, on),
        *heading(say("Orders"), [*order_blocks(case, kept, on, str), *orders_kept(kept)]),
        *law_blocks(case, kept, on),
        Heading(say("What is open"), 1),
        *_open(case, kept, walk, on),
        # Before the list of agencies, so that it never stands on a last page alone.
        Heading(say("Taken over"), 1, ruled=True),
        Para(
            say("Write who took over, their team and the day, and what you need and lack here."),
            opens=True,
        ),
        Room(5, together=True),
        Heading(say("Who must be told"), 1),
        *_to_tell(case, kept, on),
        *heading(say("Handed over before"), _closings(case, kept, walk, on)),
    ]
    place = blocks.index(Heading(say(AGREED), 1))
    blocks[place:place] = _who(case, kept, blocks, on)
    return about_case(say("For the next worker"), case, on, blocks)


def _top_title(case: Case, on: date) -> str:
    """Whom the first part is about: no father where none is known, no baby after a loss."""
    known, men = parentage(case), fathers_and_partners(case)
    sure = sum(man.id in known.fathers for man in men)
    maybe = sum(man.id in known.possible for man in men)
    ends = course_of(case, on) in NO_LONGER
    parts = [
        say("mothers" if len(mothers(case)) > 1 else "mother"),
        *([say("fathers" if sure > 1 else "father")] if sure else []),
        *([say("possible fathers") if maybe > 1 else say("possible father")] if maybe else []),
        say("what became of the baby") if ends else the_babies(case),
    ]
    return capital(say("{listed} and {parts}", listed=", ".join(parts[:-1]), parts=parts[-1]))


def _family(case: Case, kept: KeptBack, on: date) -> list[Block]:
    """Each parent with birth, number, telephone, language and the worker who knows them."""
    told = []
    for person in at_the_top(case):
        own = (
            say("their own worker or adviser: {own_worker}", own_worker=person.own_worker)
            if person.own_worker
            else ""
        )
        young = person.young_parent in {Young.UNDER_18, Young.CARE_LEAVER}
        facts = (
            age_words(person, on),
            "" if person in mothers(case) else there(case, person),
            nhs_words(person),
            "" if person.died else person.phone,
            how_to_reach(person),
            say("speaks {first_language}", first_language=person.first_language)
            if person.first_language and not person.died
            else "",
            fact(case, person, "young_parent").lower() if young else "",
            own,
            was_before(person),
        )
        role = capital(say(person.role.value)) if person.role else say("To the baby: not yet said")
        text = f"{', '.join([named(case, person), *filter(None, facts)])}."
        note = kept.note(
            person,
            "born",
            "age",
            "nhs_number",
            "phone",
            "notes",
            "first_language",
            "young_parent",
            "own_worker",
        )
        told.append(Para(and_kept(text, note), f"{role}:"))
    if kept.any_in("people", "role"):
        return [*told, *kept.somebody()]
    return list(told) or [Empty(say("Nobody is recorded yet."))]


def at_the_top(case: Case) -> list[Person]:
    """Mothers, fathers and partners, and whoever was a possible father before."""
    return [*mothers(case), *fathers_and_partners(case), *once_possible(case)]


def _who(case: Case, kept: KeptBack, blocks: list[Block], on: date) -> list[Block]:
    """Everybody else whom the page names, and what each is to the baby."""
    top = at_the_top(case)
    top += [person for person, _ in who_cares(case, kept, top, on)]
    told_of = {person.id for person in named_in(case, words_of(blocks))} | _tied(case)
    others = [one for one in case.people if one.id in told_of and one not in top]
    told = [
        introduced(case, person, kept, number=not person.died)
        if what_they_are(case, person) or kept.of(person, "role")
        else say(
            "{introduced}, what they are to the baby is not recorded",
            introduced=introduced(case, person, kept),
        )
        for person in others
    ]
    return [Para(f"{'; '.join(told)}.", say("Who else is named or tied to them:"))] if told else []


def _tied(case: Case) -> set[str]:
    """The ids of who lives and has a tie to somebody at the top, whom no other part need name."""
    top = {person.id for person in at_the_top(case)}
    tied = {one for tie in case.ties if top & tie.people for one in tie.people}
    return {person.id for person in case.people if person.id in tied and not person.died}


def _safe(case: Case, back: KeptBack, walk: Walk, on: date) -> list[Block]:
    kept = safety_blocks(case, back, str, on, everybody=True)
    kept += harm_blocks(case, back, str)
    kept += [*abuse_tools(case, back, str), *abuse_asked(walk.form, case, back, on)]
    if course_of(case, on) not in NO_LONGER and (
        back.any_in("birth_plans", "not_to_come")
        or may_not_come(case)
        or bans(walk.form, case, back, on)
    ):
        kept += not_to_come_blocks(walk.form, case, back, str, on)
    if not kept and back.any_in("orders", "kind", "binds", "protects"):
        return back.somebody()
    return kept or [Empty(say("Nobody is recorded who must be kept safe from somebody else."))]


def _agreed(case: Case, back: KeptBack, on: date) -> list[Block]:
    """What holds now: the basis, contact, the last conference and meeting, decisions in force."""
    blocks: list[Block] = []
    if course_of(case, on) not in NO_LONGER:
        if len(case.birth_bases) or back.any_of("birth_bases"):
            blocks += basis_blocks(case, back, on, str)
        blocks += contact_blocks(case, back, str)
        blocks += back.part_of("contact_plans", "person", lead=Lead.CONTACT)
        blocks += back.part_of("birth_plans", "agreed", lead=Lead.BIRTH_PLAN)
    decided = [row for row in case.conferences if row.outcome and took_place(row, on)]
    if last := newest(decided):
        said = capital(_met(case, back, last, on, ("kind", "outcome")))
        blocks.append(Para(f"{said}.", say("Last conference with an outcome:")))
    held = [row for row in case.birth_meetings if row.agreed.strip() and took_place(row, on)]
    if meeting := newest(held):
        said = capital(_met(case, back, meeting, on, ("kind", "agreed")))
        blocks.append(Para(said, say("Last meeting about the birth:")))
    blocks += back.part_of_meetings("conferences", "kind", "outcome", lead=Lead.LAST_CONFERENCE)
    blocks += back.part_of_meetings("birth_meetings", "kind", "agreed", lead=Lead.LAST_MEETING)
    if doubt := back.doubt("decisions", 1, say("decision")):
        blocks.append(Para(doubt))
    else:
        blocks += back.part_of(
            "decisions", "decided", "replaces", "on", "decided_by", "carried_out", lead=Lead.DECIDED
        )
    blocks += decided_blocks(case, back)
    return blocks or [Empty(say("No agreement or decision is recorded."))]


def _met(
    case: Case, kept: KeptBack, meeting: Conference | BirthMeeting, on: date, names: Sequence[str]
) -> str:
    """The day of a meeting where it is surely that day, and facts of it."""
    day = meeting_day(NotedLine(case, kept, meeting), meeting, on)
    return ", ".join(filter(None, (day, _line(case, meeting, names))))


def _line(case: Case, record: Record, names: Sequence[str]) -> str:
    return ", ".join(filter(None, (fact(case, record, name) for name in names)))


def _open(case: Case, kept: KeptBack, walk: Walk, on: date) -> list[Block]:
    """What is to come or late, what is not done, who has not answered, what the record asks."""
    gaps = bool(kept.entries or kept.lessened)
    blocks: list[Block] = []
    if gaps:  # it stands first, lest anybody reads the rest without it
        answer = say(
            "What is kept back from this page may answer part of this, or may be part of it"
        )
        blocks.append(Para(say("{answer}: ring {duty}.", answer=answer, duty=kept.duty)))
    blocks += steps_blocks(case, kept, walk, on)
    blocks += [Para(text) for text in uncounted(case, on, walk)]
    stage = course_of(case, on)
    if stage in {CourseStage.EXPECTED, CourseStage.BORN}:
        blocks += to_come_blocks(case, on, len(case.appointments))
    left = not_done(case, on)
    rows: list[Action | Decision] = [*left.actions]
    rows += [row for row in left.decisions if not kept.of(row, "carried_out", "carried_on")]
    undone = [_to_do(case, row) for row in sorted(rows, key=lambda row: by_last_day(_by(row)))]
    either = of_one_lost(case, on)
    if stage == CourseStage.BORN:
        left_to_do = [row for row in after_labour(case, on) if not has_been(row.done_on)]
        undone += [_task(row) for row in left_to_do if row not in either]
    if undone:
        first = stage == CourseStage.KEPT
        blocks += heading(
            say("Not recorded as done")
            + (say(": ring duty before you do any of it") if first else ""),
            [Grid((say("What"), say("Who"), say("By")), (4.4, 1.8, 1), tuple(undone))],
        )
    again = [_to_do(case, row) for row in left.again]
    again += [_task(row) for row in either]
    if again:
        blocks += heading(
            say(AGAIN), [Grid((say("What"), say("Who"), say("By")), (4.4, 1.8, 1), tuple(again))]
        )
    blocks += labour_blocks(case, on, str, len(case.birth_tasks))
    ahead = [row for row in _tasks_left(case) if row not in either]
    if stage == CourseStage.EXPECTED and (ahead or kept.any_of("birth_tasks")):
        told = task_blocks(case, kept, str, len(ahead), ahead)
        blocks += heading(say("Tasks around the birth"), told)
    blocks += heading(say(NEEDLESS), _needless(case, on, left.needless))
    blocks += heading(say("Still in diaries"), still_set_blocks(case, on))
    blocks += answers_asked(case, on)
    blocks += left_blocks(case, kept, walk, on)
    asked = asked_by_the_record(case, walk, on, gaps=gaps)
    blocks += heading(say("Questions that this page raises"), asked)
    return blocks or [Empty(say("Nothing is recorded as open."))]


def _tasks_left(case: Case) -> list[BirthTask]:
    return [row for row in case.birth_tasks if not has_been(row.done_on)]


def _task(row: BirthTask) -> tuple[str, str, str]:
    return row.task, row.who, row.by_when


NEEDLESS = "What was planned before the loss, and is no longer needed"
AGAIN = "Planned before the loss: look at each again"


def _action(case: Case, row: Action) -> tuple[str, str, str]:
    return row.told, row.who, fact(case, row, "due")


def _to_do(case: Case, row: Action | Decision) -> tuple[str, str, str]:
    return _action(case, row) if isinstance(row, Action) else _decision(case, row)


def _by(row: Action | Decision) -> PartialDate | None:
    """By when something is to be done."""
    return row.due if isinstance(row, Action) else row.review_on


def _decision(case: Case, row: Decision) -> tuple[str, str, str]:
    met = _line(case, row, ("forum", "on")) or say(row.label)
    unsaid = say("{met}: what it decided is not on this page", met=capital(met))
    told = row.decided or (f"{capital(met)}: {row.partners_told}" if row.partners_told else unsaid)
    return told, row.decided_by, fact(case, row, "review_on")


def _needless(case: Case, on: date, rows: Sequence[Action | Decision]) -> list[Block]:
    """What a loss made needless, so that nobody does it and nobody reads it as undone."""
    told = [(*_to_do(case, row)[:2], "") for row in rows]
    if course_of(case, on) == CourseStage.LOST:
        told += [(row.task, row.who, "") for row in _tasks_left(case)]
    if not told:
        return []
    ask = say("Take letters about it out of every diary.")
    if rows:
        ask += say(
            " Of what is here, ask only whether a child at home, or the mother, still needs it."
        )
    return [
        Para(ask),
        Grid((say("What"), say("Who"), say("When")), (4, 1.8, 1.4), tuple(told)),
    ]


def _whom_to_ring(case: Case) -> str:
    """Who knew the family and duty; where neither has a number, the agencies that have one."""
    (who, phone), duty = day_number(case), case.assessment.duty_phone
    told = [f"{who or say('The social worker')}: {phone}."] if phone else []
    if duty:
        told.append(say("Duty, 24 hours: {duty_phone}.", duty_phone=duty))
    elif by_task := duty_of_a_task(case):
        told.append(say("Duty, by a task at the birth: {number}.", number=by_task))
    return " ".join(told) or _numbers(case)


def _numbers(case: Case) -> str:
    """Whom to ring where the worker and duty have no number: the agencies that have one."""
    listed = [agency for agency in case.agencies if agency.phone.strip()]
    ours = [agency for agency in listed if plays(agency.kind, AgencyRole.OURS)]
    told = [
        f"{', '.join(filter(None, (told_apart(case, one), one.worker)))}: {one.phone.strip()}."
        for one in ours
    ]
    if listed and not told:
        return say("no number of ours is recorded. Those of others are in the list of agencies.")
    return " ".join(told) or say("no telephone number is recorded.")


def _to_tell(case: Case, kept: KeptBack, on: date) -> list[Block]:
    """Every agency with room for the day on which it was told, and each alert that stands."""
    rows = tuple(
        (told_apart(case, agency), agency.worker, agency.phone, "") for agency in case.agencies
    )
    blocks: list[Block] = [
        Para(say("Write the day beside each who was told that the work is yours, and how.")),
        Grid(
            (say("Agency"), say("Name"), say("Telephone"), say("Told on, how")),
            (2.4, 2, 1.4, 1.8),
            rows,
        )
        if rows
        else kept.none_of(("agencies",), say("No agency is recorded yet.")),
    ]
    if rows:
        blocks += kept.part_of("agencies")
    blocks += own_staff(case, kept, blocks)
    if waiting := [row for row in case.tellings if row.waits]:
        blocks += heading(say("Still to be told"), [grid("tellings", Said(case), waiting, on)])
    if alerts := [alert for alert in case.birth_alerts if alert.stands(on)]:
        said = "; ".join(_line(case, alert, ("kind", "where", "placed_on")) for alert in alerts)
        blocks.append(Para(f"{said}.", say("Alerts that stand, to be moved or ended:")))
    blocks += kept.part_of("birth_alerts", "kind", "where", "says", "placed_on", lead=Lead.ALERTS)
    return [*blocks, *kept.part_of("tellings", lead=Lead.TO_TELL)]


def _closings(case: Case, kept: KeptBack, walk: Walk, on: date) -> list[Block]:
    """How the work ended before, to whom it went, and whether they confirmed it."""
    told = []
    for row in case.closings:
        parts = [
            _line(case, row, ("ending", "on"))
            + ("" if row.on or kept.of(row, "on") else say(", day not recorded")),
            fact(case, row, "why"),
            say("To {to}", to=row.to) if row.to else "",
            say("Handed over: {handed_over}", handed_over=row.handed_over)
            if row.handed_over
            else "",
            _confirmed(NotedLine(case, kept, row), row),
            say("Opened again: {line}", line=_line(case, row, ("reopened_on", "reopened_why")))
            if row.reopened
            else say("When to look again: {again}", again=again)
            if (again := reopen_words(case, row, walk, on))
            else "",
        ]
        told.append(Para(". ".join(part.rstrip(". ") for part in parts if part) + "."))
    return [*told, *kept.part_of("closings", *facts(Closing))]


def _confirmed(line: NotedLine, row: Closing) -> str:
    if row.ending not in HANDED_ON:
        return ""
    by, on = line.fact("acknowledged_by"), line.fact("acknowledged_on")
    if by:
        more = f", {on}" if on else line.said("acknowledged_on", "", say(", day not recorded"))
        return say("Confirmed by {by}{more}", by=by, more=more)
    if line.lacks("acknowledged_by", "acknowledged_on"):
        return say("Confirmed {on}", on=on) if on else ""
    return (
        say("Confirmed {on}, nobody has recorded who did", on=on)
        if on
        else say("Nobody has confirmed it")
    )


SPEC = CopySpec(
    kind=CopyKind.SUCCESSOR,
    also="handover, transfer summary, next worker, next",
    policy=Policy.EVERYBODY,
    recipients=(Recipient("The worker or team who takes over", ""),),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=True,
    build=successor_sheet,
    report=None,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
