"""What can be done with one record of some kinds, beside changing it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from prebirth.ui.base.parts import button
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today


def acts_of(parent: QWidget, table: str, record: str, saver: Saver) -> list[QPushButton]:
    """The buttons that a record of a table has; a record that is not there any more has none."""
    translate = QCoreApplication.translate

    def challenge() -> None:
        from prebirth.ui.telling.challenge_dialog import ChallengeDialog

        ChallengeDialog(parent, saver, record, today()).exec()

    def tell() -> None:
        from prebirth.ui.telling.tell_dialog import TellDialog

        TellDialog(parent, saver, record, today()).exec()

    made = {
        "disagreements": (translate("acts", "To the next stage…"), challenge),
        "decisions": (translate("acts", "Tell everyone…"), tell),
    }
    if table not in made or saver.session.read_only:
        return []
    text, act = made[table]
    return [button(text, "", act)]
