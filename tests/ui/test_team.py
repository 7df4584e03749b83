"""A team in the window: begun, joined, shared in, typed in by two at once, and left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from prebirth.case.case import Case
from prebirth.case.oversight import Status
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.team import acts, frontier_exchange
from prebirth.team.invitation import invitation_from_bytes
from prebirth.team.membership import TeamRole
from prebirth.team.stores.address import DatabaseLink
from prebirth.ui.shell import backup_scheduler
from prebirth.ui.shell.delete_dialog import DeleteDialog
from prebirth.ui.team import share_dialog, sync_scheduler, team_dialog
from prebirth.ui.team.admit_dialog import AdmitDialog
from prebirth.ui.team.begin_dialog import BeginDialog
from prebirth.ui.team.bin_dialog import BinDialog
from prebirth.ui.team.join_dialog import JoinDialog
from prebirth.ui.team.share_dialog import ShareDialog
from prebirth.ui.team.team_dialog import TeamDialog
from prebirth.vault.bin import binned
from prebirth.vault.team_state import in_team
from prebirth.vault.vault import Vault
from tests.labels import LABEL
from tests.team.laptops import Laptop
from tests.typed import present
from tests.ui.look import TypedWindow, button, line_named, press, shows, sign_card, texts
from tests.ui.screens import settle

Until = Callable[[Callable[[], bool]], None]
LONG = 10_000


@pytest.fixture(autouse=True)
def prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pauses, so that nobody waits in a test."""
    monkeypatch.setattr(frontier_exchange, "PUBLISH_EVERY", 0.0)
    monkeypatch.setattr(sync_scheduler, "PAUSE", 20)
    monkeypatch.setattr(sync_scheduler, "OFTEN", 100)
    monkeypatch.setattr(sync_scheduler, "AGAIN", 50)
    monkeypatch.setattr(sync_scheduler, "WAIT", 0.1)
    monkeypatch.setattr(backup_scheduler, "_backed_up", lambda _vault, **_hurry: "")


@pytest.fixture
def until(qtbot: QtBot) -> Until:
    def wait(true: Callable[[], bool]) -> None:
        try:
            qtbot.waitUntil(true, timeout=LONG)
        except Exception as error:
            schedulers = [
                scheduler
                for top in QApplication.topLevelWidgets()
                for scheduler in top.findChildren(sync_scheduler.SyncScheduler)
            ]
            raise AssertionError(
                [
                    (
                        scheduler.away,
                        scheduler.sync and scheduler.sync.warnings,
                    )
                    for scheduler in schedulers
                ]
            ) from error

    return wait


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


@pytest.fixture
def owner(window: TypedWindow, shared: Path, until: Until) -> Iterator[TypedWindow]:
    """The window of whoever began a team."""
    begin(window, shared)
    until(
        lambda: (
            window.sync_scheduler is not None
            and window.sync_scheduler.sync is not None
            and not window.sync_scheduler.away
            and "up to date" in foot_says(window)
        )
    )
    yield window
    window.part()


@pytest.fixture
def bob(owner: TypedWindow, tmp_path: Path, until: Until) -> Iterator[Laptop]:
    """Another laptop, whose member is let in."""
    made = joined(owner, tmp_path, "Bob", TeamRole.WORKER, until)
    yield made
    made.close()


def begin(window: TypedWindow, shared: Path) -> None:
    """Begin a team, with the list as it is when a vault of a team is unlocked."""
    dialog = BeginDialog(window, window.vault)
    dialog.name.setText("Leeds pre-birth")
    dialog.path.setText(str(shared))
    dialog.accept()
    window.show_caseload(window.vault)
    window.meet()


def joined(owner: TypedWindow, folder: Path, name: str, role: TeamRole, until: Until) -> Laptop:
    made = Laptop(folder, name)
    repository, answer = acts.join_team(
        made.vault, acts.invitation_file(present(owner.sync_scheduler.sync))
    )
    made.meets(repository, lambda store: store)
    dialog = AdmitDialog(
        owner,
        present(owner.sync_scheduler.sync),
        acts.checked_answer(present(owner.sync_scheduler.sync), answer),
    )
    dialog.role.setCurrentIndex(list(TeamRole).index(role))
    dialog.compared.setText(dialog.compared.wanted)
    dialog.accept()
    owner.sync_scheduler.go()

    def in_it() -> bool:
        made.round()
        return made.sync.team.present_member(repository.me.id) is not None

    until(in_it)
    assert present(made.sync.team.present_member(repository.me.id)).role is role
    return made


def share(window: TypedWindow, *names: str) -> None:
    dialog = ShareDialog(window, present(window.sync_scheduler.sync), window.saver.session)
    for place in range(dialog.list.count()):
        item = dialog.list.item(place)
        named = any(item.text().startswith(name) for name in names)
        item.setCheckState(Qt.CheckState.Checked if named else Qt.CheckState.Unchecked)
    dialog.accept()
    window.sync_scheduler.watch()
    window.sync_scheduler.go()


def foot_says(window: TypedWindow) -> str:
    """What the foot of the window says of the team."""
    return window.foot.team_said.text()


def foot_hints(window: TypedWindow) -> str:
    return window.foot.team_said.toolTip()


def told_of(window: TypedWindow, role: TeamRole) -> bool:
    """Whether a vault knows which role its member has, and with whom the case is shared."""
    store = window.vault.store
    return store.meta("team/role") == role.value and store.meta("team practice") != ""


def has(laptop: Laptop, case: str = "practice") -> bool:
    laptop.round()
    return case in [one.id for one in laptop.vault.cases()] and laptop.sync.sharing(
        case
    ).key in laptop.sync.repository.keys(case)


def test_without_a_team_nothing_of_one_is_imported_and_the_foot_says_so(
    window: TypedWindow,
) -> None:
    assert window.sync_scheduler is None
    assert foot_says(window) == "Offline by design"
    assert not in_team(window.vault)
    dialog = TeamDialog(window, window.vault)
    assert "Without a team nothing leaves this computer" in " ".join(
        label.text() for label in dialog.findChildren(QLabel)
    )


def test_to_begin_needs_a_name_and_a_place(window: TypedWindow, tmp_path: Path) -> None:
    dialog = BeginDialog(window, window.vault)
    dialog.accept()
    assert "Write a name for the team" in dialog.what_is_wrong.text()
    dialog.name.setText("Leeds")
    for path in ("", str(tmp_path / "nowhere")):
        dialog.path.setText(path)
        dialog.accept()
        assert "Choose the shared folder" in dialog.what_is_wrong.text()
    dialog.database.setChecked(True)
    dialog.accept()
    assert "Write the name of the server" in dialog.what_is_wrong.text()
    dialog.host.setText("db.example")
    dialog.named.setText("team")
    dialog.authority.setText(str(tmp_path / "nowhere.pem"))
    dialog.accept()
    assert "certificate cannot be read" in dialog.what_is_wrong.text()
    assert not in_team(window.vault)
    dialog.authority.setText("")
    assert "link" not in dialog.address
    dialog.link.setCurrentIndex(dialog.link.findData(DatabaseLink.POOLED))
    assert dialog.address["link"] == "pooled"
    dialog.accept()
    assert in_team(window.vault)
    assert "ALTER ROLE m_" in dialog.sql


def test_what_is_shared_is_typed_in_by_two_and_nothing_is_lost(
    owner: TypedWindow, bob: Laptop, until: Until
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    assert foot_says(owner) == "Not shared"
    share(owner, "Bob")
    until(lambda: has(bob))
    until(lambda: foot_says(owner).startswith("Shared with 1 · up to date at "))
    theirs = bob.open("practice")
    person = next(iter(theirs.case.people)).id
    theirs.set("people", person, "phone", "0113 496 0000", LABEL)
    owner.saver.session.set("people", person, "names", "Another Name", LABEL)
    assert "waiting for" in foot_says(owner)
    bob.round()
    until(lambda: present(owner.saver.case.people.get(person)).phone == "0113 496 0000")
    until(
        lambda: (
            has(bob)
            and present(bob.open("practice").case.people.get(person)).names == "Another Name"
        )
    )
    until(lambda: foot_says(owner).startswith("Shared with 1 · up to date at "))


def test_what_two_write_differently_shows_in_the_list_while_it_is_open(
    owner: TypedWindow, bob: Laptop, until: Until
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    person = next(iter(owner.saver.case.people)).id
    bob.open("practice").set("people", person, "phone", "1", LABEL)
    owner.saver.session.set("people", person, "phone", "2", LABEL)
    bob.round()
    until(lambda: len(owner.saver.session.conflicts) == 1)
    tasks = owner.walk.tasks.model()
    assert any(
        "Written differently" in str(tasks.index(row, 0).data()) for row in range(tasks.rowCount())
    )
    assert {value.value for value in owner.saver.session.conflicts[0].values} == {"1", "2"}


def test_text_that_is_being_typed_is_kept_when_something_comes(
    owner: TypedWindow, bob: Laptop, until: Until, qtbot: QtBot
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    owner.walk.open_section("S18")
    question = next(one for one in owner.walk.page.questions if one.findChildren(QPlainTextEdit))
    typed = question.findChildren(QPlainTextEdit)[0]
    before = typed.toPlainText()
    typed.moveCursor(typed.textCursor().MoveOperation.End)
    qtbot.keyClicks(typed, " more words")
    bob.open("practice").set("pregnancy", "pregnancy", "unit", "Somewhere", LABEL)
    bob.round()
    until(lambda: owner.saver.case.pregnancy.unit == "Somewhere")
    qtbot.keyClicks(typed, " and more")
    assert typed.toPlainText() == f"{before} more words and more"
    owner.walk.settle()
    until(
        lambda: (
            has(bob)
            and f"{before} more words and more" in bob.open("practice").case.model_dump_json()
        )
    )


def test_the_list_says_with_whom_and_what_is_new_until_somebody_looks(
    owner: TypedWindow, bob: Laptop, until: Until
) -> None:
    assert owner.caseload.view.isHidden()
    assert "comes here by itself" in " ".join(
        label.text() for label in owner.caseload.findChildren(QLabel)
    )
    session = Session.begin(bob.vault, Case(id="theirs"))
    session.add("people", Person(id="p", names="Leah"), LABEL)
    acts.share(
        bob.sync,
        bob.open("theirs"),
        [one for one in bob.sync.team.present if one.name == "A Worker"],
    )
    bob.round(2)
    until(lambda: "theirs" in [one.id for one in owner.vault.cases()])
    until(lambda: not owner.caseload.view.isHidden())
    until(
        lambda: _shared_cell(owner).startswith("●") and _shared_cell(owner).endswith(" new · Bob")
    )
    owner.open_case("theirs")
    owner.close_case()
    assert _shared_cell(owner) == "Bob"
    bob.open("theirs").set("people", "p", "phone", "1", LABEL)
    bob.round()
    until(lambda: _shared_cell(owner) == "● 1 new · Bob")


def _shared_cell(window: TypedWindow) -> str:
    model = window.caseload.model
    return (
        model.item(0, model.columnCount() - 1).text()
        if model.rowCount() and model.columnCount() == 8
        else ""
    )


def test_a_manager_agrees_from_a_laptop_of_her_own(
    owner: TypedWindow, tmp_path: Path, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    mia = joined(owner, tmp_path, "Mia", TeamRole.MANAGER, until)
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Mia")
    until(lambda: has(mia))
    monkeypatch.setattr(
        "prebirth.ui.walk.sign_card.agreeing_managers", lambda _vault, _case: "Mia"
    )  # as a worker's vault has it
    owner.walk.open_section("S18")
    card = sign_card(owner)
    if owner.saver.case.assessment.status == Status.OPEN:
        card.sign()
    until(lambda: has(mia) and mia.open("practice").case.assessment.status == Status.WITH_MANAGER)
    assert "Mia can do so from a laptop of their own" in texts(card)
    assert not shows(line_named(card, "Your name"), card)
    manager = mia.open("practice")
    manager.take_in([("assessment", manager.case.assessment.replace(status=Status.AGREED))], LABEL)
    mia.round()
    until(lambda: owner.saver.case.assessment.status == Status.AGREED)
    mia.close()


def test_the_duty_desks_opening_stands_in_the_record_and_a_chair_writes_nothing(
    owner: TypedWindow, tmp_path: Path, until: Until, qtbot: QtBot
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    owner.saver.session.set(
        "people",
        next(iter(owner.saver.case.people)).id,
        "restricted",
        (Restriction(reason="Her new address."),),
        LABEL,
    )
    for name, role in (("Del", TeamRole.DUTY), ("Cher", TeamRole.CHAIR)):
        one = joined(owner, tmp_path, name, role, until)
        share(owner, name) if name == "Del" else share(owner, "Del", "Cher")
        until(partial(has, one))
        one.sync.store.close()
        other = TypedWindow(one.vault.folder)
        qtbot.addWidget(other)
        other.show_caseload(one.vault)
        other.meet()
        until(partial(told_of, other, role))
        other.open_case("practice")
        if role is TeamRole.DUTY:
            assert [entry.label for entry in one.vault.store.last_entries("practice", 1)] == [
                "@duty"
            ]
            until(
                lambda: any(
                    entry.author == "Del" for entry in owner.vault.store.last_entries("practice", 5)
                )
            )
        else:
            for section in other.walk.form.form.sections:
                other.walk.open_section(section.id)
            assert "for the chair" in other.saver.session.read_only
            theirs = [
                entry for entry in one.vault.store.entries("practice") if entry.author == "Cher"
            ]
            assert {entry.label for entry in theirs} == {"@view"}
            assert all(change.op == "act" for entry in theirs for change in entry.changes)
        other.close()
        assert other.vault is None


def test_who_is_removed_is_told_what_they_may_still_hold_and_reads_nothing_after(
    owner: TypedWindow, bob: Laptop, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    asked: list[str] = []

    def sure(_parent: QWidget, _title: str, text: str) -> bool:
        asked.append(text)
        return True

    monkeypatch.setattr(team_dialog, "sure", sure)
    dialog = TeamDialog(owner, owner.vault)
    dialog.remove(
        present(owner.sync_scheduler.sync),
        next(one for one in present(owner.sync_scheduler.sync).team.present if one.name == "Bob"),
    )
    assert "What they have read they may still hold: it cannot be taken back" in asked[0]
    person = next(iter(owner.saver.case.people)).id
    until(
        lambda: (
            owner.sync_scheduler.shared("practice") is not None
            and present(owner.sync_scheduler.shared("practice")).readers == ()
        )
    )
    owner.saver.session.set("people", person, "names", "Secret", LABEL)
    until(lambda: foot_says(owner).startswith("Shared with 0 · up to date at "))
    bob.round(2)
    assert present(bob.open("practice").case.people.get(person)).names != "Secret"
    assert any("do not belong to the team any more" in line for line in bob.said)


def test_a_share_is_taken_back_only_when_somebody_is_sure(
    owner: TypedWindow, bob: Laptop, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    answers = [False, True]
    monkeypatch.setattr(share_dialog, "sure", lambda *_: answers.pop(0))
    share(owner)
    assert len(present(owner.sync_scheduler.sync).sharing("practice").readers) == 2
    share(owner)
    assert len(present(owner.sync_scheduler.sync).sharing("practice").readers) == 1
    dialog = ShareDialog(owner, present(owner.sync_scheduler.sync), owner.saver.session)
    assert dialog.once.text() == "Could read it once, and may still hold what there was then: Bob."


def test_who_is_taken_off_is_told_of_which_assessment_and_what_stays(
    owner: TypedWindow, bob: Laptop, until: Until
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    bob.round()
    acts.unshare(
        bob.sync,
        bob.open("practice"),
        next(one for one in bob.sync.team.present if one.name == "A Worker"),
    )
    bob.round(2)
    told: list[str] = []
    owner.sync_scheduler.warned.connect(told.append)
    owner.sync_scheduler.go()
    until(lambda: foot_says(owner) == "Not shared with you any more")
    line = (
        "26-0417: This assessment is not shared with you any more: "
        "nothing that follows comes here. What you have stays as it is."
    )
    assert told == [line]
    assert line in [one.text() for one in TeamDialog(owner, owner.vault).findChildren(QLabel)]
    dialog = ShareDialog(owner, present(owner.sync_scheduler.sync), owner.saver.session)
    assert (
        "not shared with you: somebody it is shared with can do that" in dialog.what_is_wrong.text()
    )
    assert not button(dialog, "Share").isEnabled()
    assert not dialog.list.item(0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    person = next(iter(owner.saver.case.people)).id
    owner.saver.session.set("people", person, "names", "Mine alone", LABEL)
    owner.sync_scheduler.go()
    bob.round(2)
    assert present(bob.open("practice").case.people.get(person)).names != "Mine alone"


def test_a_deletion_says_whose_laptops_it_reaches(
    owner: TypedWindow, bob: Laptop, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    from prebirth.ui.shell.delete_case import delete

    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    until(lambda: owner.vault.store.meta("team practice") == "Bob")
    said: list[str] = []

    def agreed(dialog: DeleteDialog) -> bool:
        said.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        dialog.who.show_value("The panel")
        return True

    monkeypatch.setattr(DeleteDialog, "exec", agreed)
    delete(owner, owner.vault, "practice")
    assert "It is shared with Bob, who are asked" in said[0]
    assert list(binned(owner.vault)) == ["practice"]

    def asked() -> bool:
        bob.round()
        return bob.sync.deletion("practice") is not None

    until(asked)
    acts.agree_deletion(bob.sync, "practice")
    bob.round()
    sync = present(present(owner.sync_scheduler).sync)
    until(lambda: len(present(sync.deletion("practice")).agreed) == 2)
    opened = list[str]()
    dialog = BinDialog(owner, sync, lambda: None, opened.append)
    assert "Agreed to what it holds now" in dialog.list.item(0).text()
    assert not dialog.agree.isEnabled()
    dialog.look.click()
    assert opened == ["practice"]
    dialog.keep.click()
    assert binned(owner.vault) == {}
    assert "Nothing is asked" in dialog.list.item(0).text()

    def kept() -> bool:
        bob.round()
        return bob.sync.deletion("practice") is None

    until(kept)
    assert binned(bob.vault) == {}


def test_where_the_others_cannot_be_reached_it_is_said_quietly_and_goes_on_by_itself(
    owner: TypedWindow, bob: Laptop, shared: Path, until: Until
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    until(lambda: foot_says(owner).startswith("Shared with 1 · up to date at "))
    shared.rename(shared.with_name("away"))
    owner.saver.session.set("pregnancy", "pregnancy", "unit", "Somewhere", LABEL)
    until(lambda: "is not there now. Everything you wrote is safe" in foot_hints(owner))
    assert foot_says(owner).startswith("Shared with 1 · failing since ")
    assert "is not there now" in foot_says(owner)
    shared.with_name("away").rename(shared)
    until(lambda: foot_says(owner).startswith("Shared with 1 · up to date at "))
    assert foot_hints(owner) == ""


def test_joining_asks_that_the_digits_were_compared(
    window: TypedWindow,
    owner: TypedWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    data = acts.invitation_file(present(owner.sync_scheduler.sync))
    vault, _ = Vault.create(tmp_path / "new", "kettle orchid ladder moss", "New")
    dialog = JoinDialog(window, vault, data, invitation_from_bytes(data))
    press(dialog, "Save the answer…")
    assert "Ring first" in dialog.what_is_wrong.text()
    assert not in_team(vault)
    assert dialog.compared.wanted not in dialog.compared.shown.split()
    dialog.compared.setText("1234")
    press(dialog, "Save the answer…")
    assert "not the missing group of digits" in dialog.what_is_wrong.text()
    assert not in_team(vault)
    dialog.compared.setText(dialog.compared.wanted)
    dialog.path.setText(str(tmp_path / "nowhere"))
    dialog.join(tmp_path / "answer")
    assert "not there now" in dialog.what_is_wrong.text()
    dialog.path.setText(str(tmp_path / "shared"))
    dialog.join(tmp_path / "answer")
    assert in_team(vault)
    assert (
        acts.checked_answer(
            present(owner.sync_scheduler.sync), (tmp_path / "answer").read_bytes()
        ).name
        == "New"
    )
    refused = AdmitDialog(
        owner,
        present(owner.sync_scheduler.sync),
        acts.checked_answer(present(owner.sync_scheduler.sync), (tmp_path / "answer").read_bytes()),
    )
    refused.accept()
    assert "Ring first" in refused.what_is_wrong.text()
    vault.close()


def test_leaving_keeps_everything_and_the_foot_says_offline_again(
    owner: TypedWindow, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    Session.begin(owner.vault, practice_case())
    monkeypatch.setattr(team_dialog, "sure", lambda *_: True)
    dialog = TeamDialog(owner, owner.vault)
    dialog.resize(640, 400)
    dialog.show()
    settle()
    assert dialog.area.horizontalScrollBar().maximum() == 0, "it scrolls one way alone"
    dialog.list.setCurrentRow(0)
    next(
        one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == "Remove…"
    ).click()  # who is alone chooses themselves: that is to leave
    assert not in_team(owner.vault)
    assert foot_says(owner) == "Offline by design"
    assert [one.id for one in owner.vault.cases()] == ["practice"]
    assert owner.sync_scheduler is None


def test_every_signature_can_be_checked_without_a_terminal(
    owner: TypedWindow, bob: Laptop, until: Until
) -> None:
    Session.begin(owner.vault, practice_case())
    owner.open_case("practice")
    share(owner, "Bob")
    until(lambda: has(bob))
    dialog = TeamDialog(owner, owner.vault)
    dialog.verify(present(owner.sync_scheduler.sync))
    until(lambda: "Everything that is shared is in order." in dialog.message.text())
    assert "entries are signed by those who wrote them" in dialog.message.text()
    owner.vault.store.run(
        "UPDATE team_entry SET signature = zeroblob(64) WHERE case_id = 'practice'"
    )
    dialog.verify(present(owner.sync_scheduler.sync))
    until(lambda: "its signature is not by the person it names" in dialog.what_is_wrong.text())
