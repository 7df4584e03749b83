from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.plan import Decision, LegalStep
from prebirth.case.record import Record
from prebirth.copies.heads import head_tiles

ON = date(2026, 5, 15)
PLANNING = {"forum": "legal planning"}


@pytest.mark.parametrize(
    ("recorded", "said", "when"),
    [
        ([], "None recorded", ""),
        ([Decision(id="d", on="2026-05-14", **PLANNING)], "Legal planning", "14 May 2026"),
        ([Decision(id="d", on="2026-05-14", forum="conference")], "None recorded", ""),
        ([LegalStep(id="l", kind="legal advice")], "Legal advice", "day not recorded"),
        (
            [LegalStep(id="l", kind="pre-proceedings meeting", on="2026-06-01")],
            "Pre-proceedings meeting",
            "planned for 1 June 2026",
        ),
        (
            [
                LegalStep(id="l", kind="legal advice", on="2026-05-01"),
                Decision(id="d", on="2026-05-14", **PLANNING),
                LegalStep(id="n", kind="pre-proceedings meeting", on="2026-06-01"),
            ],
            "Legal planning",
            "14 May 2026",
        ),
    ],
)
def test_the_legal_position_is_all_that_is_recorded(
    case: Case, recorded: list[Record], said: str, when: str
) -> None:
    for record in recorded:
        case = case.adding(record)
    assert head_tiles(case, ON)[3] == ("Legal position", said, when)
