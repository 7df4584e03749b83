"""The command line: which commands there are, and the start and end of one."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from prebirth import __version__
from prebirth.base.hardened import READ_OUTSIDE, harden
from prebirth.base.restart import SUCCEEDS, without
from prebirth.base.said import SaidError
from prebirth.cli.parser import Parser
from prebirth.cli.terminal import MISUSE, PASSPHRASE, MisuseError, say

COMMANDS = (
    ("demo", "prebirth.cli.copies", "write every copy of the practice case"),
    ("check", "prebirth.cli.case_file", "print the prompts an assessment raises"),
    ("copy", "prebirth.cli.copies", "write one copy of an assessment"),
    ("verify", "prebirth.cli.vault", "check a vault, and say in words what is wrong with it"),
    ("where", "prebirth.cli.kept", "list every file that was written, and what opens each"),
    ("reads", "prebirth.cli.kept", "list who opened which assessment, and which files were made"),
    ("audit", "prebirth.cli.review", "count over many assessments, with nobody in the counts"),
    (
        "history",
        "prebirth.cli.review",
        "write the whole dated history of one assessment, for a review",
    ),
    ("act", "prebirth.cli.acts", "do one act in an assessment: sign, ask, tell, restrict, …"),
    ("team", "prebirth.cli.team", "share assessments with colleagues"),
    ("schema", "prebirth.cli.case_file", "print the JSON Schema of FILE.json"),
    ("forms", "prebirth.cli.forms", "work on form files"),
)
"""Each command, the module that declares its arguments and runs it, and what it is for."""
HANDED = ".prebirth"
"""How the name of a file ends that a colleague handed over."""
CLOSED_PIPE = 141
"""How a command ends of which somebody read no more: as the shell says it, and no failure."""
RARELY = 1_000_000
"""So many new objects until garbage is looked for."""


def parser(*, complete: bool = False) -> Parser:
    """What the command line takes; complete, with the arguments of every command."""
    made = Parser(
        prog="prebirth",
        description="A multi-agency pre-birth assessment. Without a command it opens the app.",
    )
    made.set_defaults(run=_open)
    made.add_argument("--version", action="version", version=f"Prebirth {__version__}")
    made.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault to open")
    made.add_argument(
        "--bring",
        type=Path,
        metavar="FILE.prebirth",
        help="a colleague's copy to bring in once the vault is open; its name alone does the same",
    )
    made.add_argument(SUCCEEDS, action="store_true", help=argparse.SUPPRESS)
    commands = made.add_subparsers(metavar="COMMAND", parser_class=Parser)
    for name, module, purpose in COMMANDS:
        command = commands.add_parser(name, help=purpose)
        command.load_later(module, name)
        if complete:
            command.load()
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words == [READ_OUTSIDE]:  # this program, started by itself: see there
        from prebirth.exchange.limited_child import read_here

        return read_here()
    if len(words) == 1 and words[0].lower().endswith(HANDED):  # as a double click gives it
        words.insert(0, "--bring")
    chosen = parser().parse_args(words)
    command: Callable[[argparse.Namespace], int] = chosen.run
    try:
        return _printed(command(chosen))
    except MisuseError as error:
        return say(str(error), MISUSE)
    except SaidError as error:
        return say(str(error))
    except BrokenPipeError:
        return _closed_pipe()
    except OSError as error:
        return say(
            f"{error.filename or 'The disk'}: {error.strerror or error}. Nothing was written."
        )


def _printed(code: int) -> int:
    """Print what waits, while a pipe that is closed can be told from a failure; the exit code."""
    if sys.stdout is not None:  # a program of the desktop has none
        sys.stdout.flush()
    return code


def _closed_pipe() -> int:
    """End quietly, as whoever reads what is printed has read enough, such as `head`."""
    null = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            with suppress(OSError):
                os.dup2(null, stream.fileno())  # what still waits to be printed goes nowhere
    return CLOSED_PIPE


def run() -> NoReturn:
    """Run the command of this process and end it."""
    # A command makes one thing and ends: looking for garbage on the way, and taking everything
    # apart at the end, would be a fifth of its time.
    gc.set_threshold(RARELY, 50, 50)
    harden()
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        # A program of the desktop may have neither, and some Pythons write to what is not there.
        sys.stdout, sys.stderr = sys.stdout or nowhere, sys.stderr or nowhere
        streams = [one for one in (sys.stdout, sys.stderr) if isinstance(one, TextIOWrapper)]
        for stream in streams:
            stream.reconfigure(encoding="utf-8")
        code = main()
        for stream in streams:
            stream.flush()
        os._exit(code)


def _open(chosen: argparse.Namespace) -> int:
    """Open the app, in a process that was never told a pass-phrase."""
    without(PASSPHRASE)
    gc.disable()  # nothing is garbage while the app starts; it turns this on again itself
    from prebirth.ui import app  # Qt takes as long to import as a command takes to run

    return app.run(chosen.vault, chosen.bring, succeeds=chosen.succeeds)
