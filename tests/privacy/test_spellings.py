"""The random cases hold what they promise: each spelling, each text, and no more."""

from __future__ import annotations

import re

import pytest

from prebirth.case.annotations import inner_type
from prebirth.case.case import RECORDS, SINGLE, record_type
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.marks import Kind, marks
from prebirth.case.record import COMMON, ref_of
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from tests.copies.everything import everything
from tests.copies.made import delivered
from tests.privacy.random_cases import TODAY, RandomCase, folded, random_case
from tests.privacy.searched import said
from tests.privacy.spellings import (
    Agreed,
    Named,
    Place,
    Spelling,
    of_address,
    of_agency,
    of_person,
    of_worker,
)

DUNNING = Named("Marl James Dunning", "Marly")
REFUGE = Agreed("Harbour House refuge", "refuge")
HOME = Place("Flat 2", "9", "Quarry Road", "Ashmere", "AB1 2CD")


@pytest.fixture(scope="module")
def made(walk: Walk) -> RandomCase:
    return random_case(3, walk)


@pytest.mark.parametrize(
    "spellings",
    [
        [*of_person(DUNNING)],
        [*of_worker(Named("Tansy Pell"))],
        [*of_agency(REFUGE)],
        [*of_address(HOME)],
    ],
    ids=["person", "worker", "agency", "address"],
)
def test_people_write_a_thing_in_forty_ways(spellings: list[Spelling]) -> None:
    assert len({text for _, text in spellings}) >= 40


def test_spellings_are_what_people_write() -> None:
    person = {text for _, text in of_person(DUNNING)}
    assert person >= {
        "Mr Dunning",
        "the Dunnings",
        "Dunning's",
        "DUNNING, Marl",
        "M. Dunning",
        "M Dunning",
        "Marl\nDunning",
        "Dun\u00adning",
        "marl.dunning@example.org",
        "Marl_Dunning_2025.pdf",
    }
    hyphen = {text for _, text in of_person(Named("Tansy Pell-Oakes"))}
    assert hyphen >= {"Pell Oakes", "PellOakes", "Mr Oakes", "Pell"}
    apostrophe = {text for _, text in of_person(Named("Kit O'Farrow"))}
    assert apostrophe >= {"Kit O’Farrow", "OFarrow", "o'farrow", "O Farrow"}
    assert {text for _, text in of_address(HOME)} >= {
        "9 QUARRY ROAD",
        "Quarry Rd",
        "ab12cd",
        "AB1 2CD",
        "Flat 2\n9 Quarry Road",
    }


def test_every_text_of_every_record_holds_words_of_its_own(made: RandomCase) -> None:
    filled = {(written.spot.table, written.spot.field) for written in made.texts.values()}
    missing = [
        f"{table}.{name}"
        for table in (*SINGLE, *RECORDS)
        for name, mark in marks(record_type(table)).items()
        if mark.kind == Kind.FACT
        and inner_type(record_type(table).model_fields[name].annotation)[1] is str
        and not ref_of(record_type(table), name)
        and name not in COMMON
        and (table, name) not in filled
    ]
    assert missing == []


def test_nothing_withheld_is_in_the_case_without_it(walk: Walk) -> None:
    made = random_case(5, walk, aloof=True)
    for reader in made.readers:
        text = folded(made.without(reader).model_dump_json())
        held = {
            word
            for word in re.findall("[a-z]+", text)
            if word in made.words
            and any(kept.hides(reader) for kept in made.kept_of(made.words[word]))
        }
        assert held == set()
        hiding = [token for token in made.tokens if token.kept.hides(reader)]
        assert [token.pattern.pattern for token in hiding if token.pattern.search(text)] == []


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.WORD])
def test_the_search_finds_all_that_a_file_says(made: RandomCase, kind: CopyKind) -> None:
    data = delivered(CopyOrder(kind, TODAY), made.case)
    words = [set(re.findall("[a-z]+", text)) for text in (said(data), folded(everything(data)))]
    assert words[0] & made.words.keys() == words[1] & made.words.keys() != set()
