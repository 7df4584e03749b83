"""Mistakes in a form file that are valid YAML and mean something else."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import yaml

from prebirth.base.places import forms_folder
from prebirth.base.yaml_files import Loader


def lint_choices(folder: Path | None = None) -> list[str]:
    """The choices that look like the second half of one split at its comma.

    Each is a sentence with file and line. load_walk must have accepted the folder.
    """
    path = (folder or forms_folder()) / "assessment.yaml"
    root = yaml.compose(path.read_text(encoding="utf-8"), Loader=Loader)
    return [f"{path}, line {line}: {said}" for line, said in _split_choices(root)]


def _split_choices(node: yaml.Node | None) -> list[tuple[int, str]]:
    mistakes: list[tuple[int, str]] = []
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            mistakes += (
                _second_halves(value)
                if key.value == "choices" and isinstance(value, yaml.SequenceNode)
                else _split_choices(value)
            )
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            mistakes += _split_choices(item)
    return mistakes


def _second_halves(choices: yaml.SequenceNode) -> list[tuple[int, str]]:
    """Choices in lower case after one with a capital.

    Where all of them begin in lower case, that is the author's style.
    """
    mistakes = []
    for before, after in pairwise(choices.value):
        if before.value[:1].isupper() and after.value[:1].islower():
            whole = f"{before.value}, {after.value}"
            said = (
                f"the choice “{after.value}” looks like the rest of “{whole}”, parted at its "
                f'comma. Put the whole in quotation marks: "{whole}".'
            )
            mistakes.append((after.start_mark.line + 1, said))
    return mistakes
