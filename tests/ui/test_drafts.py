"""What is typed into a box that a button saves is there again, whichever way it was left."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import prebirth.ui
from prebirth.case.agencies import Contribution
from prebirth.case.birth import BirthPlan
from prebirth.case.case import record_type
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.closing import Ending
from prebirth.case.households import Household
from prebirth.case.plan import Decision
from prebirth.case.shares import Share
from prebirth.session import Session
from prebirth.ui.asking.ask_dialog import AskDialog
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.kept_draft import BOX, SOON
from prebirth.ui.base.today import today
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.wrong_dialog import WrongDialog
from prebirth.ui.records.dispute_dialog import DisputeDialog
from prebirth.ui.records.fields.field import Field
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.fields.ref import RefField
from prebirth.ui.records.fields.rows import DaysField, RowsField
from prebirth.ui.records.record_form import RecordForm
from prebirth.ui.records.remark_dialog import RemarkDialog
from prebirth.ui.records.restrict_dialog import RestrictDialog
from prebirth.ui.sharing.hand_over_dialog import HandOverDialog
from prebirth.ui.shell.typed_words import may_close
from prebirth.ui.shell.watch_answers import CloseWatchDialog, LookAgainDialog
from prebirth.ui.telling.challenge_dialog import ChallengeDialog
from prebirth.ui.telling.correct_dialog import CorrectDialog
from prebirth.ui.telling.told_dialog import ToldDialog
from prebirth.ui.walk.closing_draft import DRAFTS
from prebirth.ui.walk.closing_page import ClosingPage
from prebirth.ui.walk.course_dialog import CourseDialog
from prebirth.ui.walk.not_kept import NotKept, not_kept, typed_in_fields
from prebirth.ui.walk.page import CLOSING, PROMPTS
from prebirth.ui.walk.paper_dialog import PaperDialog
from prebirth.ui.walk.prompt_card import PromptCard
from prebirth.ui.walk.prompts_page import PromptsPage
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, agreed, close_by_hand, input_of, own_page, press, texts
from tests.ui.screens import settle

TYPED, SPOKEN = "Rang the midwife", "spoken_to"
MADE = frozenset({"ProseField", "LineField", "QLineEdit", "QPlainTextEdit", "QTextEdit"})
"""What takes free text."""
MADE_FOR = MADE | {"FactsForm", "field_for"}
KEEPS = frozenset({"keep_drafts", "KeptBox", "KeptText", "keep"})
SAVES = {
    "records/question_card": "an answer: on the disk at each pause",
    "records/record_form": "a field of a record: on the disk at each pause",
    "records/fields/prose": "the box itself",
    "records/fields/make": "makes the box of a field",
    "records/fields/own_table": "a part of an answer",
    "records/fields/ticks": "a part of an answer",
    "asking/fact_card": "its dialog keeps it",
    "asking/reading_dialog": "each note is saved at a pause",
    "copies/plain_dialog": "each line is saved at a pause",
    "walk/facts_form": "whoever makes the form says where it is kept",
}
"""Where what is typed is in the record at each pause, with what it is."""
ASKS = {
    "records/record_card": "finds a row",
    "records/bulk_dialog": "one value for several records, chosen at once",
    "find/find_dialog": "finds an entry",
    "help/handbook_window": "finds a page",
    "copies/withhold_dialog": "one line for one copy, which is gone with its dialog",
    "copies/should_dialog": "one line for one copy, which is gone with its dialog",
    "copies/copy_dialog": "lines of a log that begin filled in for each kind of copy",
    "base/secret_field": "a secret is never kept",
    "sharing/bring_in_dialog": "a code is never kept",
    "unlock/first_run_page": "before there is a vault to keep it in",
    "team/begin_dialog": "an address of a store, with a secret",
    "team/join_dialog": "a path",
    "shell/legal_dialog": "a name",
    "shell/settings_dialog": "settings of the program",
    "shell/caseload_page": "finds a family",
    "shell/family_name_dialog": "a name",
    "shell/delete_dialog": "what is deleted is typed to be sure",
    "shell/following_dialog": "a reference",
    "shell/new_dialog": "a reference, before there is an assessment to keep it in",
    "spelling/replace_dialog": "one word",
}
"""Where no account of a family is typed, with what is."""


def made_in(path: Path) -> set[str]:
    """The names that a module calls."""
    calls = [
        node.func
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
    ]
    return {getattr(call, "id", getattr(call, "attr", "")) for call in calls}


def test_each_box_saves_itself_or_keeps_a_draft() -> None:
    room = Path(prebirth.ui.__file__).parent
    lost: list[str] = []
    known = SAVES | ASKS
    for path in sorted(room.rglob("*.py")):
        calls, name = made_in(path), path.relative_to(room).with_suffix("").as_posix()
        if calls & MADE_FOR and not calls & KEEPS and name not in known:
            lost.append(name)
    assert lost == []
    assert [
        name for name in known if not made_in(room / f"{name}.py") & (MADE_FOR | {"_Box", "_Line"})
    ] == []


def cards(window: TypedWindow) -> list[PromptCard]:
    window.walk.open_section(PROMPTS)
    return own_page(window, PromptsPage).cards


def test_an_answer_left_by_a_link_is_there_again(opened: TypedWindow, qtbot: QtBot) -> None:
    card = next(card for card in cards(opened) if card.state.prompt.places)
    name = card.state.prompt.id
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, TYPED)
    table, record = card.state.prompt.places[0]
    card.go_asked.emit(table, record, "")
    assert opened.walk.name != PROMPTS
    assert opened.saver.session.drafts()[f"{BOX}/prompt/{name}"] == TYPED
    (again,) = [card for card in cards(opened) if card.state.prompt.id == name]
    press(again, "Go on with your answer")
    assert again.field.text() == TYPED
    press(again, "Keep this answer")
    assert f"{BOX}/prompt/{name}" not in opened.saver.session.drafts()
    (said,) = [one for one in opened.saver.case.responses if one.prompt == name]
    assert said.done == TYPED


def test_an_answer_is_on_the_disk_at_once(opened: TypedWindow, qtbot: QtBot) -> None:
    card = cards(opened)[0]
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, TYPED)
    place = f"{BOX}/prompt/{card.state.prompt.id}"
    qtbot.waitUntil(lambda: opened.saver.session.drafts().get(place) == TYPED, timeout=4 * SOON)
    card.field.input.clear()
    opened.walk.settle()
    assert place not in opened.saver.session.drafts(), "nothing is kept of an empty box"


def test_the_closing_page_is_as_it_was_after_it_was_locked(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    qtbot.keyClicks(input_of(page.ending.fields["why"]), "They moved")
    page.ending.fields["ending"].edited.emit(Ending.MOVED)
    sentence = next(iter(page.sentences.values()))
    qtbot.keyClicks(sentence.input, "The midwife goes on")
    vault = opened.saver.session.vault
    opened.close_case()
    DRAFTS.clear()
    opened.open_case("practice")
    assert opened.saver.session.vault is vault
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    assert page.draft.closing.why == "They moved"
    assert page.draft.closing.ending == Ending.MOVED
    assert instance(ProseField, page.ending.fields["why"]).text() == "They moved"
    assert next(iter(page.sentences.values())).text() == "The midwife goes on"


Made = Callable[[TypedWindow], Dialog]
DIALOGS: dict[str, tuple[Made, str]] = {
    "comment": (lambda at: RemarkDialog(at, at.saver, "answers", "Q6.4"), "says"),
    "put right": (
        lambda at: CorrectDialog(at, at.saver, Place("shares", first(at, "shares")), today()),
        "says",
    ),
    "next stage": (
        lambda at: ChallengeDialog(at, at.saver, "d", today(), at.walk.form.times),
        "asked",
    ),
    "told": (lambda at: ToldDialog(at, at.saver, [], ticked=False), "how"),
    "on paper": (lambda at: PaperDialog(at, at.saver), "comment"),
    "wrong hands": (lambda at: WrongDialog(at, at.saver, Share(id="s"), today()), "done_about_it"),
    "asked": (lambda at: AskDialog(at, at.saver, at.walk.form, today()), "asked"),
    "handed over": (lambda at: HandOverDialog(at, at.saver, at.walk.form), "purpose"),
    "disputed": (lambda at: DisputeDialog(at, at.saver, "people", first(at, "people")), "words"),
    "restricted": (
        lambda at: RestrictDialog(at, at.saver, "people", first(at, "people")),
        "reason",
    ),
    "looked again": (lambda at: LookAgainDialog(at, at.saver.session), "says"),
    "watched no more": (lambda at: CloseWatchDialog(at, at.saver.session), "why"),
}


def first(window: TypedWindow, table: str) -> str:
    return next((row.id for row in window.saver.case.table(table)), "none")


def box(dialog: Dialog, name: str) -> QWidget:
    field: QWidget = getattr(dialog, name)
    return field.focusProxy() or field


def test_a_dialog_that_is_left_is_as_it_was(opened: TypedWindow, qtbot: QtBot) -> None:
    for what, (made, name) in DIALOGS.items():
        dialog = made(opened)
        dialog.show()
        edit = box(dialog, name)
        edit.clear()  # type: ignore[attr-defined]
        qtbot.keyClicks(edit, TYPED)
        dialog.close()  # as when it locks
        dialog.deleteLater()
        again = made(opened)
        again.show()
        edit = box(again, name)
        text = edit.text() if hasattr(edit, "text") else edit.toPlainText()  # type: ignore[attr-defined]
        assert text == TYPED, what
        named = not_kept(opened.walk.book, opened.walk.form.form)
        assert [one.text for one in named] == [TYPED], f"{what}: the closing page names it"
        assert not named[0].what.startswith("A text"), f"{what}: and says what it is"
        given_up = [one for one in again.findChildren(QPushButton) if one.text() == "Cancel"]
        if given_up:
            given_up[0].click()
            assert not kept(opened), f"{what}: Cancel gives it up"
        else:
            again.drop_drafts()
            again.close()


def kept(window: TypedWindow) -> dict[str, str]:
    held = window.saver.session.drafts()
    return {place: text for place, text in held.items() if place.startswith(BOX)}


def test_the_closing_page_names_what_was_typed_and_not_kept(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    card = cards(opened)[0]
    asked = card.state.prompt.message
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, TYPED)
    opened.saver.session.save_draft("people/leanne/born", "31 of June 1999")
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    assert f"{asked.rstrip('.')}: {TYPED}" in texts(page)
    assert "Leanne, Born: 31 of June 1999" in texts(page)
    page.ending.fields["ending"].edited.emit(Ending.NO_FURTHER)
    page.ending.fields["why"].edited.emit("Enough.")
    with agreed(yes=False) as questions:
        page.finish()
    assert "2 entries typed and not kept. Nothing of that is recorded." in questions[0]
    ways = [one for one in page.findChildren(QPushButton) if one.text() == "Go there"]
    ways[0].click()
    assert opened.walk.name == PROMPTS
    (again,) = [one for one in cards(opened) if one.state.prompt.message == asked]
    press(again, "Go on with your answer")
    press(again, "Keep this answer")
    opened.walk.open_section(CLOSING)
    page = own_page(opened, ClosingPage)
    assert TYPED not in texts(page)
    left = page.prompts[0]
    opened.saver.session.save_draft(f"{BOX}/prompt/{left.id}", "Asked Dr Malik")
    with agreed():
        page.finish()
    opened.walk.open_section(CLOSING)
    said = texts(own_page(opened, ClosingPage))
    assert "This assessment is closed" in said
    assert "31 of June 1999" in said, "it is still to be found"
    assert f"{left.message.rstrip('.')}: Asked Dr Malik" in said, "as it was asked then"


def test_what_is_typed_in_an_empty_record_is_named_by_its_kind(opened: TypedWindow) -> None:
    opened.saver.session.add("decisions", Decision(id="bare"), LABEL)
    opened.saver.session.save_draft("decisions/bare/on", "the other day")
    (typed,) = typed_in_fields(opened.saver, opened.walk.form.form)
    assert typed.what == "Decision, Date"


def test_nothing_typed_in_an_event_that_is_undone_is_said_not_to_be_saved(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    session = opened.saver.session
    made = session.add("events", Event(id="e"), LABEL)
    opened.walk.go_to("events", made.id, "source")
    qtbot.keyClicks(QApplication.focusWidget(), "Ard")
    opened.walk.settle()
    session.undo()
    opened.walk.settle()
    assert not typed_in_fields(opened.saver, opened.walk.form.form)


@pytest.mark.parametrize(
    ("table", "key", "rows", "cell", "typed", "said"),
    [
        ("birth_plans", "b", "not_to_come", "person", "Daren", "Who may not come"),
        ("households", "h", "members", "person", "Jush", "Who lives there"),
        ("households", "h", "members", "since", "30 feb 26", "Who lives there"),
    ],
)
def test_what_is_not_taken_in_a_row_is_said_and_is_there_again_after_the_lock(
    opened: TypedWindow,
    qtbot: QtBot,
    table: str,
    key: str,
    rows: str,
    cell: str,
    typed: str,
    said: str,
) -> None:
    opened.saver.session.add(table, record_type(table)(id=key), LABEL)
    field = rows_of(opened, table, key, rows)
    press(field, "Add a row")
    qtbot.keyClicks(input_of(field.cells(0)[cell]), typed)
    field.cells(0)[cell].settle()
    press(field, "Add a row")
    assert instance(QLineEdit, input_of(field.cells(0)[cell])).text() == typed, (
        "another row takes it not away"
    )
    name, value = ("why", "Not safe") if table == "birth_plans" else ("person", "craig")
    field.cells(1)[name].edited.emit(value)
    assert [(one.what.split(", ")[-1], one.text) for one in unread_in(opened)] == [(said, typed)]
    opened.close_case()
    opened.open_case("practice")
    assert [(one.what.split(", ")[-1], one.text) for one in unread_in(opened)] == [(said, typed)]
    field = rows_of(opened, table, key, rows)
    assert instance(QLineEdit, input_of(field.cells(0)[cell])).text() == typed
    press(field, "Take out row 2")
    assert [one.text for one in unread_in(opened)] == [typed]
    press(field, "Take out row 1")
    assert not unread_in(opened)


def test_a_name_not_taken_in_a_row_that_is_put_right_or_emptied_is_no_draft(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.saver.session.add("birth_plans", BirthPlan(id="b"), LABEL)
    field = rows_of(opened, "birth_plans", "b", "not_to_come")
    press(field, "Add a row")
    name = instance(RefField, field.cells(0)["person"])
    for text in ("", opened.saver.case.name_of("craig")):
        qtbot.keyClicks(name.input, "Daren")
        name.left()
        assert unread_in(opened)
        name.input.clear()
        qtbot.keyClicks(name.input, text)
        name.left()
        assert not unread_in(opened)
    session = opened.saver.session
    assert [one.person for one in present(session.case.birth_plans.get("b")).not_to_come] == [
        "craig"
    ]
    press(field, "Add a row")
    name = instance(RefField, field.cells(1)["person"])
    qtbot.keyClicks(name.input, "Daren")
    name.left()
    assert unread_in(opened)
    session.undo()
    assert not unread_in(opened), "nor of a row that was undone"


def unread_in(window: TypedWindow) -> list[NotKept]:
    return typed_in_fields(window.saver, window.walk.form.form)


def rows_of(window: TypedWindow, table: str, key: str, name: str) -> RowsField:
    return instance(RowsField, field_in(window, table, key, name))


def field_in(window: TypedWindow, table: str, key: str, name: str) -> Field | None:
    window.walk.go_to(table, key, name)
    forms = window.walk.page.findChildren(RecordForm)
    return next(one for one in forms if one.record_id == key).field(name)


def test_what_is_entered_is_no_draft_any_more(opened: TypedWindow, qtbot: QtBot) -> None:
    dialog = RemarkDialog(opened, opened.saver, "answers", "Q6.4")
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.says.input, TYPED)
    opened.walk.settle()
    assert kept(opened)
    dialog.accept()
    assert not kept(opened)


def test_what_became_of_a_baby_is_kept_where_it_locks(opened: TypedWindow, qtbot: QtBot) -> None:
    dialog = CourseDialog(opened, opened.saver, opened.walk.form)
    dialog.show()
    form = dialog.babies[0].form
    form.fields["became"].edited.emit("born")
    qtbot.keyClicks(input_of(form.fields["given_name"]), "Kit")
    dialog.close()  # nobody is asked: it locks
    assert not dialog.isVisible()
    again = CourseDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(again)
    assert again.babies[0].baby.became == "born"
    assert again.babies[0].baby.given_name == "Kit"


def test_a_second_baby_of_a_birth_is_kept_too_until_it_is_left_out(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = CourseDialog(opened, opened.saver, opened.walk.form)
    dialog.show()
    press(dialog, "Another baby of this pregnancy")
    form = dialog.babies[1].form
    form.fields["became"].edited.emit("born")
    qtbot.keyClicks(input_of(form.fields["given_name"]), "Tom")
    dialog.close()
    again = CourseDialog(opened, opened.saver, opened.walk.form)
    again.show()
    assert [one.baby.given_name for one in again.babies] == ["", "Tom"]
    press(again, "Leave this baby out")
    assert len(again.babies) == 1
    again.close()
    last = CourseDialog(opened, opened.saver, opened.walk.form)
    qtbot.addWidget(last)
    assert len(last.babies) == 1
    last.babies[0].form.fields["became"].edited.emit("stillborn")
    last.add_baby()
    assert last.all_lost, "one who was added and left empty is no baby"
    last.save()
    assert [baby.became for baby in opened.saver.case.babies] == ["stillborn"]


def test_an_older_build_reads_past_it(opened: TypedWindow) -> None:
    """Its recovery takes a place apart at two strokes, and knows no such table."""
    opened.saver.do(None, Session.save_draft, f"{BOX}/prompt/no-due-date", TYPED)
    opened.close_case()
    opened.open_case("practice")
    assert all(place.count("/") == 2 for place in opened.saver.session.drafts())


def test_what_was_said_on_the_telephone_is_kept(opened: TypedWindow, qtbot: QtBot) -> None:
    given = Contribution(agency=first(opened, "agencies"))
    dialog = OfferDialog(opened, opened.saver, given, ())
    dialog.show()
    qtbot.keyClicks(input_of(dialog.fields["says"]), TYPED)
    dialog.add_empty("events")
    fields = dialog.cards[0].fields
    name = next(name for name, field in fields.items() if isinstance(field, ProseField))
    qtbot.keyClicks(input_of(fields[name]), "She rang the ward")
    dialog.close()
    again = OfferDialog(opened, opened.saver, Contribution(agency=given.agency), ())
    again.show()
    assert again.contribution.says == TYPED
    assert [getattr(card.record, name) for card in again.cards] == ["She rang the ward"]
    press(again, "Cancel")
    assert not kept(opened)


def test_before_a_copy_somebody_is_asked_about_what_is_typed_and_not_saved(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.saver.session.add("households", Household(id="h", name="Home A"), LABEL)
    field = rows_of(opened, "households", "h", "members")
    press(field, "Add a row")
    qtbot.keyClicks(input_of(field.cells(0)["person"]), "Jush")
    made: list[Dialog] = []
    for kind in (CopyDialog, HandOverDialog):
        monkeypatch.setattr(kind, "exec", lambda dialog: made.append(dialog))
    said = "Typed and not saved: “Jush” in Who lives there (Home A). It goes without this. Go on?"
    opened.walk.open_section("S1")
    for name in ("report", "hand"):
        with agreed(yes=False) as asked:
            opened.commands[name].trigger()
        assert (asked, made) == ([said], [])
        settle()
        assert instance(QLineEdit, opened.focusWidget()).text() == "Jush", "one is where it is"
        opened.walk.open_section("S1")
    with agreed() as asked:
        opened.commands["report"].trigger()
    assert (asked, len(made)) == ([said], 1)
    opened.saver.session.delete_draft("households/h/members")
    opened.commands["report"].trigger()
    assert len(made) == 2, "with nothing typed nobody is asked"


def test_what_is_typed_and_not_saved_is_said_as_soon_as_it_is_opened_again(
    opened: TypedWindow,
) -> None:
    opened.saver.session.save_draft("people/leanne/born", "31 of June 1999")
    opened.close_case()
    opened.open_case("practice")
    said = "Not saved yet: “31 of June 1999” in Born (Leanne). Everything else is saved."
    assert opened.foot.saved.text() == said


def test_a_date_of_several_that_is_none_is_kept_and_said(opened: TypedWindow, qtbot: QtBot) -> None:
    field = instance(DaysField, field_in(opened, "people", "brian", SPOKEN))
    before = present(opened.saver.case.people.get("brian")).spoken_to
    qtbot.keyClicks(input_of(field), "30 feb 26")
    field.settle()
    assert [one.text for one in unread_in(opened)] == ["30 feb 26"]
    opened.close_case()
    opened.open_case("practice")
    field = instance(DaysField, field_in(opened, "people", "brian", SPOKEN))
    line = instance(QLineEdit, input_of(field))
    assert line.text() == "30 feb 26"
    for text, more in (("28 feb 26", 1), ("x", 1), ("", 1)):
        line.clear()
        qtbot.keyClicks(line, text)
        field.settle()
        assert bool(unread_in(opened)) == (text == "x")
        now = present(opened.saver.case.people.get("brian")).spoken_to
        assert len(now) == len(before) + more


HELD = (
    "Typed and not saved: “31 of June 1999” in Born (Leanne). It is kept as you typed it, and "
    "stands there when you open the assessment again. The record does not hold it. Close all the "
    "same?"
)


@pytest.mark.parametrize("by", ["quit", "frame"])
def test_whoever_quits_is_told_what_is_typed_and_not_saved(opened: TypedWindow, by: str) -> None:
    def leave() -> None:
        if by == "quit":
            opened.commands["quit"].trigger()
        else:
            close_by_hand(opened)

    opened.saver.session.save_draft("people/leanne/born", "31 of June 1999")
    with agreed(yes=False) as asked:
        leave()
    assert asked == [HELD]
    settle()
    assert opened.isVisible()
    assert opened.vault is not None
    assert instance(QLineEdit, opened.focusWidget()).text() == "31 of June 1999"
    with agreed() as asked:
        leave()
    assert (asked, opened.isVisible()) == ([HELD], False)


def test_whoever_quits_with_nothing_typed_is_asked_nothing(opened: TypedWindow) -> None:
    with agreed(yes=False) as asked:
        opened.commands["quit"].trigger()
    assert (asked, opened.isVisible()) == ([], False)


def test_a_lock_asks_nothing_and_a_cover_shows_no_word_of_what_is_typed(
    opened: TypedWindow,
) -> None:
    opened.saver.session.save_draft("people/leanne/born", "31 of June 1999")
    opened.head.setEnabled(False)
    with agreed() as asked:
        assert may_close(opened)
        opened.head.setEnabled(True)
        opened.lock()
    assert asked == []
    assert opened.vault is None
