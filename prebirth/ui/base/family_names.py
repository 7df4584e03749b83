"""The name a worker gives a family for their own list, kept in this vault and nowhere else.

It is bookkeeping of the vault and no part of the case: no entry of the journal holds it, so no
copy, part, hand-over, file or round of a team can. Erasing an assessment erases it.
"""

from __future__ import annotations

from prebirth.vault.vault import Vault

LONGEST_NAME = 60
"""More than this no row of the list has room for."""
NAME, IN_TITLE = "family name ", "family name in title "
"""What stands before the id of an assessment in the vault's own table; erasing goes by the id."""


def family_name(vault: Vault, case_id: str) -> str:
    """The name that was chosen for a family; empty where there is none."""
    return vault.store.meta(NAME + case_id)


def name_for_title(vault: Vault, case_id: str) -> str:
    """The name of a family where the window's title may show it; else nothing."""
    return family_name(vault, case_id) if vault.store.meta(IN_TITLE + case_id) else ""


def set_family_name(vault: Vault, case_id: str, name: str, *, in_title: bool) -> None:
    """Give a family a name in this vault, or take it away; raises VaultError."""
    name = " ".join(name.split())[:LONGEST_NAME]
    with vault.writing():
        vault.store.set_meta(NAME + case_id, name)
        vault.store.set_meta(IN_TITLE + case_id, "1" if name and in_title else "")
