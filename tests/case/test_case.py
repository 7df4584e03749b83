from typing import cast

import pytest
from pydantic import ValidationError

from prebirth.base.ids import new_id
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import RECORDS, Case
from prebirth.case.change import Change, inverse_of
from prebirth.case.chronology import Appointment, Outcome
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.references import references, release_references, remove_records
from prebirth.case.table import Table
from prebirth.case.ties import Tie


def test_a_change_leaves_the_case_before_as_it_was(case: Case) -> None:
    ann = Person(names="Ann")
    after = case.adding(ann)
    assert not len(case.people)
    assert after.people.get(ann.id) == ann
    assert after.ties is case.ties


def test_every_change_and_its_inverse_cancel(practice: Case) -> None:
    person = next(iter(practice.people))
    changes = [
        Change("set", "people", person.id, "names", person.names, "Other"),
        Change("set", "pregnancy", "pregnancy", "due", str(practice.pregnancy.due), None),
        Change("add", "people", "new", after={"id": "new", "names": "Somebody"}),
        Change("remove", "people", "new", before={"id": "new", "names": "Somebody"}),
    ]
    after = practice
    for change in [*changes, *inverse_of(changes)]:
        after = after.with_(change)
    assert after == practice


def test_a_value_that_does_not_fit_is_refused(case: Case) -> None:
    case = case.adding(Person(id="p"))
    with pytest.raises(ValidationError):
        case.with_(Change("set", "people", "p", "born", None, "2026-02-31"))
    with pytest.raises(ValidationError):
        case.with_(Change("set", "people", "p", "hair", None, "red"))
    with pytest.raises(KeyError):
        case.with_(Change("set", "people", "nobody", "names", "", "x"))


def test_a_cancelled_clinic_is_not_held_against_the_family() -> None:
    assert not Appointment(outcome=Outcome.CANCELLED_BY_SERVICE).missed
    assert not Appointment(outcome=Outcome.REARRANGED).missed
    assert not Appointment().missed
    assert Appointment(outcome=Outcome.CANCELLED_BY_FAMILY).missed


def test_who_came_and_left_did_not_miss_it_and_was_not_seen() -> None:
    left = Appointment(outcome=Outcome.LEFT)
    assert (left.missed, left.unseen, left.sort) == (False, True, "unfinished")
    assert Appointment(outcome=Outcome.DID_NOT_ATTEND).unseen
    assert not any(Appointment(outcome=one).unseen for one in (Outcome.ATTENDED, Outcome.LATE))
    assert not any(Appointment(outcome=one).unseen for one in (Outcome.REARRANGED, None))
    assert not Appointment(outcome=Outcome.CANCELLED_BY_SERVICE).unseen


def test_not_asked_is_no_answer_and_not_known_is_one() -> None:
    assert Answer(question="Q1").empty
    assert Answer(question="Q1", choice=("not asked yet",)).empty
    assert Answer(question="Q1", text="  \n").empty
    assert not Answer(question="Q1", choice=("not known",)).empty
    assert not Answer(question="Q1", choice=("no",)).empty


def test_removing_somebody_lets_every_record_go_of_them_and_undo_brings_all_back(
    case: Case,
) -> None:
    case = case.adding(Person(id="ann")).adding(Person(id="bob"))
    case = case.adding(Tie(id="t", one="ann", other="bob"))
    case = case.adding(Household(id="h", members=(Member(person="ann"), Member(person="bob"))))
    case = case.adding(PreviousChild(id="c", child="bob", parents=("ann", "bob")))
    case = case.adding(
        Answer(id=answer_id("Q3.1", "ann"), question="Q3.1", about="ann", text="kept")
    )
    changes = [
        *release_references(case, "people", "ann"),
        Change("remove", "people", "ann", before={"id": "ann"}),
    ]
    after = case
    for change in changes:
        after = after.with_(change)
    assert all(
        ("people", "ann") not in set(references(row))
        for table in RECORDS
        for row in after.table(table)
    )
    assert after.answer("Q3.1", "ann") is not None
    for change in inverse_of(changes):
        after = after.with_(change)
    assert {p.id for p in after.people} == {"ann", "bob"}
    assert after.ties == case.ties
    assert after.households == case.households
    assert after.previous_children == case.previous_children


def test_two_records_of_one_table_cannot_share_an_id() -> None:
    with pytest.raises(ValueError, match="two records"):
        Table.of([Person(id="a"), Person(id="a")])


def test_ids_are_unique_and_sort_by_time() -> None:
    ids = [new_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert [key[:13] for key in ids] == sorted(key[:13] for key in ids)
    assert all(len(key) == 36 and key[14] == "7" for key in ids)


def test_whoever_is_removed_nothing_points_to_them_any_more(practice: Case) -> None:
    def pointed(case: Case) -> set[tuple[str, str]]:
        tables = [case.table(name) for name in RECORDS]
        return {place for table in tables for record in table for place in references(record)}

    there = {place for place in pointed(practice) if practice.record(*place) is not None}
    assert {"people", "agencies"} < {table for table, _ in there}
    for table, key in sorted(there):
        if table in RECORDS:
            left = pointed(remove_records(practice, table, {key}))
            assert (table, key) not in left, (table, key)


def test_what_follows_from_a_table_is_worked_out_once_and_anew_for_a_changed_one() -> None:
    asked: list[int] = []

    def names(people: Table[Person]) -> list[str]:
        asked.append(len(people))
        return [person.names for person in people]

    table = Table.of([Person(id="a", names="Ann")])
    assert table.derived(names) == table.derived(names) == ["Ann"]
    assert table.having(Person(id="b", names="Bob")).derived(names) == ["Ann", "Bob"]
    assert asked == [1, 2]


def test_a_record_of_which_there_is_one_is_its_own_id_whatever_a_file_calls_it() -> None:
    case = Case.model_validate({"assessment": {"id": "as1"}, "pregnancy": {"id": "pr"}})
    assert (case.assessment.id, case.pregnancy.id) == ("assessment", "pregnancy")
    assert case.adding(case.pregnancy.replace(babies=2)).pregnancy.babies == 2


def test_what_is_worked_out_of_a_record_is_worked_out_once_and_is_no_part_of_it() -> None:
    asked: list[str] = []

    def names(record: Record) -> str:
        asked.append(record.id)
        return cast("Person", record).names

    ann = Person(id="p", names="Ann")
    assert [ann.derived(names), ann.derived(names)] == ["Ann", "Ann"]
    assert asked == ["p"]
    same = Person(id="p", names="Ann", entered_at=ann.entered_at)
    assert ann == same
    assert hash(ann) == hash(same)
    assert ann.model_dump() == same.model_dump()
    for changed in (ann.replace(names="Bo"), ann.model_copy(update={"names": "Bo"})):
        assert changed.derived(names) == "Bo"
