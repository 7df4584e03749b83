"""The page for whoever takes over, once the work is closed here and goes on elsewhere."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Assessment
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.layout.blocks import words_of
from prebirth.rules.at_closing import left_open, left_prompt, prompts_open

ON, WALK = date(2026, 11, 29), load_walk()
MOTHER = Person(id="m", names="Kelly", role="mother")
RECORDS = (
    Pregnancy(id="pregnancy", due="2027-02-01", referred_on="2026-11-01"),
    MOTHER,
    Agency(id="mw", name="Midwives"),
    Decision(id="d1", on="2026-11-02", decided="Home with Kelly"),
)
KEPT_BACK = "What is kept back from this page may answer part of this"


def case_of(*more: Record) -> Case:
    case = Case(id="c")
    for record in (*RECORDS, *more):
        case = case.adding(record)
    return case


def closed(case: Case) -> Case:
    """The case, closed as it stands and handed to another team."""
    rows = [*(left_prompt(one) for one in prompts_open(case, ON, WALK)), *left_open(case, ON, WALK)]
    closing = Closing(
        id="cl",
        on="2026-11-29",
        ending="transferred to another team or authority",
        to="North team",
        why="She moved.",
        was_open=tuple(rows),
        listed=True,
    )
    return case.adding(closing).adding(Assessment(id="assessment", status="closed"))


def said(case: Case, kind: CopyKind = CopyKind.SUCCESSOR, reader: str = "", on: date = ON) -> str:
    order = CopyOrder(kind, on, reader, should="asked for it")
    return " ".join(words_of(document_of(prepare(order, case, WALK)).blocks).split())


@pytest.fixture(scope="module")
def handed_on() -> Case:
    return closed(case_of())


def test_it_says_that_something_is_kept_back_only_where_something_is(handed_on: Case) -> None:
    (closing,) = handed_on.closings
    assert any("@m" in key for row in closing.was_open for key in row.about)
    assert KEPT_BACK not in said(handed_on)
    hidden = MOTHER.replace(restricted=(Restriction(reason="r", field="phone"),), phone="0700 1")
    assert KEPT_BACK in said(handed_on.adding(hidden))
