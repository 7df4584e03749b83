"""Lists sentences that a copy could tell, by whom they may be about, with the words found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from prebirth.privacy.withheld import Withheld
from prebirth.ui.base import theme
from prebirth.ui.base.parts import look
from prebirth.ui.copies.decisions import Ruling, Verdict

ROW, TOP = 46, 30
"""Heights of a sentence with where it stands, and of the line above its group."""
BEFORE = 40
"""Letters that are shown before the word that was found."""
VERDICT = 112
"""The width of the word that says what was decided."""
NUMBER = Qt.ItemDataRole.UserRole
"""Which sentence of the list a row shows; a row that shows none is the line above a group."""


class Piece(NamedTuple):
    """A part of a sentence, and whether it is a word that was found."""

    text: str
    found: bool


class Sentence(NamedTuple):
    """A hit as it is shown: its words, where it stands, and whom it may be about."""

    entry: Withheld
    text: str
    where: str
    group: str


def pieces(text: str, words: Sequence[str]) -> list[Piece]:
    """A sentence parted at the words that were found in it."""
    sought = [re.escape(word) for word in dict.fromkeys(words) if word]
    # Found words overlap where more than four in a row are: all of them together are shown.
    spans = sorted(
        (hit.start(1), hit.end(1))
        for word in sought
        for hit in re.finditer(rf"(?=({word}))", text, re.IGNORECASE)
    )
    parts, done = list[Piece](), 0
    for start, end in spans:
        if start > done:
            parts.append(Piece(text[done:start], found=False))
        if end > done:
            more = text[max(start, done) : end]
            if parts and parts[-1].found:
                more = parts.pop().text + more
            parts.append(Piece(more, found=True))
            done = end
    return [*parts, Piece(text[done:], found=False)] if text[done:] else parts


def short(parts: list[Piece]) -> list[Piece]:
    """The same from a little before the first word found, so that a line shows it."""
    if len(parts) > 1 and not parts[0].found and len(parts[0].text) > BEFORE:
        kept = parts[0].text[-BEFORE:]
        return [Piece("… " + kept.partition(" ")[2], found=False), *parts[1:]]
    return parts


class SentenceList(QTreeWidget):
    """Every sentence with a box to tick, in groups by whom it may be about."""

    def __init__(self) -> None:
        super().__init__()
        look(self, "plain")
        self.setHeaderHidden(True)
        self.setRootIsDecorated(True)
        self.setIndentation(theme.px(20))
        self.setItemDelegate(_Painter(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.sentences: list[Sentence] = []
        self.decided: list[Ruling] = []
        self._items: list[QTreeWidgetItem] = []

    def sizeHint(self) -> QSize:
        """Two sentences: it takes all the room there is, and leaves the rest in view."""
        return QSize(super().sizeHint().width(), theme.px(2 * ROW + 12))

    def fill(self, sentences: Iterable[Sentence]) -> None:
        """Show these, each in its group."""
        self.clear()
        self.sentences, self._items = list(sentences), []
        self.decided = [Ruling(Verdict.OPEN)] * len(self.sentences)
        groups: dict[str, QTreeWidgetItem] = {}
        for number, sentence in enumerate(self.sentences):
            group = groups.get(sentence.group)
            if group is None:
                group = groups[sentence.group] = _tickable(sentence.group)
                group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate)
                self.addTopLevelItem(group)
                group.setExpanded(True)
            item = _tickable(sentence.text)
            item.setData(0, NUMBER, number)
            group.addChild(item)
            self._items.append(item)

    def show_decision(self, number: int, decided: Ruling) -> None:
        """Show what was decided of a sentence, to the eye and to a screen reader."""
        item, sentence = self._items[number], self.sentences[number]
        self.decided[number] = decided
        said = self.tr("{verdict}: {sentence} {where}").format(
            verdict=self.words_of(decided.verdict), sentence=sentence.text, where=sentence.where
        )
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        item.setToolTip(0, "\n".join(filter(None, (sentence.text, decided.reason))))

    def words_of(self, verdict: Verdict) -> str:
        """What a verdict is called."""
        return {
            Verdict.OPEN: self.tr("Not decided"),
            Verdict.OUT: self.tr("Out"),
            Verdict.STANDS: self.tr("Stays"),
        }[verdict]

    @property
    def current(self) -> Sentence | None:
        """The sentence that the keyboard is on."""
        number = self._number
        return None if number is None else self.sentences[number]

    @property
    def chosen(self) -> list[Withheld]:
        """What is ticked; with nothing ticked, the current one, or all of the current group."""
        ticked = [
            sentence.entry
            for sentence, item in zip(self.sentences, self._items, strict=True)
            if item.checkState(0) == Qt.CheckState.Checked
        ]
        current, item = self.current, self.currentItem()
        if ticked or item is None:
            return ticked
        if current is not None:
            return [current.entry]
        return [sentence.entry for sentence in self.sentences if sentence.group == item.text(0)]

    def untick(self) -> None:
        """Take every tick away."""
        for item in self._items:
            item.setCheckState(0, Qt.CheckState.Unchecked)

    def go_to(self, number: int) -> None:
        """Go to a sentence."""
        self.setCurrentItem(self._items[number])

    def go_on(self) -> None:
        """Go to the next sentence that nobody has decided, also from the last to the first."""
        now = -1 if self._number is None else self._number
        places = range(len(self.sentences))
        for number in (*places[now + 1 :], *places[: now + 1]):
            if self.decided[number].verdict is Verdict.OPEN:
                self.go_to(number)
                return

    @property
    def _number(self) -> int | None:
        item = self.currentItem()
        number = item.data(0, NUMBER) if item else None
        return None if number is None else int(number)


class _Painter(QStyledItemDelegate):
    """Draws a sentence with the words found in bold, and below it where it stands."""

    def __init__(self, view: SentenceList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Two lines for a sentence, one for its group."""
        return QSize(0, theme.px(ROW if index.data(NUMBER) is not None else TOP))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it."""
        if index.data(NUMBER) is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style, view = self._view.style(), self._view
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        rect = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
        rect = rect.adjusted(4, 0, -4, 0)
        painter.save()
        sentence, decided = view.sentences[index.data(NUMBER)], view.decided[index.data(NUMBER)]
        self._verdict(painter, option.font, rect, decided.verdict)
        rect.setLeft(rect.left() + theme.px(VERDICT))
        upper = QRect(rect.left(), rect.top() + 3, rect.width(), rect.height() // 2)
        found = short(pieces(sentence.text, sentence.entry.words))
        _line(painter, option.font, upper, found)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * 0.87)
        lower = upper.translated(0, rect.height() // 2 - 4)
        painter.setFont(small)
        painter.setPen(QColor(theme.colours().quiet))
        where = sentence.where
        if decided.reason:
            where = self.tr("{where} · stays: {why}").format(where=where, why=decided.reason)
        where = QFontMetrics(small).elidedText(where, Qt.TextElideMode.ElideRight, lower.width())
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, where)
        painter.restore()

    def _verdict(self, painter: QPainter, font: QFont, rect: QRect, verdict: Verdict) -> None:
        colours = theme.colours()
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        ink = colours.on_look if verdict is Verdict.OPEN else colours.ink
        if verdict is Verdict.OPEN:
            pill = QRect(rect.left(), rect.center().y() - theme.px(11), 0, theme.px(22))
            pill.setWidth(theme.px(VERDICT - 8))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.look))
            painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(QColor(ink))
        mark = {Verdict.OPEN: "? ", Verdict.OUT: "✕ ", Verdict.STANDS: "✓ "}[verdict]
        place = rect.adjusted(6, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, mark + self._view.words_of(verdict))


def _tickable(text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([text])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Unchecked)
    return item


def _line(painter: QPainter, font: QFont, rect: QRect, parts: list[Piece]) -> None:
    """One line of a sentence, its found words in bold, cut off where the room ends."""
    strong = QFont(font)
    strong.setWeight(QFont.Weight.Bold)
    painter.setPen(QColor(theme.colours().ink))
    left = rect.left()
    for piece in parts:
        used = strong if piece.found else font
        metrics = QFontMetrics(used)
        text = piece.text.replace("\n", " ")
        room = rect.right() - left
        if room <= 0:
            return
        painter.setFont(used)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(left, rect.top(), room, rect.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )
        left += metrics.horizontalAdvance(text)
