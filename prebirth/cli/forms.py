"""The commands about form files: forms check and forms approve."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from prebirth.base.yaml_files import FormError
from prebirth.case.checked import NOT_YET
from prebirth.case.listed import using
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, WRONG, say, today
from prebirth.cli.typed_day import day
from prebirth.exchange.trial import roles_unasked, trial
from prebirth.form.approve import approve
from prebirth.form.load import (
    faults_of,
    imported_words,
    load_legal,
    load_walk,
    own_findings,
)
from prebirth.form.matrix import findings_unreached, matrix_gaps, matrix_text
from prebirth.form.model import Walk
from prebirth.form.yaml_lint import lint_choices
from prebirth.rules.prompts.evaluate import findings_by_rule


def _arguments(forms: Parser) -> None:
    commands = forms.add_subparsers(metavar="COMMAND", required=True, parser_class=Parser)
    check = commands.add_parser("check", help="check form files and print the findings matrix")
    check.add_argument("folder", type=Path, nargs="?", default=None, metavar="DIR")
    check.set_defaults(run=_check)
    approve = commands.add_parser(
        "approve", help="enter your legal team's approval of the legal wording"
    )
    approve.add_argument("folder", type=Path, metavar="DIR")
    approve.add_argument("--by", required=True, help="name and post of who approved it")
    approve.add_argument("--on", type=day, required=True, metavar="DAY")
    approve.set_defaults(run=_approve)


COMMANDS: dict[str, Declare] = {"forms": _arguments}


def _check(chosen: argparse.Namespace) -> int:
    try:
        walk = load_walk(chosen.folder)
        imported_words(chosen.folder)
    except FormError as error:
        for said in (str(error), *error.more):
            say(said)
        return WRONG
    print(matrix_text(walk, findings_by_rule()))
    # An authority's form answers for its own findings; ours are for the form that ships.
    wanted = own_findings(walk) if chosen.folder else None
    with using(walk.lists):
        tried = trial(walk)
    faults = [
        *lint_choices(chosen.folder),
        *faults_of(chosen.folder),
        *matrix_gaps(walk, findings_by_rule(), wanted),
        *tried,
    ]
    for note in _notes(walk):
        print(note)
    print()
    print(walk.legal.approval_words(), f"Its code is {walk.legal.code}.")
    for remark in walk.times.remarks:
        print(remark)
    for row in walk.legal.unchecked():
        print(f"Not checked yet: {row.id} ({row.source}). {row.tried}")
    for name, source in walk.lists.sources.items():
        if source.checked == NOT_YET:
            print(f"Not checked yet: {name}.yaml ({source.source}). {source.tried}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return WRONG if faults else DONE


def _notes(walk: Walk) -> Iterator[str]:
    """What a form leaves out, as it may."""
    unreached = findings_unreached(walk, findings_by_rule())
    if unreached:
        yield f"No part of this form covers these findings: {', '.join(unreached)}."
    if roles := roles_unasked(walk):
        yield (
            f"No question has the role {', '.join(roles)}: copies leave that part out, and prompts "
            "ask for nothing there."
        )


def _approve(chosen: argparse.Namespace) -> int:
    try:
        approve(chosen.folder, chosen.by, chosen.on, today())
        print(load_legal(chosen.folder).approval_words())
    except FormError as error:
        return say(str(error))
    return DONE
