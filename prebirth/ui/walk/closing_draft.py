"""What was typed on the closing page and is not closed yet, kept for whoever comes back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from prebirth.case.closing import Closing
from prebirth.ui.base.saver import Saver


@dataclass
class ClosingDraft:
    """What was typed on the page and is not closed yet."""

    closing: Closing = field(default_factory=Closing)
    said: dict[str, str] = field(default_factory=dict)
    """The sentences by the ids of their prompts."""
    apart: set[str] = field(default_factory=set)
    """The sections whose prompts have a sentence each."""

    def written(self) -> str:
        """All of it, as it is kept."""
        closing = self.closing.model_dump(mode="json", exclude={"id"})
        parts = {"closing": closing, "said": self.said, "apart": sorted(self.apart)}
        return json.dumps(parts)

    @classmethod
    def read(cls, text: str) -> ClosingDraft | None:
        """What was kept; None where nothing was, or an earlier build kept it otherwise."""
        if not text:
            return None
        try:
            held = json.loads(text)
            closing = Closing.model_validate(held["closing"])
            return cls(closing, dict(held["said"]), set(held["apart"]))
        except (ValueError, KeyError, TypeError):
            return None


DRAFTS: WeakKeyDictionary[Saver, ClosingDraft] = WeakKeyDictionary()
"""What was typed in each open assessment: whoever looks something up comes back to it."""
