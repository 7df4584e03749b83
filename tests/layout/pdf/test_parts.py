"""Pictures that wait for room, and the part of a document that they stay in."""

from prebirth.layout.pdf.parts import Filler, PagePart, RoomFor, Together


class Block(PagePart):
    """A part of some height that notes on which page it is drawn."""

    def __init__(self, name: str, height: float, *, section: bool = False) -> None:
        self.name, self.height, self.section = name, height, section

    def draw_on(self, canvas: "Pages", _x: float, _y: float) -> None:
        canvas.drawn.append((self.name, canvas.page))


class Picture(Block):
    floats = True


class Pages:
    """A canvas that knows only its pages."""

    def __init__(self) -> None:
        self.page, self.drawn = 1, list[tuple[str, int]]()

    def showPage(self) -> None:
        self.page += 1


def pages_of(*parts: PagePart) -> list[tuple[str, int]]:
    canvas = Pages()
    Filler(canvas, (0, 0, 500, 700)).fill(parts)
    return canvas.drawn


def test_text_of_its_own_part_fills_the_page_before_a_picture_that_waits() -> None:
    drawn = pages_of(Block("a", 300), Picture("p", 500), Block("b", 200), Block("c", 50))
    assert drawn == [("a", 1), ("b", 1), ("c", 1), ("p", 2)]


def test_a_picture_never_leaves_the_part_of_the_document_it_is_of() -> None:
    for begins in (
        [RoomFor(90, section=True), Block("b", 200)],
        [Together([Block("b", 200, section=True)])],
    ):
        drawn = pages_of(Block("a", 300), Picture("p", 500), Block("t", 100), *begins)
        assert drawn == [("a", 1), ("t", 1), ("p", 2), ("b", 2)]
