"""Everything is somewhere: what no part of a copy says stands at its end, and is counted."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.answer import NONE_MARK, Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.record import Record
from prebirth.copies.said import Said, every_record, held_fields
from prebirth.copies.spec import CopyView, denying_for, spec_of
from prebirth.form.model import Form, Walk
from prebirth.form.status import heading_of
from prebirth.layout.blocks import Block, Grid, Heading, Para
from prebirth.wording.facts import asked_words, capital, fact, field_title, record_title

TITLE = "Also recorded"


class Count(NamedTuple):
    """Of one table, how many facts the case holds, and where each of them went.

    `held` is always the sum of the other three. A fact is a field that says something.
    """

    table: str
    held: int
    shown: int
    """Said in a part of the copy."""
    withheld: int
    """Taken out by the gate, or kept to another kind of copy."""
    also: int
    """In no part of the copy: it stands under "Also recorded" at the end."""


def counted(view: CopyView) -> list[Count]:
    """The facts of each table that has any; nothing for a kind that says but a part."""
    report = spec_of(view.order.kind).report
    if report is None:
        return []
    with denying_for(view.order):
        _, said = report(view)
    shown, also = Counter[str](), Counter[str]()
    for table, record in every_record(view.seen):
        shown[table] += len(held_fields(view.seen, record)) - len(said.unsaid(record))
        also[table] += len(said.at_the_end.get((table, record.id), ()))
    return [
        Count(table, held, shown[table], held - shown[table] - also[table], also[table])
        for table in (*SINGLE, *RECORDS)
        if (held := dict(view.held).get(table, 0))
    ]


def also_recorded(said: Said, walk: Walk, kind: CopyKind) -> list[Block]:
    """What the copy may say and no part of it has said, by table and record."""
    blocks: list[Block] = []
    rows: dict[str, list[tuple[str, str]]] = {}
    for table, record in every_record(said.case):
        fields = _may_say(said, walk.form, kind, record)
        if fields:
            said.at_the_end[table, record.id] = fields
            rows.setdefault(table, []).append(_row(said.case, walk.form, record, fields))
    for table, of_table in rows.items():
        title = heading_of(walk.form, NONE_MARK + table) or capital(table.replace("_", " "))
        blocks += [
            Heading(title, 3),
            Grid((say("Of what"), say("What is recorded")), (1.6, 4), tuple(of_table)),
        ]
    if not blocks:
        return []
    return [
        Heading(say(TITLE)),
        Para(say("What else the record holds, in no part above."), opens=True),
        *blocks,
    ]


def may_hold(form: Form, kind: CopyKind, answer: Answer) -> bool:
    """Whether a kind of copy may hold an answer: its question says which kinds do."""
    question = form.asked.get(answer.question)
    return question is None or kind in form.copies_of(question)


def question_words(form: Form, case: Case, answer: Answer) -> str:
    """The question of an answer in words, also where it was not noted as it was asked."""
    question = form.by_id.get(answer.question)
    if answer.question.startswith(NONE_MARK):
        return heading_of(form, answer.question.partition("@")[0]) + (
            f" ({case.name_of(answer.about)})" if answer.about else ""
        )
    if question and not answer.asked:
        answer = answer.replace(asked=question.ask)
    return asked_words(case, answer)


def _may_say(said: Said, form: Form, kind: CopyKind, record: Record) -> list[str]:
    """The facts of a record that are not said yet, and that this copy may say."""
    if isinstance(record, Answer) and not may_hold(form, kind, record):
        return []
    return said.unsaid(record)


def _row(case: Case, form: Form, record: Record, fields: list[str]) -> tuple[str, str]:
    """A record in words that repeat none of these facts, and the facts with their titles."""
    if isinstance(record, Answer):
        told = say("Asked: there are none") if record.question.startswith(NONE_MARK) else ""
        words = [told or fact(case, record, field) for field in fields]
        return question_words(form, case, record), "\n".join(words)
    kind: type[Record] = type(record)
    lines = [f"{field_title(kind, field)}: {fact(case, record, field)}" for field in fields]
    return _name(case, record, fields), "\n".join(lines)


def _name(case: Case, record: Record, fields: list[str]) -> str:
    """What tells a record from the others, less what stands beside it."""
    if set(record.columns).isdisjoint(fields):
        return record_title(case, record)
    parts = [fact(case, record, field) for field in record.columns[:3] if field not in fields]
    return ", ".join(filter(None, parts)) or capital(say(record.label))
