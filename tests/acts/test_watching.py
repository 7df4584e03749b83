"""The watch record: begun, asked again, closed, made the assessment, put into another."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.acts.registry import RefusedError
from prebirth.acts.watching import (
    become_assessment,
    begin_watch,
    close_watch,
    look_again,
    put_into,
)
from prebirth.case.agencies import Agency, AgencyKind
from prebirth.case.case import RECORDS, Case
from prebirth.case.earlier_children import WhereNow
from prebirth.case.oversight import Assessment, Status
from prebirth.case.people import Person, Role
from prebirth.case.pregnancy import DueBasis, Pregnancy
from prebirth.case.record import Restriction
from prebirth.case.watched import is_watch, unnamed, waiting
from prebirth.case.watching import Answered, ChildBefore, SaidOf, WatchRecord
from prebirth.case.who_is_who import in_doubt, told_of
from prebirth.session import Session
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.vault import Vault
from tests.acts.conftest import Two
from tests.conftest import TODAY, day
from tests.labels import LABEL

LATER = date(2026, 6, 3)


def watch(**facts: object) -> WatchRecord:
    """An early contact about one mother and a child of hers."""
    given = {
        "mark": "Quay 7",
        "who": (SaidOf(name="Kerry Lomas", role=Role.MOTHER, born=day("2004")),),
        "due": day("2026-10"),
        "heard": "She has not been seen by a midwife.",
        "on": day("2026-05-12"),
        "agency": "Quay Street Surgery",
        "agency_kind": AgencyKind("GP"),
        "told_by": "Dr S. Malik",
        "children": (
            ChildBefore(name="Alfie", where_now=WhereNow.ADOPTED, known="Removed in 2023."),
            ChildBefore(known="Perhaps one more."),
        ),
        "look_again_if": "If she is not booked by 20 weeks.",
        "asks_on": day("2026-05-29"),
        "notes": "The surgery rings again.",
    }
    return WatchRecord(**(given | facts))


@pytest.fixture
def session(vault: Vault) -> Session:
    return begin_watch(vault, watch())


def test_is_listed_by_itself_and_never_as_an_assessment(vault: Vault, session: Session) -> None:
    assert vault.cases() == []
    (listed,) = vault.watches()
    assert (listed.reference, listed.worker, listed.due) == ("Quay 7", "A Worker", "2026-10")
    assert listed.dates == "2026-05-29"
    assert is_watch(session.case)


def test_asks_again_on_the_new_day(vault: Vault, session: Session) -> None:
    look_again(session, says="Not booked yet.", asks_on=day("2026-06-12"), today=TODAY)
    assert vault.watches()[0].dates == "2026-06-12"
    (row,) = next(iter(session.case.watches)).looked
    assert (row.what, row.says, row.by) == (Answered.AGAIN, "Not booked yet.", "A Worker")
    session.undo()
    assert vault.watches()[0].dates == "2026-05-29"


@pytest.mark.parametrize("asks_on", [None, day("2026-05-15"), day("2026-04")])
def test_needs_a_day_that_is_to_come(session: Session, asks_on: object) -> None:
    with pytest.raises(RefusedError):
        look_again(session, says="", asks_on=asks_on, today=TODAY)  # type: ignore[arg-type]


def test_is_closed_with_a_reason_and_asks_no_more(vault: Vault, session: Session) -> None:
    with pytest.raises(RefusedError):
        close_watch(session, why=" ", today=TODAY)
    close_watch(session, why="She moved; the new authority knows.", today=TODAY)
    assert waiting(session.case) == []
    assert vault.watches()[0].dates == ""
    look_again(session, says="Back in the area.", asks_on=day("2026-06-12"), today=TODAY)
    assert vault.watches()[0].dates == "2026-06-12"


def test_becomes_the_assessment_in_one_step(vault: Vault, session: Session) -> None:
    entries = vault.store.head(session.case.id)[0]
    become_assessment(session, reference="26-0900", today=LATER)
    assert vault.store.head(session.case.id)[0] == entries + 1
    case = Session(vault, session.case.id).case
    assert vault.watches() == []
    assert vault.cases()[0].reference == "26-0900"
    assert case.assessment.status == Status.OPEN
    assert case.assessment.opened is None, "no day is filled in by the program"
    assert str(case.pregnancy.due) == "2026-10"
    mother, child = case.people
    assert (mother.names, mother.role, str(mother.born)) == ("Kerry Lomas", Role.MOTHER, "2004")
    assert (child.names, child.role, child.notes) == ("Alfie", None, "Removed in 2023.")
    (earlier,) = case.previous_children
    assert (earlier.child, earlier.where_now, earlier.parents) == (
        child.id,
        WhereNow.ADOPTED,
        (),
    )
    (event,) = case.events
    (agency,) = case.agencies
    assert (event.happened, event.source) == ("She has not been seen by a midwife.", agency.id)
    assert (str(event.on), agency.name, agency.worker) == (
        "2026-05-12",
        "Quay Street Surgery",
        "Dr S. Malik",
    )


def test_keeps_all_of_itself_in_the_assessment(session: Session) -> None:
    before = next(iter(session.case.watches))
    become_assessment(session, reference="26-0900", today=LATER)
    after = next(iter(session.case.watches))
    assert after.replace(looked=()) == before
    assert (after.looked[0].what, after.looked[0].into) == (Answered.BECAME, "26-0900")
    assert [row.known for row in unnamed(after) if isinstance(row, ChildBefore)] == [
        "Perhaps one more."
    ]


def test_invents_nothing(vault: Vault) -> None:
    session = begin_watch(vault, WatchRecord(who=(SaidOf(),), mark="Quay 7"))
    become_assessment(session, reference="", today=LATER)
    filled = {table for table in RECORDS if len(session.case.table(table))}
    assert filled == {"watches"}
    assert session.case.pregnancy.due is None


def test_undo_makes_it_a_watch_record_again(vault: Vault, session: Session) -> None:
    before = session.case
    become_assessment(session, reference="26-0900", today=LATER)
    session.undo()
    assert is_watch(session.case)
    assert session.case == before
    assert len(vault.watches()) == 1


def test_who_is_no_agency_is_said_with_what_was_heard(vault: Vault) -> None:
    session = begin_watch(vault, watch(agency="", agency_kind=None, told_by="a neighbour"))
    become_assessment(session, reference="", today=LATER)
    (event,) = session.case.events
    assert event.source is None
    assert event.happened.endswith("\nHeard from: a neighbour.")
    assert len(session.case.agencies) == 0


def test_what_is_kept_from_somebody_stays_so(vault: Vault) -> None:
    rule = Restriction(field="heard", family=True, reason="Not told yet")
    session = begin_watch(vault, watch(restricted=(rule,)))
    become_assessment(session, reference="", today=LATER)
    (event,) = session.case.events
    assert [(one.field, one.family) for one in event.restricted] == [("", True)]
    assert not any(person.restricted for person in session.case.people)
    whole = begin_watch(vault, watch(restricted=(Restriction(family=True),)))
    become_assessment(whole, reference="", today=LATER)
    records = [*whole.case.people, *whole.case.events, *whole.case.previous_children]
    assert all(record.restricted for record in records)
    assert [rule.field for rule in whole.case.pregnancy.restricted] == ["due"]


def test_goes_into_an_open_assessment_and_says_into_which(vault: Vault, session: Session) -> None:
    known = Case(assessment=Assessment(reference="26-0417"))
    known = known.adding(Person(names="kerry  lomas", role=Role.MOTHER))
    known = known.adding(Agency(name="Quay Street Surgery", kind=AgencyKind("GP")))
    known = known.adding(known.pregnancy.replace(due=day("2026-10-02")))
    other = Session.begin(vault, known)
    put_into(session, other, today=LATER)
    assert [person.names for person in other.case.people] == ["kerry  lomas", "Alfie"]
    assert str(other.case.pregnancy.due) == "2026-10-02"
    assert len(other.case.agencies) == 1
    (event,) = other.case.events
    assert event.happened.endswith("Heard from: Dr S. Malik.")
    row = next(iter(session.case.watches)).looked[-1]
    assert (row.what, row.into, row.record) == (Answered.BECAME, "26-0417", other.case.id)
    assert waiting(other.case) == []
    assert vault.watches()[0].dates == ""
    with pytest.raises(RefusedError):
        put_into(session, other, today=LATER)


def test_two_contacts_are_watched_in_one_record(vault: Vault, session: Session) -> None:
    second = watch(mark="", told_by="", heard="She was at the surgery.", asks_on=day("2026-05-20"))
    other = begin_watch(vault, second)
    put_into(other, session, today=TODAY)
    assert len(waiting(session.case)) == 2
    asks = {listed.id: listed.dates.split() for listed in vault.watches()}
    assert asks == {session.case.id: ["2026-05-20", "2026-05-29"], other.case.id: []}
    become_assessment(session, reference="26-0900", today=LATER)
    assert [person.names for person in session.case.people] == ["Kerry Lomas", "Alfie"]
    assert len(session.case.previous_children) == 1
    assert len(session.case.events) == 2
    assert all(one.looked[-1].what == Answered.BECAME for one in session.case.watches)


def test_an_assessment_becomes_none(vault: Vault) -> None:
    session = Session.begin(vault, Case())
    with pytest.raises(RefusedError):
        become_assessment(session, reference="", today=TODAY)
    with pytest.raises(RefusedError):
        put_into(session, Session.begin(vault, Case()), today=TODAY)


def named(case: Case, agency: str | None) -> str:
    return next(one.name for one in case.agencies if one.id == agency)


def test_of_two_contacts_the_more_exact_due_date_stands_and_the_other_is_kept(
    vault: Vault, session: Session
) -> None:
    second = begin_watch(
        vault,
        watch(due=day("2026-10-14"), agency="Maternity", agency_kind=AgencyKind("midwifery")),
    )
    put_into(second, session, today=LATER)
    become_assessment(session, reference="B 1", today=LATER)
    pregnancy = session.case.pregnancy
    assert pregnancy.due == day("2026-10-14")
    (before,) = pregnancy.due_before
    assert before.due == day("2026-10")
    assert named(session.case, before.agency) == "Quay Street Surgery"


def test_a_less_exact_due_date_stands_below_with_who_said_it(vault: Vault) -> None:
    known = Session.begin(
        vault, Case(pregnancy=Pregnancy(due=day("2026-10-14"), basis=DueBasis.SCAN))
    )
    kept = begin_watch(vault, watch(restricted=(Restriction(field="due"),)))
    put_into(kept, known, today=LATER)
    pregnancy = known.case.pregnancy
    assert (pregnancy.due, pregnancy.basis) == (day("2026-10-14"), DueBasis.SCAN)
    (before,) = pregnancy.due_before
    assert named(known.case, before.agency) == "Quay Street Surgery"
    assert [rule.field for rule in pregnancy.restricted] == ["due_before"]


def told(name: str, role: Role | None = Role.MOTHER, born: str = "", **more: object) -> WatchRecord:
    """A contact about one person and nothing else."""
    who = SaidOf(name=name, role=role, born=day(born) if born else None)
    return watch(who=(who,), children=(), **more)


def both(vault: Vault, one: WatchRecord, two: WatchRecord) -> Session:
    """Two contacts in one watch record."""
    first, second = begin_watch(vault, one), begin_watch(vault, two)
    put_into(second, first, today=TODAY)
    return first


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (told("Kerry Lomas"), told("K. Lomas")),
        (told(""), told("Kerry Lomas")),
        (told("Kerry Lomas", born="2004"), told("Kerry Lomas", born="1984")),
        (told("Dave", Role.PARTNER), told("Dave", Role.PARTNER)),
        (told("Kerry Lomas", None), told("Kerry Lomas")),
    ],
)
def test_who_may_be_one_of_another_contact_is_asked_and_never_guessed(
    vault: Vault, one: WatchRecord, two: WatchRecord
) -> None:
    session = both(vault, one, two)
    (doubt,) = in_doubt(session.case, waiting(session.case))
    (known,) = doubt.may_be
    become_assessment(session, reference="", today=LATER)
    assert [person.id for person in session.case.people] == [known.id, doubt.person.id]
    session.undo()
    become_assessment(session, reference="", today=LATER, same={doubt.person.id: known.id})
    (person,) = session.case.people
    assert {person.names, *(row.name for row in person.other_names)} - {""} == {
        row.name for contact in (one, two) for row in contact.who
    } - {""}
    said = f"{person.role} {person.born} {person.otherwise}"
    told_of = [row for contact in (one, two) for row in contact.who]
    assert all(str(fact) in said for row in told_of for fact in (row.role, row.born) if fact)


def test_two_who_are_said_to_be_two_stay_so_and_are_not_asked_again(vault: Vault) -> None:
    session = both(vault, told("Kerry Lomas"), told("Kerry Lomax"))
    (doubt,) = in_doubt(session.case, waiting(session.case))
    become_assessment(session, reference="", today=LATER, same={doubt.person.id: ""})
    first, second = session.case.people
    assert second.not_same == (first.id,)
    third = begin_watch(vault, told("Kerry Lomax"))
    assert in_doubt(session.case, waiting(third.case)) == []
    put_into(third, session, today=LATER)
    assert len(session.case.people) == 2


def test_what_the_second_contact_says_more_stands_with_whom_it_means(vault: Vault) -> None:
    rule = Restriction(field="who", family=True)
    session = both(vault, told("Kerry Lomas"), told("kerry lomas", born="2004", restricted=(rule,)))
    assert in_doubt(session.case, waiting(session.case)) == []
    become_assessment(session, reference="", today=LATER)
    (person,) = session.case.people
    assert (person.names, person.born, person.other_names) == ("Kerry Lomas", day("2004"), ())
    assert [(one.field, one.family) for one in person.restricted] == [("born", True)]


def test_a_person_who_was_joined_is_found_in_whom_they_became(vault: Vault) -> None:
    contact = begin_watch(vault, told("Kerry Lomas"))
    (watched,) = waiting(contact.case)
    ((key, _),) = ((one.person.id, one) for one in told_of(watched))
    known = Case().adding(Person(id="k", names="Kay Smith", role=Role.MOTHER, joined=(key,)))
    other = Session.begin(vault, known)
    put_into(contact, other, today=LATER)
    assert [person.id for person in other.case.people] == ["k"]


@pytest.mark.parametrize("renamed", ["", "Kerry-Ann Lomas"])
def test_two_who_make_one_contact_the_assessment_apart_double_nobody(
    two: Two, renamed: str
) -> None:
    """Both begin the assessment from the contact they share, and one goes on writing."""
    mine = begin_watch(two.ann, watch())
    bring_in(two.bob, make_bundle(two.ann, mine.case.id))
    theirs = Session(two.bob, mine.case.id)
    for session in (mine, theirs):
        become_assessment(session, reference="26-0900", today=LATER)
    if renamed:
        mother = next(iter(theirs.case.people))
        theirs.set("people", mother.id, "names", renamed, LABEL)
    bring_in(two.ann, make_bundle(two.bob, mine.case.id))
    merged = Session(two.ann, mine.case.id)
    case = merged.case
    asked = {one.field for one in merged.conflicts} - {"looked", "worker"}
    assert asked == ({"names"} if renamed else set()), "each wrote what they did, and who leads"
    counted = {table: len(case.table(table)) for table in RECORDS if len(case.table(table))}
    assert counted == {
        "people": 2,
        "previous_children": 1,
        "events": 1,
        "agencies": 1,
        "watches": 1,
    }
    assert next(iter(case.people)).names == (renamed or "Kerry Lomas")
