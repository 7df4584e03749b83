"""The bin: assessments that are to be deleted for ever once thirty days are over.

Until then each can be opened, and taken out again. Backups keep it as long.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.vault import Vault

DAYS = 30
"""Days that an assessment lies in the bin."""
KEY = "bin "
"""What stands before its id among the vault's settings; they go with the assessment."""


class Binned(NamedTuple):
    """An assessment in the bin."""

    case: str
    since: datetime
    by: str
    """Who asked for it, by name."""
    reason: str

    @property
    def until(self) -> datetime:
        """When it is deleted for ever."""
        return self.since + timedelta(days=DAYS)


def binned(vault: Vault) -> dict[str, Binned]:
    """What lies in the bin, by the assessment's id; raises VaultError."""
    with translate_db_errors():
        rows = vault.store.run("SELECT key, value FROM meta WHERE key LIKE ?", (f"{KEY}%",))
    found = {}
    for key, text in rows:
        if text:
            case, content = key.removeprefix(KEY), json.loads(text)
            since = datetime.fromisoformat(content["since"])
            found[case] = Binned(case, since, content["by"], content["reason"])
    return found


def put_in_bin(vault: Vault, case: str, by: str, reason: str, now: datetime | None = None) -> None:
    """Put an assessment into the bin, unless it lies there; raises VaultError."""
    if case not in binned(vault):
        since = (now or datetime.now(UTC)).isoformat()
        with vault.writing():
            vault.store.set_meta(
                KEY + case, json.dumps({"since": since, "by": by, "reason": reason})
            )


def take_out_of_bin(vault: Vault, case: str) -> bool:
    """Take an assessment out of the bin; whether it was there. Raises VaultError."""
    if case not in binned(vault):
        return False
    with vault.writing():
        vault.store.set_meta(KEY + case, "")
    return True
