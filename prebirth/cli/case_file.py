"""The commands check, of a FILE.json or of an assessment in a vault, and schema."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from prebirth.base.yaml_files import FormError
from prebirth.case.watched import is_watch
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, MISUSE, passphrase_for, say, today
from prebirth.cli.typed_day import day
from prebirth.cli.vault import case_named
from prebirth.exchange import history
from prebirth.exchange.apart import read_case_here
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.plain import schema
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader
from prebirth.rules.prompts.clusters import (
    Cluster,
    clusters,
    head,
    in_order,
    of_record,
    unlooked,
)
from prebirth.rules.prompts.evaluate import PromptState, all_prompts, prompt_states
from prebirth.rules.prompts.rule import Prompt
from prebirth.vault.errors import VaultError
from prebirth.vault.history import end_of
from prebirth.vault.reads import note_opened
from prebirth.vault.unlocking import unlock
from prebirth.vault.verify import full_record
from prebirth.wording.facts import day_words, titled

WATCHED = "is a watch record, not an assessment: it raises no prompts."
ANSWERED = "(answered)"


def _check_arguments(check: Parser) -> None:
    check.add_argument(
        "file", type=Path, metavar="FILE.json", help="an assessment; or a VAULT, see --as-it-stood"
    )
    check.add_argument(
        "assessment",
        nargs="?",
        default="",
        metavar="REFERENCE",
        help="of an assessment in a vault: its local reference, or its id",
    )
    which = check.add_mutually_exclusive_group()
    which.add_argument(
        "--on",
        type=day,
        default=None,
        metavar="DAY",
        help="the day to look at it from; today if left out. It uses all that the file holds "
        "today, also what was entered since",
    )
    which.add_argument(
        "--as-it-stood",
        type=day,
        default=None,
        metavar="DAY",
        help="check VAULT REFERENCE: what stood in a vault at the end of that day, by what had "
        "been entered by then; the pass-phrase as for verify",
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
    if chosen.as_it_stood:
        return _check_vault(chosen)
    if chosen.assessment:
        return say("a reference is for a vault: check VAULT REFERENCE --as-it-stood DAY", MISUSE)
    try:
        case, walk, on = read_case_here(chosen.file), load_walk(), chosen.on or today()
        if is_watch(case):
            return say(f"{chosen.file}: {WATCHED}")
    except (ExchangeError, FormError) as error:
        return say(str(error))
    seen, _ = for_reader(case, Reader(chair=chosen.chair))
    _print(chosen, _known_today(on), seen, on, walk)
    return DONE


def _check_vault(chosen: argparse.Namespace) -> int:
    on: date = chosen.as_it_stood
    if not chosen.assessment:
        return say("which assessment? check VAULT REFERENCE --as-it-stood DAY", MISUSE)
    if on > today():
        return say(f"{day_words(on)} has not come yet: nobody knows what will stand then", MISUSE)
    secret = passphrase_for(chosen.file)
    try:
        walk = load_walk()
        vault = unlock(chosen.file, secret, allow_read_only=True)
        try:
            case = case_named(vault, chosen.assessment)
            record = full_record(vault, case)
            note_opened(vault, case)
        finally:
            vault.close()
    except LookupError as error:
        return say(str(error.args[0]))
    except (FormError, VaultError) as error:
        return say(str(error))
    stood = history.stood_at(record, end_of(on))
    if stood is None or is_watch(stood.case):
        return say(
            f"On {day_words(on)} it was a watch record and no assessment yet."
            if stood
            else f"Nothing in it was entered by {day_words(on)}, and the day its record began "
            "is not kept. So nobody can say what stood then."
        )
    told = history.SeenHistory(history.read_history(record), Reader(chair=chosen.chair), walk.form)
    _print(chosen, _known_then(on, stood), told.as_seen(stood.case), on, walk)
    return DONE


def _known_today(on: date) -> str:
    """What the prompts of a file know, where they are not asked for today."""
    if on == today():
        return ""
    if on > today():
        return f"As of {day_words(on)}, a day to come, with all that the file holds today."
    return (
        f"As of {day_words(on)}, with all that the file holds today, also what was entered "
        "since. Only a vault can say what stood that day: check VAULT REFERENCE --as-it-stood "
        f"{on}"
    )


def _known_then(on: date, stood: history.Stood) -> str:
    """What the prompts of a vault on a day rest on, and what of it cannot be known."""
    said = (
        f"As it stood on {day_words(on)}: what had been entered by the end of that day, by the "
        "rules of this version of the program."
    )
    if stood.came_later:
        who = ", ".join(dict.fromkeys(entry.author for entry in stood.came_later))
        said += (
            f" {len(stood.came_later)} of the entries in it, by {who}, came into this vault only "
            "later."
        )
    if stood.others:
        said += " What others had entered and never sent here cannot be known."
    return said


def _placed(seen: Seen, on: date, walk: Walk, prompts: Sequence[Prompt]) -> list[Cluster]:
    """What a reader may see, in its order: first what is so, then what is not asked yet."""
    states = [PromptState(prompt, None, False) for prompt in prompts]
    return [
        placed.cluster
        for thin in (False, True)
        for placed in in_order(
            seen,
            walk,
            clusters(seen, (one for one in states if of_record(one) == thin)),
            on,
            unlooked,
        )
    ]


def _print(
    chosen: argparse.Namespace,
    known: str,
    seen: Seen,
    on: date,
    walk: Walk,
) -> None:
    """Print the prompts as a reader may see them, and what they know.

    They go by what the reader may see alone, as in a copy: a prompt that is missing would tell
    what is withheld.

    What they know is no prompt: beside JSON, which programs read, it goes to stderr.
    """
    prompts = all_prompts(seen, on, walk)
    states, placed = prompt_states(seen, prompts, walk), _placed(seen, on, walk, prompts)
    considered = {state.prompt.id for state in states if state.considered}
    if known:
        print(known, file=sys.stderr if chosen.json else sys.stdout)
    if chosen.json:
        listed = [_as_json(prompt, cluster) for cluster in placed for prompt in cluster.prompts]
        listed = [one | {"considered": one["id"] in considered} for one in listed]
        print(json.dumps(listed, indent=1, ensure_ascii=False))
        return
    for cluster in placed:
        if len(cluster.parts) > 1:
            print(head(seen, cluster))
        for prompt in cluster.prompts:
            answered = f" {ANSWERED}" if prompt.id in considered else ""
            print(f"{prompt.id}: {prompt.message}{_subjects(seen, prompt)}{answered}")


def _as_json(prompt: Prompt, cluster: Cluster) -> dict[str, Any]:
    """A prompt as programs read it, with what it speaks of and the others of its cluster."""
    return {
        "id": prompt.id,
        "message": prompt.message,
        "records": [key for _, key in prompt.places],
        "findings": list(prompt.findings),
        "of": prompt.of.name.lower(),
        "with": [one.id for one in cluster.prompts if one.id != prompt.id],
    }


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
