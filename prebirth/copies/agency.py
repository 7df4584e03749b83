"""The request to one agency: a form that comes back as the agency's contribution.

It says what is asked, by when, why and on what basis.
"""

from __future__ import annotations

import re
from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import still_set
from prebirth.case.agencies import Attendance, OwnAssessment, PlanView
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import (
    NO_LONGER,
    NOT_COUNTED,
    CourseStage,
    course_of,
    known_babies,
    living_babies,
    lost_babies,
)
from prebirth.case.family import children_here, fathers_and_partners, mothers
from prebirth.case.not_yet import has_been
from prebirth.case.oversight import Assessment
from prebirth.case.plan import Conference
from prebirth.case.plan_course import next_conference
from prebirth.case.pregnancy import Became
from prebirth.case.who_to_ring import day_number
from prebirth.copies.asked_facts import FACT_LINES, Hidden, MayNotSee
from prebirth.copies.goes_on import goes_on, told_agencies
from prebirth.copies.heads import about_case, babies_words, held_conferences
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy
from prebirth.copies.where_they_live import where_they_live
from prebirth.copies.who_they_are import to_the_baby
from prebirth.form.legal import Used, WhenSaid
from prebirth.form.timescales import Timescales
from prebirth.layout.blocks import (
    Block,
    Break,
    Bullets,
    Callout,
    Columns,
    Document,
    Empty,
    FormField,
    Grid,
    Heading,
    Para,
)
from prebirth.rules.prompts.may_have_ended import end_doubtful
from prebirth.wording.after_loss import TO_CALL_OFF
from prebirth.wording.counting import Number
from prebirth.wording.facts import age_words, capital, day_words, told_apart

AT_ANY_TIME = "Request for information"
BEFORE_BIRTH = "Request for information before a birth"
REVIEWS = (
    "Reviews of children who were hurt found again and again that each agency held a part and "
    "nobody held the whole."
)
WORRIES = "What worries you, what keeps each child safe, and what you do not know."
WORRIES_AT_HOME = (
    "What worries you for the children at home, what protects them, and what you do not know."
)
ASKED = (
    "Whom of these people you know, since when, and when somebody last saw them.",
    "What you have seen yourselves, with dates, apart from what you were told.",
    "Appointments offered, kept and missed, with the reasons given.",
    WORRIES,
    "Who else lives in or visits the home, as far as you know.",
)
OF_ENQUIRY = re.compile(r"\b(?:section|s\.?) ?47\b|child protection enquiry", re.IGNORECASE)
"""What a decision says where an enquiry was decided on, also if none was entered as a record."""
UNSAID = "What became of this pregnancy is not recorded."
SPEAK_FIRST = "Speak with us before you speak with the family."
"""What is said where an entry may tell of a loss or birth; not which, nor of what day."""
MARKED = "They must not see it"
"""What an agency chooses beside a line that is to be kept from somebody."""


def reply_by(case: Case, on: date, times: Timescales) -> date:
    """The day an answer is asked for.

    As the timescales say, sooner where a conference comes, but not before the next working day.
    """
    meeting = next_conference(case, on)
    day = times.after("agency_answer", on)
    if meeting and meeting.on and meeting.on.exact:
        day = min(day, times.before("agency_before_conference", meeting.on.exact))
    return max(day, times.calendar.after(on, 1))


def agency_request(view: CopyView) -> Document:
    """The request as a form to the agency that reads it."""
    case, on = view.seen, view.order.on
    agency = next(agency for agency in case.agencies if agency.id == view.order.reader)
    a, meeting = case.assessment, next_conference(case, on)
    waiting = next(
        (
            contribution
            for contribution in case.contributions
            if contribution.agency == agency.id and not contribution.answered
        ),
        None,
    )
    wanted = (
        waiting.chase_on.exact
        if waiting and waiting.chase_on and waiting.chase_on.exact and waiting.chase_on.exact >= on
        else reply_by(case, on, view.walk.times)
    )
    also = (waiting.asked,) if waiting and waiting.asked else ()
    reply = _reply_by(case, meeting, wanted, on)
    to = ", ".join(filter(None, (agency.worker, agency.name)))
    _, phone = day_number(case)
    doubtful = end_doubtful(case, on)
    # Where it may have ended nothing is asked of a baby, as where what became of it is kept back.
    course = CourseStage.KEPT if doubtful else course_of(case, on)
    expected = course == CourseStage.EXPECTED
    before = expected and not living_babies(case, on)
    stage = _stage(case) if before else WhenSaid.ALWAYS
    over = course in NO_LONGER | NOT_COUNTED
    asked = [say(line) for line in ASKED if line != WORRIES or not over]
    asked += [say(WORRIES_AT_HOME)] if goes_on(case, on) else []
    blocks: list[Block] = [
        Heading(say(BEFORE_BIRTH if before else AT_ANY_TIME), 0),
        Para(say("To {to}. From {by}, {day}.", to=to, by=_by(a), day=day_words(on))),
        Callout(reply, say("Questions: {phone}.", phone=phone) if phone else ""),
        *([Callout(say(UNSAID), say(SPEAK_FIRST))] if doubtful else []),
        Heading(say("Why we ask"), 2),
        Para(f"{_why(case, course, on)} {say(REVIEWS)}"),
        Heading(say("On what basis"), 2),
        *([] if stage == WhenSaid.ENQUIRY else [Para(_enquiry(case, on))]),
        *map(Para, view.walk.legal.said(Used.REQUEST, stage=stage, kind=agency.kind)),
        Heading(say("About whom"), 2),
        _people(case, on),
        *_kept_safe(case),
        Heading(say("What we ask"), 2),
        Bullets((*also, *asked, *map(say, agency.kind.asks if agency.kind else ()))),
        *_answer(f"{case.id} {agency.id}", meeting),
        *_facts(),
    ]
    return about_case(say("Agency request"), case, on, blocks)


def _by(a: Assessment) -> str:
    return ", ".join(filter(None, (a.worker, a.team, a.authority))) or say("the social worker")


def _reply_by(case: Case, meeting: Conference | None, wanted: date, on: date) -> str:
    """By when an answer is asked for, for which conference, and if that one may be called off."""
    day = day_words(wanted)
    if meeting is None or meeting.on is None:
        return say("Please answer by {day}.", day=day)
    held = meeting.on.told()
    if meeting in still_set(case, on):
        return say(
            "Please answer by {day}. The conference {held} is {stands}.",
            day=day,
            held=held,
            stands=say(TO_CALL_OFF),
        )
    return say("Please answer by {day} for the conference {held}.", day=day, held=held)


def _why(case: Case, course: CourseStage, on: date) -> str:
    """Why it is asked, by how far the pregnancy has come."""
    if course in NO_LONGER:
        ended = _dead(case, on) if _born_and_died(case, on) else [say("This pregnancy is over.")]
        told = (*ended, told_agencies(case, on))
        return say(
            "{listed} We ask so that what was known stands in one record.",
            listed=" ".join(filter(None, told)),
        )
    if course == CourseStage.KEPT:
        return say("We ask so that what each agency knows of the family stands in one record.")
    if course == CourseStage.BORN:
        several = len(living_babies(case, on)) > 1
        born = (
            say("The babies are born. We assess with all agencies what keeps each baby safe.")
            if several
            else say(
                "A baby is born and we are assessing with all agencies what keeps the baby safe."
            )
        )
        return " ".join([born, *_dead(case, on)])
    due = f" {case.pregnancy.due.told()}" if case.pregnancy.due else ""
    if living_babies(case, on):
        first = say("A baby is born. Another is due{due}.", due=due)
        why = say("We are assessing with all agencies what keeps each baby safe.")
        return " ".join([first, *_dead(case, on), why])
    return " ".join([_coming(case, due), *_dead(case, on)])


def _coming(case: Case, due: str) -> str:
    """That a baby is due, or how many; no number once one of several was lost."""
    if known_babies(case) > 1 and not any(baby.lost for baby in case.babies):
        return say(
            "{babies} are due{due} and we are assessing with all agencies what each "
            "baby will need to be safe.",
            babies=capital(babies_words(known_babies(case))),
            due=due,
        )
    return say(
        "A baby is due{due} and we are assessing with all agencies what the "
        "baby will need to be safe.",
        due=due,
    )


def _born_and_died(case: Case, on: date) -> bool:
    """Whether a baby of this pregnancy was born alive and has died."""
    return any(baby.fate == Became.DIED for baby in lost_babies(case, on))


def _dead(case: Case, on: date) -> list[str]:
    """Which babies were born and have died, or were stillborn; of no other loss is it said."""
    fates = [baby.fate for baby in lost_babies(case, on)]
    died, still = (Number(fates.count(fate)) for fate in (Became.DIED, Became.STILLBIRTH))
    return [
        *([say("{n:baby was born and has|babies were born and have} died.", n=died)] * bool(died)),
        *([say("{n:baby was|babies were} stillborn.", n=still)] * bool(still)),
    ]


def _stage(case: Case) -> WhenSaid:
    """Whether a section 47 enquiry is under way, by which other law is cited before a birth."""
    return WhenSaid.ENQUIRY if _under_way(case) else WhenSaid.BEFORE


def _speaks_of_one(case: Case, on: date) -> bool:
    """Whether the record speaks of an enquiry of which it does not say if it is under way.

    An enquiry that is ended answers for what was decided by then; one without a day for nothing.
    """
    ends = [enquiry.ended_on for enquiry in case.enquiries if has_been(enquiry.ended_on)]
    if any(
        not has_been(enquiry.begun_on) and not has_been(enquiry.ended_on)
        for enquiry in case.enquiries
    ):
        return True
    began = {enquiry.discussion for enquiry in case.enquiries}
    last = max((end.latest for end in ends), default=date.min)
    decided = any(
        OF_ENQUIRY.search(decision.decided)
        and decision.id not in began
        and (not ends or decision.on is None or decision.on.latest > last)
        for decision in case.decisions
    )
    return decided or (not len(case.enquiries) and bool(held_conferences(case, on)))


def _under_way(case: Case) -> bool:
    return any(
        has_been(enquiry.begun_on) and not has_been(enquiry.ended_on) for enquiry in case.enquiries
    )


def _enquiry(case: Case, on: date) -> str:
    """Whether an enquiry is under way, in words that hold before and after the birth."""
    if _under_way(case):
        return say("A child protection enquiry is recorded as under way.")
    if _speaks_of_one(case, on):
        return say("Ask us whether a child protection enquiry is under way.")
    return say("No child protection enquiry is recorded as under way.")


def _answer(code: str, meeting: Conference | None) -> list[Block]:
    """The form in which the agency answers; the code says where the answer belongs.

    Whether it comes is asked where a conference is to come.
    """
    view = FormField(
        "plan_view", say("Do you agree with the plan as you know it?"), options=_options(PlanView)
    )
    comes = FormField(
        "conference", say("Will you come to the conference?"), options=_options(Attendance)
    )
    return [
        Break(),
        Heading(say("Your answer")),
        Para(
            say(
                "Fill this in on screen and send the file back by secure email, or "
                "write on it. If somebody of the family must not see it, choose who. "
                "Then choose if that is all of your answer, each line below too, or "
                "only the lines that you mark there."
            )
        ),
        _beside(
            FormField("worker", say("Your name and post")), FormField("phone", say("Telephone"))
        ),
        FormField("says", say("What you know"), lines=11),
        FormField("worries", say("What worries you, and what protects"), lines=5),
        _beside(
            FormField(
                "kept_from", say("Who must not see this answer"), options=_options(MayNotSee)
            ),
            FormField("hidden", say("What they must not see"), options=_options(Hidden)),
        ),
        FormField(
            "restricted", say("Which of your words above they must not see, and why"), lines=3
        ),
        _beside(
            FormField(
                "own_assessment",
                say("Have you assessed the family yourselves?"),
                options=_options(OwnAssessment),
            ),
            FormField("own_done_on", say("If so, when, day month year")),
        ),
        _beside(view, comes) if meeting else view,
        _beside(
            FormField("answered_on", say("Date of this answer, day month year")),
            FormField(
                "code",
                say("Code that files your answer in its place"),
                value=code,
                fixed=True,
            ),
        ),
    ]


def _facts() -> list[Block]:
    """Lines for single facts; the social worker can take each into the record by itself."""
    blocks: list[Block] = [
        Break(),
        Heading(say("Dates and people, one to a line")),
        Para(say("As far as you have them; leave the rest empty.")),
    ]
    for line in FACT_LINES:
        choices = {
            label: tuple(capital(say(option.value)) for option in options)
            for _, label, options in line.fields
        }
        blocks.append(Heading(say(line.title), 2))
        blocks += [
            Para(f"{say(label)}: {'; '.join(words)}.") for label, words in choices.items() if words
        ]
        for number, names in line.names():
            row = [
                FormField(
                    names[field], f"{number}. {say(label)}", options=choices[label], told=True
                )
                for field, label, _ in line.fields
            ]
            hidden = say("{number}. Not to be seen", number=number)
            row.append(FormField(line.mark(number), hidden, options=(say(MARKED),), told=True))
            blocks.append(Columns(tuple((field,) for field in row)))
    return blocks


def _beside(left: FormField, right: FormField) -> Block:
    return Columns(((left,), (right,)))


def _options(
    kind: type[MayNotSee | Hidden | OwnAssessment | PlanView | Attendance],
) -> tuple[str, ...]:
    """The choices of a field that the one who is asked can give."""
    not_theirs = {PlanView.NOT_ASKED, Attendance.NOT_INVITED}
    return tuple(capital(say(choice.value)) for choice in kind if choice not in not_theirs)


def _people(case: Case, on: date) -> Block:
    """The parents, the children at home and those before: enough to find them, no history."""
    people = [*mothers(case), *fathers_and_partners(case)]
    children = [case.people.get(child.child) for child in case.previous_children]
    children += [child for child in children_here(case) if child not in children]
    rows = tuple(
        (
            person.names or person.name,
            to_the_baby(case, person),
            age_words(person, on),
            where_they_live(case, person.id),
        )
        for person in [*people, *(child for child in children if child)]
    )
    return (
        Grid((say("Name"), say("To the baby"), say("Born"), say("Address")), (2, 1.6, 2, 2.4), rows)
        if rows
        else Empty(say("Nobody is recorded yet."))
    )


def _kept_safe(case: Case) -> list[Block]:
    """Who is kept safe from whom: a call to him, or a word of her address, could harm her."""
    told = []
    for person in case.people:
        others = [one for key in person.safe_from if (one := case.people.get(key)) is not None]
        if others and not person.died:
            called = [one.names or told_apart(case, one) for one in others]
            who = person.names or told_apart(case, person)
            told.append(
                say(
                    "{who} is kept safe from {all_of_them}. Tell nobody where {who} is. Ring us "
                    "before you speak with {any_of_them}.",
                    who=who,
                    all_of_them=say(" and ").join(called),
                    any_of_them=say(" or ").join(called),
                )
            )
    return [Callout(say("Keep safe:"), " ".join(told))] if told else []


SPEC = CopySpec(
    kind=CopyKind.AGENCY,
    also="request for information, agency form",
    policy=Policy.ONE_AGENCY,
    recipients=(),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    build=agency_request,
    report=None,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
