"""The language of the window, and of what is made in it: English, or one that ships."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from prebirth.base.language import Covers, choose, shipped
from prebirth.base.places import resources_folder
from prebirth.ui.base.preferences import AS_SYSTEM, settings

LANGUAGE = "language"
NAMES = {"en": "English"}
"""Those that are offered, each in its own words: a language that is whole in what it covers.
Welsh ("cy": "Cymraeg") is begun in resources/i18n, and comes here, with what it covers below, once
every text of that has its words."""
COVERED = {"en": frozenset(Covers)}
"""What each of them has words for; the rest is English, and a language without the window is none.
A copy holds words of prompts and forms, so it is covered with both of these alone."""


def kept_language() -> str:
    """Which language the person wants."""
    wanted = str(settings().value(LANGUAGE, AS_SYSTEM))
    return wanted if wanted in {*NAMES, AS_SYSTEM} else AS_SYSTEM


def speak(app: QCoreApplication) -> None:
    """Install the chosen language, for the window and for all that it covers besides."""
    wanted = kept_language()
    if wanted == AS_SYSTEM:
        wanted = QLocale.system().name()[:2]
    if wanted in NAMES and wanted != "en":
        catalogue = QTranslator(app)
        if catalogue.load(f"prebirth_{wanted}", str(resources_folder() / "i18n")):
            app.installTranslator(catalogue)
            choose(shipped(wanted, NAMES[wanted], COVERED[wanted]))
