"""Pages are filled, columns follow what they hold, and small print stays readable."""

from __future__ import annotations

from io import BytesIO
from itertools import takewhile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopyOrder
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_picture, full_pictures
from prebirth.drawing.letters import truncate
from prebirth.drawing.shapes import Text
from prebirth.layout.blocks import Block as PageBlock
from prebirth.layout.blocks import Bullets, Document, Empty, Figure, Grid, Heading, Para, Room
from prebirth.layout.pdf import styles, to_pdf
from prebirth.layout.pdf.faces import BODY
from prebirth.layout.pdf.parts import Filler, NewPage, PagePart, RoomFor, Together
from prebirth.layout.pdf.picture import HIGHEST, LARGEST, PicturePart
from prebirth.layout.pdf.typesetting import Span, Typesetter
from prebirth.layout.pdf.write import PdfCanvas
from prebirth.layout.widths import widths
from tests.conftest import TODAY
from tests.copies.made import conference_pdf, copy_pdf, document_of

PAGES = 28
"""26 at 10 points; text of 10.5 points and dates that no line parts need two more."""
PAGES_LARGE = 94
"""In large print the words of a picture stand row by row, which takes four pages."""
READABLE = 7.5
"""Points: below it, print on a page that is read on a ward is not read."""
BOX = (0.0, 0.0, 100.0, 400.0)


class Block(PagePart):
    """Something of a height, that may be parted line by line."""

    def __init__(
        self, name: str, high: float, *, parts: bool = False, floats: bool = False
    ) -> None:
        super().__init__()
        self.name, self.high, self.parts, self.floats = name, high, parts, floats

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, self.high
        return width, self.high

    def split(self, _width: float, height: float) -> list[PagePart]:
        fits = height // 10 * 10
        return (
            [Block(self.name, fits, parts=True), Block(self.name, self.high - fits, parts=True)]
            if self.parts and 10 <= fits < self.high
            else []
        )

    def draw_on(self, canvas: Pages, _x: float, y: float) -> None:
        canvas.page.append((self.name, y, self.height))


class Pages:
    """Keeps what each page was given."""

    def __init__(self) -> None:
        self.pages: list[list[tuple[str, float, float]]] = []
        self.page: list[tuple[str, float, float]] = []

    def showPage(self) -> None:
        self.pages.append(self.page)
        self.page = []


def filled(*parts: PagePart) -> list[list[tuple[str, float, float]]]:
    pages = Pages()
    Filler(pages, BOX).fill(parts)
    return pages.pages


def names(pages: list[list[tuple[str, float, float]]]) -> list[list[str]]:
    return [[name for name, *_ in page] for page in pages]


def test_a_picture_without_room_goes_to_the_next_page_and_words_come_before() -> None:
    pages = names(
        filled(
            Block("a", 200),
            Block("picture", 280, floats=True),
            Block("b", 120),
            Block("c", 80),
            Block("d", 40),
        )
    )
    assert pages == [["a", "b", "c"], ["picture", "d"]]


def test_no_picture_passes_another_nor_a_page_of_its_own() -> None:
    pages = names(
        filled(
            Block("a", 200),
            Block("one", 280, floats=True),
            Block("b", 40),
            Block("two", 80, floats=True),
            Block("c", 40),
        )
    )
    assert [name for page in pages for name in page if name in {"one", "two"}] == ["one", "two"]
    pages = names(
        filled(Block("a", 200), Block("one", 280, floats=True), NewPage(), Block("b", 40))
    )
    assert pages == [["a"], ["one"], ["b"]]


def test_what_stays_together_turns_the_page_together() -> None:
    assert names(filled(Block("a", 280), Together([Block("head", 40), Block("body", 120)]))) == [
        ["a"],
        ["head", "body"],
    ]
    assert names(filled(Block("a", 280), RoomFor(160), Block("b", 40))) == [["a"], ["b"]]


def test_a_heading_stays_with_a_table_that_is_kept_whole_and_no_page_holds() -> None:
    """It stood alone at the foot of the page before."""
    rows = tuple((f"Word {number}", "It means something. " * 12) for number in range(40))
    lines = tuple(Para(f"Line {number}.") for number in range(36))
    table = Grid(("Word", "What it means"), (1, 3), rows, whole=True)
    for before in range(20, 37):
        blocks: tuple[PageBlock, ...] = (Heading("Top", 0), *lines[:before])
        made = Document("Kind", "26-1", "1", TODAY, "", (*blocks, Heading("Words"), table))
        pages = [page.extract_text() for page in PdfReader(BytesIO(to_pdf(made))).pages]
        assert ["Words" in page for page in pages] == ["Word 0" in page for page in pages]


def test_what_stays_together_does_so_also_after_a_picture_that_waited() -> None:
    """A heading stood alone below the picture that had waited for the page."""
    for kept in ([Together([Block("head", 40), Block("body", 120)])], [RoomFor(160)]):
        rest = [] if isinstance(kept[0], Together) else [Block("head", 40), Block("body", 120)]
        pages = filled(Block("a", 280), Block("picture", 280, floats=True), *kept, *rest)
        assert names(pages) == [["a"], ["picture"], ["head", "body"]]


@given(
    st.lists(
        st.tuples(st.integers(1, 60), st.sampled_from(("block", "parts", "floats"))).map(
            lambda one: (one[0] * 10, one[1])
        ),
        min_size=1,
        max_size=24,
    )
)
def test_nothing_is_lost_nothing_overlaps_and_nothing_leaves_the_page(
    wanted: list[tuple[int, str]],
) -> None:
    wanted = [(min(high, 400) if kind != "parts" else high, kind) for high, kind in wanted]
    pages = filled(
        *(
            Block(str(number), high, parts=kind == "parts", floats=kind == "floats")
            for number, (high, kind) in enumerate(wanted)
        )
    )
    for page in pages:
        assert page
        edge = BOX[3]
        for _, y, high in page:
            assert y >= -0.01
            assert y + high <= edge + 0.01
            edge = y
    found: dict[str, float] = {}
    for page in pages:
        for name, _, high in page:
            found[name] = found.get(name, 0) + high
    assert found == {str(number): high for number, (high, _) in enumerate(wanted)}
    flow = [name for page in pages for name, *_ in page if wanted[int(name)][1] != "floats"]
    assert flow == sorted(flow, key=int)


@pytest.mark.slow
def test_the_practice_case_fits_its_pages_and_no_page_stands_half_empty(practice: Case) -> None:
    report = PdfReader(BytesIO(conference_pdf(practice, TODAY)))
    assert len(report.pages) <= PAGES
    for number, page in enumerate(report.pages[1:-1], 2):
        heights: list[float] = []
        page.extract_text(
            visitor_text=lambda text, cm, tm, *_, seen=heights: (
                seen.append(tm[5] * cm[3] + cm[5]) if text.strip() else None
            )
        )
        body = [y for y in heights if y > 60]
        assert min(body) < styles.PAGE[1] / 2, f"page {number} is half empty"


@pytest.mark.parametrize(
    "draw",
    [lambda case: ecomap(case, TODAY), full_picture, lambda case: full_pictures(case, TODAY)[0]],
)
def test_the_letters_of_a_picture_are_readable_on_paper(draw: object, practice: Case) -> None:
    picture = draw(practice)  # type: ignore[operator]
    scale = min(LARGEST, styles.WIDTH / picture.width, HIGHEST / picture.height)
    assert (
        min(shape.size for shape in picture.shapes if isinstance(shape, Text)) * scale >= READABLE
    )


@given(st.lists(st.lists(st.text("abc défg,", max_size=120), min_size=4, max_size=4), max_size=12))
def test_columns_fill_the_table_and_none_is_too_narrow_for_its_title(rows: list[list[str]]) -> None:
    titles = ("Decided on", "What", "Why", "Told to")
    found = widths(titles, rows, 480, 8.5, 8)
    assert sum(found) == pytest.approx(480)
    assert all(width > 0 for width in found)
    if all(len(word) < 12 for row in rows for cell in row for word in cell.split()):
        assert all(
            width >= len(title.split()[0]) * 8.5 * 0.4
            for width, title in zip(found, titles, strict=True)
        )


def test_a_column_gets_room_by_what_it_holds() -> None:
    rows = [
        [
            "12 May 2026",
            (
                "A sentence that goes on for a good while and would take many lines where the "
                "column is narrow, as it was."
            ),
            "JB",
        ]
    ] * 8
    when, what, who = widths(("On", "What was decided", "By"), rows, 480, 8.5, 8)
    assert what > 2 * when > 2 * who * 0.5
    assert who < 80


@pytest.mark.parametrize("before", range(40, 62, 3))
def test_lines_to_write_on_stay_below_what_they_are_for(before: int) -> None:
    blocks: tuple[PageBlock, ...] = (
        *(Para(f"Line {one}.") for one in range(before)),
        Para("By whom, and when.", opens=True),
        Room(5, together=True),
    )
    document = Document("K", "", "1", TODAY, "", blocks)
    pages = PdfReader(BytesIO(to_pdf(document))).pages
    assert all("Line" in page.extract_text() or "By whom" in page.extract_text() for page in pages)


@pytest.mark.parametrize("before", range(30, 56))
@pytest.mark.parametrize("count", [2, 3, 5])
def test_no_row_stands_alone_on_the_next_page(before: int, count: int) -> None:
    rows = tuple((f"Row {number}.", "Said.") for number in range(count))
    blocks: tuple[PageBlock, ...] = (
        *(Para(f"Line {one}.") for one in range(before)),
        Grid(("Name", "What"), (1, 1), rows),
    )
    pages = PdfReader(BytesIO(to_pdf(Document("K", "", "1", TODAY, "", blocks)))).pages
    assert all(page.extract_text().count("Row ") != 1 for page in pages[1:])


@pytest.mark.parametrize("before", range(25, 56))
@pytest.mark.parametrize("count", [3, 4, 6, 12])
def test_no_table_begins_with_fewer_than_three_rows_at_the_foot_of_a_page(
    before: int, count: int
) -> None:
    """One row stood at the foot, and three on the next page."""
    rows = tuple((f"Row {number}.", "Said.") for number in range(count))
    blocks: tuple[PageBlock, ...] = (
        *(Para(f"Line {one}.") for one in range(before)),
        Heading("Who is who", 3),
        Grid(("Name", "What"), (1, 1), rows),
    )
    pages = PdfReader(BytesIO(to_pdf(Document("K", "", "1", TODAY, "", blocks)))).pages
    held = [text.count("Row ") for page in pages if "Row " in (text := page.extract_text())]
    assert held == [count] or (count > 4 and held[0] >= 3 and held[-1] >= 2)


@pytest.mark.parametrize("before", range(25, 56))
@pytest.mark.parametrize(
    "after",
    [
        Grid(("Name", "Told on"), (1, 1), tuple((f"Row {one}.", "") for one in range(3))),
        Bullets(("Row 1.",)),
        Empty("Row of none."),
    ],
)
def test_a_heading_and_the_words_below_it_stay_with_what_they_lead_to(
    after: PageBlock, before: int
) -> None:
    """A heading and what to write stood at the foot of a page, and the table on the next."""
    blocks: tuple[PageBlock, ...] = (
        *(Para(f"Line {one}.") for one in range(before)),
        Heading("Who must be told"),
        Para("Write the day beside each."),
        after,
    )
    pages = PdfReader(BytesIO(to_pdf(Document("K", "", "1", TODAY, "", blocks)))).pages
    (text,) = [page.extract_text() for page in pages if "Row " in page.extract_text()]
    assert "Who must be told" in text
    assert "Write the day" in text


@pytest.mark.parametrize("before", [20, 40])
def test_a_table_that_stays_whole_takes_its_heading_to_the_next_page(before: int) -> None:
    rows = tuple((f"Row {number}.", "Said.") for number in range(15))
    blocks: tuple[PageBlock, ...] = (
        *(Para(f"Line {one}.") for one in range(before)),
        Heading("Who is who", 3),
        Grid(("Name", "What"), (1, 1), rows, whole=True),
    )
    pages = PdfReader(BytesIO(to_pdf(Document("K", "", "1", TODAY, "", blocks)))).pages
    (text,) = [page.extract_text() for page in pages if "Row " in page.extract_text()]
    assert text.count("Row ") == 15
    assert "Who is who" in text


def test_the_first_page_of_the_report_holds_all_a_chair_reads_first(practice: Case) -> None:
    first, second = PdfReader(BytesIO(conference_pdf(practice, TODAY))).pages[:2]
    text = first.extract_text()
    assert all(f"\n{person.name}" in text for person in practice.people)
    assert "In this report" in second.extract_text()[:200]


def test_a_genogram_in_large_print_is_not_within_a_sentence(
    practice: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They stand before it, on the page that it would leave nearly empty, and are not parted."""
    drawn = _Drawn(monkeypatch)
    order = CopyOrder(CopyKind.CONFERENCE, TODAY, large=True)
    copy_pdf(order, practice)
    flow = [part for _, parts in sorted(drawn.pages.items()) for part in parts]
    first = next(place for place, part in enumerate(flow) if isinstance(part, PicturePart))
    of_picture = takewhile(
        lambda part: isinstance(part, PicturePart) or _said(part).startswith("Part "), flow[first:]
    )
    kinds = [_said(part) for part in of_picture]
    assert kinds == ["", *(word for n in range(1, 5) for word in (f"Part {n} of 4", "")), ""]
    said = [_said(part) for part in flow[:first]]
    begins = said.index("In words: Genogram.")
    assert said[begins - 1] == "Genogram"
    assert said[-1] == "Where Jayden is now: adopted."
    (page,) = (number for number, parts in drawn.pages.items() if flow[begins] in parts)
    assert len(drawn.pages[page]) > 10  # it was nearly empty


def test_in_large_print_each_row_of_the_full_picture_is_said_in_a_paragraph_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A fact of two sentences was said in two, apart from who knew of the first."""
    two = "No convictions. Named in two calls"
    case = (
        Case()
        .adding(Agency(id="a", name="Police"))
        .adding(Event(id="e", on="2026-05-02", happened=two))
    )
    (picture,) = full_pictures(case, TODAY)
    assert two in picture.words
    drawn = _Drawn(monkeypatch)
    to_pdf(Document("K", "", "1", TODAY, "", (Heading("F", 0), Figure(picture))), large=True)
    said = [_said(part) for _, parts in sorted(drawn.pages.items()) for part in parts]
    first = said.index("In words: The full picture.")
    told = said[first + 1 : first + 1 + len(picture.symbols)]
    assert told == [f"{one.name}." for one in picture.symbols]


@pytest.mark.parametrize("told", [False, True])
def test_what_a_table_tells_already_is_not_told_again_below_its_picture(
    practice: Case, *, told: bool
) -> None:
    """In large print all events stood in words below the history, and then in their table."""
    figure = Figure(ecomap(practice, TODAY), told=told)
    made = to_pdf(Document("K", "", "1", TODAY, "", (Heading("F", 0), figure)), large=True)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    assert ("In words" in text) != told
    order = CopyOrder(CopyKind.CONFERENCE, TODAY)
    blocks = document_of(order, practice).blocks
    named = [
        one.picture.words.split(".")[0] for one in blocks if isinstance(one, Figure) and one.told
    ]
    assert named == ["Appointments", "Chronology"]


def _said(part: PagePart) -> str:
    return "".join(span.text for span in getattr(part, "_spans", ()))


def test_the_report_in_large_print_can_be_carried(practice: Case) -> None:
    """It had 127 pages, as each row of a wide table became a paragraph for each of its facts."""
    order = CopyOrder(CopyKind.CONFERENCE, TODAY, large=True)
    assert len(PdfReader(BytesIO(copy_pdf(order, practice))).pages) <= PAGES_LARGE


def test_no_line_parts_a_date_or_a_telephone_number() -> None:
    """Also where the column is narrow, as long as it has room for the whole."""
    typesetter = Typesetter()
    for words, whole in (
        ("seen on 22 January 2026 at home", "22 January 2026"),
        ("since November 2024, apart", "November 2024"),
        ("ring 0000 000 001 at night", "0000 000 001"),
    ):
        room = typesetter.line(whole, BODY).width + 250
        for wide in range(int(room), int(room) + 4000, 170):
            lines = typesetter.lines([Span(words, BODY)], wide)
            said = [" ".join(part.text for part in line.segments) for line in lines]
            assert any(whole in one for one in said), (wide, said)


def test_a_column_of_dates_is_wide_enough_for_a_whole_one() -> None:
    rows = [["22 September 2026", "Not seen, and nobody knows why", "A worker", "b", "c", "d"]] * 4
    titles = ("Date", "What", "Who", "Shared with", "What it may mean", "What we did")
    room = Typesetter().line("22 September 2026", BODY).width * 9.5 / 1000
    assert widths(titles, rows, 478, 9.5, 8)[0] >= room + 8


def test_text_in_a_picture_is_cut_between_words() -> None:
    assert truncate("Wexmoor children's social care", 16) == "Wexmoor…"
    assert truncate("Wexmoor children's social care", 60) == "Wexmoor children's social care"
    assert truncate("Llanfairpwllgwyngyll", 10) == "Llanfairp…"


class _Drawn:
    """Which parts each page was given, in order."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pages: dict[int, list[PagePart]] = {}
        plain = PagePart.draw_on

        def draw_on(part: PagePart, canvas: PdfCanvas, x: float, y: float) -> None:
            self.pages.setdefault(canvas.page, []).append(part)
            plain(part, canvas, x, y)

        monkeypatch.setattr(PagePart, "draw_on", draw_on)


@pytest.mark.parametrize("large", [False, True])
def test_no_heading_stands_alone_at_the_foot_of_a_page(
    practice: Case, monkeypatch: pytest.MonkeyPatch, *, large: bool
) -> None:
    drawn = _Drawn(monkeypatch)
    copy_pdf(CopyOrder(CopyKind.CONFERENCE, TODAY, large=large), practice)
    looks = styles.IN_LARGE if large else styles.NORMAL
    for number, parts in list(drawn.pages.items())[:-1]:
        last = parts[-1]
        style = getattr(last, "_style", None)
        assert style not in {*looks.headings, looks.lead}, f"page {number + 1}"


@pytest.mark.parametrize("before", range(20, 37, 2))
def test_a_part_of_one_paragraph_does_not_move_on_with_the_next_part(before: int) -> None:
    """“The full paper” went with “Words we used”, and half a page was empty."""
    rows = tuple((f"Word {number}.", "It means something.") for number in range(25))
    blocks: tuple[PageBlock, ...] = (
        Heading("Your baby", 0),
        *(Para(f"Line {one}.") for one in range(before)),
        Heading("The full paper", 2),
        Para("Ask for it."),
        Heading("Words we used"),
        Grid(("Word", "What it means"), (1, 3), rows, whole=True),
    )
    first, *_ = PdfReader(BytesIO(to_pdf(Document("K", "", "1", TODAY, "", blocks)))).pages
    assert "Ask for it." in first.extract_text()
    assert "Words we used" not in first.extract_text()


@pytest.mark.parametrize("large", [False, True])
def test_one_fact_of_one_record_is_a_line_and_no_table(*, large: bool) -> None:
    """“What we call the baby” stood over one name, in a table as wide as the page."""
    told = Grid(("What we call the baby",), (1,), (("Baby Hartley",),))
    made = to_pdf(Document("K", "", "1", TODAY, "", (Heading("Each baby", 3), told)), large=large)
    assert b"/S /Table" not in made
    assert "What we call the baby: Baby Hartley" in PdfReader(BytesIO(made)).pages[0].extract_text()


@pytest.mark.parametrize(("before", "lines"), [(10, 15), (20, 15), (16, 18), (12, 14)])
def test_a_row_that_is_parted_leaves_no_single_line_and_no_empty_page(
    before: int, lines: int
) -> None:
    """One line of a row stood alone overleaf, and a row that fitted went to the page after."""
    tall = "\n".join(f"Line {number} is said." for number in range(lines))
    rows = (("Ann", tall), ("Bea", tall), ("Cat", tall))
    blocks: tuple[PageBlock, ...] = (
        *(Para(f"Before {one}.") for one in range(before)),
        Heading("What is held", 3),
        Grid(("Who", "What"), (1, 2), rows),
    )
    made = to_pdf(Document("K", "", "1", TODAY, "", blocks), large=True)
    counts = [page.extract_text().count(" is said.") for page in PdfReader(BytesIO(made)).pages]
    assert sum(counts) == 3 * lines
    assert 1 not in counts
    held = [count for count in counts if count]
    assert all(count > lines for count in held[1:-1])  # a page between holds more than one row
