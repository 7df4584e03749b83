"""The page for whoever takes over holds what harm can come of, and no row without words."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pypdfium2

from prebirth.case.agencies import Agency, HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person, Role
from prebirth.case.plan import Conference
from prebirth.case.pregnancy import Pregnancy
from prebirth.case.record import Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.copies.weighed import NOT_SAID_BY_PAGE
from prebirth.layout.blocks import Grid, Para, words_of
from tests.copies.made import copy_pdf, document_of
from tests.typed import present

ORDER = CopyOrder(CopyKind.SUCCESSOR, date(2026, 5, 15))


def test_it_holds_the_home_the_children_the_law_and_what_was_asked(practice: Case) -> None:
    text = words_of(document_of(ORDER, practice).blocks)
    for words in (
        "Flat 4, 19 Tannery Row",
        "Poppy",
        "Jayden",
        "Zofia",
        "Family group meetings",
        "Letter before proceedings".casefold(),
        "Stanmere, about Tomasz",
        "Legal steps",
    ):
        assert words.casefold() in text.casefold()
    assert "Answers that are waited for" in text


def test_it_holds_what_is_to_come_and_how_the_work_began(practice: Case) -> None:
    """A visit of our own that is set, the tasks at the birth, and when we were told of it."""
    visit = Appointment(id="v", person="leanne", service="social work visit", on="2026-05-20")
    case = practice.adding(visit)
    text = " ".join(words_of(document_of(ORDER, case).blocks).split())
    assert "Social work visit, 20 May 2026. Still to come:" in text
    began = "Booked 5 March 2026, late. Wexmoor General Hospital, midwife Grace Adeyemi."
    assert began in text
    assert "Referral received 12 March 2026, from Community midwifery." in text
    assert "Ring duty and Helen Orr, safeguarding midwife. Who: Midwife in charge." in text
    done = present(practice.birth_tasks.get("bt1")).replace(done_on="2026-05-14")
    later = words_of(document_of(ORDER, case.adding(done)).blocks)
    assert "Ring duty and Helen Orr" not in later
    rule = Restriction(reason="Safety", field="referred_from")
    kept = case.adding(case.pregnancy.replace(restricted=(rule,)))
    text = " ".join(words_of(document_of(ORDER, kept).blocks).split())
    assert "Referral received 12 March 2026. Part is kept back" in text


def test_a_step_that_was_due_before_the_referral_says_so(practice: Case) -> None:
    late = practice.adding(practice.pregnancy.replace(referred_on="2026-11-01"))
    order = ORDER._replace(on=date(2026, 11, 30))
    text = " ".join(words_of(document_of(order, late).blocks).split())
    assert "(by 23 July 2026; set for 22 July 2026; due before the referral came)" in text


def test_every_row_of_what_is_not_done_says_what(practice: Case) -> None:
    grids = [block for block in document_of(ORDER, practice).blocks if isinstance(block, Grid)]
    assert grids
    assert not [row for one in grids if one.columns[0] == "What" for row in one.rows if not row[0]]
    assert "Legal planning, 14 May 2026: Pre-proceedings begin" in words_of(grids)


def test_what_it_asks_says_about_whom(practice: Case) -> None:
    text = words_of(document_of(ORDER, practice).blocks)
    asked = text[text.index("A parent has a learning difficulty") :]
    assert "About: Leanne." in asked[:220]


def test_a_step_with_a_last_day_says_which_day_is_set(practice: Case) -> None:
    grids = [block for block in document_of(ORDER, practice).blocks if isinstance(block, Grid)]
    rows = [row for one in grids if one.columns[0] == "What" for row in one.rows]
    (conference,) = [row for row in rows if row[0] == "Pre-birth conference"]
    assert conference[1] == "by 28 May 2026; set for 3 June 2026"


def test_it_says_how_to_help_each_of_them_and_which_orders_there_are(practice: Case) -> None:
    words = " ".join(words_of(document_of(ORDER, practice).blocks).split())
    assert "How to help Leanne:" in words
    assert "Learning difficulty: yes" in words
    assert "Independent advocate: Nell Farrow" in words
    assert "Interpreter: Polish; never a relative." in words
    assert "Restraining order against Craig Dunmore for Leanne has ended" in words


def test_it_holds_what_was_thought_who_was_hurt_and_what_was_missed(practice: Case) -> None:
    words = " ".join(words_of(document_of(ORDER, practice).blocks).split())
    for said in (
        "That the baby is hurt in the night",
        "Leanne acted to protect",
        "The history is grave and the present is better",
        "Sertraline, two reviews missed",
        "Tablets once, at fifteen",
        "Fractured wrist at fourteen months",
        "Scald on the hand",
        "Bus pass, and a text the evening before",
        "nobody recorded who by: Mental health 12 May 2026",
    ):
        assert said in words


def test_it_denies_nothing_that_may_be_kept_back(case: Case) -> None:
    """The note that part is kept back stood below all that it may answer."""
    bare = case.adding(Person(id="m", names="Rosa", role="mother"))
    bare = bare.adding(Person(id="p", names="Kit", role="father"))
    check = HistoryCheck(id="c", about="p", asked_of="police", received_on="2026-05-02")
    hidden = bare.adding(check.replace(restricted=(Restriction(reason="x"),)))
    for one in (bare, hidden):
        words = " ".join(words_of(document_of(ORDER, one).blocks).split())
        gaps, (_, opened) = one is hidden, words.split("What is open", 1)
        opened = opened.split("Who must be told")[0]
        assert opened.strip().startswith("What is kept back from this page") == gaps
        asked = opened.split("Questions that this page raises")[1]
        assert asked.strip().startswith("These go by this page alone.") == gaps
        assert (NOT_SAID_BY_PAGE in asked) == gaps
        assert ("Not asked or not written yet:" in asked) == (not gaps)
        assert "Nobody has recorded" not in words


def test_that_one_of_its_answers_is_kept_back_is_said(practice: Case) -> None:
    worry = practice.answer("Q15.1")
    assert worry
    kept = practice.adding(worry.replace(restricted=(Restriction(reason="Police ask"),)))
    words = " ".join(words_of(document_of(ORDER, kept).blocks).split())
    assert "hurt in the night" not in words
    part = words.split("What was thought of it, and their health")[1].split("Injuries")[0]
    assert "Part of this may be kept back from this page" in part


def test_it_names_a_number_that_the_paper_holds(case: Case) -> None:
    ours = Agency(id="a", name="Leeds", kind="children's social care", worker="Jo", phone="0113 1")
    told = case.adding(ours)
    assert "Leeds, Jo: 0113 1." in words_of(document_of(ORDER, told).blocks)
    others = words_of(document_of(ORDER, case.adding(ours.replace(kind="police"))).blocks)
    assert "no telephone number is recorded" not in others
    assert "Those of others are in the list of agencies." in others
    assert "no telephone number is recorded" in words_of(document_of(ORDER, case).blocks)


def test_its_first_three_pages_hold_what_a_new_worker_must_know_and_it_has_six(
    practice: Case,
) -> None:
    with pypdfium2.PdfDocument(BytesIO(copy_pdf(ORDER, practice))) as read:
        pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in read]
    assert len(pages) == 6
    for words in (
        "Mother's view: It is fair.",
        "Father's or partner's view: I am glad to have pages of my own.",
        "Leanne disagrees with staying five days.",
        "Polish, Catholic, from a village",
        "Baptism within weeks",
    ):
        assert words in pages[0]
    for words in (
        "Birth: Hospital; with her: Sandra; Tomasz.",
        "With both parents (being looked at)",
        "At the birth: Sandra at the birth if Leanne wishes",
        "Going home: Leanne and Tomasz agreed on 8 May",
        "Who is kept safe",
    ):
        assert words in " ".join(pages[:3])


def test_who_took_over_never_stands_alone_and_full_names_stand_at_the_top(practice: Case) -> None:
    order = CopyOrder(CopyKind.SUCCESSOR, date(2026, 5, 15))
    words = words_of(document_of(order, practice).blocks)
    assert words.index("Taken over") < words.index("Who must be told")
    assert "Leanne Marie Hartley, 24 years" in words


def test_after_a_loss_it_holds_no_plan_for_a_birth(practice: Case) -> None:
    baby = next(iter(practice.babies))
    lost = practice.adding(baby.replace(became="stillborn", ended_on="2026-05-10"))
    text = words_of(document_of(ORDER, lost).blocks)
    assert "The birth, and going home" not in text
    assert "What the parents say" in text


def test_a_view_that_begins_with_the_name_of_who_gave_it_has_it_once(practice: Case) -> None:
    (father,) = (one for one in practice.people if one.role == Role.FATHER)
    name = practice.name_of(father.id)
    answer = Answer(
        id=f"Q18.2@{father.id}", question="Q18.2", about=father.id, text=f"{name}: I will help."
    )
    words = words_of(document_of(ORDER, practice.adding(answer)).blocks)
    assert f"{name}: I will help." in words
    assert f"{name}: {name}" not in words


def test_what_is_open_stands_by_the_day_it_is_set_for() -> None:
    case = Case(id="c").adding(Pregnancy(due="2026-08-20", referred_on="2026-03-12"))
    case = case.adding(Conference(id="k", kind="initial (pre-birth)", on="2026-05-20"))
    rows = [
        row
        for one in document_of(ORDER, case).blocks
        if isinstance(one, Grid) and one.columns[0] == "What"
        for row in one.rows
    ]
    days = [PartialDate.parse(row[1].rpartition("set for ")[2].removeprefix("by ")) for row in rows]
    open_ = [day for day, row in zip(days, rows, strict=True) if day and row[2] != "Overdue"]
    assert any("set for 20 May" in row[1] for row in rows)
    assert open_ == sorted(open_, key=lambda day: day.earliest)


def test_late_steps_are_summed_and_a_long_late_case_takes_six_pages(practice: Case) -> None:
    late = CopyOrder(CopyKind.SUCCESSOR, date(2026, 11, 30))
    assert len(pypdfium2.PdfDocument(copy_pdf(late, practice))) == 6
    text = " ".join(words_of(document_of(late, practice).blocks).split())
    both = "Assessment completed after referral (by 19 May 2026) and Target date of the assessment"
    assert f"{both} (19 May 2026);" in text
    assert "Planning meeting before the birth (by 23 July 2026; set for 22 July 2026)" in text


def test_how_an_ordinary_day_would_go_is_told(practice: Case) -> None:
    blocks = document_of(CopyOrder(CopyKind.SUCCESSOR, date(2026, 5, 15)), practice).blocks
    assert "a newborn would wait for feeds" in " ".join(words_of(blocks).split())


def test_what_is_not_asked_stands_by_part_and_not_in_one_paragraph(practice: Case) -> None:
    told = [one for one in document_of(ORDER, practice).blocks if isinstance(one, Para)]
    first = next(place for place, one in enumerate(told) if one.text == NOT_SAID_BY_PAGE)
    parts = [one.lead for one in told[first + 1 : first + 4]]
    assert parts == ["The parents' relationship:", "What each agency knows:", "Chronology:"]


def test_whom_all_parts_are_about_is_named_once_above_them(practice: Case) -> None:
    told = [one for one in document_of(ORDER, practice).blocks if isinstance(one, Para)]
    (missed,) = [one for one in told if one.lead.startswith("Leanne, 4 missed appointments:")]
    assert "About:" not in missed.text


def test_what_a_prompt_asks_of_a_record_says_of_which_day(practice: Case) -> None:
    text = words_of(document_of(ORDER, practice).blocks)
    asked = text[text.index("Not every agency has been told.") :]
    assert asked.split("\n")[0].endswith("told. About: decision of 14 May 2026.")
