"""A parent's full copy: the whole report, without what belongs to another adult."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from prebirth.base.language import say, say_none
from prebirth.case.after_loss import still_set
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import (
    NO_LONGER,
    CourseStage,
    course_of,
    lost_babies,
    over,
    stage_of,
)
from prebirth.case.family import carriers
from prebirth.case.listed import plays
from prebirth.case.meetings import day_of, unsaid
from prebirth.case.no_conference import none_decided
from prebirth.case.not_yet import has_been
from prebirth.case.parentage import parentage
from prebirth.case.plan import Conference, OnConference, OutcomeRole
from prebirth.case.plan_course import next_conference
from prebirth.case.pregnancy import UNTOLD, Baby
from prebirth.case.taking_part import HelpKind
from prebirth.case.who_to_ring import day_number
from prebirth.copies.also import also_recorded
from prebirth.copies.born import end_untold, the_babies
from prebirth.copies.by_role import answered, asked_for, paragraphs
from prebirth.copies.conference import FIRST_PAGE_PAST, asked_of_conference, who_is_who
from prebirth.copies.gaps_said import gap_explained
from prebirth.copies.goes_on import told_parents
from prebirth.copies.heads import (
    about_case,
    head_tiles,
    last_conference,
    last_decided,
    told_tiles,
)
from prebirth.copies.report_sections import (
    NOT_IN_IT,
    ReportContext,
    in_report_order,
    says_something,
    section_blocks,
    that_tell,
)
from prebirth.copies.said import Said
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy
from prebirth.drawing.timeline import ruler
from prebirth.form.legal import Used
from prebirth.form.model import Section, Walk
from prebirth.form.question import QuestionRole
from prebirth.form.status import section_shown
from prebirth.form.timescales import Unit
from prebirth.layout.blocks import (
    YOURS,
    Block,
    Bullets,
    Callout,
    Contents,
    Document,
    Empty,
    Figure,
    Grid,
    Heading,
    Para,
    Room,
    Tiles,
    words_of,
)
from prebirth.rules.milestone import Milestone, Sort, State
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.may_have_ended import may_tell_of_an_end
from prebirth.wording.after_loss import diary_name, gentle_name
from prebirth.wording.facts import capital, day_words, gestation_words, service_of, told_apart


def parent_copy(view: CopyView) -> Document:
    """The copy for one parent of a case from which all that is not theirs has been taken."""
    return parent_said(view)[0]


def parent_said(view: CopyView) -> tuple[Document, Said]:
    """The copy, and which facts its parts say before what is also recorded."""
    case, walk, on, parent = view.seen, view.walk, view.order.on, view.order.reader
    said = Said(case, plain=True)
    context = ReportContext(
        case,
        walk,
        on,
        CopyKind.PARENT_FULL,
        gaps_shown=False,
        said=said,
        superseded=view.superseded,
        past=course_of(case, on) in NO_LONGER,
        parent=parent,
        for_one=True,
        feared=view.feared,
    )
    blocks = [
        *_first_page(context, parent, theirs=parent in parentage(case).settled),
        Heading(say("In this paper")),
        Contents(),
    ]
    for section in in_report_order(walk.form.sections):
        told = _part(context, section) if section_shown(section, case, on) else []
        theirs = is_theirs(case, section, parent)
        title = section.title_for(theirs=theirs, alone=_alone(context, told))
        intro = (not theirs and section.open_intro) or section.plain_intro or section.intro
        intro = "" if prepares_nothing(case, on) else intro
        if course_of(case, on) == CourseStage.BORN and section.of_pregnancy:
            intro = say(BORN_INTRO)
        if context.past:
            title, intro = section.past_title or title, section.past_intro
            if intro and not context.all_past(section):
                title, intro = map(say, SOME_PAST)
        elif may_tell_of_an_end(case, on):
            title = section.past_title or title
        told, stays = context.parts_of(section, told)
        if told:
            blocks += [Heading(title), *([Para(intro, opens=True)] if intro else []), *told]
        blocks += stays
    if not ended(case, on):
        blocks += _dates_to_come(case, walk, on, parent)
    blocks += also_recorded(said, walk, context.kind)
    blocks += [] if ended(case, on) else _answer_back(case, walk, parent, on)
    blocks = gap_explained(blocks)
    blocks += glossary(walk, blocks, past=context.past or prepares_nothing(case, on))
    return replace(
        about_case(say("Parent's full copy"), case, on, blocks), restricted=say(YOURS)
    ), said


BORN_INTRO = "When the birth was due, and who wrote this paper."
SOME_PAST = (
    "What was planned, and what goes on",
    "What was planned for the birth is past. What is marked is looked at again with you.",
)
"""What a part is called, and says first, of which only what concerned the birth is past."""


def _part(context: ReportContext, section: Section) -> list[Block]:
    """What there is to tell; nothing where all of it is another's, or a heading stands alone."""
    kept = that_tell(section_blocks(context, section))
    return kept if says_something(kept) else []


def _alone(context: ReportContext, told: list[Block]) -> bool:
    """Whether of the people of a part it tells of its reader alone."""
    people = {block.text for block in told if isinstance(block, Heading) and block.level == 2}
    reader = context.case.people.get(context.parent)
    return reader is not None and people == {told_apart(context.case, reader)}


def _first_page(context: ReportContext, parent: str, *, theirs: bool) -> list[Block]:
    """The first page; it calls the baby theirs only where that is settled."""
    said, case, on = context.said, context.case, context.on
    whose = say("your" if theirs else "the")
    a, over_now = case.assessment, ended(case, on)
    meeting = None if over_now else next_conference(case, on)
    blocks: list[Block] = [
        Heading(called_for(case, on, whose), 0),
        Para(
            say(
                "This copy is for {parent}. It was made on {day_words} by {worker}. {what_comes}",
                parent=case.name_of(parent),
                day_words=day_words(on),
                worker=a.worker or say("your social worker"),
                what_comes=what_comes(case, on, meeting),
            ).strip()
        ),
        *told_parents(case, on),
        *([] if over_now else [Tiles(_tiles(case, on))]),
        *(Para(text) for text in still_in_diaries(case, on)),
        Heading(say("What this paper is"), 2),
        Para(_what_it_is(context, whose)),
    ]
    # After a loss what had worried us stands in its own part, and not before all else.
    for title, role in () if context.past else FIRST_PAGE_PAST if over_now else HEADINGS:
        # Nothing is said where it is empty: it may be written, and kept from this parent.
        questions = asked_for(context.walk.form, context.kind, role)
        if any(answered(case, questions, context.on)):
            feared = [Para(say(FEARED))] if role == QuestionRole.WORRIES else []
            lead = Heading(say(title, the_babies=the_babies(case)), 2)
            blocks += [lead, *feared, *paragraphs(case, questions, context.on)]
    who, phone = day_number(case)
    phones = [
        f"{who or say('Your social worker')}: {phone}." if phone else "",
        say("At night and at weekends: {duty_phone}.", duty_phone=a.duty_phone)
        if a.duty_phone
        else "",
    ]
    return [
        *blocks,
        *([] if over_now else _asked(context, meeting)),
        Para(
            " ".join(filter(None, phones)) or say("Ask for your social worker's number."),
            say("To talk to us."),
        ),
        Heading(say("Who is who"), 2),
        who_is_who(said, spoken=False),
    ]


def _asked(context: ReportContext, meeting: Conference | None) -> list[Block]:
    """What the next meeting is asked to decide; where none is set, what the last one was."""
    last = None if meeting else last_conference(context.case, context.on)
    if last and (before := context.said.fact(last, "asked")):
        day = day_of(last, context.on)
        return [Callout(say("What the meeting ({day}) was asked to decide:", day=day), before)]
    asked = asked_of_conference(context, meeting)
    return [Callout(say("We will ask the meeting to decide:"), asked)] if asked else []


FEARED = "These are worries about what could happen. They do not say that it has happened."
HEADINGS = (
    ("What worries us", QuestionRole.WORRIES),
    ("What keeps the {the_babies} safe", QuestionRole.KEEPS_SAFE),
    ("What we think", QuestionRole.JUDGEMENT),
)


def ended(case: Case, on: date) -> bool:
    """Whether nothing is prepared any more: after a loss, or once the assessment is closed."""
    return over(case, on) or course_of(case, on) == CourseStage.LOST


def prepares_nothing(case: Case, on: date) -> bool:
    """Whether the paper is no preparation: all has ended, or what became of the baby is untold."""
    return ended(case, on) or end_untold(case, on)


def _tiles(case: Case, on: date) -> tuple[tuple[str, str, str], ...]:
    """The boxes at the head; none about weeks where none are counted."""
    first = 1 if _stage(case, on) == CourseStage.KEPT else 0
    return told_tiles(head_tiles(case, on)[first:3])


def _stage(case: Case, on: date) -> CourseStage:
    """How things stand for a paper; where it may have ended, as if what became of it were kept."""
    stage = stage_of(case, on)
    doubtful = stage == CourseStage.EXPECTED and end_untold(case, on)
    return CourseStage.KEPT if doubtful else stage


def called_for(case: Case, on: date, whose: str) -> str:
    """What the paper is called: it gets nobody ready for a baby who is born or has died."""
    return {
        CourseStage.EXPECTED: say(
            "Getting ready for {whose} {the_babies}", whose=whose, the_babies=the_babies(case)
        ),
        CourseStage.BORN: say(
            "{whose} {the_babies} and {whose_2} family",
            whose=capital(whose),
            the_babies=the_babies(case),
            whose_2=whose,
        ),
    }.get(_stage(case, on), say("What was written with you"))


SORRY = "We are very sorry for your loss."


def _told(baby: Baby) -> bool:
    """Whether the copy says of a baby that it died: else nothing else may give it away."""
    return baby.fate not in {None, *UNTOLD}


def what_comes(case: Case, on: date, meeting: Conference | None) -> str:
    """When it will be talked about; after a loss that we are sorry, and nothing of a meeting."""
    if course_of(case, on) in NO_LONGER:
        return say(SORRY)
    if over(case, on):
        return say("Our work with your family has ended.")
    sorry = say(SORRY) if any(_told(baby) for baby in lost_babies(case, on)) else ""
    held = " ".join(_held(case, one, on) for one in last_decided(case, on))
    comes = meeting.on.told() if meeting and meeting.on else ""
    ahead = say("The meeting is {on}.", on=comes) if comes else ""
    if ahead and held:
        ahead = say("The next meeting is {on}.", on=comes)
    known = (held, ahead) if held or ahead else (_not_set(case, on),)
    return " ".join(filter(None, (sorry, *known)))


def _held(case: Case, conference: Conference, on: date) -> str:
    """When a conference was held, and what it decided, in plain words."""
    outcome, baby = conference.outcome, the_babies(case)
    said = say_none("What it decided is not written down.")
    if plays(outcome, OutcomeRole.OPEN):
        said = say("It has not decided if there is a plan for the {baby}.", baby=baby)
    elif outcome:
        said = say("It decided: {outcome}.", outcome=say(outcome.plain))
    held = say("The conference was {day}.", day=day_of(conference, on))
    return f"{held} {said}".strip()


def _not_set(case: Case, on: date) -> str:
    """What is known of a meeting where none is set and none was held."""
    last = last_conference(case, on)
    if last and last.on and unsaid([last], on):
        return say("The meeting was set for {day}.", day=last.on.show())
    if len(case.conferences) > 0:
        return say("You will be told when the meeting is.")
    if none := none_decided(case, on):
        return " ".join(
            (
                say("As we see it now, there will be no child protection conference."),
                *([say("The decision is of {day}.", day=none.on.show())] if none.on else []),
                say("We will tell you if that changes."),
            )
        )
    if any(row.conference == OnConference.CALLED for row in case.decisions):
        return say("There is to be a child protection conference. We will tell you when it is.")
    return say("We will tell you if there is a child protection conference, and when.")


def still_in_diaries(case: Case, on: date) -> list[str]:
    """What is still in diaries after a loss or a closing, and that somebody has to decide."""
    called = gentle_name if course_of(case, on) in NO_LONGER else diary_name
    days = [
        f"{called(case, one)}, {(one.on.show() if one.on else say('day not known'))}"
        for one in still_set(case, on)
    ]
    if not days:
        return []
    said = say(
        "Still set: {listed}. {each} may be called off or kept. You need get nothing ready for "
        "{more}. If you want to know which, you can ring us.",
        listed="; ".join(days),
        each=say("It") if len(days) == 1 else say("Each"),
        more=say("it") if len(days) == 1 else say("them"),
    )
    return [said]


def _what_it_is(context: ReportContext, whose: str) -> str:
    """What the paper says, and how to read it; it promises no part that does not stand in it."""
    case, on = context.case, context.on
    both = say("{whose} {the_babies} and {whose} family", whose=whose, the_babies=the_babies(case))
    parts = (QuestionRole.WORRIES, QuestionRole.KEEPS_SAFE)
    asked = [asked_for(context.walk.form, context.kind, role) for role in parts]
    stand = all(any(answered(case, questions, on)) for questions in asked)
    more = say(": what worries us, and what is going well") if stand else ""
    says = {
        CourseStage.EXPECTED: say(
            "It says how we see {both} before the birth{more}.", both=both, more=more
        ),
        CourseStage.BORN: say(
            "It says how we see {both}{more}. Some of it was written before the birth.",
            both=both,
            more=more,
        ),
        CourseStage.KEPT: say("It says how we see {whose} family{more}.", whose=whose, more=more),
    }.get(_stage(case, on), say("It says what was written down. You need not read it."))
    return say(
        "{says} Read it with somebody you trust. You can have it read to you. "
        "An interpreter can tell you in your own language what it says, and is "
        "not one of your family.",
        says=says,
    )


def set_days(case: Case, walk: Walk, on: date) -> list[Milestone]:
    """The days that are set and still to come, of those that a parent is told of."""
    coming = (step for step in milestones(case, on, walk) if step.state(on) == State.NEXT)
    # A date of somebody's own stands among their facts; what others arrange for it is no date.
    kept = {"ahead"}
    if _stage(case, on) == CourseStage.KEPT:
        kept |= {"due", "birth", "birth_meeting"}
    return [step for step in coming if not (step.limit or step.plain or step.id in kept)]


def visits_to_come(case: Case, on: date, parent: str) -> list[Appointment]:
    """The appointments of a parent's own that are set; none that a loss may have ended."""
    if _stage(case, on) == CourseStage.KEPT:
        return []
    called_off = list(still_set(case, on))
    return [
        one
        for one in case.appointments
        if one.person in {None, parent} and one.on and one.on.latest >= on
        if one.outcome is None and one not in called_off
    ]


def disagree(case: Case, walk: Walk, parent: str, *, meeting: bool) -> Bullets:
    """What a parent can do who does not agree, at a meeting only where one is to come."""
    lettered = any(
        row.person == parent and has_been(row.on)
        for step in case.legal_steps
        for row in step.letters
    )
    used = Used.SOLICITOR_AFTER if lettered else Used.SOLICITOR_BEFORE
    advocate = any(
        row.person == parent and row.kind is HelpKind.ADVOCATE and has_been(row.began_on)
        for row in case.own_help
    )
    ask = say("Ask for an interpreter if you want one.")
    friend = say("Bring a friend to the meeting, or somebody from your family.")
    before = say(", before the meeting if you can") if meeting else ""
    return Bullets(
        (
            say("Tell your social worker or their manager{before}.", before=before),
            ask if advocate else f"{say('Ask for an advocate, who is on your side.')} {ask}",
            *([friend] if meeting else []),
            *walk.legal.said(used),
            say(MAY_SAY_NO),
            say("You can complain to the council at any time."),
        )
    )


def is_theirs(case: Case, section: Section, parent: str) -> bool:
    """Whether a section is told to a parent as their own; a pregnancy is hers who carries it."""
    return parent in parentage(case).settled and (
        not section.of_pregnancy or parent in carriers(case)
    )


MAY_SAY_NO = (
    "We may ask you to agree to something. You may say no to it. If you said yes, you may take it "
    "back at any time. Tell us, or ask a solicitor."
)


def _weeks(case: Case, day: date | None) -> str:
    return gestation_words(case, day) if day else ""


def _dates_to_come(case: Case, walk: Walk, on: date, parent: str) -> list[Block]:
    """The days that are set, and apart from them the last days by which something is to be done.

    What the authority met or missed, and its meeting with its lawyers, are not the parent's to
    answer for; neither is a limit where a day is set already. No copy says the last day by weeks
    of pregnancy: an early birth brings it forward, and who is not told of that would read it wrong.
    """
    all_steps = milestones(case, on, walk)
    steps = [step for step in all_steps if step.state(on) == State.NEXT]
    days = set_days(case, walk, on)
    limits = [
        step
        for step in steps
        if step.plain and step.certain and not (step.done or step.arranged)
        if not (_by_weeks(step, walk) or _of_what_they_had(step, walk))
    ]
    planned = [step for step in limits if not step.limit]
    limits = [step for step in limits if step not in planned]
    weeks = 3 if _stage(case, on) == CourseStage.EXPECTED else 2
    blocks: list[Block] = [Heading(say("Dates to come"))]
    picture = ruler(case, days, on)
    if weeks == 3 and picture.symbols:
        blocks.append(Figure(picture))
    rows = [
        (step.due, (step.plain or step.name, step.when_words, _weeks(case, step.day)))
        for step in [*days, *planned]
    ]
    rows += [
        (one.on.latest, (service_of(case, one), one.on.show(), _weeks(case, one.on.exact)))
        for one in visits_to_come(case, on, parent)
        if one.on
    ]
    told = tuple(row[:weeks] for _, row in sorted(rows))
    blocks.append(
        Grid(
            (say("What"), say("When"), say("Weeks of pregnancy"))[:weeks],
            (2.4, 1.4, 1)[:weeks],
            told,
        )
        if told
        else Empty(say(NOT_IN_IT))
    )
    met = [step for step in all_steps if step.sort is Sort.MEETING and step not in steps]
    return [*blocks, *_so_far(met, on), *_last_days(case, limits, weeks)]


def _so_far(meetings: list[Milestone], on: date) -> list[Block]:
    """The meetings that were set, with what became of them where that may be told of any."""
    rows = tuple(
        (step.name, step.planned.show() if step.planned else "", capital(step.happened_words(on)))
        for step in meetings
    )
    if not rows:
        return []
    titles = (say("What"), say("Planned for"), say("Happened on"))
    if any(became for *_, became in rows):
        title = say("What became of meetings that were set")
        return [Heading(title, 2), Grid(titles, (2.4, 1.4, 1.6), rows)]
    told = tuple(row[:2] for row in rows)
    return [Heading(say("Meetings that were set"), 2), Grid(titles[:2], (2.4, 1.4), told)]


def _last_days(case: Case, limits: list[Milestone], weeks: int) -> list[Block]:
    """By which day what has no day yet is to be done, and which of it a parent is asked about."""
    if not limits:
        return []
    last = tuple(
        (step.plain, step.when_words, gestation_words(case, step.due))[:weeks] for step in limits
    )
    heads = (say("What"), say("At the latest"), say("Weeks of pregnancy"))[:weeks]
    meets = any(step.sort is Sort.MEETING for step in limits)
    suits = say("You will be asked when a meeting suits you.") if meets else ""
    return [
        Heading(say("By when it should be done"), 2),
        *([Para(suits)] if suits else []),
        Grid(heads, (2.4, 1.4, 1)[:weeks], last),
    ]


def _of_what_they_had(step: Milestone, walk: Walk) -> bool:
    """Whether it is for what parents are given: their copy does not hold who was given it.

    A plan for the birth stands in it only where they were given it themselves.
    """
    row = walk.times.by_id.get(step.id)
    return row is not None and row.done_by in {"birth_plan_given", "report_shared"}


def _by_weeks(step: Milestone, walk: Walk) -> bool:
    """Whether the last day for it is a week of pregnancy."""
    row = walk.times.by_id.get(step.id)
    return row is not None and row.unit == Unit.GESTATION


def _answer_back(case: Case, walk: Walk, parent: str, on: date) -> list[Block]:
    return [
        Heading(say("Your turn")),
        Para(
            say("Write here what is wrong, what is missing, and what you think. ")
            + (
                say("It goes to the meeting with the report.")
                if next_conference(case, on)
                else say("Give it to your social worker, who keeps it with the report.")
            ),
            opens=True,
        ),
        Room(8, together=True),
        Heading(say("If you do not agree"), 2),
        disagree(case, walk, parent, meeting=next_conference(case, on) is not None),
    ]


WEEKS = re.compile(r"\b\d{1,2}\+[0-6]\b")
"""How long a pregnancy is, as 26+1 says it."""


def glossary(
    walk: Walk, blocks: list[Block], *, past: bool, explained: Collection[str] = ()
) -> list[Block]:
    """The terms that a parent's copy uses, each in plain words, but those it has `explained`."""
    text = words_of(blocks).lower()
    weeks = WEEKS.search(text)
    rows = tuple(
        (WEEKS.sub(weeks[0], row.term) if weeks else row.term, (past and row.past) or row.means)
        for row in walk.glossary
        if row.sought.lower() in text and not (past and row.prepares)
        if row.sought.lower() not in explained
        if weeks or not WEEKS.search(row.term)
    )
    if not rows:
        return []
    words = Grid((say("Word"), say("What it means")), (1, 3), rows, whole=True)
    return [Heading(say("Words we used")), words]


SPEC = CopySpec(
    kind=CopyKind.PARENT_FULL,
    also="mother's full copy, father's full copy",
    policy=Policy.ONE_PARENT,
    recipients=(),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    build=parent_copy,
    report=parent_said,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
