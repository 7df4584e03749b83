"""What a watch record says of somebody who is withheld, once it has become an assessment."""

from __future__ import annotations

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Assessment, Status
from prebirth.case.people import Role, Sex
from prebirth.case.record import Restriction
from prebirth.case.watched import taken_up
from prebirth.case.watching import ChildBefore, Looked, SaidOf, WatchRecord
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from tests.conftest import TODAY, day

WATCH = WatchRecord(
    who=(
        SaidOf(name="Kerry Lomas", role=Role.MOTHER),
        SaidOf(name="Darren Hill", role=Role.PARTNER, born=day("1991")),
    ),
    heard="Darren Hill stays there. She is not booked.",
    told_by="a neighbour",
    children=(ChildBefore(name="Alfie Lomas", known="Lives with the mother of Darren Hill."),),
    looked=(Looked(says="Darren Hill opened the door. She was out."),),
)


@pytest.fixture
def case() -> Case:
    """An assessment that was a watch record, in which one of those it names is withheld."""
    made = Case().adding(WATCH)
    for _table, record in taken_up(made, WATCH):
        made = made.adding(record)
    darren = next(one for one in made.people if one.names == "Darren Hill")
    kept = (Restriction(reason="Not to be known"),)
    return made.adding(darren.replace(sex=Sex.MAN, restricted=kept))


def test_nothing_says_who_is_withheld_nor_that_there_is_somebody(case: Case) -> None:
    (seen,) = for_reader(case, Reader())[0].watches
    assert seen.who == (SaidOf(name="Kerry Lomas", role=Role.MOTHER),)
    assert seen.heard == "She is not booked."
    assert seen.children == (ChildBefore(name="Alfie Lomas"),)
    assert [row.says for row in seen.looked] == ["She was out."]
    assert for_reader(case, Reader(chair=True))[0].watches == case.watches


def test_no_copy_of_a_parent_holds_it(case: Case, walk: Walk) -> None:
    mother = next(one.id for one in case.people if one.role == Role.MOTHER)
    seen, _ = for_reader(case, OneParent(mother, walk.form))
    assert len(seen.watches) == 0
    assert len(seen.events) == 0, "of whom an event tells nobody has said yet"


def test_no_copy_is_made_of_a_watch_record(walk: Walk) -> None:
    case = Case(assessment=Assessment(status=Status.WATCHING)).adding(WATCH)
    for kind in CopyKind:
        with pytest.raises(LookupError, match="watch record, not an assessment"):
            prepare(CopyOrder(kind, TODAY), case, walk)
