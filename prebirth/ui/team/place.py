"""Where a window meets the team of its vault: when one is unlocked, when an assessment is opened, when it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from prebirth.case.label import Code, Label
from prebirth.session import Session
from prebirth.ui.team.kept import CHAIR, DUTY, READERS, look_at, role
from prebirth.ui.team.sync_scheduler import SyncScheduler

if TYPE_CHECKING:
    from prebirth.ui.base.saver import Saver
    from prebirth.ui.shell.window import MainWindow
    from prebirth.vault.vault import Vault


def meet(window: MainWindow, vault: Vault) -> SyncScheduler:
    """Begin to send and to fetch."""
    sync_scheduler = SyncScheduler(window, vault)
    sync_scheduler.told.connect(lambda text: _tell(window, text, sync_scheduler.away))
    sync_scheduler.warned.connect(window.foot.show_notice)
    sync_scheduler.came.connect(lambda: _show(window))
    for one in [window, *window.beside]:
        one.sync_scheduler = sync_scheduler
        if one.saver is not None:
            one.saver.session.subscribe(sync_scheduler.watch)
    return sync_scheduler


def hold(vault: Vault, saver: Saver) -> None:
    """Let a chair read what others share, and write nothing in it; and enter it where the duty desk opens a record."""
    session, case = saver.session, saver.case.id
    if not vault.store.meta(READERS + case):
        return
    translate = QCoreApplication.translate
    if role(vault) == CHAIR:
        session.held = translate("team", "you read this assessment for the chair")
    elif role(vault) == DUTY:
        places = [("assessment", "assessment", None)]
        saver.do("duty", Session.act, "duty", Label.of(Code.DUTY), places)


def opened(sync_scheduler: SyncScheduler | None, vault: Vault, saver: Saver) -> None:
    """An assessment is open: what is written in it goes out, and what had come of it is looked at."""
    look_at(vault, saver.case.id)
    if sync_scheduler is not None:
        saver.session.subscribe(sync_scheduler.watch)
        sync_scheduler.tell()


def _tell(window: MainWindow, text: str, away: str) -> None:
    for one in [window, *window.beside]:
        one.foot.show_team(text, away)


def _show(window: MainWindow) -> None:
    """Show in the list what came."""
    if window.caseload is None or window.saver is not None or window.vault is None:
        return
    if window.caseload.view.isHidden() and window.vault.cases():  # the first of all
        window.show_caseload(window.vault)
    else:
        window.caseload.refresh()
