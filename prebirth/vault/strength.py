"""How soon a pass-phrase would be guessed: by zxcvbn, which knows the words, names, dates and patterns that guessers try first."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

MIN_LENGTH = 12
"""Signs a pass-phrase needs; several words make a good one."""
SAFE = 4
"""Of zxcvbn's scores, the one for what would take more than ten thousand million guesses."""
MAX_SCORED = 72
"""Signs that are looked at: beyond them it only gets harder, and looking takes long."""


class Strength(IntEnum):
    """How hard a pass-phrase is to guess for somebody who has the vault's files."""

    SHORT = 0
    WEAK = 1
    GOOD = 2


def estimate_strength(secret: str, known: Iterable[str] = ()) -> Strength:
    """How hard it is; words that everybody knows of this person, such as the name, count for nothing."""
    if len(secret) < MIN_LENGTH:
        return Strength.SHORT
    from zxcvbn import zxcvbn

    score: int = zxcvbn(
        secret[:MAX_SCORED], user_inputs=[word for text in known for word in text.split()]
    )["score"]
    return Strength.GOOD if score >= SAFE else Strength.WEAK
