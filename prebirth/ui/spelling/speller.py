"""Knows British spelling, the names in the open assessment, and the words a person added: those are kept in the vault."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from prebirth.case.base import Record
from prebirth.journal.vault import Vault
from prebirth.places import resources_folder
from prebirth.session import Applied, Session
from prebirth.ui.spelling.words import UNNAMED, names_in, names_of, words

OWN = "words"
"""Where in the vault a person's own words are kept."""
OURS = frozenset({"genogram", "genograms", "prebirth"})
"""Words of this field that the dictionary lacks."""
OFFERED = 6


@cache
def dictionary() -> Any:
    """The British dictionary; None where it cannot be read, and then no word is called wrong."""
    try:
        from hunspell import Hunspell

        return Hunspell("en_GB", hunspell_data_dir=str(resources_folder() / "spelling"))
    except (ImportError, OSError, ValueError):
        return None


class Speller(QObject):
    """Says of each word whether it is known."""

    changed = Signal()
    """A word was added: what is marked may no longer be."""

    def __init__(self, vault: Vault, session: Session) -> None:
        super().__init__()
        self._vault = vault
        self._names = set(names_in(session.case))
        self._own = set(own_words(vault))
        self._known: dict[str, bool] = {}
        session.subscribe(self._heard)

    def knows(self, word: str) -> bool:
        """Whether a word is spelt right, or a name, or one's own."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._looked_up(word.replace("’", "'"))
        return found

    def wrong(self, text: str, *, names: bool = False) -> list[tuple[int, str]]:
        """The words of a text that are not known, with their places; in a line of names none that begins with a capital."""
        return [(at, word) for at, word in words(text) if not (names and word[0].isupper()) and not self.knows(word)]

    def suggest(self, word: str) -> list[str]:
        """What may have been meant, the likeliest first."""
        found = dictionary()
        return list(found.suggest(word.replace("’", "'"))[:OFFERED]) if found else []

    def learn(self, word: str) -> None:
        """Know a word from now on, in every assessment of this vault; raises VaultError."""
        keep_words(self._vault, [*own_words(self._vault), word])
        self.reload()

    def reload(self) -> None:
        """Take up what was added to or taken from a person's own words."""
        self._own = set(own_words(self._vault))
        self._forget()

    def _looked_up(self, word: str) -> bool:
        folded = word.casefold()
        for one in (folded, folded.removesuffix("'s")):
            if one in OURS or one in self._names or one in self._own:
                return True
        found = dictionary()
        return found is None or found.spell(word) or ("-" in word and all(len(part) < 2 or self._looked_up(part) for part in word.split("-")))

    def _heard(self, applied: Applied) -> None:
        """Learn the names that were just typed or added."""
        known = len(self._names)
        for change in applied.changes:
            if change.table in UNNAMED:
                continue
            record = applied.case.record(change.table, change.record)
            if isinstance(record, Record):
                self._names.update(names_of(record))
        if len(self._names) > known:
            self._forget()

    def _forget(self) -> None:
        self._known.clear()
        self.changed.emit()


def own_words(vault: Vault) -> list[str]:
    """The words a person added, in the order of the alphabet."""
    return vault.store.meta(OWN).split("\n") if vault.store.meta(OWN) else []


def keep_words(vault: Vault, wanted: Iterable[str]) -> None:
    """Keep these as a person's own words; raises VaultError."""
    with vault.writing():
        vault.store.remember(OWN, "\n".join(sorted({word.strip().casefold() for word in wanted} - {""})))


def speller_of(widget: QWidget | None) -> Speller | None:
    """Who knows the words where a text is typed: the window that holds it."""
    while widget is not None:
        found = getattr(widget, "speller", None)
        if isinstance(found, Speller):
            return found
        widget = widget.parentWidget()
    return None
