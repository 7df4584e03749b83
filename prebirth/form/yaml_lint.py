"""Slips of the pen in a form file that YAML lets pass."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import yaml

from prebirth.base.places import forms_folder
from prebirth.form.load import Loader


def lint_choices(folder: Path | None = None) -> list[str]:
    """Choices that look like the tail of a sentence parted at its comma, with file and line; the form has been loaded before."""
    path = (folder or forms_folder()) / "assessment.yaml"
    root = yaml.compose(path.read_text(encoding="utf-8"), Loader=Loader)
    return [f"{path}, line {line}: {said}" for line, said in _parted(root)]


def _parted(node: yaml.Node | None) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found += (
                _tails(value)
                if key.value == "choices" and isinstance(value, yaml.SequenceNode)
                else _parted(value)
            )
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            found += _parted(item)
    return found


def _tails(choices: yaml.SequenceNode) -> list[tuple[int, str]]:
    """A choice with a small first letter after one with a capital; where all begin small, that is the author's style."""
    found = []
    for before, after in pairwise(choices.value):
        if before.value[:1].isupper() and after.value[:1].islower():
            whole = f"{before.value}, {after.value}"
            said = f'the choice “{after.value}” looks like the rest of “{whole}”, parted at its comma. Put the whole in quotation marks: "{whole}".'
            found.append((after.start_mark.line + 1, said))
    return found
