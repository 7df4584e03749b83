from __future__ import annotations

import hashlib
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.rules.prompts.clusters import Cluster, Placed
from prebirth.rules.prompts.looked import Fresh
from prebirth.ui.base.cut_text import CutLink
from prebirth.ui.base.flow import flowing
from prebirth.ui.base.work import finish
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.walk.overview_page import OverviewPage
from prebirth.ui.walk.prompt_card import ClusterCard, PromptCard, day_reason
from prebirth.ui.walk.prompts_page import PromptsPage
from prebirth.ui.walk.task_list import TASK
from tests.labels import LABEL
from tests.typed import present
from tests.ui.look import (
    TypedWindow,
    button,
    form_of,
    own_page,
    press,
    sign_card,
    take_all_out,
    texts,
)
from tests.ui.screens import settle


def accepted(dialog: CopyDialog) -> bool:
    return dialog.result() == 1


def looks(window: TypedWindow) -> dict[str, int]:
    model = window.walk.tasks.model()
    return {
        (task := model.index(row, 0).data(TASK)).id: task.looks for row in range(model.rowCount())
    }


def beside(window: TypedWindow, rule: str) -> PromptCard:
    return next(card for card in window.walk.why.cards if card.state.prompt.id == rule)


def answer(card: PromptCard, qtbot: QtBot, text: str, *, whole: bool = False) -> None:
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, text)
    card.whole.setChecked(whole)
    press(card, "Keep this answer")


def test_a_prompt_stands_beside_its_section_with_why_and_what_helps(opened: TypedWindow) -> None:
    opened.walk.open_section("S10")
    card = beside(opened, "missed-unshared")
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "Child J" in words
    assert "Record, share, look for the pattern, think, respond." in words
    assert any("GP, Leanne" in button.text() for button in card.findChildren(QPushButton))


def test_answering_takes_one_field_and_moves_every_count(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("S10")
    before = looks(opened)
    answer(beside(opened, "missed-unshared"), qtbot, "Rang the midwife.")
    assert looks(opened) == before, "the other parts of the same thing still wait"
    answer(beside(opened, "missed-uninterpreted"), qtbot, "Rang the midwife.", whole=True)
    after = looks(opened)
    assert after["S10"] == before["S10"] - 1
    assert after["prompts"] == before["prompts"] - 1
    (response,) = [one for one in opened.saver.case.responses if one.prompt == "missed-unshared"]
    assert (response.done, response.by) == ("Rang the midwife.", "A Worker")
    assert beside(opened, "missed-unshared").state.considered
    opened.commands["undo"].trigger()
    assert looks(opened) == before
    assert not beside(opened, "missed-pattern").state.considered, "one step, taken back as one"
    assert beside(opened, "missed-unshared").state.considered


def test_an_answer_covers_its_cluster_only_where_that_is_said(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section("S10")
    card = beside(opened, "missed-pattern")
    assert not card.whole.isChecked()
    assert card.whole.text() == "This answers all 4 of these"
    answer(card, qtbot, "We went to her home instead.", whole=True)
    said = "We went to her home instead."
    kept = {one.prompt for one in opened.saver.case.responses if one.done == said}
    parts = {"missed-pattern", "missed-across-agencies", "missed-unshared", "missed-uninterpreted"}
    assert kept == parts
    # One of its facts changes: that part alone waits again.
    opened.saver.session.set("appointments", "ap-01", "reason", "Says she was afraid", LABEL)
    assert not beside(opened, "missed-unshared").state.considered
    assert beside(opened, "missed-pattern").state.considered


def test_a_considered_prompt_returns_when_its_facts_change(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section("S10")
    answer(beside(opened, "missed-unshared"), qtbot, "Known to all.")
    opened.saver.session.set(
        "appointments", "ap-01", "reason", "Says now that she was afraid", LABEL
    )
    card = beside(opened, "missed-unshared")
    assert not card.state.considered
    assert any(
        "The facts have changed since it was answered. Known to all." in label.text()
        for label in card.findChildren(QLabel)
    )


def test_one_thing_of_several_parts_takes_a_whole_line(opened: TypedWindow) -> None:
    """Beside it a short card left the room of half a window empty."""
    opened.resize(1920, 1080)
    opened.walk.open_section("prompts")
    page = own_page(opened, PromptsPage)
    assert page.cards
    settle()
    shown = page.findChildren(ClusterCard)
    alone = max(card.width() for card in shown if not card.wide)
    whole = [card for card in shown if card.wide]
    assert whole
    assert all(card.width() > 1.8 * alone for card in whole)
    first, second = whole[0].cards[:2]
    assert first.mapTo(page, QPoint()).y() == second.mapTo(page, QPoint()).y()


def test_a_link_leads_to_the_record(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("prompts")
    page = own_page(opened, PromptsPage)
    card = next(one for one in page.cards if one.state.prompt.id == "missed-uninterpreted")
    card.go_asked.emit("appointments", "ap-12", "")
    assert present(opened.walk.section).id == "S10"
    assert form_of(opened.walk.page.cards[0]).record_id == "ap-12"
    opened.walk.go_to("answers", "Q6.3@tomasz")
    assert present(opened.walk.section).id == "S6"


def test_the_page_of_all_prompts_filters(opened: TypedWindow, qtbot: QtBot) -> None:
    opened.walk.open_section("prompts")
    page = own_page(opened, PromptsPage)
    waiting = len(page.cards)
    assert waiting == len(opened.walk.book.open) > looks(opened)["prompts"] > 5
    said = texts(page)
    assert "Leanne, 4 missed appointments: 4 things to look at." in said
    assert said.index(" not looked at before") < said.index(" not asked or not written yet")
    answer(page.cards[0], qtbot, "Checked.")
    assert len(page.cards) == waiting - 1
    page.show_only("considered")
    assert [present(card.state.response).done for card in page.cards] == ["Checked."]
    page.show_only("all")
    assert len(page.cards) == waiting


def test_after_an_answer_the_keyboard_is_at_the_next_card(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section("prompts")
    page = own_page(opened, PromptsPage)
    card, following = page.cards[:2]
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, "Checked.")
    keep = button(card, "Keep this answer")
    keep.setFocus()
    qtbot.keyClick(keep, Qt.Key.Key_Space)
    first = page.cards[0]
    assert first.state.prompt.id == following.state.prompt.id
    assert first.isAncestorOf(present(opened.focusWidget()))


def test_new_since_last_visit(opened: TypedWindow) -> None:
    opened.walk.open_section("prompts")
    own_page(opened, PromptsPage).show_only("new")
    assert len(own_page(opened, PromptsPage).cards) > 10
    opened.close_case()
    opened.open_case("practice")
    opened.walk.open_section("prompts")
    own_page(opened, PromptsPage).show_only("new")
    assert own_page(opened, PromptsPage).cards == []
    opened.saver.session.set("appointments", "ap-07", "meaning", "", LABEL)
    assert "missed-uninterpreted" in [
        card.state.prompt.id for card in own_page(opened, PromptsPage).cards
    ]


def test_the_caseload_counts_what_is_open_and_says_what_falls_next(opened: TypedWindow) -> None:
    waiting = len(opened.walk.book.things)
    opened.close_case()
    model = opened.caseload.model
    assert model.item(0, 4).text() == str(waiting)
    assert model.item(0, 3).text() not in {"", "None set"}


def test_an_answer_being_written_is_not_lost_when_something_else_changes(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    opened.walk.open_section("S10")
    card = beside(opened, "missed-unshared")
    press(card, "Answer")
    qtbot.keyClicks(card.field.input, "half an ans")
    opened.saver.session.set("appointments", "ap-12", "meaning", "Perhaps the bus", LABEL)
    assert beside(opened, "missed-unshared") is card
    assert card.field.text() == "half an ans"


def test_signing_and_sharing_mention_what_is_open_and_hold_nothing_up(opened: TypedWindow) -> None:
    opened.walk.open_section("S18")
    things = len(opened.walk.book.things)
    assert f"{things} things are worth another look" in texts(sign_card(opened))
    sign_card(opened).sign()
    assert opened.saver.case.assessment.status == "with manager"
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 3)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("3 things are worth another look" in text for text in told)
    assert dialog.save_button.isEnabled()


def test_the_copy_window_counts_what_the_side_counts(
    opened: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def shown(dialog: CopyDialog) -> int:
        said.extend(texts(dialog))
        return 0

    monkeypatch.setattr(CopyDialog, "exec", shown)
    opened.commands["report"].trigger()
    opened.walk.open_section("S18")
    said.append(texts(sign_card(opened)))
    count = looks(opened)["prompts"]
    told, words = "".join(said), "things are worth another look."
    assert told.count(words) == told.count(f"{count} {words}") == 2


def test_the_overview_opens_first_with_the_dates_that_fall(opened: TypedWindow) -> None:
    page = own_page(opened, OverviewPage)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Planning meeting before the birth" in words
    assert "Key dates" in words


def test_an_empty_case_says_what_to_enter(blank: TypedWindow) -> None:
    words = " ".join(label.text() for label in blank.walk.page.findChildren(QLabel))
    assert "no due date yet" in words
    assert "Enter the due date, the referral or the conference" in words


@pytest.mark.slow
def test_every_copy_is_made_from_one_screen_and_logged_but_the_blank_one(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)
    take_all_out(monkeypatch)
    before = len(opened.saver.case.shares)
    for kind in CopyKind:
        dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
        assert dialog.purpose.text()
        while dialog.looking:  # what is left of a text is read before anything leaves
            finish()
        dialog.make(tmp_path / kind.value)
        qtbot.waitUntil(partial(accepted, dialog), timeout=15_000)
        assert (
            (tmp_path / kind.value)
            .read_bytes()
            .startswith(b"PK" if kind == CopyKind.WORD else b"%PDF")
        )
    shared = list(opened.saver.case.shares)[before:]
    assert [one.copy_kind for one in shared] == [kind for kind in CopyKind if kind != "blank"]
    for one in shared:
        assert (
            one.digest
            == hashlib.sha256((tmp_path / present(one.copy_kind).value).read_bytes()).hexdigest()
        )
        assert one.version == "version 2, draft"


def test_a_copy_that_cannot_be_written_is_said_and_not_logged(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_all_out(monkeypatch)
    before = opened.saver.case
    dialog = CopyDialog(opened, opened.saver, opened.walk.form, 0)
    dialog.make(tmp_path / "no" / "such" / "folder.pdf")
    qtbot.waitUntil(lambda: "The disk refused" in dialog.what_is_wrong.text(), timeout=15_000)
    assert dialog.save_button.isEnabled()
    assert opened.saver.case is before


@pytest.mark.parametrize(("wide", "shows"), [(700, "whole"), (170, "words")])
def test_where_a_prompt_leads_is_said_whole_or_in_whole_words(
    qtbot: QtBot, wide: int, shows: str
) -> None:
    text = "Risk, Anxiety and low mood, medication stopped"
    window, link = QWidget(), CutLink(text)
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(flowing(link))
    window.resize(wide, 80)
    window.show()
    settle()
    assert window.width() == wide, "it gives way"
    if shows == "whole":
        assert link.text() == text
    else:
        said = link.text().removesuffix("…")
        assert said != link.text()
        assert text.startswith(said)
        assert text[len(said)] in " ,"
    assert link.accessibleName() == text


def test_a_month_is_said_as_it_is_recorded_and_not_by_a_day_of_it() -> None:
    now = date(2026, 11, 29)
    placed = Placed(Cluster(()), Fresh.STANDING, date(2023, 8, 31), PartialDate(2023, 8))
    assert day_reason(placed, now) == "Bears on August 2023, 3 years ago."
    day = placed._replace(recorded=PartialDate(2023, 8, 31))
    assert day_reason(day, now) == "Bears on 31 August 2023, 3 years ago."


def test_where_a_prompt_leads_keeps_its_day_where_it_is_cut(qtbot: QtBot) -> None:
    window, link = QWidget(), CutLink("Wexmoor perinatal mental health, 3 November 2026")
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(flowing(link))
    window.resize(link.sizeHint().width() - 20, 80)
    window.show()
    settle()
    assert link.text().startswith("Wexmoor perinatal")
    assert link.text().endswith("… 3 November 2026")
