"""Takes a new pass-phrase twice, and says at each key how soon it would be guessed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.ui.base import theme
from prebirth.ui.base.announce import announce, describe
from prebirth.ui.base.parts import label, title_of
from prebirth.ui.base.secret_field import SecretField
from prebirth.vault.strength import MIN_LENGTH, Strength, estimate_strength

PAUSE = 200


class NewSecret(QWidget):
    """Two fields, and a line that says how strong the pass-phrase in the first is."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.first, self.second = (
            SecretField(title),
            SecretField(self.tr("{what} once more").format(what=title)),
        )
        self.first.seen_with(self.second)
        self.said = label("", "small")
        self._known: tuple[str, ...] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._judge)
        self.first.input.textChanged.connect(lambda _text: self._pause.start())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        hint = self.tr(
            "Four or five words are easier to remember than symbols, and harder to guess."
        )
        self.first.input.setProperty("hint", hint)
        describe(self.first.input)
        layout.addWidget(title_of(self.first.input, title))
        layout.addWidget(label(hint, "small"))
        layout.addWidget(self.first)
        layout.addWidget(self.said)
        layout.addWidget(title_of(self.second.input, self.tr("Once more")))
        layout.addWidget(self.second)
        self.said.hide()
        self.setFocusProxy(self.first)

    def knowing(self, *known: str) -> None:
        """Count these words, such as a name, as easily guessed."""
        self._known = known

    def text(self) -> str:
        """What was typed."""
        return self.first.input.text()

    def wrong_field(self) -> SecretField:
        """Which of the two fields the problem is in."""
        strong = estimate_strength(self.text(), self._known) == Strength.GOOD
        return self.second if strong else self.first

    def clear(self) -> None:
        """Empty both fields."""
        for field in (self.first, self.second):
            field.input.clear()

    def problem(self) -> str:
        """Why the pass-phrase is refused; empty if it is good."""
        strength = estimate_strength(self.text(), self._known)
        if strength == Strength.SHORT:
            text = self.tr(
                "The pass-phrase needs at least {n} characters. Four or five words that have "
                "nothing to do with each other make a good one."
            )
            return text.format(n=MIN_LENGTH)
        if strength == Strength.WEAK:
            return self.tr(
                "That is easy to guess: it is close to a well-known phrase, a name, a date or a "
                "pattern. Use words that nobody would put together."
            )
        if self.text() != self.second.input.text():
            return self.tr(
                "The two pass-phrases differ. Nothing was made yet. Type the second one again."
            )
        return ""

    def _judge(self) -> None:
        words = {
            Strength.SHORT: self.tr("Still short."),
            Strength.WEAK: self.tr("Soon guessed."),
            Strength.GOOD: self.tr("Hard to guess."),
        }
        said = words[estimate_strength(self.text(), self._known)] if self.text() else ""
        if said != self.said.text():
            describe(self.first.input, said)
            announce(self.first.input, said)
        self.said.setText(said)
        self.said.setVisible(bool(said))
