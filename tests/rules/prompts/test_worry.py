"""What is still to be done is of the family once a worry is recorded, else of the record."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.case.enquiries import CourtOrder, Section47Enquiry
from prebirth.rules.prompts.evaluate import evaluate_rule, reevaluate
from prebirth.rules.prompts.facts import worry_recorded
from prebirth.rules.prompts.rule import RULES, Of
from prebirth.rules.prompts.words import NO_WORRY, WORRY, affirmed
from tests.rules.prompts.build import FATHER, MOTHER, TODAY, WALK, ago, couple, family, said
from tests.rules.prompts.scenes import (
    AGREED_LESS,
    LOST_FOR_DRUGS,
    REMOVED,
    drunk,
    opened,
    risk,
    sees,
)
from tests.typed import present

WORRIES = [
    family(risk(state="current")),
    family(risk(state="not known")),
    family(risk(state="current", theme="health", about="k")),
    family(couple(quality=("violence confirmed",))),
    family(Event(violence="alleged")),
    family(MOTHER.replace(safe_from=("f",))),
    family(CourtOrder(binds="f")),
    family(REMOVED),
    family(REMOVED.replace(order=None, plans=({"since": "2019"},))),
    family(Section47Enquiry()),
]


@pytest.mark.parametrize("case", WORRIES)
def test_a_worry_is_recorded(case: Case) -> None:
    assert worry_recorded(case)


@pytest.mark.parametrize(
    "case",
    [
        family(),
        family(risk(state="past")),
        family(risk(state="current", theme="health", about="m")),
        family(FATHER),
        family(Event(happened="She moved.")),
        family(REMOVED.replace(order=None, where_now="with relatives")),
        family(risk(state="current"), AGREED_LESS),
        family(Section47Enquiry(outcome="concerns not substantiated")),
    ],
)
def test_no_worry_is_recorded_or_it_was_settled_as_less(case: Case) -> None:
    assert not worry_recorded(case)


def test_a_step_is_of_the_family_once_a_worry_is_recorded() -> None:
    assert RULES["father-not-met"].of is Of.STEP
    assert [Of.STEP.where(worried=worried) for worried in (True, False)] == [Of.FAMILY, Of.RECORD]
    for of in (Of.FAMILY, Of.RECORD):
        assert {of.where(worried=worried) for worried in (True, False)} == {of}


def test_what_is_still_to_be_done_moves_when_a_worry_is_recorded_and_no_rule_runs() -> None:
    case = family(FATHER.replace(spoken_to=()))
    before = reevaluate({}, case, (), TODAY, WALK)
    assert present(before["father-not-met"]).of is Of.RECORD
    worried = case.adding(risk(state="current"))
    after = reevaluate(before, worried, [Change("set", "factors", "ri")], TODAY, WALK)
    assert present(after["father-not-met"]).of is Of.FAMILY


@pytest.mark.parametrize(
    ("rule", "case"),
    [
        (
            "substance-service-unlisted",
            family(opened(ago(90)), said("Q4.4", about="f", choice=("Now",)), drunk()),
        ),
        ("substance-service-unlisted", family(opened(ago(0)), LOST_FOR_DRUGS)),
        ("contact-unwatched", family(sees("f", overseer="", supervised="yes"))),
    ],
)
def test_it_is_said_too(rule: str, case: Case) -> None:
    assert evaluate_rule(RULES[rule], case, TODAY, WALK)


@pytest.mark.parametrize(
    ("written", "worries"),
    [
        ("A cot alarm that shakes her pillow is ordered.", False),
        ("The smoke alarms were fitted.", False),
        ("I am afraid we cannot come on Tuesday.", False),
        ("I am afraid it will happen again.", True),
        ("We were alarmed by what she said.", True),
        ("The ward raised the alarm on Friday.", True),
        ("We have no cause for alarm.", False),
    ],
)
def test_a_word_of_worry_is_one_of_a_worry(written: str, worries: bool) -> None:
    assert affirmed(written, WORRY, NO_WORRY) is worries
