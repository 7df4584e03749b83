"""The words by which somebody withheld may be found, taken out of every text of a copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from prebirth.case.case import RECORDS, SINGLE, TABLE_OF, Case
from prebirth.case.change import Place
from prebirth.case.marks import Why, marked
from prebirth.case.not_yet import has_been
from prebirth.case.people import Person
from prebirth.case.record import Record, is_prose
from prebirth.privacy.by_itself import new_lives, not_to_be_found, restrict_by_facts
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import keys_of
from prebirth.privacy.lost import area_fields
from prebirth.privacy.names import words_of
from prebirth.privacy.ordinary import PLACES, is_word
from prebirth.privacy.records import records_of
from prebirth.privacy.redaction import Reader, keeps_from
from prebirth.privacy.sought import Phrase, Sought
from prebirth.privacy.texts import texts_of
from prebirth.privacy.withheld import Choice, Withheld

LEADING = frozenset({Why.SAFETY, Why.NEW_LIFE})
SHORTEST = 3
"""Letters from which on a word by which somebody may be found is sought."""


def take_out_leading(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The redacted case less each sentence by which somebody withheld may be found.

    One word without a figure, such as the name of a town, is near, also where it stands among
    others in what is withheld, but for a name of somebody whom the copy names. The reader's own
    name, and what their own record says of where they are, lead to nobody else; that they lived
    somewhere before stays in it alone. The first of the versions is the one that is seen: what
    another holds that leads to somebody is in no text of this one.
    """
    whole = versions[0]
    me = seen.people.get(reader.person)
    lived = {name: getattr(me, name) for name, _ in area_fields()} if me else {}
    now = {
        name: tuple(row for row in rows if not has_been(row.until)) for name, rows in lived.items()
    }
    here = me and me.replace(**now)
    own = {
        keys
        for record in (here, *seen.households)
        if record is not None and reader.person in record.people
        for text in _texts_of(record)
        for keys in _parts(text)
    }
    named = words_of(seen.people)
    mine = words_of([me] if me else ())
    words: dict[tuple[str, ...], str] = {}
    lost = [(whole, entry) for entry in held if entry.reason in LEADING]
    for case, entry in (*lost, *_elsewhere(versions, reader)):
        for text in _leading(case, entry):
            keys = tuple(keys_of(text))
            words |= {(key,): entry.reason for key in keys if _tells(key) and key not in named}
            words[keys] = entry.reason
    phrases = [
        Phrase(keys, near=len(keys) == 1 and not keys[0].isdigit(), reason=reason)
        for keys, reason in words.items()
        if keys not in own and not mine.issuperset(keys)
    ]
    before = len(held)
    seen = take_out_lost(whole, seen, Sought(phrases=phrases), held, choice)
    if me is None:
        return seen
    table = TABLE_OF[Person]
    past = {Place(table, me.id, name) for name in lived}
    held[before:] = [entry for entry in held[before:] if entry.place not in past]
    there: Person = seen.record(table, me.id)
    return seen.adding(there.replace(**lived))


def _elsewhere(versions: Sequence[Case], reader: Reader) -> Iterator[tuple[Case, Withheld]]:
    """What of the other versions leads to somebody, and is withheld from a reader for that."""
    others = versions[1:]
    if not others or not (not_to_be_found(versions, reader.person) or new_lives(versions).children):
        return
    for case in others:
        closed = restrict_by_facts(case, reader, versions)
        for table in (*SINGLE, *RECORDS):
            for record in records_of(closed, table):
                for rule in record.restricted:
                    if rule.reason in LEADING and keeps_from(rule, reader):
                        yield case, Withheld(table, record.id, rule.field, rule.reason)


def _tells(key: str) -> bool:
    """Whether a word alone may say where somebody is: it is the name of a place or of somebody."""
    return len(key) > SHORTEST and not (is_word(key) or key in PLACES or key.isdigit())


def _parts(text: str) -> Iterator[tuple[str, ...]]:
    """Every row of words in a text."""
    keys = keys_of(text)
    for start in range(len(keys)):
        yield from (tuple(keys[start:end]) for end in range(start + 1, len(keys) + 1))


def _leading(whole: Case, entry: Withheld) -> Iterator[str]:
    """The words of something withheld by which somebody may be found: its names and numbers."""
    record: Record = whole.record(entry.table, entry.record)
    for field in dict.fromkeys((*marked(type(record), "safety"), entry.field)):
        if field and entry.field in ("", field) and not is_prose(type(record), field):
            yield from (text for text in texts_of(getattr(record, field)) if len(text) >= SHORTEST)


def _texts_of(record: Record) -> Iterator[str]:
    """The texts by which a record says where somebody is."""
    kind = type(record)
    for field in (*marked(kind, "safety"), *marked(kind, "place")):
        yield from texts_of(getattr(record, field))
