"""Ctrl+K: a few letters find people, words, questions, prompts and commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.agencies import HistoryCheck
from prebirth.case.birth_tasks import BabyHealth
from prebirth.case.case import SINGLE, Case
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.households import Household, Member
from prebirth.case.label import Code, Label
from prebirth.case.people import Person, Role, Sex
from prebirth.case.plan import Action
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Restriction
from prebirth.case.shares import Share
from prebirth.case.tellings import Telling
from prebirth.case.ties import Tie, TieKind
from prebirth.form.load import load_walk
from prebirth.session import Session
from prebirth.ui.base.words import kind_name
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.find.find_dialog import FIND, SHOWN, FindDialog
from prebirth.ui.find.index import Find, Index, around
from prebirth.ui.find.typed_ahead import PAUSE
from prebirth.ui.pictures.canvas import PictureCanvas
from prebirth.ui.records.question_card import QuestionCard
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.shell.head import next_words
from prebirth.ui.walk.section_page import SectionPage
from prebirth.wording.facts import record_title
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, button, texts
from tests.ui.screens import settle

END = "end in time"


def found(window: TypedWindow, text: str) -> list[str]:
    dialog = FindDialog(window)
    dialog.show()
    dialog.line.setText(text)
    if not text:
        QTest.qWait(2 * SHOWN)  # it begins with where one was
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.done(0)
    return texts


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("leanne", "Person · Leanne"),
        ("POPPY hart", "Person · Poppy"),
        ("as it stood", "To do · As it stood on a day…"),
        ("mother's story", "Section · 3  Mother's story"),
        ("due date", "Field · Due date"),
        ("this pregnancy", "Section · 1  This pregnancy"),
        ("section 1", "Section · 1  This pregnancy"),
        ("restrict…", "To do · Restrict…"),
        ("sign", "To do · Sign this version"),
        ("add", "To do · Add a person"),
        ("add a person", "To do · Add a person"),
        ("add a decision", "To do · Add a decision"),
        ("add decision", "To do · Add a decision"),
        ("add home", "To do · Add a household"),
        ("add father", "To do · Add a person"),
        ("add possible father", "To do · Add a person"),
        ("how many babies", "Field · Number of babies"),
        ("next", "To do · Make a copy… · For the next worker"),
        ("paste rows people", "To do · Paste rows… · People"),
    ],
)
def test_what_is_called_so_comes_first(opened: TypedWindow, text: str, first: str) -> None:
    assert found(opened, text)[0].splitlines()[0] == first


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("overview", "Page · Overview"),
        ("worth another", "Page · Worth another look"),
        ("genogram", "Picture · Genogram"),
        ("family tree", "Picture · Genogram"),
        ("dna", "List · Appointments"),
        ("twins", "List · Each baby"),
        ("tell mother decision", "List · Who was told"),
        ("opened on", "Field · Assessment opened on"),
        ("leanne safe", "Person · Leanne · To be kept safe from"),
        ("did not attend", "List · Appointments"),
        ("missed", "List · Appointments"),
        ("icpc", "List · Conference"),
        ("strategy discussion", "List · Decisions"),
        ("removed child", "List · Children before this one"),
        ("pregnancy ended", "To do · What became of this pregnancy…"),
        ("reopen", "To do · What became of this pregnancy…"),
        ("open again", "To do · What became of this pregnancy…"),
        ("copy", "To do · Make a copy…"),
        ("report", "To do · Make a copy… · Conference report"),
        ("print", "To do · Make a copy…"),
        ("mother's copy", "To do · Make a copy… · Parent's copy, short and in plain words"),
        ("word", "To do · Make a copy… · Conference report as a Word file"),
        ("backup", "To do · Settings…"),
        ("redo", "To do · Redo"),
        ("duplicate", "To do · These two are one…"),
        ("merge", "To do · These two are one…"),
        ("same person", "To do · These two are one…"),
        ("all assess", "To do · All assessments"),
        ("add a previous child", "To do · Add a previous child"),
    ],
)
def test_other_words_of_the_trade_find_it_first(opened: TypedWindow, text: str, first: str) -> None:
    assert found(opened, text)[0].splitlines()[0] == first


@pytest.mark.parametrize(
    ("text", "found_too"),
    [
        ("conference", "To do · Make a copy… · Conference report"),
        ("midwife", "To do · Make a copy… · Midwife's summary"),
    ],
)
def test_what_else_is_called_so_stands_on_the_first_screen(
    opened: TypedWindow, text: str, found_too: str
) -> None:
    assert found_too in [line.splitlines()[0] for line in found(opened, text)[:8]]


def test_a_person_is_found_first_by_any_of_their_names(opened: TypedWindow) -> None:
    opened.saver.session.add(
        "people", Person(id="shan", names="Shanice Marie Odell", known_as="Shan"), LABEL
    )
    opened.saver.session.add("people", Person(id="kez", names="Keziah Odell"), LABEL)
    opened.saver.session.add("ties", Tie(one="shan", other="kez", kind=TieKind.PARENT), LABEL)
    for text in ("shan odell", "shanice", "odell shan"):
        assert found(opened, text)[0].splitlines()[0] == "Person · Shan"


def test_a_person_is_found_by_what_people_call_their_part(opened: TypedWindow) -> None:
    """A grandmother is entered as a grandparent; who is said to be a man is none."""
    nan = Person(id="nan", names="Joan Marlow", role=Role.GRANDPARENT)
    opened.saver.session.add("people", nan, LABEL)
    opened.saver.session.add(
        "people",
        Person(id="pop", names="Albert Marlow", role=Role.GRANDPARENT, sex=Sex.MAN),
        LABEL,
    )
    people = [text for text in found(opened, "grandmother") if text.startswith("Person")]
    assert [text.splitlines()[0] for text in people if "Marlow" in text] == ["Person · Joan Marlow"]


def test_a_choice_of_a_field_is_found_and_shown_with_other_words_for_it(
    opened: TypedWindow,
) -> None:
    assert any("Did not attend (dna" in text for text in found(opened, "no show"))


def test_every_button_that_shows_is_found_by_what_is_written_on_it(opened: TypedWindow) -> None:
    for page in ("overview", "S1", "S2", "S17"):
        opened.walk.open_section(page)
        opened.walk.page.finish()
        settle()
        for one in opened.findChildren(QPushButton):
            words = one.text().replace("&", "").strip("←… ").casefold()
            if one.isVisible() and one.isEnabled() and not one.isCheckable() and words:
                assert any(words in text.casefold() for text in found(opened, words)), words


def test_a_button_of_the_page_is_gone_to_and_not_pressed(opened: TypedWindow) -> None:
    opened.walk.open_section("S18")
    settle()
    dialog = FindDialog(opened)
    dialog.show()
    dialog.line.setText("sign as social worker")
    dialog.accept()
    before = len(opened.saver.case.signoffs)
    present(dialog.chosen).go()
    settle()
    now = present(opened.focusWidget())
    page = opened.walk.page
    assert now.accessibleName() == "Sign as social worker"
    assert page.viewport().rect().contains(now.mapTo(page.viewport(), now.rect().center()))
    assert len(opened.saver.case.signoffs) == before


def test_what_adds_a_record_leads_into_its_first_field_in_every_table(
    opened: TypedWindow,
) -> None:
    adding = [text.splitlines()[0] for text in found(opened, "add a")]
    adding = [text for text in adding if text.startswith("To do · Add a")]
    assert len(adding) > 20
    for text in adding:
        opened.walk.open_section("overview")
        opened.head.menu.setFocus()
        words = text.removeprefix("To do · ")
        type_in(opened, f"{words}\r", 0)
        end_in_time(opened)
        opened.commands["find"].trigger()
        settle()
        now: QWidget | None = opened.focusWidget()
        while now is not None and not isinstance(now, RecordForm):
            now = now.parentWidget()
        form = instance(RecordForm, now)
        assert form.first().isAncestorOf(present(opened.focusWidget())), words


def test_it_stands_there_before_it_has_read_the_record(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """What is typed while it reads goes into its line: the first time that takes a second."""
    read: list[bool] = []
    fill = Index.fill

    def reading(index: Index, *args: Any) -> None:
        read.append(dialog.isVisible())
        fill(index, *args)

    monkeypatch.setattr(Index, "fill", reading)
    dialog = FindDialog(opened)
    assert read == []
    dialog.show()
    qtbot.keyClicks(dialog.line, "leanne")
    assert dialog.list.item(0).text().startswith("Person · Leanne")
    assert read == [True]
    dialog.done(0)


def once_open(act: Callable[[FindDialog], object]) -> None:
    """Do something with the dialog as soon as it is open, however long that takes."""

    def look() -> None:
        if isinstance(dialog := QApplication.activeModalWidget(), FindDialog):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    look()


def test_letters_typed_while_it_is_made_are_its_own(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("overview")
    names: list[str] = []

    def look(dialog: FindDialog) -> None:
        qtbot.waitUntil(lambda: dialog.list.count() > 0)
        names.extend((dialog.line.text(), dialog.list.item(0).text().splitlines()[0]))
        dialog.reject()

    for letter in "poppy":
        kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
        pressed = QKeyEvent(kind, ord(letter.upper()), none, letter)
        QApplication.postEvent(present(opened.windowHandle()), pressed)
    once_open(look)
    opened.commands["find"].trigger()
    assert names == ["poppy", "Person · Poppy"]


def type_in(at: QWidget, text: str, pause: int, then: Callable[[], object] = lambda: None) -> None:
    """Press keys in a window as a keyboard does: where it is blocked, it gets none of them."""
    letters = iter(text)

    def press() -> None:
        letter = next(letters, "")
        if letter:
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter.upper()))
            QTest.keyClick(present(at.windowHandle()), key)
            QTimer.singleShot(pause, at, press)
        else:
            then()

    QTimer.singleShot(0, at, press)


def end_in_time(opened: TypedWindow) -> None:
    """Close the dialog if it did not close by what was typed; what was asked before is over."""

    def close() -> None:
        if isinstance(dialog := QApplication.activeModalWidget(), FindDialog):
            dialog.reject()

    timer = opened.findChild(QTimer, END)
    if timer is None:
        timer = QTimer(opened)
        timer.setObjectName(END)
        timer.setSingleShot(True)
        timer.timeout.connect(close)
    timer.start(20_000)


@pytest.mark.parametrize("pause", [0, 5, 25])
def test_what_the_window_below_is_given_while_it_opens_goes_into_its_line(
    opened: TypedWindow, pause: int
) -> None:
    """The window below has the keyboard until the screen gives it to the one that opens."""
    opened.walk.open_section("S1")
    names: list[str] = []

    def look(dialog: FindDialog) -> None:
        names.append(dialog.line.text())
        dialog.reject()

    type_in(opened, "add a household", pause, lambda: once_open(look))
    opened.commands["find"].trigger()
    assert names == ["add a household"]


@pytest.mark.parametrize("itself", [False, True])
def test_what_is_typed_after_enter_goes_where_enter_led(
    opened: TypedWindow, qtbot: QtBot, *, itself: bool
) -> None:
    """Enter waits for the list of what was typed; also what comes to the closed dialog goes on."""
    opened.walk.open_section("S1")
    before = {home.id for home in opened.saver.case.households}

    def act(dialog: FindDialog) -> None:
        at = dialog if itself else opened
        type_in(at, "add a household\rann", 0)

    QTimer.singleShot(0, opened, lambda: once_open(act))
    end_in_time(opened)
    opened.commands["find"].trigger()

    def made() -> list[str]:
        opened.commands["save"].trigger()
        return [home.name for home in opened.saver.case.households if home.id not in before]

    qtbot.waitUntil(lambda: made() == ["ann"], timeout=20_000)


def test_its_window_stays_for_what_the_screen_still_sends_there(opened: TypedWindow) -> None:
    """Qt loses each key that comes to a window which it has closed."""
    gone: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.PlatformSurface:
                gone.append(event.type())
            return False

    watch = Watch()

    def act(dialog: FindDialog) -> None:
        present(dialog.windowHandle()).installEventFilter(watch)
        dialog.line.setText("due date")
        dialog.accept()

    QTimer.singleShot(0, opened, lambda: once_open(act))
    opened.commands["find"].trigger()
    assert gone == []


def test_what_is_typed_before_enter_has_led_anywhere_comes_before_what_is_typed_then(
    opened: TypedWindow,
) -> None:
    opened.walk.open_section("S1")
    opened.walk.go_to("pregnancy", "pregnancy", "due")
    settle()
    line = instance(QLineEdit, opened.focusWidget())
    line.clear()

    def act(dialog: FindDialog) -> None:
        dialog.line.setText("due date")
        dialog.accept()
        QTest.keyClick(present(opened.windowHandle()), Qt.Key.Key_1)

    QTimer.singleShot(0, opened, lambda: once_open(act))
    opened.commands["find"].trigger()
    QTest.keyClick(present(opened.windowHandle()), Qt.Key.Key_2)
    assert line.text() == "12"


@pytest.mark.parametrize("text", ["genogram", "ecomap", "section 5", "overview", "worth another"])
@pytest.mark.parametrize("from_list", [True, False])
def test_what_is_gone_to_has_the_keyboard_wherever_that_was(
    opened: TypedWindow, text: str, *, from_list: bool
) -> None:
    opened.walk.go_to("pregnancy", "pregnancy", "due")
    settle()
    if from_list:
        opened.walk.tasks.setFocus()

    def act(dialog: FindDialog) -> None:
        dialog.line.setText(text)
        dialog.accept()

    QTimer.singleShot(0, opened, lambda: once_open(act))
    opened.commands["find"].trigger()
    settle()
    now = present(opened.focusWidget())
    assert opened.walk.page.isAncestorOf(now)
    assert isinstance(now, PictureCanvas) == (text in {"genogram", "ecomap"})


def test_no_key_or_press_reaches_the_window_below_while_it_is_open(opened: TypedWindow) -> None:
    opened.walk.open_section("S1")
    below, pressed, copy = present(opened.windowHandle()), list[str](), opened.head.copy
    opened.head.asked.disconnect()
    opened.head.asked.connect(pressed.append)

    def act(dialog: FindDialog) -> None:
        at = copy.mapTo(opened, copy.rect().center())
        QTest.mouseClick(below, Qt.MouseButton.LeftButton, pos=at)
        QTest.keyClick(below, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.activeModalWidget() is dialog
        dialog.reject()

    QTimer.singleShot(0, opened, lambda: once_open(act))
    opened.commands["find"].trigger()
    settle()
    assert QApplication.activeModalWidget() is None
    assert pressed == []


def test_sign_leads_to_where_a_name_is_written(opened: TypedWindow) -> None:
    dialog = FindDialog(opened)
    dialog.line.setText("sign")
    dialog.accept()
    present(dialog.chosen).go()
    settle()
    assert present(opened.focusWidget()).accessibleName() == "Your name"


def test_no_question_is_shown_with_a_place_for_a_name(opened: TypedWindow) -> None:
    assert not [text for text in found(opened, "injuries") if "{" in text]


def test_a_number_fits_a_whole_number_alone(opened: TypedWindow) -> None:
    session = opened.saver.session
    for day in (12, 20):
        on = PartialDate.parse(f"2026-11-{day}")
        session.add("events", Event(id=f"e{day}", on=on, happened="Kingfisher"), LABEL)
    assert len(found(opened, "kingfisher november 2026")) == 2
    assert ["20 November" in one for one in found(opened, "kingfisher 20 november")] == [True]
    assert not found(opened, "kingfisher 202")


def test_every_word_must_be_there_in_any_order(opened: TypedWindow) -> None:
    assert found(opened, "wexmoor police")
    assert [text.splitlines()[0] for text in found(opened, "police wexmoor")] == [
        text.splitlines()[0] for text in found(opened, "wexmoor police")
    ]
    assert found(opened, "wexmoor zzz") == []
    assert found(opened, "  ") == []


def test_the_prompts_and_questions_are_found(opened: TypedWindow) -> None:
    prompt = opened.walk.book.open[0].prompt
    assert any(prompt.message[:30] in text for text in found(opened, prompt.message[:40]))
    question = opened.walk.form.form.sections[0].questions[0]
    assert any(
        text.startswith(f"Question · {question.short}") for text in found(opened, question.short)
    )


def test_enter_goes_there_and_the_arrows_choose(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("overview")

    def type_and_go(dialog: FindDialog) -> None:
        qtbot.keyClicks(dialog.line, "police wexmoor")
        qtbot.keyClick(dialog.line, Qt.Key.Key_Down)
        assert dialog.list.currentRow() == 1
        qtbot.keyClick(dialog.line, Qt.Key.Key_Up)
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)

    once_open(type_and_go)
    opened.commands["find"].trigger()
    assert opened.walk.section is not None


def test_nothing_found_says_so_and_enter_stays(opened: TypedWindow, qtbot: QtBot) -> None:
    dialog = FindDialog(opened)
    dialog.show()
    qtbot.keyClicks(dialog.line, "no such words")
    assert "Nothing found." in texts(dialog)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.done(0)


def test_what_is_restricted_is_not_found_and_what_changed_is(opened: TypedWindow) -> None:
    event = next(iter(opened.saver.case.events))
    opened.saver.session.set("events", event.id, "happened", "A marker nobody else has", LABEL)
    assert len(found(opened, "marker nobody else")) == 1
    opened.saver.session.set(
        "events", event.id, "restricted", (Restriction(reason="safety"),), LABEL
    )
    assert found(opened, "marker nobody else") == []


def test_one_restricted_field_is_left_out_and_the_rest_is_found(opened: TypedWindow) -> None:
    saver = opened.saver
    saver.session.set("people", "leanne", "phone", "0000 999 111", LABEL)
    saver.session.set("people", "leanne", "restricted", (Restriction(field="phone"),), LABEL)
    assert found(opened, "0000 999 111") == []
    assert found(opened, "leanne")[0].startswith("Person · Leanne")
    saver.session.set("pregnancy", "pregnancy", "early_reason", "A marker of the pregnancy", LABEL)
    assert len(found(opened, "marker of the pregnancy")) == 1
    saver.session.set("pregnancy", "pregnancy", "restricted", (Restriction(),), LABEL)
    assert found(opened, "marker of the pregnancy") == []


def test_a_prompt_that_rests_on_what_is_restricted_is_not_found(opened: TypedWindow) -> None:
    prompt = next(
        one.prompt
        for one in opened.walk.book.open
        if any(table == "people" for table, _ in one.prompt.places)
    )
    assert any(text.startswith("Prompt") for text in found(opened, prompt.message[:40]))
    person = next(key for table, key in prompt.places if table == "people")
    opened.saver.session.set("people", person, "restricted", (Restriction(),), LABEL)
    assert not any(text.startswith("Prompt") for text in found(opened, prompt.message[:40]))


def test_no_text_that_names_somebody_withheld_is_found(opened: TypedWindow) -> None:
    session = opened.saver.session
    eve = Person(id="eve", names="Ulrika Quillfeather", role="other adult")
    session.add("people", eve, LABEL)
    session.add("events", Event(happened="Ulrika Quillfeather rang: zebra one"), LABEL)
    session.add("checks", HistoryCheck(about="eve", showed="zebra two"), LABEL)
    session.set("people", "leanne", "notes", "Fears Ulrika Quillfeather, zebra three", LABEL)
    assert len(found(opened, "quillfeather")) == 4
    assert len(found(opened, "zebra")) == 3
    session.set("people", "eve", "restricted", (Restriction(reason="safety"),), LABEL)
    assert found(opened, "quillfeather") == []
    assert not any("zebra" in text for text in found(opened, "zebra"))
    assert found(opened, "leanne")[0].startswith("Person · Leanne")


def test_undo_is_offered_without_naming_somebody_withheld(opened: TypedWindow) -> None:
    session = opened.saver.session
    eve = Person(id="eve", names="Ulrika Quillfeather")
    session.add("people", eve, Label.of(Code.ADD_NAMED, table="people", record="eve"))
    opened.refresh_head()
    assert "Quillfeather" in opened.commands["undo"].text()
    kept = (Restriction(reason="safety"),)
    session.set("people", "eve", "restricted", kept, Label.of(Code.RESTRICT))
    phone = Label.of(Code.CHANGE, table="people", record="eve", field="phone")
    session.set("people", "eve", "phone", "0700", phone)
    opened.refresh_head()
    assert opened.commands["undo"].text().startswith("Undo: change phone of Somebody")
    session.remove("people", "eve", Label.of(Code.REMOVE, table="people", record="eve"))
    opened.refresh_head()
    shown = [opened.commands["undo"].text(), *found(opened, "undo")]
    assert not [text for text in shown if "Quillfeather" in text]
    assert "remove person" in shown[0]


def test_the_head_line_and_the_caseload_say_no_day_that_is_restricted(opened: TypedWindow) -> None:
    session = opened.saver.session
    due = session.case.pregnancy.due
    assert due
    (row,) = [row for row in opened.saver.session.vault.cases() if row.id == session.case.id]
    assert row.due == str(due)
    kept = (Restriction(field="due", reason="he counts the days"),)
    session.set("pregnancy", "pregnancy", "restricted", kept, LABEL)
    for meeting in session.case.conferences:
        session.set("conferences", meeting.id, "restricted", (Restriction(),), LABEL)
    for supervision in session.case.supervisions:
        session.set("supervisions", supervision.id, "restricted", (Restriction(),), LABEL)
    opened.walk.book.note()
    opened.refresh_head()
    assert [pill.text() for pill in opened.head.pills] == ["No due date yet", ""]
    (row,) = [row for row in opened.saver.session.vault.cases() if row.id == session.case.id]
    assert row.due == ""
    assert str(due) not in row.dates
    steps = [line.partition(" ")[2] for line in row.dates.splitlines()]
    assert not {"Conference", "Next supervision", "Due date"} & {*steps}


def test_a_new_name_is_found_in_everything_that_names_it(opened: TypedWindow) -> None:
    before = len(found(opened, "tomasz"))
    opened.saver.session.set("people", "tomasz", "known_as", "Zzyzx", LABEL)
    assert before > 1
    assert len(found(opened, "zzyzx")) > 1


def test_a_record_is_found_by_the_new_name_of_what_it_points_to() -> None:
    index, walk = Index(), load_walk()
    robin = Baby(id="robin", name="Robin")
    case = Case(id="c").adding(robin).adding(BabyHealth(id="h", baby="robin"))

    def health(case: Case, text: str) -> list[Find]:
        index.fill([], index.seen(case), walk, lambda *_: None)
        return [one for one in index.search(text) if one.kind == kind_name(BabyHealth)]

    assert health(case, "robin")
    renamed = case.adding(robin.replace(name="Ezra"))
    assert health(renamed, "ezra")
    assert not health(renamed, "robin")


def test_in_the_caseload_it_finds_assessments_and_acts(window: TypedWindow) -> None:
    assert found(window, "larger text")[0].startswith("To do · Larger text")
    assert found(window, "accessib")[0].startswith("To do · Accessibility…")
    assert not any("Make a copy" in text for text in found(window, "copy"))


def test_what_is_shown_begins_at_a_word_near_what_was_found() -> None:
    text = "one two three four five six seven eight nine ten " * 5
    shown = around(text, "ten")
    assert shown.startswith("…")
    assert shown[1:].split()[0] in text.split()
    assert "ten" in shown
    assert shown.rstrip("…").split()[-1] in text.split(), "no word is cut at the end"
    assert around("short", "ort") == "short"
    assert around("x" * 200, "x").startswith("x" * 50), "a long word is shown as far as it goes"


def test_ranks_and_digests_are_never_found(opened: TypedWindow) -> None:
    share = Share(to="Conference", digest="ab12cd34ef56", facts="99ff88ee77dd", rank=0)
    opened.saver.session.add("shares", share, LABEL)
    assert found(opened, "ab12cd34") == []
    assert found(opened, "99ff88ee") == []
    finds = found(opened, "0")
    assert not [text for text in finds if "\n0 ·" in text or text.endswith("\n0")]


def test_it_opens_where_one_was_last_and_counts_all_that_is_found(opened: TypedWindow) -> None:
    for name in ("S2", "S5", "S3"):
        opened.walk.open_section(name)
    assert [line.split("  ")[0] for line in found(opened, "")][:2] == ["Section · 5", "Section · 2"]
    for number in range(60):
        event = Event(id=f"m{number}", happened=f"A marker {number}")
        opened.saver.session.add("events", event, LABEL)
    dialog = FindDialog(opened)
    dialog.show()
    dialog.line.setText("a marker")
    assert dialog.list.count() == 50
    assert "60 found, the first 50 shown." in texts(dialog)
    dialog.done(0)


def test_no_line_begins_with_what_parts_two_facts() -> None:
    assert around("Some-words-that-come-before-this · wanted words", "wanted").startswith("…wanted")


def test_a_field_is_gone_to_where_it_stands(opened: TypedWindow) -> None:
    opened.walk.open_section("S4")
    dialog = FindDialog(opened)
    dialog.line.setText("due date")
    dialog.accept()
    present(dialog.chosen).go()
    assert opened.walk.name == "S1"
    assert opened.walk.place().section == "S1"


def test_a_field_of_a_table_is_gone_to_on_the_page_that_shows(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.go_to("legal_steps", "")
    settle()
    page = opened.walk.page
    (card,) = [card for card in page.cards if card.held.records == "legal_steps"]
    assert found(opened, "legal step")[0].startswith("List · Legal steps")
    for text in ("legal step", "explained to partner agencies on"):
        page.verticalScrollBar().setValue(0)
        opened.walk.tasks.setFocus()
        dialog = FindDialog(opened)
        dialog.line.setText(text)
        dialog.accept()
        present(dialog.chosen).go()
        settle()
        now = present(opened.focusWidget())
        assert card.isAncestorOf(now), text
        assert page.viewport().rect().contains(now.mapTo(page.viewport(), now.rect().topLeft()))


def test_what_adds_a_record_is_found_for_every_table_and_adds_it(opened: TypedWindow) -> None:
    assert "To do · Add a person" in [
        text.splitlines()[0] for text in found(opened, "add a person")
    ]
    assert found(opened, "add an event")[0].splitlines()[0] == "To do · Add an event"
    before = len(opened.saver.case.people)
    opened.walk.open_section("S1")
    dialog = FindDialog(opened)
    dialog.line.setText("add a person")
    dialog.accept()
    present(dialog.chosen).go()
    settle()
    assert len(opened.saver.case.people) == before + 1
    (card,) = [card for card in opened.walk.page.cards if card.held.records == "people"]
    assert card.isAncestorOf(present(opened.focusWidget()))


def test_a_first_step_that_is_open_is_found_in_the_words_of_its_button(
    opened: TypedWindow,
) -> None:
    assert not any("Enter the due date" in text for text in found(opened, "enter the due date"))
    opened.saver.session.set("pregnancy", "pregnancy", "due", None, LABEL)
    first = found(opened, "enter the due date")[0]
    assert first.splitlines()[0] == "To do · Enter the due date"


def test_a_field_of_a_table_with_several_rows_is_gone_to_in_one_of_them(
    opened: TypedWindow,
) -> None:
    dialog = FindDialog(opened)
    dialog.line.setText("kept safe")
    finds = [dialog.list.item(row).data(FIND) for row in range(dialog.list.count())]
    (find,) = [one for one in finds if one.name == "To be kept safe from"]
    find.go()
    settle()
    assert present(opened.focusWidget()).accessibleName() == "To be kept safe from"
    (card,) = [card for card in opened.walk.page.cards if card.held.records == "people"]
    name = present(opened.saver.case.people.get(instance(RecordCard, card).opened)).name
    assert f"This is in the entry “{name}”." in texts(card), "its name may be out of sight"
    (note,) = [one for one in card.findChildren(QLabel) if one.text().startswith("This is in the")]
    field = present(opened.focusWidget())
    assert note.mapToGlobal(QPoint()).y() < field.mapToGlobal(QPoint()).y(), "read before it"
    assert is_seen(opened, note)


def test_a_name_that_begins_with_a_new_line_is_on_one_line(opened: TypedWindow) -> None:
    action = Action(id="rest", outcome="\nThe baby sleeps\nat home")
    opened.saver.session.add("actions", action, LABEL)
    (shown,) = [text for text in found(opened, "baby sleeps") if "The baby sleeps" in text]
    assert "The baby sleeps at home" in shown.splitlines()[0]


def field_of(window: TypedWindow, text: str, title: str) -> FindDialog:
    """The search with a field chosen in its list."""
    dialog = FindDialog(window)
    dialog.show()
    dialog.line.setText(text)
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(next(row for row, one in enumerate(names) if title in one))
    return dialog


@pytest.mark.parametrize(("text", "title"), [("born", "Field · Born"), ("due", "Field · Due")])
def test_the_list_says_to_whose_field_or_which_record_it_leads(
    opened: TypedWindow, text: str, title: str
) -> None:
    opened.walk.open_section("overview")
    dialog = field_of(opened, text, title)
    said = present(dialog.list.currentItem()).text().splitlines()[1]
    dialog.accept()
    present(dialog.chosen).go()
    settle()
    form = present(opened.focusWidget())
    while not isinstance(form, RecordForm):
        form = present(form.parentWidget())
    record = present(opened.saver.case.record(form.table, form.record_id))
    begins = record_title(opened.saver.case, record)[:20]
    assert said.startswith(begins) == (form.table not in SINGLE)
    assert begins in said or form.table in SINGLE


def test_the_record_that_is_open_is_the_one_a_field_is_found_of(opened: TypedWindow) -> None:
    tomasz = next(one for one in opened.saver.case.people if one.name.startswith("Tomasz"))
    opened.walk.go_to("people", tomasz.id)
    settle()
    (line,) = [one for one in found(opened, "born") if one.startswith("Field · Born\n")]
    assert line.splitlines()[1].startswith(f"{tomasz.name} · person")


def test_a_restricted_record_is_not_named_beside_its_field(opened: TypedWindow) -> None:
    first = next(iter(opened.saver.case.people))
    opened.saver.session.set("people", first.id, "restricted", (Restriction(),), LABEL)
    opened.walk.open_section("overview")
    (line,) = [one for one in found(opened, "born") if one.startswith("Field · Born\n")]
    assert first.name not in line


def test_what_is_said_of_a_person_stands_with_the_title_of_its_field(opened: TypedWindow) -> None:
    eve = Person(id="eve", names="Eve Marlow", safe_from=("craig",), phone="0000 999 111")
    opened.saver.session.add("people", eve, LABEL)
    (shown,) = found(opened, "0000 999 111")
    assert shown.splitlines()[1].endswith("Phone: 0000 999 111")
    assert not any("Eve Marlow" in text for text in found(opened, "phone"))


def test_what_was_decided_for_a_copy_is_not_found(opened: TypedWindow) -> None:
    """Only the chair's copies and files hold it, and anybody may stand by the screen."""
    share = Share(id="share", to="Zennor School", choices="Also withheld: Quilliam's plan.")
    opened.saver.session.add("shares", share, LABEL)
    assert any("Zennor School" in text for text in found(opened, "zennor"))
    assert not any("Zennor School" in text for text in found(opened, "quilliam"))


def test_a_home_whose_name_is_kept_back_is_not_said_to_have_none(opened: TypedWindow) -> None:
    eve = Person(id="eve", names="Eve Marlow", address_confidential="yes")
    home = Household(id="flat", name="Eve's flat", members=(Member(person="eve"),))
    opened.saver.session.add("people", eve, LABEL)
    opened.saver.session.add("households", home, LABEL)
    homes = [text for text in found(opened, "household") if text.startswith("Household ·")]
    assert "Household · a household" in [text.splitlines()[0] for text in homes]
    assert not any("not named" in text for text in homes)


def test_what_takes_back_or_away_is_found_by_its_own_verb_alone_and_comes_last(
    opened: TypedWindow,
) -> None:
    session = opened.saver.session
    session.add("people", Person(id="essex", names="Craig Zebra"), LABEL)
    session.add("people", Person(id="zq", names="Lee Zebra", safe_from=("essex",)), LABEL)
    named = Label.of(Code.CHANGE, table="people", record="essex", field="phone")
    session.set("people", "essex", "phone", "0700", named)
    opened.refresh_head()
    opened.walk.go_to("people", "zq")
    settle()
    away = "To do · Take out Craig Zebra from "
    assert not any("Undo" in text or away in text for text in found(opened, "craig zebra"))
    assert found(opened, "undo zebra")[-1].startswith("To do · Undo: change phone of Craig Zebra")
    assert any(text.startswith(away) for text in found(opened, "take out craig"))
    index = Index()
    text = Find("action", "Rest", "undo the locks", lambda: None)
    act = Find("to do", "Undo: change rest", "", lambda: None, takes=True)
    index.fill([act, text], None, None, lambda _table, _record: None)
    assert index.search("undo") == [text, act]
    assert index.search("rest") == [text]


def test_what_is_undone_is_said_on_one_line(opened: TypedWindow) -> None:
    session = opened.saver.session
    session.add("actions", Action(id="rest", outcome="\nThe baby sleeps"), LABEL)
    named = Label.of(Code.CHANGE, table="actions", record="rest", field="outcome")
    session.set("actions", "rest", "outcome", "\nThe baby sleeps well", named)
    undo, _ = next_words(session, opened.walk.form.form)
    assert "The baby sleeps well" in undo
    assert "\n" not in undo


def test_restricting_is_found_and_is_of_the_record_with_the_keyboard(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    restricted: list[str] = []
    monkeypatch.setattr(RecordForm, "restrict", lambda form: restricted.append(form.record_id))
    opened.walk.open_section("S4")
    opened.walk.restrict_here()
    assert present(opened.walk.section).title == "People and homes"
    opened.walk.go_to("people", "leanne")
    settle()
    opened.walk.restrict_here()
    assert restricted == ["leanne"]


def test_every_kind_of_copy_is_found_as_an_act_and_is_chosen_in_its_dialog(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(CopyDialog, "exec", lambda dialog: made.append(dialog.spec.kind))
    dialog = FindDialog(opened)
    dialog.show()
    dialog.line.setText("request to an agency")
    dialog.accept()
    assert present(dialog.chosen).name.startswith("Make a copy… · Request to an agency")
    present(dialog.chosen).go()
    opened.commands["report"].trigger()
    assert made == [CopyKind.AGENCY, CopyKind.CONFERENCE], "the next copy begins as ever"


def test_what_a_dialog_of_the_menu_does_is_found_by_its_button(opened: TypedWindow) -> None:
    assert "To do · Copies that left…" in "\n".join(found(opened, "what changed since"))


def test_the_buttons_beside_the_list_of_assessments_are_found(window: TypedWindow) -> None:
    assert found(window, "new assess") == ["To do · New assessment…\nCtrl+N"]
    assert found(window, "go there") == [], "not those of the search itself"
    assert found(window, "lock") == ["To do · Lock\nCtrl+L"]


def test_a_second_ctrl_k_marks_what_stands_in_the_line(opened: TypedWindow) -> None:
    dialog = FindDialog(opened)
    dialog.open()
    QTest.keyClicks(dialog.line, "weir lane")
    QTest.keyClick(dialog.line, Qt.Key.Key_Home)
    QTest.keyClick(dialog.line, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert dialog.line.selectedText() == "weir lane"
    dialog.done(0)


def gone_to(window: TypedWindow, text: str) -> QWidget:
    """Go to the first find as somebody does, and return what has the keyboard then."""

    def act(dialog: FindDialog) -> None:
        dialog.line.setText(text)
        dialog.accept()

    QTimer.singleShot(0, window, lambda: once_open(act))
    window.commands["find"].trigger()
    settle()
    return present(window.focusWidget())


def card_of(widget: QWidget) -> QuestionCard:
    """Return the question that a widget stands in."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, QuestionCard):
        above = above.parentWidget()
    return present(above)


def is_seen(window: TypedWindow, widget: QWidget) -> bool:
    page = window.walk.page.viewport()
    return page.rect().contains(QRect(widget.mapTo(page, QPoint()), widget.size()))


def test_a_question_asked_of_each_parent_is_found_for_each_and_gone_to(
    opened: TypedWindow,
) -> None:
    asked = [text.splitlines()[0] for text in found(opened, "instruct a solicitor")]
    assert asked[:2] == [
        f"Question · Able to instruct a solicitor: {name}" for name in ("Leanne", "Tomasz")
    ]
    for name in ("tomasz", "leanne"):
        card = card_of(gone_to(opened, f"able to instruct a solicitor: {name}"))
        assert (card.slot.question.short, present(card.slot.about).id) == (
            "Able to instruct a solicitor",
            name,
        )


def test_a_question_of_a_section_for_each_mother_leads_to_her_page(opened: TypedWindow) -> None:
    card = card_of(gone_to(opened, "learning difficulty: leanne"))
    assert (opened.walk.name, present(card.slot.about).id) == ("S3", "leanne")


def test_a_question_about_somebody_withheld_is_found_without_the_name(
    opened: TypedWindow,
) -> None:
    opened.saver.session.set("people", "tomasz", "restricted", (Restriction(),), LABEL)
    asked = [text.splitlines()[0] for text in found(opened, "instruct a solicitor")]
    assert asked[0].startswith("Question · Able to instruct a solicitor: Leanne")
    assert not any("Tomasz" in text for text in asked)


def test_a_question_that_nobody_is_asked_yet_says_so_and_leads_to_its_section(
    blank: TypedWindow,
) -> None:
    name, said = found(blank, "learning difficulty")[0].splitlines()
    assert name == "Question not asked yet · Learning difficulty"
    assert said.startswith("Does this person have a learning difficulty")
    now = gone_to(blank, "learning difficulty")
    assert (blank.walk.name, now.accessibleName()) == ("S3", "Add the mother")


@pytest.mark.parametrize("text", ["read together", "why assess now"])
def test_a_question_is_in_view_as_a_whole_the_first_time_its_page_shows(
    opened: TypedWindow, qtbot: QtBot, text: str
) -> None:
    opened.resize(1366, 768)
    card = card_of(gone_to(opened, text))
    qtbot.waitUntil(lambda: is_seen(opened, card), timeout=20_000)


def test_what_is_typed_on_after_enter_presses_nothing(opened: TypedWindow, qtbot: QtBot) -> None:
    """A space among letters would choose an answer; one after a pause is meant."""
    before = opened.saver.case

    def act(_dialog: FindDialog) -> None:
        type_in(opened, "able to instruct a solicitor: tomasz\r so he", 0)

    QTimer.singleShot(0, opened, lambda: once_open(act))
    end_in_time(opened)
    opened.commands["find"].trigger()
    settle()
    chip = instance(QRadioButton, opened.focusWidget())
    assert opened.saver.case is before
    chosen = chip.isChecked()
    QTest.qWait(PAUSE + 100)
    QTest.keyClick(present(opened.windowHandle()), Qt.Key.Key_Space)
    assert chip.isChecked() is not chosen


def test_a_field_of_a_table_without_rows_leads_to_what_adds_one_and_says_so(
    blank: TypedWindow,
) -> None:
    assert found(blank, "to be kept safe from")[0].splitlines() == [
        "Field not asked yet · To be kept safe from",
        "person · People and homes",
    ]
    now = gone_to(blank, "to be kept safe from")
    assert now.accessibleName() == "Add a person"
    said = "No row here asks for “To be kept safe from” yet."
    assert said in texts(blank.walk.page)
    assert len(blank.saver.case.people) == 0
    instance(QPushButton, now).click()
    settle()
    assert said not in texts(blank.walk.page)
    field = instance(QPushButton, button(blank.walk.page, "Done"))
    assert field.isVisible()


def test_a_field_of_a_signature_leads_to_where_one_signs(opened: TypedWindow) -> None:
    assert found(opened, "signed as")[0].splitlines()[0].endswith("· Signed as")
    now = gone_to(opened, "signed as")
    assert present(instance(SectionPage, opened.walk.page).sign_card).isAncestorOf(now)


def test_a_long_name_is_cut_by_the_width_and_is_whole_to_the_ear(opened: TypedWindow) -> None:
    happened = "They met at the station and walked home by the river " * 12
    opened.saver.session.add("events", Event(id="walk", happened=happened), LABEL)
    dialog = FindDialog(opened)
    dialog.show()
    dialog.line.setText("walked home by the river")
    item = next(
        dialog.list.item(row)
        for row in range(dialog.list.count())
        if dialog.list.item(row).text().startswith("Event · They met")
    )
    name = item.text().splitlines()[0]
    assert len(name) > 130
    assert name.endswith("…")
    room = 2 * dialog.list.viewport().width()
    assert dialog.list.fontMetrics().horizontalAdvance(name) <= room
    assert item.toolTip() == f"Event · {happened.strip()}"
    assert happened.strip() in item.data(Qt.ItemDataRole.AccessibleTextRole)
    dialog.done(0)


def test_each_result_says_whose_it_is(opened: TypedWindow) -> None:
    for person in ("leanne", "tomasz"):
        telling = Telling(person=person, how="a rare way", on=PartialDate(2026, 5, 3))
        opened.saver.do(None, Session.add, "tellings", telling, LABEL)
    titles = {text.splitlines()[0] for text in found(opened, "a rare way")}
    told = "Note of who was told · 3 May 2026"
    assert {f"{told} (Leanne)", f"{told} (Tomasz)"} <= titles


def test_a_way_to_quit_and_who_may_not_come_are_found(opened: TypedWindow) -> None:
    assert found(opened, "quit")[0].startswith("To do · Quit")
    assert any(text.startswith("List · The birth plan") for text in found(opened, "not allowed at"))


@pytest.mark.parametrize("letters", ["midw\r", "midw\t"])
def test_a_copy_that_is_chosen_as_its_dialog_opens_is_the_one_that_is_made(
    opened: TypedWindow, letters: str
) -> None:
    """What comes to the window below is the dialog's: else a lost name is Enter for another."""
    chosen: list[str] = []

    def look() -> None:
        if isinstance(dialog := QApplication.activeModalWidget(), CopyDialog):
            chosen.append(str(dialog.kind.currentData()))
            dialog.reject()
        else:
            QTimer.singleShot(20, look)

    for letter in letters:
        others = {"\t": Qt.Key.Key_Tab, "\r": Qt.Key.Key_Return}
        key = others.get(letter) or Qt.Key(ord(letter.upper()))
        pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.postEvent(present(opened.windowHandle()), pressed)
    QTimer.singleShot(0, opened, lambda: QTimer.singleShot(0, opened, look))
    opened.commands["report"].trigger()
    assert chosen == ["midwife"]
    QTest.qWait(PAUSE + 100)
    field = QLineEdit(opened)
    field.show()
    field.setFocus()
    QTest.keyClick(present(opened.windowHandle()), Qt.Key.Key_A)
    assert field.text() == "a", "the window below has its keys again"


def test_what_is_said_of_a_result_stands_in_one_line(opened: TypedWindow) -> None:
    for text in ("a", "leanne", "violence"):
        dialog = FindDialog(opened)
        dialog.line.setText(text)
        dialog.show()
        settle()
        QTest.qWait(2 * SHOWN)
        rows = [dialog.list.item(row) for row in range(dialog.list.count())]
        heights = {
            dialog.list.visualItemRect(row).height()
            for row in rows
            if row.text().count("\n") == 1 and len(row.text().split("\n")[0]) < 40
        }
        assert len(heights) == 1, f"{text}: {heights}"
        spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
        assert any(len(said) > len(row.text()) for said, row in zip(spoken, rows, strict=True))
        dialog.reject()
