"""Bringing in a copy of an assessment that somebody else wrote in."""

from __future__ import annotations

from prebirth.case.label import Code, Label
from prebirth.session import Session
from prebirth.vault.bring_in import BringInResult, bring_in
from prebirth.vault.transfer_bundle import TransferBundle
from prebirth.vault.vault import Vault


def receive(vault: Vault, bundle: TransferBundle) -> BringInResult:
    """Bring a copy in; where it adds to what is signed, a new version begins.

    What left, was signed or told stays in the record, whatever the copy removed.

    Raises VaultError.
    """
    result = bring_in(vault, bundle)
    put_back(vault, result)
    if result.unsigned:
        Session(vault, bundle.case).begin_version(Label.of(Code.BEGIN_VERSION))
    return result


def put_back(vault: Vault, result: BringInResult) -> None:
    """Put back what stays as it was entered and an older build removed; raises VaultError."""
    if result.lost:
        label = Label.of(Code.PUT_BACK, n=len(result.lost))
        Session(vault, result.case.id).put_back(result.lost, label)
