"""A unique word planted in every field of every record, restricted each way, is in no copy but the chair's."""

from __future__ import annotations

import zlib
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from prebirth.case.base import COMMON, Record, Restriction
from prebirth.case.case import RECORDS, Case
from prebirth.copies.make import CHAIR, MADE, copy_pdf
from prebirth.copies.redaction import Reader, redacted
from prebirth.exchange.plain import written
from prebirth.form.model import Walk

ON = date(2026, 5, 15)
WORD = "Xylophonquux"
SKIPPED = {"question", "about", "prompt", "facts", "head", "digest"}


def plantable(record: Record) -> list[str]:
    return [name for name in type(record).model_fields if name not in COMMON | SKIPPED and type(getattr(record, name)) is str]


def everything(data: bytes) -> str:
    """All text of a PDF: pages, bookmarks, properties and every decompressed stream."""
    reader = PdfReader(BytesIO(data))
    found = [page.extract_text() for page in reader.pages] + [str(reader.metadata), str(reader.outline)]
    with pikepdf.open(BytesIO(data)) as opened:
        for one in opened.objects:
            try:
                found.append(one.read_bytes().decode("latin-1") if isinstance(one, pikepdf.Stream) else str(one))
            except (pikepdf.PdfError, zlib.error):
                continue
    return "\n".join(found)


def planted(case: Case, table: str, *, whole: bool) -> Case:
    """A word in every text of every record of a table, each restricted as a whole or field by field."""
    for record in list(case.table(table)):
        names = plantable(record)
        rules = (Restriction(reason="r"),) if whole else tuple(Restriction(field=name, reason="r") for name in names)
        if names:
            case = case.adding(record.but(**dict.fromkeys(names, f"{WORD} {table}"), restricted=rules))
    return case


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize("table", sorted(RECORDS))
def test_a_restricted_word_leaves_the_case_before_any_copy_is_made(practice: Case, table: str, whole: bool) -> None:
    secret = planted(practice, table, whole=whole)
    seen, held = redacted(secret, Reader())
    assert WORD.encode() not in written(seen)
    if WORD.encode() in written(secret):
        assert held
        assert redacted(secret, Reader(chair=True))[0] == secret


@pytest.mark.slow
@pytest.mark.parametrize("whole", [True, False])
def test_it_is_nowhere_in_any_copy(practice: Case, walk: Walk, whole: bool) -> None:
    secret = practice
    for table in RECORDS:
        secret = planted(secret, table, whole=whole)
    for kind in MADE:
        assert WORD not in everything(copy_pdf(kind, secret, ON, walk=walk)).replace("\n", "")
    assert WORD in everything(copy_pdf(MADE[0], secret, ON, CHAIR, walk=walk))


def test_somebody_withheld_is_in_no_picture_and_no_tie(practice: Case) -> None:
    secret = practice.adding(practice.people.get("natalia").but(restricted=(Restriction(reason="her safety"),)))
    seen, _held = redacted(secret, Reader())
    text = written(seen).decode()
    assert '"natalia"' not in text
    assert "Natalia Krawczyk" not in text


def test_what_is_kept_from_a_parent_alone_is_kept_from_a_copy_for_all(practice: Case) -> None:
    secret = practice.adding(practice.answer("Q6.3", "leanne").but(text=WORD, restricted=(Restriction(people=("tomasz",), reason="told alone"),)))
    assert WORD.encode() not in written(redacted(secret, Reader())[0])
    assert WORD.encode() not in written(redacted(secret, Reader(person="tomasz"))[0])
    assert WORD.encode() in written(redacted(secret, Reader(person="leanne"))[0])


def test_the_reason_and_the_mark_itself_do_not_travel(practice: Case) -> None:
    secret = practice.adding(practice.people.get("brian").but(restricted=(Restriction(field="phone", reason=WORD, by=WORD),)))
    assert WORD.encode() not in written(redacted(secret, Reader())[0])
