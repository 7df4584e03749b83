"""Other keys for a vault: a new pass-phrase or recovery code wraps its key anew; turning the key encrypts everything with another."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import Any

from prebirth.case.label import Code, Label
from prebirth.vault import keys
from prebirth.vault.backups import list_backups, write_manifest
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import VaultError, WrongPassError
from prebirth.vault.folder import BACKUPS, KEYS, write_key_files
from prebirth.vault.vault import Vault


def change_pass_phrase(vault: Vault, secret: str, wanted: str) -> None:
    """Let another pass-phrase open the vault, once the present one or the recovery code is given; raises VaultError."""
    _rewrap(vault, secret, keys.PASS, wanted)
    vault.note("pass-phrase", Label.of(Code.VAULT_PASSPHRASE))


def renew_recovery_code(vault: Vault, secret: str) -> str:
    """A new recovery code to print; the old one opens nothing any more; raises VaultError."""
    code = keys.new_recovery_code()
    _rewrap(vault, secret, keys.RECOVERY, code)
    vault.note("recovery code", Label.of(Code.VAULT_RECOVERY))
    return code


def rotate_key(vault: Vault, secret: str) -> str:
    """Encrypt the vault and its backups with a new key, and give the new recovery code; the pass-phrase stays; raises VaultError.

    At every moment the key file opens whichever key the database has, so that a stop midway keeps nobody out: until all is done it has
    the slots of both.
    """
    content = _authorise(vault, secret, keys.PASS)
    old, key, code = vault.key, secrets.token_bytes(32), keys.new_recovery_code()
    fresh = keys.make_slots(key, {keys.PASS: secret, keys.RECOVERY: code})
    both = {
        "version": keys.VERSION,
        "slots": [*keys.slots_for_key(content, old)["slots"], *fresh["slots"]],
    }
    with translate_db_errors():
        write_key_files(vault.folder, both)
        vault.rekey(key)
        finish_rotation(vault, both, [key, old])
        write_key_files(vault.folder, keys.slots_for_key(both, key))
    vault.note("key", Label.of(Code.VAULT_KEY))
    return code


def finish_rotation(vault: Vault, content: dict[str, Any], known: list[bytes]) -> None:
    """Give the backups the key that the vault has, whichever of the known ones they have; one that none opens is told; raises VaultError."""
    slots = keys.slots_for_key(content, vault.key)
    for one in list_backups(vault.folder):
        place = vault.folder / BACKUPS / one.name
        try:
            _rotate_backup(place, known, vault.key)
        except VaultError:
            vault.remarks.append(
                f"The backup of {one.words} could not be opened, so it keeps its old key. It "
                f"lies in {place}."
            )
            continue
        with translate_db_errors():
            keys.write_slots(place / KEYS, slots)
            write_manifest(place, one.number, one.made, one.state)


def _rotate_backup(place: Path, known: list[bytes], wanted: bytes) -> None:
    """Open a backup with any of some keys and give it another; raises VaultError."""
    for key in [wanted, *(key for key in known if key != wanted)]:
        with contextlib.suppress(VaultError):
            backup = Vault(place, key)
            if key != wanted:
                backup.rekey(wanted)
            backup.close()
            return
    raise VaultError(f"{place} opens with no key.")


def _authorise(vault: Vault, secret: str, name: str = "") -> dict[str, Any]:
    """The key file, once a secret has opened it for this vault; raises WrongPassError."""
    content = keys.read_slots(vault.folder / KEYS)
    if (name, vault.key) not in [
        (name and slot, key) for slot, key in keys.unwrap_all(content, secret)
    ]:
        raise WrongPassError
    return content


def _rewrap(vault: Vault, secret: str, name: str, wanted: str) -> None:
    """Wrap the same key by another secret, here and beside every backup that has this key; raises VaultError."""
    content = keys.rewrap(_authorise(vault, secret), vault.key, name, wanted)
    mark = keys.fingerprint(vault.key)
    with vault.writing():
        write_key_files(vault.folder, content)
        for one in list_backups(vault.folder):
            place = vault.folder / BACKUPS / one.name
            with contextlib.suppress(VaultError):
                if any(
                    slot.get("of", mark) == mark for slot in keys.read_slots(place / KEYS)["slots"]
                ):
                    keys.write_slots(place / KEYS, content)
