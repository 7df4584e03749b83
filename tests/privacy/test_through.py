"""Whoever belongs to the family only through somebody withheld goes with him."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.earlier_children import PreviousChild
from prebirth.case.households import Household, Member
from prebirth.case.people import Person
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record, Restriction
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.subject import OneSubject
from prebirth.privacy.through import only_through
from prebirth.privacy.withheld import Choice
from tests.copies.made import copy_pdf

ON = date(2026, 5, 15)
WALK = load_walk()
DALE = OneParent("dale", WALK.form)
PARENT, SIBLING = "parent of (birth)", "brother or sister of"


def having(case: Case, *records: Record) -> Case:
    for record in records:
        case = case.adding(record)
    return case


CASE = having(
    Case(id="c"),
    Person(id="mum", names="Rosa Lintock", role="mother"),
    Person(id="dale", names="Dale Marsh", role="possible father"),
    Person(id="nan", names="Ann Lintock", role="grandparent", of_parent="mum"),
    Person(id="friend", names="Jo Ferris", role="other adult"),
    Tie(id="t1", one="nan", kind=PARENT, other="mum"),
)
CRAIG = Person(id="craig", names="Craig Dunning", role="possible father")
THEIRS = (
    Person(id="kelly", names="Kelly Dunning", role="other relative"),
    Person(id="sue", names="Sue Dunning", role="grandparent", of_parent="craig"),
    Person(id="lodger", names="Moss Tarrant", role="other adult"),
    Person(id="amy", names="Amy Dunning", role="half-sibling"),
    Tie(id="t2", one="kelly", kind=SIBLING, other="craig"),
    Tie(id="t3", one="sue", kind=PARENT, other="kelly"),
    PreviousChild(id="pc", child="amy", parents=("craig",)),
    Household(
        id="home",
        address="9 Quibble Court",
        members=(Member(person="kelly"), Member(person="lodger")),
    ),
    HistoryCheck(id="h", about="kelly", asked_of="police", asked_on="2026-04-01"),
    Event(id="e", about=("kelly",), on="2026-04-02", kind="other", happened="She rang."),
    Telling(id="tell", person="sue", matter="something else", said="Of the birth.", told=True),
)
WITH_HIM = having(CASE, CRAIG, *THEIRS)
HIDDEN = having(WITH_HIM, CRAIG.replace(restricted=(Restriction(reason="Police"),)))
WHO = {"mum", "dale", "nan", "friend"}


@pytest.mark.parametrize("kind", [CopyKind.PARENT_FULL, CopyKind.PARENT, CopyKind.SUBJECT])
def test_one_man_s_copy_is_as_if_the_other_and_his_were_not_there(kind: CopyKind) -> None:
    order = CopyOrder(kind, ON, "dale")
    assert copy_pdf(order, WITH_HIM, WALK) == copy_pdf(order, CASE, WALK)


def test_so_is_everybody_s_where_somebody_restricted_him() -> None:
    order = CopyOrder(CopyKind.CONFERENCE, ON)
    assert copy_pdf(order, HIDDEN, WALK) == copy_pdf(order, CASE, WALK)
    assert copy_pdf(order, WITH_HIM, WALK) != copy_pdf(order, CASE, WALK)


@pytest.mark.parametrize("reader", [DALE, OneSubject("dale", WALK.form)])
def test_none_of_their_records_is_left(reader: OneParent | OneSubject) -> None:
    seen, held = for_reader(WITH_HIM, reader)
    assert {person.id for person in seen.people} == WHO
    for record in THEIRS:
        assert record.id not in seen.table(TABLE_OF[type(record)]), record.id
    assert all(one.record != "nan" for one in held)


@pytest.mark.parametrize(
    "tie",
    [
        Tie(id="t9", one="kelly", kind="other", other="mum"),
        Tie(id="t9", one="sue", kind=SIBLING, other="nan"),
        Household(id="h9", members=(Member(person="lodger"), Member(person="mum"))),
    ],
)
def test_who_has_another_tie_to_the_family_stays(tie: Record) -> None:
    seen, _ = for_reader(having(WITH_HIM, tie), DALE)
    assert {person.id for person in seen.people} >= WHO | {"kelly", "sue", "lodger"} - {"amy"}


SHUT = (Restriction(reason="Police"),)
MOSS = Person(id="moss", names="Moss Tarrant", role="other adult")


@pytest.mark.parametrize(
    "kept",
    [
        Tie(id="t9", one="kelly", kind="other", other="mum", restricted=SHUT),
        Household(id="h9", members=(Member(person="kelly"), Member(person="mum")), restricted=SHUT),
        Baby(id="b9", person="kelly", restricted=SHUT),
        Baby(id="b9", person="kelly", restricted=(Restriction(field="person", reason="Police"),)),
    ],
)
def test_what_is_kept_back_keeps_nobody_there(kept: Record) -> None:
    open_ = kept.replace(restricted=())
    for case, reader in ((WITH_HIM, DALE), (HIDDEN, Reader())):
        seen, _ = for_reader(having(case, kept), reader)
        assert {person.id for person in seen.people} == WHO
        seen, _ = for_reader(having(case, open_), reader)
        assert {person.id for person in seen.people} >= WHO | {"kelly"}
    order = CopyOrder(CopyKind.CONFERENCE, ON)
    if not kept.restricted[0].field:
        assert copy_pdf(order, having(HIDDEN, kept), WALK) == copy_pdf(order, CASE, WALK)


@pytest.mark.parametrize(
    ("role", "stays"),
    [
        ("other adult", True),
        ("other relative", True),
        ("grandparent", True),
        ("half-sibling", True),
        ("possible father", False),
        ("partner of a parent", False),
        ("former partner of a parent", False),
    ],
)
def test_who_links_somebody_to_the_family_does_not_belong_through_them(
    role: str, *, stays: bool
) -> None:
    """A man who belongs by himself is linked by nobody: whom he is tied to is his kin."""
    gary = Person(id="gary", names="Gary Quibell", role=role, of_parent="moss", restricted=SHUT)
    seen, _ = for_reader(having(CASE, MOSS, gary), Reader())
    assert {person.id for person in seen.people} == (WHO | {"moss"} if stays else WHO)
    tie = Tie(id="t9", one="gary", kind=SIBLING, other="moss")
    seen, _ = for_reader(having(CASE, MOSS, gary, tie), Reader())
    assert {person.id for person in seen.people} == WHO


def test_a_worker_opens_them_one_by_one_or_with_him() -> None:
    kelly, craig = Place("people", "kelly"), Place("people", "craig")
    for case, reader in ((WITH_HIM, DALE), (HIDDEN, Reader())):
        seen, _ = for_reader(case, reader, Choice(let=((kelly, "She is at the meeting."),)))
        assert {person.id for person in seen.people} == WHO | {"kelly"}
        seen, _ = for_reader(case, reader, Choice(let=((craig, "He knows of him."),)))
        assert {person.id for person in seen.people} >= WHO | {"craig", "kelly", "sue", "lodger"}


def test_her_own_copy_and_the_chair_s_hold_them() -> None:
    everybody = {person.id for person in WITH_HIM.people}
    seen, _ = for_reader(WITH_HIM, Reader(chair=True))
    assert {person.id for person in seen.people} == everybody
    seen, _ = for_reader(WITH_HIM, OneParent("mum", WALK.form))
    assert {person.id for person in seen.people} == everybody - {"amy"}


def test_a_child_whose_parents_nobody_recorded_stays() -> None:
    case = having(
        CASE,
        Person(id="bo", names="Bo", role="half-sibling"),
        Tie(id="t9", one="new", kind="parent of (adoptive)", other="bo"),
        Person(id="new", names="Una New", role="other adult"),
    )
    assert only_through(case, {"new"}) == set()
    assert only_through(having(case, Tie(id="t8", one="craig", kind=PARENT, other="bo")), {"craig"})
