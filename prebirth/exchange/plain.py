"""The plain interchange form: one assessment as one JSON file."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from prebirth.base.outside import read_outside
from prebirth.case.answer import Answer, answer_id
from prebirth.case.case import RECORDS, SCHEMA_VERSION, TABLE_OF, Case
from prebirth.case.oversight import Status
from prebirth.case.references import references
from prebirth.case.staying import entered_elsewhere
from prebirth.case.table import Table
from prebirth.case.versions import SIGNED, next_version
from prebirth.exchange.errors import ExchangeError

CAME_WITH = "an assessment brought in as a file"
ANSWERS = TABLE_OF[Answer]
LARGEST = 50_000_000
"""Bytes; an assessment with five thousand events has some three million."""


def to_bytes(case: Case) -> bytes:
    """The JSON of a case: what is empty left out, the same bytes for the same case."""
    content = {"schema_version": case.schema_version, "id": case.id} | case.model_dump(
        mode="json", exclude_defaults=True
    )
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def read_case(path: Path) -> Case:
    """The case in a file of our own; raises ExchangeError. One from outside: `exchange.apart`."""
    try:
        data = bytes_of(path)
    except OSError as error:
        raise ExchangeError(f"{path}: cannot be read ({error.strerror or error}).") from error
    return from_bytes(data, str(path))


def bytes_of(path: Path) -> bytes:
    """What a file holds, without the mark that editors of Windows leave; raises OSError."""
    return read_outside(path, LARGEST).removeprefix(BOM_UTF8)


def gone_on_with(case: Case) -> Case:
    """A case that comes from elsewhere, to go on with here.

    What it says of signatures, copies that left and tellings was not done here, and says so. A
    version that was signed elsewhere is no signed one here: the next begins.
    """
    case = entered_elsewhere(case, CAME_WITH)
    for change in next_version(case) if case.assessment.status in SIGNED else ():
        case = case.with_(change)
    return case


def from_bytes(data: bytes, name: str) -> Case:
    """The case in some bytes; `name` says where they came from; raises ExchangeError."""
    try:
        content = json.loads(data)
    except UnicodeDecodeError as error:
        raise ExchangeError(
            f"{name}: is not text in UTF-8, so it cannot be an assessment."
        ) from error
    except json.JSONDecodeError as error:
        raise ExchangeError(
            f"{name}, line {error.lineno}: is not JSON ({error.msg}). Nothing was taken from it."
        ) from error
    except ValueError as error:  # a number of thousands of digits
        raise ExchangeError(
            f"{name}: holds a number that nobody can mean. Nothing was taken from it."
        ) from error
    except RecursionError as error:
        raise ExchangeError(
            f"{name}: is nested too deeply to be an assessment. Nothing was taken from it."
        ) from error
    if not isinstance(content, dict):
        raise ExchangeError(
            f"{name}: holds no assessment; an object with an id and tables was expected."
        )
    if (
        isinstance(content.get("schema_version"), int)
        and content["schema_version"] > SCHEMA_VERSION
    ):
        raise ExchangeError(
            f"{name}: was written by a newer version of Prebirth. Install the newer version to "
            "read it."
        )
    try:
        case = Case.model_validate_json(data)
    except ValidationError as error:
        raise ExchangeError(f"{name}: {_explain(error)} Nothing was taken from it.") from error
    if named := _answers_named_otherwise(case, name):
        case = _renamed(case, named)
    if case.assessment.status == Status.WATCHING and not case.watches:
        raise ExchangeError(
            f"{name}: says that it is a watch record, and holds nothing that is watched, so all "
            "else in it would be hidden. Give it the status “open”. Nothing was taken from it."
        )
    _check_references(case, name)
    return case


def _answers_named_otherwise(case: Case, name: str) -> dict[str, str]:
    """The ids of answers that do not follow from what they answer, each with the one that does.

    By that alone an answer is found, so one with another id would be there and count nowhere.
    """
    wanted = {row.id: answer_id(row.question, row.about) for row in case.answers if row.question}
    named = {before: after for before, after in wanted.items() if before != after}
    for before, after in named.items():
        if after in case.answers or list(named.values()).count(after) > 1:
            raise ExchangeError(
                f"{name}: two answers to the question “{after}”, one of them with the id "
                f"“{before}”. Leave one. Nothing was taken from it."
            )
    return named


def _renamed(case: Case, named: Mapping[str, str]) -> Case:
    """A case with its answers, and the prompts answered of them, under other ids."""
    known = {row.id for table in RECORDS if table != ANSWERS for row in case.table(table)}
    sure = {before: after for before, after in named.items() if before not in known}
    answers = [row.model_copy(update={"id": named.get(row.id, row.id)}) for row in case.answers]
    responses = [
        row.replace(about=tuple(sure.get(key, key) for key in row.about)) for row in case.responses
    ]
    return case.replace_tables(answers=Table.of(answers), responses=Table.of(responses))


def schema() -> dict[str, Any]:
    """The JSON Schema of the interchange form."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Case.model_json_schema(mode="validation"),
    }


def _explain(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    where = " › ".join(
        str(part + 1) if isinstance(part, int) else part
        for part in first["loc"]
        if part != "json-or-python"
    )
    said = first["msg"].removeprefix("Value error, ").rstrip(".")
    more = f" ({error.error_count() - 1} more like it)" if error.error_count() > 1 else ""
    return f"at {where or 'the top'}: {said}{more}."


def _check_references(case: Case, name: str) -> None:
    """Refuse a file that points to records it does not hold.

    Nobody could tell later who was meant.
    """
    for table in RECORDS:
        for record in case.table(table):
            for target, key in references(record):
                if key not in case.table(target):
                    raise ExchangeError(
                        f"{name}: {table} › {record.id} points to “{key}”, which is not among its "
                        f"{target}. Nothing was taken from it."
                    )
