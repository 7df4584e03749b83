"""After a loss the window asks and prepares nothing, and all that was written stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.closing import Closing
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.practice import practice_case
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.session import Session
from prebirth.ui.base.today import today
from prebirth.ui.copies.changed_dialog import ChangedDialog
from prebirth.ui.copies.copy_dialog import CopyDialog
from prebirth.ui.copies.log_dialog import sides_since
from prebirth.ui.copies.logged import log_copy
from prebirth.ui.copies.should_dialog import ShouldItGoDialog
from prebirth.ui.records.record_card import RecordCard
from prebirth.ui.walk.closing_page import ClosingPage
from prebirth.ui.walk.course_dialog import CourseDialog
from prebirth.ui.walk.overview_page import OverviewPage
from prebirth.ui.walk.page import CLOSING
from prebirth.vault.vault import Vault
from tests.copies.losses import expected, stillborn
from tests.labels import LABEL
from tests.typed import instance
from tests.ui.look import TypedWindow, agreed, own_page, press, prose_of, texts

STAYS = "This pregnancy has ended. What was planned stays here, and nothing is added."
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
        assert (
            "This pregnancy has ended. What was planned stays here, and nothing is added."
            in texts(card)
            or (not over)
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


@pytest.mark.parametrize("goes_on", [None, "yes"])
def test_no_section_in_the_window_speaks_of_a_birth_to_come(
    window: TypedWindow, vault: Vault, goes_on: str | None
) -> None:
    case = stillborn(goes_on)
    ago = PartialDate.of(today() - timedelta(days=2))
    ahead = PartialDate.of(today() + timedelta(days=9))
    (baby,) = case.babies
    case = case.adding(baby.replace(ended_on=ago))
    for one in (*case.conferences, *case.birth_meetings, *case.appointments):
        case = case.adding(one.replace(on=ahead))
    Session.begin(vault, case.replace_tables(id="practice"))
    window.open_case("practice")
    assert [pill.text() for pill in window.head.pills] == ["This pregnancy has ended", ""]
    asked: list[str] = []
    for section in window.walk.form.form.sections:
        window.walk.open_section(section.id)
        page = window.walk.page
        why = window.walk.why.currentWidget()
        said = f"{texts(page)} {texts(why) if why else ''}"
        for words in ("birth that will not happen", "We count the weeks", "early enough"):
            assert words not in said, section.title
        for words in ("Early birth expected?", "First meeting waits", "Who carries the baby"):
            assert words not in said, section.title
        asked += [card.slot.ask for card in page.questions if card.slot.ask in texts(card)]
    if goes_on is None:
        assert not asked, "after a loss a heading stands in the place of every question"
    assert not [one for one in asked if "labour" in one or "at the birth" in one]
    overview_page = OverviewPage(window.walk.form, window.walk.book, window.saver.session)
    overview = texts(overview_page)
    assert "Planning meeting before the birth: still set" in overview
    assert "Scan: still set" in overview, overview
    messages = [prompt.message for prompt in all_prompts(case, today(), window.walk.form)]
    assert not [one for one in messages if "without an outcome" in one]


def test_a_stillbirth_has_its_weeks_and_the_child_a_name(
    window: TypedWindow, vault: Vault, qtbot: QtBot
) -> None:
    Session.begin(vault, expected().replace_tables(id="practice"))
    window.open_case("practice")
    dialog = CourseDialog(window, window.saver, window.walk.form)
    qtbot.addWidget(dialog)
    (form,) = dialog.babies
    form.form.fields["became"].edited.emit("stillborn")
    shown = {name for name, field in form.form.fields.items() if not field.isHidden()}
    assert {"ended_on", "weeks", "given_name"} <= shown
    assert {"born", "born_at", "weight"}.isdisjoint(shown)
    assert {"Girl", "Boy"} <= {one.text() for one in form.findChildren(QRadioButton)}


CLOSED = Closing(id="end", ending="finished", why="Help is there.", listed=True)


@pytest.mark.parametrize(
    ("case", "wanted", "unwanted"),
    [
        (stillborn(), ("has died, or",), ("is closed",)),
        (stillborn().adding(CLOSED), ("has died, or", "is closed"), ()),
        (expected().adding(CLOSED), ("is closed",), ("has died", "is kept")),
        (
            expected().adding(Person(id="am", names="Amy Storr", role="mother", died="2026-01")),
            ("The mother has died",),
            ("is closed",),
        ),
    ],
)
def test_the_page_before_a_paper_says_what_is_so(
    window: TypedWindow, case: Case, wanted: tuple[str, ...], unwanted: tuple[str, ...]
) -> None:
    if len(case.closings):
        case = case.adding(case.assessment.replace(status="closed"))
    page = ShouldItGoDialog(window, case)
    said = " ".join(one.text() for one in page.findChildren(QLabel))
    assert [words for words in wanted if words not in said] == []
    assert [words for words in unwanted if words in said] == []


def test_work_that_went_on_after_a_loss_is_closed_as_work_for_the_children(
    window: TypedWindow, vault: Vault
) -> None:
    case = practice_case()
    (baby,) = case.babies
    case = case.adding(baby.replace(became="stillborn", ended_on="2026-01-12", born=None))
    case = case.adding(case.pregnancy.replace(goes_on="yes"))
    Session.begin(vault, case)
    window.open_case("practice")
    window.walk.open_section(CLOSING)
    page = own_page(window, ClosingPage)
    page.ending.fields["ending"].edited.emit("finished")
    page.ending.fields["why"].edited.emit("Help is there.")
    with agreed() as asked:
        page.finish()
    assert "is named who watches" in asked[0], "for the children at home"
    window.walk.open_section("S5")
    section = next(one for one in window.walk.form.form.sections if one.id == "S5")
    said = texts(window.walk.page)
    assert ENDED not in said, "the work went on until it was closed"
    assert section.title in said


@pytest.mark.parametrize(("became", "asked"), [(None, False), ("stillborn", True)])
def test_whether_work_goes_on_after_a_loss_is_asked_after_one_alone(
    window: TypedWindow, vault: Vault, became: str | None, asked: bool
) -> None:
    case = practice_case()
    (baby,) = case.babies
    case = case.adding(baby.replace(became=became, born=None))
    Session.begin(vault, case.adding(case.pregnancy.replace(goes_on=None)))
    window.open_case("practice")
    window.walk.open_section("S1")
    title = "After a loss, does the assessment go on for the children at home?"
    (heading,) = [one for one in window.walk.page.findChildren(QLabel) if one.text() == title]
    assert heading.isVisibleTo(window.walk.page) == asked
