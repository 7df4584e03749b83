"""The commands that write copies of an assessment: demo and copy."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterable
from itertools import count
from pathlib import Path

from prebirth.case.case import Case
from prebirth.case.copy_kinds import CHAIR, CopyKind
from prebirth.case.listed import Listed
from prebirth.case.marks import Why, facts
from prebirth.case.plan import Forum
from prebirth.case.record import Record
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, MISUSE, PASSPHRASE, MisuseError, say, time_now, today
from prebirth.cli.typed_day import day
from prebirth.copies.make import prepare, reader_of, usual_reader, would_show
from prebirth.copies.should_it_go import SHOULD_IT_GO
from prebirth.copies.spec import FOR_ONE, CopyOrder, CopyView, Policy, spec_of
from prebirth.copies.undecided import to_decide
from prebirth.copies.where_they_live import whom_it_leads_to
from prebirth.exchange.apart import read_case_here
from prebirth.exchange.deliver import copy_file, file_name, file_stem, misnamed
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.practice import practice_case, practice_orders
from prebirth.form.load import load_walk
from prebirth.form.model import Walk
from prebirth.privacy.parent_view import Danger, may_be_found, stops
from prebirth.privacy.withheld import Withheld
from prebirth.rules.prompts.may_have_ended import end_unsaid_words
from prebirth.vault.files import write_atomic

KINDS = {kind.called: kind for kind in CopyKind}


def _demo_arguments(demo: Parser) -> None:
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.set_defaults(run=_demo)


def _copy_arguments(copy: Parser) -> None:
    copy.add_argument("kind", choices=tuple(KINDS), metavar="KIND", help=", ".join(KINDS))
    copy.add_argument("file", type=Path, metavar="FILE.json")
    copy.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    copy.add_argument(
        "--for",
        dest="reader",
        default="",
        metavar="PERSON",
        help="the reader: a person's name or id, an agency's, or chair for everything; without "
        "it the first parent, the first agency that has not answered, or everyone. A copy "
        "for everyone, made for one of them, leaves out what everyone's leaves out, and "
        "also what that one must not see: for when they are in the room",
    )
    copy.add_argument("--on", type=day, default=None, metavar="DAY")
    copy.add_argument(
        "--should-go",
        dest="should",
        default="",
        metavar="WHY",
        help="why a paper should go to one of the family after a loss, or once the assessment is "
        "closed; without it none is made",
    )
    copy.add_argument("--large", action="store_true", help="in large print, 18 points")
    copy.add_argument(
        "--easy-read",
        dest="easy",
        action="store_true",
        help="the parent's short copy as Easy Read: one idea a line, each beside a picture",
    )
    copy.add_argument(
        "--sections",
        default="",
        metavar="3,8",
        help="the blank walk of these sections alone, by their numbers: a page for each",
    )
    copy.add_argument(
        "--encrypt",
        action="store_true",
        help=f"encrypt the file (AES-256) with the pass-phrase in the environment's {PASSPHRASE}",
    )
    copy.set_defaults(run=_copy)


COMMANDS: dict[str, Declare] = {"demo": _demo_arguments, "copy": _copy_arguments}


def _demo(chosen: argparse.Namespace) -> int:
    chosen.out.mkdir(parents=True, exist_ok=True)
    case, walk = practice_case(), load_walk()
    stem = file_stem(case)
    taken: set[str] = set()
    for order in practice_orders(case):
        path = chosen.out / free_name(file_name(order, case, stem), taken)
        write_atomic(path, copy_file(prepare(order, case, walk)))
        print(path)
    return DONE


def free_name(name: str, taken: set[str]) -> str:
    """A name that no other file of the practice case has; two of one role are numbered."""
    stem, _, ends = name.rpartition(".")
    names = (f"{stem}{f'-{number}' if number > 1 else ''}.{ends}" for number in count(1))
    free = next(one for one in names if one not in taken)
    taken.add(free)
    return free


def _copy(chosen: argparse.Namespace) -> int:
    secret = os.environ.get(PASSPHRASE, "") if chosen.encrypt else ""
    try:
        case = read_case_here(chosen.file)
        if chosen.encrypt and not secret:
            raise MisuseError(
                f"to encrypt, set the pass-phrase in the environment's {PASSPHRASE} first"
            )
        view = _view_of(case, chosen)
        if ends := misnamed(view.order.kind, chosen.out):
            raise MisuseError(f"this copy is a file that ends in {ends}: give --out such a name")
        data = copy_file(view, secret)
    except ExchangeError as error:
        return say(str(error))
    except LookupError as error:
        said = str(error.args[0])
        if said == SHOULD_IT_GO:
            doubt = end_unsaid_words(case, chosen.on or today())
            said += f", with --should-go WHY{f' ({doubt})' if doubt else ''}"
        return say(said, MISUSE)
    write_atomic(chosen.out, data)
    _tell(case, view, chosen.out)
    return DONE


AT_RISK = {
    Danger.SAFETY: "Somebody is to be kept safe from this reader.",
    Danger.VIOLENCE: "Harm or control between somebody and this reader is recorded.",
    Danger.ADDRESS: "Somebody has an address that is confidential.",
}
"""Why somebody may be at risk, in a sentence that names nobody."""
FOUND = (
    "Somebody whom this reader fears may find {name}, or they hide the pregnancy: ask them first "
    "where a paper is safe."
)
"""What is said of a paper that may put its own reader at risk."""
LEADS = (
    "{name} says where to find somebody who is to be kept safe: see that it reaches nobody who "
    "may tell."
)
"""What is said of a report for all who attend."""


def _tell(case: Case, view: CopyView, path: Path) -> None:
    """Say what a copy leaves out that a person could let stand, how, and who is at risk.

    Also what counts as legal advice only because no list knows where it was decided. Nothing waits
    for an answer: all that is not decided has left the copy that was written.
    """
    spec = spec_of(view.order.kind)
    for_one = spec.policy in FOR_ONE
    out = would_show(view.order, case, view.walk, to_decide(view.withheld, every_sentence=for_one))
    said = []
    for_reader = view.order.reader not in {"", CHAIR} and spec.policy is Policy.EVERYBODY
    if for_one or for_reader:
        reader = reader_of(case, view.order.reader).person
        said = [AT_RISK[why] for why in dict.fromkeys(stop.why for stop in stops(case, reader))]
        said += [FOUND.format(name=path.name)] if may_be_found(case, reader) else []
    elif spec.report is not None and whom_it_leads_to(view.seen):
        said = [LEADS.format(name=path.name)]
    if out:
        advised = sum(1 for one in out if one.reason == Why.PRIVILEGED)
        untold = sum(1 for one in out if one.reason == Why.NOT_YET)
        counts = (
            (len(out) - advised - untold, "be about somebody else"),
            (advised, "tell legal advice"),
            (untold, "tell what nobody has told this reader yet"),
        )
        said += [
            f"1 sentence or fact is left out of {path.name}: it may {tells}."
            if count == 1
            else f"{count} sentences or facts are left out of {path.name}: they may {tells}."
            for count, tells in counts
            if count
        ]
        said.append("To read them and let one stand, use “Make a copy…” in the app.")
    elif said and (for_one or for_reader):
        said.append(f"Nothing that you could let stand is left out of {path.name}.")
    said += [
        f"“{choice}” is in no list, so what was decided there counts as legal advice, and is left "
        f"out of {path.name}. If it is not, choose in the app where it was decided."
        for choice in _in_no_list(case, view.withheld)
    ]
    if said:
        print(f"prebirth: {' '.join(said)}", file=sys.stderr)


def _in_no_list(case: Case, held: Iterable[Withheld]) -> list[str]:
    """The choices that no list knows, for which a record is withheld as advice of lawyers."""
    records: list[Record] = [
        case.record(one.table, one.record)
        for one in held
        if one.reason == Why.PRIVILEGED and not one.sentence
    ]
    values = [getattr(record, name) for record in records for name in facts(type(record))]
    closed = (one for one in values if isinstance(one, Listed) and one.closes and not one.row)
    closed = (one for one in closed if not isinstance(one, Forum) or one.with_lawyers)
    return list(dict.fromkeys(map(str, closed)))


def _view_of(case: Case, chosen: argparse.Namespace) -> CopyView:
    """What the copy that was chosen is made from; raises LookupError."""
    kind = KINDS[chosen.kind]
    reader = chosen.reader or usual_reader(kind, case)
    at = "" if chosen.on else time_now()
    walk = load_walk()
    order = CopyOrder(
        kind,
        chosen.on or today(),
        reader,
        large=chosen.large,
        should=chosen.should,
        at=at,
        easy=chosen.easy,
        sections=_sections(walk, chosen.sections),
    )
    return prepare(order, case, walk)


def _sections(walk: Walk, chosen: str) -> tuple[str, ...]:
    """The ids of the sections that are meant by their numbers, as the walk and paper show them."""
    numbers = {walk.form.number_of(section): section.id for section in walk.form.sections}
    named = [name.strip() for name in chosen.split(",") if name.strip()]
    if unknown := [name for name in named if name not in numbers]:
        raise LookupError(
            f"the walk has no section {', '.join(unknown)}; it has {', '.join(numbers)}"
        )
    return tuple(numbers[name] for name in named)
