"""make bench-packages: start of the installed program against source; builds of packages."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.table import Row, printed, ratio_row
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / ".ci" / "packages"))

from tests.packages.wine import Wine, with_python

RUNS = 9
BAR = 1.3
BUILD_BAR = 300
"""Seconds that a build may take once its parts have been fetched."""


def shown(command: list[str], env: dict[str, str]) -> float:
    """Milliseconds from a start until the window is on the screen."""
    began = time.perf_counter()
    pipe = subprocess.PIPE
    app = subprocess.Popen(
        command, env=env, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT
    )
    while not subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Prebirth$"], env=env, capture_output=True
    ).stdout:
        if app.poll() is not None or time.perf_counter() - began > 60:
            raise SystemExit(f"{command[0]} shows no window: {app.communicate()[0]!r}")
    spent = (time.perf_counter() - began) * 1000
    subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Prebirth$", "windowkill"],
        env=env,
        capture_output=True,
        check=False,
    )
    app.kill()
    app.communicate()
    return spent


def compared(
    what: str,
    installed: list[str],
    source: list[str],
    env: dict[str, str],
    between: Callable[[], object],
) -> Row:
    """A line of both, run by turns."""
    found: tuple[list[float], list[float]] = ([], [])
    for _ in range(RUNS + 1):
        for command, spent in zip((installed, source), found, strict=True):
            spent.append(shown(command, env))
            between()
    ours, theirs = (
        statistics.median(spent[1:]) for spent in found
    )  # the first of each reads from the disk
    return ratio_row(what, ours, "the same from source", theirs, BAR)


def linux(place: Path, env: dict[str, str]) -> Row:
    """The Debian package's own tree, compiled as its installation does it."""
    home = place / "prebirth"
    shutil.copytree(ROOT / "build" / "debian" / "root" / "usr" / "lib" / "prebirth", home)
    (python,) = (home / "bin").iterdir()
    compiled = [
        str(python),
        "-I",
        "-S",
        "-m",
        "compileall",
        "-q",
        "--invalidation-mode",
        "unchecked-hash",
        str(home / "lib"),
        str(home / "app"),
    ]
    subprocess.run(compiled, check=True)
    installed = [str(python), "-I", "-S", "-B", str(home / "app" / "start.py")]
    own = env | {"PREBIRTH_DATA": str(place / "data"), "HOME": str(place)}
    return compared(
        "window shown, Debian package", installed, [sys.executable, "main.py"], own, lambda: None
    )


def windows(wine: Wine, place: Path) -> Row:
    """The Windows package's own tree, against the sources by the same Python and libraries."""
    whole = ROOT / "build" / "windows" / "Prebirth"
    python = with_python(whole, place / "source")
    shutil.rmtree(python.parent / "lib" / "prebirth")
    (names,) = python.parent.glob("*._pth")
    names.write_text(f"{names.read_text()}{wine.path(ROOT)}\n")
    return compared(
        "window shown, Windows package in Wine",
        ["wine", str(whole / "prebirth.exe")],
        ["wine", str(python), "main.py"],
        wine.env,
        wine.kill,
    )


def built() -> list[Row]:
    """How long each package takes to build, with its parts fetched."""
    found = []
    for name in ("windows", "debian"):
        began = time.monotonic()
        subprocess.run(
            [sys.executable, f".ci/packages/{name}.py"],
            cwd=ROOT,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
        )
        found.append(
            ratio_row(
                f"building, {name}", time.monotonic() - began, "five minutes", BUILD_BAR, 1, "s"
            )
        )
    return found


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        rows = built()
        wine = Wine(Path(folder))
        try:
            rows += [linux(Path(folder), wine.env), windows(wine, Path(folder))]
        finally:
            wine.close()
    print(printed(rows))
    sys.exit(any(not row.held for row in rows))
