"""Pages are read on several threads at once: a crash there takes the whole window along."""

import os
import subprocess
import sys

READS = """
from datetime import date
from threading import Thread

from prebirth.drawing.shapes import Picture, Text
from prebirth.layout.blocks import Document, Para
from prebirth.layout.pdf import to_pdf
from prebirth.layout.pdf.write import rasterise
from prebirth.ui.copies.pages import Pages

words = tuple(Para(f"Leanne was seen at home, and said so {number} times.") for number in range(90))
data = to_pdf(Document("K", "", "1", date(2026, 5, 15), "", words))
picture = Picture(360, 60, (Text(180, 34, "Nobody"),), (), "Nobody")


def shown():
    for _ in range(12):
        pages = Pages(data)
        for number in range(len(pages)):
            pages.image(number, 100)
            assert "Leanne" in pages.text(number)
        pages.close()


def made():
    for _ in range(40):
        assert rasterise(picture, 2.0).getbbox()


threads = [Thread(target=one) for one in (shown, shown, shown, made)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print("read")
"""


def test_a_copy_is_made_and_printed_while_pages_are_shown() -> None:
    done = subprocess.run(
        [sys.executable, "-c", READS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "read\n", done.stderr
