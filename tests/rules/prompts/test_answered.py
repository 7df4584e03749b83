"""A prompt that was answered comes back only where a fact it reads has changed."""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta

import pytest

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.marks import NOTHING, facts
from prebirth.case.oversight import Response
from prebirth.case.record import COMMON, Record, Restriction
from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, evaluate_rule, prompt_states
from prebirth.rules.prompts.rule import RULES, Of, Prompt, Rule, RuleResult, about, digest
from tests.rules.prompts.build import MOTHER, TODAY, WALK, family
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


def rests_on(prompt: Prompt, case: Case) -> list[Record]:
    """The records that a prompt rests on."""
    keys = (*prompt.places, *prompt.facts)
    return [record for table, key in keys if (record := case.record(table, key))]


def read_unweighed(rule: Rule, case: Case) -> set[str]:
    """The fields without which a rule says something else, and whose change reopens nothing."""
    prompt = present(evaluate_rule(rule, case, TODAY, WALK))
    before = digest(prompt, case)
    return {
        name
        for record in rests_on(prompt, case)
        for name, info in type(record).model_fields.items()
        if name not in {"id", "question", "about"}  # whose record it is, and no other is it
        for changed in (case.adding(record.replace(**{name: info.get_default()})),)
        if digest(prompt, changed) == before and evaluate_rule(rule, changed, TODAY, WALK) != prompt
    }


@pytest.mark.parametrize("rule", sorted(RULES))
def test_what_a_rule_reads_of_its_records_reopens_its_answer(rule: str) -> None:
    assert not read_unweighed(RULES[rule], SCENES[rule].raised)


def kept_without_reason(case: Case, _today: object, _walk: Walk) -> RuleResult | None:
    """Somebody is kept from others, and nothing says why."""
    rules = [(one, rule) for one in case.people for rule in one.restricted]
    return about("{count:person has|people have} no reason.", [a for a, b in rules if not b.reason])


def test_a_rule_on_what_is_no_fact_weighs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that held when somebody else was kept back, too, and nobody said why."""
    rule = RULES["missed-unshared"]._replace(
        id="kept", judge=kept_without_reason, of=Of.RECORD, reads=frozenset({"people"})
    )
    monkeypatch.setitem(RULES, "kept", rule)
    case = family(MOTHER.replace(restricted=(Restriction(),)))
    assert read_unweighed(rule, case) == {"restricted"}
    weighed = rule._replace(weighs=frozenset({"restricted"}))
    monkeypatch.setitem(RULES, "kept", weighed)
    assert not read_unweighed(weighed, case)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_an_answer_about_what_a_copy_withholds_silences_nothing_there(rule: str) -> None:
    case = SCENES[rule].raised
    prompt = present(evaluate_rule(RULES[rule], case, TODAY, WALK))
    keys = tuple(key for _, key in prompt.places)
    held = case.adding(
        Response(prompt=rule, facts=digest(prompt, case), about=keys, done="Looked at.")
    )
    for record in rests_on(prompt, case):
        for field in ("", *facts(type(record))):
            kept = record.replace(restricted=(Restriction(field=field, reason="x"),))
            seen, withheld = for_reader(held.adding(kept), Reader(), on=TODAY)
            raised = evaluate_rule(RULES[rule], seen, TODAY, WALK)
            lost = (field,) if field else facts(type(record))
            if raised and any(getattr(record, name) not in NOTHING for name in lost):
                assert not prompt_states(seen, [raised], WALK)[0].considered, (field, withheld)
