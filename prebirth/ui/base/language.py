"""The language of the window: English, or one of the catalogues that ship."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from prebirth.base.places import resources_folder
from prebirth.ui.base.preferences import AS_SYSTEM, settings

LANGUAGE = "language"
NAMES = {"en": "English"}
"""Those that are offered, each in its own words: a language whose catalogue is whole. Welsh
("cy": "Cymraeg") is begun in resources/i18n, and comes here once every text has its words."""


def kept_language() -> str:
    """Which language the person wants."""
    wanted = str(settings().value(LANGUAGE, AS_SYSTEM))
    return wanted if wanted in {*NAMES, AS_SYSTEM} else AS_SYSTEM


def speak(app: QCoreApplication) -> None:
    """Install the chosen language."""
    wanted = kept_language()
    if wanted == AS_SYSTEM:
        wanted = QLocale.system().name()[:2]
    if wanted in NAMES and wanted != "en":
        catalogue = QTranslator(app)
        if catalogue.load(f"prebirth_{wanted}", str(resources_folder() / "i18n")):
            app.installTranslator(catalogue)
