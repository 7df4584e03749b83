"""One entry of the journal, chained to those before it by their hashes."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from prebirth.case.change import Change


class Entry(NamedTuple):
    """What one person changed at one time."""

    id: str
    case: str
    author: str
    at: str
    device: str
    label: str
    changes: tuple[Change, ...]
    parents: tuple[str, ...]
    undoes: str = ""
    redoes: str = ""

    @property
    def body(self) -> bytes:
        """The canonical JSON that is stored and hashed: keys sorted, no spaces, UTF-8."""
        content: dict[str, Any] = self._asdict()
        content["changes"] = [list(change) for change in self.changes]
        return json.dumps(
            content, ensure_ascii=False, sort_keys=True, separators=(",", ":")
        ).encode()

    @property
    def is_sound(self) -> bool:
        """Whether all that should be text is text; what comes from outside may hold anything."""
        texts = (self.id, self.case, self.author, self.at, self.device, self.label)
        places = (part for change in self.changes for part in change[:4])
        return all(
            isinstance(text, str)
            for text in (*texts, self.undoes, self.redoes, *self.parents, *places)
        )

    @classmethod
    def from_bytes(cls, body: bytes) -> Entry:
        """Return an entry from its canonical JSON."""
        content = json.loads(body)
        content["changes"] = tuple(Change(*change) for change in content["changes"])
        content["parents"] = tuple(content["parents"])
        return cls(**content)
