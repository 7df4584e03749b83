"""Whoever is withheld in one version of a case is named in no other that stands beside it."""

from __future__ import annotations

import pytest

from prebirth.case.agencies import Agency, HistoryCheck
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.chronology import Event
from prebirth.case.earlier_children import Order, PreviousChild
from prebirth.case.households import Household, Member
from prebirth.case.people import OtherName, Person, Role
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.case.ties import Tie, TieKind
from prebirth.case.values import Known
from prebirth.copies.changes import differences
from prebirth.copies.update import sides_of
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.versions import NAMING, WHO, once_called, with_names
from tests.typed import present

KEPT = (Restriction(reason="the chair's own"),)
MUM = Person(id="mum", names="Rosa Lintock", role="mother")
DUNNING = Person(id="dun", names="Sefton Dunning", restricted=KEPT)
TOLD = Event(id="told", happened="Sefton Dunning came to the door.", about=("mum",))
CHECK = HistoryCheck(id="ck", which="Mill Lane")
CALM = Event(id="calm", happened="The midwife visited.", about=("mum",))


def case_of(*records: Record) -> Case:
    made = Case(id="c")
    for record in records:
        made = made.adding(record)
    return made


def test_who_is_who_is_what_the_records_declare() -> None:
    assert WHO == ("people", "households", "ties", "previous_children", "agencies")
    assert NAMING == ("people", "households", "agencies")


def events(case: Case, *also: Case, beside: tuple[Case, ...] = ()) -> dict[str, str]:
    seen, held = for_reader(case, Reader(), also=also, beside=beside)
    assert {place.record for place in held} <= {record.id for record in case.people} | {
        record.id for table in ("events", "households", "agencies") for record in case.table(table)
    }, "nothing is said of what this version does not hold"
    for table in ("people", "agencies", "households"):
        assert {one.id for one in seen.table(table)} <= {one.id for one in case.table(table)}
    left = {event.id: event.happened for event in seen.events}
    return {event.id: left.get(event.id, "") for event in case.events}


def test_a_text_from_before_somebodys_record_does_not_name_them() -> None:
    then, now = case_of(MUM, TOLD, CALM), case_of(MUM, TOLD, CALM, DUNNING)
    assert events(then)["told"], "nobody knew yet"
    assert not events(then, now)["told"]
    assert events(then, now)["calm"] == CALM.happened


def test_nor_does_one_from_after_their_record_was_removed() -> None:
    then, now = case_of(MUM, DUNNING), case_of(MUM, TOLD, CALM)
    assert not events(now, beside=(then,))["told"]
    assert events(now, beside=(then,))["calm"] == CALM.happened


@pytest.mark.parametrize("first", [True, False])
def test_by_no_name_that_they_have_in_either_version(first: bool) -> None:
    renamed = DUNNING.replace(names="Alaric Pomfret")
    then = case_of(MUM, TOLD, DUNNING if not first else renamed)
    now = case_of(MUM, TOLD, renamed if not first else DUNNING)
    assert not events(then, now)["told"]
    assert not events(now, beside=(then,))["told"]


def test_a_name_that_somebody_who_is_shown_had_before_stays() -> None:
    married = MUM.replace(names="Rosa Dunn")
    told = Event(id="told", happened="Rosa Lintock rang.", about=("mum",))
    assert events(case_of(MUM, told), case_of(married, told, DUNNING))["told"]


def test_a_restriction_that_was_lifted_stays_lifted_today() -> None:
    then, now = case_of(MUM, DUNNING), case_of(MUM, TOLD, DUNNING.replace(restricted=()))
    seen, _ = for_reader(now, Reader(), beside=(then,))
    assert "dun" in seen.people
    assert present(seen.events.get("told")).happened == TOLD.happened


def test_an_address_of_another_version_is_in_no_text() -> None:
    hidden = MUM.replace(address_confidential="yes")
    home = Household(id="h", address="1 Quarry Bank, AB1 2CD", members=(Member(person="mum"),))
    told = Event(id="told", happened="She moves to 1 Quarry Bank soon.", about=("mum",))
    elsewhere = home.replace(address="9 Mill Lane, AB9 9ZZ")
    assert not events(case_of(hidden, told), case_of(hidden, home, told))["told"]
    assert not events(case_of(hidden, told, elsewhere), case_of(hidden, home, told))["told"]
    lifted = MUM.replace(address_confidential=Known.NO)
    assert not events(case_of(lifted, told, elsewhere), case_of(hidden, home, told))["told"]
    emptied = home.replace(address="")
    assert not events(case_of(hidden, told, emptied), case_of(hidden, home, told))["told"]
    assert events(case_of(MUM, told, emptied), case_of(MUM, home, told))["told"]


def test_a_new_name_that_was_taken_out_again_is_in_no_text() -> None:
    kid = Person(id="kid", names="Lily Vance", role=Role.HALF_SIBLING)
    placed = PreviousChild(id="pc", child="kid", parents=("mum",), order=Order("adoption order"))
    told = Event(id="told", happened="Amelia Hart is well.", about=("kid",))
    renamed = kid.replace(other_names=(OtherName(name="Amelia Hart", not_birth_family="yes"),))
    for now, then in ((renamed, kid), (kid, renamed)):
        sides = [case_of(MUM, one, placed, told) for one in (now, then)]
        assert not events(sides[0], beside=(sides[1],))["told"]


def test_two_days_beside_each_other_name_nobody_withheld_on_either() -> None:
    then, now = case_of(MUM, TOLD, CALM), case_of(MUM, TOLD, DUNNING)
    for before, after in ((then, now), (now, then)):
        sides = sides_of(before, after, Reader())
        said = str(differences(sides.before, sides.now))
        assert "Dunning" not in said
        assert "midwife visited" in said or before is then


def test_what_an_agency_was_called_is_as_closed_as_what_it_is_called() -> None:
    refuge = Agency(id="r", name="Harbour House", restricted=KEPT)
    seen, _ = for_reader(case_of(MUM), Reader(), also=(case_of(MUM, refuge),))
    assert not list(seen.agencies)


def test_one_parents_copy_of_an_earlier_day_names_no_stranger_of_today(walk: Walk) -> None:
    kit = Person(id="kit", names="Kit Farrow", role="father", of_parent="mum")
    other = Person(id="ex", names="Oona Vesk", role="former partner of a parent", of_parent="mum")
    told = Event(id="told", happened="Oona Vesk shouted.", about=("kit",))
    then, now = case_of(MUM, kit, told), case_of(MUM, kit, told, other)
    his = OneParent("kit", walk.form)
    alone, _ = for_reader(now, his)
    assert not present(alone.events.get("told")).happened
    seen, _ = for_reader(then, his, also=(now,))
    assert not present(seen.events.get("told")).happened


def test_the_chair_sees_each_version_as_it_was() -> None:
    then, now = case_of(MUM, TOLD), case_of(MUM, TOLD, DUNNING)
    assert for_reader(then, Reader(chair=True), also=(now,))[0] == then


def test_a_name_that_no_version_of_a_day_still_has_is_sought_in_all() -> None:
    began = case_of(MUM, TOLD)
    ever = case_of(MUM, TOLD, CALM, DUNNING.replace(names="Kit Oak"), CHECK)
    changes = [
        Change("add", "people", "dun", after=DUNNING.model_dump(mode="json")),
        Change("set", "people", "dun", "phone", "", "0700 900"),
        Change("set", "people", "dun", "names", "Sefton Dunning", "Alaric Pomfret"),
        Change("set", "people", "dun", "names", "Alaric Pomfret", "Kit Oak"),
        Change("set", "people", "dun", "later", None, "of a later build"),
        Change("set", "people", "gone", "names", "Nobody", "Here"),
        Change("set", "events", "told", "happened", "", TOLD.happened),
        Change("set", "people", "mum", "names", "Rosa Marsh", MUM.names),
        Change("set", "checks", "ck", "which", "Hilltop", CHECK.which),
        Change("act", "people", "dun", "view", None, {"names": "Of the act"}),
    ]
    once = once_called(ever, changes)
    names = [[person.names for person in version.people] for version in once]
    assert {name for version in names for name in version} == {
        *("Sefton Dunning", "Alaric Pomfret", "Rosa Marsh")
    }
    assert events(began, ever)["told"], "his last name is another"
    assert not list(once[0].events) + list(once[0].checks), "a version of names holds no more"
    seen, _ = for_reader(began, Reader(), also=(ever,), beside=once)
    assert "told" not in seen.events
    named = with_names(ever, once, for_reader(ever, Reader())[0])
    assert {"Sefton Dunning", "Alaric Pomfret"} <= {person.names for person in named.people}


def test_a_home_that_somebody_was_taken_out_of_is_as_closed_as_it_was() -> None:
    hidden = MUM.replace(address_confidential=Known.YES)
    began = Household(id="h", address="14 Tern Close", members=(Member(person="mum"),))
    ever = case_of(hidden, began.replace(address="5 Wren Way", members=()))
    row = [member.model_dump(mode="json") for member in began.members]
    left = Change("set", "households", "h", "members", row, [])
    moved = Change("set", "households", "h", "address", "14 Tern Close", "5 Wren Way")
    told = Event(id="told", happened="Seen at 14 Tern Close. Seen at 5 Wren Way.")
    for changes in ([left, moved], [moved, left]):
        once = once_called(ever, changes)
        kept = events(ever.adding(told), beside=once)["told"]
        assert kept in {"Seen at 5 Wren Way.", ""}
        shown = case_of(MUM, *ever.households, told)
        assert events(shown, beside=once_called(shown, changes))["told"] == told.happened


@pytest.mark.parametrize("kept", [True, False])
def test_what_was_changed_while_it_was_restricted_is_not_opened_with_the_rest(
    *, kept: bool
) -> None:
    """Who lifts a restriction looks at what stands there, and not at what stood there before."""
    now = DUNNING.replace(names="Zeb Crow", restricted=())
    rules = [rule.model_dump(mode="json") for rule in KEPT]
    lifted = Change("set", "people", "dun", "restricted", rules, [])
    renamed = Change("set", "people", "dun", "names", DUNNING.names, now.names)
    case = case_of(MUM, TOLD, now)
    once = once_called(case, [renamed, lifted] if kept else [lifted, renamed])
    assert events(case, beside=once)["told"] == ("" if kept else TOLD.happened)
    then = case.adding(DUNNING)
    assert not events(case, beside=(then,))["told"], "of two days nobody knows which was first"
    again = case.adding(DUNNING.replace(names=now.names, phone="0700 900"))
    assert events(case, beside=(again,))["told"] == TOLD.happened


def test_what_somebody_who_is_shown_was_called_before_is_added_nowhere() -> None:
    ever = case_of(MUM, TOLD)
    once = once_called(ever, [Change("set", "people", "mum", "names", "R Dunning", MUM.names)])
    assert with_names(ever, once, for_reader(ever, Reader())[0]) == ever


def test_who_is_withheld_for_what_they_are_is_sought_by_a_name_of_before() -> None:
    kid = Person(id="kid", names="Theo Vance", role=Role.HALF_SIBLING)
    petra = Person(id="petra", names="Petra Vance", role=Role.OTHER)
    placed = PreviousChild(id="pc", child="kid", parents=("mum",), order=Order("adoption order"))
    tie = Tie(id="t", one="petra", kind=TieKind.ADOPTIVE, other="kid")
    told = Event(id="told", happened="Petra Oakes rang.", about=("mum",))
    now = case_of(MUM, kid, petra, placed, tie, told)
    then = now.adding(petra.replace(names="Petra Oakes"))
    assert not events(now, beside=(then,))["told"]
    assert not any(entry.near for entry in for_reader(now, Reader(), beside=(then,))[1])


def test_a_mother_whom_another_version_holds_otherwise_is_not_two(walk: Walk) -> None:
    mother = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER)
    case = Case(id="c").adding(mother).adding(Pregnancy(unit="Ashmere General"))
    later = case.adding(mother.replace(phone="0113 496 0001"))
    for one, other in ((case, later), (later, case)):
        seen, _ = for_reader(one, OneParent("mum", walk.form), also=(other,))
        assert seen.pregnancy.unit == "Ashmere General"
