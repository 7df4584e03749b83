"""The page of pictures: genogram, time, appointments, full picture and ecomap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout

from prebirth.case.case import Case
from prebirth.case.label import Code, Label
from prebirth.case.people import Person
from prebirth.case.pregnancy import Pregnancy
from prebirth.drawing.appointments import appointment_pattern
from prebirth.drawing.ecomap import ecomap
from prebirth.drawing.full_picture import full_picture
from prebirth.drawing.genogram.draw import genogram
from prebirth.drawing.shapes import Picture
from prebirth.drawing.timeline import chronology, ruler
from prebirth.exchange.deliver import digest, file_stem
from prebirth.form.model import Walk
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.first_steps import open_steps
from prebirth.rules.milestones import milestones
from prebirth.session import Session
from prebirth.ui.asking.reading_dialog import ReadingDialog
from prebirth.ui.base import theme
from prebirth.ui.base.missing_card import MissingCard
from prebirth.ui.base.parts import button, clear, column, label, row, show_if
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.save_as import save_as
from prebirth.ui.base.saver import Saver
from prebirth.ui.base.say import warn
from prebirth.ui.copies.earlier import earlier_versions
from prebirth.ui.pictures.canvas import ROOMY, STEP, PictureCanvas
from prebirth.ui.pictures.kinds import picture_kinds
from prebirth.ui.pictures.paint import picture_file
from prebirth.ui.pictures.stood_on import StoodOn
from prebirth.ui.records.fields.choice import ChipsField
from prebirth.wording.still_to_come import with_days_to_come

WIDEST = 6000.0
"""The chronology is never drawn wider than this."""
NARROWER = (760.0, 600.0, 440.0, 300.0)
"""The widths of the chronology of which the widest that fits beside the list is shown."""
LOW = 260
"""A picture lower than this takes no more of the page than it needs."""
YEAR = 36.0
"""The width of a year in the chronology before it is zoomed."""


class PicturesPage(QFrame):
    """Shows one kind of picture at a time."""

    go_asked = Signal(str, str, str)
    step_asked = Signal(str)

    def __init__(self, walk: Walk, book: PromptBook, saver: Saver) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._book, self._saver = walk, book, saver
        drawn: dict[str, Callable[[Case], list[Picture]]] = {
            "genogram": lambda case: [genogram(case, book.today)],
            "time": self._time,
            "appointments": lambda case: [appointment_pattern(case, book.today, self._run())],
            "picture": lambda case: [
                full_picture(case, self.stood.day or book.today, self.stood.came_later)
            ],
            "ecomap": lambda case: [ecomap(case, book.today)],
        }
        self._kinds = {kind.name: (kind.title, drawn[kind.name]) for kind in picture_kinds()}
        self._kind = "genogram"
        self.stood = StoodOn(saver)
        self.stood.changed.connect(lambda: self.refresh(saver.case))
        self.canvases: list[PictureCanvas] = []
        names = [name for name, _ in self._kinds.values()]
        self.chooser = ChipsField(names)
        self.chooser.name(self.tr("Which picture"))
        self.chooser.edited.connect(
            lambda name: self.show_kind(
                list(self._kinds)[names.index(name)] if name else self._kind
            )
        )
        self._said: QLabel = label("", "quiet")
        self._add = button(self.tr("Add a person"), "link", self.add_person, "plus")
        self._read = button(self.tr("Read side by side…"), "link", self.read_together)
        self._tidy = button(self.tr("Put everybody back"), "link", self.tidy)
        self._lacks = QVBoxLayout()
        self._place = QVBoxLayout()
        self._lay_out()
        self.show_kind("genogram")

    def show_kind(self, kind: str) -> None:
        """Show another picture."""
        self._kind = kind
        self.chooser.show_value(self._kinds[kind][0])
        self._add.setVisible(kind == "genogram")
        self._read.setVisible(kind == "picture")
        self.stood.setVisible(kind == "picture")
        clear(self._place)
        self.canvases = []
        for picture in self._pictures(self._saver.case):
            canvas = PictureCanvas(picture, movable=kind == "genogram")
            canvas.chosen.connect(self._chosen)
            canvas.moved.connect(self._moved)
            canvas.described.connect(self._said.setText)
            self.canvases.append(canvas)
            self._place.addWidget(_PictureArea(canvas), int(picture.height))
        self._hint()

    def _pictures(self, case: Case) -> list[Picture]:
        """The pictures of a kind, in which a day ahead says that it is still to come."""
        day = self.stood.day if self._kind == "picture" else None
        shown = with_days_to_come(self._shown(case), day or self._book.today)
        return self._kinds[self._kind][1](shown)

    def refresh(self, case: Case) -> None:
        """Show the pictures as they are now."""
        for canvas, picture in zip(self.canvases, self._pictures(case), strict=False):
            canvas.show_picture(picture)
        self._hint()

    def zoom(self, by: float) -> None:
        """Make the picture larger or smaller."""
        for canvas in self.canvases[-1:]:
            canvas.zoom(by)

    def add_person(self) -> None:
        """Add a person and go to the form."""
        made = self._saver.do(
            None, Session.add, "people", Person(), Label.of(Code.ADD, table="people")
        )
        if made:
            self.go_asked.emit("people", made.id, "names")

    def read_together(self) -> None:
        """Lay the agencies' words side by side."""
        ReadingDialog(self, self._saver, self._walk).exec()

    def tidy(self) -> None:
        """Put everybody back to where the layout has them."""
        for person in self._saver.case.people:
            if person.shift:
                self._saver.do(
                    f"people/{person.id}/shift",
                    Session.set,
                    "people",
                    person.id,
                    "shift",
                    0.0,
                    Label.of(Code.UNSHIFT, person=person.id),
                )

    def export(self) -> None:
        """Save the picture as SVG or PNG."""
        path, chosen = save_as(
            self,
            self.tr("Save the picture"),
            f"{file_stem(self._saver.case)}-{self._kind}.svg",
            "SVG (*.svg);;PNG (*.png)",
        )
        if path:
            self.save(
                Path(path),
                png=path.lower().endswith(".png")
                or (chosen.startswith("PNG") and not path.lower().endswith(".svg")),
            )

    def save(self, path: Path, *, png: bool) -> None:
        """Write the picture as a file, without what is restricted, or say why it failed."""
        now = self._saver.case
        stood = self._shown(now)
        also = () if stood is now else (now, *earlier_versions(self._saver))
        on = (self.stood.day if self._kind == "picture" else None) or self._book.today
        seen, _ = for_reader(stood, Reader(), also=also, on=on)
        data = picture_file(seen, self._kinds[self._kind][1], png=png)
        try:
            self._saver.write_out(path, data)
        except OSError as error:
            warn(
                self,
                self.tr("Not saved"),
                self.tr(
                    "{path} could not be written ({why}). The assessment is safe; choose another "
                    "folder."
                ).format(path=path, why=error.strerror),
            )
        else:
            self._saver.do(
                f"export {digest(data)}",
                Session.record_act,
                "export",
                Label.of(Code.EXPORT_PICTURE),
                [("assessment", "assessment", digest(data))],
            )

    def _shown(self, case: Case) -> Case:
        """The case that is drawn: for the full picture, as it stood on the day that was chosen."""
        return self.stood.case(case) if self._kind == "picture" else case

    def _time(self, case: Case) -> list[Picture]:
        years = [event.on.year for event in case.events if event.on]
        width = min(
            max(760.0, 130 + YEAR * (max(years) - min(years) + 1)) if years else 760.0, WIDEST
        )
        narrower = (chronology(case, width=one) for one in NARROWER if one < width)
        return [
            ruler(case, milestones(case, self._book.today, self._walk), self._book.today),
            replace(chronology(case, width=width), also=tuple(narrower)),
        ]

    def _run(self) -> frozenset[str]:
        """The ids of the missed appointments in a row that raised a prompt."""
        return frozenset(
            key
            for state in self._book.states
            if state.prompt.id == "missed-pattern"
            for _, key in state.prompt.places
        )

    def _chosen(self, table: str, record: str) -> None:
        if table == Pregnancy.label:
            self.go_asked.emit("pregnancy", "pregnancy", "due")
        elif table and self._saver.case.record(table, record):
            self.go_asked.emit(table, record, "")

    def _moved(self, record: str, along: float) -> None:
        person = self._saver.case.people.get(record)
        if person:
            self._saver.do(
                f"people/{record}/shift",
                Session.set,
                "people",
                record,
                "shift",
                round(person.shift + along, 1),
                Label.of(Code.SHIFT, person=record),
            )

    def _hint(self) -> None:
        hints = {
            "genogram": self.tr(
                "Click somebody to edit, drag to move. By keyboard: arrows, Enter, Ctrl with an "
                "arrow to move, plus and minus to zoom."
            ),
            "time": self.tr(
                "Shaded: more than a year without an event. Arrows go from one to the next, Enter "
                "opens."
            ),
        }
        self._show_lacks()
        self._said.setText(
            hints.get(
                self._kind,
                self.tr("Arrows go from one to the next, Enter opens, plus and minus zoom."),
            )
        )
        show_if(self._said, any(canvas.picture.symbols for canvas in self.canvases))
        self._tidy.setVisible(
            self._kind == "genogram" and any(person.shift for person in self._saver.case.people)
        )

    def _show_lacks(self) -> None:
        """Say what a picture still lacks, and offer the steps that add it."""
        text, steps = {
            "genogram": (
                self.tr("The genogram grows from the mother and the father, and shows each home."),
                ("mother", "father", "household"),
            ),
            "time": (
                self.tr("Time is drawn from the due date and the events of the chronology."),
                ("due", "event"),
            ),
            "appointments": (
                self.tr(
                    "No appointment is recorded yet. Each one is shown here by week and service, "
                    "kept or missed."
                ),
                ("appointment",),
            ),
            "picture": (
                self.tr(
                    "No agency is recorded yet. Each one is shown here with what it knows and "
                    "has been told."
                ),
                ("agency",),
            ),
            "ecomap": (
                self.tr(
                    "The ecomap grows from the mother, the family and the agencies round them."
                ),
                ("mother", "father", "agency"),
            ),
        }[self._kind]
        clear(self._lacks)
        if open_steps(self._saver.case, steps):
            card = MissingCard(text, steps, self._saver.case)
            card.asked.connect(self.step_asked)
            self._lacks.addWidget(card)

    def _lay_out(self) -> None:
        layout = column(self)
        nearer = button("+", "", lambda: self.zoom(STEP))
        nearer.setAccessibleName(self.tr("Zoom in"))
        further = button("–", "", lambda: self.zoom(1 / STEP))
        further.setAccessibleName(self.tr("Zoom out"))
        layout.addLayout(
            row(
                label(self.tr("Pictures"), "title", wrap=False),
                None,
                self._tidy,
                self._read,
                self._add,
                further,
                nearer,
                button(self.tr("Save as…"), "", self.export),
            )
        )
        layout.addWidget(self.chooser)
        layout.addWidget(self.stood)
        layout.addLayout(self._lacks)
        layout.addWidget(self._said)
        layout.addLayout(self._place, 1000)
        layout.addStretch(1)


class _PictureArea(QScrollArea):
    """A picture as large as there is room for; a low one gives it its height.

    One that outgrows its room is shown in its whole height: the page scrolls it, and it itself
    only sideways.
    """

    def __init__(self, canvas: PictureCanvas) -> None:
        super().__init__()
        self._canvas, self._low = canvas, canvas.picture.height < LOW
        self.setWidget(canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(canvas)
        self.setProperty("look", "card")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the picture fill the new room."""
        super().resizeEvent(event)
        room = self.maximumViewportSize()
        if self._low:
            room.setHeight(theme.px(LOW * ROOMY))
        self._canvas.fit(room - QSize(2, 2))
        if self._low:
            self.setFixedHeight(self._canvas.height() + 24)
        elif self._canvas.outgrows:
            across = self._canvas.width() > self.maximumViewportSize().width()
            bar = self.horizontalScrollBar().sizeHint().height() if across else 0
            self.setMinimumHeight(self._canvas.height() + bar + 2)
        else:
            self.setMinimumHeight(0)
