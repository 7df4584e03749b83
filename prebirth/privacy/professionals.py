"""In a field that names a professional: an initial shared with somebody is not theirs."""

from __future__ import annotations

from prebirth.privacy.folding import listed, words_in
from prebirth.privacy.names import NO_NAME
from prebirth.privacy.sought import Hit, Sought
from prebirth.privacy.word_run import CLOSE

NO_SURNAME = NO_NAME | listed("""
    surgery practice clinic centre center medical health hospital gp house ward
""")
"""What stands after somebody's name there and is no part of it."""


def meant(text: str, hits: list[Hit], sought: Sought) -> list[Hit]:
    """The hits less those in the name of somebody who has another surname, as S. in Dr S. Malik."""
    words = words_in(text)
    kept = []
    for hit in hits:
        theirs = sought.surnames_of(hit.whom)
        # No word begins where another ends: something stands between.
        said = {word.key for word in words if hit.start <= word.start < hit.end}  # equivalent: <=
        after = next((word for word in words if word.start >= hit.end), None)  # equivalent: >
        another = (
            theirs
            and not theirs & said
            and after is not None
            and after.capital
            and CLOSE.fullmatch(after.gap)
            and len(after.key) > 1
            and not {after.key, after.key.removesuffix("s")} & (theirs | NO_SURNAME)
        )
        if not another:
            kept.append(hit)
    return kept
