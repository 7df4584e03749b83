"""Changes what opens a vault: its pass-phrase, its recovery code, or its key itself.

A new pass-phrase or recovery code only wraps the same key anew. Rotating the key encrypts the
database and every backup with another key: after that an old copy of the key file is useless.
"""

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
    """Change the pass-phrase, given the present one or the recovery code; raises VaultError."""
    _rewrap(vault, secret, keys.PASS, wanted)
    vault.note("pass-phrase", Label.of(Code.VAULT_PASSPHRASE))


def renew_recovery_code(vault: Vault, secret: str) -> str:
    """Make a new recovery code, which replaces the old one; raises VaultError."""
    code = keys.new_recovery_code()
    _rewrap(vault, secret, keys.RECOVERY, code)
    vault.note("recovery code", Label.of(Code.VAULT_RECOVERY))
    return code


def rotate_key(vault: Vault, secret: str) -> str:
    """Encrypt the vault and its backups with a new key; raises VaultError.

    The pass-phrase stays. Returns the new recovery code.
    """
    content = _authorise(vault, secret, keys.PASS)
    old, key, code = vault.key, secrets.token_bytes(32), keys.new_recovery_code()
    fresh = keys.make_slots(key, {keys.PASS: secret, keys.RECOVERY: code})
    both = {
        "version": keys.VERSION,
        "slots": [*keys.slots_for_key(content, old)["slots"], *fresh["slots"]],
    }
    # From here until all is done the key file has the slots of both keys: whichever key the
    # database has when this is stopped, the pass-phrase opens it. Unlocking then finishes.
    with translate_db_errors():
        write_key_files(vault.folder, both)
        vault.rekey(key)
        finish_rotation(vault, both, [key, old])
        write_key_files(vault.folder, keys.slots_for_key(both, key))
    vault.note("key", Label.of(Code.VAULT_KEY))
    return code


def finish_rotation(vault: Vault, content: dict[str, Any], known: list[bytes]) -> None:
    """Give every backup the vault's key, whichever of the known keys it has; raises VaultError.

    A backup that none of them opens stays as it is, and the vault's remarks name it.
    """
    slots = keys.slots_for_key(content, vault.key)
    for backup in list_backups(vault.folder):
        place = vault.folder / BACKUPS / backup.name
        try:
            _rotate_backup(place, known, vault.key)
        except VaultError:
            vault.remarks.append(
                f"The backup of {backup.words} could not be opened, so it keeps its old key. It "
                f"lies in {place}."
            )
            continue
        with translate_db_errors():
            keys.write_slots(place / KEYS, slots)
            write_manifest(place, backup, vault.key)


def _rotate_backup(place: Path, known: list[bytes], wanted: bytes) -> None:
    """Open a backup with one of the known keys, and give it the wanted one; raises VaultError."""
    for key in [wanted, *(key for key in known if key != wanted)]:
        with contextlib.suppress(VaultError):
            backup = Vault(place, key)
            if key != wanted:
                backup.rekey(wanted)
            backup.close()
            return
    raise VaultError(f"{place} opens with no key.")


def _authorise(vault: Vault, secret: str, name: str = "") -> dict[str, Any]:
    """Return the key file if a secret opens its slot for this vault; raises WrongPassError.

    Without a name the secret may open any slot.
    """
    content = keys.read_slots(vault.folder / KEYS)
    if (name, vault.key) not in [
        (name and slot, key) for slot, key in keys.unwrap_all(content, secret)
    ]:
        raise WrongPassError
    return content


def _rewrap(vault: Vault, secret: str, name: str, wanted: str) -> None:
    """Wrap the same key by another secret, also beside every backup; raises VaultError.

    The key file beside a backup that has another key stays as it is: it could not open it.
    """
    content = keys.rewrap(_authorise(vault, secret), vault.key, name, wanted)
    mark = keys.fingerprint(vault.key)
    with vault.writing():
        write_key_files(vault.folder, content)
        for backup in list_backups(vault.folder):
            place = vault.folder / BACKUPS / backup.name
            with contextlib.suppress(VaultError):
                if any(
                    slot.get("of", mark) == mark for slot in keys.read_slots(place / KEYS)["slots"]
                ):
                    keys.write_slots(place / KEYS, content)
