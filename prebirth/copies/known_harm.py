"""What checks, events and risks hold of violence or harm by whoever is near the baby."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from prebirth.base.language import say
from prebirth.case.agencies import AskedOf, Contribution, HistoryCheck
from prebirth.case.case import TABLE_OF, Case
from prebirth.case.chronology import HARMFUL, Event, EventKind, Harm
from prebirth.case.dates import PartialDate
from prebirth.case.family import babies_entered, mothers, once_possible, parents
from prebirth.case.kept_away import barred, kept_away, why_not
from prebirth.case.not_yet import has_been
from prebirth.case.people import SIBLINGS, Contact, Person
from prebirth.case.plan import Factor, FactorKind, Theme
from prebirth.copies.kept_back import KeptBack, Lead
from prebirth.copies.who_they_are import introduced, named
from prebirth.layout.blocks import Block, Para
from prebirth.privacy.sentences import sentences
from prebirth.rules.prompts.unsaid import (
    hurting_recorded,
    hurts_or_held,
    of_harmless_offences,
    tells_of_harm,
    tells_of_hurt,
    tells_of_injury,
)
from prebirth.wording.facts import capital, fact, told_apart

Shorten = Callable[[str], str]
Told = HistoryCheck | Event | Factor
Injury = HistoryCheck | Event | Contribution
AT_HOME = frozenset({Contact.LIVES, Contact.STAYS})
OFTEN_THERE = AT_HOME | {Contact.REGULAR}
ACTS = frozenset({EventKind.INCIDENT, EventKind.INJURY, EventKind.POLICE})
"""The events whose words alone may tell that somebody hurt a mother."""


def harm_blocks(case: Case, kept: KeptBack, shorten: Shorten) -> list[Block]:
    """Of each who is near, what the record tells of their violence or harm, in its own words."""
    above = barred(case)  # who they are stands in the table of who may not come
    told: list[Block] = [
        Para(
            (" ".join if person.id in above else _by_line)(
                _said(case, row, shorten) for row in rows
            ),
            say(
                "Violence or harm on record, {who}:",
                who=named(case, person) if person.id in above else _who_and_where(case, person),
            ),
        )
        for person in _near(case)
        if (rows := [row for row in _harm_by(case, person) if not _told_as_why(case, person, row)])
    ]
    told += [
        Para(
            _by_line(_said(case, row, shorten) for row in rows),
            say(
                "Violence or harm on record, of {who} (who did it: only if its words say):", who=who
            )
            if who
            else say(Lead.HARM),
        )
        for who, rows in _harm_by_nobody(case)
    ]
    # Most events are of no harm: of them only one that tells of it counts.
    judged = (HistoryCheck, Factor)
    if kept.harm or any(kept.any_in(TABLE_OF[kind], kind.told_in[0]) for kind in judged):
        told += kept.part_line(Lead.HARM)
    return told


def _told_as_why(case: Case, person: Person, row: Told) -> bool:
    """Whether the plan says all of it of why somebody may not come; a day it does not say."""
    words, day = (getattr(row, name) for name in row.told_in)
    return bool(words.strip()) and not day and words.strip() in why_not(case, person.id)


def _who_and_where(case: Case, person: Person) -> str:
    """Who somebody is, and that they are at home there or come often, where it is recorded."""
    return ", ".join(filter(None, (introduced(case, person, number=False), there(case, person))))


def there(case: Case, person: Person) -> str:
    """That somebody is at home with a mother or comes often, where it is recorded."""
    if person.contact in OFTEN_THERE:
        return fact(case, person, "contact").lower()
    with_her = person not in mothers(case) and person.id in set(at_home(case))
    return say("lives or stays in the mother's home") if with_her else ""


def note_blocks(
    case: Case, kept: KeptBack, shorten: Shorten, above: Collection[str]
) -> list[Block]:
    """What a note alone tells of violence or prison, of each who is near; and to ring first.

    The notes of those `above`, who may not come, are told with why.
    """
    may_come = say("Before they come in, ring {duty}.", duty=kept.duty)
    hers = mothers(case)
    return [
        Para(
            f"{shorten(note).rstrip('.')}." + ("" if person in hers else f" {may_come}"),
            say("Note on {who}:", who=introduced(case, person, number=False)),
        )
        for person in _near(case)
        if person.id not in above and (note := _note(case, person))
    ]


def _note(case: Case, person: Person) -> str:
    """The sentences of a note that tell of violence or prison, where no other record does."""
    if not hurts_or_held(person.notes) or hurting_recorded(case, person):
        return ""
    spans = (person.notes[span.start : span.end] for span in sentences(person.notes))
    return " ".join(" ".join(text.split()) for text in spans if hurts_or_held(text))


def _by_line(told: Iterable[str]) -> str:
    """Each on a line of its own, where they are several."""
    first, *rest = told
    return "".join(f"\n– {one}" for one in (first, *rest)) if rest else first


INJURIES = "Injuries on record:"
EARLIER = 8
"""How many times as many injuries are told by their days as are told in words."""


def injury_blocks(
    case: Case, shorten: Shorten, most: int, elsewhere: Collection[EventKind] = ()
) -> list[Block]:
    """What is on record of injuries to a mother or a child, the newest first.

    Events of the kinds that the page tells `elsewhere` are not told again.
    """
    above = _told(case)
    above |= {event.id for event in case.events if event.kind in elsewhere}
    rows = [row for row in _injuries(case) if row.id not in above]
    newest, before = rows[:most], rows[most : most * EARLIER]
    told = _by_whom(case, newest, shorten)
    if before:
        told.append(say("Before that: {told}.", told="; ".join(_by_whom(case, before, None))))
    if (more := len(rows) - most * EARLIER) > 0:
        told.append(say("{more} earlier: ring us.", more=more))
    return [Para(" ".join(told), say(INJURIES))] if told else []


def _by_whom(case: Case, rows: Iterable[Injury], shorten: Shorten | None) -> list[str]:
    """Injuries by whose they are or who told of them: each with its words, or the days alone."""
    said: dict[str, list[str]] = {}
    for row in rows:
        who, words = _whose(case, row)
        day = told_day.show() if (told_day := _day(row)) else say("day not recorded")
        told = shorten(words.strip() or say("injury, no words recorded")) if shorten else ""
        said.setdefault(who, []).append(f"{day}, {told.rstrip('.')}." if told else day)
    after, between = (": ", " ") if shorten else (" ", ", ")
    return [f"{who}{after if who else ''}{between.join(words)}" for who, words in said.items()]


def _told(case: Case) -> set[str]:
    """The ids of the records that are told as violence or harm by somebody."""
    told = {row.id for person in _near(case) for row in _harm_by(case, person)}
    return told | {row.id for _, rows in _harm_by_nobody(case) for row in rows}


def _injuries(case: Case) -> list[Injury]:
    """What tells of an injury to a mother or a child, the newest first."""
    hers = {mother.id: mother for mother in mothers(case)}
    hurt = {*hers, *babies_entered(case), *_children(case)}
    rows: list[Injury] = [
        event
        for event in case.events
        if (event.kind == EventKind.INJURY or tells_of_injury(event.happened))
        and (not event.about or hurt.intersection(event.about))
        and not any(_as_a_child(hers[one], event) for one in event.about if one in hers)
    ]
    rows += [
        check
        for check in case.checks
        if tells_of_injury(check.showed) and (not check.about or check.about in hurt)
    ]
    rows += [given for given in case.contributions if _of_injury(given.says)]
    return sorted(rows, key=lambda row: day.key if (day := _day(row)) else (0, 0, 0), reverse=True)


def _children(case: Case) -> Iterator[str]:
    """The ids of the brothers and sisters, and of the children there were before."""
    yield from (person.id for person in case.people if person.role in SIBLINGS)
    yield from (row.child for row in case.previous_children if row.child)


def _day(row: Injury) -> PartialDate | None:
    return row.on if isinstance(row, Event) else row.received_on


def _of_injury(text: str) -> str:
    """The sentences of an agency's report that tell of an injury."""
    spans = (" ".join(text[span.start : span.end].split()) for span in sentences(text))
    return " ".join(one for one in spans if tells_of_injury(one))


def _whose(case: Case, row: Injury) -> tuple[str, str]:
    """Whose injury it is or who told of it, and the words of the record."""
    match row:
        case Event():
            people = [told_apart(case, one) for key in row.about if (one := case.people.get(key))]
            return say(" and ").join(people), row.happened
        case HistoryCheck():
            about = case.name_of(row.about) if row.about else ""
            who = ", ".join(filter(None, (about, say("check"), asked_whom(case, row))))
            return capital(who), row.showed
        case Contribution():
            return fact(case, row, "agency") or say("An agency"), _of_injury(row.says)


def harm_events(case: Case) -> set[str]:
    """The ids of the events and reports that tell of violence, harm or an injury."""
    told = _told(case) | {row.id for row in _injuries(case)}
    return {row.id for row in (*case.events, *case.contributions) if row.id in told}


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
    return any(
        tells_of_harm(_note(case, person)) or any(True for _ in _harm_by(case, person))
        for person in _near(case)
    ) or any(True for _ in _harm_by_nobody(case))


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
    """Whose harm counts: parents, partners, who is at home or often there, who is kept away.

    Whoever was a possible father is one of them. Kept away is whom somebody is kept safe from, and
    who may not come to the birth.
    """
    near = {person.id for person in (*parents(case), *once_possible(case))} | set(at_home(case))
    near |= {person.id for person in case.people if person.contact in OFTEN_THERE}
    near |= kept_away(case)
    near -= babies_entered(case)
    return [person for person in case.people if person.id in near and not person.died]


def _harm_by(case: Case, person: Person) -> Iterator[Told]:
    """The checks, events and risks that tell of harm by somebody.

    What a mother or a child lived through is written of them as well: of these only what the
    police answered, a conviction, and a risk from offending. A risk of abuse that names no harm
    is told where no tie tells it. What is recorded decides, and words only add to it.
    """
    hurt_too = person in mothers(case) or person.role in SIBLINGS
    for check in case.checks:
        by_them = not hurt_too or check.asked_of == AskedOf.POLICE
        if check.about == person.id and by_them and tells_of_harm(check.showed):
            yield check
    for event in case.events:
        by_them = not hurt_too or event.kind == EventKind.CONVICTION
        if person.id in event.about and by_them and _of_harm(case, event, by_child=hurt_too):
            yield event
    tied = hurt_too or any(tie.violent and person.id in tie.people for tie in case.ties)
    for risk in case.factors:
        offends = risk.theme == Theme.OFFENDING
        if risk.about != person.id or risk.kind != FactorKind.RISK or (hurt_too and not offends):
            continue
        offends = offends and not of_harmless_offences(risk.description)
        abuses = risk.theme == Theme.ABUSE and not tied
        if offends or abuses or tells_of_harm(risk.description):
            yield risk


def _of_harm(case: Case, event: Event, *, by_child: bool) -> bool:
    """Whether an event about somebody is of violence or harm: by what it is, or by its words.

    Of one that is also about a mother or a child, also that somebody was hurt in it.
    """
    if event.violence in HARMFUL or tells_of_harm(event.happened):
        return True
    if event.kind == EventKind.CONVICTION:
        return not (by_child or of_harmless_offences(event.happened))
    hers = {mother.id for mother in mothers(case)}
    hurt = [
        one
        for one in event.about
        if (who := case.people.get(one)) and (one in hers or who.role in SIBLINGS)
    ]
    seen = event.kind != EventKind.INJURY and hers.intersection(hurt)
    return (
        bool(hurt)
        and event.kind in ACTS
        and (tells_of_hurt(event.happened) or bool(seen and tells_of_injury(event.happened)))
    )


def _harm_by_nobody(case: Case) -> Iterator[tuple[str, list[Told]]]:
    """Risks and events of violence about a mother, a baby or nobody, told of nobody else near.

    Who hurts her may stand in the words alone, or nowhere: the page tells what is written.
    """
    near = _near(case)
    told = {row.id for person in near for row in _harm_by(case, person)}
    hers = {mother.id: mother for mother in mothers(case) if not mother.died}
    others = {person.id for person in near} - set(hers)
    tied = {one for tie in case.ties if tie.violent for one in tie.people}
    rows: dict[str, list[Told]] = {}
    for risk in case.factors:
        whom = risk.about or ""
        if whom and whom not in hers and whom not in babies_entered(case):
            continue
        abuse = risk.theme == Theme.ABUSE and not tied & {whom, *([] if whom in hers else hers)}
        if risk.kind == FactorKind.RISK and (abuse or tells_of_hurt(risk.description)):
            rows.setdefault(whom, []).append(risk)
    for event in case.events:
        mine = [one for one in event.about if one in hers and not _as_a_child(hers[one], event)]
        hurt = event.kind in ACTS and tells_of_hurt(event.happened)
        if mine and others.isdisjoint(event.about) and (event.violence in HARMFUL or hurt):
            rows.setdefault(mine[0], []).append(event)
    for whom, listed in rows.items():
        if left := [row for row in listed if row.id not in told]:
            person = case.people.get(whom)
            yield (introduced(case, person, number=False) if person else ""), left


CHILDHOOD = 16
"""The years of age before which what somebody lived through is of their childhood."""


def _as_a_child(person: Person, event: Event) -> bool:
    """Whether an event was in somebody's childhood, as far as both days are recorded."""
    return bool(person.born and event.on and event.on.year - person.born.year < CHILDHOOD)


def _said(case: Case, row: Told, shorten: Shorten) -> str:
    """What kind of record it is, its day, and its own words."""
    match row:
        case HistoryCheck():
            asked_of = fact(case, row, "asked_of")
            what = say("Check") + (f", {asked_of}" if asked_of else "")
        case Event():
            what = fact(case, row, "kind") or say("Event")
        case Factor():
            state = fact(case, row, "state").lower()
            what = say("Risk") + (f", {state}" if state else "")
    words_field, day_field = row.told_in
    when = fact(case, row, day_field)
    if when and isinstance(row, Factor):
        when = say("since {since}", since=when)
    harm = fact(case, row, "violence").lower() if isinstance(row, Event) else ""
    lead = ", ".join(filter(None, (what, when, harm and say("violence {harm}", harm=harm))))
    words = shorten(getattr(row, words_field).strip()).rstrip(".")
    return f"{capital(lead)}: {words}." if words else f"{capital(lead)}."
