"""A record as its hashes hold it together: every entry names those its author had last, and nothing that is not there."""

from __future__ import annotations

import json

PART = b'"part",'
"""What stands in the act by which a part of an assessment left."""


class Chain:
    """The entries of a record so far, as far as their hashes say: what stands last, and whether the next follows."""

    def __init__(self, root: str) -> None:
        self.heads = {root}
        """What no entry names yet as the one before it."""
        self._known = {root}
        self._acts: list[bytes] = []

    def follows(self, key: str, body: bytes, parents: set[str] | None = None) -> bool:
        """Whether an entry names nothing but known ones as those before it, and take it as the last then; without them it is looked at no closer than needed."""
        if PART in body:
            self._acts.append(body)
        if parents is None:
            line = len(self.heads) == 1 and next(iter(self.heads)).encode() in body
            parents = set(self.heads) if line else set(_parents(body))
        if parents == self.heads:
            self.heads = {key}
        elif not parents or not (parents <= self._known or parents <= self._known | self._given()):
            return False
        else:
            self.heads = {*(self.heads - parents), key}
        self._known.add(key)
        return True

    def meets(self, mark: str | None) -> bool:
        """Whether a snapshot stands for these entries, where there is one."""
        return mark is None or set(mark.split()) == self.heads

    def _given(self) -> set[str]:
        """The beginnings of the parts that were given to others: what was written there names them."""
        changes = [change for body in self._acts for change in json.loads(body)["changes"]]
        return {
            str(change[5].get("root"))
            for change in changes
            if change[0] == "act" and change[3] == "part" and isinstance(change[5], dict)
        }


def _parents(body: bytes) -> list[str]:
    """Which entries one names as those before it; none where it is no entry at all."""
    try:
        return [str(one) for one in json.loads(body)["parents"]]
    except (ValueError, TypeError, KeyError):
        return []
