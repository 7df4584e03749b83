from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea
from pytestqt.qtbot import QtBot

from prebirth.case.agencies import Agency
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Service
from prebirth.case.record import Restriction
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Ink, Picture, Text
from prebirth.ui.base import theme
from prebirth.ui.base.palettes import DARK, PALETTES
from prebirth.ui.pictures.canvas import PictureCanvas
from prebirth.ui.pictures.kinds import picture_kinds
from prebirth.ui.pictures.paint import image, inks_of
from prebirth.ui.pictures.pictures_page import PicturesPage
from tests.conftest import day
from tests.drawing.families import FAMILIES
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, form_of, own_page, texts
from tests.ui.screens import settle
from tests.ui.test_palettes import contrast

ON = date(2026, 5, 15)
GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def page(opened: TypedWindow) -> PicturesPage:
    opened.walk.open_section("pictures")
    return own_page(opened, PicturesPage)


def centre(canvas: PictureCanvas, record: str) -> QPoint:
    box = next(symbol.box for symbol in canvas.picture.symbols if symbol.record == record)
    return QPoint(int((box.x + box.w / 2) * canvas.scale), int((box.y + box.h / 2) * canvas.scale))


def test_clicking_somebody_opens_the_form(
    opened: TypedWindow, page: PicturesPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(
        page.canvases[0], Qt.MouseButton.LeftButton, pos=centre(page.canvases[0], "sandra")
    )
    assert present(opened.walk.section).id == "S2"
    assert form_of(opened.walk.page.cards[0]).record_id == "sandra"


def test_keys_are_told_where_something_can_be_reached_by_them(blank: TypedWindow) -> None:
    blank.walk.open_section("pictures")
    shown = own_page(blank, PicturesPage)
    shown.show_kind("appointments")
    assert "Enter" not in texts(shown)
    visit = Appointment(on=day("2026-05-01"), service=Service.GP)
    blank.saver.session.add("appointments", visit, LABEL)
    shown.refresh(blank.saver.case)
    assert "Enter opens" in texts(shown)


@pytest.mark.parametrize("name", PALETTES)
def test_words_are_darker_on_the_screen_of_strong_contrast_and_as_ever_on_paper(
    name: str, qapp: QApplication, qtbot: QtBot
) -> None:
    picture = Picture(90, 60, (Text(5, 50, "HI", size=50, ink=Ink.QUIET),), (), "A word.")
    theme.dress(qapp, 1.0, PALETTES[name])
    try:
        canvas = PictureCanvas(picture)
        qtbot.addWidget(canvas)
        wanted = {"contrast": Ink.INK, "dark": DARK.quiet}.get(name, Ink.QUIET)
        assert wanted in colours_of(canvas.grab().toImage())
        assert Ink.QUIET in colours_of(image(picture))
    finally:
        theme.dress(qapp)


def test_a_picture_is_dark_on_a_dark_screen_and_white_on_paper(
    opened: TypedWindow, page: PicturesPage, practice: Case, qapp: QApplication
) -> None:
    try:
        for kind in picture_kinds():
            theme.dress(qapp)
            page.show_kind(kind.name)
            for canvas in page.canvases:
                assert lightness(canvas.grab().toImage()) > 200
            theme.dress(qapp, 1.0, DARK)  # what was drawn already is drawn anew
            for canvas in page.canvases:
                assert lightness(canvas.grab().toImage()) < 80
        assert lightness(image(genogram(practice, ON))) > 200
    finally:
        theme.dress(qapp)


@pytest.mark.parametrize("ink", Ink)
def test_each_ink_is_as_far_from_a_dark_ground_as_from_paper(ink: Ink) -> None:
    dark = inks_of(DARK)
    printed, shown = contrast(ink, Ink.PAPER), contrast(dark[ink], dark[Ink.PAPER])
    assert shown >= min(printed, 4.5) * 0.9


def lightness(seen: QImage) -> float:
    """How light an image is as a whole, of 255."""
    small = seen.scaled(
        16,
        16,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    cells = [small.pixelColor(x, y).lightness() for x in range(16) for y in range(16)]
    return sum(cells) / len(cells)


def colours_of(seen: QImage) -> set[str]:
    return {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}


def test_dragging_moves_and_is_kept_and_undone(
    opened: TypedWindow, page: PicturesPage, qtbot: QtBot
) -> None:
    canvas = page.canvases[0]
    at = centre(canvas, "ewa")
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(canvas, at + QPoint(50, 3))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(50, 3))
    assert present(opened.saver.case.people.get("ewa")).shift == pytest.approx(
        50 / canvas.scale, abs=0.2
    )
    assert opened.walk.section is None
    assert button(page, "Put everybody back")
    opened.commands["undo"].trigger()
    assert present(opened.saver.case.people.get("ewa")).shift == 0


def test_the_whole_picture_by_keyboard(
    opened: TypedWindow, page: PicturesPage, qtbot: QtBot
) -> None:
    canvas = page.canvases[0]
    names = []
    for _ in canvas.picture.symbols:
        qtbot.keyClick(canvas, Qt.Key.Key_Right)
        names.append(present(canvas.symbol).name)
        assert canvas.accessibleName() == present(canvas.symbol).name
        assert canvas.accessibleDescription() == canvas.picture.words
        assert present(canvas.symbol).name in texts(page)
    assert len(set(names)) == len(canvas.picture.symbols)
    assert "Unborn baby, this pregnancy" in names
    while present(canvas.symbol).record != "tomasz":
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert present(opened.saver.case.people.get("tomasz")).shift == 12
    assert present(canvas.symbol).record == "tomasz"
    before = canvas.width()
    qtbot.keyClick(canvas, Qt.Key.Key_Plus)
    assert canvas.width() > before
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert form_of(opened.walk.page.cards[0]).record_id == "tomasz"


def test_a_person_is_added_from_the_picture(
    opened: TypedWindow, page: PicturesPage, qtbot: QtBot
) -> None:
    count = len(opened.saver.case.people)
    page.add_person()
    assert len(opened.saver.case.people) == count + 1
    assert present(opened.walk.section).id == "S2"


def test_every_picture_is_live(opened: TypedWindow, page: PicturesPage) -> None:
    for kind in ("genogram", "time", "appointments", "picture", "ecomap"):
        page.show_kind(kind)
        before = [canvas.picture.words for canvas in page.canvases]
        opened.saver.session.set("people", "leanne", "known_as", f"Lea{kind}", LABEL)
        opened.saver.session.set(
            "appointments",
            "ap-02",
            "outcome",
            "late" if kind == "appointments" else "attended",
            LABEL,
        )
        opened.saver.session.set("agencies", "gp", "name", f"Surgery {kind}", LABEL)
        opened.saver.session.set("events", "eve-01", "happened", f"Born {kind}", LABEL)
        assert [canvas.picture.words for canvas in page.canvases] != before
        assert all(
            canvas.picture.words.startswith(canvas.accessibleName()) for canvas in page.canvases
        )


def test_a_picture_is_saved_as_svg_and_png(
    page: PicturesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "g.svg"), "SVG (*.svg)")
    )
    page.export()
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "g.png"), "PNG (*.png)")
    )
    page.export()
    assert (tmp_path / "g.svg").read_text(encoding="utf-8").startswith("<svg")
    assert QImage(str(tmp_path / "g.png")).width() > 400


def test_a_folder_that_refuses_a_picture_is_said(
    page: PicturesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "prebirth.ui.pictures.pictures_page.warn", lambda *args: said.append(args[2])
    )
    page.save(tmp_path / "no" / "g.svg", png=False)
    assert "could not be written" in said[0]


def alike(kept: QImage, drawn: QImage) -> bool:
    """Blurred by shrinking, so that fonts may differ by a hair."""
    small = [
        one.scaled(
            120,
            120,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        for one in (kept, drawn)
    ]
    apart = [
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness())
        for x in range(120)
        for y in range(120)
    ]
    return sum(apart) / len(apart) < 1.5 and sum(one > 60 for one in apart) < 40


@pytest.mark.parametrize(
    "name",
    ["half-siblings on both sides", "violence and control between all", "adopted and fostered"],
)
def test_the_drawing_looks_as_it_did(name: str, qapp: object) -> None:
    drawn = image(genogram(FAMILIES[name], ON), 1)
    path = GOLDEN / f"{name.replace(' ', '-')}.png"
    kept = QImage(str(path))
    assert not kept.isNull(), path
    assert (kept.width(), kept.height()) == (drawn.width(), drawn.height())
    assert alike(kept, drawn)


def test_the_comparison_would_notice_a_missing_person(qapp: object, practice: Case) -> None:
    whole = image(genogram(practice, ON), 1)
    fewer = image(genogram(practice.replace_tables(people=practice.people.without("ewa")), ON), 1)
    assert alike(whole, whole)
    assert not alike(whole, fewer)


def test_the_full_picture_as_it_stood_on_a_day(
    opened: TypedWindow, page: PicturesPage, tmp_path: Path
) -> None:
    page.show_kind("picture")
    stood = page.stood
    assert stood.isVisible()
    opened.saver.session.add("agencies", Agency(id="late", name="Late Agency"), LABEL)
    assert "Late Agency" in page.canvases[0].picture.words
    assert "15 April 2026" in page.canvases[0].picture.words
    stood.field.edited.emit(day("2026-04-10"))
    assert "Late Agency" not in page.canvases[0].picture.words
    assert "10 April 2026" in page.canvases[0].picture.words
    assert "15 April 2026" not in page.canvases[0].picture.words
    assert "how the record began" in stood.said.text()
    opened.saver.session.set("agencies", "pol", "restricted", (Restriction(reason="x"),), LABEL)
    page.save(tmp_path / "full.svg", png=False)
    said = (tmp_path / "full.svg").read_text("utf-8")
    assert "Maternity" in said
    assert "Wexmoor Police" not in said, "what is restricted by now is withheld from what stood"
    stood.field.edited.emit(day("2026-04"))
    assert "full date" in stood.said.text()
    assert "Late Agency" in page.canvases[0].picture.words
    stood.field.edited.emit(day("2026-04-10"))
    stood.leave()
    assert "Late Agency" in page.canvases[0].picture.words
    assert not stood.said.isVisible()
    page.show_kind("genogram")
    assert not stood.isVisible()


@pytest.mark.parametrize("size", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("room", [(960, 560), (1920, 1080)], ids=str)
def test_the_letters_of_a_picture_obey_the_size_of_text(
    opened: TypedWindow, qapp: QApplication, size: float, room: tuple[int, int]
) -> None:
    opened.resize(*room)
    opened.walk.open_section("pictures")
    page = own_page(opened, PicturesPage)
    theme.dress(qapp, size)
    try:
        for kind in ("genogram", "time", "appointments", "picture", "ecomap"):
            page.show_kind(kind)
            settle()
            for canvas in page.canvases:
                letters = [one.size for one in canvas.picture.shapes if isinstance(one, Text)]
                points = min(letters) * canvas.scale * 72 / 96
                assert points >= 7 * max(size, 1.0), kind
    finally:
        theme.dress(qapp)


def test_a_picture_fills_its_room_until_somebody_zooms(opened: TypedWindow) -> None:
    opened.walk.open_section("pictures")
    page = own_page(opened, PicturesPage)
    opened.resize(1366, 768)
    settle()
    small = page.canvases[0].scale
    opened.resize(1920, 1080)
    settle()
    large = page.canvases[0].scale
    assert large > 1.2 * small
    page.zoom(0.9)
    zoomed = page.canvases[0].scale
    opened.resize(1366, 768)
    settle()
    assert page.canvases[0].scale == zoomed != small


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_picture_is_never_scrolled_both_ways(
    opened: TypedWindow, qapp: QApplication, size: float
) -> None:
    opened.resize(960, 560)
    theme.dress(qapp, size)
    try:
        opened.lay_out_all()
        opened.walk.open_section("pictures")
        page = own_page(opened, PicturesPage)
        for kind in ("genogram", "time", "appointments", "picture", "ecomap"):
            page.show_kind(kind)
            settle()
            for canvas in page.canvases:
                area = instance(QScrollArea, present(canvas.parentWidget()).parentWidget())
                assert area.verticalScrollBar().maximum() == 0, kind
                if kind == "time":  # the page scrolls down to it
                    assert area.horizontalScrollBar().maximum() == 0
    finally:
        theme.dress(qapp)


def test_what_the_marks_of_a_genogram_mean_is_seen_beside_it(opened: TypedWindow) -> None:
    """Below the family it was out of sight."""
    opened.resize(1366, 768)
    opened.walk.open_section("pictures")
    canvas = own_page(opened, PicturesPage).canvases[0]
    settle()
    seen = canvas.visibleRegion().boundingRect()
    for box in canvas.picture.legend:
        assert box.bottom * canvas.scale <= seen.bottom()
        assert int(box.right * canvas.scale) <= seen.right() + 1


def test_the_ruler_is_no_wider_than_its_room_in_large_text(
    opened: TypedWindow, qapp: QApplication
) -> None:
    opened.resize(1366, 768)
    theme.dress(qapp, 2.0)
    try:
        opened.lay_out_all()
        opened.walk.open_section("pictures")
        page = own_page(opened, PicturesPage)
        page.show_kind("time")
        settle()
        area = instance(QScrollArea, present(page.canvases[0].parentWidget()).parentWidget())
        assert area.horizontalScrollBar().maximum() == 0
    finally:
        theme.dress(qapp)
