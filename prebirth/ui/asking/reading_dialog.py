"""Lays the agencies' words side by side by theme, and takes the joint reading."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from prebirth.acts.considering import set_reading
from prebirth.acts.looking import look, restricted_entries
from prebirth.case.agencies import AgencyRole, Reading, Stand, Subject
from prebirth.case.change import Place
from prebirth.case.listed import plays
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.form.status import slots
from prebirth.rules.side_by_side import Excerpt, side_by_side
from prebirth.ui.base import theme
from prebirth.ui.base.dialog import Dialog
from prebirth.ui.base.parts import button, frame, label
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.today import today
from prebirth.ui.base.words import capital
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.ui.records.fields.prose import ProseField
from prebirth.ui.records.question_card import QuestionCard
from prebirth.wording.facts import record_title

JOINT = (
    QuestionRole.READ_TOGETHER,
    QuestionRole.AGENCIES_DIFFER,
    QuestionRole.AGENCIES_SILENT,
    QuestionRole.COORDINATOR,
)
"""What the questions of the joint reading are for."""
BESIDE = 620
"""The width from which two agencies stand side by side."""


class ReadingDialog(Dialog):
    """A card for each theme, and below them the questions of the joint reading."""

    def __init__(self, parent: QWidget, saver: Saver, walk: Walk) -> None:
        super().__init__(parent, self.tr("Read together"), (980, 680))
        self._saver = saver
        self._said = side_by_side(saver.case)
        self.stands: dict[Subject, ChipsField] = {}
        self.notes: dict[Subject, ProseField] = {}
        self.cards: list[QuestionCard] = []
        self._grids: list[tuple[QGridLayout, list[QFrame]]] = []
        text = self.tr(
            "What each agency says, in its own words, by theme. A sentence may be under more "
            "than one theme. Write what you only see when you read them together."
        )
        self.head(self.tr("Read together"), text)
        if not any(self._said.values()):
            self.body.addWidget(
                label(
                    self.tr(
                        "No agency has said anything yet. Ask them first; their words appear here."
                    ),
                    "quiet",
                )
            )
        for subject in Subject:
            self.body.addWidget(self._theme(subject))
        if self._said[None]:
            self.body.addWidget(self._rest())
        joint = [
            slot
            for section in walk.form.sections
            for slot in slots(section, saver.case, on=today())
            if set(JOINT).intersection(slot.question.role)
        ]
        for slot in joint:
            card = QuestionCard(slot, saver)
            self.cards.append(card)
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.buttons(None, button(self.tr("Close"), "main", self.reject))
        if seen := restricted_entries(saver.case, ["contributions"]):
            saver.do(f"view {sorted(seen)}", look, tuple(Place(*entry) for entry in sorted(seen)))

    def settle(self) -> None:
        """Commit what is still being typed."""
        for note in self.notes.values():
            note.settle()
        for card in self.cards:
            card.settle()

    def reject(self) -> None:
        """Commit, and close."""
        self.settle()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit also where it is closed from outside, as when it locks."""
        self.settle()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, agencies stand one below the other."""
        super().resizeEvent(event)
        across = 2 if self.width() >= theme.px(BESIDE) else 1
        for grid, boxes in self._grids:
            if grid.property("across") != across:
                grid.setProperty("across", across)
                for place, box in enumerate(boxes):
                    grid.addWidget(box, place // across, place % across)
                grid.setColumnStretch(1, int(across > 1))

    def _theme(self, subject: Subject) -> QFrame:
        card, inside = frame("card")
        inside.addWidget(
            label(capital(self.tr("About: {theme}").format(theme=subject.value)), "ask")
        )
        said = self._said[subject]
        if said:
            inside.addLayout(self._words(said))
        silent = [
            record_title(self._saver.case, agency)
            for agency in self._saver.case.agencies
            if not plays(agency.kind, AgencyRole.OURS)
            and agency.id not in {part.agency for part in said}
        ]
        if silent:
            inside.addWidget(
                label(
                    self.tr("Nothing on this from: {names}.").format(names="; ".join(silent)),
                    "small",
                )
            )
        stand, note = ChipsField([str(stand_choice.value) for stand_choice in Stand]), ProseField()
        stand.name(self.tr("Side by side, {theme}").format(theme=subject.value))
        note.name(self.tr("What shows, {theme}").format(theme=subject.value))
        known = self._reading(subject)
        stand.show_value(known.stand if known else None)
        note.show_value(known.notes if known else "")
        stand.edited.connect(partial(self._keep, subject, "stand"))
        note.edited.connect(partial(self._keep, subject, "notes"))
        self.stands[subject], self.notes[subject] = stand, note
        inside.addWidget(stand)
        inside.addWidget(note)
        return card

    def _rest(self) -> QFrame:
        card, inside = frame("card")
        inside.addWidget(label(self.tr("Everything else they say"), "ask"))
        inside.addLayout(self._words(self._said[None]))
        return card

    def _words(self, said: list[Excerpt]) -> QGridLayout:
        grid, boxes = QGridLayout(), []
        grid.setSpacing(theme.S)
        grid.setColumnStretch(0, 1)
        for excerpt in said:
            box, lines = frame(
                "inset", margins=(theme.M, theme.S, theme.M, theme.S), spacing=theme.XS
            )
            agency = self._saver.case.agencies.get(excerpt.agency)
            lines.addWidget(
                label(
                    record_title(self._saver.case, agency)
                    if agency
                    else self.tr("No agency named"),
                    "small",
                )
            )
            lines.addWidget(label(excerpt.words))
            lines.addStretch(1)
            boxes.append(box)
        self._grids.append((grid, boxes))
        return grid

    def _reading(self, subject: Subject) -> Reading | None:
        return next(
            (reading for reading in self._saver.case.readings if reading.subject == subject), None
        )

    def _keep(self, subject: Subject, field: str, value: Any) -> None:
        self._saver.do(f"read {subject}/{field}", set_reading, subject, **{field: value})
