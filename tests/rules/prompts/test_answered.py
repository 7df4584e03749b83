"""A prompt that was answered comes back only where a fact it reads has changed."""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta

import pytest

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Response
from prebirth.case.record import COMMON
from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, evaluate_rule, prompt_states
from prebirth.rules.prompts.rule import RULES, Prompt, digest
from tests.rules.prompts.build import TODAY, WALK
from tests.rules.prompts.scenes import SCENES
from tests.typed import present


def answer(case: Case, prompt: Prompt, facts: str, on: PartialDate | None) -> Case:
    return case.adding(Response(prompt=prompt.id, facts=facts, done="Looked at.", on=on))


def answered(case: Case) -> Case:
    """The practice case with every prompt answered on its day."""
    day = PartialDate.of(SET_ON)
    for prompt in all_prompts(case, SET_ON, WALK):
        case = answer(case, prompt, digest(prompt, case), day)
    return case


def open_after(case: Case, days: int) -> list[PromptState]:
    on = SET_ON + timedelta(days=days)
    states = prompt_states(case, all_prompts(case, on, WALK), WALK)
    return [state for state in states if not state.considered]


@pytest.mark.parametrize("days", [1, 9, 40])
def test_days_that_pass_bring_back_only_what_is_about_more(days: int) -> None:
    case = answered(practice_case())
    assert not open_after(case, 0)
    before = {prompt.id: prompt for prompt in all_prompts(case, SET_ON, WALK)}
    for state in open_after(case, days):
        if state.prompt.id in before:
            assert set(state.prompt.places) - set(before[state.prompt.id].places)


def test_a_symbol_that_is_moved_brings_nothing_back() -> None:
    case = answered(practice_case())
    for person in list(case.people):
        case = case.adding(person.replace(shift=person.shift + 3))
    assert not open_after(case, 0)


@pytest.mark.parametrize("rule", ["missed-unshared", "plan-change-untold"])
def test_an_answer_of_an_earlier_build_still_holds(rule: str) -> None:
    case = SCENES[rule].raised
    prompt = present(evaluate_rule(RULES[rule], case, TODAY, WALK))
    facts = [
        [
            table,
            key,
            case.record(table, key).model_dump(
                mode="json", exclude=set(COMMON) - {"id", "evidence"}
            ),
        ]
        for table, key in (*prompt.places, *prompt.facts)
        if case.record(table, key) is not None
    ]
    text = json.dumps([prompt.id, prompt.message, facts], sort_keys=True, ensure_ascii=False)
    earlier = hashlib.sha256(text.encode()).hexdigest()
    held = prompt_states(answer(case, prompt, earlier, None), [prompt], WALK)
    assert held[0].considered
    other = prompt_states(answer(case, prompt, earlier[::-1], None), [prompt], WALK)
    assert not other[0].considered
