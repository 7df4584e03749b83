"""Who advises the authority in law, by the words for them where nothing else says it."""

from __future__ import annotations

import re

LAWYERS = re.compile(
    r"^\W*legal\b|\blegal\W*$"
    r"|\blegal (?:team|services?|section|department|dept|advis[eo]rs?|officers?)\b"
    r"|(?<!['’]s )(?<!\bher )(?<!\bhis )(?<!\btheir )\b(?:solicitors?|barristers?|lawyers?)\b",
    re.IGNORECASE,
)
"""What says so; a parent's own solicitor is none of them."""


def names_lawyers(text: str) -> bool:
    """Whether a name, or who somebody says did something, is that of the authority's lawyers.

    >>> names_lawyers("Council legal team"), names_lawyers("Rosa's solicitor")
    (True, False)
    """
    return LAWYERS.search(text) is not None
