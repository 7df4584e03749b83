"""A Wine of its own to try the Windows package in, with a screen and a keyboard.

Its user has a name that no code page of the west holds.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sysconfig
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.conftest import ROOT

HERE = Path(__file__).parent
CACHE = ROOT / "build" / "cache"
TOOLS = {
    "pytest",
    "pluggy",
    "iniconfig",
    "pygments",
    "hypothesis",
    "sortedcontainers",
    "pypdf",
    "ged4py",
    "ansel",
    "holidays",
}
"""What the tests need that have no window."""
USER = "Zoë Łukasz"
SYSTEM = "drive_c/windows/system32"
PATIENCE = 90
"""Seconds until something is held not to happen."""
CALM, LITTLE = 4, 3
"""So many quarters of a second with so many hundredths of work are rest: a cursor blinks."""


class Wine:
    """One Windows, gone when it is closed."""

    def __init__(self, place: Path) -> None:
        self.prefix = place / "prefix"
        self.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.screen.stdout is not None
        display = f":{self.screen.stdout.readline().strip()}"
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PREBIRTH", "PYTHON", "QT_", "XDG_", "WAYLAND"))
        }
        named = {
            "USER": USER,
            "LOGNAME": USER,
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "HOME": str(place),
        }
        self.env = (
            kept
            | named
            | {
                "DISPLAY": display,
                "WINEPREFIX": str(self.prefix),
                "WINEDEBUG": "-all",
                "WINEDLLOVERRIDES": "mscoree,mshtml=",
            }
        )
        self.keeper = subprocess.Popen(
            ["openbox"], env=self.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        subprocess.run(
            ["wineboot", "-i"], env=self.env, input="", text=True, capture_output=True, check=True
        )
        for name, options in (("bcryptprimitives", ["-ladvapi32"]), ("icuuc", [])):
            made = self.prefix / SYSTEM / f"{name}.dll"
            subprocess.run(
                [
                    "x86_64-w64-mingw32-gcc",
                    "-shared",
                    "-O2",
                    "-o",
                    str(made),
                    str(HERE / "windows" / f"{name}.c"),
                    *options,
                ],
                check=True,
            )
        self.home = self.prefix / "drive_c" / "users" / USER
        self.running: list[subprocess.Popen[str]] = []

    def close(self) -> None:
        """End everything in it."""
        subprocess.run(["wineserver", "-k"], env=self.env, check=False)
        for process in (self.keeper, self.screen):
            process.terminate()
            process.communicate()
        for process in self.running:
            process.communicate(timeout=PATIENCE)

    def path(self, inside: Path) -> str:
        """A file of this computer as a program in Windows names it."""
        drive = self.prefix / "drive_c"
        return (
            f"C:/{inside.relative_to(drive)}" if inside.is_relative_to(drive) else f"Z:{inside}"
        ).replace("/", "\\")

    def run(
        self, program: Path | str, *words: str | Path, cwd: Path | None = None, **env: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end, with pipes for what it says: Wine knows nothing else."""
        given = [
            "wine",
            str(program),
            *(self.path(word) if isinstance(word, Path) else word for word in words),
        ]
        return subprocess.run(
            given,
            env=self.env | env,
            cwd=cwd,
            input="",
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=600,
        )

    def start(self, program: Path, *words: str | Path) -> None:
        """Start a program with a window, and wait until its window is there."""
        given = [self.path(word) if isinstance(word, Path) else word for word in words]
        pipe = subprocess.PIPE
        self.running.append(
            subprocess.Popen(
                ["wine", str(program), *given],
                env=self.env,
                stdin=pipe,
                stdout=pipe,
                stderr=subprocess.STDOUT,
                text=True,
            )
        )
        self.see("^Prebirth$")

    def see(self, title: str) -> None:
        """Wait until a window of a name is there and has come to rest."""
        self.until(
            lambda: bool(self._x("search", "--onlyvisible", "--name", title)),
            f"no window “{title}”",
        )
        self.rest()

    def shows(self, title: str) -> bool:
        """Whether a window of a name is there."""
        return bool(self._x("search", "--onlyvisible", "--name", title))

    def rest(self) -> None:
        """Wait until no program of ours has had anything to do for a while."""
        idle, before = 0, self._worked()
        ended = time.monotonic() + PATIENCE
        while idle < CALM and time.monotonic() < ended:
            time.sleep(0.25)
            now = self._worked()
            idle = idle + 1 if now - before <= LITTLE else 0
            before = now

    def keys(self, *names: str) -> None:
        """Press keys one after the other, and wait for what they do."""
        for name in names:
            self._x("key", name)
            time.sleep(0.15)
        self.rest()

    def type(self, text: str) -> None:
        """Type a text."""
        self._x("type", "--delay", "40", text)
        time.sleep(0.3)

    def picture(self, into: Path) -> None:
        """Keep what the screen shows, for whoever looks why a test failed."""
        subprocess.run(["import", "-window", "root", str(into)], env=self.env, check=False)

    def kill(self) -> None:
        """End our programs at once, as a power cut does."""
        for process in self.ours():
            os.kill(int(process.name), signal.SIGKILL)
        self.until(lambda: not self.shows("^Prebirth$"), "the window stays")

    def until(self, true: Callable[[], bool], else_say: str) -> None:
        """Wait for something."""
        ended = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > ended:
                self.picture(self.prefix.parent / "failed.png")
                raise AssertionError(
                    f"{else_say}; the screen is in {self.prefix.parent / 'failed.png'}"
                )
            time.sleep(0.2)

    def registry(self, key: str) -> str:
        """Export what the registry holds under a key; empty where the key is not there."""
        out = self.prefix / "drive_c" / "asked.reg"
        out.unlink(missing_ok=True)
        self.run("reg", "export", key, out, "/y")
        return out.read_text("utf-16").replace("\\\\", "\\") if out.exists() else ""

    def ours(self) -> list[Path]:
        """Where the system tells of each of our programs that runs in this Windows."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (
                    b"prebirth.exe" in (process / "cmdline").read_bytes()
                    and f"WINEPREFIX={self.prefix}".encode() in (process / "environ").read_bytes()
                ):
                    found.append(process)
        return found

    def _worked(self) -> int:
        """Hundredths of a second that our programs have had of the processor."""
        done = 0
        for process in self.ours():
            with contextlib.suppress(OSError):
                done += sum(
                    map(int, (process / "stat").read_text().rpartition(")")[2].split()[11:13])
                )
        return done

    def _x(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True
        ).stdout


def with_python(whole: Path, into: Path) -> Path:
    """Copy the package's inside, add Python and what tests need; return the path of Python."""
    import wheels  # from .ci/packages

    shutil.copytree(whole, into)
    program, lock = into / "python.exe", into / "tests.lock"
    subprocess.run(
        [
            "x86_64-w64-mingw32-gcc",
            "-municode",
            "-O2",
            "-o",
            str(program),
            str(HERE / "windows" / "python.c"),
        ],
        check=True,
    )
    blocks = re.findall(
        r"^[a-z].*?(?=^[a-z]|\Z)",
        (ROOT / "requirements-dev.lock").read_text("utf-8"),
        re.MULTILINE | re.DOTALL,
    )
    lock.write_text(
        "".join(block for block in blocks if block.partition("==")[0] in TOOLS), "utf-8"
    )
    wheels.unpack(wheels.wheels(lock, CACHE / "windows-tests", "3.11", "win_amd64"), into / "lib")
    (panda,) = (CACHE / "windows-python").glob("*.whl")
    with zipfile.ZipFile(panda) as packed:  # tests look at databases in plain too
        for name in ("_sqlite3.pyd", "sqlite3.dll"):
            (into / "lib" / name).write_bytes(packed.read(f"deploy_libs/{name}"))
    shutil.copytree(Path(sysconfig.get_path("stdlib")) / "sqlite3", into / "lib" / "sqlite3")
    return program
