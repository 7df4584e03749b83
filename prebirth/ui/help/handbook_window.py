"""The window of the handbook: headings, a search box, and the list of keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QAction,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from prebirth.base.places import handbook_folder
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, label, row
from prebirth.ui.help.handbook import HandbookPart, pages, search

PART = Qt.ItemDataRole.UserRole
WIDE, LIST = 900, 290


class HandbookWindow(Dialog):
    """Stays open beside the work; it shows nothing of any assessment."""

    def __init__(self, parent: QWidget, actions: Iterable[QAction], title: str) -> None:
        super().__init__(parent, self.tr("Handbook"), (WIDE, 560))
        self._keys = keys_of(actions)
        self.line, self.list, self.page = QLineEdit(), QListWidget(), _Page()
        self.line.setPlaceholderText(self.tr("Find in the handbook"))
        self.line.setAccessibleName(self.tr("Find in the handbook"))
        self.line.textChanged.connect(self._search)
        self.list.setAccessibleName(self.tr("Contents"))
        self.list.setProperty("look", "finds")
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(
            lambda item, _before: self._show(item.data(PART)) if item else None
        )
        self.page.setAccessibleName(self.tr("What the handbook says"))
        self._said = label("", "small")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, theme.S, 0)
        for part in (self.line, self.list, self._said):
            column.addWidget(part)
        side.setFixedWidth(theme.px(LIST))
        self.page.setMinimumWidth(theme.px(LIST))
        self.body.addLayout(row(side, self.page), 1)
        self.buttons(None, button(self.tr("Close"), "", self.reject))
        self._search("")
        self.open_at(title)

    def asked_to_find(self) -> None:
        """Find in the handbook."""
        self.line.setFocus()
        self.line.selectAll()

    def open_at(self, title: str) -> None:
        """Turn to a heading."""
        self.line.clear()
        for place in range(self.list.count()):
            if self.list.item(place).data(PART).title == title:
                self.list.setCurrentRow(place)
                return

    def _search(self, text: str) -> None:
        results = search(text)
        self.list.blockSignals(True)
        self.list.clear()
        for part in results:
            item = QListWidgetItem(part.title)
            font = item.font()
            font.setWeight(QFont.Weight.DemiBold if part.top else QFont.Weight.Normal)
            item.setFont(font)
            item.setData(PART, part)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                part.title if part.top else f"{part.page}: {part.title}",
            )
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._said.setText("" if results else self.tr("Nothing in the handbook holds these words."))
        if text.strip() and results:
            self.list.setCurrentRow(0)

    def _show(self, part: HandbookPart) -> None:
        title = self.tr("Keys")
        self.page.show_part(part, f"{pages()[part.page]}\n\n## {title}\n\n{self._keys}")
        if words := self.line.text().split():
            self.page.find(words[0])


class _Page(QTextBrowser):
    """One page, its pictures as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setSearchPaths([str(handbook_folder())])
        self.setProperty("look", "page")
        self._page = self._text = self._title = ""
        self._held = QTextDocument()

    def show_part(self, part: HandbookPart, text: str) -> None:
        """Show a page from one of its headings on."""
        if part.page != self._page:
            self._page, self._text = part.page, text
            self._set()
        self._title = part.title
        self._turn_to(part.title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures as wide as there is room now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._text:
            self._set()
            self._turn_to(self._title)

    def _set(self) -> None:
        # of this page: a document of nobody's asks nobody for its pictures
        before, self._held = self._held, QTextDocument(self)
        # a new document: the old one keeps its pictures and the text format at the cursor
        self.setDocument(self._held)
        before.deleteLater()
        self.document().setDocumentMargin(theme.L)
        self.setMarkdown(self._text)
        self._dress()

    def _turn_to(self, title: str) -> None:
        block = self.document().begin()
        while block.isValid() and not _heads(block, title):
            block = block.next()
        self.setTextCursor(QTextCursor(block if block.isValid() else self.document().begin()))
        QTimer.singleShot(0, self, self._scroll)  # once it is as wide as it will be

    def _scroll(self) -> None:
        """Scroll so that the heading at the cursor stands at the top."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - theme.L)

    def _dress(self) -> None:
        """Give headings the font's own bold weight: Qt would make a heavier one up."""
        weight = QTextCharFormat()
        weight.setFontWeight(QFont.Weight.DemiBold)
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(weight)
            block = block.next()

    def loadResource(self, kind: int, url: QUrl | str) -> Any:
        """A picture no wider than the page."""
        resource = super().loadResource(kind, url)
        path = handbook_folder() / QUrl(url).toString()
        if kind == QTextDocument.ResourceType.ImageResource.value and path.is_file():
            image, room = QImage(str(path)), max(self.viewport().width() - 3 * theme.L, 200)
            return image.scaledToWidth(
                min(image.width(), room), Qt.TransformationMode.SmoothTransformation
            )
        return resource


def keys_of(actions: Iterable[QAction]) -> str:
    """All keys as Markdown: those of the menu, and those of tables, lists and pictures."""
    translate = QCoreApplication.translate
    lines = [
        (action.shortcut().toString(), action.text().partition(":")[0].replace("&", "").rstrip("…"))
        for action in actions
        if not action.shortcut().isEmpty()
    ]
    lines += [
        ("Ctrl+N", translate("keys", "New assessment")),
        ("Alt+Left, Alt+A", translate("keys", "Back to all assessments")),
        ("Ctrl+PgDown, Ctrl+PgUp", translate("keys", "Next and previous section")),
        (
            "Tab, Shift+Tab, arrows",
            translate("keys", "From control to control, from choice to choice"),
        ),
        (
            "Enter",
            translate(
                "keys", "Into the form of the chosen row; presses the button the keyboard is on"
            ),
        ),
        ("Delete", translate("keys", "Remove the chosen rows")),
        ("Ctrl+V", translate("keys", "Import copied rows, on a table")),
        ("Alt+Up, Alt+Down", translate("keys", "Carry a row, where the order is yours")),
        (
            translate("keys", "Menu, Shift+F10"),
            translate("keys", "What can be done with a word, a fact or a row; its history"),
        ),
        (
            translate("keys", "Ctrl+arrows, +, -"),
            translate("keys", "Move a person in the genogram; larger and smaller"),
        ),
        ("Esc", translate("keys", "Close a window without doing what it offers")),
    ]
    head = (translate("keys", "Key"), translate("keys", "What it does"))
    return f"| {head[0]} | {head[1]} |\n|---|---|\n" + "\n".join(
        f"| {keys} | {what} |" for keys, what in lines
    )


def _heads(block: QTextBlock, title: str) -> bool:
    return block.blockFormat().headingLevel() > 0 and block.text() == title
