from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.meetings import MeetingBecame
from prebirth.case.plan import Conference, Decision
from prebirth.form.events import section_47_strategy
from prebirth.form.model import Walk
from prebirth.form.timing import conference_timing
from tests.typed import present

TODAY = date(2026, 5, 15)


def test_says_where_the_conference_stands(practice: Case, walk: Walk) -> None:
    said = conference_timing(practice, walk.times, TODAY)
    assert "28+6" in said
    assert "11 weeks and 1 day before" in said
    assert "That is later than 28+0, by the app's own rule" in said


def test_is_silent_without_a_day(case: Case, walk: Walk) -> None:
    assert conference_timing(case, walk.times, TODAY) == ""
    dated = case.adding(case.pregnancy.replace(due="2026-08")).adding(Conference(on="2026-06-03"))
    assert conference_timing(dated, walk.times, TODAY) == ""


def test_is_earlier_where_an_early_birth_is_expected(practice: Case, walk: Walk) -> None:
    early = practice.adding(practice.pregnancy.replace(early_birth="yes"))
    assert (
        "later than 24+0, by the app's own rule, brought forward 4 weeks as an early"
        in conference_timing(early, walk.times, TODAY)
    )


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2026-08-20", "before the due date"),
        ("2026-08-21", "1 day after the due date"),
        ("2026-05-28", "within 28+0"),
        ("2026-05-29", "later than 28+0"),
    ],
)
def test_the_edge_of_each_word(case: Case, walk: Walk, on: str, words: str) -> None:
    dated = case.adding(case.pregnancy.replace(due="2026-08-20"))
    assert words in conference_timing(dated.adding(Conference(id="a", on=on)), walk.times, TODAY)
    assert words in conference_timing(
        dated.adding(Conference(id="a", on=on))
        .adding(Conference(id="b"))
        .adding(Conference(id="c", on="2026-09")),
        walk.times,
        TODAY,
    )


def test_the_days_to_conference_run_from_the_discussion_that_started_the_enquiry(
    practice: Case,
) -> None:
    """A later discussion starts nothing anew; where no enquiry names one, nothing is guessed."""
    later = practice.adding(Decision(id="d9", forum="strategy discussion", on="2026-05-20"))
    assert present(section_47_strategy(later)).id == "d4"
    nameless = later.adding(Section47Enquiry(id="enq1", begun_on="2026-05-14"))
    assert section_47_strategy(nameless) is None
    second = later.adding(Section47Enquiry(id="enq2", discussion="d9"))
    assert present(section_47_strategy(second)).id == "d9"
    undated = second.adding(Decision(id="d9", forum="strategy discussion", on="2026-05"))
    assert present(section_47_strategy(undated)).id == "d4"


def test_a_day_it_was_set_for_is_no_day_on_which_it_was_held(case: Case, walk: Walk) -> None:
    dated = case.adding(case.pregnancy.replace(due="2026-08-20"))
    said = Conference(id="f", on="2026-05-10", became=MeetingBecame.HELD)
    words = conference_timing(dated.adding(said), walk.times, TODAY)
    assert "The first conference was set for 25+3" in words
    assert "said to be held, day not recorded" in words
    held = said.replace(held_on="2026-05-12")
    assert "was held at 25+5" in conference_timing(dated.adding(held), walk.times, TODAY)
