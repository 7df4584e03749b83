from datetime import date

import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.plan import Conference, Decision, LegalStep
from prebirth.case.pregnancy import Baby, Pregnancy
from prebirth.case.record import Record, Restriction
from prebirth.copies.heads import head_tiles
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of

ON = date(2026, 5, 15)
PLANNING = {"forum": "legal planning"}


@pytest.mark.parametrize(
    ("recorded", "said", "when"),
    [
        ([], "None recorded", ""),
        ([Decision(id="d", on="2026-05-14", **PLANNING)], "Legal planning", "14 May 2026"),
        ([Decision(id="d", on="2026-05-14", forum="conference")], "None recorded", ""),
        ([LegalStep(id="l", kind="legal advice")], "Legal advice", "day not recorded"),
        (
            [LegalStep(id="l", kind="pre-proceedings meeting", on="2026-06-01")],
            "Pre-proceedings meeting",
            "planned for 1 June 2026",
        ),
        (
            [
                LegalStep(id="l", kind="legal advice", on="2026-05-01"),
                Decision(id="d", on="2026-05-14", **PLANNING),
                LegalStep(id="n", kind="pre-proceedings meeting", on="2026-06-01"),
            ],
            "Legal planning",
            "14 May 2026",
        ),
    ],
)
def test_the_legal_position_is_all_that_is_recorded(
    case: Case, recorded: list[Record], said: str, when: str
) -> None:
    for record in recorded:
        case = case.adding(record)
    labels = {"None recorded": "Legal steps", "Legal advice": "Legal step"}
    planned = "Next legal step" if when.startswith("planned") else "Last legal step"
    label = labels.get(said, planned)
    assert head_tiles(case, ON)[3] == (label, said, when)


@pytest.mark.parametrize(("called", "said"), [("Ivy", "Ivy: born"), ("", "One baby born")])
def test_today_says_which_of_two_is_born(called: str, said: str) -> None:
    known = Case(id="c").replace_tables(
        pregnancy=Pregnancy(due=PartialDate.parse("2026-06-20"), babies=2)
    )
    known = known.adding(Baby(id="a", given_name=called, became="born", born="2026-05-13"))
    tile = head_tiles(known.adding(Baby(id="b")), ON)[1]
    assert tile[1].startswith(f"{said} 13 May 2026; ")


OFF = "adjourned, not decided"
HELD = {"became": "it was held", "held_on": "2026-05-10"}
PLAN = Conference(id="c", on="2026-05-08", outcome="child protection plan", **HELD)
REVIEW = Conference(id="r", kind="review", on="2026-08-03")


@pytest.mark.parametrize(
    ("recorded", "big", "small"),
    [
        ([], "No date yet", ""),
        ([PLAN], "Held on 10 May 2026", "Child protection plan"),
        ([PLAN, REVIEW], "3 August 2026", "held on 10 May 2026: child protection plan"),
        (
            [Conference(id="c", on="2026-05-08", **HELD)],
            "Held on 10 May 2026",
            "What it decided is not recorded",
        ),
        (
            [PLAN, Conference(id="d", became="it was held", held_on="2026-05-12", outcome=OFF)],
            "Held on 12 May 2026",
            "Adjourned, not decided; held on 10 May 2026: child protection plan",
        ),
        (
            [Conference(id="c", on="2026-05-08", became="it was postponed")],
            "No date yet",
            "Postponed, was set for 8 May 2026",
        ),
        (
            [Conference(id="c", on="2026-05-08")],
            "Set for 8 May 2026",
            "Not recorded whether it was held",
        ),
    ],
)
def test_a_conference_that_was_held_heads_the_paper_with_what_it_decided(
    case: Case, recorded: list[Record], big: str, small: str
) -> None:
    for record in recorded:
        case = case.adding(record)
    _, when, what = head_tiles(case, ON)[2]
    assert when == big
    assert what.endswith(small)
    assert small or not what


def test_after_the_work_is_closed_the_plan_still_heads_the_paper() -> None:
    case = Case().adding(PLAN)
    closed = case.adding(case.assessment.replace(status="closed"))
    assert head_tiles(closed, ON)[2][1:] == ("Held on 10 May 2026", "Child protection plan")


def test_what_a_held_conference_was_asked_heads_the_report() -> None:
    case = Case().adding(PLAN.replace(asked="A plan for both babies."))
    told = words_of(document_of(CopyOrder(CopyKind.CONFERENCE, ON), case).blocks)
    assert "(held on 10 May 2026) was asked to decide: A plan for both babies." in " ".join(
        told.split()
    )
    assert "Not yet written" not in told


@pytest.mark.parametrize(
    ("set_for", "lead"),
    [
        ({"on": "2026-06-03"}, "What the conference (set for 3 June 2026, not recorded whether it"),
        ({"on": "2026-06-03", "became": "it was postponed"}, "What the conference (postponed, was"),
        ({}, "We ask conference to decide:"),
    ],
)
def test_what_a_conference_is_asked_is_written_also_where_none_is_to_come(
    set_for: dict[str, str], lead: str
) -> None:
    asked = Conference(id="c", kind="initial (pre-birth)", asked="A plan.", **set_for)
    order = CopyOrder(CopyKind.CONFERENCE, date(2026, 7, 25))
    told = words_of(document_of(order, Case().adding(asked)).blocks)
    assert "Not yet written" not in told
    assert lead in told
    first = " ".join(told.split()).partition("In this report")[0]
    assert "to decide: A plan." in first


@pytest.mark.parametrize(
    ("reader", "told"), [("", "It is not written yet, or it is kept back."), (CHAIR, "Not yet")]
)
@pytest.mark.parametrize("kept", [(), (Restriction(reason="x"),)])
def test_what_is_not_asked_is_said_to_be_unwritten_to_the_chair_alone(
    reader: str, told: str, kept: tuple[Restriction, ...]
) -> None:
    asked = "A plan." if kept and not reader else ""
    one = Conference(id="c", on="2026-08-03", asked=asked, restricted=kept)
    order = CopyOrder(CopyKind.CONFERENCE, date(2026, 7, 25), reader=reader)
    first = " ".join(words_of(document_of(order, Case().adding(one)).blocks).split())
    first = first.partition("In this report")[0]
    assert told in first
    assert ("Not yet written" in first) is bool(reader)


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_a_parent_is_told_of_a_meeting_what_the_record_holds(kind: CopyKind) -> None:
    case = Case().adding(Person(id="m", names="Mo", role="mother"))

    def told(*conferences: Conference) -> str:
        whole = case
        for one in conferences:
            whole = whole.adding(one)
        order = CopyOrder(kind, date(2026, 7, 25), "m")
        return " ".join(words_of(document_of(order, whole).blocks).split())

    assert "when the meeting is" not in told()
    assert "We will tell you if there is a child protection conference, and when." in told()
    assert "A meeting with you and the people who work with your family" in told(), "explained"
    passed = told(Conference(id="c", on="2026-06-03"))
    assert "The meeting was set for 3 June 2026." in passed
    assert "not written down" not in passed, "that it was held may be kept from them"
    begun = Conference(id="c", kind="initial (pre-birth)")
    assert "You will be told when the meeting is." in told(begun)
    assert told(Conference(id="c")) == told(), "a row without anything is no meeting"


EARLIER = LegalStep(
    id="a", kind="legal planning", on="2026-02-05", held_on="2026-02-05", became="it was held"
)
LATER = LegalStep(id="b", kind="intended issue at birth", on="2026-03-11", became="it was held")


@pytest.mark.parametrize("field", ["", "on", "held_on"])
def test_the_last_step_is_told_as_one_of_several_where_another_is_kept_back(field: str) -> None:
    kept = (Restriction(reason="Safety", field=field),)
    case = Case().adding(EARLIER).adding(LATER.replace(restricted=kept))
    told = words_of(document_of(CopyOrder(CopyKind.SUCCESSOR, ON), case).blocks)
    told = " ".join(told.split())
    assert "Last legal step Legal planning 5 February 2026; another may be kept back" in told
    assert "Conference No date yet" in told


def test_where_nothing_is_kept_back_the_last_step_is_the_last() -> None:
    case = Case().adding(EARLIER).adding(LATER)
    told = words_of(document_of(CopyOrder(CopyKind.SUCCESSOR, ON), case).blocks)
    assert "may be kept back" not in told


def test_a_report_for_one_of_them_calls_no_step_the_last() -> None:
    """Another may be kept from them, and a label that differs where one is would tell of it."""
    case = Case().adding(Person(id="m", names="Mo", role="mother"))
    case = case.adding(
        EARLIER.replace(kind="legal planning meeting", explained_parents="2026-02-06")
    )
    kept = LATER.replace(restricted=(Restriction(reason="Safety"),))
    papers = (
        words_of(document_of(CopyOrder(CopyKind.CONFERENCE, ON, "m"), whole).blocks)
        for whole in (case, case.adding(kept))
    )
    for told in papers:
        head = told.partition("In this report")[0]
        assert "Legal step" in head
        assert "Last legal step" not in head
    everyone = words_of(document_of(CopyOrder(CopyKind.CONFERENCE, ON), case).blocks)
    assert "Last legal step" in everyone


NO_CONFERENCE = Decision(id="d", on="2026-05-06", decided="Child in need plan; no conference.")


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_a_parent_is_told_that_no_conference_is_held(kind: CopyKind) -> None:
    case = Case().adding(Person(id="m", names="Mo", role="mother")).adding(NO_CONFERENCE)
    text = " ".join(words_of(document_of(CopyOrder(kind, ON, "m"), case).blocks).split())
    none = "As we see it now, there will be no child protection conference."
    assert f"{none} The decision is of 6 May 2026. We will tell you if that changes." in text
    assert "We will tell you if there is" not in text


@pytest.mark.parametrize("kind", [CopyKind.CONFERENCE, CopyKind.MIDWIFE])
def test_a_paper_says_that_no_conference_is_planned(kind: CopyKind) -> None:
    case = Case().adding(Person(id="m", names="Mo", role="mother")).adding(NO_CONFERENCE)
    text = " ".join(words_of(document_of(CopyOrder(kind, ON), case).blocks).split())
    assert "None planned" in text
    assert "Decided 6 May 2026" in text
    assert "No date yet" not in text
    assert "Not yet written." not in text.partition("In this")[0]
    late = text.partition("Late:")[2].partition("In this")[0]
    assert "Pre-birth conference" not in late
