"""Asks who of an early contact is somebody of the record it goes into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from prebirth.case.people import Person
from prebirth.case.who_is_who import Doubt
from prebirth.ui.base import theme
from prebirth.ui.base.combo import Combo
from prebirth.ui.base.parts import label, title_of
from prebirth.ui.base.words import said


class WhoIsWho(QWidget):
    """One list for each person who may be known already; nothing is chosen beforehand."""

    changed = Signal()
    """Somebody said of one who they are."""

    def __init__(self, doubts: Sequence[Doubt]) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.S)
        layout.addWidget(
            label(
                self.tr(
                    "They may be known already. Leave empty what you do not know yet. The "
                    "assessment will ask."
                ),
                "quiet",
            )
        )
        self.lists: dict[str, Combo] = {}
        for doubt in doubts:
            title = self._title(doubt)
            options = Combo()
            options.setAccessibleName(title)
            options.addItem(self.tr("Not known yet"), None)
            for person in doubt.may_be:
                options.addItem(self.tr("The same as {who}").format(who=_called(person)), person.id)
            options.addItem(self.tr("Somebody else"), "")
            options.currentIndexChanged.connect(self.changed)
            self.lists[doubt.person.id] = options
            layout.addWidget(title_of(options, title))
            layout.addWidget(options)

    @property
    def same(self) -> dict[str, str]:
        """Who is who, as far as it was said."""
        chosen = {key: options.currentData() for key, options in self.lists.items()}
        return {key: who for key, who in chosen.items() if who is not None}

    @property
    def unsaid(self) -> int:
        """Of how many nobody has said yet whether they are known."""
        return len(self.lists) - len(self.same)

    def _title(self, doubt: Doubt) -> str:
        who = _called(doubt.person)
        if not (doubt.person.names or doubt.person.known_as):
            who = ", ".join(filter(None, (self.tr("Somebody without a name"), who)))
        if doubt.watch.on is None:
            return self.tr("Who is this: {who}?").format(who=who)
        return self.tr("Who is this in the contact of {day}: {who}?").format(
            who=who, day=doubt.watch.on.show()
        )


def _called(person: Person) -> str:
    """What somebody is called, what they are to the baby and when they were born."""
    role = said(person.role) if person.role else ""
    born = person.born.show() if person.born else ""
    return ", ".join(filter(None, (person.names or person.known_as, role, born)))
