"""What the history of a record keeps back of a text or a fact that is there no more."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Change, Place
from prebirth.case.marks import NOTHING
from prebirth.case.record import Restriction
from prebirth.privacy.redaction import Reader, keeps_from

Closed = Mapping[Place, Mapping[str, Any]]
"""The values that stay closed, each by what it is as JSON, by the field in which they stood."""
RULES = TypeAdapter(tuple[Restriction, ...])
SLIP = 3
"""Letters of a beginning from which on one wrong letter may stand after it."""


def closed_since(ever: Case, changes: Iterable[Change], reader: Reader) -> Closed:
    """What was changed while it was restricted: that this was lifted later does not open it.

    Who lifted it opened what stood there then, and looked at nothing that stood there before.
    """
    rules: dict[tuple[str, str], tuple[Restriction, ...]] = {}
    closed: dict[Place, dict[str, Any]] = {}
    for change in reversed(tuple(changes)):
        if change.op != "set" or change.table not in {*SINGLE, *RECORDS}:
            continue
        key = (change.table, change.record)
        if change.field == "restricted":
            rules[key] = _rules(change.before)
            continue
        if key not in rules:
            rules[key] = getattr(ever.record(*key), "restricted", ())
        if change.before not in (*NOTHING, []) and any(
            rule.field in {"", change.field} and keeps_from(rule, reader) for rule in rules[key]
        ):
            closed.setdefault(Place(*key, change.field), {})[as_key(change.before)] = change.before
    return closed


def _rules(value: Any) -> tuple[Restriction, ...]:
    try:
        return RULES.validate_python(value or ())
    except ValidationError:  # what a later build wrote
        return (Restriction(),)


def as_key(value: Any) -> str:
    """A value as it can be looked up."""
    return json.dumps(value, sort_keys=True, default=str)


def stages_of(texts: Iterable[str], found: Mapping[str, Iterable[str]]) -> set[str]:
    """The texts of one field that were written on the way to a withheld one, or back from it.

    `found` are the withheld ones, each with what was found in it: before “Rang Dunning” somebody
    typed “Rang Dunn”, and the program kept it at a pause.
    """
    left = [text for text in dict.fromkeys(texts) if text not in found]
    stages: set[str] = set()
    pieces = [
        (text, start, start + len(word))
        for text, words in found.items()
        for word in words
        for start in _places(text, word)
    ]
    while pieces and left:
        text, start, end = pieces.pop()
        for other in [*left]:
            if part := _begun(other, text, start, end):
                left.remove(other)
                stages.add(other)
                pieces.append((other, *part))
    return stages


def _places(text: str, word: str) -> Iterator[int]:
    start = text.find(word)
    while word and start >= 0:
        yield start
        start = text.find(word, start + 1)


def _begun(text: str, whole: str, start: int, end: int) -> tuple[int, int] | None:
    """Where in a text the beginning of a piece of a whole one stands, of which it is a stage."""
    head = _alike(text, whole)
    tail = min(_alike(text[::-1], whole[::-1]), len(text) - head, len(whole) - head)
    own = len(text) - head - tail
    moved = len(text) - len(whole)
    if start < head:
        first, last = start, min(end, head)
    elif start >= len(whole) - tail:
        first, last = start + moved, end + moved
    else:
        return None
    return (first, last) if own == 0 or (own == 1 and last - first >= SLIP) else None


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == other[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
