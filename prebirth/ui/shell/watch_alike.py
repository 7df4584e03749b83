"""Which other records of the vault may tell of the family that is watched."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from prebirth.case.case import Case
from prebirth.case.oversight import Status
from prebirth.case.watched import is_watch, waiting
from prebirth.rules.alike_families import Alike, alike
from prebirth.session import Session
from prebirth.ui.shell.watch_list import name_of
from prebirth.vault.errors import VaultError
from prebirth.vault.summary import Summary
from prebirth.vault.vault import Vault


class AlikeRecord(NamedTuple):
    """Another record that may tell of the same family."""

    id: str
    why: Alike
    watch: bool
    closed: bool
    name: str
    """What the list calls it."""

    @property
    def words(self) -> str:
        """That it may be of the same family, and by what."""
        translate = QCoreApplication.translate
        if self.watch:
            text = translate("watching", "Another contact may be of this family: {name} ({who}).")
        elif self.closed:
            text = translate(
                "watching",
                "An assessment about somebody of this name was closed: {name} ({who}).",
            )
        else:
            text = translate(
                "watching", "An assessment about somebody of this name is open: {name} ({who})."
            )
        due = (
            translate("watching", "One of the due dates is not known.")
            if self.why.due is None
            else translate("watching", "The due dates fit.")
            if self.why.due
            else translate("watching", "The due dates do not fit one pregnancy.")
        )
        return f"{text.format(name=self.name, who=', '.join(self.why.names))} {due}"


class FamilyLook(QObject):
    """Looks through the vault in the pauses of the window, and tells once it has seen all."""

    def __init__(
        self, owner: QObject, vault: Vault, case: Callable[[], Case], done: Callable[[], None]
    ) -> None:
        super().__init__(owner)
        self._vault, self._case, self._done = vault, case, done
        self._known: dict[str, Case] = {}
        """Who and when of every other record: what is compared, and no more."""
        self._left: list[Summary] = []
        self._names: dict[str, str] = {}
        self.unread = 0
        """How many records could not be opened, and so were not compared."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self.begin()

    def begin(self) -> None:
        """Look through all of it anew."""
        here = self._case().id
        self._left = [one for one in self._vault.all_records() if one.id != here]
        self._known, self.unread = {}, 0
        self._timer.start()

    @property
    def found(self) -> list[AlikeRecord]:
        """The records that may be of this family: open assessments first, then what is watched."""
        mine = self._case()
        found = []
        for key, case in self._known.items():
            why = alike(mine, case)
            watch = is_watch(case)
            if why is None or (watch and not waiting(case)):
                continue
            closed = case.assessment.status == Status.CLOSED
            found.append(AlikeRecord(key, why, watch, closed, self._names[key]))
        return sorted(found, key=lambda one: (one.watch, one.closed, one.name))

    def _step(self) -> None:
        if not self._left:
            self._timer.stop()
            self._done()
            return
        listed = self._left.pop()
        translate = QCoreApplication.translate
        self._names[listed.id] = (
            name_of(listed)
            if listed.watch
            else listed.reference or translate("watching", "no reference yet")
        )
        try:
            case = Session(self._vault, listed.id).case
        except VaultError:
            self.unread += 1
            return
        self._known[listed.id] = Case(id=case.id).replace_tables(
            assessment=case.assessment,
            pregnancy=case.pregnancy,
            people=case.people,
            watches=case.watches,
        )
