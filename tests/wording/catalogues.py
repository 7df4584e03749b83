"""Every text that the program shows or prints, by kind: what the words are held to."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

import prebirth
from prebirth.form.legal import Used, with_places
from prebirth.form.load import load_walk
from tests.conftest import ROOT

PROGRAM = Path(prebirth.__path__[0])
COUNTED = re.compile(r"\{\w+:[^|{}]*\|([^{}]*)\}")
FILLED = re.compile(r"\{[^{}]*\}")
SAYS = {"tr", "translate"}
ROOMS = {
    "prompt": ("rules/prompts",),
    "error": ("cli", "acts", "vault", "team", "exchange", "session.py", "rules", "form", "base"),
    "parent": ("copies/parent.py", "copies/parent_full.py"),
    "paper": ("copies", "wording", "case", "drawing", "privacy"),
}
"""Where texts of a kind stand, the nearer place first; those of the window are what `tr` takes."""
CODE = re.compile(
    r"^[^A-Za-z]*(SELECT|DELETE|INSERT|UPDATE|CREATE|ALTER|DO|GRANT|FROM|import)\b|^\s*<|\\[bwWs]"
    r"|^-c |^prebirth |^/|^[\w ]*\n|^[a-z_]+( [a-z_]+)*$|SPEC = |audience=|declare|^What: "
    r"|the copy kind “|^(midwife|parent's copy|subject access|log of copies|request to an agency): "
)
"""A string that nobody reads: a query, a pattern, a list of tables or words, a note to builders."""
MARKED = re.compile(
    r"^```[^`]*^```|^<!--[^>]*>|^\s*\|[^\n]*|^#+ [^\n]*|!\[[^\]]*\]\([^)]*\)", re.MULTILINE
)
"""Code, tables, titles and pictures, which are no sentences."""
READ_WHOLE = (
    ("findings.yaml", "finding", ("says", "suggests")),
    ("legal.yaml", "law", ("text",)),
)
"""Files of the form whose texts are read as they stand, and the keys that hold them."""
EXPLAINED = re.compile("letter before proceedings|parental responsibility", re.IGNORECASE)
"""What a parent's copy explains where it says it, and what no other word stands for."""
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class Text(NamedTuple):
    """One text: its kind, where it stands, and how it reads with a short name filled in."""

    kind: str
    place: str
    text: str


def said(text: str) -> str:
    """A text as it reads with a short name, or with three of what is counted, filled in."""
    return FILLED.sub("Anna", COUNTED.sub(r"3 \1", text))


def form_texts() -> Iterator[Text]:
    """What the form asks, and says beside it."""
    walk = load_walk()
    for section in walk.form.sections:
        yield Text("help", section.id, section.intro)
        yield from (Text("help", section.id, held.help) for held in section.holds)
    for question in walk.form.all_questions:
        yield Text("question", question.id, question.ask)
        yield Text("help", question.id, question.help)
    for file, kind, keys in READ_WHOLE:
        held = yaml.safe_load((ROOT / "forms" / file).read_text(encoding="utf-8"))
        yield from (Text(kind, file, text) for _, text in yaml_texts(held, *keys))
    for used in (Used.SOLICITOR_AFTER, Used.SOLICITOR_BEFORE):
        for text in walk.legal.said(used):
            yield Text("parent", used.value, EXPLAINED.sub("letter", text))


def spoken(node: ast.AST) -> str | None:
    """What an expression says, if it says something that is known: with a name where it is not."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else filled_by(part)
            for part in node.values
        )
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        one, other = spoken(node.left), spoken(node.right)
        return None if one is None or other is None else one + other
    return None


def filled_by(part: ast.expr) -> str:
    """What is filled in, in braces: a count is told by how it is counted, all else by its name."""
    inner = part.value if isinstance(part, ast.FormattedValue) else part
    counted = isinstance(inner, ast.Call) and getattr(inner.func, "id", "") in {"len", "sum"}
    return "{n}" if counted else "{" + getattr(inner, "id", "it") + "}"


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """The strings of a module that say something: no docstring, and each once."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if id(node) in passed or (text := spoken(node)) is None:
            continue
        passed.update(id(part) for part in ast.walk(node))
        if " " in text.strip() and not CODE.search(text):
            yield getattr(node, "lineno", 0), text


def window_texts() -> Iterator[Text]:
    """What the windows say: all that is put through `tr`."""
    for path in (PROGRAM / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SAYS:
                for part in node.args:
                    if isinstance(part, ast.Constant) and isinstance(part.value, str):
                        yield Text("window", f"{path.name}:{part.lineno}", part.value)


def program_texts() -> Iterator[Text]:
    """What prompts, errors, commands and copies say."""
    taken: set[Path] = set()
    for kind, places in ROOMS.items():
        for place in places:
            room = PROGRAM / place
            for path in [room] if room.is_file() else sorted(room.rglob("*.py")):
                if path not in taken:
                    taken.add(path)
                    for line, text in strings(path):
                        yield Text(kind, f"{path.relative_to(PROGRAM)}:{line}", text)


def yaml_texts(value: object, *keys: str) -> Iterator[tuple[str, str]]:
    """The strings under some keys of a YAML file, wherever they stand, with their key."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in keys and isinstance(inner, str):
                yield key, inner
            else:
                yield from yaml_texts(inner, *keys)
    elif isinstance(value, list):
        for inner in value:
            yield from yaml_texts(inner, *keys)


def words_files() -> Iterator[Text]:
    """The words of a parent's copy that a nation lays down, and what its lists explain."""
    for path in sorted((ROOT / "forms" / "nations").rglob("*.yaml")):
        said_there = yaml.safe_load(path.read_text(encoding="utf-8"))
        place = f"{path.parent.name}/{path.name}"
        if path.name == "words.yaml":
            for _, text in yaml_texts(said_there, "means", "says", "text"):
                yield Text("parent", place, text)
        for _, text in yaml_texts(said_there, "explains"):
            yield Text("help", place, text)


def documents() -> Iterator[Text]:
    """The paragraphs of handbook, README and SECURITY, without tables, code and pictures."""
    for path in (
        *sorted((ROOT / "docs" / "handbook").glob("*.md")),
        ROOT / "README.md",
        ROOT / "SECURITY.md",
    ):
        page = with_places(path.read_text(encoding="utf-8"))
        whole = LINK.sub(r"\1", MARKED.sub("", page))
        for part in re.split(r"\n\s*\n|\n(?=[-*] |\d+\. )", whole):
            text = re.sub(r"[*`]|^[-\d.]+ ", "", " ".join(part.split()))
            if text and not re.search(r": \{\w+\}$", text):  # a word and what the law says of it
                yield Text("handbook", path.name, text)


def everything() -> list[Text]:
    """Every text, those with words alone."""
    return [
        one
        for one in (*form_texts(), *window_texts(), *program_texts(), *words_files(), *documents())
        if one.text.strip()
    ]
