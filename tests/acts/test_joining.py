"""Two records of one person or agency are joined, nothing is lost, and one undo parts them."""

from __future__ import annotations

from pathlib import Path

import pytest

from prebirth.acts.joining import join
from prebirth.acts.records import choose
from prebirth.acts.registry import RefusedError
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household, Member
from prebirth.case.joining import TwoInOne, differing, pointing
from prebirth.case.people import Person
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.exchange.plain import read_case, to_bytes
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import present

FILE = Path(__file__).parent.parent / "fixtures" / "people" / "same-man-twice.json"
DAD = Place("people", "dad")
JOINT = TwoInOne("people", "dad", "dup")


@pytest.fixture
def twice() -> Case:
    return read_case(FILE)


def joined(vault: Vault, case: Case, *take: str) -> Session:
    session = Session.begin(vault, case)
    join(session, DAD, other="dup", take=take)
    return session


def test_everything_of_both_is_about_the_one_that_stays(vault: Vault, twice: Case) -> None:
    case = joined(vault, twice).case
    assert "dup" not in case.people
    kit = present(case.people.get("dad"))
    assert kit.names == "Kit O'Farrow"
    assert [row.name for row in kit.other_names] == ["Christopher O'Farrow"]
    assert [row.area for row in kit.lived_in] == ["Stonebeck"]
    assert present(case.checks.get("k1")).about == "dad"
    assert present(case.events.get("e1")).about == ("dad",)
    assert present(case.factors.get("f1")).about == "dad"
    assert present(case.answer("Q4.8", "dad")).text == "One conviction, Stonebeck 2019."
    assert kit.joined == ("dup",)
    assert to_bytes(case).count(b"dup") == 1, "nothing else names the record that went"
    assert pointing(case, JOINT) == []


def test_what_differs_is_chosen_field_by_field(vault: Vault, twice: Case) -> None:
    assert set(differing(twice, JOINT)) == {"names", "role"}
    case = joined(vault, twice, "names").case
    kit = present(case.people.get("dad"))
    assert (kit.names, kit.role) == ("Christopher O'Farrow", "father")
    assert [row.name for row in kit.other_names] == ["Kit O'Farrow"]


@pytest.mark.parametrize(("here", "there"), [("2007", "2007-05-14"), ("2007-05-14", "2007")])
def test_a_day_stands_for_the_year_it_is_in_and_nobody_is_asked(
    vault: Vault, twice: Case, here: str, there: str
) -> None:
    dad, dup = (present(twice.people.get(key)) for key in ("dad", "dup"))
    case = twice.adding(dad.replace(born=PartialDate.parse(here))).adding(
        dup.replace(born=PartialDate.parse(there))
    )
    assert "born" not in differing(case, JOINT)
    kit = present(joined(vault, case).case.people.get("dad"))
    assert kit.born == PartialDate.parse("2007-05-14")
    assert "2007" not in kit.otherwise


def test_one_undo_parts_them_as_they_were_and_redo_joins_them(vault: Vault, twice: Case) -> None:
    session = joined(vault, twice)
    after = session.case
    session.undo()
    assert {row.id: row for row in session.case.people} == {row.id: row for row in twice.people}
    for table in ("checks", "events", "factors", "answers", "ties"):
        assert {row.id: row for row in session.case.table(table)} == {
            row.id: row for row in twice.table(table)
        }
    session.redo()
    assert session.case == after


def test_two_answers_to_one_question_are_both_kept(vault: Vault, twice: Case) -> None:
    key = answer_id("Q4.8", "dad")
    own = Answer(id=key, question="Q4.8", about="dad", choice=("No, checked",), text="None here.")
    other = present(twice.answer("Q4.8", "dup")).replace(choice=("Yes, elsewhere",))
    said = present(joined(vault, twice.adding(own).adding(other)).case.answers.get(key))
    assert said.choice == ("No, checked",)
    for words in ("None here.", "One conviction, Stonebeck 2019.", "Yes, elsewhere"):
        assert words in said.text


def test_a_row_about_both_becomes_one_and_nobody_is_tied_to_themselves(
    vault: Vault, twice: Case
) -> None:
    home = Household(id="h", members=(Member(person="dad"), Member(person="dup")))
    tie = Tie(id="same", one="dad", kind="other", other="dup")
    dup = present(twice.people.get("dup")).replace(of_parent="dad", safe_from=("dad", "mum"))
    case = joined(vault, twice.adding(home).adding(tie).adding(dup)).case
    assert present(case.households.get("h")).members == (Member(person="dad"),)
    assert "same" not in case.ties
    kit = present(case.people.get("dad"))
    assert (kit.of_parent, kit.safe_from) == ("mum", ("mum",))


def test_who_was_told_is_told_still(vault: Vault, twice: Case) -> None:
    told = Telling(id="t", person="dup", on="2026-04-01")
    session = joined(vault, twice.adding(told))
    assert present(session.case.tellings.get("t")).person == "dad"
    session.undo()
    assert present(session.case.tellings.get("t")).person == "dup"


def test_two_agencies_are_joined_too(vault: Vault, twice: Case) -> None:
    session = Session.begin(vault, twice)
    join(session, Place("agencies", "mid"), other="gp", take=("worker",))
    agency = present(session.case.agencies.get("mid"))
    assert (agency.worker, agency.phone, agency.joined) == ("Dr Hale", "0000 333", ("gp",))


def test_only_two_of_a_kind_are_joined(vault: Vault, twice: Case) -> None:
    session = Session.begin(vault, twice)
    for kept, other in ((DAD, "dad"), (DAD, "nobody"), (Place("events", "e1"), "e1")):
        with pytest.raises(RefusedError):
            join(session, kept, other=other)
    with pytest.raises(RefusedError, match="phone"):
        join(session, DAD, other="dup", take=("phone",))


def test_a_restricted_name_is_kept_from_the_same_people_as_another_name(
    vault: Vault, twice: Case
) -> None:
    rule = {"field": "names", "people": ["mum"], "reason": "x"}
    hidden = present(twice.people.get("dup")).replace(restricted=(rule,))
    kit = present(joined(vault, twice.adding(hidden)).case.people.get("dad"))
    assert {(row.field, row.people) for row in kit.restricted} == {
        ("names", ("mum",)),
        ("other_names", ("mum",)),
    }


def test_somebody_who_is_nobody_yet_is_joined(vault: Vault) -> None:
    case = Case(id="c").adding(Person(id="dad", names="Kit")).adding(Person(id="dup"))
    assert present(joined(vault, case).case.people.get("dad")).names == "Kit"


def test_what_a_colleague_wrote_of_the_other_meanwhile_becomes_part_of_it(
    tmp_path: Path, twice: Case, cheap_keys: None
) -> None:
    ann, bob = (Vault.create(tmp_path / name, PHRASE, name)[0] for name in ("Ann", "Bob"))
    mine = Session.begin(ann, twice)
    bring_in(bob, make_bundle(ann, twice.id))
    theirs = Session(bob, twice.id)
    join(mine, DAD, other="dup")
    theirs.set("people", "dup", "phone", "07 000", LABEL)
    theirs.add("events", Event(id="e2", about=("dup",), happened="Seen in Stonebeck."), LABEL)
    bring_in(ann, make_bundle(bob, twice.id))
    session = Session(ann, twice.id)
    conflict = next(one for one in session.conflicts if one[:2] == ("people", "dup"))
    assert "dup" in session.case.people
    choose(session, conflict, None)
    assert "dup" not in session.case.people
    kit = present(session.case.people.get("dad"))
    assert (kit.phone, kit.joined) == ("07 000", ("dup",))
    assert present(session.case.events.get("e2")).about == ("dad",)
    assert present(session.case.events.get("e1")).about == ("dad",)
    assert present(session.case.checks.get("k1")).about == "dad"
    assert [one for one in session.conflicts if one[:2] == ("people", "dup")] == []
    ann.close()
    bob.close()
