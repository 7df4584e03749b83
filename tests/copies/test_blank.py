"""The blank walk of the sections that are chosen for a visit."""

from datetime import date
from io import BytesIO

import pypdfium2
import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import words_of
from tests.copies.made import copy_pdf, document_of

ON = date(2026, 6, 1)


def test_a_visit_has_a_page_for_each_section_that_is_chosen(practice: Case, walk: Walk) -> None:
    chosen = tuple(section.id for section in walk.form.sections[2:6])
    order = CopyOrder(CopyKind.BLANK, ON, sections=chosen)
    with pypdfium2.PdfDocument(BytesIO(copy_pdf(order, practice))) as opened:
        assert len(opened) == len(chosen)
    words = words_of(document_of(order, practice).blocks)
    for section in walk.form.sections:
        for question in section.questions:
            asked = question.ask.replace("{name}", "this person")
            assert (asked in words) == (section.id in chosen and not question.off), question.id
    assert "Who was there" in words


def test_a_section_that_the_walk_does_not_have_is_refused(practice: Case) -> None:
    with pytest.raises(LookupError, match="has no section nowhere"):
        document_of(CopyOrder(CopyKind.BLANK, ON, sections=("nowhere",)), practice)
    with pytest.raises(LookupError, match="chosen sections"):
        document_of(CopyOrder(CopyKind.MANAGER, ON, sections=("S1",)), practice)
