"""Asking agencies, taking in what comes back fact by fact, and chasing what does not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from prebirth.case.agencies import Agency, Contribution
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Event
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.copies.spec import CopyOrder
from prebirth.journal.graph import agency_of_part
from prebirth.session import Session
from prebirth.ui.asking.ask_dialog import AskDialog
from prebirth.ui.asking.chase_dialog import ChaseDialog
from prebirth.ui.asking.kept_from import KeptFrom
from prebirth.ui.asking.offer_dialog import OfferDialog
from prebirth.ui.asking.take_in import take_in, type_answer
from prebirth.ui.base.caseload_marks import ARCHIVED, set_mark
from prebirth.ui.base.today import today
from prebirth.ui.base.whole_below import WholeBelow
from prebirth.ui.copies.cautions import cautions
from prebirth.ui.records.fields.day import DayField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.sharing.bring_in_dialog import BringInDialog, bring_in_from
from prebirth.vault.bring_in import bring_in, make_bundle
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE, day
from tests.copies.made import copy_pdf
from tests.exchange.test_agency_form import FACTS, FILLED, by_pypdf
from tests.labels import LABEL
from tests.typed import instance, present
from tests.ui.look import TypedWindow, press, texts

pytestmark = pytest.mark.slow

AGENCY = "hv"


@pytest.fixture(autouse=True)
def cheap(cheap_keys: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "prebirth.exchange.hand_over.COST", {"memory_kib": 64, "passes": 1, "lanes": 1}
    )


@pytest.fixture
def ask(opened: TypedWindow, qtbot: QtBot) -> AskDialog:
    made = AskDialog(opened, opened.saver, opened.walk.form, today())
    qtbot.addWidget(made)
    made.show()
    return made


def tick(dialog: AskDialog, *agencies: str) -> None:
    for place in range(dialog.list.count()):
        item = dialog.list.item(place)
        item.setCheckState(
            Qt.CheckState.Checked
            if item.data(Qt.ItemDataRole.UserRole) in agencies
            else Qt.CheckState.Unchecked
        )


def test_no_agency_is_cut_where_there_is_room(ask: AskDialog, qtbot: QtBot) -> None:
    rows = ask.list
    assert rows.count() > 7
    last = rows.item(rows.count() - 1)
    qtbot.waitUntil(lambda: rows.visualItemRect(last).bottom() < rows.viewport().height())


def test_a_line_that_is_filled_already_shows_how_it_begins(ask: AskDialog) -> None:
    advance = ask.basis.fontMetrics().horizontalAdvance(ask.basis.text())
    assert advance > ask.basis.width(), "it has no room for all of it"
    assert ask.basis.cursorPosition() == 0
    (whole,) = [one for one in ask.findChildren(WholeBelow) if one.isVisible()]
    assert whole.text() == ask.basis.text()
    ask.basis.setText("Public task")
    assert not whole.isVisible()


def test_a_request_says_first_whom_somebody_must_be_kept_safe_from(
    opened: TypedWindow, qtbot: QtBot
) -> None:
    session = opened.saver.session

    def shown() -> str:
        dialog = AskDialog(opened, opened.saver, opened.walk.form, today())
        qtbot.addWidget(dialog)
        return texts(dialog)

    assert "Stop:" not in shown()
    session.set("people", "leanne", "safe_from", ("tomasz",), LABEL)
    stop = "Stop: Leanne must be kept safe from Tomasz. An agency that works with Tomasz may"
    assert stop in shown()
    assert stop in "".join(cautions(session.case, CopyOrder(CopyKind.AGENCY, today(), AGENCY)))


def test_before_a_paper_for_who_hides_the_pregnancy_it_says_to_ask_her(
    opened: TypedWindow,
) -> None:
    session, order = opened.saver.session, CopyOrder(CopyKind.PARENT, today(), "leanne")
    assert not cautions(session.case, order)
    session.set("pregnancy", "pregnancy", "booking", "concealed", LABEL)
    assert "Ask Leanne first where a paper is safe" in "".join(cautions(session.case, order))


def test_several_agencies_are_asked_in_one_act_logged_and_waited_for(
    ask: AskDialog,
    opened: TypedWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = opened.saver.case
    asked = [agency.id for agency in before.agencies][:3]
    tick(ask, *asked)
    ask.asked.input.setPlainText("Who has Poppy on Fridays?")
    ask.by.input.setText("29 May 2027")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    ask.go.click()
    qtbot.waitUntil(lambda: "3 requests are written" in ask.message.text(), timeout=20_000)
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(files) == 3
    assert all(path.name.startswith("26-0417-request-") for path in files)
    assert all(
        "Who has Poppy on Fridays?"
        in "".join(page.extract_text() for page in PdfReader(path).pages)
        for path in files
    )
    case = opened.saver.case
    shares = [share for share in case.shares if share.id not in before.shares]
    assert {(share.copy_kind, share.agency) for share in shares} == {
        (CopyKind.AGENCY, one) for one in asked
    }
    assert all(
        share.purpose and "public task" in share.lawful_basis and share.digest for share in shares
    )
    waiting = [
        one
        for one in case.contributions
        if one.agency in asked and one.asked == "Who has Poppy on Fridays?"
    ]
    assert {one.agency for one in waiting} == set(asked)
    assert {str(one.chase_on) for one in waiting} == {"2027-05-29"}
    assert all(one.asked_on and not one.received_on for one in waiting)
    opened.commands["undo"].trigger()
    assert opened.saver.case.shares == case.shares, "what left is beyond undo"


def test_what_is_asked_before_a_request_is_written(
    ask: AskDialog,
    opened: TypedWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    tick(ask)
    ask.go.click()
    assert "Tick the agencies" in ask.what_is_wrong.text()
    tick(ask, AGENCY)
    ask.basis.setText(" ")
    ask.go.click()
    assert "lawful basis" in ask.what_is_wrong.text()
    ask.basis.setText("x")
    ask.by.input.setText("31 February 2027")
    ask.go.click()
    assert "28 days" in ask.by.problem
    ask.by.input.setText("")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: "")
    ask.go.click()
    monkeypatch.setattr(
        QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path / "nowhere")
    )
    before = opened.saver.case
    ask.go.click()
    qtbot.waitUntil(lambda: "refused" in ask.what_is_wrong.text(), timeout=20_000)
    assert opened.saver.case == before, "what did not leave is not logged"


def test_with_no_agency_it_leads_to_adding_one(
    blank: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AskDialog, "exec", lambda dialog: press(dialog, "Add an agency"))
    blank.commands["ask"].trigger()
    assert len(blank.saver.case.agencies) == 1
    assert blank.walk.name == "S13"


def offered(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, act: Callable[[OfferDialog], None]
) -> None:
    """Let the dialog that offers be used by hand."""

    def by_hand(dialog: OfferDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(OfferDialog, "exec", by_hand)


def test_a_filled_form_is_offered_fact_by_fact_and_one_undo_takes_it_back(
    opened: TypedWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = opened.saver.session.add(
        "appointments", Appointment(on=day("2026-05-03"), service="health visiting"), LABEL
    )
    before = opened.saver.case
    path = tmp_path / "answer.pdf"
    path.write_bytes(
        by_pypdf(copy_pdf(CopyOrder(CopyKind.AGENCY, today(), AGENCY), before), {**FILLED, **FACTS})
    )

    def use(dialog: OfferDialog) -> None:
        visit, odd, event, person, check, other = dialog.cards
        assert not visit.take.isChecked(), "it may be in the record already"
        assert "Perhaps in the record already" in "".join(
            one.text() for one in visit.findChildren(QLabel)
        )
        assert [card.take.isChecked() for card in (odd, event, person, check, other)] == [
            True,
            True,
            True,
            False,
            True,
        ], "he was asked about before"
        check.take.setChecked(True)
        on = instance(DayField, visit.fields["on"])
        on.input.setText("4 May 2026")
        on.commit()
        visit.take.setChecked(True)
        assert [card.undecided for card in dialog.cards] == [True, True, True, False, False, True]
        dialog.accept()
        assert dialog.isVisible(), "nothing is about nobody before somebody says so"
        assert "about nobody" in dialog.what_is_wrong.text()
        for card in (visit, odd, other):
            card.nobody.setChecked(True)
        event.take.setChecked(False)
        instance(ProseField, dialog.fields["says"]).input.setPlainText(
            "Ruth visited, and said more by telephone."
        )
        dialog.accept()

    offered(monkeypatch, qtbot, use)
    assert take_in(opened, opened.saver, path)
    case = opened.saver.case
    made = [one for one in case.appointments if one.id not in before.appointments]
    assert [str(one.on) for one in made if one.on] == ["2026-05-04"]
    assert {one.source for one in made} == {AGENCY}
    assert len(case.events) == len(before.events)
    assert [one.names for one in case.people if one.id not in before.people] == ["Marek Nowak"]
    assert len(case.checks) == len(before.checks) + 2
    assert [one.says for one in case.contributions if one.says.startswith("Ruth visited, and")]
    opened.commands["undo"].trigger()
    assert opened.saver.case.appointments == before.appointments
    assert opened.saver.case.contributions == before.contributions
    assert known.id in opened.saver.case.appointments


@pytest.mark.parametrize("unticked", [False, True])
def test_from_whom_it_is_to_be_kept_is_shown_for_each_line_and_the_worker_decides(
    opened: TypedWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    unticked: bool,
) -> None:
    before = opened.saver.case
    kept = {"prebirth.kept_from": "The mother", "prebirth.restricted": "Her sister told us"}
    path = tmp_path / "answer.pdf"
    form = copy_pdf(CopyOrder(CopyKind.AGENCY, today(), AGENCY), before)
    path.write_bytes(by_pypdf(form, {**FILLED, **FACTS, **kept}))

    def use(dialog: OfferDialog) -> None:
        dialog.add_empty("events")
        event = dialog.cards[-1]
        instance(ProseField, event.fields["happened"]).input.setPlainText("Moved out")
        shown = dialog.findChildren(KeptFrom)
        assert len(shown) == 1 + len(dialog.cards), "the answer, and every line"
        for one in shown:
            said = "".join(text.text() for text in one.findChildren(QLabel))
            assert "kept from Leanne. The agency asked for it: Her sister told us" in said
            assert said in one.keep.accessibleDescription()
            assert one.keep.isChecked()
            one.keep.setChecked(not unticked)
        for card in dialog.cards:
            card.take.setChecked(True)
            card.nobody.setChecked(True)
        dialog.accept()

    offered(monkeypatch, qtbot, use)
    assert take_in(opened, opened.saver, path)
    case = opened.saver.case
    new = [
        record
        for table in ("appointments", "events", "people", "checks", "contributions")
        for record in case.table(table)
        if record is not before.table(table).get(record.id)
    ]
    assert len(new) == 8
    rules = {rule for record in new for rule in record.restricted}
    assert [rule.people for rule in rules] == ([] if unticked else [("leanne",)])
    assert all(bool(record.restricted) is not unticked for record in new)


def test_what_was_told_by_telephone_is_typed_and_lands_in_the_same_place(
    opened: TypedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.saver.session.add(
        "contributions", Contribution(id="wait", agency=AGENCY, asked_on=day("2026-05-01")), LABEL
    )
    names: list[str] = []

    def pick(_parent: object, _title: str, _label: str, items: list[str], *_more: object) -> object:
        names.extend(items)
        return items[2], True

    monkeypatch.setattr(QInputDialog, "getItem", pick)

    def use(dialog: OfferDialog) -> None:
        dialog.add_empty("events")
        dialog.add_empty("people")
        instance(ProseField, dialog.cards[0].fields["happened"]).input.setPlainText(
            "Moved to the refuge"
        )
        dialog.cards[0].settle()
        dialog.cards[0].nobody.setChecked(True)
        received = instance(DayField, dialog.fields["received_on"])
        received.input.setText("31 February 2026")
        dialog.accept()
        assert dialog.isVisible(), "an impossible day stays until it is put right"
        received.input.setText("2 May 2026")
        dialog.accept()

    offered(monkeypatch, qtbot, use)
    hv = next(place for place, one in enumerate(opened.saver.case.agencies) if one.id == AGENCY)
    monkeypatch.setattr(
        QInputDialog, "getItem", lambda _p, _t, _l, items, *_more: (items[hv], True)
    )
    before = opened.saver.case
    assert type_answer(opened, opened.saver)
    case = opened.saver.case
    assert (
        str(present(case.contributions.get("wait")).received_on),
        present(case.contributions.get("wait")).form,
    ) == ("2026-05-02", "verbal")
    (event,) = [one for one in case.events if one.id not in before.events]
    assert (event.happened, event.source, event.evidence) == (
        "Moved to the refuge",
        AGENCY,
        "told by a professional",
    )
    assert len(case.people) == len(before.people), "a card with nothing in it is nothing"
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("", False))
    assert not type_answer(opened, opened.saver)


def test_with_no_agency_nothing_can_be_told(
    blank: TypedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "information", lambda *args: said.append(args[2]))
    blank.commands["told"].trigger()
    assert "No agency is recorded yet" in said[0]


@pytest.fixture
def agency_vault(tmp_path: Path) -> Iterator[Vault]:
    vault, _code = Vault.create(tmp_path / "agency", PHRASE, "Ruth Callan")
    yield vault
    vault.close()


def test_an_agency_with_the_app_writes_in_a_file_of_its_own_and_its_facts_are_offered(
    ask: AskDialog,
    opened: TypedWindow,
    agency_vault: Vault,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from prebirth.exchange.hand_over import seal, unseal

    tick(ask, AGENCY)
    ask.file.setChecked(True)
    ask.make(tmp_path)
    qtbot.waitUntil(lambda: "see the codes only here" in ask.message.text(), timeout=20_000)
    (path,) = tmp_path.glob("*.prebirth")
    code = ask.codes[AGENCY]
    assert code in ask.message.text()
    copy = unseal(path.read_bytes(), code, "f")
    assert agency_of_part(opened.vault.store.entries_by_hash("practice"), copy.root) == AGENCY
    bring_in(agency_vault, copy)
    theirs = Session(agency_vault, "practice")
    assert [one.id for one in theirs.case.agencies] == [AGENCY]
    assert not len(theirs.case.events)
    assert not len(theirs.case.appointments)
    mother = next(iter(theirs.case.people)).id
    theirs.set(
        "contributions",
        next(iter(theirs.case.contributions)).id,
        "says",
        "Seen at home, well.",
        LABEL,
    )
    uncle = theirs.add("people", Person(names="Uncle Joe"), LABEL)
    theirs.add(
        "events", Event(on=day("2026-04-02"), happened="A fall", about=(mother, uncle.id)), LABEL
    )
    back = tmp_path / "back.prebirth"
    back.write_bytes(seal(make_bundle(agency_vault, "practice"), code))

    def by_hand(dialog: BringInDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.code.setText(code)
        dialog.go.click()
        qtbot.waitUntil(lambda: bool(dialog.asked))
        assert "fact by fact" in dialog.more.text()
        dialog.go.click()
        return dialog.result()

    def use(dialog: OfferDialog) -> None:
        event, person = sorted(dialog.cards, key=lambda card: card.table)
        person.take.setChecked(False)
        event.take.setChecked(True)
        dialog.accept()

    monkeypatch.setattr(BringInDialog, "exec", by_hand)
    offered(monkeypatch, qtbot, use)
    before = opened.saver.case
    bring_in_from(opened, back)
    case = opened.saver.case
    assert opened.walk.name == "S13"
    (event,) = [one for one in case.events if one.id not in before.events]
    assert (event.happened, event.source, event.about) == ("A fall", AGENCY, (mother,)), (
        "nobody is pointed to who was left out"
    )
    assert any(one.says == "Seen at home, well." and one.answered for one in case.contributions)
    assert [
        entry.author
        for entry in opened.vault.store.entries("practice")
        if entry.author == "Ruth Callan"
    ] == [], "nothing was merged unseen"


def test_the_answers_to_chase_are_those_of_all_assessments_the_latest_first(
    window: TypedWindow, vault: Vault, qtbot: QtBot
) -> None:
    now = today()
    for number, late in enumerate((3, 9, -4)):
        case = Case(id=f"c{number}").adding(
            Agency(id="a", name=f"Agency {number}", worker="Jo", phone="01206")
        )
        wanted = PartialDate.of(now - timedelta(days=late))
        Session.begin(
            vault,
            case.adding(
                Contribution(agency="a", asked_on=PartialDate.of(date(2026, 1, 1)), chase_on=wanted)
            ),
        )
    Session.begin(
        vault,
        Case(id="away")
        .adding(Agency(id="a"))
        .adding(Contribution(agency="a", asked_on=PartialDate.of(now))),
    )
    set_mark(vault, ARCHIVED, "away", on=True)
    dialog = ChaseDialog(window, vault)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 3)
    assert dialog.said.text() == "3 answers are still to come, 2 late."
    assert [present(dialog.tree.topLevelItem(place)).text(1) for place in range(3)] == [
        "Agency 1",
        "Agency 0",
        "Agency 2",
    ]
    assert "9 days late" in present(dialog.tree.topLevelItem(0)).text(4)
    assert present(dialog.tree.topLevelItem(0)).text(2) == "Jo, 01206"
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.chosen == "c1"


def test_the_answers_to_chase_name_no_agency_that_is_restricted(
    window: TypedWindow, vault: Vault, qtbot: QtBot
) -> None:
    refuge = Agency(
        id="r", name="Harbour House", worker="Tansy", restricted=(Restriction(reason="x"),)
    )
    wanted = Contribution(agency="r", asked_on=day("2026-01-01"), chase_on=day("2026-01-09"))
    Session.begin(vault, Case(id="c").adding(refuge).adding(wanted))
    dialog = ChaseDialog(window, vault)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() == 1)
    item = present(dialog.tree.topLevelItem(0))
    said = " ".join(item.text(column) + item.toolTip(column) for column in range(5))
    assert "Restricted" in said
    assert "days late" in said
    assert "Harbour" not in said
    assert "Tansy" not in said


def test_where_nothing_is_waited_for_that_is_said(
    window: TypedWindow, vault: Vault, qtbot: QtBot
) -> None:
    dialog = ChaseDialog(window, vault)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: "No answer" in dialog.said.text())
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert dialog.chosen == ""


def test_the_chosen_one_opens_at_what_each_agency_knows(
    opened: TypedWindow, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session.begin(vault, Case(id="other"))

    def choose(dialog: ChaseDialog) -> None:
        dialog.chosen = "other"
        dialog.reject()

    monkeypatch.setattr(ChaseDialog, "exec", choose)
    opened.commands["chase"].trigger()
    assert (opened.saver.case.id, opened.walk.name) == ("other", "S13")
    opened.commands["chase"].trigger()
    assert opened.saver.case.id == "other"
