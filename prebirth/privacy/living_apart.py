"""What tells that the baby may live apart from the parents, before they were told.

The plan itself is closed until then; these are sought where it is recorded and its reader was told
of none such. Each is near: a parent may have lived with foster carers as a child.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from prebirth.case.birth_basis import BasisRole
from prebirth.case.case import Case
from prebirth.case.listed import plays
from prebirth.case.marks import Why
from prebirth.privacy.sought import Hit, Sought

THEIR_OWN = r"(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!['’]s )(?<!\bformer )(?<!\bold )"
APART = re.compile(
    rf"{THEIR_OWN}\bfoster carers?\b|\bfoster (?:placement|to adopt)\b|\bearly permanence\b"
    r"|\bcarers? who may adopt\b|\b(?:prospective )?adopters?\b"
    r"|\bconcurren(?:t|cy) (?:plan\w*|car\w+)|\blives? apart\b"
    r"|\bbab(?:y|ies) (?:does|do|will|would|can|must|should|is|are)(?: not|n['’]t)"
    r" (?:to )?(?:go|come) home\b|\bnot going home\b"
    r"|\b(?:separation|separated|removal|removed) at birth\b"
    r"|\bbaby(?:['’]s)? (?:goes|go|will go|moves|is to go|is placed|placement)"
    r"(?: (?:in)?to| with)? (?:the )?(?:foster|carers?|adopters?|kin)\w*",
    re.IGNORECASE,
)
"""How it is told that the baby will live elsewhere."""


class LivingApart(Sought):
    """Seeks what tells one of the family of a plan that the baby lives apart."""

    def __init__(self, whole: Case, seen: Case) -> None:
        super().__init__()
        shown = any(one.apart for one in seen.living_options)
        apart = not shown and any(one.apart for one in whole.living_options)
        bases = [one.basis for one in whole.birth_bases if one.id not in seen.birth_bases]
        called = [one.label for one in bases if one and not plays(one, BasisRole.HOME)]
        orders = "|".join(map(re.escape, sorted({one for one in called if one}))) or "(?!)"
        planned = rf"\b(?:{orders})\b(?! (?:was|were)\b)(?!.*\b(?:19|20)\d\d\b)"
        self._words = [APART] if apart else []
        self._words += [re.compile(planned, re.IGNORECASE)] if called else []

    def __bool__(self) -> bool:
        """Whether there is such a plan, and its reader was told of none."""
        return bool(self._words)

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:  # noqa: ARG002
        """Each place where a text tells it."""
        found = (one.span() for words in self._words for one in words.finditer(text))
        return [Hit(*span, near=True, reason=Why.NOT_YET) for span in found]
