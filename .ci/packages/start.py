"""What an installed app begins with."""

import sys
from pathlib import Path

if sys.platform == "win32":
    sys.frozen = "prebirth"  # type: ignore[attr-defined]  # so that a start anew asks the launcher, which names this file itself
else:
    sys.path.append(str(Path(__file__).parent))

from prebirth.cli.main import run  # found from here on

run()
