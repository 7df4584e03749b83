"""The prompts are said in plain words: their reading grade, and turns that nobody speaks in."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from prebirth.rules import prompts
from prebirth.wording.reading import reading_grade

HARDEST = 8
"""The grade that no sentence of a prompt passes; a name of a law or a service may make it one."""
WHOLE = 7
"""The grade of all of them together."""
BANNED = re.compile(r"\bof which\b|\bof whom\b|\babout which\b|\bsilence is not\b|\bsigns\b.*least")
SENTENCE = re.compile(r"[A-Z].*[.?]$", re.DOTALL)


def messages() -> Iterator[str]:
    for path in Path(prompts.__file__).parent.glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
                if id(node) not in docs and " " in text and SENTENCE.fullmatch(text):
                    yield text


def test_no_prompt_is_hard_to_read() -> None:
    hard = {text: grade for text in messages() if (grade := reading_grade(text) or 0) > HARDEST}
    assert not hard


def test_all_prompts_together_are_easy() -> None:
    grades = [grade for text in messages() if (grade := reading_grade(text)) is not None]
    assert len(grades) > 100
    assert sum(grades) / len(grades) <= WHOLE


def test_no_prompt_speaks_as_nobody_does() -> None:
    assert not [text for text in messages() if BANNED.search(text)]
