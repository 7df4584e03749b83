"""Sentences are decided before a copy is made: by keyboard, by kind, and logged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.people import Role
from prebirth.case.taking_part import FamilyMeeting
from prebirth.copies.also import counted
from prebirth.copies.make import prepare, seen_by
from prebirth.copies.spec import CopyOrder
from prebirth.copies.undecided import to_decide
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.privacy.gate import Seen
from prebirth.privacy.withheld import Choice, Standing, Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.work import finish
from prebirth.ui.copies import copy_dialog
from prebirth.ui.copies.cautions import stops
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.counts_line import CountsDialog
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.copies.decisions import Decisions, Verdict
from prebirth.ui.copies.preview import Preview
from prebirth.ui.copies.sentence_list import ROW, TOP, pieces, short
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow
from tests.ui.screens import settle

REASON = "It could name somebody whom this copy leaves out"
NEAR = Withheld("events", "e", "happened", REASON, sentence="A Dunning rang.", near=True)


def near(case: Case, n: int) -> list[Withheld]:
    """Near hits in the events of a case, about two of its people in turn."""
    people, events = [person.id for person in case.people], list(case.events)
    return [
        Withheld(
            "events",
            events[number % len(events)].id,
            "happened",
            REASON,
            sentence=f"A Mr Dunning rang about {number}.",
            near=True,
            words=("Dunning",),
            whom=(people[number % 2],),
        )
        for number in range(n)
    ]


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Callable[[list[Withheld]], None]:
    """Lets the gate find more hits than it does."""

    def find(entries: list[Withheld]) -> None:
        def seen(order: CopyOrder, case: Case, walk: Walk) -> tuple[Seen, list[Withheld]]:
            return seen_by(order, case, walk)[0], entries

        monkeypatch.setattr(copy_dialog, "seen_by", seen)
        monkeypatch.setattr(copy_dialog, "would_show", lambda *said: said[-1])

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    return find


@pytest.fixture
def dialog(
    opened: TypedWindow, qtbot: QtBot, found: Callable[[list[Withheld]], None]
) -> CopyDialog:
    found(near(opened.saver.case, 6))
    return made(opened, qtbot)


def made(opened: TypedWindow, qtbot: QtBot) -> CopyDialog:
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    looked(dialog)
    return dialog


def looked(dialog: CopyDialog) -> None:
    """Wait until the dialog knows what the copy leaves out."""
    while dialog.looking:
        finish()


def choose(dialog: CopyDialog, kind: CopyKind, reader: str = "") -> None:
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
    if reader:
        dialog.whose.setCurrentIndex(dialog.whose.findData(reader))
    looked(dialog)


def deciding(dialog: CopyDialog, qtbot: QtBot, opened: TypedWindow) -> DecideDialog:
    held = dialog.withheld
    decide = DecideDialog(dialog, opened.saver, opened.walk.form, held.to_decide, held.decisions)
    qtbot.addWidget(decide)
    decide.show()
    decide.list.setFocus()
    return decide


def test_a_near_hit_is_open_until_decided_and_a_sure_one_is_out() -> None:
    decisions, sure = Decisions(), NEAR._replace(near=False, sentence="Mr Dunning hit her.")
    assert decisions.of(NEAR).verdict is Verdict.OPEN
    assert decisions.of(sure).verdict is Verdict.OUT
    assert to_decide([NEAR, NEAR, sure], every_sentence=False) == [NEAR]
    assert to_decide([NEAR, sure], every_sentence=True) == [NEAR, sure]
    assert to_decide([NEAR._replace(fixed=True)], every_sentence=True) == []

    decisions.let_stand([NEAR], "  ")
    assert decisions.open([NEAR]) == [NEAR]
    decisions.let_stand([NEAR], "another family")
    assert decisions.added_to(Choice(), [NEAR, sure]) == Choice(
        stand=(Standing(NEAR.place, NEAR.sentence, "another family"),)
    )
    decisions.take_out([NEAR])
    assert decisions.added_to(Choice(), [NEAR]).out == ((NEAR.place, NEAR.sentence),)


def test_what_no_copy_can_show_is_asked_of_nobody() -> None:
    kept = Withheld("shares", "s", "chosen", REASON, near=True)
    assert to_decide([kept], every_sentence=True) == []


def test_a_whole_field_that_may_stand_is_let_in() -> None:
    decisions, field = Decisions(), NEAR._replace(sentence="")
    decisions.let_stand([field], "hers alone")
    assert decisions.added_to(Choice(), [field]).let == ((field.place, "hers alone"),)


def test_what_an_earlier_copy_decided_is_offered_and_gives_way_to_what_is_new() -> None:
    decisions, other = Decisions(), NEAR._replace(sentence="A Dunning wrote.")
    decisions.take_out([other])
    stood = Standing(NEAR.place, NEAR.sentence, "another family")
    decisions.remember(Choice(stand=(stood, stood._replace(sentence=other.sentence))))
    assert decisions.of(NEAR) == (Verdict.STANDS, "another family", True)
    assert decisions.of(other).verdict is Verdict.OUT


def test_the_words_found_are_told_from_the_rest_of_the_sentence() -> None:
    parts = pieces("Mr dunning saw the Dunnings.", ("Dunning", "Dunnings"))
    assert [part.text for part in parts if part.found] == ["dunning", "Dunnings"]
    assert pieces("a b c d", ("b c", "c d")) == [("a ", False), ("b c d", True)]
    assert "".join(part.text for part in parts) == "Mr dunning saw the Dunnings."
    long = short(pieces("word " * 40 + "Dunning rang", ("Dunning",)))
    assert long[0].text.startswith("… ")
    assert len(long[0].text) < 50
    assert pieces("As it is.", ()) == [("As it is.", False)]


def test_nothing_leaves_while_one_is_undecided(
    dialog: CopyDialog, opened: TypedWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[DecideDialog] = []
    made: list[object] = []
    monkeypatch.setattr(DecideDialog, "exec", lambda self: asked.append(self))
    monkeypatch.setattr(copy_dialog, "copy_file", made.append)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.pdf"), ""))
    before = len(opened.saver.case.shares)
    dialog.preview_button.click()
    dialog.print_button.click()
    dialog.save_button.click()
    dialog.make(tmp_path / "y.pdf")
    assert len(asked) == 4
    assert made == []
    assert list(tmp_path.glob("*.pdf")) == []
    assert len(opened.saver.case.shares) == before
    assert "6 of 6 to decide before anything leaves." in dialog.withheld.sentences.text()


def test_everything_is_decided_by_the_keyboard_alone(
    dialog: CopyDialog, qtbot: QtBot, opened: TypedWindow
) -> None:
    decide = deciding(dialog, qtbot, opened)
    first = present(decide.list.current).entry
    assert "Dunning</u></b> rang" in decide.whole.toHtml().replace("</span>", "</u></b>")
    QTest.keyClick(decide.list, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    decide.stand.click()  # without a reason it goes to where one is written
    assert decide.what_is_wrong.isVisible()
    QTest.keyClicks(decide.reason, "her aunt has the name")
    QTest.keyClick(decide.reason, Qt.Key.Key_Return)
    assert dialog.withheld.decisions.of(first) == (Verdict.STANDS, "her aunt has the name", False)
    assert present(decide.list.current).entry != first
    assert decide.isVisible()
    decide.out.click()
    decide.accept()
    assert decide.isVisible()
    assert "4 not decided yet" in decide.what_is_wrong.text()
    QTest.keyClick(decide.list, Qt.Key.Key_Return)  # the default: take out all that are left
    assert decide.said.text() == "0 not decided, 5 out, 1 stay."
    QTest.keyClick(decide.list, Qt.Key.Key_Return)
    assert decide.result() == 1


def test_what_is_typed_beside_the_sentence_is_the_reason(opened: TypedWindow, qtbot: QtBot) -> None:
    dialog = DecideDialog(
        opened, opened.saver, opened.walk.form, near(opened.saver.case, 2), Decisions()
    )
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.whole.setFocus()
    qtbot.keyClick(dialog.whole, "N")
    qtbot.keyClicks(dialog.reason, "ot her")
    assert dialog.reason.text() == "Not her"


def test_a_reason_that_was_typed_stays_with_its_sentence_while_the_keyboard_moves(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    case = opened.saver.case
    dialog = DecideDialog(opened, opened.saver, opened.walk.form, near(case, 3), Decisions())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reason.setFocus()
    qtbot.keyClicks(dialog.reason, "She told him")
    dialog.list.go_to(1)
    assert dialog.reason.text() == "", "it is not the reason of another"
    dialog.list.go_to(0)
    assert dialog.reason.text() == "She told him"


def test_a_group_or_several_ticked_are_decided_with_one_reason(
    dialog: CopyDialog, qtbot: QtBot, opened: TypedWindow
) -> None:
    decide = deciding(dialog, qtbot, opened)
    group = present(decide.list.topLevelItem(0))
    assert group.text(0).startswith("May be about ")
    decide.list.setCurrentItem(group)
    decide.reason.setText("another family")
    decide.stand.click()
    assert decide.said.text() == "3 not decided, 0 out, 3 stay."
    other = present(decide.list.topLevelItem(1))
    for place in (0, 1):
        present(other.child(place)).setCheckState(0, Qt.CheckState.Checked)
    decide.out.click()
    assert decide.said.text() == "1 not decided, 2 out, 3 stay."


def test_three_hundred_stay_quick(
    opened: TypedWindow, qtbot: QtBot, found: Callable[[list[Withheld]], None]
) -> None:
    found(near(opened.saver.case, 300))
    dialog = made(opened, qtbot)
    began = perf_counter()
    decide = deciding(dialog, qtbot, opened)
    decide.out.click()
    decide.rest.click()
    assert perf_counter() - began < 10  # a second, where nothing else runs
    assert decide.said.text() == "0 not decided, 300 out, 0 stay."


def test_the_log_keeps_what_was_decided_and_it_is_not_asked_again(
    dialog: CopyDialog,
    qtbot: QtBot,
    opened: TypedWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(dialog, CopyKind.MIDWIFE)
    decide = deciding(dialog, qtbot, opened)
    decide.reason.setText("her aunt has the name")
    decide.stand.click()
    decide.rest.click()
    decide.accept()
    dialog.withheld.show_again()
    assert len(dialog.order.choice.stand) == 1
    assert len(dialog.order.choice.out) == 5
    dialog.make(tmp_path / "m.pdf")
    qtbot.waitUntil(lambda: dialog.result() == 1, timeout=15_000)
    said = list(opened.saver.case.shares)[-1].choices
    assert "(her aunt has the name)" in said
    assert "5 sentences looked at and taken out." in said
    assert "Dunning rang" not in said

    again = made(opened, qtbot)
    assert again.withheld.decisions.open(again.withheld.to_decide)  # another kind is another copy
    choose(again, CopyKind.MIDWIFE)
    assert not again.withheld.decisions.open(again.withheld.to_decide)
    seen: list[object] = []
    monkeypatch.setattr(Preview, "exec", lambda self: seen.append(self))
    again.preview_button.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=15_000)


def test_an_entry_that_names_nobody_is_given_to_somebody_and_the_record_says_so(
    opened: TypedWindow, qtbot: QtBot, found: Callable[[list[Withheld]], None]
) -> None:
    opened.saver.session.add("events", Event(id="whose", happened="Rang the duty team"), LABEL)
    found([Withheld("events", "whose", "", "It names nobody", near=True)])
    dialog = made(opened, qtbot)
    decide = deciding(dialog, qtbot, opened)
    assert decide.person.isVisible()
    assert decide.person.currentData() == ""
    decide.theirs.click()
    assert "Choose who" in decide.what_is_wrong.text()
    person = next(iter(opened.saver.case.people)).id
    decide.person.setCurrentIndex(decide.person.findData(person))
    decide.theirs.click()
    assert opened.saver.case.record("events", "whose").about == (person,)
    assert decide.changed_record
    decide.accept()
    assert decide.result() == 1


def test_where_somebody_could_be_at_risk_each_sentence_is_read_first(
    dialog: CopyDialog, qtbot: QtBot, opened: TypedWindow
) -> None:
    decide = DecideDialog(
        dialog, opened.saver, opened.walk.form, [], Decisions(), ["Ruth alleged violence."]
    )
    qtbot.addWidget(decide)
    decide.show()
    decide.accept()
    assert decide.isVisible()
    assert decide.focusWidget() is decide.what_is_wrong, "said first, and it leads there"
    QTest.keyClick(decide.read, Qt.Key.Key_Space)
    decide.accept()
    assert decide.result() == 1


def test_where_somebody_could_be_at_risk_a_copy_with_nothing_to_decide_stops_too(
    opened: TypedWindow,
    qtbot: QtBot,
    found: Callable[[list[Withheld]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found([])
    risk = "Stop: Ruth must be kept safe from Tomasz."
    monkeypatch.setattr("prebirth.ui.copies.copy_dialog.stops", lambda *_: [risk])
    dialog = made(opened, qtbot)
    choose(dialog, CopyKind.PARENT, "tomasz")
    decide = DecideDialog(dialog, opened.saver, opened.walk.form, [], Decisions(), [risk])
    qtbot.addWidget(decide)
    decide.show()
    assert decide.focusWidget() is decide.read
    assert decide.read.text() == "I have read why this copy could put somebody at risk"
    read = iter([False, True])
    monkeypatch.setattr(DecideDialog, "exec", lambda _dialog: next(read))
    acts: list[str] = []
    monkeypatch.setattr(CopyDialog, "_print", lambda _dialog: acts.append("printed"))
    for done in ([], ["printed"], ["printed", "printed"]):
        dialog.print()
        looked(dialog)
        assert acts == done, "whoever has not read it gets no copy; it is asked once"


def test_a_sentence_that_was_taken_out_can_stay_and_be_taken_back(
    opened: TypedWindow,
    qtbot: QtBot,
    found: Callable[[list[Withheld]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sure = [entry._replace(near=False) for entry in near(opened.saver.case, 2)]
    found(sure)
    dialog = made(opened, qtbot)
    choose(dialog, CopyKind.PARENT_FULL, "tomasz")
    held = dialog.withheld
    assert held.sentences.text() == "Nothing about others is left to decide."
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getText", lambda *_: ("his own", True))
    held.tree.setCurrentItem(present(present(held.tree.topLevelItem(0)).child(0)))
    held.let.click()
    (stood,) = dialog.order.choice.stand
    assert stood == Standing(sure[0].place, sure[0].sentence, "his own")
    group = present(held.tree.topLevelItem(1))
    assert group.text(0) == "Stays in this copy (1)"
    held.tree.setCurrentItem(present(group.child(0)))
    held.take_back.click()
    assert not dialog.order.choice.stand


def test_what_is_let_in_for_one_reader_is_not_let_in_for_another(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = made(opened, qtbot)
    choose(dialog, CopyKind.PARENT_FULL, "tomasz")
    place = Place("events", next(iter(opened.saver.case.events)).id)
    dialog.withheld.add_let(place, "his own")
    assert dialog.order.choice.let
    choose(dialog, CopyKind.MIDWIFE)
    assert not dialog.order.choice.let
    choose(dialog, CopyKind.PARENT_FULL, "tomasz")
    assert dialog.order.choice.let == ((place, "his own"),)


def test_who_is_to_be_kept_safe_is_said_before_anything_leaves(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.saver.session.set("people", "leanne", "safe_from", ("tomasz",), LABEL)
    dialog = made(opened, qtbot)
    choose(dialog, CopyKind.CONFERENCE)
    warned = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert any("Leanne must be kept safe from Tomasz, and" in text for text in warned)
    choose(dialog, CopyKind.PARENT_FULL, "tomasz")
    warned = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert any("Stop: Leanne must be kept safe from Tomasz." in text for text in warned)

    dialog.withheld.decisions.take_out(dialog.withheld.to_decide)
    opened_: list[DecideDialog] = []

    def read(decide: DecideDialog) -> int:
        opened_.append(decide)
        decide.show()
        decide.done_button.click()
        assert "say that you have" in decide.what_is_wrong.text()
        decide.read.setChecked(len(opened_) > 1)
        decide.done_button.click()
        return decide.result()

    monkeypatch.setattr(DecideDialog, "exec", read)
    previewed: list[Preview] = []
    monkeypatch.setattr(Preview, "exec", lambda self: previewed.append(self))
    dialog.preview_button.click()
    assert len(opened_) == 1
    assert dialog.save_button.isEnabled(), "not read: nothing is made"
    for _ in range(2):
        dialog.preview_button.click()
        qtbot.waitUntil(dialog.save_button.isEnabled, timeout=30_000)
    assert len(opened_) == 2, "what was read is not asked about again for this copy"
    qtbot.waitUntil(lambda: len(previewed) == 2, timeout=30_000)


def test_what_a_copy_holds_is_counted_in_one_line_and_table_by_table(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    dialog = made(opened, qtbot)
    qtbot.waitUntil(dialog.counts.isVisible, timeout=30_000)
    assert dialog.counts.said.text().endswith("under “Also recorded” at its end.")
    counts = counted(prepare(dialog.order, opened.saver.case, opened.walk.form))
    tables = CountsDialog(dialog, counts)
    qtbot.addWidget(tables)
    assert tables.table.rowCount() == len(counts)
    held, *rest = (int(present(tables.table.item(0, column)).text()) for column in range(1, 5))
    assert held == sum(rest)
    for column in range(tables.table.columnCount()):
        title = present(tables.table.horizontalHeaderItem(column))
        cell = present(tables.table.item(0, column))
        assert title.textAlignment() == cell.textAlignment(), title.text()
    choose(dialog, CopyKind.MIDWIFE)
    qtbot.wait(600)
    assert not dialog.counts.isVisible(), "a part of the record is not counted"


@pytest.mark.parametrize(
    ("size", "width", "height", "rows", "stops"),
    [(2.0, 1326, 708, 3, ()), (1.0, 920, 560, 6, ()), (1.0, 920, 500, 4, ("Stop: read each.",))],
)
def test_the_list_has_the_room_and_the_reason_shows(
    opened: TypedWindow,
    qtbot: QtBot,
    qapp: QApplication,
    size: float,
    width: int,
    height: int,
    rows: int,
    stops: tuple[str, ...],
) -> None:
    theme.dress(qapp, size)
    try:
        entries = near(opened.saver.case, 12)
        decide = DecideDialog(opened, opened.saver, load_walk(), entries, Decisions(), stops)
        qtbot.addWidget(decide)
        decide.show()
        decide.resize(width, height)
        settle()
        assert decide.height() <= height
        inside = decide.list.viewport().height()
        assert inside >= theme.px(TOP) + rows * theme.px(ROW), (inside, rows)
        for part in (decide.reason, decide.stand, decide.out):
            assert not part.visibleRegion().isEmpty(), "what is done with a sentence shows"
            assert part.visibleRegion().boundingRect().height() == part.height()
    finally:
        theme.dress(qapp)


def test_an_empty_row_is_asked_about_nowhere(opened: TypedWindow, qtbot: QtBot) -> None:
    session = opened.saver.session
    session.add("family_meetings", FamilyMeeting(id="bare"), LABEL)
    session.add("family_meetings", FamilyMeeting(id="full", reply="A room is there."), LABEL)
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    qtbot.addWidget(dialog)
    father = next(one.id for one in opened.saver.case.people if one.role == Role.FATHER)
    dialog.kind.setCurrentIndex(dialog.kind.findData(CopyKind.PARENT_FULL))
    dialog.whose.setCurrentIndex(dialog.whose.findData(father))
    qtbot.waitUntil(lambda: not dialog.looking, timeout=20_000)
    asked = {entry.record for entry in dialog.withheld.to_decide}
    assert "full" in asked
    assert "bare" not in asked


def test_a_whole_field_is_read_to_its_end_before_it_is_decided(
    opened: TypedWindow, qtbot: QtBot, found: Callable[[list[Withheld]], None]
) -> None:
    long = "They met at the station and walked home by the river. " * 20 + "Rosa was there."
    opened.saver.session.add("events", Event(id="walk", happened=long), LABEL)
    found([Withheld("events", "walk", "happened", "It may be about Rosa", near=True)])
    decide = deciding(made(opened, qtbot), qtbot, opened)
    decide.list.go_to(0)
    assert "Rosa was there." in decide.whole.toPlainText()


def test_a_stop_for_violence_between_two_says_not_which_of_them_it_puts_at_risk(
    practice: Case,
) -> None:
    case = practice.adding(Event(id="e", about=("leanne", "craig"), violence="alleged"))
    for reader, other in (("leanne", "Craig"), ("craig", "Leanne")):
        said = stops(case, CopyOrder(CopyKind.PARENT, date(2026, 5, 15), reader))
        between = [text for text in said if "violence or control" in text and other in text]
        assert between, said
        assert all(text.endswith("could put one of them at risk.") for text in between)


def test_what_is_typed_on_the_list_is_the_reason_and_space_still_ticks(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    case = opened.saver.case
    dialog = DecideDialog(opened, opened.saver, opened.walk.form, near(case, 2), Decisions())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFocus()
    before = dialog.list.chosen
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.reason.text() == ""
    assert dialog.list.chosen == before
    qtbot.keyClick(dialog.list, "N")
    qtbot.keyClicks(dialog.reason, "ot her")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.said.text() == "1 not decided, 0 out, 1 stay."
