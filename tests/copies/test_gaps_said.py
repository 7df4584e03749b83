"""The midwife's page and the hand-over page say where a list is not all that is recorded."""

from datetime import date
from typing import Any

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder
from prebirth.case.people import Person
from prebirth.case.plan import Decision, OnConference
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import Responsibility
from prebirth.case.ties import Tie
from prebirth.case.where_to_live import ContactPlan
from prebirth.copies.kept_back import Lead
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder, spec_of
from prebirth.exchange.practice import practice_case
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Para, words_of
from tests.copies.made import document_of
from tests.copies.test_midwife_true import DAZ, ON, family
from tests.privacy.generate import SAYS_WHAT_IS_KEPT

TELLS_OF_GAPS = [kind for kind in CopyKind if spec_of(kind).tells_of_gaps]
CLOSED = (Restriction(reason="Police operation"),)
SAM = Person(id="s", names="Sam Orr", role="other adult", sex="man or boy", restricted=CLOSED)
SOMEBODY = "Somebody may be kept back from this list: ring duty social work, 0000 1."
PART = "Part of this may be kept back from this page: ring duty social work, 0000 1."


def said(case: Case, kind: CopyKind = CopyKind.MIDWIFE, on: date = ON) -> str:
    """What a page says, each lead before its text, as it stands on paper."""
    blocks = document_of(CopyOrder(kind, on), case).blocks
    told = (
        f"{one.lead} {one.text}" if isinstance(one, Para) else words_of([one]) for one in blocks
    )
    return " ".join(" ".join(told).split())


def plan(*people: str, **facts: Any) -> BirthPlan:
    rows = tuple({"person": person} for person in people)
    return BirthPlan.model_validate(
        {"id": "p", "version": 1, "on": "2026-05-01", "not_to_come": rows, **facts}
    )


def test_the_kinds_that_tell_of_gaps_are_judged_as_such() -> None:
    assert set(TELLS_OF_GAPS) == SAYS_WHAT_IS_KEPT


@pytest.mark.parametrize("others", [(), ("d",)])
@pytest.mark.parametrize("kind", sorted(TELLS_OF_GAPS))
def test_a_ban_that_goes_with_its_person_leaves_a_note(
    case: Case, kind: CopyKind, others: tuple[str, ...]
) -> None:
    text = said(family(case, SAM, plan("s", *others)), kind)
    assert "Nobody is named yet" not in text
    assert SOMEBODY in text
    assert "Sam" not in text
    open_ = family(case, SAM.replace(restricted=()), plan("s", *others))
    assert "kept back" not in said(open_, kind)


def test_the_man_who_may_not_come_in_the_practice_case_leaves_a_note() -> None:
    whole = practice_case()
    craig = whole.people.get("craig")
    assert craig is not None
    case = whole.adding(craig.replace(restricted=CLOSED))
    text = said(case, on=date(2026, 6, 1))
    safe = text.split("Who may not come, who is kept safe", 1)[1].split("Who does what", 1)[0]
    assert "Somebody may be kept back from this list" in safe
    assert "Order: Part of this may be kept back" in safe
    assert "Craig" not in text


def test_an_order_that_goes_with_whom_it_binds_leaves_a_note(case: Case) -> None:
    order = CourtOrder(
        id="o", kind="non-molestation order", binds="s", protects=("k",), says="Not near."
    )
    told = said(family(case, SAM, order))
    assert f"Order: {PART}" in told
    assert "Order:" not in said(family(case, SAM.replace(restricted=()), order))


WITHHELD: list[tuple[Record, str]] = [
    (plan(agreed=({"who": "Kelly", "on": "2026-05-02"},)), f"Birth plan: {PART}"),
    (BirthBasis(id="b", basis="interim care order"), "A decision on the basis: Kept back"),
    (
        ContactPlan(id="c", person="d", arrangement="Daily"),
        f"Who sees whom after the birth: {PART}",
    ),
    (Decision(id="e", on="2026-05-01", decided="Go on"), f"Decided: {PART}"),
    (Person(id="x", names="Al Reed", role="partner of a parent"), SOMEBODY),
    (Agency(id="g", name="Refuge"), "Kept back from this page: ring duty"),
]


@pytest.mark.parametrize(("record", "note"), WITHHELD)
def test_the_page_for_whoever_takes_over_says_what_is_not_all(
    case: Case, record: Record, note: str
) -> None:
    text = said(family(case, record.replace(restricted=CLOSED)), CopyKind.SUCCESSOR)
    assert note in text
    assert "What is kept back from this page may answer part of this" in text
    assert "Nobody is recorded as to be kept safe" not in text or not isinstance(record, Person)
    assert "kept back" not in said(family(case, record), CopyKind.SUCCESSOR)


def test_a_step_that_is_done_in_what_is_kept_back_is_not_said_to_be_open(case: Case) -> None:
    agreed = plan(agreed=({"who": "Kelly", "on": "2026-05-02"},), restricted=CLOSED)
    whole = family(case, agreed)
    view = prepare(CopyOrder(CopyKind.SUCCESSOR, ON), whole, load_walk())
    assert view.settled == {"birth_plan_by"}
    rows = said(whole, CopyKind.SUCCESSOR).split("What is open", 1)[1]
    row = rows[rows.index("Birth plan agreed") :][:120]
    assert "Kept back: ring duty" in row
    none = said(family(case), CopyKind.SUCCESSOR).split("What is open", 1)[1]
    assert "Kept back" not in none[none.index("Birth plan agreed") :][:120]


@pytest.mark.parametrize(
    "kept",
    [
        {"forum": "strategy discussion", "restricted": CLOSED},
        {"forum": "supervision", "restricted": (Restriction(reason="x", field="conference"),)},
        {"forum": "legal planning", "partners_told": "We go on."},
    ],
)
def test_what_is_kept_back_of_a_conference_cannot_be_read_from_the_steps(
    case: Case, kept: dict[str, Any]
) -> None:
    def page(choice: str | None) -> str:
        row = {"id": "e", "on": "2026-04-20", "decided": "Wait.", "conference": choice}
        return said(family(case, Decision.model_validate({**row, **kept})), CopyKind.SUCCESSOR)

    assert len({page(choice) for choice in (None, *OnConference)}) == 1


def test_violence_by_somebody_withheld_leaves_a_note(case: Case) -> None:
    tie = Tie(id="v", one="s", other="k", kind="separated", quality=("violence alleged",))
    for kind in TELLS_OF_GAPS:
        told = said(family(case, SAM, tie), kind)
        assert SOMEBODY in told.split("kept safe")[1]


@pytest.mark.parametrize("kind", sorted(TELLS_OF_GAPS))
@pytest.mark.parametrize(("violence", "told"), [("alleged", True), (None, False)])
def test_an_event_of_harm_that_is_kept_from_him_leaves_a_note(
    case: Case, kind: CopyKind, violence: str | None, told: bool
) -> None:
    kept = (Restriction(reason="Police ask", people=(DAZ.id,)),)
    event = Event(
        id="e", about=(DAZ.id,), happened="He came by.", violence=violence, restricted=kept
    )
    text = said(family(case, DAZ, event), kind)
    assert (f"{Lead.HARM} {PART}" in text) == told


def test_what_a_mother_keeps_back_is_not_said_to_be_unrecorded(case: Case) -> None:
    rules = tuple(Restriction(reason="x", field=field) for field in ("born", "nhs_number"))
    whole = family(case)
    mother = whole.people.get("k")
    assert mother is not None
    text = said(whole.adding(mother.replace(born="2000-01-01", restricted=rules)))
    assert "date of birth kept back" in text
    assert "NHS number kept back" in text
    hidden = said(whole.adding(mother.replace(restricted=CLOSED)))
    assert "Mother: not yet recorded" not in hidden
    assert "Mother: may be kept back from this page" in hidden


def test_who_has_responsibility_is_not_said_to_be_unrecorded(case: Case) -> None:
    rows = (
        Responsibility(id="r1", person="k", holds="has it"),
        Responsibility(id="r2", person="d", holds="has it", restricted=CLOSED),
    )
    text = said(family(case, *rows))
    assert f"{DAZ.names}: not recorded" not in text
    assert f"Parental responsibility: Kelly Marsden has it. {PART}" in text


def test_who_agreed_goes_with_the_day_where_the_name_is_withheld(case: Case) -> None:
    agreed = ({"who": "Sam Orr", "on": "2026-05-02"}, {"who": "Kelly", "on": "2026-05-03"})
    whole = family(case, SAM, plan(agreed=agreed))
    for kind in (CopyKind.CONFERENCE, CopyKind.SUCCESSOR):
        told = said(whole, kind)
        assert "2 May 2026" not in told
    assert "Kelly" in said(whole, CopyKind.CONFERENCE)
