"""Tab goes as the eye does, and changes nothing by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import reveal
from prebirth.ui.base.tab_order import tab_stops
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.walk.course_dialog import CourseDialog
from prebirth.ui.walk.section_nav_bar import SectionNavBar
from prebirth.vault.vault import Vault
from tests.typed import instance, present
from tests.ui.look import TypedWindow, chips, form_of, open_forms, showing
from tests.ui.screens import CONTROLS, dialogs, pages, settle

pytestmark = pytest.mark.slow
MOST = 900
LEAST = 20
"""Points of a control that must show at least: a line of text."""
BESIDE = 0.5
"""Controls are side by side if they share this part of the lower one's height."""


def wake(window: QWidget, first: QWidget | None, qtbot: QtBot) -> None:
    """Make the window the active one, with the keyboard on one of its controls."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    if first is not None:
        first.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def focus() -> QWidget:
    return present(QApplication.focusWidget())


def walked(
    window: QWidget, qtbot: QtBot, look: Callable[[], object] = lambda: None
) -> list[QWidget]:
    """Where Tab goes, from the first stop until it is back there; with a look at each."""
    first = focus()
    found = [first]
    for _ in range(MOST):
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
        look()
        now = focus()
        if now is found[-1] and isinstance(now, QLabel):
            continue  # Tab went to a line in it that leads to a field
        if now is first:
            return found
        found.append(now)
    raise AssertionError(f"Tab never comes back to {first}; it was last on {found[-1]}")


def box(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def reads_on(one: QRect, other: QRect) -> bool:
    """Whether the eye comes to the second after the first: beside it at the right, or below."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > BESIDE * min(one.height(), other.height()):
        return other.left() >= one.left()
    return other.top() >= one.top()


def in_order(window: QWidget, found: list[QWidget]) -> list[str]:
    """Steps that go against the eye, except from the last control back to the first."""
    wrong, top = [], next(tab_stops(window))
    for one, other in pairwise(found):
        if other is top:
            continue
        holder = common(one, other)
        if holder is not None and not reads_on(
            box(branch(one, holder), window), box(branch(other, holder), window)
        ):
            wrong.append(f"{said(one)} → {said(other)}")
    return wrong


def common(one: QWidget, other: QWidget) -> QWidget | None:
    above, holder = set(parents(one)), iter(parents(other))
    return next((each for each in holder if each in above), None)


def parents(widget: QWidget) -> Iterator[QWidget]:
    """A widget and all it stands in."""
    place: QWidget | None = widget
    while place is not None:
        yield place
        place = place.parentWidget()


def branch(widget: QWidget, holder: QWidget) -> QWidget:
    place = widget
    for place in parents(widget):
        if place is holder or place.parentWidget() is holder:
            break
    return place


def said(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or words}”"


@pytest.mark.parametrize("case", ["opened", "blank"])
def test_tab_goes_as_the_eye_does_on_every_page(
    case: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    window: TypedWindow = request.getfixturevalue(case)
    for name in pages(window):
        settle()
        wake(window, window.walk.tasks, qtbot)
        found = walked(window, qtbot)
        wrong = in_order(window, found)
        feet = instance(SectionNavBar, window.findChild(SectionNavBar))
        assert not wrong, f"{name}: {wrong}"
        parts = [
            part
            for part in (window.walk.tasks, window.walk.page, feet, window.walk.why)
            if part.isVisible()
        ]
        places = [
            next(
                (
                    number
                    for number, part in enumerate(parts)
                    if part is stop or part.isAncestorOf(stop)
                ),
                None,
            )
            for stop in found
        ]
        kept = [place for place in places if place is not None]
        assert kept == sorted(kept), f"{name}: list, page, previous and next, why"
        reached = [
            w
            for w in showing(window, CONTROLS)
            if w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        missed = [
            said(one)
            for one in reached
            if one not in found and one.window() is window and not one.focusProxy()
        ]
        assert not missed, f"{name}: Tab never comes to {missed}"


def test_tab_goes_as_the_eye_does_in_every_dialog(opened: TypedWindow, qtbot: QtBot) -> None:
    for name, dialog in dialogs(opened):
        dialog.show()
        settle()
        wake(dialog, next(tab_stops(dialog)), qtbot)
        found = walked(dialog, qtbot)
        assert len(found) > 1, name
        assert not in_order(dialog, found), f"{name}: {in_order(dialog, found)}"
        dialog.done(0)


def test_no_dialog_begins_on_a_button_below_its_first_field(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    """There Enter would press it, as one that adds a baby more."""
    course = CourseDialog(opened, opened.saver, opened.walk.form)
    wrong = []
    for name, dialog in (("course", course), *dialogs(opened)):
        if isinstance(dialog, Dialog):
            dialog.show()
            wake(dialog, None, qtbot)
            first, *below = (*tab_stops(present(dialog.area.widget())), None)
            if not isinstance(first, QAbstractButton) and focus() in below:
                wrong += [f"{name}: {said(focus())}"] * isinstance(focus(), QPushButton)
            dialog.done(0)
    assert not wrong


def test_tab_alone_opens_nothing_and_enter_does(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("S2")
    settle()
    card = next(card for card in opened.walk.page.cards if card.held.records == "households")
    assert isinstance(card, RecordCard)
    wake(opened, opened.walk.tasks, qtbot)
    while QApplication.focusWidget() is not card.view:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert not open_forms(card), "the table has the keyboard, and no form has opened"
    qtbot.keyClick(card.view, Qt.Key.Key_Return)
    settle()
    form = form_of(card)
    assert form.isAncestorOf(focus())
    card.view.setFocus()
    qtbot.keyClick(card.view, Qt.Key.Key_Tab)
    assert form.isAncestorOf(focus()), "from the table Tab goes into its open form"


def test_a_page_of_questions_has_few_stops(opened: TypedWindow) -> None:
    opened.walk.open_section("S4")
    stops = [*tab_stops(opened.walk.page)]
    assert len(opened.walk.page.questions) >= 10
    assert len(stops) <= 45, len(stops)
    single = opened.walk.page.findChildren(ChipsField)
    assert all(sum(chip in stops for chip in chips(field)) <= 1 for field in single)


def test_backwards_is_the_same_way_back(opened: TypedWindow, qtbot: QtBot, vault: Vault) -> None:
    opened.walk.open_section("S1")
    settle()
    wake(opened, opened.walk.tasks, qtbot)
    forwards = walked(opened, qtbot)
    back = [QApplication.focusWidget()]
    for _ in forwards[1:]:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        back.append(QApplication.focusWidget())
    assert back[1:] == forwards[:0:-1]


def test_what_has_the_keyboard_shows_at_every_stop_of_a_long_page(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    """In the smallest window nothing lies over it, and the page scrolls to it (WCAG 2.4.11)."""
    opened.resize(960, 560)
    opened.walk.open_section("S4")
    settle()
    wake(opened, opened.walk.tasks, qtbot)
    hidden = []
    for stop in walked(opened, qtbot, look=lambda: hidden.extend(unseen(opened))):
        assert stop.isVisible()
    assert not hidden, hidden


def test_the_history_of_an_answer_comes_after_its_question(opened: TypedWindow) -> None:
    opened.walk.open_section("S7")
    settle()
    for card in opened.walk.page.questions:
        names = [stop.accessibleName() for stop in tab_stops(card)]
        assert names[-1].startswith("History, and who may see the answer to"), names


def unseen(window: QWidget) -> list[str]:
    """What has the keyboard, if less of it shows than a line, or something covers it."""
    QApplication.processEvents()
    now = focus()
    shows = now.visibleRegion().boundingRect()
    least = QSize(min(now.width(), LEAST), min(now.height(), LEAST))
    if shows.width() < least.width() or shows.height() < least.height():
        return [f"{said(now)}: {shows.width()} by {shows.height()} points show"]
    above = window.childAt(now.mapTo(window, shows.center()))
    covered = above is not None and not (above is now or now in parents(above))
    return [f"{said(now)}: {type(above).__name__} lies over it"] if covered else []


def test_what_the_keyboard_comes_to_from_outside_a_page_is_in_sight(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.resize(960, 600)
    opened.walk.open_section("closing")
    settle()
    page = opened.walk.page
    page.verticalScrollBar().setValue(0)
    wake(opened, opened.walk.tasks, qtbot)
    for _ in range(MOST):
        qtbot.keyClick(focus(), Qt.Key.Key_Backtab)
        if page.isAncestorOf(focus()):
            break
    last = focus()
    assert last.accessibleName() == "Close this assessment"
    settle()
    whole = QRect(last.mapTo(page.viewport(), QPoint(0, 0)), last.size())
    assert page.viewport().rect().contains(whole)


def test_a_line_that_tab_comes_to_is_in_view_with_its_edges(blank: TypedWindow) -> None:
    blank.resize(960, 600)
    blank.walk.open_section("S18")
    settle()
    page = blank.walk.page
    line = next(one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Comment")
    bottom = line.mapTo(present(page.widget()), QPoint(0, line.height())).y()
    page.verticalScrollBar().setValue(bottom - 3 - page.viewport().height())
    reveal(line)
    assert (
        page.viewport().rect().contains(QRect(line.mapTo(page.viewport(), QPoint()), line.size()))
    )
