"""What is held about one person, for that person: the answer to a subject access request."""

from __future__ import annotations

from collections.abc import Iterator

from prebirth.case.answer import NONE_MARK, Answer
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.marks import NOTHING, facts, marked, printable
from prebirth.case.oversight import Share
from prebirth.case.record import Record
from prebirth.copies.heads import about_case
from prebirth.copies.spec import CopySpec, CopyView, Format, Policy
from prebirth.copies.tables import in_order
from prebirth.form.legal import Used
from prebirth.layout.blocks import Block, Bullets, Document, Empty, Grid, Heading, Para
from prebirth.privacy.redaction import records_of
from prebirth.wording.facts import (
    answer_words,
    asked_words,
    capital,
    day_words,
    evidence_note,
    fact,
    field_title,
    record_title,
)


def subject_copy(view: CopyView) -> Document:
    """All that the case, as its subject may see it, says of one person."""
    case, on = view.seen, view.order.on
    blocks = [
        Heading("What is held about you", 0),
        *_opening(view),
        *_who_has_it(case),
        Heading("What we hold"),
    ]
    held = [block for table in (*SINGLE, *RECORDS) for block in _of_table(view, table)]
    blocks += held or [Empty("Nothing is held about you in this assessment.")]
    blocks += [Heading("What you can do"), Bullets(view.walk.legal.said(Used.RIGHTS))]
    return about_case("What is held about somebody", case, on, blocks)


def _opening(view: CopyView) -> list[Block]:
    case, on, person = view.seen, view.order.on, view.order.reader
    a, right = case.assessment, " ".join(view.walk.legal.said(Used.SUBJECT))
    whom = ", ".join(filter(None, (a.worker, a.team, a.authority))) or "the social worker"
    return [
        Para(
            f"This paper is for {case.name_of(person)}. It was made on {day_words(on)} from the "
            f"record of the pre-birth assessment that is kept by {whom}. {right}"
        ),
        Para(
            "It is held so that the children's services can find out, before the birth, what the "
            "baby and the family need. No decision in it was made by a computer."
        ),
        Para(
            "What belongs to other people is left out, and what the law says must or may be kept "
            "back, such as legal advice, or what could put somebody in danger."
        ),
    ]


def _who_has_it(case: Case) -> list[Block]:
    """To whom copies went that may speak of them."""
    rows = tuple(
        (
            fact(case, share, "on"),
            fact(case, share, "copy_kind"),
            fact(case, share, "agency") or fact(case, share, "to"),
            fact(case, share, "purpose"),
        )
        for share in in_order(case.shares)
    )
    if not rows:
        return []
    table = Grid(("When", "Which copy", "To whom", "What for"), (1, 1.2, 2, 2), rows)
    return [Heading("Who was given a copy"), table]


def _of_table(view: CopyView, table: str) -> Iterator[Block]:
    case = view.seen
    rows = tuple(
        ("\n".join(filter(None, (_title(view, record), evidence_note(record)))), said)
        for record in in_order(records_of(case, table))
        if _tells(record, view.order.reader) and (said := _said(case, record))
    )
    if rows:
        yield Heading(capital(table.replace("_", " ")), 2)
        yield Grid((capital(record_type(table).label), "What is recorded"), (1.4, 4), rows)


def _tells(record: Record, person: str) -> bool:
    """Whether a record says more than who somebody else is, or that there are none."""
    if isinstance(record, Share):  # said above
        return False
    if isinstance(record, Answer):
        return not record.question.startswith(NONE_MARK)
    told = {name for name in facts(type(record)) if getattr(record, name) not in NOTHING}
    return record.id == person or not told <= set(marked(type(record), "identifies"))


def _title(view: CopyView, record: Record) -> str:
    case = view.seen
    if isinstance(record, Answer):
        question = view.walk.form.asked.get(record.question)
        short = question.short if question else ""
        return asked_words(case, record) if record.asked else short
    named = any(getattr(record, field) for field in record.columns[:1])
    return record_title(case, record) if named else capital(record.label)


def _said(case: Case, record: Record) -> str:
    """Every fact of a record that its subject may see, a line each with its title."""
    if isinstance(record, Answer):
        return "\n".join(filter(None, answer_words(case, record)))
    kind = type(record)
    told = ((field_title(kind, name), fact(case, record, name)) for name in printable(kind))
    return "\n".join(f"{title}: {words}" for title, words in told if words)


SPEC = CopySpec(
    kind=CopyKind.SUBJECT,
    title="What is held about one person, for that person",
    purpose="Answer to a subject access request",
    policy=Policy.ONE_PERSON,
    recipients=(),
    format=Format.PDF,
    legal_advice=False,
    part=True,
    report=None,
    build=subject_copy,
    fit=None,
    large_in_demo=False,
)
