"""The form and the windows speak in plain words: reading grades, and turns nobody speaks in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import prebirth.ui
from prebirth.form.model import Walk
from prebirth.wording.reading import reading_grade

HARDEST = {"question": 9.3, "help": 8.7, "intro": 8, "window": 12}
"""The grade that no text of a kind passes: 8 is wanted, and each above it is where we are."""
WHOLE = {"question": 6, "help": 5, "intro": 5, "window": 4}
"""The grade of all texts of a kind together."""
BANNED = re.compile(
    r"\bof which\b|\bof whom\b|\babout which\b|\bendanger|\bwhat each gave\b|\bleft behind\b"
    r"|\bleft it behind\b|\b[Tt]ake in\b|\bdates that fall\b|\b\d+ of \d+ readers\b"
    r"|at least (\{n\}|\d+) signs\b|\bday on which .* still to come\b"
    r"|\bnot yet described\b|\bcounts no more$"
)
FILLED = re.compile(r"\{[a-z_]*\}")
SAYS = {"tr", "translate"}


def said(text: str) -> str:
    """A text as it reads with a short name where something is filled in."""
    return FILLED.sub("Anna", text)


def form_texts(walk: Walk) -> Iterator[tuple[str, str]]:
    for section in walk.form.sections:
        yield "intro", section.intro
        yield from (("help", held.help) for held in section.holds)
    for question in walk.form.all_questions:
        yield "question", question.ask
        yield "help", question.help


def window_texts() -> Iterator[tuple[str, str]]:
    for path in Path(prebirth.ui.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in SAYS:
                for text in node.args:
                    if isinstance(text, ast.Constant) and isinstance(text.value, str):
                        yield "window", text.value


def test_no_text_is_hard_to_read(walk: Walk) -> None:
    texts = [*form_texts(walk), *window_texts()]
    graded = [(kind, text, reading_grade(said(text))) for kind, text in texts]
    assert not {text: grade for kind, text, grade in graded if (grade or 0) > HARDEST[kind]}
    for kind, most in WHOLE.items():
        grades = [grade for one, _, grade in graded if one == kind and grade is not None]
        assert len(grades) > 10
        assert sum(grades) / len(grades) <= most, kind


def test_no_text_speaks_as_nobody_does(walk: Walk) -> None:
    texts = [*form_texts(walk), *window_texts()]
    assert not [text for _, text in texts if BANNED.search(text)]
