"""Reads a YAML file against its model; a mistake is said with its file and line."""

from __future__ import annotations

import difflib
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from prebirth.base.outside import read_outside
from prebirth.base.said import SaidError
from prebirth.base.yaml_bounds import LARGEST, TooMuchError, check_depth, check_size

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

M = TypeVar("M", bound=BaseModel)
BASE: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TEXT, BOOL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:bool"


class Loader(BASE):  # type: ignore[misc]  # the faster of the two where there is one
    """A YAML loader that skips the type patterns of texts none of them can match.

    Only a text that begins like a number, a date, yes or no is compared with them.
    """

    def resolve(self, kind: type[yaml.Node], value: str | None, implicit: tuple[bool, bool]) -> str:
        """The tag of a value, which is text unless it begins like something else."""
        if kind is yaml.ScalarNode and value and value[0] not in BASE.yaml_implicit_resolvers:
            return TEXT
        return str(super().resolve(kind, value, implicit))


HUGE = 10**18
"""A number that no form means; one of some thousand digits cannot even be written out."""


class FormError(SaidError):
    """Says in one line which file and line of a form is wrong, and what was expected.

    `more` are further mistakes of the same file, a line each.
    """

    def __init__(self, said: str, *more: str) -> None:
        super().__init__(said)
        self.more = more


def load_file(path: Path, kind: type[M]) -> M:
    """One form file checked against its model; raises FormError."""
    return read_with_lines(path, kind)[0]


def read_with_lines(path: Path, kind: type[M]) -> tuple[M, yaml.Node]:
    """One form file checked against its model, and where in it each part stands."""
    try:
        data = read_outside(path, LARGEST)
    except OSError as error:
        raise FormError(
            f"{path}: cannot be read ({error.strerror or error}). The folder needs "
            "assessment.yaml, findings.yaml and timescales.yaml."
        ) from error
    return _checked(path, data, kind)


@lru_cache(maxsize=128)
def _checked(path: Path, data: bytes, kind: type[M]) -> tuple[M, yaml.Node]:
    """What a file holds; remembered by all it says, since one walk asks for a file many times."""
    try:
        text = data.decode("utf-8-sig")
        check_depth(text, Loader)
        node = yaml.compose(text, Loader=Loader)
        if node is not None:
            check_size(text, node)
    except UnicodeDecodeError as error:
        raise FormError(f"{path}: is not written in UTF-8. Save it again as UTF-8.") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise FormError(
            f"{path}, line {line}: this is not YAML ({error.problem}). Put a text that holds a "
            "colon in quotation marks."
        ) from error
    except yaml.reader.ReaderError as error:
        line = error.position and text[: error.position].count("\n") + 1
        raise FormError(
            f"{path}, line {line or 1}: holds a sign that no text has ({error.reason}). Remove it."
        ) from error
    except TooMuchError as error:
        raise FormError(f"{path}, line {error.line}: {error}. Write it out plainly.") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise FormError(
            f"{path}: this is not YAML. Compare it with the file that came with the app."
        ) from error
    if node is None:
        raise FormError(f"{path}: the file is empty.")
    plain = _plain(path, node)
    try:
        return kind.model_validate(plain), node
    except ValidationError as error:
        # A mistyped key is also a missing one; the mistyped one says more.
        mistakes = sorted(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        raise FormError(
            *(
                f"{path}, line {line_of(node, mistake['loc'])}: "
                f"{explain(mistake, kind, _text_at(node, mistake['loc']))}"
                for mistake in mistakes
            )
        ) from error


def _name_keys(node: yaml.Node) -> None:
    """Let every key be text: YAML reads off, on, yes and no as something else."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.tag == BOOL:
                key.tag = TEXT
            _name_keys(value)
    elif isinstance(node, yaml.SequenceNode):
        for part in node.value:
            _name_keys(part)


def _plain(path: Path, node: yaml.Node) -> Any:
    """The plain data of a file; raises FormError where it holds anything but data."""
    try:
        _name_keys(node)
        return yaml.SafeLoader("").construct_document(node)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FormError(
            f"{path}, line {line}: a form holds texts, numbers, lists and tables alone "
            f"({error.problem})."
        ) from error
    except (ValueError, TypeError, RecursionError) as error:
        raise FormError(f"{path}: holds a value that cannot be read ({error}).") from error


def explain(error: ErrorDetails, kind: type[BaseModel], written: str = "") -> str:
    """A validation error in plain words, with what was expected.

    `written` is how the file spells the wrong value.
    """
    key = str(error["loc"][-1]) if error["loc"] else ""
    if error["type"] == "extra_forbidden":
        near = difflib.get_close_matches(key, _keys(kind), n=1)
        hint = f" Did you mean “{near[0]}”?" if near else ""
        return f"“{key}” is not a key that belongs here.{hint}"
    if error["type"] == "missing":
        return f"“{key}” is missing here."
    message = error["msg"].removeprefix("Value error, ")
    given = error.get("input")
    if error["type"] == "string_type" and not isinstance(given, dict | list | None):
        return (
            f"{_spot(error['loc'])}{written} without quotation marks is read as "
            f'{_taken_for(given)}, not as text. Write "{written}".'
        )
    if error["type"] in {"enum", "literal_error"} and isinstance(given, str):
        return _none_of(error, given)
    shown = f" (found “{_short(given)}”)" if isinstance(given, str | int | float) else ""
    return f"{key + ': ' if key else ''}{_short(message, 300)}{shown}"


def _short(given: object, most: int = 80) -> str:
    """What is wrong, in as many letters as anybody reads."""
    said = "a very large number" if isinstance(given, int) and abs(given) > HUGE else str(given)
    return said if len(said) <= most else said[:most] + "…"


def _none_of(error: ErrorDetails, given: str) -> str:
    """That a value is none of those there are, with the nearest of them."""
    known = re.findall(r"'([^']*)'", str(error.get("ctx", {}).get("expected", "")))
    near = difflib.get_close_matches(given, known, n=1)
    hint = f" Did you mean “{near[0]}”?" if near else f" There are {', '.join(known)}."
    return f"{_spot(error['loc'])}there is no “{given}” here.{hint}"


def _spot(loc: tuple[int | str, ...]) -> str:
    """The list entry or the key at which a location ends."""
    if loc and isinstance(loc[-1], int):
        return f"{loc[-2]}, entry {loc[-1] + 1}: " if len(loc) > 1 else f"entry {loc[-1] + 1}: "
    return f"{loc[-1]}: " if loc else ""


def _taken_for(value: object) -> str:
    return (
        "a yes or no"
        if isinstance(value, bool)
        else "a number"
        if isinstance(value, int | float)
        else "a date"
    )


def _keys(kind: type[BaseModel]) -> set[str]:
    """Every key that some part of a form file may have."""
    schema = kind.model_json_schema()
    parts = [schema, *schema.get("$defs", {}).values()]
    return {key for part in parts for key in part.get("properties", {})}


def line_of(node: yaml.Node, loc: tuple[int | str, ...]) -> int:
    """The line on which the part of the file at this location begins."""
    line = node.start_mark.line
    for step in loc:
        if isinstance(node, yaml.MappingNode):
            entries = [(key, value) for key, value in node.value if key.value == str(step)]
            if not entries:
                break
            # Of two keys of one name YAML takes the last.
            line, node = entries[-1][0].start_mark.line, entries[-1][1]
        elif (
            isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value)
        ):
            node = node.value[step]
            line = node.start_mark.line
        else:
            break
    return line + 1


def _text_at(node: yaml.Node, loc: tuple[int | str, ...]) -> str:
    """The text of the single value at a location, exactly as written, else empty."""
    for step in loc:
        if isinstance(node, yaml.MappingNode):
            values = [value for key, value in node.value if key.value == str(step)]
            node = values[-1] if values else node
        elif (
            isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value)
        ):
            node = node.value[step]
    return str(node.value) if isinstance(node, yaml.ScalarNode) else ""
