"""Who knew what, when: only what the record can know, and no day that nobody wrote."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import Agency, Contribution, HistoryCheck, Reading, Told
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import Correction, Record
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.drawing.full_picture import full_picture, full_pictures
from prebirth.rules.who_knew import US, FactRow, Knowing, Knows, grouped, knowers, who_knew
from tests.conftest import day

ON = date(2026, 5, 15)
OURS = Agency(id="csc", name="Social care", kind="children's social care")
THREE = (
    Agency(id="mat", name="Maternity", kind="maternity"),
    Agency(id="pol", name="Police", kind="police"),
    Agency(id="gp", name="Surgery", kind="GP"),
)
CALL = Event(id="call", on="2026-04-10", happened="Shouting heard", source="pol")


def having(*records: Record, agencies: tuple[Agency, ...] = (OURS, *THREE)) -> Case:
    case = Case()
    for record in (*agencies, *records):
        case = case.adding(record)
    return case


def only(*records: Record, on: date = ON) -> FactRow:
    (row,) = who_knew(having(*records), on)
    return row


def told(agency: str, when: str | None, **more: object) -> Telling:
    return Telling(id=f"t-{agency}", event="call", agency=agency, on=when, told=True, **more)


def test_whoever_told_of_it_holds_it_and_of_the_others_nothing_is_recorded() -> None:
    row = only(CALL)
    assert row.who(Knows.HOLDS) == ["csc", "pol"], "what is in the record, we hold"
    assert row.who(Knows.UNSAID) == ["mat", "gp"]
    assert row.who(Knows.NOT) == [], "that nobody wrote it down is no proof that nobody said it"


def test_a_telling_has_its_day_or_none() -> None:
    row = only(CALL, told("mat", "2026-04-12"), told("gp", None))
    assert row.words["mat"] == Knowing(Knows.TOLD, day("2026-04-12"))
    assert row.words["gp"] == Knowing(Knows.TOLD, None)


def test_not_told_is_said_where_the_record_names_who_was() -> None:
    row = only(CALL, told("mat", "2026-04-12"))
    assert row.who(Knows.NOT) == ["gp"]
    assert row.words["gp"].by == "others were told"


def test_not_told_is_said_where_it_is_still_to_be_told() -> None:
    waits = Telling(id="w", event="call", agency="gp", told=False)
    assert only(CALL, waits).words["gp"] == Knowing(Knows.NOT, by="still to be told")
    everybody = Telling(id="w", event="call", group="all partner agencies", told=False)
    assert only(CALL, everybody).who(Knows.NOT) == ["mat", "gp"]


def test_where_nobody_says_who_held_it_nobody_is_said_to_be_untold() -> None:
    row = only(CALL.replace(source=None), told("mat", "2026-04-12"))
    assert row.who(Knows.NOT) == [], "the surgery may be where it came from"
    assert row.who(Knows.UNSAID) == ["pol", "gp"]


def test_a_telling_entered_by_mistake_counts_no_more() -> None:
    wrong = told("mat", "2026-04-12", corrections=(Correction(withdrawn=True, says="x"),))
    assert only(CALL, wrong).who(Knows.TOLD, Knows.NOT) == []


@pytest.mark.parametrize(
    ("shared", "knows"),
    [("2026-04-10", Knows.MAY), ("2026-04", Knows.MAY), ("2026-04-09", Knows.UNSAID)],
)
def test_the_history_may_have_held_what_happened_before_it(shared: str, knows: Knows) -> None:
    row = only(CALL, Contribution(id="c", agency="mat", history_shared_on=shared))
    assert row.words["mat"].knows == knows


def test_a_report_may_have_held_any_fact_and_another_copy_is_no_proof_either_way() -> None:
    report = Share(id="s", agency="gp", copy_kind="conference", on="2026-05-01")
    row = only(CALL, told("mat", "2026-04-12"), report)
    assert row.words["gp"] == Knowing(Knows.MAY, day("2026-05-01"), "a report", "a report")
    sheet = report.replace(copy_kind="midwife")
    assert only(CALL, told("mat", "2026-04-12"), sheet).words["gp"].knows == Knows.UNSAID
    gone = report.replace(corrections=(Correction(withdrawn=True, says="x"),))
    assert only(CALL, told("mat", "2026-04-12"), gone).words["gp"].knows == Knows.NOT


def test_a_check_came_to_us_on_its_day_and_only_then_was_there_to_be_told() -> None:
    check = HistoryCheck(
        id="k", asked_of="police", which="Eastmarsh", received_on="2026-04-20", showed="Two calls"
    )
    history = Contribution(id="c", agency="mat", history_shared_on="2026-04-16")
    row = only(check, history)
    assert row.words["csc"] == Knowing(Knows.TOLD, day("2026-04-20"))
    assert row.words["mat"].knows == Knows.UNSAID
    assert row.words["pol"].knows == Knows.UNSAID, "which police it was, only the source says"
    assert who_knew(having(check), date(2026, 4, 19)) == []


def test_who_was_asked_and_answered_a_check_holds_what_it_showed() -> None:
    check = HistoryCheck(id="k", asked_of="police", received_on="2026-04-20", showed="Two calls")
    force = Agency(id="pol", name="Eastmarsh Police, public protection", kind="police")
    other = Agency(id="two", name="Westmarsh Police", kind="police")
    for which, agencies, holds in (
        ("", (force,), ["pol"]),
        ("", (force, other), []),
        ("Eastmarsh", (force, other), ["pol"]),
        ("Northmarsh", (force,), []),
    ):
        asked = having(check.replace(which=which), agencies=(OURS, *agencies))
        (row,) = who_knew(asked, ON)
        assert row.who(Knows.HOLDS) == holds


def test_what_an_agency_wrote_it_holds_and_we_were_told_on_the_day_it_came() -> None:
    given = Contribution(id="c", agency="gp", received_on="2026-04-28", says="Late with the scald.")
    row = only(given)
    assert row.who(Knows.HOLDS) == ["gp"]
    assert row.words["csc"].on == day("2026-04-28")


def test_the_only_agency_of_a_service_holds_what_became_of_its_appointment() -> None:
    missed = Appointment(
        id="a",
        on="2026-04-27",
        service="GP",
        outcome="did not attend",
        shared_with=(Told(agency="mat", on="2026-05-05"),),
    )
    row = only(missed)
    assert row.who(Knows.HOLDS) == ["csc", "gp"]
    assert row.words["mat"].on == day("2026-05-05")
    assert row.who(Knows.NOT) == ["pol"]
    second = Agency(id="gp2", name="Other surgery", kind="GP")
    (row,) = who_knew(having(missed, second), ON)
    assert row.who(Knows.NOT) == [], "which of the two surgeries it was is not known"
    assert who_knew(having(missed.replace(outcome="attended")), ON) == []


def test_decisions_that_hold_readings_and_words_alone_are_ours_to_tell() -> None:
    old = Decision(id="d1", decided="Child in need", on="2026-04-01")
    new = Decision(
        id="d2", decided="Conference", on="2026-05-01", replaces="d1", told_to=(Told(agency="mat"),)
    )
    reading = Reading(id="r", subject="mother", stand="one alone says it", notes="Only the midwife")
    words = Telling(id="t", matter="something else", said="He is back", agency="pol", told=True)
    rows = {row.record: row for row in who_knew(having(old, new, reading, words), ON)}
    assert rows.keys() == {"d2", "r", "t"}
    assert rows["d2"].who(Knows.NOT) == ["gp"], "what the police were told in words may be this"
    assert rows["r"].who(Knows.UNSAID) == ["mat", "pol", "gp"]
    assert rows["t"].who(Knows.TOLD) == ["pol"]


def test_nothing_that_surely_came_after_the_day_is_in_it() -> None:
    row = only(CALL, told("mat", "2026-04-12"), told("gp", None), on=date(2026, 4, 11))
    assert row.words["mat"].knows == Knows.NOT
    assert row.words["gp"].knows == Knows.TOLD, "one without a day may be of any day"
    assert who_knew(having(CALL), date(2026, 4, 9)) == []
    month = CALL.replace(on=PartialDate(2026, 4))
    assert len(who_knew(having(month), date(2026, 4, 9))) == 1


def test_our_own_service_stands_there_though_nobody_listed_it() -> None:
    case = having(CALL, agencies=THREE)
    assert knowers(case) == [US, "mat", "pol", "gp"]
    (row,) = who_knew(case, ON)
    assert row.words[US].knows == Knows.HOLDS


def test_facts_of_which_all_know_alike_stand_together_and_no_other() -> None:
    calls = [CALL.replace(id=f"e{number}") for number in range(3)]
    case = having(*calls, told("mat", "2026-04-12").replace(event="e1"))
    groups = grouped(case, who_knew(case, ON))
    assert [[row.record for row in group.rows] for group in groups] == [["e0", "e2"], ["e1"]]
    checks = [
        HistoryCheck(id=f"k{number}", showed="None", received_on=f"2026-04-0{number}")
        for number in (1, 2)
    ]
    case = having(*checks)
    (group,) = grouped(case, who_knew(case, ON))
    assert group.words["csc"] == Knowing(Knows.HOLDS), "of two days neither is that of both"


@pytest.mark.parametrize("place", [("events", "call"), ("tellings", "t-gp")])
def test_what_came_into_the_vault_later_is_marked_in_the_picture(place: tuple[str, str]) -> None:
    case = having(CALL, told("gp", None))
    (row,) = who_knew(case, ON, {place})
    assert row.came_later
    said = full_picture(case, ON, {place}).words
    assert "Shouting heard [entered by then, and came into this vault only later]" in said
    assert "only later" not in full_picture(case, ON).words


def test_whom_words_name_was_told_and_words_that_name_nobody_leave_all_open() -> None:
    gp = told("gp", "2026-04-12")
    by_name = Telling(id="w", event="call", to="maternity ", told=True)
    assert only(CALL, gp, by_name).who(Knows.TOLD) == ["mat", "gp"]
    everyone = by_name.replace(to="everyone at the core group")
    assert only(CALL, gp, everyone).who(Knows.NOT) == []
    assert only(CALL, gp).who(Knows.NOT) == ["mat"]


@pytest.mark.parametrize(
    ("given", "knows"),
    [
        (Share(copy_kind="conference", to="Everyone who attends", on="2026-05-01"), Knows.UNSAID),
        (Share(copy_kind="conference", to="Maternity", on="2026-05-01"), Knows.MAY),
        (Share(copy_kind="conference", reader="chair", to="The chair"), Knows.NOT),
        (Share(copy_kind="blank", to="Everyone"), Knows.NOT),
        (Telling(matter="the report for conference", agency="mat", told=True), Knows.MAY),
        (Telling(matter="something else", said="He shouts", agency="mat", told=True), Knows.UNSAID),
    ],
)
def test_a_report_or_words_that_may_have_held_it_are_no_proof_of_silence(
    given: Record, knows: Knows
) -> None:
    rows = who_knew(having(CALL, told("gp", "2026-04-12"), given), ON)
    (row,) = (row for row in rows if row.record == "call")
    assert row.words["mat"].knows == knows


def test_who_was_part_of_it_is_never_said_not_to_know() -> None:
    passed = (Told(agency="mat", on="2026-04-12"),)
    missed = Appointment(id="a", service="GP", on="2026-04-01", outcome="did not attend")
    row = only(missed.replace(source="pol", shared_with=passed))
    assert row.who(Knows.HOLDS) == ["csc", "pol", "gp"]
    call_out = CALL.replace(source="csc", kind="police call-out")
    assert only(call_out, told("mat", None)).who(Knows.NOT) == ["gp"]
    decided = Decision(id="d", decided="Go", on="2026-04-01", told_to=passed)
    assert only(decided).who(Knows.NOT) == ["pol", "gp"]
    assert only(decided.replace(forum="core group")).who(Knows.NOT) == []


def test_missed_appointments_of_several_people_are_counted_by_person() -> None:
    def missed(key: str, who: str) -> Appointment:
        return Appointment(id=key, person=who, service="GP", outcome="did not attend")

    case = having(Person(id="m", known_as="Shona"), Person(id="c", known_as="Ellie"))
    hers = [missed(f"a{number}", "m") for number in range(3)]
    for one in hers:
        case = case.adding(one)
    assert "(Shona)" not in full_picture(case, ON).words, "there is nobody to tell her from"
    both = case.adding(missed("b", "c"))
    said = " ".join(symbol.name for page in full_pictures(both, ON) for symbol in page.symbols)
    assert "3 missed appointments (Shona)" in said
    assert "GP: did not attend (Ellie)" in said
    assert "4 missed" not in said


def test_appointments_that_somebody_left_are_not_counted_as_missed() -> None:
    case = having(
        *(
            Appointment(id=f"a{number}", service="GP", outcome=outcome)
            for number, outcome in enumerate(
                ["did not attend"] * 2 + ["left before being seen"] * 2 + ["attended"] * 2
            )
        )
    )
    said = " ".join(symbol.name for page in full_pictures(case, ON) for symbol in page.symbols)
    assert "2 missed appointments" in said
    assert "2 appointments left before being seen" in said
