from __future__ import annotations

import pytest

from prebirth.exchange.practice import practice_case
from prebirth.session import Session
from prebirth.vault.vault import Vault


@pytest.fixture
def session(vault: Vault) -> Session:
    """The practice case, open in a vault of its own."""
    return Session.begin(vault, practice_case())
