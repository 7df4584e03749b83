"""The head line: whose assessment, what is next, and the acts one needs all the time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QPushButton

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, label, set_icon

NARROWEST = 300
PILL = 27
ICONS = {"undo": "undo-2", "copy": "file-text", "lock": "lock"}
GROUPS = (
    ("agencies", ("ask", "answer", "told", "reading", "chase")),
    ("others", ("team", "share", "hand", "bring", "stood", "review", "audit")),
    ("files", ("export", "family", "dates")),
    ("writing", ("replace", "spelling", "larger", "smaller")),
)
"""What stands together in the menu, one step further in, so that the menu fits a small screen."""


def group_names() -> dict[str, str]:
    """What each group is called in the menu."""
    translate = QCoreApplication.translate
    return {
        "agencies": translate("actions", "Agencies"),
        "others": translate("actions", "Colleagues and reviews"),
        "files": translate("actions", "Files for other programs"),
        "writing": translate("actions", "Text"),
    }


class HeadBar(QFrame):
    """Shows the title, and leads back, undoes, makes a copy, locks."""

    back_asked = Signal()
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "bar")
        self.back_words = self.tr("← &All assessments")
        self.back = button(self.back_words, "link", self.back_asked.emit)
        self.title = label("Prebirth", "big", wrap=False)
        self.pills = [label("", "pill", wrap=False), label("", "look-pill", wrap=False)]
        self.undo = button(self.tr("&Undo"), "", lambda: self.asked.emit("undo"))
        self.copy = button(self.tr("Make a &copy"), "main", lambda: self.asked.emit("report"))
        self.lock = button(self.tr("&Lock"), "", lambda: self.asked.emit("lock"))
        self.menu = button(self.tr("&Menu"), "", self._open_menu)
        self._offered: QMenu | None = None
        self._case = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.S, theme.L, theme.S)
        layout.setSpacing(theme.S)
        layout.addWidget(self.back)
        self._whose = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._whose.setSpacing(theme.S)
        self._whose.addWidget(self.title)
        for pill in self.pills:
            self._whose.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        self._whose.addStretch(1)
        layout.addLayout(self._whose, 1)
        for part in (self.undo, self.copy, self.lock, self.menu):
            layout.addWidget(part)

    def minimumSizeHint(self) -> QSize:
        """It gives way: what there is no room for is left out, and stands in the menu."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def show_case(self, heading: str, texts: tuple[str, str], *, case: bool, vault: bool) -> None:
        """Show what is open."""
        self._case = case
        self.title.setText(heading)
        for pill, text in zip(self.pills, texts, strict=True):
            pill.setText(text)
            pill.setVisible(bool(text))
        for part in (self.back, self.undo, self.copy):
            part.setVisible(case)
        for part in (self.lock, self.menu):
            part.setVisible(vault)
        self._fit()

    def show_undo(self, action: QAction) -> None:
        """Say what would be undone."""
        self.undo.setEnabled(action.isEnabled())
        self.undo.setToolTip(action.text())
        self.undo.setAccessibleDescription(action.text())

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Put the actions into the menu, and pictures on the buttons.

        A moment after the first paint, since what draws pictures is slow to load.
        """
        self._offered = _Below(self.menu)
        names, first = group_names(), {members[0]: (group, members) for group, members in GROUPS}
        inside = {member for _, members in GROUPS for member in members}
        for name, action in actions.items():
            if name in first:
                group, members = first[name]
                menu = self._offered.addMenu(names[group])
                menu.addActions([actions[member] for member in members])
            elif name not in inside:
                self._offered.addAction(action)
        self.redraw()
        self._fit()

    def redraw(self) -> None:
        """Draw the pictures in the colours in use."""
        for name, picture in ICONS.items():
            set_icon(getattr(self, name), picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again once all of it has another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Show what fits; whose assessment it is and when the baby is due stay whole.

        The second pill goes first, then the words of buttons; then the first pill goes below the
        title, *Make a copy* keeps its picture alone, and the title takes two lines.
        """
        layout = self.layout()
        if not self.isVisible():
            return
        for step in range(8):
            for place, pill in enumerate(self.pills):
                pill.setFixedHeight(max(theme.px(PILL), pill.sizeHint().height()))
                pill.setVisible(bool(pill.text()) and not (place and step))
            _words(self.back, self.back_words, "←" if step >= 2 else "")
            _words(self.lock, self.tr("&Lock"), " " if step >= 3 else "")
            _words(self.undo, self.tr("&Undo"), " " if step >= 4 else "")
            self._whose.setDirection(
                QBoxLayout.Direction.TopToBottom if step >= 5 else QBoxLayout.Direction.LeftToRight
            )
            _words(self.copy, self.tr("Make a &copy"), " " if step >= 6 else "")
            self.title.setWordWrap(step >= 7)
            if layout is None or layout.totalMinimumSize().width() <= self.width():
                return

    def _open_menu(self) -> None:
        if self._offered:
            self._offered.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height())))


class _Below(QMenu):
    """Opens below its button with their right edges in line, so that no edge cuts anything off."""

    def __init__(self, anchor: QPushButton) -> None:
        super().__init__(anchor)
        self._anchor = anchor

    def showEvent(self, event: QShowEvent) -> None:
        """Move into line."""
        super().showEvent(event)
        corner = self._anchor.mapToGlobal(
            QPoint(self._anchor.width() - self.width(), self._anchor.height() + 2)
        )
        screen = self._anchor.screen().availableGeometry()
        self.move(
            max(corner.x(), screen.x()),
            max(min(corner.y(), screen.bottom() + 1 - self.height()), screen.y()),
        )


def _words(part: QPushButton, usual: str, short: str) -> None:
    part.setText(short or usual)
    part.setToolTip(usual.replace("&", "") if short else "")
