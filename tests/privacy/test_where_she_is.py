"""What a worker types into a line may say where somebody is who is to be kept safe."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.households import Household, Support
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Record
from prebirth.case.shares import Share
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.tellings import Matter, Telling
from prebirth.case.ties import Tie, TieKind
from prebirth.case.values import Known
from prebirth.case.watching import WatchRecord
from prebirth.case.where_to_live import LivingKind, LivingOption
from prebirth.form.load import load_walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.parent_view import OneParent
from prebirth.privacy.redaction import Reader
from prebirth.privacy.withheld import Choice

FORM = load_walk().form
SAID = "Kit, from Northgate"
MUM = Person(id="mum", names="Rosa Lintock", role=Role.MOTHER, safe_from=("dad",))
DAD = Person(id="dad", names="Kit Marlowe", role=Role.FATHER, sex=Sex.MAN)
NAN = Person(id="nan", names="Ada Lintock", role=Role.GRANDPARENT, of_parent="mum")
KID = Person(id="kid", names="Wren Lintock", role=Role.HALF_SIBLING, safe_from=("dad",))
TOLD = ({"person": "dad", "on": "2026-05-02"}, {"person": "nan", "on": "2026-05-02"})


def seen_by(record: Record, reader: str) -> Record | None:
    case = Case().adding(record)
    for person in (MUM, DAD, NAN, KID):
        case = case.adding(person)
    seen, _ = for_reader(case, Reader(person=reader, form=FORM), Choice())
    found: Record | None = seen.record(TABLE_OF[type(record)], record.id)
    return found


@pytest.mark.parametrize(
    ("record", "field"),
    [
        (Share(id="r", copy_kind=CopyKind.MIDWIFE), "to"),
        (Share(id="r", copy_kind=CopyKind.MIDWIFE), "how"),
        (Telling(id="r", matter=Matter.OTHER, on=PartialDate.of(date(2026, 5, 2))), "to"),
        (Telling(id="r", matter=Matter.OTHER, on=PartialDate.of(date(2026, 5, 2))), "how"),
        (Telling(id="r", matter=Matter.OTHER, on=PartialDate.of(date(2026, 5, 2))), "word_of"),
        (ChildVoice(id="r", child="kid", seen_on=PartialDate.of(date(2026, 5, 2))), "by"),
        (WatchRecord(id="r", on=PartialDate.of(date(2026, 5, 2))), "held_by"),
        (Closing(id="r", on=PartialDate.of(date(2026, 5, 2))), "to"),
        (Closing(id="r", on=PartialDate.of(date(2026, 5, 2))), "acknowledged_by"),
        (LivingOption(id="r", kind=LivingKind.RELATIVE, person="nan", told=TOLD), "why"),
        (LivingOption(id="r", kind=LivingKind.RELATIVE, person="nan", told=TOLD), "place"),
        (LivingOption(id="r", kind=LivingKind.RELATIVE, person="nan", told=TOLD), "supervised"),
    ],
)
def test_a_line_that_can_say_where_somebody_is_leaves_no_trace_for_whom_they_flee(
    record: Record, field: str
) -> None:
    record = record.replace(**{field: SAID})
    assert SAID not in str(seen_by(record, "dad"))
    assert SAID in str(seen_by(record, "nan"))


@pytest.mark.parametrize("offered_to", [("mum", "nan"), ("mum", "dad"), ()])
def test_when_her_family_meets_is_told_to_nobody_whom_she_flees(
    offered_to: tuple[str, ...],
) -> None:
    day = PartialDate.of(date(2026, 12, 16))
    meeting = FamilyMeeting(id="r", offered_to=offered_to, planned_on=day)
    assert seen_by(meeting, "dad") is None
    assert seen_by(meeting, "nan") == meeting
    his = meeting.replace(offered_to=("dad",))
    assert seen_by(his, "dad") == his


def test_where_the_baby_may_live_with_him_is_his_own() -> None:
    his = LivingOption(id="r", kind=LivingKind.FATHER, person="dad", place=SAID, told=TOLD)
    assert SAID in str(seen_by(his, "dad"))


def test_the_log_of_his_copies_takes_his_name_from_no_later_one() -> None:
    case = Case().adding(Share(id="r", copy_kind=CopyKind.PARENT_FULL, to=DAD.names, reader="dad"))
    for person in (MUM, DAD, NAN, KID):
        case = case.adding(person)
    for reader in (OneParent("dad", FORM), Reader(person="dad", form=FORM)):
        seen, held = for_reader(case, reader)
        assert getattr(seen.people.get("dad"), "names", "") == DAD.names
        assert not [one for one in held if one.record == "dad"]


@pytest.mark.parametrize("about", [("mum",), ("kid",), ("mum", "dad"), ()])
def test_that_and_when_she_moved_is_told_to_nobody_whom_she_flees(about: tuple[str, ...]) -> None:
    moved = Event(id="r", kind=EventKind.MOVE, about=about, on=PartialDate.of(date(2026, 5, 2)))
    assert seen_by(moved, "dad") is None
    assert seen_by(moved, "nan") == moved
    his = moved.replace(about=("dad",))
    assert seen_by(his, "dad") == his
    grief = moved.replace(kind=EventKind.BEREAVEMENT)
    assert seen_by(grief, "dad") == grief


HOST = Person(id="host", names="Denise Pell", role=Role.OTHER, of_parent="mum")
HOME = Household(id="h", members=({"person": "mum"}, {"person": "host"}))
FOSTERED = Tie(id="t", one="host", kind=TieKind.FOSTER, other="mum")
READERS = (Reader(person="dad", form=FORM), OneParent("dad", FORM))


def hidden_with(*records: Record, confidential: Known = Known.YES) -> Case:
    case = Case()
    for record in (MUM.replace(address_confidential=confidential), DAD, *records):
        case = case.adding(record)
    return case


def about(host: Person) -> tuple[Record, ...]:
    return (
        host,
        Support(id="s", person=host.id, does="Wakes at night."),
        HistoryCheck(id="c", about=host.id),
    )


@pytest.mark.parametrize("leads", [HOME, FOSTERED])
@pytest.mark.parametrize("reader", READERS)
def test_whom_she_lives_with_in_secret_is_told_to_nobody_whom_she_flees(
    leads: Record, reader: Reader | OneParent
) -> None:
    case = hidden_with(*about(HOST), leads)
    seen, _ = for_reader(case, reader)
    assert "Denise" not in seen.model_dump_json()
    assert not [*seen.ties, *seen.supports, *seen.checks]
    hers, _ = for_reader(case, OneParent("mum", FORM))
    assert "Denise" in hers.model_dump_json()
    assert "s" in hers.supports
    open_now = hidden_with(*about(HOST), leads, confidential=Known.NO)
    assert "host" in for_reader(open_now, reader)[0].people


@pytest.mark.parametrize("reader", READERS)
def test_a_relative_whom_he_knows_keeps_her_name_and_not_what_tells_of_her_home(
    reader: Reader | OneParent,
) -> None:
    fosters = FOSTERED.replace(one="nan")
    born = Tie(id="b", one="nan", kind=TieKind.PARENT, other="mum")
    case = hidden_with(*about(NAN), fosters, born)
    seen, _ = for_reader(case, reader)
    assert getattr(seen.people.get("nan"), "names", "") == NAN.names
    assert [one.id for one in seen.ties] == ["b"]
    assert not [*seen.supports, *seen.checks]
    elsewhere, _ = for_reader(hidden_with(*about(NAN), born), reader)
    assert "s" in elsewhere.supports


@pytest.mark.parametrize("reader", READERS)
def test_no_blank_stands_beside_whose_mother_it_is(reader: Reader | OneParent) -> None:
    nan = NAN.replace(restricted=({"field": "names", "people": ("dad",)},))
    born = Tie(id="b", one="nan", kind=TieKind.PARENT, other="mum")
    grandad = Person(id="gd", names="Frank Lintock", role=Role.GRANDPARENT, of_parent="mum")
    his = born.replace(id="his", one="gd")
    case = hidden_with(*about(nan), born, grandad, his)
    seen, _ = for_reader(case, reader)
    assert [one.id for one in seen.ties] == ["his"]
    assert not [*seen.supports]
    assert "b" in for_reader(case, OneParent("mum", FORM))[0].ties


def test_a_check_on_somebody_leaves_no_row_for_whom_they_flee() -> None:
    asked = HistoryCheck(id="r", about="mum", asked_of="other authority", asked_on="2026-04-20")
    assert seen_by(asked, "dad") is None
    assert seen_by(asked, "mum") == asked
    assert seen_by(asked.replace(about="dad"), "dad") == asked.replace(about="dad")
