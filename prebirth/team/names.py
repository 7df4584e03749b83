"""Names that read alike: what a person cannot tell apart is no name of one's own."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

_LATIN = dict(
    zip(
        "авекмнорстухіјѕһԁԛԝαεινοορτυχκϲɑɡıℓ",
        "abekmhopctyxijshdqwaeivooptuxkcagil",
        strict=True,
    )
)
"""Small letters of other scripts that look like Latin ones."""
_SAME = {"0": "o", "1": "l", "i": "l", "|": "l", "5": "s"}
"""Signs that look alike within one script."""


def skeleton(name: str) -> str:
    """What a name looks like: two names with one skeleton are told apart by nobody.

    >>> skeleton("Ann  Lee") == skeleton("ANN LEE") == skeleton("ann-lee")
    True
    """
    text = unicodedata.normalize("NFKC", name).casefold()
    text = unicodedata.normalize("NFKC", text)
    shown = "".join(_LATIN.get(sign, sign) for sign in text if not _is_hidden(sign))
    alike = "".join(_SAME.get(sign, sign) for sign in shown).replace("rn", "m").replace("vv", "w")
    return " ".join("".join(sign if sign.isalnum() else " " for sign in alike).split())


def plain(name: str) -> str:
    """A name as it is shown: without signs that nobody sees, and with single spaces."""
    text = unicodedata.normalize("NFC", name)
    return " ".join(
        "".join(" " if sign.isspace() else sign for sign in text if not _is_unseen(sign)).split()
    )


def reads_alike(name: str, others: Iterable[str]) -> bool:
    """Whether a name reads as one of some others."""
    mine = skeleton(name)
    return any(skeleton(other) == mine for other in others)


def _is_hidden(sign: str) -> bool:
    """Whether nobody sees a sign: invisible, a control sign, or an accent set on a letter."""
    return _is_unseen(sign) or unicodedata.category(sign) == "Mn"


def _is_unseen(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} and not sign.isspace()
