"""Small JSON files with a sum over themselves, written in one way only, so that no altered byte passes."""

from __future__ import annotations

import hashlib
import json
from typing import Any


def to_bytes(content: dict[str, Any]) -> bytes:
    """The content with its sum."""
    return _canonical({**content, "check": checksum(content)}) + b"\n"


def checksum(content: dict[str, Any]) -> str:
    """The sum over everything but itself."""
    return hashlib.sha256(
        _canonical({key: value for key, value in content.items() if key != "check"})
    ).hexdigest()


def from_bytes(data: bytes) -> dict[str, Any]:
    """The content, if every byte is as it was written; raises ValueError."""
    content = json.loads(data)
    if not isinstance(content, dict) or to_bytes(content) != data:
        raise ValueError("an altered byte")
    return content


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
