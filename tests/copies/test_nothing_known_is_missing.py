"""What a reader needs and the record holds stands where that reader looks for it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from prebirth.case.agencies import Agency, HistoryCheck
from prebirth.case.birth import BirthPlan
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BirthAlert
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import StructuredTool
from prebirth.case.people import Ahead, DayAhead, Person
from prebirth.case.plan import Action
from prebirth.case.record import Record, Restriction
from prebirth.case.where_to_live import ContactPlan, LivingOption
from prebirth.copies.make import agency_of, usual_reader
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import Para, words_of
from prebirth.rules.birth_days import what_comes
from prebirth.rules.who_knew import who_knew
from tests.copies.made import document_of

ON = date(2026, 11, 30)
MOTHER = Person(id="m", names="Ann Lee", role="mother", sex="woman or girl")
RELEASE = {
    "on": "2026-12-18",
    "what": "release from prison or hospital",
    "plan": "Police ring the ward the day before.",
}
FEARED = Person(
    id="f", names="Bob Roe", role="possible father", of_parent="m", ahead=(RELEASE,), phone="0111"
)
SAFE = MOTHER.replace(safe_from=("f",))
BARRED = BirthPlan(id="bp", on="2026-11-24", not_to_come=({"person": "f", "why": "He hurts her"},))
POLICE = HistoryCheck(id="c", about="f", asked_of="police", which="Hallowby", asked_on="2026-11-10")
OURS = Agency(id="csc", name="Our own council", kind="children's social care")
WARD = Agency(id="mat", name="St Bride's", kind="maternity")


def case_of(*records: Record, **pregnancy: Any) -> Case:
    case = Case(id="c")
    due = case.pregnancy.replace(due="2027-02-18", basis="scan", **pregnancy)
    case = case.replace_tables(pregnancy=due)
    for record in records:
        case = case.adding(record)
    return case


def told(kind: CopyKind, *records: Record, reader: str = "") -> str:
    document = document_of(CopyOrder(kind, ON, reader), case_of(*records))
    lines = (
        f"{block.lead} {block.text}" if isinstance(block, Para) else words_of([block])
        for block in document.blocks
    )
    return " ".join(" ".join(lines).split())


@pytest.mark.parametrize("plan", [(), (BARRED,)])
def test_a_release_and_what_is_arranged_for_it_reach_the_ward(plan: tuple[Record, ...]) -> None:
    said = told(CopyKind.MIDWIFE, SAFE, FEARED, *plan)
    arranged = "Release from prison or hospital on 18 December 2026: Police ring the ward the day"
    assert said.count(arranged) == 1
    unplanned = FEARED.replace(ahead=({**RELEASE, "plan": ""},))
    assert "2026: what is arranged is not recorded" in told(
        CopyKind.MIDWIFE, SAFE, unplanned, *plan
    )
    past = FEARED.replace(ahead=({**RELEASE, "on": "2026-11-29"},))
    assert "Release from" not in told(CopyKind.MIDWIFE, SAFE, past, *plan)


def test_what_is_kept_back_of_a_release_is_not_said_to_be_unrecorded() -> None:
    kept = FEARED.replace(restricted=(Restriction(reason="Police ask", field="ahead"),))
    said = told(CopyKind.MIDWIFE, SAFE, kept, BARRED)
    assert "what is arranged is not recorded" not in said
    assert "Part is kept back" in said
    assert "18 December" not in said


@pytest.mark.parametrize("kind", [CopyKind.SUCCESSOR, CopyKind.MANAGER, CopyKind.CONFERENCE])
def test_a_release_stands_among_the_days_to_come(kind: CopyKind) -> None:
    said = told(kind, SAFE, FEARED)
    assert "Bob Roe: release from prison or hospital (Police ring the ward the day before)" in said
    assert "18 December 2026" in said


def test_the_days_in_a_parents_copy_tell_nothing_of_what_others_arrange() -> None:
    father = FEARED.replace(role="father", paternity="DNA test")
    said = told(CopyKind.PARENT_FULL, MOTHER, father, reader="f")
    assert "hospital (Police ring" not in said


@pytest.mark.parametrize("kind", [CopyKind.MANAGER, CopyKind.CONFERENCE])
def test_an_action_whose_day_has_passed_is_late(kind: CopyKind) -> None:
    action = Action(id="x", action="Alert at the gate", who="Bea Lund", due="2026-11-20")
    late = "not recorded as done: Alert at the gate (Bea Lund, by 20 November 2026)"
    assert late in told(kind, MOTHER, action)
    assert late not in told(kind, MOTHER, action.replace(due="2026-12-01"))
    assert late not in told(kind, MOTHER, action.replace(done_on="2026-11-22"))


def test_who_agreed_to_the_basis_itself_is_said_to_have_agreed_to_it() -> None:
    row = {"person": "m", "agrees": "yes"}
    basis = BirthBasis(id="b", basis="goes home as planned", agreements=(row,))
    said = told(CopyKind.MIDWIFE, MOTHER, basis)
    assert "Asked to agree to “goes home as planned”: Ann Lee agrees" in said


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_how_to_reach_somebody_stands_by_the_telephone(kind: CopyKind) -> None:
    note = "Text first. Never ring an unknown number. Likes tea."
    said = told(kind, MOTHER.replace(phone="0222", notes=note))
    assert "0222, note: Text first. Never ring an unknown number." in said
    assert "Likes tea" not in said


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_why_she_missed_it_stands_with_what_happened(kind: CopyKind) -> None:
    missed = Appointment(
        id="a", on="2026-11-12", service="midwifery", person="m", outcome="did not attend",
        reason="He hid her shoes",
    )  # fmt: skip
    assert "Did not attend: He hid her shoes" in told(kind, MOTHER, missed)


@pytest.mark.parametrize(
    ("supervised", "words"),
    [("no", "Nobody is there all the time"), ("yes", "Somebody is always there")],
)
def test_whether_somebody_is_there_when_the_baby_is_seen_stands(
    supervised: str, words: str
) -> None:
    plan = ContactPlan(id="c", person="f", arrangement="Twice a week", supervised=supervised)
    assert words in told(CopyKind.MIDWIFE, MOTHER, FEARED, plan)


def test_the_next_worker_reads_a_parents_surname() -> None:
    ann = MOTHER.replace(names="Ann Rose Lee", known_as="Ann")
    assert "Ann Rose Lee" in told(CopyKind.SUCCESSOR, ann)


@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_each_sentence_on_how_to_reach_somebody_stands(kind: CopyKind) -> None:
    note = "Texts rather than calls. Does not answer unknown numbers. Never before noon. Likes tea."
    said = told(kind, MOTHER.replace(phone="0222", notes=note))
    assert note.removesuffix(". Likes tea.") in said
    assert "Likes tea" not in said


def test_the_next_worker_reads_what_the_tool_on_abuse_came_to() -> None:
    tool = StructuredTool(
        id="t", name="DASH", subject="domestic abuse", about="m", outcome="High risk"
    )
    assert "DASH: High risk." in told(CopyKind.SUCCESSOR, MOTHER, tool)


def test_a_check_with_no_answer_is_said_to_the_ward() -> None:
    said = "check (Police, Hallowby) asked 10 November 2026 has no answer yet."
    assert f"Bob Roe, 0111, {said}" in told(CopyKind.MIDWIFE, MOTHER, FEARED, POLICE)
    assert f"Ann Lee: {said}" in told(CopyKind.MIDWIFE, MOTHER, POLICE.replace(about="m"))
    back = POLICE.replace(received_on="2026-11-20", showed="No record.")
    assert "no answer yet" not in told(CopyKind.MIDWIFE, MOTHER, FEARED, back)
    hidden = back.replace(
        restricted=tuple(Restriction(reason="x", field=one) for one in ("received_on", "showed"))
    )
    assert "no answer yet" not in told(CopyKind.MIDWIFE, MOTHER, FEARED, hidden)


def test_who_was_asked_about_whom_is_said_in_each_place() -> None:
    assert "Police, Hallowby about Bob Roe, for 20 days" in told(
        CopyKind.MANAGER, MOTHER, FEARED, POLICE
    )
    back = POLICE.replace(received_on="2026-11-20", showed="No record.")
    (row,) = who_knew(case_of(MOTHER, FEARED, back), ON)
    assert row.what == "check (police, Hallowby) about Bob Roe: No record."


def test_that_she_was_not_asked_alone_is_said_where_nobody_is_named() -> None:
    asked = "Not yet asked alone about violence: Ann Lee."
    assert asked in told(CopyKind.MIDWIFE, MOTHER)
    assert asked not in told(CopyKind.MIDWIFE, SAFE, FEARED, BARRED)


def test_a_sheet_of_nobody_says_so_plainly() -> None:
    said = told(CopyKind.MANAGER, MOTHER)
    assert "No social worker and no manager are entered yet." in said
    assert "No prompt is open but for what is not asked" in said or "What deserves" in said


@pytest.mark.parametrize("kind", [CopyKind.AGENCY, CopyKind.CLOSING])
def test_a_copy_for_one_agency_is_never_by_itself_for_our_own(kind: CopyKind) -> None:
    assert usual_reader(kind, case_of(MOTHER, OURS, WARD)) == "mat"
    alone = case_of(MOTHER, OURS)
    assert usual_reader(kind, alone) == ""
    with pytest.raises(LookupError, match="for one agency"):
        agency_of(alone, "")


def test_the_closing_page_for_maternity_says_who_is_kept_safe_and_which_alerts_stand() -> None:
    alert = BirthAlert(
        id="a", kind="maternity record", placed_on="2026-11-19", says="Do not let him in."
    )
    records = (SAFE, FEARED, BARRED, alert, WARD, Agency(id="hv", name="Visitors"))
    said = told(CopyKind.CLOSING, *records, reader="mat")
    for words in ("Keep safe: Ann Lee from Bob Roe", "Do not let him in", "Why: He hurts her"):
        assert words in said
        assert words not in told(CopyKind.CLOSING, *records, reader="hv")


def test_who_is_with_the_baby_there_is_said_as_that() -> None:
    home = LivingOption(
        id="l",
        kind="parent and child placement",
        standing="what is planned",
        supervised="Day and night.",
    )
    assert "Who is with the baby there: Day and night." in told(CopyKind.MIDWIFE, MOTHER, home)


def test_a_worker_who_leaves_is_said_plainly_and_the_old_words_still_open() -> None:
    old = DayAhead.model_validate_json(
        '{"on": "2026-07-10", "what": "end of their worker\'s time with them"}'
    )
    assert old.what is Ahead.WORK
    assert old == DayAhead.model_validate({"on": "2026-07-10", "what": Ahead.WORK})
    assert what_comes(old) == "their worker leaves or changes"
