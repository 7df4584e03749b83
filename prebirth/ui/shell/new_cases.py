"""New assessments in a vault: begun, read from a file, or the practice case."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from prebirth.acts.watching import begin_watch
from prebirth.base.ids import new_id
from prebirth.case.case import RECORDS, Case
from prebirth.case.watching import SaidOf, WatchRecord
from prebirth.exchange.apart import read_case_from_elsewhere
from prebirth.exchange.practice import practice_case_for
from prebirth.session import Session
from prebirth.ui.base.today import today
from prebirth.ui.base.work import Cancellation
from prebirth.ui.shell.new_dialog import NewDialog
from prebirth.vault.vault import Vault


class NewCases:
    """Puts new assessments into one vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def ask(self, parent: QWidget) -> str:
        """Ask for reference and due date, and begin; the id, or nothing where it was refused."""
        dialog = NewDialog(parent, self._vault)
        return dialog.case_id if dialog.exec() else ""

    def watch(self) -> str:
        """Begin the watch record of an early contact; its id. Raises VaultError."""
        return begin_watch(self._vault, WatchRecord(who=(SaidOf(),))).case.id

    def let_go_of_empty(self, case_id: str) -> None:
        """Let go of a watch record into which nobody wrote anything; raises VaultError."""
        if self._vault.store.has_chain(case_id) and not self._vault.store.head(case_id)[0]:
            with self._vault.writing():
                self._vault.store.erase(case_id)

    def practice(self) -> Case:
        """The practice case, moved to today, under an id of its own."""
        return practice_case_for(today()).replace_tables(id=new_id())

    def read_file(self, path: Path, stop: Cancellation) -> Case:
        """Read an assessment from a JSON file; raises ExchangeError, StoppedError."""
        case = read_case_from_elsewhere(path, lambda: stop.cancelled)
        stop.commit()
        return case

    def of_nobody(self, case: Case) -> int:
        """How many of its entries should say about whom they are, and do not."""
        return sum(record.about_nobody for table in RECORDS for record in case.table(table))

    def put_in(self, case: Case) -> str:
        """Put a whole assessment into the vault and return its id; raises VaultError."""
        if any(known.id == case.id for known in self._vault.all_records()):
            case = case.replace_tables(id=new_id())
        Session.begin(self._vault, case)
        return case.id
