"""What every package has inside: the app and its parts, their licences, and a list of them."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path
from typing import NamedTuple

import prebirth
from prebirth.base.licences import licence
from wheels import Wheel, plain, sum_of

ROOT = Path(__file__).parents[2]
VERSION = prebirth.__version__
CACHE = Path(os.environ.get("PREBIRTH_CACHE", ROOT / "build" / "cache"))
DIST = ROOT / "dist"
EPOCH = 315532800
"""1980, the earliest date of a zip file: the date where there is no commit."""
COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the text of licences that many share."""
UNSAID = {"pyside6-essentials": ("LGPL-3", "GPL-3"), "shiboken6": ("LGPL-3", "GPL-3")}
"""Wheels that name a licence without its text, and Debian's names for it."""
LICENCE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
SUMS = "SHA256SUMS"


class Part(NamedTuple):
    """One thing inside that was not made here."""

    name: str
    version: str
    licence: str
    file: str
    """What it came in."""
    sum: str
    """Its SHA-256."""


def made_at() -> int:
    """The commit's time in seconds, which dates every file: builds of it are the same bytes."""
    known = os.environ.get("SOURCE_DATE_EPOCH")
    said = (
        known
        or subprocess.run(
            ["git", "log", "-1", "--format=%ct"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        ).stdout.strip()
    )
    return max(int(said or EPOCH), EPOCH)


def own(made: Path) -> Wheel:
    """The app itself as a wheel, as pip would install it."""
    shutil.rmtree(made, ignore_errors=True)
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(made)]
    subprocess.run(
        command,
        cwd=ROOT,
        check=True,
        capture_output=True,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(made_at())},
    )
    (path,) = made.glob("*.whl")
    return Wheel("prebirth", VERSION, path, sum_of(path))


def byte_compiled(folder: Path) -> None:
    """Byte-compile a folder reproducibly, so that nothing is compiled when the app starts."""
    code = (
        "import compileall, py_compile, sys; "
        "sys.exit(not compileall.compile_dir(sys.argv[1], maxlevels=99, quiet=2, "
        "stripdir=sys.argv[1], "
        "invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH))"
    )
    subprocess.run(
        [sys.executable, "-I", "-c", code, str(folder)],
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )


def parts_of(unpacked: Path, found: list[Wheel], licences: Path) -> list[Part]:
    """The parts inside, each with a folder of licences; raises SystemExit if one has none."""
    about = {plain(one.metadata["Name"]): one for one in distributions(path=[str(unpacked)])}
    for one in found:
        said = dict(_licence_texts(one))
        if not said:
            raise SystemExit(f"{one.name} brings no licence. Nothing was built.")
        (licences / one.name).mkdir(parents=True)
        for name, text in said.items():
            (licences / one.name / name).write_bytes(text)
    return [
        Part(one.name, one.version, licence(about[one.name]), one.path.name, one.sum)
        for one in found
    ]


def _licence_texts(one: Wheel) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(one.path) as packed:
        for name in packed.namelist():
            inside = name.partition(".dist-info/")[2]
            if LICENCE.search(inside) and not name.endswith("/"):
                yield inside.removeprefix("licenses/").replace("/", "-"), packed.read(name)
    for name in UNSAID.get(one.name, ()):
        yield f"{name}.txt", (COMMON / name).read_bytes()


def listed(parts: list[Part], into: Path) -> None:
    """Write the list of parts for people."""
    lines = [
        f"{one.name} {one.version}\n    {one.licence}\n    {one.file}\n    SHA-256 {one.sum}"
        for one in parts
    ]
    into.write_text(
        "\n".join(
            [f"Prebirth {VERSION}: the parts it is made of, as they were fetched.", "", *lines, ""]
        ),
        "utf-8",
        newline="\n",
    )


def settled(folder: Path) -> None:
    """Give everything the same date."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (made_at(), made_at()), follow_symlinks=False)


def zipped(folder: Path, into: Path) -> None:
    """Zip a folder reproducibly."""
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                info = zipfile.ZipInfo(
                    path.relative_to(folder.parent).as_posix(), time.gmtime(made_at())[:6]
                )
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                packed.writestr(info, path.read_bytes())


def size(folder: Path) -> int:
    """How many bytes a folder holds."""
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def summed() -> None:
    """Write the SHA-256 of every file that is released."""
    given = sorted(path for path in DIST.iterdir() if path.is_file() and path.name != SUMS)
    (DIST / SUMS).write_text(
        "".join(f"{sum_of(path)}  {path.name}\n" for path in given), "utf-8", newline="\n"
    )
