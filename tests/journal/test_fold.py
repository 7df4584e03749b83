from __future__ import annotations

from typing import Any

import pytest

from prebirth.case.change import Change
from prebirth.journal.entry import Entry
from prebirth.journal.fold import case_of_state, field_history, fold, state_from_json, state_to_json


def entry(*changes: Change, at: str = "2026-05-15T09:00:00+00:00") -> Entry:
    return Entry("1", "c", "Ann", at, "d", "label", changes, ())


ADD = Change("add", "people", "p", after={"id": "p", "names": "Leah", "phone": ""})


def folded(*changes: Change) -> dict[str, Any]:
    return state_to_json(fold(state_from_json({"id": "c"}), [entry(*changes)]))


@pytest.mark.parametrize(
    ("changes", "state"),
    [
        ((ADD,), {"id": "c", "people": [{"id": "p", "names": "Leah", "phone": ""}]}),
        (
            (ADD, Change("set", "people", "p", "names", "Leah", "Mina")),
            {"id": "c", "people": [{"id": "p", "names": "Mina", "phone": ""}]},
        ),
        ((ADD, Change("remove", "people", "p")), {"id": "c", "people": []}),
        ((Change("remove", "people", "p"),), {"id": "c", "people": []}),
        ((Change("set", "people", "p", "names", "", "Mina"),), {"id": "c", "people": []}),
        (
            (ADD, Change("act", "people", "p", "view")),
            {"id": "c", "people": [{"id": "p", "names": "Leah", "phone": ""}]},
        ),
        ((Change("act", "people", "p", "view"),), {"id": "c"}),
        ((Change("act", "pregnancy", "pregnancy", "export"),), {"id": "c"}),
        (
            (Change("set", "pregnancy", "pregnancy", "unit", "", "R"),),
            {"id": "c", "pregnancy": {"id": "pregnancy", "unit": "R"}},
        ),
        (
            (
                Change("add", "pregnancy", "pregnancy", after={"id": "pregnancy", "unit": "S"}),
                Change("set", "pregnancy", "pregnancy", "ultrasound", "", "x"),
            ),
            {"id": "c", "pregnancy": {"id": "pregnancy", "unit": "S", "ultrasound": "x"}},
        ),
        (
            (
                Change("set", "pregnancy", "pregnancy", "unit", "", "R"),
                Change("set", "pregnancy", "pregnancy", "unit", "R", "S"),
            ),
            {"id": "c", "pregnancy": {"id": "pregnancy", "unit": "S"}},
        ),
        (
            (
                Change("set", "pregnancy", "pregnancy", "unit", "", "R"),
                Change("add", "pregnancy", "pregnancy", after={"id": "pregnancy"}),
            ),
            {"id": "c", "pregnancy": {"id": "pregnancy"}},
        ),
    ],
)
def test_each_change_does_what_it_says(changes: tuple[Change, ...], state: dict[str, Any]) -> None:
    assert folded(*changes) == state


def test_a_state_opens_and_closes_to_the_same() -> None:
    content = {
        "id": "c",
        "schema_version": 1,
        "people": [{"id": "a"}, {"id": "b"}],
        "pregnancy": {"id": "pregnancy"},
        "assessment": {"id": "assessment"},
    }
    assert state_to_json(state_from_json(content)) == content
    assert [person.id for person in case_of_state(state_from_json(content)).people] == ["a", "b"]


def test_the_history_of_a_field_is_its_values_and_no_other_s() -> None:
    entries = [
        entry(ADD, Change("add", "people", "q", after={"id": "q", "names": "Other"})),
        entry(
            Change("set", "people", "q", "names", "Other", "Another"),
            Change("set", "people", "p", "phone", "", "1"),
            Change("set", "ties", "p", "names", "", "x"),
        ),
        entry(
            Change("set", "people", "p", "names", "Leah", "Mina"),
            Change("act", "people", "p", "names"),
        ),
        entry(Change("remove", "people", "p")),
    ]
    assert [moment.value for moment in field_history(entries, "people", "p", "names")] == [
        "Leah",
        "Mina",
        None,
    ]
    assert [moment.value for moment in field_history(entries, "people", "p", "phone")] == [
        "1",
        None,
    ]
    assert field_history(entries, "people", "p", "notes") == []
    assert field_history(entries, "people", "nobody", "names") == []
    assert [moment.value for moment in field_history(entries, "people", "q", "names")] == [
        "Other",
        "Another",
    ]


@pytest.mark.parametrize("empty", [None, "", [], ()])
def test_what_was_added_empty_begins_no_history(empty: object) -> None:
    added = Change("add", "people", "p", after={"id": "p", "names": empty})
    assert (
        field_history(
            [entry(added), entry(Change("remove", "people", "p"))], "people", "p", "names"
        )
        == []
    )
    assert (
        field_history(
            [entry(Change("add", "people", "p", after={"id": "p", "twin": 0}))],
            "people",
            "p",
            "twin",
        )[0].value
        == 0
    )
