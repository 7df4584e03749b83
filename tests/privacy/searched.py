"""All that a file says in its bytes: pages, tags, alternative texts, metadata, parts.

Quicker than `tests.copies.everything`, since hundreds of files are searched; held against it.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2

from tests.privacy.random_cases import folded

FONTS = frozenset({"/CIDFontType0C", "/Type1C", "/OpenType", "/Image"})
"""Streams of letters' outlines and of pixels: no text."""


def said(data: bytes) -> str:
    """Everything that a file says, without case, accents and signs that nobody sees."""
    if data.startswith(b"%PDF"):
        return folded("\n".join(_of_pdf(data)))
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as parts:
            texts = [
                unescape(parts.read(name).decode("utf-8"))
                for name in parts.namelist()
                if name.endswith((".xml", ".rels"))
            ]
            return folded("\n".join([*parts.namelist(), *texts]))
    return folded(data.decode("utf-8-sig"))


def _of_pdf(data: bytes) -> Iterator[str]:
    pages = pypdfium2.PdfDocument(data)
    for page in pages:
        text = page.get_textpage()
        yield text.get_text_bounded()
        text.close()
        page.close()
    pages.close()
    with pikepdf.open(BytesIO(data)) as opened:
        yield from _strings(opened.trailer.get("/Info", pikepdf.Dictionary()), 0)
        for one in opened.objects:
            if isinstance(one, pikepdf.Stream):
                yield from _stream(one)
            elif not isinstance(one, (int, bool)):
                yield from _strings(one, 0)


def _stream(one: pikepdf.Stream) -> Iterator[str]:
    """The bytes of a stream as text, and its hexadecimal and escaped strings decoded."""
    yield from _strings(one.stream_dict, 0)
    if str(one.get("/Subtype", "")) in FONTS or "/Length1" in one:
        return
    try:
        data = one.read_bytes()
    except (pikepdf.PdfError, zlib.error):
        return
    yield data.decode("utf-8", "replace")
    for digits in re.findall(rb"<(?:feff|FEFF)([0-9a-fA-F\s]*)>", data):
        yield bytes.fromhex(digits.decode()).decode("utf-16-be", "replace")


def _strings(one: Any, depth: int) -> Iterator[str]:
    """Every string in an object, and in what it holds itself; what it points to comes apart."""
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif depth < 9 and isinstance(one, (pikepdf.Dictionary, pikepdf.Array)):
        for part in one.values() if isinstance(one, pikepdf.Dictionary) else one:
            if isinstance(part, pikepdf.String):
                yield str(part)
            elif isinstance(part, (pikepdf.Dictionary, pikepdf.Array)) and not part.is_indirect:
                yield from _strings(part, depth + 1)
