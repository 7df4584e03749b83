"""Keeps a form file that was made to do harm from being read: too deep, or too much of it.

What reads YAML goes into itself once for each level. 25,000 brackets end the whole program, and a
page of text that points to itself again and again stands for more than any memory holds.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

LARGEST = 5_000_000
"""Bytes; the largest form file that comes with the app has 60,000."""
DEEPEST = 100
"""Levels of one thing in another; those that come with the app have 12."""
MOST = 500_000
"""Parts of a file, with each part that is pointed to counted again; ours have 5,000."""
SHALLOW = 1_000
"""Brackets and columns up to which a text cannot be too deep, so that nobody need look."""
OPENS = re.compile(r"[\[{]")
POINTS = "*"
"""The sign without which nothing in a file points to another part of it."""


class TooMuchError(ValueError):
    """Says what of a file is beyond all measure, and on which line of it."""

    def __init__(self, why: str, line: int) -> None:
        super().__init__(why)
        self.line = line


def check_depth(text: str, loader: Any) -> None:
    """Refuse a text that is nested deeper than any form; raises TooMuchError, yaml.YAMLError."""
    # One level needs a bracket, or a further column, at which no more than two can begin.
    widest = max(map(len, text.splitlines()), default=0)
    if sum(1 for _ in OPENS.finditer(text)) + 2 * widest < SHALLOW:
        return
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            line = 1 + (event.start_mark.line if event.start_mark else 0)
            raise TooMuchError("is nested deeper than a form can mean", line)


def check_size(text: str, root: yaml.Node) -> None:
    """Refuse a file that points to its own parts too often; raises TooMuchError."""
    if POINTS not in text and 2 * len(text) < MOST:  # no letter makes more than two parts
        return
    sizes: dict[int, int] = {}
    waiting: list[tuple[yaml.Node, bool]] = [(root, False)]
    above: set[int] = set()
    while waiting:
        node, below_done = waiting.pop()
        below = _below(node)
        if below_done:
            above.discard(id(node))
            sizes[id(node)] = 1 + sum(sizes[id(part)] for part in below)
            if sizes[id(node)] > MOST:
                raise TooMuchError("stands for more than a form can mean", _line(node))
        elif id(node) in above:
            raise TooMuchError("points to itself", _line(node))
        elif id(node) not in sizes:
            above.add(id(node))
            waiting.append((node, True))
            waiting += [(part, False) for part in below]


def _below(node: yaml.Node) -> list[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        return [part for pair in node.value for part in pair]
    return list(node.value) if isinstance(node, yaml.SequenceNode) else []


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
