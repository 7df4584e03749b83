"""Every rule is raised where it should be, silent within its limits, and comes back.

An answered prompt comes back when a fact behind it changes.
"""

from __future__ import annotations

import ast
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Change
from prebirth.case.marks import Kind, marks
from prebirth.case.oversight import Response
from prebirth.case.plan import Factor
from prebirth.case.record import COMMON, Record
from prebirth.case.table import Table
from prebirth.case.values import Known
from prebirth.form.model import Walk
from prebirth.rules import prompts
from prebirth.rules.prompts.evaluate import (
    all_prompts,
    evaluate_rule,
    findings_by_rule,
    prompt_states,
    reevaluate,
)
from prebirth.rules.prompts.rule import RULES, Of, Prompt, digest, rule
from tests.rules.prompts.build import TODAY, WALK, family, said
from tests.rules.prompts.scenes import SCENES
from tests.typed import present

IDS = sorted(RULES)


def prompt_of(rule: str, case: Case) -> Prompt | None:
    return evaluate_rule(RULES[rule], case, TODAY, WALK)


def test_a_rule_that_says_neither_family_nor_record_does_not_load() -> None:
    with pytest.raises(TypeError):
        rule("of-neither", "J1", "people", "people")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="of the family or of its record"):
        rule("of-neither", "J1", "people", "people", "both")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="reads persons, which is no table"):
        rule("of-none", "J1", "people", "ties persons", Of.RECORD)
    with pytest.raises(ValueError, match="stands with persons, which is no role"):
        rule("of-none", "J1", "persons", "people", Of.RECORD)
    assert "of-neither" not in RULES


def test_every_rule_has_its_scene() -> None:
    assert set(SCENES) == set(RULES)


@pytest.mark.parametrize("rule", IDS)
def test_it_is_raised(rule: str) -> None:
    prompt = prompt_of(rule, SCENES[rule].raised)
    assert prompt is not None
    assert prompt.places
    assert prompt.message.endswith(".") or prompt.message.endswith(tuple("0123456789."))
    assert "{" not in prompt.message


@pytest.mark.parametrize(
    ("rule", "number"),
    [(rule, number) for rule in IDS for number in range(len(SCENES[rule].silent))],
)
def test_it_is_silent(rule: str, number: int) -> None:
    assert prompt_of(rule, SCENES[rule].silent[number]) is None


@pytest.mark.parametrize("rule", IDS)
def test_every_place_is_a_record_or_a_question_of_the_walk(rule: str, walk: Walk) -> None:
    case = SCENES[rule].raised
    for table, key in present(prompt_of(rule, case)).places:
        if table == "answers":
            assert key.partition("@")[0] in walk.form.by_id
        else:
            assert table in SINGLE or key in case.table(table)
    # The first of the roles and tables that it stands with is there, so that no other is used.
    assert walk.form.by_role.get(RULES[rule].stands[0]) or any(
        held.records == RULES[rule].stands[0]
        for section in walk.form.sections
        for held in section.holds
    )
    assert all(finding in walk.findings.by_id for finding in RULES[rule].findings)


def respond(case: Case, prompt: Prompt) -> Case:
    return case.adding(Response(prompt=prompt.id, facts=digest(prompt, case), done="Looked at."))


def variations(case: Case, prompt: Prompt) -> list[Case]:
    """The case with one fact behind the prompt changed, for every fact that can be."""
    records: list[Record] = [
        record
        for table, key in (*prompt.places, *prompt.facts)
        if (record := case.record(table, key))
    ]
    facts = [
        (record, field)
        for record in records
        for field, mark in marks(type(record)).items()
        if (mark.kind == Kind.FACT or field == "unit") and field not in COMMON
        if type(getattr(record, field)) is str
    ]
    return [
        case.adding(record.replace(**{field: f"{getattr(record, field)} More."}))
        for record, field in facts
    ]


@pytest.mark.parametrize("rule", IDS)
def test_an_answered_prompt_is_considered_and_comes_back_when_its_facts_change(rule: str) -> None:
    case = SCENES[rule].raised
    prompt = present(prompt_of(rule, case))
    answered = respond(case, prompt)
    assert [
        one.considered for one in prompt_states(answered, [prompt_of(rule, answered)], WALK)
    ] == [True]
    unrelated = answered.adding(said("Q99.9", "About something else."))
    if (still := prompt_of(rule, unrelated)) and rule != "self-report-only":
        assert prompt_states(unrelated, [still], WALK)[0].considered
    changed = [one for one in variations(answered, prompt) if prompt_of(rule, one) is not None]
    assert changed, "nothing behind this prompt can change"
    for one in changed:
        (back,) = prompt_states(one, [prompt_of(rule, one)], WALK)
        assert not back.considered
        assert back.response is not None


@pytest.mark.parametrize("rule", IDS)
def test_the_order_of_records_does_not_matter(rule: str) -> None:
    case = SCENES[rule].raised
    for seed in range(3):
        shuffled = case
        for table in RECORDS:
            rows = list(case.table(table))
            random.Random(seed).shuffle(rows)
            shuffled = shuffled.replace_tables(**{table: Table.of(rows)})
        assert prompt_of(rule, shuffled) == prompt_of(rule, case)


@pytest.mark.parametrize("rule", IDS)
def test_judging_what_a_change_touches_gives_the_same_as_judging_all(rule: str) -> None:
    case = SCENES[rule].raised
    before: dict[str, Prompt | None] = {
        key: evaluate_rule(one, Case(), TODAY, WALK) for key, one in RULES.items()
    }
    tables = [*SINGLE, *RECORDS]
    after = reevaluate(
        before,
        case,
        [
            Change("add", table, "x")
            for table in tables
            if table in SINGLE or len(case.table(table))
        ],
        TODAY,
        WALK,
    )
    assert [one for one in after.values() if one] == all_prompts(case, TODAY, WALK)


@pytest.mark.parametrize("rule", IDS)
def test_a_rule_reads_no_table_it_does_not_name(rule: str) -> None:
    """Emptying every table a rule does not name changes nothing.

    So it is enough to run it when a table it names has changed.
    """
    case = SCENES[rule].raised
    for table in RECORDS:
        if table not in RULES[rule].reads:
            case = case.replace_tables(**{table: Table({})})
    for single, kind in SINGLE.items():
        if single not in RULES[rule].reads:
            case = case.adding(kind())
    assert prompt_of(rule, case) == prompt_of(rule, SCENES[rule].raised)


SELVES = ("ethnicity", "nationality", "faith", "disability", "first_language", "interpreter")
LISTENING = {"culture-empty", "interpreter-missing", "learning-need-unassessed"}


@pytest.mark.parametrize("rule", IDS)
@pytest.mark.parametrize("field", SELVES)
def test_who_somebody_is_is_never_a_sign_of_risk(rule: str, field: str) -> None:
    """Who somebody is changes no rule but the three that ask whether we listened."""
    if rule in LISTENING:
        return
    for value in (Known.YES, Known.NO) if field == "interpreter" else ("", "one thing", "another"):
        case = SCENES[rule].raised
        for person in case.people:
            case = case.adding(person.replace(**{field: value}))
        assert prompt_of(rule, case) == prompt_of(rule, SCENES[rule].raised)


def test_only_the_interpreter_rule_names_language_in_its_source() -> None:
    for path in Path(prompts.__path__[0]).glob("*.py"):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and function.name != "interpreter_missing":
                named = {
                    node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)
                }
                assert not named & set(SELVES), f"{path.name}: {function.name}"


RISKS = {key for key in RULES if key.startswith(("risk-", "missed-", "removal-", "incident-"))}
protective = st.builds(
    Factor,
    id=st.just("new"),
    kind=st.just("protective"),
    description=st.text(max_size=9),
    evidence=st.sampled_from(["observed", "told by the person", None]),
    effect=st.text(max_size=5),
    weight=st.text(max_size=5),
)


@settings(deadline=None, max_examples=30)
@given(protective, st.sampled_from(IDS))
def test_something_that_protects_never_raises_a_rule_about_risk(factor: Factor, scene: str) -> None:
    case = SCENES[scene].raised
    before = {prompt.id for prompt in all_prompts(case, TODAY, WALK)}
    after = {prompt.id for prompt in all_prompts(case.adding(factor), TODAY, WALK)}
    assert not (after - before) & RISKS


def test_the_same_case_and_day_give_the_same_prompts(practice: Case) -> None:
    assert all_prompts(practice, TODAY, WALK) == all_prompts(practice, TODAY, WALK)


def test_every_finding_that_asks_for_a_prompt_has_one(walk: Walk) -> None:
    reached = {finding for findings in findings_by_rule().values() for finding in findings}
    for finding in walk.findings.findings:
        if "prompt" in finding.reach:
            assert finding.id in reached, finding.id


def test_a_rule_names_findings_that_there_are(walk: Walk) -> None:
    """An id that is misspelt gives a prompt no reason, and its finding one prompt fewer."""
    for name, findings in findings_by_rule().items():
        assert findings, name
        assert not set(findings) - set(walk.findings.by_id), name


def test_nothing_counts_or_ranks_a_person() -> None:
    words = ("score", "probab", "predict", "likelihood", "rank")
    for path in Path(prompts.__path__[0]).glob("*.py"):
        text = path.read_text(encoding="utf-8").casefold()
        assert not any(word in text for word in words), path.name


def test_an_empty_case_is_not_flooded() -> None:
    assert {prompt.id for prompt in all_prompts(Case(), TODAY, WALK)} == {"father-not-named"}
    assert len(all_prompts(family(), TODAY, WALK)) < 12
