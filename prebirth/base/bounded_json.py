"""JSON from outside: refused before it is read where it would fill the memory or the stack."""

from __future__ import annotations

import json
import re
from typing import Any

DEEPEST = 50
"""How deep brackets may stand within one another; what this program writes needs ten."""
MOST = 1_000_000
"""Commas and brackets: each is a value in memory, which takes some hundred bytes."""
TOKENS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[\[{]|[\]}]', re.DOTALL)


def require_bounded(data: bytes) -> None:
    """See that JSON is neither too deep nor too rich to be read; raises ValueError.

    >>> require_bounded(b'{"a": [1, 2, "[[["]}')
    >>> require_bounded(b"[" * 60)
    Traceback (most recent call last):
    ValueError: too deep
    """
    opening = data.count(b"[") + data.count(b"{")
    # Each of them takes a byte: nothing shorter holds too many.
    if len(data) > MOST and opening + data.count(b",") > MOST:
        raise ValueError("too many values")
    if opening > DEEPEST:
        depth = 0
        for found in TOKENS.finditer(data):
            first = found[0][:1]
            depth += (first in b"[{") - (first in b"]}")
            if depth > DEEPEST:
                raise ValueError("too deep")


def bounded_json(data: bytes) -> Any:
    """What JSON from outside says; raises ValueError."""
    require_bounded(data)
    try:
        return json.loads(data)
    except RecursionError as error:
        raise ValueError("too deep") from error
