"""Who opened which assessment when, and which files were written: acts in the vault's log.

They stand in the log and not in the record of the assessment: its history stays what was done
to it, and a copy for a colleague says nothing of who read it here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from prebirth.case.label import Code, Label
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import VaultError
from prebirth.vault.files import write_atomic
from prebirth.vault.store import LOG
from prebirth.vault.vault import Vault

OPEN, FIND, EXPORT = "open", "find", "export"
CODES = {OPEN: Code.VAULT_OPEN, FIND: Code.VAULT_FIND, EXPORT: Code.VAULT_EXPORT}
READING = frozenset({*CODES, "history"})


class ReadAct(NamedTuple):
    """One act of reading: when, by whom, what it was, in which assessment, and which file."""

    at: str
    who: str
    label: str
    """The stored label, to be put into words."""
    case: str
    file: str = ""
    """Where a file was written; its name alone may name somebody, so it is shown here only."""
    digest: str = ""


def note_opened(vault: Vault, case_id: str) -> None:
    """Note that an assessment was opened; what the disk refuses of it keeps nobody out."""
    _note(vault, OPEN, case_id, None)


def note_found(vault: Vault, case_id: str) -> None:
    """Note that a search led into an assessment; never for what was searched."""
    _note(vault, FIND, case_id, None)


def write_out(vault: Vault, case_id: str, path: Path, data: bytes) -> None:
    """Write a file that leaves, whole or not at all, and note where; raises OSError."""
    write_atomic(path, data)
    note_written(vault, case_id, path, data)


def note_written(vault: Vault, case_id: str, path: Path, data: bytes) -> None:
    """Note that a file of an assessment was written."""
    _note(
        vault,
        EXPORT,
        case_id,
        {"file": str(path.absolute()), "sha256": sha256(data).hexdigest()},
    )


def read_acts(vault: Vault) -> Iterator[ReadAct]:
    """Yield who read what, oldest first; raises VaultError."""
    with translate_db_errors():
        for entry in vault.store.entries(LOG) if vault.store.has_chain(LOG) else ():
            for change in entry.changes:
                if change.field in READING and change.table == "vault":
                    detail = change.after if isinstance(change.after, dict) else {}
                    yield ReadAct(
                        entry.at,
                        entry.author,
                        entry.label,
                        change.record,
                        str(detail.get("file", "")),
                        str(detail.get("sha256", "")),
                    )


def _note(vault: Vault, act: str, case_id: str, detail: dict[str, Any] | None) -> None:
    if not vault.read_only:
        with suppress(VaultError):
            vault.note(act, Label.of(CODES[act]), what=case_id, detail=detail)
