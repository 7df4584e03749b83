"""What a copy is offered for goes with how the pregnancy stands."""

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.pregnancy import Baby
from prebirth.copies.spec import spec_of
from prebirth.ui.copies import kinds
from tests.copies.losses import twins


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (Case(id="c"), "Birth planning"),
        (twins(), "The ward, and the visits after the birth"),
        (
            Case(id="c").adding(Baby(id="b", became="stillborn", ended_on="2026-03-01")),
            "For maternity",
        ),
    ],
)
def test_the_midwifes_page_plans_no_birth_that_is_past(case: Case, said: str) -> None:
    assert kinds.purpose(spec_of(CopyKind.MIDWIFE), case) == said
