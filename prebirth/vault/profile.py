"""Who writes in a vault: kept in it, and put into what they begin."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.label import Code, Label
from prebirth.vault.vault import Vault


class Profile(NamedTuple):
    """The person at this computer."""

    name: str = ""
    role: str = ""
    phone: str = ""
    team: str = ""
    authority: str = ""


KEYS = Profile("author", "me/role", "me/phone", "me/team", "me/authority")
"""Where in the vault each is kept."""


def read_profile(vault: Vault) -> Profile:
    """Who writes in a vault."""
    return Profile(*(vault.store.meta(key) for key in KEYS))


def save_profile(vault: Vault, wanted: Profile) -> None:
    """Let what is written from now on bear another name, or begin with other facts; raises VaultError."""
    before = read_profile(vault)
    if wanted == before or not wanted.name.strip():
        return
    with vault.writing():
        for key, value in zip(KEYS, wanted, strict=True):
            vault.store.set_meta(key, value.strip())
    if wanted.name != before.name:
        names = {"name": wanted.name.strip(), "before": before.name}
        vault.note("name", Label.of(Code.VAULT_NAME), detail=names)
