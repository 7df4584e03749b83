"""The limits of each rule where the scenes do not lie on them, and the places it names."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from prebirth.case.agencies import Agency, Contribution, HistoryCheck, Told
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import ChildVoice, PlanPeriod, PreviousChild
from prebirth.case.households import Household, Member
from prebirth.case.oversight import Supervision
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision, Factor, Invited, LegalStep
from prebirth.case.pregnancy import Baby
from prebirth.case.table import Table
from prebirth.case.ties import Tie
from prebirth.rules.prompts.evaluate import evaluate_rule, reevaluate
from prebirth.rules.prompts.facts import (
    couples,
    next_dated_conference,
    started_within,
    windows,
)
from prebirth.rules.prompts.rule import RULES, Of, Prompt
from tests.rules.prompts.build import (
    FATHER,
    MOTHER,
    TIMES,
    TODAY,
    WALK,
    ago,
    couple,
    due_for,
    family,
    pregnant,
    said,
)
from tests.rules.prompts.scenes import (
    BORN,
    CHILD,
    GP,
    MH,
    MW,
    REMOVED,
    VISIT,
    conference,
    events,
    history,
    miss,
    risk,
)
from tests.typed import present

SPAN = TIMES.number("missed_within") * 7


def places(rule: str, case: Case) -> set[str]:
    """What a prompt names; nothing where it is not raised."""
    prompt = evaluate_rule(RULES[rule], case, TODAY, WALK)
    return {key for _, key in prompt.places} if prompt else set()


def in_days(days: int) -> str:
    return (TODAY + timedelta(days=days)).isoformat()


def test_a_first_visit_that_was_not_held_needs_another() -> None:
    off = VISIT.replace(became="it was not held")
    assert places("meeting-not-replaced", family(BORN, off)) == {"v"}
    again = VISIT.replace(id="v2", became="it was postponed")
    assert places("meeting-not-replaced", family(BORN, off, again)) == {"v", "v2"}
    other = VISIT.replace(id="v2", kind="first visit of the social worker at home")
    assert places("meeting-not-replaced", family(BORN, off, other)) == {"v"}


def test_a_set_day_that_passes_unsaid_leaves_a_question_of_the_family() -> None:
    meeting = VISIT.replace(kind="pre-discharge meeting after the birth", on=ago(1))
    assert places("pre-discharge-missing", family(BORN, risk(state="current")))
    passed = family(BORN, risk(state="current"), meeting)
    prompt = present(evaluate_rule(RULES["meeting-unsaid"], passed, TODAY, WALK))
    assert not places("pre-discharge-missing", passed)
    assert prompt.of is Of.FAMILY
    alone = present(evaluate_rule(RULES["meeting-unsaid"], family(BORN, meeting), TODAY, WALK))
    assert alone.of is Of.FAMILY, "also where no worry is recorded"
    assert "re-discharge meeting after the birth" in alone.message, "it says what it is about"


def test_of_who_gives_birth_it_is_not_asked_who_has_responsibility() -> None:
    assert places("responsibility-unknown", family(pregnant("24+1"))) == {"f"}
    second = Person(id="m2", role="mother")
    assert places("responsibility-unknown", family(second, pregnant("24+1"))) == {"m", "m2", "f"}


def test_an_appointment_missed_today_counts() -> None:
    run = TIMES.number("missed_run")
    assert places(
        "missed-pattern", family(*(miss(f"a{number}", ago(number * 3)) for number in range(run)))
    ) == {f"a{number}" for number in range(run)}
    assert (
        places(
            "missed-pattern",
            family(*(miss(f"a{number}", ago(number * 3 - 1)) for number in range(run))),
        )
        == set()
    )


def test_what_one_misses_is_never_added_to_what_another_missed() -> None:
    two = [miss(f"a{number}", ago(number * 3)) for number in range(2)]
    assert places("missed-pattern", family(*two, miss("his", ago(4), person="f"))) == set()
    run = TIMES.number("missed_run")
    hers = [miss(f"a{number}", ago(number * 3)) for number in range(run)]
    his = [miss(f"f{number}", ago(number * 3), person="f") for number in range(run)]
    one = family(*hers, miss("his", ago(4), person="f"))
    assert places("missed-pattern", one) == {missed.id for missed in hers}
    both = family(*hers, *his)
    prompt = present(evaluate_rule(RULES["missed-pattern"], both, TODAY, WALK))
    assert prompt.message.count(f" {run}") == len({"hers", "his"})
    assert f"{2 * run} " not in prompt.message


def test_half_of_the_last_few_is_enough_and_less_is_not() -> None:
    look_back = TIMES.number("missed_of_last")
    far = [ago(number * SPAN) for number in range(look_back)]
    half = look_back // 2
    for count, raised in ((half, True), (half - 1, False)):
        shown = [
            miss(f"a{place}", on, **({} if place < count else {"outcome": "attended"}))
            for place, on in enumerate(far)
        ]
        assert places("missed-pattern", family(*shown)) == (
            {f"a{place}" for place in range(count)} if raised else set()
        )
    fewer = [miss(f"a{place}", on) for place, on in enumerate(far[:-1])]
    assert places("missed-pattern", family(*fewer)) == set(), (
        "of fewer than the last few nothing is said"
    )
    older = [
        miss("old", ago(look_back * SPAN)),
        *(
            miss(f"a{place}", on, **({} if place < half else {"outcome": "attended"}))
            for place, on in enumerate(far)
        ),
    ]
    assert "old" not in places("missed-pattern", family(*older))


def test_misses_of_two_services_on_the_same_days_of_the_span() -> None:
    def both(first: int, second: int, **facts: object) -> set[str]:
        return places(
            "missed-across-agencies",
            family(
                MW,
                MH,
                miss("a", ago(first)),
                miss("b", ago(second), service="mental health", **facts),
            ),
        )

    assert both(0, 3) == {"a", "b"}
    assert both(-1, 3) == set()
    assert both(0, SPAN) == {"a", "b"}
    assert both(0, SPAN + 1) == set()
    assert both(0, 3, shared_with=(Told(agency="mw"),)) == set()
    assert both(0, 3, shared_with=(Told(agency="gp"),)) == {"a", "b"}
    told = family(
        MW,
        MH,
        miss("a", ago(0), shared_with=(Told(agency="mh"),)),
        miss("b", ago(3), service="mental health"),
    )
    assert places("missed-across-agencies", told) == set()
    assert (
        places("missed-across-agencies", family(MW, miss("a", ago(0)), miss("b", ago(3)))) == set()
    )


def test_what_a_service_cancelled_today_counts() -> None:
    run = TIMES.number("cancelled_run")
    for first, raised in ((0, True), (-1, False)):
        shown = [
            miss(f"a{number}", ago(first + number), outcome="cancelled by service")
            for number in range(run)
        ]
        assert bool(places("cancelled-by-service", family(*shown))) == raised
    one_less = [
        miss(f"a{number}", ago(number), outcome="cancelled by service") for number in range(run - 1)
    ]
    assert places("cancelled-by-service", family(*one_less, miss("x", ago(1)))) == set()


def test_an_appointment_missed_on_the_first_day_of_the_pregnancy_counts_after_a_loss() -> None:
    first = date.fromisoformat(due_for("26+1")) - timedelta(days=280)
    count = TIMES.number("missed_after_loss")
    for begins, raised in ((first, True), (first - timedelta(days=1), False)):
        shown = [
            miss(f"a{number}", (begins + timedelta(days=number)).isoformat())
            for number in range(count)
        ]
        assert (
            bool(
                places(
                    "loss-and-avoidance", family(REMOVED.replace(child=None), pregnant(), *shown)
                )
            )
            == raised
        )


def test_neglect_in_a_plan_and_no_other_harm() -> None:
    neglect, other = (
        PreviousChild(id=key, plans=(PlanPeriod(category=category),))
        for key, category in (("n", "neglect"), ("p", "physical abuse"))
    )
    assert places("neglect-unexplored", family(neglect, other)) == {"n", "Q12.2"}
    assert places("neglect-unexplored", family(other)) == set()
    assert places("neglect-unexplored", family(other, Factor(id="f", theme="neglect"))) == {
        "f",
        "Q12.2",
    }


@pytest.mark.parametrize(
    ("first", "second", "decision", "raised"),
    [
        ("meet", "step down", {}, True),
        ("meet", "meet", {}, False),
        ("meet", " meet ", {}, False),
        ("meet", "step down", {"why_changed": "w"}, True),
        ("meet", "step down", {"told_to": (Told(agency="mw"),)}, True),
        ("meet", "step down", {"why_changed": "w", "told_to": (Told(agency="mw"),)}, False),
        (
            "meet",
            "step down",
            {"why_changed": "w", "told_to": (Told(agency="mw"),), "on": ago(3)},
            True,
        ),
        (
            "meet",
            "step down",
            {"why_changed": "w", "told_to": (Told(agency="mw"),), "forum": "supervision"},
            True,
        ),
    ],
)
def test_a_legal_step_that_goes_another_way_is_explained_by_a_decision_of_its_day(
    first: str, second: str, decision: dict[str, object], raised: bool
) -> None:
    steps = [
        LegalStep(id=key, kind="legal planning meeting", on=on, outcome=outcome)
        for key, on, outcome in (("z", ago(20), first), ("a", ago(10), second))
    ]
    made = Decision(
        **({"id": "d", "forum": "legal planning", "on": ago(10), "decided": "x"} | decision)
    )
    assert places("legal-decision-changed", family(MW, *steps, made)) == (
        {"a"} if raised else set()
    )


@pytest.mark.parametrize(
    ("before", "later", "raised"),
    [
        ({}, {"decided": "y"}, True),
        ({}, {"decided": " x "}, False),
        ({}, {"decided": "y", "why_changed": "w"}, True),
        ({}, {"decided": "y", "why_changed": "w", "told_to": (Told(agency="mw"),)}, False),
    ],
)
def test_a_legal_decision_that_goes_another_way(
    before: dict[str, object], later: dict[str, object], raised: bool
) -> None:
    made = [
        Decision(**({"id": key, "forum": "legal planning", "on": on, "decided": "x"} | facts))
        for key, on, facts in (("z", ago(20), before), ("a", ago(10), later))
    ]
    assert places("legal-decision-changed", family(MW, *made)) == ({"a"} if raised else set())


def test_late_legal_planning_names_the_concerns_and_no_other_record() -> None:
    late = pregnant("36+0")
    strategy, other = (
        Decision(id="s", forum="strategy discussion"),
        Decision(id="o", forum="supervision"),
    )
    assert places("legal-late", family(late, strategy, other)) == {"s"}
    assert places("legal-late", family(late, other)) == set()
    assert places("legal-late", family(late, LegalStep(id="l", kind="legal advice"))) == {"l"}
    assert places(
        "legal-late",
        family(late, LegalStep(id="l", kind="letter before proceedings"), risk(state="current")),
    ) == {"ri"}
    assert places("legal-late", family(late, risk(state="past"))) == set()


def test_what_changed_today_counts_and_what_changes_tomorrow_does_not() -> None:
    seen = said("Q15.7", entered_at=f"{ago(5)}T09:00:00Z")
    for on, raised in ((ago(0), True), (in_days(1), False), (ago(5), False), (ago(4), True)):
        assert bool(places("changed-circumstances", family(seen, *events("move", on)))) == raised, (
            on
        )


def test_after_a_change_only_the_rules_that_read_what_it_touched_are_judged() -> None:
    before: dict[str, Prompt | None] = dict.fromkeys(RULES)
    case = family(risk(weight=""))
    found = reevaluate(
        before, case, [Change("set", "actions", "e", "action", "a", "b")], TODAY, WALK
    )
    assert found == before
    found = reevaluate(
        before, case, [Change("set", "factors", "ri", "weight", "a", "")], TODAY, WALK
    )
    assert {key for key, prompt in found.items() if prompt} == {
        key
        for key, rule in RULES.items()
        if "factors" in rule.reads and evaluate_rule(rule, case, TODAY, WALK)
    }
    assert found["risk-unweighed"]
    some: dict[str, Prompt | None] = {key: None for key in RULES if key != "risk-only"}
    assert reevaluate(some, case, [], TODAY, WALK)["risk-only"]


@pytest.mark.parametrize(
    ("day", "within"),
    [
        (ago(0), True),
        (ago(1), True),
        (ago(9), True),
        (ago(10), False),
        (in_days(1), False),
        ("2026-05", False),
        ("2026-04", False),
        ("2026", False),
        (None, False),
    ],
)
def test_what_surely_began_within_some_days(day: str | None, within: bool) -> None:
    assert (
        started_within(PartialDate.parse(day) if day else None, TODAY - timedelta(days=10), TODAY)
        == within
    )


def test_a_month_that_lies_within_is_within() -> None:
    assert started_within(PartialDate.parse("2026-04"), date(2026, 3, 31), TODAY)
    assert not started_within(PartialDate.parse("2026-04"), date(2026, 4, 1), TODAY)


def test_couples_are_those_of_a_parent() -> None:
    case = family(
        couple(),
        Tie(id="s", one="m", kind="other", other="f"),
        Person(id="x"),
        Person(id="y"),
        Tie(id="o", one="x", kind="married", other="y"),
    )
    assert {tie.id for tie in couples(case)} == {"t"}


def test_the_next_conference_is_the_soonest_from_today_on() -> None:
    def held(key: str, on: str | None) -> Conference:
        return conference(on, id=key) if on else Conference(id=key)

    case = (
        Case()
        .adding(held("a", in_days(30)))
        .adding(held("b", in_days(3)))
        .adding(held("c", ago(3)))
        .adding(held("d", None))
        .adding(held("e", "2026-06"))
    )
    assert present(next_dated_conference(case, TODAY)).id == "b"
    assert present(next_dated_conference(case.adding(held("z", ago(0))), TODAY)).id == "z"
    assert next_dated_conference(Case().adding(held("c", ago(1))), TODAY) is None


def test_a_concern_on_the_very_day_from_which_risks_are_recent_is_not_before_it() -> None:
    since = TIMES.before("risk_recent", TODAY)
    recent = risk(since=since.isoformat())
    assert places("incident-led", family(recent, *events("incident", since.isoformat()))) == set()
    assert places(
        "incident-led", family(recent, *events("incident", (since - timedelta(days=1)).isoformat()))
    ) == {"ri", "e0"}
    assert (
        places(
            "incident-led",
            family(
                risk(since=(since - timedelta(days=1)).isoformat()), *events("incident", "2020")
            ),
        )
        == set()
    )


def chronology(*spans: tuple[str, str, str | None], born: str = "1990-01-01") -> Case:
    made = [Event(id=key, on=on, until=until, kind="incident") for key, on, until in spans]
    return (
        Case()
        .adding(MOTHER.replace(born=born))
        .adding(FATHER)
        .replace_tables(events=Table.of(made))
    )


@pytest.mark.parametrize(
    ("case", "named"),
    [
        (chronology(("a", "2022-03-01", None), ("b", "2024-03-01", None)), {"a", "b"}),
        (chronology(("b", "2022-03-01", None), ("a", "2024-03-01", None)), {"a", "b"}),
        (
            chronology(
                ("c", "2022-03-01", None), ("b", "2022-01-01", None), ("a", "2024-03-01", None)
            ),
            {"c", "a"},
        ),
        (
            chronology(
                ("c", "2022-03-20", None), ("d", "2022-03-10", None), ("a", "2024-03-01", None)
            ),
            {"c", "a"},
        ),
        (
            chronology(
                ("long", "2022-01-01", "2023-06-30"),
                ("in", "2022-02-01", None),
                ("late", "2024-01-01", None),
            ),
            set(),
        ),
        (
            chronology(
                ("long", "2022-01-01", "2022-06-30"),
                ("in", "2022-02-01", None),
                ("late", "2024-01-01", None),
            ),
            {"long", "late"},
        ),
        (
            chronology(
                ("long", "2022-01-01", "2022-06-30"),
                ("same", "2022-02-01", "2022-06-30"),
                ("late", "2024-01-01", None),
            ),
            {"same", "late"},
        ),
        (
            chronology(
                ("long", "2022-01-01", "2022-06-20"),
                ("in", "2022-06-10", None),
                ("late", "2024-01-01", None),
            ),
            {"long", "late"},
        ),
        (chronology(("a", "2024-01-10", None), ("b", "2025-04-10", None)), {"a", "b"}),
        (chronology(("a", "2024-01", None), ("b", "2025-04", None)), {"a", "b"}),
        (
            chronology(("a", "2022-03-01", None), ("b", "2024-03-01", None), born="2004-03-01"),
            {"a", "b"},
        ),
        (
            chronology(("a", "2022-03-01", None), ("b", "2024-03-01", None), born="2004-03-02"),
            set(),
        ),
        (chronology(("a", "2024-03-01", None), ("b", "2025-03-01", None)), set()),
        (chronology(("a", "2024-03-01", None)), set()),
    ],
)
def test_a_year_without_an_event_is_counted_from_the_end_of_what_lasted_longest(
    case: Case, named: set[str]
) -> None:
    assert places("chronology-gap", case) == named


def test_an_agency_is_silent_when_conference_is_as_near_as_the_number_says() -> None:
    near = TIMES.after("agency_before_conference", TODAY)
    waiting = Contribution(id="w", agency="mw", asked_on=ago(0))
    assert places("agency-silent", family(MW, waiting, conference(near.isoformat()))) == {"w"}
    assert (
        places(
            "agency-silent",
            family(
                MW,
                waiting,
                conference(TIMES.calendar.after(near, 1).isoformat()),
            ),
        )
        == set()
    )
    assert places("agency-silent", family(MW, waiting)) == set()


def test_mental_health_of_a_parent_is_read_from_the_right_service_and_agencies() -> None:
    child = Person(id="k", role="half-sibling")
    visit = miss("v", ago(9), service="mental health", person="m")
    assert places(
        "health-not-joined",
        family(
            child,
            visit,
            miss("w", ago(9), person="m"),
            miss("x", ago(9), service="mental health", person="k"),
        ),
    ) == {"v"}
    assert places("health-not-joined", family(child, miss("w", ago(9), person="m"))) == set()
    assert (
        places(
            "health-not-joined",
            family(child, miss("x", ago(9), service="mental health", person="k")),
        )
        == set()
    )
    read = [Contribution(id=key, agency=key, read_on=ago(1)) for key in ("gp", "mh", "mw")]
    assert places("health-not-joined", family(visit, GP, MH, MW, *read)) == set()
    for lacking in ("gp", "mh"):
        assert places(
            "health-not-joined",
            family(visit, GP, MH, MW, *(one for one in read if one.id != lacking)),
        ) == {"v"}
    unread = [one.replace(read_on=None) for one in read]
    assert places("health-not-joined", family(visit, GP, MH, *unread)) == {"v"}


@pytest.mark.parametrize(
    ("invited", "says", "lacking"),
    [
        (None, None, True),
        (None, "attends", False),
        (None, "report only", False),
        (None, "apologies", True),
        ("attends", None, False),
        ("apologies", "attends", True),
        ("apologies", None, True),
    ],
)
def test_an_agency_is_heard_by_its_invitation_before_its_word(
    invited: str | None, says: str | None, lacking: bool
) -> None:
    asked_for = (Invited(agency="mw", attendance=invited),) if invited else ()
    given = [Contribution(id="c", agency="mw", conference=says)] if says else []
    case = family(
        MW, Agency(id="o", kind="housing"), conference(in_days(9), agencies=asked_for), *given
    )
    assert places("conference-gaps", case) == ({"mw"} if lacking else set())


def test_a_run_fits_into_its_span_to_the_day() -> None:
    begun = date(2026, 1, 1)
    days = [(begun + timedelta(days=day), str(day)) for day in (0, 7, 14)]
    assert list(windows(days, 3, lambda day: day + timedelta(days=14))) == [("0", "7", "14")]
    assert list(windows(days, 3, lambda day: day + timedelta(days=13))) == []
    assert list(windows(days[:2], 3, lambda day: day + timedelta(days=99))) == []


POLICE = HistoryCheck(id="hc", about="f", asked_of="police", asked_on="2026-05-01")


@pytest.mark.parametrize(
    ("man", "member", "named"),
    [
        ({"contact": "lives in the home"}, None, True),
        ({}, None, False),
        ({}, Member(person="x"), True),
        ({}, Member(person="x", until="2025"), False),
        ({"sex": "woman or girl", "contact": "lives in the home"}, None, False),
        ({"sex": "woman or girl"}, Member(person="x"), False),
        ({"contact": "lives in the home", "age": 18}, None, True),
        ({"contact": "lives in the home", "age": 17}, None, False),
        ({"contact": "lives in the home", "born": "2008-05-15"}, None, True),
        ({"contact": "lives in the home", "born": "2008-05-16"}, None, False),
        ({"contact": "lives in the home", "born": "2008"}, None, True),
        ({"contact": "lives in the home", "role": "half-sibling"}, None, False),
        ({"contact": "lives in the home", "died": "2020"}, None, False),
    ],
)
def test_a_man_near_the_baby_is_one_who_lives_there_and_is_grown(
    man: dict[str, object], member: Member | None, named: bool
) -> None:
    home = [Household(id="h", members=(member,))] if member else []
    case = family(POLICE, Person(**({"id": "x", "names": "Xan", "sex": "man or boy"} | man)), *home)
    assert places("man-unchecked", case) == ({"x"} if named else set())


@pytest.mark.parametrize(("name", "relative"), [("J Marsh", False), ("Jo Marsh", True)])
def test_one_letter_is_no_name_of_a_relative_who_interprets(name: str, relative: bool) -> None:
    case = family(
        MOTHER.replace(interpreter="yes", first_language="Polish"),
        Person(id="x", names=name),
        said("Q7.4", f"{name.split(maxsplit=1)[0]} interprets at visits."),
    )
    assert bool(places("interpreter-missing", case)) == relative


def days_before_due(days: int, weeks: str = "20+0") -> str:
    return (date.fromisoformat(due_for(weeks)) - timedelta(days=days)).isoformat()


def test_a_conference_on_the_last_day_is_in_time() -> None:
    early, latest = pregnant("20+0"), 280 - 7 * 28
    assert places("conference-late", family(early, conference(days_before_due(latest)))) == set()
    assert places("conference-late", family(early, conference(days_before_due(latest - 1)))) == {
        "co"
    }


def test_which_conference_counts() -> None:
    early = pregnant("20+0")
    good, late = days_before_due(120), days_before_due(20)
    review = conference(good, id="a", kind="review")
    assert places("conference-late", family(early, review, conference(late, id="z"))) == {"z"}
    assert places("conference-late", family(early, conference(late, id="a", kind="review"))) == {
        "a"
    }
    assert (
        places("conference-late", family(early, conference(late, id="a"), conference(good, id="z")))
        == set()
    )
    assert places("conference-late", family(pregnant("38+0"))) == {"pregnancy"}
    assert places("conference-late", family(pregnant("38+0"), Conference(id="co"))) == {"pregnancy"}


def test_a_removed_child_s_contact_needs_somebody_who_oversees_it() -> None:
    seen = said("Q4.10", about="f")
    child = REMOVED.replace(child=None)
    assert places("father-contact-unclear", family(seen, child.replace(contact="monthly"))) == {
        "pc"
    }
    assert (
        places(
            "father-contact-unclear",
            family(seen, child.replace(contact="monthly", contact_overseer="X")),
        )
        == set()
    )
    assert places("father-contact-unclear", family(seen, child)) == set()
    assert (
        places("father-contact-unclear", family(seen, child.replace(contact_overseer="X"))) == set()
    )


def test_violence_is_found_in_a_risk_of_abuse_and_in_no_other_factor() -> None:
    abuse = risk(theme="domestic abuse")
    assert places("abuse-tool-missing", family(abuse)) == {"ri", "Q6.5"}
    assert places("abuse-tool-missing", family(abuse.replace(kind="protective"))) == set()
    assert places("abuse-tool-missing", family(abuse.replace(theme="neglect"))) == set()


@pytest.mark.parametrize(
    ("on", "words", "looked"),
    [
        (100, "We looked again.", True),
        (99, "We looked again.", True),
        (101, "We looked again.", False),
        (99, "Nothing of it.", False),
        (None, "We looked again.", False),
    ],
)
def test_risk_is_looked_at_again_from_the_day_a_partner_came(
    on: int | None, words: str, looked: bool
) -> None:
    new = couple(began=ago(100))
    supervision = Supervision(id="s", on=ago(on) if on is not None else None, reflection=words)
    assert bool(places("new-partner", family(new, said("Q6.6"), supervision))) != looked
    decision = Decision(id="d", on=ago(on) if on is not None else None, why=words)
    assert bool(places("new-partner", family(new, said("Q6.6"), decision))) != looked


def test_a_partner_of_today_is_very_new_and_one_of_tomorrow_is_none_here() -> None:
    assert places("new-partner-very-new", family(couple(began=ago(0)))) == {"t", "Q6.6"}
    assert places("new-partner-very-new", family(couple(began=in_days(1)))) == set()


def test_once_both_twins_are_born_no_prompt_speaks_of_what_is_expected() -> None:
    twins = [Baby(id=one, became="born", born=ago(1)) for one in ("x", "y")]
    plan = Conference(id="c", on=ago(9), outcome="child protection plan")
    before = family(pregnant(babies=2), plan)
    after = before.adding(twins[0]).adding(twins[1])
    for rule, then in (("babies-unplanned", "expected"), ("cp-is-missing", "unborn baby")):
        assert then in present(evaluate_rule(RULES[rule], before, TODAY, WALK)).message
        born = present(evaluate_rule(RULES[rule], after, TODAY, WALK)).message
        assert then not in born
        assert "earlier birth" not in born


def test_contact_is_called_arranged_only_where_it_is_recorded() -> None:
    unclear = RULES["father-contact-unclear"]
    told = present(evaluate_rule(unclear, family(), TODAY, WALK)).message
    assert "arranged" not in told
    removed = REMOVED.replace(contact="Letters twice a year.", contact_overseer="")
    told = present(evaluate_rule(unclear, family(removed), TODAY, WALK)).message
    assert "arranged" in told


def test_what_is_not_known_of_him_is_asked_in_his_part_of_the_record() -> None:
    known = family(*history("m", 3, 1))
    his = present(evaluate_rule(RULES["childhood-unknown"], known, TODAY, WALK))
    assert WALK.form.by_id["Q4.1"] in next(
        section.questions for section in WALK.form.sections if section.id == his.section
    )
    hers = present(
        evaluate_rule(RULES["childhood-unknown"], family(*history("f", 4, 1)), TODAY, WALK)
    )
    both = present(evaluate_rule(RULES["childhood-unknown"], family(), TODAY, WALK))
    assert his.section != hers.section == both.section


def test_who_has_no_contact_is_not_taken_for_one_who_will_care_for_the_baby() -> None:
    hers = family(pregnant("28+1"), said("Q8.6", about="m"))
    assert evaluate_rule(RULES["crying-plan-missing"], hers, TODAY, WALK)
    apart = hers.adding(present(hers.people.get("f")).replace(contact="no contact"))
    assert not evaluate_rule(RULES["crying-plan-missing"], apart, TODAY, WALK)


def test_a_row_that_says_only_whom_its_list_is_about_silences_nothing() -> None:
    begun = family(CHILD, ChildVoice(id="v", child="k"))
    assert places("child-unseen", begun)
    assert not places("child-unseen", begun.adding(ChildVoice(id="v", child="k", words="Hi")))


def test_an_empty_row_of_who_may_not_come_is_asked_about_by_nothing() -> None:
    plan = BirthPlan(id="b", place="hospital", not_to_come=({},))
    for rule in ("excluded-unsettled", "alert-missing"):
        assert places(rule, family(plan)) == set()
