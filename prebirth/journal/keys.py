"""Key slots: the vault's random key, wrapped once by the pass-phrase and once by the recovery code."""

from __future__ import annotations

import json
import os
import secrets
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

from prebirth.journal.errors import DamagedError, NewerError, NotAVaultError, StorageError, WrongPassError

VERSION = 1
COST = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}
"""Argon2id, RFC 9106's second recommended option with its 64 MiB."""
ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Letters and digits that nobody mistakes for one another on paper."""
GROUPS, GROUP = 6, 5
"""Six groups of five from thirty signs: 147 bits."""


def new_recovery_code() -> str:
    """A code to print and lock away."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP)) for _ in range(GROUPS))


def make_slots(key: bytes, secret_of: dict[str, str]) -> dict[str, Any]:
    """The content of keys.json: one slot for each name and secret."""
    return {"version": VERSION, "slots": [_slot(name, secret, key) for name, secret in secret_of.items()]}


def open_slots(content: dict[str, Any], secret: str) -> bytes:
    """The vault key; every slot is tried every time, so that a wrong secret takes as long as a right one; raises WrongPassError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    found: bytes | None = None
    for slot in content["slots"]:
        wrapping = _derive(slot["name"], secret, b64decode(slot["salt"]), slot["cost"])
        try:
            key = AESGCM(wrapping).decrypt(b64decode(slot["nonce"]), b64decode(slot["wrapped"]), _bound(slot["name"]))
        except InvalidTag:
            continue
        found = found or key
    if found is None:
        raise WrongPassError
    return found


def read_slots(path: Path) -> dict[str, Any]:
    """The key file of a vault; raises NotAVaultError, DamagedError or NewerError."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NotAVaultError(f"There is no vault in {path.parent}: it has no {path.name}. Choose the folder that holds vault.db and {path.name}.") from None
    except OSError as error:
        raise StorageError(f"{path} cannot be read ({error.strerror}). Nothing has changed. Check that you may read this folder.") from error
    except ValueError as error:
        raise _damaged(path) from error
    if not isinstance(content, dict) or not isinstance(content.get("version"), int):
        raise _damaged(path)
    if content["version"] > VERSION:
        raise NewerError("This vault was made by a newer version of Prebirth. Nothing has changed. Install the newer version to open it.")
    if not isinstance(content.get("slots"), list) or not all(_whole(slot) for slot in content["slots"]):
        raise _damaged(path)
    return content


def write_slots(path: Path, content: dict[str, Any]) -> None:
    """Write the key file whole or not at all; raises OSError."""
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(content, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _slot(name: str, secret: str, key: bytes) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = AESGCM(_derive(name, secret, salt, COST)).encrypt(nonce, key, _bound(name))
    return {"name": name, "salt": b64encode(salt).decode(), "nonce": b64encode(nonce).decode(), "cost": COST, "wrapped": b64encode(wrapped).decode()}


def _derive(name: str, secret: str, salt: bytes, cost: dict[str, int]) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        _normal(name, secret).encode(), salt, time_cost=cost["passes"], memory_cost=cost["memory_kib"], parallelism=cost["lanes"], hash_len=32, type=Type.ID
    )


def _normal(name: str, secret: str) -> str:
    """A recovery code may be typed in small letters, with or without its dashes; a pass-phrase is taken as it is."""
    return "".join(sign for sign in secret.upper() if sign in ALPHABET) if name == "recovery" else secret


def _bound(name: str) -> bytes:
    return f"prebirth key slot {VERSION} {name}".encode()


def _whole(slot: Any) -> bool:
    wanted = {"name": str, "salt": str, "nonce": str, "wrapped": str, "cost": dict}
    if not isinstance(slot, dict) or not all(isinstance(slot.get(key), kind) for key, kind in wanted.items()):
        return False
    cost = slot["cost"]
    return (
        all(isinstance(cost.get(key), int) for key in COST)
        and 8 <= cost["memory_kib"] <= 4 * COST["memory_kib"]
        and 1 <= cost["passes"] <= 12
        and 1 <= cost["lanes"] <= 16
    )


def _damaged(path: Path) -> DamagedError:
    return DamagedError(
        f"{path.name} is damaged, so this vault cannot be unlocked as it is. A copy of it lies beside each backup in the backups folder: restore a backup."
    )
