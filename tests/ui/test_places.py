"""One is where one was: after locking, after a look at another page, and in the caseload."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.birth import BirthPlan
from prebirth.case.case import Case
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.preferences import COLOURS, keep_look
from prebirth.ui.records.fields.rows import RowsField
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.walk.kept_place import LOCKED
from prebirth.ui.walk.overview_page import OverviewPage
from prebirth.ui.walk.prompts_page import PromptsPage
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import (
    TypedWindow,
    button,
    form_of,
    input_of,
    own_page,
    press,
    prose_of,
    question,
)
from tests.ui.screens import settle
from tests.ui.test_records import card_of
from tests.ui.test_tab_order import wake

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("answer", [True, False])
def test_after_locking_one_is_where_one_was(
    opened: TypedWindow, qtbot: QtBot, answer: bool
) -> None:
    if answer:
        opened.walk.open_section("S7")
        prose_of(question(opened, "Q7.3")).input.setFocus()
    else:
        card = card_of(opened, "S2", "people")
        card.open("poppy")
        settle()
        input_of(form_of(card).field("known_as")).setFocus()
    with qtbot.waitSignal(opened.locked):
        opened.commands["lock"].trigger()
    vault = unlock(opened.folder, PHRASE)
    opened.show_caseload(vault)
    qtbot.waitUntil(lambda: opened.walk is not None)
    settle()
    assert opened.walk.name == ("S7" if answer else "S2")
    place = opened.walk.place()
    if answer:
        assert (place.table, place.record) == ("answers", "Q7.3")
    else:
        assert (place.table, place.record, place.field) == ("people", "poppy", "known_as")
    assert vault.store.meta(LOCKED) == "", "it is kept for one unlocking alone"
    opened.commands["lock"].trigger()


def test_the_list_stands_at_what_was_closed(opened: TypedWindow, vault: Vault) -> None:
    for name in ("another", "zulu"):
        Session.begin(vault, Case(id=name))
    opened.close_case()
    assert opened.caseload.current == "practice"


def test_nothing_is_shown_before_it_stands_in_the_window(opened: TypedWindow) -> None:
    strays: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shown = watched if event.type() == QEvent.Type.Show else None
            if isinstance(shown, QWidget) and shown.isWindow():
                strays.append(f"{type(shown).__name__} {shown.accessibleName()}")
            return False

    watch, app = Watch(), present(QApplication.instance())
    app.installEventFilter(watch)
    for name in ("prompts", "S2", "S13", "S16", "S17", "overview"):
        opened.walk.open_section(name)
        _ = opened.walk.page.cards
        settle()
    app.removeEventFilter(watch)
    assert not strays


def test_after_a_look_at_the_prompts_the_overview_is_scrolled_as_it_was(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.resize(960, 600)
    settle()
    overview = own_page(opened, OverviewPage)
    bar = opened.walk.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    kept = bar.value()
    assert kept
    see = button(overview, "See them")
    wake(opened, see, qtbot)
    see.click()
    settle()
    assert opened.walk.page.isAncestorOf(present(QApplication.focusWidget()))
    opened.walk.open_section("overview")
    qtbot.waitUntil(lambda: opened.walk.page.verticalScrollBar().value() == kept)
    assert instance(OverviewPage, opened.walk.page.widget())


def test_what_has_the_keyboard_stays_in_sight_where_a_notice_takes_room(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    """After a copy at 960 × 600 whoever typed on did so below the edge of the page."""
    opened.show()
    opened.resize(960, 700)
    opened.walk.open_section("S7")
    line = prose_of(question(opened, "Q7.3")).input
    opened.walk.page.finish()
    wake(opened, line, qtbot)
    settle()
    page = opened.walk.page
    page.verticalScrollBar().setValue(
        page.verticalScrollBar().value()
        + line.mapTo(page.viewport(), line.rect().bottomLeft()).y()
        - page.viewport().height()
        + 4
    )
    assert line.hasFocus()
    assert line.mapTo(page.viewport(), line.rect().bottomLeft()).y() < page.viewport().height()
    opened.resize(960, 560)
    settle()
    below = line.mapTo(page.viewport(), line.rect().bottomLeft()).y()
    assert 0 < below <= page.viewport().height()


def test_after_locking_the_keyboard_is_in_the_same_row_of_a_row(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.saver.session.add("birth_plans", BirthPlan(id="b"), LABEL)
    opened.walk.go_to("birth_plans", "b", "not_to_come")
    settle()
    field = instance(RowsField, open_rows(opened).field("not_to_come"))
    press(field, "Add a row")
    press(field, "Add a row")
    input_of(field.cells(1)["why"]).setFocus()
    with qtbot.waitSignal(opened.locked):
        opened.commands["lock"].trigger()
    opened.show_caseload(unlock(opened.folder, PHRASE))
    qtbot.waitUntil(lambda: opened.walk is not None)
    settle()
    field = instance(RowsField, open_rows(opened).field("not_to_come"))
    assert opened.focusWidget() is input_of(field.cells(1)["why"])
    opened.commands["lock"].trigger()


def open_rows(window: TypedWindow) -> RecordForm:
    forms = window.walk.page.findChildren(RecordForm)
    return next(one for one in forms if one.record_id == "b")


def test_other_colours_leave_the_keyboard_where_it_was(opened: TypedWindow, qtbot: QtBot) -> None:
    wake(opened, opened.walk.tasks, qtbot)
    opened.walk.open_section("prompts")
    settle()
    places: list[Callable[[], QWidget]] = [
        lambda: button(own_page(opened, PromptsPage).cards[4], "Answer"),
        lambda: opened.walk.tasks,
        lambda: opened.head.menu,
    ]
    try:
        for place, colours in zip(places, ("dark", "contrast", "dark"), strict=True):
            before = place()
            where = (type(before), before.accessibleName())
            before.setFocus()
            keep_look(opened, COLOURS, colours)
            qtbot.waitUntil(lambda: not opened.walk.page.visibleRegion().isEmpty())
            settle()
            now = present(opened.focusWidget())
            assert (type(now), now.accessibleName()) == where
            assert now.isVisible()
    finally:
        keep_look(opened, COLOURS, "light")


@pytest.mark.parametrize("room", [(960, 560), (1366, 768), (1920, 1080)])
def test_what_a_prompt_leads_to_stands_below_its_titles(
    opened: TypedWindow, qtbot: QtBot, room: tuple[int, int]
) -> None:
    opened.resize(*room)
    wake(opened, opened.walk.tasks, qtbot)
    whole = 0
    for place in [
        ("checks", "ck-4"),
        ("conferences", "conf1"),
        ("people", "leanne"),
        ("answers", "Q6.3@tomasz"),
        ("pregnancy", "pregnancy"),
    ]:
        opened.walk.open_section("prompts")
        settle()
        opened.walk.stack.go_asked.emit(*place, "")
        qtbot.wait(100)
        settle()
        page, at = opened.walk.page, present(opened.focusWidget())
        held, room_below = present(page.widget()), page.viewport().height()
        scrolled = page.verticalScrollBar().value()
        top = at.mapTo(held, QPoint()).y()
        assert scrolled + theme.XL < top < scrolled + room_below - at.height(), place
        if top + at.height() + theme.XL <= room_below:
            whole += 1
            assert not scrolled, f"{place}: the title of the page is out of sight"
        above = [
            one
            for one in present(present(at.parentWidget()).parentWidget()).findChildren(QLabel)
            if one.isVisible() and one.mapTo(held, QPoint()).y() < top
        ]
        for one in above[-1:]:
            assert one.mapTo(held, QPoint()).y() >= scrolled, f"{place}: {one.text()}"
    assert whole


def test_a_row_that_is_cut_below_is_not_drawn_and_not_pressed(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    tasks = opened.walk.tasks
    cut = 0
    for high in range(500, 600, 7):
        opened.resize(960, high)
        settle()
        image = tasks.viewport().grab().toImage()
        for row in range(tasks.model().rowCount()):
            box = tasks.visualRect(tasks.model().index(row, 0))
            part = box.intersected(tasks.viewport().rect())
            if part.isEmpty():
                continue
            if part == box:
                assert tasks.indexAt(box.center()).row() == row
                continue
            cut += 1
            assert not tasks.indexAt(part.center()).isValid()
            seen = {
                image.pixelColor(x, y).name()
                for x in range(part.left(), part.right() + 1)
                for y in range(part.top(), part.bottom() + 1)
            }
            assert len(seen) == 1, f"row {row} in a window {high} high"
    assert cut > 1
