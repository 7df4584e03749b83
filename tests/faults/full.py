"""A window on a disk that fills up: works until it cannot save, is given room, and goes on."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from prebirth.vault import keys
from tests.conftest import PHRASE
from tests.labels import LABEL

CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
FREE = resource.RLIM_INFINITY


def main(folder: Path, limit: int) -> None:
    """Work with a limit in bytes for any file, or without one on a small disk.

    On a small disk a file beside the vault takes the room, and gives it back later.
    """
    keys.COST = CHEAP
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from prebirth.case.people import Person
    from prebirth.session import Session
    from prebirth.vault.backups import back_up
    from prebirth.vault.errors import VaultError
    from prebirth.vault.unlocking import unlock
    from tests.faults.window import WorkWindow, prose_box

    app = QApplication([])
    vault = unlock(folder, PHRASE)
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, FREE))
    else:
        for size in (1 << 16, 1 << 12, 1 << 8):
            _fill(folder.parent / "filler", size)
    window = WorkWindow(folder)
    window.show_caseload(vault)
    window.open_case("c")
    window.show()
    window.walk.open_section("S7")
    saver = window.saver
    box = prose_box(window, "Q7.3")
    box.setFocus()
    added, typed = 0, 0
    while not saver.unsaved:
        added += 1
        assert added < 5000, "it never filled"
        saver.do(None, Session.add, "people", Person(names="Somebody " * 20), LABEL)
    while typed < 5:
        typed += 1
        QTest.keyClicks(box, f"word{typed} ")
        QTest.qWait(450)
    said = window.foot.saved.text()
    assert said.startswith("Not saved"), said
    assert "safe" in said
    for section in window.walk.form.form.sections:
        window.walk.open_section(section.id)
        app.processEvents()
    window.walk.open_section("S7")
    assert all(f"word{number} " in box.toPlainText() for number in range(1, typed + 1))
    refusals: tuple[Callable[[], object], ...] = (
        lambda: vault.note("view", LABEL),
        lambda: back_up(vault),
    )
    for refused in refusals:
        try:
            refused()
        except VaultError as error:
            assert "safe" in str(error), error
    if limit:
        resource.setrlimit(resource.RLIMIT_FSIZE, (FREE, FREE))
    else:
        (folder.parent / "filler").unlink()
    saver.retry()
    QTest.qWait(600)
    assert not saver.unsaved
    assert "✓" in window.foot.saved.text()
    window.close()
    print(added, typed)


def _fill(path: Path, size: int) -> None:
    """Write until the disk has no room for so much."""
    with path.open("ab", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * size)
                os.fsync(file.fileno())
        except OSError:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
