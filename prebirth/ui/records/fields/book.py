"""Looks up the records a field can refer to, and adds one by its name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import NamedTuple

from prebirth.acts.records import remove_all
from prebirth.case.case import TABLE_OF, Case, record_type
from prebirth.case.label import Code, Label
from prebirth.case.marks import marked
from prebirth.case.people import Person
from prebirth.case.record import Record
from prebirth.case.references import is_named
from prebirth.case.staying import staying
from prebirth.privacy.folding import fold
from prebirth.session import Session
from prebirth.ui.base.saver import Saver
from prebirth.wording.facts import record_title, titled

SLIPS = 4
"""Letters from which on a word may be another with a slip in it."""


@cache
def naming_field(table: str) -> str:
    """The field that a name alone fills to add a record; empty where a name is not enough."""
    return next(iter(marked(record_type(table), "named_by")), "")


def plain(text: str) -> str:
    """A text as it is compared: small letters, no accents, one space between words."""
    return " ".join(fold(text).plain.casefold().split())


def words_of(*texts: str) -> set[str]:
    """The words of some texts, as they are compared."""
    return {word for text in texts for word in re.findall(r"\w+", plain(text))}


def is_slip(typed: str, meant: str) -> bool:
    """Whether a word is another but for one letter that is wrong, missing or too many.

    >>> is_slip("liem", "liam"), is_slip("dwane", "dwayne"), is_slip("anna", "hannah")
    (True, True, False)
    """
    if min(len(typed), len(meant)) < SLIPS or typed == meant:
        return False
    pairs = enumerate(zip(typed, meant, strict=False))
    same = next((n for n, (one, other) in pairs if one != other), min(len(typed), len(meant)))
    left = [(typed[same + 1 :], meant[same + 1 :]), (typed[same:], meant[same + 1 :])]
    return any(one == other for one, other in [*left, (typed[same + 1 :], meant[same:])])


class Pickable(NamedTuple):
    """A record that can be picked: its id, what it is called here, and every name it has."""

    id: str
    title: str
    names: tuple[str, ...]

    def fits(self, typed: str) -> bool:
        """Whether each word of what was typed stands in its names."""
        held = plain(" ".join((self.title, *self.names)))
        return all(word in held for word in plain(typed).split())

    def is_called(self, typed: str) -> bool:
        """Whether what was typed is one of its names in full."""
        return plain(typed) in {plain(name) for name in (self.title, *self.names)}

    def begins(self, typed: str) -> bool:
        """Whether each word of what was typed begins a word of its names."""
        held = words_of(self.title, *self.names)
        return all(any(word.startswith(one) for word in held) for one in words_of(typed))

    def is_named(self, typed: str) -> bool:
        """Whether what was typed is made of words of its names: a first name, a surname."""
        typed_words = words_of(typed)
        return bool(typed_words) and typed_words <= words_of(*self.names)

    def is_like(self, typed: str) -> bool:
        """The same, also with a slip of one letter in a word."""
        held, typed_words = words_of(*self.names), words_of(typed)
        return bool(typed_words) and all(
            word in held or any(is_slip(word, one) for one in held) for word in typed_words
        )

    def line(self, typed: str) -> str:
        """How it stands in a list: its title, with the name that was typed where it differs."""
        others = [name for name in self.names if plain(name) not in plain(self.title)]
        wanted = plain(typed).split()
        fitting = [name for name in others if any(word in plain(name) for word in wanted)]
        name = next(iter([*fitting, *others]), "")
        return f"{self.title} ({name})" if name else self.title


class Book:
    """Looks up and adds the records that fields refer to."""

    def __init__(self, saver: Saver) -> None:
        self._saver = saver
        self._made: dict[str, Record] = {}

    @property
    def case(self) -> Case:
        """The case as it is now."""
        return self._saver.case

    def entries(self, table: str) -> list[Pickable]:
        """Every record of a table, with all it is called."""
        return [
            Pickable(record.id, titled(self.case, record), tuple(self._names(record)))
            for record in self.case.table(table)
        ]

    def _names(self, record: Record) -> Iterator[str]:
        """What a record is called, less the names that not everybody may know."""
        yield record_title(self.case, record)
        if not isinstance(record, Person):
            return
        yield from filter(None, (record.names.strip(), record.known_as.strip()))
        if not any(rule.field == "other_names" for rule in record.restricted):
            yield from (
                row.name.strip()
                for row in record.other_names
                if row.name.strip() and not row.secret
            )

    def called(self) -> list[str]:
        """What the agencies, their workers and the people who are recorded are called."""
        agencies = self.case.agencies
        people = (record_title(self.case, one) for one in self.case.people)
        named = (*(one.worker for one in agencies), *(one.name for one in agencies), *people)
        return [*dict.fromkeys(filter(None, map(str.strip, named)))]

    def name(self, table: str, record_id: str | None) -> str:
        """What a record is called."""
        record = self.case.table(table).get(record_id)
        return record_title(self.case, record) if record else ""

    def make(self, table: str, name: str) -> str | None:
        """Add a record by its name and return its id.

        None if a name is not enough for this kind, or it could not be saved.
        """
        kind, field = record_type(table), naming_field(table)
        if not field:
            return None
        record = kind(**{field: name})
        made = self._saver.do(
            None,
            Session.add,
            table,
            record,
            Label.of(Code.ADD_NAMED, table=table, record=record.id),
        )
        if made:
            self._made[made.id] = made
        return made.id if made else None

    @contextmanager
    def letting_go(self, table: str, record_id: str | None) -> Iterator[None]:
        """Let a field name a record no more; one made here by a slip is then taken back too.

        It stays where more is known of it than its name, or where anything else names it.
        """
        made = self._made.get(record_id or "")
        named = made is not None and is_named(self.case, table, made.id)
        yield
        if made is not None and named:
            self._take_back(made)

    def take_back(self) -> None:
        """Take back whom it made and nothing names, now that a dialog is done with."""
        for made in self._made.values():
            self._take_back(made)

    def _take_back(self, made: Record) -> None:
        """Take back a record of which nothing but its name is known, and that nothing names."""
        table = TABLE_OF[type(made)]
        if self.case.record(table, made.id) != made:
            return
        if not (is_named(self.case, table, made.id) or staying(self.case, table, made.id)):
            self._saver.do(f"{table}/{made.id}", remove_all, table, [made.id])
