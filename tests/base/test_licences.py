from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution

import pytest

from prebirth.base.licences import parts
from tests.conftest import ROOT


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_parts_are_those_of_the_lock_and_each_has_its_licence() -> None:
    locked = {
        plain(name)
        for name in re.findall(
            r"^([A-Za-z0-9_.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE
        )
    }
    found = parts()
    assert {plain(part.name) for part in found} == locked
    assert all(part.version and part.licence for part in found)
    assert {part.name: part.licence for part in found}["pikepdf"] == "MPL-2.0"


def test_what_is_not_there_on_this_system_is_no_part_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> object:
        if name == "six":
            raise PackageNotFoundError(name)
        return distribution(name)

    monkeypatch.setattr("prebirth.base.licences.distribution", missing)
    assert "six" not in {part.name for part in parts()}
