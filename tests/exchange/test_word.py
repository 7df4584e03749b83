"""The Word file has Word's own headings, tables and pictures, and LibreOffice opens it."""

import zipfile
from datetime import date
from io import BytesIO
from itertools import pairwise

import docx
import pytest

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.word import to_bytes
from prebirth.layout.blocks import AnswerBlock, Document, Grid, Heading, Para
from tests.copies.made import delivered
from tests.typed import present

ON = date(2026, 5, 15)
VALUE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val"


@pytest.fixture(scope="module")
def word(practice: Case) -> docx.document.Document:
    return docx.Document(BytesIO(delivered(CopyOrder(CopyKind.WORD, ON), practice)))


def test_headings_are_headings_in_order(word: docx.document.Document) -> None:
    levels = [
        int(present(p.style).name[-1])
        for p in word.paragraphs
        if present(p.style).name.startswith("Heading")
    ]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert "In this report" not in [p.text for p in word.paragraphs]
    assert "Chronology" in [p.text for p in word.paragraphs if present(p.style).name == "Heading 2"]


def test_tables_are_tables_with_a_head_on_each_page(
    word: docx.document.Document, practice: Case
) -> None:
    heads = {tuple(cell.text for cell in table.rows[0].cells): table for table in word.tables}
    events = heads[("Date", "Kind", "About whom", "What happened", "What it means for the child")]
    assert len(events.rows) == 1 + len(practice.events)
    # python-docx hides the elements of rows and tables.
    first_rows = {table.rows[0]._tr: table for table in word.tables}  # noqa: SLF001
    pairs = [table for row, table in first_rows.items() if not row.xpath("./w:trPr/w:tblHeader")]
    assert len(pairs) < len(first_rows) / 4
    for table in pairs:  # facts with their titles, which stand before each
        for row in table.rows:
            for title in row.cells[::2]:
                assert all(run.bold for part in title.paragraphs for run in part.runs if run.text)


def test_tables_are_as_calm_as_the_pdf_s(word: docx.document.Document) -> None:
    for table in word.tables:
        edges = {
            edge.tag.rpartition("}")[2]: edge.get(VALUE)
            for edge in table._tbl.xpath("./w:tblPr/w:tblBorders/*")  # noqa: SLF001
        }
        assert {
            edges.get(name, "none") for name in ("left", "right", "start", "end", "insideV")
        } <= {"none", "nil"}
        assert edges["insideH"] == "single"


def test_pictures_are_pictures_with_their_words(word: docx.document.Document) -> None:
    assert len(word.inline_shapes) == 6
    shapes = [shape._inline for shape in word.inline_shapes]  # noqa: SLF001  # python-docx hides it
    assert all(len(shape.docPr.get("descr")) > 40 for shape in shapes)


def test_every_page_says_whose_it_is_and_the_properties_hold_no_name(
    word: docx.document.Document,
) -> None:
    section = word.sections[0]
    assert "26-0417 · Conference report · version 2, draft" in section.header.paragraphs[0].text
    assert "RESTRICTED" in section.header.paragraphs[0].text
    about = word.core_properties
    assert (about.title, about.author, about.language) == (
        "26-0417 Conference report",
        "Prebirth",
        "en-GB",
    )


def test_whatever_is_typed_makes_a_file() -> None:
    blocks = (
        Heading("a\x00b\x1f", 0),
        AnswerBlock("t\ud7ff", "", "x\ny\tz", ""),
        Grid(("a",), (1,), (("\x07نص",),)),
    )
    made = docx.Document(BytesIO(to_bytes(Document("k", "r", "v", ON, "", blocks))))
    assert made.paragraphs[0].text == "ab"
    assert made.tables[0].cell(1, 0).text == "نص"


def test_a_file_says_that_this_app_made_it_and_nothing_of_a_template() -> None:
    made = to_bytes(Document("k", "r", "v", ON, "", (Heading("Zoë", 0), Para("Well."))))
    with zipfile.ZipFile(BytesIO(made)) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    everything = b"".join(parts.values())
    for trace in (b"Microsoft Macintosh", b"rsid", b"en-US", b"thumbnail", b"Normal.dotm"):
        assert trace not in everything, trace
    assert b"<Application>Prebirth</Application>" in parts["docProps/app.xml"]
    assert b'w:lang w:val="en-GB"' in parts["word/styles.xml"]
    assert not [name for name in parts if name.startswith("customXml") or "Effects" in name]
    assert [paragraph.text for paragraph in docx.Document(BytesIO(made)).paragraphs] == [
        "Zoë",
        "Well.",
    ]
