"""The profile of the worker who writes in a vault, kept in its meta table."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.case.label import Code, Label
from prebirth.vault.vault import Vault


class Profile(NamedTuple):
    """The worker at this computer; new assessments begin with these facts."""

    name: str = ""
    role: str = ""
    phone: str = ""
    team: str = ""
    authority: str = ""


KEYS = Profile("author", "me/role", "me/phone", "me/team", "me/authority")
"""The key in the meta table under which each is stored."""


def read_profile(vault: Vault) -> Profile:
    """Return the profile of the worker who writes in a vault."""
    return Profile(*(vault.store.meta(key) for key in KEYS))


def save_profile(vault: Vault, wanted: Profile) -> None:
    """Change the profile; entries written from now on bear the new name; raises VaultError."""
    before = read_profile(vault)
    if wanted == before or not wanted.name.strip():
        return
    with vault.writing():
        for key, value in zip(KEYS, wanted, strict=True):
            vault.store.set_meta(key, value.strip())
    if wanted.name != before.name:
        names = {"name": wanted.name.strip(), "before": before.name}
        vault.note("name", Label.of(Code.VAULT_NAME), detail=names)
