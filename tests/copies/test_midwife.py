import re
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from prebirth.case.agencies import Agency
from prebirth.case.answer import Answer
from prebirth.case.birth import BirthPlan, newest
from prebirth.case.birth_basis import BirthBasis
from prebirth.case.birth_tasks import BirthTask
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import CourtOrder
from prebirth.case.households import Household
from prebirth.case.people import Person
from prebirth.case.plan import Action
from prebirth.case.table import Table
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from prebirth.layout.pdf.styles import DENSE
from tests.copies.filled import filled
from tests.copies.made import copy_pdf, document_of, seen
from tests.layout.pdf.test_write import text_of
from tests.typed import present

ON = date(2026, 5, 15)


def flat(data: bytes) -> str:
    return " ".join(text_of(data).split())


def midwife(case: Case) -> bytes:
    return copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case)


def swollen(case: Case, words: int) -> Case:
    """The case with every answer long, and many appointments and agencies."""
    for answer in case.answers:
        case = case.adding(answer.replace(text="A long answer that goes on. " * words))
    misses = [
        Appointment(
            id=f"x{n}",
            on="2026-04-02",
            service="midwifery",
            outcome="did not attend",
            response="We did a great deal. " * words,
        )
        for n in range(60)
    ]
    agencies = [
        Agency(
            id=f"y{n}",
            name="An agency with a very long name indeed " * 3,
            kind="other",
            worker="Somebody " * 9,
            phone="0",
        )
        for n in range(30)
    ]
    return case.replace_tables(
        appointments=Table.of([*case.appointments, *misses]),
        agencies=Table.of([*case.agencies, *agencies]),
    )


def test_it_holds_what_a_ward_needs(practice: Case) -> None:
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), practice))
    for wanted in (
        "20 August 2026",
        "ring first: duty social work, 24 hours: 0000 000 000",
        "Craig Dunmore must not be told",
        "Planning meeting before the birth: planned for 22 July 2026, Wexmoor General.",
        "not held against the family: Mental health 8 April 2026",
        "Polish; never a relative",
        "Grace Adeyemi",
    ):
        assert wanted in text
    for kept_out in (
        "adoption papers",
        "Caller in four incidents",
        present(practice.answer("Q15.7")).text[:40],
        present(practice.answer("Q3.1", "leanne")).text[:40],
    ):
        assert kept_out not in text


@pytest.mark.parametrize("duty", ["", "0000 111 222"])
def test_it_gives_staff_no_power_and_says_whom_to_ring(case: Case, duty: str) -> None:
    told = case.replace_tables(assessment=case.assessment.replace(duty_phone=duty))
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), told))
    assert "with nobody" not in text, "no page may tell staff to keep a baby"
    for wanted in ("valid agreement", "court order", "72 hours at most", "immediate violence"):
        assert wanted in text
    ring = text.split("wants to leave with a baby and you are worried:")[1]
    assert (duty or "number not entered yet") in ring
    assert "999" in ring


@pytest.mark.parametrize(
    "task",
    [
        {"task": "Ring duty on 01632 960440."},
        {"task": "Ring duty at once", "phone": "01632 960440"},
    ],
)
@pytest.mark.parametrize("kind", [CopyKind.MIDWIFE, CopyKind.SUCCESSOR])
def test_no_page_says_that_there_is_no_duty_number_where_a_task_has_it(
    case: Case, task: dict[str, str], kind: CopyKind
) -> None:
    known = case.adding(BirthTask(id="t", moment="labour and admission", **task))
    text = " ".join(words_of(document_of(CopyOrder(kind, ON), known).blocks).split())
    assert "not entered yet" not in text
    assert "by a task at the birth: 01632 960440" in text
    entered = known.replace_tables(assessment=known.assessment.replace(duty_phone="0000 111 222"))
    text = " ".join(words_of(document_of(CopyOrder(kind, ON), entered).blocks).split())
    assert "24 hours: 0000 111 222" in text
    assert "by a task at the birth" not in text


def first_page(data: bytes) -> str:
    return " ".join((PdfReader(BytesIO(data)).pages[0].extract_text() or "").split())


@pytest.mark.parametrize("words", [0, 12])
def test_what_the_birth_needs_stands_on_the_first_page(practice: Case, words: int) -> None:
    case = swollen(practice, words) if words else practice
    page = first_page(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    for wanted in (
        "Leanne Marie Hartley",
        "born 9 November 2001",
        "NHS number 999 000 0018",
        "0000 000 000",
        "Not decided yet",
        "Leanne agrees to stay on the ward till then (8 May 2026)",
        "Craig Dunmore",
        "Not told: He is not to know",
        "Not for the portal",
        "72 hours at most",
        "in an hour",
    ):
        assert wanted in page


def test_a_number_that_does_not_check_says_so(practice: Case) -> None:
    leanne = present(practice.people.get("leanne")).replace(nhs_number="9990000019")
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), practice.adding(leanne)))
    assert "NHS number 999 000 0019 (this number may be wrong: check it)" in text


def test_the_basis_is_the_last_one_and_an_order_has_its_days(practice: Case) -> None:
    order = BirthBasis(
        id="later",
        basis="emergency protection order",
        on="2026-08-21",
        granted_on="2026-08-21",
        until="2026-08-29",
        advice="Counsel thinks it will be granted.",
        papers="Statement to be signed.",
    )
    made = CopyOrder(CopyKind.MIDWIFE, date(2026, 8, 22))
    text = flat(copy_pdf(made, practice.adding(order)))
    assert "Emergency protection order made on 21 August 2026, until 29 August 2026." in text
    assert "Not decided yet" not in text
    assert "Counsel" not in text
    assert "Statement" not in text


def test_no_day_of_a_meeting_that_was_answered_before_there_were_meetings_is_lost(
    case: Case,
) -> None:
    old = case.adding(Answer(id="Q17.4", question="Q17.4", on="2026-07-22"))
    assert "before the birth: set for 22 July 2026." in flat(
        copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), old)
    )


def test_what_nobody_could_be_endangered_by_may_stand_in_a_portal(case: Case) -> None:
    assert "Not for the portal" not in flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    plan = BirthPlan(not_to_come=({"who": "A man with a red van", "why": "Threats"},))
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case.adding(plan)))
    assert "Not for the portal" in text
    assert "A man with a red van" in text
    assert "Whether they were told is not recorded." in text


@pytest.mark.parametrize("words", [1, 12, 200])
def test_two_pages_hold_any_case_and_say_where_the_rest_is(practice: Case, words: int) -> None:
    data = copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), swollen(practice, words))
    assert len(PdfReader(BytesIO(data)).pages) <= 2
    assert ("ring us" in flat(data)) == (words > 1 or "earlier: ring us" in flat(data))
    assert re.search(r"\d+ more: ring us", flat(data)), "of agencies left out it says so"
    assert "see the report" not in flat(data), "a ward has none"


def test_two_pages_hold_a_case_with_many_fathers_and_endless_words(practice: Case) -> None:
    case = practice
    for number in range(12):
        case = case.adding(
            Person(id=f"f{number}", names=f"Possible Father{number} " * 40, role="possible father")
        )
        case = case.adding(
            Answer(
                id=f"Q7.2@f{number}",
                question="Q7.2",
                about=f"f{number}",
                text="many words to say " * 200,
            )
        )
    assert len(PdfReader(BytesIO(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))).pages) <= 2


def test_the_practice_case_is_told_in_full(practice: Case) -> None:
    data = copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), practice)
    assert len(PdfReader(BytesIO(data)).pages) == 2
    assert "ring us" not in flat(data)


@pytest.mark.parametrize(("seed", "each"), [(0, 1), (0, 3), (7, 6)])
def test_two_pages_hold_a_case_with_every_field_filled(walk: Walk, seed: int, each: int) -> None:
    case = filled(walk, seed, each=each)
    data = copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case)
    assert len(PdfReader(BytesIO(data)).pages) <= 2
    plan = newest(seen(case).birth_plans)
    page = first_page(data)
    for row in plan.not_to_come if plan else ():
        assert row.why in page


def test_who_is_kept_safe_stands_on_the_first_page(practice: Case) -> None:
    leanne = present(practice.people.get("leanne"))
    case = practice.adding(leanne.replace(safe_from=("craig",), address_confidential="yes"))
    case = case.replace_tables(
        pregnancy=case.pregnancy.replace(early_birth="yes", early_reason="She had one at 33 weeks.")
    )
    page = first_page(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    for wanted in (
        "Keep safe: Leanne from Craig Dunmore.",
        "tell nobody where they live: Leanne.",
        "Violence: Craig Dunmore hurt Leanne (confirmed, controlling; relationship ended",
        "Early birth expected? Yes: She had one at 33 weeks.",
    ):
        assert wanted in page
    assert "Natalia" not in page, "a former partner's name is not for a ward"


def test_a_crowded_case_loses_nobody_who_may_not_come(practice: Case) -> None:
    plan = present(newest(practice.birth_plans))
    rows = tuple({"who": f"Stranger{number}", "why": "Threats " * 60} for number in range(9))
    crowded = swollen(practice.adding(plan.replace(not_to_come=rows)), 200)
    page = first_page(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), crowded))
    for number in range(9):
        assert f"Stranger{number}" in page


def test_other_names_at_home_are_told_and_secret_ones_are_not(practice: Case) -> None:
    tomasz = present(practice.people.get("tomasz"))
    names = (
        {"name": "Tomek Zawada"},
        {"name": "Hidden Name", "kept_from": ("craig",)},
    )
    case = practice.adding(tomasz.replace(other_names=names))
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    assert "Other names: Tomasz: Tomek Zawada." in text
    assert "Hidden Name" not in text


def test_close_print_stays_legible() -> None:
    sizes = [
        getattr(DENSE, name).size
        for name in ("text", "lead", "note", "empty", "cell", "head", "tile_small", "tile_large")
    ]
    assert min(*sizes, *(style.size for style in DENSE.headings)) >= 9.5


def test_an_empty_case_says_what_is_missing(case: Case) -> None:
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    assert "the duty number is not entered yet" in text
    assert "Mother: not yet recorded." in text
    assert text.count("Not yet asked.") == 1
    assert "Not yet asked: at the birth; on the ward; going home; how to help mother best." in text
    assert "Nobody is named yet who may not come." in text


def test_the_managers_sheet_lists_what_is_not_done(practice: Case) -> None:
    text = flat(copy_pdf(CopyOrder(CopyKind.MANAGER, date(2026, 6, 1)), practice))
    assert (
        "Assessment completed after referral"
        in text.split("Decisions not recorded as carried out")[0]
    )
    assert "Hold; baby home with both parents" in text
    assert present(practice.answer("Q18.5")).text in text


def test_the_blank_walk_asks_everything_and_knows_nobody(practice: Case, walk: Walk) -> None:
    text = flat(copy_pdf(CopyOrder(CopyKind.BLANK, ON), practice))
    for question in walk.form.all_questions:
        ask = " ".join(question.ask.replace("{name}", "this person").split())
        assert (ask in text) == (not question.off), question.id
    assert "☐ Not asked yet" in text.replace("\u00a0", " ")
    assert not any(person.name in text for person in practice.people)


def test_the_same_day_gives_the_same_bytes(practice: Case) -> None:
    for kind in (CopyKind.MIDWIFE, CopyKind.MANAGER, CopyKind.BLANK):
        assert copy_pdf(CopyOrder(kind, ON), practice) == copy_pdf(CopyOrder(kind, ON), practice)


def test_an_answer_about_nobody_left_is_still_set(case: Case) -> None:
    assert copy_pdf(
        CopyOrder(CopyKind.MIDWIFE, ON),
        case.adding(Answer(id="Q7.2@x", question="Q7.2", about="x", text="y")),
    )


def test_it_says_who_may_consent_and_which_orders_hold(practice: Case) -> None:
    """What was asked of the police about somebody, and what has run out, is not for a ward."""
    orders = [
        CourtOrder(id="a", kind="bail conditions", binds="tomasz", protects=("leanne",)),
        CourtOrder(id="b", kind="restraining order", binds="craig", ends="2026-05-15"),
        CourtOrder(id="c", kind="non-molestation order", binds="craig", ends="2026-05-14"),
        CourtOrder(id="d", kind="disclosure scheme of the police", binds="tomasz"),
    ]
    case = practice.replace_tables(orders=Table.of(orders))
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    assert "Leanne Marie Hartley will have it from the birth" in text
    assert "Tomasz Wilk will have it once named at registration" in text
    assert "Bail conditions against Tomasz Wilk for Leanne, its end is not recorded" in text
    assert "Restraining order against Craig Dunmore, until 15 May 2026" in text
    assert "Non-molestation order against Craig Dunmore has ended: it ran out on 14 May" in text
    assert "isclosure scheme" not in text
    none = practice.replace_tables(orders=Table({}), responsibilities=Table({}))
    empty = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), none))
    assert "order against" not in empty
    assert "Parental responsibility" not in empty


def test_who_gives_birth_has_parental_responsibility_by_law(practice: Case) -> None:
    rows = [row for row in practice.responsibilities if row.person != "leanne"]
    case = practice.replace_tables(responsibilities=Table.of(rows))
    text = flat(copy_pdf(CopyOrder(CopyKind.MIDWIFE, ON), case))
    assert "Leanne Marie Hartley has it by law from the birth" in text
    assert "Leanne Marie Hartley: not recorded" not in text


def test_it_says_who_takes_the_baby_home_and_not_what_was_only_weighed(practice: Case) -> None:
    unsaid = flat(midwife(practice.replace_tables(answers=practice.answers.without("Q17.5"))))
    assert "Who takes the baby home is not recorded: ring before the baby leaves." in unsaid
    below = flat(midwife(practice))
    assert "Who takes the baby home is not recorded" not in below, "“Going home” may say it"
    assert "takes the baby home: read “Going home”. Ring before the baby leaves if it" in below
    option = present(practice.living_options.get("lo1"))
    planned = option.replace(standing="what is planned", place="The flat")
    told = flat(midwife(practice.adding(planned)))
    assert "Planned home: With both parents. The flat. Ring before the baby leaves" in told
    assert "Brian Tully has not been met" not in told


def test_what_comes_next_is_what_maternity_takes_part_in(practice: Case) -> None:
    (baby,) = practice.babies
    born = practice.adding(baby.replace(became="born", born="2026-05-10"))
    text = flat(midwife(born)).split("What comes next")[1].split("The plan")[0]
    assert "New birth visit" in text
    assert "supervision" not in text
    assert "Answer from" not in text


def test_what_was_planned_for_a_birth_is_shortened_first_once_it_is_over(practice: Case) -> None:
    (baby,) = practice.babies
    text = flat(midwife(practice.adding(baby.replace(became="born", born="2026-05-10"))))
    assert "Ring duty and Helen Orr, safeguarding midwife" in text, "it was cut after four words"
    crowded = practice.adding(baby.replace(became="born", born="2026-05-10"))
    for question in ("Q12.6", "Q13.4", "Q19.2", "Q19.3"):
        answer = present(practice.answer(question))
        crowded = crowded.adding(answer.replace(text="A long answer that goes on. " * 30))
    assert "Sandra at the birth if Leanne wishes" not in flat(midwife(crowded))
    assert "Speak with Leanne alone each day" in text
    assert "if one of them changes their mind, ring duty" in text


def test_how_the_mother_is_stands_on_it_before_the_birth_too(practice: Case) -> None:
    text = flat(midwife(practice))
    assert "Sertraline, two reviews missed" in text
    assert "self-harm and suicide: In the past. Tablets once, at fifteen" in text
    assert "Never, when asked" not in text, "that is the father's"


def test_how_to_help_is_not_cut_before_what_is_less_needful(practice: Case) -> None:
    crowded = flat(midwife(swollen_but_help(practice)))
    for needed in ("ask her to show it back", "Own worker: Paul Reyes", "Nell Farrow"):
        assert needed in crowded
    assert crowded.count("ring us") > 0, "other lines were cut for it"


def swollen_but_help(case: Case) -> Case:
    """The practice case with long answers to all that is less needful than how to help her."""
    for question in ("Q12.6", "Q13.4", "Q19.2", "Q19.3"):
        answer = present(case.answer(question))
        case = case.adding(answer.replace(text="A long answer that goes on. " * 12))
    return case


@pytest.mark.parametrize(
    ("who", "theirs"),
    [
        ("Grace Adeyemi", True),
        ("Grace", True),
        ("Adeyemi and the mother", True),
        ("Wexmoor General maternity", True),
        ("wexmoor", True),
        ("Community midwife", True),
        ("the midwives", True),
        ("Pat Lowe", True),
        ("Nell Otway", False),
        ("Pat", False),  # the grandmother, or the midwife
        ("Maternal grandmother", False),
        ("Hill Surgery", False),
        ("", False),
    ],
)
def test_an_action_is_the_midwives_however_they_are_called(who: str, *, theirs: bool) -> None:
    case = Case(id="c").adding(Person(id="m", names="Rosa Lintock", role="mother"))
    case = case.adding(Person(id="g", names="Pat Lintock", role="grandparent", of_parent="m"))
    maternity = {"name": "Wexmoor General maternity", "kind": "maternity", "worker": "Pat Lowe"}
    case = case.adding(Agency(id="w", **maternity))
    case = case.adding(Agency(id="s", name="Hill Surgery", kind="GP", worker="Dr Hale"))
    case = case.replace_tables(pregnancy=case.pregnancy.replace(midwife="Grace Adeyemi"))
    case = case.adding(Action(id="a", action="Visits at home each week", who=who))
    said = words_of(document_of(CopyOrder(CopyKind.MIDWIFE, ON), case).blocks)
    assert ("Visits at home each week" in said) is theirs


NEVER_OF_TASKS = "Nothing is recorded here of tasks at the birth"


@pytest.mark.parametrize(
    ("action", "who", "told"),
    [
        ("Ask maternity to ring EDT when she is admitted.", "Moira Sallow", True),
        ("Tell the hospital who may come", "Moira Sallow", True),
        ("Ring the ward each morning", "Moira Sallow", True),
        ("Write to the midwife", "", True),
        ("Come when labour begins", "Moira Sallow", True),
        ("Be there after the birth", "Moira Sallow", True),
        ("Meet before she is discharged from there", "Hospital social worker", True),
        ("Order the cot", "Moira Sallow", False),
        ("Get the birth certificate of Tamsin", "Moira Sallow", False),
        ("Finish the pre-birth assessment", "Moira Sallow", False),
        ("Find the birth father", "Moira Sallow", False),
        ("Ask him whether he admits it", "Moira Sallow", False),
    ],
)
def test_what_others_do_for_the_ward_or_the_birth_stands_on_the_first_page(
    action: str, who: str, *, told: bool
) -> None:
    case = Case(id="c").adding(Person(id="m", names="Carys Penhale", role="mother"))
    case = case.adding(Action(id="a", action=action, who=who, due="2026-12-07"))
    page = first_page(midwife(case))
    end = f"({who}, by 7 December 2026)" if who else "(by 7 December 2026)"
    assert (f"Others' in the plan: {action.rstrip('.')} {end}." in page) is told
    assert (NEVER_OF_TASKS in page) is not told
    done = case.adding(Action(id="a", action=action, who=who, done_on="2026-05-01"))
    assert NEVER_OF_TASKS in flat(midwife(done))


def test_many_such_actions_are_counted_and_one_kept_back_is_said(practice: Case) -> None:
    case = swollen(practice, 200)
    for n in range(30):
        case = case.adding(Action(id=f"w{n}", action=f"Ring the ward {n} " * 9, who="Moira"))
    data = midwife(case)
    assert len(PdfReader(BytesIO(data)).pages) <= 2
    assert re.search(r"in the plan: .*\d+ more: ring us", first_page(data))
    kept = Action(id="w", action="Ring the ward", restricted=({"reason": "safety"},))
    text = flat(midwife(Case(id="c").adding(kept)))
    assert NEVER_OF_TASKS not in text
    assert "Ring the ward" not in text


def test_once_the_baby_is_born_such_actions_are_counted(practice: Case) -> None:
    (baby,) = practice.babies
    text = flat(midwife(practice.adding(baby.replace(became="born", born="2026-05-10"))))
    assert "Others' in the plan: 2 not done: ring us." in text
    assert "Pre-discharge meeting on the ward (Helen Orr" not in text
    assert "Pre-discharge meeting on the ward (Helen Orr" in flat(midwife(practice))


def test_who_lives_with_the_mother_stands_beside_her_address(case: Case) -> None:
    for one in (
        Person(id="m", names="Carys Penhale", role="mother"),
        Person(id="g", names="Joan Penhale", role="grandparent", of_parent="m", age=51),
        Person(id="t", names="Tamsin Penhale", role="half-sibling", born="2023-02-01"),
        Person(id="x", names="Ellis Penhale", role="other relative"),
    ):
        case = case.adding(one)
    rows = ({"person": "m"}, {"person": "g"}, {"person": "t"}, {"person": "x", "until": "2025"})
    home = Household(id="h", address="14 Lamb Street", members=rows)
    text = flat(midwife(case.adding(home)))
    assert "address 14 Lamb Street, lives with Joan Penhale; Tamsin Penhale (3)." in text
    assert "lives with" not in flat(midwife(case))
    joan = present(case.people.get("g"))
    kept = case.adding(home).adding(joan.replace(restricted=({"reason": "safety"},)))
    text = flat(midwife(kept))
    assert "lives with Tamsin Penhale (3); somebody may be kept back" in text
    assert "Joan" not in text
