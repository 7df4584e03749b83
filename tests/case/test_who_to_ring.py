"""Whom to ring by day: the worker's own number, else that of the agency they work for."""

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.birth_tasks import BirthTask
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.oversight import Assessment
from prebirth.case.who_to_ring import day_number, duty_of_a_task
from tests.copies.losses import ON, expected
from tests.copies.test_pregnancy_ends import text

OURS = "children's social care"


def asked(phone: str = "", *agencies: Agency) -> Case:
    """A case of Jo Bray's, with the agencies that are recorded."""
    case = expected().adding(Assessment(id="assessment", worker="Jo Bray", worker_phone=phone))
    for agency in agencies:
        case = case.adding(agency)
    return case


def ours(key: str, worker: str, phone: str) -> Agency:
    return Agency(id=key, name=f"Team {key}", kind=OURS, worker=worker, phone=phone)


@pytest.mark.parametrize(
    ("case", "number"),
    [
        (asked("01 1", ours("a", "Jo Bray", "02 2")), ("Jo Bray", "01 1")),
        (asked("", ours("a", "Jo Bray, lead", "02 2")), ("Jo Bray", "02 2")),
        (asked("", ours("b", "", "03 3"), ours("a", "Jo Bray", "02 2")), ("Jo Bray", "02 2")),
        (asked("", ours("a", "Sam Lowe", "02 2")), ("Team a, Sam Lowe", "02 2")),
        (asked("", ours("a", "", "02 2"), ours("b", "", "03 3")), ("Jo Bray", "")),
        (asked("", Agency(id="p", name="Police", kind="police", phone="02 2")), ("Jo Bray", "")),
        (asked(), ("Jo Bray", "")),
    ],
)
def test_it_is_the_worker_or_surely_the_agency_of_theirs(
    case: Case, number: tuple[str, str]
) -> None:
    assert day_number(case) == number


@pytest.mark.parametrize("kind", [CopyKind.PARENT, CopyKind.PARENT_FULL])
def test_a_parent_is_told_the_number_that_is_entered_with_the_agency(kind: CopyKind) -> None:
    none = "Ask for your social worker's number."
    assert none in text(kind, asked(), ON, "am")
    words = text(kind, asked("", ours("a", "Jo Bray", "0113 496 0000")), ON, "am")
    assert none not in words
    assert "Jo Bray: 0113 496 0000." in words


@pytest.mark.parametrize(
    ("task", "phone", "number"),
    [
        ("Ring duty on 01632 960440.", "", "01632 960440"),
        ("The ward rings duty social work, day or night: (01632) 960 440.", "", "(01632) 960 440"),
        (
            "Her water breaks. Call the emergency duty team at once on +44 1632 960440.",
            "",
            "+44 1632 960440",
        ),
        ("Tell Ada.\nDuty: 01632 960440", "", "01632 960440"),
        ("Ring duty at once", "01632 960440", "01632 960440"),
        (
            "If she leaves: ring duty. Do not follow and do not lock.",
            "01632 960440",
            "01632 960440",
        ),
    ],
)
def test_the_number_of_duty_is_read_from_a_task(task: str, phone: str, number: str) -> None:
    case = Case(id="c").adding(BirthTask(id="t", task=task, phone=phone))
    assert duty_of_a_task(case) == number


@pytest.mark.parametrize(
    ("task", "phone"),
    [
        ("Ring duty by 03-12-2026 with the plan.", ""),
        ("Ring duty on 03/12/2026 at 08:00.", ""),
        ("Ring duty on 03 12 2026 17 30.", ""),
        ("Ring duty at 08 00 to 17 00 30.", ""),
        ("Tell the duty midwife, 01632 960111.", ""),
        ("Give duty her NHS number 943 476 5919.", ""),
        ("Tell duty: 943 476 5919 is her NHS number.", ""),
        ("Whoever is on duty: security, 01632 960222.", ""),
        ("Ring duty, then Kit on 07700 900123.", ""),
        ("The midwife on duty tells Kit", "07700 900123"),
        ("The duty midwife tells Kit", "07700 900123"),
        ("Ring the duty registrar", "01632 960111"),
        ("Ring duty and tell Kit", "07700 900123"),
        ("Ring duty, Ada and Kit", "07700 900123"),
        ("It is his duty to drive her", "07700 900123"),
    ],
)
def test_what_is_no_number_of_duty_is_not_printed_as_it(task: str, phone: str) -> None:
    case = Case(id="c").adding(BirthTask(id="t", task=task, phone=phone))
    assert not duty_of_a_task(case)


def test_a_number_beside_who_does_a_task_is_theirs() -> None:
    task = BirthTask(id="t", task="Ring duty at once", who="Ada Lintock", phone="07700 900123")
    assert not duty_of_a_task(Case(id="c").adding(task))
    assert duty_of_a_task(Case(id="c").adding(task.replace(who="Duty team")))
