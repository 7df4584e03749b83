"""The commands that say what is still where, and who read what."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from prebirth.case.case import Case
from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, MISUSE, passphrase_for, say
from prebirth.cli.vault import case_named
from prebirth.vault.errors import VaultError
from prebirth.vault.inventory import inventory, remove
from prebirth.vault.reads import read_acts
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.wording.acts import act_words


def _where_arguments(parser: Parser) -> None:
    _vault(parser)
    parser.add_argument(
        "--second",
        type=Path,
        metavar="DIR",
        help="the second place for backups, where there is one",
    )
    parser.add_argument(
        "--remove", type=Path, metavar="PATH", help="remove one of those marked with a minus"
    )
    parser.set_defaults(run=_where)


def _reads_arguments(parser: Parser) -> None:
    _vault(parser)
    parser.add_argument(
        "assessment",
        metavar="REFERENCE",
        nargs="?",
        help="of one assessment alone, by its local reference or its id",
    )
    parser.set_defaults(run=_reads)


def _vault(parser: Parser) -> None:
    parser.add_argument(
        "vault", type=Path, metavar="VAULT", help="its folder; the pass-phrase as for verify"
    )


COMMANDS: dict[str, Declare] = {"where": _where_arguments, "reads": _reads_arguments}


def _where(chosen: argparse.Namespace) -> int:
    secret = passphrase_for(chosen.vault)
    try:
        vault = unlock(chosen.vault, secret, allow_read_only=not chosen.remove)
        try:
            return _listed(vault, chosen)
        finally:
            vault.close()
    except VaultError as error:
        return say(str(error))


def _listed(vault: Vault, chosen: argparse.Namespace) -> int:
    found = inventory(vault, chosen.second)
    if chosen.remove:
        wanted = chosen.remove.absolute()
        kept = next((one for one in found if one.path.absolute() == wanted), None)
        if kept is None:
            return say(f"{chosen.remove} is not a file that this program wrote.", MISUSE)
        remove(vault, kept)
        print(f"removed  {kept.path}")
        return DONE
    for one in found:
        print(f"{'-' if one.removable else ' '} {one.path}: {one.what}; opened by {one.opens}")
    return DONE


def _reads(chosen: argparse.Namespace) -> int:
    secret = passphrase_for(chosen.vault)
    try:
        vault = unlock(chosen.vault, secret, allow_read_only=True)
        try:
            only = case_named(vault, chosen.assessment) if chosen.assessment else ""
            named = {row.id: row.reference for row in vault.all_records()}
            for act in read_acts(vault):
                if only in {"", act.case}:
                    at = datetime.fromisoformat(act.at).astimezone()
                    words = act_words(act.label, Case(id=act.case))
                    of = named.get(act.case) or act.case
                    print(f"{at:%Y-%m-%d %H:%M}  {act.who}: {words}, {of} {act.file}".rstrip())
        finally:
            vault.close()
    except LookupError as error:
        return say(str(error.args[0]), MISUSE)
    except VaultError as error:
        return say(str(error))
    return DONE
