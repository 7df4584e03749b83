from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.vault.vault import Vault
from tests.conftest import PHRASE


@pytest.fixture
def session(vault: Vault) -> Session:
    """The practice case, open in a vault of its own."""
    return Session.begin(vault, practice_case())


class Two(NamedTuple):
    """The vaults of two who write apart."""

    ann: Vault
    bob: Vault


@pytest.fixture
def two(tmp_path: Path, cheap_keys: None) -> Iterator[Two]:
    vaults = Two(*(Vault.create(tmp_path / name, PHRASE, name)[0] for name in ("Ann", "Bob")))
    yield vaults
    for vault in vaults:
        vault.close()
