from __future__ import annotations

import pytest

from prebirth.case.case import RECORDS, Case
from prebirth.case.record import Restriction
from prebirth.case.references import references
from prebirth.form.model import Section, Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import Colleague


def sections(walk: Walk, *names: str) -> list[Section]:
    return [section for section in walk.form.sections if section.id in names]


def test_a_part_holds_what_its_sections_hold_and_everybody_by_name_alone(
    practice: Case, walk: Walk
) -> None:
    seen, _ = for_reader(practice, Colleague(sections(walk, "S10")))
    assert len(seen.appointments) == len(practice.appointments)
    assert {answer.question.partition(".")[0] for answer in seen.answers} == {"Q10"}
    assert not [
        table
        for table in RECORDS
        if len(seen.table(table))
        and table not in {"appointments", "people", "agencies", "answers", "supports"}
    ]
    assert [(one.names, one.role) for one in seen.people] == [
        (one.names, one.role) for one in practice.people if one.id in seen.people
    ]
    assert not any(one.phone or one.born or one.notes for one in seen.people)
    assert not any(one.worker or one.phone for one in seen.agencies)


@pytest.mark.parametrize("section", ["S1", "S2", "S9", "S13", "S16"])
def test_nothing_in_a_part_points_to_what_is_not_in_it_or_is_restricted(
    practice: Case, walk: Walk, section: str
) -> None:
    person = next(iter(practice.people))
    kept = practice.adding(
        person.replace(
            restricted=(Restriction(field="phone", reason="a secret reason"),), phone="0777 secret"
        )
    )
    seen, _ = for_reader(kept, Colleague(sections(walk, section)))
    assert "secret" not in seen.model_dump_json()
    for table in RECORDS:
        for record in seen.table(table):
            assert not record.restricted
            assert all(key in seen.table(target) for target, key in references(record))


def test_of_an_empty_assessment_there_is_an_empty_part(walk: Walk) -> None:
    assert for_reader(Case(id="c"), Colleague(walk.form.sections))[0] == Case(id="c")
