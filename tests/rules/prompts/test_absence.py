"""The records on which a good practitioner would speak, and patterns that end."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution, HistoryCheck
from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.enquiries import CourtOrder, Section47Enquiry
from prebirth.case.oversight import Supervision
from prebirth.case.people import Person
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Booking
from prebirth.case.record import Record
from prebirth.case.ties import Tie
from prebirth.rules.prompts.evaluate import all_prompts, evaluate_rule
from prebirth.rules.prompts.rule import RULES
from tests.rules.prompts.build import FATHER, TODAY, WALK, ago, family, pregnant
from tests.rules.prompts.scenes import (
    AGREED_LESS,
    MISSED_THREE,
    REMOVED,
    UNCLE,
    events,
    kept,
    miss,
    opened,
    risk,
)
from tests.typed import present

LOOKED_AT = date(2026, 5, 29)
KERRY = Person(id="m", names="Kerry", role="mother", sex="woman or girl")


def kerry(*more: Record) -> Case:
    """Opened in March, due in September, and only her name is known; with whatever else."""
    case = Case(id="s").adding(KERRY)
    case = case.adding(case.assessment.replace(opened="2026-03-06", worker="W"))
    case = case.adding(case.pregnancy.replace(due="2026-09-18", referred_on="2026-03-06"))
    for record in more:
        case = case.adding(record)
    return case


def said_of(case: Case, rule: str, on: date = LOOKED_AT) -> str:
    prompt = evaluate_rule(RULES[rule], case, on, WALK)
    return prompt.message if prompt else ""


def test_nobody_has_spoken_to_her() -> None:
    said = said_of(kerry(), "mother-not-met")
    assert said == "Nobody has written yet that they spoke to Kerry. It is week 24."


@pytest.mark.parametrize(
    "more", [{"kind": "first visit of the social worker at home"}, {"parents": "Kerry came"}]
)
def test_whoever_was_met_at_a_visit_or_a_meeting_was_spoken_to(more: dict[str, str]) -> None:
    held = BirthMeeting.model_validate({"id": "m", "became": "it was held", **more})
    assert not said_of(kerry(held), "mother-not-met")
    assert said_of(kerry(held.replace(became=None)), "mother-not-met")


def test_a_row_of_a_conference_without_a_day_is_no_conference_that_is_set() -> None:
    late = kerry().adding(kerry().pregnancy.replace(due="2026-07-20"))
    said = said_of(late, "conference-late")
    assert said.startswith("No conference has a date yet")
    assert said_of(late.adding(Conference(id="k")), "conference-late") == said
    day = Conference.model_validate({"id": "k", "on": "2026-06"})
    assert not said_of(late.adding(day), "conference-late")


def test_a_name_with_braces_breaks_no_sentence() -> None:
    odd = kerry(KERRY.replace(names="K{count}"))
    assert "K{count}" in said_of(odd, "mother-not-met")


def test_she_hid_it_and_is_not_booked_at_24_weeks() -> None:
    case = kerry()
    case = case.adding(case.pregnancy.replace(booking=Booking.CONCEALED))
    assert said_of(case, "unbooked").startswith("The pregnancy was concealed or denied")


def test_five_were_rearranged() -> None:
    days = ("2026-05-04", "2026-05-09", "2026-05-14", "2026-05-19", "2026-05-24")
    moved = [miss(f"a{on}", on, outcome="rearranged", person="m") for on in days]
    assert "5 appointments" in said_of(kerry(*moved), "moved-or-late-run")


def test_a_visit_that_she_left_is_not_called_missed_and_is_not_forgotten() -> None:
    days = ("2026-04-14", "2026-04-19", "2026-04-24")
    bare = {"outcome": "left before being seen", "person": "m", "meaning": "", "response": ""}
    left = kerry(*(miss(f"a{on}", on, **bare) for on in days))
    early = "3 appointments missed or left unseen"
    assert said_of(left, "missed-unanswered") == f"Nobody has acted on {early}."
    assert early in said_of(left, "missed-uninterpreted")
    unshared = said_of(left, "missed-unshared")
    assert unshared.startswith("3 appointments were missed or left unseen. As far as is recorded,")
    run = said_of(left, "missed-pattern")
    assert run.startswith("3 appointments were missed or left unseen close")
    away = kerry(*(miss(f"a{on}", on, **bare | {"outcome": "did not attend"}) for on in days))
    assert said_of(away, "missed-unanswered") == "Nobody has acted on 3 missed appointments."
    seen = kerry(*(miss(f"a{on}", on, **bare | {"outcome": "attended"}) for on in days))
    assert not said_of(seen, "missed-unanswered")


def test_a_social_worker_whom_she_did_not_wait_for_has_not_spoken_to_her() -> None:
    visit = {"service": "social work visit", "person": "m"}
    assert said_of(
        kerry(miss("a", "2026-05-04", outcome="left before being seen", **visit)), "mother-not-met"
    )
    assert not said_of(
        kerry(miss("a", "2026-05-04", outcome="attended", **visit)), "mother-not-met"
    )


def test_nobody_listed_an_agency() -> None:
    said = said_of(kerry(), "agency-unlisted")
    assert all(kind in said for kind in ("maternity", "GP", "police"))


def test_an_agency_that_is_named_is_not_said_to_be_missing() -> None:
    named = kerry(Agency(name="Ardmouth midwifery"))
    named = named.adding(named.pregnancy.replace(gp="Dr Hale"))
    said = said_of(named, "agency-unlisted")
    assert "police" in said
    assert "maternity" not in said
    assert "GP (named in the pregnancy)" in said


def test_the_last_baby_was_born_alone() -> None:
    tyler = Person(id="t", names="Tyler", role="sibling", contact="no contact")
    reason = "Concealed pregnancy; born at home with nobody there"
    child = REMOVED.replace(id="p", child="t", reason=reason)
    assert said_of(kerry(tyler, child), "born-alone-before")


def test_evicted_and_nobody_ever_supervised() -> None:
    evicted = events("move", "2026-05-10", about="m")
    assert said_of(kerry(*evicted), "changed-circumstances").startswith(
        "Things have changed in this family"
    )


def test_needs_without_a_team_are_asked_about_though_nobody_is_listed() -> None:
    assert said_of(kerry(risk(theme="mental health", about="m")), "health-not-joined")


def test_a_pattern_that_ended_says_so_for_some_weeks_and_then_no_more() -> None:
    case = family(*MISSED_THREE, *kept(4))
    assert said_of(case, "missed-pattern", TODAY) == ""
    assert "4 have been kept" in said_of(case, "pattern-ended", TODAY)
    assert said_of(case, "pattern-ended", date(2026, 8, 1)) == ""


def test_a_pattern_does_not_end_by_what_another_keeps_or_at_another_service() -> None:
    assert said_of(family(*MISSED_THREE, *kept(4, person="f")), "missed-pattern", TODAY)
    assert said_of(family(*MISSED_THREE, *kept(4, service="GP")), "missed-pattern", TODAY)
    again = miss("again", ago(2), person="m")
    assert said_of(family(*MISSED_THREE, *kept(4), again), "missed-pattern", TODAY)


OPEN = Section47Enquiry(id="e", begun_on=ago(2))


@pytest.mark.parametrize(
    "more",
    [
        (),
        (AGREED_LESS.replace(agreed_on=None),),
        (
            AGREED_LESS,
            AGREED_LESS.replace(id="x", recommends=("child protection plan",), agreed_on=ago(1)),
        ),
        (AGREED_LESS, OPEN),
        (AGREED_LESS.replace(recommends=("pre-proceedings",)),),
    ],
)
def test_a_conference_is_still_asked_for_where_nothing_settles_it(more: tuple[Record, ...]) -> None:
    assert said_of(family(pregnant("30+0"), *more), "conference-late", TODAY)


ASKED = HistoryCheck(id="u", about="un", asked_of="probation", asked_on=ago(9))


@pytest.mark.parametrize(
    "more",
    [
        (UNCLE.replace(contact="stays over"), ASKED),
        (UNCLE,),
        (UNCLE, ASKED, risk(about="un")),
        (UNCLE, ASKED, CourtOrder(id="o", binds="un")),
        (UNCLE, ASKED, KERRY.replace(safe_from=("un",))),
    ],
)
def test_a_visitor_with_a_concern_or_overnight_is_asked_about_in_full(
    more: tuple[Record, ...],
) -> None:
    checked = HistoryCheck(id="f", about="f", asked_of="police", asked_on=ago(9))
    prompt = present(evaluate_rule(RULES["man-unchecked"], family(checked, *more), TODAY, WALK))
    assert ("people", "un") in prompt.places


def test_a_record_as_full_as_it_should_be_is_not_asked_who_is_missing() -> None:
    case = kerry(KERRY.replace(spoken_to=("2026-03-09",)), opened("2026-05-28"))
    assert not {one.id for one in all_prompts(case, LOOKED_AT, WALK)} & {
        "mother-not-met",
        "agency-unlisted",
    }


@pytest.mark.parametrize(
    ("showed", "raised"),
    [
        ("No convictions and a child removed in 2015", True),
        ("Convicted of cruelty to his son, then two", True),
        ("Not convicted of assaulting the baby", True),
        ("2012: caution. Fractured arm of a stepson, never explained", True),
        ("No record of violence or harm to children", False),
        ("No trace. Nothing known about a child harmed", False),
        ("Child protection plan ended", False),
    ],
)
def test_a_check_is_read_for_harm_to_a_child(showed: str, raised: bool) -> None:
    check = HistoryCheck(id="h", about="f", showed=showed)
    assert bool(said_of(family(check), "check-harm-unweighed")) == raised


@pytest.mark.parametrize(
    ("says", "raised"),
    [
        ("Not seen for three weeks, which worries us", True),
        ("Not seen since March and we are concerned", True),
        ("She is not safe with him", True),
        ("No concerns", False),
        ("We have no current safeguarding concerns", False),
        ("The surgery has not raised any concern", False),
        ("Comes to every clinic", False),
    ],
)
def test_an_agency_is_read_for_a_worry(says: str, raised: bool) -> None:
    given = Contribution(id="c", agency="mw", says=says)
    assert bool(said_of(family(given), "worry-unasked")) == raised


def test_one_supervision_before_the_change_is_asked_about_as_before() -> None:
    evicted, seen = events("move", "2026-05-10", about="m"), Supervision(id="s", on="2026-04-01")
    said = said_of(kerry(*evicted, seen), "changed-circumstances")
    assert said.startswith("Things have changed since supervision")


@pytest.mark.parametrize(
    ("notes", "raised"),
    [
        ("HMP Leicester, sentenced 14 May 2026 to 26 months for s.20 GBH on Mo", True),
        ("Denies the assault", True),
        ("No convictions, but violent to his last partner", True),
        ("Punched her at Christmas", True),
        ("On licence until June", True),
        ("Tall, red hair, a scar through the left eyebrow", False),
        ("No known violence", False),
        ("He has never been violent or in prison", False),
        ("Was abused as a child", False),
        ("Prison officer at Northfen", False),
        ("", False),
    ],
)
def test_a_note_is_read_for_harm_that_nothing_else_records(notes: str, raised: bool) -> None:
    told = family(FATHER.replace(notes=notes))
    assert bool(said_of(told, "note-harm-unrecorded")) == raised


def test_a_note_that_he_is_the_one_who_is_hurt_by_a_tie_records_nothing_of_him() -> None:
    told = FATHER.replace(notes="Convicted of assault on Mo.")
    tie = Tie(id="t", one="m", other="f", kind="separated", quality=("violence confirmed",))
    for hurts, raised in (
        ("this person hurts the other", True),
        ("the other hurts this person", False),
        (None, False),
    ):
        case = family(told, tie.replace(hurts=hurts))
        assert bool(said_of(case, "note-harm-unrecorded")) == raised


def test_what_two_people_kept_or_moved_is_counted_by_person() -> None:
    his = [one.replace(id=f"his-{one.id}", person="f") for one in (*MISSED_THREE, *kept(4))]
    case = family(*(one.replace(person="m") for one in (*MISSED_THREE, *kept(4))), *his)
    ended = said_of(case, "pattern-ended", TODAY)
    assert "Fred 4, Mo 4." in ended
    assert "8" not in ended
    moved = [
        miss(f"{who}{n}", ago(n), outcome="rearranged", person=who)
        for who in ("m", "f")
        for n in range(1, 6)
    ]
    told = said_of(family(*moved), "moved-or-late-run", TODAY)
    assert "Fred 5, Mo 5." in told
    assert "10" not in told
