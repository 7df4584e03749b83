"""The fields of a filled PDF form, whatever a reader has made of them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple

from prebirth.exchange.errors import ExchangeError
from prebirth.layout.blocks import FIELDS

PREFIX = f"{FIELDS}."
LARGEST = 20_000_000
"""Bytes; a filled form has some hundred thousand."""
UNPACKED = 64_000_000
"""Bytes that one part of it may unpack to."""
MOST, DEEPEST, LONGEST = 5_000, 8, 200_000
"""How many fields there may be, how deep one in the other, and how many letters one may hold."""


class AgencyAnswer(NamedTuple):
    """What came back: for which assessment, from which agency, and every field by its name."""

    case: str
    agency: str
    fields: dict[str, str]


def read_answer(data: bytes, name: str) -> AgencyAnswer:
    """The fields of a filled request; `name` says where it came from; raises ExchangeError.

    A file from outside is read by `prebirth.exchange.apart`, since it may be made to do harm.
    """
    # Late: 50 ms that the menu, which offers this among other things, does not need.
    import pikepdf
    from pikepdf.settings import set_qpdf_limits

    if len(data) > LARGEST:
        raise ExchangeError(
            f"{name}: is too large to be an answer to a request. Nothing was taken from it."
        )
    set_qpdf_limits(
        flate_max_memory=UNPACKED,
        png_max_memory=UNPACKED,
        tiff_max_memory=UNPACKED,
        run_length_max_memory=UNPACKED,
        max_stream_filters=1,
        doc_max_warnings=1000,
    )
    try:
        with pikepdf.open(BytesIO(data)) as opened:
            form: Any = opened.Root.get("/AcroForm", {})
            fields = {
                key.removeprefix(PREFIX): value
                for key, value in _fields(form.get("/Fields", []))
                if key.startswith(PREFIX)
            }
    except pikepdf.PasswordError as error:
        raise ExchangeError(
            f"{name}: is locked with a pass-phrase. Ask the agency for the file without one. "
            "Nothing was taken from it."
        ) from error
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError) as error:
        raise ExchangeError(
            f"{name}: is not a PDF that can be read. Nothing was taken from it."
        ) from error
    case, _, agency = fields.pop("code", "").partition(" ")
    if not agency:
        raise ExchangeError(
            f"{name}: is not an answer to a request made here. If it was printed and scanned, type "
            "what it says into the contribution."
        )
    return AgencyAnswer(case, agency, fields)


def _fields(fields: Any) -> Iterator[tuple[str, str]]:
    """Every field's full name and value, however a reader has nested them; each is read once."""
    waiting = [(field, "", 0) for field in reversed(list(fields)[:MOST])]
    seen: set[tuple[int, int]] = set()
    read = 0
    while waiting:
        field, above, depth = waiting.pop()
        read += 1
        if read > MOST:
            raise ValueError("no form has so many fields")
        if field.is_indirect:
            if field.objgen in seen:
                continue
            seen.add(field.objgen)
        name = f"{above}.{field['/T']}" if above and "/T" in field else str(field.get("/T", above))
        if "/Kids" in field and depth < DEEPEST:
            below = list(field["/Kids"])[:MOST]
            waiting += [(kid, name, depth + 1) for kid in reversed(below)]
        if "/V" in field:
            yield name, _text(field["/V"])


def _text(value: Any) -> str:
    """What was typed or chosen: a text, a long text kept as a stream, a choice, or several."""
    import pikepdf  # late: see `read_answer`

    if isinstance(value, pikepdf.Array):
        said = "; ".join(filter(None, map(_plain, list(value)[:MOST])))
    else:
        said = _plain(value)
    if len(said) > LONGEST:
        raise ValueError("no field of a form holds so much")
    return said.replace("\r\n", "\n").replace("\r", "\n")


def _plain(value: Any) -> str:
    import pikepdf  # late: see `read_answer`

    if isinstance(value, pikepdf.Stream):
        return str(pikepdf.String(value.read_bytes()))
    if isinstance(value, pikepdf.Name):
        chosen = _unescaped(str(value).removeprefix("/"))
        return "" if chosen == "Off" else chosen
    return "" if isinstance(value, pikepdf.Dictionary | pikepdf.Array) else str(value)


def _unescaped(name: str) -> str:
    """A name of a PDF with its #20 and the like as the letters they stand for."""
    from urllib.parse import unquote_to_bytes

    data = unquote_to_bytes(name.replace("%", "%25").replace("#", "%"))
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
