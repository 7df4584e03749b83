"""Seals the descriptions of backups that bear no seal yet, once they prove their own.

Earlier builds wrote descriptions without a seal, or none at all, and what a restored backup
replaces is set aside before anybody has said what opens it. Such a backup is opened with the
vault's key: every page must bear its seal, and every record in it must add up.
"""

from __future__ import annotations

import contextlib

from prebirth.vault.backups import Backup, is_intact, is_sealed, list_backups, write_manifest
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import VaultError
from prebirth.vault.folder import BACKUPS
from prebirth.vault.vault import SEALING, Vault


def seal_genuine(vault: Vault) -> None:
    """Seal every backup without a seal that is this vault's; raises VaultError.

    What is altered is left as it is, for whoever checks the vault to see.
    """
    if not vault.store.meta(SEALING):
        with vault.writing():
            vault.store.set_meta(SEALING, "1")
    for backup in list_backups(vault.folder):
        if not (backup.broken or backup.seal):
            _seal_if_genuine(vault, backup)


def fault_of(vault: Vault, backup: Backup) -> str:
    """Say what is wrong with a backup, as the end of a sentence; nothing where it is whole."""
    if backup.broken:
        return "its description was altered or is damaged, so nobody can tell whether it is whole."
    if backup.checksums and not is_intact(vault.folder, backup):
        return "damaged: its bytes are not those that were written."
    if backup.seal and not is_sealed(backup, vault.key):
        return "its description bears another seal: it was altered, or it has a key of its own."
    if backup.seal or backup.is_set_aside or vault.read_only:
        return ""
    lost = "bears no seal" if backup.checksums else "is missing"
    return f"its description {lost}, and it does not prove to be of this vault."


def _seal_if_genuine(vault: Vault, backup: Backup) -> None:
    place = vault.folder / BACKUPS / backup.name
    if backup.checksums and not is_intact(vault.folder, backup):
        return
    with contextlib.suppress(VaultError), translate_db_errors():
        copy = Vault(place, vault.key)
        try:
            # A vault that seals described each of its backups: one without lost its description.
            lost = not backup.checksums and bool(copy.store.meta(SEALING))
            genuine = not lost and not copy.count_broken_pages()
            for chain in copy.store.chain_ids() if genuine else ():
                copy.store.load_chain(chain)
        finally:
            copy.close()
        if genuine:
            write_manifest(place, backup, vault.key)
