"""Writes README.md's table of copies and the handbook's legal wording anew: make readme."""

from __future__ import annotations

import re

from prebirth.base.places import shipped_forms
from prebirth.copies.spec import CopySpec, Policy, specs
from prebirth.form.legal import with_wording
from prebirth.form.load import load_legal
from tests.conftest import ROOT

FILE = ROOT / "README.md"
HANDBOOK = ROOT / "docs" / "handbook"
BETWEEN = re.compile(r"(<!-- copies -->\n).*?(<!-- /copies -->)", re.DOTALL)
FROM_CASE = {
    Policy.ONE_PARENT: "one parent",
    Policy.ONE_AGENCY: "one agency",
    Policy.ONE_PERSON: "one person",
}


def table() -> str:
    """Every kind of copy: its name, usual purpose, reader and file format."""
    head = "| KIND | copy | usually for | for whom | file |\n|---|---|---|---|---|\n"
    return head + "".join(f"{_row(spec)}\n" for spec in specs())


def up_to_date(page: str) -> str:
    """README.md with the table as it must be."""
    return BETWEEN.sub(lambda found: found[1] + table() + found[2], page)


def handbook_page(page: str) -> str:
    """A page of the handbook with the legal wording as it must be."""
    return with_wording(page, load_legal(shipped_forms()).by_id)


def _row(spec: CopySpec) -> str:
    words = (FROM_CASE.get(spec.policy), *(words for words, _ in spec.recipients))
    whom = "; ".join(filter(None, words))
    pages = f", {spec.fit.pages} pages" if spec.fit else ""
    cells = (f"`{spec.kind.called}`", spec.title, spec.purpose, whom, f"{spec.format.value}{pages}")
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    FILE.write_text(up_to_date(FILE.read_text(encoding="utf-8")), encoding="utf-8")
    for path in sorted(HANDBOOK.glob("*.md")):
        path.write_text(handbook_page(path.read_text(encoding="utf-8")), encoding="utf-8")
