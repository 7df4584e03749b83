"""A paper for one of the family never says that the record holds nothing of something."""

import re
from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution, HistoryCheck
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.households import Support
from prebirth.case.oversight import Disagreement
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision, Factor, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.tellings import Telling
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document, Tiles, words_of
from tests.copies.losses import expected, stillborn, twins
from tests.copies.made import document_of

ON, LATER = date(2026, 5, 15), date(2026, 12, 1)
FAMILY = (CopyKind.CONFERENCE, CopyKind.PARENT, CopyKind.PARENT_FULL, CopyKind.SUBJECT)
NEGATIVE = re.compile(
    r"\b(?:no|not|none|nobody|nothing|never|yet|unknown|gap|overdue)\b", re.IGNORECASE
)
TRUE_OF_ANY = (
    "Nothing of this is in this copy.",
    "may not be in this copy",
    "If you do not agree",
    "You may say no to it.",
    "need not",
    "need get nothing ready",
    "need do none of them now",
    "is not one of your family",
    "but not for a partner without it",
    "A partner without it has not.",
    "They do not say that it has happened.",
    "No decision in it was made by a computer.",
    "It is not written in the record. Ask",
    "where we do not",
    "Where we do not agree",
    "so that no court need be asked",
    "Parent not named here",
    "is not named here",
    "it is not settled",
    "Nobody is named",
    "This paper does not say who does this.",
    "It is not in this paper.",
    "No weeks are counted",
    "no longer needed",
    "Nobody named",
    "text of 2026 not read",
    "text of February 2026 not read",
    "It gives nobody the right",
    "none of it is asked of you now",
    "where no day is given",
)
"""What a paper says of itself, of rights, or of what is recorded."""
BARE = (
    Person(id="m", names="Rosa Ashby", role="mother"),
    Person(id="p", names="Kit Wren", role="father"),
)
THIN: tuple[Record, ...] = (
    *BARE,
    Pregnancy(id="pregnancy", due="2026-08-20"),
    Person(id="x", names="Gil"),
    Conference(id="passed", on="2026-05-01"),
    Conference(id="said", became="it was held"),
    LegalStep(id="step", kind="legal planning meeting", on="2026-05-02"),
    BirthMeeting(id="meeting", kind="planning meeting before the birth", on="2026-05-03"),
    FamilyMeeting(id="family", offered_to=("m",), offered_on="2026-04-01", planned_on="2026-05-04"),
    Decision(id="decision", decided="Look again."),
    Disagreement(id="row", about="The plan."),
    Agency(id="a", name="Mill Lane", kind="maternity"),
    Contribution(id="c", agency="a", asked_on="2026-04-01"),
    HistoryCheck(id="check", about="m", asked_of="police", asked_on="2026-04-01"),
    Telling(id="t", said="The plan.", to="Rosa Ashby"),
    Support(id="s", person="x", does="Cooks."),
    Factor(id="f", description="She sleeps well."),
    Appointment(id="kept", person="m", service="scan", on="2026-05-05"),
    Event(id="e1", about=("m",), happened="She moved.", on="2020-01-01"),
    Event(id="e2", about=("m",), happened="She came.", on="2025-01-01"),
)


def of(*records: Record) -> Case:
    """A case of some records."""
    case = Case(id="c")
    for record in records:
        case = case.adding(record)
    return case


CASES = {
    "bare": of(*BARE),
    "thin": of(*THIN),
    "month": of(*BARE, Pregnancy(id="pregnancy", due="2026-06")),
    "born": of(*THIN, Baby(id="b", became="born")),
    "lost": of(*THIN, Baby(id="b", became="stillborn")),
    "expected": expected(),
    "stillborn": stillborn(),
    "twins": twins(),
}


def made(case: Case, kind: CopyKind, reader: str, walk: Walk, on: date = ON) -> Document:
    """A copy of one of these cases."""
    return document_of(CopyOrder(kind, on, reader), case, walk)


def denials(document: Document) -> set[str]:
    """The lines of a copy that deny something, less what is true whatever is kept back."""
    words = words_of(document.blocks)
    for true in TRUE_OF_ANY:
        words = words.replace(true, "")
    return {line for line in words.splitlines() if NEGATIVE.search(line)}


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("kind", FAMILY)
def test_it_denies_nothing_to_one_of_the_family(name: str, kind: CopyKind, walk: Walk) -> None:
    case = CASES[name]
    mother = next(one.id for one in case.people if one.role == "mother")
    on = LATER if name in {"expected", "stillborn", "twins"} else ON
    document = made(case, kind, mother, walk, on)
    assert not denials(document)
    assert all(
        tile[1] for block in document.blocks if isinstance(block, Tiles) for tile in block.tiles
    )


def test_professionals_read_what_is_not_recorded(walk: Walk) -> None:
    for name in ("bare", "thin"):
        told = denials(made(CASES[name], CopyKind.CONFERENCE, "", walk))
        assert any("Not yet asked" in line for line in told)
        assert any("Nobody has" in line for line in told)
    assert "gap" in " ".join(told)


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (LegalStep(id="l", kind="legal planning meeting", on="2026-04-01"), "None recorded"),
        (Conference(id="k", on="2026-06-01"), "No date yet"),
        (Appointment(id="s", person="p", service="scan", on="2026-05-05"), "No appointment with"),
        (
            HistoryCheck(id="h", about="p", asked_of="police", received_on="2026-05-02"),
            "the police",
        ),
    ],
    ids=lambda value: getattr(value, "id", ""),
)
def test_what_is_kept_from_them_is_not_denied(record: Record, said: str, walk: Walk) -> None:
    """With the record kept back, and without it, the paper is the same and denies nothing."""
    bare = CASES["bare"]
    kept = bare.adding(record.replace(restricted=(Restriction(family=True),)))
    papers = {words_of(made(case, CopyKind.CONFERENCE, "m", walk).blocks) for case in (bare, kept)}
    assert len(papers) == 1
    assert said not in papers.pop()
    assert said in words_of(made(bare, CopyKind.CONFERENCE, "chair", walk).blocks)
