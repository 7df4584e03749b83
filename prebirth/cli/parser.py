"""The parser of the command line, which loads a command's module when the command is chosen."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from typing import Any, NoReturn

from prebirth.cli.terminal import MISUSE

Declare = Callable[["Parser"], None]
"""Adds the arguments of one command to its parser, and sets what runs it."""


class Parser(argparse.ArgumentParser):
    """Reports wrong use in one line, and knows its arguments once its command is chosen."""

    _module = ""
    _command = ""

    def load_later(self, module: str, command: str) -> None:
        """Name the module whose `COMMANDS` declare this command's arguments."""
        self._module, self._command = module, command

    def load(self) -> None:
        """Import the module of this command and declare its arguments, once."""
        if self._module:
            # Here alone modules are imported late. What a command needs takes 0.2 to 0.4 seconds
            # to import, and the list of commands or the start of the app needs none of it.
            declare: Declare = import_module(self._module).COMMANDS[self._command]
            self._module = ""
            declare(self)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Load the command first: argparse calls this for the chosen one alone."""
        self.load()
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line and leave."""
        self.exit(MISUSE, f"{self.prog}: {message}. Try --help.\n")
