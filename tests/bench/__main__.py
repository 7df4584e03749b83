"""make bench: every measurement beside its floor, in one run."""

from __future__ import annotations

import sys

from tests.bench import answer, journal, pictures, prompts, report, window
from tests.bench.table import printed

if __name__ == "__main__":
    found = [row for module in (window, answer, prompts, pictures, journal, report) for row in module.rows()]
    sys.stdout.write(printed(found) + "\n")
    sys.exit(any(not row.held for row in found))
