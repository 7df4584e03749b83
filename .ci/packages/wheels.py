"""The wheels of a lock file for one platform, fetched once and known by their SHA-256.

They are unpacked without the files that an installed app never reads.
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import NamedTuple

PINNED = re.compile(r"^([A-Za-z0-9_.-]+)==(\S+)(.*?)(?=^\S|\Z)", re.MULTILINE | re.DOTALL)
SUM = re.compile(r"sha256:([0-9a-f]{64})")

NEVER = (
    *(
        "*.pyi",
        "*.h",
        "*.hpp",
        "*.c",
        "*.cpp",
        "*.pyx",
        "*.pxd",
        "*.pxi",
        "*.lib",
        "*.pdb",
        "*.cmake",
        "*.sfd",
        "*/typesystems/*",
        "*/tests/*",
        "*.data/*",
    ),
    *(
        "*.dist-info/RECORD",
        "*.dist-info/licen[cs]es/*",
        "*.dist-info/LICEN*",
        "*.dist-info/sboms/*",
        "pypdfium2_cli/*",
        "PIL/_avif*",
        "PIL/_imagingtk*",
        "PIL/_imagingft*",
        "PIL/_webp*",
        "psycopg/pq/*pq_ctypes*",
        "pillow.libs/libavif*",
        "lxml/isoschematron/*",
        "lxml/objectify*",
        "lxml/includes/*",
    ),
    *(
        "shiboken6/vcamp140*",
        "shiboken6/concrt140*",
        "shiboken6/vccorlib140*",
        "hunspell/dictionaries/*",
        "uharfbuzz/_harfbuzz_test*",
    ),
    *("reportlab/fonts/*", "reportlab/graphics/test*", "reportlab/graphics/barcode/test*"),
)
"""Files no installed app reads.

These are headers, types, tests, tools, fonts that no copy uses, and codecs of pictures that
nobody can put into an assessment.
"""

QT = (
    r"PySide6/(__init__|_config|_git_pyside_version)\.py|PySide6/support/.*\.py"
    r"|PySide6/(pyside6\.abi3\.dll|libpyside6\.abi3\.so.*)|PySide6/(msvcp|vcruntime).*\.dll"
)
MODULES = "Core|Gui|Widgets|Svg|PrintSupport"
PLUGINS = (
    r"imageformats/(lib)?q(svg|jpeg|ico|gif)|iconengines/(lib)?qsvgicon"
    r"|platforms/(lib)?q(windows|offscreen|minimal|xcb|wayland)|styles/(lib)?qmodernwindowsstyle"
)
ELSEWHERE = (
    r"platforminputcontexts/lib(compose|ibus).*|platformthemes/libqxdgdesktopportal"
    r"|wayland-shell-integration/libxdg-shell|wayland-decoration-client/libbradient"
    r"|printsupport/libcupsprintersupport"
)
"""Plugins on Linux whose work Windows does itself."""
KEPT_OF_QT = re.compile(
    rf"({QT}|PySide6/Qt({MODULES})\.pyd|PySide6/Qt({MODULES}|DBus)\.abi3\.so"
    rf"|PySide6/Qt6({MODULES})\.dll|PySide6/plugins/({PLUGINS})\.dll"
    rf"|PySide6/Qt/lib/(libQt6({MODULES}|DBus|OpenGL|XcbQpa|WaylandClient|WlShellIntegration)\.so.*"
    rf"|libicu.*)|PySide6/Qt/plugins/({PLUGINS}|{ELSEWHERE})\.so)"
)
"""The files of Qt that are kept: a quarter of its 200 MB."""


class Wheel(NamedTuple):
    """A wheel as it was fetched."""

    name: str
    version: str
    path: Path
    sum: str


def wheels(lock: Path, cache: Path, python: str, *systems: str) -> list[Wheel]:
    """The wheels of a lock file for a Python version and platforms, fetched into a cache.

    Raises SystemExit where one cannot be had: then nothing is built.
    """
    cache.mkdir(parents=True, exist_ok=True)
    if len(found := list(_found(lock, cache))) < len(_pins(lock)):
        names = [word for one in systems for word in ("--platform", one)]
        wanted = [
            "--only-binary=:all:",
            "--no-deps",
            "--require-hashes",
            "--implementation",
            "cp",
            "--python-version",
            python,
            *names,
        ]
        fetched = subprocess.run(
            [
                sys.executable,
                "-m",
                "pip",
                "--disable-pip-version-check",
                "-q",
                "download",
                *wanted,
                "-r",
                str(lock),
                "-d",
                str(cache),
            ],
            check=False,
        )
        found = list(_found(lock, cache))
        if fetched.returncode or len(found) < len(_pins(lock)):
            missing = ", ".join(sorted(set(_pins(lock)) - {one.name for one in found}))
            raise SystemExit(f"These parts could not be fetched: {missing}. Nothing was built.")
    return found


def unpack(found: list[Wheel], folder: Path) -> None:
    """Unpack wheels into one folder, without the files that an installed app never reads."""
    for one in found:
        with zipfile.ZipFile(one.path) as packed:
            packed.extractall(folder, [name for name in packed.namelist() if wanted(name)])


def wanted(name: str) -> bool:
    """Whether an installed app reads a file of a wheel."""
    return (
        KEPT_OF_QT.fullmatch(name) is not None
        if name.startswith("PySide6/")
        else not any(fnmatch(name, never) for never in NEVER)
    )


def sum_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def plain(name: str) -> str:
    """The name of a package, as an index compares them."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _pins(lock: Path) -> dict[str, tuple[str, set[str]]]:
    """The version and the SHA-256 digests of each package."""
    return {
        plain(name): (version, set(SUM.findall(rest)))
        for name, version, rest in PINNED.findall(lock.read_text("utf-8"))
    }


def _found(lock: Path, cache: Path) -> Iterator[Wheel]:
    """The files of the cache whose SHA-256 stands in the lock file."""
    pins = _pins(lock)
    for path in sorted(cache.glob("*.whl")):
        name = plain(path.name.split("-")[0])
        if name in pins and (made := sum_of(path)) in pins[name][1]:
            yield Wheel(name, pins[name][0], path, made)
