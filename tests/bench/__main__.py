"""make bench: every measurement beside its floor, in one run."""

from __future__ import annotations

import compileall
import sys
from pathlib import Path

import prebirth
from tests.bench import (
    answer,
    find,
    hand,
    journal,
    pictures,
    prompts,
    report,
    safety,
    sections,
    text_size,
    window,
)
from tests.bench.table import printed

MODULES = (
    window,
    sections,
    text_size,
    answer,
    hand,
    find,
    prompts,
    pictures,
    journal,
    report,
    safety,
)

if __name__ == "__main__":
    compileall.compile_dir(Path(prebirth.__file__).parent, quiet=1)  # as any installed package is
    held = True
    for module in MODULES:
        found = module.rows()
        print(printed(found), flush=True)
        held = held and all(row.held for row in found)
    sys.exit(not held)
