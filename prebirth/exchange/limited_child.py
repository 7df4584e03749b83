"""Reads a file from outside in a process of its own, with limits of time and memory.

Whoever made the file may have made it to hang or to crash what reads it. The process that reads
holds no record, no key and no window: it is told where the file is, and gives back plain words.
What each file is read by stands in `prebirth.exchange.readers`.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

from prebirth.base.hardened import READ_OUTSIDE, harden
from prebirth.exchange.errors import ExchangeError

Stopped = Callable[[], bool]
"""Asked again and again whether somebody wants it no more."""
SECONDS = 40
"""40,000 entries of a colleague take a quarter of it."""
PROCESSOR = 30
MEMORY = 550_000_000
"""Bytes of addresses; 40,000 entries of a colleague take a half of them, the program a tenth."""
STEP = 0.05
"""Seconds between two looks at whether somebody stopped it."""
MOST_SAID = 60_000_000
"""Bytes that the process may give back."""
PART, SOON = 1 << 16, 5
"""Bytes that are taken at once, and seconds within which a process ends that has said all."""
TOO_LONG = "takes too long to read, so something is wrong with it."
BROKE = "could not be read: it needs more time or memory than it may take, or reading it broke off."
JOB_LIMITS, PROCESS_MEMORY, EXTENDED = 0x00000100, 112, 9
"""Windows: JOB_OBJECT_LIMIT_PROCESS_MEMORY, where its number stands, and the kind of limits."""


def read_apart(
    reader: str,
    path: Path,
    stopped: Stopped = lambda: False,
    *,
    seconds: float = SECONDS,
    again: str = "",
    called: str = "",
    **more: str,
) -> Any:
    """What a reader of `prebirth.exchange.readers` says of a file; raises ExchangeError.

    `again` is what somebody may do about a file that is too much to read, `called` what the file
    is called where that is not its name.
    """
    name = called or path.name
    request = {"reader": reader, "path": str(path.absolute()), "called": name, **more}
    said = _run(json.dumps(request).encode(), name, again, stopped, time.monotonic() + seconds)
    if refused := said.get("refused"):
        raise ExchangeError(str(refused))
    return said["said"]


def read_here() -> int:
    """Be the process that reads: it is told what and where, and gives back what that says."""
    harden()
    limit()
    request = json.loads(sys.stdin.buffer.read())
    from prebirth.exchange.readers import READERS  # late: whoever asks need not load it

    name = request["called"]
    said: dict[str, Any]
    try:
        said = {"said": READERS[request.pop("reader")](**request)}
    except OSError as error:
        why = error.strerror or os.strerror(error.errno or errno.EIO)
        said = {"refused": f"{name}: cannot be read ({why}). Nothing was taken from it."}
    except ExchangeError as error:
        said = {"refused": str(error)}
    sys.stdout.buffer.write(json.dumps(said, ensure_ascii=False).encode(errors="surrogatepass"))
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


def _run(request: bytes, name: str, again: str, stopped: Stopped, until: float) -> dict[str, Any]:
    """What the process that reads says; it is ended where it takes too long or says too much."""
    with subprocess.Popen(  # noqa: S603  # our own program
        start_of_child(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=without_secrets(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as child:
        said = bytearray()
        talk = Thread(target=_talk, args=(child, request, said), daemon=True)
        talk.start()
        while (on := talk.is_alive()) and not stopped() and time.monotonic() < until:
            talk.join(STEP)
        if on or len(said) > MOST_SAID:
            child.kill()
        try:
            ended = child.wait(SOON)
        except subprocess.TimeoutExpired:  # it has said all, and does not end
            child.kill()
            ended = -1
    if on and stopped():
        raise ExchangeError(f"{name}: Stopped. Nothing was taken from it.")
    if on:
        raise _refused(name, TOO_LONG, again)
    with contextlib.suppress(ValueError, TypeError, RecursionError):
        if not ended:
            return dict(json.loads(said))
    raise _refused(name, BROKE, again)


def _refused(name: str, why: str, again: str) -> ExchangeError:
    return ExchangeError(f"{name}: {why} Nothing was taken from it. {again}".rstrip())


def _talk(child: subprocess.Popen[bytes], request: bytes, said: bytearray) -> None:
    """Tell the process what to read, and keep what it says, as far as that is bearable."""
    into, out = child.stdin, child.stdout
    if into is None or out is None:
        return
    with contextlib.suppress(OSError):  # it broke before it listened
        into.write(request)
        into.close()
    while len(said) <= MOST_SAID and (part := os.read(out.fileno(), PART)):
        said += part


def start_of_child() -> list[str]:
    """What starts the process that reads: this program, or the Python that runs it."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_OUTSIDE]
    places = [place for place in sys.path if place]
    begin = (
        f"import sys; sys.path[:] = {places!r}; "
        "from prebirth.exchange.limited_child import read_here; read_here()"
    )
    return [sys.executable, "-I", "-B", "-c", begin]


def without_secrets() -> dict[str, str]:
    """What the process that reads is told of its surroundings: no word that opens a vault."""
    return {key: value for key, value in os.environ.items() if not key.startswith("PREBIRTH_")}
