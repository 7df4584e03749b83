"""By which words somebody withheld may be found, and what else they cost a copy."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.people import Lived, Person, Role
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader, Withheld
from tests.conftest import day
from tests.typed import present

MUM = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, safe_from=("dad",))
DAD = Person(id="dad", names="Kit Marlowe", role=Role.FATHER, of_parent="mum")


def case_of(mum: Person, happened: str, dad: Person = DAD) -> Case:
    told = Event(id="e", about=("dad",), happened=f"{happened} He slept.")
    return Case(id="c").adding(mum).adding(dad).adding(told)


def read(case: Case) -> tuple[Case, list[Withheld]]:
    return for_reader(case, Reader(person="dad"))


def happened(case: Case) -> str:
    return present(read(case)[0].events.get("e")).happened


@pytest.mark.parametrize(
    ("area", "said", "stays"),
    [
        ("thornhurst, leeds", "He saw Thornhurst.", False),
        ("thornhurst, leeds", "He was seen in Leeds.", True),
        ("flat 4021, thornhurst", "He paid 4021 pounds.", True),
        ("care of ines@thornhurst.nhs.net", "He has an NHS number.", True),
        ("care of ines@thornhurst.nhs.net", "He wrote to Thornhurst.", False),
    ],
)
def test_a_word_of_where_she_is_is_sought_alone_where_it_is_a_name(
    area: str, said: str, *, stays: bool
) -> None:
    mum = MUM.replace(lived_in=(Lived(area=area),))
    assert happened(case_of(mum, said)) == (f"{said} He slept." if stays else "He slept.")


def test_where_the_reader_lived_stays_in_their_record_and_nothing_says_that_it_went() -> None:
    mum = MUM.replace(lived_in=(Lived(area="Thornhurst"),))
    dad = DAD.replace(lived_in=(Lived(area="Thornhurst", until=day("2020")),))
    seen, held = read(case_of(mum, "He saw Thornhurst.", dad))
    assert present(seen.people.get("dad")).lived_in == dad.lived_in
    assert present(seen.events.get("e")).happened == "He slept."
    found = {entry.place for entry in held}
    assert Place("events", "e", "happened") in found
    assert Place("people", "dad", "lived_in") not in found
