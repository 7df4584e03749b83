"""No copy says of a day that has not come, or of somebody nobody told, that it is done."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prebirth.case.birth import AgreedBy, BirthPlan, ToldParent
from prebirth.case.birth_tasks import BirthMeeting, BirthMeetingKind
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.households import Support
from prebirth.case.meetings import MeetingBecame
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action, Conference, LegalStep, LetterTo
from prebirth.case.tellings import Matter, Telling
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.genogram.draw import genogram
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.wording.still_to_come import with_days_to_come
from tests.conftest import day

ON = date(2026, 6, 30)
CASE = Case(id="c").adding(Person(id="dad", names="Tomasz Wilk", role=Role.FATHER))


def said(case: Case, walk: Walk, kind: CopyKind, reader: str = "") -> str:
    order = CopyOrder(kind, ON, reader)
    return " ".join(words_of(document_of(prepare(order, case, walk)).blocks).split())


@pytest.mark.parametrize(("kind", "reader"), [(CopyKind.CONFERENCE, ""), (CopyKind.SUBJECT, "dad")])
@pytest.mark.parametrize("on", [None, "2026-06-01"])
def test_whom_nobody_told_is_not_told_yet(
    walk: Walk, kind: CopyKind, reader: str, on: str | None
) -> None:
    waits = Telling(
        id="t", person="dad", matter=Matter.OTHER, said="What we found.", on=on and day(on)
    )
    text = said(CASE.adding(waits), walk, kind, reader)
    # Without a day, nothing tells one of the family from one who was told, and that is kept back.
    words = "told, or still to be told" if reader and not on else "not told yet"
    assert words in text.lower()
    told = said(CASE.adding(waits.replace(told=True)), walk, kind, reader)
    assert words not in told.lower()


def test_a_day_to_come_says_so_until_it_has_come() -> None:
    plan = BirthPlan(id="p", given=(ToldParent(person="dad", on=day("2026-07-25")),))
    case = CASE.adding(plan)

    def given(on: date) -> str:
        row = next(iter(with_days_to_come(case, on).birth_plans)).given[0].on
        return row.show() if row else ""

    assert given(ON) == "25 July 2026 (still to come)"
    assert given(date(2026, 7, 25)) == "25 July 2026"
    assert with_days_to_come(case, ON) == case


def test_the_hand_over_holds_who_is_still_to_be_told(walk: Walk) -> None:
    waits = Telling(id="t", person="dad", matter=Matter.OTHER, said="What we found.")
    text = said(CASE.adding(waits), walk, CopyKind.SUCCESSOR)
    assert "Still to be told" in text
    assert "What we found." in text
    told = said(CASE.adding(waits.replace(told=True)), walk, CopyKind.SUCCESSOR)
    assert "Still to be told" not in told


HELD: dict[str, Any] = {"on": day("2026-06-10"), "became": MeetingBecame.HELD}


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({**HELD, "held_on": day("2026-06-17")}, "Held on 17 June 2026"),
        (HELD, "Said to be held, day not recorded, set for 10 June 2026"),
        ({"on": day("2026-07-20")}, ""),
        ({"on": day("2026-06-10"), "became": MeetingBecame.POSTPONED}, ""),
    ],
)
def test_the_hand_over_says_what_was_agreed_where_it_was_held(
    walk: Walk, facts: dict[str, Any], words: str
) -> None:
    meeting = BirthMeeting(id="m", kind=BirthMeetingKind.PLANNING, agreed="Ring duty.", **facts)
    conference = Conference(id="f", outcome="child protection plan", **facts)
    text = said(CASE.adding(conference).adding(meeting), walk, CopyKind.SUCCESSOR)
    for what in ("Last conference with an outcome:", "Last meeting about the birth:"):
        assert (what in text) == bool(words)
    assert text.count(f"{words},") == 2 if words else "20 July 2026, Initial" not in text


def test_nothing_ahead_is_told_as_done(walk: Walk) -> None:
    """Neither a page for the ward nor the hand-over, nor does a parent read what they will get."""
    case = Case(id="c").adding(Person(id="m", names="Mara Wilk", role=Role.MOTHER))
    case = case.adding(case.pregnancy.replace(due="2026-08-20"))
    ahead, told = day("2026-07-25"), "The aunt's flat."
    plan = BirthPlan(
        id="p",
        version=1,
        partner_words=told,
        given=(ToldParent(person="m", on=ahead),),
        agreed=(AgreedBy(who="Midwife", on=ahead),),
    )
    action = Action(id="a", action="Fit the alarm", done_on=ahead)
    case = case.adding(plan).adding(action)
    page = said(case, walk, CopyKind.MIDWIFE)
    assert "not yet given to the parents; to be given to Mara Wilk on 25 July 2026" in page
    assert "not yet agreed by anybody; to be agreed by Midwife on 25 July 2026" in page
    over = said(case, walk, CopyKind.SUCCESSOR)
    assert "Fit the alarm" in over[over.index("Not recorded as done") :]
    assert told not in said(case, walk, CopyKind.PARENT_FULL, "m")


def test_a_letter_that_is_to_be_given_tells_a_parent_of_no_step(walk: Walk) -> None:
    letter = LetterTo(person="dad", on=day("2026-07-25"))
    step = LegalStep(id="s", kind="letter before proceedings", on=day("2026-06-01"))
    step = step.replace(outcome="Come to the clinic.", letters=(letter,))
    assert step.outcome not in said(CASE.adding(step), walk, CopyKind.PARENT_FULL, "dad")
    given = step.replace(letters=(LetterTo(person="dad", on=day("2026-06-02")),))
    assert step.outcome in said(CASE.adding(given), walk, CopyKind.PARENT_FULL, "dad")


def test_a_picture_draws_nobody_dead_and_no_help_agreed_before_the_day() -> None:
    ahead = day("2026-07-25")
    case = CASE.adding(Person(id="dad", names="Tomasz Wilk", role=Role.FATHER, died=ahead))
    case = case.adding(Support(id="s", person="dad", role_agreed=ahead))
    assert "died" not in genogram(case, ON).words
    assert "died" in genogram(case, date(2026, 7, 25)).words
    assert "not yet agreed" in ecomap(with_days_to_come(case, ON), ON).words


def test_nobody_came_to_or_missed_an_appointment_that_is_to_come(walk: Walk) -> None:
    for outcome in ("did not attend", "attended"):
        row = Appointment(id="a", on="2026-07-25", service="health visiting", outcome=outcome)
        shown = with_days_to_come(CASE.adding(row), ON).appointments.get("a")
        assert shown is not None
        assert shown.outcome is None
        assert not shown.missed
        assert "25 July 2026 (still to come)" in said(CASE.adding(row), walk, CopyKind.CONFERENCE)
        assert with_days_to_come(CASE.adding(row), date(2026, 7, 25)).appointments.get("a") == row
