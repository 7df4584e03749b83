"""What stays as it was entered is neither removed nor changed, and names what it was about."""

from __future__ import annotations

from typing import Any

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import RECORDS, TABLE_OF, Case
from prebirth.case.change import Change
from prebirth.case.marks import WHOLE_FAMILY, Audience, UndeclaredError, fact, facts, marks
from prebirth.case.oversight import Remark, SignOff
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import Correction, Record, Restriction
from prebirth.case.references import release_references
from prebirth.case.shares import Share
from prebirth.case.staying import against_what_stays, entered_elsewhere
from prebirth.case.tellings import Telling
from tests.conftest import day

LEFT: list[Record] = [
    Share(id="x", to="Sgt Smith", agency="pol"),
    SignOff(id="x", name="Ann", on=day("2026-05-01"), consulted=("p",)),
    Telling(id="x", decision="d", agency="pol", person="p", told=True),
]
NOT_YET: list[Record] = [
    Share(id="x", draft=True),
    SignOff(id="x", returned=True),
    Telling(id="x", agency="pol"),
]


def case_of(*records: Record) -> Case:
    case = Case(id="c")
    for record in (
        Agency(id="pol", name="Wexmoor police"),
        Person(id="p", names="Leah Dunning"),
        Decision(id="d", decided="Begin enquiries."),
        *records,
    ):
        case = case.adding(record)
    return case


def refused(record: Record, *changes: Change) -> bool:
    return bool(against_what_stays(case_of(record), changes))


def setting(record: Record, field: str, after: Any) -> Change:
    return Change("set", TABLE_OF[type(record)], record.id, field, None, after)


def applied(case: Case, changes: list[Change]) -> Case:
    for change in changes:
        case = case.with_(change)
    return case


def test_the_log_signatures_and_tellings_stay_and_nothing_else() -> None:
    assert {table for table, kind in RECORDS.items() if kind.stays} == {
        "shares",
        "signoffs",
        "tellings",
    }


@pytest.mark.parametrize("record", LEFT, ids=lambda record: record.label)
def test_what_left_is_not_removed_replaced_or_changed(record: Record) -> None:
    table = TABLE_OF[type(record)]
    assert refused(record, Change("remove", table, "x"))
    assert refused(record, Change("add", table, "x", after={"id": "x"}))
    for field in (*facts(type(record)), "entered_by", "entered_at", "evidence", "came_with"):
        if not marks(type(record))[field].after_it_left:
            assert refused(record, setting(record, field, "another")), field
    assert not refused(record, Change("add", table, "y", after={"id": "y"}))
    assert not refused(record, Change("act", table, "x", "seen"))


@pytest.mark.parametrize("record", NOT_YET, ids=lambda record: record.label)
def test_what_has_not_left_is_changed_and_removed(record: Record) -> None:
    assert not refused(record, Change("remove", TABLE_OF[type(record)], "x"))
    assert not refused(record, setting(record, "came_with", "another"))


@pytest.mark.parametrize("record", LEFT, ids=lambda record: record.label)
def test_a_correction_is_added_and_none_is_taken_out(record: Record) -> None:
    rows = [row.model_dump(mode="json") for row in (Correction(says="One"), Correction(says="Two"))]
    put_right = record.replace(corrections=rows[:1])
    assert not refused(record, setting(record, "corrections", rows[:1]))
    assert not refused(put_right, setting(record, "corrections", rows))
    assert refused(put_right, setting(record, "corrections", []))
    assert refused(put_right, setting(record, "corrections", rows[1:]))
    assert refused(put_right, setting(record, "corrections", [rows[1], rows[0]]))


@pytest.mark.parametrize("record", LEFT, ids=lambda record: record.label)
def test_what_left_may_be_restricted_later(record: Record) -> None:
    rule = Restriction(reason="He would find her.").model_dump(mode="json")
    assert not refused(record, setting(record, "restricted", [rule]))


def test_comments_on_what_was_signed_are_settled() -> None:
    signed = LEFT[1].replace(remarks=(Remark(says="Why?"),))
    settled = [Remark(says="Why?", reply="So.").model_dump(mode="json")]
    assert not refused(signed, setting(signed, "remarks", settled))


@pytest.mark.parametrize(
    ("record", "table", "gone", "field", "words"),
    [
        (LEFT[0], "agencies", "pol", "to", "Sgt Smith, Wexmoor police"),
        (LEFT[0].replace(to=""), "agencies", "pol", "to", "Wexmoor police"),
        (LEFT[0].replace(to="PC Lee, Wexmoor police"), "agencies", "pol", "to", ""),
        (LEFT[1], "people", "p", "consulted_too", "Leah Dunning"),
        (LEFT[2], "agencies", "pol", "to", "Wexmoor police"),
        (LEFT[2], "people", "p", "to", "Leah Dunning"),
        (LEFT[2], "decisions", "d", "said", "Begin enquiries."),
    ],
)
def test_who_it_was_stays_in_words_once_they_are_removed(
    record: Record, table: str, gone: str, field: str, words: str
) -> None:
    case = case_of(record)
    removal = [*release_references(case, table, gone), Change("remove", table, gone)]
    assert not against_what_stays(case, removal)
    after = applied(case, removal).record(TABLE_OF[type(record)], "x")
    assert getattr(after, field) == (words or getattr(record, field))


def test_words_for_what_was_removed_are_kept_whole() -> None:
    decided = "Begin enquiries with Northmoor Specialist Perinatal Mental Health Service, " * 3
    case = case_of(LEFT[2]).adding(Decision(id="d", decided=decided))
    after = applied(case, release_references(case, "decisions", "d")).tellings.get("x")
    assert after is not None
    assert after.said == decided


def test_words_for_somebody_restricted_are_restricted_with_them() -> None:
    rule = Restriction(people=("p",), reason="He must not learn of it.")
    case = case_of(LEFT[0]).adding(Agency(id="pol", name="The refuge", restricted=(rule,)))
    after = applied(case, release_references(case, "agencies", "pol")).shares.get("x")
    assert after is not None
    (kept,) = after.restricted
    assert (kept.field, kept.people, kept.reason) == ("to", ("p",), "He must not learn of it.")


def test_what_was_not_removed_is_not_let_go() -> None:
    for change in (setting(LEFT[0], "agency", None), setting(LEFT[0], "to", "Sgt Smith, Bob")):
        assert refused(LEFT[0], change)
    gone = Change("remove", "people", "p")
    assert refused(LEFT[0], gone, setting(LEFT[0], "agency", None)), "another one was removed"
    police = Change("remove", "agencies", "pol")
    let_go = setting(LEFT[0], "agency", None)._replace(before="pol")
    assert not refused(LEFT[0], let_go, setting(LEFT[0], "to", "Sgt Smith, police"), police)
    assert refused(LEFT[0], let_go, setting(LEFT[0], "to", "Nobody"), police), "words are kept"


def test_two_who_are_one_are_joined_and_what_left_points_to_the_one() -> None:
    case = case_of(LEFT[0]).adding(Agency(id="pol2", name="Police"))
    joined = [setting(LEFT[0], "agency", "pol2"), Change("remove", "agencies", "pol")]
    assert not against_what_stays(case, joined)
    assert against_what_stays(case, joined[:1]), "nobody was joined with it"


def test_what_comes_from_elsewhere_says_so_once() -> None:
    case = entered_elsewhere(case_of(*LEFT), "a file")
    assert [case.record(table, "x").came_with for table in ("shares", "signoffs", "tellings")] == [
        "a file"
    ] * 3
    again = entered_elsewhere(case, "another file")
    assert again == case, "it says where it came from first"


def test_words_are_kept_in_a_field_there_is() -> None:
    with pytest.raises(UndeclaredError, match="keeps words as “gone”"):

        class Odd(Record, about=WHOLE_FAMILY, audience=Audience.FAMILY, safety=False, stays=True):
            agency: str | None = fact(None, kept_as="gone")
