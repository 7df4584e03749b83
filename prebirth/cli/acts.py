"""The commands that do one act in an assessment: one for every act there is."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from prebirth.acts.asking import Request, request
from prebirth.acts.catalogue import ACTS
from prebirth.acts.copies import wrong_hands
from prebirth.acts.registry import RefusedError
from prebirth.acts.telling import put_to
from prebirth.base.yaml_files import FormError
from prebirth.case.case import Case
from prebirth.case.copy_kinds import CopyKind
from prebirth.case.dates import PartialDate
from prebirth.case.oversight import Disagreement
from prebirth.cli.act_arguments import (
    ActParameter,
    add_argument,
    is_typed,
    parameters_of,
    record_named,
    value_of,
)
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, passphrase_for, say, today
from prebirth.cli.typed_day import day
from prebirth.cli.vault import case_named
from prebirth.copies.agency import reply_by
from prebirth.copies.make import prepare
from prebirth.copies.notes import note_of_challenge, note_of_decision, note_of_wrong_copy
from prebirth.copies.reached import told_by
from prebirth.copies.spec import CopyOrder
from prebirth.exchange.deliver import copy_file, digest, request_name
from prebirth.exchange.errors import ExchangeError
from prebirth.form.load import load_walk
from prebirth.layout.blocks import Document
from prebirth.layout.pdf import to_pdf
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.vault.errors import VaultError
from prebirth.vault.files import write_atomic
from prebirth.vault.reads import note_opened, note_written
from prebirth.vault.unlocking import unlock

Chosen = argparse.Namespace


class ActPaper(NamedTuple):
    """What a command writes so that an act can enter that it left."""

    declare: Callable[[Parser], object]
    """Declares the arguments that the paper alone needs."""
    write: Callable[[Case, Chosen], Any]
    """Writes it, and returns what the act takes of it; raises LookupError, OSError."""


def _arguments(parser: Parser) -> None:
    commands = parser.add_subparsers(metavar="ACT", required=True, parser_class=Parser)
    for name, act in ACTS.items():
        purpose = (act.__doc__ or "").partition("\n")[0].rstrip(".")
        command = commands.add_parser(name, help=purpose[:1].lower() + purpose[1:])
        command.add_argument(
            "vault", type=Path, metavar="VAULT", help="its folder; the pass-phrase as for verify"
        )
        command.add_argument(
            "assessment", metavar="REFERENCE", help="its local reference, or its id"
        )
        for parameter in parameters_of(act):
            if _on_paper(name, parameter):
                PAPERS[name].declare(command)
            elif is_typed(parameter):
                add_argument(command, parameter)
        command.set_defaults(run=_act, act=name)


COMMANDS: dict[str, Declare] = {"act": _arguments}


def _act(chosen: Chosen) -> int:
    secret = passphrase_for(chosen.vault)
    try:
        vault = unlock(chosen.vault, secret)
        try:
            session = Session(vault, case_named(vault, chosen.assessment))
            note_opened(vault, session.case.id)
            chosen.written = []
            try:
                _do(session, chosen)
            finally:
                # What was written lies there, also where the act is refused after it.
                for path, data in chosen.written:
                    note_written(vault, session.case.id, path, data)
        finally:
            vault.close()
    except LookupError as error:
        return say(f"{error.args[0]} Nothing was entered.")
    except (RefusedError, VaultError, ExchangeError, FormError) as error:
        return say(f"{error} Nothing was entered.")
    return DONE


def _do(session: Session, chosen: Chosen) -> None:
    """Do the chosen act; raises RefusedError, LookupError, VaultError and what files raise."""
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in parameters_of(ACTS[chosen.act]):
        if _on_paper(chosen.act, parameter):
            value = PAPERS[chosen.act].write(session.case, chosen)
        else:
            value = value_of(parameter, getattr(chosen, parameter.name, None), session.case)
        if parameter.is_option:
            named[parameter.name] = value
        else:
            positional.append(value)
    ACTS[chosen.act](session, *positional, **named)


def _on_paper(act: str, parameter: ActParameter) -> bool:
    return act in PAPERS and (parameter.is_digest or parameter.kind is Request)


def _out(command: Parser) -> None:
    command.add_argument("--out", type=Path, required=True, metavar="F.pdf", help="the note")


def _challenge_arguments(command: Parser) -> None:
    _out(command)
    command.add_argument("--asked", default="", metavar="TEXT", help="what you ask, for the note")


def _ask_arguments(command: Parser) -> None:
    command.add_argument("agencies", nargs="+", metavar="AGENCIES", help="the agencies")
    command.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="the folder for the requests"
    )
    command.add_argument(
        "--asked", default="", metavar="TEXT", help="what you ask beyond what everyone is asked"
    )
    command.add_argument(
        "--wanted-by",
        type=day,
        metavar="DAY",
        help="the day the answers are wanted by; without it the last by the authority's timescale",
    )


def _write_decision(case: Case, chosen: Chosen) -> str:
    decision = record_named(case, "decisions", chosen.decision)
    agencies = [record_named(case, "agencies", name) for name in chosen.agencies]
    seen, _ = for_reader(case, Reader())
    note = note_of_decision(seen, decision, agencies, chosen.on or today())
    return _written(note, chosen)


def _write_challenge(case: Case, chosen: Chosen) -> str:
    key, on = record_named(case, "disagreements", chosen.disagreement), chosen.on or today()
    before = case.disagreements.get(key)
    moved = put_to(before if isinstance(before, Disagreement) else Disagreement(), chosen.to, on)
    wanted = load_walk().times.after("disagreement_answer", on)
    seen, _ = for_reader(case.adding(moved), Reader())
    note = note_of_challenge(seen, key, chosen.to, chosen.asked, on, wanted)
    return _written(note, chosen)


def _write_wrong_copy(case: Case, chosen: Chosen) -> str:
    given = case.shares.get(record_named(case, "shares", chosen.copy))
    if given is None:
        raise LookupError("There is no such copy in the log.")
    row = wrong_hands(
        chosen.to,
        chosen.noticed_on,
        chosen.noticed_at or "",
        told=chosen.told or "",
        done=chosen.done or "",
    )
    marked = given.replace(wrong=(*given.wrong, row))
    seen, _ = for_reader(case.adding(marked), Reader(copy=given.id))
    walk = load_walk()
    told = told_by(case, given, walk)
    note = note_of_wrong_copy(seen, given.id, chosen.on or today(), walk.legal, told)
    return _written(note, chosen)


def _write_requests(case: Case, chosen: Chosen) -> list[Request]:
    on, walk = chosen.on or today(), load_walk()
    wanted = PartialDate.of(chosen.wanted_by or reply_by(case, on, walk.times))
    agencies = dict.fromkeys(record_named(case, "agencies", name) for name in chosen.agencies)
    asked = [request(case, key, asked=chosen.asked, wanted=wanted, on=on) for key in agencies]
    for contribution in asked:
        case = case.adding(contribution)
    chosen.out.mkdir(parents=True, exist_ok=True)
    requests: list[Request] = []
    names: set[str] = set()
    for contribution, key in zip(asked, agencies, strict=True):
        path = chosen.out / request_name(case, key, names)
        data = copy_file(prepare(CopyOrder(CopyKind.AGENCY, on, key), case, walk))
        _write(data, path, chosen)
        requests.append(Request(contribution, digest(data)))
    return requests


def _written(note: Document | None, chosen: Chosen) -> str:
    if note is None:
        raise LookupError("It is restricted, so a note would give it away.")
    data = to_pdf(note)
    _write(data, chosen.out, chosen)
    return digest(data)


def _write(data: bytes, path: Path, chosen: Chosen) -> None:
    """Write a file that leaves, to be noted in the vault's log as one that the window writes."""
    write_atomic(path, data)
    chosen.written.append((path, data))
    print(path)


PAPERS = {
    "ask": ActPaper(_ask_arguments, _write_requests),
    "tell": ActPaper(_out, _write_decision),
    "to-tell": ActPaper(_out, _write_decision),
    "challenge": ActPaper(_challenge_arguments, _write_challenge),
    "mark-wrong": ActPaper(_out, _write_wrong_copy),
}
"""The acts whose paper the command writes itself; of others that left it takes the file."""
