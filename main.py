"""Opens the app; `python main.py --help` lists the commands."""

import sys
from pathlib import Path

HERE = str(Path(__file__).resolve().parent)
if HERE not in sys.path:  # as with -I, by which no word of the surroundings says what is imported
    sys.path.insert(0, HERE)

from prebirth.cli.main import run  # noqa: E402  # found from here on

if __name__ == "__main__":
    run()
