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
from prebirth.vault import checksummed_json, keys
from prebirth.vault.backups import list_backups, no_backup_meanwhile, write_manifest
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import VaultError, WrongPassError
from prebirth.vault.folder import BACKUPS, KEYS, write_key_files
from prebirth.vault.tombstones import keep_stones
from prebirth.vault.vault import Vault

REWRAPPING = "rewrapping"
"""The meta key for the slot that is being changed and the key file it is to be in, until it is."""
UNKEPT = "recovery code not kept"
"""The meta key that is set from when a recovery code is first shown until somebody has it."""
NOT_BEGUN = (
    "A change of what opens this vault was cut short before it took hold: what opened the vault "
    "before opens it still."
)
FINISHED = {
    keys.PASS: "A change of the pass-phrase was cut short, and has been finished: the new one "
    "opens the vault and every backup that has its key.",
    keys.RECOVERY: "A new recovery code was made, and nobody has said that it is kept. Make "
    "another one: what is printed may open nothing any more.",
}


def change_pass_phrase(vault: Vault, secret: str, wanted: str) -> None:
    """Change the pass-phrase, given the present one or the recovery code; raises VaultError."""
    _rewrap(vault, secret, keys.PASS, wanted)
    vault.note("pass-phrase", Label.of(Code.VAULT_PASSPHRASE))
    _set_pending(vault, "")


def renew_recovery_code(vault: Vault, secret: str) -> str:
    """Make a new recovery code, which replaces the old one; raises VaultError.

    Until somebody says that it is kept, the next unlocking asks for another.
    """
    code = keys.new_recovery_code()
    _rewrap(vault, secret, keys.RECOVERY, code)
    vault.note("recovery code", Label.of(Code.VAULT_RECOVERY))
    return code


def rotate_key(vault: Vault, secret: str) -> str:
    """Encrypt the vault and its backups with a new key; raises VaultError.

    The pass-phrase stays. Returns the new recovery code, to be kept as any new one.
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
    with translate_db_errors(), no_backup_meanwhile(vault):
        write_key_files(vault.folder, both)
        vault.rekey(key)
        finish_rotation(vault, both, [key, old])
        keep_stones(vault)
        wanted = keys.slots_for_key(both, key)
        _set_pending(vault, f"{keys.RECOVERY} {checksummed_json.checksum(wanted)}")
        write_key_files(vault.folder, wanted)
    vault.note("key", Label.of(Code.VAULT_KEY))
    return code


def create_vault(folder: Path, passphrase: str, author: str) -> tuple[Vault, str]:
    """Make a vault whose recovery code somebody has yet to keep; raises VaultError."""
    vault, code = Vault.create(folder, passphrase, author)
    _set_unkept(vault, unkept=True)
    return vault, code


def code_is_kept(vault: Vault) -> None:
    """Note that somebody has the new recovery code; raises VaultError."""
    _set_pending(vault, "")
    _set_unkept(vault, unkept=False)


def code_is_unkept(vault: Vault) -> bool:
    """Whether nobody has said that they have the recovery code; raises VaultError."""
    with translate_db_errors():
        return bool(vault.store.meta(UNKEPT))


def finish_rewrap(vault: Vault, content: dict[str, Any]) -> None:
    """Finish a change of what opens the vault that was cut short; raises VaultError.

    What the key file holds counts, and stands beside every backup then. Nothing to finish is the
    usual case: a few small files are read.
    """
    with translate_db_errors():
        pending = vault.store.meta(REWRAPPING)
        name, _, check = pending.partition(" ")
        # An earlier build noted nothing: then only a key file that names this key is touched.
        _put_beside_backups(vault, content, unnamed=bool(pending))
    if pending:
        begun = check == checksummed_json.checksum(content)
        if begun and name == keys.RECOVERY:
            _set_unkept(vault, unkept=True)
        vault.remarks.append(FINISHED.get(name, NOT_BEGUN) if begun else NOT_BEGUN)
        _set_pending(vault, "")


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
    """Wrap the same key by another secret, also beside every backup; raises VaultError."""
    content = keys.rewrap(_authorise(vault, secret), vault.key, name, wanted)
    with no_backup_meanwhile(vault), vault.writing():
        vault.store.set_meta(REWRAPPING, f"{name} {checksummed_json.checksum(content)}")
        write_key_files(vault.folder, content)
        _put_beside_backups(vault, content, unnamed=True)


def _put_beside_backups(vault: Vault, content: dict[str, Any], *, unnamed: bool) -> None:
    """Write the key file beside every backup that has the vault's key; raises OSError.

    That of a backup with another key stays as it is: this one could not open it. Slots of the
    first version do not name their key; `unnamed` says whether they count as of this one.
    """
    mark = keys.fingerprint(vault.key)
    for backup in list_backups(vault.folder):
        path = vault.folder / BACKUPS / backup.name / KEYS
        if keys.is_written(path, content):
            continue
        with contextlib.suppress(VaultError):
            slots = keys.read_slots(path)["slots"]
            if any(slot.get("of", mark if unnamed else "") == mark for slot in slots):
                keys.write_slots(path, content)


def _set_pending(vault: Vault, pending: str) -> None:
    with vault.writing():
        vault.store.set_meta(REWRAPPING, pending)


def _set_unkept(vault: Vault, *, unkept: bool) -> None:
    with translate_db_errors():
        vault.store.set_meta(UNKEPT, "1" if unkept else "")
