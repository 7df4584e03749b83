from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.deliver import digest, file_name
from prebirth.exchange.errors import ExchangeError
from tests.copies.made import delivered

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
        == "26-0417-parent-large-print.pdf"
    )
    assert file_name(CopyOrder(CopyKind.WORD, ON), case) == "assessment-word.docx"
    odd = case.adding(case.assessment.replace(reference="../a/b:c 1"))
    assert file_name(CopyOrder(CopyKind.MIDWIFE, ON), odd) == "..abc1-midwife.pdf"


@pytest.mark.slow
def test_the_same_case_day_and_kind_give_the_same_bytes(practice: Case) -> None:
    for kind in CopyKind:
        order = CopyOrder(
            kind, ON, {"parent": "leanne", "agency": next(iter(practice.agencies)).id}.get(kind, "")
        )
        assert digest(delivered(order, practice)) == digest(delivered(order, practice))
