"""The commands about an assessment's FILE.json: check and schema."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from prebirth.base.yaml_files import FormError
from prebirth.cli.parser import Declare, Parser, day
from prebirth.cli.terminal import DONE, say, today
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.plain import read_case, schema
from prebirth.form.load import load_walk
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.prompts.evaluate import all_prompts
from prebirth.rules.prompts.rule import Prompt
from prebirth.wording.facts import titled

RESTRICTED = "It rests on what is restricted; --chair shows it."


def _check_arguments(check: Parser) -> None:
    check.add_argument("file", type=Path, metavar="FILE.json")
    check.add_argument(
        "--on",
        type=day,
        default=None,
        metavar="YYYY-MM-DD",
        help="the day it is looked at; today without it",
    )
    check.add_argument("--json", action="store_true", help="as JSON")
    check.add_argument(
        "--chair",
        action="store_true",
        help="with what is restricted, for a reader who may see it",
    )
    check.set_defaults(run=_check)


def _schema_arguments(schema_parser: Parser) -> None:
    schema_parser.set_defaults(run=_schema)


COMMANDS: dict[str, Declare] = {"check": _check_arguments, "schema": _schema_arguments}


def _check(chosen: argparse.Namespace) -> int:
    try:
        case, walk, on = read_case(chosen.file), load_walk(), chosen.on or today()
        prompts = all_prompts(case, on, walk)
    except (ExchangeError, FormError) as error:
        return say(str(error))
    seen, _ = for_reader(case, Reader(chair=chosen.chair))
    open_ = {prompt.id: prompt for prompt in all_prompts(seen, on, walk)}
    if chosen.json:
        listed = [
            {
                "id": prompt.id,
                "message": open_[prompt.id].message if prompt.id in open_ else RESTRICTED,
                "records": [key for _, key in prompt.places],
                "findings": list(prompt.findings),
            }
            for prompt in prompts
        ]
        print(json.dumps(listed, indent=1, ensure_ascii=False))
    else:
        for prompt in prompts:
            shown = open_.get(prompt.id)
            words = f"{shown.message}{_subjects(seen, shown)}" if shown else RESTRICTED
            print(f"{prompt.id}: {words}")
    return DONE


def _subjects(case: Seen, prompt: Prompt) -> str:
    """The titles of the records a prompt is about; without any, the questions."""
    about = [key.partition("@") for table, key in prompt.places if table == "answers"]
    names = [
        titled(case, record)
        for table, key in prompt.places
        if table != "answers" and (record := case.record(table, key))
    ]
    names += [
        f"{question}, {_person(case, person)}" if person else question
        for question, _, person in about
    ]
    return f" ({'; '.join(dict.fromkeys(names))})" if names else ""


def _person(case: Seen, key: str) -> str:
    """Who an answer is about, told apart from others of the same name."""
    person = case.people.get(key)
    return titled(case, person) if person else case.name_of(key)


def _schema(_chosen: argparse.Namespace) -> int:
    print(json.dumps(schema(), indent=1, ensure_ascii=False))
    return DONE
