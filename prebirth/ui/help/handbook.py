"""Reads the handbook in docs/handbook, and searches it."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

from prebirth.base.places import handbook_folder, shipped_forms
from prebirth.base.yaml_files import FormError
from prebirth.form.legal import filled, with_places
from prebirth.form.load import load_legal
from prebirth.ui.base.folders import forms_in_use


class HandbookPart(NamedTuple):
    """One heading of the handbook, and what stands below it."""

    page: str
    title: str
    text: str
    top: bool
    """Whether it is the title of a page."""


def pages() -> dict[str, str]:
    """Every page by its title, as Markdown, in order, with the legal wording in use."""
    return _pages(forms_in_use())


def parts() -> tuple[HandbookPart, ...]:
    """Every heading in order."""
    return _parts(forms_in_use())


@cache
def _pages(forms: Path) -> dict[str, str]:
    """The pages with the legal wording of a folder; with ours where a mistake is in that one."""
    said = load_legal(shipped_forms()).by_id
    with suppress(FormError):
        said = said | load_legal(forms).by_id
    texts = [
        filled(with_places(path.read_text(encoding="utf-8")), said)
        for path in sorted(handbook_folder().glob("*.md"))
    ]
    return {text.partition("\n")[0].lstrip("# ").strip(): text for text in texts}


@cache
def _parts(forms: Path) -> tuple[HandbookPart, ...]:
    headings: list[HandbookPart] = []
    for page, text in _pages(forms).items():
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
