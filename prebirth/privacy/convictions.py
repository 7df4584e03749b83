"""What somebody was convicted of, where that is kept from a reader, told again in few words.

“G'dad conv in 98” and “MGF (PNC)” tell it as well as the entry does. Each such sentence is near.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from prebirth.case.agencies import HistoryCheck
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import Event, EventKind
from prebirth.case.marks import Why
from prebirth.case.people import Person
from prebirth.privacy.cutting import take_out_lost
from prebirth.privacy.folding import glance_at, listed
from prebirth.privacy.of_people import OfPeople
from prebirth.privacy.redaction import Reader, keeps_from
from prebirth.privacy.sentences import sentences
from prebirth.privacy.sought import Hit
from prebirth.privacy.texts import texts_of
from prebirth.privacy.withheld import Choice, Withheld

CONVICTED = re.compile(
    r"\b(?:conv|convict(?:ed|ions?|s)|convs|PNC|Sch(?:ed(?:ule)?)?\.? ?(?:1|one)|SHPO|SOPO|ViSOR"
    r"|RSO|mappa|sex offenders?|registered offender|offenders?|offences?|offended|antecedents"
    r"|prison|jail(?:ed)?|gaol|imprison(?:ed|ment)|sentenced?|time inside|been inside|did time"
    r"|criminal (?:record|history|past)|previous (?:convictions|offences)|cautioned"
    r"|(?:has|have|had|his|her|their|forensic|offending) (?:hx|history))\b",
    re.IGNORECASE,
)
"""How a sentence says that somebody was convicted of something."""
WORDS = listed("""
    conv convs convict convicted convicts conviction convictions pnc sch sched schedule shpo sopo
    visor rso mappa offender offenders offence offences offended antecedents prison jail jailed
    gaol imprisoned imprisonment sentence sentenced inside time criminal previous cautioned hx
    history
""")
"""The words without one of which, or a number of it, nothing is told of that."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LASTED = re.compile(r"\b\d+ ?(?:months?|years?|yrs?|mths?|m)\b", re.IGNORECASE)
"""How long somebody was sent to prison for."""
EVENTS, CHECKS = TABLE_OF[Event], TABLE_OF[HistoryCheck]
SAYS = {EVENTS: "happened", CHECKS: "showed"}
"""The fact of each kind of record that says it."""


def take_out_convictions(
    versions: Sequence[Case], seen: Case, reader: Reader, held: list[Withheld], choice: Choice
) -> Case:
    """The redacted case less what says again what somebody was convicted of, where that is kept.

    The first of the versions is the one that is seen. Whose other conviction the copy tells of,
    of them a word such as “convicted” alone says nothing that it must not.
    """
    whole, of = versions[0], dict[str, set[str]]()
    for record in _kept_back(versions, reader, choice):
        said = " ".join(texts_of(record))
        for whom in record.people - {reader.person}:
            of.setdefault(whom, set()).update(_numbers(said))
            if isinstance(record, Event) and record.on:
                of[whom].update(_short(str(record.on.year)))
    for key, numbers in of.items():
        if person := whole.people.get(key):
            told = any(_tells(one) and key in one.people for one in (*seen.events, *seen.checks))
            sought = _Convicted(person, numbers, whole, seen, told=told)
            seen = take_out_lost(whole, seen, sought, held, choice)
    return seen


def _kept_back(
    versions: Sequence[Case], reader: Reader, choice: Choice
) -> Iterator[Event | HistoryCheck]:
    """Each conviction that is kept from a reader, as each of the versions has it."""
    more = {(place.table, place.record, place.field) for place, _ in choice.withheld}
    for case in versions:
        for record in (*case.events, *case.checks):
            table = TABLE_OF[type(record)]
            closed = {rule.field for rule in record.restricted if keeps_from(rule, reader)}
            closed |= {field for at, key, field in more if (at, key) == (table, record.id)}
            if _tells(record) and not closed.isdisjoint({"", SAYS[table]}):
                yield record


def _tells(record: Event | HistoryCheck) -> bool:
    """Whether a record tells of a conviction."""
    said = record.happened if isinstance(record, Event) else record.showed
    kind = isinstance(record, Event) and record.kind == EventKind.CONVICTION
    return bool(said) and (kind or CONVICTED.search(said) is not None)


def _numbers(said: str) -> Iterator[str]:
    """The years in a text and how long something lasted, in each way in which they are written."""
    for year in YEAR.findall(said):
        yield from _short(year)
    yield from (lasted.casefold() for lasted in LASTED.findall(said))


def _short(year: str) -> tuple[str, ...]:
    """A year as it is written in full and in short, “1998” and “98”."""
    return year, year[2:]


class _Convicted(OfPeople):
    """Seeks the sentences that tell of somebody's conviction, or of its year beside them."""

    def __init__(
        self, person: Person, numbers: Collection[str], whole: Case, seen: Case, *, told: bool
    ) -> None:
        super().__init__([person], whole, seen)
        self._person, self._told = person.id, told
        years = [one for one in numbers if one.isdigit()]
        full = [one for one in years if len(one) > len("98")]
        short = [one for one in years if len(one) <= len("98")]
        lasted = [re.escape(one) for one in numbers if not one.isdigit()]
        said = [rf"\b{one}(?!\d)" for one in (*full, *lasted)]
        said += [rf"(?:\b(?:in|since|from|of|back in) |['’]){one}\b(?![./]\d)" for one in short]
        self._numbers_said = re.compile("|".join(said) or r"(?!)", re.IGNORECASE)
        self._figures = frozenset(re.findall(r"\d+", " ".join(numbers)))

    def hits(self, text: str, about: Collection[str] = ()) -> list[Hit]:
        """Each sentence of a text that tells of it."""
        pieces = glance_at(text).pieces
        if pieces.isdisjoint(WORDS) and pieces.isdisjoint(self._figures):
            return []
        theirs = self._person in about
        places: list[tuple[int, int]] = []
        if not theirs and self.may_speak_of_them(pieces):
            places = [*self.named_in(text, about), *self.spoken_in(text)]
        return [
            Hit(one.start, one.end, near=True, reason=Why.OTHERS)
            for one in sentences(text)
            if self._is_told(
                text[one.start : one.end],
                theirs=theirs or any(one.touches(*place) for place in places),
            )
        ]

    def _is_told(self, sentence: str, *, theirs: bool) -> bool:
        """Whether a sentence tells of it; `theirs` is one that speaks of them."""
        convicted = CONVICTED.search(sentence) is not None
        numbered = self._numbers_said.search(sentence) is not None
        return (convicted and numbered) or (theirs and (numbered or (convicted and not self._told)))
