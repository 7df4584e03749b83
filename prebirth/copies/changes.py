"""What changed between two states of an assessment, in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from prebirth.base.language import say
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.marks import facts
from prebirth.case.people import Person
from prebirth.case.record import Record, Restriction
from prebirth.case.values import Known
from prebirth.case.versions import UNSIGNED
from prebirth.privacy.gate import Seen
from prebirth.wording.facts import (
    answer_words,
    asked_words,
    capital,
    fact,
    field_title,
    record_title,
    told_apart,
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


TABLES = (
    *SINGLE,
    *(name for name in RECORDS if name not in UNSIGNED | {"answers"}),
    "answers",
)
"""What is compared, in this order."""


def differences(
    before: Seen, after: Seen, hidden: Collection[str] = frozenset()
) -> list[Difference]:
    """Everything that differs, in the order of the tables; answers last, by their question.

    `hidden` are the questions whose answers are left out.
    """
    changes: list[Difference] = []
    for table in TABLES:
        earlier, later = _records(before, table), _records(after, table)
        for key in dict.fromkeys((*later, *earlier)):
            known = later.get(key) or earlier.get(key)
            if not (isinstance(known, Answer) and known.question in hidden):
                changes += _record_differences(before, after, earlier.get(key), later.get(key))
    return changes


def kept_since(
    before: Seen, after: Seen, hidden: Collection[str] = frozenset()
) -> Iterator[Difference]:
    """What is kept from somebody since, or no more, and from whom: for the chair, who may know."""
    for table in TABLES:
        earlier = _records(before, table)
        for key, record in _records(after, table).items():
            if isinstance(record, Answer) and record.question in hidden:
                continue
            was, now = _kept_from(before, earlier.get(key)), _kept_from(after, record)
            title = "" if record.label in SINGLE else _called(after, record)
            for field in dict.fromkeys((*now, *was)):
                if now.get(field) != was.get(field):
                    yield Difference(
                        capital(say(record.label)),
                        title,
                        field,
                        was.get(field, ""),
                        now.get(field) or say("Kept from nobody any more"),
                    )


def _called(case: Case, record: Record) -> str:
    return asked_words(case, record) if isinstance(record, Answer) else record_title(case, record)


def _kept_from(case: Case, record: Record | None) -> dict[str, str]:
    """From whom each fact of a record is kept, by its title; all of it has none."""
    if record is None:
        return {}
    rules: dict[str, list[str]] = {}
    for rule in record.restricted:
        field = rule.field if rule.field in type(record).model_fields else ""
        title = field_title(type(record), field) if field else ""
        rules.setdefault(title, []).extend(_whom(case, rule))
    if isinstance(record, Person) and record.address_confidential == Known.YES:
        rules.setdefault(say("Address"), []).append(say(BUT_THE_CHAIR))
    return {title: _kept_words(whom) for title, whom in rules.items()}


BUT_THE_CHAIR = "everybody but the chair"


def _whom(case: Case, rule: Restriction) -> Iterator[str]:
    """From whom something is kept."""
    if rule.family:
        yield say("all the family")
    for key in rule.people:
        person = case.people.get(key)
        yield told_apart(case, person) if person else case.name_of(key)
    if not (rule.family or rule.people):
        yield say(BUT_THE_CHAIR)


def _kept_words(whom: Iterable[str]) -> str:
    return say("Kept from {listed}", listed="; ".join(dict.fromkeys(whom)))


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
