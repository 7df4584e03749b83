"""The prompts and date warnings of an open assessment, brought up to date by each change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from prebirth.acts.considering import RaisedPrompt, respond
from prebirth.case.change import Change
from prebirth.form.model import Walk
from prebirth.rules.date_checks import TABLES, DateWarning, check_table, tables_to_check
from prebirth.rules.milestone import State, upcoming
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import PromptState, prompt_states, reevaluate
from prebirth.rules.prompts.rule import Prompt, digest
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
        self.update((), everything=True)

    def update(self, changes: Iterable[Change], *, everything: bool = False) -> None:
        """Judge again what the changes touch."""
        changes, case, times = tuple(changes), self._saver.case, self._walk.times
        self._prompts = reevaluate(
            {} if everything else self._prompts, case, changes, self.today, self._walk
        )
        self.states = prompt_states(case, self._prompts.values(), self._walk)
        for table in TABLES if everything else tables_to_check(change.table for change in changes):
            self._date_warnings[table] = check_table(table, case, self.today, times)

    @property
    def date_warnings(self) -> list[DateWarning]:
        """The odd dates of the case."""
        return [warning for table in TABLES for warning in self._date_warnings[table]]

    @property
    def open(self) -> list[PromptState]:
        """The prompts that wait for an answer."""
        return [state for state in self.states if not state.considered]

    def new(self, state: PromptState) -> bool:
        """Whether a prompt was not there when somebody last left."""
        return self._mark(state.prompt) not in self._seen

    def of(self, section: str) -> list[PromptState]:
        """The prompts that stand in a section, open ones first."""
        return sorted(
            (state for state in self.states if state.prompt.section == section),
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
        """How many things in a section deserve another look."""
        return sum(state.prompt.section == section for state in self.open) + len(
            self.date_warnings_of(section)
        )

    def looks(self) -> frozenset[str]:
        """The sections with something to look at again."""
        return frozenset(
            section.id for section in self._walk.form.sections if self.count(section.id)
        )

    def answer(self, prompt: Prompt, text: str) -> None:
        """Keep the worker's answer; the prompt is considered until a fact behind it changes."""
        about = tuple(key for _, key in prompt.places)
        raised = RaisedPrompt(prompt.id, about, digest(prompt, self._saver.case))
        self._saver.do(None, respond, raised, done=text, on=self.today)

    def note(self) -> None:
        """Note for the caseload what is open and which dates fall."""
        shown = at_a_glance(self._saver.case)
        steps = upcoming(milestones(shown, self.today, self._walk), self.today)
        if not self._saver.session.read_only:
            dates = "\n".join(
                f"{step.due} {'Due' if step.due_by else 'Planned'}: {step.name}"
                for step in steps
                if step.state(self.today) != State.PASSED and step.day
            )
            self._saver.do("note", Session.note_summary, dates, str(len(self.open)))

    def mark_seen(self) -> None:
        """Remember what was there, so that the next visit shows what is new."""
        self._saver.session.mark_seen(self._mark(state.prompt) for state in self.states)

    def _mark(self, prompt: Prompt) -> str:
        return f"{prompt.id}:{digest(prompt, self._saver.case)[:12]}"
