"""A next pregnancy begins with family and history, each marked where it came from."""

from __future__ import annotations

from prebirth.case.case import RECORDS, Case
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.case.following import following
from prebirth.case.people import Person, Role
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.references import references
from prebirth.case.ties import Tie, TieKind
from prebirth.exchange.practice import practice_case
from tests.typed import present

MUM = Person(id="m", names="Mo", role="mother")
DAD = Person(id="f", names="Fred", role="father")


def family(*more: object) -> Case:
    case = Case(id="c").adding(MUM).adding(DAD).adding(Pregnancy(due="2026-07-14"))
    case = case.adding(case.assessment.replace(reference="PB-1", worker="Nell"))
    for record in more:
        case = case.adding(record)  # type: ignore[arg-type]
    return case


def test_the_baby_of_the_earlier_pregnancy_is_among_the_earlier_children() -> None:
    made = following(family(Baby(id="b", became="born", born="2026-07-02", given_name="Wren")))
    (child,) = [person for person in made.people if person.role == Role.SIBLING]
    assert (child.names, str(child.born), child.of_parent) == ("Wren", "2026-07-02", "m")
    (earlier,) = made.previous_children
    assert (earlier.child, earlier.parents) == (child.id, ("m", "f"))
    assert {(tie.one, tie.kind) for tie in made.ties if tie.other == child.id} == {
        ("m", TieKind.PARENT),
        ("f", TieKind.PARENT),
    }


def test_a_baby_already_listed_is_not_listed_twice() -> None:
    wren = Person(id="w", names="Wren", role="sibling")
    made = following(
        family(wren, PreviousChild(id="p", child="w"), Baby(id="b", became="born", person="w"))
    )
    assert [person.names for person in made.people].count("Wren") == 1
    assert len(made.previous_children) == 1


def test_a_loss_is_taken_over_as_a_loss() -> None:
    made = following(family(Baby(id="b", became="stillborn", ended_on="2026-05-20")))
    (child,) = [person for person in made.people if person.loss]
    assert child.loss == "stillbirth"


def test_nobody_is_the_father_of_the_next_baby_by_having_been_one() -> None:
    together = Tie(id="t", one="m", kind="living together", other="f")
    roles = {
        None: following(family()),
        Role.PARTNER: following(family(together)),
        Role.EX_PARTNER: following(family(together.replace(kind="separated"))),
    }
    for role, made in roles.items():
        assert present(made.people.get("f")).role == role
        assert [one.id for one in mothers(made)] == ["m"]
        assert [one.role for one in fathers_and_partners(made)] == [role] * (role == Role.PARTNER)


def test_everything_says_where_it_came_from_and_nothing_points_to_nowhere() -> None:
    made = following(practice_case(), "26-0500")
    assert made.assessment.reference == "26-0500"
    assert made.pregnancy == Pregnancy()
    taken = [record for table in RECORDS for record in made.table(table)]
    assert taken
    assert {record.carried_from for record in taken} == {"26-0417"}
    assert all(made.record(*place) is not None for record in taken for place in references(record))
    for table in ("answers", "decisions", "factors", "babies", "shares", "signoffs"):
        assert not len(made.table(table)), f"{table} were of the earlier pregnancy"
