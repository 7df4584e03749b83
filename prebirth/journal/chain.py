"""A record as its hashes hold it together: every entry names those its author had last."""

from __future__ import annotations

import json

PART = b'"part",'
"""What stands in the act by which a part of an assessment left."""


class Chain:
    """The entries of a record so far: which stand last, and whether the next one follows."""

    def __init__(self, root: str) -> None:
        self.heads = {root}
        """What no entry names yet as the one before it."""
        self._known = {root}
        self._acts: list[bytes] = []

    def follows(self, key: str, body: bytes, parents: set[str] | None = None) -> bool:
        """Take an entry as the last, if it names nothing but known ones; say whether it did.

        Without `parents` they are read from the body, which is parsed only where it must be.
        """
        if PART in body:
            self._acts.append(body)
        if parents is None:
            # Nearly every entry follows the one before it, whose hash then stands in its body:
            # to look for that is many times faster than to parse each body of a large record.
            line = len(self.heads) == 1 and next(iter(self.heads)).encode() in body
            parents = set(self.heads) if line else set(_parents(body))
        if parents == self.heads:
            self.heads = {key}
        elif not parents or not (
            parents <= self._known or parents <= self._known | self._part_roots()
        ):
            return False
        else:
            self.heads = {*(self.heads - parents), key}
        self._known.add(key)
        return True

    def meets(self, mark: str | None) -> bool:
        """Whether a snapshot stands for these entries, where there is one."""
        return mark is None or set(mark.split()) == self.heads

    def _part_roots(self) -> set[str]:
        """Return the roots of the parts that others were given: what they wrote names these."""
        changes = [change for body in self._acts for change in json.loads(body)["changes"]]
        return {
            str(change[5].get("root"))
            for change in changes
            if change[0] == "act" and change[3] == "part" and isinstance(change[5], dict)
        }


def _parents(body: bytes) -> list[str]:
    """Return which entries one names as those before it; none where it is no entry at all."""
    try:
        return [str(parent) for parent in json.loads(body)["parents"]]
    except (ValueError, TypeError, KeyError):
        return []
