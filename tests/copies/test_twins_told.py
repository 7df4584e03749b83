"""Of twins every copy says babies; what lies ahead is no gap; each step stands once."""

from __future__ import annotations

import re

from prebirth.case.answer import Answer
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BabyHealth, BirthMeeting
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.table import Table
from prebirth.case.taking_part import Responsibility
from prebirth.case.where_to_live import ContactPlan, LivingOption
from prebirth.drawing.appointments import appointment_pattern
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.form.timing import earlier_words
from prebirth.rules.prompts.clusters import day_of
from prebirth.rules.prompts.evaluate import evaluate_rule
from prebirth.rules.prompts.rule import RULES
from tests.copies.losses import ON, of, stillborn, twins
from tests.copies.made import seen
from tests.copies.test_pregnancy_ends import text


def met() -> Case:
    """The twins, with a plan, the meetings round the birth and a visit to come."""
    case = twins()
    for record in (
        BirthBasis(id="bb", basis="goes home as planned", on="2026-11-05"),
        BirthMeeting(
            id="m1",
            kind="planning meeting before the birth",
            on="2026-11-20",
            became="it was not held",
        ),
        BirthMeeting(id="m5", kind="new birth visit of the health visitor", on="2026-12-04"),
        Conference(
            id="c2",
            kind="initial (pre-birth)",
            on="2026-11-03",
            became="it was held",
            held_on="2026-11-04",
            outcome="child protection plan",
        ),
    ):
        case = case.adding(record)
    return case


def test_a_ward_and_a_successor_read_of_babies_and_possible_fathers() -> None:
    ward, successor = text(CopyKind.MIDWIFE, met(), ON), text(CopyKind.SUCCESSOR, met(), ON)
    assert "mother, babies and safety" in ward
    assert "the babies go home or stay" in ward
    assert "Planned: the babies go home" in ward
    assert "(by scan, twins)" in ward
    assert "Mother, possible fathers and babies" in successor
    for said in (ward, successor):
        assert "the baby's" not in said
        assert "The baby is born" not in said


def test_of_one_twin_alive_it_is_a_baby_again_and_twins_were_expected() -> None:
    ward = text(CopyKind.MIDWIFE, twins(both_live=False), ON)
    assert "mother, baby and safety" in ward
    assert "(by scan, twins)" in ward


def test_a_heading_names_no_father_where_none_is_known_and_no_baby_after_a_loss() -> None:
    case = stillborn()
    assert "Mother, father and what became of the baby" in text(CopyKind.SUCCESSOR, case, ON)
    alone = case.replace_tables(
        people=Table.of([one for one in case.people if one.id in {"am", "el"}])
    )
    assert "Mother and what became of the baby" in text(CopyKind.SUCCESSOR, alone, ON)


def test_a_visit_stands_once_in_what_comes_next() -> None:
    ward = text(CopyKind.MIDWIFE, met(), ON)
    (coming,) = re.findall(r"What comes next\n(.*)", ward)
    assert coming.count("New birth visit of the health visitor") == 1
    assert "New birth visit of the health visitor, 4 December 2026" in coming


def test_a_meeting_that_was_not_held_stands_once_among_the_dates() -> None:
    report = text(CopyKind.CONFERENCE, met(), ON).split("Key dates\n")[-1]
    (row,) = re.findall(r"Planning meeting before the birth\n(?:.*\n){3}", report)
    assert "20 November 2026" in row
    assert "Not held" in row


def test_an_appointment_that_lies_ahead_is_no_gap() -> None:
    case = stillborn()
    assert "still to come" in appointment_pattern(seen(case), ON).words
    passed = case.adding(Appointment(id="s1", on="2026-11-20", service="scan", person="am"))
    assert "what happened is not recorded" in appointment_pattern(seen(passed), ON).words


def test_the_core_group_bears_on_the_day_by_which_it_was_due(walk: Walk) -> None:
    prompt = evaluate_rule(RULES["core-group-late"], met(), ON, walk)
    assert prompt
    day = day_of(met(), prompt, ON)
    assert f"{day}" == "2026-11-18"


def test_one_possible_father_is_him(walk: Walk) -> None:
    two = evaluate_rule(RULES["paternity-open"], twins(), ON, walk)
    assert two
    assert "which of them is the father" in two.message
    one = twins().replace_tables(
        people=Table.of([Person(id="de", names="Dean", role="possible father")])
    )
    asked = evaluate_rule(RULES["paternity-open"], one, ON, walk)
    assert asked
    assert "Until then treat him as a possible father." in asked.message


def test_a_newborn_is_a_girl_or_a_boy() -> None:
    report = text(CopyKind.CONFERENCE, twins(), ON)
    babies = report.split("Each baby")[1].split("This assessment")[0]
    assert "Girl" in babies
    assert "Boy" in babies
    assert "Woman or girl" not in babies


def test_twins_whom_nobody_expected_are_two_wherever_they_are_told() -> None:
    case = twins()
    one = case.adding(case.pregnancy.replace(babies=1))
    ward = text(CopyKind.MIDWIFE, one, ON)
    assert "one baby" not in ward
    assert "(by scan" in ward


def test_prompts_speak_of_as_many_babies_as_are_born(walk: Walk) -> None:
    def says(case: Case, rule: str) -> str:
        prompt = evaluate_rule(RULES[rule], case, ON, walk)
        return prompt.message if prompt else ""

    case = twins().adding(Responsibility(id="r", holds="will have it once named at registration"))
    assert says(case, "birth-unregistered").startswith("The babies are born, and not every birth")
    assert "The babies are born. Nobody" in says(case, "birth-basis-missing")
    assert "the baby" not in says(case, "birth-basis-missing")
    awaited = case.adding(case.pregnancy.replace(babies=3))
    assert "2 babies are born" in says(awaited, "birth-unregistered")


def test_once_one_twin_is_lost_no_date_is_sooner_for_more_than_one_baby(walk: Walk) -> None:
    case = Case(id="c").adding(Pregnancy(due="2027-03-04", babies=2, early_birth="yes"))
    assert "an early birth of more than one baby" in earlier_words(case, walk.times)
    lost = case.adding(Baby(id="b", became="stillborn", ended_on="2026-11-20"))
    assert "as an early birth is expected" in earlier_words(lost, walk.times)


HEADED = (
    "What keeps the baby safe",
    "Where the baby may live",
    "Contact with the baby",
    "What it means for the baby",
    "Ready for the baby",
)
"""Titles of one baby that copies print where there is one."""


def planned(babies: int) -> Case:
    """A pregnancy with what most titles of a baby stand above."""
    return of(
        Pregnancy(id="pregnancy", due="2027-01-08", babies=babies, carried_by="ke"),
        Person(id="ke", names="Kerry Holt", role="mother"),
        LivingOption(
            id="l1",
            kind="with the mother",
            standing="what is planned",
            told=({"person": "ke", "on": "2026-11-01"},),
        ),
        ContactPlan(id="k1", person="ke", arrangement="Sundays", supervised="yes"),
        BabyHealth(id="h1", matter="growth", known="Small"),
        Answer(
            id="Q15.2", question="Q15.2", text="Her mother.", plain="Jean helps.", plain_for=("ke",)
        ),
        Answer(id="Q8.6@ke", question="Q8.6", about="ke", text="She rings Jean."),
    )


def test_every_title_of_a_baby_speaks_of_as_many_as_there_are() -> None:
    for kind in (CopyKind.CONFERENCE, CopyKind.PARENT, CopyKind.PARENT_FULL, CopyKind.MIDWIFE):
        one, two = (text(kind, planned(babies), ON, "ke") for babies in (1, 2))
        stand = [title for title in HEADED if title in one]
        assert stand or kind is CopyKind.MIDWIFE
        assert [title for title in stand if title in two] == []
    assert "What keeps the babies safe" in text(CopyKind.PARENT, planned(2), ON, "ke")
    report = text(CopyKind.CONFERENCE, planned(2), ON)
    for title in ("Where the babies may live", "The babies' own health", "When a baby will not"):
        assert title in report


def test_every_title_of_the_form_that_names_the_baby_has_one_for_several() -> None:
    form = load_walk().form
    titled = [(held.title, held.several) for section in form.sections for held in section.holds]
    titled += [(question.short, question.several) for question in form.all_questions]
    alone = [
        title
        for title, several in titled
        if re.search(r"\b(?:the|this) baby\b", title) and "bab" not in several
    ]
    assert alone == []
    assert len([title for title, several in titled if several]) > 10
