"""Every reader of files from outside refuses broken inputs in words, at once."""

from __future__ import annotations

import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.slow

MEASURED = """
import sys
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.form_fields import read_answer
import pikepdf
data = Path(sys.argv[1]).read_bytes()
before = getrusage(RUSAGE_SELF).ru_maxrss
try:
    read_answer(data, "answer.pdf")
except ExchangeError:
    print((getrusage(RUSAGE_SELF).ru_maxrss - before) >> 10)
"""
INPUTS = int(os.environ.get("PREBIRTH_FUZZ", "600"))
"""For each reader, of which the suite tries some; `make fuzz` tries ten thousand."""


@pytest.mark.parametrize("share", range(2))
@pytest.mark.parametrize(
    "reader", ["json", "pdf", "rows", "keys", "form", "manifest", "sealed", "copy", "note"]
)
def test_thousands_of_bad_inputs_are_refused_in_words(reader: str, share: int) -> None:
    """Run in a process whose memory is limited to 500 MB more than it begins with."""
    words = [sys.executable, "-m", "tests.faults.fuzz", reader, str(INPUTS // 2), str(share)]
    done = subprocess.run(
        words,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    refused, taken = map(int, done.stdout.split()[-2:])
    assert refused + taken == INPUTS // 2
    assert refused > INPUTS // 50 or reader == "rows", (
        "the inputs are bad; of rows, a cell that does not fit is kept as text"
    )


@pytest.mark.parametrize("bomb", ["objects", "content", "nested", "huge"])
def test_a_bomb_is_refused_or_passed_by(tmp_path: Path, bomb: str) -> None:
    path = tmp_path / "answer.pdf"
    path.write_bytes(BOMBS[bomb]())
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) < 250, "MiB more than before"


@pytest.mark.parametrize(
    "content", ["[" * 1_000_000, '{"id":' * 100_000, "9" * 5000, " " * 60_000_000]
)
def test_a_json_bomb_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "case.json"
    path.write_text(content)
    done = subprocess.run(
        [sys.executable, "main.py", "check", str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert str(path) in done.stderr


def _pdf_with(stream: bytes, size: int) -> bytes:
    """A PDF whose first stream unpacks to a gigabyte of what it is given."""
    import pikepdf

    out = BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        packed = zlib.compressobj(9)
        data = b"".join(packed.compress(stream * (1 << 20)) for _ in range(size)) + packed.flush()
        made.pages[0].Contents = made.make_stream(data, Filter=pikepdf.Name.FlateDecode)
        made.save(out, compress_streams=False)
    return out.getvalue()


def _object_bomb() -> bytes:
    """A PDF all of whose objects stand in one stream that unpacks to a gigabyte."""
    packed = zlib.compressobj(9)
    start = packed.compress(b"1 0 " + b"<< /Type /Catalog /Pages 2 0 R >>")
    data = start + b"".join(packed.compress(b" " * (1 << 20)) for _ in range(1024)) + packed.flush()
    body = (
        b"%PDF-1.5\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length "
        + str(len(data)).encode()
        + b" >>\nstream\n"
        + data
        + b"\nendstream\nendobj\n"
    )
    rows = (
        bytes([0, 0, 0, 255]) + bytes([2, 0, 4, 0]) + bytes([0, 0, 0, 0]) * 2 + bytes([1, 0, 9, 0])
    )
    at = len(body)
    table = zlib.compress(rows)
    body += (
        b"5 0 obj\n<< /Type /XRef /Size 5 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length "
        + str(len(table)).encode()
        + b" >>\nstream\n"
        + table
        + b"\nendstream\nendobj\n"
    )
    return body + f"startxref\n{at}\n%%EOF\n".encode()


def _nested_fields() -> bytes:
    """A form each of whose fields has itself as a child."""
    import pikepdf

    out = BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        field = made.make_indirect(pikepdf.Dictionary(T=pikepdf.String("request")))
        field["/Kids"] = pikepdf.Array([field, field, field, field])
        made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field] * 4))
        made.save(out)
    return out.getvalue()


BOMBS: dict[str, Callable[[], bytes]] = {
    "objects": _object_bomb,
    "content": lambda: _pdf_with(b" ", 1024),
    "nested": _nested_fields,
    "huge": lambda: b"%PDF-1.4\n" + b"0" * 25_000_000,
}
