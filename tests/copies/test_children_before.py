"""A ward reads of each child there was before this baby: where they are now, and why."""

from __future__ import annotations

from datetime import date

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of
from tests.rules.prompts.build import family

ON = date(2026, 5, 15)
ALONE = "Concealed pregnancy; born at home with nobody there"
OWN = Person(id="k", names="Tam Reed", role="half-sibling", of_parent="m")
ROW = PreviousChild(id="p", child="k", parents=("m",), where_now="with relatives", reason=ALONE)


def told(case: Case) -> str:
    blocks = document_of(CopyOrder(CopyKind.MIDWIFE, ON), case).blocks
    return " ".join(words_of(blocks).split())


def test_those_who_left_come_first_with_why() -> None:
    stays = PreviousChild(id="a", child="j", parents=("m",), where_now="with parent")
    other = Person(id="j", names="Jo Reed", role="sibling", of_parent="m")
    text = told(family(OWN, other, stays, ROW.replace(removed_on="2017-01")))
    assert (
        "Tam Reed, the baby's half-sibling: with relatives, left their care in "
        f"January 2017. {ALONE}. Jo Reed, the baby's brother or sister: with parent."
    ) in text


def test_a_fathers_child_who_never_left_is_not_a_wards_to_know() -> None:
    his = ROW.replace(parents=("f",), where_now="with other parent", reason="They parted.")
    assert "Tam Reed" not in told(family(OWN, his))
    assert "Tam Reed" in told(family(OWN, his.replace(plans=({"category": "neglect"},))))


def test_what_is_kept_back_of_one_is_said_to_be_so() -> None:
    kept = ROW.replace(restricted=(Restriction(field="reason", reason="Police ask"),))
    text = told(family(OWN, kept))
    assert ALONE not in text
    assert "Part of this may be kept back from this page" in text.split("Tam Reed")[1]
    assert "Earlier children" not in told(family())


def test_the_practice_page_tells_of_jayden(practice: Case) -> None:
    text = told(practice)
    assert "Jayden Hartley-Dunmore, the baby's half-brother: adopted, left their care on" in text
    assert "a fractured wrist at fourteen months" in text
    assert "Zofia" not in text


def test_a_child_of_whom_nothing_is_shown_leaves_no_heading() -> None:
    rule = Restriction(people=("f",), reason="He does not know")
    case = family(OWN.replace(restricted=(rule,)), ROW.replace(restricted=(rule,)))
    for kind in (CopyKind.MIDWIFE, CopyKind.SUCCESSOR):
        text = words_of(document_of(CopyOrder(kind, ON), case).blocks)
        assert "Earlier children" not in text
        assert "kept back from this" in text
