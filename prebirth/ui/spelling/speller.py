"""Checks spelling by dictionary, by the names in the case, and by a person's own words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from prebirth.base.places import resources_folder
from prebirth.case.record import Record
from prebirth.session import Applied, Session
from prebirth.ui.spelling.words import names_in, names_of, words
from prebirth.vault.vault import Vault

OWN = "words"
"""The key in the vault's meta table under which a person's own words are kept."""
OURS = frozenset({"genogram", "genograms", "prebirth"})
"""Words of this field that the dictionary lacks."""
OFFERED = 6
BETWEEN = 30
"""Milliseconds between reading two parts of the dictionary, left to other work."""


class Dictionary:
    """The British dictionary, read in parts, so that nobody who types waits for it.

    Where it cannot be read, no word is called wrong.
    """

    def __init__(self) -> None:
        self._parts = sorted(
            (resources_folder() / "spelling").glob("en_GB*.dic"),
            key=lambda path: (len(path.name), path.name),
        )
        self._words: Any = None

    @property
    def ready(self) -> bool:
        """Whether all of it is read."""
        return not self._parts

    def read_on(self) -> None:
        """Read the next part."""
        part = self._parts.pop(0)
        try:
            if self._words is None:
                # here, so that a build without it starts, and calls no word wrong
                from hunspell import Hunspell

                self._words = Hunspell(part.stem, hunspell_data_dir=str(part.parent))
            else:
                self._words.add_dic(str(part))
        except (ImportError, OSError, ValueError):
            self._words, self._parts = None, []

    def holds(self, word: str) -> bool:
        """Whether a word is in it."""
        return self._words is None or bool(self._words.spell(word))

    def like(self, word: str) -> list[str]:
        """Suggest words like one that is not in it."""
        return list(self._words.suggest(word)) if self._words else []


@cache
def dictionary() -> Dictionary:
    """The one dictionary of the process."""
    return Dictionary()


class Speller(QObject):
    """Says which words of a text are misspelt, and suggests others."""

    changed = Signal()
    """Emitted when a word or name became known: underlines may have to go."""

    def __init__(self, vault: Vault, session: Session) -> None:
        super().__init__()
        self._vault, self._session = vault, session
        self._own = set(own_words(vault))
        self._known: dict[str, bool] = {}
        self._reading = QTimer(self)
        self._reading.setInterval(BETWEEN)
        self._reading.timeout.connect(self._read_on)
        session.subscribe(self._heard)

    @cached_property
    def _names(self) -> set[str]:
        """The names in the assessment, read when a word is first looked up."""
        return set(names_in(self._session.case))

    @property
    def ready(self) -> bool:
        """Whether words can be looked up; asking begins the reading."""
        if not dictionary().ready and not self._reading.isActive():
            self._reading.start()
        return dictionary().ready

    def knows(self, word: str) -> bool:
        """Whether a word is in the dictionary, a name, or one a person added."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._looked_up(word.replace("’", "'"))
        return known

    def wrong(self, text: str, *, names: bool = False) -> list[tuple[int, str]]:
        """Return the misspelt words of a text, each with its character index.

        With `names`, as in a line that mostly holds names, words with a capital pass.
        """
        return [
            (at, word)
            for at, word in words(text)
            if not (names and word[0].isupper()) and not self.knows(word)
        ]

    def suggest(self, word: str) -> list[str]:
        """Suggest other words, the likeliest first."""
        return dictionary().like(word.replace("’", "'"))[:OFFERED]

    def learn(self, word: str) -> None:
        """Add a word to a person's own, for every assessment of this vault; raises VaultError."""
        keep_words(self._vault, [*own_words(self._vault), word])
        self.reload()

    def reload(self) -> None:
        """Read a person's own words again."""
        self._own = set(own_words(self._vault))
        self._forget()

    def _looked_up(self, word: str) -> bool:
        folded = word.casefold()
        for form in (folded, folded.removesuffix("'s")):
            if form in OURS or form in self._names or form in self._own:
                return True
        return dictionary().holds(word) or (
            "-" in word and all(len(part) < 2 or self._looked_up(part) for part in word.split("-"))
        )

    def _read_on(self) -> None:
        if not dictionary().ready:
            dictionary().read_on()
        if dictionary().ready:
            self._reading.stop()
            self.changed.emit()

    def _heard(self, applied: Applied) -> None:
        """Learn the names that were just typed or added."""
        known = len(self._names)
        for change in applied.changes:
            record = applied.case.record(change.table, change.record)
            if isinstance(record, Record):
                self._names.update(names_of(record))
        if len(self._names) > known:
            self._forget()

    def _forget(self) -> None:
        self._known.clear()
        self.changed.emit()


def own_words(vault: Vault) -> list[str]:
    """Return the words a person added, sorted."""
    return vault.store.meta(OWN).split("\n") if vault.store.meta(OWN) else []


def keep_words(vault: Vault, wanted: Iterable[str]) -> None:
    """Store these as a person's own words; raises VaultError."""
    with vault.writing():
        vault.store.set_meta(
            OWN, "\n".join(sorted({word.strip().casefold() for word in wanted} - {""}))
        )


def speller_of(widget: QWidget | None) -> Speller | None:
    """Return the speller of the window that holds a text, if it has one."""
    while widget is not None:
        speller = getattr(widget, "speller", None)
        if isinstance(speller, Speller):
            return speller
        widget = widget.parentWidget()
    return None
