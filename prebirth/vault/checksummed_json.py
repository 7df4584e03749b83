"""Small JSON files with a checksum of their own content, so that no altered byte passes.

There is exactly one way to write a content, and a file that is written in any other way is
refused, also where the JSON means the same.
"""

from __future__ import annotations

import json
from typing import Any

from prebirth.base.digest import sha256_hex


def to_bytes(content: dict[str, Any]) -> bytes:
    """Write content as JSON with its checksum under "check"."""
    return _canonical({**content, "check": checksum(content)}) + b"\n"


def checksum(content: dict[str, Any]) -> str:
    """Return the SHA-256 of the content, without the key "check" itself, in hex."""
    return sha256_hex(_canonical({key: value for key, value in content.items() if key != "check"}))


def from_bytes(data: bytes) -> dict[str, Any]:
    """Read content whose every byte is as it was written; raises ValueError."""
    content = json.loads(data)
    if not isinstance(content, dict) or to_bytes(content) != data:
        raise ValueError("an altered byte")
    return content


def _canonical(content: dict[str, Any]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
