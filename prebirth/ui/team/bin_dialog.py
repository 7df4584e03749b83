"""What is to be deleted for ever: who asks, who agrees, and what is in the bin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from prebirth.team import acts
from prebirth.team.questions import TeamQuestion, questions
from prebirth.team.sync import Sync
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, title_of
from prebirth.ui.base.what_is_wrong import Wrong
from prebirth.ui.base.whole_list import WholeList
from prebirth.vault.errors import VaultError

LIST = 180


class BinDialog(Dialog):
    """A list of the questions, with what this member may answer to each."""

    def __init__(
        self,
        parent: QWidget,
        sync: Sync,
        answered: Callable[[], None],
        open_case: Callable[[str], None],
    ) -> None:
        super().__init__(parent, self.tr("Deletion and bin"), (640, 0))
        self._sync, self._answered, self._open_case = sync, answered, open_case
        self._questions: list[TeamQuestion] = []
        self.list = WholeList()
        self.list.setAccessibleName(self.tr("What is asked"))
        self.list.setMinimumHeight(theme.px(LIST))
        self.list.setWordWrap(True)
        self.agree = button(
            self.tr("Agree to delete it"),
            "",
            lambda: self._answer(lambda one: acts.agree_deletion(sync, one.case)),
        )
        self.keep = button(
            self.tr("Keep it"),
            "",
            lambda: self._answer(lambda one: acts.keep_assessment(sync, one.case)),
        )
        self.join = button(self.tr("Join the two"), "", lambda: self._answer(self._join))
        self.look = button(self.tr("Open it"), "", self._open)
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._say())
        self._fill()

    @property
    def chosen(self) -> TeamQuestion | None:
        """The question that is chosen in the list."""
        place = self.list.currentRow()
        return self._questions[place] if 0 <= place < len(self._questions) else None

    def _fill(self) -> None:
        try:
            self._questions = questions(self._sync)
        except VaultError as error:
            self.refuse(Wrong(str(error)))
        self.list.clear()
        for one in self._questions:
            self.list.addItem(f"{one.reference}: {one.words}")
        if self._questions:
            self.list.setCurrentRow(0)
        else:
            self.list.addItem(self.tr("Nothing is asked, and the bin is empty."))
        self._say()

    def _say(self) -> None:
        one = self.chosen
        self.agree.setEnabled(bool(one and one.to_agree))
        self.keep.setEnabled(bool(one and one.to_keep))
        self.join.setEnabled(bool(one and one.shared_by))
        self.look.setEnabled(bool(one))

    def _join(self, one: TeamQuestion) -> None:
        if one.shared_by:
            acts.accept_sharing(self._sync, one.case, one.shared_by)

    def _answer(self, act: Callable[[TeamQuestion], None]) -> None:
        if one := self.chosen:
            try:
                act(one)
            except VaultError as error:
                self.refuse(Wrong(str(error)))
                return
            self._answered()
            self._fill()

    def _open(self) -> None:
        if one := self.chosen:
            self.accept()
            self._open_case(one.case)

    def _lay_out(self) -> None:
        self.head(
            self.tr("Deletion and bin"),
            self.tr(
                "A shared assessment goes from a vault once its owner agrees, or two who read it, "
                "one of them a manager or an owner of the team. It lies in the bin for thirty "
                "days and can be opened and kept; backups follow after that."
            ),
        )
        self.body.addWidget(title_of(self.list, self.tr("What is asked")))
        self.body.addWidget(self.list)
        self.body.addStretch(1)
        close = button(self.tr("Close"), "", self.reject)
        self.buttons(self.agree, self.keep, self.join, self.look, None, close)
