"""The blank walk of the sections that are chosen for a visit."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdfium2
import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.blank import ON_PAGES
from prebirth.copies.spec import CopyOrder
from prebirth.form.model import Walk
from prebirth.layout.blocks import Block, Break, Heading, Para, Room, words_of
from prebirth.layout.pdf import count_pages, to_pdf
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


def test_each_page_of_the_whole_walk_is_used(practice: Case) -> None:
    """Three pages held one question, above nothing."""
    document = document_of(CopyOrder(CopyKind.BLANK, ON), practice)
    pages: list[list[Block]] = [[]]
    for block in document.blocks:
        pages.append([]) if isinstance(block, Break) else pages[-1].append(block)
    for section in pages:
        whole = count_pages(replace(document, blocks=tuple(section)))
        fuller = [one_line_more(block) for block in section]
        lines = [block.lines for block in section if isinstance(block, Room) and block.together]
        more = count_pages(replace(document, blocks=tuple(fuller)))
        assert more > whole or max(lines) == ON_PAGES[0].lines
    assert count_pages(document) <= 22


def one_line_more(block: Block) -> Block:
    if isinstance(block, Room) and block.together:
        return replace(block, lines=block.lines + 1)
    return block


@pytest.mark.parametrize("large", [False, True])
def test_pages_are_counted_as_they_are_drawn(practice: Case, *, large: bool) -> None:
    order = CopyOrder(CopyKind.BLANK, ON, large=large)
    with pypdfium2.PdfDocument(BytesIO(copy_pdf(order, practice))) as opened:
        assert count_pages(document_of(order, practice), large=large) == len(opened)


def test_a_section_that_the_walk_does_not_have_is_refused(practice: Case) -> None:
    with pytest.raises(LookupError, match="has no section nowhere"):
        document_of(CopyOrder(CopyKind.BLANK, ON, sections=("nowhere",)), practice)
    with pytest.raises(LookupError, match="chosen sections"):
        document_of(CopyOrder(CopyKind.MANAGER, ON, sections=("S1",)), practice)


def born(case: Case, **facts: object) -> Case:
    (baby,) = case.babies
    return case.adding(baby.replace(became="born", born="2026-05-20", **facts))


def test_after_a_birth_it_asks_nothing_of_labour_or_of_weeks(practice: Case, walk: Walk) -> None:
    order = CopyOrder(CopyKind.BLANK, ON)
    before = words_of(document_of(order, practice).blocks)
    after = words_of(document_of(order, born(practice)).blocks)
    over = [one for section in walk.form.sections for one in section.questions if one.of_labour]
    assert over
    for section in walk.form.sections:
        for question in section.questions:
            asked = question.ask.replace("{name}", "this person")
            assert asked in before or question.off
            assert (asked in after) == (question not in over and not question.off), question.id
    said = "Made after the birth."
    assert said in after
    assert said not in before
    twins = practice.adding(practice.pregnancy.replace(babies=2))
    assert words_of(document_of(order, born(twins)).blocks) == before, "one is still expected"
    kept = born(practice, restricted=({"field": "", "reason": "Not safe."},))
    assert words_of(document_of(order, kept).blocks) == before, "it would tell of a birth"


@pytest.mark.parametrize("large", [False, True])
def test_no_lines_to_write_on_stand_on_a_page_without_their_question(
    practice: Case, walk: Walk, *, large: bool
) -> None:
    document = document_of(CopyOrder(CopyKind.BLANK, ON, large=large), practice)
    asked = {
        walk.form.place_of(question.id)
        for section in walk.form.sections
        for question in section.questions
    }
    with pypdfium2.PdfDocument(BytesIO(to_pdf(document, large=large))) as opened:
        for number, page in enumerate(opened, 1):
            words = set(page.get_textpage().get_text_bounded().split())
            assert asked & words or number == 1, f"page {number}"


@pytest.mark.parametrize("sections", [(), ("S3",)])
def test_it_has_room_for_the_day_for_who_was_there_and_for_whose_it_is(
    practice: Case, sections: tuple[str, ...]
) -> None:
    words = words_of(document_of(CopyOrder(CopyKind.BLANK, ON, sections=sections), practice).blocks)
    for room in ("Date: _", "Who was there: _", "Whose family: _", "Written by: _"):
        assert words.count(room) == 1


def test_its_questions_are_counted_in_their_order_by_their_section(
    practice: Case, walk: Walk
) -> None:
    blocks = document_of(CopyOrder(CopyKind.BLANK, ON), practice).blocks
    titles = [one for one in blocks if isinstance(one, Heading) and one.level]
    section = question = 0
    for title in titles:
        number = title.text.split()[0]
        if "." not in number:
            section, question = int(number), 0
            continue
        question += 1
        assert number == f"{section}.{question}"
    assert section == len(walk.form.sections)


def test_each_parent_has_choices_of_their_own(practice: Case) -> None:
    blocks = document_of(CopyOrder(CopyKind.BLANK, ON), practice).blocks
    ticks = [one.text for one in blocks if isinstance(one, Para) and "Tried\u00a0and" in one.text]
    assert len(ticks) == 2
    assert all(text.startswith("____") for text in ticks)
