"""Writes a document as a tagged PDF; the same document gives the same bytes."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from functools import cached_property
from html import escape
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import BasicFonts, PDFDocument
from reportlab.pdfgen.canvas import Canvas

from prebirth.base.language import say, spoken
from prebirth.base.pdfium import PDFIUM
from prebirth.drawing.shapes import Picture
from prebirth.layout.blocks import Document
from prebirth.layout.pdf import styles as s
from prebirth.layout.pdf.contents import Link
from prebirth.layout.pdf.embed import Inline, refer, stream
from prebirth.layout.pdf.fields import typed_font, write_form
from prebirth.layout.pdf.flow import PageFlow
from prebirth.layout.pdf.paper import Paper, lines
from prebirth.layout.pdf.parts import Filler, PageCount
from prebirth.layout.pdf.picture import PicturePart
from prebirth.layout.pdf.tree import Element
from prebirth.wording.facts import day_words

MAKER = "Prebirth"
XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{maker}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{maker}</pdf:Producer>
<xmp:CreateDate>{made}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>{made}T00:00:00Z</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def pdf(document: Document, *, large: bool = False, tagged: bool = True) -> bytes:
    """The PDF of a document, in normal or large print."""
    rl_config.useA85 = 0  # a page goes in as it is packed, not spelt out in letters
    styles = s.styles_of(document, large=large)
    paper = Paper(styles, tagged=tagged)
    made = BytesIO()
    canvas = PdfCanvas(document, paper, made)
    for setting, value in (
        ("Title", document.title),
        ("Subject", document.kind),
        ("Author", MAKER),
        ("Creator", MAKER),
        ("Producer", MAKER),
    ):
        getattr(canvas, f"set{setting}")(value)
    Filler(canvas, _box(styles)).fill(PageFlow(paper).all(document.blocks))
    canvas.save()
    return made.getvalue()


def count_pages(document: Document, *, large: bool = False) -> int:
    """How many pages a document fills, without drawing any."""
    styles, count = s.styles_of(document, large=large), PageCount()
    Filler(count, _box(styles)).fill(PageFlow(Paper(styles)).all(document.blocks))
    return count.pages


def _box(styles: s.Styles) -> tuple[float, float, float, float]:
    """What of a page is filled: left, bottom, width and height."""
    return s.MARGIN, styles.bottom, s.WIDTH, s.PAGE[1] - styles.top - styles.bottom


class PdfCanvas(Canvas):
    """A canvas that keeps every page until the last is drawn.

    Then it sets header and footer, which name the number of pages, and writes the rest.
    """

    def __init__(
        self, document: Document | None, paper: Paper, out: Any, size: tuple[float, float] = s.PAGE
    ) -> None:
        super().__init__(
            out, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=spoken().tag
        )
        self._document, self._paper = document, paper
        if document:
            # reportlab writes either the time of now or the year 2000; a copy bears its own day.
            made = (*document.made.timetuple()[:3], 0, 0, 0)
            self._doc._timeStamp.YMDhms = made  # noqa: SLF001
        self.kept: list[dict[str, Any]] = []
        self._fields: list[str] = []
        self.places: dict[str, int] = {}
        self.links: list[Link] = []
        self.setViewerPreference("DisplayDocTitle", "true")
        self.showOutline()

    @property
    def page(self) -> int:
        """The number of the page being drawn, counted from 0."""
        return len(self.kept)

    def code(self, text: str) -> None:
        """Write PDF operators to the page."""
        if text:
            self._code.append(text)

    def place(self) -> tuple[list[str], int]:
        """Keep a place in the page's code, and return the code and the index of the place."""
        self._code.append("")
        return self._code, len(self._code) - 1

    @property
    def pdf(self) -> PDFDocument:
        """The PDF document to which objects are added."""
        return self._doc

    @cached_property
    def typed(self) -> str:
        """The font of form fields, embedded once."""
        return typed_font(self._doc)

    def field(self, reference: str) -> None:
        """Put a field of a form on the page."""
        self._fields.append(reference)
        self._annotationrefs.append(Inline(reference))

    def link(self, link: Link) -> None:
        """Put a link on the page; its target is written when every page is known."""
        self.links.append(link)
        self._annotationrefs.append(Inline(link.reference))

    def showPage(self) -> None:
        """Keep the page."""
        self.kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Set every page's header and footer, and write the file."""
        kept, marks, doc = self.kept, self._paper.marks, self._doc
        for link in self.links:
            link.number(self.places[link.key])
        for number, page in enumerate(kept, 1):
            self.__dict__.update(page)
            if self._document:
                self._furnish(self._document, number, len(kept))
            super().showPage()
        pages = doc.Pages.pages
        names = [refer(doc, page) for page in pages]
        if marks.on:
            # reportlab writes only the entries of a page that this list names. Tabs /S lets
            # the tab key follow the structure tree, as PDF/UA-1, 7.18.3, asks.
            for number, page in enumerate(pages):
                page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
                page.StructParents, page.Tabs = number, Inline("/S")
        for link in self.links:
            link.write(names[self.places[link.key]])
        marks.write(doc, names)
        if self._fields:
            write_form(doc, self._fields, self.typed)
        # reportlab lists its standard fonts, which are not embedded, as PDF/UA-1, 7.21.4, asks.
        fonts = doc.idToObject[BasicFonts].dict
        fonts.clear()
        fonts.update(
            {font.tag: Inline(font.write(doc)) for font in self._paper.typesetter.fonts.values()}
        )
        doc.Catalog.Metadata = stream(
            self._about().encode(),
            {"Type": Inline("/Metadata"), "Subtype": Inline("/XML")},
            packed=False,
        )
        super().save()

    def _about(self) -> str:
        document = self._document
        title, made = (document.title, document.made) if document else ("", date(2000, 1, 1))
        return XMP.format(title=escape(title), language=spoken().tag, maker=MAKER, made=made)

    def _make_preamble(self) -> None:
        """Set no font at the start of a page, as reportlab would name one that is not embedded."""
        self._preamble = ""

    def _furnish(self, document: Document, number: int, of: int) -> None:
        paper, styles = self._paper, self._paper.styles
        top, bottom = s.PAGE[1] - styles.top + styles.head_room, styles.foot
        self.code(paper.marks.artefact("Header"))
        self._words(f"{document.reference} · {document.kind} · {document.version}", top)
        if document.restricted:
            self._words(
                document.restricted,
                top + (styles.furniture.leading if styles.stacked else 0),
                right=not styles.stacked,
            )
        self.code(paper.marks.end + " " + paper.marks.artefact("Footer"))
        day, at = day_words(document.made), document.at
        made = say("Made {day} at {at}", day=day, at=at) if at else say("Made {day}", day=day)
        self._words(made, bottom)
        self._words(say("Page {number} of {of}", number=number, of=of), bottom, right=True)
        self.code(paper.marks.end)
        edges = (s.MARGIN, s.MARGIN + s.WIDTH)
        lines(
            paper,
            self,
            [(edges[0], y, edges[1], y) for y in (top - 6, bottom + styles.furniture.leading + 2)],
            0.6,
            s.RULE,
        )

    def _words(self, words: str, y: float, *, right: bool = False) -> None:
        style = self._paper.styles.furniture
        line = self._paper.typesetter.line(words, style.face)
        x = s.MARGIN + (s.WIDTH - line.width * style.size / 1000 if right else 0)
        self._paper.draw(self, [line], style, (x, y + style.size))


def rasterise(picture: Picture, sharp: float) -> Any:
    """A picture as a PIL image with `sharp` pixels to each of its points."""
    # Late: 80 ms, and only the pictures of a Word copy need it.
    import pypdfium2

    paper = Paper(tagged=False)
    out = BytesIO()
    size = (picture.width, picture.height)
    canvas = PdfCanvas(None, paper, out, size)
    part = PicturePart(paper, picture, Element("Figure"), largest=1)
    part.wrap(*size)
    part.draw_on(canvas, 0, 0)
    canvas.showPage()
    canvas.save()
    with (
        PDFIUM,
        pypdfium2.PdfDocument(out.getvalue()) as opened,
        closing(opened[0]) as page,
        closing(page.render(scale=sharp)) as drawn,
    ):
        return drawn.to_pil().copy()
