"""The generation of each: descent decides, and partners are level where it allows."""

from __future__ import annotations

from collections.abc import Iterable

Edge = tuple[str, str]


def generations(
    people: Iterable[str], births: Iterable[Edge], bonds: Iterable[Edge], couples: Iterable[Edge]
) -> dict[str, int]:
    """The row of each, from 0 at the top.

    `births` and `bonds` are pairs of parent and child; a bond decides only where no birth
    parent is known. Where ties contradict each other, the first ones hold. A couple is level
    unless descent puts the two into different generations.
    """
    rows = _Rows(people)
    descent: list[Edge] = []
    below: dict[str, set[str]] = {}
    born = set()
    for parent, child in births:
        if not _reaches(below, child, parent):
            descent.append((parent, child))
            below.setdefault(parent, set()).add(child)
            born.add(child)
    for parent, child in bonds:
        if child not in born and not _reaches(below, child, parent):
            descent.append((parent, child))
            below.setdefault(parent, set()).add(child)
    for parent, child in descent:
        rows.tie(parent, child, 1)
    for one, other in couples:
        rows.tie(one, other, 0)
    for parent, child in bonds:
        rows.tie(parent, child, 1)
    return _lower_children(rows.rows(), descent, list(couples), below)


class _Rows:
    """The known distances between rows, as a union-find with distances."""

    def __init__(self, people: Iterable[str]) -> None:
        self._above: dict[str, tuple[str, int]] = {key: (key, 0) for key in people}

    def tie(self, upper: str, lower: str, distance: int) -> None:
        """Put one so far below another, unless their rows are connected already."""
        (root, far), (other, deep) = self._root(upper), self._root(lower)
        if root != other:
            self._above[other] = (root, far + distance - deep)

    def rows(self) -> dict[str, int]:
        """The row of each; the topmost of each connected group has row 0."""
        placed = {key: self._root(key) for key in self._above}
        top: dict[str, int] = {}
        for root, row in placed.values():
            top[root] = min(top.get(root, row), row)
        return {key: row - top[root] for key, (root, row) in placed.items()}

    def _root(self, key: str) -> tuple[str, int]:
        distance = 0
        while self._above[key][0] != key:
            key, step = self._above[key]
            distance += step
        return key, distance


def _lower_children(
    level: dict[str, int], descent: list[Edge], couples: list[Edge], below: dict[str, set[str]]
) -> dict[str, int]:
    """Move down children who are not below a parent, and partners without parents with them."""
    held = {child for _, child in descent}
    follow = [
        (free, partner)
        for one, other in couples
        for free, partner in ((one, other), (other, one))
        if level[free] == level[partner] and free not in held and not _reaches(below, free, partner)
    ]
    for _ in range(len(level)):
        before = dict(level)
        _below_parents(level, descent)
        for free, partner in follow:
            level[free] = max(level[free], level[partner])
        if level == before:
            break
    _below_parents(level, descent)
    return level


def _below_parents(level: dict[str, int], descent: list[Edge]) -> None:
    moved = True
    while moved:
        moved = False
        for parent, child in descent:
            if level[child] <= level[parent]:
                level[child], moved = level[parent] + 1, True


def _reaches(below: dict[str, set[str]], top: str, wanted: str) -> bool:
    """Whether somebody is among the descendants of another, or the same."""
    waiting, seen = [top], set()
    while waiting:
        key = waiting.pop()
        if key == wanted:
            return True
        if key not in seen:
            seen.add(key)
            waiting += below.get(key, ())
    return False
