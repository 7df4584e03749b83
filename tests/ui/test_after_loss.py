"""After a loss the window asks and prepares nothing, and all that was written stays."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from prebirth.case.copy_kinds import CopyKind
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.ui.base.today import today
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.log_dialog import sides_since
from prebirth.ui.copies.logged import log_copy
from prebirth.ui.copies.should_dialog import ShouldItGoDialog
from prebirth.ui.records.record_card import RecordCard
from prebirth.vault.vault import Vault
from tests.labels import LABEL
from tests.typed import instance
from tests.ui.look import TypedWindow, press, prose_of, texts

ENDED = "This pregnancy has ended. What was written here stays."


def test_no_section_prepares_and_what_was_written_stays(window: TypedWindow, vault: Vault) -> None:
    case = practice_case()
    (baby,) = case.babies
    case = case.adding(baby.replace(became="stillborn", ended_on="2026-01-12", born=None))
    Session.begin(vault, case.adding(case.pregnancy.replace(goes_on=None)))
    window.open_case("practice")
    for section in window.walk.form.form.sections[:6]:
        window.walk.open_section(section.id)
        page = window.walk.page
        assert ENDED in texts(page)
        if section.intro:
            assert section.intro not in texts(page)
        for card in page.questions:
            assert card.slot.question.help not in texts(card)
            answer = window.saver.case.answers.get(card.slot.id)
            if answer and answer.text:
                assert prose_of(card).input.toPlainText() == answer.text
    dialog = CopyDialog(window, window.saver, window.walk.form, 0)
    offered = [dialog.kind.itemData(place) for place in range(dialog.kind.count())]
    assert CopyKind.BLANK not in offered
    assert CopyKind.SUCCESSOR in offered
    dialog.kind.setCurrentIndex(offered.index(CopyKind.MIDWIFE))
    assert dialog.purpose.text() == "For maternity"


@pytest.mark.parametrize("goes_on", [None, "yes"])
def test_what_prepared_for_the_birth_offers_nothing_new(
    window: TypedWindow, vault: Vault, goes_on: str | None
) -> None:
    case = practice_case()
    (baby,) = case.babies
    case = case.adding(
        baby.replace(became="lost in the pregnancy", ended_on="2026-01-12", born=None)
    )
    Session.begin(vault, case.adding(case.pregnancy.replace(goes_on=goes_on)))
    window.open_case("practice")
    window.walk.open_section("S19")
    page = window.walk.page
    assert ENDED in texts(page)
    for card in page.cards:
        offered = [
            one.text()
            for one in card.findChildren(QPushButton)
            if not one.isHidden() and one.text().startswith(("Add", "Paste", "Rows"))
        ]
        over = card.held.records not in {"birth_alerts", "closings"}
        assert bool(offered) != over
        assert not (over and card.held.help and card.held.help in texts(card))
        assert "This was for a birth that will not happen. You cannot add here." in texts(card) or (
            not over
        )
        assert instance(RecordCard, card).model.rowCount() == len(case.table(card.held.records))


def test_why_an_update_sheet_goes_to_the_family_stands_in_the_log(
    window: TypedWindow, vault: Vault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = practice_case()
    Session.begin(vault, case)
    window.open_case("practice")
    saver = window.saver
    order = CopyOrder(CopyKind.PARENT_FULL, today(), "leanne")
    log_copy(saver, order, "d" * 64, how="by hand")
    (baby,) = case.babies
    saver.session.set("babies", baby.id, "became", "stillborn", LABEL)
    saver.session.set("pregnancy", "pregnancy", "goes_on", None, LABEL)
    saver.session.set("people", "leanne", "known_as", "Leah", LABEL)
    share = next(one for one in saver.case.shares if one.digest == "d" * 64)
    dialog = ChangedDialog(window, saver, share, sides_since(saver, share, window.walk.form))
    qtbot.addWidget(dialog)
    assert dialog.changes
    monkeypatch.setattr("prebirth.ui.copies.changed_dialog.save_sheet", lambda *_args: "e" * 64)

    def goes(page: ShouldItGoDialog) -> int:
        page.reason.input.setText("She asked for it.")
        page.accept()
        return page.result()

    monkeypatch.setattr(ShouldItGoDialog, "exec", goes)
    press(dialog, "Save as an update sheet…")
    (sheet,) = [one for one in saver.case.shares if one.digest == "e" * 64]
    assert sheet.how.startswith("update sheet to the copy of ")
    assert sheet.how.endswith("; She asked for it.")
