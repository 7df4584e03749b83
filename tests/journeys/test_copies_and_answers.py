"""An agency is asked and its answer is in the report; no parent's copy holds a secret."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from prebirth.case.chronology import Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.label import Code, Label
from prebirth.case.record import Restriction
from prebirth.session import Session
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.decide_dialog import DecideDialog
from prebirth.ui.copies.decisions import Verdict
from prebirth.ui.copies.log_dialog import LogDialog
from prebirth.ui.records.restrict_dialog import RestrictDialog
from tests.exchange.test_agency_form import FILLED, by_pypdf
from tests.journeys.robot import Robot
from tests.typed import present

pytestmark = pytest.mark.slow


def text_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


KEPT = Event(
    id="kept",
    about=("leanne",),
    happened="Seen at Fennel Wharf by a neighbour.",
    restricted=(Restriction(reason="told in confidence"),),
)
NEAR = Event(id="near", about=("leanne",), happened="She walks to Fennel Wharf with Poppy.")


def test_from_the_request_to_the_report(
    robot: Robot, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = robot.window
    robot.make_vault("Amira Sutton").kept.click()
    robot.press("Go to my assessments")
    robot.press("Open the practice case")

    for event in (KEPT, NEAR):
        window.saver.do(None, Session.add, "events", event, Label.of(Code.ADD, table="events"))

    reasons, decided = list[str](), list[DecideDialog]()

    def decide(dialog: DecideDialog) -> int:
        """Let the first that is near stand where there is a reason left, take out the rest."""
        dialog.show()
        decided.append(dialog)
        if reasons:
            qtbot.keyClicks(dialog.reason, reasons.pop())
            qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
        if dialog.rest.isVisible():
            robot.press(dialog.rest.text(), dialog)
        if dialog.read.isVisible():
            qtbot.keyClick(dialog.read, Qt.Key.Key_Space)
        robot.press("Go on", dialog)
        return dialog.result()

    monkeypatch.setattr(DecideDialog, "exec", decide)

    read_first = list[CopyKind]()

    def make(kind: CopyKind, reader: str = "") -> Path:
        """Make a copy by the dialog, as the menu opens it."""
        path = tmp_path / f"{kind.value}-{reader or 'all'}.pdf"
        path.unlink(missing_ok=True)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))

        def fill(dialog: CopyDialog) -> int:
            dialog.show()
            dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
            if reader:
                dialog.whose.setCurrentIndex(dialog.whose.findData(reader))
            robot.press("Save…", dialog)
            wrong = dialog.what_is_wrong
            qtbot.waitUntil(lambda: dialog.result() == 1 or wrong.isVisible(), timeout=60_000)
            if dialog.result() != 1:
                assert "Read what is left of" in wrong.text()
                assert not path.exists()
                read_first.append(kind)
                robot.press("Save…", dialog)
                qtbot.waitUntil(lambda: dialog.result() == 1, timeout=20_000)
            return 1

        monkeypatch.setattr(CopyDialog, "exec", fill)
        window.commands["report"].trigger()
        return path

    agency = next(
        agency.id for agency in window.saver.case.agencies if agency.kind == "health visiting"
    )
    request = make(CopyKind.AGENCY, agency)
    assert "Request for information before a birth" in text_of(request)

    answer = tmp_path / "answer.pdf"
    answer.write_bytes(by_pypdf(request.read_bytes(), FILLED))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(answer), ""))

    def take(offer: OfferDialog) -> int:
        qtbot.addWidget(offer)
        offer.show()
        robot.press("Add to the record", offer)
        return offer.result()

    monkeypatch.setattr(OfferDialog, "exec", take)
    window.commands["answer"].trigger()
    assert present(window.walk.section).id == "S13"

    decided.clear()
    reasons.append("agreed with partners")
    report = make(CopyKind.CONFERENCE)
    assert "Ruth visited on 3 May." in text_of(report)
    (first,) = decided
    decided.clear()
    stands = next(ruled for ruled in first.list.decided if ruled.verdict is Verdict.STANDS)
    stayed = first.list.sentences[first.list.decided.index(stands)]
    assert stayed.entry.sentence in text_of(report)
    assert "(agreed with partners)" in list(window.saver.case.shares)[-1].choices
    make(CopyKind.CONFERENCE)
    assert not decided, "what was decided for this reader is not asked again"

    dialog = RestrictDialog(window, window.saver, "answers", "Q2.4")
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.people.picker.input, "Tomasz")
    dialog.people.picker.left()
    qtbot.keyClicks(dialog.reason.input, "said when alone")
    dialog.add()
    words = " ".join(present(window.saver.case.answer("Q2.4")).text.split())[:30]
    assert words in text_of(report)
    assert words not in text_of(make(CopyKind.CONFERENCE, ""))
    assert words not in text_of(make(CopyKind.PARENT_FULL, "tomasz"))
    assert CopyKind.PARENT_FULL in read_first
    assert CopyKind.AGENCY not in read_first

    seen: list[str] = []
    monkeypatch.setattr(LogDialog, "exec", lambda self: seen.append(self.summary.text()))
    window.commands["copies"].trigger()
    assert seen[0].startswith("2 of 4 copies are out of date")
    window.close()
