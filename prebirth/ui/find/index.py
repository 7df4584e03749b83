"""The search index of an open assessment; a result holds every word of the search.

What is restricted is never searched, nor a text that names somebody withheld: a list of results
would show it to whoever looks over a shoulder.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from operator import itemgetter
from typing import NamedTuple

from prebirth.case.annotations import inner_type
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.households import Household
from prebirth.case.marks import facts, marked
from prebirth.case.people import Person
from prebirth.case.record import Record, ref_of
from prebirth.case.values import Model
from prebirth.form.model import Walk
from prebirth.privacy.gate import Seen, for_reader
from prebirth.privacy.redaction import Reader
from prebirth.ui.base.words import field_title, kind_name
from prebirth.ui.records.fields.other_words import held_called
from prebirth.wording.facts import answer_words, record_name, record_title, words

MOST = 50
"""How many finds a list shows."""
BEFORE, AROUND = 24, 90
"""Letters shown before the word that matched, and in all."""

ARTICLES = frozenset({"a", "an", "the"})


class Find(NamedTuple):
    """One thing that can be found: its name, all that is said of it, and what going there does."""

    kind: str
    name: str
    said: str
    go: Callable[[], object]
    case: str = ""
    """The assessment that it is, or whose record it is; nothing for pages and what is to do."""
    section: str = ""
    """The id of a section of the walk; empty for anything else."""
    searched: str = ""
    """What of what is said is searched, if not all: the titles of fields say what is found."""
    also: str = ""
    """Other words for it, with commas between them, by which it is found as by its name."""
    offers: str = ""
    """The choices there are, each with other words for it: what is found by them comes last."""
    parts: tuple[tuple[str, Callable[[], object]], ...] = ()
    """What it has by title, each with the way there: found by its name with words of that title."""
    takes: bool = False
    """Whether it takes something back or away: only the word that its name begins with finds it."""

    @property
    def folded(self) -> Findable:
        """All of it in lower case, for comparing.

        A section is called by its number too, as in “section 4”.
        """
        names = f"{self.kind} {self.name}" if self.section else self.name
        names = f"{names}\n{self.also}".casefold()
        said = f"{names}\n{self.searched or self.said}".casefold()
        return Findable((*self._called(),), names, said, f"{said}\n{self.offers}".casefold())

    def asked_by(self, words: list[str]) -> bool:
        """Whether a search says that something is to be taken back or away, where this does."""
        own = (one.split()[0].strip(":…") for one in (self.name, *self.also.split(",")) if one)
        return not self.takes or any(verb.casefold() in words for verb in own)

    def _called(self) -> Iterator[str]:
        """What it is called, without numbers: as a whole, by each part, and by other words.

        Few type the article within a name, as in “Add a decision”.
        """
        whole, also = self.name.casefold(), self.also.casefold()
        named = dict.fromkeys((whole, *whole.split(" · "), *also.split(",")))
        for name in (*named, *(one.replace("'s ", " ") for one in named if "'s " in one)):
            words = (word.strip("…·") for word in name.split())
            held = [word for word in words if word and not word.isdigit()]
            yield " ".join(held)
            if held and held[0] not in ARTICLES and not ARTICLES.isdisjoint(held):
                yield " ".join(word for word in held if word not in ARTICLES)

    def part_asked_by(self, words: list[str], names: str) -> Find | None:
        """The part of it that a search asks for, by words of its names and of the part's title."""
        held = re.findall(r"\w+", names)
        named = [word for word in words if word in held]
        rest = [word for word in words if word not in named]
        if not named or not rest:
            return None
        for title, go in self.parts:
            if set(rest) <= {word.strip("?,()") for word in title.casefold().split()}:
                return self._replace(name=f"{self.name} · {title}", go=go)
        return None

    def shown(self, text: str) -> str:
        """What is said of it where a text was found: around the word, or first the choice itself.

        The line may be cut, and why it was found stands where it is not.
        """
        first = next(iter(text.casefold().split()), "")
        if not self.offers or first in self.folded.said:
            return around(self.said, text)
        return f"{around(self.offers, text)} · {self.said}"


class Findable(NamedTuple):
    """What can be found, in lower case."""

    called: tuple[str, ...]
    """Each of its names."""
    names: str
    said: str
    """The names, with all that is said of it."""
    whole: str
    """And with the choices that it offers."""

    def unlike(self, text: str) -> int:
        """How unlike a text its nearest name is: 0 where one of them is the same.

        Then comes one that begins with the text, one that begins with letters of it, one that
        ends with it, one that begins with one of its words, and then the text within a name.
        """
        return min(_unlike(name, text) for name in self.called)


def _unlike(name: str, text: str) -> int:
    if name == text:
        return 0
    if name.startswith(text):
        return 1 if name.startswith(f"{text} ") else 2
    if name.endswith(f" {text}"):
        return 3
    if name.partition(" ")[0] in text.split():
        return 4
    return 5 if f" {text}" in name else 6


class Index:
    """Everything that can be found; only records that changed are read again."""

    def __init__(self) -> None:
        self._named: dict[tuple[str, str], str] = {}
        self._known: dict[tuple[str, str], tuple[Record, Find, Findable]] = {}
        self._all: list[tuple[Find, Findable]] = []
        self._whole: Case | None = None
        self._seen: Seen | None = None

    def seen(self, case: Case) -> Seen:
        """The case as everybody may see it, taken through the gate once as long as it stays."""
        if self._seen is None or self._whole is not case:
            self._whole, self._seen = case, for_reader(case, Reader())[0]
        return self._seen

    def fill(
        self,
        others: Iterable[Find],
        case: Seen | None,
        walk: Walk | None,
        go: Callable[..., object],
    ) -> None:
        """Take in everything: acts and pages as given, and every record and answer of a case."""
        self._all = [(find, find.folded) for find in others]
        known: dict[tuple[str, str], tuple[Record, Find, Findable]] = {}
        if case is not None and walk is not None:
            named = _named(case)
            if named != self._named:
                self._known = {}
            self._named = named
            asks = {
                question.id: question.short
                for section in walk.form.sections
                for question in section.questions
            }
            for table, record in _records(case, walk):
                key = (table, record.id)
                before = self._known.get(key)
                if before is None or before[0] is not record:
                    find = (
                        _answered(case, record, asks, go)
                        if isinstance(record, Answer)
                        else _recorded(case, table, record, go)
                    )
                    before = (record, find, find.folded)
                known[key] = before
        self._known = known
        self._all += [(find, folded) for _, find, folded in known.values()]

    def search(self, text: str) -> list[Find]:
        """Return all that holds every word of a text, the best match first.

        A match in a name comes before one in the text, people before all others, then what is
        called just so, and what is found by a choice that it offers comes late; the rest stand in
        the order of the walk. What takes something back or away comes after everything else.
        """
        wanted = text.casefold().split()
        if not wanted:
            return []
        people: list[Find] = []
        called: list[tuple[int, Find]] = []
        others: list[Find] = []
        offering: list[Find] = []
        taking: list[Find] = []
        told = " ".join(wanted).rstrip("…")
        fits = [_fits(word) for word in wanted]
        for find, folded in self._all:
            if find.parts and (part := find.part_asked_by(wanted, folded.names)):
                people.append(part)
            elif all(fit(folded.whole) for fit in fits) and find.asked_by(wanted):
                if find.takes:
                    taking.append(find)
                elif not all(fit(folded.said) for fit in fits):
                    if told in folded.whole:
                        offering.append(find)
                elif not all(fit(folded.names) for fit in fits):
                    others.append(find)
                elif find.kind == kind_name(Person):
                    people.append(find)
                else:
                    called.append((folded.unlike(told), find))
        called.sort(key=itemgetter(0))
        return [*people, *(find for _, find in called), *others, *offering, *taking]


def _fits(word: str) -> Callable[[str], object]:
    """What says whether a word stands in a text; a number fits a whole number alone."""
    if word.isdecimal():
        return re.compile(rf"(?<!\d){word}(?!\d)").search
    return lambda text: word in text


def around(text: str, wanted: str) -> str:
    """The part of a text in which the first word of a search stands."""
    flat = " ".join(text.split())
    first = next(iter(wanted.casefold().split()), "")
    place = flat.casefold().find(first)
    at = max(place - BEFORE, 0)
    at = flat.find(" ", at) + 1 if at else 0
    fact = flat.rfind(" · ", 0, max(place, 0)) + 1
    if fact and place - fact < AROUND // 2:  # else a fact stands without its title
        at = fact
    at += len(flat[at:]) - len(flat[at:].lstrip("· "))  # what parts two facts begins no line
    end = len(flat)
    if end > at + AROUND:
        word = flat.rfind(" ", place + len(first), at + AROUND + 1)
        end = word if word > at else at + AROUND
    shown = flat[at:end].rstrip("· ")
    return ("…" if at else "") + shown + ("…" if end < len(flat) else "")


def _records(case: Case, walk: Walk) -> Iterator[tuple[str, Record]]:
    held = {holds.records for section in walk.form.sections for holds in section.holds}
    for table in (*SINGLE, *RECORDS):
        if table in held:  # anything else has no page to go to
            records: Iterable[Record] = (
                [case.record(table, table)] if table in SINGLE else case.table(table)
            )
            yield from ((table, record) for record in records if not record.inside)
    yield from (("answers", answer) for answer in case.answers if not answer.empty)


def _answered(case: Case, answer: Answer, asks: dict[str, str], go: Callable[..., object]) -> Find:
    about = f" ({case.name_of(answer.about)})" if answer.about else ""
    return Find(
        kind_name(Answer),
        asks.get(answer.question, answer.asked) + about,
        " ".join(answer_words(case, answer)),
        lambda: go("answers", answer.id),
        case.id,
    )


def _named(case: Case) -> dict[tuple[str, str], str]:
    """What each record is called to which others may point, and so say its name."""
    return {
        (table, record.id): record_name(case, table, record.id)
        for table in _named_tables()
        for record in case.table(table)
    }


@cache
def _named_tables() -> frozenset[str]:
    """The tables into which fields of records and of their rows point."""
    kinds: list[type[Model]] = [*SINGLE.values(), *RECORDS.values()]
    for kind in kinds:  # which grows by the rows that records hold
        inners = (inner_type(info.annotation)[1] for info in kind.model_fields.values())
        rows = (one for one in inners if isinstance(one, type) and issubclass(one, Model))
        kinds += [row for row in dict.fromkeys(rows) if row not in kinds]
    found = (ref_of(kind, name) for kind in kinds for name in kind.model_fields)
    return frozenset(filter(None, found))


def with_whose(case: Case, record: Record, title: str) -> str:
    """A title, and whose it is where it does not name them: another may have the same of theirs."""
    whose = () if isinstance(record, Person | Household) else record.people
    names = [one.name for one in case.people if one.id in whose and one.name not in title]
    return f"{title} ({', '.join(names)})" if names else title


def _recorded(case: Case, table: str, record: Record, go: Callable[..., object]) -> Find:
    kind = type(record)
    inside = marked(kind, "inside")
    values = ((name, getattr(record, name)) for name in facts(kind) if name not in inside)
    told = [
        (field_title(kind, name), text)
        for name, value in values
        if (text := words(case, value, ref_of(kind, name)))
    ]
    said = " · ".join(
        f"{title} {text}" if title.endswith("?") else f"{title}: {text}" for title, text in told
    )
    title = with_whose(case, record, " ".join(record_title(case, record).split()))
    searched = " · ".join((*(text for _, text in told), *held_called(record)))
    found = Find(
        kind_name(kind), title, said, partial(go, table, record.id), case.id, searched=searched
    )
    if not isinstance(record, Person):
        return found
    parts = (
        (field_title(kind, name), partial(go, table, record.id, name))
        for name in facts(kind)
        if record.applies(name)
    )
    return found._replace(also=f"{record.names},{record.known_as}", parts=(*parts,))
