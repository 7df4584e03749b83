"""The commands. Exit codes: 0 done, 1 found something wrong, 2 wrong use."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from prebirth.cli.team import add_team

if TYPE_CHECKING:
    from prebirth.case.case import Case
    from prebirth.rules.prompts.rule import Prompt

HANDED = ".prebirth"
"""How the name of a file ends that a colleague handed over."""
DONE, WRONG, MISUSE = 0, 1, 2
RARELY = 100_000
"""So many new objects until garbage is looked for."""
PASSPHRASE = "PREBIRTH_PASSPHRASE"  # noqa: S105  # where it is, not what it is
"""A pass-phrase among the arguments could be read by every other program, so it comes from the environment."""
OFTEN = 100
"""After so many assessments it is said how many were counted."""
KINDS = ("conference", "midwife", "parent", "agency", "manager", "blank", "word")


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Say it and leave."""
        self.exit(MISUSE, f"{self.prog}: {message}. Try --help.\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if len(words) == 1 and words[0].lower().endswith(HANDED):  # as a double click gives it
        words.insert(0, "--bring")
    chosen = parser().parse_args(words)
    run: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return run(chosen)
    except OSError as error:
        return say(
            f"{error.filename or 'The disk'}: {error.strerror or error}. Nothing was written."
        )


def run() -> NoReturn:
    """Run the command of this process and end it.

    A command makes one thing and ends: looking for garbage on the way, and taking everything apart at the end, is a fifth of its time.
    """
    from prebirth.base.hardened import harden

    gc.set_threshold(RARELY, 50, 50)
    harden()
    said = [
        stream for stream in (sys.stdout, sys.stderr) if isinstance(stream, TextIOWrapper)
    ]  # a program of the desktop may have neither
    for stream in said:
        stream.reconfigure(encoding="utf-8")
    code = main()
    for stream in said:
        stream.flush()
    os._exit(code)


def parser() -> argparse.ArgumentParser:
    """What the command line takes, which the manual page is made from."""
    made = _Parser(
        prog="prebirth",
        description="A multi-agency pre-birth assessment. Without a command it opens the app.",
    )
    made.set_defaults(run=_open)
    made.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault to open")
    made.add_argument(
        "--bring",
        type=Path,
        metavar="FILE.prebirth",
        help="a colleague's copy to bring in once the vault is open; its name alone does the same",
    )
    commands = made.add_subparsers(metavar="COMMAND", parser_class=_Parser)

    demo = commands.add_parser("demo", help="write every copy of the practice case")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.set_defaults(run=_demo)

    check_case = commands.add_parser("check", help="print the prompts an assessment raises")
    check_case.add_argument("file", type=Path, metavar="FILE.json")
    check_case.add_argument(
        "--on",
        type=_day,
        default=None,
        metavar="YYYY-MM-DD",
        help="the day it is looked at; today without it",
    )
    check_case.add_argument("--json", action="store_true", help="as JSON")
    check_case.set_defaults(run=_check)

    copy = commands.add_parser("copy", help="write one copy of an assessment")
    copy.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    copy.add_argument("file", type=Path, metavar="FILE.json")
    copy.add_argument("--out", type=Path, required=True, metavar="F.pdf")
    copy.add_argument(
        "--for",
        dest="reader",
        default="",
        metavar="PERSON",
        help="for whom: a person's name, an agency's, or chair for everything; without it the first parent, the first agency that has not answered, or everyone",
    )
    copy.add_argument("--on", type=_day, default=None, metavar="YYYY-MM-DD")
    copy.add_argument("--large", action="store_true", help="in large print, 18 points")
    copy.add_argument(
        "--encrypt",
        action="store_true",
        help=f"encrypt the file (AES-256) with the pass-phrase in the environment's {PASSPHRASE}",
    )
    copy.set_defaults(run=_copy)

    verify = commands.add_parser(
        "verify", help="check a vault, and say in words what is wrong with it"
    )
    verify.add_argument(
        "vault",
        type=Path,
        metavar="VAULT",
        help=f"its folder; the pass-phrase is asked for, or taken from the environment's {PASSPHRASE}",
    )
    verify.set_defaults(run=_verify)

    audit = commands.add_parser(
        "audit", help="count over many assessments, with nobody in the counts"
    )
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
        type=_day,
        default=None,
        metavar="YYYY-MM-DD",
        help="the day they are looked at; today without it",
    )
    audit.set_defaults(run=_audit)

    history = commands.add_parser(
        "history", help="write the whole dated history of one assessment, for a review"
    )
    history.add_argument(
        "vault", type=Path, metavar="VAULT", help="its folder; the pass-phrase as for verify"
    )
    history.add_argument(
        "assessment", metavar="REFERENCE", help="the assessment's local reference, or its id"
    )
    history.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F.pdf",
        help="a PDF, or a CSV file with each single change: by how the name ends",
    )
    history.add_argument(
        "--chair",
        action="store_true",
        help="with what is restricted, for a reviewer who may see it",
    )
    history.add_argument(
        "--days",
        type=_day,
        nargs=2,
        metavar="YYYY-MM-DD",
        help="instead, how it stood at the end of two days, side by side, as a PDF",
    )
    history.set_defaults(run=_history)

    add_team(commands, _Parser, _secret)
    commands.add_parser("schema", help="print the JSON Schema of FILE.json").set_defaults(
        run=_schema
    )

    _add_forms(commands)
    return made


def _add_forms(commands: Any) -> None:
    forms = commands.add_parser("forms", help="work on form files").add_subparsers(
        metavar="COMMAND", required=True, parser_class=_Parser
    )
    check = forms.add_parser("check", help="check form files and print the findings matrix")
    check.add_argument("folder", type=Path, nargs="?", default=None, metavar="DIR")
    check.set_defaults(run=_forms_check)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"“{text}” is not a day; write it like 2026-05-15"
        ) from error


def _open(chosen: argparse.Namespace) -> int:
    gc.disable()  # nothing is garbage while the app starts; it turns this on again itself
    from prebirth.ui.app import run

    return run(chosen.vault, chosen.bring)


def _demo(chosen: argparse.Namespace) -> int:
    from prebirth.exchange.deliver import delivered
    from prebirth.exchange.practice import practice_case, practice_orders
    from prebirth.vault.files import write_whole

    chosen.out.mkdir(parents=True, exist_ok=True)
    case = practice_case()
    for order, name in practice_orders(case):
        path = chosen.out / name
        write_whole(path, delivered(order, case))
        print(path)
    return DONE


def _check(chosen: argparse.Namespace) -> int:
    from prebirth.exchange.errors import ExchangeError
    from prebirth.exchange.plain import read_case
    from prebirth.form.load import FormError, load_walk
    from prebirth.rules.prompts.evaluate import all_prompts

    try:
        case = read_case(chosen.file)
        prompts = all_prompts(case, chosen.on or _today(), load_walk().times)
    except (ExchangeError, FormError) as error:
        return say(str(error))
    if chosen.json:
        found = [
            {
                "id": one.id,
                "message": one.message,
                "records": [key for _, key in one.places],
                "findings": list(one.findings),
            }
            for one in prompts
        ]
        print(json.dumps(found, indent=1, ensure_ascii=False))
    else:
        for one in prompts:
            print(f"{one.id}: {one.message}{_whom(case, one)}")
    return DONE


def _whom(case: Case, prompt: Prompt) -> str:
    """The records a prompt is about, by what they are called; nothing where it is about questions alone."""
    from prebirth.wording.facts import titled

    about = [key.partition("@") for table, key in prompt.places if table == "answers"]
    names = [
        titled(case, record)
        for table, key in prompt.places
        if table != "answers" and (record := case.record(table, key))
    ]
    names += [
        f"{question}, {case.name_of(person)}" if person else question
        for question, _, person in about
    ]
    return f" ({'; '.join(dict.fromkeys(names))})" if names else ""


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _copy(chosen: argparse.Namespace) -> int:
    from prebirth.exchange.errors import ExchangeError
    from prebirth.exchange.plain import read_case
    from prebirth.vault.files import write_whole

    try:
        case = read_case(chosen.file)
        data = _made(chosen, case)
    except ExchangeError as error:
        return say(str(error))
    except LookupError as error:
        return say(str(error.args[0]), MISUSE)
    write_whole(chosen.out, data)
    return DONE


def _made(chosen: argparse.Namespace, case: Case) -> bytes:
    from prebirth.case.copy_kinds import CopyKind
    from prebirth.copies.make import Order, usual_reader
    from prebirth.exchange.deliver import delivered

    kind = CopyKind(chosen.kind)
    order = Order(
        kind, chosen.on or _today(), chosen.reader or usual_reader(kind, case), large=chosen.large
    )
    secret = os.environ.get(PASSPHRASE, "")
    if chosen.encrypt and not secret:
        raise LookupError(
            f"to encrypt, set the pass-phrase in the environment's {PASSPHRASE} first"
        )
    return delivered(order, case, secret if chosen.encrypt else "")


def _verify(chosen: argparse.Namespace) -> int:
    from prebirth.vault.backups import newest_good
    from prebirth.vault.errors import DamagedError, VaultError
    from prebirth.vault.unlocking import unlock
    from prebirth.vault.verify import verify

    secret = _secret(f"Pass-phrase or recovery code of {chosen.vault}: ")
    if not secret:
        return say(
            f"set the pass-phrase or recovery code in the environment's {PASSPHRASE} first", MISUSE
        )
    try:
        vault = unlock(chosen.vault, secret, or_look=True)
        for remark in vault.remarks:
            print(remark)
        found = list(verify(vault))
        vault.close()
    except VaultError as error:
        good = newest_good(chosen.vault) if isinstance(error, DamagedError) else None
        return say(f"{error}{f' The newest good one is of {good.words}.' if good else ''}")
    for one in found:
        print(f"{'WRONG  ' if one.fault else 'in order'}  {one.what}: {one.said}")
    return WRONG if any(one.fault for one in found) else DONE


def _audit(chosen: argparse.Namespace) -> int:
    from prebirth.copies.audit import Audit
    from prebirth.form.load import FormError, load_walk
    from prebirth.session import Session
    from prebirth.vault.errors import VaultError
    from prebirth.vault.files import write_whole
    from prebirth.vault.unlocking import unlock

    try:
        audit = Audit(load_walk(), chosen.on or _today())
        for folder in chosen.vaults:
            secret = _secret(f"Pass-phrase or recovery code of {folder}: ")
            if not secret:
                return say(
                    f"set the pass-phrase or recovery code in the environment's {PASSPHRASE} first",
                    MISUSE,
                )
            vault = unlock(folder, secret, or_look=True)
            for one in vault.cases():
                audit.add(Session(vault, one.id).case)
                if audit.total % OFTEN == 0:
                    print(f"{audit.total} counted", file=sys.stderr)
            vault.close()
    except (FormError, VaultError) as error:
        return say(f"{error} Nothing was written.")
    if chosen.out.suffix.lower() == ".pdf":
        from prebirth.copies.audit_sheet import audit_sheet
        from prebirth.layout.pdf.write import pdf

        write_whole(chosen.out, pdf(audit_sheet(audit, chosen.on or _today())))
    else:
        write_whole(chosen.out, audit.written())
    print(chosen.out)
    return DONE


def _history(chosen: argparse.Namespace) -> int:
    from prebirth.copies.history import Prompts
    from prebirth.exchange import history
    from prebirth.form.load import FormError, load_walk
    from prebirth.privacy.redaction import Reader
    from prebirth.vault.errors import VaultError
    from prebirth.vault.files import write_whole
    from prebirth.vault.unlocking import unlock
    from prebirth.vault.verify import whole

    if chosen.out.suffix.lower() not in {".pdf", ".csv"}:
        return say("the history is a PDF or a CSV file; let the name end in .pdf or .csv", MISUSE)
    secret = _secret(f"Pass-phrase or recovery code of {chosen.vault}: ")
    if not secret:
        return say(
            f"set the pass-phrase or recovery code in the environment's {PASSPHRASE} first", MISUSE
        )
    try:
        walk = load_walk()
        vault = unlock(chosen.vault, secret, or_look=True)
        known = [one for one in vault.cases() if chosen.assessment in {one.id, one.reference}]
        if len(known) != 1:
            said = (
                "is the reference of several assessments; give the id"
                if known
                else "is the reference of no assessment in this vault"
            )
            ids = ", ".join(one.id for one in known)
            vault.close()
            return say(
                f"“{chosen.assessment}” {said}{f' of one: {ids}' if ids else ''}. Nothing was written."
            )
        found, reader = history.history(whole(vault, known[0].id)), Reader(chair=chosen.chair)
        if not vault.read_only:
            vault.note(
                "history",
                f"write the history of an assessment{' with what is restricted' if chosen.chair else ''}",
                what=known[0].id,
            )
        vault.close()
    except (FormError, VaultError) as error:
        return say(f"{error} Nothing was written.")
    if chosen.days:
        data = history.compared(found, min(chosen.days), max(chosen.days), reader, _today())
    else:
        data = (
            history.table(found, reader)
            if chosen.out.suffix.lower() == ".csv"
            else history.printed(found, Prompts(walk, found.now, reader), reader, _today())
        )
    write_whole(chosen.out, data)
    print(chosen.out)
    return DONE


def _secret(ask: str) -> str:
    """What opens a vault: from the environment, or asked for at a terminal; nothing where there is neither."""
    secret = os.environ.get(PASSPHRASE, "")
    if not secret and sys.stdin is not None and sys.stdin.isatty():
        from getpass import getpass

        secret = getpass(ask)
    return secret


def _schema(_chosen: argparse.Namespace) -> int:
    from prebirth.exchange.plain import schema

    print(json.dumps(schema(), indent=1, ensure_ascii=False))
    return DONE


def _forms_check(chosen: argparse.Namespace) -> int:
    from prebirth.form.load import FormError, load_walk
    from prebirth.form.matrix import gaps, printed
    from prebirth.form.yaml_lint import lint_choices
    from prebirth.rules.prompts.evaluate import findings_by_rule

    try:
        walk = load_walk(chosen.folder)
    except FormError as error:
        return say(str(error))
    print(printed(walk, findings_by_rule()))
    found = [*lint_choices(chosen.folder), *gaps(walk, findings_by_rule())]
    for gap in found:
        print(gap, file=sys.stderr)
    return WRONG if found else DONE


def say(message: str, code: int = WRONG) -> int:
    """Say in one line what is wrong, and give the exit code."""
    print(f"prebirth: {message}", file=sys.stderr)
    return code
