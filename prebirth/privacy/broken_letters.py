"""Names whose letters a program broke on the way, as “MÃ¼ller” or “M=FCller” for “Müller”."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from html.entities import codepoint2name
from urllib.parse import quote

from prebirth.privacy.folding import keys_of

TOLD = 3
"""Letters from which on what is left of a name is sought alone."""
OLD = "cp1252"
"""The letters of older mail programs."""


def may_break(name: str) -> bool:
    """Whether a name has a letter or an apostrophe that a program may break."""
    return "'" in name or not name.isascii()


def broken(name: str) -> Iterator[tuple[str, ...]]:
    """The words into which a name falls that was broken, each as it is sought."""
    for spelt in {unicodedata.normalize("NFC", name), name.replace("'", "’")}:
        for text in _texts(spelt) if not spelt.isascii() else ():
            keys = tuple(keys_of(text))
            if len(keys) > 1 or len("".join(keys)) >= TOLD:
                yield keys


def _texts(name: str) -> Iterator[str]:
    """A name as a program shows it that reads its bytes as other letters, or leaves them out."""
    raw = name.encode()
    yield raw.decode(OLD, "ignore")
    yield raw.decode("latin-1")
    for one in (raw, name.encode(OLD, "ignore")):
        yield quote(one, safe=" '")  # as mail writes it too, with = for each %
    yield quote(name)
    yield name.encode("ascii", "xmlcharrefreplace").decode()
    yield "".join(
        f"&{codepoint2name[ord(letter)]};" if ord(letter) in codepoint2name else letter
        for letter in name
    )
    yield name.encode("ascii", "replace").decode()
    yield name.encode("ascii", "ignore").decode()
