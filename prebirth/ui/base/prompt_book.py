"""The prompts and date warnings of an open assessment, brought up to date by each change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from prebirth.acts.considering import RaisedPrompt, respond
from prebirth.case.after_loss import still_set
from prebirth.case.change import Change
from prebirth.form.model import Walk
from prebirth.rules.date_checks import TABLES, DateWarning, check_table, tables_to_check
from prebirth.rules.looking_again import left_as_closed, sections_to_look_at, waits
from prebirth.rules.milestone import State, upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.clusters import (
    Cluster,
    Placed,
    clusters,
    in_order,
    is_over,
    of_family,
)
from prebirth.rules.prompts.evaluate import PromptState, prompt_states, reevaluate
from prebirth.rules.prompts.looked import Fresh, fresh, looked_on, marks_on
from prebirth.rules.prompts.rule import Prompt, digest
from prebirth.rules.prompts.still_held import watched_until
from prebirth.session import Session
from prebirth.ui.base.glance import at_a_glance
from prebirth.ui.base.saver import Saver


class PromptBook:
    """What of this case deserves another look."""

    def __init__(self, walk: Walk, saver: Saver, today: date) -> None:
        self._walk, self._saver, self.today = walk, saver, today
        self._prompts: dict[str, Prompt | None] = {}
        self._seen = saver.session.seen()
        self.states: list[PromptState] = []
        self._date_warnings: dict[str, list[DateWarning]] = {}
        self._fresh: dict[str, Fresh] = {}
        self.update((), everything=True)

    def update(self, changes: Iterable[Change], *, everything: bool = False) -> None:
        """Judge again what the changes touch."""
        changes, case, times = tuple(changes), self._saver.case, self._walk.times
        self._prompts = reevaluate(
            {} if everything else self._prompts, case, changes, self.today, self._walk
        )
        self.states = prompt_states(case, self._prompts.values(), self._walk)
        self._fresh = {}
        for table in TABLES if everything else tables_to_check(change.table for change in changes):
            self._date_warnings[table] = check_table(table, case, self.today, times)

    @property
    def saver(self) -> Saver:
        """What saves the case that it looks at."""
        return self._saver

    @property
    def date_warnings(self) -> list[DateWarning]:
        """The odd dates of the case."""
        return [warning for table in TABLES for warning in self._date_warnings[table]]

    @property
    def open(self) -> list[PromptState]:
        """The prompts that wait for an answer."""
        return [state for state in self.states if waits(state)]

    @property
    def things(self) -> list[Cluster]:
        """What waits for an answer of what happened in the family, each cluster as one thing."""
        return clusters(self._saver.case, (state for state in self.open if of_family(state)))

    def placed(self, found: Iterable[PromptState]) -> list[Placed]:
        """The clusters of some prompts in their order: what is fresh first, then by day."""
        case = self._saver.case
        return in_order(case, self._walk, clusters(case, found), self.today, self.fresh)

    def fresh(self, state: PromptState) -> Fresh:
        """Whether a prompt is new or changed since somebody last looked at all of them."""
        key = state.prompt.id
        if key not in self._fresh:
            self._fresh[key] = fresh(state.prompt, self._saver.case, self._seen)
        return self._fresh[key]

    def new(self, state: PromptState) -> bool:
        """Whether a prompt is new, or has changed, since somebody last looked."""
        return self.fresh(state) != Fresh.STANDING

    @property
    def looked_on(self) -> date | None:
        """The day on which somebody last looked at all of them, where it is remembered."""
        return looked_on(self._seen)

    def of(self, section: str) -> list[PromptState]:
        """The prompts that stand in a section, open ones first."""
        return sorted(
            (
                state
                for state in self.states
                if state.prompt.section == section and (not is_over(state) or self.new(state))
            ),
            key=lambda state: state.considered,
        )

    def date_warnings_of(self, section: str) -> list[DateWarning]:
        """The odd dates of a section's tables."""
        tables = next(
            {held.records for held in known.holds}
            for known in self._walk.form.sections
            if known.id == section
        )
        return [
            warning
            for table in tables
            if table in self._date_warnings
            for warning in self._date_warnings[table]
        ]

    def count(self, section: str) -> int:
        """How many things in a section deserve another look; what is not asked yet is quiet."""
        waiting = [
            state for state in self.open if state.prompt.section == section and of_family(state)
        ]
        return len(clusters(self._saver.case, waiting)) + len(self.date_warnings_of(section))

    def looks(self) -> frozenset[str]:
        """The sections with something to look at again, or not asked yet."""
        case = self._saver.case
        return sections_to_look_at(case, self.states, self.date_warnings, self._walk)

    def answer(self, prompts: Sequence[Prompt], text: str) -> None:
        """Keep the worker's answer to a prompt, and to others that it answers too.

        Each is considered until a fact behind it changes.
        """
        first, *others = (
            RaisedPrompt(
                prompt.id, tuple(key for _, key in prompt.places), digest(prompt, self._saver.case)
            )
            for prompt in prompts
        )
        self._saver.do(None, respond, first, done=text, on=self.today, also=tuple(others))

    def note(self) -> None:
        """Note for the caseload what is open and which dates fall."""
        shown = at_a_glance(self._saver.case)
        steps = upcoming(milestones(shown, self.today, self._walk), self.today)
        if not self._saver.session.read_only:
            dates = [
                f"{step.due} {'Due' if step.due_by else 'Planned'}: {step.name}"
                for step in steps
                if step.state(self.today) != State.PASSED and step.day
            ]
            # Nobody opens a closed assessment by chance: the list has to say when to ask.
            dates += [
                f"{day} Due: Ask what whoever watches has seen" for day in watched_until(shown)
            ]
            dates += [
                f"{meeting.on} Still set: {meeting.label}"
                for meeting in still_set(shown, self.today)
                if meeting.on
            ]
            left = sum(row.unanswered for row in left_as_closed(self._saver.case))
            counted = f"{len(self.things) + left} {self.today}"
            self._saver.do("note", Session.note_summary, "\n".join(dates), counted)

    def looked(self) -> None:
        """Remember that somebody looked at all of them today, and what there was."""
        prompts = (state.prompt for state in self.states)
        marks = marks_on(prompts, self._saver.case, self.today, self._seen)
        self._saver.session.mark_seen(marks)
        self._seen, self._fresh = marks, {}
