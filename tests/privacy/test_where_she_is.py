"""What a worker types into a line may say where somebody is who is to be kept safe."""

from __future__ import annotations

from datetime import date

import pytest

from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.earlier_children import ChildVoice
from prebirth.case.people import Person, Role, Sex
from prebirth.case.record import Record
from prebirth.case.shares import Share
from prebirth.case.taking_part import FamilyMeeting
from prebirth.case.tellings import Matter, Telling
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
