"""A prompt says no week, day or alert that the record does not hold."""

from datetime import date

from prebirth.case.case import Case
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.form.model import Walk
from prebirth.rules.prompts.clusters import day_of
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import Prompt

TODAY = date(2026, 11, 29)


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
