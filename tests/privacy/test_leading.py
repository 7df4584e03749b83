"""By which words somebody withheld may be found, and what else they cost a copy."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import PreviousChild, WhereNow
from prebirth.case.households import Household, Member
from prebirth.case.people import Lived, Person, Role
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Withheld
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


@pytest.mark.parametrize(
    ("where", "parents", "told"),
    [
        (WhereNow.PARENT, ("mum",), False),
        (WhereNow.PARENT, ("mum", "dad"), True),  # perhaps with him
        (WhereNow.OTHER_PARENT, ("mum", "dad"), False),
        (WhereNow.FOSTER, ("mum",), True),
        (None, ("mum",), True),
    ],
)
def test_the_authority_of_a_child_who_lives_with_her_is_where_she_is(
    where: WhereNow | None, parents: tuple[str, ...], *, told: bool
) -> None:
    kid = Person(id="kid", names="Wren Lintock", role=Role.SIBLING)
    child = PreviousChild(
        id="p", child="kid", parents=parents, where_now=where, authority="Thornhurst"
    )
    case = case_of(MUM, "He ate.").adding(kid).adding(child)
    seen, _ = read(case)
    assert bool(present(seen.previous_children.get("p")).authority) == told
    home = Household(id="h", members=(Member(person="mum"), Member(person="kid")))
    seen, _ = read(case.adding(home))
    assert not present(seen.previous_children.get("p")).authority
