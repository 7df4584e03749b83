"""The parts the app is made of, and the licence of each, as their own packages say."""

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
    """One package."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """Every package the app runs on, by name."""
    return sorted(
        (Part(one.metadata["Name"], one.version, licence(one)) for one in installed()),
        key=lambda part: part.name.casefold(),
    )


def installed() -> list[Distribution]:
    """Every package the app needs and this computer has, with those that these need."""
    found: dict[str, Distribution] = {}
    waiting, done = list(_wanted()), set[tuple[str, str]]()
    while waiting:
        wanted, extras = waiting.pop()
        name = _plain(wanted)
        if (name, extras) in done:
            continue
        done.add((name, extras))
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:  # needed on another system alone
            continue
        waiting += _names(found[name].requires or (), extras)
    return list(found.values())


def licence(one: Distribution) -> str:
    """What a package says of its licence: by expression, in a few words, or by its classifiers."""
    said = one.metadata["License-Expression"] or ""
    if said:
        return str(said)
    classified = [
        line.rpartition(" :: ")[2]
        for line in one.metadata.get_all("Classifier") or ()
        if line.startswith("License :: ") and line != "License :: OSI Approved"
    ]
    short = str(one.metadata["License"] or "").strip()
    return ", ".join(classified) or (short if short and len(short) < 60 else "see its licence file")


def _wanted() -> Iterator[tuple[str, str]]:
    """What the app names itself: from its own package, or from the file that describes it in a checkout."""
    try:
        yield from _names(distribution("prebirth").requires or ())
    except PackageNotFoundError:
        import tomllib

        content = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))
        yield from _names(content["project"]["dependencies"])


def _names(requirements: Iterable[str], extras: str = "") -> Iterator[tuple[str, str]]:
    """What is required, with some extras of whoever requires it; and with which extras of its own."""
    for line in requirements:
        extra = EXTRA.search(line)
        if (not extra or extra.group(1) in extras.split(",")) and (found := NAME.match(line)):
            yield found.group(1), found.group(2) or ""


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
