"""What windows know of a team from the vault's settings alone.

So a vault that belongs to no team loads nothing that a team needs.
"""

from __future__ import annotations

from typing import NamedTuple

from prebirth.vault.vault import Vault

ROLE, READERS, MANAGERS, LOOKED = "team/role", "team ", "managers ", "looked "
"""Keys of the vault's settings.

This member's role; and for each assessment its other readers, those of them who may agree it,
and up to which entry somebody here has looked at it.
"""
DUTY, CHAIR, AGREE = "duty", "chair", frozenset({"manager", "owner"})
"""Roles, by their stored names."""


class Shown(NamedTuple):
    """What the caseload shows of a shared assessment."""

    readers: str
    fresh: int
    """How many entries came since somebody here looked."""


def in_team(vault: Vault) -> bool:
    """Whether a vault belongs to a team."""
    return bool(vault.store.meta("team"))


def role(vault: Vault) -> str:
    """The role of this member; empty without a team."""
    return vault.store.meta(ROLE)


def managers(vault: Vault, case: str) -> str:
    """The managers who may agree an assessment; empty where this member may."""
    return "" if role(vault) in AGREE else vault.store.meta(MANAGERS + case)


def shown(vault: Vault, case: str) -> Shown:
    """What the caseload shows of an assessment."""
    looked = int(vault.store.meta(LOOKED + case) or 0)
    fresh = sum(
        max(0, one.last - max(one.first - 1, looked))
        for one in vault.store.arrivals(case)
        if one.last > looked
    )
    return Shown(vault.store.meta(READERS + case), fresh)


def look_at(vault: Vault, case: str) -> None:
    """Keep that somebody here looks at an assessment; raises VaultError."""
    count = str(vault.store.head(case)[0])
    if not vault.read_only and vault.store.meta(LOOKED + case) != count:
        with vault.writing():
            vault.store.set_meta(LOOKED + case, count)


def keep(vault: Vault, key: str, text: str) -> bool:
    """Set a setting of the vault; whether it changed. Raises VaultError."""
    if vault.store.meta(key) == text:
        return False
    with vault.writing():
        vault.store.set_meta(key, text)
    return True
