"""Merges what came with what is here, and finds the entries that hinder it.

A member may sign an entry that no program of this kind would write. It must harm itself alone:
it is found, left out and named, and so is whatever goes on from it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from prebirth.team.seal import Opened
from prebirth.vault.bring_in import BundleRefusedError, PendingBringIn, fits
from prebirth.vault.transfer_bundle import TransferBundle
from prebirth.vault.vault import Vault

UNFIT = "it does not fit together with what is here, perhaps from a newer version"


class MergeAttempt(NamedTuple):
    """What came, merged; or why not."""

    bring_in: PendingBringIn | None
    why: str = ""
    unfit: Mapping[str, str] = MappingProxyType({})
    """The hashes of entries that hinder the others, and why."""


def join_entries(vault: Vault, case: str, first: str, entries: Sequence[Opened]) -> MergeAttempt:
    """Merge entries, each after those it names; raises VaultError."""
    bodies = [opened.body.decode() for opened in entries]

    def merged(count: int) -> PendingBringIn:
        return PendingBringIn(vault, TransferBundle(case, first, tuple(bodies[:count])))

    try:
        return MergeAttempt(merged(len(bodies)))
    except BundleRefusedError as error:
        why = str(error)
    if unfit := [opened for opened in entries if not fits(opened.body, case)]:
        return MergeAttempt(None, why, {opened.name.hex(): UNFIT for opened in unfit})
    # The shortest beginning that is refused ends with the entry that hinders.
    fitting, refused = -1, len(bodies)
    while refused - fitting > 1:
        middle = (fitting + refused) // 2
        try:
            merged(middle)
            fitting = middle
        except BundleRefusedError as error:
            why, refused = str(error), middle
    if refused == 0:
        return MergeAttempt(None, why)
    return MergeAttempt(None, why, {entries[refused - 1].name.hex(): UNFIT})
