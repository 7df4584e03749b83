"""Shows what is left of each text that lost something, to leave or to take out too."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMoveEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from prebirth.case.case import Case
from prebirth.case.change import Place
from prebirth.copies.also import Count, counted
from prebirth.copies.make import prepare
from prebirth.copies.spec import CopyOrder
from prebirth.copies.what_is_left import CutText, LeftPart, WhatIsLeft, what_is_left
from prebirth.form.model import Walk
from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce
from prebirth.ui.base.parts import button, label, look, reveal_part, row
from prebirth.ui.base.work import in_background
from prebirth.ui.copies.decisions import Decisions
from prebirth.ui.copies.places import text_place_words

LEAST = 150
"""The height from which the list can be read."""
EDGE, SIDE = 8, 14
"""What a row leaves free above and below its words, and beside them."""
SMALL = 0.87
"""The size of the line that says where a text stands, against that of the text."""


class _Text(NamedTuple):
    """A cut text as it is shown: where it stands, and what is left of it."""

    place: Place
    where: str
    pieces: tuple[LeftPart, ...]
    rows: int
    """How many rows of its field go with it; 0 where the field has none."""


class LeftList(QWidget):
    """Lists the cut texts of a copy in its order; hidden where nothing was cut."""

    changed = Signal()
    """Somebody took out a whole text, or left it after all."""
    known = Signal(object)
    """What is left is worked out, and so is what the copy holds table by table."""
    failed = Signal(str)

    def __init__(self, walk: Walk) -> None:
        super().__init__()
        self._walk = walk
        self._decisions = Decisions()
        self.is_known = False
        """Whether the texts that show are those of this copy."""
        self._asked: CopyOrder | None = None
        """The copy whose texts are being worked out."""
        self._shown: set[Place] = set()
        """The texts that somebody could read in the list before they pressed anything."""
        self.title = label("", "strong")
        self.hint = label("", "quiet")
        self.list = _Texts(self._switch)
        self.list.setAccessibleName(self.tr("What is left of a text"))
        self.list.currentItemChanged.connect(self._say)
        self.leave = button(self.tr("Leave it"), "", lambda: self.decide(out=False))
        self.take_out = button(
            self.tr("Take out the whole text"), "", lambda: self.decide(out=True), "x"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.leave, self.take_out, None))
        self.hide()

    def show_copy(self, decisions: Decisions) -> None:
        """Show another copy: what is left of its texts is not known yet."""
        self._decisions, self._asked, self.is_known = decisions, None, False
        self._shown.clear()
        self.list.clear()
        self.hide()

    @property
    def looking(self) -> bool:
        """Whether it is being worked out what is left."""
        return self._asked is not None

    def look(self, order: CopyOrder, case: Case) -> None:
        """Work out what is left of the texts of a copy, and what it holds, while one reads on."""
        walk = self._walk
        self._asked = order

        def work() -> tuple[WhatIsLeft, list[Count]]:
            view = prepare(order, case, walk)
            return what_is_left(view, case), counted(view)

        def show(found: tuple[WhatIsLeft, list[Count]]) -> None:
            if order is self._asked:  # nothing else was asked meanwhile
                self._asked, self.is_known = None, True
                self.fill(found[0])
                self.known.emit(found[1])

        def fail(why: str) -> None:
            if order is self._asked:
                self._asked, self.is_known = None, False
                self.failed.emit(why)

        in_background(self, work, show, fail)

    def fill(self, left: WhatIsLeft) -> None:
        """Show these texts, and stay at the one that the keyboard was on."""
        place = self.list.place
        self.list.fill(
            [
                _Text(text.place, self._where(left.seen, text), text.pieces, text.rows)
                for text in left.texts
            ]
        )
        self._show_decisions()
        self.list.go_to(place)
        silent = any(piece.cut and not piece.text for text in left.texts for piece in text.pieces)
        self.hint.setText(
            self.tr("Read each as its reader will. They see nothing where {mark} stands.").format(
                mark=self.list.mark
            )
            if silent
            else self.tr("Read each as its reader will.")
        )
        self.title.setText(
            self.tr("What is left of 1 text")
            if len(left.texts) == 1
            else self.tr("What is left of {n} texts").format(n=len(left.texts))
        )
        self.setVisible(bool(left.texts))

    def _where(self, seen: Case, text: CutText) -> str:
        """Where a text stands, and that it goes with the other rows of its field."""
        where = text_place_words(seen, self._walk, text.place)
        if text.rows <= 1:
            return where
        together = self.tr("{where} ({n} rows, left or taken out together)")
        return together.format(where=where, n=text.rows)

    def unread(self) -> int:
        """How many texts nobody could read in the list before now; from now on they can."""
        places = set(self.list.places)
        unread = len(places - self._shown)
        self._shown |= places
        return unread

    def decide(self, *, out: bool) -> None:
        """Take out the whole of the text that the keyboard is on, or leave it."""
        place = self.list.place
        if place is None or (place in self._decisions.rest_out) == out:
            return
        self._decisions.decide_rest(place, out=out)
        self._show_decisions()
        announce(self.list, self.list.words_of(self.list.currentRow()), at_once=True)
        self.list.setFocus()
        self.changed.emit()

    def _switch(self) -> None:
        self.decide(out=self.list.place not in self._decisions.rest_out)

    def _show_decisions(self) -> None:
        self.list.show_out(self._decisions.rest_out)
        self._say()

    def _say(self, _changed: object = None) -> None:
        """Offer for the current text what is not decided for it yet."""
        place = self.list.place
        out = place in self._decisions.rest_out
        self.leave.setEnabled(place is not None and out)
        self.take_out.setEnabled(place is not None and not out)
        self.take_out.setText(self._take_out_words())
        self.take_out.setAccessibleName(self.take_out.text())
        self._reveal_soon()

    def _take_out_words(self) -> str:
        """What the button does to the current text; rows of a field go together."""
        rows = self.list.texts[self.list.currentRow()].rows if self.list.place else 0
        if rows > 1:
            return self.tr("Take out all {n} rows").format(n=rows)
        return self.tr("Take out the whole row") if rows else self.tr("Take out the whole text")

    def moveEvent(self, event: QMoveEvent) -> None:
        """What stands above grew or shrank: the row that the keyboard is on stays in sight."""
        super().moveEvent(event)
        self._reveal_soon()

    def _reveal_soon(self) -> None:
        QTimer.singleShot(0, self, self._reveal)

    def _reveal(self) -> None:
        """Show the row that the keyboard is on, once the page knows how high it is."""
        rows = self.list
        if rows.hasFocus() and rows.currentItem() is not None:
            shown = rows.visualItemRect(rows.currentItem()) & rows.viewport().rect()
            reveal_part(rows.viewport(), shown)


class _Texts(QListWidget):
    """The texts, each under the line that says where it stands.

    Space takes one out or leaves it. A text may be longer than the list is high: the arrow keys
    read on in it before they leave it.
    """

    def __init__(self, switch: Callable[[], None]) -> None:
        super().__init__()
        look(self, "finds")
        self._switch = switch
        self.mark = self.tr("‹cut›")
        """What stands where something went of which the reader is told nothing."""
        self.texts: list[_Text] = []
        self.out: list[bool] = []
        self.setItemDelegate(_Painter(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(theme.px(LEAST))

    @property
    def places(self) -> list[Place]:
        """Where each of the texts stands, in the order of the copy."""
        return [text.place for text in self.texts]

    @property
    def place(self) -> Place | None:
        """Where the text stands that the keyboard is on."""
        return self.texts[self.currentRow()].place if self.currentRow() >= 0 else None

    def sizeHint(self) -> QSize:
        """Room for a text or two; it takes more where there is more."""
        return QSize(super().sizeHint().width(), theme.px(LEAST))

    def fill(self, texts: Sequence[_Text]) -> None:
        """Show these."""
        at = self.verticalScrollBar().value()
        self.clear()
        self.texts, self.out = list(texts), [False] * len(texts)
        for text in texts:
            self.addItem(QListWidgetItem(text.where))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(at)

    def go_to(self, place: Place | None) -> None:
        """Go to the text at a place; to the first where it is not there."""
        places = self.places
        if places:
            self.setCurrentRow(places.index(place) if place in places else 0)

    def show_out(self, places: Collection[Place]) -> None:
        """Show which are taken out whole, to the eye and to a screen reader."""
        for number, text in enumerate(self.texts):
            self.out[number] = text.place in places
            cut = self.tr("(something went here)")
            said = "".join(f" {cut} " if one.cut else one.text for one in text.pieces)
            words = ". ".join((text.where, self.words_of(number), " ".join(said.split())))
            item = self.item(number)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        self.viewport().update()

    def words_of(self, number: int) -> str:
        """What is decided of a text, in words."""
        if not self.out[number]:
            return self.tr("Left as it is")
        rows = self.texts[number].rows
        if rows > 1:
            return self.tr("Taken out, all {n} rows").format(n=rows)
        return self.tr("Taken out, the whole row") if rows else self.tr("Taken out whole")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Decide by Space; read on in a text that is longer than the list is high."""
        if event.key() == Qt.Key.Key_Space:
            self._switch()
            return
        bar, row_ = self.verticalScrollBar(), self.visualItemRect(self.currentItem())
        below = row_.bottom() - self.viewport().height()
        step = self.viewport().height() * 2 // 3
        if event.key() == Qt.Key.Key_Down and below > 0:
            bar.setValue(bar.value() + min(step, below))
        elif event.key() == Qt.Key.Key_Up and row_.top() < 0:
            bar.setValue(bar.value() - min(step, -row_.top()))
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Draws a text in as many lines as it needs, below the line that says where it stands."""

    def __init__(self, view: _Texts) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as all its lines are."""
        wide = self._view.viewport().width()
        text = self._view.texts[index.row()]
        where, said = self._where(option, index, wide), self._said(option, text, wide)
        return QSize(0, _height(where) + _height(said) + 3 * EDGE)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw it."""
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view
        )
        wide = self._view.viewport().width()
        text = self._view.texts[index.row()]
        where, said = self._where(option, index, wide), self._said(option, text, wide)
        top = QPointF(option.rect.left() + SIDE, option.rect.top() + EDGE)
        painter.save()
        painter.setPen(QColor(theme.colours().quiet))
        where.draw(painter, top)
        out = self._view.out[index.row()]
        painter.setPen(QColor(theme.colours().quiet if out else theme.colours().ink))
        said.draw(painter, top + QPointF(0, _height(where) + EDGE / 2))
        painter.restore()

    def _where(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, wide: int
    ) -> QTextLayout:
        """The line that says where a text stands, and that it is taken out."""
        text, out = self._view.texts[index.row()], self._view.out[index.row()]
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * SMALL)
        words = f"✕ {self._view.words_of(index.row())} · {text.where}" if out else text.where
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, len(words) - len(text.where)
        bold.format = QTextCharFormat()
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        bold.format.setForeground(QColor(theme.colours().ink))
        return _laid_out(words, small, wide, [bold] if out else [])

    def _said(self, option: QStyleOptionViewItem, text: _Text, wide: int) -> QTextLayout:
        """All that is left of a text, with a quiet mark where something went."""
        words, marks = "", list[QTextLayout.FormatRange]()
        for piece in text.pieces:
            if not piece.cut:
                words += piece.text
                continue
            mark = QTextLayout.FormatRange()
            words += " " * bool(words and not words[-1].isspace())
            mark.start, mark.length = len(words), len(piece.text or self._view.mark)
            mark.format = QTextCharFormat()
            mark.format.setForeground(QColor(theme.colours().quiet))
            marks.append(mark)
            words += piece.text or f"{self._view.mark} "
        return _laid_out(words.strip(), option.font, wide, marks)


def _laid_out(
    words: str, font: QFont, wide: int, formats: Sequence[QTextLayout.FormatRange]
) -> QTextLayout:
    """A text in lines that fit."""
    layout = QTextLayout(words.replace("\n", "\N{LINE SEPARATOR}"), font)
    layout.setFormats(list(formats))
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(wide - 2 * SIDE, 1))
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> int:
    return ceil(layout.boundingRect().height())
