"""Two texts with what differs between them marked, for whoever chooses between them."""

from __future__ import annotations

import html
import re
from difflib import SequenceMatcher

PARTS = re.compile(r"\s+|[^\s]+")
LONGEST = 20_000
"""Letters up to which two texts are compared: beyond, nobody would read the marks."""


def difference(text: str, before: str) -> str:
    """A text as HTML, what is new in it against another underlined, what is gone struck out.

    >>> difference("the red hat", "the hat")
    'the <u><b>red </b></u>hat'
    """
    if not before or before == text or max(len(text), len(before)) > LONGEST:
        return _plain(text)
    old, new = PARTS.findall(before), PARTS.findall(text)
    said = []
    for what, start, end, begin, stop in SequenceMatcher(None, old, new, False).get_opcodes():
        gone, came = _plain("".join(old[start:end])), _plain("".join(new[begin:stop]))
        if what == "equal":
            said.append(came)
            continue
        said.append(f"<s>{gone}</s>" if gone else "")
        said.append(f"<u><b>{came}</b></u>" if came else "")
    return "".join(said)


def _plain(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
