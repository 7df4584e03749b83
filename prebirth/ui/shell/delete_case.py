"""Deletes a whole assessment, here and wherever it is shared, once confirmed twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from prebirth.ui.base.say import tell, warn
from prebirth.ui.shell.delete_dialog import DeleteDialog
from prebirth.vault.erase import erase_case
from prebirth.vault.errors import VaultError
from prebirth.vault.team_state import shared_state
from prebirth.vault.vault import Vault

if TYPE_CHECKING:
    from prebirth.team.sync import Sync
    from prebirth.ui.shell.shell_context import ShellContext


def delete(window: ShellContext, vault: Vault, case_id: str) -> None:
    """Delete an assessment in two steps, once it is closed, and show what is left."""
    translate = QCoreApplication.translate
    sync = _sync(window)
    reaches = sync is not None and sync.reaches_others(case_id)
    summary = next((case for case in vault.all_records() if case.id == case_id), None)
    if summary is None:
        tell(
            window.widget,
            translate("commands", "Delete an assessment"),
            translate("commands", "Choose an assessment in the list, or open it, then delete it."),
        )
        return
    readers = shared_state(vault, case_id).readers if reaches else ""
    dialog = DeleteDialog(window.widget, summary, readers)
    if not dialog.exec():
        return
    window.close_case()
    if window.saver:  # something in it is not saved, and the worker stays
        return
    try:
        _erase(window, vault, case_id, dialog.reason)
    except VaultError as error:
        warn(
            window.widget,
            translate("commands", "Not all is deleted yet"),
            str(error)
            + " "
            + translate("commands", "What is left goes when the vault is next unlocked."),
        )
    window.close_case()


def _sync(window: ShellContext) -> Sync | None:
    return window.sync_scheduler.sync if window.sync_scheduler else None


def _erase(window: ShellContext, vault: Vault, case_id: str, reason: str) -> None:
    """Delete it here; and where it is shared, at every other laptop with its next connection."""
    if window.sync_scheduler and (sync := window.sync_scheduler.sync):
        # Late: a vault that belongs to no team loads nothing that a team needs.
        from prebirth.team.acts import delete_everywhere

        delete_everywhere(sync, case_id, reason)
        window.sync_scheduler.go()
    else:
        erase_case(vault, case_id, reason)
