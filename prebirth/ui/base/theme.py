"""The look: palette, spacing, type and icons, from one set of tokens."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from prebirth.base.places import resources_folder
from prebirth.ui.base.palettes import LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QPixmap

FIXED = "NanumGothicCoding"
FAMILY = "Source Sans 3"
BASE = 11
"""Point size of running text at 100 %."""
OF_THEIR_OWN = (
    "QAbstractItemView",
    "QMenu",
    "QMessageBox",
    "QTipLabel",
    "QHeaderView",
    "QAbstractButton",
    "QToolButton",
    "QLabel",
    "QStatusBar",
    "QMenuBar",
)
"""Kinds of widget to which a system may give a font, as Windows does to lists and menus."""
XS, S, M, L, XL = 4, 8, 12, 18, 28
"""The spacing scale, in pixels."""
ROW = 42
"""Height of a row of the caseload."""
SIGN, SIGN_ROOM = 16, 30
"""Width of the sign beside an error, and of the room it stands in."""
CHOSEN = 4
"""Width of the bar at the left of a chosen row, by which it is told apart."""
COLUMN = 1240
"""Greatest width of a page: a table's; questions stand two by two in it."""


SIZES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""The sizes of text to choose from."""


class _Text:
    """The look in use: size of text against the usual, colours, and whether fonts are loaded."""

    size = 1.0
    colours = LIGHT
    fonts = False


def text_size() -> float:
    """How large text is, against its usual size."""
    return _Text.size


def px(pixels: float) -> int:
    """Pixels at the usual size of text, as pixels at the size in use."""
    return round(pixels * _Text.size)


def colours() -> Palette:
    """The colours in use."""
    return _Text.colours


def dress(app: QApplication, size: float = 1.0, colours: Palette = LIGHT) -> None:
    """Give the app its fonts, palette and style sheet, which go on the Fusion style.

    Font and ink are set on the application: as a rule of the style sheet they would be worked out
    anew for every widget, which takes half as long as making it.
    """
    if not _Text.fonts:
        for file in ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf"):
            QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / file))
        _Text.fonts = True
    _Text.size, _Text.colours = size, colours
    font = QFont(FAMILY)
    font.setPointSizeF(BASE * size)
    app.setFont(font)
    app.setPalette(_qt_palette(colours))
    app.setStyleSheet(style_sheet(colours, size))
    for kind in OF_THEIR_OWN:  # which the style sheet brings back
        # Qt's types ask for bytes, which it then refuses.
        if QApplication.font(kind) != font:  # type: ignore[call-overload]
            app.setFont(font, kind)  # type: ignore[arg-type]


def _qt_palette(colours: Palette) -> QPalette:
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Window: colours.paper,
        QPalette.ColorRole.Base: colours.card,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Button: colours.card,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.example,
        QPalette.ColorRole.Highlight: colours.chosen,
        QPalette.ColorRole.HighlightedText: colours.on_chosen,
        QPalette.ColorRole.ToolTipBase: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.card,
        QPalette.ColorRole.Link: colours.chosen,
    }.items():
        palette.setColor(role, QColor(colour))
    return palette


@cache
def load_fixed() -> str:
    """The monospaced font family, loaded when a code is first shown.

    Not the computer's own, whose width nobody knows.
    """
    QFontDatabase.addApplicationFont(str(resources_folder() / "fonts" / f"{FIXED}.ttf"))
    return FIXED


def style_sheet(c: Palette, size: float = 1.0) -> str:
    """The style sheet for a palette; widgets are told apart by their `look` property."""

    def pt(points: float) -> str:
        return f"{points * size:g}pt"

    return f"""
QToolTip {{ color: {c.card}; background: {c.ink}; border: 0; padding: 4px; }}
QFrame[look="bar"] {{ background: {c.card}; border: 0; border-bottom: 1px solid {c.rule}; }}
QFrame[look="foot"] {{ background: {c.card}; border: 0; border-top: 1px solid {c.rule}; }}
QFrame[look="side"] {{ background: {c.panel}; border: 0; border-right: 1px solid {c.rule}; }}
QFrame[look="aside"] {{ background: {c.card}; border: 0; border-left: 1px solid {c.rule}; }}
QFrame[look="card"] {{ background: {c.card}; border: 1px solid {c.rule}; border-radius: 10px; }}
QFrame[look="inset"] {{ background: {c.panel}; border: 1px solid {c.rule}; border-radius: 8px; }}
QFrame[look="prompt"] {{ background: {c.look}; border: 1px solid {c.look_rule};
    border-radius: 10px; }}
QFrame[look="tour"] {{ background: {c.card}; border: 2px solid {c.ink}; border-radius: 10px; }}
QFrame[look="ring"] {{ background: transparent; border: 4px solid {c.ring}; border-radius: 10px; }}
QFrame[look="edge"] {{ background: {c.control}; border: 0; }}
QFrame[look="quote"] {{ background: transparent; border: 0; border-left: 3px solid {c.chosen}; }}
QScrollArea, QScrollArea > QWidget > QWidget[look="page"] {{ background: {c.paper}; border: 0; }}
QScrollArea[look="aside"], QScrollArea[look="aside"] > QWidget {{ background: {c.card};
    border: 0; }}
QLabel[look="title"] {{ font-size: {pt(20)}; font-weight: 600; }}
QLabel[look="big"] {{ font-size: {pt(14)}; font-weight: 600; }}
QLabel[look="ask"] {{ font-size: {pt(12)}; font-weight: 600; }}
QLabel[look="strong"] {{ font-weight: 600; }}
QLabel[look="quiet"] {{ color: {c.quiet}; font-size: {pt(10.5)}; }}
QLabel[look="small"] {{ color: {c.quiet}; font-size: {pt(9.5)}; }}
QLabel[look="over"] {{ color: {c.quiet}; font-size: {pt(9)}; font-weight: 600;
    letter-spacing: 1px; }}
QLabel[look="doubt"] {{ color: {c.on_look}; background: {c.look};
    border: 1px solid {c.look_rule}; border-radius: 6px; padding: 5px 8px; }}
QLabel[look="error"] {{ color: {c.on_error}; background: {c.error};
    border: 1px solid {c.error_rule}; border-left: 5px solid {c.error_rule}; border-radius: 6px;
    padding: 5px 8px 5px {px(SIGN_ROOM)}px; font-weight: 600; }}
QLabel[look="error"]:focus {{ border: 2px solid {c.ink}; border-left: 5px solid {c.error_rule};
    padding: 4px 7px 4px {px(SIGN_ROOM)}px; }}
QFrame[look="stop"] {{ background: {c.stop}; border: 2px solid {c.stop_rule};
    border-radius: 8px; }}
QLabel[look="stop"] {{ color: {c.on_stop}; font-weight: 600; padding: 5px 8px; }}
QLabel[look="pill"] {{ color: {c.chosen}; background: {c.tint}; border-radius: 12px;
    padding: 3px 11px; }}
QLabel[look="look-pill"] {{ color: {c.on_look}; background: {c.look}; border-radius: 12px;
    padding: 3px 11px; }}
QLabel[look="saved"] {{ color: {c.chosen}; font-weight: 600; }}
QLabel[look="code"] {{ font-family: {FIXED}; font-size: {pt(16)}; font-weight: 600;
    background: {c.panel}; border: 1px dashed {c.control}; border-radius: 8px; padding: 14px; }}
QLabel[look="code"]:focus {{ border: 2px solid {c.ink}; padding: 13px; }}
QTextBrowser[look="page"] {{ background: {c.card}; border: 1px solid {c.rule};
    border-radius: 8px; }}
QTextBrowser[look="page"]:focus {{ border: 2px solid {c.ink}; }}
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox {{ background: {c.card};
    border: 1px solid {c.control}; border-radius: 6px; padding: 5px 8px;
    selection-background-color: {c.chosen}; selection-color: {c.on_chosen}; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border: 2px solid {c.ink};
    background: {c.lit}; padding: 4px 7px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
    background: {c.error}; border: 2px solid {c.error_rule}; padding: 4px 7px; }}
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus {{
    border: 4px solid {c.ink}; padding: 2px 5px; }}
QComboBox::drop-down {{ border: 0; width: {px(14) + 8}px; }}
QComboBox::down-arrow {{ image: {_picture(c.down)}; width: {px(14)}px;
    height: {px(14)}px; margin-right: 8px; }}
QComboBox QAbstractItemView, QListView[look="popup"] {{ background: {c.card}; color: {c.ink};
    border: 1px solid {c.control}; selection-background-color: {c.tint};
    selection-color: {c.ink}; outline: 0; }}
QPushButton {{ background: {c.card}; border: 1px solid {c.control}; border-radius: 6px;
    padding: 6px 14px; }}
QPushButton:hover {{ background: {c.panel}; border-color: {c.ink}; }}
QPushButton:disabled {{ color: {c.off}; border: 1px dashed {c.off}; }}
QPushButton[look="main"] {{ background: {c.chosen}; color: {c.on_chosen};
    border-color: {c.chosen}; font-weight: 600; padding: 8px 18px; }}
QPushButton[look="main"]:hover {{ background: {c.pressing}; }}
QPushButton[look="main"]:disabled {{ background: transparent; color: {c.off};
    border: 1px dashed {c.off}; }}
QPushButton[look="link"] {{ background: transparent; border: 0; color: {c.chosen};
    font-weight: 600; padding: 4px 2px; text-align: left; }}
QPushButton[look="link"]:hover {{ text-decoration: underline; }}
QPushButton[look="link"]:disabled {{ color: {c.off}; border: 0;
    border-bottom: 1px dashed {c.off}; }}
QRadioButton {{ spacing: 8px; padding: 3px; }}
QRadioButton::indicator {{ width: {px(14) - 2}px; height: {px(14) - 2}px; background: {c.card};
    border: 2px solid {c.control}; border-radius: {px(14) // 2 + 1}px; }}
QRadioButton::indicator:hover {{ border-color: {c.ink}; }}
QRadioButton::indicator:checked {{ width: {px(14) - 2 * px(4)}px; background: {c.on_chosen};
    height: {px(14) - 2 * px(4)}px; border: {px(4) + 1}px solid {c.chosen};
    border-radius: {px(14) // 2 + 1}px; }}
QRadioButton:focus {{ background: {c.lit}; border: 2px solid {c.ink}; border-radius: 5px;
    padding: 1px; }}
QRadioButton[look="choice"], QRadioButton[look="chip"] {{ background: {c.card}; spacing: 0;
    border: 1px solid {c.control}; border-radius: 6px; padding: 6px 14px; }}
QRadioButton[look="choice"]::indicator, QRadioButton[look="chip"]::indicator {{ width: 0;
    height: 0; border: 0; background: transparent; image: none; }}
QRadioButton[look="choice"]:hover, QRadioButton[look="chip"]:hover {{ background: {c.panel};
    border-color: {c.ink}; }}
QRadioButton[look="choice"]:disabled, QRadioButton[look="chip"]:disabled {{ color: {c.off};
    border-color: {c.rule}; }}
QPushButton[look="choice"] {{ padding: 6px 14px; }}
QPushButton[look="choice"]:checked,
QRadioButton[look="choice"]:checked {{ background: {c.chosen}; color: {c.on_chosen};
    border: 2px solid {c.chosen}; padding: 5px 13px; font-weight: 600; }}
QPushButton[look="chip"],
QRadioButton[look="chip"] {{ min-height: 18px; border-color: {c.control}; border-radius: 11px;
    padding: 2px 7px; font-size: {pt(9.5)}; color: {c.quiet}; }}
QPushButton[look="chip"]:checked,
QRadioButton[look="chip"]:checked {{ background: {c.chosen}; border-color: {c.chosen};
    color: {c.on_chosen}; }}
QToolButton {{ background: transparent; border: 0; border-radius: 6px; padding: 5px; }}
QToolButton:hover {{ background: {c.tint}; }}
QToolButton:focus {{ background: {c.lit}; border: 2px solid {c.ink}; padding: 3px; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton:focus {{ background: {c.ring}; border: 2px solid {c.ink}; color: {c.on_ring}; }}
QPushButton[look="choice"]:focus, QPushButton[look="chip"]:focus,
QRadioButton[look="choice"]:focus, QRadioButton[look="chip"]:focus {{
    background: {c.lit}; border: 2px solid {c.ink}; color: {c.ink}; }}
QPushButton:focus, QRadioButton[look="choice"]:focus {{ padding: 5px 13px; }}
QPushButton[look="main"]:focus, QPushButton[look="main"]:focus:hover {{
    background: {c.ring}; border: 3px solid {c.on_ring}; color: {c.on_ring}; padding: 6px 16px; }}
QPushButton[look="link"]:focus {{ padding: 2px 0px; border-radius: 5px; }}
QPushButton[look="chip"]:focus,
QRadioButton[look="chip"]:focus {{ padding: 1px 6px; }}
QPushButton[look="choice"]:checked:focus, QPushButton[look="chip"]:checked:focus,
QRadioButton[look="choice"]:checked:focus, QRadioButton[look="chip"]:checked:focus {{
    background: {c.held}; border: 3px solid {c.on_held}; color: {c.on_held}; }}
QPushButton[look="choice"]:checked:focus,
QRadioButton[look="choice"]:checked:focus {{ padding: 4px 12px; }}
QPushButton[look="chip"]:checked:focus,
QRadioButton[look="chip"]:checked:focus {{ padding: 0px 5px; }}
QTableView, QTreeView {{ background: {c.card}; border: 2px solid transparent; border-radius: 6px;
    gridline-color: {c.rule}; selection-background-color: {c.tint}; selection-color: {c.ink};
    outline: 0; }}
QTableView:focus, QTreeView:focus {{ border-color: {c.ink}; selection-background-color: {c.lit}; }}
QTreeView::item {{ height: {px(ROW)}px; padding: 0 6px; border: 0;
    border-bottom: 1px solid {c.rule}; color: {c.ink}; }}
QTreeView::item:selected {{ background: {c.tint}; }}
QTreeView::item:selected:first, QTreeView::item:selected:only-one {{
    border-left: {CHOSEN}px solid {c.chosen}; padding-left: {6 - CHOSEN}px; }}
QTreeView[look="plain"] {{ border: 1px solid {c.control}; margin: 1px; }}
QTreeView[look="plain"]:focus {{ border: 2px solid {c.ink}; margin: 0; }}
QTreeView::branch:has-children:closed {{ image: {_picture(c.down.replace("down", "right"))}; }}
QTreeView::branch:has-children:open {{ image: {_picture(c.down)}; }}
QTreeView[look="plain"]::item {{ height: {px(28)}px; border: 0; }}
QTableView::item {{ padding: 4px 6px; border-bottom: 1px solid {c.rule}; }}
QCalendarWidget QToolButton:hover {{ background: {c.pressing}; }}
QCalendarWidget QTableView::item {{ padding: 0; border: 0; }}
QCalendarWidget QTableView::item:selected {{ background: {c.chosen}; color: {c.on_chosen}; }}
QHeaderView::section {{ background: {c.card}; color: {c.quiet}; border: 0;
    border-bottom: 1px solid {c.control}; padding: 5px 6px 5px 9px; font-size: {pt(10)};
    text-align: left; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: {px(12)}px; height: {px(12)}px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 4px; }}
QHeaderView::up-arrow {{ image: {_picture(c.down.replace("down", "up"))}; }}
QHeaderView::down-arrow {{ image: {_picture(c.down)}; }}
RecordView QHeaderView::section {{ padding-right: {px(12) + 4}px; }}
QListView {{ background: transparent; border: 2px solid transparent; border-radius: 8px;
    outline: 0; }}
QListView:focus {{ border-color: {c.ink}; }}
QDialog QListView, QDialog QTableView, QDialog QTreeView {{ border: 1px solid {c.control};
    margin: 1px; }}
QDialog QListView:focus, QDialog QTableView:focus, QDialog QTreeView:focus {{
    border: 2px solid {c.ink}; margin: 0; }}
QDialog QComboBox QAbstractItemView, QDialog QComboBox QAbstractItemView:focus {{
    border: 1px solid {c.control}; margin: 0; }}
QDialog QListView::item:selected {{ background: {c.tint}; color: {c.ink};
    border-left: {CHOSEN}px solid {c.chosen}; }}
QDialog QComboBox QAbstractItemView::item:selected {{ border-left: 0; }}
QDialog QListView[wrong="true"], QDialog QTreeView[wrong="true"] {{
    background: {c.error}; border: 2px solid {c.error_rule}; margin: 2px; }}
QDialog QListView[wrong="true"]:focus, QDialog QTreeView[wrong="true"]:focus {{
    border: 4px solid {c.ink}; margin: 0; }}
QListView[look="finds"] {{ background: {c.card}; margin: 0; border: 2px solid {c.control}; }}
QListView[look="finds"]:focus {{ border-color: {c.ink}; }}
QListView[look="finds"]::item {{ padding: 7px 10px; border-bottom: 1px solid {c.rule};
    color: {c.ink}; }}
QListView[look="finds"]::item:selected {{ background: {c.tint}; color: {c.ink};
    border-left: 4px solid {c.chosen}; }}
QCheckBox {{ spacing: 8px; background: transparent; padding: 3px; min-height: 18px; }}
QCheckBox:focus {{ background: {c.lit}; border: 2px solid {c.ink}; border-radius: 5px;
    padding: 1px; }}
QCheckBox[wrong="true"] {{ background: {c.error}; border: 2px solid {c.error_rule};
    border-radius: 5px; padding: 4px; }}
QCheckBox[wrong="true"]:focus {{ border: 4px solid {c.ink}; padding: 2px; }}
QCheckBox::indicator, QAbstractItemView::indicator {{
    width: {px(16)}px; height: {px(16)}px;
    border: 1px solid {c.control}; border-radius: 4px; background: {c.card}; }}
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover {{ border-color: {c.ink}; }}
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {{
    background: {c.chosen};
    border-color: {c.chosen}; image: {_picture(c.tick)}; }}
QAbstractItemView::indicator:indeterminate {{ background: {c.chosen}; border-color: {c.chosen}; }}
QMenu {{ background: {c.card}; border: 1px solid {c.control}; padding: 4px;
    menu-scrollable: 1; }}
QMenu::item {{ padding: 6px 22px; border-left: {CHOSEN}px solid transparent; }}
QMenu::item:selected {{ background: {c.tint}; border-left-color: {c.chosen}; }}
QMenu::item:disabled {{ color: {c.off}; }}
QMenu::right-arrow {{ image: {_picture(c.down.replace("down", "right"))}; width: {px(12)}px;
    height: {px(12)}px; right: 6px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.handle}; border-radius: 4px; min-height: 30px;
    min-width: 30px; margin: 2px; }}
QScrollBar::handle:hover {{ background: {c.control}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _picture(name: str) -> str:
    """An icon as a style sheet takes it: from a file, whose path may hold spaces and quotes."""
    path = (resources_folder() / "icons" / f"{name}.svg").as_posix().replace('"', '\\"')
    return f'url("{path}")'


@cache
def icon(
    name: str, colour: str, size: int = 18, with_keyboard: str = "", disabled: str = ""
) -> QIcon:
    """An icon of the set, drawn in a colour.

    It has another while its button has the keyboard, and another where that cannot be pressed.
    """
    # Late: what draws pictures takes 6 ms to load, which the first paint need not wait for.
    from PySide6.QtGui import QIcon

    made = QIcon(_drawn(name, colour, size))
    if with_keyboard:
        made.addPixmap(_drawn(name, with_keyboard, size), QIcon.Mode.Active)
    if disabled:
        made.addPixmap(_drawn(name, disabled, size), QIcon.Mode.Disabled)
    return made


def _drawn(name: str, colour: str, size: int) -> QPixmap:
    from PySide6.QtCore import QByteArray, QRectF, QSize
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    source = (
        (resources_folder() / "icons" / f"{name}.svg")
        .read_text(encoding="utf-8")
        .replace("currentColor", colour)
    )
    picture = QPixmap(QSize(size * 2, size * 2))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size * 2, size * 2))
    painter.end()
    picture.setDevicePixelRatio(2)
    return picture
