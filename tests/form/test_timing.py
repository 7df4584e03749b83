from prebirth.case.case import Case
from prebirth.case.oversight import Conference
from prebirth.form.model import Walk
from prebirth.form.timing import conference_timing


def test_says_where_the_conference_stands(practice: Case, walk: Walk) -> None:
    said = conference_timing(practice, walk.times)
    assert "28+6" in said
    assert "11 weeks and 1 day before" in said
    assert "within the 30+0" in said


def test_is_silent_without_a_day(case: Case, walk: Walk) -> None:
    assert conference_timing(case, walk.times) == ""
    dated = case.adding(case.pregnancy.but(due="2026-08")).adding(Conference(on="2026-06-03"))
    assert conference_timing(dated, walk.times) == ""


def test_is_earlier_where_an_early_birth_is_expected(practice: Case, walk: Walk) -> None:
    early = practice.adding(practice.pregnancy.but(early_birth="yes"))
    assert "later than the 26+0" in conference_timing(early, walk.times)
