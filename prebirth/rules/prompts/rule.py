"""What a rule and a prompt are, and how a rule is registered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Collection, Iterable
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from prebirth.base.language import say
from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case, record_type
from prebirth.case.course import CourseStage, living_babies
from prebirth.case.marks import Kind, marks
from prebirth.case.pregnancy import Baby
from prebirth.case.record import COMMON, Record
from prebirth.case.values import Known
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.wording.counting import Number

RecordKey = tuple[str, str]
"""A table and the id of one of its records; an answer may be one that is not there yet."""


class RuleResult(NamedTuple):
    """What a rule found: a message, the places it is about, and further facts behind it."""

    message: str
    places: tuple[RecordKey, ...]
    facts: tuple[RecordKey, ...] = ()
    on: date | None = None
    """The day it bears on, where none of its records tells it."""
    of: Of | None = None
    """What it speaks of, where that is not what its rule speaks of at most times."""


class Phase(StrEnum):
    """When a rule speaks; hardly any does once the assessment is closed."""

    ANY = "before and after the birth"
    PREGNANT = "while a baby is expected"
    AFTER = "once a baby is born and lives"
    ALWAYS = "also once the assessment is closed"
    CHILDREN = "as any, and also after a loss where the work goes on for the children at home"


class Of(StrEnum):
    """What a rule speaks of: what is so in the family, or how thin its record still is."""

    FAMILY = "what happened in the family, or was not done for it"
    RECORD = "what is not asked or not written yet"
    STEP = "what anybody's record lacks at first: of the family once a worry is recorded"

    def where(self, *, worried: bool) -> Of:
        """What it speaks of, the family or its record, where a worry is recorded or is not."""
        if self is Of.STEP:
            return Of.FAMILY if worried else Of.RECORD
        return self


class Rule(NamedTuple):
    """A rule: its function, and what the app knows about it."""

    id: str
    theme: str
    stands: tuple[str, ...]
    """The roles and tables by which its section is found, the first that a form has."""
    findings: tuple[str, ...]
    reads: frozenset[str]
    judge: Callable[[Case, date, Walk], RuleResult | None]
    of: Of
    phase: Phase = Phase.ANY
    once: bool = False
    """Whether it says that something is over: shown once, quietly, and waiting for no answer."""
    to_come: bool = False
    """Whether it also reads what is still to come, where others read what is so by today."""
    weighs: frozenset[str] = frozenset()
    """What it reads of records that is no fact, such as who is kept from one: a change in it
    reopens an answered prompt too."""
    names: bool = True
    """Whether a copy names whom its records are about: not where its words say whom it means."""

    def speaks(self, stage: CourseStage, case: Case, today: date) -> bool:
        """Whether it is asked at all, as things stand on a day, with the stage of that day."""
        if self.phase == Phase.ALWAYS:
            return True
        if stage == CourseStage.CLOSED:
            return False
        if stage in {CourseStage.UNSAID, CourseStage.KEPT}:
            return self.phase == Phase.CHILDREN
        if stage == CourseStage.LOST:
            return self.phase == Phase.CHILDREN and case.pregnancy.goes_on == Known.YES
        if self.phase == Phase.PREGNANT:
            return stage == CourseStage.EXPECTED
        return self.phase != Phase.AFTER or bool(living_babies(case, today))


class Prompt(NamedTuple):
    """Something that deserves another look, and why."""

    id: str
    theme: str
    section: str
    message: str
    places: tuple[RecordKey, ...]
    findings: tuple[str, ...]
    facts: tuple[RecordKey, ...] = ()
    """Further records it rests on; a change in them or in the places reopens an answered prompt."""
    on: date | None = None
    """The day it bears on, where none of its records tells it."""
    of: Of = Of.FAMILY
    """What it speaks of: the family or its record."""
    told: str = ""
    """What it says in the language spoken; `message` is English, by which it is known again."""

    @property
    def rule(self) -> Rule:
        """The rule that raises it."""
        return RULES[self.id]


RULES: dict[str, Rule] = {}
"""Every rule by its permanent id; the theme modules fill it when they are imported."""


def prompt_title(prompt: str) -> str:
    """What a prompt is called, by the permanent id of its rule; the id's words where none is."""
    known = RULES.get(prompt)
    said = (known.judge.__doc__ or "").partition("\n")[0].strip().rstrip(".") if known else ""
    return say(said) if said else prompt.replace("-", " ")


COURSE = frozenset({*SINGLE, TABLE_OF[Baby]})
"""The tables that say how far the pregnancy has come, and so which rules speak."""

OF_FACTS = "facts:"
"""What a digest of facts begins with; earlier builds made one of every field."""

TABLES = frozenset({*RECORDS, *SINGLE})
PLACES = TABLES | frozenset(QuestionRole)
"""What says where a rule stands: the role of a question, or a table."""

Judge = Callable[[Case, date, Walk], RuleResult | None]


def rule(
    name: str,
    findings: str,
    stands: str,
    reads: str,
    of: Of,
    *,
    phase: Phase = Phase.ANY,
    once: bool = False,
    to_come: bool = False,
    weighs: str = "",
    names: bool = True,
) -> Callable[[Judge], Judge]:
    """Register a function as a rule.

    Given are its permanent id, the findings behind it, the roles and tables whose section
    it stands in, the tables it reads, what it speaks of, when it speaks, whether it only says
    that something is over, whether it reads what is still to come, which fields it weighs
    that are no facts, and whether a copy names whom it is about; findings, roles, tables and
    fields are lists separated by spaces.
    """
    if not isinstance(of, Of):
        raise TypeError(f"{name} does not say whether it speaks of the family or of its record")
    places = tuple(stands.split())
    if unknown := next((one for one in places if one not in PLACES), ""):
        raise ValueError(f"{name} stands with {unknown}, which is no role and no table")
    read = frozenset(reads.split())
    if unknown := next(iter(sorted(read - TABLES)), ""):  # it would be asked again for nothing
        raise ValueError(f"{name} reads {unknown}, which is no table")

    def known(judge: Judge) -> Judge:
        if name in RULES:  # the other would be silent, and nobody would know
            raise ValueError(f"the id {name} is that of another rule: ids are permanent and unique")
        theme = judge.__module__.rpartition(".")[2]
        RULES[name] = Rule(
            name,
            theme,
            places,
            tuple(findings.split()),
            read,
            judge,
            of,
            phase,
            once,
            to_come,
            frozenset(weighs.split()),
            names,
        )
        return judge

    return known


def about(
    message: str,
    subjects: Iterable[Record | str],
    also: Iterable[Record] = (),
    on: date | None = None,
    **parts: object,
) -> RuleResult | None:
    """A message about records or answers, or None where there are none.

    `{count:row|rows}` in the message says how many, and what they are; `parts` fill in its other
    places. A string among `subjects` is the id of an answer; `also` are further records it rests
    on, and `on` is the day it bears on, where no record of it tells one.
    """
    places = _places(subjects)
    if not places:
        return None
    return RuleResult(say(message, count=Number(len(places)), **parts), places, _places(also), on)


def lacking(*thin: tuple[str, Collection[object]]) -> str:
    """What lacks somewhere, of pairs of what it is and where it does: “the day or the reason”."""
    *others, last = [what for what, where in thin if where] or [""]
    return say("{some} or {last}", some=", ".join(others), last=last) if others else last


def about_questions(message: str, *questions: str, also: Iterable[Record] = ()) -> RuleResult:
    """A message about questions alone; `also` are the records it rests on."""
    return RuleResult(
        message, tuple(("answers", question) for question in questions), _places(also)
    )


def _places(subjects: Iterable[Record | str]) -> tuple[RecordKey, ...]:
    return tuple(
        sorted(
            {
                ("answers", item) if isinstance(item, str) else (table_of(item), item.id)
                for item in subjects
            }
        )
    )


def table_of(record: Record) -> str:
    """The table a record belongs to."""
    return TABLE_OF.get(type(record), record.id if record.id in SINGLE else "")


def digest(prompt: Prompt, case: Case) -> str:
    """A hash of the facts behind a prompt; it changes when one of them does.

    What is no fact, such as where a symbol stands, is not in it, nor what is empty: a field that
    a later build adds to a record changes nothing that was known.
    """
    return OF_FACTS + _hashed(prompt, _facts(prompt, case))


def digest_of_facts(prompt: Prompt, case: Case) -> str:
    """A hash of the facts behind a prompt without what it says, which days alone may change."""
    text = json.dumps([prompt.id, _facts(prompt, case)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _facts(prompt: Prompt, case: Case) -> list[list[Any]]:
    facts = []
    known = RULES.get(prompt.id)
    for table, key in (*prompt.places, *prompt.facts):
        record: Record | None = case.record(table, key)
        unsaid = _no_facts(record_type(table)) - (known.weighs if known else frozenset())
        kept = record and record.model_dump(mode="json", exclude=set(unsaid), exclude_defaults=True)
        facts.append([table, key, kept])
    return facts


def is_of(answered: str, prompt: Prompt, case: Case) -> bool:
    """Whether an answered digest is of what a prompt says now, also one of an earlier build."""
    if answered.startswith(OF_FACTS):
        return answered == digest(prompt, case)
    return answered == _whole_digest(prompt, case)


def _whole_digest(prompt: Prompt, case: Case) -> str:
    """The digest as earlier builds made it, of every field of the records."""
    facts = []
    for table, key in (*prompt.places, *prompt.facts):
        record = case.record(table, key)
        kept = (
            record.model_dump(mode="json", exclude=set(COMMON) - {"id", "evidence"})
            if record
            else None
        )
        facts.append([table, key, kept])
    return _hashed(prompt, facts)


def _hashed(prompt: Prompt, facts: list[list[Any]]) -> str:
    text = json.dumps([prompt.id, prompt.message, facts], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


@cache
def _no_facts(kind: type[Record]) -> frozenset[str]:
    """The fields of a record that say nothing of the family."""
    return frozenset(
        name
        for name, mark in marks(kind).items()
        if name != "id"
        and not mark.weighed
        and (name in COMMON or (mark.kind != Kind.FACT and not mark.signed))
    )
