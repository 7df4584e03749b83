"""A closed assessment tells what was open as it was closed, wherever it told so before."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from prebirth.acts.becoming import close_with, record_babies
from prebirth.case.closing import Closing, Ending, LeftKind
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.pregnancy import Baby
from prebirth.copies.make import document_of, prepare
from prebirth.copies.spec import CopyOrder
from prebirth.form.status import SectionStatus
from prebirth.layout.blocks import Grid
from prebirth.rules.agency_words import last_words
from prebirth.rules.at_closing import of_family, prompts_open
from prebirth.rules.looking_again import looked_for
from prebirth.rules.prompts.still_held import closed as closed_now
from prebirth.ui.walk.closing_page import ClosingPage
from prebirth.ui.walk.overview_page import OverviewPage
from prebirth.ui.walk.page import CLOSING, OVERVIEW, PROMPTS
from prebirth.ui.walk.prompts_page import PromptsPage
from prebirth.ui.walk.task_list import TASK, Task
from tests.ui.look import TypedWindow, agreed, button, own_page, press, texts


def tasks(window: TypedWindow) -> list[Task]:
    model = window.walk.tasks.model()
    return [model.index(row, 0).data(TASK) for row in range(model.rowCount())]


def marks(window: TypedWindow) -> dict[str, SectionStatus]:
    return {task.id: task.progress.status for task in tasks(window) if task.progress}


def current(window: TypedWindow) -> str:
    return str(window.walk.tasks.currentIndex().data(TASK).id)


def closed(window: TypedWindow) -> Closing:
    """Close it as somebody in a hurry does: no sentence to any prompt."""
    window.walk.open_section(CLOSING)
    page = own_page(window, ClosingPage)
    page.ending.fields["ending"].edited.emit(Ending.NO_FURTHER)
    page.ending.fields["why"].edited.emit("Enough.")
    with agreed() as asked:
        page.finish()
    assert len(asked) == 1
    (closing,) = [row for row in window.saver.case.closings if not row.reopened]
    return closing


def test_what_must_be_entered_is_said_apart_from_what_is_told_and_goes_as_it_is_mended(
    opened: TypedWindow,
) -> None:
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    with agreed() as asked:
        press(page, "Close this assessment")
    assert not asked
    assert page.missing.text() == "Choose how it ends.\nWrite why it is closed."
    things = f"{len(opened.walk.book.things)} things worth another look, without an answer."
    assert things in page.told.text()
    row = next(task for task in tasks(opened) if task.id == PROMPTS)
    assert things.startswith(f"{row.looks} "), "counted as in the list of sections"
    assert "No agency is named to go on with the family." in page.told.text()
    page.ending.fields["ending"].edited.emit(Ending.NO_FURTHER)
    assert page.missing.text() == "Write why it is closed."
    page.ending.fields["agency"].edited.emit("hv")
    assert "No agency is named" not in page.told.text()
    page.ending.fields["why"].edited.emit("Enough.")
    assert not page.missing.isVisible()


def test_closing_asks_once_also_where_nothing_is_missing(opened: TypedWindow) -> None:
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    page.ending.fields["ending"].edited.emit(Ending.NO_FURTHER)
    page.ending.fields["why"].edited.emit("Enough.")
    with agreed(yes=False) as asked:
        press(page, "Close this assessment")
    assert not closed_now(opened.saver.case)
    assert "How it ends: No further action." in asked[0]
    assert "without an answer" in asked[0]
    page.prompts = []
    page.draft.said = {part.id: "Seen." for one in opened.walk.book.things for part in one.prompts}
    with agreed() as again:
        press(page, "Close this assessment")
    assert len(again) == 1
    assert "without an answer" not in again[0]
    assert closed_now(opened.saver.case)


def test_undo_of_closing_leaves_the_keyboard_on_the_button_that_closes(
    opened: TypedWindow,
) -> None:
    closed(opened)
    QApplication.processEvents()
    page = own_page(opened, ClosingPage)
    button(page, "Make a copy…").setFocus()
    opened.saver.session.undo()
    QApplication.processEvents()
    assert opened.focusWidget() is page.close_button


def test_after_closing_everything_that_was_open_is_still_told(opened: TypedWindow) -> None:
    before = marks(opened)
    closing = closed(opened)
    left = [row.what for row in closing.was_open if row.unanswered]
    assert len(left) > 5
    page = texts(own_page(opened, ClosingPage))
    assert "How it ended: No further action." in page
    assert all(row.what in page for row in closing.was_open)
    assert {LeftKind.STEP, LeftKind.ACTION} <= {row.kind for row in closing.was_open}
    assert marks(opened) == before, "no section is ready that was not"
    opened.walk.open_section(PROMPTS)
    prompts = own_page(opened, PromptsPage)
    _ = prompts.cards
    said = texts(prompts)
    assert all(what in said for what in left)
    assert "Nothing is waiting" not in said
    opened.walk.open_section(OVERVIEW)
    assert button(own_page(opened, OverviewPage), "Open it again…").isVisibleTo(opened)
    days = [one.on for one in opened.saver.case.conferences]
    book = opened.walk.book
    book.today = max(day.earliest for day in days if day) - timedelta(days=1)
    book.note()
    (row,) = [one for one in opened.vault.cases() if one.id == "practice"]
    assert int(row.open_prompts) >= len(left)
    assert "Still set: conference" in row.dates


def test_what_was_answered_as_it_closed_is_among_the_considered(opened: TypedWindow) -> None:
    rows = [
        {"kind": "worth another look", "of": "r", "what": "Nobody met Rex.", "said": "The HV will."}
    ]
    closing = Closing.model_validate(
        {"ending": "finished", "why": "Done.", "was_open": rows, "listed": True}
    )
    opened.saver.do(None, close_with, closing)
    opened.walk.open_section(PROMPTS)
    page = own_page(opened, PromptsPage)
    assert "Nobody met Rex." not in texts(page)
    page.show_only("considered")
    _ = page.cards
    assert "Nobody met Rex. – The HV will." in texts(page)


def test_the_list_marks_what_shows_once_closing_is_left(opened: TypedWindow) -> None:
    tasks = opened.walk.tasks
    opened.walk.open_section(CLOSING)
    row = next(n for n in range(9) if tasks.model().index(n, 0).data(TASK).id == PROMPTS)
    at = tasks.visualRect(tasks.model().index(row, 0)).center()
    QTest.mouseClick(tasks.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert opened.walk.name == PROMPTS
    assert current(opened) == PROMPTS


def test_the_managers_sheet_counts_the_sections_as_the_window_does(opened: TypedWindow) -> None:
    book, walk = opened.walk.book, opened.walk.form
    assert looked_for(opened.saver.case, book.today, walk) == book.looks()
    order = CopyOrder(CopyKind.MANAGER, book.today)
    blocks = document_of(prepare(order, opened.saver.case, walk)).blocks
    (grid,) = [one for one in blocks if isinstance(one, Grid) and "Status" in one.columns]
    again = [row for row in grid.rows if "Needs another look" in row]
    assert len(again) == list(marks(opened).values()).count(SectionStatus.LOOK_AGAIN)
    assert again


def test_the_closing_page_shows_each_agencys_words_and_judges_none(opened: TypedWindow) -> None:
    opened.walk.open_section(CLOSING)
    said = texts(own_page(opened, ClosingPage))
    words = [one.words for one in last_words(opened.saver.case) if one.words]
    assert words
    assert all(one in said for one in words)
    assert "hold a worry, as far as" not in said


def test_after_an_answer_the_page_stays_where_it_was(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section(PROMPTS)
    page = own_page(opened, PromptsPage)
    cards = page.cards
    QApplication.processEvents()
    at = next(n for n, card in enumerate(cards) if not card.whole.isHidden() and n > 2)
    card, names = cards[at], [one.state.prompt.id for one in cards]
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, "Rang the midwife")
    card.whole.setChecked(True)
    bar = opened.walk.page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    button(card, "Keep this answer").setFocus()
    press(card, "Keep this answer")
    QApplication.processEvents()
    left = {one.state.prompt.id for one in page.cards}
    wanted = next(name for name in names[at:] if name in left)
    (focused,) = [one for one in page.cards if one.isAncestorOf(opened.focusWidget())]
    assert focused.state.prompt.id == wanted
    assert abs(bar.value() - min(place, bar.maximum())) < 40


END = {"became": "stillborn", "ended_on": "2026-05-10"}


def lose(window: TypedWindow) -> None:
    """Record a stillbirth of the only baby."""
    known = next(iter(window.saver.case.babies), Baby(id="b"))
    lost = Baby.model_validate({**known.model_dump(mode="json"), **END})
    window.saver.do(None, record_babies, [lost])


def test_the_closing_page_follows_what_is_recorded_beside_it(opened: TypedWindow) -> None:
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    page.ending.fields["why"].edited.emit("Enough.")
    before = [one.message for one in page.prompts]
    lose(opened)
    now = prompts_open(opened.saver.case, opened.walk.book.today, opened.walk.form)
    assert [one.message for one in page.prompts] == [one.message for one in now if of_family(one)]
    assert [one.message for one in page.prompts] != before
    assert page.draft.closing.why == "Enough."
    assert page.draft.written().count("Enough.") == 1


def test_after_a_loss_the_list_of_sections_calls_each_as_its_page_does(
    opened: TypedWindow,
) -> None:
    lose(opened)
    walk, form = opened.walk, opened.walk.form.form
    renamed = [one for one in form.sections if one.past_intro and one.past_title]
    assert renamed
    for section in renamed:
        walk.open_section(section.id)
        assert walk.title == section.past_title
        assert section.past_title in texts(walk.page)
        assert walk.tasks.title_of(section.id).endswith(f"  {section.past_title}")


def test_prompts_follow_while_an_answer_is_being_written(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section(PROMPTS)
    page = own_page(opened, PromptsPage)
    card = page.cards[0]
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, "Rang the midwife")
    lose(opened)
    assert {one.state.prompt.message for one in page.cards} == {
        one.prompt.message for one in opened.walk.book.open
    }
    opened.saver.session.undo()
    (again,) = [one for one in page.cards if one.state.prompt.id == card.state.prompt.id]
    assert again.field.text() == "Rang the midwife"
