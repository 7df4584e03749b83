"""Reads a file from outside in a process of its own, with limits of time and memory.

Whoever made the file may have made it to hang or to crash what reads it. The process that reads
holds no record, no key and no window: it is told where the file is, and gives back words.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from prebirth.base.hardened import READ_FORM, harden
from prebirth.exchange.errors import ExchangeError
from prebirth.exchange.form_fields import LARGEST, AgencyAnswer, read_answer

SECONDS = 20
"""A filled form takes half of one."""
PROCESSOR = 15
MEMORY = 1_000_000_000
"""Bytes of memory; a filled form takes a fifth of them."""
STEP = 0.1
"""Seconds between two looks at whether somebody stopped it."""
MOST_SAID = 30_000_000
"""Letters that the process may give back."""
JOB_LIMITS, PROCESS_MEMORY, EXTENDED = 0x00000100, 112, 9
"""Windows: JOB_OBJECT_LIMIT_PROCESS_MEMORY, where its number stands, and the kind of limits."""


def read_answer_apart(
    path: Path, stopped: Callable[[], bool] = lambda: False, seconds: float = SECONDS
) -> AgencyAnswer:
    """The fields of a filled request from outside; raises ExchangeError, OSError.

    `stopped` is asked again and again whether somebody wants it no more.
    """
    _check_is_file(path)
    said = _run(str(path.absolute()).encode(), path.name, stopped, seconds)
    if refused := said.get("refused"):
        raise ExchangeError(str(refused))
    fields = {str(key): str(value) for key, value in said["fields"].items()}
    return AgencyAnswer(str(said["case"]), str(said["agency"]), fields)


def read_form_here() -> int:
    """Be the process that reads: it is told the path of a file, and gives back what that says."""
    harden()
    limit()
    path = Path(sys.stdin.buffer.read().decode())
    said: dict[str, Any]
    try:
        with path.open("rb") as opened:
            said = read_answer(opened.read(LARGEST + 1), path.name)._asdict()
    except OSError as error:
        said = {"refused": f"{path.name}: cannot be read ({error.strerror or error})."}
    except ExchangeError as error:
        said = {"refused": str(error)}
    sys.stdout.buffer.write(json.dumps(said).encode())
    sys.stdout.buffer.flush()
    os._exit(0)  # nothing is to be taken apart


def limit() -> None:
    """Let this process have no more time and memory than a form needs, as far as it can be said."""
    with contextlib.suppress(Exception):  # what the system refuses is left to whoever waits
        if sys.platform == "win32":
            _limit_on_windows()
        else:
            import resource  # Windows has none

            resource.setrlimit(resource.RLIMIT_CPU, (PROCESSOR, PROCESSOR))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _limit_on_windows() -> None:
    """Put this process into a job of its own, which has a limit of memory."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    job = wintypes.HANDLE(kernel.CreateJobObjectW(None, None))
    limits = bytearray(144)  # JOBOBJECT_EXTENDED_LIMIT_INFORMATION where pointers have 8 bytes
    limits[16:20] = JOB_LIMITS.to_bytes(4, "little")
    limits[PROCESS_MEMORY : PROCESS_MEMORY + 8] = MEMORY.to_bytes(8, "little")
    held = (ctypes.c_char * len(limits)).from_buffer(limits)
    if kernel.SetInformationJobObject(job, EXTENDED, held, len(limits)):
        kernel.AssignProcessToJobObject(job, wintypes.HANDLE(kernel.GetCurrentProcess()))


def _check_is_file(path: Path) -> None:
    """Refuse what is no file, such as a pipe, which would be waited for."""
    try:
        found = path.stat()
    except OSError as error:
        raise ExchangeError(
            f"{path.name}: cannot be read ({error.strerror or error}). Nothing was taken from it."
        ) from error
    if not stat.S_ISREG(found.st_mode):
        raise ExchangeError(f"{path.name}: is no file. Nothing was taken from it.")


def _run(given: bytes, name: str, stopped: Callable[[], bool], seconds: float) -> dict[str, Any]:
    """What the process that reads says; it is ended where it takes too long."""
    until = time.monotonic() + seconds
    with subprocess.Popen(  # noqa: S603  # our own program
        start_of_child(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=without_secrets(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        first: bytes | None = given
        while True:
            try:
                said, _ = child.communicate(first, timeout=STEP)
                break
            except subprocess.TimeoutExpired:
                first = None  # a path is short: the process has it whole by now
                if stopped():
                    child.kill()
                    raise ExchangeError(f"{name}: Stopped. Nothing was taken from it.") from None
                if time.monotonic() > until:
                    child.kill()
                    raise ExchangeError(
                        f"{name}: takes too long to read, which no filled form does. Nothing was "
                        "taken from it. Ask the agency to fill in the form again."
                    ) from None
    if child.returncode or not said or len(said) > MOST_SAID:
        raise ExchangeError(
            f"{name}: could not be read: the program that read it was stopped by its limits, or "
            "broke. Nothing was taken from it. Ask the agency to fill in the form again."
        )
    return dict(json.loads(said))


def start_of_child() -> list[str]:
    """What starts the process that reads: this program, or the Python that runs it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_FORM]
    places = [place for place in sys.path if place]
    begin = (
        f"import sys; sys.path[:] = {places!r}; "
        "from prebirth.exchange.limited_child import read_form_here; read_form_here()"
    )
    return [sys.executable, "-I", "-B", "-c", begin]


def without_secrets() -> dict[str, str]:
    """What the process that reads is told of its surroundings: no word that opens a vault."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PREBIRTH_")}
