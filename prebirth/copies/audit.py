"""A themed audit: counts over many assessments, in which nobody can be found.

No count is given that is so small that it could be somebody.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from io import StringIO
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.form.model import Walk
from prebirth.form.status import progress
from prebirth.privacy.gate import Seen
from prebirth.rules.milestone import State
from prebirth.rules.milestones import milestones
from prebirth.rules.prompts.evaluate import all_prompts, prompt_states
from prebirth.rules.prompts.rule import RULES, prompt_title

LEAST = 5
"""A count below this is not given, nor one by which it could be worked out."""
HIDDEN = "suppressed"
RAISED, ANSWERED, SILENT, NOT_COUNTED = "open", "considered", "not raised", "no date to count from"

WATCHED, ASKING, DAYLESS, ENDED = "watched", "asks now", "no day to look again", "ended"
"""How a watch record stands: an early contact that is not an assessment yet."""
DONE = State.DONE.value
"""Also of a step of which the record says that it was done, and not on which day."""


class AuditCount(NamedTuple):
    """One count: of what, in which state, how many of the assessments.

    Title and state are English, as other programs read them; a paper and a list say them.
    """

    about: str
    id: str
    title: str
    state: str
    number: str


class Audit:
    """Takes in one assessment after the other, and keeps nothing of any but the counts."""

    def __init__(self, walk: Walk, today: date) -> None:
        self._walk, self._today = walk, today
        self.total = 0
        self._counts: dict[tuple[str, str], Counter[str]] = {}
        self._watched: Counter[str] = Counter()
        self._steps: set[str] = set()
        self._titles = self._all_titles()

    def add(self, case: Seen) -> None:
        """Count one assessment: each finding, prompt, timescale and section is in one state."""
        self.total += 1
        states = {
            state.prompt.id: state
            for state in prompt_states(case, all_prompts(case, self._today, self._walk), self._walk)
        }
        waiting = [state.prompt for state in states.values() if not state.considered]
        touched = {finding for prompt in waiting for finding in prompt.findings}
        looks = frozenset(prompt.section for prompt in waiting)
        steps = {
            step.id: DONE if step.done else step.state(self._today).value
            for step in milestones(case, self._today, self._walk)
            if not step.ended
        }
        self._steps |= set(steps)
        for about, key in self._titles:
            if about == "finding":
                state = RAISED if key in touched else SILENT
            elif about == "prompt":
                state = (
                    SILENT if key not in states else ANSWERED if states[key].considered else RAISED
                )
            elif about == "timescale":
                state = steps.get(key, NOT_COUNTED)
            else:
                section = next(one for one in self._walk.form.sections if one.id == key)
                state = progress(section, case, looks, on=self._today).status.value
            self._counts.setdefault((about, key), Counter())[state] += 1

    def add_watch(self, asks: str, *, over: bool) -> None:
        """Count one watch record, by the first day on which it asks; it is no assessment."""
        late = bool(asks) and asks <= self._today.isoformat()
        state = ENDED if over else ASKING if late else WATCHED if asks else DAYLESS
        self._watched[state] += 1

    def lines(self) -> Iterator[AuditCount]:
        """Every count that may be given, and the number of assessments where that may be."""
        yield AuditCount(
            "assessments",
            "",
            say("All that were counted"),
            "",
            str(self.total) if self.total >= LEAST or not self.total else HIDDEN,
        )
        for (about, key), title in self._titles.items():
            counts: Mapping[str, int] = self._counts.get((about, key), {})
            if about == "timescale" and key not in self._steps:
                continue  # a number the app goes by, and no step with a day
            for state, count in disclosable(counts).items():
                yield AuditCount(about, key, title, state, count)
        for state, count in disclosable(self._watched).items():
            yield AuditCount("watch", "watch", say("watch records"), state, count)

    def to_bytes(self) -> bytes:
        """The counts as a CSV file."""
        out = StringIO(newline="")
        sheet = csv.writer(out)
        sheet.writerow(
            (
                "about",
                "id",
                "title",
                "state",
                say(
                    "assessments (fewer than {least}, and what would give them away: {hidden})",
                    least=LEAST,
                    hidden=HIDDEN,
                ),
            )
        )
        sheet.writerows(self.lines())
        return out.getvalue().encode("utf-8-sig")

    def _all_titles(self) -> dict[tuple[str, str], str]:
        """Everything that is counted, by its name in the form: never by anybody's words."""
        walk = self._walk
        names = {("finding", finding.id): finding.says for finding in walk.findings.findings}
        names |= {("prompt", rule.id): prompt_title(rule.id) for rule in RULES.values()}
        names |= {("timescale", row.id): row.name for row in walk.times.timescales}
        return names | {("section", section.id): section.title for section in walk.form.sections}


def disclosable(counts: Mapping[str, int]) -> dict[str, str]:
    """What may be given of counts that add up to the number of assessments, which is known.

    Below the least, nothing is. Small counts take others with them, in the order of their names,
    until what is kept back leaves more than one answer for each. In the order of their sizes,
    whoever knows this rule could tell which is which.
    """
    small = {state for state, count in counts.items() if 0 < count < LEAST}
    hidden = set(small)
    for taken, state in enumerate(
        sorted(state for state, count in counts.items() if count >= LEAST), 1
    ):
        hidden.add(state)
        if sum(counts[state] for state in hidden) > LEAST * taken + len(small):
            break
    else:
        hidden = set(counts)
    return {
        state: HIDDEN if small and state in hidden else str(count)
        for state, count in counts.items()
    }
