"""After a loss the window asks and prepares nothing, and all that was written stays."""

from __future__ import annotations

from prebirth.case.copy_kinds import CopyKind
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.vault.vault import Vault
from tests.ui.look import TypedWindow, prose_of, texts

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
