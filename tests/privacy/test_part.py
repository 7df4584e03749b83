from __future__ import annotations

from pathlib import Path

import pytest

from prebirth.acts.asking import Given, Request, ask, expect_part, request, take_in
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.marks import Kind, marks
from prebirth.case.record import Restriction
from prebirth.case.references import references
from prebirth.exchange.agency_file import read_contribution
from prebirth.exchange.hand_over import part_bundle
from prebirth.exchange.practice import practice_case
from prebirth.form.model import Section, Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import AskedByFile, Colleague
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle, preview
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, TODAY
from tests.labels import LABEL
from tests.typed import present


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


def test_an_agency_that_is_asked_gets_no_fact_but_who_is_meant_and_who_asks(
    practice: Case, walk: Walk
) -> None:
    whole = practice.adding(
        practice.pregnancy.replace(early_birth="yes", early_reason="Twin lost", midwife="Grace")
    ).adding(practice.assessment.replace(manager="Jo Prentice", form_version="7", version=2))
    seen, _ = for_reader(whole, AskedByFile("hv"))
    for name, kind in SINGLE.items():
        given, kept = whole.record(name, name), seen.record(name, name)
        for field, mark in marks(kind).items():
            stays = mark.kind != Kind.FACT or mark.identifies
            blank = kind.model_fields[field].get_default(call_default_factory=True)
            assert getattr(kept, field) == (getattr(given, field) if stays else blank), field
    assert seen.pregnancy.due
    assert seen.assessment.worker_phone
    assert "Twin lost" not in seen.model_dump_json()
    colleague, _ = for_reader(whole, Colleague(sections(walk, "S10")))
    assert colleague.pregnancy == whole.pregnancy


def test_what_an_agency_was_not_given_is_not_overwritten_by_its_answer(
    vault: Vault, tmp_path: Path
) -> None:
    session = Session.begin(vault, practice_case())
    asked = request(session.case, "hv", asked="How is she?", wanted=None, on=TODAY)
    whole = session.case.adding(asked)
    bundle = part_bundle(vault, for_reader(whole, AskedByFile("hv"))[0], "hv")
    expect_part(session, "hv", bundle.root)
    ask(session, [Request(asked, "d" * 64)], on=TODAY, purpose="x", basis="y")
    before = session.case
    there, _code = Vault.create(tmp_path / "agency", PHRASE, "Ruth Callan")
    bring_in(there, bundle)
    theirs = Session(there, before.id)
    theirs.set("pregnancy", "pregnancy", "unit", "Hilltop", LABEL)
    theirs.set("contributions", asked.id, "says", "She is well.", LABEL)
    back = make_bundle(there, before.id)
    there.close()
    given, facts = read_contribution(before, back, "hv", TODAY)
    take_in(session, Given(given, facts))
    assert present(session.case.contributions.get(asked.id)).says == "She is well."
    assert session.case.pregnancy == before.pregnancy
    assert session.case.assessment == before.assessment
    # Merged whole, as without the offer of each fact, it takes nothing away silently either.
    merged = preview(vault, back)
    written = merged.case.pregnancy.replace(unit=before.pregnancy.unit)
    assert written == before.pregnancy
    (conflict,) = [found for found in merged.conflicts if found.field == "unit"]
    assert {value.value for value in conflict.values} == {before.pregnancy.unit, "Hilltop"}
