"""Each fact of each record, for each reader and copy: shown, or withheld and counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, SINGLE, Case, record_type
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.marks import Audience, Kind, marked, marks
from prebirth.case.people import Person, Role
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record, Restriction
from prebirth.case.references import remove_records
from prebirth.case.ties import Tie
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder, CopyView
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document, words_of
from prebirth.privacy.ends import OF_AN_END
from tests.privacy.generate import FULL, SAYS_SO, SAYS_WHAT_IS_KEPT
from tests.privacy.random_cases import TODAY, clean_facts

pytestmark = pytest.mark.usefixtures("remembered")
ORDERS = (
    *(CopyOrder(kind, TODAY) for kind in (*FULL, CopyKind.MIDWIFE, CopyKind.MANAGER)),
    *(CopyOrder(kind, TODAY, CHAIR) for kind in FULL),
    *(CopyOrder(kind, TODAY, who) for kind in FULL for who in ("mum", "dad")),
    *(CopyOrder(CopyKind.PARENT_FULL, TODAY, who) for who in ("mum", "dad")),
    CopyOrder(CopyKind.AGENCY, TODAY, "gp"),
)
IDS = {
    "people": ["dad"],
    "agencies": ["gp"],
    "decisions": ["earlier"],
    "events": ["event"],
}
"""What the record points to: a mother's copy holds the father's facts, where it may."""
TABLES = [*SINGLE, *RECORDS]
FACTS = [
    (table, name)
    for table in TABLES
    for name, mark in marks(record_type(table)).items()
    if mark.kind == Kind.FACT or mark.printed
]


def base() -> Case:
    return (
        Case(id="c")
        .adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER))
        .adding(Person(id="dad", names="Kit Farrow", role=Role.FATHER, of_parent="mum"))
        .adding(Person(id="kid", names="Ola Lintock", role=Role.SIBLING, of_parent="mum"))
        .adding(Tie(id="tie", one="mum", other="kid", kind="parent of (birth)"))
        .adding(Agency(id="gp", name="Mill Lane Surgery", kind="GP"))
        .adding(Decision(id="earlier", decided="To assess."))
        .adding(Event(id="event", about=("mum",), happened="A visit."))
    )


def full_record(walk: Walk, table: str) -> Record:
    """A record with a value for every fact, about the father."""
    kind = record_type(table)
    facts = clean_facts(walk, table, IDS) | _fitting(walk, table)
    for remark in facts.get("remarks", ()):
        remark["about"] = "events/event"
    known = {name: value for name, value in facts.items() if value not in (None, [])}
    return kind.model_validate({**known, "id": table})


def _fitting(walk: Walk, table: str) -> dict[str, Any]:
    """What a record needs so that the copies show it at all."""
    question = next(question for question in walk.form.all_questions if not question.each)
    fitting: dict[str, dict[str, Any]] = {
        "people": {
            "role": "other relative",
            "loss": None,  # one lost before birth is drawn alike, whether a girl or a boy
            "of_parent": "dad",
            "other_names": [],
            "safe_from": [],
        },
        "pregnancy": {"due": "2026-08-20"},
        # How another pregnancy ends closes more than itself: tests of third parties hold that.
        "babies": {"became": "born, and has died"},
        "answers": {"question": question.id, "about": None, "choice": ["Other words"]},
    }
    return fitting.get(table, {}) | {"disputed": []}


def less(record: Record, field: str, along: str = "") -> Record:
    """The record as if one fact, and what goes along with it, had not been entered."""
    return type(record).model_validate(
        {name: value for name, value in record.__dict__.items() if name not in {field, along}}
    )


def less_with_halves(record: Record, field: str) -> Record:
    """The same, and without what says nothing alone: a reason, or the number of no agency."""
    kind = type(record)
    rest = {name for name in marked(kind, "rests_on") if field in marks(kind)[name].rests_on}
    if kind is Agency and field == "name":
        rest |= {*marked(kind, "safety")}
    known = {name: value for name, value in record.__dict__.items() if name not in {field, *rest}}
    return kind.model_validate(known)


def places(view: CopyView, table: str, record: Record, field: str) -> bool:
    """Whether a fact is counted among what a copy withholds."""
    key = table if table in SINGLE else record.id
    return any(
        (one.table, one.record) == (table, key) and one.field in {"", field}
        for one in view.withheld
    )


def held_in(view: CopyView, table: str, record: Record) -> bool:
    """Whether a copy still holds a record."""
    return view.seen.record(table, record.id) is not None


def leaves_a_trace(view: CopyView, two: Document) -> bool:
    """Whether a copy differs from one of a case without what is withheld.

    Where a hole could hurt a baby it says that something is kept back, and no more than that.
    """
    one = document_of(view)
    if one != two and (view.order.kind in SAYS_WHAT_IS_KEPT or view.superseded):
        said, known = (set(re.findall("[a-z]{2,}", words_of(part).lower())) for part in (one, two))
        return bool(said - known - SAYS_SO)
    return one != two


def less_what_goes_with_it(
    view: CopyView, record: Record, document: Document, case: Case
) -> Document:
    """A copy of a case, without what would tell one of the family of a record that is withheld."""
    gone = [key for key in record.takes_along() if key not in view.seen.decisions]
    if not gone:
        return document
    return document_of(prepare(view.order, remove_records(case, "decisions", gone), view.walk))


def no_end(record: Record) -> Record:
    """A baby of whom nothing is entered that comes with a birth or a loss; any other as it is."""
    if not isinstance(record, Baby):
        return record
    return type(record).model_validate(
        {name: value for name, value in record.__dict__.items() if name not in OF_AN_END}
    )


def as_if_never_told(view: CopyView, case: Case) -> Case:
    """A case of which nothing is known but that what became of the baby is kept."""
    return case.adding(case.pregnancy.replace(end_kept=view.seen.pregnancy.end_kept))


def as_if_never_entered(view: CopyView, record: Record, field: str) -> Case | None:
    """The case that a copy should equal, where more goes with a withheld fact than the fact.

    What is known of an end is only that it is kept, and what rests on the fact goes with it. None
    where it is the case without the fact alone.
    """
    without = less(record, field)
    if view.seen.pregnancy.end_kept:
        return as_if_never_told(view, base().adding(no_end(without)))
    rest = less_with_halves(record, field)
    return None if rest == without else base().adding(rest)


def views(case: Case, walk: Walk) -> Iterator[tuple[CopyOrder, CopyView]]:
    for order in ORDERS:
        yield order, prepare(order, case, walk)


@pytest.fixture(scope="module")
def bare(walk: Walk) -> dict[CopyOrder, Document]:
    """Each copy of the case to which the tests add one record."""
    return {order: document_of(view) for order, view in views(base(), walk)}


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
def test_each_fact_is_shown_or_withheld_and_counted(
    walk: Walk, table: str, bare: dict[CopyOrder, Document]
) -> None:
    """Both in one, since what a copy says without the fact takes long to make."""
    record = full_record(walk, table)
    shown = dict(views(base().adding(record), walk))
    told = {order: document_of(view) for order, view in shown.items()}
    wrong = []
    for field in (name for of, name in FACTS if of == table):
        mark = marks(type(record))[field]
        audience = mark.audience or type(record).audience
        rule = Restriction(field=field, reason="Police operation")
        kept = dict(views(base().adding(record.replace(restricted=(rule,))), walk))
        without = less(record, field)
        said_of_it = getattr(record, field) != getattr(without, field)
        for order, other in views(base().adding(without), walk):
            whom = f"{table}.{field} in {order.kind} for {order.reader or 'everybody'}"
            document = document_of(other)
            if said_of_it:
                says = told[order] != document
                counted = places(shown[order], table, record, field)
                if says and counted and held_in(shown[order], table, record):
                    wrong.append(f"{whom}: withheld, and still there")
                if mark.inside and order.reader != CHAIR:
                    wrong += [f"{whom}: it is inside"] * (says and order.kind in FULL)
                elif order.kind in FULL and not says and not counted and not mark.retold:
                    wrong.append(f"{whom}: nowhere")
                if (
                    order.kind == CopyKind.PARENT_FULL
                    and says
                    and audience == Audience.PROFESSIONALS
                ):
                    wrong.append(f"{whom}: it is for professionals")
            if order.reader == CHAIR or (table, field) == ("tellings", "told"):
                continue  # where a telling is withheld nobody is said not to have been told
            if (never := as_if_never_entered(kept[order], record, field)) is not None:
                document = document_of(prepare(order, never, walk))
            kind = type(record)
            whole = {*kind.whose, *marked(kind, "whose"), *marked(kind, "ends")}
            alone = field in whole or record.is_taken_back_in(field)
            if alone and not held_in(kept[order], table, record):
                document = bare[order]  # the row went whole
            case = base() if document == bare[order] else base().adding(without)
            document = less_what_goes_with_it(kept[order], record, document, case)
            if leaves_a_trace(kept[order], document):
                wrong.append(f"{whom}: leaves a trace")
            if not places(kept[order], table, record, field):
                wrong.append(f"{whom}: is not counted")
    assert wrong == []


@pytest.mark.slow
@pytest.mark.parametrize("table", [*RECORDS])
def test_a_restricted_record_leaves_no_trace_and_is_counted(
    walk: Walk, table: str, bare: dict[CopyOrder, Document]
) -> None:
    record = full_record(walk, table)
    rule = Restriction(reason="Police operation")
    wrong = []
    for order, view in views(base().adding(record.replace(restricted=(rule,))), walk):
        if order.reader == CHAIR:
            continue
        whom = f"{table} in {order.kind} for {order.reader or 'everybody'}"
        never = bare[order]
        if view.seen.pregnancy.end_kept:
            never = document_of(prepare(view.order, as_if_never_told(view, base()), walk))
        never = less_what_goes_with_it(view, record, never, base())
        if leaves_a_trace(view, never):
            wrong.append(f"{whom}: leaves a trace")
        if not places(view, table, record, "id"):
            wrong.append(f"{whom}: is not counted")
    assert wrong == []
