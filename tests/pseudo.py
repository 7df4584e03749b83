"""A made-up language, and a case whose people write in another script: what is said by whom.

The program's words get accents, what people typed is in Cyrillic letters, so that a plain Latin
word is one that nobody put into the language.
"""

from __future__ import annotations

import re
from typing import Any

from prebirth.base.language import Covers, Language
from prebirth.case.answer import Answer, Beside, Cell, OwnRow
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.closing import LeftOpen
from prebirth.case.copy_kinds import OFFERED
from prebirth.case.record import ref_of
from prebirth.case.values import Model, OwnCode

LATIN = "abcdefghijklmnopqrstuvwxyz"
ACCENTED = "áƀćďéƒǵĥíĵķĺɱńóþɋŕśťúṽŵẋýź"
CYRILLIC = "абцдефгхийклмнопярстувшжыз"
PLACE = re.compile(r"(\{[^{}]*\})")
PLAIN = re.compile(r"[A-Za-z]{2,}")
"""A word that is in no language but English."""
CODES = frozenset(
    {"id", "prompt", "digest", "facts", "key", "proof", "head", "rank", "table", "record"}
    | {"field", "reader"}
)
"""Fields that hold what the program compares."""
OF_FORMS = (Answer, Beside, Cell, OwnRow, LeftOpen)
FROM_FORM = frozenset({"question", "choice", "unit", "column", "asked", "of"})
"""Fields of those that hold what a form says."""


def accented(text: str) -> str:
    """A text in the made-up language, a third longer, with its places as they are."""
    said = "".join(
        part if PLACE.fullmatch(part) and "|" not in part else _accented(part)
        for part in PLACE.split(text)
    )
    ends = re.search(r"[\s.,:;?!)]*$", said)
    at = ends.start() if ends else len(said)
    return f"{said[:at]}{'~' * (len(text) // 3)}{said[at:]}"


def _accented(part: str) -> str:
    place, _, forms = part.partition(":") if part.startswith("{") else ("", "", part)
    small = str.maketrans(LATIN + LATIN.upper(), ACCENTED + ACCENTED.upper())
    return (f"{place}:" if place else "") + forms.translate(small)


class Pseudo(Language):
    """Has a word for everything, and keeps what it was asked for."""

    asked: set[str]

    def look_up(self, text: str) -> str:
        """The text with accents."""
        self.asked.add(text)
        return accented(text)


def pseudo(*covers: Covers) -> Pseudo:
    """The made-up language, which covers all, or some."""
    made = Pseudo("cy", "Pseudo", frozenset(covers or Covers))
    object.__setattr__(made, "asked", set())
    return made


def in_cyrillic(case: Case) -> Case:
    """A case with all that people typed in Cyrillic letters."""
    for table in SINGLE:
        case = case.adding(_typed(case.record(table, table)))
    for table in RECORDS:
        for record in case.table(table):
            case = case.adding(_typed(record))
    return case


def _typed(held: Any) -> Any:
    if not isinstance(held, Model):
        return held
    told: dict[str, Any] = {}
    for name, info in type(held).model_fields.items():
        value = getattr(held, name)
        code = any(isinstance(mark, OwnCode) for mark in info.metadata)
        form = isinstance(held, OF_FORMS) and name in FROM_FORM
        typed = not (name in CODES or form or code or ref_of(type(held), name))
        if isinstance(value, tuple):
            told[name] = tuple(_text(one) if typed else _typed(one) for one in value)
        else:
            told[name] = _text(value) if typed else _typed(value)
    return held.model_copy(update=told)


def _text(value: Any) -> Any:
    if type(value) is not str or value in OFFERED:
        return _typed(value)
    return value.translate(str.maketrans(LATIN + LATIN.upper(), CYRILLIC + CYRILLIC.upper()))
