"""Every output is made from a case that went through the gate: the types enforce it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

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
    "parent_copy(raw)": "from prebirth.copies.parent_full import parent_copy",
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
    "challenge_note(raw, dispute, '', '', on, on)": (
        "from prebirth.copies.notes import challenge_note"
    ),
    "decision_note(raw, decision, [], on)": "from prebirth.copies.notes import decision_note",
    "wrong_copy_note(raw, share, on, walk.legal)": (
        "from prebirth.copies.notes import wrong_copy_note"
    ),
    "part_bundle(vault, raw, '')": "from prebirth.exchange.hand_over import part_bundle",
    "Audit(walk, on).add(raw)": "from prebirth.copies.audit import Audit",
}
"""Each exporter called with a case that went through no gate, and where it comes from."""
NAMES = """
from datetime import date
from prebirth.case.case import Case
from prebirth.case.oversight import Disagreement
from prebirth.case.shares import Share
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


HEAD = "\n".join(dict.fromkeys(EXPORTERS.values())) + f"\n{NAMES}"
CHANGED, ALLOWED = "gedcom.to_bytes(seen.adding(share))", "gedcom.to_bytes(seen)"
RAW = HEAD + "".join(f"    {call}\n" for call in (*EXPORTERS, CHANGED, ALLOWED))
"""Calls that mypy must refuse, all but the last."""
PLANTED = """\
from typing import Any
from prebirth.copies.update import Sides
from prebirth.exchange import gedcom
from prebirth.privacy.gate import Seen
def round_it(case: Any, seen: Seen) -> None:
    gedcom.to_bytes(case)
    gedcom.to_bytes(seen)
    Sides(seen, now=case)
"""
"""Calls with a case that could be anything, on two of its lines."""


class Checked(NamedTuple):
    """What mypy says of the app and of what is planted beside it."""

    said: str
    planted: Path


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """Checked once, since to read the whole app takes mypy half a minute."""
    place = tmp_path_factory.mktemp("checked")
    raw, planted = place / "raw.py", place / "planted.py"
    raw.write_text(RAW, encoding="utf-8")
    planted.write_text(PLANTED, encoding="utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--disallow-any-expr", "--show-column-numbers"),
            *("--no-pretty", "--no-error-summary", f"--cache-dir={place / 'cache'}"),
            *("prebirth", str(raw), str(planted)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "raw.py" in done.stdout, done.stdout + done.stderr
    return Checked(done.stdout, planted)


@pytest.mark.slow
def test_every_exporter_refuses_a_raw_case(checked: Checked) -> None:
    told = re.findall(r"raw\.py:(\d+):\d+: error: .*\[arg-type\]", checked.said)
    first = len(HEAD.splitlines()) + 1
    refused = set(range(first, first + len(EXPORTERS) + 1))
    assert {int(line) for line in told} == refused, checked.said


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


GATE = "privacy/gate.py"
ROUND_IT = {
    "redact",
    "take_out_others",
    "limit_to_contribution",
    "limit_to_sections",
    "open_own_words",
    "restrict_as_now",
}
"""What the gate is made of, and nobody else may call."""


Modules = dict[str, ast.Module]


@pytest.fixture(scope="module")
def modules() -> Modules:
    """Every module of the app, by its place."""
    return {
        path.relative_to(ROOT / "prebirth").as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "prebirth").rglob("*.py"))
    }


def called(node: ast.Call) -> str:
    """The last name of what is called."""
    return getattr(node.func, "attr", "") or getattr(node.func, "id", "")


def types_in(tree: ast.AST) -> set[ast.AST]:
    """Every node that stands in an annotation, or in a type that is given a name."""
    roots: list[ast.AST | None] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.arg | ast.AnnAssign):
            roots.append(node.annotation)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            roots.append(node.returns)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Subscript | ast.BinOp):
            roots.append(node.value)
    return {part for root in roots if root is not None for part in ast.walk(root)}


def makes_seen(tree: ast.AST) -> list[int]:
    """The lines on which a case could be called seen though it went through no gate.

    A type may be named where a type stands, and nowhere else: who calls it, hands it on, gives it
    another name, or reaches it by its name in a text goes round the gate.
    """
    types = types_in(tree)
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.alias):
            hit = node.name == "Seen" and node.asname not in {None, "Seen"}
        elif isinstance(node, ast.Name):
            hit = node.id == "Seen" and node not in types
        elif isinstance(node, ast.Attribute):
            hit = node.attr == "Seen" and node not in types
        elif isinstance(node, ast.Constant):
            said = node.value if isinstance(node.value, str) and node not in types else ""
            hit = bool(re.fullmatch(r"[\w\[., ]*Seen\]*", said))
        elif isinstance(node, ast.AnnAssign):  # whatever mypy takes for anything fits it
            hit = names_seen(node.annotation) and not is_empty(node.value)
        else:
            hit = False
        if hit:
            found.append(node.lineno if hasattr(node, "lineno") else 0)
    return found


@pytest.mark.parametrize(
    "hole",
    [
        "from prebirth.privacy.gate import Seen\nx = Seen(case)",
        "from prebirth.privacy import gate\nx = gate.Seen(case)",
        "import prebirth.privacy.gate as g\nx = g.Seen(case)",
        "from prebirth.privacy.gate import Seen as Fine\nx = Fine(case)",
        "from prebirth.privacy.gate import Seen\nmake = Seen",
        "from prebirth.privacy.gate import Seen\nx = list(map(Seen, cases))",
        "from typing import cast\nx = cast(Seen, case)",
        "from typing import cast\nx = cast('Seen', case)",
        "from typing import cast\nx = cast('list[Seen]', cases)",
        "import typing as t\nx = t.cast(gate.Seen, case)",
        "x = getattr(gate, 'Seen')(case)",
        "x: Seen = case",
        "class View:\n    seen: Seen = json.loads(text)",
    ],
)
def test_a_way_round_the_gate_is_noticed(hole: str) -> None:
    assert makes_seen(ast.parse(hole))


def test_a_type_that_is_named_where_a_type_stands_is_none() -> None:
    fine = (
        "from prebirth.privacy.gate import Seen\n"
        "Build = Callable[[Seen], bytes]\n"
        "class View(NamedTuple):\n    seen: Seen\n"
        "def make(seen: Seen | None) -> tuple[Seen, int]:\n    made: list[Seen] = []\n"
    )
    assert not makes_seen(ast.parse(fine))


def test_the_gate_alone_makes_a_seen_case_and_nobody_goes_round_it(modules: Modules) -> None:
    made = {where for where, tree in modules.items() if makes_seen(tree)}
    assert made == {GATE}
    makers = [
        part
        for part in modules[GATE].body
        if isinstance(part, ast.FunctionDef) and makes_seen(part)
    ]
    assert [(maker.name, len(makes_seen(maker))) for maker in makers] == [
        ("for_reader", 1),
        ("without_inside", 1),  # from a seen case, and less than that
    ]
    (less,) = (maker for maker in makers if maker.name == "without_inside")
    assert [ast.unparse(each) for each in less.args.args] == ["seen: Seen"]
    round_it = [
        f"{where}: {called(node)}"
        for where, tree in modules.items()
        if not where.startswith("privacy/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and called(node) in ROUND_IT
    ]
    assert not round_it


class Taker(NamedTuple):
    """Where a function, a method or a kind of value takes a seen case."""

    owner: str
    """The module or the class it belongs to, in small letters."""
    module: str
    places: tuple[tuple[int, str], ...]


def takes_seen(modules: Modules) -> dict[str, list[Taker]]:
    """Everything that takes a seen case, by its name."""
    takes: dict[str, list[Taker]] = {}
    for where, tree in modules.items():
        stem = Path(where).stem
        owners = {
            method: kind.name.casefold()
            for kind in ast.walk(tree)
            if isinstance(kind, ast.ClassDef)
            for method in kind.body
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                given = [*node.args.posonlyargs, *node.args.args]
                given = given[given[:1] != [] and given[0].arg in {"self", "cls"} :]
                named = [(one.arg, one.annotation) for one in (*given, *node.args.kwonlyargs)]
            elif isinstance(node, ast.ClassDef):
                named = [
                    (one.target.id, one.annotation)
                    for one in node.body
                    if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
                ]
            else:
                continue
            places = tuple(
                (place, name) for place, (name, kind) in enumerate(named) if names_seen(kind)
            )
            if places:
                takes.setdefault(node.name, []).append(Taker(owners.get(node, stem), stem, places))
    return takes


def is_empty(value: ast.expr | None) -> bool:
    """Whether nothing is given, or a list or the like with nothing in it yet."""
    return value is None or ast.unparse(value) in {"None", "[]", "()", "{}"}


def names_seen(annotation: ast.expr | None) -> bool:
    return annotation is not None and bool(re.search(r"\bSeen\b", ast.unparse(annotation)))


def given_as_seen(tree: ast.AST, takes: dict[str, list[Taker]], module: str) -> Iterator[ast.expr]:
    """Every expression of a module that is given where a seen case is taken."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            whose = getattr(node.func, "value", None)
            owner = getattr(whose, "attr", getattr(whose, "id", "")).strip("_").casefold()
            for taker in takes.get(called(node), ()):
                own = module == taker.module
                if owner not in {"", "self", taker.owner} or (
                    not own and (owner == "self" or called(node).startswith("_"))
                ):
                    continue
                for place, name in taker.places:
                    yield from node.args[place : place + 1]
                    yield from (word.value for word in node.keywords if word.arg == name)


def could_be_anything(said: str) -> set[tuple[str, int, int]]:
    """Where mypy says that an expression could be anything."""
    lines = re.findall(r"(.+?):(\d+):(\d+): error: Expression .* \"Any\"", said)
    assert lines, said
    return {(path, int(line), int(column) - 1) for path, line, column in lines}


@pytest.mark.slow
def test_nothing_that_could_be_anything_is_given_as_a_seen_case(
    checked: Checked, modules: Modules
) -> None:
    takes = takes_seen(modules)
    assert {"to_bytes", "CopyView", "Sides", "add", "see", "picture_file"} <= takes.keys()
    anything = could_be_anything(checked.said)
    trees = {str(checked.planted): ast.parse(PLANTED)}
    trees |= {str(Path("prebirth", where)): tree for where, tree in modules.items()}
    found = [
        (Path(path).name, node.lineno)
        for path, tree in trees.items()
        for node in given_as_seen(tree, takes, Path(path).stem)
        if (path, node.lineno, node.col_offset) in anything
    ]
    assert found == [("planted.py", 6), ("planted.py", 8)]


def test_a_part_is_made_into_a_file_in_one_place() -> None:
    """The vault knows no readers: the type of a part is checked where the part is made."""
    users = {
        path.relative_to(ROOT / "prebirth").as_posix()
        for path in (ROOT / "prebirth").rglob("*.py")
        if "make_part_bundle(" in path.read_text(encoding="utf-8")
    }
    assert users == {"vault/bring_in.py", "exchange/hand_over.py"}


FILLS = re.compile("set(Text|MimeData|Pixmap|Image)")


def fills_clipboard(tree: ast.AST) -> bool:
    """Whether something is put on the clipboard, also through a name that stands for it."""
    clips = {
        one.arg
        for one in ast.walk(tree)
        if isinstance(one, ast.arg)
        and one.annotation
        and "QClipboard" in ast.unparse(one.annotation)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if "clipboard" in ast.unparse(node.value).casefold():
                clips |= {ast.unparse(target) for target in targets}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and re.match(
            r"set(Text|MimeData|Pixmap|Image)", node.attr
        ):
            held = ast.unparse(node.value)
            if held.removesuffix("()") in clips or "clipboard" in held.casefold():
                return True
    return False


@pytest.mark.parametrize(
    "hole",
    [
        "QApplication.clipboard().setText(said)",
        "clip = QGuiApplication.clipboard()\nclip.setText(said)",
        "self.clip = QApplication.clipboard()\nself.clip.setMimeData(said)",
        "if (clip := QApplication.clipboard()):\n    clip.setPixmap(said)",
        "def put(clip: QClipboard) -> None:\n    clip.setText(said)",
        "put = QApplication.clipboard().setText\nput(said)",
        "take = QApplication.clipboard\ntake().setText(said)",
    ],
)
def test_what_fills_the_clipboard_is_noticed(hole: str) -> None:
    assert fills_clipboard(ast.parse(hole))


def test_nothing_is_put_on_the_clipboard_nor_dragged_out(modules: Modules) -> None:
    filled = [where for where, tree in modules.items() if fills_clipboard(tree)]
    assert not filled
    for where, tree in modules.items():
        names = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}
        assert not names & {"QDrag", "startDrag", "setDragEnabled", "QMimeData"}, where


def test_what_another_version_restricts_is_withheld_from_this_one_too() -> None:
    before = Case(id="c").adding(EVE.replace(restricted=()))
    assert "eve" in for_reader(before, Reader())[0].people
    for reader in (Reader(), Colleague(()), AskedByFile("a")):
        seen, _ = for_reader(before, reader, also=(Case(id="c").adding(EVE),))
        assert "eve" not in seen.people
    chair, _ = for_reader(before, Reader(chair=True), also=(Case(id="c").adding(EVE),))
    assert "eve" in chair.people
