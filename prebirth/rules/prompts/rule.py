"""What a prompt is, and how a rule is known."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from prebirth.case.case import SINGLE, TABLE_OF, Case
from prebirth.case.record import COMMON, Record
from prebirth.form.model import Timescales

Place = tuple[str, str]
"""A table and the id of one of its records; an answer may be one that is not there yet."""


class RuleResult(NamedTuple):
    """What a rule says: a sentence, the places it is about, and further facts that it rests on."""

    message: str
    places: tuple[Place, ...]
    facts: tuple[Place, ...] = ()


class Rule(NamedTuple):
    """A rule with all that is known of it beside what it does."""

    id: str
    theme: str
    section: str
    findings: tuple[str, ...]
    reads: frozenset[str]
    judge: Callable[[Case, date, Timescales], RuleResult | None]


class Prompt(NamedTuple):
    """Something that deserves another look, and why."""

    id: str
    theme: str
    section: str
    message: str
    places: tuple[Place, ...]
    findings: tuple[str, ...]
    facts: tuple[Place, ...] = ()
    """Further facts it rests on: with the places, what brings an answered prompt back when it changes."""


RULES: dict[str, Rule] = {}
"""Every rule by its permanent id, filled as the themes are imported."""

Judge = Callable[[Case, date, Timescales], RuleResult | None]


def rule(name: str, findings: str, section: str, reads: str) -> Callable[[Judge], Judge]:
    """Make a function known as a rule: its id, the findings behind it, where it stands, the tables it reads."""

    def known(judge: Judge) -> Judge:
        theme = judge.__module__.rpartition(".")[2]
        RULES[name] = Rule(
            name, theme, section, tuple(findings.split()), frozenset(reads.split()), judge
        )
        return judge

    return known


def about(
    message: str, found: Iterable[Record | str], also: Iterable[Record] = ()
) -> RuleResult | None:
    """Say something about records, or questions by the id of their answer, resting also on others; nothing where there are none."""
    places = _places(found)
    return RuleResult(message.format(count=len(places)), places, _places(also)) if places else None


def about_questions(message: str, *questions: str, also: Iterable[Record] = ()) -> RuleResult:
    """Say something about questions alone, resting on some records."""
    return RuleResult(
        message, tuple(("answers", question) for question in questions), _places(also)
    )


def _places(found: Iterable[Record | str]) -> tuple[Place, ...]:
    return tuple(
        sorted(
            {
                ("answers", item) if isinstance(item, str) else (table_of(item), item.id)
                for item in found
            }
        )
    )


def table_of(record: Record) -> str:
    """The table a record belongs to."""
    return TABLE_OF.get(type(record), record.id if record.id in SINGLE else "")


def digest(prompt: Prompt, case: Case) -> str:
    """What the prompt is about, in short: it changes when a fact behind the prompt does."""
    facts = []
    for table, key in (*prompt.places, *prompt.facts):
        record = case.record(table, key)
        kept = (
            record.model_dump(mode="json", exclude=set(COMMON) - {"id", "evidence"})
            if record
            else None
        )
        facts.append([table, key, kept])
    text = json.dumps([prompt.id, prompt.message, facts], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
