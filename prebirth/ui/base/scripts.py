"""Fonts for names in scripts that the computer has no font for."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from prebirth.base.places import resources_folder

SAMPLES = {
    "NotoSansArmenian-Regular": "Ա",
    "NotoSansHebrew-Regular": "א",
    "NotoNaskhArabic-Regular": "ب",
    "NotoSansDevanagari-Regular": "क",
    "NotoSansBengali-Regular": "ক",
    "NotoSansGurmukhi-Regular": "ਕ",
    "NotoSansGujarati-Regular": "ક",
    "NotoSansTamil-Regular": "க",
    "NotoSansTelugu-Regular": "క",
    "NotoSansKannada-Regular": "ಕ",
    "NotoSansMalayalam-Regular": "ക",
    "NotoSansSinhala-Regular": "ක",
    "NotoSansThai-Regular": "ก",
    "NotoSansLao-Regular": "ກ",
    "NotoSansMyanmar-Regular": "က",
    "NotoSansGeorgian-Regular": "ა",
    "NotoSansEthiopic-Regular": "ሀ",
    "NotoSansKhmer-Regular": "ក",
    "NanumGothicCoding": "가",
    "DroidSansFallbackFull": "中",
    "NotoEmoji-Regular": "👶",
}
"""A letter that only its own font, or the computer's, has."""
FAR = re.compile("[^\x00-\u052f\u1d00-\u2bff\ufb00-\ufb06\ufeff]")
"""Letters beyond Latin, Greek and Cyrillic, and beyond signs that every computer has."""
APART = 60
"""Milliseconds between one script and the next."""


def complete_fonts(names: Iterable[str] = SAMPLES) -> None:
    """Add the fonts for the scripts among these that the computer cannot show."""
    known = QFontMetrics(QFont())
    for name in names:
        if not known.inFontUcs4(ord(SAMPLES[name])):
            QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / f"{name}.ttf"))


class Scripts(QObject):
    """Watches what is shown, and adds fonts once some of it is in a rarer script."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._done = False

    def see(self, text: str) -> None:
        """Look whether a text needs more than the fonts of the page."""
        if not self._done and FAR.search(text):
            self._done = True
            for place, name in enumerate(
                SAMPLES
            ):  # a script at a time, so that nobody who types has to wait
                QTimer.singleShot(place * APART, self, lambda font=name: complete_fonts([font]))
