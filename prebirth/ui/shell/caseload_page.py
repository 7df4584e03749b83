"""The caseload: each unborn baby by reference, with gestation today and the next date."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from prebirth.ui.base import theme
from prebirth.ui.base.announce import say_current
from prebirth.ui.base.caseload_marks import ARCHIVED, PINNED, set_mark
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.parts import button, frame, label, row
from prebirth.ui.base.say import tell, warn
from prebirth.ui.base.today import today
from prebirth.ui.base.work import Cancellation, in_background
from prebirth.ui.shell.caseload_rows import ALL, RowOrder, fill
from prebirth.ui.shell.watch_list import WatchList
from prebirth.vault.errors import VaultError
from prebirth.vault.team_state import in_team
from prebirth.vault.vault import Vault
from prebirth.wording.counting import Number

if TYPE_CHECKING:
    from prebirth.case.case import Case
    from prebirth.ui.shell.new_cases import NewCases

NEXT, WIDE, LEAST, ROOMY = 3, 148, 112, 240
"""The column that takes the room left, the others' largest and least width, and its least."""
FRAME, NARROWEST = 22, 300
LEAVE: tuple[frozenset[int], ...] = (
    frozenset(),
    frozenset({5, 6}),
    frozenset({1, 5, 6}),
    frozenset({1, 4, 5, 6}),
)
"""The columns a narrow window leaves out: worker and status, then gestation, then prompts."""
OWN = 7
"""Columns of an assessment by itself; one more says with whom it is shared."""
LEFT = "AlignLeft|AlignVCenter"
"""A value of Qt.AlignmentFlag, by its name as a property: see PLAIN in parts."""
ACTS = 30
"""Height of the line of buttons below the list, which comes once the window is there."""
TOP = 36
"""Height of the line that narrows the list, which comes then too."""
MANY = 6
"""From so many assessments on there is a box to filter them."""
SOON_NEEDED = (
    "prebirth.ui.shell.opening",
    "prebirth.ui.walk.walk_page",
    "prebirth.ui.walk.overview_page",
)
PAUSE = 40
"""Milliseconds between two of the things that are got ready, in which others have their turn."""
WARM = 250
"""Milliseconds after which, with the window painted, what opening a case needs is imported."""


class _List(QTreeView):
    """The assessments, which say where in them one is as the keyboard comes to them."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say it."""
        super().focusInEvent(event)
        say_current(self)


class CaseloadPage(QWidget):
    """Lists the assessments of a vault and begins new ones."""

    opened = Signal(str)
    begun = Signal(str)
    beside_asked = Signal(str)
    copy_chosen = Signal(Path)

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        titles = (
            self.tr("Baby of reference"),
            self.tr("Gestation today"),
            self.tr("Due"),
            self.tr("Next date"),
            self.tr("Worth a look"),
            self.tr("Social worker"),
            self.tr("Status"),
            *([self.tr("Shared with")] if in_team(vault) else []),
        )
        self._titles = titles
        self._stop: Cancellation | None = None
        self._order = RowOrder()
        self.model = QStandardItemModel()
        self.model.setHorizontalHeaderLabels(titles)
        self._marks = fill(self.model, vault, titles, self._order, today())
        self._top, self._line = QWidget(), QWidget()
        self._line.setFixedHeight(theme.px(ACTS))
        self.view = self._made_view()
        self.watching = WatchList(vault, today())
        self.watching.opened.connect(self.opened)
        self.watching.begun.connect(self.new_watch)
        self._lay_out()
        QTimer.singleShot(WARM, self, self._warm)

    def minimumSizeHint(self) -> QSize:
        """It gives way to a narrow window: see resizeEvent."""
        return QSize(NARROWEST, NARROWEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns; in a narrow window the buttons go below the title."""
        super().resizeEvent(event)
        room = self.width() - 2 * theme.XL
        for line in (self._acts, self._head):
            line.setDirection(QBoxLayout.Direction.LeftToRight)
            if line.sizeHint().width() > room:
                line.setDirection(QBoxLayout.Direction.TopToBottom)
        self._share(room - FRAME)

    def _share(self, room: int) -> None:
        """Give each column its width, and leave out columns until the next date has enough."""
        columns = self.model.columnCount()
        for left_out in LEAVE if columns > OWN else LEAVE[:-1]:
            shown = columns - len(left_out)
            wide = max(min(theme.px(WIDE), round(room / (shown + 0.4))), theme.px(LEAST))
            if room - wide * (shown - 1) >= theme.px(ROOMY):
                break
        for column in range(columns):
            self.view.setColumnHidden(column, column in left_out)
            if column != NEXT:
                self.view.setColumnWidth(column, wide)

    def new_case(self) -> None:
        """Ask for reference and due date, and begin."""
        if case_id := self._new_cases().ask(self):
            self.begun.emit(case_id)

    def new_watch(self) -> None:
        """Begin the watch record of an early contact, and open it."""
        try:
            case_id = self._new_cases().watch()
            self.opened.emit(case_id)  # it is open until this comes back
            self._new_cases().let_go_of_empty(case_id)
        except VaultError as error:
            warn(self, self.tr("Not begun"), str(error))
        self.watching.refresh(today())

    def practice(self) -> None:
        """Put the practice case, moved to today, into the vault and open it."""
        self._take(self._new_cases().practice())

    def import_file(self) -> None:
        """Put an assessment from a file into the vault and open it; pressed again, stop that."""
        if self._stop:
            self._stop.cancel()
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import an assessment"), "", self.tr("Assessments (*.json *.prebirth)")
        )
        if path.endswith(".prebirth"):
            self.copy_chosen.emit(Path(path))
        elif path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Read an assessment from a file in the background, then put it in and open it."""
        read_file, stop = self._new_cases().read_file, Cancellation()
        self._stop = stop
        self._say_reading(reading=True)
        in_background(self, lambda: read_file(path, stop), self._read, self._refused)

    def _read(self, case: Case) -> None:
        self._say_reading(reading=False)
        of_nobody = self._new_cases().of_nobody(case)
        if of_nobody:
            tell(
                self,
                self.tr("Whose is it?"),
                self.tr(
                    "{n:entry in this file does|entries in this file do} not say who it is "
                    "about. No parent's copy holds that until you say it may. You are asked "
                    "before you make one."
                ).format(n=Number(of_nobody)),
            )
        self._take(case)

    def _refused(self, why: str) -> None:
        self._say_reading(reading=False)
        warn(self, self.tr("Not imported"), why)

    def _say_reading(self, *, reading: bool) -> None:
        self._bring.setText(self.tr("Reading… Stop") if reading else self.tr("Import…"))
        self._bring.setAccessibleName(self._bring.text())
        if not reading:
            self._stop = None

    @property
    def current(self) -> str:
        """The id of the chosen assessment."""
        index = self.view.currentIndex()
        return (
            str(self.model.item(index.row(), 0).data())
            if index.isValid() and self.model.rowCount()
            else ""
        )

    def choose(self, case_id: str) -> None:
        """Choose an assessment of the list."""
        for place in range(self.model.rowCount()):
            if self.model.item(place, 0).data() == case_id:
                self.view.setCurrentIndex(self.model.index(place, 0))

    def open_current(self) -> None:
        """Open the chosen assessment."""
        if self.current:
            self.opened.emit(self.current)

    def refresh(self, **changed: object) -> None:
        """Show the rows as they are now, filtered and sorted; the chosen one stays chosen."""
        chosen = self.current
        self._order = self._order._replace(**changed)  # type: ignore[arg-type]  # its fields
        self._marks = fill(self.model, self._vault, self._titles, self._order, today())
        rows = [self.model.item(row, 0).data() for row in range(self.model.rowCount())]
        if rows:
            self.view.setCurrentIndex(
                self.model.index(rows.index(chosen) if chosen in rows else 0, 0)
            )
        self._show_acts()
        self.watching.refresh(today())

    def pin(self) -> None:
        """Let the chosen assessment stand at the top, or no longer."""
        self._mark(PINNED)

    def archive(self) -> None:
        """Put the chosen assessment away, or take it back; nothing of it is changed."""
        self._mark(ARCHIVED)

    def name_family(self) -> None:
        """Ask for the worker's own name of the chosen family."""
        # Late: few name a family, and the list comes up before any dialog is needed.
        from prebirth.ui.shell.family_name_dialog import FamilyNameDialog

        if self.current and FamilyNameDialog(self, self._vault, self.current).exec():
            self.refresh()

    def _mark(self, name: str) -> None:
        case = self.current
        if case:
            try:
                set_mark(self._vault, name, case, on=case not in self._marks[name])
            except VaultError as error:
                warn(self, self.tr("Not changed"), str(error))
            self.refresh()

    def _show_acts(self) -> None:
        """Offer what can be done with the chosen one."""
        if self._line.layout() is None:
            return
        case = self.current
        for act in (self._open, self._beside):
            act.setEnabled(bool(case))
        for act in (self._name, self._pin, self._archive):
            act.setEnabled(bool(case) and not self._vault.read_only)
        self._pin.setText(
            self.tr("Unpin") if case in self._marks[PINNED] else self.tr("Pin to the top")
        )
        self._archive.setText(
            self.tr("Take out of the archive")
            if case in self._marks[ARCHIVED]
            else self.tr("Archive")
        )
        for act in (self._pin, self._archive):
            act.setAccessibleName(act.text())

    def _sorted(self, column: int) -> None:
        falling = column == self._order.column and not self._order.falling
        self.view.header().setSortIndicator(column, self._directions[falling])
        self.refresh(column=column, falling=falling)

    def _take(self, case: Case) -> None:
        try:
            case_id = self._new_cases().put_in(case)
        except VaultError as error:
            self._refused(str(error))
        else:
            self.begun.emit(case_id)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        layout.setSpacing(theme.M)
        new = button(self.tr("New assessment"), "main", self.new_case)
        practice = button(self.tr("Open the practice case"), "", self.practice)
        self._bring = button(self.tr("Import…"), "", self.import_file)
        for entrance in (self._bring, practice, new):
            entrance.setEnabled(not self._vault.read_only)
        self._acts = row(self._bring, practice, new)
        self._head = row(label(self.tr("Assessments"), "title", wrap=False), None, self._acts)
        layout.addLayout(self._head)
        card, inside = frame("card", margins=(theme.S, theme.S, theme.S, theme.S))
        if self._vault.cases():
            if len(self._vault.cases()) >= MANY or self._marks[ARCHIVED]:
                self._top.setFixedHeight(theme.px(TOP))
                layout.addWidget(self._top)
            inside.addWidget(self.view)
            inside.addWidget(self._line)
            layout.addWidget(card, 1)
            layout.addWidget(self.watching)
            self.view.setCurrentIndex(self.model.index(0, 0))
            QTimer.singleShot(0, self, self.view.setFocus)
            return
        self.view.hide()
        inside.setContentsMargins(theme.XL, theme.XL, theme.XL, theme.XL)
        inside.addWidget(label(self.tr("No assessment yet"), "big"))
        inside.addWidget(
            label(
                self.tr(
                    "Begin one, or open the practice case: a whole assessment of a made-up "
                    "family, to look around and try things."
                ),
                "quiet",
            )
        )
        if in_team(self._vault):
            inside.addWidget(
                label(
                    self.tr("What a colleague of your team shares with you comes here by itself."),
                    "quiet",
                )
            )
        layout.addWidget(card)
        layout.addWidget(self.watching)
        layout.addStretch(1)
        QTimer.singleShot(0, new, new.setFocus)

    def _filters(self) -> None:
        """What narrows the list; with a few assessments there is nothing to narrow."""
        self.text, self.shelf = QLineEdit(), Combo()
        self.text.setPlaceholderText(self.tr("Filter this list"))
        self.text.setAccessibleName(self.tr("Filter this list"))
        self.text.setMaximumWidth(theme.px(260))
        self.text.textChanged.connect(lambda text: self.refresh(text=text))
        for words, shelf in (
            (self.tr("Those I work on"), ""),
            (self.tr("Archived"), ARCHIVED),
            (self.tr("All of them"), ALL),
        ):
            self.shelf.addItem(words, shelf)
        self.shelf.setAccessibleName(self.tr("Which assessments to show"))
        self.shelf.activated.connect(lambda _place: self.refresh(shelf=self.shelf.currentData()))
        line = row(self.text, None, self.shelf)
        line.setContentsMargins(0, 0, 0, 0)
        self._top.setLayout(line)

    def _offer(self) -> None:
        """What can be done with the chosen one, below the list and in its menu."""
        self._open = button(self.tr("Open"), "link", self.open_current)
        self._beside = button(
            self.tr("Open in a window of its own"),
            "link",
            lambda: self.beside_asked.emit(self.current),
        )
        self._name = button(self.tr("Name the family…"), "link", self.name_family)
        self._pin = button(self.tr("Pin to the top"), "link", self.pin)
        self._archive = button(self.tr("Archive"), "link", self.archive)
        self._each_act = (self._open, self._beside, self._name, self._pin, self._archive)
        line = row(*self._each_act, None, spacing=theme.L)
        line.setContentsMargins(0, 0, 0, 0)
        self._line.setLayout(line)
        self._show_acts()

    def _made_view(self) -> QTreeView:
        view = _List()
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Assessments"))
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.header().setStretchLastSection(False)
        view.header().setSectionResizeMode(NEXT, QHeaderView.ResizeMode.Stretch)
        view.header().setProperty("defaultAlignment", LEFT)
        view.activated.connect(lambda _index: self.open_current())
        return view

    def _finish(self) -> None:
        """Let the list be sorted, and offer by menu what stands below it."""
        # Late: Qt's names take 15 ms to load, which the first paint need not wait for.
        from PySide6.QtCore import Qt

        self._directions = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
        header = self.view.header()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(self._order.column, self._directions[False])
        header.sectionClicked.connect(self._sorted)
        if self._top.isVisibleTo(self):
            self._filters()
        self._offer()
        for act in self._each_act:
            action = QAction(self.view)
            action.setText(act.text())
            action.triggered.connect(act.click)
            self.view.addAction(action)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.view.selectionModel().currentRowChanged.connect(
            lambda _now, _before: self._show_acts()
        )

    def _warm(self) -> None:
        """Import what opening a case needs, now that the window is there."""
        if self.view.isVisibleTo(self):
            self._finish()
        for turn, name in enumerate(SOON_NEEDED):
            QTimer.singleShot(turn * PAUSE, self, lambda name=name: import_module(name))

    def _new_cases(self) -> NewCases:
        """What begins and reads assessments."""
        # Late: it brings pydantic and all records, which the first paint need not wait for.
        from prebirth.ui.shell.new_cases import NewCases

        return NewCases(self._vault)
