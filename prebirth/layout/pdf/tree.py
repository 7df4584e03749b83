"""The structure tree: elements in reading order (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from prebirth.layout.pdf.embed import Raw, refer

CELLS = frozenset({"TD", "TH"})
ANNOTATIONS = 100_000
"""The first key of an annotation in the parent tree; a document has fewer pages."""


def text(value: str) -> str:
    """A PDF text string."""
    return f"<feff{value.encode('utf-16-be').hex()}>"


class Element:
    """One element of the structure tree: its kind and what it holds, in reading order.

    `alt` describes a picture; `said` is the text where the glyphs run from right to left.
    """

    __slots__ = ("alt", "attributes", "kids", "kind", "name", "page", "parent", "said")

    def __init__(
        self, kind: str, parent: Element | None = None, *, alt: str = "", attributes: str = ""
    ) -> None:
        self.kind, self.parent, self.alt, self.attributes = kind, parent, alt, attributes
        self.kids: list[Element | tuple[int, int] | str] = []
        self.page = -1
        self.name = self.said = ""
        if parent is not None:
            parent.kids.append(self)

    def add(self, kind: str, **more: str) -> Element:
        """A new element within this one."""
        return Element(kind, self, **more)

    def insides(self) -> Iterator[Element]:
        """Itself and every element within it, in reading order."""
        waiting = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += [kid for kid in reversed(element.kids) if type(kid) is Element]


class MarkedContent:
    """Ties what is drawn, as marked content, to the elements of the structure tree."""

    def __init__(self, *, on: bool = True) -> None:
        self.on = on
        self.root = Element("Document")
        self._pages: list[list[Element]] = []
        self._annotations: list[Element] = []
        self._headings: list[int] = []

    def heading(self, level: int) -> Element:
        """An element for a heading, at most one level below the heading above it."""
        while self._headings and self._headings[-1] >= level:
            self._headings.pop()
        self._headings.append(level)
        return self.root.add(f"H{min(len(self._headings), 6)}")

    def begin(self, element: Element, page: int) -> str:
        """The operator that begins an element's marked content; pages count from 0."""
        if not self.on:
            return ""
        while len(self._pages) <= page:
            self._pages.append([])
        number = len(self._pages[page])
        self._pages[page].append(element)
        element.kids.append((page, number))
        if element.page < 0:
            element.page = page
        return f"/{element.kind} <</MCID {number}>> BDC"

    def artefact(self, kind: str = "") -> str:
        """The operator that begins an artefact, which is not read out."""
        if not self.on:
            return ""
        return f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC"

    @property
    def end(self) -> str:
        """The operator that ends marked content."""
        return "EMC" if self.on else ""

    def annotation(self, element: Element, page: int, reference: str) -> int:
        """Tie a link or a form field to its element, and return its key in the parent tree."""
        element.page = page
        element.kids.append(reference)
        self._annotations.append(element)
        return ANNOTATIONS + len(self._annotations) - 1

    def write(self, document: PDFDocument, pages: list[str]) -> None:
        """Put the tree into the document, given the references of its pages."""
        if not self.on:
            return
        _prune(self.root)
        top = refer(document, holder := Raw())
        objects = [(element, Raw()) for element in self.root.insides()]
        for element, thing in objects:
            element.name = refer(document, thing)
        for element, thing in objects:
            thing.text = _element_object(
                element, element.parent.name if element.parent else top, pages
            )
        parents = []
        for number, owners in enumerate(self._pages):
            row = refer(document, Raw(f"[{' '.join(owner.name for owner in owners)}]"))
            parents.append(f"{number} {row}")
        parents += [
            f"{ANNOTATIONS + number} {element.name}"
            for number, element in enumerate(self._annotations)
        ]
        tree = refer(document, Raw(f"<< /Nums [{' '.join(parents)}] >>"))
        next_key = ANNOTATIONS + len(self._annotations)
        holder.text = (
            f"<< /Type /StructTreeRoot /K [{self.root.name}] /ParentTree {tree} "
            f"/ParentTreeNextKey {next_key} >>"
        )
        catalogue: Any = document.Catalog
        catalogue.StructTreeRoot = holder
        catalogue.MarkInfo = Raw("<< /Marked true >>")


def _prune(element: Element) -> None:
    """Remove elements for which nothing was drawn, but not empty cells: rows need them."""
    empty = []
    for kid in element.kids:
        if type(kid) is Element:
            _prune(kid)
            if not kid.kids and kid.kind not in CELLS:
                empty.append(kid)
    for kid in empty:
        element.kids.remove(kid)


def _element_object(element: Element, parent: str, pages: list[str]) -> str:
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(kid.name)
        elif isinstance(kid, str):
            kids.append(f"<< /Type /OBJR /Obj {kid} /Pg {pages[element.page]} >>")
        elif kid[0] == element.page:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<< /Type /MCR /Pg {pages[kid[0]]} /MCID {kid[1]} >>")
    page = f" /Pg {pages[element.page]}" if element.page >= 0 else ""
    alt = f" /Alt {text(element.alt)}" if element.alt else ""
    said = f" /ActualText {text(element.said)}" if element.said else ""
    attributes = f" /A {element.attributes}" if element.attributes else ""
    held = kids[0] if len(kids) == 1 else f"[{' '.join(kids)}]"
    return (
        f"<< /Type /StructElem /S /{element.kind} /P {parent}{page}{alt}{said}{attributes} /K "
        f"{held} >>"
    )
