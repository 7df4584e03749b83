"""Which record may be the newest, and what a reader may not see of it."""

from typing import Any

import pytest

from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.newest import may_be_newest, superseded
from prebirth.case.plan import Decision

OLD = Decision(id="d", on="2026-05-01", decided="The baby goes home.")
NEW = Decision(id="e", on="2026-05-14", decided="The baby stays.", replaces="d")


def plans(*facts: dict[str, Any]) -> list[BirthPlan]:
    return [BirthPlan(id=str(place), **one) for place, one in enumerate(facts)]


@pytest.mark.parametrize(
    ("facts", "left"),
    [
        ([], ""),
        ([{}], "0"),
        ([{"on": "2026-05-01"}, {"on": "2026-05-14"}], "1"),
        ([{"on": "2026-05-14"}, {"on": "2026-05-01"}], "0"),
        ([{"on": "2026-05-01"}, {}], "01"),
        ([{}, {}], "01"),
        ([{"on": "2026-05"}, {"on": "2026-05-14"}], "01"),
        ([{"on": "2026-05"}, {"on": "2026-06-01"}], "1"),
        ([{"on": "2026-05-14"}, {"on": "2026-05-14"}], "01"),
        ([{"on": "2026-05-01", "version": 1}, {"version": 2}], "1"),
        ([{"on": "2026-05-14", "version": 1}, {"on": "2026-05-14", "version": 2}], "1"),
        ([{"on": "2026-05-14", "version": 1}, {"on": "2026-05-01", "version": 2}], "01"),
        ([{"on": "2026-05-01"}, {"on": "2026-05-14"}, {}], "12"),
    ],
)
def test_none_is_left_out_that_may_be_the_newest(facts: list[dict[str, Any]], left: str) -> None:
    assert "".join(plan.id for plan in may_be_newest(plans(*facts))) == left


def test_what_holds_is_not_seen_where_the_newest_is_kept_back() -> None:
    old, new = plans({"on": "2026-05-01"}, {"on": "2026-05-14"})
    raw = Case(id="c").adding(old).adding(new)
    assert superseded(raw, raw) == frozenset()
    assert superseded(raw, Case(id="c").adding(old)) == {"birth_plans"}
    assert superseded(raw, Case(id="c").adding(new)) == frozenset()


@pytest.mark.parametrize(
    ("seen", "left"),
    [
        ([OLD, NEW], set()),
        ([OLD], {"decisions"}),
        ([OLD, NEW.replace(replaces=None)], {"decisions"}),
        ([NEW], set()),
        ([], set()),
    ],
)
def test_a_decision_that_was_replaced_out_of_sight_does_not_stand(
    seen: list[Decision], left: set[str]
) -> None:
    raw, shown = Case(id="c").adding(OLD).adding(NEW), Case(id="c")
    for decision in seen:
        shown = shown.adding(decision)
    assert superseded(raw, shown) == left
