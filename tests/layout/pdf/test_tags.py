"""Every copy is tagged for PDF/UA-1, and its tree says in order what the page says.

Two independent checkers find nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import outloud  # type: ignore[import-untyped]
import pdfua
import pikepdf
import pytest
from pypdf import PdfReader

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Person
from prebirth.copies.make import usual_reader
from prebirth.copies.spec import CopyOrder, Format, spec_of
from prebirth.exchange.deliver import file_name
from prebirth.exchange.practice import practice_case, practice_orders
from prebirth.layout.blocks import (
    AnswerBlock,
    Break,
    Bullets,
    Callout,
    Columns,
    Contents,
    Document,
    Empty,
    Grid,
    Heading,
    Para,
    Tiles,
)
from prebirth.layout.pdf.write import pdf
from tests.copies.made import copy_pdf
from tests.layout.pdf.test_write import TODAY, document

ORDERS = {
    file_name(order, practice_case(), "practice"): order
    for order in practice_orders(practice_case())
    if spec_of(order.kind).format is Format.PDF
}


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Every element below a node, in reading order."""
    for kid in _kids(node):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def _kids(node: pikepdf.Object) -> list[pikepdf.Object]:
    held: Any = node.get("/K", [])
    return list(held) if isinstance(held, pikepdf.Array) else [held]


KEPT: list[pikepdf.Pdf] = []
"""The files whose objects a test still looks at."""


def tree(data: bytes) -> list[pikepdf.Object]:
    KEPT[:] = [pikepdf.open(BytesIO(data))]
    return list(elements(KEPT[0].Root.StructTreeRoot))


def kinds(data: bytes) -> list[str]:
    return [str(element.S)[1:] for element in tree(data)]


def spoken(data: bytes) -> list[str]:
    """The text of each element with content, in reading order.

    It comes from the marked content through the fonts' own character maps.
    """
    opened = pikepdf.open(BytesIO(data))
    pages = {page.obj.objgen: _marked(page) for page in opened.pages}
    found = []
    for element in elements(opened.Root.StructTreeRoot):
        said = str(element.get("/ActualText", ""))
        for kid in [] if said else _kids(element):
            if isinstance(kid, int):
                said += pages[element.Pg.objgen].get(kid, "")
            elif isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/MCR":
                said += pages[kid.Pg.objgen].get(int(kid.MCID), "")
        if said:
            found.append(said.strip())
    return found


def _marked(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked content of a page."""
    maps = {
        name: _to_unicode(font.ToUnicode.read_bytes())
        for name, font in page.Resources.Font.items()
        if "/ToUnicode" in font
    }
    found: dict[int, str] = {}
    stack: list[tuple[int | None, str | None]] = []
    font: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands = instruction.operands
        match str(instruction.operator):
            case "BDC":
                about = operands[1]
                number = int(about.MCID) if "/MCID" in about else stack[-1][0] if stack else None
                instead = str(about.ActualText) if "/ActualText" in about else None
                stack.append((number, instead))
                if number is not None and instead:
                    found[number] = found.get(number, "") + instead
            case "BMC":
                stack.append((None, None))
            case "EMC":
                stack.pop()
            case "Tf":
                font = maps.get(str(operands[0]), {})
            case "TJ" if stack and stack[-1][0] is not None and stack[-1][1] is None:
                number = stack[-1][0]
                for part in operands[0]:
                    if isinstance(part, pikepdf.String):
                        codes = bytes(part)
                        text = "".join(
                            font[int.from_bytes(codes[at : at + 2], "big")]
                            for at in range(0, len(codes), 2)
                        )
                        found[number] = found.get(number, "") + text
    return found


def _to_unicode(data: bytes) -> dict[int, str]:
    found = {}
    for line in data.decode("ascii").splitlines():
        if line.startswith("<") and line.count("<") == 2 and "ffff" not in line:
            code, text = line.replace(">", "").split("<")[1:]
            found[int(code.strip(), 16)] = bytes.fromhex(text).decode("utf-16-be")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("name", ORDERS)
def test_two_checkers_find_no_error_and_nothing_to_warn_of(
    name: str, practice: Case, tmp_path: Path
) -> None:
    checked(tmp_path / name, copy_pdf(ORDERS[name], practice))


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind",
    [
        CopyKind.CONFERENCE,
        CopyKind.MIDWIFE,
        CopyKind.PARENT_FULL,
        CopyKind.AGENCY,
        CopyKind.MANAGER,
    ],
)
def test_nor_in_a_copy_of_an_empty_case_in_large_print(
    kind: CopyKind, case: Case, tmp_path: Path
) -> None:
    begun = case.adding(Person(id="m", role="mother")).adding(Agency(id="a"))
    checked(
        tmp_path / "empty.pdf",
        copy_pdf(CopyOrder(kind, TODAY, usual_reader(kind, begun), large=True), begun),
    )


@pytest.mark.slow
def test_nor_in_a_table_of_many_pages(tmp_path: Path) -> None:
    rows = tuple(
        (
            f"{number} {chr(97 + number % 26) * 4}",
            f"what happened {chr(97 + number % 23) * 3} " * 12,
        )
        for number in range(120)
    )
    titles = ("Date of what is told here", "What happened and what it means for the child")
    checked(
        tmp_path / "long.pdf",
        pdf(document(Heading("Title", 0), Heading("Long"), Grid(titles, (1, 3), rows))),
    )


HEAD = "RESTRICTED: do not copy or pass on"
"""What stands at the top of every page."""


def checked(file: Path, data: bytes) -> None:
    """Have two checkers look at a copy."""
    file.write_bytes(data)
    first = pdfua.validate(str(file))
    assert list(first.findings) == []
    assert list(first.skipped) == []
    second = outloud.check(str(file))
    assert second.error is None
    # It knows a running head by its coming back: that of a single page it takes for prose.
    single = len(PdfReader(file).pages) == 1
    found = [
        one
        for one in second.sorted_findings()
        if not (single and one.rule == "TAG-002" and HEAD in str(one.evidence))
    ]
    assert [one for one in found if one.severity in {"error", "warning"}] == []


@pytest.fixture(scope="module")
def sample() -> bytes:
    return pdf(
        document(
            Heading("Title", 0),
            Para("First words.", "Lead."),
            Heading("A part"),
            Heading("Straight to the third", 3),
            Empty("Nothing."),
            AnswerBlock("A question", "Yes", "Because.", "Observed"),
            Bullets(("one", "two")),
            Tiles((("Due", "20 August", "by scan"), ("Today", "26+1", ""))),
            Callout("Ring:", "0000."),
            Heading("The second part"),
            Grid(("Date", "What"), (1, 2), (("1 May", "It rained"), ("", "It did not"))),
        )
    )


def test_headings_never_skip_a_level(sample: bytes) -> None:
    assert [kind for kind in kinds(sample) if kind[0] == "H"] == ["H1", "H2", "H3", "H4", "H2"]


def test_the_tree_read_in_order_says_what_the_page_says(sample: bytes) -> None:
    assert spoken(sample) == [
        "Title",
        "Lead. First words.",
        "A part",
        "Straight to the third",
        "Nothing.",
        "A question",
        "Observed",
        "Yes. Because.",
        "•",
        "one",
        "•",
        "two",
        "Due",
        "20 August",
        "by scan",
        "Today",
        "26+1",
        "Ring: 0000.",
        "The second part",
        "Date",
        "What",
        "1 May",
        "It rained",
        "It did not",
    ]


def test_a_table_has_a_head_with_scope_and_every_row_as_many_cells(sample: bytes) -> None:
    heads = [element for element in tree(sample) if element.S == "/TH"]
    assert [str(element.A.Scope) for element in heads] == ["/Column", "/Column"]
    rows = [element for element in tree(sample) if element.S == "/TR"]
    assert [len(_kids(row)) for row in rows] == [2, 2, 2]


def test_a_table_over_pages_is_one_table_whose_head_is_said_once() -> None:
    rows = tuple((f"row {number}", "some words " * 30) for number in range(60))
    data = pdf(document(Heading("Long"), Grid(("Which", "Words"), (1, 3), rows)))
    assert kinds(data).count("Table") == 1
    assert kinds(data).count("TR") == 61
    assert spoken(data).count("Which") == 1
    assert [said for said in spoken(data) if said.startswith("row ")] == [
        f"row {number}" for number in range(60)
    ]


def test_a_row_longer_than_a_page_is_one_row() -> None:
    words = " ".join(f"w{number}" for number in range(2500))
    data = pdf(document(Grid(("A", "B"), (1, 1), (("x", words),))))
    assert kinds(data).count("TR") == 2
    assert words in " ".join(" ".join(spoken(data)).split())


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    words = " ".join(f"w{number}" for number in range(2500))
    data = pdf(document(Para(words)))
    assert kinds(data) == ["Document", "P"]
    assert " ".join(spoken(data)[0].split()) == words


def test_a_picture_has_its_words_and_its_place(practice: Case) -> None:
    report = copy_pdf(ORDERS["practice-conference.pdf"], practice)
    figures = [element for element in tree(report) if element.S == "/Figure"]
    assert len(figures) == 6
    for figure in figures:
        assert len(str(figure.Alt)) > 40
        left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
        assert 0 < left < right < 596
        assert 0 < bottom < top < 842


def test_every_part_of_the_catalogue_that_a_reader_goes_by(sample: bytes) -> None:
    with pikepdf.open(BytesIO(sample)) as opened:
        assert opened.Root.MarkInfo.Marked
        assert opened.Root.Lang == "en-GB"
        assert opened.Root.ViewerPreferences.DisplayDocTitle
        with opened.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"
            assert about["dc:title"] == "26-1 Conference report" == str(opened.docinfo["/Title"])
        for number, page in enumerate(opened.pages):
            assert page.Tabs == "/S"
            assert page.StructParents == number


def test_a_heading_with_nothing_below_says_so_at_its_side() -> None:
    said = spoken(
        pdf(
            Document(
                "k",
                "r",
                "v",
                document().made,
                "",
                (Heading("Checks", 3), Empty("Not yet asked.")),
            )
        )
    )
    assert said == ["Checks", "Not yet asked."]


def test_the_contents_are_links_that_lead_to_their_parts() -> None:
    data = pdf(
        document(
            Heading("In this report"),
            Contents(),
            Heading("Near"),
            Break(),
            Para("x"),
            Break(),
            Heading("Far"),
        )
    )
    assert [kind for kind in kinds(data) if kind in {"TOC", "TOCI", "Reference", "Link"}] == [
        "TOC",
        *["TOCI", "Reference", "Link"] * 2,
    ]
    assert [said for said in spoken(data) if said[-1].isdigit()] == ["Near1", "Far3"]
    with pikepdf.open(BytesIO(data)) as opened:
        pages = [page.obj.objgen for page in opened.pages]
        links = list(opened.pages[0].Annots)
        assert [pages.index(link.A.D[0].objgen) for link in links] == [0, 2]
        assert [str(link.Contents) for link in links] == ["Near", "Far"]
        keys = list(opened.Root.StructTreeRoot.ParentTree.Nums)
        for link in links:
            owner = keys[keys.index(link.StructParent) + 1]
            assert owner.S == "/Link"


def test_columns_are_read_one_after_the_other() -> None:
    left, right = (Heading("Left", 2), Para("one")), (Heading("Right", 2), Para("two"))
    assert spoken(pdf(document(Heading("Top"), Columns((left, right))))) == [
        "Top",
        "Left",
        "one",
        "Right",
        "two",
    ]


def test_in_large_print_a_long_fact_of_a_row_stands_alone() -> None:
    long = ("She said more than fits beside anything else. " * 5).strip()
    rows = (("1 May", "GP\nby letter", long, "us"),)
    grid = Grid(("When", "With", "What", "Who"), (1, 1, 1, 1), rows)
    assert spoken(pdf(document(Heading("Top"), grid), large=True))[1:] == [
        "When: 1 May\u00a0· With: GP\u00a0· by letter",
        f"What: {long}",
        "Who: us",
    ]


def test_in_large_print_a_wide_table_is_a_list_and_no_letter_is_small() -> None:
    data = pdf(
        document(
            Heading("Top"),
            Grid(("When", "With", "What"), (1, 1, 1), (("1 May", "GP", "came"),)),
            Para("x"),
        ),
        large=True,
    )
    assert "Table" not in kinds(data)
    assert spoken(data)[1] == "When: 1 May\u00a0· With: GP\u00a0· What: came"
    with pikepdf.open(BytesIO(data)) as opened:
        sizes = [
            float(instruction.operands[1])
            for instruction in pikepdf.parse_content_stream(opened.pages[0])
            if str(instruction.operator) == "Tf"
        ]
    assert min(sizes) >= 18
