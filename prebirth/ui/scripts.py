"""Names in any script on the screen: the fonts that come with the app, for the scripts the computer has none for."""

from __future__ import annotations

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


def complete_fonts() -> list[str]:
    """Add the fonts for the scripts that the computer cannot show; returns which."""
    known = QFontMetrics(QFont())
    wanted = [name for name, letter in SAMPLES.items() if not known.inFontUcs4(ord(letter))]
    for name in wanted:
        QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / f"{name}.ttf"))
    return wanted
