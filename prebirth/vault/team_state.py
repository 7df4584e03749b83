"""What a vault's settings say of its team, read without loading anything of the team.

So a vault that belongs to no team loads nothing that a team needs, and commands and windows know
of an agreeing manager or a new entry without speaking with a store.
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


class SharedState(NamedTuple):
    """What the caseload shows of a shared assessment."""

    readers: str
    unseen: int
    """How many entries came since somebody here looked."""


def in_team(vault: Vault) -> bool:
    """Whether a vault belongs to a team."""
    return bool(vault.store.meta("team"))


def own_role(vault: Vault) -> str:
    """The role of this member; empty without a team."""
    return vault.store.meta(ROLE)


def agreeing_managers(vault: Vault, case: str) -> str:
    """The names of the managers who may agree an assessment; empty where this member may."""
    return "" if own_role(vault) in AGREE else vault.store.meta(MANAGERS + case)


def shared_state(vault: Vault, case: str) -> SharedState:
    """What the caseload shows of an assessment."""
    looked = int(vault.store.meta(LOOKED + case) or 0)
    unseen = sum(
        max(0, arrival.last - max(arrival.first - 1, looked))
        for arrival in vault.store.arrivals(case)
        if arrival.last > looked
    )
    return SharedState(vault.store.meta(READERS + case), unseen)


def mark_seen(vault: Vault, case: str) -> None:
    """Keep that somebody here looks at an assessment; raises VaultError."""
    count = str(vault.store.head(case)[0])
    if not vault.read_only and vault.store.meta(LOOKED + case) != count:
        with vault.writing():
            vault.store.set_meta(LOOKED + case, count)


def update_setting(vault: Vault, key: str, text: str) -> bool:
    """Write a setting where it differs; whether it did. Raises VaultError."""
    if vault.store.meta(key) == text:
        return False
    with vault.writing():
        vault.store.set_meta(key, text)
    return True
