"""What every copy says after a loss of what was planned, and of one of twins."""

from __future__ import annotations

import re

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.birth_tasks import BirthTask
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.people import Person
from prebirth.case.plan import Action
from prebirth.case.record import Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.ecomap import ecomap
from prebirth.layout.blocks import words_of
from tests.copies.losses import ON, at_home, expected, stillborn, twins
from tests.copies.made import document_of, seen
from tests.copies.test_pregnancy_ends import text as text_of

PLANNED = (
    "Conference and plan",
    "The birth and after",
    "Who does what by when",
    "The baby's own health",
    "What the baby may need",
    "Where the baby may live",
    "How it stands",
    "Contact with the baby",
    "Looked at again on",
)
"""What a report calls what is still to come."""


def text(kind: CopyKind, case: Case) -> str:
    mother = "am" if case.people.get("am") else "ke"
    hers = kind in {CopyKind.PARENT, CopyKind.PARENT_FULL}
    return text_of(kind, case, ON, mother if hers else "")


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.WORD, CopyKind.PARENT_FULL])
def test_after_a_loss_a_report_prepares_nothing_and_loses_nothing(kind: CopyKind) -> None:
    said = text(kind, stillborn())
    for words in PLANNED:
        assert words not in said
    assert "The plan there was" in said
    assert "What had been planned for the birth" in said
    assert "Buy two cots" in said
    assert "Scan each week" in said


def test_before_a_birth_the_same_report_prepares_it() -> None:
    said = text(CopyKind.CONFERENCE, expected())
    for words in PLANNED:
        assert words in said


def test_where_the_work_goes_on_the_plan_may_be_for_the_children() -> None:
    said = text(CopyKind.CONFERENCE, stillborn("yes"))
    assert "The plan there was" not in said.split("What had been planned for the birth")[0]
    assert "Where the baby may live" not in said
    assert "Planned before the loss: to be looked at again" in said


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.PARENT_FULL])
def test_no_picture_draws_the_baby_after_a_loss(kind: CopyKind) -> None:
    assert "the baby" in ecomap(seen(expected()), ON).words
    assert "the baby" not in ecomap(seen(stillborn()), ON).words
    assert "Supports and stresses" not in text(kind, stillborn())  # of the family alone


def test_twins_are_drawn_by_name_or_counted() -> None:
    assert "Ivy, Noah" in ecomap(seen(twins()), ON).words
    assert "Noah" not in ecomap(seen(twins(both_live=False)), ON).words
    case = expected()
    two = case.adding(case.pregnancy.replace(babies=2))
    assert "2 babies" in ecomap(seen(two), ON).words


@pytest.mark.parametrize(
    "kind",
    [CopyKind.MANAGER, CopyKind.SUCCESSOR, CopyKind.PARENT, CopyKind.PARENT_FULL],
)
def test_a_scan_still_set_is_named_with_the_meetings(kind: CopyKind) -> None:
    said = text(kind, stillborn()).lower()
    place = said.index("still set")
    scan = said.index("scan", place)
    assert "4 december 2026" in said[place:]
    assert scan < said.index("8 december 2026", place), "in the order of their days"


def test_her_paper_names_each_meeting_once_and_without_a_birth() -> None:
    said = text(CopyKind.PARENT, stillborn())
    assert said.count("get nothing ready") == 1
    for words in ("initial conference, 8 December 2026", "planning meeting, 10 December 2026"):
        assert words in said
    for words in ("before the birth", "after the birth", "pre-birth"):
        assert words not in said


def test_her_full_paper_marks_what_is_needed_no_more() -> None:
    said = text(CopyKind.PARENT_FULL, stillborn())
    assert "Decided before the loss: no longer needed" in said
    assert "Planned before the loss: no longer needed" in said
    assert "triangle" not in said
    assert "a triangle is a pregnancy" in text(CopyKind.PARENT_FULL, expected())


def test_what_is_planned_for_either_twin_is_no_task_of_a_mother_who_lost_one() -> None:
    said = text(CopyKind.PARENT, twins(both_live=False))
    assert "Buy two cots" not in said
    assert "looked at" not in said
    assert "look at each one again with you" in said
    assert "Weigh Ivy each week" in said
    assert "Ivy was born on 22 November 2026." in said
    full = text(CopyKind.PARENT_FULL, twins(both_live=False))
    assert "Buy two cots" in full
    assert "Planned before the loss: to be looked at again" in full


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.WORD])
def test_what_is_late_for_the_twin_who_lives_is_said_at_once(kind: CopyKind) -> None:
    late = Action(id="a3", action="Ask the police about Rory.", who="Jo Bell", due="2026-11-20")
    said = text(kind, twins(both_live=False).adding(late))
    assert "Ask the police about Rory (Jo Bell, by 20 November 2026)" in said
    assert "Ask the police about Rory (Jo" not in text(kind, stillborn().adding(late))


def test_both_are_said_to_be_born_and_whose_task_it_is_not_is_said() -> None:
    said = text(CopyKind.PARENT, twins())
    assert "Ivy was born on 22 November 2026. Noah was born on 23 November 2026." in said
    assert "Your babies and your family" in said
    cots = next(line for line in said.split("\n") if "Buy two cots" in line)
    assert "Jean Holt: " in cots or "This paper does not say who does this" in cots


def test_a_successor_and_a_ward_do_nothing_for_either_twin_unasked() -> None:
    case = twins(both_live=False)
    successor = text(CopyKind.SUCCESSOR, case)
    undone, again = successor.split("Planned before the loss: look at each again")
    assert "cots" not in undone
    assert "Weigh Ivy" in undone
    assert "Buy two cots" in again
    assert "Bring two cots" in again
    assert "Planned before the loss: ring before you do any of it." in text(CopyKind.MIDWIFE, case)
    assert "ring before you do any" not in text(CopyKind.MIDWIFE, twins())


def test_the_midwifes_page_speaks_of_twins_as_two() -> None:
    page = text(CopyKind.MIDWIFE, twins())
    assert "who sees the babies" in page
    assert "Who takes the babies home is not recorded: ring before the babies leave." in page
    assert "the baby leaves" not in page


def test_what_is_asked_after_a_loss_alone_is_not_asked_of_a_pregnancy_that_goes_on() -> None:
    asked = "After a loss, does the assessment go on"
    for case in (expected(), twins()):
        assert asked not in text(CopyKind.CONFERENCE, case)
    assert asked in text(CopyKind.CONFERENCE, stillborn("yes"))


PAPERS = (CopyKind.PARENT, CopyKind.PARENT_FULL, CopyKind.MIDWIFE)


@pytest.mark.parametrize("kind", PAPERS)
def test_that_the_work_goes_on_for_the_children_at_home_is_on_each_paper(kind: CopyKind) -> None:
    on, off = (text(kind, at_home(stillborn(said))) for said in ("yes", None))
    assert re.search(r"goes on for (the children at home: )?Ella Storr\.", on)
    assert "goes on for" not in off


def test_a_parent_reads_as_past_only_what_was_planned_for_the_birth() -> None:
    nursery = Action(
        id="a2", outcome="Ella is at nursery", action="Keep her place", who="Nell", kind="support"
    )
    case = at_home(stillborn("yes")).adding(nursery)
    full, short = (text(kind, case) for kind in (CopyKind.PARENT_FULL, CopyKind.PARENT))
    before, birth = full.split("What had been planned for the birth")[-2:]
    assert "none of it is asked of you now" not in before
    assert "none of it is asked of you now" in birth
    assert "no longer needed" not in full, "the report says that it is looked at again"
    assert "Keep her place" in before
    assert "Keep her place" in short
    assert "Buy two cots" not in short


def test_another_mans_copy_does_not_say_that_the_work_goes_on() -> None:
    case = at_home(stillborn("yes")).adding(
        Person(id="mo", names="Moe Lunt", role="possible father")
    )
    assert "goes on for" not in text_of(CopyKind.PARENT, case, ON, "mo")
    assert "goes on for Ella" in text_of(CopyKind.PARENT, case, ON, "li")


def test_nothing_says_that_the_work_goes_on_where_the_end_is_kept() -> None:
    case = at_home(stillborn("yes"))
    (baby,) = case.babies
    case = case.adding(baby.replace(restricted=(Restriction(reason="x"),)))
    for kind in (*PAPERS, CopyKind.CONFERENCE):
        said = text(kind, case)
        assert "After a loss" not in said
        assert "goes on for" not in said


def test_an_agency_is_asked_for_the_children_at_home_and_for_no_meeting_to_call_off() -> None:
    agency = Agency(id="mw", name="Midwives", kind="maternity")
    case = at_home(stillborn("yes")).adding(agency)
    said = text_of(CopyKind.AGENCY, case, ON, "mw")
    assert "The assessment goes on for the children at home: Ella Storr." in said
    assert "for the conference" not in said
    assert "The conference on 8 December 2026 is still set: to be called off or kept." in said
    assert "Sibling" in said.split("About whom")[1].split("What we ask")[0]
    assert "for the conference on 8 December 2026" in text_of(
        CopyKind.AGENCY, at_home(expected()).adding(agency), ON, "mw"
    )


def test_the_chair_reads_at_closing_what_is_still_set_and_what_is_looked_at_again() -> None:
    order = CopyOrder(CopyKind.CLOSING, ON, CHAIR)
    said = words_of(document_of(order, stillborn("yes")).blocks)
    assert "Buy two cots, Jean, to be looked at again" in said
    assert "still set for 8 December 2026: to be called off or kept." in said
    assert "still set for 4 December 2026" in said


def test_of_twins_of_whom_one_lives_the_birth_is_over() -> None:
    ring = BirthTask(id="t2", moment="labour and admission", task="Ring when she is admitted.")
    case = twins(both_live=False).adding(ring)
    sheet = text(CopyKind.SUCCESSOR, case)
    assert "Bring two cots" in sheet.split("look at each again")[1]
    assert "Ring when she is admitted (nobody is named)." in sheet, "as past"
    assert sheet.count("Ring when she is admitted") == 1
    assert "We are very sorry for your loss." in text_of(CopyKind.SUBJECT, case, ON, "ke")
    assert "sorry" not in text_of(CopyKind.SUBJECT, case, ON, "de")


def test_after_a_birth_the_full_copy_is_not_of_a_baby_to_come_or_a_meeting_that_was() -> None:
    said = text(CopyKind.PARENT_FULL, twins())
    assert "When the birth was due" in said
    assert "Was due" in said
    assert "Due date\n" not in said
    assert "It goes to the meeting" not in said


def test_maternity_reads_what_is_theirs_in_the_plan_and_the_scan_to_come() -> None:
    case = expected()
    case = case.adding(case.pregnancy.replace(midwife="Midge Oakes"))
    case = case.adding(Action(id="a9", action="Weigh her", who="Midge Oakes", due="2026-12-06"))
    said = text(CopyKind.MIDWIFE, case)
    assert "Weigh her (Midge Oakes, by 6 December 2026)." in said
    assert "Buy two cots" not in said
    assert "Scan, 4 December 2026." in said
