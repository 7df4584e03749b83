"""All that a file of ours can say, wherever it says it."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

import pikepdf
from pypdf import PdfReader


def everything(data: bytes) -> str:
    """Return every text of a PDF or Word file, hidden or shown, with its raw streams."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as parts:
            return "\n".join(
                [
                    *parts.namelist(),
                    *(parts.read(name).decode("utf-8", "replace") for name in parts.namelist()),
                ]
            )
    reader = PdfReader(BytesIO(data))
    found = [page.extract_text() for page in reader.pages] + [
        str(reader.metadata),
        str(reader.outline),
        str(reader.get_fields()),
    ]
    with pikepdf.open(BytesIO(data)) as opened:
        for one in opened.objects:
            try:
                found.append(_stream(one) if isinstance(one, pikepdf.Stream) else str(one))
            except (pikepdf.PdfError, zlib.error):
                continue
            found += _strings(one)
    return "\n".join(found).replace("\n", " ")


def _stream(one: pikepdf.Stream) -> str:
    """Return the bytes of a stream as text, and again with hexadecimal UTF-16 decoded."""
    data = one.read_bytes()
    spelt = [_spelt(part.split(b">")[0]) for part in data.split(b"<feff")[1:]]
    return data.decode("latin-1") + "\n" + "\n".join(spelt)


def _spelt(digits: bytes) -> str:
    try:
        return bytes.fromhex(digits.decode("ascii")).decode("utf-16-be", "replace")
    except ValueError:
        return ""


def _strings(one: pikepdf.Object) -> list[str]:
    if isinstance(one, pikepdf.Dictionary):
        return [str(value) for value in one.values() if isinstance(value, pikepdf.String)]
    return []
