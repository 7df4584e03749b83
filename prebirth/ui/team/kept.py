"""What the window knows of a team without asking it: so that a vault that belongs to none imports nothing that a team needs."""

from __future__ import annotations

from typing import NamedTuple

from prebirth.vault.vault import Vault

ROLE, READERS, MANAGERS, LOOKED = "team/role", "team ", "managers ", "looked "
"""Where in the vault it is kept what this member does in the team; who else reads an assessment, and who of them may agree it; how far somebody has looked."""
DUTY, CHAIR, AGREE = "duty", "chair", frozenset({"manager", "owner"})
"""Roles, by the names that the team's statements give them."""


class Shown(NamedTuple):
    """What the caseload says of an assessment that others have too."""

    readers: str
    fresh: int
    """Entries that came since somebody here looked."""


def in_team(vault: Vault) -> bool:
    """Whether a vault belongs to a team."""
    return bool(vault.store.meta("team"))


def role(vault: Vault) -> str:
    """What this member does in the team; nothing outside one."""
    return vault.store.meta(ROLE)


def managers(vault: Vault, case: str) -> str:
    """Who agrees or returns an assessment from a laptop of their own, where whoever is here may not."""
    return "" if role(vault) in AGREE else vault.store.meta(MANAGERS + case)


def shown(vault: Vault, case: str) -> Shown:
    """What there is to say of an assessment."""
    looked = int(vault.store.meta(LOOKED + case) or 0)
    fresh = sum(
        max(0, one.last - max(one.first - 1, looked))
        for one in vault.store.arrivals(case)
        if one.last > looked
    )
    return Shown(vault.store.meta(READERS + case), fresh)


def look_at(vault: Vault, case: str) -> None:
    """Note that somebody looks at all that is here of an assessment; raises VaultError."""
    count = str(vault.store.head(case)[0])
    if not vault.read_only and vault.store.meta(LOOKED + case) != count:
        with vault.writing():
            vault.store.set_meta(LOOKED + case, count)


def keep(vault: Vault, key: str, text: str) -> bool:
    """Keep what changed of it; whether it did; raises VaultError."""
    if vault.store.meta(key) == text:
        return False
    with vault.writing():
        vault.store.set_meta(key, text)
    return True
