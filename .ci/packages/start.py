"""Where an installed app begins."""

import sys
from pathlib import Path

if sys.platform == "win32":
    # A new process is then started by the launcher, which names this file itself.
    sys.frozen = "prebirth"  # type: ignore[attr-defined]
else:
    sys.path.append(str(Path(__file__).parent))

from prebirth.cli.main import run  # found from here on

run()
