"""The commands for those who review practice over vaults: audit and history."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from prebirth.base.yaml_files import FormError
from prebirth.case.label import Code, Label
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, MISUSE, passphrase_for, say, today
from prebirth.cli.typed_day import day
from prebirth.cli.vault import case_named
from prebirth.copies.audit import Audit
from prebirth.copies.audit_sheet import audit_sheet
from prebirth.exchange import history
from prebirth.form.load import load_walk
from prebirth.layout.pdf import to_pdf
from prebirth.privacy.gate import for_reader
from prebirth.privacy.redaction import Reader
from prebirth.session import Session
from prebirth.vault.errors import VaultError
from prebirth.vault.files import write_atomic
from prebirth.vault.unlocking import unlock
from prebirth.vault.verify import full_record

OFTEN = 100
"""After so many assessments the count so far is printed."""


def _audit_arguments(audit: Parser) -> None:
    audit.add_argument(
        "vaults",
        type=Path,
        nargs="+",
        metavar="VAULT",
        help="their folders; the pass-phrase as for verify",
    )
    audit.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F.csv",
        help="a CSV file; or charts, where the name ends in .pdf",
    )
    audit.add_argument(
        "--on",
        type=day,
        default=None,
        metavar="DAY",
        help="the day they are looked at; today without it",
    )
    audit.set_defaults(run=_audit)


def _history_arguments(parser: Parser) -> None:
    parser.add_argument(
        "vault", type=Path, metavar="VAULT", help="its folder; the pass-phrase as for verify"
    )
    parser.add_argument("assessment", metavar="REFERENCE", help="its local reference, or its id")
    parser.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F.pdf",
        help="a PDF, or a CSV file with each single change: by how the name ends",
    )
    parser.add_argument(
        "--chair",
        action="store_true",
        help="with what is restricted, for a reviewer who may see it",
    )
    parser.add_argument(
        "--days",
        type=day,
        nargs=2,
        metavar="DAY",
        help="instead, how it stood at the end of two days, side by side, as a PDF",
    )
    parser.set_defaults(run=_history)


COMMANDS: dict[str, Declare] = {"audit": _audit_arguments, "history": _history_arguments}


def _audit(chosen: argparse.Namespace) -> int:
    try:
        audit = Audit(load_walk(), chosen.on or today())
        for folder in chosen.vaults:
            vault = unlock(folder, passphrase_for(folder), allow_read_only=True)
            for watch in vault.watches():
                audit.add_watch(watch.asks, over=watch.over)
            for listed in vault.cases():
                audit.add(for_reader(Session(vault, listed.id).case, Reader(chair=True))[0])
                if audit.total % OFTEN == 0:
                    print(f"{audit.total} counted", file=sys.stderr)
            vault.close()
    except (FormError, VaultError) as error:
        return say(f"{error} Nothing was written.")
    if chosen.out.suffix.lower() == ".pdf":
        data = to_pdf(audit_sheet(audit, chosen.on or today()))
    else:
        data = audit.to_bytes()
    write_atomic(chosen.out, data)
    print(chosen.out)
    return DONE


def _history(chosen: argparse.Namespace) -> int:
    if chosen.out.suffix.lower() not in {".pdf", ".csv"}:
        return say("the history is a PDF or a CSV file; let the name end in .pdf or .csv", MISUSE)
    secret = passphrase_for(chosen.vault)
    try:
        walk = load_walk()
        vault = unlock(chosen.vault, secret, allow_read_only=True)
        try:
            case = case_named(vault, chosen.assessment)
        except LookupError as error:
            vault.close()
            return say(f"{error.args[0]} Nothing was written.")
        record = history.read_history(full_record(vault, case))
        seen = history.SeenHistory(record, Reader(chair=chosen.chair), walk.form)
        if not vault.read_only:
            code = Code.HISTORY_CHAIR if chosen.chair else Code.HISTORY
            detail = {"file": str(chosen.out.absolute())}
            vault.note("history", Label.of(code), what=case, detail=detail)
        vault.close()
    except (FormError, VaultError) as error:
        return say(f"{error} Nothing was written.")
    if chosen.days:
        data = history.days_pdf(seen, min(chosen.days), max(chosen.days), today())
    elif chosen.out.suffix.lower() == ".csv":
        data = history.history_csv(seen)
    else:
        data = history.history_pdf(seen, walk, today())
    write_atomic(chosen.out, data)
    print(chosen.out)
    return DONE
