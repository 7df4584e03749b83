"""Every output is made from a case that went through the gate: the types enforce it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from prebirth.case.case import Case
from prebirth.case.people import Person
from prebirth.case.record import Restriction
from prebirth.privacy.gate import for_reader
from prebirth.privacy.part import AskedByFile, Colleague
from prebirth.privacy.redaction import Reader
from tests.conftest import ROOT

ROOMS = ("copies", "exchange", "acts", "cli", "ui")
EXEMPT = {"exchange/plain.py: to_bytes"}
"""What writes the record itself: FILE.json.

A whole hand-over, backups and a team's entries are bytes of the journal, and take no case.
"""
EVE = Person(id="eve", names="Eve", restricted=(Restriction(reason="x"),))
EXPORTERS = {
    "conference_report(raw)": "from prebirth.copies.conference import conference_report",
    "midwife_summary(raw)": "from prebirth.copies.midwife import midwife_summary",
    "parent_copy(raw)": "from prebirth.copies.parent import parent_copy",
    "agency_request(raw)": "from prebirth.copies.agency import agency_request",
    "manager_sheet(raw)": "from prebirth.copies.manager import manager_sheet",
    "blank_walk(raw)": "from prebirth.copies.blank import blank_walk",
    "CopyView(order, walk, raw, ())": "from prebirth.copies.spec import CopyOrder, CopyView",
    "copy_pdf(raw)": "from prebirth.copies.make import copy_pdf",
    "document_of(raw)": "from prebirth.copies.make import document_of",
    "copy_file(raw)": "from prebirth.exchange.deliver import copy_file",
    "calendar_file.to_bytes(raw, walk.times, on)": "from prebirth.copies import calendar_file",
    "rows_out.to_bytes(raw, 'people')": "from prebirth.exchange import rows_out",
    "gedcom.to_bytes(raw)": "from prebirth.exchange import gedcom",
    "picture_file(raw, draw, png=True)": "from prebirth.ui.pictures.paint import picture_file",
    "differences(raw, raw)": "from prebirth.copies.changes import differences",
    "Sides(raw, raw)": "from prebirth.copies.update import Sides",
    "since_copy(raw)": "from prebirth.copies.update import since_copy",
    "update_sheet(raw, share, on)": "from prebirth.copies.update import update_sheet",
    "compared_days((on, on), sides, raw, on)": "from prebirth.copies.update import compared_days",
    "history_document(raw, seen, [], [], [], on, reader)": (
        "from prebirth.copies.history import history_document"
    ),
    "Prompts(walk).see(raw, on)": "from prebirth.copies.history import Prompts",
    "history.history_csv(told)": "from prebirth.exchange import history",
    "history.history_pdf(told, walk, on)": "from prebirth.exchange import history",
    "history.days_pdf(told, on, on, on)": "from prebirth.exchange import history",
    "challenge_note(raw, dispute, '', '', on, 5)": (
        "from prebirth.copies.notes import challenge_note"
    ),
    "decision_note(raw, decision, [], on)": "from prebirth.copies.notes import decision_note",
    "part_bundle(vault, raw, '')": "from prebirth.exchange.hand_over import part_bundle",
    "Audit(walk, on).add(raw)": "from prebirth.copies.audit import Audit",
}
"""Each exporter called with a case that went through no gate, and where it comes from."""
NAMES = """
from datetime import date
from prebirth.case.case import Case
from prebirth.case.oversight import Disagreement, Share
from prebirth.case.plan import Decision
from prebirth.copies.spec import CopyOrder
from prebirth.copies.update import Sides
from prebirth.drawing.shapes import Picture
from prebirth.exchange.history import History
from prebirth.form.model import Walk
from prebirth.privacy.gate import Seen
from prebirth.privacy.redaction import Reader
from prebirth.vault.vault import Vault

def draw(case: Case) -> list[Picture]: return []

def exporters(
    raw: Case, seen: Seen, walk: Walk, on: date, order: CopyOrder, sides: Sides, share: Share,
    told: History, reader: Reader, dispute: Disagreement, decision: Decision, vault: Vault,
) -> None:
"""


@pytest.mark.slow
def test_every_exporter_refuses_a_raw_case(tmp_path: Path) -> None:
    head = "\n".join(dict.fromkeys(EXPORTERS.values()))
    changed = "    gedcom.to_bytes(seen.adding(share))"
    allowed = "    gedcom.to_bytes(seen)"
    body = "\n".join([*(f"    {call}" for call in EXPORTERS), changed, allowed])
    snippet = tmp_path / "raw.py"
    snippet.write_text(f"{head}\n{NAMES}{body}\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-pretty", "--no-error-summary", str(snippet)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(line) for line in re.findall(r"raw\.py:(\d+): error: .*\[arg-type\]", done.stdout)}
    first = len(f"{head}\n{NAMES}".splitlines()) + 1
    refused = set(range(first, first + len(EXPORTERS) + 1))
    assert found == refused, done.stdout


def functions(*rooms: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every function of some rooms, by its module and name."""
    for room in rooms:
        for path in sorted((ROOT / "prebirth" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    where = path.relative_to(ROOT / "prebirth").as_posix()
                    yield f"{where}: {node.name}", node


def test_nothing_that_writes_takes_a_raw_case() -> None:
    takes_raw, writers = set(), 0
    for name, node in functions(*ROOMS):
        if node.returns is None or not re.search(
            r"\b(bytes|Document)\b", ast.unparse(node.returns)
        ):
            continue
        writers += 1
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        kinds = [ast.unparse(one.annotation) for one in given if one.annotation]
        if any(re.search(r"\bCase\b", re.sub(r"Callable\[.*\]", "", kind)) for kind in kinds):
            takes_raw.add(name)
    assert writers > 30
    assert takes_raw == EXEMPT


def test_the_gate_alone_makes_a_seen_case_and_nobody_goes_round_it() -> None:
    made, round_it = [], []
    for path in (ROOT / "prebirth").rglob("*.py"):
        text, where = path.read_text(encoding="utf-8"), path.relative_to(ROOT / "prebirth")
        if re.search(r"privacy\.gate import .*\bSeen\b|Seen = NewType", text):
            made += [where.as_posix()] * len(re.findall(r"\bSeen\(|cast\([^)]*Seen", text))
        if where.parts[0] != "privacy":
            round_it += [
                f"{where}: {name}"
                for name in (
                    "redact",
                    "take_out_others",
                    "limit_to_contribution",
                    "limit_to_sections",
                    "open_own_words",
                    "restrict_as_now",
                )
                if re.search(rf"\b{name}\(", text)
            ]
    assert set(made) == {"privacy/gate.py"}
    assert not round_it


def test_a_part_is_made_into_a_file_in_one_place() -> None:
    """The vault knows no readers: the type of a part is checked where the part is made."""
    users = {
        path.relative_to(ROOT / "prebirth").as_posix()
        for path in (ROOT / "prebirth").rglob("*.py")
        if "make_part_bundle(" in path.read_text(encoding="utf-8")
    }
    assert users == {"vault/bring_in.py", "exchange/hand_over.py"}


def test_nothing_is_put_on_the_clipboard() -> None:
    for path in (ROOT / "prebirth").rglob("*.py"):
        assert "clipboard().set" not in path.read_text(encoding="utf-8"), path.name


def test_what_another_version_restricts_is_withheld_from_this_one_too() -> None:
    before = Case(id="c").adding(EVE.replace(restricted=()))
    assert "eve" in for_reader(before, Reader())[0].people
    for reader in (Reader(), Colleague(()), AskedByFile("a")):
        seen, _ = for_reader(before, reader, also=(Case(id="c").adding(EVE),))
        assert "eve" not in seen.people
    chair, _ = for_reader(before, Reader(chair=True), also=(Case(id="c").adding(EVE),))
    assert "eve" in chair.people
