"""What is still where: every file that was written, and which secret opens each."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from prebirth.case.label import Code, Label
from prebirth.vault import keys, last_saved, lock_file, throttle, tombstones
from prebirth.vault.backups import RESTORED, list_backups
from prebirth.vault.cipher import translate_db_errors
from prebirth.vault.errors import StorageError, VaultError
from prebirth.vault.folder import BACKUPS, DATABASE, KEYS, WAL
from prebirth.vault.leftovers import dead_copies, half_written
from prebirth.vault.offsite_backup import offsite_folder
from prebirth.vault.reads import read_acts
from prebirth.vault.unlocking import SET_ASIDE
from prebirth.vault.vault import Vault

TODAY = "today's pass-phrase or recovery code"
EARLIER = "an earlier pass-phrase or recovery code of this vault"
OTHER_KEY = "the pass-phrase or code of its own day: it has a key that this vault has no more"
KEY_ALONE = "nothing but the open vault"
PLAIN = "nothing: it is plain, and holds nothing of a family"
AS_GIVEN = "the pass-phrase you gave it; where you gave none, it is open to everybody"
NOBODY = "nobody can tell: its key file is damaged or gone"


class KeptFile(NamedTuple):
    """A file or folder that this program wrote."""

    path: Path
    what: str
    opens: str
    """Which secret opens it, in words."""
    removable: bool = False


def inventory(
    vault: Vault, second: Path | None = None, others: Iterable[tuple[str, Path]] = ()
) -> list[KeptFile]:
    """List every file that was ever written and is still there; raises VaultError.

    `second` is the second place for backups; `others` are the files of this computer's user, such
    as settings, each with what it is.
    """
    with translate_db_errors():
        return [
            *_own_files(vault),
            *_backups(vault, vault.folder, "beside the vault"),
            *_second_place(vault, second),
            *(
                KeptFile(path, "a copy made to read, of a window that was killed", TODAY, True)
                for path in dead_copies()
            ),
            *_exports(vault),
            *(KeptFile(path, what, PLAIN) for what, path in others if path.exists()),
        ]


def remove(vault: Vault, kept: KeptFile) -> None:
    """Remove what may be removed, and note that in the vault's log; raises VaultError."""
    if not kept.removable:
        raise StorageError(f"{kept.path} belongs to the vault and stays. Nothing has changed.")
    with translate_db_errors():
        if kept.path.is_dir() and not kept.path.is_symlink():
            shutil.rmtree(kept.path)
        else:
            kept.path.unlink()
    vault.note("remove", Label.of(Code.VAULT_REMOVE), detail={"file": str(kept.path)})


def _own_files(vault: Vault) -> Iterator[KeptFile]:
    folder = vault.folder
    known = (
        (DATABASE, "the vault", TODAY, False),
        (WAL, "the vault's newest changes", TODAY, False),
        (KEYS, "the keys that open the vault, encrypted", TODAY, False),
        (f"{BACKUPS}/{KEYS}", "a copy of them", TODAY, False),
        (SET_ASIDE, "the key file of another vault, found in this one's place", OTHER_KEY, True),
        (last_saved.NAME, "what was saved last", KEY_ALONE, False),
        (f"{BACKUPS}/{tombstones.NAME}", "what was deleted for ever", KEY_ALONE, False),
        (f"{BACKUPS}/{tombstones.UNREAD}", "what was deleted, under another key", OTHER_KEY, False),
        (lock_file.NAME, "who has the vault open", KEY_ALONE, False),
        (throttle.NAME, "when wrong pass-phrases were tried", PLAIN, False),
        (RESTORED, "which backup was put in place", PLAIN, False),
    )
    for name, what, opens, removable in known:
        if (folder / name).exists():
            yield KeptFile(folder / name, what, opens, removable)


def _backups(vault: Vault, folder: Path, where: str) -> Iterator[KeptFile]:
    current = (vault.folder / KEYS).read_bytes()
    for backup in list_backups(folder):
        place = folder / BACKUPS / backup.name
        what = "what a restored backup replaced on" if backup.is_set_aside else "the backup of"
        opens = _opened_by(vault, place / KEYS, current)
        yield KeptFile(place, f"{what} {backup.words}, {where}", opens, removable=True)
    for path in half_written(folder):
        name = path / KEYS if path.is_dir() else folder / KEYS
        opens = _opened_by(vault, name, current)
        yield KeptFile(path, f"a half-written file or backup, {where}", opens, removable=True)


def _opened_by(vault: Vault, path: Path, current: bytes) -> str:
    """Say which secret a key file takes, without trying any."""
    try:
        if path.read_bytes() == current:
            return TODAY
        marks = {slot.get("of") for slot in keys.read_slots(path)["slots"]}
    except (OSError, VaultError):
        return NOBODY
    return EARLIER if marks & {keys.fingerprint(vault.key), None} else OTHER_KEY


def _second_place(vault: Vault, second: Path | None) -> Iterator[KeptFile]:
    if second is None:
        return
    there = offsite_folder(vault, second)
    if not there.is_dir():
        return
    current = (vault.folder / KEYS).read_bytes()
    yield from _backups(vault, there, "in the second place")
    for name, what in (
        (KEYS, "the keys that open them, encrypted"),
        (tombstones.NAME, "what was deleted"),
    ):
        path = there / BACKUPS / name
        if path.exists():
            opens = _opened_by(vault, path, current) if name == KEYS else KEY_ALONE
            yield KeptFile(path, f"{what}, in the second place", opens)


def _exports(vault: Vault) -> Iterator[KeptFile]:
    """Yield the files that left, as far as they are still where they were written."""
    named = {row.id: row.reference for row in vault.all_records()}
    written = {act.file: act.case for act in read_acts(vault) if act.file}
    for file, case in written.items():
        path = Path(file)
        if path.is_file() and not path.is_symlink():
            of = named.get(case) or f"assessment {case}"
            yield KeptFile(path, f"a file written of {of}", AS_GIVEN, removable=True)
