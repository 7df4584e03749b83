"""A meeting is called by its kind and its day, and never by two days at once."""

from prebirth.case.birth_tasks import BirthMeeting
from prebirth.case.case import Case
from prebirth.case.plan import Conference
from prebirth.wording.facts import record_title

HELD = Conference(
    id="c", kind="initial (pre-birth)", on="2026-11-24", held_on="2026-11-26", became="it was held"
)


def test_a_meeting_is_called_by_the_day_it_was_held_else_by_the_day_it_was_set_for() -> None:
    case = Case(id="c")
    assert record_title(case, HELD) == "Initial (pre-birth) conference, 26 November 2026"
    waiting = HELD.replace(held_on=None, became=None)
    assert record_title(case, waiting).endswith("conference, set for 24 November 2026")
    meeting = BirthMeeting(id="m", kind="pre-discharge meeting after the birth", on="2026-11-28")
    assert record_title(case, meeting).endswith("after the birth, set for 28 November 2026")
