from prebirth.case.case import Case
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import PreviousChild, WhereNow
from prebirth.case.family import children_here
from prebirth.case.households import Household, Member
from prebirth.case.people import Contact, Person, Role
from prebirth.case.record import Record

CHILD = Person(id="child", names="Poppy", role=Role.HALF_SIBLING)
HOME = Household(id="home", members=(Member(person="child"),))


def living_here(*records: Record) -> list[str]:
    case = Case()
    for record in records:
        case = case.adding(record)
    return [person.id for person in children_here(case)]


def test_a_child_lives_here_by_the_household_by_where_it_is_now_or_by_contact() -> None:
    assert living_here(CHILD) == []
    assert living_here(CHILD, HOME) == ["child"]
    assert living_here(CHILD, PreviousChild(child="child", where_now=WhereNow.PARENT)) == ["child"]
    assert living_here(CHILD.replace(contact=Contact.LIVES)) == ["child"]


def test_a_child_who_left_lives_elsewhere_or_died_does_not() -> None:
    assert (
        living_here(CHILD, HOME.replace(members=(Member(person="child", until=PartialDate(2026)),)))
        == []
    )
    assert living_here(CHILD, PreviousChild(child="child", where_now=WhereNow.FOSTER)) == []
    assert living_here(CHILD.replace(died=PartialDate(2024)), HOME) == []
    assert living_here(CHILD.replace(role=Role.OTHER), HOME) == []


def test_a_child_in_a_home_of_their_own_does_not_live_with_the_parents() -> None:
    mother = Person(id="m", role=Role.MOTHER)
    hers = Household(id="hers", members=(Member(person="m"),))
    assert living_here(CHILD, mother, HOME) == ["child"], "where she lives nobody has entered"
    assert living_here(CHILD, mother, HOME, hers) == []
    father = Person(id="f", role=Role.FATHER)
    his = Household(id="his", members=(Member(person="f"),))
    assert living_here(CHILD, mother, father, HOME, his) == ["child"]
    assert living_here(CHILD, HOME, PreviousChild(child="child", where_now=WhereNow.FOSTER)) == []
    assert living_here(CHILD.replace(contact=Contact.NONE), HOME) == []
    both = hers.replace(members=(Member(person="m"), Member(person="child")))
    assert living_here(CHILD, mother, HOME, both) == ["child"]
