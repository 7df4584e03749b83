"""Numbers, ticks and tables of an authority's own, in every copy that may hold them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from prebirth.case.answer import Answer, Beside, Cell, OwnRow
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.case.references import release_references
from prebirth.copies.changes import differences
from prebirth.copies.spec import CopyOrder
from prebirth.exchange import word
from prebirth.exchange.plain import from_bytes, schema, to_bytes
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.layout.blocks import Document, Grid, words_of
from tests.copies.made import document_of, report, seen
from tests.own_form import own_answers, own_forms
from tests.typed import present

ON = date(2026, 5, 15)
FIRST = "Who\nWhat they may do\nFrom\nHow many days\nAgreed"


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Walk:
    return load_walk(own_forms(tmp_path_factory.mktemp("own") / "forms"))


@pytest.fixture
def family() -> Case:
    case = Case.model_validate({"pregnancy": {"due": "2026-08-20"}})
    for key, names, role in (
        ("kim", "Kim Roe", "mother"),
        ("joe", "Joe Sands", "father"),
        ("ada", "Ada Thwaite", "grandparent"),
    ):
        case = case.adding(Person(id=key, names=names, role=role))
    return case


def made(case: Case, walk: Walk, kind: CopyKind, reader: str = "") -> str:
    return words_of(document_of(CopyOrder(kind, ON, reader), case, walk).blocks)


def grids(document: Document) -> list[Grid]:
    return [block for block in document.blocks if isinstance(block, Grid)]


def test_the_report_shows_numbers_with_units_ticks_with_words_and_tables(
    family: Case, own: Walk
) -> None:
    document = report(own_answers(family, "ada"), own, ON)
    said = words_of(document.blocks)
    assert "6.5 hours" in said
    assert "Not ticked: Bottles, or a pump." in said
    by_titles = {grid.columns: grid for grid in grids(document)}
    assert by_titles["Ticked", "In words"].rows == (
        ("Cot", "In the front room. Lent by an aunt."),
        ("A safe bath", ""),
    )
    assert by_titles[tuple(FIRST.split("\n"))].rows == (
        ("Ada Thwaite", "Hold the baby. Stay the night.", "20 August 2026", "3", "With mother"),
    )
    assert "Also recorded" not in said


def test_the_report_says_what_is_required_and_missing(family: Case, own: Walk) -> None:
    assert "Hours of sleep (required)" in words_of(report(family, own, ON).blocks)
    assert "Required, and with no answer here\nHours of sleep." in made(
        family, own, CopyKind.MANAGER
    )
    answered = own_answers(family, "ada")
    assert "Required, and" not in words_of(report(answered, own, ON).blocks)
    assert "Required, and" not in made(answered, own, CopyKind.MANAGER)


def test_word_and_the_midwifes_page_hold_the_same(family: Case, own: Walk) -> None:
    case = own_answers(family, "ada")
    page = made(case, own, CopyKind.MIDWIFE)
    for words in (
        "Cot: In the front room. Lent by an aunt.",
        "Who: Ada Thwaite, What they may do: Hold the baby. Stay the night., From: 20 August",
        "How many days: 3, Agreed: With mother",
    ):
        assert words in " ".join(page.split("\n"))
    assert word.to_bytes(report(case, own, ON))


def test_the_blank_walk_has_room_for_each_kind_and_says_when_to_ask(
    family: Case, own: Walk
) -> None:
    blank = document_of(CopyOrder(CopyKind.BLANK, ON), family, own)
    said = words_of(blank.blocks)
    for words in (
        "____________ hours (at least 0, at most 24)",
        "Required: do not leave it out.",
        "☐\u00a0Bottles, or a pump",
        FIRST,
        "W1.2 (What is ready) is “A safe bath”.",
        "there is a previous child.",
    ):
        assert words in said, words


def test_each_copy_holds_them_by_the_audience_of_their_question(family: Case, own: Walk) -> None:
    case = own_answers(family, "ada")
    parents = made(case, own, CopyKind.PARENT_FULL, "kim")
    assert "6.5 hours" in parents
    assert "A safe bath" in parents
    assert "Hold the baby" not in parents, "the table is for professionals"
    assert "Clean and warm" not in parents


def test_a_name_that_is_withheld_leaves_cells_and_words_beside_ticks(
    family: Case, own: Walk
) -> None:
    case = own_answers(family, "ada")
    rows = (
        *present(case.answer("W1.3")).rows,
        OwnRow(
            cells=(
                Cell(column="Who", person="joe"),
                Cell(column="What they may do", text="Visit. Ada Thwaite comes with him."),
            )
        ),
    )
    case = case.adding(present(case.answer("W1.3")).replace(rows=rows))
    beside = (Beside(choice="Cot", words="In the front room. Lent by Ada Thwaite."),)
    case = case.adding(present(case.answer("W1.2")).replace(beside=beside))
    ada = present(case.people.get("ada"))
    case = case.adding(ada.replace(restricted=(Restriction(reason="Asked for it"),)))
    kept = seen(case)
    (row,) = present(kept.answer("W1.3")).rows
    assert [cell.person or cell.text for cell in row.cells] == ["joe", "Visit."]
    assert present(kept.answer("W1.2")).beside == (
        Beside(choice="Cot", words="In the front room."),
    )
    assert present(kept.answer("W1.2")).choice == ("Cot", "A safe bath")
    for kind in (CopyKind.CONFERENCE, CopyKind.MIDWIFE, CopyKind.WORD):
        assert "Thwaite" not in made(case, own, kind)
    assert "Thwaite" in made(case, own, CopyKind.CONFERENCE, "chair")


def test_a_person_who_is_removed_leaves_the_row_they_stood_in(family: Case) -> None:
    case = own_answers(family, "ada")
    for change in release_references(case, "people", "ada"):
        case = case.with_(change)
    (row,) = present(case.answer("W1.3")).rows
    assert [cell.person for cell in row.cells] == [None] * 5
    assert row.cells[1].text == "Hold the baby. Stay the night."


def test_a_file_of_a_case_holds_them_and_is_read_back(family: Case) -> None:
    case = own_answers(family, "ada")
    assert from_bytes(to_bytes(case), "a file") == case
    assert {"OwnRow", "Cell", "Beside"} <= set(schema()["$defs"])


def test_what_changed_between_two_days_says_it_in_words(family: Case) -> None:
    before, after = seen(family), seen(own_answers(family, "ada"))
    said = "\n".join(one.after for one in differences(before, after))
    assert "6.5 hours" in said
    assert "Cot: In the front room" in said
    assert "Who: Ada Thwaite" in said


def test_an_answer_to_a_question_switched_off_stands_at_the_end(
    family: Case, tmp_path: Path
) -> None:
    folder = own_forms(tmp_path / "forms")
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8").replace(
        "- id: W1.3\n", "- id: W1.3\n        off: true\n"
    )
    path.write_text(text, encoding="utf-8")
    walk, case = load_walk(folder), own_answers(family, "ada")
    said = words_of(report(case, walk, ON).blocks)
    assert said.index("No longer asked") < said.index("Hold the baby")
    assert "Who may be at the birth?" not in made(case, walk, CopyKind.BLANK)
    assert "Hold the baby" not in made(case, walk, CopyKind.MIDWIFE)
    assert "Hold the baby" not in made(case, walk, CopyKind.PARENT_FULL, "kim")


def test_an_own_question_for_the_manager_alone_stays_theirs_when_it_is_off(
    family: Case, tmp_path: Path
) -> None:
    folder = own_forms(tmp_path / "forms")
    path = folder / "assessment.yaml"
    text = path.read_text(encoding="utf-8")
    off = "- id: W1.4\n        copies: [manager]\n        off: true\n"
    path.write_text(text.replace("- id: W1.4\n", off), encoding="utf-8")
    case = family.adding(Answer(id="W1.4", question="W1.4", text="Only for supervision."))
    assert "Only for supervision" not in words_of(report(case, load_walk(folder), ON).blocks)


def test_words_beside_choices_that_were_both_taken_out_all_stand(family: Case, own: Walk) -> None:
    beside = (Beside(words="In the front room."), Beside(words="On the stairs."))
    case = family.adding(Answer(id="W1.2", question="W1.2", beside=beside))
    said = words_of(report(case, own, ON).blocks)
    assert "In the front room." in said
    assert "On the stairs." in said
