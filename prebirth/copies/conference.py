"""The conference report: every part of the walk in the order a chair reads it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from prebirth.base.language import may_deny, say, say_none
from prebirth.case.answer import NONE_MARK
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.course import NO_LONGER, NOT_COUNTED, CourseStage, course_of, over
from prebirth.case.dates import surely_before
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.enquiries import Recommendation
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.case.meetings import MeetingStanding, day_of, standing
from prebirth.case.newest import may_be_newest
from prebirth.case.no_conference import none_decided
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Factor, FactorKind
from prebirth.case.plan_course import next_conference
from prebirth.case.record import Record
from prebirth.case.values import Known
from prebirth.copies.also import also_recorded, may_hold, question_words
from prebirth.copies.born import lost_blocks, the_babies
from prebirth.copies.by_role import answered, asked_for, children_live, paragraphs
from prebirth.copies.dates_that_fall import as_told, dates_that_fall
from prebirth.copies.gaps_said import gap_explained
from prebirth.copies.glance import at_a_glance, kept_safe
from prebirth.copies.heads import (
    about_case,
    held_conferences,
    last_conference,
    made_by,
    tiles_that_tell,
)
from prebirth.copies.report_sections import (
    AT_THE_END,
    Gaps,
    ReportContext,
    answer_blocks,
    in_report_order,
    not_here,
    says_something,
    section_blocks,
    that_tell,
)
from prebirth.copies.said import Said
from prebirth.copies.spec import (
    CONFERENCE_READERS,
    CopySpec,
    CopyView,
    Format,
    Policy,
)
from prebirth.copies.weighed import prompts_weighed
from prebirth.copies.where_they_live import not_for
from prebirth.copies.who_they_are import to_the_baby
from prebirth.form.question import QuestionRole
from prebirth.form.roles import told_us
from prebirth.form.status import (
    section_shown,
)
from prebirth.layout.blocks import (
    Block,
    Callout,
    Contents,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Tiles,
)
from prebirth.privacy.not_yet_told import NotYetTold
from prebirth.wording.counting import Number
from prebirth.wording.facts import field_title, told_apart

FIRST_PAGE = (
    ("What worries us", QuestionRole.WORRIES),
    ("What keeps the {the_babies} safe", QuestionRole.KEEPS_SAFE),
    ("Our judgement", QuestionRole.JUDGEMENT),
)
"""The leads of the first page, and what the questions are for that fill them."""
FIRST_PAGE_PAST = (
    ("What worried us", QuestionRole.WORRIES),
    ("What was going well", QuestionRole.KEEPS_SAFE),
    ("What we thought", QuestionRole.JUDGEMENT),
)
"""The same once nothing is prepared any more."""
FIRST_PAGE_STILL = (
    ("What worries us", QuestionRole.WORRIES),
    ("What keeps the children safe", QuestionRole.KEEPS_SAFE),
    ("Our judgement", QuestionRole.JUDGEMENT),
)
"""The same then, where another child lives of whom all that may still be so."""
LISTED = {QuestionRole.WORRIES: FactorKind.RISK, QuestionRole.KEEPS_SAFE: FactorKind.PROTECTIVE}
"""What is listed further on, where such a question has no answer."""


def conference_report(view: CopyView) -> Document:
    """The whole report of a case, which has been redacted for its readers."""
    return conference_said(view)[0]


def conference_said(view: CopyView) -> tuple[Document, Said]:
    """The whole report, and which facts its parts say before what is also recorded."""
    case, walk, on, said = view.seen, view.walk, view.order.on, Said(view.seen)
    chair = view.order.reader == CHAIR
    ended = over(case, on) or course_of(case, on) in NOT_COUNTED
    for_one = view.order.reader not in {"", CHAIR}
    walk = as_told(case, walk) if for_one else walk
    context = ReportContext(
        case,
        walk,
        on,
        CopyKind.CONFERENCE,
        not ended,
        said,
        chair,
        view.superseded,
        past=course_of(case, on) in NO_LONGER,
        gaps=None if ended else Gaps(NotYetTold(case) if for_one else None),
        for_one=for_one,
        feared=view.feared,
    )
    blocks = [
        *_first_page(context),
        Heading(say("In this report")),
        Contents(),
    ]
    for section in in_report_order(walk.form.sections):
        if not section_shown(section, case, on):
            continue
        told = list(section_blocks(context, section))
        told = told if may_deny() else that_tell(told)
        told, stays = context.parts_of(section, told)
        if (told or not stays) and (not ended or says_something(told)):
            blocks += [
                Heading(context.section_title(section)),
                *(told or [Empty(context.held(say(AT_THE_END)))]),
            ]
        blocks += stays
    blocks += (
        dates_that_fall(case, walk, on)
        + prompts_weighed(said, walk, on, whole=chair)
        + _not_yet_asked(context)
        + _no_longer_asked(context)
        + also_recorded(said, walk, context.kind)
    )
    kind = say("Conference report, for the chair alone") if chair else say("Conference report")
    return about_case(kind, case, on, gap_explained(blocks)), said


AFTER_LOSS = "Assessment report"
"""What it is called once no birth is to come."""


def _first_page(context: ReportContext) -> list[Block]:
    case, on = context.case, context.on
    conference = next_conference(case, on)
    more = say(" for conference") if context.gaps_shown else ""
    lost = course_of(case, on) == CourseStage.LOST
    title = say(AFTER_LOSS) if lost else say("Pre-birth assessment{more}", more=more)
    blocks: list[Block] = [
        Heading(say("{title}: for the chair alone", title=title) if context.chair else title, 0),
        *_not_for(context),
        *([Para(made)] if (made := made_by(case)) else []),
        Tiles(tiles_that_tell(case, on)),
        *lost_blocks(case, on),
        *_asked(context, conference),
    ]
    if "recommendations" in context.superseded:
        blocks.append(Para(not_here(case), say("What the authority recommends:")))
    else:
        blocks += recommended(context.said, on, past=context.past)
    blocks += at_a_glance(context) if context.gaps_shown else kept_safe(context)
    for title, role in _first_titles(context):
        questions = asked_for(context.walk.form, context.kind, role)
        if questions and (context.gaps_shown or any(answered(case, questions, context.on))):
            told = paragraphs(case, questions, context.on)
            listed = [Para(text) for text in _listed(context, role)]
            if not told or any(isinstance(block, Empty) for block in told):
                told = list(listed or told)
            lead = say(title, the_babies=the_babies(case))
            blocks += _after_lead(f"{lead}:", told) if told else []
    heard = told_us(context.walk.form, case, on=context.on)
    return [*blocks, Heading(say("Who is who"), 2), who_is_who(context.said, heard=heard)]


def _first_titles(context: ReportContext) -> tuple[tuple[str, QuestionRole], ...]:
    """The leads of the first page; after a loss of today where another child lives."""
    if not context.past:
        return FIRST_PAGE
    return FIRST_PAGE_STILL if children_live(context.case) else FIRST_PAGE_PAST


def _not_for(context: ReportContext) -> list[Block]:
    """Whom a report for all who attend, or for the chair, must not reach."""
    told = None if context.for_one else not_for(context.case)
    return [Para(told[1], told[0])] if told else []


def _listed(context: ReportContext, role: QuestionRole) -> list[str]:
    """How many risks or strengths are listed further on, and the first of them; else nothing."""
    kind = LISTED.get(role)
    rows = [row for row in context.case.factors if kind and row.kind == kind]
    texts = [text for row in rows if (text := context.said.fact(row, "description"))]
    if not rows:
        return []
    count = (
        say("{n:risk is|risks are} listed", n=Number(len(rows)))
        if kind == FactorKind.RISK
        else say("{n:strength is|strengths are} listed", n=Number(len(rows)))
    )
    where = next(
        (
            context.section_title(section)
            for section in context.walk.form.sections
            if any(held.records == TABLE_OF[Factor] for held in section.holds)
        ),
        "",
    )
    under = say("{count} under “{where}”.", count=count, where=where) if where else f"{count}."
    first = say("The first: {text}.", text=texts[0].rstrip(". ")) if texts else ""
    return [" ".join(filter(None, (under, first)))]


def _after_lead(lead: str, blocks: list[Block]) -> list[Block]:
    """Some paragraphs, with a lead before the first; or the lead, and that nobody asked."""
    first, *others = blocks
    match first:
        case Para():
            first = replace(first, lead=f"{lead} {first.lead}".strip())
        case Empty():
            first = Para(first.text, lead)
    return [first, *others]


def _asked(context: ReportContext, conference: Conference | None) -> list[Block]:
    """What conference is asked to decide, or the last one was; nothing once all has ended."""
    if not context.gaps_shown:
        return []
    case, on = context.case, context.on
    without_day = [one for one in case.conferences if standing(one, on) == MeetingStanding.UNDATED]
    conference = conference or next(iter(without_day), None)
    asked = asked_of_conference(context, conference)
    last = last_conference(case, on)
    if conference is None and last:
        before = context.said.fact(last, "asked")
        if before or not asked:
            lead = say(
                "What the conference ({day_of}) was asked to decide:", day_of=day_of(last, on)
            )
            return [Callout(lead, before or context.none(say("Not recorded.")))]
    none = say("Not yet written.") if context.chair else say(NOT_ASKED)
    if none_decided(case, on):
        none = say("Nothing: it was decided that no conference is held.")
    return [Callout(say("We ask conference to decide:"), asked or context.held(none))]


NOT_ASKED = "This report does not say. It is not written yet, or it is kept back."
NOT_RECORDED = "Nothing is recorded for these. Read each as not known."
NOT_HELD = (
    "This report holds nothing on these. Each is not asked or entered yet, or it is kept back "
    "from this report. Read each as not known."
)
"""What is said of gaps to all but the chair, from whom alone nothing is kept.

It stands whether anything is kept back or not, and so tells of nothing that is.
"""


def _not_yet_asked(context: ReportContext) -> list[Block]:
    """What this report does not hold, in one table."""
    if context.gaps is None or not context.gaps.found or not may_deny():
        return []
    rows = tuple((section, "; ".join(gaps)) for section, gaps in context.gaps.found.items())
    title = say("Not yet asked") if context.chair else say("Not in this report")
    column = say("Not yet asked or entered") if context.chair else title
    return [
        Heading(title),
        Para(say(NOT_RECORDED if context.chair else NOT_HELD), opens=True),
        Grid((say("Part of the report"), column), (1, 3), rows),
    ]


def recommended(said: Said, on: date, *, past: bool = False) -> list[Block]:
    """What the authority last recommended, for which harm, and whether it thinks harm likely.

    After a loss that is `past`. What was recommended to a conference that is over says so.
    """
    rows = [row for row in said.case.recommendations if row.recommends]
    last = may_be_newest(rows)
    lead = say("The authority had recommended:") if past else say("The authority recommends:")
    if len(last) > 1:
        lead = say("The authority recommends one of these; which is the newest is not known:")
    elif last and (met := _recommended_to(said.case, last[0], on)):
        lead = say("What was recommended to the conference ({met}):", met=met)
    told = [
        " ".join(
            filter(
                None,
                (
                    f"{said.fact(row, 'recommends')}.",
                    _titled(said, row, "category"),
                    _titled(said, row, "threshold"),
                ),
            )
        )
        for row in last
    ]
    return [Para(say(" Or: ").join(told), lead)] if told else []


def _recommended_to(case: Case, row: Recommendation, on: date) -> str:
    """The day of the conference to which it went: the first surely held after it."""
    held = [one for one in held_conferences(case, on) if surely_before(row.on, one.last_day)]
    return day_of(held[0], on) if held else ""


def _titled(said: Said, record: Record, field: str) -> str:
    """A fact after its title, as a sentence; nothing where there is none."""
    words = said.fact(record, field)
    return f"{field_title(type(record), field)}: {words.lower()}." if words else ""


def asked_of_conference(context: ReportContext, conference: Conference | None) -> str:
    """What conference is asked to decide: its record says it, else an answer does."""
    recorded = context.said.fact(conference, "asked") if conference else ""
    asked = asked_for(context.walk.form, context.kind, QuestionRole.ASK_OF_CONFERENCE)
    return recorded or "\n".join(
        answer.text for answer in answered(context.case, asked, context.on) if answer.text.strip()
    )


def who_is_who(said: Said, *, spoken: bool = True, heard: Collection[str] = ()) -> Block:
    """Everybody in the case, parents first, and when each was spoken to.

    Of those who were `heard`, as their view shows, none reads as not yet spoken to.
    """
    case = said.case
    parents = [*mothers(case), *fathers_and_partners(case)]
    others = [person for person in case.people if person not in parents]
    if not others and not parents:
        return Empty(Person.none_here)
    for person in case.people:
        said.note(person, "known_as" if person.known_as else "names", "role")
    people = [
        (
            told_apart(case, person),
            to_the_baby(case, person, before=spoken),
            _spoken(case, person, heard),
        )
        for person in [*parents, *others]
    ]
    width = 3 if spoken else 2
    return Grid(
        (say("Name"), say("To the baby"), say("Spoken to"))[:width],
        (2, 2, 2)[:width],
        tuple(row[:width] for row in people),
        whole=True,
    )


def _spoken(case: Case, person: Person, heard: Collection[str]) -> str:
    """When somebody was spoken to; a child also where time spent with them is recorded."""
    days = {*person.spoken_to, *(row.seen_on for row in _seen(case, person) if row.seen_on)}
    if not days:
        if person.loss:  # nobody asks of whom a child died unborn; “died” it did not
            return ""
        if person.died:
            return say("Died {died}", died=person.died.show())
        return say_none("Day not recorded") if person.id in heard else say_none("None recorded")
    last = max(days, key=lambda day: day.key).show()
    told = say("{count} times, last {last}", count=len(days), last=last) if len(days) > 1 else last
    alone = any(row.alone == Known.YES for row in _seen(case, person))
    return say("{told}; seen alone", told=told) if alone else told


def _seen(case: Case, person: Person) -> list[ChildVoice]:
    return [row for row in case.voices if row.child == person.id]


def _no_longer_asked(context: ReportContext) -> list[Block]:
    """The answers that no part of the report has room for, and that this copy may hold."""
    form = context.walk.form
    rest = [
        answer
        for answer in context.case.answers
        if not answer.question.startswith(NONE_MARK)
        and context.said.unsaid(answer)
        and may_hold(form, context.kind, answer)
    ]
    if not rest:
        return []
    blocks: list[Block] = [
        Heading(say("No longer asked")),
        Para(
            say(
                "Answers to questions that the present form has dropped, that are "
                "hidden by what else was answered, or that are no longer asked of this "
                "person. They are kept."
            )
        ),
    ]
    for answer in rest:
        title = question_words(form, context.case, answer)
        blocks += answer_blocks(context, None, title, answer)
    return blocks


SPEC = CopySpec(
    kind=CopyKind.CONFERENCE,
    also="report, chair's copy",
    policy=Policy.EVERYBODY,
    recipients=CONFERENCE_READERS,
    format=Format.PDF,
    legal_advice=False,
    part=False,
    tells_of_gaps=False,
    build=conference_report,
    report=conference_said,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
