"""What is kept for the person at this computer: window place, text size, colours, tour."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QRect, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from prebirth.base.places import beside_the_program
from prebirth.ui.base import theme
from prebirth.ui.base.announce import quietly
from prebirth.ui.base.palettes import PALETTES, Palette

if TYPE_CHECKING:
    from prebirth.ui.base.window_context import WindowContext

USUAL = QSize(1366, 768)
FRAME = QSize(2, 34)
"""What a window's own frame takes of the screen."""
PLACE, TEXT, COLOURS, TOUR = "window/geometry", "text/size", "colours", "tour/seen"
"""The names under which they are kept."""
ACCESSIBILITY = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
AS_SYSTEM = "system"
"""The choice of colours that goes by what the person chose for the whole computer."""


def settings() -> QSettings:
    """Where preferences are kept; none of them is about a family.

    A file for all users of the computer is not read: on some systems anybody can put one there.
    """
    form, own = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    portable = beside_the_program()
    kept = (
        QSettings(str(portable / "settings.ini"), form)
        if portable
        else QSettings(form, own, "Prebirth", "Prebirth")
    )
    kept.setFallbacksEnabled(False)
    return kept


def restore_place(window: QMainWindow) -> None:
    """Put the window where it was last, or in the middle; always on the screen and no larger."""
    kept = settings().value(PLACE)
    if not (isinstance(kept, QByteArray) and window.restoreGeometry(kept)):
        window.resize(USUAL)
    if not window.isMaximized():
        window.setGeometry(within_screen(window.geometry(), window.screen().availableGeometry()))


def within_screen(wanted: QRect, screen: QRect) -> QRect:
    """The place nearest to what is wanted that lies on the screen, frame and all."""
    size = wanted.size().boundedTo(screen.size() - FRAME)
    x = min(max(wanted.x(), screen.x()), screen.right() + 1 - size.width())
    y = min(max(wanted.y(), screen.y() + FRAME.height()), screen.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())


def keep_place(window: QMainWindow) -> None:
    """Keep where the window is."""
    settings().setValue(PLACE, window.saveGeometry())


def kept_text_size() -> float:
    """The size of text that the person chose."""
    try:
        size = float(str(settings().value(TEXT, system_text_size())))
    except ValueError:
        return 1.0
    return min(theme.SIZES, key=lambda known: abs(known - size))


def system_text_size() -> float:
    """The size of text chosen for the whole computer.

    Windows leaves it to each program to heed it; elsewhere Qt does, and this is 1.
    """
    if sys.platform != "win32":
        return 1.0
    registry = QSettings(ACCESSIBILITY, QSettings.Format.NativeFormat)
    return int(str(registry.value("TextScaleFactor", 100))) / 100


def kept_colours() -> str:
    """The colours that the person chose."""
    wanted = str(settings().value(COLOURS, "light"))
    return wanted if wanted in {*PALETTES, AS_SYSTEM} else "light"


def apply_kept_look(app: QApplication) -> None:
    """Give the app the size of text and the colours that the person chose."""
    theme.dress(app, *_kept_look(app))


def _kept_look(app: QApplication) -> tuple[float, Palette]:
    wanted = kept_colours()
    if wanted == AS_SYSTEM:
        wanted = "dark" if app.styleHints().colorScheme().name == "Dark" else "light"
    return kept_text_size(), PALETTES[wanted]


def follow_system_colours(window: WindowContext) -> None:
    """Take the colours the computer has now, where the person wants those."""
    if kept_colours() == AS_SYSTEM:
        keep_look(window, COLOURS, AS_SYSTEM)


def change_text_size(window: WindowContext, steps: int) -> None:
    """Make text larger or smaller by some steps, once the key is done with, and from now on.

    A key that is held or pressed fast lays out once for all its steps.
    """
    place = theme.SIZES.index(kept_text_size()) + steps
    settings().setValue(TEXT, theme.SIZES[max(0, min(len(theme.SIZES) - 1, place))])
    QTimer.singleShot(0, window.widget, lambda: _show_look(window))


def keep_look(window: WindowContext, key: str, value: object) -> None:
    """Keep a size of text or a choice of colours, and show it at once."""
    settings().setValue(key, value)
    _show_look(window)


def _show_look(window: WindowContext) -> None:
    """Show the kept size and colours, where others show."""
    app = QApplication.instance()
    if isinstance(app, QApplication) and _kept_look(app) != (theme.text_size(), theme.colours()):
        grown = theme.text_size() != kept_text_size()
        window.take_down_all()
        apply_kept_look(app)
        said = QCoreApplication.translate("preferences", "Text {percent} %") if grown else ""
        size = round(100 * theme.text_size())
        quietly(window.widget, window.lay_out_all, said.format(percent=size))


def tour_seen() -> bool:
    """Whether the tour was taken or refused."""
    return bool(settings().value(TOUR))


def keep_tour_seen() -> None:
    """Keep that the tour was taken or refused."""
    settings().setValue(TOUR, 1)
