"""Reads the handbook in docs/handbook, and searches it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from prebirth.base.places import handbook_folder


class HandbookPart(NamedTuple):
    """One heading of the handbook, and what stands below it."""

    page: str
    title: str
    text: str
    top: bool
    """Whether it is the title of a page."""


@cache
def pages() -> dict[str, str]:
    """Every page by its title, as Markdown, in order."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(handbook_folder().glob("*.md"))]
    return {text.partition("\n")[0].lstrip("# ").strip(): text for text in texts}


@cache
def parts() -> tuple[HandbookPart, ...]:
    """Every heading in order."""
    headings: list[HandbookPart] = []
    for page, text in pages().items():
        for block in ("\n" + text).split("\n#")[1:]:
            head, _, below = block.partition("\n")
            headings.append(
                HandbookPart(
                    page,
                    head.lstrip("# ").strip(),
                    " ".join(below.split()),
                    not head.startswith("#"),
                )
            )
    return tuple(headings)


def search(text: str) -> list[HandbookPart]:
    """Return the parts that hold every word of a text, matches in a heading first.

    An empty text gives all parts.
    """
    wanted = text.casefold().split()
    held = [
        part
        for part in parts()
        if all(word in f"{part.title} {part.text}".casefold() for word in wanted)
    ]
    return sorted(
        held,
        key=lambda part: bool(wanted) and not all(word in part.title.casefold() for word in wanted),
    )


def about(title: str, default: str) -> str:
    """The heading that explains a place of the program: its own, or its page's."""
    return next((part.title for part in parts() if part.title == title), default)
