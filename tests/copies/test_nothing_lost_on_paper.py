"""What the record holds of drugs, losses, concealment and violence is on the night's pages."""

from __future__ import annotations

import pytest

from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.enquiries import CourtOrder
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.plan import Decision, Factor
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record
from prebirth.case.ties import Tie
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import Block, Para, words_of
from tests.copies.made import document_of
from tests.rules.prompts.build import TODAY

MOTHER = Person(id="m", names="Mo Reed", role="mother", sex="woman or girl", born="1999-04-12")
FATHER = Person(id="k", names="Kit Farr", role="father", of_parent="m")
KINDS = pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])


def page(*records: Record, kind: CopyKind, **pregnant: object) -> tuple[Block, ...]:
    case = Case(id="c")
    for record in (MOTHER, FATHER, *records):
        case = case.adding(record)
    case = case.replace_tables(pregnancy=case.pregnancy.replace(**pregnant))
    return tuple(document_of(CopyOrder(kind, TODAY), case).blocks)


def lines(*records: Record, kind: CopyKind, **pregnant: object) -> dict[str, str]:
    blocks = page(*records, kind=kind, **pregnant)
    return {block.lead: " ".join(block.text.split()) for block in blocks if isinstance(block, Para)}


def answer(question: str, about: str | None = None, **more: object) -> Answer:
    return Answer(
        id=f"{question}@{about}" if about else question, question=question, about=about, **more
    )


@KINDS
def test_alcohol_and_drugs_of_each_parent_are_told(kind: CopyKind) -> None:
    now = answer("Q3.4", "m", choice=("Now",), text="Heroin, twice in October.")
    drank = Factor(
        id="f", kind="risk", theme="substance use", about="k", state="past", description="Drank."
    )
    same = drank.replace(id="g", about="m", description="Heroin, twice in October")
    said = "Mo Reed: Now. Heroin, twice in October. Kit Farr: Risk, past: Drank."
    assert lines(now, drank, same, kind=kind)["Alcohol and drugs:"] == said
    assert "Alcohol and drugs:" not in lines(kind=kind)


@KINDS
def test_a_child_who_died_or_was_not_born_alive_is_told(kind: CopyKind) -> None:
    grace = Person(id="g", names="Grace Reed", role="sibling", died="2021-04-02", loss="stillbirth")
    still = Event(id="e", about=("m", "g"), kind="bereavement", happened="Stillborn at 33 weeks.")
    told = " ".join(lines(grace, still, kind=kind).values())
    assert "Grace Reed, the baby's brother or sister: stillbirth, 2 April 2021" in told
    assert "Stillborn at 33 weeks." in told


@KINDS
def test_that_it_was_concealed_and_who_must_not_know_are_told(kind: CopyKind) -> None:
    why = answer("Q1.1", text="She came at night. Her father must not know.")
    late = answer("Q1.3", choice=("Concealed for a time",), text="She hoped it would go away.")
    phone = answer("Q19.5", choice=("Somebody else may read it",), text="Her mother uses it.")
    rows = lines(
        why, late, phone, Decision(id="d", why="Nobody knows."), kind=kind, booking="concealed"
    )
    was = "Concealed for a time. She hoped it would go away."
    assert rows["The pregnancy was:"] == was
    assert rows["Who does not know, or must not:"] == "Her father must not know. Nobody knows."
    assert "Her mother uses it." in rows["The record on her phone:"]
    assert "The pregnancy was:" not in lines(kind=kind, booking="late")


@KINDS
def test_of_whom_she_is_kept_safe_it_says_that_they_live_there(kind: CopyKind) -> None:
    mother = MOTHER.replace(safe_from=("d",))
    dev = Person(id="d", names="Dev Reed", role="grandparent", of_parent="m")
    home = Household(id="h", members=({"person": "m"}, {"person": "d"}))
    there = "Mo Reed from Dev Reed (who lives or stays in the same home)."
    assert lines(mother, dev, home, kind=kind)["Keep safe:"] == there
    assert lines(mother, dev, kind=kind)["Keep safe:"] == "Mo Reed from Dev Reed."


@KINDS
def test_violence_that_is_over_stands_in_the_past_and_who_did_it_has_a_name(kind: CopyKind) -> None:
    other = Person(id="n", names="Amy Fox", role="mother")
    pete = Person(id="p", names="Pete Lunn", role="former partner of a parent", of_parent="n")
    tie = Tie(
        id="t", one="n", kind="separated", other="p", ended="2021",
        quality=("violence confirmed",), hurts="the other hurts this person",
    )  # fmt: skip
    over = "Pete Lunn hurt Amy Fox (confirmed; relationship ended 2021)."
    assert lines(other, pete, tie, kind=kind)["Violence:"] == over
    later = Event(id="e", on="2024-01-01", about=("n", "p"), violence="confirmed")
    assert lines(other, pete, tie, later, kind=kind)["Violence:"].startswith(
        "Pete Lunn hurts Amy Fox"
    )
    said = tie.replace(ended=None, quality=("violence alleged", "controlling"))
    alleged = "Pete Lunn controls Amy Fox (violence alleged)."
    assert lines(other, pete, said, kind=kind)["Violence:"] == alleged


def test_a_worry_after_a_loss_is_of_today_where_a_child_lives() -> None:
    worry = answer("Q15.1", text="That Kit finds Mia.")
    lost = Baby(id="b", became="lost in the pregnancy", ended_on="2026-04-10")
    mia = Person(id="x", names="Mia Farr", role="sibling", contact="lives in the home")
    assert "What worries us:" in lines(worry, lost, mia, kind=CopyKind.SUCCESSOR)
    assert "What worried us:" in lines(worry, lost, kind=CopyKind.SUCCESSOR)


@KINDS
def test_what_nobody_filled_in_is_not_recorded_and_no_more(kind: CopyKind) -> None:
    plan = BirthPlan(id="p", not_to_come=({"person": "k", "why": "Not safe"},))
    told = " ".join(lines(plan, kind=kind).values())
    assert "Whether they were told is not recorded." in told
    assert "who agreed it is not recorded; to whom it was given is not recorded" in told


@KINDS
def test_an_appointment_stands_where_it_belongs(kind: CopyKind) -> None:
    """One whose day passed with no outcome stood nowhere; one moved, to come, under missed."""
    left = Appointment(id="a", on="2026-05-01", service="GP", reason="Left before seen")
    moved = Appointment(id="b", on="2027-01-10", service="GP", outcome="rearranged")
    rows = lines(left, moved, kind=kind)
    unsaid = rows["Day past, and what became of it is not recorded:"]
    assert unsaid == "GP 1 May 2026: Left before seen."
    assert "Rearranged, and nobody recorded who by:" not in rows
    if kind == CopyKind.MIDWIFE:
        to_come = "GP, 10 January 2027 (rearranged: ask if this day holds)."
        assert rows["Still to come:"] == to_come


def test_a_scan_of_the_pregnancy_is_not_to_come_once_a_twin_is_born() -> None:
    born = Baby(id="b", became="born", born=TODAY.isoformat())
    still = Baby(id="s", became="stillborn", ended_on=TODAY.isoformat())
    scan = Appointment(id="a", on=TODAY.isoformat(), service="scan", person="m")
    rows = lines(born, still, scan, kind=CopyKind.MIDWIFE)
    assert "Today:" not in rows
    assert "Scan" in rows["Set for the pregnancy, and not called off here:"]


@KINDS
@pytest.mark.parametrize(
    ("role", "tie", "said"),
    [
        ("other adult", {"one": "d", "kind": "parent of (foster)", "other": "m"}, "foster mother"),
        (
            "other relative",
            {"one": "m", "kind": "brother or sister of", "other": "d"},
            "sister",
        ),
    ],
)
def test_what_somebody_is_to_a_parent_is_told_by_their_tie(
    role: str, tie: dict[str, str], said: str, kind: CopyKind
) -> None:
    dee = Person(id="d", names="Dee Pell", role=role, sex="woman or girl", of_parent="m")
    plan = BirthPlan(id="p", partners=("d",))
    told = words_of(page(dee, plan, Tie(id="t", **tie), kind=kind))
    assert f"Dee Pell, Mo Reed's {said}" in told or f"Dee Pell, Mo's {said}" in told


@KINDS
def test_a_possible_father_who_stays_there_is_told_as_such(kind: CopyKind) -> None:
    stays = Person(id="x", names="Al Roe", role="possible father", contact="stays over")
    assert "stays over" in " ".join(lines(stays, kind=kind).values())


def test_who_is_tied_to_a_possible_father_is_named_to_the_next_worker() -> None:
    may_be = Person(id="x", names="Al Roe", role="possible father")
    his = Person(id="v", names="Val Roe", role="other adult", sex="woman or girl")
    tie = Tie(id="t", one="v", kind="parent of (birth)", other="x")
    assert "Val Roe" in " ".join(lines(may_be, his, tie, kind=CopyKind.SUCCESSOR).values())


@KINDS
def test_prison_is_not_against_anybody(kind: CopyKind) -> None:
    held = CourtOrder(id="o", kind="prison, until release", binds="k", ends="2027-01-14")
    banned = held.replace(id="n", kind="restraining order")
    leads = lines(held, banned, kind=kind)
    assert "Prison, until release: Kit Farr, until 14 January 2027:" in leads
    assert "Restraining order against Kit Farr, until 14 January 2027:" in leads


def test_a_worry_that_was_held_stands_with_what_was_written_to_it() -> None:
    row = {"kind": "worry held", "of": "g", "what": "We worry.", "said": "Police ring each week."}
    closing = Closing(
        id="z", ending="no further action", on="2026-05-01", listed=True, was_open=(row,)
    )
    case = Case(id="c").adding(MOTHER).adding(closing)
    case = case.replace_tables(assessment=case.assessment.replace(status="closed"))
    order = CopyOrder(CopyKind.CLOSING, TODAY, CHAIR)
    assert "We worry: Police ring each week." in words_of(document_of(order, case).blocks)
