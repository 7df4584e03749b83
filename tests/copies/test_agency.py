from datetime import date

import pytest

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.enquiries import Section47Enquiry
from prebirth.case.plan import Decision
from prebirth.case.pregnancy import Baby
from prebirth.copies.spec import CopyOrder
from prebirth.layout.blocks import words_of
from tests.copies.made import document_of

ON = date(2026, 5, 15)


def request(case: Case, kind: str) -> str:
    asked = case.adding(Agency(id="a", name="Whoever", kind=kind))
    return words_of(document_of(CopyOrder(CopyKind.AGENCY, ON, "a"), asked).blocks)


@pytest.mark.parametrize(
    ("enquiry", "under_way"),
    [
        (None, False),
        (Section47Enquiry(id="e"), False),
        (Section47Enquiry(id="e", begun_on="2026-04-01"), True),
        (Section47Enquiry(id="e", begun_on="2026-04-01", ended_on="2026-04-20"), False),
    ],
)
def test_section_47_is_cited_while_an_enquiry_is_under_way(
    case: Case, enquiry: Section47Enquiry | None, under_way: bool
) -> None:
    text = request(case.adding(enquiry) if enquiry else case, "maternity")
    assert ("reasonable cause to suspect" in text) == under_way
    assert ("No section 47 enquiry is recorded as under way" in text) != under_way


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("police", "does not bind them"),
        ("voluntary", "binds neither a charity nor a private provider"),
        ("housing", "a provider that is none of these is not bound"),
    ],
)
def test_each_agency_reads_what_binds_it(case: Case, kind: str, said: str) -> None:
    text = request(case, kind)
    assert said in text
    assert "common law duty of confidence" in text
    assert "practice, not duty" in text


@pytest.mark.parametrize("became", ["stillborn", "born"])
def test_once_the_pregnancy_is_over_no_baby_is_due(became: str) -> None:
    day = "born" if became == "born" else "ended_on"
    case = Case(id="c").adding(Agency(id="hv", name="Health visitors"))
    order = CopyOrder(CopyKind.AGENCY, date(2026, 5, 15), "hv")
    before = words_of(document_of(order, case).blocks)
    assert "A baby is due" in before
    assert "An unborn baby" in before
    case = case.adding(Baby(id="b", became=became, **{day: "2026-05-01"}))
    after = words_of(document_of(order, case).blocks)
    assert "A baby is due" not in after
    assert "unborn" not in after
    assert "before a birth" not in after
    assert ("keeps the baby safe" in after) is (became == "born")
    assert "No child protection enquiry is recorded as under way." in after


def test_no_request_denies_an_enquiry_of_which_a_decision_tells(case: Case) -> None:
    born = case.adding(Baby(id="b", became="born", born="2026-05-01"))
    denied = "No child protection enquiry is recorded"
    assert denied in request(born, "GP")
    told = request(born.adding(Decision(id="d9", decided="Section 47 enquiry begun.")), "GP")
    assert denied not in told
    assert "Ask us whether a child protection enquiry is under way." in told
