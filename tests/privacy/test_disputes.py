"""Somebody's words stand beside the fact they dispute, for whoever may read both."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.record import Disputed, Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.privacy.disputes import keep_disputes
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.part import Colleague
from prebirth.privacy.redaction import Reader
from tests.copies.made import copy_pdf

WALK, DAY = load_walk(), date(2026, 5, 1)
WORDS = Disputed(field="happened", by="mum", words="I was at my sister's.")
EVENT = Event(id="e", about=("mum", "dad"), happened="Seen at the pub.", disputed=(WORDS,))
CASE = (
    Case(id="c")
    .adding(Person(id="mum", names="Rosa Lintock", role=Role.MOTHER))
    .adding(Person(id="dad", names="Kit O'Farrow", role=Role.FATHER))
    .adding(EVENT)
)


def copy(case: Case, kind: CopyKind, reader: str = "") -> str:
    pages = PdfReader(BytesIO(copy_pdf(CopyOrder(kind, DAY, reader), case))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_their_words_stand_beside_the_fact_in_the_report_and_their_own_copy() -> None:
    for text in (copy(CASE, CopyKind.CONFERENCE), copy(CASE, CopyKind.PARENT_FULL, "mum")):
        assert "Rosa Lintock disputes this: I was at my sister's." in text
        assert text.index("Seen at the pub") < text.index("I was at my sister's")


def test_the_other_parent_reads_the_fact_without_them() -> None:
    seen, _ = for_reader(CASE, OneParent("dad", WALK.form))
    event = seen.events.get("e")
    assert event is not None
    assert (event.happened, event.disputed) == ("Seen at the pub.", ())


@pytest.mark.parametrize(
    ("case", "stays"),
    [
        (CASE, True),
        (CASE.adding(EVENT.replace(happened="")), False),
        (CASE.adding(EVENT.replace(disputed=(WORDS.model_copy(update={"by": "gone"}),))), False),
        (CASE.adding(EVENT.replace(disputed=(WORDS.model_copy(update={"by": None}),))), True),
        (CASE.adding(EVENT.replace(disputed=(WORDS.model_copy(update={"field": "old"}),))), False),
    ],
)
def test_a_dispute_goes_with_its_fact_and_with_whoever_made_it(case: Case, stays: bool) -> None:
    event = keep_disputes(case).events.get("e")
    assert event is not None
    assert bool(event.disputed) == stays


def test_what_is_kept_from_a_reader_takes_its_dispute_along() -> None:
    hidden = CASE.adding(EVENT.replace(restricted=(Restriction(field="happened", reason="x"),)))
    for reader in (Reader(), OneParent("mum", WALK.form), Colleague(WALK.form.sections)):
        seen, _ = for_reader(hidden, reader)
        event = seen.events.get("e")
        assert event is None or not event.disputed
    chair, _ = for_reader(hidden, Reader(chair=True))
    assert chair.events == hidden.events


def test_an_answer_carries_what_is_said_against_it() -> None:
    answer = Answer(
        id="Q17.1",
        question="Q17.1",
        text="A plan is needed.",
        disputed=(Disputed(field="text", by="mum", words="It is not."),),
    )
    assert "Rosa Lintock disputes this: It is not." in copy(
        CASE.adding(answer), CopyKind.CONFERENCE
    )
