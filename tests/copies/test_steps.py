"""What happened and when: no paper, picture, list or calendar shows a day as what it is not."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Component

from prebirth.case.birth import BirthPlan
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.oversight import SignOff
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Conference, Decision, LegalStep
from prebirth.case.pregnancy import Baby
from prebirth.copies import calendar_file
from prebirth.copies.dates_that_fall import dates_that_fall
from prebirth.copies.late import late_steps
from prebirth.copies.make import document_of as built
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.timeline import ruler
from prebirth.form.model import Walk
from prebirth.layout.blocks import Figure, Para, words_of
from prebirth.rules.milestone import Milestone, State, upcoming
from prebirth.rules.milestones import milestones
from tests.copies.made import seen

CASES = Path(__file__).parents[1] / "fixtures" / "steps"
DUE = date(2027, 3, 4)


def case_of(name: str) -> Case:
    return Case.model_validate_json((CASES / name).read_text(encoding="utf-8"))


def _day(event: Component) -> str:
    """The day of an entry as the file has it, in the order of a date."""
    written = re.sub(r"\D", "", str(event["dtstart"].to_ical()))
    return f"{written[:4]}-{written[4:6]}-{written[6:]}"


def events(case: Case, walk: Walk, today: date) -> list[dict[str, str]]:
    data = calendar_file.to_bytes(seen(case), walk, today)
    return [
        {name: str(event[name]) for name in ("uid", "summary", "description")}
        | {"day": _day(event)}
        for event in Calendar.from_ical(data).walk("VEVENT")
    ]


def test_a_calendar_names_nobody_restricted_and_no_two_entries_are_one(walk: Walk) -> None:
    case = case_of("three-answers.json")
    found = events(case, walk, date(2026, 4, 10))
    said = " ".join(" ".join(event.values()) for event in found)
    for word in ("Harbour", "refuge", "Tansy", "Rosa", "Kit", "Hale"):
        assert word not in said
    assert sum("Answer from an agency" in event["summary"] for event in found) >= 2
    other = case.model_copy(update={"id": "CASE0002"}).adding(case.assessment.replace(reference=""))
    more = events(other, walk, date(2026, 4, 10))
    ids = [event["uid"] for event in (*found, *more)]
    assert len(ids) == len(set(ids))


def test_late_steps_say_due_planned_happened_and_how_late(walk: Walk) -> None:
    case, today = case_of("late-steps.json"), date(2026, 12, 10)
    text = words_of(dates_that_fall(case, walk, today))
    for said in (
        "20 August 2026",
        "2 October 2026, 43 days late",
        "5 October 2026, 18 days late",
        "Legal planning meeting, if one is decided on",
        "Its status is “agreed”, day not recorded",
    ):
        assert said in text
    assert "this authority" not in text.lower()
    assert "said to be done" not in text.lower(), "a status alone says so of nothing"
    signed = case.adding(SignOff(id="s", signer="manager", version=1))
    assert "Said to be done, day not recorded" in words_of(dates_that_fall(signed, walk, today))
    drawn = ruler(case, milestones(case, today, walk), today).words
    assert "Referral received, done 2 Oct, 43 days late" in drawn
    (referral,) = (
        event
        for event in events(case, walk, today)
        if event["summary"].endswith("Referral received, done, 43 days late")
    )
    assert referral["day"] == "2026-10-02"
    assert "Due by 20 August 2026" in referral["description"]


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.MANAGER])
def test_what_came_late_is_not_hidden_behind_that_nothing_is_overdue(
    kind: CopyKind, walk: Walk, practice: Case
) -> None:
    text = _said_of(kind, case_of("late-steps.json"), date(2026, 11, 29), walk)
    assert "Nothing is overdue" not in text
    assert "Done late: " in text
    assert "Late: Done late" not in text
    begun = "Assessment begun (18 days late, due before the referral came)."
    referral = "Referral received (43 days late, due before she booked, 14 September 2026)"
    assert f"{referral}; {begun}" in text
    assert "Day passed, not recorded as done:" in text
    assert "Legal planning meeting, if one is decided on (by 15 October 2026)" in text
    after = _said_of(kind, case_of("late-steps.json"), date(2026, 12, 10), walk)
    assert "Assessment completed after referral (by 4 December 2026)" in after
    assert "held: Target date" not in after
    known = _said_of(kind, practice, date(2026, 5, 15), walk)
    assert "Referral received (7 days late)." in known
    assert "Set late:" in known
    assert "Pre-birth conference (6 days late)." in known


def test_a_referral_is_late_of_a_pregnancy_that_she_booked_by_then(walk: Walk) -> None:
    case, today = case_of("late-steps.json"), date(2026, 11, 29)
    late = "Referral received (43 days late, due before she booked, 14 September 2026)"
    assert late in _said_of(CopyKind.CONFERENCE, case, today, walk)
    in_time = case.adding(case.pregnancy.replace(booked_on="2026-08-20"))
    assert "Referral received (43 days late);" in _said_of(
        CopyKind.CONFERENCE, in_time, today, walk
    )


def _said_of(kind: CopyKind, case: Case, on: date, walk: Walk) -> str:
    """What stands in a copy before its key dates, in one line."""
    blocks = built(prepare(CopyOrder(kind, on), case, walk)).blocks
    return " ".join(words_of(blocks).partition("\nKey dates\n")[0].split())


def test_a_step_signed_today_is_done_on_no_day_to_come(walk: Walk) -> None:
    case, today = case_of("late-steps.json"), date(2026, 11, 28)
    for step in milestones(case, today, walk):
        assert step.state(today) != State.DONE or (step.day and step.day <= today)
    done = case.adding(case.assessment.replace(completed_on="2026-11-28"))
    (target,) = (step for step in milestones(done, today, walk) if step.id == "target")
    assert (target.day, target.planned) == (today, PartialDate.of(date(2026, 12, 4)))


def test_from_a_postponed_conference_nothing_runs_and_it_is_not_held(walk: Walk) -> None:
    set_for = Conference(
        id="a", kind="initial (pre-birth)", on="2026-11-02", became="it was postponed", instead="b"
    )
    after = Conference(id="b", kind="initial (pre-birth)", on="2026-12-01")
    case, today = case_of("late-steps.json").adding(set_for).adding(after), date(2026, 11, 28)
    steps = milestones(case, today, walk)
    (group,) = (step for step in steps if step.id == "core_group")
    assert group.due == date(2026, 12, 15)
    off = next(step for step in steps if step.id == "conference" and step.record == "a")
    assert off.happened_words(today) == "postponed: in its place 1 December 2026"
    assert not any("2 November" in event["summary"] for event in events(case, walk, today))
    assert off not in upcoming(steps, today)
    unsaid = milestones(case, date(2026, 12, 5), walk)
    (group,) = (step for step in unsaid if step.id == "core_group")
    assert "if it was held on that day" in group.name
    assert group.state(date(2027, 1, 30)) == State.PASSED


def test_a_birth_plan_is_agreed_by_those_who_agreed_it_alone(walk: Walk) -> None:
    case, today = case_of("late-steps.json"), date(2026, 11, 28)
    plan = BirthPlan(id="p", version=1, agreed=({"who": "All"},))

    def agreed(case: Case) -> Milestone:
        return next(step for step in milestones(case, today, walk) if step.id == "birth_plan_by")

    assert not agreed(case).done
    assert agreed(case.adding(plan)).state(today) == State.SAID
    dated = plan.replace(agreed=({"who": "All", "on": "2026-11-20"},))
    assert agreed(case.adding(dated)).day == date(2026, 11, 20)
    newer = case.adding(dated).adding(BirthPlan(id="q", version=2))
    assert not agreed(newer).done


def test_a_legal_planning_decision_is_its_legal_step(walk: Walk) -> None:
    case = case_of("late-steps.json").adding(
        Decision(id="d", forum="legal planning", on="2026-10-20", decided="Hold.")
    )
    today = date(2026, 11, 28)
    (step,) = (one for one in milestones(case, today, walk) if one.id == "legal_planning_by")
    assert step.happened_words(today) == "20 October 2026, 5 days late"


DAYS = st.one_of(
    st.none(), st.dates(DUE - timedelta(days=200), DUE + timedelta(days=60)).map(date.isoformat)
)
BECAME = st.sampled_from([None, "it was held", "it was postponed", "it was not held"])
MEETINGS = st.builds(
    lambda kind, on, held, became, told: (
        {"on": on, "held_on": held, "became": became}
        | kind
        | ({told_field: told} if told and (told_field := kind["_told"]) else {})
    ),
    st.sampled_from(
        [
            {"_table": "c", "_told": "", "kind": "initial (pre-birth)"},
            {"_table": "c", "_told": "", "kind": "review"},
            {"_table": "b", "_told": "agreed", "kind": "planning meeting before the birth"},
            {"_table": "l", "_told": "outcome", "kind": "legal planning meeting"},
        ]
    ),
    DAYS,
    DAYS,
    BECAME,
    st.sampled_from(["", "Something."]),
)
TYPES = {"c": Conference, "b": BirthMeeting, "l": LegalStep}


@settings(deadline=None, max_examples=60)
@given(
    meetings=st.lists(MEETINGS, max_size=5),
    referred=DAYS,
    opened=DAYS,
    completed=DAYS,
    target=DAYS,
    status=st.sampled_from(["open", "with manager", "agreed"]),
    today=st.dates(DUE - timedelta(days=150), DUE - timedelta(days=1)),
)
def test_no_day_on_which_nothing_happened_is_shown_as_one_on_which_something_did(
    walk: Walk,
    meetings: list[dict[str, str | None]],
    referred: str | None,
    opened: str | None,
    completed: str | None,
    target: str | None,
    status: str,
    today: date,
) -> None:
    case = Case(id="c")
    case = case.adding(case.pregnancy.replace(due=DUE.isoformat(), referred_on=referred))
    case = case.adding(
        case.assessment.replace(opened=opened, completed_on=completed, target=target, status=status)
    )
    happened = {day for day in (referred, opened, completed) if day}
    for number, facts in enumerate(meetings):
        kept = {name: value for name, value in facts.items() if not name.startswith("_")}
        case = case.adding(TYPES[str(facts["_table"])](id=f"m{number}", **kept))
        if facts["held_on"] and facts["became"] in {None, "it was held"}:
            happened.add(facts["held_on"])
    days = {date.fromisoformat(day) for day in happened if date.fromisoformat(day) <= today}
    steps = milestones(case, today, walk)
    for step in steps:
        if step.state(today) == State.DONE:
            assert step.day in days
        if step.state(today) in {State.POSTPONED, State.NOT_HELD, State.SAID}:
            assert step not in upcoming(steps, today)
    for event in events(case, walk, today):
        if re.search(r", done\b", event["summary"]):
            assert date.fromisoformat(event["day"]) in days
    short = {f"{day.day} {day:%b}" for day in days}
    for said in re.findall(r", done (\d+ \w+)", ruler(case, steps, today).words):
        assert said in short


def family(**facts: object) -> Case:
    case = Case(id="c").adding(Person(id="m", names="Mara Wilk", role=Role.MOTHER))
    return case.adding(case.pregnancy.replace(**facts))


def parents_words(case: Case, walk: Walk, on: date) -> str:
    order = CopyOrder(CopyKind.PARENT_FULL, on, "m")
    return " ".join(words_of(built(prepare(order, case, walk)).blocks).split())


def test_a_day_known_as_a_month_is_a_month_in_every_picture_and_list(walk: Walk) -> None:
    """A month has no day: neither its first nor its last is one on which something is set."""
    today = date(2026, 5, 10)
    case = family(due="2026-08-20", referred_on="2026-03")
    case = case.adding(Conference(id="f", kind="initial (pre-birth)", on="2026-06"))
    steps = milestones(case, today, walk)
    drawn = ruler(case, steps, today).words
    assert "Referral received: done March 2026" in drawn
    assert "Conference: planned June 2026" in drawn
    found = {event["summary"]: event["day"] for event in events(case, walk, today)}
    (summary,) = (one for one in found if ": Conference, planned" in one)
    assert summary.endswith("planned, in June 2026, day not known")
    assert found[summary] == "2026-06-01"
    data = Calendar.from_ical(calendar_file.to_bytes(seen(case), walk, today)).walk("VEVENT")
    (month,) = (event for event in data if "Conference, planned" in str(event["summary"]))
    assert month["dtend"].to_ical() == b"20260701"
    text = parents_words(case, walk, today)
    assert "The meeting is in June 2026." in text
    assert "on June" not in text
    assert "30 June 2026" not in text


def test_a_due_month_is_said_where_no_week_can_be_counted(walk: Walk) -> None:
    today = date(2026, 5, 10)
    case = family(due="2026-08")
    drawn = ruler(case, milestones(case, today, walk), today).words
    assert "Due August 2026: no week is counted before its day is known." in drawn
    assert "There is no due date yet" not in drawn
    (due,) = (event for event in events(case, walk, today) if "Due date" in event["summary"])
    assert due["summary"].endswith("Due date, in August 2026, day not known")
    assert "31 August" not in due["description"]


def test_a_core_group_that_is_set_is_a_day_of_its_own(walk: Walk) -> None:
    today = date(2026, 5, 10)
    held = Conference(id="f", kind="initial (pre-birth)", held_on="2026-05-04")
    held = held.replace(became="it was held", outcome="child protection plan")
    case = family(due="2026-08-20").adding(held.replace(core_group_on="2026-05-14"))
    (entry,) = (one for one in events(case, walk, today) if one["day"] == "2026-05-14")
    assert entry["summary"].endswith("First core group, planned")
    text = parents_words(case, walk, today)
    assert "First core group 14 May 2026" in text
    assert "These are not meetings" not in text
    met = case.adding(Decision(id="d", forum="core group", on="2026-05-14", decided="Go on."))
    assert not any(step.id == "core_group_set" for step in milestones(met, today, walk))
    later = {step.id: step for step in milestones(case, date(2026, 6, 1), walk)}
    assert later["core_group_set"].unsaid(date(2026, 6, 1))


PAGES = (
    (CopyKind.PARENT_FULL, "m"),
    (CopyKind.MIDWIFE, ""),
    (CopyKind.SUCCESSOR, ""),
)
SAID_DONE = re.compile(
    r"(?<!to be )(?<!not )\b(?:held|given|agreed|done|told|born)\b[^.;:()\d]{0,40}?"
    r"\bon (\d{1,2} [A-Z][a-z]+ \d{4})(?! \((?:still|not))",
    re.IGNORECASE,
)
"""A day after a word that says that something was done on it."""


@settings(deadline=None, max_examples=4)
@given(
    days=st.lists(DAYS, min_size=7, max_size=7),
    became=st.lists(BECAME, min_size=2, max_size=2),
    today=st.dates(DUE - timedelta(days=150), DUE + timedelta(days=30)),
)
def test_no_page_says_of_a_day_on_which_nothing_happened_that_something_did(
    walk: Walk, days: list[str | None], became: list[str | None], today: date
) -> None:
    """The parents' dates, the ward's page before and after the birth, and the hand-over."""
    set_for, held, given_on, agreed_on, done_on, told_on, born = days
    records = (
        Conference(id="f", kind="initial (pre-birth)", on=set_for, held_on=held, became=became[0]),
        BirthMeeting(
            id="b", kind="planning meeting before the birth", on=set_for, became=became[1]
        ),
        BirthPlan(
            id="p",
            version=1,
            given=({"person": "m", "on": given_on},),
            agreed=({"who": "Ward", "on": agreed_on},),
        ),
        Action(id="a", action="Fit the alarm", done_on=done_on),
        LegalStep(id="l", kind="letter before proceedings", explained_parents=told_on),
        Baby(id="k", name="First", born=born),
    )
    case = family(due=DUE.isoformat())
    for record in records:
        case = case.adding(record)
    happened = {day for day in (given_on, agreed_on, done_on, told_on, born) if day}
    happened |= {held} if held and became[0] in {None, "it was held"} else set()
    so_far = {f"{day.day} {day:%B %Y}" for day in map(date.fromisoformat, happened) if day <= today}
    for kind, reader in PAGES:
        document = built(prepare(CopyOrder(kind, today, reader), case, walk))
        text = " ".join(words_of(document.blocks).split())
        for found in SAID_DONE.finditer(text):
            assert found[1] in so_far, f"{kind}: {found[0]}"


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.MANAGER])
def test_what_waits_for_an_answer_by_no_day_is_told_and_never_late(
    kind: CopyKind, walk: Walk, practice: Case
) -> None:
    text = _said_of(kind, practice, date(2026, 5, 15), walk)
    assert "Nothing is overdue." in text
    assert "Wexmoor perinatal mental health, for 42 days" in text
    assert "Stanmere about Tomasz, for 10 days" in text
    (waits,) = [one for one in practice.contributions if not one.answered]
    dated = practice.adding(waits.replace(chase_on=PartialDate(2026, 5, 1)))
    text = _said_of(kind, dated, date(2026, 5, 15), walk)
    assert "mental health, for" not in text, "it has a day, and is a step"
    assert "Nothing is overdue." not in text


def test_a_copy_of_an_earlier_day_cites_no_later_one(walk: Walk) -> None:
    case = case_of("late-steps.json")
    said = "Sources checked on"
    assert said not in words_of(dates_that_fall(case, walk, date(2026, 10, 1)))
    assert said in words_of(dates_that_fall(case, walk, date(2026, 12, 10)))


def test_a_step_set_for_a_day_to_come_is_nowhere_called_passed(walk: Walk) -> None:
    """It is late by its last day, where it applies at all, and has not been."""
    today = date(2026, 11, 30)
    case = Case(id="c").adding(Decision(id="d", forum="strategy discussion", on="2026-09-14"))
    case = case.adding(Conference(id="k", kind="initial (pre-birth)", on="2026-12-09"))
    enquiry = Section47Enquiry(id="e", discussion="d", begun_on="2026-09-14")
    (overdue,) = late_steps(case.adding(enquiry), walk, today).overdue
    assert overdue.endswith("days), set for 9 December 2026")
    step = next(one for one in milestones(case, today, walk) if "strategy" in one.name)
    assert step.state(today) == State.PASSED
    page = words_of(built(prepare(CopyOrder(CopyKind.SUCCESSOR, today), case, walk)).blocks)
    passed = page.partition("The day has passed")[2].partition("What\n")[0]
    assert step.name not in passed
    assert re.search(rf"{re.escape(step.name)}.*set for 9 December 2026\W+To come", page, re.DOTALL)
    assert any(step.name in one for one in late_steps(case, walk, today).set_late)


def test_one_meeting_that_is_late_by_two_rules_is_told_once(practice: Case, walk: Walk) -> None:
    on, case = date(2026, 7, 1), practice
    for meeting in practice.conferences:
        case = case.adding(meeting.replace(on="2026-07-10"))
    late = late_steps(case, walk, on).overdue
    (told,) = (one for one in late if "onference (" in one)
    assert told.startswith("Pre-birth conference (overdue by ")
    assert " and Initial conference after the strategy discussion (overdue by " in told
    assert told.endswith(", set for 10 July 2026")
    (done,) = (one for one in late if "Target date" in one)
    assert done.startswith("Assessment completed after referral (overdue by ")
    page = built(prepare(CopyOrder(CopyKind.SUCCESSOR, on), case, walk)).blocks
    (open_yet,) = (one for one in page if isinstance(one, Para) and one.lead == "Overdue:")
    assert open_yet.text.count("set for 10 July 2026") == 1


def test_a_meeting_that_was_held_stands_once_on_the_ruler(walk: Walk) -> None:
    case = family(due="2026-08-20")
    case = case.adding(Conference(id="f", kind="initial (pre-birth)", held_on="2026-05-20"))
    blocks = dates_that_fall(case, walk, date(2026, 7, 1))
    (drawn,) = (block.picture.words for block in blocks if isinstance(block, Figure))
    assert drawn.count("onference, done 20 May: done") == 1
