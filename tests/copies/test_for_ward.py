"""The rows of the midwife's page of which none may be missing."""

from datetime import date

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_tasks import BirthAlert
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.copies.for_ward import NAMED, WHOLE, appointments, speak_to, who_is_who
from prebirth.copies.kept_back import KeptBack, kept_back
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Para, words_of
from tests.copies.losses import expected
from tests.copies.made import document_of
from tests.rules.prompts.build import family
from tests.typed import present

ON = date(2026, 11, 29)


@pytest.mark.parametrize("room", [1, 2, 12])
def test_no_missed_appointment_is_left_to_a_report_that_maternity_does_not_have(
    practice: Case, room: int
) -> None:
    on = date(2026, 7, 25)
    view = prepare(CopyOrder(CopyKind.MIDWIFE, on), practice, load_walk())
    text = " ".join(words_of(appointments(view.seen, kept_back(view), 40, room, on)).split())
    for missed in practice.appointments:
        if missed.missed and missed.on:
            assert missed.on.show() in text
    assert "earlier: ring us" not in text


def test_of_whom_somebody_is_kept_safe_from_it_says_to_ring_before_they_come_in() -> None:
    case = expected()
    order = CopyOrder(CopyKind.MIDWIFE, ON)
    ring = "somebody is kept safe from them: ring duty before they come in."
    unsaid = f"Liam Storr, lives in the home, {ring}"

    def text_of(case: Case) -> str:
        return " ".join(words_of(document_of(order, case).blocks).split())

    assert ring not in text_of(case)
    mother = next(person for person in case.people if person.id == "am")
    case = case.adding(mother.replace(safe_from=("li",)))
    assert unsaid in text_of(case)
    barred = BirthPlan(id="p2", version=2, on="2026-11-20", not_to_come=({"person": "li"},))
    text = text_of(case.adding(barred))
    assert ring not in text
    assert "Liam Storr, may not come, see below" in text


def test_who_came_and_left_before_being_seen_is_told_so_on_the_wards_page() -> None:
    left = {"service": "midwifery", "person": "m", "outcome": "left before being seen"}
    case = family(Appointment(id="a", on="2026-05-04", reason="A long wait.", **left))
    order = CopyOrder(CopyKind.MIDWIFE, ON)
    said = " ".join(words_of(document_of(order, case).blocks).split())
    assert "Appointments missed, left early or cancelled" in said
    assert "Left before being seen: A long wait. What we did: Not recorded." in said
    assert "No missed appointment is recorded." not in said


def test_visits_that_were_moved_are_told_and_are_not_called_missed() -> None:
    days = ("2026-05-04", "2026-05-09", "2026-05-14")
    rows = [
        Appointment(id=day, on=day, service="midwifery", person="m", outcome="rearranged")
        for day in days
    ]
    off = Appointment(id="c", on="2026-05-02", service="scan", outcome="cancelled by service")
    order, lead = CopyOrder(CopyKind.MIDWIFE, ON), "Rearranged, and nobody recorded who by:"
    moved = "Midwifery 4 May 2026; Midwifery 9 May 2026; Midwifery 14 May 2026."
    assert Para(moved, lead) in document_of(order, family(*rows)).blocks
    cancelled = "Cancelled by the service, not held against the family:"
    both = Para(f"Scan 2 May 2026. {lead} {moved}", cancelled)
    assert both in document_of(order, family(*rows, off)).blocks


def test_what_an_agency_does_is_never_cut_within_a_word(practice: Case) -> None:
    view = prepare(CopyOrder(CopyKind.MIDWIFE, date(2026, 5, 15)), practice, load_walk())
    roles = [agency.role for agency in practice.agencies if agency.name != "Wexmoor Homes"]
    whole = words_of(speak_to(view.seen, kept_back(view), 16, WHOLE))
    parts = [part.strip() for role in roles for part in role.split(";")]
    assert [part for part in parts if part not in whole and "Poppy's nursery" not in part] == []
    full = words_of(speak_to(view.seen, kept_back(view), 16, NAMED))
    assert "safeguarding midwife Helen Orr" in full, "who else works there stands in any case"
    assert "Antenatal care" not in full


def test_that_part_of_who_to_speak_to_may_be_kept_back_is_said_once() -> None:
    """An agency and a midwife that were kept back made the same sentence stand there twice."""
    kept = Restriction(field="midwife", reason="x")
    away = Agency(id="b", name="Refuge", restricted=(Restriction(reason="x"),))
    case = expected().adding(Agency(id="a", name="Maternity", kind="maternity")).adding(away)
    own = case.pregnancy.replace(midwife="Ora Pine", restricted=(kept,))
    view = prepare(CopyOrder(CopyKind.MIDWIFE, ON), case.adding(own), load_walk())
    told = words_of(speak_to(view.seen, kept_back(view), 9))
    assert told.count("Part of this may be kept back") == 1


def test_on_a_full_page_whoever_is_named_has_a_role() -> None:
    case = Case(id="c")
    for number in range(6):
        case = case.adding(
            Person(id=f"p{number}", names=f"Ann{number} Lee", role="other relative", phone="0123")
        )
    kept = KeptBack((), "duty")
    named = [Para(" ".join(f"Ann{number}" for number in range(6)))]
    (one,) = who_is_who(case, kept, named, 1)
    text = words_of([one])
    assert "Ann0 Lee, a relative of a parent, 0123" in text
    for number in range(1, 6):
        assert f"Ann{number} Lee (other relative)" in text
    assert "ring us" not in text


@pytest.mark.parametrize(
    "words", ["Admit under the name Rose Smith.", "Book her in as Rose, no other name."]
)
@pytest.mark.parametrize("where", ["note", "alert"])
def test_the_name_for_the_ward_stands_on_both_pages(words: str, where: str) -> None:
    case = expected()
    mother = present(case.people.get("am"))
    if where == "note":
        case = case.adding(mother.replace(notes=f"Likes tea. {words}"))
    else:
        case = case.adding(BirthAlert(id="b", kind="maternity record", where="Elm", says=words))
    text = " ".join(words_of(document_of(CopyOrder(CopyKind.MIDWIFE, ON), case).blocks).split())
    first, _, second = text.partition("At admission, ring first")
    assert words.rstrip(".") in first
    assert words.rstrip(".") in second.partition("health, and at home")[2]
    assert "Likes tea" not in text


@pytest.mark.parametrize(
    "note",
    [
        "Her sister's name is Rose.",
        "She will register the baby under the name Ash.",
        "Call her by her first name.",
    ],
)
def test_a_note_of_other_names_is_no_name_for_the_ward(note: str) -> None:
    case = expected()
    case = case.adding(present(case.people.get("am")).replace(notes=note))
    text = words_of(document_of(CopyOrder(CopyKind.MIDWIFE, ON), case).blocks)
    assert "Her name on the ward" not in text
