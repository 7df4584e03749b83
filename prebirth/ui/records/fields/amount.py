"""A number with its unit and bounds, typed."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from prebirth.ui.base import theme
from prebirth.ui.base.parts import label, look, row, wrong_in
from prebirth.ui.records.fields.field import TypedField
from prebirth.ui.records.fields.line import WholeLine
from prebirth.wording.facts import number_words


class AmountField(TypedField):
    """Takes a number, and says below why one is not taken; what was typed stays a draft."""

    def __init__(
        self,
        unit: str = "",
        least: float | None = None,
        most: float | None = None,
        decimals: int = 4,
    ) -> None:
        super().__init__()
        self._unit, self._least, self._most, self._decimals = unit, least, most, decimals
        self.input = WholeLine(self, 130)
        self.input.given.connect(lambda _text: self.typed())
        self.input.returnPressed.connect(self.settle)
        self._value: float | None = None
        self._drafted = False
        self._message = wrong_in(self.input)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.XS)
        layout.addLayout(row(self.input, label(unit, wrap=False), None))
        layout.addWidget(self._message)
        self.setFocusProxy(self.input)

    @property
    def problem(self) -> str:
        """Why what stands in the field was not taken, or nothing."""
        return self._message.text()

    def text(self) -> str:
        """What stands in the field."""
        return self.input.text()

    def show_value(self, value: Any) -> None:
        """Show the number, unless what is being typed is none yet."""
        self._value = value
        if not (self.busy() or self.problem or self.input.isModified()):
            self.input.fill("" if value is None else number_words(value))

    def show_draft(self, text: str) -> None:
        """Show what was typed before, with why it is not kept as a number."""
        self.input.fill(text)
        self.commit()

    def pause(self) -> None:
        """Keep what was typed as a draft; more digits may follow until the keyboard leaves."""
        self._drafted = True
        self.drafted.emit(self.text())

    def settle(self) -> None:
        """Commit what was typed, also where a pause has only drafted it."""
        if self.busy() or self.input.isModified():
            self.stop()
            self.commit()

    def commit(self) -> None:
        """Emit the number, or say why it is none and keep what was typed."""
        text = self.text().strip()
        value, why = self._read(text) if text else (None, "")
        self._say(why)
        if why:
            self._drafted = True
            self.drafted.emit(text)
            return
        self.input.setModified(False)
        before, self._value = self._value, value
        self.input.fill("" if value is None else number_words(value))
        if value != before or self._drafted:  # it takes the place of what was drafted
            self._drafted = False
            self.edited.emit(value)

    def _read(self, text: str) -> tuple[float | None, str]:
        """The number a text stands for, and why it stands for none."""
        plain = text.removesuffix(self._unit).strip().replace(",", ".")
        whole, _, part = plain.removeprefix("-").partition(".")
        if not whole.isdecimal() or not whole.isascii() or not (part or "0").isdecimal():
            return None, self.tr("Not saved yet: “{text}” is not a number.").format(text=text)
        if len(part) > self._decimals:
            return None, (
                self.tr("Not saved yet: this is a whole number.")
                if not self._decimals
                else self.tr("Not saved yet: at most {n} decimals.").format(n=self._decimals)
            )
        value = float(plain)
        if self._least is not None and value < self._least:
            least = number_words(self._least, self._unit)
            return None, self.tr("Not saved yet: it is at least {least}.").format(least=least)
        if self._most is not None and value > self._most:
            most = number_words(self._most, self._unit)
            return None, self.tr("Not saved yet: it is at most {most}.").format(most=most)
        return value, ""

    def _say(self, message: str) -> None:
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.input.setProperty("wrong", bool(message))
        look(self.input, self.input.property("look") or "")
