"""Prompts about the same records are one thing, and stand in an order that is said."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Outcome, Service
from prebirth.case.oversight import Response
from prebirth.case.record import Record
from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.rules.prompts import clusters as clusters_module
from prebirth.rules.prompts.clusters import (
    NO_DAY,
    Cluster,
    clusters,
    day_of,
    head,
    in_order,
    is_over,
    of_family,
    of_record,
    unlooked,
)
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, evaluate_rule, prompt_states
from prebirth.rules.prompts.looked import Fresh, fresh, looked_on, marks_on
from prebirth.rules.prompts.rule import RULES, digest
from tests.conftest import day
from tests.rules.prompts.build import TODAY, WALK, ago, couple, family, pregnant
from tests.rules.prompts.scenes import SCENES, conference, risk


def states(case: Case, on: date = TODAY) -> list[PromptState]:
    return prompt_states(case, all_prompts(case, on, WALK), WALK)


def things(case: Case, on: date = TODAY) -> list[Cluster]:
    return clusters(case, [one for one in states(case, on) if of_family(one)])


def ids(cluster: Cluster) -> set[str]:
    return {prompt.id for prompt in cluster.prompts}


def with_(case: Case, rule: str, on: date = TODAY) -> set[str]:
    """The prompts that are one thing with that of a rule."""
    return next(ids(one) for one in things(case, on) if rule in ids(one))


MISSED = [
    Appointment(
        id=f"a{number}",
        on=day(f"2026-0{month}-04"),
        service=service,
        person="m",
        outcome=Outcome.DID_NOT_ATTEND,
    )
    for number, (month, service) in enumerate(
        [(4, Service.MIDWIFERY), (4, Service.GP), (5, Service.MIDWIFERY), (5, Service.GP)]
    )
]


def missing(*more: Appointment) -> Case:
    case = family()
    for one in (*MISSED, *more):
        case = case.adding(one)
    return case


def test_four_missed_appointments_are_one_thing() -> None:
    found = with_(missing(), "missed-pattern")
    assert {"missed-unshared", "missed-uninterpreted", "missed-unanswered"} <= found
    cluster = next(one for one in things(missing()) if "missed-pattern" in ids(one))
    assert head(missing(), cluster).startswith("Mo, 4 missed appointments: ")


def test_what_a_service_cancelled_is_no_part_of_what_was_missed() -> None:
    cancelled = [
        Appointment(
            id=f"c{number}",
            on=day(f"2026-05-0{number}"),
            person="m",
            outcome=Outcome.CANCELLED_BY_SERVICE,
        )
        for number in (1, 2)
    ]
    case = missing(*cancelled)
    assert with_(case, "cancelled-by-service") == {"cancelled-by-service"}


def test_the_checks_of_one_man_are_one_thing_and_another_mans_are_not() -> None:
    asked = {"asked_of": "other authority", "asked_on": day("2026-01-05")}
    his = HistoryCheck.model_validate({"id": "h", "about": "f", **asked})
    hers = HistoryCheck.model_validate({"id": "h", "about": "m", **asked})
    both, worry = {"man-unchecked", "check-unanswered"}, risk(state="current")
    assert with_(family(worry).adding(his), "man-unchecked") >= both
    assert not with_(family(worry).adding(hers), "man-unchecked") >= both


@pytest.mark.parametrize("rule", sorted(RULES))
def test_no_prompt_is_lost_and_none_of_the_record_is_among_facts(rule: str) -> None:
    case = SCENES[rule].raised
    found = states(case)
    kinds = (of_family, of_record, is_over)
    assert all(sum(kind(one) for kind in kinds) == 1 for one in found)
    together = clusters(case, found)
    parts = [part.prompt.id for cluster in together for part in cluster.parts]
    assert sorted(parts) == sorted(one.prompt.id for one in found)
    assert all(len({part.prompt.of for part in one.parts}) == 1 for one in together)
    assert all(head(case, one).rstrip(".") and "{" not in head(case, one) for one in together)


def test_what_ends_in_a_full_stop_is_no_sentence_before_a_colon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(clusters_module, "subject", lambda *_: "Birth plan, He frightens her.")
    cluster = next(one for one in things(missing()) if len(one.parts) > 1)
    assert head(missing(), cluster).startswith("Birth plan, He frightens her: ")


def test_the_same_clusters_come_of_any_order() -> None:
    case = practice_case()
    found = [one for one in states(case, SET_ON) if of_family(one)]
    expected = {frozenset(ids(one)) for one in clusters(case, found)}
    for turned in itertools.islice(itertools.permutations(found), 0, 5000, 500):
        assert {frozenset(ids(one)) for one in clusters(case, turned)} == expected
    assert {frozenset(ids(one)) for one in clusters(case, found[::-1])} == expected


def test_an_answered_cluster_stays_answered_while_records_grow() -> None:
    case, now = missing(), day(str(TODAY))
    cluster = next(one for one in things(case) if "missed-pattern" in ids(one))
    for prompt in cluster.prompts:
        case = case.adding(
            Response(
                prompt=prompt.id,
                facts=digest(prompt, case),
                done="Seen at home.",
                on=now,
            )
        )
    kept = Appointment(id="kept", on=day("2026-05-08"), person="m", outcome=Outcome.ATTENDED)
    grown = case.adding(kept)
    assert not ids(cluster) & {one.prompt.id for one in states(grown) if not one.considered}
    changed = case.adding(MISSED[0].replace(reason="Says now that he kept her in"))
    back = {one.prompt.id for one in states(changed) if not one.considered}
    assert back >= {"missed-pattern", "missed-unshared"}


def test_what_is_new_stands_first_then_what_changed_then_the_nearest_day() -> None:
    case = practice_case()
    found = [one for one in states(case, SET_ON) if of_family(one)]
    new, changed = found[-1].prompt.id, found[-2].prompt.id

    def how(state: PromptState) -> Fresh:
        return {new: Fresh.NEW, changed: Fresh.CHANGED}.get(state.prompt.id, Fresh.STANDING)

    placed = in_order(case, WALK, clusters(case, found), SET_ON, how)
    assert new in ids(placed[0].cluster)
    assert changed in ids(placed[1].cluster)
    away = [abs((one.day - SET_ON).days) if one.day else NO_DAY for one in placed[2:]]
    assert away == sorted(away)
    everybody = in_order(case, WALK, clusters(case, found), SET_ON, unlooked)
    assert {one.fresh for one in everybody} == {Fresh.STANDING}


@pytest.mark.parametrize(
    ("still", "over"),
    [
        (
            couple(quality=("violence confirmed",), began="2019"),
            couple(quality=("violence confirmed",), began="2019", ended="2021"),
        ),
        (
            risk(theme="domestic abuse", state="current"),
            risk(theme="domestic abuse", state="past"),
        ),
    ],
)
def test_a_danger_that_is_still_there_does_not_stand_last(still: Record, over: Record) -> None:
    def day_and_place(danger: Record) -> tuple[date | None, int]:
        case = family(pregnant("30+0"), conference(ago(-3)), danger)
        placed = in_order(case, WALK, things(case), TODAY, unlooked)
        place = next(n for n, one in enumerate(placed) if "abuse-tool-missing" in ids(one.cluster))
        before = {name for one in placed[:place] for name in ids(one.cluster)}
        assert ("report-late" in before) == (placed[place].day != TODAY)
        return placed[place].day, place

    now, then = day_and_place(still), day_and_place(over)
    assert now[0] == TODAY
    assert now[1] < then[1]


def test_a_birthday_is_no_day_something_bears_on() -> None:
    case = SCENES["man-unchecked"].raised
    prompt = evaluate_rule(RULES["man-unchecked"], case, TODAY, WALK)
    assert prompt
    assert day_of(case, prompt, TODAY) is None


def test_a_look_is_remembered_until_something_is_new_or_changed() -> None:
    case = missing()
    seen = marks_on([one.prompt for one in states(case)], case, TODAY)
    assert looked_on(seen) == TODAY
    assert {fresh(one.prompt, case, seen) for one in states(case)} == {Fresh.STANDING}
    assert fresh(states(case)[0].prompt, case, frozenset()) == Fresh.NEW

    said_more = case.adding(MISSED[0].replace(reason="Says now that he kept her in"))
    how = {one.prompt.id: fresh(one.prompt, said_more, seen) for one in states(said_more)}
    assert how["missed-pattern"] == Fresh.CHANGED

    fifth = missing(MISSED[0].replace(id="a9", on=day("2026-05-06")))
    how = {one.prompt.id: fresh(one.prompt, fifth, seen) for one in states(fifth)}
    assert how["missed-pattern"] == Fresh.NEW

    fewer = case.adding(MISSED[0].replace(meaning="No bus that day"))
    how = {one.prompt.id: fresh(one.prompt, fewer, seen) for one in states(fewer)}
    assert how["missed-uninterpreted"] != Fresh.NEW, "less of the same is nothing new"


def test_what_comes_back_with_the_same_facts_is_nothing_new() -> None:
    case = missing()
    seen = marks_on([one.prompt for one in states(case)], case, TODAY)
    closed = marks_on([], case, TODAY + timedelta(days=9), seen)
    assert looked_on(closed) == TODAY + timedelta(days=9)
    assert {fresh(one.prompt, case, closed) for one in states(case)} == {Fresh.STANDING}


def test_that_weeks_pass_is_nothing_new() -> None:
    case = SCENES["mother-not-met"].raised
    rule = RULES["mother-not-met"]
    first, later = (evaluate_rule(rule, case, TODAY + timedelta(days=n), WALK) for n in (0, 14))
    assert first
    assert later
    assert first.message != later.message
    assert fresh(later, case, marks_on([first], case, TODAY)) == Fresh.STANDING


def test_what_an_earlier_build_marked_as_seen_is_seen() -> None:
    case = missing()
    seen = {f"{one.prompt.id}:{digest(one.prompt, case)[:12]}" for one in states(case)}
    assert {fresh(one.prompt, case, seen) for one in states(case)} == {Fresh.STANDING}


def test_a_pattern_that_ended_waits_for_nothing() -> None:
    case = SCENES["pattern-ended"].raised
    (over,) = [one for one in states(case) if is_over(one)]
    assert over.prompt.id == "pattern-ended"
    assert not of_family(over)


def test_a_month_is_said_as_it_is_recorded_and_not_by_a_day_of_it() -> None:
    missed = Appointment(id="a", on=day("2025-04"), person="m", outcome=Outcome.DID_NOT_ATTEND)
    case = family().adding(missed)
    placed = next(
        one
        for one in in_order(case, WALK, clusters(case, states(case)), TODAY, unlooked)
        if "missed-uninterpreted" in ids(one.cluster)
    )
    assert placed.day == date(2025, 4, 30)
    assert placed.recorded == day("2025-04")
