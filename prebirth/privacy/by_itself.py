"""What is restricted by itself, since facts of the case ask for it.

Advice between the authority and its lawyers, the new life of an adopted child, whatever leads to
somebody who is to be kept safe from the reader, and what is for professionals alone. Each
becomes a restriction of the record, so that names, echoes and addresses follow as they do there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import product
from typing import NamedTuple

from prebirth.case.agencies import Agency, HistoryCheck
from prebirth.case.answer import Answer
from prebirth.case.case import RECORDS, SINGLE, Case
from prebirth.case.change import Place
from prebirth.case.chronology import Event, Harm
from prebirth.case.earlier_children import OrderRole, WhereNow
from prebirth.case.family import fathers_and_partners, kept_safe_from, mothers, parents
from prebirth.case.households import Household, Support
from prebirth.case.listed import may_play, plays
from prebirth.case.marks import NOTHING, Audience, Why, marked, texts
from prebirth.case.not_yet import has_been
from prebirth.case.people import KIN, SIBLINGS, OtherName, Person, Role
from prebirth.case.pregnancy import Baby
from prebirth.case.record import Record, Restriction, advice_in
from prebirth.case.ties import COUPLE, PARENTAL, SIBLING_TIES, Tie, TieKind
from prebirth.case.values import Known
from prebirth.case.who_was_told import told_to
from prebirth.form.model import Form
from prebirth.form.question import AnswerAudience
from prebirth.privacy.addresses import is_named_like
from prebirth.privacy.alleged import Alleged, alleged_of
from prebirth.privacy.lost import hidden_people, homes_of
from prebirth.privacy.names import names_of
from prebirth.privacy.records import records_of
from prebirth.privacy.redaction import Reader
from prebirth.privacy.versions import EARLIER
from prebirth.privacy.withheld import NO_CHOICE, Choice, Withheld

NAMES = [field for field in texts(Person) if field in marked(Person, "called")]
FAMILY = frozenset(Role) - {Role.OTHER, Role.PARTNER, Role.EX_PARTNER}
"""Whom one of the family may know whoever lives with them."""
NEW_PARENTS = frozenset({TieKind.ADOPTIVE, TieKind.FOSTER})
ADOPTED = "Adopted child"
ALIKE = 3
"""Letters that a short form of a name shares with it."""
UNNAMED = "Somebody whose name is kept back"
TELLS_OF_ANOTHER = re.compile(
    r"\b(?:twins?|triplets?|first|second|third|other|elder|older|younger|smaller|bigger|one|two"
    r"|three)\b|\b(?-i:[ABC])$|[#\s][123]$",
    re.IGNORECASE,
)
"""What of a baby's name says that there is another."""


class NewLives(NamedTuple):
    """The adopted children of a case, and who and what belongs to their new lives."""

    children: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()

    @property
    def insiders(self) -> frozenset[str]:
        """Those from whom none of it is kept."""
        return self.children | self.people


def restrict_by_facts(case: Case, reader: Reader, also: Sequence[Case] = ()) -> Case:
    """The case with the restrictions for one reader that follow from its facts.

    Or from those of other versions: what one of them asks for holds for all. Without the form, an
    answer counts as one that leads to the person.
    """
    if reader.chair:
        return case
    versions, form = (case, *also), reader.form
    lives = new_lives(versions)
    everybody = {person.id for version in versions for person in version.people}
    outside = tuple(sorted(everybody - lives.insiders))
    hidden = NotToBeFound(case, lives.children, mother=False)
    safe, told = not_to_be_found(versions, reader.person), told_to(case, reader.person)
    lawyers = lawyers_of(*versions) - {reader.agency}
    homes = [home for version in versions for home in _closed_homes(version, reader.person)]
    along = _taken_along(versions, reader.person, told) if reader.person else {}
    alleged = alleged_of(versions, reader.person) if reader.person else Alleged("")
    changed: dict[str, list[Record]] = {}
    for table in (*SINGLE, *RECORDS):
        for record in records_of(case, table):
            rules: list[Restriction] = []
            if not reader.legal_advice:
                rules += _privileged(record, _versions_of(table, record, versions), lawyers, reader)
            if reader.person:
                rules += _staff_only(record, reader.person)
                rules += _told_in_private(table, record, versions, reader.person)
                rules += _fields(
                    record, record.family_may_not_read(), Why.NOT_YET, (reader.person,)
                )
                rules += _alleged_in(_versions_of(table, record, versions), record, alleged, form)
                if closed := record.still_closed_to(reader.person, told) or along.get(record.id):
                    rules.append(Restriction(reason=closed, people=(reader.person,)))
            rules += _named_like(_versions_of(table, record, versions), homes, reader)
            rules += _of_number(record, versions)
            rules += _named_with_another(record, versions)
            if safe:
                rules += _safety(record, safe, form, (reader.person,))
            if reader.person not in lives.insiders:
                rules += _new_life(table, record, lives, hidden, form, outside)
            if rules:
                marked_so = record.replace(restricted=(*record.restricted, *rules))
                changed.setdefault(table, []).append(marked_so)
    return case.replace_tables(
        **{
            table: records[0] if table in SINGLE else case.table(table).having(*records)
            for table, records in changed.items()
        }
    )


def _taken_along(
    versions: Sequence[Case], reader: str, told: Collection[tuple[str, str]]
) -> dict[str, Why]:
    """The records that would tell one of the family of another that is closed to them, and why."""
    known = {key for _, key in told}
    return {
        key: closed
        for version in versions
        for table, kind in RECORDS.items()
        if kind.takes_along is not Record.takes_along
        for record in version.table(table)
        if (closed := record.still_closed_to(reader, told))
        for key in record.takes_along()
        if key not in known
    }


class NotToBeFound(NamedTuple):
    """Whom a reader must not find, whether a mother is among them, and who are their kin."""

    case: Case
    people: frozenset[str]
    mother: bool
    kin: frozenset[str] = frozenset()
    hosts: frozenset[str] = frozenset()
    """With whom one of them lives at an address that is confidential."""
    strangers: frozenset[str] = frozenset()
    """Those of these whom the reader need not know."""


def not_to_be_found(versions: Sequence[Case], reader: str) -> NotToBeFound | None:
    """Those whom a reader must not find: who is to be kept safe from them, and their home.

    Whatever is of no one person leads to a mother; where the reader is one, to others alone if
    it says so.
    """
    safe = {person for case in versions for person in kept_safe_from(case, reader)}
    if not reader or not safe:
        return None
    mums = {person.id for case in versions for person in mothers(case)}
    homes = [
        {member.person for member in home.members if member.person and not has_been(member.until)}
        for case in versions
        for home in case.households
    ]
    with_them = {person for home in homes if safe & home for person in home}
    hosts = frozenset(one for case in versions for one in _hosts(case, safe)) - safe - {reader}
    hidden = frozenset((safe | with_them | hosts) - {reader})
    mother = bool(safe & mums) or reader not in mums
    strangers = hosts - _known_to(reader, versions)
    kin = _kin_of(hidden, versions, reader)
    return NotToBeFound(versions[0], hidden, mother, kin, hosts, strangers)


def _hosts(case: Case, safe: Collection[str]) -> Iterator[str]:
    """Who fosters somebody whose address is confidential, or lives with them."""
    secret = hidden_people(case).intersection(safe)
    for home in case.households:
        here = {row.person for row in home.members if row.person and row.here}
        yield from here if here & secret else ()
    yield from (
        tie.one
        for tie in case.ties
        if tie.kind == TieKind.FOSTER and tie.ongoing and tie.one and tie.other in secret
    )


def _known_to(reader: str, versions: Iterable[Case]) -> frozenset[str]:
    """The parents, children and relatives of a family, and whoever else is tied to a reader."""
    return frozenset(
        key
        for case in versions
        for key in (
            *(one.id for one in case.people if one.role in FAMILY),
            *(key for tie in case.ties if reader in tie.people for key in tie.people),
        )
    )


def _tells_of_home(record: Record, hidden: NotToBeFound) -> bool:
    """Whether it says with whom somebody lives who must not be found."""
    match record:
        case Person():
            return record.id in hidden.strangers
        case Tie():
            with_them = record.kind in {TieKind.FOSTER, TieKind.LIVING_TOGETHER}
            return with_them and bool(record.people & hidden.hosts)
        case Support() | HistoryCheck():
            return bool(record.people & hidden.hosts)
    return False


def _kin_of(people: Collection[str], versions: Iterable[Case], reader: str) -> frozenset[str]:
    """The relatives who are tied to one of some people by birth or care, and not to a reader."""
    ties = [
        {tie.one, tie.other}
        for case in versions
        for tie in case.ties
        if tie.kind in PARENTAL | SIBLING_TIES | {TieKind.AUNT_OR_UNCLE}
    ]
    theirs, readers = (
        {key for tie in ties if tie & whom for key in tie if key} for whom in ({*people}, {reader})
    )
    kin = {one.id for case in versions for one in case.people if one.role in KIN}
    return frozenset(theirs & kin - readers)


def _closed_homes(case: Case, reader: str) -> Iterator[Household]:
    """The homes whose address is confidential, but for one in which the reader lives."""
    closed = homes_of(case, hidden_people(case))
    for home in case.households:
        if home.id in closed and not any(
            row.person == reader and not has_been(row.until) for row in home.members if row.person
        ):
            yield home


def _named_like(
    records: Iterable[Record], homes: Sequence[Household], reader: Reader
) -> Iterator[Restriction]:
    """That an agency is named like a home whose address is confidential, as a refuge may be."""
    if homes and any(
        is_named_like(one.name, home.name, home.address)
        for one in records
        if isinstance(one, Agency) and one.id != reader.agency
        for home in homes
    ):
        yield Restriction(reason=Why.HOME)


def _of_number(record: Record, versions: Sequence[Case]) -> Iterator[Restriction]:
    """What keeps back the number of babies, for what tells that there is more than one."""
    for version in versions if record.of_several_babies else ():
        if len(version.babies) <= 1:  # two that are shown tell it anyhow
            for rule in version.pregnancy.restricted:
                if rule.field in {"", "babies"}:
                    yield rule.model_copy(update={"field": ""})


def _named_with_another(record: Record, versions: Sequence[Case]) -> Iterator[Restriction]:
    """What keeps another baby back, for the name of one that tells of it, as “first twin”."""
    if isinstance(record, Baby) and TELLS_OF_ANOTHER.search(record.name):
        for baby in (one for version in versions for one in version.babies):
            for rule in baby.restricted if baby.id != record.id else ():
                if rule.field == "":
                    yield rule.model_copy(update={"field": "name"})


def lawyers_of(*versions: Case) -> frozenset[str]:
    """The agencies that are the authority's lawyers in one of some versions, as their kind says."""
    return frozenset(one.id for case in versions for one in case.agencies if one.of_lawyers)


def _privileged(
    record: Record, versions: Iterable[Record], lawyers: Collection[str], reader: Reader
) -> Iterator[Restriction]:
    """What is advice between the authority and its lawyers, in one of the versions of a record.

    All of a record of which no field says that it is such. What staff do by it they go on reading.
    """
    kind = type(record)
    if not (advice_in(kind) and any(one.privileged_by(lawyers) for one in versions)):
        return
    if fields := marked(kind, "privileged"):
        yield from _fields(record, fields, Why.PRIVILEGED)
    elif kind.audience != Audience.PROFESSIONALS:
        yield Restriction(reason=Why.PRIVILEGED)
    elif reader.person:
        yield Restriction(reason=Why.PRIVILEGED, people=(reader.person,))


def _versions_of(table: str, record: Record, versions: Sequence[Case]) -> Iterator[Record]:
    """A record as each of some versions holds it."""
    yield from filter(None, (version.record(table, record.id) for version in versions))


def _staff_only(record: Record, reader: str) -> Iterator[Restriction]:
    """What must be told to none of the family, such as what passes between worker and manager."""
    yield from _fields(record, marked(type(record), "staff_only"), Why.STAFF, (reader,))


def _told_in_private(
    table: str, record: Record, versions: Sequence[Case], reader: str
) -> Iterator[Restriction]:
    """Who in private told us of the family, unless it is the reader by name and nobody else."""
    if type(record).told_in_private is Record.told_in_private:
        return
    own = versions[0].people.get(reader)
    said = "|".join(map(re.escape, names_of(own))) if own else ""
    theirs = re.compile(
        rf"\W*(?:{said or '(?!)'})(?: (?:her|him|them)sel\w+)?(?=\W*$| ?[,(:;])", re.IGNORECASE
    )
    private = {
        name
        for one in _versions_of(table, record, versions)
        for name in one.told_in_private()
        if not theirs.match(getattr(one, name))
    }
    fields = sorted(name for name in private if not theirs.match(getattr(record, name)))
    yield from _fields(record, fields, Why.OTHERS, (reader,))


def _alleged_in(
    versions: Iterable[Record], record: Record, alleged: Alleged, form: Form | None
) -> Iterator[Restriction]:
    """What of a record is closed since one of its versions alleges it of the reader.

    What was confirmed since is no allegation any more.
    """
    confirmed = isinstance(record, Event) and record.violence is Harm.CONFIRMED
    for one in [record] if confirmed else versions:
        for rule in alleged.closes(one, form):
            if not rule.field or getattr(record, rule.field) not in NOTHING:
                yield rule


def _safety(
    record: Record, hidden: NotToBeFound, form: Form | None, people: tuple[str, ...]
) -> Iterator[Restriction]:
    """What of a record leads to somebody who is to be kept safe from its reader."""
    about, own = record.people, type(record)
    if own.audience == Audience.QUESTION:
        if not isinstance(record, Answer) or _answer_leads(record, hidden, form, people):
            yield Restriction(reason=Why.SAFETY, people=people)
        return
    if _tells_of_home(record, hidden):
        yield Restriction(reason=Why.SAFETY, people=people)
        return
    by_more = record.leads_by(hidden.people, people, mother=hidden.mother)
    if isinstance(record, Person) and record.id in hidden.kin:
        by_more = (*by_more, *marked(Person, "safety"))
    a = hidden.case.assessment
    if (about and not about & hidden.people) or (
        isinstance(record, Agency) and record.is_of({a.authority, a.team}, a.worker)
    ):
        yield from _fields(record, by_more, Why.SAFETY, people)
        return
    leading = marked(own, "safety") if about or hidden.mother else ()
    # An agency whose name would be blanked goes whole: that it has none would be untrue.
    nameless = not {*leading}.isdisjoint(marked(own, "named_by"))
    if nameless or record.leads_to(mother=hidden.mother):
        yield Restriction(reason=Why.SAFETY, people=people)
    else:
        yield from _fields(record, dict.fromkeys((*leading, *by_more)), Why.SAFETY, people)


def _answer_leads(
    answer: Answer, hidden: NotToBeFound, form: Form | None, readers: tuple[str, ...]
) -> bool:
    """Whether an answer leads to somebody, or says what they think or told."""
    question = form.asked.get(answer.question) if form else None
    if question is None:
        return not answer.about or answer.about in hidden.people
    if question.audience == AnswerAudience.UNSAFE and answer.about in readers:
        return True
    if answer.about or not question.safety:
        return question.safety and answer.about in hidden.people
    match question.audience:
        case AnswerAudience.MOTHER:
            whose = {person.id for person in mothers(hidden.case)}
        case AnswerAudience.FATHER:
            whose = {person.id for person in fathers_and_partners(hidden.case)}
        case _:
            return hidden.mother
    return bool(whose & hidden.people)


def _new_life(
    table: str,
    record: Record,
    lives: NewLives,
    hidden: NotToBeFound,
    form: Form | None,
    outside: tuple[str, ...],
) -> Iterator[Restriction]:
    """What of a record belongs to the new life of an adopted child."""
    if (table == "people" and record.id in lives.people) or (
        table == "households" and record.id in lives.homes
    ):
        yield Restriction(reason=Why.NEW_LIFE, people=outside)
    elif record.people & hidden.people and record.people <= lives.insiders:
        own = _safety(record, hidden, form, outside)
        yield from (rule.model_copy(update={"reason": Why.NEW_LIFE}) for rule in own)


def _fields(
    record: Record, fields: Collection[str], why: Why, people: tuple[str, ...] = ()
) -> Iterator[Restriction]:
    """A restriction of each field that says something."""
    for field in fields:
        if getattr(record, field) not in NOTHING:
            yield Restriction(field=field, reason=why, people=people)


# Adopted children


def new_lives(versions: Sequence[Case]) -> NewLives:
    """The children whose new name and home the birth family must not know, and who is with them.

    In one version or another: it is lifted where no version asks for it any more.
    """
    found = [_new_lives(case) for case in versions]
    return NewLives(*(frozenset().union(*parts) for parts in zip(*found, strict=True)))


def _new_lives(case: Case) -> NewLives:
    known = {person.id for person in parents(case)}
    children = {child for child in _children(case) - known if _closed(case, child, known)}
    if not children:
        return NewLives()
    birth = {parent for child in children for parent in birth_parents(case, child)}
    family = known | birth | {person.id for person in case.people if person.role in SIBLINGS}
    people = {
        tie.one
        for tie in case.ties
        if tie.kind in NEW_PARENTS and tie.other in children and tie.ongoing and tie.one
    }
    people -= family
    homes = {
        home.id
        for home in case.households
        for member in home.members
        if (member.person in people or (member.person in children and not has_been(member.until)))
        and not home.people & (known | birth)
    }
    people |= {
        person
        for home in case.households
        if home.id in homes
        for person in home.people
        if person not in family
    }
    people |= {
        two
        for tie in case.ties
        for one, two in ((tie.one, tie.other), (tie.other, tie.one))
        if tie.kind in COUPLE and one in people and two and two not in family
    }
    return NewLives(frozenset(children), frozenset(people - children), frozenset(homes))


def _children(case: Case) -> set[str]:
    """The children before this one: by what they are to the baby, or by their own record."""
    return {person.id for person in case.people if person.role in SIBLINGS} | {
        record.child for record in case.previous_children if record.child
    }


def _closed(case: Case, child: str, known: set[str]) -> bool:
    """Whether a child was adopted or is to be, and nobody said that the family may know where."""
    own = [record for record in case.previous_children if record.child == child]
    opens = (("family_may_know", Known.YES), ("where_now", WhereNow.PARENT))
    if any(
        getattr(record, field) == value
        # What is kept back opens nothing.
        and not any(rule.field in {"", field} for rule in record.restricted)
        for record, (field, value) in product(own, opens)
    ):
        return False
    return any(
        may_play(record.order, OrderRole.NEW_LIFE) or record.where_now == WhereNow.ADOPTED
        for record in own
    ) or any(
        tie.kind == TieKind.ADOPTIVE and tie.other == child and tie.one not in known
        for tie in case.ties
    )


def birth_parents(case: Case, child: str) -> set[str]:
    """A child's parents by birth, as far as the case tells."""
    return {
        tie.one
        for tie in case.ties
        if tie.kind == TieKind.PARENT and tie.other == child and tie.one
    } | {
        parent
        for record in case.previous_children
        if record.child == child
        for parent in record.parents
    }


# Names


def call_as_known(
    case: Case, reader: Reader, choice: Choice = NO_CHOICE, also: Sequence[Case] = ()
) -> tuple[Case, list[Withheld]]:
    """The case with everybody called as its reader may know them, and the names withheld."""
    if reader.chair:
        return case, []
    versions, let = (case, *also), {place for place, _ in choice.let}
    lives, held = new_lives(versions), list[Withheld]()
    closed = lives.children if reader.person not in lives.insiders else frozenset()
    renamed: list[Person] = []
    unnamed: set[str] = set()
    for person in list(case.people):
        one = person.id.partition(EARLIER)[0]
        ever = [old for old in (version.people.get(one) for version in versions) if old]
        secret = {
            row.name
            for old in ever
            for row in old.other_names
            if _name_kept(row, old, reader, lives, versions)
        }
        rows = tuple(row for row in person.other_names if row.name not in secret)
        if rows != person.other_names and Place("people", person.id, "other_names") not in let:
            held.append(Withheld("people", person.id, "other_names", Why.NAME))
            person = person.replace(other_names=rows)  # noqa: PLW2901
            case = case.adding(person)
        if one not in closed and not secret:
            continue
        names = _Names(versions, person, rows, secret, new=one in closed)
        less = {
            field: ""
            for field in NAMES
            if not names.may(getattr(person, field))
            and Place("people", person.id, field) not in let
        }
        if not less:
            continue
        held += [Withheld("people", person.id, field, names.why) for field in less]
        if "names" in less:
            less["names"] = names.instead
            unnamed |= {names.instead} if names.unnamed else set()
        # What they are called instead is no other name: its last day would tell of a new one.
        rows = tuple(row for row in person.other_names if row.name != less.get("names"))
        renamed.append(person.replace(**less, other_names=rows))
    calls = [person.names for person in renamed]
    for number, person in enumerate(renamed, 1):
        alike = person.names in unnamed and calls.count(person.names) > 1
        called = f"{person.names} {number}" if alike else person.names
        case = case.adding(person.replace(names=called))
    return case, held


def without_whom_names_are_kept_from(case: Case) -> Case:
    """The case for one of the family: a name that they may read, and not from whom it is kept."""
    for person in [one for one in case.people if any(row.secret for row in one.other_names)]:
        rows = tuple(row.for_family() for row in person.other_names)
        case = case.adding(person.replace(other_names=rows))
    return case


def _name_kept(
    row: OtherName, person: Person, reader: Reader, lives: NewLives, versions: Sequence[Case]
) -> bool:
    """Whether a name of somebody is kept from a reader."""
    if row.kept_from and (not reader.person or reader.person in row.kept_from):
        return True
    if row.not_birth_family != Known.YES and not _may_be_new(row, person, lives, versions):
        return False
    return not (reader.person in lives.insiders | {person.id} and reader.person) and not _lifted(
        versions, person.id
    )


def _may_be_new(row: OtherName, person: Person, lives: NewLives, versions: Sequence[Case]) -> bool:
    """Whether a name of a child of whose new name the birth family may not know may be that one.

    Nobody said that it is kept from them. It has not ended, it is no form of the name that they
    are listed by, and it is the family's by birth no more.
    """
    if person.id not in lives.children or row.until or row.not_birth_family == Known.NO:
        return False
    words, own = _words(row.name), _words(person.names)
    parents = {parent for case in versions for parent in birth_parents(case, person.id)}
    birth = _surnames(versions, parents)
    if not (words and own and birth):
        return bool(row.since)
    if not _surnames(versions, lives.people).isdisjoint(words):
        return True
    alike = len(words) == 1 and words[0][:ALIKE] == own[0][:ALIKE]
    same = alike or birth.issuperset(words[-1].split("-")) or words[-1] in own
    return own[-1] in birth and not same


def _lifted(versions: Sequence[Case], child: str) -> bool:
    """Whether every version that tells of a child says that the birth family may know."""
    own = [
        record
        for version in versions
        for record in version.previous_children
        if record.child == child
    ]
    return bool(own) and all(record.family_may_know == Known.YES for record in own)


class _Names:
    """Which names of one person a reader may know, and what they are called where not."""

    def __init__(
        self,
        versions: Sequence[Case],
        person: Person,
        rows: tuple[OtherName, ...],
        secret: set[str],
        *,
        new: bool,
    ) -> None:
        self._secret, self._new = secret, new
        one = person.id.partition(EARLIER)[0]
        self.why = Why.NEW_LIFE if new else Why.NAME
        self._told = [row.name for row in rows if row.name]
        now = [
            row
            for version in versions
            for other in version.people
            if other.id == one
            for row in other.other_names
            if row.secret and not row.until
        ]
        # A name that is kept back and in use is the new one: the other is that of before.
        self._before = bool(now) and all(row.name != person.names for row in now)
        self._birth = _surnames(
            versions, {parent for case in versions for parent in birth_parents(case, one)}
        )
        self._theirs = _surnames(versions, new_lives(versions).people)
        self._names = person.names
        earlier = sorted(
            (row for row in rows if row.name), key=lambda row: row.until.key if row.until else (0,)
        )
        own = [
            record for case in versions for record in case.previous_children if record.child == one
        ]
        adopted = any(
            plays(record.order, OrderRole.ADOPTS) or record.where_now == WhereNow.ADOPTED
            for record in own
        ) or any(
            tie.kind == TieKind.ADOPTIVE and tie.other == one
            for case in versions
            for tie in case.ties
        )
        under = [record.order.child_called for record in own if record.order]
        told = ADOPTED if adopted else next(filter(None, under), UNNAMED)
        self.unnamed = not earlier
        self.instead = earlier[-1].name if earlier else told if new else UNNAMED

    def may(self, name: str) -> bool:
        """Whether the reader may know a name."""
        if not name:
            return True
        if self._may_full(name):
            return True
        known = [*self._told, *([self._names] if self._may_full(self._names) else [])]
        words = {word for told in known for word in _words(told)}
        return name not in self._secret and words.issuperset(_words(name))

    def _may_full(self, name: str) -> bool:
        if name in self._secret:
            return False
        if not self._new or name in self._told:
            return True
        words = _words(name)
        if name == self._names and self._before:
            return True
        return (
            len(words) > 1
            and not set(words) & self._theirs
            and set(words[-1].split("-")) <= self._birth
        )


def _words(name: str) -> list[str]:
    return name.casefold().split()


def _surnames(versions: Sequence[Case], people: Collection[str]) -> set[str]:
    """The surnames that some people have or had, each part of one with a hyphen."""
    return {
        part
        for case in versions
        for person in case.people
        if person.id in people
        for name in (person.names, *(row.name for row in person.other_names))
        for words in [_words(name)]
        if len(words) > 1
        for part in words[-1].split("-")
    }
