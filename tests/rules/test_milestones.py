from datetime import date, timedelta

import pytest
from icalendar import Calendar

from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.oversight import Assessment, Signer, SignOff, Status, Supervision
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.taking_part import FamilyMeeting, OfferAnswer
from prebirth.copies import calendar_file
from prebirth.form.model import Walk
from prebirth.rules.milestone import Milestone, State, upcoming
from prebirth.rules.milestones import milestones
from tests.copies.made import seen

TODAY = date(2026, 5, 15)


def by_id(case: Case, walk: Walk, today: date = TODAY) -> dict[str, Milestone]:
    return {step.id: step for step in milestones(case, today, walk)}


def test_each_step_falls_where_guidance_or_gestation_puts_it(practice: Case, walk: Walk) -> None:
    steps = by_id(practice, walk)
    assert steps["legal_planning_by"].due == date(2026, 4, 30)
    assert steps["conference_by"].due == date(2026, 5, 28)
    assert steps["discharge_planning_by"].due == date(2026, 7, 23)
    assert steps["assessment_done"].due == date(2026, 5, 19)
    assert steps["conference_after_strategy"].due == date(2026, 6, 5)
    assert steps["report_to_parents"].due == date(2026, 5, 29)
    limit = steps["conference_after_strategy"]
    assert limit.by == (
        "15 working days after the strategy discussion that started enquiries "
        "(14 May 2026). Statutory guidance: Working Together, as East Riding has it "
        "(text of 2026 not read); checked 28 November 2026"
    )
    assert steps["conference_by"].by.startswith(
        "28+0 weeks of pregnancy. The app's own rule; Sussex"
    )
    assert steps["conference"].by == ""


@pytest.mark.parametrize(
    ("decided", "state"),
    [
        ("2026-05-01", State.OVERDUE),
        ("2026-06-10", State.ENDED),
        ("2026-05", State.OVERDUE),
        (None, State.OVERDUE),
    ],
)
def test_nobody_is_late_for_a_day_of_ours_that_was_past_when_it_was_decided_on(
    decided: str | None, state: State, walk: Walk
) -> None:
    """The law's own day, which runs from the decision, stays."""
    today = date(2026, 7, 15)
    case = Case(id="c").adding(Pregnancy(due=PartialDate.parse("2026-08-20")))
    case = case.adding(Decision(id="d", forum="strategy discussion", on=decided))
    steps = by_id(case, walk, today)
    assert steps["conference_by"].due == date(2026, 5, 28)
    assert steps["conference_by"].state(today) == state
    if state == State.ENDED:
        said = "no longer counted: it was decided on after that, 10 June 2026"
        assert steps["conference_by"].happened_words(today).endswith(said)
        assert steps["conference_after_strategy"].state(today) == State.PASSED


def test_done_overdue_and_to_come(practice: Case, walk: Walk) -> None:
    steps = by_id(practice, walk)
    assert steps["legal_planning_by"].state(TODAY) == State.DONE
    assert steps["conference_by"].state(TODAY) == State.NEXT
    assert (
        by_id(practice, walk, date(2026, 5, 20))["assessment_done"].state(date(2026, 5, 20))
        == State.OVERDUE
    )
    after = by_id(practice, walk, date(2026, 6, 10))
    assert after["core_group"].due == date(2026, 6, 17)
    assert after["first_review"].due == date(2026, 9, 3)
    assert all(step.state(TODAY) != State.DONE for step in upcoming(list(steps.values()), TODAY))


def test_an_early_birth_brings_every_gestation_date_four_weeks_forward(
    practice: Case, walk: Walk
) -> None:
    early = practice.adding(practice.pregnancy.replace(early_birth="yes"))
    for name in ("legal_planning_by", "conference_by", "birth_plan_by", "discharge_planning_by"):
        assert (by_id(practice, walk)[name].due - by_id(early, walk)[name].due).days == 28


def test_nothing_falls_where_no_day_is_known(case: Case, walk: Walk) -> None:
    assert milestones(case, TODAY, walk) == []
    due = milestones(case.adding(case.pregnancy.replace(due="2026-08")), TODAY, walk)
    assert [(step.id, step.day) for step in due] == [("due", None)]


def test_the_calendar_file_has_the_steps_to_come_and_no_names(practice: Case, walk: Walk) -> None:
    data = calendar_file.to_bytes(seen(practice), walk, TODAY)
    events = Calendar.from_ical(data).walk("VEVENT")
    assert {str(event["summary"]) for event in events} >= {
        "26-0417: Conference, planned",
        "26-0417: Planning meeting before the birth, due by this day",
        "26-0417: Legal planning meeting, done",
    }
    for person in practice.people:
        assert person.names.encode() not in data
        assert person.name.encode() not in data
    assert data == calendar_file.to_bytes(seen(practice), walk, TODAY)


def done(name: str, case: Case, walk: Walk, today: date = TODAY) -> bool:
    return by_id(case, walk, today)[name].done


def test_a_step_is_overdue_from_the_day_after(practice: Case) -> None:
    step, after = Milestone("x", "X", TODAY, done=False, basis="set"), TODAY + timedelta(days=1)
    assert step.state(TODAY) == State.NEXT
    assert step.state(after) == State.OVERDUE
    assert step._replace(done=True).state(after) == State.SAID
    assert step._replace(done=True, happened=PartialDate.of(TODAY)).state(after) == State.DONE


PREGNANT = Case(id="c").adding(Case().pregnancy.replace(due="2026-08-20"))


@pytest.mark.parametrize(
    ("kind", "on", "held"),
    [
        ("legal planning meeting", "2026-05-15", True),
        ("legal planning meeting", "2026-05-16", False),
        ("legal planning meeting", "2026-05", True),
        ("legal planning meeting", None, False),
        ("legal advice", "2026-05-14", False),
    ],
)
def test_legal_planning_is_done_by_a_meeting_of_which_somebody_says_so(
    walk: Walk, kind: str, on: str | None, held: bool
) -> None:
    step = LegalStep(id="l", kind=kind, held_on=on)
    assert done("legal_planning_by", PREGNANT.adding(step), walk) == held
    planned = PREGNANT.adding(LegalStep(id="l", kind=kind, on=on))
    assert not done("legal_planning_by", planned, walk, date(2026, 6, 30))


def test_discharge_planning_is_done_by_a_meeting_that_was_held(walk: Walk) -> None:
    answer = Answer(id="Q17.4", question="Q17.4", text="x", on="2026-05-15")
    case = PREGNANT.adding(answer)
    assert not done("discharge_planning_by", PREGNANT, walk)
    assert not done("discharge_planning_by", case, walk, date(2026, 8, 1))
    step = by_id(case, walk, date(2026, 8, 1))["discharge_planning_by"]
    assert step.happened_words(date(2026, 8, 1)) == "not recorded whether it was held"
    meeting = BirthMeeting(id="m", kind="planning meeting before the birth", held_on="2026-05-15")
    assert done("discharge_planning_by", case.adding(meeting), walk)
    assert not done(
        "discharge_planning_by", case.adding(meeting.replace(held_on="2026-05-16")), walk
    )


def held(key: str, on: str | None, kind: str = "initial (pre-birth)") -> Conference:
    return Conference(id=key, held_on=on, kind=kind)


def planned(key: str, on: str | None, kind: str = "initial (pre-birth)") -> Conference:
    return Conference(id=key, on=on, kind=kind)


def test_a_conference_is_counted_from_the_discussion_that_started_enquiries_and_no_other(
    walk: Walk,
) -> None:
    strategy = Decision(id="s", forum="strategy discussion", on="2026-05-01")
    begun = Section47Enquiry(id="e", discussion="s")
    case = (
        PREGNANT.adding(strategy)
        .adding(Decision(id="o", forum="supervision", on="2026-05-12"))
        .adding(begun)
    )
    assert (
        by_id(case, walk)["conference_after_strategy"].due
        == by_id(PREGNANT.adding(strategy).adding(begun), walk)["conference_after_strategy"].due
    )
    later = case.adding(Decision(id="t", forum="strategy discussion", on="2026-05-12"))
    assert (
        by_id(later, walk)["conference_after_strategy"].due
        == by_id(case, walk)["conference_after_strategy"].due
        == date(2026, 5, 26)  # over two bank holidays
    )
    assert "conference_after_strategy" not in by_id(
        PREGNANT.adding(Decision(id="o", forum="supervision", on="2026-05-12")), walk
    )
    assert not done("conference_after_strategy", case, walk)
    assert done("conference_after_strategy", case.adding(held("a", "2026-05-15")), walk)
    assert not done("conference_after_strategy", case.adding(held("a", "2026-05-16")), walk)
    assert not done(
        "conference_after_strategy", case.adding(held("a", "2026-05-10", "review")), walk
    )
    assert not done("conference_after_strategy", case.adding(held("a", None)), walk)


def test_no_conference_is_late_that_was_decided_against(walk: Walk) -> None:
    strategy = Decision(id="s", forum="strategy discussion", on="2026-05-01")
    case = PREGNANT.adding(strategy).adding(Section47Enquiry(id="e", discussion="s"))
    assert (
        by_id(case, walk, date(2026, 7, 1))["conference_after_strategy"].state(date(2026, 7, 1))
        == State.OVERDUE
    )
    end = "substantiated, and no continuing risk of significant harm"
    ended = Section47Enquiry(id="e", discussion="s", outcome=end, ended_on="2026-05-20")
    settled = case.adding(strategy.replace(conference="none is held")).adding(ended)
    step = by_id(settled, walk, date(2026, 7, 1))["conference_after_strategy"]
    assert step.state(date(2026, 7, 1)) != State.OVERDUE


def test_the_first_conference_is_the_earliest_that_is_no_review(walk: Walk) -> None:
    case = (
        PREGNANT.adding(planned("a", "2026-06-20"))
        .adding(planned("z", "2026-06-10"))
        .adding(planned("r", "2026-06-01", "review"))
        .adding(planned("n", None))
    )
    found = [(step.due, step.record) for step in of_id("conference", case, walk)]
    assert found == [(date(2026, 6, 10), ""), (date(2026, 6, 20), "a")]
    assert "conference" not in by_id(PREGNANT.adding(held("r", "2026-06-01", "review")), walk)


def test_on_its_day_a_conference_is_still_to_come_and_what_follows_is_counted(walk: Walk) -> None:
    case = PREGNANT.adding(planned("a", "2026-05-15"))
    assert not done("conference", case, walk)
    assert not done("conference", case, walk, date(2026, 5, 16))
    assert done("conference", PREGNANT.adding(held("a", "2026-05-15")), walk)
    assert "core_group" in by_id(case, walk, date(2026, 5, 14))
    assert "core_group" not in by_id(PREGNANT.adding(planned("a", "2026-05")), walk)


@pytest.mark.parametrize(
    ("forum", "on", "met"),
    [
        ("core group", "2026-05-10", True),
        ("core group", "2026-05-09", False),
        ("core group", "2026-05", True),
        ("core group", None, False),
        ("supervision", "2026-05-12", False),
    ],
)
def test_a_core_group_that_met_since_the_conference_is_done(
    walk: Walk, forum: str, on: str | None, met: bool
) -> None:
    case = PREGNANT.adding(held("a", "2026-05-10")).adding(Decision(id="d", forum=forum, on=on))
    assert done("core_group", case, walk) == met


@pytest.mark.parametrize(
    ("kind", "on", "met"),
    [
        ("review", "2026-05-15", True),
        ("review", "2026-05-16", False),
        ("transfer in", "2026-05-14", False),
    ],
)
def test_a_review_that_was_held_is_done(walk: Walk, kind: str, on: str, met: bool) -> None:
    assert (
        done(
            "first_review",
            PREGNANT.adding(held("a", "2026-05-10")).adding(held("r", on, kind)),
            walk,
        )
        == met
    )


def test_the_next_supervision_is_that_of_the_last(walk: Walk) -> None:
    first = Supervision(id="a", on="2026-04-01", next_on="2026-04-29")
    last = Supervision(id="b", on="2026-05-01", next_on="2026-05-29")
    for case in (PREGNANT.adding(first).adding(last), PREGNANT.adding(last).adding(first)):
        assert [step.due for step in milestones(case, TODAY, walk) if step.id == "supervision"] == [
            date(2026, 5, 29)
        ]
    for lacking in (
        Supervision(id="c", next_on="2026-06-29"),
        Supervision(id="c", on="2026-05-10"),
    ):
        assert [
            step.due
            for step in milestones(PREGNANT.adding(last).adding(lacking), TODAY, walk)
            if step.id == "supervision"
        ] == ([date(2026, 5, 29)] if lacking.on is None else [])
    assert "supervision" not in by_id(
        PREGNANT.adding(Supervision(id="c", next_on="2026-06-29")), walk
    )


def test_on_the_due_date_the_baby_is_still_due(walk: Walk) -> None:
    assert not done("due", PREGNANT, walk, date(2026, 8, 20))
    assert not done("due", PREGNANT, walk, date(2026, 8, 19))
    after = by_id(PREGNANT, walk, date(2026, 8, 21))["due"]
    assert (after.done, after.state(date(2026, 8, 21))) == (False, State.PASSED)


def test_of_several_discussions_each_may_have_started_enquiries_and_none_is_late(
    walk: Walk,
) -> None:
    case = PREGNANT.adding(Decision(id="s", forum="strategy discussion", on="2026-03-17")).adding(
        Decision(id="t", forum="strategy discussion", on="2026-05-14")
    )
    found = [
        step for step in milestones(case, TODAY, walk) if step.id == "conference_after_strategy"
    ]
    # 15 working days over Easter, and over the late May bank holiday.
    assert [step.due for step in found] == [date(2026, 4, 9), date(2026, 6, 5)]
    assert [step.state(TODAY) for step in found] == [State.PASSED, State.NEXT]
    assert all("if this discussion started enquiries" in step.name for step in found)


def of_id(name: str, case: Case, walk: Walk, today: date = TODAY) -> list[Milestone]:
    return [step for step in milestones(case, today, walk) if step.id == name]


@pytest.mark.parametrize(
    ("outcome", "shown", "said"),
    [
        ("child protection plan", True, ""),
        (None, True, ", if a child protection plan is made"),
        ("adjourned, not decided", False, ""),
        ("other help, no child protection plan", False, ""),
        ("nothing more", False, ""),
    ],
)
def test_a_core_group_and_a_review_follow_from_a_plan_alone(
    walk: Walk, outcome: str | None, shown: bool, said: str
) -> None:
    case = PREGNANT.adding(held("a", "2026-05-10").replace(outcome=outcome))
    for name, title in (("core_group", "First core group after conference"), ("first_review", "")):
        found = of_id(name, case, walk)
        assert bool(found) == shown
        if title and found:
            assert found[0].name == title + said
            late = found[0].state(date(2026, 6, 30))
            assert late == (State.PASSED if said else State.OVERDUE)


def test_the_next_review_is_six_months_after_the_last_while_the_plan_goes_on(walk: Walk) -> None:
    plan = PREGNANT.adding(held("a", "2026-05-10").replace(outcome="child protection plan"))
    assert not of_id("later_review", plan, walk)
    review = held("r", "2026-08-31", "review").replace(outcome="child protection plan")
    september = date(2026, 9, 1)
    (later,) = of_id("later_review", plan.adding(review), walk, september)
    assert (later.due, later.done) == (date(2027, 2, 28), False)
    # The next one is set, and counts as arranged, not as done.
    (later,) = of_id(
        "later_review",
        plan.adding(review).adding(planned("s", "2027-02-01", "review")),
        walk,
        september,
    )
    assert (later.due, later.done, later.arranged) == (date(2027, 2, 28), False, True)
    ended = review.replace(outcome="other help, no child protection plan")
    assert not of_id("later_review", plan.adding(ended), walk, september)


def test_a_parent_has_the_report_three_days_before_a_conference_and_five_before_a_review(
    walk: Walk,
) -> None:
    # The conference is on the Tuesday after Easter, the review after the New Year.
    case = PREGNANT.adding(planned("a", "2026-04-07")).adding(planned("r", "2027-01-05", "review"))
    (first,) = of_id("report_to_parents", case, walk)
    (second,) = of_id("report_to_review", case, walk)
    assert (first.due, second.due) == (date(2026, 3, 31), date(2026, 12, 24))
    assert "5 working days before the review conference (5 January 2027)" in second.by


PLAN = PREGNANT.adding(held("a", "2026-05-10").replace(outcome="child protection plan"))


def test_after_an_early_birth_days_run_from_the_birth(walk: Walk) -> None:
    # Born on 3 July at 33+1 and not at 40+0: what was to be done before is late from that day.
    case, after = PLAN.adding(Baby(id="b", name="Ann", born="2026-07-03")), date(2026, 7, 4)
    (group,) = of_id("core_group_after_birth", case, walk, after)
    (registered,) = of_id("registration", case, walk, after)
    assert (group.due, registered.due) == (date(2026, 7, 13), date(2026, 8, 14))
    (plan,) = of_id("birth_plan_by", case, walk, after)
    assert plan.due == date(2026, 7, 3)
    assert plan.state(after) == State.STOPPED
    assert "or the birth, which came at 33+1" in plan.by
    (born,) = of_id("birth", case, walk, after)
    assert (born.name, born.nameless, born.done) == ("Birth of Ann", "Birth", True)
    assert not of_id("due", case, walk, after)


def test_what_came_before_the_birth_keeps_its_day(walk: Walk) -> None:
    case = PLAN.adding(Baby(id="b", born="2026-08-25"))
    (plan,) = of_id("birth_plan_by", case, walk)
    assert (plan.due, plan.counted) == (date(2026, 7, 9), "34+0 weeks of pregnancy")


@pytest.mark.parametrize(
    ("more", "done"),
    [
        ((), False),
        ((Decision(id="g", forum="core group", on="2026-07-10"),), True),
        ((Decision(id="g", forum="core group", on="2026-07-02"),), False),
        ((held("r", "2026-07-10", "review"),), True),
        ((held("r", "2026-07-20", "review"),), False),
    ],
)
def test_a_core_group_or_a_review_after_the_birth_is_what_is_asked_for(
    walk: Walk, more: tuple[Decision | Conference, ...], done: bool
) -> None:
    case = PLAN.adding(Baby(id="b", born="2026-07-03"))
    for record in more:
        case = case.adding(record)
    (group,) = of_id("core_group_after_birth", case, walk, date(2026, 7, 13))
    assert group.done == done


def test_without_a_plan_before_the_birth_nobody_asks_for_a_core_group_after_it(walk: Walk) -> None:
    born = Baby(id="b", born="2026-07-03")
    after = held("z", "2026-07-20").replace(outcome="child protection plan")
    for case in (PREGNANT.adding(born), PREGNANT.adding(born).adding(after)):
        assert not of_id("core_group_after_birth", case, walk, date(2026, 7, 21))


@pytest.mark.parametrize(
    ("born", "last"),
    [
        ("2026-12-20", date(2027, 1, 31)),
        ("2028-01-18", date(2028, 2, 29)),  # a leap day
        ("2027-01-18", date(2027, 3, 1)),
        ("2026-03-01", date(2026, 4, 12)),  # no day is skipped at Easter
    ],
)
def test_a_birth_is_registered_within_42_days_whatever_days_they_are(
    walk: Walk, born: str, last: date
) -> None:
    case = Case(id="c").adding(Baby(id="b", born=born))
    (step,) = of_id("registration", case, walk, date(2026, 3, 2))
    assert step.due == last
    baby = Baby(id="b", born=born, registered_on=born)
    assert of_id("registration", case.adding(baby), walk, last)[0].done


def test_each_of_two_babies_has_a_day_of_its_own_and_one_line_where_it_is_the_same(
    walk: Walk,
) -> None:
    one, other = Baby(id="a", name="Ann", born="2026-07-03"), Baby(id="b", name="Bo")
    twins = PREGNANT.adding(PREGNANT.pregnancy.replace(babies=2)).adding(one)
    same = twins.adding(other.replace(born="2026-07-03"))
    assert [step.name for step in of_id("registration", same, walk)] == ["Birth registered"]
    over_midnight = twins.adding(other.replace(born="2026-07-04"))
    found = of_id("registration", over_midnight, walk)
    assert [(step.due, step.name, step.public_name, step.record) for step in found] == [
        (date(2026, 8, 14), "Birth registered (Ann)", "Birth registered", "a"),
        (date(2026, 8, 15), "Birth registered (Bo)", "Birth registered", "b"),
    ]
    half = same.adding(one.replace(registered_on="2026-07-20"))
    assert not of_id("registration", half, walk)[0].done
    assert of_id("due", twins, walk), "the second is still to come"
    assert not of_id("due", over_midnight, walk)


def test_where_removal_is_planned_the_application_follows_the_birth_and_26_weeks_the_application(
    walk: Walk,
) -> None:
    born = PREGNANT.adding(Baby(id="b", born="2026-08-20"))
    assert not of_id("application_after_birth", born, walk)
    planned = born.adding(LegalStep(id="i", kind="intended issue at birth", held_on="2026-08-01"))
    today = date(2026, 8, 21)
    (step,) = of_id("application_after_birth", planned, walk, today)
    assert (step.due, step.done, step.plain) == (date(2026, 8, 25), False, "")
    issued = planned.adding(LegalStep(id="j", kind="application to court", held_on="2026-08-21"))
    assert of_id("application_after_birth", issued, walk, today)[0].done
    # 26 weeks that begin with 21 August end with 18 February: 182 days, the first among them.
    (end,) = of_id("proceedings_end", issued, walk, today)
    assert end.due == date(2027, 2, 18)
    assert (end.due - date(2026, 8, 21)).days + 1 == 26 * 7


def test_a_working_day_beyond_the_last_year_that_is_known_says_so(walk: Walk) -> None:
    case = Case(id="c").adding(PREGNANT.pregnancy.replace(due=None, referred_on="2030-12-02"))
    (step,) = of_id("assessment_done", case, walk, date(2030, 12, 3))
    assert "the public holidays of 2031 are not known, so look at it again" in step.by
    before = Case(id="c").adding(PREGNANT.pregnancy.replace(due=None, referred_on="2029-12-03"))
    assert "not known" not in of_id("assessment_done", before, walk, date(2030, 1, 3))[0].by


def test_the_calendar_file_names_no_baby(walk: Walk) -> None:
    twins = (
        PREGNANT.adding(Baby(id="a", name="Annabel", born="2026-07-03"))
        .adding(Baby(id="b", name="Beatrix", born="2026-07-04"))
        .adding(PREGNANT.pregnancy.replace(babies=2))
    )
    data = calendar_file.to_bytes(seen(twins), walk, date(2026, 7, 5))
    assert b"Birth registered" in data
    assert b"Annabel" not in data
    assert b"Beatrix" not in data


def test_a_step_that_was_done_late_says_when_and_how_late(case: Case, walk: Walk) -> None:
    pregnancy = Pregnancy.model_validate({"due": "2027-03-04", "referred_on": "2026-12-02"})
    late = by_id(case.adding(pregnancy), walk, date(2026, 12, 5))["referral_by"]
    assert (late.due, late.happened, late.days_late) == (
        date(2026, 9, 17),
        PartialDate(year=2026, month=12, day=2),
        76,
    )
    in_time = pregnancy.replace(referred_on=PartialDate(year=2026, month=9, day=1))
    step = by_id(case.adding(in_time), walk, date(2026, 12, 5))["referral_by"]
    assert (step.happened, step.days_late) == (PartialDate(year=2026, month=9, day=1), 0)
    nobody = by_id(case.adding(pregnancy.replace(referred_on=None)), walk)["referral_by"]
    assert (nobody.happened, nobody.days_late) == (None, 0)


def test_the_last_day_of_an_order_or_protection_is_counted_until_the_record_has_one(
    walk: Walk,
) -> None:
    order = BirthBasis(id="bb", basis="emergency protection order", granted_on="2026-05-15")
    police = BirthBasis(
        id="pp", basis="police protection, at most 72 hours", granted_on="2026-05-13"
    )
    steps = by_id(Case().adding(order).adding(police), walk)
    assert steps["emergency_order_ends"].due == date(2026, 5, 22)
    assert steps["police_protection_ends"].due == date(2026, 5, 16)
    ended = by_id(Case().adding(order.replace(until="2026-05-19")), walk)
    assert "emergency_order_ends" not in ended
    assert ended["basis_ends"].due == date(2026, 5, 19)
    assert ended["basis_ends"].public_name == "An order ends"
    assert not ended["basis_ends"].limit


def test_a_plan_reaches_a_parent_who_was_absent_within_three_working_days(walk: Walk) -> None:
    case = Case().adding(Person(id="m", role="mother")).adding(Person(id="f", role="father"))
    given = ({"person": "m", "on": "2026-05-21"},)
    # Thursday 21 May 2026: Friday, then Tuesday and Wednesday, as Monday is a bank holiday.
    plan = BirthPlan(id="bp", on="2026-05-21", agreed=({"who": "All"},), given=given)
    step = by_id(case.adding(plan), walk)["birth_plan_to_parents"]
    assert (step.due, step.done) == (date(2026, 5, 27), False)
    both = plan.replace(given=(*given, {"person": "f", "on": "2026-05-26"}))
    assert by_id(case.adding(both), walk, date(2026, 5, 27))["birth_plan_to_parents"].done
    kept = plan.replace(withheld="From the father, on advice")
    assert "birth_plan_to_parents" not in by_id(case.adding(kept), walk)


def test_after_the_birth_an_unwell_mother_has_longer_before_the_core_group(walk: Walk) -> None:
    plan = held("co", "2026-04-01").replace(outcome="child protection plan")
    case = Case().adding(plan).adding(Baby(id="b", born="2026-05-14"))
    steps = by_id(case, walk)
    assert steps["core_group_after_birth"].due == date(2026, 5, 24)
    assert steps["pre_discharge_by"].due == date(2026, 5, 16)
    assert "core_group_if_unwell" not in steps
    waits = by_id(case.adding(case.pregnancy.replace(meeting_waits="yes")), walk)
    assert waits["core_group_if_unwell"].due == date(2026, 6, 3)
    assert "core_group_after_birth" not in waits


@pytest.mark.parametrize("target", [None, PartialDate(2026, 7, 1)])
def test_closing_says_of_no_step_that_it_was_done(walk: Walk, target: PartialDate | None) -> None:
    opened = Assessment(status=Status.OPEN, target=target)
    known = Pregnancy(referred_on=PartialDate(2026, 4, 1))
    closed = Case(assessment=opened.replace(status=Status.CLOSED), pregnancy=known)
    assert not [step.name for step in milestones(closed, TODAY, walk) if step.done]
    agreed = Case(assessment=opened.replace(status=Status.AGREED), pregnancy=known)
    assert not [step.name for step in milestones(agreed, TODAY, walk) if step.done], "no signature"
    signed = agreed.adding(SignOff(id="s", signer=Signer.MANAGER, version=1))
    assert State.SAID in [step.state(TODAY) for step in milestones(signed, TODAY, walk)]


@pytest.mark.parametrize(
    ("told", "waits"),
    [
        ({}, True),
        ({"answer": OfferAnswer.ACCEPTED}, True),
        ({"answer": OfferAnswer.DECLINED}, False),
        ({"held_on": PartialDate(2026, 5, 20)}, False),
        ({"why_not": "Not safe."}, False),
    ],
)
def test_a_family_meeting_falls_on_its_day_till_somebody_says_what_became_of_it(
    walk: Walk, told: dict[str, object], waits: bool
) -> None:
    meeting = FamilyMeeting(id="fm", planned_on=PartialDate(2026, 5, 20)).replace(**told)
    case = Case(id="c", pregnancy=Pregnancy(due=PartialDate(2026, 8, 1)))
    case = case.adding(meeting)
    assert ("family_meeting" in by_id(case, walk)) == waits
    if waits:
        assert by_id(case, walk)["family_meeting"].state(TODAY) == State.NEXT
        later = date(2026, 5, 21)
        assert by_id(case, walk, later)["family_meeting"].state(later) == State.PASSED
