"""What a successor needs of the home, the children, what was thought of it, and the law."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from prebirth.base.language import say
from prebirth.case.case import RECORDS, Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import NO_LONGER, course_of, over
from prebirth.case.marks import printable
from prebirth.case.not_yet import has_been
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.where_to_live import LivingOption
from prebirth.copies.birth import heading, plan_blocks
from prebirth.copies.born import the_babies
from prebirth.copies.by_role import answered, asked_for, title_of
from prebirth.copies.carers import AROUND, carers_blocks
from prebirth.copies.children_before import lost_before
from prebirth.copies.for_ward import appointments
from prebirth.copies.kept_back import KeptBack, NotedLine, and_kept, sentences_of
from prebirth.copies.known_harm import injury_blocks
from prebirth.copies.mother_and_baby import concealed_blocks, substance_blocks
from prebirth.copies.said import Said
from prebirth.copies.tables import grid
from prebirth.copies.who_they_are import introduced
from prebirth.form.model import Form
from prebirth.form.question import QuestionRole
from prebirth.layout.blocks import Block, Grid, Para
from prebirth.rules.chasing import awaited_answers
from prebirth.wording.facts import answer_words, capital, day_words, fact

WEIGHED = (
    QuestionRole.WORRIES,
    QuestionRole.KEEPS_SAFE,
    QuestionRole.JUDGEMENT,
    QuestionRole.HEALTH,
    QuestionRole.SELF_HARM,
)
"""What the questions are for whose answers a successor reads in full."""
CARE = (QuestionRole.DAILY_LIFE,)
"""How an ordinary day with a baby would go; nobody needs it once no baby is to come home."""
VIEWS = (QuestionRole.MOTHERS_VIEW, QuestionRole.FATHERS_VIEW, QuestionRole.PARENTS_DISAGREE)
"""What each parent says of it, and with what they disagree."""
CULTURE = (QuestionRole.IDENTITY, QuestionRole.IDENTITY_FOR_BABY)
BIRTH = (
    QuestionRole.AT_BIRTH,
    QuestionRole.ON_WARD,
    QuestionRole.GOING_HOME,
    QuestionRole.OUT_OF_HOURS,
    QuestionRole.EARLY_BIRTH,
)
"""The plan for the birth and the first days, which nobody needs once no baby is to come home."""
ABUSE = (QuestionRole.ABUSE_TOOL, QuestionRole.ABUSE_ASKED_ALONE)
"""Those of which the part on who is kept safe tells."""
HURT = frozenset({EventKind.INJURY, EventKind.LATE_PRESENTATION})
MISSED_LETTERS = 400
"""The most letters of what was done about a missed appointment."""


def home_blocks(case: Case, kept: KeptBack, top: list[Person], on: date) -> list[Block]:
    """Who lives where, the children there were before, and with whom nobody spoke."""
    blocks = [*carers_blocks(case, kept, top, on), *_unmet(case, kept, top)]
    blocks += _table(case, kept, say("The home"), "households", case.households, on)
    table, before = "previous_children", case.previous_children
    children = _table(case, kept, say("Earlier children"), table, before, on)
    # Where none is shown a heading would tell that there is one.
    children = children if len(before) else kept.part_of(table, *printable(RECORDS[table]))
    blocks += [told for block in children if block not in blocks for told in _run_on(block)]
    if lost := lost_before(case):
        blocks.append(Para(sentences_of(*lost), say("Died, or not born alive:")))
    return blocks


def _unmet(case: Case, kept: KeptBack, top: list[Person]) -> list[Block]:
    """With whom of those around the children the page tells of no day when we spoke."""
    heard = {row.child for row in case.voices}
    unmet = [
        introduced(case, person, kept)
        for person in case.people
        if (person in top or person.contact in AROUND)
        and not (person.spoken_to or person.died or person.id in heard)
        and not kept.of(person, "spoken_to")
    ]
    lead = say("No day on this page when we spoke with:")
    return [Para(f"{'; '.join(unmet)}.", lead)] if unmet else []


def weighed_blocks(form: Form, case: Case, kept: KeptBack, on: date) -> list[Block]:
    """What worries us, what keeps the baby safe, what we think, and how each parent is."""
    care = () if course_of(case, on) in NO_LONGER else CARE
    told = [
        *_answers(form, case, kept, on, *WEIGHED, *care),
        *substance_blocks(form, case, kept, str, on),
        *concealed_blocks(form, case, kept, str, on),
        *_wards_alone(form, case, on),
    ]
    return heading(say("What was thought of it, and their health"), told)


def _wards_alone(form: Form, case: Case, on: date) -> list[Block]:
    """The answers that only the ward's page holds, as who reads the record on her telephone."""
    asked = [
        one
        for one in form.by_id.values()
        if CopyKind.MIDWIFE in (kinds := form.copies_of(one)) and CopyKind.CONFERENCE not in kinds
    ]
    return [
        Para(sentences_of(*answer_words(case, answer)), f"{form.by_id[answer.question].short}:")
        for answer in answered(case, asked, on)
    ]


def said_blocks(form: Form, case: Case, kept: KeptBack, on: date) -> list[Block]:
    """What each parent says, and where they come from: identity, faith and customs."""
    told = _answers(form, case, kept, on, *VIEWS, *CULTURE)
    return heading(say("What the parents say, and where they come from"), told)


def care_blocks(case: Case, kept: KeptBack) -> list[Block]:
    """When she booked, where she is cared for, and when and by whom it was referred to us."""
    line = NotedLine(case, kept, case.pregnancy)
    booked, how = line.fact("booked_on"), line.fact("booking").lower()
    day, by = line.fact("referred_on"), line.fact("referred_from")
    unit, midwife, gp = line.fact("unit"), line.fact("midwife"), line.fact("gp")
    parts = (
        (say("booked {day}", day=booked) if booked else "", how),
        (unit, say("midwife {name}", name=midwife) if midwife else ""),
        (say("GP {name}", name=gp) if gp else "",),
        (
            say("referral received {day}", day=day) if day else "",
            (say("from {whom}", whom=by) if day else say("referral from {whom}", whom=by))
            if by
            else "",
        ),
    )
    told = sentences_of(*(capital(", ".join(filter(None, part))) for part in parts))
    told = and_kept(told, line.note())
    return [Para(told, say("Booking, care and referral:"))] if told else []


def plan_for_birth(form: Form, case: Case, kept: KeptBack, on: date) -> list[Block]:
    """The plan for the birth, where the baby may live, and going home; nothing after a loss."""
    if course_of(case, on) in NO_LONGER:
        return []
    plan = plan_blocks(case, kept, str) if len(case.birth_plans) else []
    told = [*plan, *_places(case, kept), *_answers(form, case, kept, on, *BIRTH)]
    return heading(say("The birth, and going home"), told)


def _places(case: Case, kept: KeptBack) -> list[Block]:
    """Where the baby may live, each place with how it stands and why."""
    told = []
    for option in case.living_options:
        where = ", ".join(filter(None, (fact(case, option, "kind"), fact(case, option, "person"))))
        stands = fact(case, option, "standing").lower()
        if where or stands:
            where = f"{where} ({stands})" if where and stands else where or stands
            why = option.why.strip().rstrip(".")
            told.append(say("{where}, why: {why}", where=where, why=why) if why else where)
    lead = say("Where the {the_babies} may live:", the_babies=the_babies(case))
    return [
        *([Para(f"{'; '.join(told)}.", lead)] if told else []),
        *kept.part_of("living_options", *printable(LivingOption)),
    ]


def abuse_asked(form: Form, case: Case, kept: KeptBack, on: date) -> list[Block]:
    """Whether each was asked alone about abuse, and when a meeting of agencies heard of it."""
    return _answers(form, case, kept, on, *ABUSE)


def _answers(form: Form, case: Case, kept: KeptBack, on: date, *roles: QuestionRole) -> list[Block]:
    """The answers to the questions of some roles in full, each after its title."""
    lost = course_of(case, on) in NO_LONGER
    questions = asked_for(form, CopyKind.CONFERENCE, *roles)
    said: dict[str, list[str]] = {}
    for answer in answered(case, questions, on):
        question = form.by_id[answer.question]
        title = title_of(case, question, past=lost)
        name = f"{case.name_of(answer.about)}: " if answer.about else ""
        words = sentences_of(*answer_words(case, answer))
        said.setdefault(title, []).append(name + words.removeprefix(name))
    told: list[Block] = [Para(" ".join(texts), f"{title}:") for title, texts in said.items()]
    if kept.answer_to(question.id for question in questions):
        told += kept.part_line(None)
    return told


def happened_blocks(case: Case, kept: KeptBack, on: date) -> list[Block]:
    """Injuries and care sought late, and appointments that were missed or did not take place."""
    hurt = [event for event in case.events if event.kind in HURT]
    hurt.sort(key=lambda event: event.on.key if event.on else (0, 0, 0))
    told: list[Block] = [_hurt(case, event) for event in hurt]
    most = len(case.events) + len(case.contributions) + len(case.checks)
    told += injury_blocks(case, str, most, HURT)
    number = len(case.appointments)
    missed = appointments(case, kept, MISSED_LETTERS, number, on) if number else []
    return [
        *heading(say("Injuries, and care that was sought late"), told),
        *heading(say("Appointments missed, left early or cancelled"), missed),
    ]


def _hurt(case: Case, event: Event) -> Para:
    """Who was hurt or seen late, and when; what happened, who told of it, and what it means."""
    days = ", ".join(filter(None, (fact(case, event, "on"), fact(case, event, "until"))))
    harm = fact(case, event, "violence").lower()
    lead = ", ".join(
        filter(
            None,
            (
                fact(case, event, "about"),
                fact(case, event, "kind").lower(),
                days,
                harm and say("violence {harm}", harm=harm),
            ),
        )
    )
    source = fact(case, event, "source")
    means = fact(case, event, "significance")
    text = sentences_of(
        fact(case, event, "happened"),
        say("For the child: {means}", means=means) if means else "",
        say("Told by {source}", source=source) if source else "",
    )
    return Para(text, f"{capital(lead)}:")


def law_blocks(case: Case, kept: KeptBack, on: date) -> list[Block]:
    """The legal steps with their letters, and the family's own meetings."""
    return [
        *_table(case, kept, say("Legal steps"), "legal_steps", case.legal_steps, on),
        *_table(
            case, kept, say("Family group meetings"), "family_meetings", case.family_meetings, on
        ),
    ]


def answers_asked(case: Case, on: date) -> list[Block]:
    """Who has not answered; once all has ended that they have not, and nobody waits for it."""
    asked = [
        (
            one.agency.name,
            fact(case, one.contribution, "asked_on") or say("Day not recorded"),
            day_words(one.wanted) if one.wanted else "",
        )
        for one in awaited_answers(case)
    ]
    asked += _checks_asked(case)
    if not asked:
        return []
    if over(case, on):
        rows = tuple(row[:2] for row in asked)
        return heading(
            say("Asked, and no answer is recorded"),
            [Grid((say("Of whom"), say("Asked")), (3, 2), rows)],
        )
    grid = Grid((say("Of whom"), say("Asked"), say("Wanted by")), (3, 1, 1), tuple(asked))
    return heading(say("Answers that are waited for"), [grid])


def _checks_asked(case: Case) -> list[tuple[str, str, str]]:
    """The checks that have not come back: of whom, about whom, and since when."""
    return [
        (
            ", ".join(filter(None, (fact(case, row, "asked_of"), row.which)))
            + (say(", about {about}", about=case.name_of(row.about)) if row.about else ""),
            fact(case, row, "asked_on"),
            "",
        )
        for row in case.checks
        if has_been(row.asked_on) and not has_been(row.received_on)
    ]


def _table(
    case: Case, kept: KeptBack, title: str, table: str, rows: Iterable[Record], on: date
) -> list[Block]:
    """The records of one table, and that part of it may be kept back."""
    listed = list(rows)
    told = [grid(table, Said(case), listed, on)] if listed else []
    return heading(title, [*told, *kept.part_of(table, *printable(RECORDS[table]))])


def _run_on(block: Block) -> list[Block]:
    """The rows of a table as paragraphs, which need fewer lines where its cells are narrow."""
    if not isinstance(block, Grid):
        return [block]
    told: list[Block] = []
    for first, *cells in block.rows:
        name, *more = first.split("\n")
        texts = ["; ".join(more)]
        for title, cell in zip(block.columns[1:], cells, strict=True):
            lines = "; ".join(line.rstrip(".") for line in cell.split("\n"))
            # A first line with a title of its own may begin with that of its column.
            titled = lines if lines.startswith(f"{title} ") else f"{title}: {lines}"
            texts.append(titled if lines else "")
        told.append(Para(sentences_of(*texts), f"{name}:"))
    return told
