"""Names in any script on the screen: the fonts that come with the app, for the scripts the computer has none for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from prebirth.places import resources_folder

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
APART = 60
"""Milliseconds between one script and the next."""


def complete_fonts(names: Iterable[str] = SAMPLES) -> None:
    """Add the fonts for the scripts among these that the computer cannot show."""
    known = QFontMetrics(QFont())
    for name in names:
        if not known.inFontUcs4(ord(SAMPLES[name])):
            QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / f"{name}.ttf"))


def complete_fonts_by_and_by(owner: QObject) -> None:
    """The same, a script at a time, so that nobody who types has to wait."""
    for place, name in enumerate(SAMPLES):
        QTimer.singleShot(place * APART, owner, lambda one=name: complete_fonts([one]))
