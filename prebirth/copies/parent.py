"""A parent's copy: what the worker says to them in plain words, on a few pages.

Of each answer it says the line that the worker wrote for the parents, and nothing where there is
none: the whole of what is recorded stands in the full copy, which it tells them of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from prebirth.base.language import say
from prebirth.case.after_loss import not_done
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import (
    NO_LONGER,
    CourseStage,
    course_of,
    has_come,
    living_babies,
    lost_babies,
)
from prebirth.case.dates import PartialDate, by_last_day, surely_before
from prebirth.case.earlier_children import CategoryRow
from prebirth.case.enquiries import HarmCategory
from prebirth.case.listed import rows_of
from prebirth.case.meetings import MeetingBecame
from prebirth.case.parentage import parentage
from prebirth.case.plan import Action, ActionKind, Conference
from prebirth.case.plan_course import next_conference
from prebirth.case.table import Table
from prebirth.case.who_to_ring import day_number
from prebirth.copies.born import end_untold, said_before_loss, the_babies
from prebirth.copies.by_role import answered, asked_for
from prebirth.copies.conference import FIRST_PAGE_PAST
from prebirth.copies.goes_on import goes_on, told_parents
from prebirth.copies.going_home import going_home
from prebirth.copies.heads import about_case
from prebirth.copies.parent_full import (
    HEADINGS,
    called_for,
    disagree,
    ended,
    glossary,
    is_theirs,
    prepares_nothing,
    set_days,
    still_in_diaries,
    visits_to_come,
    what_comes,
)
from prebirth.copies.report_sections import in_report_order
from prebirth.copies.spec import CopySpec, CopyView, CopyWay, Format, Policy
from prebirth.copies.who_they_are import named_in
from prebirth.form.model import Section, Walk
from prebirth.form.question import Question, QuestionRole
from prebirth.form.status import is_shown
from prebirth.layout.blocks import YOURS, Block, Bullets, Callout, Document, Heading, Para
from prebirth.privacy.sentences import LEFT_OUT
from prebirth.wording.facts import answer_words, capital, day_words, fact, service_of

QUOTE = re.compile(r"“[^”]*”|\"[^\"]*\"")


def parent_copy(view: CopyView) -> Document:
    """The short copy for one parent of a case from which all that is not theirs has been taken."""
    case, walk, on, parent = view.seen, view.walk, view.order.on, view.order.reader
    lines_of = _with_whole_lines(view)
    theirs = parent in parentage(case).settled
    whose = say("your" if theirs else "the")
    past = course_of(case, on) in NO_LONGER
    worker = case.assessment.worker or say("your social worker")
    meeting = None if ended(case, on) else next_conference(case, on)
    asked = _asked(lines_of, walk, on, meeting)
    blocks: list[Block] = [
        Heading(called_for(case, on, whose), 0),
        Para(
            say(
                "This paper is for {parent}. {worker} made it on {day_words}. {what_comes} {born}",
                parent=case.name_of(parent),
                worker=capital(worker),
                day_words=day_words(on),
                what_comes=what_comes(case, on, meeting),
                born=_born(case, on, whose),
            ).strip()
        ),
        *told_parents(case, on),
        *(Para(text) for text in still_in_diaries(case, on)),
        *([Callout(say("We will ask the meeting to decide:"), asked)] if asked else []),
        *_lines(lines_of, walk, on, parent, past=past),
        *([Para(say(SAID_BEFORE))] if _said_before(case, walk, on) else []),
        *_own_words(case, walk, on),
        *([] if ended(case, on) else _ahead(view, parent, meeting)),
        *(_to_be_done(case, on) if goes_on(case, on) else []),
        *_who_to_ring(case),
    ]
    if not past:  # after a loss nobody is sent to a paper of what was planned
        longer = say(
            "This is the short paper. Ask {worker} for the full one, or ask somebody to read it "
            "to you.",
            worker=worker,
        )
        blocks += [Heading(say("The full paper"), 2), Para(longer)]
    explained = {name.lower() for name, worry in _worries() if worry in asked}
    gone = past or prepares_nothing(case, on)
    blocks += glossary(walk, blocks, past=gone, explained=explained)
    paper = about_case(say("Parent's copy"), case, on, blocks)
    return replace(paper, spacious=True, restricted=say(YOURS))


def _with_whole_lines(view: CopyView) -> Case:
    """The case without each line that lost a sentence of which not even a gap may tell.

    What is left of it could promise what stands under a condition that nobody reads.
    """
    cut = {one.record for one in view.withheld if one.table == "answers" and one.field == "plain"}
    answers = (
        answer.replace(plain="") if answer.id in cut and LEFT_OUT not in answer.plain else answer
        for answer in view.seen.answers
    )
    return view.seen.replace_tables(answers=Table.of(answers))


def _born(case: Case, on: date, whose: str) -> str:
    """Which baby was born on which day; nothing where no baby lives."""
    told = [
        say("{baby} was born", baby=baby.called or say("{whose} baby", whose=capital(whose)))
        + (f" {baby.born.told()}." if baby.born else ".")
        for baby in living_babies(case, on)
    ]
    return " ".join(dict.fromkeys(told))


def _asked(case: Case, walk: Walk, on: date, meeting: Conference | None) -> str:
    """What the next meeting is asked to decide, in the plainest words there are."""
    if meeting is None:
        return ""
    asked = asked_for(walk.form, CopyKind.PARENT, QuestionRole.ASK_OF_CONFERENCE)
    lines = [line for _, question, _, line in _said(case, walk, on) if question in asked]
    said = "\n".join(lines) or _plainly(fact(case, meeting, "asked").strip())
    return said if said.endswith((".", "!", "?", "”")) or not said else f"{said}."


def _plainly(text: str) -> str:
    """What is asked, with the worry that each category of harm is for before its name.

    A name that no ask leads to stands as it is, as in “he does not neglect her”.

    >>> _plainly("A plan under neglect.")
    'A plan because of the worry that a child may go without food, warmth or care (neglect).'
    """
    for name, worry in _worries():
        text = _put(say("under {name}", name=name), say("because of {worry}", worry=worry), text)
        text = _put(say("decide on {name}", name=name), say("decide on {name}", name=worry), text)
    return text


def _worries() -> Iterator[tuple[str, str]]:
    """The name of each category of harm, and the worry it is for, with the name after it."""
    for row in rows_of(HarmCategory).values():
        if isinstance(row, CategoryRow) and row.worry:
            name = say(row.label)
            yield name, f"{say(row.worry)} ({name})"


def _put(words: str, instead: str, text: str) -> str:
    """A text with other words in the place of some."""
    found = re.compile(rf"\b{re.escape(words)}\b", re.IGNORECASE)
    return found.sub(lambda _: instead, text)


def lines_wanted(case: Case, walk: Walk, on: date) -> Iterator[tuple[Section, Question, Answer]]:
    """Every answer of which a parent's copy may say something, in the order of the report.

    What a parent said in their own words needs no other.
    """
    for section in in_report_order(walk.form.sections):
        for question in section.questions:
            if question.own_words or CopyKind.PARENT not in walk.form.copies_of(question):
                continue
            for answer in case.answers:
                given = answer.question == question.id
                # A line stands for itself, also where all of its answer is kept from this parent.
                if (
                    given
                    and (answer.plain.strip() or not answer.empty)
                    and is_shown(question, case, answer.about, on=on)
                ):
                    yield section, question, answer


def line_of(case: Case, answer: Answer, on: date) -> str:
    """What is said to the parents of an answer; nothing where that may be true no more.

    So it is once the answer has changed, and for every line from before a birth or a loss: it may
    speak of a baby who has died. Whoever looks at the line again lets it stand.
    """
    if answer.plain_before or end_untold(case, on):
        return ""
    for baby in case.babies:
        turned = baby.lost_on if baby.lost else baby.born
        if baby.fate and has_come(turned, on) and not surely_before(turned, answer.plain_on):
            return ""
    left = " ".join(answer.plain.replace(LEFT_OUT, "").split())
    return f"{left} {say(NOT_ALL)}" if left and LEFT_OUT in answer.plain else left


NOT_ALL = "This is not all of it: ask us first."
"""After a line of which a sentence was taken out: what is left may promise too much."""
SAID_BEFORE = (
    "Before the birth we wrote more for you, such as what worried us. It is not in this paper. "
    "We will look at it again with you, and tell you what is true now."
)


def _said_before(case: Case, walk: Walk, on: date) -> bool:
    """Whether a birth has made lines past that were said to this parent; not after a loss."""
    if course_of(case, on) != CourseStage.BORN or lost_babies(case, on) or end_untold(case, on):
        return False
    return any(
        answer.plain.strip() and not answer.plain_before and not line_of(case, answer, on)
        for _, _, answer in lines_wanted(case, walk, on)
    )


def _said(case: Case, walk: Walk, on: date) -> Iterator[tuple[Section, Question, str | None, str]]:
    """Every line that is said, in the order of the report, and whom it is about."""
    for section, question, answer in lines_wanted(case, walk, on):
        if line := line_of(case, answer, on):
            yield section, question, answer.about, line


def _lines(case: Case, walk: Walk, on: date, parent: str, *, past: bool) -> list[Block]:
    """What the worker says to a parent: first what worries us and what keeps the baby safe."""
    blocks: list[Block] = []
    rest = list(_said(case, walk, on))
    for title, role in FIRST_PAGE_PAST if past else HEADINGS:
        asked = asked_for(walk.form, CopyKind.PARENT, role)
        lines = [line for _, question, _, line in rest if question in asked]
        rest = [one for one in rest if one[1] not in asked]
        lead = Heading(say(title, the_babies=the_babies(case)), 2)
        blocks += [lead, *map(Para, lines)] if lines else []
    sections: dict[str, list[Block]] = {}
    for section, _, about, line in rest:
        theirs = is_theirs(case, section, parent)
        title = section.title_for(theirs=theirs, alone=about == parent)
        title = (past and section.past_title) or title
        sections.setdefault(title, []).append(Para(line))
    for title, said in sections.items():
        blocks += [Heading(title, 2), *said]
    return blocks


SAID_BEFORE_LOSS = (
    "What you told us before your loss is kept with care. Ask us if you want to read it."
)


def _own_words(case: Case, walk: Walk, on: date) -> list[Block]:
    """What this parent said, as it was written down; after a loss what was said since."""
    told: list[Block] = []
    lost = course_of(case, on) in NO_LONGER
    before = False
    for section in in_report_order(walk.form.sections):
        for question in section.questions:
            if question.own_words and CopyKind.PARENT in walk.form.copies_of(question):
                for answer in answered(case, [question], on):
                    if lost and said_before_loss(case, on, _written_on(answer)):
                        before = True
                    else:
                        words = " ".join(filter(None, answer_words(case, answer)))
                        told.append(Para(_as_they_said(words)))
    kept = [Para(say(SAID_BEFORE_LOSS))] if before else []
    return [*([Heading(say("What you told us"), 2), *told] if told else []), *kept]


def _written_on(answer: Answer) -> PartialDate | None:
    """The day on which somebody's words were written down."""
    return PartialDate.of(answer.entered_at.date()) if answer.entered_at else None


def _as_they_said(text: str) -> str:
    """Their own words: of a text that begins with what is quoted, the quotations alone.

    What else stands in it somebody wrote down beside them; the full copy holds all of it.
    """
    quoted = [quote for quote in QUOTE.findall(text) if quote.strip('“”" ')]
    return " ".join(quoted) if quoted and text.startswith(quoted[0]) else text


def _ahead(view: CopyView, parent: str, meeting: Conference | None) -> Iterator[Block]:
    """The meeting, the days that are set, what is agreed, who is on their side, how to disagree."""
    case, walk, on = view.seen, view.walk, view.order.on
    if off := [one.on.show() for one in case.conferences if _called_off(one, on) and one.on]:
        yield Para(
            say("There is no meeting on {listed}: it was called off.", listed=say(" or ").join(off))
        )
    if meeting and meeting.on:
        where = fact(case, meeting, "place")
        yield Heading(say("The meeting"), 2)
        yield Bullets(
            (
                say(
                    "It is on {on}{more}.", on=meeting.on.show(), more=f", {where}" if where else ""
                ),
                say("The people who work with you say what they know. You can say what you think."),
                say("They decide together. The chair says what they have decided."),
                # So also where the place is kept from this parent.
                *([] if where else [say("Ask us where it is, and how you can take part.")]),
            )
        )
    days = [(step.due, step.when_words, step.name) for step in set_days(case, walk, on)]
    days += [
        (one.on.latest, one.on.show(), service_of(case, one))
        for one in visits_to_come(case, on, parent)
        if one.on
    ]
    if days:
        yield Heading(say("Dates to come"), 2)
        yield Bullets(tuple(f"{capital(when)}: {what}." for _, when, what in sorted(days)))
    kept = end_untold(case, on)  # what is to be done may be for a birth
    if not kept:
        yield from going_home(view)
        yield from _to_be_done(case, on)
    yield from _help(case, parent, kept=kept)
    yield Heading(say("If you do not agree"), 2)
    yield disagree(case, walk, parent, meeting=meeting is not None)


def _to_be_done(case: Case, on: date) -> Iterator[Block]:
    """Who does what; after the loss of one baby not what may have been planned for that one.

    What workers note of their own work is for workers. A parent reads what the family does and who
    helps it, and that there is more.
    """
    left = not_done(case, on)
    listed = [one for one in left.actions if one.action.strip()]
    theirs = sorted(
        (one for one in listed if _for_family(case, one)), key=lambda one: by_last_day(one.due)
    )
    more = len(theirs) < len(listed)
    if not listed and not left.again:
        return
    yield Heading(say("What happens next"), 2)
    if theirs:
        yield Bullets(tuple(_action(case, one, on) for one in theirs))
    if more:
        worker = case.assessment.worker.strip() or say("your social worker")
        yield Para(say(MORE_TO_DO, worker=worker))
    if left.again:
        yield Para(
            say(
                "Other things were planned before. You need do none of them now. We "
                "will look at each one again with you."
            )
        )


def _for_family(case: Case, action: Action) -> bool:
    """Whether somebody of the family does it, or it helps them, or speaks to its reader."""
    if action.kind == ActionKind.SUPPORT or TO_YOU.search(action.action):
        return True
    who = action.who
    for worker in _workers(case):
        who = who.replace(worker, "")
    family = {person.id for person in named_in(case, who)}
    return bool(family or FAMILY_DOES.search(who))


def _workers(case: Case) -> Iterator[str]:
    """The names of those who work with the family, which may hold a first name of theirs."""
    chiefs = (case.assessment.worker, case.assessment.manager, case.pregnancy.midwife)
    for name in (*chiefs, *(name for one in case.agencies for name in (one.worker, one.name))):
        if name.strip():
            yield name.strip()


def _called_off(meeting: Conference, on: date) -> bool:
    """Whether a meeting that somebody may still have in their diary does not take place."""
    off = {MeetingBecame.POSTPONED, MeetingBecame.NOT_HELD}
    return meeting.on is not None and meeting.became in off and meeting.on.latest >= on


def _action(case: Case, action: Action, on: date) -> str:
    """Who does what, and by when."""
    who, what = _who_does(case, action), fact(case, action, "action").rstrip(".")
    by = ""
    if action.due:
        passed = action.due.latest < on
        by = say(WAS_DUE if passed else ", by {due}", due=action.due.show())
    return f"{who}: {what}{by}." if who else f"{what}{by}. {say(NOT_SAID_WHO)}"


def _who_does(case: Case, action: Action) -> str:
    """Who does something, each other worker by name with the agency they work for."""
    who = fact(case, action, "who")
    for agency in case.agencies:
        worker = agency.worker.strip()
        if worker and agency.name and worker in who and worker != case.assessment.worker:
            who = who.replace(worker, f"{worker} ({agency.name})", 1)
    return who


MORE_TO_DO = "The people who work with you have more to do. Ask {worker} what it is."
"""What stands in the place of what workers have noted for themselves."""
TO_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
"""How an action speaks to its reader."""
FAMILY_DOES = re.compile(
    r"\b(?:parents?|mothers?|fathers?|mum|mam|mom|dad|grand\w+|nan|gran|aunt|uncle|you)\b"
    r"(?!['’]|[- ](?:and[- ](?:baby|child)|support|infant))|\b(?:the family|family members?)$",
    re.IGNORECASE,
)
"""How those of the family who do something are called without a name."""
WAS_DUE = ". This was to be done by {due}"
"""After an action of which the day has passed."""
NOT_SAID_WHO = "This paper does not say who does this. You can ask us."
"""After an action without a name, so that nobody reads it as a task of their own."""


def _help(case: Case, parent: str, *, kept: bool) -> list[Block]:
    """Who helps, and who is on this parent's own side.

    Where an end is kept from them, help that others give may be for a birth: it stays out.
    """
    rows = [
        f"{capital(fact(case, help_, 'kind'))}: {fact(case, help_, 'who')}."
        for help_ in case.own_help
        if help_.person == parent and help_.kind and help_.who
    ]
    for support in () if kept else case.supports:
        who = fact(case, support, "person") or fact(case, support, "agency")
        if who and support.does.strip():
            rows.append(f"{who}: {fact(case, support, 'does').rstrip('.')}.")
    return [Heading(say("Who helps"), 2), Bullets(tuple(rows))] if rows else []


def _who_to_ring(case: Case) -> list[Block]:
    """Whom to ring by day, and at night."""
    a = case.assessment
    who, phone = day_number(case)
    rows = (
        f"{who or say('Your social worker')}: {phone}." if phone else "",
        say("At night and at weekends: {duty_phone}.", duty_phone=a.duty_phone)
        if a.duty_phone
        else "",
    )
    told = tuple(filter(None, rows)) or (say("Ask for your social worker's number."),)
    return [Heading(say("Who to ring"), 2), Bullets(told)]


SPEC = CopySpec(
    kind=CopyKind.PARENT,
    also="mother's copy, father's copy, mum's copy, dad's copy, Easy Read",
    policy=Policy.ONE_PARENT,
    recipients=(),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    build=parent_copy,
    report=None,
    fit=None,
    large_in_demo=False,
    ways=frozenset({CopyWay.EASY_READ}),
)
