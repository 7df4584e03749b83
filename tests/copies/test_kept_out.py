"""Who must not be let in is told, also where no birth plan names them."""

from __future__ import annotations

import pytest

from prebirth.case.birth import BirthPlan
from prebirth.case.birth_tasks import BirthAlert
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.copies.for_ward import SEE, brief
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of
from tests.rules.prompts.build import TODAY

LOOKS = "Tall, red hair."
FAMILY = (
    Person(id="m", names="Mo Reed", role="mother", sex="woman or girl"),
    Person(id="c", names="Craig Dunn", role="former partner of a parent", notes=LOOKS),
)
ALERT = BirthAlert(id="a", says="Ring duty. Craig may not be let in. Mo knows.")
ORDER = CourtOrder(id="o", kind="restraining order", binds="c", protects=("m",))
UNNAMED, NONE = "Nobody is named yet who may not come.", "No birth plan names who may not come."


def told(*records: Record, kind: CopyKind = CopyKind.MIDWIFE) -> str:
    case = Case(id="c")
    for record in (*FAMILY, *records):
        case = case.adding(record)
    return words_of(document_of(CopyOrder(kind, TODAY), case).blocks)


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_whom_only_an_alert_keeps_out_is_named_with_their_looks(kind: CopyKind) -> None:
    text = told(ALERT, kind=kind)
    assert UNNAMED not in text
    assert NONE in text
    assert "An alert says: Craig may not be let in." in text
    assert LOOKS in text


def test_whom_an_order_in_force_binds_is_named_with_their_looks() -> None:
    text = told(ORDER)
    assert UNNAMED not in text
    assert "An order in force binds Craig Dunn." in text
    assert LOOKS in text
    over = told(ORDER.replace(ends="2020"))
    assert "An order in force" not in over


def test_a_plan_that_names_another_does_not_hide_whom_an_alert_keeps_out() -> None:
    plan = BirthPlan.model_validate({"id": "p", "not_to_come": [{"who": "Her uncle"}]})
    text = told(ALERT, plan)
    assert "Her uncle" in text
    assert LOOKS in text


def test_without_any_of_it_nobody_is_named() -> None:
    text = told()
    assert UNNAMED in text
    assert NONE not in text


def test_a_text_is_shortened_first_where_it_protects_nobody() -> None:
    text = "Feeds are written down. Speak with her alone each day. Hot tea after, and a long rest."
    assert brief(text, 70) == f"… Speak with her alone each day{SEE}"
    assert brief(text, 1000) == text
