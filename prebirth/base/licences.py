"""The packages that the app is made of, and the licence of each, as their metadata says."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

OURS = "GPL-3.0-or-later"
NAME = re.compile(r"([A-Za-z0-9._-]+)(?:\[([^\]]*)\])?")
EXTRA = re.compile(r"\bextra\s*==\s*['\"]([^'\"]*)")


class Part(NamedTuple):
    """A package that the app runs on."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """List every package that the app runs on, by name."""
    return sorted(
        (
            Part(package.metadata["Name"], package.version, licence(package))
            for package in installed_packages()
        ),
        key=lambda part: part.name.casefold(),
    )


def installed_packages() -> list[Distribution]:
    """List the installed packages that the app needs, and those that these need in turn."""
    packages: dict[str, Distribution] = {}
    waiting, done = list(_own_requirements()), set[tuple[str, str]]()
    while waiting:
        wanted, extras = waiting.pop()
        name = _plain(wanted)
        if (name, extras) in done:
            continue
        done.add((name, extras))
        try:
            packages[name] = distribution(name)
        except PackageNotFoundError:  # needed on another system alone
            continue
        waiting += _names(packages[name].requires or (), extras)
    return list(packages.values())


def licence(package: Distribution) -> str:
    """Return what a package says of its licence: an expression, classifiers or a short text."""
    expression = package.metadata["License-Expression"] or ""
    if expression:
        return str(expression)
    classified = [
        line.rpartition(" :: ")[2]
        for line in package.metadata.get_all("Classifier") or ()
        if line.startswith("License :: ") and line != "License :: OSI Approved"
    ]
    short = str(package.metadata["License"] or "").strip()
    return ", ".join(classified) or (short if short and len(short) < 60 else "see its licence file")


def _own_requirements() -> Iterator[tuple[str, str]]:
    """Yield the app's own requirements: from its package, or in a checkout from pyproject.toml."""
    try:
        yield from _names(distribution("prebirth").requires or ())
    except PackageNotFoundError:
        import tomllib  # in a checkout only

        content = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
        yield from _names(content["project"]["dependencies"])


def _names(requirements: Iterable[str], extras: str = "") -> Iterator[tuple[str, str]]:
    """Yield the name and extras of each requirement that applies with the given extras."""
    for line in requirements:
        extra = EXTRA.search(line)
        if (not extra or extra.group(1) in extras.split(",")) and (match := NAME.match(line)):
            yield match.group(1), match.group(2) or ""


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
