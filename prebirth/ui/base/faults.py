"""The log of unforeseen faults: their kind and place in the program.

Never their message, since that might hold what somebody typed.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import platform
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt

from prebirth import __version__
from prebirth.base.places import state_folder

NAME, CRASH, REPORT = "faults.log", "crash.part", "crash.txt"
LARGEST, OLD = 100_000, 3
"""Bytes a log grows to, and how many older ones are kept."""
ROOT = Path(__file__).parents[3]


def watch() -> None:
    """Let a crash that Python cannot catch leave its place in the program, and nothing typed."""
    with contextlib.suppress(OSError):
        state_folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        file = os.open(state_folder() / CRASH, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
        faulthandler.enable(file)  # which stays open for as long as the program runs


def crash_report() -> Path | None:
    """The report of such a stop last time, put where it stays; none where there was none."""
    try:
        left, kept = state_folder() / CRASH, state_folder() / REPORT
        if not left.stat().st_size:
            return None
        left.replace(kept)
    except OSError:
        return None
    return kept


def note(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log a fault: its kind, and the places in the files that led to it.

    Where the disk refuses, nothing is logged.
    """
    try:
        log = _log()
        log.error(
            "%s, Python %s, Qt %s, %s: %s at %s",
            __version__,
            platform.python_version(),
            qt,
            platform.system(),
            kind.__name__,
            " < ".join(_places(trace)),
        )
        for handler in log.handlers:
            handler.close()
    except OSError:
        return


class _Private(RotatingFileHandler):
    """Writes files that only their owner may read."""

    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(
            os.fdopen(
                os.open(self.baseFilename, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), "ab"
            ),
            encoding=self.encoding,
        )


def _places(trace: TracebackType | None) -> list[str]:
    found = []
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(ROOT):
            found.append(f"{path.relative_to(ROOT).as_posix()}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found[::-1] or ["a place outside the program"]


def _log() -> logging.Logger:
    folder = state_folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    # Its own logger: what a library logs must not get in.
    made = logging.Logger("prebirth")  # noqa: LOG001
    handler = _Private(
        folder / NAME, maxBytes=LARGEST, backupCount=OLD, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    made.addHandler(handler)
    return made
