"""What changed between two states of an assessment, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.marks import facts
from prebirth.case.record import Record
from prebirth.case.versions import UNSIGNED
from prebirth.privacy.gate import Seen
from prebirth.wording.facts import (
    answer_words,
    asked_words,
    capital,
    fact,
    field_title,
    record_title,
    with_title,
)


class Difference(NamedTuple):
    """One thing that differs: of which record, which fact, what it said before and says now.

    It has no fact where the whole record is new or gone.
    """

    kind: str
    title: str
    fact: str
    before: str
    after: str
    more: str = ""
    """Of what is new, all it says."""


def differences(
    before: Seen, after: Seen, hidden: Collection[str] = frozenset()
) -> list[Difference]:
    """Everything that differs, in the order of the tables; answers last, by their question.

    `hidden` are the questions whose answers are left out.
    """
    changes: list[Difference] = []
    for table in (
        *SINGLE,
        *(name for name in RECORDS if name not in UNSIGNED | {"answers"}),
        "answers",
    ):
        earlier, later = _records(before, table), _records(after, table)
        for key in dict.fromkeys((*later, *earlier)):
            known = later.get(key) or earlier.get(key)
            if not (isinstance(known, Answer) and known.question in hidden):
                changes += _record_differences(before, after, earlier.get(key), later.get(key))
    return changes


def _record_differences(
    before: Case, after: Case, earlier: Record | None, later: Record | None
) -> Iterator[Difference]:
    if isinstance(earlier, Answer | None) and isinstance(later, Answer | None):
        yield from _answer_differences(before, after, earlier, later)
    elif earlier is None and later is not None:
        said = (
            (field_title(type(later), name), fact(after, later, name))
            for name in facts(type(later))
        )
        yield Difference(
            capital(say(later.label)),
            record_title(after, later),
            "",
            "",
            "added",
            "; ".join(with_title(title, text) for title, text in said if text),
        )
    elif later is None and earlier is not None:
        yield Difference(
            capital(say(earlier.label)), record_title(before, earlier), "", "removed", ""
        )
    elif earlier is not None and later is not None and earlier is not later:
        for name in facts(type(later)):
            if getattr(earlier, name) != getattr(later, name):
                title = "" if later.label in SINGLE else record_title(after, later)
                yield Difference(
                    capital(say(later.label)),
                    title,
                    field_title(type(later), name),
                    fact(before, earlier, name),
                    fact(after, later, name),
                )


def _answer_differences(
    before: Case, after: Case, earlier: Answer | None, later: Answer | None
) -> Iterator[Difference]:
    texts = [
        " · ".join(filter(None, answer_words(case, one))) if one else ""
        for case, one in ((before, earlier), (after, later))
    ]
    known = later or earlier
    if known and texts[0] != texts[1]:
        yield Difference(say("Answer"), asked_words(after, known), "", texts[0], texts[1])


def _records(case: Case, table: str) -> dict[str, Record]:
    return {
        record.id: record
        for record in ([case.record(table, table)] if table in SINGLE else case.table(table))
    }
