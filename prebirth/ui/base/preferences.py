"""Where the window stands, how large its text is and in which colours: kept for the person at this computer, and never off the screen."""

from __future__ import annotations

import sys

from PySide6.QtCore import QByteArray, QRect, QSettings, QSize
from PySide6.QtWidgets import QApplication, QMainWindow

from prebirth.base.places import beside_the_program
from prebirth.ui.base import theme
from prebirth.ui.base.palettes import PALETTES

USUAL = QSize(1366, 768)
FRAME = QSize(2, 34)
"""What a window's own frame takes of the screen."""
GEOMETRY, TEXT, COLOURS = "window/geometry", "text/size", "colours"
ACCESSIBILITY = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
AS_SYSTEM = "system"
"""The choice of colours that goes by what the person chose for the whole computer."""


def settings() -> QSettings:
    """What is kept for the person, none of it about a family."""
    if portable := beside_the_program():
        return QSettings(str(portable / "settings.ini"), QSettings.Format.IniFormat)
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Prebirth", "Prebirth")


def place(window: QMainWindow) -> None:
    """Put the window where it was last, or in the middle at its usual size; always on the screen and no larger."""
    kept = settings().value(GEOMETRY)
    if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
        window.resize(USUAL)
    if not window.isMaximized():
        window.setGeometry(within(window.geometry(), window.screen().availableGeometry()))


def within(wanted: QRect, screen: QRect) -> QRect:
    """A place as near as can be to what is wanted that lies on the screen, frame and all."""
    size = wanted.size().boundedTo(screen.size() - FRAME)
    x = min(max(wanted.x(), screen.x()), screen.right() + 1 - size.width())
    y = min(max(wanted.y(), screen.y() + FRAME.height()), screen.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())


def remember(window: QMainWindow) -> None:
    """Keep where the window is."""
    settings().setValue(GEOMETRY, window.saveGeometry())


def kept_text_size() -> float:
    """How large the person wants text."""
    try:
        size = float(str(settings().value(TEXT, system_text_size())))
    except ValueError:
        return 1.0
    return min(theme.SIZES, key=lambda known: abs(known - size))


def system_text_size() -> float:
    """How large the person has told the computer to show text: Windows leaves it to each program to heed it; elsewhere Qt does."""
    if sys.platform != "win32":
        return 1.0
    return (
        int(
            str(
                QSettings(ACCESSIBILITY, QSettings.Format.NativeFormat).value(
                    "TextScaleFactor", 100
                )
            )
        )
        / 100
    )


def kept_colours() -> str:
    """Which colours the person wants."""
    wanted = str(settings().value(COLOURS, "light"))
    return wanted if wanted in {*PALETTES, AS_SYSTEM} else "light"


def dress_as_kept(app: QApplication) -> None:
    """Give the app the size of text and the colours that the person chose."""
    wanted = kept_colours()
    if wanted == AS_SYSTEM:
        wanted = "dark" if app.styleHints().colorScheme().name == "Dark" else "light"
    theme.dress(app, kept_text_size(), PALETTES[wanted])


def follow_system(window: QMainWindow) -> None:
    """Take the colours the computer has now, where the person wants those."""
    if kept_colours() == AS_SYSTEM:
        keep_look(window, COLOURS, AS_SYSTEM)


def set_text_size(window: QMainWindow, by: int) -> None:
    """Make text larger or smaller by some steps, at once and from now on."""
    place = theme.SIZES.index(min(theme.SIZES, key=lambda known: abs(known - theme.text_size())))
    keep_look(window, TEXT, theme.SIZES[max(0, min(len(theme.SIZES) - 1, place + by))])


def keep_look(window: QMainWindow, key: str, value: object) -> None:
    """Keep a size of text or a choice of colours, and show it at once."""
    before = (theme.text_size(), theme.colours())
    settings().setValue(key, value)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        dress_as_kept(app)
    if before != (theme.text_size(), theme.colours()):
        window.resized_text()  # type: ignore[attr-defined]
