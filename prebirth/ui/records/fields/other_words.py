"""Other words for the choices of a list, by which somebody may look for one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from prebirth.base.yaml_files import FormError
from prebirth.form.load import imported_words
from prebirth.ui.base.folders import forms_in_use
from prebirth.ui.base.words import choice


def choices_called(letters: str) -> frozenset[str]:
    """The choices, as lists show them, for which people have a word that begins so."""
    words = _words(forms_in_use())
    return frozenset(
        choice(one) for word, meant in words.items() if word.startswith(letters) for one in meant
    )


@cache
def _words(folder: Path) -> dict[str, tuple[str, ...]]:
    """What the words of other programs mean; none where the files are at fault."""
    try:
        return imported_words(folder)
    except FormError:
        return {}
