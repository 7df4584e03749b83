from datetime import date
from io import BytesIO

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from prebirth.case.case import Case
from prebirth.layout.blocks import (
    RESTRICTED,
    AnswerBlock,
    Block,
    Break,
    Bullets,
    Callout,
    Columns,
    Document,
    Empty,
    FormField,
    Grid,
    Heading,
    Para,
    Tiles,
)
from prebirth.layout.pdf.write import pdf
from tests.copies.made import conference_pdf
from tests.typed import instance

TODAY = date(2026, 5, 15)


def text_of(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def document(*blocks: Block) -> Document:
    return Document("Conference report", "26-1", "version 1", TODAY, RESTRICTED, blocks, "14:02")


@pytest.fixture(scope="module")
def report(practice: Case) -> PdfReader:
    return PdfReader(BytesIO(conference_pdf(practice, TODAY)))


def test_every_page_says_whose_it_is_which_version_and_which_page(report: PdfReader) -> None:
    pages = len(report.pages)
    for number, page in enumerate(report.pages, 1):
        text = page.extract_text()
        assert "26-0417 · Conference report · version 2, draft" in text
        assert "RESTRICTED: do not copy or pass on" in text
        assert f"Page {number} of {pages}" in text
        assert "15 May 2026" in text


def test_the_header_and_properties_hold_no_name(report: PdfReader) -> None:
    assert report.metadata is not None
    assert report.metadata.title == "26-0417 Conference report"
    assert str(report.root_object["/Lang"]) == "en-GB"
    assert not {"Leanne", "Hartley", "Tomasz"} & set(str(report.metadata).split())


def test_bookmarks_lead_to_every_part(report: PdfReader) -> None:
    top = [entry.title for entry in report.outline if not isinstance(entry, list)]
    assert "Chronology" in top
    assert "Risk, protection, change" in top
    assert len(top) >= 19


def test_fonts_are_embedded_and_cover_three_scripts() -> None:
    names = "Zażółć Ştefănescu Ọládélé Ngô Łódź · Олександра Шевченко · Ελευθερία Παπαδοπούλου"
    data = pdf(document(Para(names)))
    assert names in text_of(data).replace("\n", " ")
    for page in PdfReader(BytesIO(data)).pages:
        resources = instance(DictionaryObject, page["/Resources"])
        for reference in instance(DictionaryObject, resources["/Font"]).values():
            font = instance(DictionaryObject, reference.get_object())
            if str(font["/Subtype"]) == "/TrueType":
                assert "/FontFile2" in instance(DictionaryObject, font["/FontDescriptor"])


def test_a_table_that_breaks_repeats_its_head() -> None:
    rows = tuple((f"{number}", "some words that make a row") for number in range(200))
    pages = PdfReader(
        BytesIO(pdf(document(Heading("Chronology"), Grid(("Numberhead", "What"), (1, 3), rows))))
    ).pages
    assert len(pages) > 3
    assert all("Numberhead" in page.extract_text() for page in pages)
    assert "199" in pages[-1].extract_text()


def test_a_cell_longer_than_a_page_is_set_whole() -> None:
    words = " ".join(f"word{number}" for number in range(3000))
    text = text_of(
        pdf(
            document(
                Grid(("A", "B"), (1, 1), (("x", words),)),
                Callout("Ask:", words),
                AnswerBlock("T", "Yes", words, "n"),
            )
        )
    )
    assert text.count("word2999") == 3


@pytest.mark.parametrize("lines", range(42, 52))
def test_a_heading_is_never_parted_from_the_beginning_of_its_table(lines: int) -> None:
    rows = (("first cell " * 8, "x"), ("second", "y"))
    data = pdf(
        document(
            Heading("Top"),
            Para("\n".join("line" for _ in range(lines))),
            Heading("Alone", 3),
            Grid(("A", "B"), (1, 3), rows),
        )
    )
    pages = [page.extract_text() for page in PdfReader(BytesIO(data)).pages]
    assert all(("Alone" in text) == ("first cell" in text) for text in pages)


@pytest.mark.slow
def test_words_without_end_break_nothing_wherever_they_stand() -> None:
    words = "endless words " * 2000
    blocks = (
        Heading(words, 2),
        Empty(words),
        Heading(words, 3),
        Para("x"),
        AnswerBlock(words, "", "x", words),
        Bullets((words,)),
    )
    columns = Columns(((Heading("Left", 2), Para(words)), (Heading("Right", 2), Para("x"))))
    assert (
        text_of(pdf(document(Heading("Top"), *blocks, columns, FormField("a", words)))).count(
            "endless words endless"
        )
        > 1000
    )


def test_the_same_case_on_the_same_day_gives_the_same_bytes(practice: Case) -> None:
    assert conference_pdf(practice, TODAY) == conference_pdf(practice, TODAY)


blocks = st.one_of(
    st.builds(Heading, st.text(max_size=30), st.sampled_from([1, 3])),
    st.builds(Para, st.text(max_size=200), st.text(max_size=20), st.text(max_size=20)),
    st.builds(Empty, st.text(max_size=50)),
    st.builds(Bullets, st.lists(st.text(max_size=30), min_size=1, max_size=3).map(tuple)),
    st.builds(
        Tiles,
        st.lists(
            st.tuples(st.text(max_size=9), st.text(max_size=9), st.text(max_size=9)),
            min_size=1,
            max_size=4,
        ).map(tuple),
    ),
    st.builds(
        Grid,
        st.just(("a", "b")),
        st.just((1.0, 2.0)),
        st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=4).map(tuple),
    ),
    st.builds(
        AnswerBlock,
        st.text(max_size=20),
        st.text(max_size=20),
        st.text(max_size=200),
        st.text(max_size=20),
    ),
    st.just(Break()),
)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(blocks, max_size=6))
@example(
    [Empty("\u05d0\U000e0020 a\U000e0020 \u05d1"), Empty("\u05d0\u202b\u05d1\u202cx\u00ad")]
)  # marks that the rules of direction take out
def test_whatever_people_type_makes_a_pdf(found: list[Block]) -> None:
    assert pdf(document(Heading("Start"), *found)).startswith(b"%PDF")
