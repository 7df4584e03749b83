"""What a ward has to know of agencies, appointments and people, as far as there is room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from prebirth.base.language import say
from prebirth.case.agencies import Agency, AgencyRole
from prebirth.case.case import Case
from prebirth.case.chronology import Appointment, Outcome
from prebirth.case.family import fathers_and_partners, mothers
from prebirth.case.kept_away import barred
from prebirth.case.listed import plays
from prebirth.copies.kept_back import KeptBack, and_kept
from prebirth.copies.who_they_are import agency_name, introduced, named_in
from prebirth.layout.blocks import Block, Empty, Grid, Para, words_of
from prebirth.rules.prompts.rule import table_of
from prebirth.wording.facts import fact, service_of

SEE, NAME = "… ring us for the rest", 40
"""Whom a ward that has no report asks for the rest of a text, and the letters of a name."""
SENTENCES = re.compile(r"(?<=[.!?])\s+")
PROTECTS = re.compile(
    r"\b(alone|ring|rings|999|police|never|nobody|danger|dangerous|kept? safe|order|unsupervised"
    r"|supervised|must|may not|cannot|do not|not be|let in|come in|missing|interpreter)\b|n't\b",
    re.IGNORECASE,
)
"""Words by which a sentence keeps somebody safe: it is not shortened before others are."""
FATHERS = 3
"""The most fathers and partners who stand at the top."""
EARLIER = 4
"""How many more missed appointments a line tells for each that the table has room for."""
DAYS = 3
"""How many days of what was cancelled or moved stand in any case."""
IN_SHORT = 30
"""How many people more are told by their name and one word."""
NAMES = re.compile(r"[a-z] [A-Z][a-z]+ [A-Z][a-z]+")
"""A name of two words, within a sentence."""
WHOLE, NAMED = 200, 0
"""Letters of what an agency does: with room; on a full page only who else works there."""
NEAREST = (
    AgencyRole.OURS,
    AgencyRole.MATERNITY,
    AgencyRole.HEALTH_VISITOR,
    AgencyRole.MENTAL_HEALTH,
    AgencyRole.GP,
)
"""The agencies that a ward has to know first."""


def appointments(case: Case, kept: KeptBack, letters: int, most: int, on: date) -> list[Block]:
    """Missed ones and those left early; those moved or cancelled, not held against the family.

    Of one whose day is past nobody may have recorded what became of it: that is said too.
    """
    wanted = {Outcome.CANCELLED_BY_SERVICE, Outcome.REARRANGED}
    dated = sorted(
        (
            appointment
            for appointment in case.appointments
            if appointment.on
            and (appointment.unseen or appointment.outcome in wanted)
            and not moved_and_to_come(appointment, on)
        ),
        key=lambda appointment: (
            appointment.on.key if appointment.on else (0, 0, 0),
            appointment.id,
        ),
    )
    missed = [one for one in dated if one.outcome not in wanted]
    hidden = kept.part_of("appointments", "on", "outcome")
    unsaid = _outcome_unsaid(case, letters, most, on)
    if not dated:
        return [*(hidden or [Empty(none_missed(case))]), *unsaid]
    rows = [_missed(case, one, letters) for one in missed[-most:]]
    blocks: list[Block] = [Para("\n".join(rows))] if rows else []
    if len(missed) > most:
        left = _earlier(case, missed[:-most], EARLIER * most)
        note = say("Part may be kept back: ring duty.") if hidden else ""
        blocks.append(Para(and_kept(left, note)))
        hidden = []
    return [*blocks, *_not_missed(case, dated, most), *unsaid, *hidden]


def moved_and_to_come(appointment: Appointment, on: date) -> bool:
    """Whether it is to come, and only says that it was rearranged."""
    ahead = appointment.on is not None and appointment.on.latest >= on
    return ahead and appointment.outcome == Outcome.REARRANGED


def _outcome_unsaid(case: Case, letters: int, most: int, on: date) -> list[Block]:
    """Those whose day is past, and of which nobody chose an outcome, with what is noted."""
    rows = [row for row in case.appointments if row.on and row.on.latest < on and not row.outcome]
    rows.sort(key=lambda row: row.on.key if row.on else (0, 0, 0))
    told = [
        f"{service_of(case, row)}{_not_hers(case, row)} {fact(case, row, 'on')}{_why(row, letters)}"
        for row in rows[-max(most, DAYS) :]
    ]
    if more := len(rows) - len(told):
        told.append(say("{count} earlier", count=more))
    lead = say("Day past, and what became of it is not recorded:")
    return [Para(f"{'; '.join(told)}.", lead)] if told else []


def _missed(case: Case, one: Appointment, letters: int) -> str:
    """One that was missed or left: its day, with whom it was, what happened, and what we did."""
    when = ", ".join(filter(None, (fact(case, one, "on"), service_of(case, one))))
    happened = f"{_whose(case, one)}{_why(one, letters)}".rstrip(".")
    did = short(one.response, letters).rstrip(".") or say("Not recorded")
    return say("{when}: {happened}. What we did: {did}.", when=when, happened=happened, did=did)


def _not_missed(case: Case, dated: list[Appointment], most: int) -> list[Block]:
    """What a service cancelled, and what was moved, nobody recorded by whom; in one paragraph."""
    leads = {
        Outcome.CANCELLED_BY_SERVICE: say("Cancelled by the service, not held against the family:"),
        Outcome.REARRANGED: say("Rearranged, and nobody recorded who by:"),
    }
    told, days_told = [], max(most, DAYS)
    for outcome, lead in leads.items():
        days = [
            f"{service_of(case, one)} {fact(case, one, 'on')}"
            for one in dated
            if one.outcome == outcome
        ]
        more = (
            [say("{count} earlier", count=len(days) - days_told)] if len(days) > days_told else []
        )
        told += [(f"{'; '.join([*days[-days_told:], *more])}.", lead)] if days else []
    rest = " ".join(f"{lead} {words}" for words, lead in told[1:])
    return [Para(f"{told[0][0]} {rest}".strip(), told[0][1])] if told else []


def _earlier(case: Case, missed: list[Appointment], most: int) -> str:
    """The earlier missed ones, by service and day; of very many how many more there were."""
    by_service: dict[str, list[str]] = {}
    for one in missed[-most:]:
        with_whom = service_of(case, one) + _not_hers(case, one)
        by_service.setdefault(with_whom, []).append(fact(case, one, "on"))
    told = "; ".join(f"{service} {', '.join(days)}" for service, days in by_service.items())
    more = len(missed) - most
    left = any(not one.missed for one in missed)
    lead = (
        "Missed, or left before being seen, before: {told}." if left else "Missed before: {told}."
    )
    return say(lead, told=told) + (say(" {more} earlier: ring us.", more=more) if more > 0 else "")


def none_missed(case: Case) -> str:
    """That no missed appointment is recorded; where none is at all, that it says nothing."""
    if len(case.appointments):
        return say("No missed appointment is recorded.")
    return say("No appointment is recorded at all, kept or missed: nothing follows from it.")


def _whose(case: Case, appointment: Appointment) -> str:
    """What happened, and whose appointment it was where it was not the mother's."""
    return fact(case, appointment, "outcome") + _not_hers(case, appointment)


def _why(appointment: Appointment, letters: int) -> str:
    """The reason that was given for it, as far as there is room."""
    return f": {short(reason, letters)}" if (reason := appointment.reason.strip()) else ""


def _not_hers(case: Case, appointment: Appointment) -> str:
    """Whose appointment it was, where it was not the mother's."""
    hers = {mother.id for mother in mothers(case)}
    if appointment.person is None or appointment.person in hers:
        return ""
    return f" ({short(case.name_of(appointment.person), NAME)})"


def who_is_who(case: Case, kept: KeptBack, blocks: Sequence[Block], most: int) -> list[Block]:
    """Everybody whom the page names and has not said who they are, with their numbers.

    Of those for whom a full page has no room, the name and what they are in one word.
    """
    said = " ".join(words_of(blocks).split())
    known = {person.id for person in (*mothers(case), *fathers_and_partners(case)[:FATHERS])}
    known |= barred(case)
    unsaid = [
        (person, text)
        for person in named_in(case, said)
        if person.id not in known
        and not person.died
        and (text := introduced(case, person, kept)) not in said
        and text != person.name
    ]
    told = [text for _, text in unsaid[:most]]
    told += [
        f"{short(person.name, NAME)} ({say(person.role.value)})"
        for person, _ in unsaid[most : most + IN_SHORT]
        if person.role
    ]
    if more := len(unsaid) - len(told):
        told.append(say("{count} more: ring us", count=more))
    return [Para(f"{'; '.join(told)}.", say("Who is who:"))] if told else []


def _rank(agency: Agency) -> int:
    """How soon a ward has to know of an agency."""
    return next(
        (place for place, role in enumerate(NEAREST) if plays(agency.kind, role)), len(NEAREST)
    )


def agencies(case: Case, kept: KeptBack, most: int, letters: int) -> list[Block]:
    """The agencies with their numbers by day and at night, those a ward needs first."""
    listed = sorted(
        (agency for agency in case.agencies if not plays(agency.kind, AgencyRole.NOT_AT_NIGHT)),
        key=lambda agency: (_rank(agency), agency.name),
    )
    rows = tuple(
        (
            short(agency_name(agency, kept), 60),
            _and_part(_worker(kept, agency), agency.role, letters),
            agency.phone or _no_number(kept, agency, "phone"),
            agency.phone_night or _no_number(kept, agency, "phone_night"),
        )
        for agency in listed[:most]
    )
    hidden = kept.part_of("agencies")
    if not rows:
        return hidden or [Empty(say("No agency is recorded yet."))]
    left = len(listed) - most
    return [
        Grid(
            (say("Agency"), say("Name and part"), say("Day"), say("Out of hours")),
            (2.1, 3.3, 1.1, 1.1),
            rows,
        ),
        *([Para(say("{left} more: ring us.", left=left))] if left > 0 else []),
        *hidden,
    ]


def speak_to(case: Case, kept: KeptBack, most: int, letters: int = WHOLE) -> list[Block]:
    """The agencies, and the midwife and the doctor whom the pregnancy itself names."""
    listed = agencies(case, kept, most, letters)
    own = own_staff(case, kept, listed)
    if own and isinstance(last := listed[-1], Para) and isinstance(first := own[0], Para):
        # On a full page there is no room for a line of each.
        return [*listed[:-1], Para(f"{last.text} {first.text}", last.lead), *own[1:]]
    return [*listed, *own]


def own_staff(case: Case, kept: KeptBack, listed: list[Block]) -> list[Block]:
    """The midwife and the GP of this pregnancy, as they are recorded, where no list has them."""
    own = case.pregnancy
    rows = [" ".join(words_of([one]).split()) for one in listed if not isinstance(one, Grid)]
    rows += [
        " ".join(" ".join(row).split())
        for one in listed
        if isinstance(one, Grid)
        for row in one.rows
    ]
    told = [
        f"{lead} {' '.join(words.split()).rstrip('.')}."
        for lead, words in ((say("The midwife:"), own.midwife), (say("The GP:"), own.gp))
        if words.strip() and not any(_says(row, words) for row in rows)
    ]
    return [
        *([Para(" ".join(told))] if told else []),
        *(one for one in kept.part_of(table_of(own), "midwife", "gp") if one not in listed),
    ]


def _says(row: str, words: str) -> bool:
    """Whether a row says each part of what is recorded, as who somebody is and where they work."""
    parts = (" ".join(part.split()) for part in words.rstrip(". ").split(","))
    return all(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", row) for part in parts)


def _and_part(worker: str, role: str, letters: int) -> str:
    """Who works there, and what they do: whole parts, as many as there is room for.

    A part that names somebody else who works there stands in any case.
    """
    parts = [part.strip() for part in role.split(";") if part.strip()]
    told: list[str] = []
    for part in sorted(parts, key=lambda part: NAMES.search(part) is None):
        line = "; ".join((*told, part))
        if NAMES.search(part) or len(worker) + len(line) <= letters:
            told.append(part)
    more = " …" if letters and told and len(told) < len(parts) else ""
    return "\n".join(filter(None, (worker, "; ".join(told)))) + more


def _worker(kept: KeptBack, agency: Agency) -> str:
    """Who works there, or that it is kept back; nothing where nobody is recorded."""
    if not agency.worker and kept.of(agency, "worker"):
        return say("Kept back: ring duty")
    return short(agency.worker, 60)


def _no_number(kept: KeptBack, agency: Agency, field: str) -> str:
    return say("Kept back: ring duty") if kept.of(agency, field) else say("None recorded")


def brief(text: str, letters: int) -> str:
    """The sentences that keep somebody safe, then as many others as there is room for, in order.

    The sentences that protect are never cut for the sake of another, and never cut through; dots
    stand wherever others were left out.
    """
    flat = " ".join(text.split())
    if len(flat) <= letters:
        return flat
    sentences = SENTENCES.split(flat)
    kept = {place for place, one in enumerate(sentences) if PROTECTS.search(one)}
    if not kept:
        return short(flat, letters)
    left = letters - len(say(SEE)) - sum(len(sentences[place]) + 1 for place in kept)
    for place, one in enumerate(sentences):
        if place not in kept:
            if len(one) + 1 > left:
                break
            kept.add(place)
            left -= len(one) + 1
    told, last = "", -1
    for place in sorted(kept):
        gap = "… " if place > last + 1 else ""
        told, last = f"{told} {gap}{sentences[place]}".strip(), place
    return told.rstrip(".") + say(SEE) if len(kept) < len(sentences) else told


def short(text: str, letters: int) -> str:
    """The text, or its beginning and where the rest is."""
    flat = " ".join(text.split())
    return (
        flat
        if len(flat) <= letters
        else flat[: max(letters - len(SEE), 10)].rsplit(" ", 1)[0] + say(SEE)
    )
