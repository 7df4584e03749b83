"""A disagreement goes to its next stage, and everybody is told of a decision."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from prebirth.acts.telling import told
from prebirth.case.case import Case
from prebirth.case.chronology import Event
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Disagreement
from prebirth.case.people import Person
from prebirth.case.plan import Decision
from prebirth.case.record import Restriction
from prebirth.case.tellings import Matter, Telling
from prebirth.case.who_was_told import ToldOf, agencies_told, tellings_of
from prebirth.copies.log import choice_of
from prebirth.ui.base.today import today
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.records.acts import act_buttons
from prebirth.ui.records.fields.ref import KEY, RefField
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.telling.challenge_dialog import ChallengeDialog
from prebirth.ui.telling.tell_dialog import KEY as TELLS
from prebirth.ui.telling.tell_dialog import TellDialog
from prebirth.ui.telling.told_dialog import ToldDialog
from prebirth.wording.acts import act_words
from tests.conftest import day
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import TypedWindow, form_of, press, texts
from tests.ui.test_records import card_of

pytestmark = pytest.mark.slow


@pytest.fixture
def saves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "out.pdf"), "")
    )
    return tmp_path / "out.pdf"


def _told(case: Case, decision: str) -> dict[str, ToldOf]:
    return agencies_told(case, tellings_of(case, Matter.DECISION).get(decision, []))


def text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


@pytest.fixture
def raised(opened: TypedWindow) -> str:
    one = Disagreement(
        id="d",
        about="To send the baby home without a meeting",
        by="Grace Adeyemi",
        stage=1,
        stage_began=day("2026-05-01"),
        put_to="Team manager",
    )
    opened.saver.session.add("disagreements", one, LABEL)
    return "d"


def test_it_goes_to_the_next_stage_with_the_note_the_dates_and_the_log(
    opened: TypedWindow, raised: str, saves: Path, qtbot: QtBot
) -> None:
    dialog = ChallengeDialog(opened, opened.saver, raised, today(), opened.walk.form.times)
    qtbot.addWidget(dialog)
    dialog.show()
    shares = len(opened.saver.case.shares)
    dialog.accept()
    assert "who you put it to" in dialog.what_is_wrong.text()
    dialog.to.setText("Head of service")
    dialog.asked.input.setPlainText("That the discharge meeting is held.")
    dialog.accept()
    said = text(saves)
    for words in (
        "Professional disagreement, stage 2",
        "To Head of service",
        "without a meeting",
        "discharge meeting is held",
        "Team manager",
        "no answer",
        "Please answer by",
    ):
        assert words in said
    one = opened.saver.case.disagreements.get("d")
    assert (present(one).stage, present(one).put_to, present(one).stage_began) == (
        2,
        "Head of service",
        PartialDate.of(today()),
    )
    assert [(step.stage, step.put_to, str(step.began)) for step in present(one).stages] == [
        (1, "Team manager", "2026-05-01")
    ]
    (share,) = list(opened.saver.case.shares)[shares:]
    assert (share.to, share.how) == ("Head of service", "disagreement note")
    for _ in range(2):
        opened.commands["undo"].trigger()
    assert present(opened.saver.case.disagreements.get("d")).stage == 2, "its note has left"
    assert len(opened.saver.case.shares) == shares + 1


def test_a_new_one_begins_at_the_first_stage_and_none_goes_past_the_last(
    opened: TypedWindow, saves: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.saver.session.add("disagreements", Disagreement(id="n"), LABEL)
    opened.saver.session.add("disagreements", Disagreement(id="l", stage=4), LABEL)
    for key, stage, before in (("n", 1, 0), ("l", 4, 1)):
        dialog = ChallengeDialog(opened, opened.saver, key, today(), opened.walk.form.times)
        qtbot.addWidget(dialog)
        dialog.to.setText("Somebody")
        dialog.accept()
        one = opened.saver.case.disagreements.get(key)
        assert (present(one).stage, len(present(one).stages)) == (stage, before)
    assert "Not yet written" in text(saves)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    opened.saver.session.add("disagreements", Disagreement(id="x"), LABEL)
    dialog = ChallengeDialog(opened, opened.saver, "x", today(), opened.walk.form.times)
    qtbot.addWidget(dialog)
    dialog.to.setText("Somebody")
    dialog.accept()
    assert present(opened.saver.case.disagreements.get("x")).stage is None, (
        "where no note was written nothing has moved"
    )


def test_one_that_is_restricted_makes_no_note(
    opened: TypedWindow, saves: Path, qtbot: QtBot
) -> None:
    opened.saver.session.add(
        "disagreements", Disagreement(id="r", restricted=(Restriction(reason="x"),)), LABEL
    )
    dialog = ChallengeDialog(opened, opened.saver, "r", today(), opened.walk.form.times)
    qtbot.addWidget(dialog)
    dialog.to.setText("Somebody")
    dialog.accept()
    assert "restricted" in dialog.what_is_wrong.text()
    decision = next(iter(opened.saver.case.decisions))
    opened.saver.session.set(
        "decisions", decision.id, "restricted", (Restriction(reason="x"),), LABEL
    )
    tell = TellDialog(opened, opened.saver, decision.id, today(), opened.walk.form)
    qtbot.addWidget(tell)
    tell.accept()
    assert "restricted" in tell.what_is_wrong.text()
    assert not saves.exists()


def test_who_is_to_be_told_is_entered_first_and_told_when_it_was(
    opened: TypedWindow, saves: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    decision = next(one for one in opened.saver.case.decisions if one.replaces)
    assert decision.privileged
    assert decision.partners_told
    before_it = set(_told(opened.saver.case, decision.id))
    dialog = TellDialog(opened, opened.saver, decision.id, today(), opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    assert {agency.id for agency in dialog.chosen} == {
        agency.id for agency in opened.saver.case.agencies
    } - before_it, "those not told yet are ticked"
    assert not dialog.people, "nobody of the family is ticked by itself"
    ticked, shares = [agency.id for agency in dialog.chosen], len(opened.saver.case.shares)
    dialog.accept()
    said = text(saves)
    before = opened.saver.case.decisions.get(decision.replaces)
    for words in (
        decision.partners_told[:30],
        present(before).partners_told[:30],
        "That no longer holds",
        present(opened.saver.case.agencies.get(ticked[0])).name,
    ):
        assert words in " ".join(said.split())
    assert set(_told(opened.saver.case, decision.id)) == before_it, "nobody has been told yet"
    assert len(opened.saver.case.shares) == shares, "no note has left"
    again = TellDialog(opened, opened.saver, decision.id, today(), opened.walk.form)
    qtbot.addWidget(again)
    assert not again.chosen, "who is to be told is not entered twice"
    assert len(again.waiting) == len(ticked)

    def enter(asked: ToldDialog) -> int:
        asked.accept()
        assert "Tick who" in asked.what_is_wrong.text()
        for tick in asked.ticks.values():
            tick.setChecked(True)
        asked.accept()
        assert "how they were told" in asked.what_is_wrong.text()
        asked.how.setText("by telephone")
        asked.accept()
        assert "full date" in asked.what_is_wrong.text()
        asked.day.show_value(PartialDate.of(today()))
        asked.accept()
        return 1

    monkeypatch.setattr(ToldDialog, "exec", enter)
    press(again, "They were told…")
    now = _told(opened.saver.case, decision.id)
    assert set(now) == before_it | set(ticked)
    assert {(str(now[agency].on), now[agency].how) for agency in ticked} == {
        (str(today()), "by telephone")
    }
    logged = list(opened.saver.case.shares)[shares:]
    assert [(share.agency, share.how) for share in logged] == [
        (agency, "by telephone") for agency in ticked
    ]
    assert all(share.digest and share.facts and share.head for share in logged)
    opened.commands["undo"].trigger()
    assert "stays" in opened.foot.saved.text()
    assert set(_told(opened.saver.case, decision.id)) == set(now), "what was told stays"
    again.accept()
    assert "Tick whom" in again.what_is_wrong.text()


def test_parents_are_offered_and_one_who_is_kept_from_it_is_not_told_by_accident(
    opened: TypedWindow, saves: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = opened.saver.session
    session.set("people", "leanne", "safe_from", ("tomasz",), LABEL)
    session.add("decisions", Decision(id="new", decided="To foster care."), LABEL)
    dialog = TellDialog(opened, opened.saver, "new", today(), opened.walk.form)
    qtbot.addWidget(dialog)
    lines = [dialog.list.item(place) for place in range(dialog.list.count())]
    (his,) = [line for line in lines if line.data(TELLS)[1] == "tomasz"]
    (hers,) = [line for line in lines if line.data(TELLS)[1] == "leanne"]
    assert "kept safe from them" in his.text()
    assert "kept safe" not in hers.text()
    for line in lines:
        line.setCheckState(Qt.CheckState.Unchecked)
    his.setCheckState(Qt.CheckState.Checked)
    hers.setCheckState(Qt.CheckState.Checked)
    asked: list[str] = []

    def no(*args: object) -> bool:
        asked.append(str(args[2]))
        return False

    monkeypatch.setattr("prebirth.ui.telling.tell_dialog.sure", no)
    dialog.accept()
    assert not dialog.waiting
    assert "kept safe" in asked[0]
    his.setCheckState(Qt.CheckState.Unchecked)
    dialog.accept()
    (waiting,) = [session.case.tellings.get(key) for key in dialog.waiting]
    assert (present(waiting).person, present(waiting).told, present(waiting).note) == (
        "leanne",
        False,
        (),
    )
    assert not saves.exists(), "somebody of the family is told in person"


def test_to_tick_told_in_the_form_asks_how_and_when_first(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = Telling(id="w", matter=Matter.OTHER, said="The new day", to="Her aunt", how="by post")
    opened.saver.session.add("tellings", waiting, LABEL)
    seen: list[str] = []

    def enter(asked: ToldDialog) -> int:
        seen.append(asked.how.text())
        asked.day.show_value(PartialDate.of(today()))
        asked.accept()
        return 1

    monkeypatch.setattr(ToldDialog, "exec", enter)
    card = card_of(opened, "S16", "tellings")
    card.open("w")
    present(form_of(card).field("told")).edited.emit(True)
    entry = present(opened.saver.case.tellings.get("w"))
    assert (entry.told, entry.how, str(entry.on), seen) == (
        True,
        "by post",
        str(today()),
        ["by post"],
    )


@pytest.mark.parametrize(
    ("section", "table", "act", "dialog"),
    [
        ("S16", "disagreements", "To the next stage…", ChallengeDialog),
        ("S16", "decisions", "Tell everyone…", TellDialog),
    ],
)
def test_the_form_of_a_record_leads_to_it(
    opened: TypedWindow,
    raised: str,
    monkeypatch: pytest.MonkeyPatch,
    section: str,
    table: str,
    act: str,
    dialog: type[ChallengeDialog | TellDialog],
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(dialog, "exec", lambda self: seen.append(self._record))
    opened.walk.open_section(section)
    card = next(
        card
        for card in opened.walk.page.cards
        if isinstance(card, RecordCard) and card.held.records == table
    )
    record = next(iter(opened.saver.case.table(table))).id
    card.open(record)
    next(one for one in card.findChildren(QPushButton) if one.text() == act).click()
    assert seen == [record]
    assert act_buttons("events", Event(id="p"), opened.saver, print) == []


def _changed(window: TypedWindow) -> str:
    """A decision that changed for a reason which names somebody who is restricted."""
    session = window.saver.session
    kept = Restriction(people=("craig",), reason="she asked for it")
    session.add("people", Person(id="peg", names="Peggy Thistlewood", restricted=(kept,)), LABEL)
    session.add("decisions", Decision(id="one", decided="To Peggy Thistlewood."), LABEL)
    changed = Decision(
        id="two", replaces="one", decided="To foster care.", why_changed="Peggy Thistlewood is ill."
    )
    session.add("decisions", changed, LABEL)
    return "two"


def test_the_dialog_says_what_the_note_leaves_out_and_lets_it_be_told(
    opened: TypedWindow, saves: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = TellDialog(opened, opened.saver, _changed(opened), today(), opened.walk.form)
    qtbot.addWidget(dialog)
    dialog.show()
    said = texts(dialog)
    assert "The note leaves 2 out." in said
    assert "Peggy Thistlewood is ill" in said
    assert "she asked for it" in said or "leaves out" in said

    def let(decide: DecideDialog) -> int:
        decide._decisions.let_stand(decide._entries, "the police protect her")  # noqa: SLF001
        return 1

    monkeypatch.setattr(DecideDialog, "exec", let)
    press(dialog, "Decide what it leaves out…")
    assert "The note leaves" not in texts(dialog)
    dialog.accept()
    note = " ".join(text(saves).split())
    assert "Peggy Thistlewood is ill" in note
    assert "To Peggy Thistlewood" in note
    assert act_words(
        opened.saver.session.vault.store.last_entries("practice", 1)[-1].label, opened.saver.case
    ).startswith("list who to tell of a decision (")
    told(opened.saver.session, tuple(dialog.waiting), how="by post", on=today())
    share = list(opened.saver.case.shares)[-1]
    assert "the police protect her" in share.choices
    assert len(choice_of(share).let) == 2


def test_a_decision_is_not_offered_as_the_one_it_replaces(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    key = _changed(opened)
    card = card_of(opened, "S16", "decisions")
    card.open(key)
    field = form_of(card).field("replaces")
    assert isinstance(field, RefField)
    field.list_names()
    keys = {field.names.rows.item(row).data(KEY) for row in range(field.names.rows.rowCount())}
    assert key not in keys
    assert "one" in keys
