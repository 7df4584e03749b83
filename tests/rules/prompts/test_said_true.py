"""A prompt says no week, day or alert that the record does not hold."""

import re
from datetime import date
from typing import Any

import pytest

from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.enquiries import CourtOrder
from prebirth.case.households import Support
from prebirth.case.oversight import Assessment, Status
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Factor, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record
from prebirth.form.model import Walk
from prebirth.rules.at_closing import of_family, prompts_open
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.clusters import day_of
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import Prompt
from prebirth.wording.facts import became_words
from tests.rules.prompts.build import couple, family, said

TODAY = date(2026, 11, 29)
ON_METHADONE = said("Q4.4", about="p", choice=("On a prescribed programme",))


def prompts(case: Case, walk: Walk) -> dict[str, Prompt]:
    return {prompt.id: prompt for prompt in all_prompts(case, TODAY, walk)}


def test_of_a_due_month_alone_no_week_is_said(walk: Walk) -> None:
    found = prompts(Case(id="c").adding(Pregnancy(due="2026-12")), walk)
    assert {"unbooked", "due-day-unknown"} <= found.keys()
    for prompt in found.values():
        assert "It is week" not in prompt.message
    exact = prompts(Case(id="c").adding(Pregnancy(due="2026-12-20")), walk)
    assert "It is week 37." in exact["unbooked"].message


def test_once_the_baby_is_born_the_basis_bears_on_the_day_of_birth(walk: Walk) -> None:
    case = Case(id="c").adding(Pregnancy(due="2026-12-20"))
    before = prompts(case, walk)["birth-basis-missing"]
    assert day_of(case, before, TODAY) == date(2026, 12, 20)
    born = case.adding(Baby(id="b", born="2026-11-27"))
    prompt = prompts(born, walk)["birth-basis-missing"]
    assert prompt.message.startswith("The baby is born")
    assert day_of(born, prompt, TODAY) == date(2026, 11, 27)


def test_that_no_alert_is_recorded_is_no_word_of_what_the_register_shows(walk: Walk) -> None:
    held = Conference(id="f", kind="initial (pre-birth)", held_on="2026-11-03")
    case = Case(id="c").adding(Pregnancy(due="2026-12-20"))
    case = case.adding(held.replace(outcome="child protection plan"))
    message = prompts(case, walk)["cp-is-missing"].message
    assert "is recorded" in message
    assert "does not show" not in message


def test_a_release_after_the_birth_is_asked_about_as_long_as_a_baby_lives(walk: Walk) -> None:
    prison = CourtOrder(id="o", kind="prison, until release", ends="2026-12-15")
    case = Case(id="c").adding(Pregnancy(due="2027-03-20")).adding(prison)
    assert "ends before the birth." in prompts(case, walk)["order-ends"].message
    born = case.adding(Baby(id="b", born="2026-11-28"))
    assert "or ends within 8 weeks." in prompts(born, walk)["order-ends"].message
    asked = [one.id for one in prompts_open(born, TODAY, walk) if of_family(one)]
    assert "order-ends" in asked
    lost = case.adding(Baby(id="b", became="stillborn", ended_on="2026-11-28"))
    assert "order-ends" not in prompts(lost, walk)


def test_violence_is_said_only_where_it_is_recorded(walk: Walk) -> None:
    case = Case(id="c").adding(Person(id="m", names="Mo", role="mother"))
    for order in (CourtOrder(id="o"), CourtOrder(id="o", kind="prison, until release")):
        assert "protecting-untested" not in prompts(case.adding(order), walk)
    held = case.adding(CourtOrder(id="o", kind="restraining order"))
    message = prompts(held, walk)["protecting-untested"].message
    assert message.startswith("Recorded: restraining order. ")
    named = case.adding(CourtOrder(id="o", kind="prison, until release", protects=("m",)))
    assert (
        "Recorded: prison, until release. " in prompts(named, walk)["protecting-untested"].message
    )


def test_a_missed_appointment_within_its_days_is_not_counted_as_untold(walk: Walk) -> None:
    case = Case(id="c")
    for day in ("2026-11-18", "2026-11-25"):
        case = case.adding(Appointment(id=day, on=day, outcome="did not attend"))
    message = prompts(case, walk)["missed-unshared"].message
    assert message.startswith("No other agency was told of 1 missed appointment within 5 working")


def test_a_partner_is_called_a_partner(walk: Walk) -> None:
    partner = Person(id="p", names="Pat", role="partner of a parent")
    message = prompts(Case(id="c").adding(partner), walk)["childhood-unknown"].message
    assert "a parent's partner's own childhood" in message


@pytest.mark.parametrize(
    ("rule", "facts", "beside"),
    [
        ("advocate-unoffered", {"learning_difficulty": "yes"}, []),
        ("specialist-assessment-missing", {"learning_difficulty": "yes"}, []),
        (
            "instructing-unassessed",
            {"learning_difficulty": "yes"},
            [LegalStep(id="l", kind="legal planning meeting", on="2026-05-01")],
        ),
        ("no-recourse-unplanned", {}, [said("Q7.6", "", about="p", choice=("No leave",))]),
        ("health-not-joined", {}, [Factor(id="f", theme="mental health", about="p")]),
        (
            "functioning-impact-missing",
            {},
            [Factor(id="f", theme="mental health", kind="risk", about="p")],
        ),
        (
            "substance-service-unlisted",
            {},
            [ON_METHADONE],
        ),
        ("care-leaver-unasked", {"in_care": "yes", "age": 19}, []),
        ("culture-empty", {}, []),
    ],
)
def test_no_prompt_calls_a_partner_a_parent(
    rule: str, facts: dict[str, Any], beside: list[Record], walk: Walk
) -> None:
    partner = Person(id="p", names="Pat", role="partner of a parent", **facts)
    case = Case(id="c", pregnancy=Pregnancy(due="2026-12-20")).adding(partner)
    case = case.adding(case.assessment.replace(opened="2026-06-01"))
    for record in beside:
        case = case.adding(record)
    message = prompts(case, walk)[rule].message
    assert "A parent's partner" in message
    assert not re.search(r"A parent (has|may|was)|A parent's (use|health)", message)


def test_what_a_record_began_with_is_not_late_without_its_day(walk: Walk) -> None:
    case = Case(id="c").adding(Pregnancy(due="2026-12-20"))
    states = {step.id: step.state(TODAY).value for step in milestones(case, TODAY, walk)}
    assert states["referral_by"] == states["begun_by"] == "day passed"


def test_a_twin_that_died_keeps_its_day_of_birth() -> None:
    twin = Baby(id="b", name="second twin", born="2026-11-28", became="born, and has died")
    case = Case(id="c").adding(Pregnancy(babies=2)).adding(twin)
    assert became_words(case, TODAY) == [
        "second twin: born 28 November 2026, and has died, day of death not recorded"
    ]


@pytest.mark.parametrize(
    ("known", "lacking"),
    [
        ({"order": "care order", "authority": "Penhale Council"}, "the reason"),
        ({"authority": "Penhale Council"}, "the reason or the order"),
        ({}, "the reason, the order or the authority"),
    ],
)
def test_of_a_child_who_left_only_what_lacks_is_said_to_lack(
    walk: Walk, known: dict[str, str], lacking: str
) -> None:
    child = PreviousChild(id="k", where_now="adopted", removed_on="2024", **known)
    found = prompts(Case(id="c").adding(child), walk)["removal-unexplained"]
    assert found.message.endswith(f"Nobody has recorded {lacking}.")


@pytest.mark.parametrize(
    ("records", "rule", "ends"),
    [
        (
            [Support(id="s", person="p", daily_care="Mornings.")],
            "family-care-unknown",
            "Nobody has written when they agreed to it.",
        ),
        (
            [Support(id="s", person="p")],
            "family-care-unknown",
            "Nobody has written how much daily care that is or when they agreed to it.",
        ),
        (
            [PreviousChild(id="k", where_now="died")],
            "child-death-unexplored",
            "No papers are recorded as received. Nobody has written here what the papers say.",
        ),
        (
            [PreviousChild(id="k", where_now="died", papers_received="2026-01")],
            "child-death-unexplored",
            "A child of these parents died. Nobody has written here what the papers say.",
        ),
        (
            [BirthPlan(id="b", not_to_come=({"who": "Rex", "why": "He hits her."},))],
            "excluded-unsettled",
            "Nobody has written who told them, or why nobody does.",
        ),
    ],
)
def test_a_prompt_names_what_lacks_and_nothing_that_is_there(
    walk: Walk, records: list[Record], rule: str, ends: str
) -> None:
    case = Case(id="c").adding(Person(id="p", role="mother", names="Ann"))
    for record in records:
        case = case.adding(record)
    assert prompts(case, walk)[rule].message.endswith(ends)


@pytest.mark.parametrize(
    ("answered", "rule", "ends"),
    [
        ((), "parents-view-missing", "written a parent's view of this assessment yet."),
        (
            (("Q18.1", None),),
            "parents-view-missing",
            "written the father's or partner's view of this assessment yet.",
        ),
        (
            (("Q18.2", None),),
            "parents-view-missing",
            "written the mother's view of this assessment yet.",
        ),
        (
            (),
            "relationship-thin",
            "asked about the couple's relationship or how the couple handle conflict.",
        ),
        ((("Q6.1", None),), "relationship-thin", "asked how the couple handle conflict."),
        ((("Q6.2", None),), "relationship-thin", "asked about the couple's relationship."),
        (
            (("Q7.1", "m"), ("Q7.1", "f")),
            "culture-empty",
            "asked yet about what identity means for this baby.",
        ),
        ((("Q7.2", "m"), ("Q7.2", "f")), "culture-empty", "asked yet about identity and heritage."),
    ],
)
def test_of_two_questions_only_what_lacks_is_said_to_lack(
    walk: Walk, answered: tuple[tuple[str, str | None], ...], rule: str, ends: str
) -> None:
    case = family(
        couple(),
        Assessment(status=Status.WITH_MANAGER),
        *(said(question, about=about) for question, about in answered),
    )
    assert prompts(case, walk)[rule].message.endswith(ends)


@pytest.mark.parametrize(
    ("told", "whom"),
    [
        ({}, "the parents or the agencies"),
        ({"explained_parents": "2026-11-01"}, "the agencies"),
        ({"explained_partners": "2026-11-01"}, "the parents"),
    ],
)
def test_to_whom_a_legal_step_was_not_explained(
    walk: Walk, told: dict[str, str], whom: str
) -> None:
    step = LegalStep(id="l", kind="letter before proceedings", on="2026-10-01", **told)
    found = prompts(family(step), walk)["legal-unexplained"]
    assert found.message == f"A legal step has not been explained to {whom}."
