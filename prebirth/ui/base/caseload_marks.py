"""Which assessments are pinned to the top of the caseload, and which are archived."""

from __future__ import annotations

from prebirth.vault.vault import Vault

PINNED, ARCHIVED = "pinned", "archived"
"""The names of the marks, as they are kept in the vault."""


def marked_cases(vault: Vault, mark: str) -> frozenset[str]:
    """The assessments that bear a mark."""
    return frozenset(vault.store.meta(mark).split())


def set_mark(vault: Vault, name: str, case_id: str, *, on: bool) -> None:
    """Give an assessment a mark, or take it away; raises VaultError."""
    kept = set(marked_cases(vault, name)) - {case_id}
    with vault.writing():
        vault.store.set_meta(name, " ".join(sorted({*kept, case_id} if on else kept)))
