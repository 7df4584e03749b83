"""What is held about one person, for that person: the answer to a subject access request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from prebirth.base.language import say
from prebirth.case.answer import NONE_MARK, Answer
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.copy_kinds import CHAIR, CopyKind, purpose_words
from prebirth.case.course import CourseStage, course_of, lost_babies
from prebirth.case.family import carriers
from prebirth.case.joining import same_as
from prebirth.case.marks import NOTHING, facts, marked, printable
from prebirth.case.pregnancy import UNTOLD, Baby, Pregnancy
from prebirth.case.record import Record
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.copies.gaps_said import gap_explained
from prebirth.copies.heads import about_case
from prebirth.copies.report_sections import NOT_IN_IT
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy, spec_of
from prebirth.copies.tables import in_order, not_told
from prebirth.form.legal import Used
from prebirth.layout.blocks import YOURS, Block, Bullets, Document, Empty, Grid, Heading, Para
from prebirth.privacy.records import records_of
from prebirth.privacy.sentences import LEFT_OUT
from prebirth.wording.facts import (
    answer_words,
    asked_words,
    capital,
    day_words,
    evidence_note,
    fact,
    record_title,
    title_by,
    told_beside,
    with_title,
)

LONGEST = 120
"""Letters of a title that a column has room for."""


def subject_copy(view: CopyView) -> Document:
    """All that the case, as its subject may see it, says of one person."""
    case, on = view.seen, view.order.on
    blocks = [
        Heading(say("What is held about you"), 0),
        *_opening(view),
        *_who_has_it(view),
        *_how_long(view),
        Heading(say("What we hold")),
    ]
    held = [block for table in (*SINGLE, *RECORDS) for block in _of_table(view, table)]
    blocks += held or [Empty(say(NOT_IN_IT))]
    blocks += [Heading(say("What you can do")), Bullets(view.walk.legal.said(Used.RIGHTS))]
    paper = about_case(say("What is held about somebody"), case, on, gap_explained(blocks))
    return replace(paper, restricted=say(YOURS))


def _opening(view: CopyView) -> list[Block]:
    case, on, person = view.seen, view.order.on, view.order.reader
    a, right = case.assessment, " ".join(view.walk.legal.said(Used.SUBJECT))
    whom = ", ".join(filter(None, (a.worker, a.team, a.authority))) or say("the social worker")
    told = any(baby.fate not in {None, *UNTOLD} for baby in lost_babies(case, on))
    lost = _was_expecting(view) and (told or course_of(case, on) == CourseStage.LOST)
    return [
        Para(
            say(
                "This paper is for {person}. It was made on {day_words} from the record "
                "of the assessment that is kept by {whom}. {right}",
                person=case.name_of(person),
                day_words=day_words(on),
                whom=whom,
                right=right,
            )
        ),
        Para(
            # One wording for all: another would tell a reader that the pregnancy has ended.
            say(
                "It was made so that the children's services could find out what the "
                "family needs. No decision in it was made by a computer."
            )
        ),
        *([Para(say("We are very sorry for your loss."))] if lost else []),
        Para(
            say(
                "We leave out what belongs to other people. We also leave out what the "
                "law says must or may be kept back, such as legal advice, or what could "
                "put somebody in danger."
            )
        ),
    ]


def _who_has_it(view: CopyView) -> list[Block]:
    """Every copy that holds them or may, and to whom it went, by name or by what they are."""
    case, unnamed = view.seen, 0
    rows: list[tuple[str, ...]] = []
    for share in sorted(case.shares, key=lambda row: row.on.key if row.on else (9999, 0, 0)):
        whom = fact(case, share, "agency") or fact(case, share, "to")
        unnamed += not whom
        rows.append(
            (
                fact(case, share, "on"),
                fact(case, share, "copy_kind") or say("A note or a request"),
                whom or _in_general(share, same_as(case, view.order.reader)),
                purpose_words(share.purpose or getattr(share.copy_kind, "purpose", "")),
            )
        )
    if not rows:
        return []
    table = Grid(
        (say("When"), say("Which copy"), say("To whom"), say("What for")),
        (1, 1.2, 2, 2),
        tuple(rows),
    )
    said = say("Each of these was made from the record that you are in, and may speak of you.")
    if unnamed == len(rows):
        said += f" {say(NONE_NAMED)}"
    elif unnamed:
        said += say(
            " Of {count}, {unnamed} went to somebody who is not named here, since "
            "their name belongs to somebody else or could lead to them; it says "
            "what they are.",
            count=len(rows),
            unnamed=unnamed,
        )
    return [Heading(say("Who was given a copy")), Para(said), table]


NONE_NAMED = (
    "Who was given one is not named here, since their name belongs to somebody else or could lead "
    "to them; it says what they are."
)


def _in_general(share: Share, person: frozenset[str]) -> str:
    """What they are to whom a copy went, where nobody is named."""
    if share.reader in person:
        return say("You")
    if share.reader == CHAIR:
        return say("Whoever chairs the conference")
    match share.copy_kind:
        case None:
            return say("Somebody who works with the family, or for the authority")
        case CopyKind.PARENT | CopyKind.PARENT_FULL:
            return say("Somebody else of the family")
        case CopyKind.AGENCY | CopyKind.CLOSING:
            return say("An agency that works with the family")
        case kind:
            return next((say(one.words) for one in spec_of(kind).recipients), "")


def _how_long(view: CopyView) -> list[Block]:
    """How long it is kept: the record does not know, and says who does."""
    whom = view.seen.assessment.authority or say("the authority that made this assessment")
    return [
        Heading(say("How long it is kept")),
        Para(
            say(
                "How long this record is kept is laid down by {whom} in its retention "
                "schedule. It is not written in the record. Ask the social worker, or "
                "the authority's data protection officer, for how long it is and when "
                "it will be destroyed.",
                whom=whom,
            )
        ),
    ]


def _of_table(view: CopyView, table: str) -> Iterator[Block]:
    case = view.seen
    rows = tuple(
        ("\n".join(filter(None, (_title(view, record), evidence_note(record)))), said)
        for record in in_order(records_of(case, table))
        if _tells(view, record) and (said := _said(case, record, view.order.on))
    )
    if rows:
        yield Heading(_called(view, table), 2)
        yield Grid(
            (capital(say(record_type(table).label)), say("What is recorded")), (1.4, 4), rows
        )


def _called(view: CopyView, table: str) -> str:
    """The title of a table: that of the form, where its pages hold it."""
    holds = (held for section in view.walk.form.sections for held in section.holds)
    titles = (str(held.title) for held in holds if held.records == table)
    return next(titles, say(capital(record_type(table).plural or table.replace("_", " "))))


def _was_expecting(view: CopyView) -> bool:
    """Whether the paper is for her whose pregnancy it is or was."""
    return view.order.reader in carriers(view.seen)


def _tells(view: CopyView, record: Record) -> bool:
    """Whether a record says more than who somebody else is, or that there are none."""
    if isinstance(record, Share):  # said above
        return False
    if isinstance(record, Answer):
        return not record.question.startswith(NONE_MARK)
    told = {name for name in facts(type(record)) if getattr(record, name) not in NOTHING}
    if isinstance(record, Pregnancy | Baby) and _was_expecting(view):
        return bool(told)
    return record.id == view.order.reader or not told <= set(marked(type(record), "identifies"))


def _title(view: CopyView, record: Record) -> str:
    case = view.seen
    if isinstance(record, Answer):
        question = view.walk.form.asked.get(record.question)
        asked = asked_words(case, record) if record.asked else question.short if question else ""
        whose = record.about if record.about != view.order.reader else None
        # What is said of somebody else would be read as said of the reader.
        return ", ".join(filter(None, (asked, case.name_of(whose) if whose else "")))
    named = any(getattr(record, field) for field in record.columns[:1])
    title = record_title(case, record) if named else ""
    # All that it says stands beside its title, and a long text is not said twice.
    whole = title != LEFT_OUT and 0 < len(title) <= LONGEST
    return title if whole else capital(say(record.label))


def _said(case: Case, record: Record, on: date) -> str:
    """Every fact of a record that its subject may see, a line each with its title."""
    if isinstance(record, Answer):
        return "\n".join(filter(None, answer_words(case, record)))
    kind = type(record)
    told = [
        (title_by(case, kind, name, on), fact(case, record, name))
        for name in printable(kind)
        if told_beside(case, kind, name, on)
    ]
    lines = [with_title(title, words) for title, words in told if words]
    if isinstance(record, Telling) and not record.told and not record.on:
        lines.append(f"{not_told()}.")
    return "\n".join(lines)


SPEC = CopySpec(
    kind=CopyKind.SUBJECT,
    also="subject access request",
    policy=Policy.ONE_PERSON,
    recipients=(),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    tells_of_gaps=False,
    report=None,
    build=subject_copy,
    fit=None,
    large_in_demo=False,
    ways=frozenset(),
)
