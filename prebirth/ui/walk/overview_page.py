"""The overview: the dates that fall, and what waits."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from prebirth.case.after_loss import still_set
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.closing import Closing
from prebirth.case.course import NO_LONGER, CourseStage, course_of, living_babies, over, stage_of
from prebirth.case.dates import exact_day
from prebirth.case.pregnancy import Baby
from prebirth.form.model import Walk
from prebirth.form.status import Slot, missing
from prebirth.rules.done_by import begun_without_day
from prebirth.rules.first_steps import FIRST, open_steps
from prebirth.rules.looking_again import left_as_closed
from prebirth.rules.milestone import Milestone, State, each_once
from prebirth.rules.milestones import milestones, uncounted
from prebirth.rules.prompts.still_held import last_closing
from prebirth.session import Session
from prebirth.ui.base import theme
from prebirth.ui.base.glance import at_a_glance
from prebirth.ui.base.missing_card import MissingCard
from prebirth.ui.base.parts import button, calm, clear, frame, good_to_read, label, row
from prebirth.ui.base.preferences import keep_tour_seen, tour_seen
from prebirth.ui.base.prompt_book import PromptBook
from prebirth.ui.base.words import days_whole, diary_name
from prebirth.wording.counting import Number
from prebirth.wording.facts import (
    baby_age_words,
    became_words,
    born_words,
    capital,
    day_words,
    due_words,
    gestation_words,
)

MOST = 8
"""How many required questions are named."""
SHARES = (5, 4, 6)
"""Of the width: by when, for when, and when it was done with how late that was."""
MARKS = {
    State.DONE: "✓",
    State.SAID: "✓",
    State.OVERDUE: "!",
    State.NEXT: "○",
    State.PASSED: "?",
    State.POSTPONED: "↷",
    State.NOT_HELD: "×",
    State.STOPPED: "–",
    State.ENDED: "–",
}


class OverviewPage(QFrame):
    """Shows where the assessment stands."""

    prompts_asked = Signal()
    begin_asked = Signal()
    differ_asked = Signal()
    step_asked = Signal(str)
    tour_asked = Signal()
    course_asked = Signal()
    closing_asked = Signal()
    question_asked = Signal(str)

    def __init__(self, walk: Walk, book: PromptBook, session: Session) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._walk, self._book, self._session = walk, book, session
        self._layout = calm(self)
        self.refresh(session.case)

    def refresh(self, case: Case) -> None:
        """Show it as it is now."""
        clear(self._layout)
        put = self._layout.addWidget
        put(label(self.tr("Overview"), "title"))
        for said in self._course(case):
            put(label(said, "quiet"))
        set_ones = still_set(case, self._book.today)
        named = ((TABLE_OF[type(one)], one) for one in set_ones if type(one).many)
        for said in self._still_set(at_a_glance(case, named)):
            put(label(said))
        if stage_of(case, self._book.today) == CourseStage.CLOSED:
            again = button(self.tr("Open it again…"), "", self.course_asked.emit)
            self._layout.addLayout(row(again, None))
            again.setHidden(bool(self._session.read_only))
        became = button(self.tr("What became of this pregnancy…"), "link", self.course_asked.emit)
        close = button(self.tr("Close this assessment…"), "link", self.closing_asked.emit)
        if stage_of(case, self._book.today) == CourseStage.CLOSED:
            close.hide()  # shown before it has a place, it would be a window of its own
        self._layout.addLayout(row(became, close, None, spacing=theme.L))
        if not (tour_seen() or self._session.next_undo or self._session.kept_by_undo):
            put(self._tour(case))
        ended = over(case, self._book.today)
        if open_steps(case, FIRST) and not ended:
            put(self._first(case))
        if self._session.conflicts:
            put(self._differ(len(self._session.conflicts)))
        put(self._prompts())
        lacking = [] if ended else missing(self._walk.form, case, self._book.today)
        if lacking:
            put(self._missing(case, lacking))
        # After a loss not even what was done for the birth meets whoever opens it.
        lost = course_of(case, self._book.today) in NO_LONGER
        done = ended and milestones(case, self._book.today, self._walk)
        if not lost and (done or not ended):
            put(self._dates(case))
        self._layout.addStretch(1)

    def _course(self, case: Case) -> list[str]:
        """How the pregnancy stands: its weeks, each baby that is born, that it ended, or closed."""
        today, stage = self._book.today, stage_of(case, self._book.today)
        shown = at_a_glance(case)
        if stage == CourseStage.CLOSED:
            return [self.tr("This assessment is closed. Nothing is counted or asked any more.")]
        if stage == CourseStage.LOST:
            return [
                self.tr("This pregnancy has ended. Nothing is counted or prepared for it any more.")
            ]
        if stage == CourseStage.UNSAID:
            return [self.tr("The mother has died. What became of the baby is not recorded.")]
        babies = [
            (
                self.tr("{name}: born {how}{age}.")
                if baby.born
                else self.tr("{name}: born, {how}{age}.")
            ).format(
                name=baby.called or self.tr("Baby"),
                how=born_words(shown, baby),
                age=_age(baby, today),
            )
            for baby in living_babies(shown, today)
        ]
        babies += [f"{capital(said)}." for said in became_words(shown, today)]
        return [*babies, self._expected(case)] if stage == CourseStage.EXPECTED else babies

    def _still_set(self, case: Case) -> list[str]:
        """The meetings still in diaries after a loss or a closing, for somebody to decide on."""
        return [
            self.tr("{what}: still set for {day}. Call it off or keep it.").format(
                what=diary_name(one), day=one.on.show() if one.on else ""
            )
            for one in still_set(case, self._book.today)
        ]

    def _expected(self, case: Case) -> str:
        """The weeks of pregnancy today and the due date, or why they are not counted."""
        weeks = gestation_words(case, self._book.today)
        due = due_words(case)
        return (
            self.tr("{weeks} today, due {day}").format(weeks=weeks, day=due)
            if weeks
            else self.tr(
                "Due {day}. Today is outside a pregnancy with that due date, so no weeks are shown."
            ).format(day=due)
            if case.pregnancy.due and case.pregnancy.due.exact
            else self.tr(
                "Due {day}. We cannot count weeks of pregnancy from that. Ask for the date from "
                "the scan."
            ).format(day=due)
            if due
            else self.tr("There is no due date yet, so no date can be counted.")
        )

    def _tour(self, case: Case) -> QWidget:
        """The offer of a tour, until it was taken or refused, or somebody wrote here."""
        card, inside = frame("card")
        inside.addWidget(label(self.tr("First time here?"), "ask"))
        inside.addWidget(
            label(
                self.tr(
                    "A tour of five places takes two minutes. You can stop at any of them. It is "
                    "in the menu too."
                ),
                "quiet",
            )
        )

        def refused() -> None:
            keep_tour_seen()
            self.refresh(case)

        inside.addLayout(
            row(
                button(self.tr("Take the tour"), "", self.tour_asked.emit),
                button(self.tr("Not now"), "link", refused),
                None,
                spacing=theme.L,
            )
        )
        return card

    def _first(self, case: Case) -> QWidget:
        """What to enter before anything else, until it is there."""
        text = self.tr(
            "All dates are counted from the due date, and most questions are asked about each "
            "parent."
        )
        card = MissingCard(text, FIRST, case, look="card", heading=self.tr("Enter these first"))
        card.asked.connect(self.step_asked)
        return card

    def _differ(self, count: int) -> QWidget:
        """What people wrote apart and nobody has decided between."""
        card, inside = frame("prompt")
        text = (
            self.tr(
                "In {n} places two of you wrote differently. Both are kept until somebody chooses."
            ).format(n=count)
            if count > 1
            else self.tr(
                "In one place two of you wrote differently. Both are kept until somebody chooses."
            )
        )
        inside.addWidget(label(text, "ask"))
        inside.addLayout(
            row(button(self.tr("See what differs"), "link", self.differ_asked.emit), None)
        )
        return card

    def _prompts(self) -> QWidget:
        count = len(self._book.things)
        card, inside = frame("prompt" if count else "card")
        text = (
            self.tr("{n} things are worth another look.").format(n=count)
            if count > 1
            else self.tr("One thing is worth another look.")
            if count
            else self._closed_with(last_closing(self._session.case))
            if stage_of(self._session.case, self._book.today) == CourseStage.CLOSED
            else self.tr("Nothing waits for another look.")
        )
        inside.addWidget(label(text, "ask"))
        begin = button(self.tr("Go to the first section"), "link", self.begin_asked.emit)
        see = button(
            self.tr("See it")
            if count == 1
            else self.tr("See them")
            if count
            else self.tr("See the other questions"),
            "link",
            self.prompts_asked.emit,
        )
        if not (self._book.states or left_as_closed(self._session.case)):
            see.hide()
        inside.addLayout(row(see, begin, None, spacing=theme.L))
        return card

    def _closed_with(self, closing: Closing | None) -> str:
        """What a closed assessment left without an answer."""
        left = sum(line.unanswered for line in closing.was_open) if closing else 0
        if left:
            text = self.tr("{n:prompt|prompts} closed without an answer.")
            return text.format(n=Number(left))
        if closing and closing.listed:
            return self.tr("No prompt was closed without an answer.")
        return self.tr("Nobody recorded what was open at the closing.")

    def _missing(self, case: Case, lacking: list[Slot]) -> QWidget:
        """The required questions without an answer, each to go to."""
        card, inside = frame("prompt")
        text = (
            self.tr("{n} required questions are not answered yet.").format(n=len(lacking))
            if len(lacking) > 1
            else self.tr("One required question is not answered yet.")
        )
        inside.addWidget(label(text, "ask"))
        shown = at_a_glance(case)
        for slot in lacking[:MOST]:
            person = shown.people.get(slot.about.id) if slot.about else None
            name = f"{slot.question.short}: {person.name}" if person else slot.question.short
            go = button(name, "link", partial(self.question_asked.emit, slot.id))
            inside.addLayout(row(go, None))
        if (left := len(lacking) - MOST) > 0:
            inside.addWidget(label(self.tr("And {n} more.").format(n=left), "small"))
        return card

    def _dates(self, case: Case) -> QWidget:
        card, inside = frame("card")
        today = self._book.today
        title = self.tr("What was done") if over(case, today) else self.tr("Key dates")
        inside.addWidget(label(title, "ask"))
        steps = each_once(milestones(case, today, self._walk))
        # This page opens first, and nothing notes that somebody looked at it.
        shown = at_a_glance(case)
        named = {*milestones(shown, today, self._walk)}
        if not steps:
            inside.addWidget(
                label(
                    self.tr(
                        "Enter the due date, the referral or the conference, and the dates that "
                        "follow appear here."
                    ),
                    "quiet",
                )
            )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.L)
        grid.setVerticalSpacing(theme.XS)
        names = {
            State.DONE: self.tr("done"),
            State.SAID: self.tr("said to be done"),
            State.OVERDUE: self.tr("overdue"),
            State.NEXT: self.tr("to come"),
            State.PASSED: self.tr("day passed"),
            State.STOPPED: self.tr("not recorded"),
            State.ENDED: self.tr("no longer counted"),
            State.POSTPONED: self.tr("postponed"),
            State.NOT_HELD: self.tr("not held"),
        }
        for place, step in enumerate(steps):
            state, line = step.state(today), 4 * place
            known = step in named
            kind = "strong" if state == State.OVERDUE else ""
            # Of a loss nobody says that it is done.
            stood = self.tr("day not recorded") if begun_without_day(step, self._walk) else ""
            stands = "" if step.id == "loss" else f"{MARKS[state]} {stood or names[state]}"
            grid.addWidget(label(stands, kind, wrap=False), line, 0)
            name = step.name if known else self.tr("Restricted")
            grid.addWidget(label(name, kind), line, 1, 1, 3)
            days = self._three(step, shown) if known else (step.when_words, "", "")
            for column, text in enumerate(days, 1):
                if text:
                    grid.addWidget(label(text, "small"), line + 1, column)
            # In a line of its own: beside the rest it had one word in a line in a small window.
            if known and step.by:
                whence = good_to_read(label(days_whole(step.by), "small"))
                grid.addLayout(whence, line + 2, 1, 1, 3)
            grid.setRowMinimumHeight(line + 3, theme.S)
        for column, share in enumerate(SHARES, 1):
            grid.setColumnStretch(column, share)
        inside.addLayout(grid)
        for text in uncounted(shown, today, self._walk):
            inside.addWidget(label(text, "small"))
        if any(step.limit for step in steps):
            inside.addWidget(label(self._working_days(), "small"))
        return card

    def _three(self, step: Milestone, case: Case) -> tuple[str, str, str]:
        """By when a step is due, for when it is set, and when it was done or why no day is said."""
        due = planned = ""
        if step.due_by:
            due = self.tr("Due by {day}").format(day=day_words(step.due_by))
            weeks = gestation_words(case, step.due_by)
            due += f" ({weeks})" if weeks else ""
        if step.planned:
            planned = self.tr("Planned for {day}").format(day=step.planned.show())
        elif step.known and not step.done:
            planned = step.known.show()
        return due, planned, self._happened(step)

    def _happened(self, step: Milestone) -> str:
        """When a step was done and how late that was, or what is recorded in place of a day."""
        today = self._book.today
        state, late = step.state(today), self._late(step)
        if state == State.DONE and step.happened:
            when = (
                self.tr("Happened on {day}") if step.happened.day else self.tr("Happened in {day}")
            )
            said = when.format(day=step.happened.show())
            together = late.replace(" ", "\u00a0")  # the line breaks before it, not within it
            return f"{said}, {together}" if late else said
        if state == State.SAID:
            return self.tr("Day not recorded")
        if state in {State.POSTPONED, State.NOT_HELD}:
            return step.instead[:1].upper() + step.instead[1:]
        if state == State.ENDED:
            return capital(step.ended)
        if state == State.PASSED and step.unsaid(today):
            return self.tr("Was it held? It is not recorded")
        return late[:1].upper() + late[1:]

    def _late(self, step: Milestone) -> str:
        """How late a step was done, or is by now."""
        if days := step.days_late:
            text = self.tr("one day late") if days == 1 else self.tr("{n} days late")
            if step.happened and not step.happened.exact:
                text = self.tr("at least {n} days late")
            return text.format(n=days)
        if step.state(self._book.today) != State.OVERDUE:
            return ""
        over = (self._book.today - step.due).days
        return (
            self.tr("overdue by one day") if over == 1 else self.tr("overdue by {n} days")
        ).format(n=over)

    def _working_days(self) -> str:
        """What a working day is here."""
        calendar = self._walk.times.calendar
        said = self.tr(
            "Working days are Monday to Friday, less the public holidays of {place}. We know these "
            "up to {last}."
        ).format(place=calendar.name, last=calendar.last)
        if calendar.closed:
            closed = ", ".join(day_words(day) for day in calendar.closed)
            said += " " + self.tr("This authority is also closed on {days}.").format(days=closed)
        return said


def _age(baby: Baby, today: date) -> str:
    """How old a baby is, after a comma; nothing where the day of birth is not known."""
    born = exact_day(baby.born)
    return f", {baby_age_words(born, today)}" if born else ""
