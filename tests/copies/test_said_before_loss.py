"""What was said before a loss is not read as of today."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.pregnancy import Baby
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.losses import expected
from tests.copies.made import document_of

ON = date(2026, 11, 29)
LOST = Baby(id="b1", became="stillborn", ended_on="2026-11-20")
WORDS = "I want to do it myself."


def told(kind: CopyKind, case: Case, reader: str) -> str:
    order = CopyOrder(kind, ON, reader, should="she asked")
    return " ".join(words_of(document_of(order, case).blocks).split())


def said(day: str) -> Answer:
    return Answer(id="Q18.1", question="Q18.1", text=WORDS, entered_at=f"{day}T09:00:00Z")


def test_a_paper_of_comfort_holds_no_wish_of_before_the_loss() -> None:
    case = expected()
    before, since = said("2026-11-01"), said("2026-11-25")
    assert WORDS in told(CopyKind.PARENT, case.adding(before), "am")
    text = told(CopyKind.PARENT, case.adding(LOST).adding(before), "am")
    assert WORDS not in text
    assert "What you told us before your loss is kept with care." in text
    text = told(CopyKind.PARENT, case.adding(LOST).adding(since), "am")
    assert WORDS in text
    assert "before your loss" not in text


@pytest.mark.parametrize("reader", ["a", CHAIR])
@pytest.mark.parametrize(
    ("day", "lead"),
    [
        ("2026-11-01", "1 November 2026, before the loss: Baby grows well."),
        ("2026-11-25", "25 November 2026: Baby grows well."),
        (None, "day not recorded, perhaps before the loss: Baby grows well."),
    ],
)
def test_what_an_agency_said_before_the_loss_says_so(
    day: str | None, lead: str, reader: str
) -> None:
    case = expected().adding(Agency(id="a", name="Elm maternity", kind="maternity"))
    case = case.adding(Contribution(id="r", agency="a", received_on=day, says="Baby grows well."))
    assert "before the loss" not in told(CopyKind.CLOSING, case, reader)
    assert lead in told(CopyKind.CLOSING, case.adding(LOST), reader)


def test_an_agency_that_agrees_is_said_to() -> None:
    case = expected().adding(Agency(id="a", name="Elm maternity", kind="maternity"))
    given = Contribution(
        id="r", agency="a", received_on="2026-11-01", plan_view="agrees", says="Ok."
    )
    assert "1 November 2026, agrees with the plan: Ok." in told(
        CopyKind.CLOSING, case.adding(given), "a"
    )
