"""The structure of a document as a reader hears it: elements in order, each tied to what was drawn for it (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from prebirth.layout.pdf.embed import Raw, refer

CELLS = frozenset({"TD", "TH"})
ANNOTATIONS = 100_000
"""The first key of an annotation in the tree of parents; a document has fewer pages."""


def text(value: str) -> str:
    """A text string as a PDF has it."""
    return f"<feff{value.encode('utf-16-be').hex()}>"


class Element:
    """One element: its kind, what it holds in order, its words where it is a picture, and what is said instead where it is set from right to left."""

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
    """Ties what is drawn to the elements, page by page."""

    def __init__(self, *, on: bool = True) -> None:
        self.on = on
        self.root = Element("Document")
        self._pages: list[list[Element]] = []
        self._annotations: list[Element] = []
        self._headings: list[int] = []

    def heading(self, level: int) -> Element:
        """An element for a heading; its number is never more than one below the heading it stands under."""
        while self._headings and self._headings[-1] >= level:
            self._headings.pop()
        self._headings.append(level)
        return self.root.add(f"H{min(len(self._headings), 6)}")

    def begin(self, element: Element, page: int) -> str:
        """What opens the marked content of an element on a page, counted from nought."""
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
        """What opens content that is not read out."""
        if not self.on:
            return ""
        return f"/Artifact <</Type /Pagination /Subtype /{kind}>> BDC" if kind else "/Artifact BMC"

    @property
    def end(self) -> str:
        """What closes marked content."""
        return "EMC" if self.on else ""

    def annotation(self, element: Element, page: int, reference: str) -> int:
        """Tie a link or a field to its element; returns its key in the tree of parents, which begins above those of the pages."""
        element.page = page
        element.kids.append(reference)
        self._annotations.append(element)
        return ANNOTATIONS + len(self._annotations) - 1

    def write(self, document: PDFDocument, pages: list[str]) -> None:
        """Put the tree into the document, given how to point to its pages."""
        if not self.on:
            return
        _prune(self.root)
        top = refer(document, holder := Raw())
        objects = [(element, Raw()) for element in self.root.insides()]
        for element, thing in objects:
            element.name = refer(document, thing)
        for element, thing in objects:
            thing.text = _written(element, element.parent.name if element.parent else top, pages)
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
        holder.text = f"<< /Type /StructTreeRoot /K [{self.root.name}] /ParentTree {tree} /ParentTreeNextKey {next_key} >>"
        catalogue: Any = document.Catalog
        catalogue.StructTreeRoot = holder
        catalogue.MarkInfo = Raw("<< /Marked true >>")


def _prune(element: Element) -> None:
    """Take out what nothing was drawn for; an empty cell of a table stays, since its row needs it."""
    empty = []
    for kid in element.kids:
        if type(kid) is Element:
            _prune(kid)
            if not kid.kids and kid.kind not in CELLS:
                empty.append(kid)
    for kid in empty:
        element.kids.remove(kid)


def _written(element: Element, parent: str, pages: list[str]) -> str:
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
    return f"<< /Type /StructElem /S /{element.kind} /P {parent}{page}{alt}{said}{attributes} /K {held} >>"
