"""What checks, events and risks hold of violence or harm by whoever is near the baby."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from prebirth.base.language import say
from prebirth.case.agencies import AskedOf, HistoryCheck
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import HARMFUL, Event, EventKind, Harm
from prebirth.case.family import babies_entered, mothers, once_possible, parents
from prebirth.case.not_yet import has_been
from prebirth.case.people import SIBLINGS, Contact, Person
from prebirth.case.plan import Factor, FactorKind, Theme
from prebirth.case.record import Record
from prebirth.copies.kept_back import KeptBack, Lead
from prebirth.copies.who_they_are import introduced
from prebirth.layout.blocks import Block, Para
from prebirth.rules.prompts.unsaid import tells_of_harm
from prebirth.wording.facts import capital, fact, told_apart

Shorten = Callable[[str], str]
Told = HistoryCheck | Event | Factor
AT_HOME = frozenset({Contact.LIVES, Contact.STAYS})
OFTEN_THERE = AT_HOME | {Contact.REGULAR}
WORDS: dict[type[Record], str] = {HistoryCheck: "showed", Event: "happened", Factor: "description"}
"""The field of each that tells what somebody did."""


def harm_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Of each who is near, what the record tells of their violence or harm, in its own words."""
    told: list[Block] = [
        Para(
            _by_line(_said(case, row, shorten) for row in rows),
            say("Violence or harm on record, {who}:", who=introduced(case, person, number=False)),
        )
        for person in _near(case)
        if (rows := list(_harm_by(case, person)))
    ]
    # Most events are of no harm: of them only one that tells of it counts.
    judged = (HistoryCheck, Factor)
    if kept.harm or any(kept.any_in(TABLE_OF[kind], WORDS[kind]) for kind in judged):
        told += kept.part_line(Lead.HARM)
    return told


def _by_line(told: Iterable[str]) -> str:
    """Each on a line of its own, where they are several."""
    first, *rest = told
    return "".join(f"\n– {one}" for one in (first, *rest)) if rest else first


def harm_events(case: Case) -> set[str]:
    """The ids of the events that tell of violence or harm by somebody who is near."""
    return {row.id for who in _near(case) for row in _harm_by(case, who) if isinstance(row, Event)}


def open_checks(case: Case, kept: KeptBack, person: str) -> str:
    """What was asked about somebody and has no answer; what is kept back is not said to be open."""
    told = [
        say(
            "check{of} asked {day} has no answer yet",
            of=f" ({whom})" if (whom := asked_whom(case, row)) else "",
            day=fact(case, row, "asked_on"),
        )
        for row in case.checks
        if row.about == person
        and has_been(row.asked_on)
        and not (has_been(row.received_on) or row.showed.strip())
        and not kept.of(row, "asked_on", "received_on", "showed")
    ]
    return "; ".join(told)


def asked_whom(case: Case, check: HistoryCheck) -> str:
    """Who was asked about somebody's history: another authority is called by its name alone."""
    kind = fact(case, check, "asked_of")
    if check.which and check.asked_of == AskedOf.AUTHORITY:
        kind = ""
    return ", ".join(filter(None, (kind, fact(case, check, "which"))))


def open_check_blocks(case: Case, kept: KeptBack, above: Collection[str]) -> list[Block]:
    """The open checks of those near who are not told of above on the page."""
    return [
        Para(f"{told}.", f"{told_apart(case, person)}:")
        for person in _near(case)
        if person.id not in above and (told := open_checks(case, kept, person.id))
    ]


def harm_on_record(case: Case) -> bool:
    """Whether the record tells of violence or harm by somebody who is near."""
    return any(True for person in _near(case) for _ in _harm_by(case, person))


def alleged_by(case: Case) -> Iterator[str]:
    """The ids of those near of whom an event only alleges violence: they may not know of it."""
    for person in _near(case):
        rows = _harm_by(case, person)
        if any(isinstance(row, Event) and row.violence == Harm.ALLEGED for row in rows):
            yield person.id


def at_home(case: Case) -> Iterator[str]:
    """Who lives or stays in a home of the mother's."""
    hers = {mother.id for mother in mothers(case)}
    for home in case.households:
        now = {row.person for row in home.members if row.person and row.here}
        yield from now if hers & now else ()
    yield from (person.id for person in case.people if person.contact in AT_HOME)


def _near(case: Case) -> list[Person]:
    """Parents and partners, whoever was a possible father, and who is at home or often there."""
    near = {person.id for person in (*parents(case), *once_possible(case))} | set(at_home(case))
    near |= {person.id for person in case.people if person.contact in OFTEN_THERE}
    near -= babies_entered(case)
    return [person for person in case.people if person.id in near and not person.died]


def _harm_by(case: Case, person: Person) -> Iterator[Told]:
    """The checks, events and risks that tell of harm by somebody.

    What a mother or a child lived through is written of them as well: of these only what the
    police answered, a conviction, and a risk from offending. A risk of abuse that names no harm
    is told where no tie tells it.
    """
    hurt_too = person in mothers(case) or person.role in SIBLINGS
    for check in case.checks:
        by_them = not hurt_too or check.asked_of == AskedOf.POLICE
        if check.about == person.id and by_them and tells_of_harm(check.showed):
            yield check
    for event in case.events:
        by_them = not hurt_too or event.kind == EventKind.CONVICTION
        if (
            person.id in event.about
            and by_them
            and (event.violence in HARMFUL or tells_of_harm(event.happened))
        ):
            yield event
    tied = hurt_too or any(tie.violent and person.id in tie.people for tie in case.ties)
    for risk in case.factors:
        by_them = not hurt_too or risk.theme == Theme.OFFENDING
        if (
            risk.about == person.id
            and risk.kind == FactorKind.RISK
            and by_them
            and ((risk.theme == Theme.ABUSE and not tied) or tells_of_harm(risk.description))
        ):
            yield risk


def _said(case: Case, row: Told, shorten: Shorten) -> str:
    """What kind of record it is, its day, and its own words."""
    match row:
        case HistoryCheck():
            asked_of = fact(case, row, "asked_of")
            what, day = say("Check") + (f", {asked_of}" if asked_of else ""), "received_on"
        case Event():
            what, day = fact(case, row, "kind") or say("Event"), "on"
        case Factor():
            state = fact(case, row, "state").lower()
            what, day = say("Risk") + (f", {state}" if state else ""), "since"
    when = fact(case, row, day)
    if when and isinstance(row, Factor):
        when = say("since {since}", since=when)
    harm = fact(case, row, "violence").lower() if isinstance(row, Event) else ""
    lead = ", ".join(filter(None, (what, when, harm and say("violence {harm}", harm=harm))))
    words = shorten(getattr(row, WORDS[type(row)]).strip()).rstrip(".")
    return f"{capital(lead)}: {words}." if words else f"{capital(lead)}."
