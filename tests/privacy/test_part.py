from __future__ import annotations

import json
from pathlib import Path

import pytest

from prebirth.acts.asking import Given, Request, ask, expect_part, request, take_in
from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.marks import Kind, facts, marked, marks
from prebirth.case.people import Person
from prebirth.case.record import Record, Restriction
from prebirth.case.references import references
from prebirth.case.shares import CopyDecision, Share
from prebirth.exchange import hand_over
from prebirth.exchange.agency_file import read_contribution
from prebirth.exchange.hand_over import part_bundle, seal, unseal
from prebirth.exchange.practice import practice_case
from prebirth.form.model import Section, Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import AskedByFile, Colleague
from prebirth.privacy.withheld import Choice
from prebirth.session import Session
from prebirth.vault import keys
from prebirth.vault.bring_in import bring_in, make_bundle, preview
from prebirth.vault.transfer_bundle import TransferBundle
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
        and table not in {"appointments", "people", "babies", "agencies", "answers", "supports"}
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


def test_a_part_does_not_say_what_was_decided_for_a_copy(walk: Walk) -> None:
    quoted = CopyDecision(sentence="Eveline was there", reason="Eveline is safe", record="eve")
    case = Case(id="c").adding(Share(id="s", to="Ruth", chosen=(quoted,)))
    part, _ = for_reader(case, Colleague(walk.form.sections))
    assert present(part.shares.get("s")).to == "Ruth"
    assert "Eveline" not in part.model_dump_json()


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


@pytest.mark.parametrize("table", list(SINGLE))
def test_a_colleague_reads_of_what_stands_alone_what_their_sections_hold(
    practice: Case, walk: Walk, table: str
) -> None:
    whole = practice.adding(
        practice.pregnancy.replace(early_birth="yes", early_reason="Twin lost", midwife="Grace")
    ).adding(practice.assessment.replace(manager="Jo Prentice", target="2026-06-01"))
    kind = SINGLE[table]
    for section in walk.form.sections:
        seen, _ = for_reader(whole, Colleague([section]))
        given, kept = whole.record(table, table), seen.record(table, table)
        if table in {held.records for held in section.holds}:
            assert kept == given, section.id
            continue
        for field in facts(kind):
            blank = kind.model_fields[field].get_default(call_default_factory=True)
            stays = field in marked(kind, "identifies")
            assert getattr(kept, field) == (getattr(given, field) if stays else blank), field


KEPT = (Restriction(reason="the chair's own"),)
CODE = "ABCDE-FGHJK-MNPQR"


@pytest.fixture
def sealing(cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A code that costs little to open a file with."""
    monkeypatch.setattr(hand_over, "COST", keys.COST)


def asking(*records: Record, says: str, **contribution: object) -> Case:
    """A health visitor who has begun to answer, and somebody in the case who is withheld."""
    made = (
        Case(id="asked-1")
        .adding(Person(id="mum", names="Rosa Lintock", role="mother"))
        .adding(Person(id="dun", names="Sefton Dunning", restricted=KEPT))
        .adding(Agency(id="hv", name="Ashmere health visiting", kind="health visiting"))
        .adding(Agency(id="gp", name="Mill Lane", kind="GP"))
        .adding(
            Contribution.model_validate(
                {"id": "w1", "agency": "hv", "asked": "How is she?", "says": says, **contribution}
            )
        )
    )
    for record in records:
        made = made.adding(record)
    return made


def file_of(vault: Vault, case: Case, agency: str = "hv") -> tuple[TransferBundle, str]:
    """The file an agency gets, opened as its receiver does, and every byte that was in it."""
    bundle = part_bundle(vault, for_reader(case, AskedByFile(agency))[0], "its part")
    data = seal(bundle, CODE)
    opened = unseal(data, CODE, "file")
    return opened, json.dumps(opened._asdict(), ensure_ascii=False)


@pytest.mark.usefixtures("sealing")
def test_an_agency_reads_its_own_words_also_where_they_are_kept_from_others(vault: Vault) -> None:
    rules = (Restriction(field="says", reason="it asked so"), Restriction(people=("mum",)))
    _, text = file_of(vault, asking(says="She told us alone.", restricted=rules))
    assert "She told us alone." in text
    assert "How is she?" in text
    assert "it asked so" not in text
    assert '"restricted"' not in text


@pytest.mark.usefixtures("sealing")
def test_an_agency_that_is_restricted_can_be_asked_and_knows_itself(vault: Vault) -> None:
    known = asking(says="She is safe here.")
    for agency in (present(known.agencies.get("hv")), present(known.agencies.get("gp"))):
        known = known.adding(agency.replace(restricted=KEPT))
    _, text = file_of(vault, known)
    assert "Ashmere health visiting" in text
    assert "She is safe here." in text
    assert "Mill Lane" not in text


@pytest.mark.parametrize("field", ["says", "asked"])
@pytest.mark.usefixtures("sealing")
@pytest.mark.parametrize("called", ["Sefton Dunning", "Mr Dunning", "DUNNING", "S. Dunning"])
def test_no_file_names_who_is_withheld_even_in_the_agencys_own_words(
    vault: Vault, field: str, called: str
) -> None:
    told = asking(**{"says": "", field: f"{called} is back in the home."})
    _, text = file_of(vault, told)
    assert "dunning" not in text.casefold()
    assert "sefton" not in text.casefold()


@pytest.mark.usefixtures("sealing")
def test_a_file_tells_nothing_of_what_was_done_with_an_answer(vault: Vault) -> None:
    told = asking(says="", history_shared_on="2026-04-03", read_on="2026-04-04")
    _, text = file_of(vault, told)
    assert "2026-04" not in text


def test_an_agency_that_is_asked_is_told_of_no_other_agency() -> None:
    seen, _ = for_reader(asking(says=""), AskedByFile("hv"))
    assert [agency.id for agency in seen.agencies] == ["hv"]


def test_what_the_worker_chose_to_withhold_is_in_no_file(vault: Vault) -> None:
    more = Choice(more=((Place("contributions", "w1", "says"), "not now"),))
    seen, held = for_reader(asking(says="She told us alone."), AskedByFile("hv"), more)
    assert present(seen.contributions.get("w1")).says == ""
    assert "says" in {entry.field for entry in held}


@pytest.mark.parametrize("wrote", ["", "She is well."])
@pytest.mark.usefixtures("sealing")
def test_what_comes_back_destroys_no_word_that_the_file_did_not_hold(
    vault: Vault, tmp_path: Path, wrote: str
) -> None:
    withheld = "Sefton Dunning is back in the home."
    session = Session.begin(vault, asking(says=withheld))
    bundle, _ = file_of(vault, session.case)
    expect_part(session, "hv", bundle.root)
    there, _code = Vault.create(tmp_path / "agency", PHRASE, "Ruth Callan")
    bring_in(there, bundle)
    theirs = Session(there, session.case.id)
    theirs.set("contributions", "w1", "conference", "attends", LABEL)
    if wrote:
        theirs.set("contributions", "w1", "says", wrote, LABEL)
    back = make_bundle(there, session.case.id)
    there.close()
    given, facts = read_contribution(session.case, back, "hv")
    take_in(session, Given(given, facts))
    stands = present(session.case.contributions.get("w1"))
    assert stands.says.split("\n\n") == [withheld, *filter(None, [wrote])]
    assert stands.conference == "attends"


@pytest.mark.usefixtures("sealing")
def test_what_an_agency_adds_to_the_words_it_had_stands_once(vault: Vault, tmp_path: Path) -> None:
    session = Session.begin(vault, asking(says="She is well."))
    bundle, _ = file_of(vault, session.case)
    expect_part(session, "hv", bundle.root)
    session.set("contributions", "w1", "says", "She is well. Checked by telephone.", LABEL)
    there, _code = Vault.create(tmp_path / "agency", PHRASE, "Ruth Callan")
    bring_in(there, bundle)
    theirs = Session(there, session.case.id)
    theirs.set("contributions", "w1", "says", "She is well. Poppy too.", LABEL)
    back = make_bundle(there, session.case.id)
    there.close()
    given, _facts = read_contribution(session.case, back, "hv")
    assert given.says == "She is well. Checked by telephone.\n\nPoppy too."


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
    given, facts = read_contribution(before, back, "hv")
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


def test_what_an_agency_restricts_in_its_file_stays_restricted_with_every_line(
    vault: Vault, tmp_path: Path
) -> None:
    session = Session.begin(vault, asking(says="", restricted=(Restriction(field="read_on"),)))
    bundle = part_bundle(vault, for_reader(session.case, AskedByFile("hv"))[0], "its part")
    expect_part(session, "hv", bundle.root)
    there, _code = Vault.create(tmp_path / "agency", PHRASE, "Ruth Callan")
    bring_in(there, bundle)
    theirs = Session(there, session.case.id)
    theirs.set("contributions", "w1", "says", "He hit her.", LABEL)
    rule = Restriction(field="says", people=("mum",), reason="told by her sister")
    theirs.set("contributions", "w1", "restricted", (rule,), LABEL)
    theirs.add("events", Event(happened="The police came."), LABEL)
    back = make_bundle(there, session.case.id)
    there.close()
    given, facts = read_contribution(session.case, back, "hv")
    assert [one.field for one in given.restricted] == ["read_on", "says"]
    ((_table, event),) = facts
    assert [(one.field, one.people) for one in event.restricted] == [("", ("mum",))]
