"""What the disk refuses is kept and tried again: the last of what replaces each other."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from prebirth.acts.registry import RefusedError
from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.vault.errors import StorageError
from prebirth.vault.vault import Vault
from tests.labels import LABEL


@pytest.fixture
def saver(vault: Vault, qtbot: QtBot) -> Saver:
    return Saver(Session.begin(vault, Case(id="c")))


class Disk:
    """A disk that can be full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, saver: Saver) -> None:
        self.full = True
        store = saver.session.vault.store
        append = store.append

        def refuse(*args: object) -> object:
            if self.full:
                raise StorageError("The disk is full.")
            return append(*args)  # type: ignore[arg-type]

        monkeypatch.setattr(store, "append", refuse)


def test_of_two_values_of_a_field_the_last_is_tried_again_and_every_new_record(
    saver: Saver, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    saver.failed.connect(said.append)
    saver.saved.connect(lambda: said.append("saved"))
    disk = Disk(monkeypatch, saver)
    place = ("pregnancy", "pregnancy", "unit")
    for unit in ("First", "Second"):
        assert saver.do("unit", Session.set, *place, unit, LABEL) is None
    for name in ("Ann", "Bea"):
        assert saver.do(None, Session.add, "people", Person(names=name), LABEL) is None
    assert saver.unsaved
    assert said == ["The disk is full."] * 4
    disk.full = False
    saver.retry()
    assert not saver.unsaved
    assert said[-1] == "saved"
    assert saver.case.pregnancy.unit == "Second"
    assert [person.names for person in saver.case.people] == ["Ann", "Bea"]


def test_saved_is_said_where_the_record_changed_and_not_of_a_draft(
    saver: Saver, qtbot: QtBot
) -> None:
    said: list[str] = []
    saver.saved.connect(lambda: said.append("saved"))
    saver.do(None, Session.drafts)
    saver.draft("pregnancy/pregnancy/due", "31 feb 2027")
    assert said == []
    place = ("pregnancy", "pregnancy", "unit")
    saver.settle("/".join(place), Session.set, *place, "Wexmoor", LABEL)
    assert said == ["saved"]
    saver.settle("/".join(place), Session.set, *place, "Wexmoor", LABEL)
    assert said == ["saved"], "it was so already"
    assert [*saver.session.drafts()] == ["pregnancy/pregnancy/due"]


def test_what_a_field_gave_lets_go_of_its_draft_once_it_is_saved(
    saver: Saver, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    place = ("pregnancy", "pregnancy", "unit")
    saver.draft("/".join(place), "Wex")
    disk = Disk(monkeypatch, saver)
    saver.settle("/".join(place), Session.set, *place, "Wexmoor", LABEL)
    assert saver.unsaved
    assert saver.session.drafts(), "kept till it is in the record"
    disk.full = False
    saver.retry()
    assert saver.case.pregnancy.unit == "Wexmoor"
    assert saver.session.drafts() == {}


def test_what_is_refused_or_meant_for_now_alone_is_not_tried_again(
    saver: Saver, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(_session: Session) -> None:
        raise RefusedError("Not as things stand.")

    with qtbot.waitSignal(saver.failed) as failed:
        saver.do(None, refuse)
    assert failed.args == ["Not as things stand."]
    saver.do(None, Session.add, "people", Person(names="Ann"), LABEL)
    Disk(monkeypatch, saver)
    with qtbot.waitSignal(saver.failed):
        saver.once(Session.undo)
    assert not saver.unsaved
    assert len(saver.case.people) == 1
