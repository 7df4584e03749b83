"""Forks processes that each work on a vault in a real window until they are killed.

It reports what it was told is saved, a line each, in a file that outlives it. Forking a process
that has imported everything already lets hundreds of rounds run in a minute.
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
from tests.faults.steps import rehearse
from tests.labels import numbered
from tests.typed import present

CHEAP = {"memory_kib": 64, "passes": 1, "lanes": 1}
QUESTION = "Q7.3"


def main() -> None:
    """Read a line with folder, report and seed for each round, and say which process works."""
    keys.COST = CHEAP

    import prebirth.copies.make
    import prebirth.ui.copies.logged
    import prebirth.ui.shell.head
    import prebirth.ui.shell.opening
    import prebirth.ui.shell.window
    import prebirth.ui.walk.walk_page
    import prebirth.ui.walk.why_panel  # noqa: F401
    import tests.copies.made
    import tests.faults.window  # noqa: F401
    from prebirth.form.load import load_walk

    load_walk()
    rehearse()
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
    from prebirth.vault.backups import back_up
    from prebirth.vault.files import write_atomic
    from prebirth.vault.unlocking import unlock
    from tests.copies.made import copy_pdf
    from tests.faults.window import WorkWindow, prose_box

    def say(*words: object) -> None:
        os.write(report, ("\t".join(map(str, words)) + "\n").encode())

    app = QApplication([])
    window = WorkWindow(folder)
    window.show_caseload(unlock(folder, PHRASE))
    window.open_case("c")
    window.show()
    window.walk.open_section("S7")
    saver = window.saver
    saver.saved.connect(lambda: say("saved", saver.session.head))
    box = prose_box(window, QUESTION)
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
        say("added", present(made).id)

    def undo() -> None:
        if saver.session.undo_label == str(numbered(1)):
            before = {person.id for person in saver.case.people}
            saver.once(Session.undo)
            (gone,) = before - {person.id for person in saver.case.people}
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
