"""The place of everybody within a generation, by the genogram's conventions."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from itertools import pairwise

from prebirth.case.ties import CURRENT_COUPLE
from prebirth.drawing.genogram.kin import Kin, Union

GAP = 96.0
"""The least distance between the middles of two people in one generation."""
NEAREST = 64.0
"""The same for somebody moved by hand."""
SWEEPS = 12
"""The most sweeps up and down; most families settle after two or three."""
SETTLED = 0.5
"""The movement, in points, below which a sweep has settled."""


def places(kin: Kin) -> dict[str, float]:
    """The x of everybody's middle, from 0.

    People of one generation are at least GAP apart, or NEAREST if moved by hand.
    """
    if not kin.generation:
        return {}
    rows = _order_rows(kin)
    x = {key: number * GAP for row in rows for number, key in enumerate(row)}
    links = _links(kin)
    for _ in range(SWEEPS):
        before = _from_zero(x)
        for row in reversed(rows):
            _settle(row, x, links, down=False)
        for row in rows:
            _settle(row, x, links, down=True)
        if all(abs(place - before[key]) < SETTLED for key, place in _from_zero(x).items()):
            break
    for key, person in kin.people.items():
        x[key] += person.shift
    for row in rows:
        _separate(row, x)
    return _from_zero(x)


def _separate(row: list[str], x: dict[str, float]) -> None:
    """Keep people who were moved by hand apart, so that a line can pass between."""
    ordered = sorted(row, key=lambda key: (x[key], key))
    for before, key in pairwise(ordered):
        x[key] = max(x[key], x[before] + NEAREST)


def _from_zero(x: dict[str, float]) -> dict[str, float]:
    least = min(x.values())
    return {key: place - least for key, place in x.items()}


def _seed(kin: Kin) -> dict[str, float]:
    """The order of igraph's layered layout, with people and unions in layers.

    Generations are the even layers, unions the odd ones between.
    """
    # Late: 60 ms, needed only where a first generation falls into several blocks.
    import igraph

    people = list(kin.generation)
    number = {key: place for place, key in enumerate(people)}
    edges, layers = [], [2 * kin.generation[key] for key in people]
    for place, union in enumerate(kin.unions):
        node = len(people) + place
        layers.append(2 * max(kin.generation[parent] for parent in union.parents) + 1)
        edges += [(number[parent], node) for parent in union.parents]
        edges += [
            (node, number[child])
            for child, _ in union.children
            if kin.generation[child] * 2 > layers[node]
        ]
    graph = igraph.Graph(n=len(layers), edges=edges, directed=True)
    seed: dict[str, float] = {}
    right = 0.0
    for part in graph.connected_components(mode="weak"):
        own = [layers[node] for node in part]
        used = sorted(set(own))
        coordinates = (
            graph.induced_subgraph(part)
            .layout_sugiyama(
                layers=[used.index(layer) for layer in own], hgap=1, vgap=1, maxiter=60
            )
            .coords
        )
        seed |= {
            people[node]: place[0] + right
            for node, place in zip(part, coordinates, strict=True)
            if node < len(people)
        }
        right += max(place[0] for place in coordinates) + 2
    return seed


def _order_rows(kin: Kin) -> list[list[str]]:
    """Each generation from left to right.

    Partners stand side by side, children below their own parents and by age.
    """
    rows: list[list[str]] = []
    order: dict[str, float] = {}
    for level in range(max(kin.generation.values()) + 1):
        members = [key for key, row in kin.generation.items() if row == level]
        wanted = _wishes(kin, members, order)
        blocks = _blocks(kin, members, wanted)
        row = [
            key
            for block in sorted(blocks, key=lambda block: (_middle(block, wanted), block[0]))
            for key in block
        ]
        rows.append(row)
        order |= {key: float(place) for place, key in enumerate(row)}
    return rows


def _wishes(
    kin: Kin, members: list[str], order: dict[str, float]
) -> dict[str, tuple[float, float] | None]:
    """For each, where the parents stand and the place among the siblings.

    None for those who married in.
    """
    wanted: dict[str, tuple[float, float] | None] = dict.fromkeys(members)
    for union in kin.unions:
        known = [order[parent] for parent in union.parents if parent in order]
        if not known:
            continue
        middle = sum(known) / len(known)
        for place, child in enumerate(by_age(kin, union)):
            if child in wanted and wanted[child] is None:
                wanted[child] = (middle, place / 100)
    if not any(wanted.values()):
        return {key: (place, 0.0) for key, place in _first_order(kin, members).items()}
    return wanted


def _first_order(kin: Kin, members: list[str]) -> dict[str, float]:
    """The order of a generation without parents above it.

    Where couples connect all of it there is nothing to choose, and igraph is not asked.
    """
    if len(_blocks(kin, members, dict.fromkeys(members, (0.0, 0.0)))) < 2:
        return {key: float(place) for place, key in enumerate(members)}
    seed = _seed(kin)
    return {key: seed[key] for key in members}


def by_age(kin: Kin, union: Union) -> list[str]:
    """The children of a union from the eldest; the unborn last."""
    return [
        child
        for child, _ in sorted(
            union.children, key=lambda item: (item[0] in kin.babies, _born(kin, item[0]), item[0])
        )
    ]


def _born(kin: Kin, key: str) -> date:
    person = kin.people.get(key)
    if person and person.born:
        return person.born.earliest
    if person and person.age is not None and person.entered_at:
        return date(
            max(1, person.entered_at.year - person.age), 7, 1
        )  # an age is of the day it was said
    return date(2199, 1, 1)


def _blocks(
    kin: Kin, members: list[str], wanted: dict[str, tuple[float, float] | None]
) -> list[list[str]]:
    """The blocks of partners in a generation, each beside those they have children with."""
    near: dict[str, list[str]] = defaultdict(list)
    inside = set(members)
    for union in kin.unions:
        if len(union.parents) == 2 and inside.issuperset(union.parents):
            one, other = union.parents
            near[one].append(other)
            near[other].append(one)
    blocks, seen = [], set()
    for key in members:
        if key not in seen:
            group = _group(key, near)
            seen |= set(group)
            blocks.append(_chain(kin, group, near, wanted))
    return blocks


def _group(key: str, near: dict[str, list[str]]) -> list[str]:
    group, waiting = {key}, [key]
    while waiting:
        for other in near[waiting.pop()]:
            if other not in group:
                group.add(other)
                waiting.append(other)
    return sorted(group)


def _chain(
    kin: Kin,
    group: list[str],
    near: dict[str, list[str]],
    wanted: dict[str, tuple[float, float] | None],
) -> list[str]:
    """A block in order: walked from one end, so that each stands beside a partner.

    The end whose parents stand further left comes first.
    """
    if len(group) == 1:
        return group
    ends = [key for key in group if len(set(near[key])) == 1] or group
    start = min(ends, key=lambda key: (wanted[key] or (1e9, 0), key not in _former(kin), key))
    row: list[str] = []
    waiting = [start]
    while waiting:
        key = waiting.pop()
        if key in row:
            continue
        row.append(key)
        waiting += sorted(
            (other for other in near[key] if other not in row),
            key=lambda other: (-len(set(near[other])), key in _former(kin), other),
            reverse=True,
        )
    _centre_star(kin, row, near)
    placed = [(number, wanted[key]) for number, key in enumerate(row) if wanted[key]]
    if len(placed) > 1 and placed[0][1] and placed[-1][1] and placed[0][1] > placed[-1][1]:
        row.reverse()
    return row


def _former(kin: Kin) -> set[str]:
    """The former partners of a parent, who stand at the outside."""
    return {
        key for key, person in kin.people.items() if person.role == "former partner of a parent"
    }


def _centre_star(kin: Kin, row: list[str], near: dict[str, list[str]]) -> None:
    """Arrange the partners of somebody who has several: earlier ones outside.

    Only those are moved who have no other partner.
    """
    for key in list(row):
        lone = [other for other in dict.fromkeys(near[key]) if len(set(near[other])) == 1]
        bound = [other for other in near[key] if len(set(near[other])) > 1]
        if len(lone) + bool(bound) < 2:
            continue
        lone.sort(key=lambda other: _partner_order(kin, key, other))
        for other in lone:
            row.remove(other)
        if bound:
            outside_left = row.index(bound[0]) > row.index(key)
            before, after = (lone, []) if outside_left else ([], lone[::-1])
        else:
            before, after = lone[:-1], lone[-1:]
        at = row.index(key)
        row[at:at] = before
        at = row.index(key) + 1
        row[at:at] = after


def _partner_order(kin: Kin, one: str, other: str) -> tuple[bool, date, str]:
    """The order of partners: former before present, then by the eldest child.

    Whoever shares the unborn baby comes last.
    """
    union = next(union for union in kin.unions if set(union.parents) == {one, other})
    born = min(
        (_born(kin, child) for child, _ in union.children if child not in kin.babies),
        default=date(2199, 1, 1),
    )
    present = (
        any(child in kin.babies for child, _ in union.children) or union.kind in CURRENT_COUPLE
    )
    return (present, born, other)


def _middle(block: list[str], wanted: dict[str, tuple[float, float] | None]) -> tuple[float, float]:
    known = [place for key in block if (place := wanted[key])]
    if not known:
        return (1e9, 0)
    return (
        sum(place[0] for place in known) / len(known),
        sum(place[1] for place in known) / len(known),
    )


Links = dict[str, tuple[list[list[str]], list[list[str]]]]


def _links(kin: Kin) -> Links:
    """For each, the pairs of parents above and the sets of children below."""
    links: Links = {key: ([], []) for key in kin.generation}
    for union in kin.unions:
        children = [child for child, _ in union.children]
        for child in children:
            links[child][0].append(list(union.parents))
        for parent in union.parents:
            if children:
                links[parent][1].append(children)
    return links


def _settle(row: list[str], x: dict[str, float], links: Links, *, down: bool) -> None:
    """Move a generation towards its parents or children, keeping order and distance."""
    wished: list[float | None] = []
    for key in row:
        groups = links[key][0 if down else 1]
        pulls = [sum(x[other] for other in group) / len(group) for group in groups if group]
        wished.append(sum(pulls) / len(pulls) if pulls else None)
    _fill(wished)
    x.update(
        zip(
            row,
            _apart(
                [
                    wish if wish is not None else x[key]
                    for key, wish in zip(row, wished, strict=True)
                ]
            ),
            strict=True,
        )
    )


def _fill(wished: list[float | None]) -> None:
    """Place those without a wish beside the neighbour before them.

    Those before the first wish lead up to it.
    """
    first = next(((number, wish) for number, wish in enumerate(wished) if wish is not None), None)
    if first is None:
        return
    beside = first[1] - (first[0] + 1) * GAP
    for number, wish in enumerate(wished):
        beside = beside + GAP if wish is None else wish
        wished[number] = beside


def _apart(wished: list[float]) -> list[float]:
    """The places nearest to the wishes that keep order and distance.

    This is isotonic regression by pooling adjacent violators.
    """
    pools: list[list[float]] = []
    for number, wish in enumerate(wished):
        pools.append([wish - number * GAP, 1.0])
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            value, weight = pools.pop()
            pools[-1] = [
                (pools[-1][0] * pools[-1][1] + value * weight) / (pools[-1][1] + weight),
                pools[-1][1] + weight,
            ]
    placed, number = [], 0
    for value, weight in pools:
        for _ in range(int(weight)):
            placed.append(value + number * GAP)
            number += 1
    return placed
