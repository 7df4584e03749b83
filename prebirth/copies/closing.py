"""As the work ends: what would reopen it, who watches, and the part of one agency, or all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from prebirth.base.language import say
from prebirth.case.agencies import Agency, AgencyRole
from prebirth.case.as_it_stands import as_it_stands
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.closing import Closing, LeftKind, LeftOpen, Watcher
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.course import CourseStage, course_of, no_child_left
from prebirth.case.listed import plays
from prebirth.case.oversight import Disagreement
from prebirth.case.values import Known
from prebirth.case.who_to_ring import day_number
from prebirth.copies.after_birth import away_blocks
from prebirth.copies.birth import alert_blocks, heading, portal_blocks
from prebirth.copies.birth_basis import order_blocks
from prebirth.copies.birth_safety import safety_blocks
from prebirth.copies.born import end_unsaid_blocks, said_before_loss
from prebirth.copies.closing_part import UNANSWERED, earlier_words, is_silent, own_rows, written_to
from prebirth.copies.heads import about_case, course_tiles, still_set_blocks
from prebirth.copies.kept_back import duty_words, kept_back
from prebirth.copies.spec import THE_CHAIR, CopySpec, CopyView, Fit, Format, Policy
from prebirth.copies.who_they_are import introduced, named_in, what_they_are
from prebirth.form.model import Walk
from prebirth.layout.blocks import (
    Block,
    Callout,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Tiles,
    words_of,
)
from prebirth.rules.agency_words import last_words, said_when, unsettled, without_words
from prebirth.rules.at_closing import (
    day_it_stands,
    left_open,
    left_prompt,
    prompts_open,
    told_in_words,
)
from prebirth.rules.prompts.still_held import (
    closed,
    last_closing,
    new_adults,
    reopen_words,
    watch_has_passed,
    watched,
)
from prebirth.wording.facts import capital, day_words, fact, told_apart

ALL, SHORT = 10_000, 8
"""So many things of each kind are named; where two pages have no room for all, the fewer."""
OTHERS = (
    "This page holds your own part, and what follows from what you were told. What other agencies "
    "told us, and why we decided, is not on it: "
    "ring to ask."
)
WHOLE = (
    "This page is for the chair alone: it holds every agency's part, with what is withheld from "
    "others."
)
WATCHING, WATCHED = "You are named as watching:", "You were named as watching, until a day past:"
NOT_SAID = "What they look for is not on this page: ring and ask."
LEADS = {
    LeftKind.STEP: ("Steps:", "Steps:"),
    LeftKind.ACTION: ("Actions:", "Actions:"),
    LeftKind.DECISION: (
        "Decisions not recorded as carried out:",
        "Decisions not recorded as carried out:",
    ),
    LeftKind.CHECK: ("Checks not come back:", "Checks that had not come back:"),
    LeftKind.ANSWER: ("Answers that are waited for:", "Answers that were waited for:"),
    LeftKind.TELLING: ("Still to be told:", "Were still to be told:"),
    LeftKind.THIN: ("Not asked or not written yet:", "Had not been asked or written:"),
}
"""What stands before what is open of each kind, and before what was as it was closed.

Prompts and worries have a part of their own.
"""
YOU_SAID, EACH_SAID = (
    "What you said last, as we hold it",
    "What each agency said last, as we hold it",
)
OPEN_NOW = ("What is open", "What is open of your part, or of what you were told")
OPEN_THEN = (
    "What was open when it was closed",
    "What was open of your part, or of what you were told, when it was closed",
)
"""What is said of what is open: to the chair, and to an agency."""


def closing_sheet(view: CopyView) -> Document:
    """What an agency needs to know as the work ends: the fullest version."""
    return _sheet(view)


def _versions(view: CopyView) -> Iterator[Document]:
    """All of it; without what the agencies wrote in full; and with the first of each kind alone."""
    yield _sheet(view)
    yield _sheet(view, whole=False)
    yield _sheet(view, whole=False, most=SHORT)


def _sheet(view: CopyView, *, whole: bool = True, most: int = ALL) -> Document:
    case, walk, on = view.seen, view.walk, view.order.on
    ends = closed(case)
    closing = last_closing(case) if ends else None
    # None is the chair, who reads every agency's part.
    reader = case.agencies.get(view.order.reader)
    a = case.assessment
    to = [reader.worker, told_apart(case, reader)] if reader else [say("the chair")]
    by = ", ".join(filter(None, (a.worker, a.team, a.authority))) or say("the social worker")
    title = (
        say("We have closed this assessment")
        if ends
        else say("If we close: what would be left open")
    )
    blocks: list[Block] = [
        Heading(title, 0),
        Para(
            say(
                "To {to}. From {by}, {day}.",
                to=", ".join(filter(None, to)),
                by=by,
                day=day_words(on),
            )
        ),
        Tiles(course_tiles(case, on)),
        *end_unsaid_blocks(case, on),
        *_first(case, closing, view.order.reader, on, ends=ends),
    ]
    if ends:
        blocks += [Heading(say("How the work ends"), 2), *_ending(case, closing, why=not reader)]
    blocks += _danger(view, reader)
    blocks += [Heading(say("What would make us look again"), 2), *_again(view, closing, ends=ends)]
    blocks += [Heading(say("Who watches"), 2), *_watches(case, closing, walk, on)]
    blocks += _who_they_are(case, blocks)
    blocks += [
        Heading(say(YOU_SAID if reader else EACH_SAID), 2),
        *_last_said(as_it_stands(case, on), reader, on, whole=whole),
    ]
    blocks += [Heading(say(OPEN_THEN[bool(reader)] if ends else OPEN_NOW[bool(reader)]), 2)]
    rows = _left(view, closing, reader)
    blocks += _open(case, rows, ends=ends, most=most, agency=bool(reader))
    if not reader:
        blocks += still_set_blocks(case, on)
    blocks.append(Para(say(OTHERS) if reader else say(WHOLE)))
    return about_case(say("Closing"), case, on, blocks)


def _danger(view: CopyView, reader: Agency | None) -> list[Block]:
    """For maternity, as on the midwife's page: who is kept safe, and orders and alerts in force."""
    if reader is None or not plays(reader.kind, AgencyRole.MATERNITY):
        return []
    case, on, kept = view.seen, view.order.on, kept_back(view)
    return [
        *portal_blocks(case),
        *heading(
            say("Who is kept safe, and what stands"),
            [
                *away_blocks(view.walk.form, case, kept, str, on),
                *safety_blocks(case, kept, str, on),
                *order_blocks(case, kept, on, str),
                *alert_blocks(case, kept, on, str),
            ],
        ),
    ]


def _first(
    case: Case, closing: Closing | None, reader: str, on: date, *, ends: bool
) -> list[Block]:
    """What the reader is asked for themselves; or that nothing is closed."""
    if not ends:
        return [
            Callout(say("Nothing is closed:"), say("this says what would be left open if it were."))
        ]
    own = [row for row in closing.watching if row.agency == reader] if closing else []
    if own:
        now = [row for row in own if not watch_has_passed(row, on)]
        past = [row for row in own if watch_has_passed(row, on)]
        return [
            Callout(lead, "; ".join(_watch(case, row) for row in rows))
            for lead, rows in ((say(WATCHING), now), (say(WATCHED), past))
            if rows
        ]
    return []


def _ending(case: Case, closing: Closing | None, *, why: bool) -> list[Block]:
    """How it ends and who goes on; the account of why is the chair's, not every agency's."""
    if closing is None:
        return [Empty(say("When and why it was closed is not recorded."))]
    day = fact(case, closing, "on") or say("day not recorded")
    goes_on = ", ".join(filter(None, (closing.to, fact(case, closing, "agency"))))
    return [
        Para(f"{fact(case, closing, 'ending') or say('How it ended is not recorded')}, {day}."),
        *([Para(closing.why, say("Why:"))] if why and closing.why else []),
        Para(goes_on or say("Nobody is named."), say("Who goes on with the family:")),
    ]


def _again(view: CopyView, closing: Closing | None, *, ends: bool) -> list[Block]:
    """What would reopen it, and whom to ring."""
    who, phone = day_number(view.seen)
    said = reopen_words(view.seen, closing, view.walk, view.order.on)
    ring = (
        say("{worker}, {worker_phone}, or ", worker=who, worker_phone=phone)
        if who and phone
        else ""
    )
    return [
        Para(said)
        if said
        else Empty(say("It is not written.") if ends else say("It is not written yet.")),
        Para(
            say("Ring {ring}{duty_words}.", ring=ring, duty_words=duty_words(view.seen)),
            say("If you see it:"),
        ),
    ]


def _who_they_are(case: Case, blocks: Sequence[Block]) -> list[Block]:
    """Who each is whom the page has named so far, for somebody who may know the family by one."""
    told = [
        introduced(case, person, number=False)
        for person in named_in(case, words_of(blocks))
        if what_they_are(case, person)
    ]
    return [Para(f"{'; '.join(told)}.", say("Who is named here:"))] if told else []


def _watches(case: Case, closing: Closing | None, walk: Walk, on: date) -> list[Block]:
    """Who watches, for what and until when; and the first weeks of a new adult in the home."""
    rows = closing.watching if closing else []
    blocks: list[Block] = [
        Grid(
            (say("Who"), say("What for"), say("Until"), say("Have they agreed?")),
            (2.2, 2.6, 1.2, 1.1),
            tuple(
                (
                    _who(case, row),
                    ", ".join(filter(None, (_over(case, row), row.what))) or say("Not said"),
                    _until(row, on),
                    capital(say((row.agreed or Known.NOT_ASKED).value)),
                )
                for row in rows
            ),
        )
        if rows
        else Empty(say("Nobody is named here who watches."))
    ]
    if no_child_left(case, on) or course_of(case, on) == CourseStage.KEPT:
        return blocks
    for adult in new_adults(case, on, walk):
        said = (
            "" if watched(closing, adult) else say(" Nobody is named here who watches until then.")
        )
        blocks.append(
            Para(
                say(
                    "{told_apart}, since {since}. The first {new_adult_watch} last until "
                    "{day_words}.{said}",
                    told_apart=told_apart(case, adult.person),
                    since=adult.since.show(),
                    new_adult_watch=walk.times.words("new_adult_watch"),
                    day_words=day_words(adult.until),
                    said=said,
                ),
                say("New in the home:"),
            )
        )
    return blocks


def _until(row: Watcher, on: date) -> str:
    """Until when somebody watches, and that it is over where that day has passed."""
    day = row.until.show() if row.until else say("No day is named")
    return say("{day}, which has passed", day=day) if watch_has_passed(row, on) else day


def _watch(case: Case, row: Watcher) -> str:
    """One watch in a sentence's words, without whose it is."""
    parts = (
        row.who,
        _over(case, row),
        row.what.rstrip(". "),
        say("until {until}", until=row.until.show()) if row.until else say("no last day is named"),
    )
    told = ", ".join(filter(None, parts)) + "."
    return told if row.what.strip() else f"{told} {say(NOT_SAID)}"


def _over(case: Case, row: Watcher) -> str:
    return say("over {over}", over=case.name_of(row.over)) if row.over else ""


def _who(case: Case, row: Watcher) -> str:
    agency = case.agencies.get(row.agency)
    return ", ".join(filter(None, (told_apart(case, agency) if agency else "", row.who)))


def _last_said(case: Case, reader: Agency | None, on: date, *, whole: bool) -> list[Block]:
    """What the reader said last, or each agency, and disagreements not settled; none is judged.

    What the chronology heard from an agency may say more than it told us: it is the chair's.
    What was said before a loss is said to be: “Baby grows well” would read as of today.
    """
    said = [
        one
        for one in last_words(case)
        if reader is None or (one.agency == reader.id and not isinstance(one.record, Event))
    ]
    argued = [one for one in unsettled(case) if reader is None or one.agency == reader.id]
    rows = [(_holder(case, one), _argued(case, one, whole=whole)) for one in argued]
    for one in said:
        agency, days = case.agencies.get(one.agency), said_when(case, one)
        record = one.record
        day = record.on if isinstance(record, Event) else record.received_on
        if said_before_loss(case, on, day):
            days.insert(1, say("before the loss") if day else say("perhaps before the loss"))
        when = ", ".join(days)
        who = told_apart(case, agency) if agency else say("Not named")
        rows.append((who, f"{when}: {one.words}" if whole and one.words else f"{when}."))
    heard = reader and any(row.source == reader.id for row in case.events)
    none = say(
        "This page holds no words of {more}.", more=say("yours") if reader else say("any agency")
    )
    blocks: list[Block] = [Grid((say("Who"), say("What")), (1.8, 4.2), tuple(rows))] if rows else []
    if not said:
        blocks.append(
            Empty(say("What you told us is in our record: ring to ask.") if heard else none)
        )
    if not reader and said and (silent := without_words(case)):
        names = "; ".join(told_apart(case, agency) for agency in silent)
        blocks.append(Para(f"{names}.", say("No words are recorded of:")))
    return blocks


def _holder(case: Case, row: Disagreement) -> str:
    agency = case.agencies.get(row.agency)
    return (told_apart(case, agency) if agency else row.by) or say("Not named")


def _argued(case: Case, row: Disagreement, *, whole: bool) -> str:
    """A disagreement with its day: in full, or where there is no room that it is in the record."""
    lead = say(
        "{raised_on}, disagreement not settled",
        raised_on=fact(case, row, "raised_on") or say("day not recorded"),
    )
    words = row.about.strip() if whole else ""
    return f"{lead}: {words}" if words else f"{lead}."


def _left(
    view: CopyView, closing: Closing | None, reader: Agency | None
) -> Sequence[LeftOpen] | None:
    """What was open when it was closed, None where nobody listed it; else what is open now."""
    case, walk, on = view.seen, view.walk, view.order.on
    if closed(case):
        if closing is None or not closing.listed:
            return None
        rows = list(closing.was_open)
    else:
        rows = [*map(left_prompt, prompts_open(case, on, walk)), *left_open(case, on, walk)]
        rows = [row for row in rows if (row.kind, row.of) not in view.unborne]
    rows = told_in_words(rows, case, day_it_stands(case, on), walk)
    return own_rows(case, reader, rows) if reader else rows


def _open(
    case: Case, rows: Sequence[LeftOpen] | None, *, ends: bool, most: int, agency: bool
) -> list[Block]:
    """What was left open, with what was written to each prompt."""
    if rows is None:
        return [Empty(say("What was open when it was closed was not listed."))]
    blocks: list[Block] = []
    asked = [row for row in rows if row.kind == LeftKind.PROMPT]
    if asked and ends:
        blocks += _asked(case, asked, most=most, agency=agency)
    elif asked:
        lines = [_with_earlier(case, row, agency=agency) for row in asked]
        blocks.append(
            Grid(
                (say("Worth another look"),),
                (1,),
                tuple((line,) for line in _first_of(lines, most)),
            )
        )
    for kind, (lead, past) in LEADS.items():
        if of_kind := [_with_earlier(case, row, agency=agency) for row in rows if row.kind == kind]:
            listed = "; ".join(line.rstrip(". ") for line in _first_of(of_kind, most))
            blocks.append(Para(f"{listed}.", say(past if ends else lead)))
    if worries := [row for row in rows if row.kind == LeftKind.WORRY and row.said.strip()]:
        told = [f"{row.what.rstrip('. ')}: {row.said}" for row in worries]
        blocks.append(Para(" ".join(told), say("Worries held, and what was written to each:")))
    return blocks or [Empty(say("Nothing is listed here as open."))]


def _asked(case: Case, asked: Sequence[LeftOpen], *, most: int, agency: bool) -> list[Block]:
    """Each prompt beside what was written to it; those to which nothing was, under one title."""
    silent = [row for row in asked if is_silent(case, row)]
    # What nobody answered stands first: where there is no room for all, it stays.
    others = sorted((row for row in asked if row not in silent), key=lambda row: not row.unanswered)
    blocks: list[Block] = []
    if silent:
        lines = tuple((what,) for what in _first_of([row.what for row in silent], most))
        title = say(
            "Worth another look: {unanswered}", unanswered=say(UNANSWERED).lower().rstrip(".")
        )
        blocks.append(Grid((title,), (1,), lines))
    if others:
        rows = tuple((row.what, written_to(case, row, agency=agency)) for row in others[:most])
        if more := len(others) - most:
            rows += ((say("and {more} more in the record", more=more), ""),) if more > 0 else ()
        blocks.append(
            Grid((say("Worth another look"), say("What was written to it")), (3.6, 2.4), rows)
        )
    return blocks


def _with_earlier(case: Case, row: LeftOpen, *, agency: bool) -> str:
    """What is open, what was written to it, and what was answered to it before."""
    words = row.what.rstrip(". ") if row.kind != LeftKind.PROMPT else row.what
    if row.kind != LeftKind.PROMPT and row.said.strip() and not agency:
        words = f"{words}: {row.said.strip()}"
    earlier = earlier_words(case, row, agency=agency)
    return f"{words.rstrip('. ')}. {earlier}" if earlier else words


def _first_of(lines: list[str], most: int) -> list[str]:
    """The first of some lines, and how many more the record holds."""
    more = len(lines) - most
    return lines if more <= 0 else [*lines[:most], say("and {more} more in the record", more=more)]


SPEC = CopySpec(
    kind=CopyKind.CLOSING,
    also="closing summary, end of the work",
    policy=Policy.ONE_AGENCY,
    recipients=(THE_CHAIR,),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    build=closing_sheet,
    report=None,
    fit=Fit(2, _versions),
    large_in_demo=False,
    ways=frozenset(),
)
