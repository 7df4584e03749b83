"""The head line: whose assessment, what is next, and the acts one needs all the time."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QPushButton

from prebirth.ui.base import theme
from prebirth.ui.base.parts import button, label, set_icon

UNDONE = "undone"
"""A property of the act that undoes: what it would take back."""
NARROWEST = 300
PILL = 27
BELOW, LAST = 5, 7
"""The step at which the due date goes below the title, and the last, where the title wraps."""
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
        self.back = button(self.tr("← &All assessments"), "link", self.back_asked.emit)
        self._back = self.tr("← &All")
        """What the first button says where there is no room for all of its words."""
        self.title = label("Prebirth", "big", wrap=False)
        self.pills = [label("", "pill", wrap=False), label("", "look-pill", wrap=False)]
        self.undo = button(self.tr("&Undo"), "", lambda: self.asked.emit("undo"))
        self.copy = button(self.tr("Make a &copy"), "main", lambda: self.asked.emit("report"))
        self.lock = button(self.tr("&Lock"), "", lambda: self.asked.emit("lock"))
        self.menu = button(self.tr("&Menu"), "", self._open_menu)
        self._usual = {part: part.text() for part in (self.back, self.undo, self.copy, self.lock)}
        self._sizes: dict[tuple[QPushButton, str], QSize] = {}
        self._offered: QMenu | None = None
        self._without_letter: QShortcut | None = None
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
            if not text:
                pill.hide()
        for part in (self.back, self.undo, self.copy):
            part.setVisible(case)
        for part in (self.lock, self.menu):
            part.setVisible(vault)
        self._fit()

    def name_back(self, words: str) -> None:
        """Say where the first button leads, in a window of its own."""
        self._usual[self.back], self._back = words, "←"
        self.back.setText(words)
        self.back.setAccessibleName(words)

    def show_undo(self, action: QAction) -> None:
        """Say what would be undone."""
        self.undo.setEnabled(action.isEnabled())
        self.undo.setToolTip(action.toolTip())
        self.undo.setAccessibleDescription(action.property(UNDONE) or "")

    def offer(self, actions: Mapping[str, QAction]) -> None:
        """Put the actions into the menu, and pictures on the buttons.

        A moment after the first paint, since what draws pictures is slow to load.
        """
        for keys in ("Alt+Left", "Alt+A"):
            self._without_letter = QShortcut(QKeySequence(keys), self.back)
            self._without_letter.activated.connect(self.back.click)
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
        self._sizes.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit again once all of it has another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._sizes.clear()
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """Show what fits; whose assessment it is and when the baby is due stay whole.

        The second pill goes first, then the words of buttons; then the first pill goes below the
        title, *Make a copy* keeps its picture alone, and the title takes two lines. What fits is
        counted and not tried: to show a part and hide it again asks for the next fit, for ever.
        """
        if not self.isVisible():
            return
        room = self.width()
        step = next((step for step in range(LAST) if self._needs(step) <= room), LAST)
        for place, pill in enumerate(self.pills):
            pill.setFixedHeight(max(theme.px(PILL), pill.sizeHint().height()))
            shown = self._shows(place, step)
            if pill.isHidden() == shown:
                pill.setVisible(shown)
        for part, text in self._texts(step).items():
            if part.text() != text:
                part.setText(text)
            part.setMinimumHeight(self._size(part, self._usual[part]).height())
            part.setToolTip("" if text == self._usual[part] else self._usual[part].replace("&", ""))
        if self._without_letter:  # the letter that is underlined has a key of its own
            self._without_letter.setEnabled("&" not in self.back.text())
        direction = _direction(step)
        if self._whose.direction() != direction:
            self._whose.setDirection(direction)
        self.title.setWordWrap(step == LAST)

    def _shows(self, place: int, step: int) -> bool:
        return bool(self.pills[place].text()) and not (place and step)

    def _texts(self, step: int) -> dict[QPushButton, str]:
        """What each button says at a step: the back link a word, the others their picture."""
        short = {
            self.back: (2, self._back if step < LAST else "←"),
            self.lock: (3, ""),
            self.undo: (4, ""),
            self.copy: (6, ""),
        }
        return {
            part: less if step >= first else self._usual[part]
            for part, (first, less) in short.items()
        }

    def _needs(self, step: int) -> int:
        """How wide it is at a step, with nothing cut off."""
        whose = [self.title.fontMetrics().horizontalAdvance(self.title.text()) + 1]
        whose += [
            pill.sizeHint().width()
            for place, pill in enumerate(self.pills)
            if self._shows(place, step)
        ]
        beside = _direction(step) == QBoxLayout.Direction.LeftToRight
        texts = self._texts(step)
        parts = [
            self._size(part, texts.get(part, part.text())).width()
            for part in (self.back, self.undo, self.copy, self.lock, self.menu)
            if not part.isHidden()
        ]
        parts.append(sum(whose) + theme.S * (len(whose) - 1) if beside else max(whose))
        return sum(parts) + theme.S * (len(parts) - 1) + 2 * theme.L

    def _size(self, part: QPushButton, text: str) -> QSize:
        """How large a button is with some words, which it need not show now."""
        if (part, text) not in self._sizes:
            now = part.text()
            part.setText(text)
            self._sizes[part, text] = part.sizeHint()
            part.setText(now)
        return self._sizes[part, text]

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


def _direction(step: int) -> QBoxLayout.Direction:
    """Whether the due date stands beside the title, or below it."""
    down = QBoxLayout.Direction.TopToBottom
    return down if step >= BELOW else QBoxLayout.Direction.LeftToRight
