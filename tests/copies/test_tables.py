"""What stands in the cells of a table: who was told, when, and where the rest is said."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution, ContributionForm, Told
from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.plan import Action, Decision
from prebirth.case.record import Record, Restriction
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.copies.said import Said
from prebirth.copies.tables import SEE_TELLINGS, grid, in_order
from prebirth.form.model import Walk
from prebirth.layout.blocks import Grid, words_of
from tests.conftest import TODAY, day
from tests.copies.made import report, seen

CASE = (
    Case(id="c")
    .adding(Agency(id="mat", name="Maternity"))
    .adding(Agency(id="hv", name="Health visiting"))
    .adding(Decision(id="d", told_to=(Told(agency="mat", on=day("2026-05-01")), Told(agency="hv"))))
)


def test_no_cell_says_how_we_know_what_another_column_says(practice: Case, walk: Walk) -> None:
    """“What it is like: How do we know?: Seen in a record” stood in ten rows."""
    blocks = report(practice, walk, TODAY, "chair").blocks
    for table in (block for block in blocks if isinstance(block, Grid)):
        for place, title in enumerate(table.columns):
            for row in table.rows:
                assert not row[place].startswith("How do we know?"), (title, row)
                assert "?:" not in row[place], (title, row)
            filled = any(row[place] for row in table.rows)
            assert filled or place == 0 or table.pairs, f"{title} stands over nothing"


def test_a_column_over_nothing_is_told_at_the_end(practice: Case, walk: Walk) -> None:
    document = report(practice, walk, TODAY)
    assert not any("Court asked on" in getattr(one, "columns", ()) for one in document.blocks)
    assert (
        "Basis at birth: court asked on"
        in words_of(document.blocks).partition("Not in this report\n")[2]
    )


def cells(case: Case, table: str, *records: Record) -> str:
    return "\n".join(
        cell for row in grid(table, Said(seen(case)), records, TODAY).rows for cell in row
    )


def test_who_was_told_stands_by_the_day_or_by_that_there_is_none() -> None:
    said = cells(CASE, "decisions", *CASE.decisions)
    assert "1 May 2026: Maternity" in said
    assert "day not recorded: Health visiting" in said
    assert SEE_TELLINGS not in said


def test_what_was_told_since_is_said_once_and_pointed_to() -> None:
    told = Telling(id="t", decision="d", agency="hv", told=True)
    case = CASE.adding(told)
    assert SEE_TELLINGS in cells(case, "decisions", *case.decisions)
    said = cells(case, "tellings", told)
    assert "day not recorded" in said
    assert "Health visiting" in said


def test_an_answer_whose_day_is_kept_back_says_how_it_came_and_of_no_day() -> None:
    rule = Restriction(field="received_on", reason="x")
    came = Contribution(
        id="c", agency="hv", form=ContributionForm.REPORT, received_on=day("2026-05-02")
    )
    for answer in (came.replace(restricted=(rule,)), came.replace(received_on=None)):
        held = seen(CASE.adding(answer)).contributions
        said = cells(CASE, "contributions", *held)
        assert "As a: Report" in said
        assert "ay not recorded" not in said


def test_what_is_still_to_be_told_has_no_day_and_is_pointed_to_from_nowhere() -> None:
    waiting = Telling(id="t", decision="d", agency="hv")
    case = CASE.adding(waiting)
    assert SEE_TELLINGS not in cells(case, "decisions", *case.decisions)
    assert "day not recorded" not in cells(case, "tellings", waiting)


def test_a_paper_that_does_not_say_whom_says_so() -> None:
    event = Event(id="e", on="2026-05-02", happened="A row.")
    assert "Nobody is named" in grid("events", Said(seen(CASE)), [event], TODAY).rows[0]
    told = Telling(id="t", on="2026-05-02", told=True, said="The plan.", to="Mrs Quill")
    kept = CASE.adding(Person(id="z", names="Mrs Quill", restricted=(Restriction(),)))
    assert not seen(kept.adding(told)).tellings, "that somebody withheld was told is told nobody"
    row = grid("tellings", Said(seen(kept)), [told.replace(to="")], TODAY).rows[0]
    assert row[1:3] == ("The plan.", "Nobody is named")
    gone = Decision(id="d", told_to=(Told(on=day("2026-05-01")),))
    assert "1 May 2026: nobody is named" in cells(CASE, "decisions", gone)


def test_what_went_on_for_years_stands_where_it_began() -> None:
    span = Event(id="span", on="2010-09", until="2017-11")
    between = Event(id="between", on="2012")
    ended = Event(id="ended", until="2009")
    assert [event.id for event in in_order([between, span, ended])] == ["ended", "span", "between"]


def test_whoever_has_no_full_name_still_has_a_row_of_their_own() -> None:
    case = Case(id="c").adding(Person(id="d", role="father"))
    assert cells(case, "people", *case.people).startswith("Somebody not named\nFather")
    case = case.adding(Person(id="d", known_as="Dav", role="father"))
    assert cells(case, "people", *case.people).startswith("Dav\nFather")


@pytest.mark.parametrize(
    ("died", "ended", "kind", "said"),
    [
        ("2026-01-15", None, "living together", "Living together, until Kit died"),
        ("2026-01-15", "2025-02", "living together", "Living together"),
        (None, None, "living together", "Living together"),
        ("2026-01-15", None, "separated", "Separated"),
    ],
)
def test_nobody_lives_with_a_partner_who_has_died(
    died: str | None, ended: str | None, kind: str, said: str
) -> None:
    case = (
        Case(id="c")
        .adding(Person(id="mum", known_as="Rosa"))
        .adding(Person(id="dad", known_as="Kit", died=died))
        .adding(Tie(id="t", one="mum", kind=kind, other="dad", ended=ended))
    )
    assert said in cells(case, "ties", *case.ties).split("\n")


def test_of_a_family_meeting_whose_day_passed_it_says_that_nobody_said_more() -> None:
    set_for = FamilyMeeting(id="f", answer="accepted", planned_on="2026-05-27")
    said = "The day has passed, and it is not said here if it was held."

    def told(meeting: FamilyMeeting, on: date) -> str:
        case = Case(id="c").adding(meeting)
        return words_of(grid("family_meetings", Said(seen(case)), [meeting], on))

    assert f"27 May 2026\n{said}" in told(set_for, date(2026, 7, 25))
    assert said not in told(set_for, date(2026, 5, 27))
    for known in ({"held_on": "2026-05-27"}, {"why_not": "Not safe"}, {"answer": "declined"}):
        assert said not in told(set_for.replace(**known), date(2026, 7, 25))


def test_a_home_without_a_name_has_its_number_whether_it_has_none_or_it_is_kept_back() -> None:
    case = Case(id="c").adding(Person(id="mum", known_as="Rosa", role="mother"))
    case = case.adding(Household(id="roy", name="Roy's house", address="3 Bramley Court"))
    hers = Household(id="hers", members=(Member(person="mum"),))
    never = cells(case.adding(hers), "households", *case.adding(hers).households)
    assert never == "Roy's house\n3 Bramley Court\n\nHome 2\n\nRosa"
    gone = tuple(Restriction(reason="Safety.", field=name) for name in ("name", "address"))
    named = hers.replace(name="The flat", address="14 Weir Lane", restricted=gone)
    kept = seen(case.adding(named))
    assert cells(case.adding(named), "households", *kept.households) == never


def test_a_row_in_which_nothing_is_entered_prints_no_title_over_nothing(walk: Walk) -> None:
    case = Case(id="c").adding(Person(id="m", role="mother", names="Ann"))
    bare = case.adding(FamilyMeeting(id="bare"))
    assert cells(bare, "family_meetings", *bare.family_meetings) == ""
    said = words_of(report(bare, walk, TODAY, "chair").blocks)
    assert "No family group meeting is recorded here." in said
    assert "Offered to" not in said
    both = bare.adding(FamilyMeeting(id="full", offered_on=day("2026-05-01")))
    made = grid("family_meetings", Said(seen(both)), both.family_meetings, TODAY)
    assert len(made.rows) == 1


def test_a_birth_plan_with_a_version_and_no_date_prints_no_version_for_a_date() -> None:
    case = Case(id="c").adding(BirthPlan(id="b", version=1))
    made = grid("birth_plans", Said(seen(case)), case.birth_plans, TODAY)
    assert (made.columns[0], made.rows[0][0]) == ("Version", "version 1")


def test_an_agency_without_a_name_has_a_row_all_the_same() -> None:
    case = Case(id="c").adding(Agency(id="a"))
    assert "Agency not named" in cells(case, "agencies", *case.agencies)


@pytest.mark.parametrize("told", [True, False])
def test_who_was_told_is_not_denied_where_it_stands_beside_the_entry(
    walk: Walk, *, told: bool
) -> None:
    to = (Told(agency="hv", on=day("2026-05-09")),) if told else ()
    case = Case(id="c").adding(Agency(id="hv", name="Mill health visiting"))
    case = case.adding(Decision(id="d", on="2026-05-06", decided="Visit weekly.", told_to=to))
    text = " ".join(words_of(report(case, walk, TODAY, "chair").blocks).split())
    beside = "Who was told is written beside each decision, plan or report."
    assert (beside in text, "Nobody is recorded here as told." in text) == (told, not told)


def test_how_we_know_of_an_action_does_not_stand_where_its_day_would() -> None:
    action = Action(id="a", action="Alert the ward.", evidence="seen in a record")
    table = grid("actions", Said(seen(CASE)), [action], TODAY)
    placed = dict(zip(table.columns, table.rows[0], strict=True))
    assert "Seen in a record" in placed["Action"]
    assert "Seen in a record" not in placed.get("Done on", "")
