"""Names in any script: their shape, their order, and the text that a reader gets back."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from prebirth.layout.blocks import Grid, Heading, Para
from prebirth.layout.pdf.faces import BODY, BOLD, ITALIC
from prebirth.layout.pdf.shaping import NO_GLYPH, language_of, shape
from prebirth.layout.pdf.typesetting import Span, Typesetter, paragraphs
from prebirth.layout.pdf.write import pdf
from tests.layout.pdf.test_tags import spoken
from tests.layout.pdf.test_write import document

NAMES = {
    "Polish": "Żaneta Świątek-Łukasiewicz",
    "Romanian": "Ștefan Țîrlea",
    "Vietnamese": "Nguyễn Thị Hồng Ngọc",
    "Yoruba": "Ọládélé Ṣadé Adébáyọ̀",
    "Welsh": "Llŷr Gwenllïan Siôn",
    "Turkish": "Çağlayan Işıl İğdır",
    "Greek": "Ελευθερία Παπαδοπούλου",
    "Ukrainian": "Олександра Ївженко-Ґудзь",
    "Arabic": "شهرزاد عبد الله",
    "Urdu": "نگہت ٹوانہ",
    "Hebrew": "רבקה כהן",
    "Bengali": "কৌশিক চট্টোপাধ্যায়",
    "Punjabi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਢਿੱਲੋਂ",
    "Tamil": "ஸ்ரீதரன் மொழி",
    "Amharic": "ተስፋዬ ገብረ ሥላሴ",
    "Chinese": "歐陽靜怡",
    "Emoji": "Baby 👶",
    "Hindi": "श्रीमती कृष्णा",
    "Gujarati": "કૃષ્ણા પટેલ",
    "Korean": "김민준",
    "Georgian": "ნინო ბერიძე",
    "Thai": "กิ่งแก้ว",
}


@pytest.fixture(scope="module")
def page() -> bytes:
    return pdf(
        document(
            Heading("Names"),
            *(Para(name, f"{script}:") for script, name in NAMES.items()),
            Grid(("Script", "Name"), (1, 2), tuple(NAMES.items())),
        )
    )


@pytest.mark.parametrize("script", NAMES)
def test_a_name_extracts_as_it_was_typed(page: bytes, script: str) -> None:
    text = "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(page)).pages)
    assert NAMES[script] in text.replace("\u200c", "")


@pytest.mark.parametrize("script", NAMES)
def test_a_second_reader_agrees(page: bytes, script: str) -> None:
    with pypdfium2.PdfDocument(page) as opened:
        text = "\n".join(sheet.get_textpage().get_text_range() for sheet in opened)
    assert NAMES[script] in text.replace("\u200c", "")


def test_every_name_is_heard_letter_for_letter(page: bytes) -> None:
    said = [words.replace("\u200c", "") for words in spoken(page)]
    for script, name in NAMES.items():
        assert f"{script}: {name}" in said
        assert name in said  # in the table


def test_no_font_is_left_out_and_none_lacks_its_map(page: bytes) -> None:
    with pikepdf.open(BytesIO(page)) as opened:
        fonts = [font for sheet in opened.pages for font in sheet.Resources.Font.values()]
        assert len(fonts) > 15
        for font in fonts:
            assert font.Subtype == "/Type0"
            assert "/ToUnicode" in font
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_other_scripts_name_their_language() -> None:
    found = {script: language_of(name) for script, name in NAMES.items()}
    assert {script for script, tag in found.items() if not tag} == {
        "Polish",
        "Romanian",
        "Vietnamese",
        "Yoruba",
        "Welsh",
        "Turkish",
        "Emoji",
    }
    assert (found["Urdu"], found["Arabic"], found["Ukrainian"], found["Amharic"]) == (
        "ur",
        "ar",
        "uk",
        "am",
    )
    with pikepdf.open(BytesIO(pdf(document(Para(NAMES["Urdu"]))))) as opened:
        assert b"/Lang (ur)" in opened.pages[0].Contents.read_bytes()


def test_no_glyph_is_the_empty_box_of_a_font() -> None:
    for style in (BODY, BOLD, ITALIC):
        for name in NAMES.values():
            for word in name.split():
                for run in shape(word, style, rtl=word[0] >= "\u0590" and word[0] < "\u0700"):
                    assert all(glyph.number for glyph in run.glyphs)


def test_a_letter_no_font_has_shows_a_box_and_is_still_said() -> None:
    (run,) = shape("ⵜⴰ", BODY)
    assert not run.spelt
    assert [glyph.text for glyph in run.glyphs] == [NO_GLYPH, NO_GLYPH]
    data = pdf(document(Para("ⵜⴰⵎⴰ")))
    assert spoken(data) == ["ⵜⴰⵎⴰ"]


def test_arabic_letters_join_and_run_from_the_right() -> None:
    (run,) = shape("سلام", BODY, rtl=True)
    (alone,) = shape("س", BODY, rtl=True)
    assert run.glyphs[-1].number != alone.glyphs[0].number
    assert "".join(glyph.text for glyph in reversed(run.glyphs)) == "سلام"


def test_words_of_two_directions_stand_as_the_eye_takes_them() -> None:
    typesetter = Typesetter()
    (line,) = typesetter.lines([Span("See שרה כהן (1995) now", BODY)], 1e9)
    assert [segment.text for segment in line.segments if segment.text.isalpha()] == [
        "See",
        "כהן",
        "שרה",
        "now",
    ]


def test_a_line_ends_between_characters_of_chinese_and_never_inside_a_word_of_latin() -> None:
    typesetter = Typesetter()
    lines = typesetter.lines([Span("歐陽靜怡張偉 Anna", BODY)], 3500)
    assert len(lines) > 1
    assert any("Anna" in [segment.text for segment in line.segments] for line in lines)


def test_a_word_wider_than_the_line_is_cut() -> None:
    typesetter = Typesetter()
    lines = typesetter.lines([Span("a" * 100, BODY)], 5000)
    assert "".join(segment.text for line in lines for segment in line.segments) == "a" * 100
    assert all(line.width <= 5000 for line in lines)


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=20), st.booleans())
def test_no_text_takes_the_glyph_that_stands_for_none(text: str, rtl: bool) -> None:
    for span in (span for row in _rows(text) for span in row):
        for word in span.text.split():
            for run in shape(word, BODY, rtl=rtl):
                assert all(glyph.number for glyph in run.glyphs)


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=40), st.floats(800, 40_000))
def test_whatever_is_typed_is_set_within_the_line_with_no_letter_lost(
    text: str, width: float
) -> None:
    typesetter = Typesetter()
    lines = typesetter.lines([Span(text, BODY)], width)
    seen = "".join(sorted("".join(segment.text for line in lines for segment in line.segments)))
    kept = "".join(
        sorted(
            letter
            for letter in "".join(span.text for row in _rows(text) for span in row)
            if letter != " "
        )
    )
    assert seen == kept


def _rows(text: str) -> list[list[Span]]:
    return list(paragraphs([Span(text, BODY)]))


def test_the_same_names_give_the_same_bytes(page: bytes) -> None:
    again = pdf(
        document(
            Heading("Names"),
            *(Para(name, f"{script}:") for script, name in NAMES.items()),
            Grid(("Script", "Name"), (1, 2), tuple(NAMES.items())),
        )
    )
    assert again == page
