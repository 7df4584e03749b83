"""Makes the arguments of an act's command from the parameters of the act."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from functools import partial
from pathlib import Path
from types import NoneType, UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from prebirth.acts.asking import Given, Request
from prebirth.acts.considering import RaisedPrompt
from prebirth.acts.copies import Earlier
from prebirth.acts.registry import FileDigest
from prebirth.acts.signing import Managers, OwnKey
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.closing import LeftOpen
from prebirth.case.shares import CopyDecision
from prebirth.case.values import Ref
from prebirth.cli.parser import Parser
from prebirth.cli.terminal import MisuseError, today
from prebirth.cli.typed_day import day
from prebirth.exchange.agency_form import contribution_from, facts_from
from prebirth.exchange.apart import read_answer_apart, read_sum_apart
from prebirth.form.load import load_walk
from prebirth.rules.at_closing import left_open, left_prompt, prompts_open
from prebirth.rules.duplicate_detection import possible_duplicates
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import digest as facts_digest
from prebirth.vault.team_state import agreeing_managers
from prebirth.wording.facts import record_title, titled


class ActParameter(NamedTuple):
    """One parameter of an act, as it is declared there."""

    name: str
    kind: Any
    """Its type, without `None` and without what it is annotated with."""
    many: bool
    help: str
    table: str
    """The table its value is an id of; nothing where it is none."""
    is_digest: bool
    is_option: bool
    default: Any


def parameters_of(act: Callable[..., Any]) -> Iterator[ActParameter]:
    """The parameters of an act after the session, in their order."""
    hints = get_type_hints(act, include_extras=True)
    for name, parameter in list(inspect.signature(act).parameters.items())[1:]:
        kind, marks = _bare(hints[name])
        yield ActParameter(
            name,
            get_args(kind)[0] if get_origin(kind) is not None else kind,
            get_origin(kind) is not None,
            next((mark for mark in marks[::-1] if isinstance(mark, str)), ""),
            next((mark.table for mark in marks if isinstance(mark, Ref)), ""),
            any(isinstance(mark, FileDigest) for mark in marks),
            parameter.kind is parameter.KEYWORD_ONLY,
            parameter.default,
        )


def is_typed(parameter: ActParameter) -> bool:
    """Whether a person types it; the others are found, or left out."""
    return parameter.kind not in {Managers, OwnKey, Earlier, CopyDecision}


def add_argument(parser: Parser, parameter: ActParameter) -> None:
    """Declare the argument of a parameter."""
    more: dict[str, Any] = {"help": parameter.help}
    if parameter.kind is bool:
        more["action"] = "store_true"
    else:
        more |= {"metavar": _metavar(parameter), "type": _typed_as(parameter)}
        if parameter.many:
            more["nargs"] = "+"
    if not parameter.is_option:
        if _is_choice(parameter.kind):
            more["help"] += f": {', '.join(choice.value for choice in parameter.kind)}"
        parser.add_argument(parameter.name, **(more | {"metavar": parameter.name.upper()}))
        return
    required = parameter.default is inspect.Parameter.empty
    if parameter.name == "on":
        more["help"] += "; today without it"
        required = False
    option = "file" if parameter.is_digest else parameter.name.replace("_", "-")
    if parameter.kind is not bool:
        more["required"] = required
    parser.add_argument(f"--{option}", dest=parameter.name, default=None, **more)


def value_of(parameter: ActParameter, given: Any, case: Case) -> Any:
    """What was typed, as the act takes it; raises MisuseError, LookupError, OSError."""
    if parameter.kind is Managers:
        return agreeing_managers
    if parameter.kind is OwnKey:
        # Late: whoever signs nothing loads nothing of a team.
        from prebirth.team.own_key import MEMBER_KEY

        return MEMBER_KEY
    if parameter.kind is LeftOpen:
        return _left_open(case, given or ())
    if given is None:
        return today() if parameter.name == "on" else parameter.default
    value = partial(_single_value, parameter, case)
    return tuple(value(text) for text in given) if parameter.many else value(given)


def _single_value(parameter: ActParameter, case: Case, given: Any) -> Any:
    if parameter.is_digest:
        return read_sum_apart(Path(given))
    if parameter.table:
        return record_named(case, parameter.table, given)
    if parameter.kind is Place:
        return _place(case, given)
    if parameter.kind is Given:
        return _answer(case, given)
    if parameter.kind is RaisedPrompt:
        return _raised(case, given)
    return given


def _left_open(case: Case, given: Iterable[str]) -> tuple[LeftOpen, ...]:
    """All that is open, with the sentences that were typed as PROMPT=SENTENCE."""
    walk, said = load_walk(), dict(_sentence(text) for text in given)
    prompts = prompts_open(case, today(), walk)
    if unknown := sorted(said.keys() - {prompt.id for prompt in prompts}):
        raise LookupError(f"No open prompt is called {', '.join(unknown)}.")
    return (
        *(left_prompt(prompt, said.get(prompt.id, "")) for prompt in prompts),
        *left_open(case, today(), walk),
    )


def _sentence(text: str) -> tuple[str, str]:
    prompt, equals, words = text.partition("=")
    if not (equals and words.strip()):
        raise LookupError(f"Write “{text}” as PROMPT=SENTENCE.")
    return prompt.strip(), words.strip()


def record_named(case: Case, table: str, name: str) -> str:
    """The id of the record that a text names, by its id or its title; raises LookupError."""
    if table in SINGLE or case.record(table, name) is not None:
        return table if table in SINGLE else name
    named: list[str] = [
        record.id
        for record in case.table(table)
        if name in {record_title(case, record), titled(case, record)}
    ]
    if len(named) != 1:
        known = ", ".join(f"{record.id} ({titled(case, record)})" for record in case.table(table))
        which = "names several records" if named else "is no record"
        raise LookupError(f"“{name}” {which} of {table}. There is: {known or 'none'}.")
    return named[0]


def _place(case: Case, text: str) -> Place:
    table, _, rest = text.partition("/")
    record, _, field = rest.partition("/")
    if table not in {*SINGLE, *RECORDS} or not (record or table in SINGLE):
        raise MisuseError(f"“{text}” is no entry; write it like people/ID or people/ID/phone")
    try:
        return Place(table, record_named(case, table, record), field)
    except LookupError:  # a question nobody has answered yet, or a record somebody removed
        return Place(table, record, field)


def _answer(case: Case, path: Path) -> Given:
    """What a filled form says; facts that may be in the record already are left to the window."""
    answer = read_answer_apart(path)
    facts = [
        (table, fact)
        for table, fact in facts_from(case, answer, today())
        if not possible_duplicates(case, table, fact)
    ]
    return Given(contribution_from(case, answer, path.name, today()), facts)


def _raised(case: Case, rule: str) -> RaisedPrompt:
    """The prompt of a rule as it is raised today; raises LookupError, FormError."""
    for prompt in all_prompts(case, today(), load_walk()):
        if prompt.id == rule:
            about = tuple(key for _, key in prompt.places)
            return RaisedPrompt(rule, about, facts_digest(prompt, case))
    raise LookupError(f"This assessment does not raise the prompt “{rule}” today.")


def _bare(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """A type without `None` and annotations, and the annotations."""
    marks: tuple[Any, ...] = ()
    while True:
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            marks = (*more, *marks)
        elif get_origin(hint) in {Union, UnionType}:
            (hint,) = (part for part in get_args(hint) if part is not NoneType)
        else:
            return hint, marks


def _typed_as(parameter: ActParameter) -> Callable[[str], Any]:
    """What turns an argument into a value as far as that needs no case."""
    if parameter.kind is date:
        return day
    if parameter.is_digest or parameter.kind is Given:
        return Path
    if parameter.kind is int or _is_choice(parameter.kind):
        kind: Callable[[str], Any] = parameter.kind
        return kind
    return str


def _metavar(parameter: ActParameter) -> str:
    if _is_choice(parameter.kind):
        return "|".join(choice.value for choice in parameter.kind)
    if parameter.table or parameter.kind is Request:
        return "NAME"
    return {date: "DAY", int: "N", Place: "TABLE/ID", Given: "FILE.pdf"}.get(
        parameter.kind, "FILE" if parameter.is_digest else "TEXT"
    )


def _is_choice(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)
