"""Key slots: the vault's random key, wrapped by the pass-phrase and by the recovery code.

A slot holds the key encrypted with AES-256-GCM under a key that Argon2id derives from one secret.
Another pass-phrase therefore needs another slot only, and no data is encrypted anew.
"""

from __future__ import annotations

import json
import os
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from prebirth.base.digest import sha256_hex
from prebirth.base.outside import read_outside
from prebirth.vault import aead, checksummed_json
from prebirth.vault.errors import (
    DamagedError,
    NewerError,
    NotAVaultError,
    StorageError,
    WrongPassError,
)
from prebirth.vault.files import write_atomic

VERSION = 2
PASS, RECOVERY = "pass-phrase", "recovery"
COST = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}
"""Argon2id's cost: the second option that RFC 9106 recommends, with 64 MiB of memory."""
OPAQUE = "RFC 8265"
"""How a slot normalises its pass-phrase; a slot of version 1 took it as it was typed."""
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Letters and digits of a recovery code: none that looks like another on paper."""
GROUPS, GROUP = 6, 5
"""Six groups of five letters out of thirty: 147 bits."""
MOST_SLOTS = 8
"""A slot is a second of work: two keys with two secrets each are four, and no file has more."""
BINDING = 1
"""Part of every slot's associated data: it never changes, or no old slot would open."""


def new_recovery_code() -> str:
    """Make a random recovery code, to print and lock away."""
    # It brings hashlib, and with it OpenSSL (6 ms): see base.digest.
    import secrets

    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))


def normalise_code(typed: str) -> str:
    """Return a code as it was made: it may be typed in small letters and without its dashes.

    >>> normalise_code("7hjkm-23wxy")
    '7HJKM23WXY'
    """
    return "".join(letter for letter in typed.upper() if letter in ALPHABET)


def make_slots(key: bytes, secret_of: Mapping[str, str]) -> dict[str, Any]:
    """Make the content of keys.json: one slot for each name and its secret."""
    return {
        "version": VERSION,
        "slots": [_make_slot(name, secret, key) for name, secret in secret_of.items()],
    }


def unwrap(content: dict[str, Any], secret: str) -> bytes:
    """Return the vault key that a secret unwraps; raises WrongPassError."""
    return unwrap_all(content, secret)[0][1]


def unwrap_all(content: dict[str, Any], secret: str) -> list[tuple[str, bytes]]:
    """Return the name and key of every slot that a secret opens; raises WrongPassError."""
    opened = []
    # Every slot is tried, also after one has opened: how long it takes tells nobody which one.
    for slot in content["slots"]:
        for typed in _candidates(slot, secret):
            wrapping = derive_key(typed, b64decode(slot["salt"]), slot["cost"])
            key = aead.decrypt(
                wrapping,
                b64decode(slot["nonce"]),
                b64decode(slot["wrapped"]),
                _associated_data(slot["name"]),
            )
            if key is not None:
                opened.append((slot["name"], key))
    if not opened:
        raise WrongPassError
    return opened


def rewrap(content: dict[str, Any], key: bytes, name: str, secret: str) -> dict[str, Any]:
    """Return the content with another secret for one slot of a key; other slots stay."""
    mark = fingerprint(key)
    kept = [
        slot for slot in content["slots"] if slot["name"] != name or slot.get("of", mark) != mark
    ]
    return {"version": VERSION, "slots": [*kept, _make_slot(name, secret, key)]}


def slots_for_key(content: dict[str, Any], key: bytes) -> dict[str, Any]:
    """Return the content with the slots of one key only.

    Slots of version 1 do not say whose they are: there was only one key then.
    """
    mark = fingerprint(key)
    return {
        "version": VERSION,
        "slots": [
            {**slot, "of": mark} for slot in content["slots"] if slot.get("of", mark) == mark
        ],
    }


def fingerprint(key: bytes) -> str:
    """Return a short hash that identifies a key without giving it away."""
    return sha256_hex(b"prebirth vault key " + key)[:16]


def is_of_another(content: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two key files say of themselves that they wrap no key in common.

    Slots of version 1 do not say whose they are, so nobody can tell.
    """
    ours, theirs = ({slot.get("of") for slot in one["slots"]} for one in (content, other))
    return None not in ours | theirs and not ours & theirs


def opaque_string(secret: str) -> str:
    """Normalise a pass-phrase, so that every keyboard and system gives the same one.

    RFC 8265, OpaqueString: spaces of every kind become U+0020, letters are composed (NFC). The
    characters that it forbids are let through, since which these are depends on the Unicode
    version of the machine.
    """
    return unicodedata.normalize(
        "NFC", "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in secret)
    )


def read_slots(path: Path) -> dict[str, Any]:
    """Read a key file; raises NotAVaultError, DamagedError, NewerError or StorageError."""
    try:
        data = read_outside(path)
        content = json.loads(data)
    except FileNotFoundError:
        raise NotAVaultError(
            f"There is no vault in {path.parent}: it has no {path.name}. Choose the folder "
            f"that holds vault.db and {path.name}."
        ) from None
    except OSError as error:
        raise StorageError(
            f"{path} cannot be read ({error.strerror}). Nothing has changed. Check that you "
            "may read this folder."
        ) from error
    except (ValueError, RecursionError) as error:
        raise _damaged_error(path) from error
    if not isinstance(content, dict) or type(content.get("version")) is not int:
        raise _damaged_error(path)
    if content["version"] > VERSION and content.get("check") != checksummed_json.checksum(
        {**content, "version": VERSION}
    ):  # else its number alone was altered
        raise NewerError(
            "This vault was made by a newer version of Prebirth. Nothing has changed. "
            "Install the newer version to open it."
        )
    if content["version"] not in {1, VERSION} or (
        content["version"] > 1 and checksummed_json.to_bytes(content) != data
    ):
        raise _damaged_error(path)
    if (
        not isinstance(content.get("slots"), list)
        or not 0 < len(content["slots"]) <= MOST_SLOTS
        or not all(_is_valid_slot(slot) for slot in content["slots"])
    ):
        raise _damaged_error(path)
    return content


def write_slots(path: Path, content: dict[str, Any]) -> None:
    """Write a key file, whole or not at all; raises OSError."""
    write_atomic(path, checksummed_json.to_bytes(content))


def is_written(path: Path, content: dict[str, Any]) -> bool:
    """Whether a key file holds just this content."""
    try:
        return path.read_bytes() == checksummed_json.to_bytes(content)
    except OSError:
        return False


def _make_slot(name: str, secret: str, key: bytes) -> dict[str, Any]:
    salt, nonce = os.urandom(16), os.urandom(12)
    slot: dict[str, Any] = {"name": name, "of": fingerprint(key), "taken": OPAQUE, "cost": COST}
    (typed,) = _candidates(slot, secret)
    wrapped = aead.encrypt(derive_key(typed, salt, COST), nonce, key, _associated_data(name))
    return {
        **slot,
        "salt": b64encode(salt).decode(),
        "nonce": b64encode(nonce).decode(),
        "wrapped": b64encode(wrapped).decode(),
    }


def derive_key(typed: str, salt: bytes, cost: Mapping[str, int]) -> bytes:
    """Derive a key of 32 bytes from a secret, slowly, so that guessing is slow (Argon2id)."""
    # argon2 takes 26 ms to import; the window comes up before a key is derived.
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        typed.encode(errors="surrogatepass"),
        salt,
        time_cost=cost["passes"],
        memory_cost=cost["memory_kib"],
        parallelism=cost["lanes"],
        hash_len=32,
        type=Type.ID,
    )


def _candidates(slot: dict[str, Any], secret: str) -> list[str]:
    """Return the forms in which a secret may have been wrapped by a slot.

    A recovery code may be typed in small letters and without its dashes. A slot of version 1 took
    a pass-phrase as the system of that day gave it, composed or not.
    """
    if slot["name"] == RECOVERY:
        return [normalise_code(secret)]
    if slot.get("taken") == OPAQUE:
        return [opaque_string(secret)]
    return list(
        dict.fromkeys((secret, opaque_string(secret), unicodedata.normalize("NFD", secret)))
    )


def _associated_data(name: str) -> bytes:
    return f"prebirth key slot {BINDING} {name}".encode()


def _is_valid_slot(slot: Any) -> bool:
    wanted = {"name": str, "salt": str, "nonce": str, "wrapped": str, "cost": dict}
    if not isinstance(slot, dict) or not all(
        isinstance(slot.get(key), kind) for key, kind in wanted.items()
    ):
        return False
    try:
        sizes = [len(b64decode(slot[key], validate=True)) for key in ("salt", "nonce", "wrapped")]
    except ValueError:
        return False
    return sizes == [16, 12, 48] and is_bearable_cost(slot["cost"])


def is_bearable_cost(cost: Any) -> bool:
    """Whether an Argon2id cost is within bounds.

    A forged key file must not take all memory of this computer, nor ask for so little work that
    its maker can guess the secret afterwards.
    """
    return (
        isinstance(cost, dict)
        and all(type(cost.get(key)) is int for key in COST)
        and 8 <= cost["memory_kib"] <= 4 * COST["memory_kib"]
        and cost["memory_kib"] >= 8 * cost["lanes"]
        and 1 <= cost["passes"] <= 12
        and 1 <= cost["lanes"] <= 16
    )


def _damaged_error(path: Path) -> DamagedError:
    return DamagedError(
        f"{path.name} is damaged, and no copy of it beside the backups opens this "
        "vault. Nothing has been changed. Restore a backup."
    )
