"""All rules applied to a case: the prompts, their answers, and what a change affects."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from importlib import import_module
from typing import NamedTuple

from prebirth.base.language import ENGLISH, Covers, covering, speaking, spoken
from prebirth.case.as_it_stands import as_it_stands
from prebirth.case.case import Case
from prebirth.case.change import Change
from prebirth.case.course import CourseStage, stage_of
from prebirth.case.entered import entered
from prebirth.case.oversight import Response
from prebirth.form.model import Form, Walk
from prebirth.rules.prompts.facts import worry_recorded
from prebirth.rules.prompts.rule import (
    COURSE,
    RULES,
    Of,
    Prompt,
    RecordKey,
    Rule,
    is_of,
    prompt_title,
)

THEMES = (
    "people",
    "children",
    "relationship",
    "protection",
    "appointments",
    "network",
    "decisions",
    "rights",
    "plan",
    "birth",
    "course",
    "closing",
    "newborn",
    "absence",
    "missing",
    "unsaid",
    "judgement",
)
for _theme in THEMES:
    import_module(f"prebirth.rules.prompts.{_theme}")


class PromptState(NamedTuple):
    """A prompt with its last answer; considered while the facts behind it are unchanged."""

    prompt: Prompt
    response: Response | None
    considered: bool


class _Looked(NamedTuple):
    """A case as all rules look at it on a day, worked out once for all of them."""

    case: Case
    """As it stands: a day ahead is none on which anything was so."""
    entered: Case
    """With what is to come as well."""
    today: date
    walk: Walk
    asked: Walk
    """The walk in English, as it is asked on this day."""
    stage: CourseStage

    @classmethod
    def on(cls, case: Case, today: date, walk: Walk) -> _Looked:
        """A case as rules look at it on a day."""
        case = entered(case)
        stands = as_it_stands(case, today)
        asked = walk.made_from.on(today)
        return cls(stands, case, today, walk, asked, stage_of(stands, today))


def title_of(prompt: str) -> str:
    """What a prompt is called, whichever rule raised it."""
    return prompt_title(prompt)


def all_prompts(case: Case, today: date, walk: Walk) -> list[Prompt]:
    """Every prompt of a case on a day, by theme and in the order of the rules."""
    looked = _Looked.on(case, today, walk)
    raised = (_raised(rule, looked) for rule in RULES.values())
    return [prompt for prompt in raised if prompt]


def evaluate_rule(rule: Rule, case: Case, today: date, walk: Walk) -> Prompt | None:
    """The prompt that one rule raises, if it raises one: a day ahead is none on which it was so."""
    return _raised(rule, _Looked.on(case, today, walk))


def _raised(rule: Rule, looked: _Looked) -> Prompt | None:
    """The prompt that one rule raises of a case as it stands, or with what is to come as well."""
    if not rule.speaks(looked.stage, looked.case, looked.today):
        return None
    case = looked.entered if rule.to_come else looked.case
    with speaking(ENGLISH):
        said = rule.judge(case, looked.today, looked.asked)
    return (
        Prompt(
            rule.id,
            rule.theme,
            _section(rule, said.places, looked.walk.form),
            said.message,
            said.places,
            rule.findings,
            said.facts,
            said.on,
            said.of or rule.of.where(worried=worry_recorded(looked.case)),
            _told(rule, case, looked.today, looked.walk) or said.message,
        )
        if said
        else None
    )


def _section(rule: Rule, places: Iterable[RecordKey], form: Form) -> str:
    """The section it stands in: of those that ask for the same, the first that asks what lacks."""
    lacks = {key.partition("@")[0] for table, key in places if table == "answers"}
    for section, question in form.by_role.get(rule.stands[0], ()) if rule.stands else ():
        if question.id in lacks:
            return section.id
    return form.section_of(*rule.stands, *sorted(rule.reads)).id


def _told(rule: Rule, case: Case, today: date, walk: Walk) -> str:
    """What a rule says in the language spoken; nothing where that is English."""
    with covering(Covers.PROMPTS):
        said = spoken() is not ENGLISH and rule.judge(case, today, walk.in_words().on(today))
    return said.message if said else ""


def reevaluate(
    before: dict[str, Prompt | None],
    case: Case,
    changes: Iterable[Change],
    today: date,
    walk: Walk,
) -> dict[str, Prompt | None]:
    """The prompts after a change; only rules that read a changed table run again."""
    touched = {change.table for change in changes}
    looked = _Looked.on(case, today, walk)
    worried = worry_recorded(looked.case)
    return {
        key: _raised(rule, looked)
        if key not in before or (rule.reads | COURSE) & touched
        else _as_worried(before[key], worried=worried)
        for key, rule in RULES.items()
    }


def _as_worried(known: Prompt | None, *, worried: bool) -> Prompt | None:
    """A prompt that stands, where whether a worry is recorded may have changed."""
    if known is None or known.rule.of is not Of.STEP:
        return known
    return known._replace(of=known.rule.of.where(worried=worried))


def prompt_states(case: Case, prompts: Iterable[Prompt | None], walk: Walk) -> list[PromptState]:
    """Each prompt with its last answer."""
    last: dict[str, Response] = {}
    for response in case.responses:
        last[response.prompt] = response
    return [
        PromptState(
            prompt, answer, answer is not None and _still_answered(prompt, answer, case, walk)
        )
        for prompt in prompts
        if prompt is not None
        for answer in (last.get(prompt.id),)
    ]


def _still_answered(prompt: Prompt, answer: Response, case: Case, walk: Walk) -> bool:
    """Whether an answer still holds: no fact behind the prompt has changed since.

    That days have passed is no new fact, where it would have said the same on the day of the
    answer and has come to be about nothing more.
    """
    if is_of(answer.facts, prompt, case):
        return True
    day = answer.on.exact if answer.on else None
    if day is None or prompt.id not in RULES:
        return False
    then = evaluate_rule(RULES[prompt.id], case, day, walk)
    return (
        then is not None
        and is_of(answer.facts, then, case)
        and set(prompt.places) <= set(then.places)
    )


def findings_by_rule() -> dict[str, tuple[str, ...]]:
    """The findings behind each rule, by its id."""
    return {key: rule.findings for key, rule in RULES.items()}
