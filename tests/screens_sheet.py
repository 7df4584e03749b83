"""make screens: every page, dialog, state and copy in every look, on one sheet.

In three palettes, at three sizes of window and at 200 %. The sheet lies in build/screens, with
what does not fit named under its picture; a picture of the sheet for each look lies beside it.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from html import escape
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QHoverEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QPushButton, QWidget

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.make import usual_reader
from prebirth.copies.should_it_go import ShouldItGoError
from prebirth.copies.spec import CopyOrder, Policy, spec_of
from prebirth.exchange.practice import SET_ON, practice_case
from prebirth.ui.base import today

today.today = lambda: (
    SET_ON
)  # before anybody takes it up: the pictures show the same day whenever they are made

from prebirth.session import Session
from prebirth.ui.app import make_app
from prebirth.ui.base import theme
from prebirth.ui.base.palettes import PALETTES, Palette
from prebirth.ui.base.parts import reveal
from prebirth.ui.base.preferences import keep_tour_seen
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.shell.privacy_cover import cover
from prebirth.ui.unlock.cover_page import CoverPage
from prebirth.vault import keys
from prebirth.vault.backups import back_up
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, ROOT
from tests.copies.losses import ON as LOST_ON
from tests.copies.losses import stillborn, twins
from tests.copies.made import copy_pdf
from tests.typed import present
from tests.ui.look import TypedWindow
from tests.ui.screens import amiss, dialogs, fitting, pages, settle

OUT = ROOT / "build" / "screens"
ROOMS = {
    "960×560": (960, 560, 1.0),
    "1366×768": (1366, 768, 1.0),
    "1920×1080": (1920, 1080, 1.0),
    "200 %": (1366, 768, 2.0),
}
SMALL, ACROSS, LINE = QSize(400, 260), 6, 26
"""The room of one picture on the sheet, how many stand in a row, the height of their name."""
ALONE = {Policy.ONE_PARENT, Policy.ONE_AGENCY, Policy.ONE_PERSON}
"""The copies that are for one reader, whom a case may not have."""
SOON, LATEST = 50, 10_000
"""Milliseconds after which a picture is looked at again, and by which the caseload is there."""


class Shot(NamedTuple):
    """One picture: what it shows, where it lies, and what does not fit in it."""

    name: str
    file: Path
    faults: tuple[str, ...]


class Camera:
    """Takes the pictures of one look into its folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.shots = folder, list[Shot]()
        folder.mkdir(parents=True, exist_ok=True)

    def take(self, widget: QWidget, name: str) -> None:
        """Keep what a widget shows, and what of it does not fit."""
        widget.activateWindow()  # a list that dropped down may have left another active
        settle()
        QTest.qWait(SOON)  # a card beside another takes its height once more
        file = self.folder / f"{len(self.shots):03}.png"
        widget.grab().toImage().save(str(file))
        self.shots.append(Shot(name, file, tuple(amiss(widget))))


def before_a_case(window: TypedWindow, place: Path) -> Iterator[str]:
    """The pages before an assessment is open, with what they say where something is wrong."""
    window.show_unlock()
    window.refresh_head()
    window.activateWindow()
    yield "unlock"
    for button in window.stack.findChildren(QPushButton):
        if button.property("look") == "main":
            button.click()
            break
    yield "unlock, nothing typed"
    window.folder = place / "none"
    window.start()
    yield "first run"


def states(window: TypedWindow) -> Iterator[str]:
    """What has the keyboard, is chosen, or is pointed at; covered; going to lock."""
    window.walk.open_section("overview")
    settle()
    asked = not window.walk.tasks.isVisible()  # a narrow window shows them when asked
    if asked:
        window.walk.panes.toggle_tasks()
    window.walk.tasks.setFocus()
    assert window.walk.tasks.hasFocus()
    yield "sections, with the keyboard"
    if asked:
        window.walk.panes.toggle_tasks()
        settle()  # the page takes the keyboard
    for look in ("copy", "lock"):
        button = getattr(window.head, look)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.hasFocus()
        yield f"{look} button, with the keyboard"
        middle = QPoint(button.width() // 2, button.height() // 2)
        QApplication.sendEvent(
            button, QHoverEvent(QEvent.Type.HoverEnter, middle, middle, QPoint(0, 0))
        )
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=True)
        yield f"{look} button, with keyboard and pointer"
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
        QApplication.sendEvent(
            button, QHoverEvent(QEvent.Type.HoverLeave, QPoint(-1, -1), middle, middle)
        )
    window.walk.open_part("people")
    for view in window.walk.page.findChildren(QAbstractItemView):
        if view.isVisible() and view.model() and view.model().rowCount() > 1:
            view.setFocus(Qt.FocusReason.TabFocusReason)
            view.selectAll()
            view.setCurrentIndex(view.model().index(1, 0))
            reveal(view)
            assert view.hasFocus()
            yield "rows, chosen and with the keyboard"
            break
    if window.walk.why.isHidden():  # a narrow window shows it when asked
        window.walk.panes.toggle_why()
    yield "why we ask"
    window.walk.open_section("closing")
    yield "closing"
    window.walk.open_section("S1")
    settle()
    field = window.walk.page.findChildren(DayField)[0]
    field.input.setFocus(Qt.FocusReason.TabFocusReason)
    field.show_draft("31 February 2027")
    reveal(field)
    assert field.input.hasFocus()
    yield "wrong date, with the keyboard"
    field.show_draft(present(field.value).show())
    cover(window, window.saver)
    page = window.stack.currentWidget()
    assert isinstance(page, CoverPage)
    yield "covered"
    page.uncovered.emit()


def popups(window: TypedWindow) -> Iterator[tuple[str, QWidget]]:
    """What opens over the window: the menu, with a line chosen, and a calendar."""
    menu = present(window.head.menu.findChild(QMenu))
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    menu.setActiveAction(menu.actions()[2])
    yield "menu", menu
    menu.close()
    calendar = window.walk.page.findChildren(DayField)[0].month()
    calendar.show()
    yield "calendar", calendar
    calendar.deleteLater()


def one_look(camera: Camera, place: Path, room: tuple[int, int]) -> None:
    """Take every page, dialog and state, of the practice case and of an empty one."""
    vault, _ = Vault.create(place / "vault", PHRASE, "Amira Sutton")
    Session.begin(vault, practice_case())
    back_up(vault)
    window = TypedWindow(vault.folder)
    window.resize(*room)
    window.show_caseload(vault)
    window.show()
    for _ in range(LATEST // SOON):  # it offers what can be done after its first paint
        if window.caseload.view.actions():
            break
        QTest.qWait(SOON)
    camera.take(window, "caseload")
    window.open_case("practice")
    for name in pages(window):
        camera.take(window, name)
    for name in states(window):
        camera.take(window, name)
    for name, opened in popups(window):
        camera.take(opened, name)
    window.close_case()
    Session.begin(vault, Case(id="empty"))
    window.open_case("empty")
    for name in pages(window):
        if not name.endswith("forms open"):
            camera.take(window, f"empty: {name}")
    window.close_case()
    window.open_case("practice")
    for name, dialog in dialogs(window):
        dialog.show()
        settle()
        dialog.resize(fitting(dialog, room))
        camera.take(dialog, f"dialog: {name}")
        dialog.done(0)
        dialog.deleteLater()
    window.close_case()
    window.sync_scheduler = None  # type: ignore[assignment]  # the dialogs had begun a team
    vault.close()
    window.vault = None  # type: ignore[assignment]  # locked
    for name in before_a_case(window, place):
        camera.take(window, name)
    window.close()
    window.deleteLater()
    settle()


def dressed(
    app: QApplication,
    palette: Palette,
    text: float,
    scratch: Path,
    room: tuple[int, int],
    camera: Camera,
) -> None:
    """Take one look in its colours and its size of text."""
    theme.dress(app, text, palette)
    one_look(camera, Path(tempfile.mkdtemp(dir=scratch)), room)


def copies(camera: Camera) -> None:
    """Take every page of every copy: usual, in large print, Easy Read; after a loss, of nothing."""
    practice = practice_case()
    for kind in CopyKind:
        for large in (False, True):
            take_copy(camera, practice, SET_ON, kind, "large print" if large else "", large=large)
    take_copy(camera, practice, SET_ON, CopyKind.PARENT, "Easy Read", easy=True)
    others = {"after a loss": stillborn(), "twins": twins(), "empty": Case(id="empty")}
    for name, case in others.items():
        for kind in CopyKind:
            with suppress(ShouldItGoError):  # some are made no more
                take_copy(camera, case, LOST_ON, kind, name)


def take_copy(
    camera: Camera,
    case: Case,
    on: date,
    kind: CopyKind,
    state: str,
    *,
    large: bool = False,
    easy: bool = False,
) -> None:
    """Take every page of one copy, as it leaves, where the case has a reader for it."""
    reader = usual_reader(kind, case)
    if spec_of(kind).policy in ALONE and not reader:
        return
    order = CopyOrder(kind, on, reader, should="They asked for it", large=large, easy=easy)
    with pypdfium2.PdfDocument(BytesIO(copy_pdf(order, case))) as opened:
        for number, page in enumerate(opened, 1):
            file = camera.folder / f"{len(camera.shots):03}.png"
            page.render(scale=1.3).to_pil().save(file)
            name = ", ".join(filter(None, (kind.value, state, f"page {number}")))
            camera.shots.append(Shot(name, file, ()))


def picture_of(shots: list[Shot], file: Path) -> None:
    """Draw all pictures of one look into one."""
    rows = -(-len(shots) // ACROSS)
    high = SMALL.height() + LINE
    sheet = QImage(ACROSS * SMALL.width(), rows * high, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#777777"))
    painter = QPainter(sheet)
    for place, shot in enumerate(shots):
        at = QPoint(place % ACROSS * SMALL.width(), place // ACROSS * high)
        painter.fillRect(QRect(at, QSize(SMALL.width(), LINE)), QColor("#ffffff"))
        painter.setPen(QColor("#a00000" if shot.faults else "#000000"))
        painter.drawText(at + QPoint(6, LINE - 8), f"{shot.file.stem} {shot.name}")
        small = QImage(str(shot.file)).scaled(
            SMALL - QSize(6, 6),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(at + QPoint(3, LINE + 3), small)
    painter.end()
    sheet.save(str(file))


def sheet_of(looks: dict[str, list[Shot]]) -> str:
    """The sheet: a row for each look, each picture leading to itself in full."""
    head = (
        "<!doctype html><meta charset=utf-8><title>Every page of Prebirth</title><style>"
        "body{font:14px sans-serif;background:#ddd}figure{display:inline-block;width:320px;"
        "margin:6px;vertical-align:top}img{width:320px}em{color:#a00}</style>"
    )
    parts = [head]
    for look, shots in looks.items():
        faults = sum(bool(shot.faults) for shot in shots)
        parts.append(f"<h2>{escape(look)}: {len(shots)} pictures, {faults} with faults</h2>")
        for shot in shots:
            link = escape(str(shot.file.relative_to(OUT)))
            parts.append(
                f"<figure><a href='{link}'><img loading=lazy src='{link}' alt=''></a>"
                f"<figcaption>{escape(shot.name)} <em>{escape(' · '.join(shot.faults))}</em>"
                "</figcaption></figure>"
            )
    return "\n".join(parts)


def main(only: str = "") -> None:
    """Take every picture, or those of the looks whose name holds some words."""
    scratch = Path(tempfile.mkdtemp())
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(scratch / "settings")
    )
    keys.COST = {"memory_kib": 64, "passes": 1, "lanes": 1}
    app = make_app(["screens"])
    keep_tour_seen()
    made: dict[str, Callable[[Camera], None]] = {
        f"{colours}, {size}": partial(dressed, app, palette, text, scratch, (wide, high))
        for colours, palette in PALETTES.items()
        for size, (wide, high, text) in ROOMS.items()
    }
    made["copies"] = copies
    looks: dict[str, list[Shot]] = {}
    for look, take in made.items():
        if only in look:
            camera = Camera(OUT / look.replace(" ", "").replace(",", "-").replace("%", ""))
            take(camera)
            picture_of(camera.shots, camera.folder.with_suffix(".png"))
            looks[look] = camera.shots
            sys.stdout.write(f"{look}: {len(camera.shots)} pictures\n")
            sys.stdout.flush()
    (OUT / "sheet.html").write_text(sheet_of(looks), encoding="utf-8")
    faults = [
        f"{look}, {shot.file.stem} {shot.name}: {fault}"
        for look, shots in looks.items()
        for shot in shots
        for fault in shot.faults
    ]
    sys.stdout.write("\n".join([*faults, str(OUT / "sheet.html"), ""]))


if __name__ == "__main__":
    main(*sys.argv[1:2])
