"""A field for a secret, hidden until one asks to see it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from prebirth.ui.base.parts import button, look, wrong_in


class SecretField(QWidget):
    """Takes a pass-phrase."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.input = QLineEdit()
        self.input.setEchoMode(QLineEdit.EchoMode.Password)
        self.input.setAccessibleName(name)
        self.message = wrong_in(self.input)
        """What is wrong, for whoever puts it below the field."""
        self.input.textEdited.connect(lambda _text: self.say(""))
        self._see: QPushButton = button(self.tr("Show"), "link", self._toggle)
        self._name = name
        self._say_act()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.input, 1)
        layout.addWidget(self._see)
        self.setFocusProxy(self.input)

    def say(self, message: str, *, wrong: bool = True) -> None:
        """Say what is wrong, and mark the field where it is in it, until somebody types."""
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.input.setProperty("wrong", wrong and bool(message))
        look(self.input, self.input.property("look") or "")

    def seen_with(self, other: SecretField) -> None:
        """Let the button of another field show this one too: Tab goes from field to field."""
        self._see.hide()
        other._see.clicked.connect(self._toggle)
        other._name = self._name
        other._say_act()

    def _toggle(self) -> None:
        hidden = self.input.echoMode() == QLineEdit.EchoMode.Password
        self.input.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._see.setText(self.tr("Hide") if hidden else self.tr("Show"))
        self._say_act()

    def _say_act(self) -> None:
        """Say what the button does, and of which field."""
        hidden = self.input.echoMode() == QLineEdit.EchoMode.Password
        words = (
            self.tr("Show what is typed: {field}")
            if hidden
            else self.tr("Hide what is typed: {field}")
        )
        self._see.setAccessibleName(words.format(field=self._name))
