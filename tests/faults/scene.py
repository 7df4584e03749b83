"""A whole session in a process: unlocks, opens an assessment, types, makes copies, locks."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.conftest import PHRASE
from tests.labels import LABEL
from tests.typed import instance

WORDS = ("Zanzibarquux", "Quillowmere", "Thrumblewick", "Ospreyfjord")
"""Words that stand nowhere else: a name, words typed, an address, and the clipboard's."""
NAME, TYPED, ADDRESS, CLIPPED = WORDS


def prepared(folder: Path) -> bytes:
    """A vault whose assessment holds the words; returns its key."""
    from prebirth.case.households import Household
    from prebirth.case.people import Person
    from prebirth.exchange.practice import practice_case
    from prebirth.session import Session
    from prebirth.vault.vault import Vault

    vault, _ = Vault.create(folder, PHRASE, "A Worker")
    session = Session.begin(vault, practice_case().replace_tables(id="c"))
    session.add("people", Person(id="z", names=NAME), LABEL)
    session.add("households", Household(id="h", name="Home", address=f"12 {ADDRESS} Road"), LABEL)
    key = vault.key
    vault.close()
    return key


def main(folder: Path, out: Path) -> None:
    """Do it all with keys, then lock."""
    from PySide6.QtCore import QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from prebirth.case.copy_kinds import CopyKind
    from prebirth.copies.spec import CopyOrder
    from prebirth.ui import app as program
    from prebirth.ui.base.today import today
    from prebirth.ui.locking import fresh
    from prebirth.ui.shell.caseload_page import CaseloadPage
    from prebirth.vault.files import write_atomic
    from tests.copies.made import delivered

    app = program.make_app(["prebirth"])
    from prebirth.ui.unlock.unlock_page import UnlockPage
    from tests.faults.window import WorkWindow, prose_box

    window = WorkWindow(folder)
    window.locked.connect(lambda there: program.replace_process(window, attended=there))
    program.watch(app, window)
    window.start()
    window.show()
    fresh.command = lambda vault: [sys.executable, "-m", "tests.faults.locked", str(vault)]

    def work() -> None:
        page = instance(UnlockPage, window.stack.currentWidget())
        QTest.keyClicks(page.secret.input, PHRASE)
        page.unlock()
        while not isinstance(window.stack.currentWidget(), CaseloadPage):
            QTest.qWait(20)
        window.open_case("c")
        for section in window.walk.form.form.sections:
            window.walk.open_section(section.id)
            QTest.qWait(10)
        window.walk.open_section("pictures")
        QTest.qWait(50)
        window.walk.open_section("S7")
        box = prose_box(window, "Q7.3")
        box.setFocus()
        QTest.keyClicks(box, f" {TYPED} and more ")
        case = window.saver.case
        for kind, reader in ((CopyKind.CONFERENCE, "chair"), (CopyKind.MIDWIFE, "")):
            write_atomic(
                out / f"{kind.value}.pdf", delivered(CopyOrder(kind, today(), reader), case, PHRASE)
            )
        QApplication.clipboard().setText(CLIPPED)
        QTest.qWait(4000)  # the day's backup is made meanwhile
        print("working", flush=True)
        sys.stdin.readline()
        QTest.keyClicks(box, f"{TYPED} at the last moment")
        window.commands["lock"].trigger()

    QTimer.singleShot(0, work)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
