"""The foot line: what is saved, and what can be undone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce
from prebirth.ui.base.parts import PLAIN, label, look

NARROWEST = 300
VCENTRE = 0x80 | 0x01
"""Qt.AlignVCenter and Qt.AlignLeft, as numbers: see parts.PLAIN."""
SHORT = 40
"""Letters up to which a message stands in one line beside what undo would take back."""


class _Shortened(QLabel):
    """One line that ends in … where it has no room; read out, and shown on it, it is whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN)
        self.setProperty("look", "small")

    def setText(self, text: str) -> None:
        """Show it, and all of it to whoever points at it."""
        super().setText(text)
        self.setToolTip(text)

    @property
    def shown(self) -> str:
        """As much of it as there is room for."""
        # Late: see parts.PLAIN.
        from PySide6.QtCore import Qt

        end = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.text(), end, self.contentsRect().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        # Late: see parts.PLAIN.
        from PySide6.QtGui import QPainter

        painter, room, ink = QPainter(self), self.contentsRect(), self.foregroundRole()
        colours, on = self.palette(), self.isEnabled()
        self.style().drawItemText(painter, room, VCENTRE, colours, on, self.shown, ink)
        painter.end()


class FootLine(QFrame):
    """Says what is saved."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "foot")
        self.saved = label("", "saved", wrap=False)
        self.undo_said = _Shortened()
        self._notice = label("", "doubt")
        self._notice.hide()
        self.team_said = label(self.tr("Offline by design"), "small", wrap=False)
        self.undo_said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = self._line = QHBoxLayout(self)
        layout.setContentsMargins(theme.L, theme.XS, theme.L, theme.XS)
        layout.setSpacing(theme.L)
        layout.addWidget(self._notice, 2)
        layout.addWidget(self.saved)
        layout.addWidget(self.undo_said, 1)
        layout.addWidget(self.team_said)

    def minimumSizeHint(self) -> QSize:
        """It gives way to a narrow window."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def show_notice(self, text: str) -> None:
        """Show a lasting notice: the vault can only be read, no backup could be made."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def show_team(self, text: str, away: str) -> None:
        """Show how sharing stands; the tool tip says why the others cannot be reached."""
        self.team_said.setText(text or self.tr("Offline by design"))
        self.team_said.setToolTip(away)
        self.team_said.setAccessibleDescription(away)

    def show_case(self, undo: str, *, kept: str = "", case: bool) -> None:
        """Show what undo would take back, and what it passes by since it stays."""
        said = [
            self.tr("“{what}” stays and is not undone").format(what=kept) if kept else "",
            self.tr("Undo: {what} · Ctrl+Z").format(what=undo) if undo else "",
        ]
        self.undo_said.setText(" · ".join(filter(None, said)))
        self.saved.setVisible(case)

    def in_a_line(self, what: str) -> str:
        """What was done, by the words of it that a line has room for; the record has all of it."""
        # Late: see parts.PLAIN.
        from prebirth.ui.base.cut_text import cut_to_room

        return cut_to_room(what, self.saved.fontMetrics(), max(self.width(), NARROWEST))

    def say_kept(self, stays: Sequence[str], pointed_to: Sequence[str]) -> None:
        """Say what that was done last stays, why, and how it is put right."""
        left = self.tr(
            "“{what}” stays. You cannot undo what left, was signed or was told. “Put right…” "
            "at the entry adds a correction."
        )
        rested_on = self.tr(
            "“{what}” is not undone. Since then somebody was told, was given a copy or "
            "signed, and that entry rests on it. You can change it by hand."
        )
        self.say(
            " ".join(
                words.format(what="”, “".join(map(self.in_a_line, _counted(kept))))
                for words, kept in ((left, stays), (rested_on, pointed_to))
                if kept
            )
        )

    def say_opened(self, *, recovered: bool) -> None:
        """Say that all is saved, and whether something was recovered that was being typed."""
        self._write(
            self.tr("✓ Saved, with what you were typing when the app stopped")
            if recovered
            else self.tr("✓ Saved")
        )

    def show_kept(self, typed: Sequence[str]) -> None:
        """Show whether all is kept that was typed, without a word of it being said."""
        if typed:
            self._write(self._not_kept(typed))
            look(self.saved, "doubt")
        elif self.saved.property("look") == "doubt":
            self.say_opened(recovered=False)
            look(self.saved, "saved")

    def say_not_kept(self, typed: Sequence[str]) -> None:
        """Say that all is saved but what stands in some fields."""
        self.say(self._not_kept(typed))
        look(self.saved, "doubt")

    def _not_kept(self, typed: Sequence[str]) -> str:
        text = self.tr("Not saved yet: {what}. Everything else is saved.")
        return text.format(what="; ".join(self.in_a_line(one.rstrip(". ")) for one in typed))

    def say_saved(self) -> None:
        """Say when it was saved last."""
        self.say(self.tr("✓ Saved {time}").format(time=f"{datetime.now().astimezone():%H:%M}"))

    def say(self, text: str) -> None:
        """Show a message, and let a screen reader say it where it is new."""
        if text != self.saved.text():
            announce(self.saved, text.lstrip("✓ "))
        self._write(text)
        look(self.saved, "saved")

    def say_failed(self, message: str) -> None:
        """Say that something could not be saved, and why."""
        text = self.tr("Not saved. {why}").format(why=message)
        if text != self.saved.text():
            announce(self.saved, text, at_once=True)
        self._write(text)
        look(self.saved, "doubt")
        self.saved.show()

    def _write(self, text: str) -> None:
        """Show a message whole: a long one takes the line, and lines below it, for itself."""
        long = len(text) > SHORT
        self.saved.setText(text)
        self.saved.setWordWrap(long)
        self._line.setStretchFactor(self.saved, 1 if long else 0)
        self.undo_said.setVisible(not long)


def _counted(acts: Sequence[str]) -> list[str]:
    """Each act once, with how often it was done where that is more than once."""
    return [act if times == 1 else f"{act} ×{times}" for act, times in Counter(acts).items()]
