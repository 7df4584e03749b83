"""The command that checks a vault, verify, and how a command finds an assessment in one."""

from __future__ import annotations

import argparse
from pathlib import Path

from prebirth.cli.parser import Declare, Parser
from prebirth.cli.terminal import DONE, PASSPHRASE, WRONG, passphrase_for, say
from prebirth.vault.backups import newest_intact
from prebirth.vault.errors import DamagedError, VaultError
from prebirth.vault.unlocking import unlock
from prebirth.vault.vault import Vault
from prebirth.vault.verify import verify


def _arguments(parser: Parser) -> None:
    parser.add_argument(
        "vault",
        type=Path,
        metavar="VAULT",
        help="its folder; the pass-phrase is asked for, or taken from "
        f"the environment's {PASSPHRASE}",
    )
    parser.set_defaults(run=_verify)


COMMANDS: dict[str, Declare] = {"verify": _arguments}


def _verify(chosen: argparse.Namespace) -> int:
    secret = passphrase_for(chosen.vault)
    try:
        vault = unlock(chosen.vault, secret, allow_read_only=True)
        for remark in vault.remarks:
            print(remark)
        results = list(verify(vault))
        vault.close()
    except VaultError as error:
        good = newest_intact(chosen.vault) if isinstance(error, DamagedError) else None
        return say(f"{error}{f' The newest good one is of {good.words}.' if good else ''}")
    for checked in results:
        print(f"{'WRONG  ' if checked.fault else 'in order'}  {checked.what}: {checked.said}")
    return WRONG if any(checked.fault for checked in results) else DONE


def case_named(vault: Vault, reference: str) -> str:
    """The id of the one assessment with a reference or an id; raises LookupError."""
    ids = [listed.id for listed in vault.cases() if reference in {listed.id, listed.reference}]
    if len(ids) > 1:
        raise LookupError(
            f"“{reference}” is the reference of several assessments; "
            f"give the id of one: {', '.join(ids)}."
        )
    if not ids and any(reference in {one.id, one.reference} for one in vault.watches()):
        raise LookupError(
            f"“{reference}” is a watch record, not an assessment: open it in the window."
        )
    if not ids:
        raise LookupError(f"“{reference}” is the reference of no assessment in this vault.")
    return ids[0]
