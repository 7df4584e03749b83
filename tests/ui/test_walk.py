from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from prebirth.acts.records import remove_all
from prebirth.acts.signing import agree, nobody
from prebirth.case.agencies import Agency, Contribution
from prebirth.case.label import Code, Label
from prebirth.case.oversight import Status
from prebirth.case.people import Role
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record, Restriction
from prebirth.form.status import Progress, SectionStatus
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.today import today
from prebirth.ui.base.work import finish
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.records.dispute_dialog import DisputeDialog
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.record_view import RecordView
from prebirth.ui.records.restrict_dialog import RestrictDialog
from prebirth.ui.walk.kept_place import field_with_keyboard
from prebirth.ui.walk.page import PROMPTS
from prebirth.ui.walk.task_list import TASK, TEXT_AT, Task, TaskList, right_of
from prebirth.vault.errors import StorageError
from prebirth.vault.vault import Vault
from prebirth.wording.facts import record_title
from tests.conftest import day
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import (
    TypedWindow,
    agreed,
    button,
    form_of,
    input_of,
    line_named,
    open_forms,
    press,
    prose_of,
    question,
    showing,
    sign_card,
    texts,
)
from tests.ui.screens import settle

SECTIONS = [f"S{number}" for number in range(1, 19)]


def due_date(window: TypedWindow) -> DayField:
    return instance(DayField, open_forms(window.walk.page.cards[0])[0].field("due"))


def statuses(window: TypedWindow) -> dict[str, str]:
    model = window.walk.tasks.model()
    tasks = [model.index(row, 0).data(TASK) for row in range(model.rowCount())]
    return {task.id: task.progress.status.value for task in tasks if task.progress}


def test_an_answer_is_saved_and_the_task_list_moves(blank: TypedWindow, qtbot: QtBot) -> None:
    blank.walk.open_section("S7")
    assert statuses(blank)["S7"] == "not started"
    prose = prose_of(question(blank, "Q7.3")).input
    qtbot.keyClicks(prose, "Told to go home twice.")
    blank.walk.settle()
    assert present(blank.saver.case.answer("Q7.3")).text == "Told to go home twice."
    assert statuses(blank)["S7"] == "in progress"
    assert blank.foot.saved.text().startswith("✓ Saved")
    assert "Discrimination" in blank.foot.undo_said.text()


def test_saved_is_not_said_while_a_wrong_date_stands_in_a_field(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    blank.walk.open_section("S1")
    due, saved = due_date(blank), blank.foot.saved
    due.input.setFocus()
    qtbot.keyClicks(due.input, "31 feb 2027")
    due.settle()
    assert "Not saved as a date yet." in due.input.accessibleDescription()
    blank.saver.do(None, Session.set, "pregnancy", "pregnancy", "unit", "Wexmoor", LABEL)
    said = "Not saved yet: “31 feb 2027” in Due date (Pregnancy). Everything else is saved."
    assert saved.text() == said
    blank.commands["save"].trigger()
    assert saved.text().startswith("Not saved yet")
    due.input.selectAll()
    qtbot.keyClicks(due.input, "20/8/26")
    assert "Not saved" not in due.input.accessibleDescription(), "it is a date now"
    due.settle()
    assert saved.text().startswith("✓ Saved ")
    assert blank.saver.session.drafts() == {}


def test_a_date_that_is_typed_as_it_was_takes_the_place_of_a_wrong_one(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    blank.walk.open_section("S1")
    due = due_date(blank)
    for text in ("20/8/26", "31 feb 2027"):
        due.input.selectAll()
        qtbot.keyClicks(due.input, text)
        due.settle()
    qtbot.waitUntil(lambda: blank.foot.saved.text().startswith("Not saved yet"), timeout=5000)
    due.input.selectAll()
    qtbot.keyClicks(due.input, "20/8/26")
    due.settle()
    assert blank.saver.session.drafts() == {}
    qtbot.waitUntil(lambda: blank.foot.saved.text() == "✓ Saved", timeout=5000)


def test_an_assessment_that_opens_says_nothing_of_saving(opened: TypedWindow, qtbot: QtBot) -> None:
    settle()
    opened.walk.open_section("S1")
    opened.walk.open_section("overview")
    assert opened.foot.saved.text() == "✓ Saved", "of no minute: nothing was saved"


def test_the_keyboard_passes_through_nothing_without_a_name(opened: TypedWindow) -> None:
    opened.walk.open_section("S7")
    assert opened.walk.stack.accessibleName() == opened.walk.title
    opened.walk.open_section(PROMPTS)
    assert opened.walk.stack.accessibleName() == "Worth another look"


def test_what_is_undone_is_said_without_the_word_for_it(blank: TypedWindow) -> None:
    blank.refresh_actions()
    assert blank.head.undo.accessibleDescription() == ""
    blank.saver.do(None, Session.set, "pregnancy", "pregnancy", "unit", "Wexmoor", LABEL)
    blank.refresh_actions()
    said = blank.head.undo.accessibleDescription()
    assert said
    assert "Undo" not in said


def test_undo_shows_in_the_field(blank: TypedWindow, qtbot: QtBot) -> None:
    blank.walk.open_section("S7")
    field = prose_of(question(blank, "Q7.3"))
    qtbot.keyClicks(field.input, "first")
    blank.walk.settle()
    blank.commands["undo"].trigger()
    assert field.text() == ""
    assert statuses(blank)["S7"] == "not started"
    blank.commands["redo"].trigger()
    assert field.text() == "first"


def test_changing_section_saves_what_was_typed(blank: TypedWindow, qtbot: QtBot) -> None:
    blank.walk.open_section("S7")
    qtbot.keyClicks(prose_of(question(blank, "Q7.5")).input, "assumed too much")
    blank.walk.step(1)
    assert present(blank.walk.section).id == "S8"
    assert present(blank.saver.case.answer("Q7.5")).text == "assumed too much"


def test_evidence_stands_on_the_answer(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("S7")
    press(question(opened, "Q7.3"), "Observed")
    assert present(opened.saver.case.answer("Q7.3")).evidence == "observed"


def test_why_we_ask_follows_the_keyboard(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("S8")
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow)
    question(opened, "Q8.2").focus_first()
    words = " ".join(
        label.text() for label in opened.walk.why.findChildren(QWidget) if hasattr(label, "text")
    )
    assert "Child L" in words
    assert "GPs and mental health services" in words


def test_a_father_added_opens_his_page(blank: TypedWindow, qtbot: QtBot) -> None:
    blank.walk.open_section("S4")
    assert blank.walk.page.questions == []
    blank.walk.open_section("S2")
    people = instance(RecordCard, blank.walk.page.cards[0])
    people.add()
    form = form_of(people)
    qtbot.keyClicks(input_of(form.field("names")), "Femi Cole")
    form.settle()
    present(form.field("role")).edited.emit("father")
    blank.walk.open_section("S4")
    assert "Femi Cole" in question(blank, "Q4.9").slot.ask


def test_a_question_appears_when_its_record_does(blank: TypedWindow, qtbot: QtBot) -> None:
    blank.walk.open_section("S5")
    assert blank.walk.page.questions == []
    instance(RecordCard, blank.walk.page.cards[0]).add()
    qtbot.waitUntil(lambda: len(blank.walk.page.questions) == 4)


def test_there_are_none_can_be_said_and_taken_back(blank: TypedWindow) -> None:
    blank.walk.open_section("S5")
    none = button(blank.walk.page.cards[0], "Asked: there are none")
    none.click()
    assert statuses(blank)["S5"] == "ready"
    none.click()
    assert statuses(blank)["S5"] == "not started"


def test_an_odd_date_is_asked_about_beside_the_section(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.saver.session.set(
        "pregnancy",
        "pregnancy",
        "due",
        date.today().replace(year=date.today().year + 3, day=1).isoformat(),
        LABEL,
    )
    opened.walk.open_section("S1")
    assert statuses(opened)["S1"] == "needs another look"
    assert isinstance(opened.walk.why.cards, list)  # which are laid out once the page is there
    texts = [
        label.text() for label in opened.walk.why.findChildren(QWidget) if hasattr(label, "text")
    ]
    assert any("is the year right?" in text for text in texts)


def test_an_impossible_date_is_still_there_after_closing(blank: TypedWindow, qtbot: QtBot) -> None:
    blank.walk.open_section("S1")
    qtbot.keyClicks(due_date(blank).input, "31 February 2026")
    blank.close_case()
    blank.open_case("blank")
    blank.walk.open_section("S1")
    again = due_date(blank)
    assert again.text() == "31 February 2026"
    assert "28 days" in texts(again)
    again.input.selectAll()
    qtbot.keyClicks(again.input, "28 February 2026")
    blank.walk.settle()
    blank.close_case()
    blank.open_case("blank")
    assert str(blank.saver.case.pregnancy.due) == "2026-02-28"
    blank.walk.open_section("S1")
    assert due_date(blank).text() == "28 February 2026"


def test_what_cannot_be_saved_stays_and_is_tried_again(
    blank: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    blank.walk.open_section("S7")
    store = blank.vault.store
    real = store.append

    def full(*_args: object, **_more: object) -> str:
        raise StorageError("The disk is full.")

    monkeypatch.setattr(store, "append", full)
    field = prose_of(question(blank, "Q7.3"))
    qtbot.keyClicks(field.input, "must not be lost")
    blank.walk.settle()
    assert "Not saved. The disk is full." in blank.foot.saved.text()
    assert field.text() == "must not be lost"
    assert blank.saver.unsaved
    monkeypatch.setattr(store, "append", real)
    blank.saver.retry()
    assert present(blank.saver.case.answer("Q7.3")).text == "must not be lost"
    assert not blank.saver.unsaved
    assert blank.foot.saved.text().startswith("✓ Saved")


def test_signing_freezes_and_a_later_change_begins_the_next_version(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section("S18")
    sign = sign_card(opened)
    sign.sign()
    assert opened.saver.case.assessment.status == Status.WITH_MANAGER
    agree(opened.saver.session, name="Jo Prentice", on=today(), managers=nobody, paper="file 12")
    assert opened.saver.case.assessment.status.value == Status.AGREED.value
    frozen = [one for one in opened.saver.case.signoffs if one.version == 2]
    assert {one.name for one in frozen} == {"A Worker", "Jo Prentice"}
    words = present(opened.saver.case.answer("Q18.1")).text
    opened.saver.session.answer("Q18.1", None, LABEL, "", text="Something else.")
    assert (opened.saver.case.assessment.version, opened.saver.case.assessment.status) == (
        3,
        Status.OPEN,
    )
    assert (
        present(opened.saver.session.history.at_head(frozen[0].head).answer("Q18.1")).text == words
    )


def test_signing_needs_a_name(opened: TypedWindow) -> None:
    opened.walk.open_section("S18")
    sign = sign_card(opened)
    line_named(sign, "Your name").setText("  ")
    sign.sign()
    assert opened.saver.case.assessment.status == Status.OPEN
    assert "Write the name of the person who signs." in texts(sign)
    line_named(sign, "Your name").setText("A")
    assert "Write the name of the person who signs." not in texts(sign)


def test_answers_no_longer_asked_have_a_page(opened: TypedWindow) -> None:
    opened.saver.session.answer("Q99.1", None, LABEL, "What was once asked?", text="An old answer.")
    opened.walk.open_section("gone")
    words = [
        label.text()
        for label in present(opened.walk.page.widget()).findChildren(QWidget)
        if hasattr(label, "text")
    ]
    assert "What was once asked?" in words
    assert "An old answer." in words


def test_a_case_remembers_the_form_it_was_asked_by(blank: TypedWindow) -> None:
    form = blank.walk.form.form
    assert (blank.saver.case.assessment.form_id, blank.saver.case.assessment.form_version) == (
        form.id,
        form.version,
    )


@pytest.mark.parametrize("section", SECTIONS)
def test_every_control_has_a_name_and_is_reached_by_keyboard(
    opened: TypedWindow, section: str
) -> None:
    opened.walk.open_section(section)
    for held in opened.walk.page.cards:
        rows: Iterable[Record] = (
            opened.saver.case.table(held.held.records)
            if held.held.records not in {"assessment", "pregnancy"}
            else []
        )
        if (first := next(iter(rows), None)) is not None:
            held.open(first.id)
    controls = [
        w
        for w in opened.findChildren(QWidget)
        if isinstance(
            w, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox | QAbstractItemView
        )
        and w.isVisibleTo(opened)
    ]
    assert len(controls) > 10
    for control in controls:
        if (
            control.objectName().startswith("qt_")
            or isinstance(control, QHeaderView)
            or isinstance(control.parent(), QComboBox | QTableView)
        ):
            continue
        name = control.accessibleName() or (
            control.text() if isinstance(control, QAbstractButton) else ""
        )
        assert name, f"{type(control).__name__} in {type(control.parent()).__name__} has no name"
        if control.isEnabled() and isinstance(control, QPushButton | QLineEdit | QPlainTextEdit):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, name


def test_the_session_is_the_only_thing_that_changes(opened: TypedWindow, vault: Vault) -> None:
    opened.walk.open_section("S2")
    before = opened.saver.case
    opened.walk.open_section("S10")
    assert opened.saver.case is before
    opened.close_case()
    assert Session(vault, "practice").case == before


def test_a_disputed_answer_shows_the_words_of_whoever_disputes_it(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = DisputeDialog(opened, opened.saver, "answers", "Q6.3@leanne")
    qtbot.addWidget(dialog)
    dialog.add()
    assert "Give the fact" in texts(dialog)
    assert "Choose who says so" in texts(dialog), "nobody is said to say it unless chosen"
    dialog.who.setCurrentIndex(dialog.who.findData("leanne"))
    dialog.field.setCurrentIndex(dialog.field.findData("text"))
    qtbot.keyClicks(dialog.words.input, "I never said that")
    dialog.add()
    (row,) = present(opened.saver.case.answer("Q6.3", "leanne")).disputed
    assert (row.field, row.by, row.words) == ("text", "leanne", "I never said that")
    opened.walk.open_section("S6")
    shown = next(one for one in opened.walk.page.questions if one.slot.id == "Q6.3@leanne")
    assert "I never said that" in texts(shown)
    assert not dialog.who.currentData(), "who says the next is asked anew"
    dialog.remove(0)
    assert "I never said that" not in texts(shown)
    opened.commands["undo"].trigger()
    assert "I never said that" in texts(shown)


def test_restricting_an_answer_is_seen_quietly_and_named_before_a_copy_leaves(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = RestrictDialog(opened, opened.saver, "answers", "Q6.3@leanne")
    dialog.add()
    assert "Write why" in texts(dialog)
    assert present(opened.saver.case.answer("Q6.3", "leanne")).restricted == ()
    qtbot.keyClicks(dialog.people.picker.input, "Tomasz")
    dialog.people.picker.left()
    qtbot.keyClicks(dialog.reason.input, "told alone")
    dialog.add()
    (rule,) = present(opened.saver.case.answer("Q6.3", "leanne")).restricted
    assert (rule.people, rule.reason, rule.by) == (("tomasz",), "told alone", "A Worker")
    opened.walk.open_section("S6")
    shown = next(one for one in opened.walk.page.questions if one.slot.id == "Q6.3@leanne")
    assert "All of it: kept from Tomasz. told alone" in texts(shown)
    copy = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    while copy.looking:
        finish()
    tree = copy.withheld.tree
    shown_groups = [present(tree.topLevelItem(n)) for n in range(tree.topLevelItemCount())]
    (group,) = [one for one in shown_groups if one.text(0) == "told alone (1)"]
    assert "(Leanne)" in present(present(group).child(0)).text(0)
    dialog.remove(0)
    assert "kept from Tomasz" not in texts(shown)
    opened.commands["undo"].trigger()
    assert "kept from Tomasz" in texts(shown)


def test_the_first_page_keeps_a_day_and_does_not_say_what_is_restricted(
    opened: TypedWindow,
) -> None:
    session = opened.saver.session
    refuge = Agency(id="r", name="Harbour House refuge", kind="domestic abuse service")
    session.add("agencies", refuge, LABEL)
    waits = Contribution(agency="r", asked_on=day("2026-05-01"), chase_on=day("2087-03-04"))
    session.add("contributions", waits, LABEL)
    opened.walk.open_section("overview")
    assert "Answer from Harbour House refuge" in texts(opened.walk)
    assert "Legal planning meeting" in texts(opened.walk)
    session.set("agencies", "r", "restricted", (Restriction(reason="safety"),), LABEL)
    kept = (Restriction(field="due", reason="he counts the days"),)
    session.set("pregnancy", "pregnancy", "restricted", kept, LABEL)
    opened.walk.open_section("S2")
    opened.walk.open_section("overview")
    said = texts(opened.walk)
    assert "4 March 2087" in said, "the worker's own dates are all there"
    assert "Restricted" in said
    assert "Harbour House" not in said
    assert "Legal planning meeting" not in said, "it is counted from the due date"


@pytest.fixture(params=[1.3, 2.0])
def folded(
    opened: TypedWindow, qapp: QApplication, request: pytest.FixtureRequest
) -> Iterator[TypedWindow]:
    """A window so narrow, or with text so large, that the list takes the page's place."""
    theme.dress(qapp, request.param)
    opened.lay_out_all()
    opened.resize(960, 600)
    opened.walk.open_section("S1")
    yield opened
    theme.dress(qapp)


def test_arrows_only_move_in_the_folded_list_and_enter_chooses(
    folded: TypedWindow, qtbot: QtBot
) -> None:
    opened = folded
    opened.walk.panes.toggle_tasks()
    tasks = opened.walk.tasks
    assert opened.focusWidget() is tasks
    for _ in range(3):
        qtbot.keyClick(tasks, Qt.Key.Key_Down)
        assert opened.walk.name == "S1"
        assert tasks.isVisible()
    qtbot.keyClick(tasks, Qt.Key.Key_Return)
    assert opened.walk.name == "S4"
    assert not tasks.isVisible()
    page = opened.walk.page
    qtbot.waitUntil(lambda: page.isAncestorOf(present(opened.focusWidget())))
    opened.walk.panes.toggle_tasks()
    qtbot.keyClick(tasks, Qt.Key.Key_Down)
    qtbot.keyClick(tasks, Qt.Key.Key_Escape)
    assert opened.walk.name == "S4"
    assert not tasks.isVisible()
    qtbot.waitUntil(lambda: page.isAncestorOf(present(opened.focusWidget())))
    assert tasks.currentIndex().data(TASK).id == "S4"


def test_a_section_opened_from_what_stands_over_the_page_has_the_keyboard(
    folded: TypedWindow,
) -> None:
    folded.show()
    folded.activateWindow()
    folded.walk.panes.toggle_why()
    settle()
    folded.walk.open_section("S2")
    settle()
    assert folded.walk.page.isAncestorOf(present(folded.focusWidget()))


@pytest.mark.parametrize("pane", ["toggle_why", "toggle_tasks"])
def test_what_stands_over_the_page_shows_a_way_back_to_it(pane: str, folded: TypedWindow) -> None:
    """The foot of the page, with what opened it, is gone with the page."""
    panes, page = folded.walk.panes, folded.walk.page
    folded.show()
    getattr(panes, pane)()
    settle()
    assert not page.isVisible()
    (back,) = [one for one in showing(panes, QPushButton) if one.text() == "&Back to the page"]
    assert folded.focusWidget() is (back if pane == "toggle_why" else folded.walk.tasks)
    back.click()
    settle()
    assert page.isVisible()
    assert not back.isVisible()
    assert page.isAncestorOf(present(folded.focusWidget()))


def test_the_folded_list_does_not_widen_the_window(folded: TypedWindow) -> None:
    for shows in (True, False):
        folded.walk.panes.toggle_tasks()
        settle()
        assert folded.walk.tasks.isVisible() is shows
        assert folded.width() == 960


def test_undoing_a_new_record_leaves_the_keyboard_at_its_table(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.go_to("people", "leanne")
    settle()
    cards = opened.walk.page.cards
    card = next(
        one for one in cards if isinstance(one, RecordCard) and one.held.records == "people"
    )
    card.add()
    settle()
    form = form_of(card)
    qtbot.waitUntil(lambda: form.isAncestorOf(present(opened.focusWidget())))
    opened.commands["undo"].trigger()
    settle()
    assert opened.focusWidget() is card.view


def test_closing_asks_where_what_was_typed_restricts_nothing_yet(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = RestrictDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.reason.input, "Told in confidence")
    with agreed(yes=False) as questions:
        press(dialog, "Close")
    assert questions == ["What you typed keeps this from nobody yet. Close all the same?"]
    assert dialog.isVisible()
    with agreed():
        press(dialog, "Close")
    assert not dialog.isVisible()
    again = RestrictDialog(opened, opened.saver, "people", "leanne")
    qtbot.addWidget(again)
    again.show()
    press(again, "Close")
    assert not again.isVisible(), "nothing was typed: nothing is asked"


def test_restricting_says_first_that_papers_for_nobody_in_particular_lose_it_too(
    opened: TypedWindow,
) -> None:
    said = texts(RestrictDialog(opened, opened.saver, "people", "leanne"))
    assert "such as the midwife's page and the next worker's" in said


def test_restricting_the_number_of_babies_says_that_their_rows_tell_it(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.saver.do(None, Session.add, "babies", Baby(name="second"), LABEL)
    assert len(opened.saver.case.babies) > 1
    dialog = RestrictDialog(opened, opened.saver, "pregnancy", "pregnancy")
    qtbot.addWidget(dialog)
    dialog.show()
    for field, said in (("babies", True), ("due", False)):
        dialog.field.setCurrentIndex(dialog.field.findData(field))
        assert dialog.shown_anyhow.isVisible() == said


def test_restricting_closes_once_it_is_kept_and_asks_why_no_more(opened: TypedWindow) -> None:
    dialog = RestrictDialog(opened, opened.saver, "people", "leanne")
    dialog.show()
    dialog.add()
    assert "Write why. Anyone who makes a copy later must know." in texts(dialog)
    dialog.reason.input.setText("told in confidence")
    assert "Write why. Anyone who makes a copy later must know." not in texts(dialog)
    dialog.add()
    assert dialog.isHidden()
    assert len(present(opened.saver.case.record("people", "leanne")).restricted) == 1


def test_the_first_row_opens_its_form_where_it_brings_questions_with_it(
    blank: TypedWindow, qtbot: QtBot
) -> None:
    blank.activateWindow()
    blank.walk.open_part("previous_children")
    before = blank.walk.page
    (card,) = before.cards
    add = button(card, "Add a previous child")
    add.setFocus()
    qtbot.waitUntil(add.hasFocus)
    add.click()
    qtbot.waitUntil(lambda: blank.walk.page is not before)
    (card,) = blank.walk.page.cards
    form = form_of(card)
    assert [form.record_id] == [child.id for child in blank.saver.case.previous_children]
    qtbot.waitUntil(lambda: form.isAncestorOf(present(QApplication.focusWidget())))
    assert blank.walk.page.questions


@pytest.mark.parametrize("looks", [0, 3])
def test_no_title_of_the_list_stands_over_how_far_its_section_is(qtbot: QtBot, looks: int) -> None:
    tasks = TaskList()
    qtbot.addWidget(tasks)
    tasks.resize(tasks.minimumWidth(), 600)
    far = Progress(SectionStatus.NOT_STARTED, 0, 3)
    titles = [f"Story {'i' * wide} again" for wide in range(60)]
    tasks.show_tasks([Task(title, title, far, looks) for title in titles])
    tasks.show()
    settle()
    within = right_of(tasks.model().index(0, 0), tasks.font())
    measure, small = QFontMetrics(tasks.font()), QFont(tasks.font())
    small.setPointSizeF(small.pointSizeF() - 1.5)
    below = QFontMetrics(small).height()
    assert tasks.verticalScrollBar().isVisible()
    for row, title in enumerate(titles):
        box = tasks.visualRect(tasks.model().index(row, 0)).adjusted(TEXT_AT, 3, -within, -3)
        room = QRect(0, 0, box.width(), 1000)
        lines = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, title)
        assert lines.height() + below <= box.height(), title


def box_of(image: QImage, is_part: Callable[[QColor], bool]) -> QRect:
    """The least box round all pixels that are a part of something."""
    found = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if is_part(image.pixelColor(x, y))
    ]
    across, down = [x for x, _ in found], [y for _, y in found]
    return QRect(QPoint(min(across), min(down)), QPoint(max(across), max(down)))


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_a_count_lies_whole_in_its_ground(qtbot: QtBot, qapp: QApplication, size: float) -> None:
    theme.dress(qapp, size)
    try:
        tasks = TaskList()
        qtbot.addWidget(tasks)
        tasks.show_tasks([Task("looks", "Worth another look", None, 10)])
        tasks.show()
        settle()
        ground = QColor(theme.colours().look)
        image = tasks.viewport().grab().toImage()
        image = image.copy(image.rect().adjusted(image.width() * 3 // 4, 0, 0, 0))
        digits = box_of(image, lambda dot: dot.alpha() > 200 and dot.lightness() < 150)
        assert box_of(image, lambda dot: dot == ground).contains(digits, True)
    finally:
        theme.dress(qapp)


def type_into(window: TypedWindow, qtbot: QtBot, table: str, record: str, field: str) -> None:
    """Go to a field and write into it."""
    window.walk.go_to(table, record, field)
    settle()
    qtbot.keyClicks(present(window.focusWidget()), "x")
    window.walk.settle()


def test_undo_and_redo_go_to_the_page_the_row_and_the_field_they_change(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    places = [
        ("people", "leanne", "nationality"),
        ("events", next(iter(opened.saver.case.events)).id, "significance"),
        ("pregnancy", "pregnancy", "unit"),
    ]
    for place in places:
        type_into(opened, qtbot, *place)
    opened.walk.open_section("overview")
    for command, order in (("undo", places[::-1]), ("redo", places)):
        for place in order:
            opened.commands[command].trigger()
            settle()
            assert field_with_keyboard(opened.walk.page) == place
            assert not present(opened.focusWidget()).visibleRegion().isEmpty(), "it is in sight"


def test_undo_of_an_answer_goes_to_its_part(opened: TypedWindow, qtbot: QtBot) -> None:
    type_into(opened, qtbot, "answers", "Q7.3", "text")
    opened.walk.open_section("S1")
    opened.commands["undo"].trigger()
    settle()
    assert opened.walk.name == "S7"
    assert prose_of(question(opened, "Q7.3")).isAncestorOf(present(opened.focusWidget()))


def test_undo_of_a_row_goes_to_the_row_and_redo_to_the_list_it_left(opened: TypedWindow) -> None:
    def view() -> RecordView:
        cards = opened.walk.page.cards
        return instance(RecordCard, next(one for one in cards if one.held.records == "people")).view

    opened.saver.do(None, remove_all, "people", ["brian"])
    opened.walk.open_section("S1")
    opened.commands["undo"].trigger()
    settle()
    assert opened.walk.name == "S2"
    assert opened.focusWidget() is view()
    assert view().currentIndex().data() == record_title(
        opened.saver.case, present(opened.saver.case.people.get("brian"))
    )
    opened.walk.open_section("S1")
    opened.commands["redo"].trigger()
    settle()
    assert opened.walk.name == "S2"
    assert opened.focusWidget() is view()


def test_undo_of_what_somebody_is_to_the_baby_goes_there_and_not_to_what_followed(
    opened: TypedWindow,
) -> None:
    role = Label.of(Code.CHANGE, table="people", record="brian", field="role")
    session = opened.saver.session
    session.set("people", "brian", "role", Role.RELATIVE, role)
    session.set("people", "brian", "role", Role.OTHER, role)
    opened.walk.open_section("S1")
    opened.commands["undo"].trigger()
    settle()
    assert field_with_keyboard(opened.walk.page) == ("people", "brian", "role")


def test_undo_in_the_pictures_stays_there(opened: TypedWindow) -> None:
    opened.saver.do(None, Session.set, "people", "ewa", "shift", 9.0, LABEL)
    opened.walk.open_section("pictures")
    opened.commands["undo"].trigger()
    settle()
    assert opened.walk.name == "pictures"
