"""The central claim: it says in time what practice overlooked, and little where all is well.

Whoever wrote the cases had not read the rules. `make claim` prints the whole table.
"""

import pytest

from prebirth.rules.prompts.rule import RULES, Of
from tests.claim.acts import (
    ALL,
    DANGER,
    DANGEROUS,
    TELLINGS,
    TWIN,
    WELL,
    rows,
    story,
)
from tests.claim.measure import MATTERS, bars, read, said, table, weeks


def typed(name: str, telling: str) -> set[tuple[str, str]]:
    """The records that a telling types, by table and id."""
    return {
        (table, key)
        for act in story(name, telling).acts
        for part in (ALL, telling)
        for table, written in act.typed[part].items()
        for key, _ in rows(table, written)
    }


@pytest.mark.parametrize("name", [*DANGEROUS, *WELL])
def test_every_bar_holds(name: str) -> None:
    assert not {bar.name: bar.found for bar in bars(name) if not bar.holds}


@pytest.mark.parametrize("name", DANGEROUS)
def test_a_danger_rests_on_what_is_typed_or_on_a_question_without_an_answer(name: str) -> None:
    known = typed(name, DANGER)
    for row in said(name):
        assert known & row.danger.about
        assert {table for table, _ in row.danger.about - known} <= {"answers"}
        assert {*read(name, row.danger)} == {"says", "else"}


@pytest.mark.parametrize("name", DANGEROUS)
def test_what_matters_most_is_one_of_its_dangers(name: str) -> None:
    assert MATTERS[name] in {danger.name for danger in story(name).dangers}


@pytest.mark.parametrize("name", DANGEROUS)
def test_a_twin_is_recorded_as_thinly(name: str) -> None:
    ours, twins = typed(name, DANGER), typed(name, TWIN)
    assert 0.9 <= len(twins) / len(ours) <= 1.1
    thin = [
        sum(
            RULES[prompt.id].of is Of.RECORD
            for week in weeks(name, telling)
            for prompt in week.facts + week.thin
        )
        / len(weeks(name, telling))
        for telling in (DANGER, TWIN)
    ]
    assert abs(thin[0] - thin[1]) <= 1


@pytest.mark.parametrize("name", [*DANGEROUS, *WELL])
def test_a_case_unfolds_day_by_day(name: str) -> None:
    days = [act.on for act in story(name).acts]
    assert days == sorted(set(days))
    assert days[-1] <= story(name).ends
    assert set(TELLINGS) >= {part for act in story(name).acts for part in act.typed}


def test_the_table_is_whole() -> None:
    lines = list(table())
    for name in (*DANGEROUS, *WELL):
        assert any(line.startswith(f"\n== {story(name).title}") for line in lines)
        for bar in bars(name):
            assert sum(f"  {bar.name}: {bar.found}" in line for line in lines) == 1
