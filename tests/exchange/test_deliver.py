from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdf import PdfReader

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.people import Person, Role
from prebirth.case.record import Restriction
from prebirth.copies.make import usual_reader
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.deliver import digest, file_name, file_stem, misnamed, request_name
from prebirth.exchange.errors import ExchangeError
from tests.copies.made import delivered
from tests.typed import present

ON = date(2026, 5, 15)


def test_a_locked_copy_opens_with_its_pass_phrase_alone(practice: Case) -> None:
    data = delivered(CopyOrder(CopyKind.MIDWIFE, ON), practice, "kettle orchid ladder")
    assert b"Leanne" not in data
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(data), password="kettle")
    with pikepdf.open(BytesIO(data), password="kettle orchid ladder") as opened:
        assert (opened.encryption.R, opened.encryption.bits) == (6, 256)
        assert opened.allow.accessibility
        assert opened.Root.MarkInfo.Marked
    reader = PdfReader(BytesIO(data), password="kettle orchid ladder")
    assert "Birth and safety summary" in reader.pages[0].extract_text()


def test_a_word_file_is_not_locked_and_says_so(practice: Case) -> None:
    with pytest.raises(ExchangeError, match="Word file cannot be encrypted"):
        delivered(CopyOrder(CopyKind.WORD, ON), practice, "kettle orchid ladder")


def test_the_name_of_a_file_is_a_reference_and_a_kind(practice: Case, case: Case) -> None:
    assert (
        file_name(CopyOrder(CopyKind.PARENT, ON, "leanne", large=True), practice)
        == "26-0417-parent-mother-large-print.pdf"
    )
    twice = practice.adding(Person(id="other", names="X Y", role=Role.FATHER))
    other = CopyOrder(CopyKind.SUBJECT, ON, "other")
    assert file_name(other, twice) == "26-0417-subject-father.pdf", "a number tells of another"
    made = datetime(2026, 11, 30, 14, 32, 5, tzinfo=UTC)
    assert file_name(other, twice, made=made) == "26-0417-subject-father-XY-2026-11-30-143205.pdf"
    whole = CopyOrder(CopyKind.CONFERENCE, ON)
    assert file_name(whole, case, made=made) == "assessment-conference.pdf", "there is but one"
    everybody, chair = (CopyOrder(CopyKind.CONFERENCE, ON, to) for to in ("", CHAIR))
    assert file_name(everybody, case) == "assessment-conference.pdf"
    assert file_name(chair, case) == "assessment-conference-chair.pdf"
    assert file_name(CopyOrder(CopyKind.WORD, ON), case) == "assessment-word.docx"
    odd = case.adding(case.assessment.replace(reference="../a/b:c 1"))
    assert file_name(CopyOrder(CopyKind.MIDWIFE, ON), odd) == "..abc1-midwife.pdf"


def test_the_name_of_a_file_says_no_role_that_is_kept_from_its_reader() -> None:
    kept = (Restriction(field="role", people=("dad",), reason="He thinks he is the father"),)
    dad = Person(id="dad", names="Kit Marlowe", role=Role.POSSIBLE_FATHER)
    order = CopyOrder(CopyKind.SUBJECT, ON, "dad")
    assert file_name(order, Case(id="c").adding(dad)) == "assessment-subject-possible-father.pdf"
    closed = Case(id="c").adding(dad.replace(restricted=kept))
    assert file_name(order, closed) == "assessment-subject.pdf"


@pytest.mark.slow
def test_the_same_case_day_and_kind_give_the_same_bytes(practice: Case) -> None:
    for kind in CopyKind:
        order = CopyOrder(kind, ON, usual_reader(kind, practice))
        assert digest(delivered(order, practice)) == digest(delivered(order, practice))


def test_no_file_is_called_by_somebody_who_is_withheld() -> None:
    kept = (Restriction(reason="x"),)
    named = (
        Case(id="c")
        .adding(Person(id="q", names="Ines Quillfeather", restricted=kept))
        .adding(Agency(id="r", name="Harbour House", kind="domestic abuse service"))
    )
    named = named.adding(named.assessment.replace(reference="Ines Quillfeather 12"))
    assert file_stem(named) == "assessment"
    assert file_name(CopyOrder(CopyKind.WORD, ON), named) == "assessment-word.docx"
    assert request_name(named, "r", set()) == "request-domestic-abuse-service.pdf"
    closed = named.adding(present(named.agencies.get("r")).replace(restricted=kept))
    assert request_name(closed, "r", set()) == "request-agency.pdf"


@pytest.mark.parametrize(
    ("kind", "name", "ends"),
    [
        (CopyKind.WORD, "report.pdf", ".docx"),
        (CopyKind.WORD, "report.DOCX", ""),
        (CopyKind.WORD, "report", ""),
        (CopyKind.CONFERENCE, "report.docx", ".pdf"),
        (CopyKind.CONFERENCE, "Smith 4.3.pdf", ""),
    ],
)
def test_a_name_with_the_ending_of_another_kind_of_file_is_noticed(
    kind: CopyKind, name: str, ends: str
) -> None:
    assert misnamed(kind, Path(name)) == ends
