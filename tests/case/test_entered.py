"""A row that somebody began and in which nothing is entered is as good as not there."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.birth import BirthPlan, NotToCome
from prebirth.case.case import RECORDS, Case, record_type
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.entered import entered
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.case.shares import Share
from prebirth.form.model import Walk
from prebirth.form.status import subject_field
from prebirth.rules.first_steps import STEPS


@pytest.mark.parametrize("table", sorted(set(RECORDS) - {"answers", "babies", "enquiries"}))
def test_a_row_that_was_begun_is_empty_whoever_began_it_and_wherever_it_stands(table: str) -> None:
    begun = RECORDS[table].begun(entered_by="A Worker", entered_at="2026-05-01T10:00:00Z", rank=3)
    assert begun.empty
    assert not begun.replace(evidence="observed").empty
    assert not begun.replace(restricted=(Restriction(reason="r"),)).empty


def test_a_row_with_one_fact_stays_and_so_does_what_another_points_to() -> None:
    said = Decision(id="d", decided="x")
    case = Case(id="c").adding(Decision(id="bare")).adding(said).adding(Person(id="p"))
    whole = entered(case)
    assert [*whole.decisions] == [said]
    assert len(whole.people) == 1, "somebody not named is somebody"
    assert entered(whole) is whole
    replaced = case.adding(said.replace(replaces="bare"))
    assert len(entered(replaced).decisions) == 2


def test_another_baby_and_an_enquiry_are_something_though_nothing_else_is_known() -> None:
    assert not Baby(id="b").empty
    case = Case(id="c").adding(Baby(id="b")).adding(Section47Enquiry(id="e"))
    assert entered(case) is case


def test_a_row_of_the_log_that_was_typed_and_left_is_not_empty() -> None:
    assert Share.begun(id="s").empty
    assert not Share(id="s").empty


def test_of_a_list_about_one_person_whom_it_is_about_is_nothing_entered() -> None:
    check = HistoryCheck(id="k", about="p")
    assert not check.empty
    assert check.holds_but("about")
    case = Case(id="c").adding(ChildVoice(id="v", child="p")).adding(check)
    assert not len(entered(case).voices)
    assert not len(entered(case).checks)
    seen = Case(id="c").adding(ChildVoice(id="v", child="p", seen_on="2026-05-01"))
    assert entered(seen) is seen
    asked = Case(id="c").adding(check.replace(asked_on="2026-05-01"))
    assert entered(asked) is asked


def test_every_list_of_one_person_says_that_it_fills_in_whom_it_is_about(walk: Walk) -> None:
    of_one = [held for one in walk.form.sections for held in one.holds if held.of]
    assert of_one
    for kind in (record_type(held.records) for held in of_one):
        assert subject_field(kind) in kind.filled_in, kind


def test_what_a_button_filled_in_alone_is_nobody_until_it_is_said_more_of_them() -> None:
    step = STEPS["child"]
    begun = record_type(step.table)(id="p", **step.facts)
    assert not len(entered(Case(id="c").adding(begun)).people)
    for more in ({"names": "Mia"}, {"notes": "about four"}, {"role": "half-sibling"}):
        said = Case(id="c").adding(begun.replace(**more))
        assert entered(said) is said, more
    home = Case(id="c").adding(begun).adding(Household(id="h", members=(Member(person="p"),)))
    assert entered(home) is home, "a home that they belong to says that they are there"


def test_an_empty_row_inside_a_record_is_nothing() -> None:
    said = NotToCome(person="p")
    plan = BirthPlan(id="b", not_to_come=(NotToCome(), said, NotToCome()))
    case = Case(id="c").adding(Person(id="p", names="P")).adding(plan)
    assert [plan.not_to_come for plan in entered(case).birth_plans] == [(said,)]
    assert entered(entered(case)) == entered(case)
    bare = case.adding(plan.replace(not_to_come=(NotToCome(),)))
    assert not len(entered(bare).birth_plans)


def test_what_a_record_gathers_for_good_stays_however_little_it_says() -> None:
    share = Share(id="s", to="X", wrong=({},))
    assert entered(Case(id="c").adding(share)).shares.get("s") == share
