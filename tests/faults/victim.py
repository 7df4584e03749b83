"""A process that makes processes: each opens the vault in a real window and works in it until it is killed.

What it was told is saved it reports, one line each, through a file that outlives it. Forking one that has everything imported already
is what lets hundreds of rounds run in a minute.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from prebirth.vault import keys
from tests.conftest import PHRASE
from tests.labels import numbered

CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
QUESTION = "Q7.3"


def main() -> None:
    """Take a line with folder, report and seed for each round, and say which process works and when it is gone."""
    keys.COST = CHEAP
    import prebirth.copies.make
    import prebirth.ui.shell.opening
    import prebirth.ui.walk.walk_page
    import prebirth.ui.walk.why_panel  # noqa: F401

    for line in sys.stdin:
        folder, report, seed = line.split("\t")
        child = os.fork()
        if not child:
            work(
                Path(folder),
                os.open(report, os.O_CREAT | os.O_WRONLY | os.O_APPEND),
                random.Random(int(seed)),
            )
        print(child, flush=True)
        os.waitpid(child, 0)
        print("gone", flush=True)


def work(folder: Path, report: int, chance: random.Random) -> None:
    """Open the window and work, for ever."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from prebirth.case.copy_kinds import CopyKind
    from prebirth.case.people import Person
    from prebirth.copies.spec import CopyOrder
    from prebirth.session import Session
    from prebirth.ui.base.today import today
    from prebirth.ui.base.work import in_background
    from prebirth.ui.copies.logged import log_copy
    from prebirth.ui.shell.window import MainWindow
    from prebirth.vault.backups import back_up
    from prebirth.vault.files import write_atomic
    from prebirth.vault.unlocking import unlock
    from tests.copies.made import copy_pdf

    def say(*words: object) -> None:
        os.write(report, ("\t".join(map(str, words)) + "\n").encode())

    app = QApplication([])
    window = MainWindow(folder)
    window.show_caseload(unlock(folder, PHRASE))
    window.open_case("c")
    window.show()
    window.walk.open_section("S7")
    saver = window.saver
    saver.saved.connect(lambda: say("saved", saver.session.head))
    box = (
        next(one for one in window.walk.page.questions if one.slot.question.id == QUESTION)
        ._fields["text"]
        .input
    )
    box.setFocus()
    app.processEvents()
    number = time.time_ns()

    def type_words() -> None:
        nonlocal number
        for _ in range(chance.randrange(1, 6)):
            number += 1
            QTest.keyClicks(box, f"w{number} ")
            say("typed", f"w{number}", time.time())
            QTest.qWait(chance.randrange(1, 30))

    def add() -> None:
        made = saver.do(None, Session.add, "people", Person(names="Somebody " * 30), numbered(1))
        say("added", made.id)

    def undo() -> None:
        if saver.session.undo_label == str(numbered(1)):
            step = saver.session._undo.step(saver.case)  # noqa: SLF001  # what undo is about to take
            gone = step[0][0].changes[0].record
            saver.once(Session.undo)
            say("undone", gone)

    def copy() -> None:
        case = saver.case
        in_background(
            window,
            lambda: copy_pdf(CopyOrder(CopyKind.BLANK, today()), case),
            left,
            lambda why: say("failed", why),
        )

    def left(data: bytes) -> None:
        path = folder.parent / f"copy-{time.time_ns()}.pdf"
        write_atomic(path, data)
        log_copy(saver, CopyOrder(CopyKind.MANAGER, today()), hashlib.sha256(data).hexdigest())
        say("copied", path, hashlib.sha256(data).hexdigest())

    def keep() -> None:
        back_up(window.vault, hurry=chance.random() < 0.5)

    acts: list[Callable[[], None]] = [type_words] * 6 + [add] * 4 + [undo] * 2 + [keep] + [copy]
    say("ready")
    while True:
        chance.choice(acts)()
        QTest.qWait(chance.randrange(0, 20))


if __name__ == "__main__":
    main()
