"""What every command shares: exit codes, messages, and asking for a pass-phrase."""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from getpass import getpass
from pathlib import Path

DONE, WRONG, MISUSE = 0, 1, 2
"""Exit codes: done; found something wrong; wrong use."""
PASSPHRASE = "PREBIRTH_PASSPHRASE"  # noqa: S105  # where it is, not what it is
"""The variable with a pass-phrase; every program can read the arguments of another."""


class MisuseError(Exception):
    """A command was given what it cannot use."""


def say(message: str, code: int = WRONG) -> int:
    """Say in one line what is wrong, and return the exit code."""
    print(f"prebirth: {message}", file=sys.stderr)
    return code


def passphrase_for(folder: Path) -> str:
    """The pass-phrase or recovery code of a vault, asked for if need be; raises MisuseError."""
    secret = os.environ.get(PASSPHRASE, "")
    if not secret and sys.stdin is not None and sys.stdin.isatty():
        secret = getpass(f"Pass-phrase or recovery code of {folder}: ")
    if not secret:
        raise MisuseError(
            f"put the pass-phrase or recovery code into the variable {PASSPHRASE} first"
        )
    return secret


def today() -> date:
    """The day it is where this computer stands."""
    return datetime.now(UTC).astimezone().date()


def time_now() -> str:
    """The time it is where this computer stands, such as 14:02."""
    return f"{datetime.now(UTC).astimezone():%H:%M}"
