"""The process that a test starts for a locked window: it knows none of the secret words."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main(folder: Path) -> None:
    """Show the unlock page, say so, and which process this is, and wait."""
    from prebirth.ui.app import make_app

    app = make_app(["prebirth"])
    from prebirth.ui.shell.window import MainWindow

    window = MainWindow(folder)
    window.start()
    window.show()
    app.processEvents()
    (folder.parent / "locked").write_text(str(os.getpid()))
    print("locked", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
