"""What is decided before a copy is made is what that copy could say."""

from datetime import date

from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.plan import Action
from prebirth.case.record import Restriction
from prebirth.copies.make import seen_by, would_show
from prebirth.copies.spec import CopyOrder
from prebirth.copies.undecided import to_decide
from prebirth.form.load import load_walk

WALK, ON = load_walk(), date(2026, 5, 15)
MUM = Person(
    id="mum", names="Rosa Lintock", role=Role.MOTHER, notes="All May was dry. She is well."
)
KEPT = Person(id="x", names="Ivo May", restricted=(Restriction(reason="No contact"),))
EVENT = Event(id="e", about=("mum",), happened="He saw it all May long. All was well.")


def asked(kind: CopyKind, reader: str = "") -> set[str]:
    case = Case(id="c").adding(MUM).adding(KEPT).adding(EVENT)
    order = CopyOrder(kind, ON, reader)
    held = to_decide(seen_by(order, case, WALK)[1], every_sentence=bool(reader))
    return {entry.sentence for entry in would_show(order, case, WALK, held)}


def test_only_what_a_copy_would_say_is_asked_about() -> None:
    assert asked(CopyKind.CONFERENCE) == {
        "All May was dry.",
        "He saw it all May long.",
        "She is well.",
    }
    assert asked(CopyKind.MIDWIFE) == set()
    assert asked(CopyKind.PARENT_FULL, "mum") == {"He saw it all May long."}


def test_a_field_and_an_entry_are_asked_about_as_a_whole() -> None:
    case = Case(id="c").adding(MUM.replace(faith="so all May")).adding(KEPT)
    order = CopyOrder(CopyKind.CONFERENCE, ON)
    held = seen_by(order, case, WALK)[1]
    places = {(entry.record, entry.field) for entry in would_show(order, case, WALK, held)}
    assert {("mum", "faith"), ("x", "")} <= places
    assert would_show(order, case, WALK, []) == []


def test_what_a_paper_prints_without_its_full_stop_is_asked_about_too() -> None:
    action = Action(id="a", action="Ivo brings the cot.", who="Nell Otway", kind="support")
    ivo = Person(id="x", names="Ivo May", role=Role.GRANDPARENT, of_parent="mum")
    case = Case(id="c").adding(MUM.replace(notes="")).adding(ivo).adding(action)
    order = CopyOrder(CopyKind.PARENT, ON, "mum")
    held = to_decide(seen_by(order, case, WALK)[1], every_sentence=True)
    assert [one.record for one in would_show(order, case, WALK, held)] == ["a"]
