"""Opens the app; `python main.py --help` lists the commands."""

import sys

from prebirth.cli import main

if __name__ == "__main__":
    sys.exit(main())
