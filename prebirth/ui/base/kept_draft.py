"""Keeps what is typed into a box that saves nothing by itself, for whoever comes back to it."""

from __future__ import annotations

from weakref import WeakKeyDictionary, WeakSet

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from prebirth.ui.base.saver import Saver

BOX = "box"
"""What the place of such a draft begins with; the other drafts are of fields of the record."""
SOON = 400
"""Milliseconds after which what is typed is on the disk, while typing goes on too."""


class KeptText:
    """A text that is kept under a name of one assessment, until it is dropped."""

    def __init__(self, saver: Saver, *name: str) -> None:
        """Take who it belongs to: what is asked, and of which record."""
        asked, *of = (part.replace("/", " ") for part in name)
        self._saver, self.place = saver, f"{BOX}/{asked}/{' '.join(of)}"
        self._waiting: str | None = None
        self._all = kept_texts(saver)
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self.flush)
        OPEN.setdefault(saver, WeakSet()).add(self)

    @property
    def text(self) -> str:
        """What is kept, or will be in a moment."""
        return self._all.get(self.place, "") if self._waiting is None else self._waiting

    def write(self, text: str) -> None:
        """Keep a text soon; nothing is kept of one that is empty."""
        if self._saver.session.read_only or text == self.text:
            return
        self._waiting = text
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keep it now."""
        self._timer.stop()
        if self._waiting is None:
            return
        text, self._waiting, place = self._waiting, None, self.place
        # Under its place: what waits for a disk gives way to what is typed after it.
        if text:
            self._all[place] = text
            self._saver.do(f"draft {place}", lambda session: session.save_draft(place, text))
        else:
            self._all.pop(place, None)
            self._saver.do(f"draft {place}", lambda session: session.delete_draft(place))

    def drop(self) -> None:
        """Keep it no more: it was entered, or given up."""
        self.write("")
        self.flush()


OPEN: WeakKeyDictionary[Saver, WeakSet[KeptText]] = WeakKeyDictionary()
"""The drafts that are being written in each open assessment."""


KEPT: WeakKeyDictionary[Saver, dict[str, str]] = WeakKeyDictionary()
"""What is kept in each open assessment, by place, read from the disk once."""


def kept_texts(saver: Saver) -> dict[str, str]:
    """What is kept in an assessment, by place."""
    if saver not in KEPT:
        KEPT[saver] = {} if saver.session.read_only else saver.session.drafts()
    return KEPT[saver]


def flush_drafts(saver: Saver) -> None:
    """Keep now what is being typed anywhere in an assessment, as before it is left or locked."""
    for draft in [*OPEN.get(saver, ())]:
        draft.flush()


class KeptBox(QObject):
    """A box whose text is kept until it is entered; it begins with what was kept."""

    def __init__(self, saver: Saver, box: QWidget, *name: str) -> None:
        super().__init__(box)
        edit = box.focusProxy() or box
        assert isinstance(edit, QLineEdit | QPlainTextEdit)  # noqa: S101  # what is typed into
        self._edit, self._usual = edit, _text(edit)
        self._draft = KeptText(saver, *name)
        if self._draft.text:
            _fill(edit, self._draft.text)
        edit.textChanged.connect(self._typed)
        edit.installEventFilter(self)

    @property
    def kept(self) -> bool:
        """Whether something waits in it that was typed and not entered."""
        return bool(self._draft.text)

    def drop(self) -> None:
        """Keep it no more, as once it is entered."""
        self._draft.drop()

    def _typed(self) -> None:
        text = _text(self._edit)
        self._draft.write("" if text == self._usual else text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep it at once where it is left, and let every event through."""
        if event.type() in {QEvent.Type.Hide, QEvent.Type.FocusOut}:
            self._draft.flush()
        return False


def _text(edit: QLineEdit | QPlainTextEdit) -> str:
    return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()


def _fill(edit: QLineEdit | QPlainTextEdit, text: str) -> None:
    if isinstance(edit, QLineEdit):
        edit.setText(text)
    else:
        edit.setPlainText(text)
