"""The family as GEDCOM, read back by another program's reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from ged4py.model import Individual, Record
from ged4py.parser import GedcomReader

from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.people import Loss, Person, Role, Sex
from prebirth.case.ties import Tie, TieKind
from prebirth.exchange.gedcom import to_bytes
from tests.copies.made import seen
from tests.typed import instance


def individual(record: Record | None) -> Individual:
    return instance(Individual, record)


def family(*records: Person | Tie) -> Case:
    case = Case()
    for record in records:
        case = case.adding(record)
    return case


@pytest.fixture
def whole() -> Case:
    return family(
        Person(
            id="m",
            names="Leanne Marie Marsh",
            known_as="Lea",
            role=Role.MOTHER,
            sex=Sex.WOMAN,
            born=PartialDate.parse("9 Nov 2001"),
        ),
        Person(id="f", names="Omar", role=Role.FATHER, sex=Sex.MAN, born=PartialDate.parse("1999")),
        Person(
            id="c",
            names="Poppy Marsh",
            role=Role.SIBLING,
            sex=Sex.WOMAN,
            born=PartialDate.parse("Sep 2021"),
        ),
        Person(
            id="l",
            names="Rose Marsh",
            sex=Sex.WOMAN,
            loss=Loss.STILLBIRTH,
            born=PartialDate.parse("2019"),
        ),
        Person(id="a", names="Jay Marsh", sex=Sex.MAN),
        Person(id="g", names="Zoë d'Arc @home", sex=Sex.OTHER),
        Tie(
            one="m",
            kind=TieKind.DIVORCED,
            other="f",
            began=PartialDate.parse("3/4/2018"),
            ended=PartialDate.parse("2020"),
        ),
        *(
            Tie(one=parent, kind=TieKind.PARENT, other=child)
            for parent in ("m", "f")
            for child in ("c", "l")
        ),
        Tie(one="g", kind=TieKind.ADOPTIVE, other="a"),
        Tie(one="g", kind=TieKind.STEP, other="c"),
    )


def read(case: Case, tmp_path: Path) -> GedcomReader:
    path = tmp_path / "family.ged"
    path.write_bytes(to_bytes(seen(case)))
    return GedcomReader(str(path))


def test_the_same_people_are_there_with_names_sex_and_dates_as_exact_as_they_are_known(
    whole: Case, tmp_path: Path
) -> None:
    with read(whole, tmp_path) as reader:
        people = {
            " ".join(filter(None, (person.name.given, person.name.surname))): person
            for person in map(individual, reader.records0("INDI"))
        }
        assert set(people) == {
            "Leanne Marie Marsh",
            "Omar",
            "Poppy Marsh",
            "Rose Marsh",
            "Jay Marsh",
            "Zoë d'Arc @@home",
            "Unborn baby",
        }  # the sign is doubled, as the format asks
        lea = people["Leanne Marie Marsh"]
        assert lea.sex == "F"
        assert lea.sub_tag_value("NAME/NICK") == "Lea"
        assert str(lea.sub_tag_value("BIRT/DATE")) == "9 NOV 2001"
        assert str(people["Omar"].sub_tag_value("BIRT/DATE")) == "1999"
        assert str(people["Poppy Marsh"].sub_tag_value("BIRT/DATE")) == "SEP 2021"
        assert people["Rose Marsh"].sub_tag("DEAT") is not None
        assert people["Jay Marsh"].sub_tag("DEAT") is None


def test_the_same_families_are_there_with_marriage_divorce_and_who_was_adopted(
    whole: Case, tmp_path: Path
) -> None:
    with read(whole, tmp_path) as reader:
        families = list(reader.records0("FAM"))
        both = next(one for one in families if one.sub_tag("HUSB") and one.sub_tag("WIFE"))
        assert (
            individual(both.sub_tag("HUSB")).name.given,
            individual(both.sub_tag("WIFE")).name.given,
        ) == (
            "Omar",
            "Leanne Marie",
        )
        assert {individual(child).name.given for child in both.sub_tags("CHIL")} == {
            "Poppy",
            "Rose",
            "Unborn baby",
        }
        assert (str(both.sub_tag_value("MARR/DATE")), str(both.sub_tag_value("DIV/DATE"))) == (
            "3 APR 2018",
            "2020",
        )
        adopted = next(
            one
            for one in families
            if [individual(child).name.given for child in one.sub_tags("CHIL")] == ["Jay"]
        )
        assert adopted.sub_tag("WIFE") is None
    assert b"2 PEDI adopted" in to_bytes(seen(whole))


def test_an_empty_assessment_is_a_baby_alone(tmp_path: Path) -> None:
    with read(Case(), tmp_path) as reader:
        assert len(list(reader.records0("INDI"))) == 1
        assert list(reader.records0("FAM")) == []


def test_three_birth_parents_who_cannot_be_one_family_are_each_one(tmp_path: Path) -> None:
    case = family(
        *(Person(id=one, names=one.upper()) for one in "abcx"),
        *(Tie(one=one, kind=TieKind.PARENT, other="x") for one in "abc"),
    )
    with read(case, tmp_path) as reader:
        assert len(list(reader.records0("FAM"))) == 3


@pytest.mark.parametrize("kind", TieKind)
def test_each_kind_of_tie_is_told(kind: TieKind) -> None:
    two = [Person(id="a", names="Ann"), Person(id="b", names="Bea")]
    tie = Tie(one="a", kind=kind, other="b", notes="Godmother")
    told = to_bytes(seen(family(*two, tie)))
    assert told != to_bytes(seen(family(*two)))
    noted = b"1 NOTE Connected in another way to Bea: Godmother" in told
    assert noted == (kind == TieKind.OTHER)


def test_the_practice_case_has_as_many_people_and_one_more(practice: Case, tmp_path: Path) -> None:
    with read(practice, tmp_path) as reader:
        assert len(list(reader.records0("INDI"))) == len(practice.people) + 1
    assert all(len(line) < 256 for line in to_bytes(seen(practice)).split(b"\r\n"))
