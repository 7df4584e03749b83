"""How hard a pass-phrase is to guess, estimated by zxcvbn.

zxcvbn knows the words, names, dates and patterns that guessing programs try first.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

MIN_LENGTH = 12
"""Characters that a pass-phrase needs."""
GOOD_SCORE = 4
"""zxcvbn's best score: more than 10^10 guesses."""
MAX_SCORED = 72
"""Characters that are scored: more only make it harder, and scoring them takes long."""


class Strength(IntEnum):
    """How hard a pass-phrase is to guess for somebody who has a copy of the vault."""

    SHORT = 0
    WEAK = 1
    GOOD = 2


def estimate_strength(secret: str, known: Iterable[str] = ()) -> Strength:
    """Estimate a pass-phrase; words known of this person, such as a name, count for nothing."""
    if len(secret) < MIN_LENGTH:
        return Strength.SHORT
    # zxcvbn's word lists take 64 ms to import, and only those who choose a pass-phrase need them.
    from zxcvbn import zxcvbn

    score: int = zxcvbn(
        secret[:MAX_SCORED], user_inputs=[word for text in known for word in text.split()]
    )["score"]
    return Strength.GOOD if score >= GOOD_SCORE else Strength.WEAK
