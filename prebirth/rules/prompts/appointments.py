"""Appointments: recorded, shared, understood, answered, and seen as a pattern."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Sized
from datetime import date
from functools import partial
from itertools import takewhile

from prebirth.base.language import say
from prebirth.case.agencies import AgencyRole
from prebirth.case.case import Case
from prebirth.case.chronology import CAME, HOME, Appointment, Outcome, Service
from prebirth.case.dates import exact_day
from prebirth.case.listed import plays
from prebirth.case.table import Table
from prebirth.case.tellings import Matter
from prebirth.case.who_was_told import agencies_told, tellings_of
from prebirth.form.model import Walk
from prebirth.form.question import QuestionRole
from prebirth.rules.prompts.facts import (
    asked,
    blank,
    some_left,
    unseen_appointments,
    windows,
    wordless,
)
from prebirth.rules.prompts.rule import Of, RuleResult, about, rule


@rule("missed-unrecorded", "J14", "appointments", "appointments", Of.RECORD)
def missed_unrecorded(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """What became of an appointment is not recorded."""
    blank_ones = [
        appointment
        for appointment in case.appointments
        if appointment.outcome is None
        and (on := exact_day(appointment.on))
        and walk.times.overdue("outcome_recorded", on, today)
    ]
    return about("{count:appointment has|appointments have} no outcome yet.", blank_ones)


@rule("missed-unshared", "J14 K4", "appointments", "appointments tellings", Of.FAMILY)
def missed_unshared(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """No other agency was told of missed appointments in time."""
    told = tellings_of(case, Matter.APPOINTMENT)
    unshared = [
        appointment
        for appointment in unseen_appointments(case)
        if appointment.id not in told
        and (on := exact_day(appointment.on))
        and walk.times.overdue("share_missed", on, today)
    ]
    return about(
        "{count:appointment was|appointments were} missed or left unseen. As far as is recorded, "
        "no other agency was told within {share_missed}."
        if some_left(unshared)
        else "No other agency was told of {count:missed appointment|missed "
        "appointments} within {share_missed}, as far as is recorded.",
        unshared,
        share_missed=walk.times.words("share_missed"),
    )


@rule("missed-uninterpreted", "J14 K4 T10", "appointments", "appointments", Of.FAMILY)
def missed_uninterpreted(case: Case, _today: date, _walk: Walk) -> RuleResult | None:
    """Nobody wrote what missed appointments may mean."""
    unmeant = [one for one in unseen_appointments(case) if not one.meaning.strip()]
    return about(
        "Nobody has written what {count:appointment|appointments} missed or left unseen may mean."
        if some_left(unmeant)
        else "Nobody has written what {count:missed appointment|missed appointments} may mean.",
        unmeant,
    )


@rule("missed-unanswered", "J14 K4", "appointments", "appointments", Of.FAMILY)
def missed_unanswered(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Nobody acted on missed appointments in time."""
    unanswered = [
        appointment
        for appointment in unseen_appointments(case)
        if not appointment.response.strip()
        and (on := exact_day(appointment.on))
        and walk.times.overdue("answer_missed", on, today)
    ]
    return about(
        "Nobody has acted on {count:appointment|appointments} missed or left unseen."
        if some_left(unanswered)
        else "Nobody has acted on {count:missed appointment|missed appointments}.",
        unanswered,
    )


@rule("missed-pattern", "J14 K4 T9", "appointments", "appointments tellings answers", Of.FAMILY)
def missed_pattern(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Several appointments were missed within weeks, or half of the last few."""
    over = {*_over(case, today, walk), *_thought_through(case, today, walk)}
    found = {
        person: missed
        for person, theirs in _theirs(case, today).items()
        if person not in over and (missed := _pattern(theirs, walk))
    }
    every = [one for missed in found.values() for one in missed]
    if len(found) < 2:
        return about(
            "{count:appointment was|appointments were} missed or left unseen "
            "close together, across all services."
            if some_left(every)
            else "{count:appointment was|appointments were} missed close together, across all "
            "services.",
            every,
        )
    return about(
        "Appointments were missed or left unseen close together, across all services: {each}."
        if some_left(every)
        else "Appointments were missed close together, across all services: {each}.",
        every,
        each=_each(case, found),
    )


def _each(case: Case, found: Mapping[str | None, Sized]) -> str:
    """How many appointments each person has of some."""
    return ", ".join(
        f"{case.name_of(person) or say('not said for whom')} {len(theirs)}"
        for person, theirs in found.items()
    )


def _thought_through(case: Case, today: date, walk: Walk) -> set[str | None]:
    """Whose pattern is answered, and who kept an appointment since the last that they missed.

    Each one missed is understood, passed on and acted on, and what they mean for the baby is
    written.
    """
    meant = asked(case, walk, QuestionRole.MISSED_MEANING)
    if not meant or wordless(case, walk, QuestionRole.MISSED_MEANING):
        return set()
    told = tellings_of(case, Matter.APPOINTMENT)
    found: set[str | None] = set()
    for person, theirs in _theirs(case, today).items():
        missed = [place for place, one in enumerate(theirs) if one.unseen]
        answered = all(
            one.meaning.strip() and one.response.strip() and one.id in told
            for one in theirs
            if one.unseen
        )
        if missed and answered and any(one.outcome in CAME for one in theirs[missed[-1] + 1 :]):
            found.add(person)
    return found


def _known(case: Case, today: date) -> list[Appointment]:
    """The appointments by today of which the day and the outcome are known."""
    return [
        appointment
        for appointment in case.appointments
        if appointment.outcome and (on := exact_day(appointment.on)) and on <= today
    ]


def _pattern(known: Sequence[Appointment], walk: Walk) -> list[Appointment]:
    """Those missed close together, or among the last few."""
    run, until = walk.times.number("missed_run"), partial(walk.times.after, "missed_within")
    dated = sorted((on, one.id) for one in known if (on := exact_day(one.on)))
    away = {one.id for one in known if one.unseen}
    keys = {
        key
        for window in windows([(on, key) for on, key in dated if key in away], run, until)
        for key in window
    }
    look_back = walk.times.number("missed_of_last")
    last = [key for _, key in dated[-look_back:]]
    lately = [key for key in last if key in away]
    if len(last) == look_back and len(lately) * 2 >= look_back:
        keys.update(lately)
    return [one for one in known if one.id in keys]


def _over(case: Case, today: date, walk: Walk) -> dict[str | None, list[Appointment]]:
    """Whose pattern has ended, each with what was kept since their last missed appointment.

    Enough were kept one after another, and each service that was missed is among them.
    """
    found: dict[str | None, list[Appointment]] = {}
    for person, theirs in _theirs(case, today).items():
        missed = [place for place, one in enumerate(theirs) if one.unseen]
        if not missed:
            continue
        kept = [one for one in theirs[missed[-1] + 1 :] if one.outcome in CAME]
        away = {one.service for one in _pattern(theirs, walk)}
        enough = len(kept) >= walk.times.number("missed_ends_after")
        if enough and away <= {one.service for one in kept}:
            found[person] = kept
    return found


def _theirs(case: Case, today: date) -> Mapping[str | None, Sequence[Appointment]]:
    """The known appointments by today, by whom they are for, in their order."""
    return case.appointments.derived(_ByPerson).on(case, today)


class _ByPerson:
    """Appointments by person, for the day that was asked about last: many rules ask of the same."""

    def __init__(self, _table: Table[Appointment]) -> None:
        self._day: date | None = None
        self._theirs: dict[str | None, list[Appointment]] = {}

    def on(self, case: Case, day: date) -> Mapping[str | None, Sequence[Appointment]]:
        """The known appointments by a day, by whom they are for, in their order."""
        if self._day != day:
            self._day, self._theirs = day, {}
            known = _known(case, day)
            for one in sorted(known, key=lambda one: (exact_day(one.on) or date.max, one.id)):
                self._theirs.setdefault(one.person, []).append(one)
        return self._theirs


@rule("pattern-ended", "J14 T6", "appointments", "appointments", Of.FAMILY, once=True)
def pattern_ended(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """A pattern of missed appointments ended lately; what helped is worth knowing."""
    enough, theirs = walk.times.number("missed_ends_after"), _theirs(case, today)
    lately = {
        person: kept
        for person, kept in _over(case, today, walk).items()
        if _pattern(theirs[person], walk)
        and (on := exact_day(kept[enough - 1].on))
        and not walk.times.overdue("missed_within", on, today)
    }
    every = [one for kept in lately.values() for one in kept]
    left = some_left(one for person in lately for one in _pattern(theirs[person], walk))
    if len(lately) < 2:
        return about(
            "A pattern of appointments missed or left unseen has ended. "
            "{count:has|have} been kept since, one after another. Ask what made it easier to come."
            if left
            else "A pattern of missed appointments has ended. {count:has|have} been kept since, "
            "one after another. Ask what made it easier to come.",
            every,
        )
    return about(
        "Patterns of appointments missed or left unseen have ended. Kept "
        "since, one after another: {each}. Ask what made it easier to come."
        if left
        else "Patterns of missed appointments have ended. Kept since, one after another: {each}. "
        "Ask what made it easier to come.",
        every,
        each=_each(case, lately),
    )


@rule("moved-or-late-run", "J14 T10", "appointments", "appointments", Of.FAMILY)
def moved_or_late_run(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """One appointment after another was moved, or reached late, up to the last."""
    runs: dict[str | None, list[Appointment]] = {}
    limits = {
        Outcome.REARRANGED: walk.times.number("rearranged_run"),
        Outcome.LATE: walk.times.number("late_run"),
    }
    for person, theirs in _theirs(case, today).items():
        offered = [one for one in theirs if one.outcome != Outcome.CANCELLED_BY_SERVICE]
        for outcome, enough in limits.items():
            last = list(takewhile(partial(_became, outcome), reversed(offered)))
            if len(last) >= enough:
                runs[person] = last
    every = [one for run in runs.values() for one in run]
    if len(runs) < 2:
        return about(
            "{count:appointment was|appointments were} moved, or reached late, one after another. "
            "None counts as missed. Ask what is in the way.",
            every,
        )
    return about(
        "Appointments were moved, or reached late, one after another: {each}. None counts as "
        "missed. Ask what is in the way.",
        every,
        each=_each(case, runs),
    )


def _became(outcome: Outcome, one: Appointment) -> bool:
    return one.outcome == outcome


@rule(
    "missed-across-agencies", "K7 N4", "appointments", "appointments agencies tellings", Of.FAMILY
)
def missed_across_agencies(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """One person missed two services, and nothing says that one told the other."""
    parts = {
        agency.id: {role for role in HOME.values() if plays(agency.kind, role)}
        for agency in case.agencies
    }
    told = {
        key: {part for agency in agencies_told(case, words) for part in parts.get(agency, ())}
        for key, words in tellings_of(case, Matter.APPOINTMENT).items()
    }
    days = sorted(
        (
            (on, appointment.id, appointment)
            for appointment in unseen_appointments(case)
            if appointment.service in HOME and (on := exact_day(appointment.on)) and on <= today
        ),
        key=lambda item: item[:2],
    )
    apart: dict[str, Appointment] = {}
    between: set[tuple[str, ...]] = set()
    for place, (on, _, first) in enumerate(days):
        until = walk.times.after("missed_within", on)
        for later, _, second in days[place + 1 :]:
            if later > until:
                break
            if first.person == second.person and _apart(first, second, told):
                apart |= {first.id: first, second.id: second}
                between.add(tuple(sorted(str(one.service) for one in (first, second))))
    services = {HOME[appointment.service] for appointment in apart.values() if appointment.service}
    if len(services) < walk.times.number("missed_services"):
        return None
    pairs = "; ".join(
        say("{one} and {other}", one=say(one), other=say(other)) for one, other in sorted(between)
    )
    return about(
        "Appointments with two services were missed or left unseen within "
        "weeks. Nothing says that one told the other: {pairs}."
        if some_left(apart.values())
        else "Appointments with two services were missed within weeks. Nothing says "
        "that one told the other: {pairs}.",
        apart.values(),
        pairs=pairs,
    )


def _apart(one: Appointment, other: Appointment, told: Mapping[str, set[AgencyRole]]) -> bool:
    """Whether two missed appointments belong to two agencies of which neither told the other."""
    mine, yours = HOME[one.service or Service.OTHER], HOME[other.service or Service.OTHER]
    told_mine, told_yours = told.get(one.id, set()), told.get(other.id, set())
    return mine != yours and yours not in told_mine and mine not in told_yours


@rule("cancelled-by-service", "N4", "appointments", "appointments", Of.FAMILY)
def cancelled_by_service(case: Case, today: date, walk: Walk) -> RuleResult | None:
    """Services cancelled appointments themselves, which says nothing about the family."""
    dated = [
        (on, appointment)
        for appointment in case.appointments
        if appointment.outcome == Outcome.CANCELLED_BY_SERVICE
        and (on := exact_day(appointment.on))
        and on <= today
    ]
    day_of = {appointment.id: on for on, appointment in dated}
    since = walk.times.before("cancelled_ages", today)
    keys = {
        key
        for window in windows(
            [(on, appointment.id) for on, appointment in dated],
            walk.times.number("cancelled_run"),
            partial(walk.times.after, "missed_within"),
        )
        if day_of[window[-1]] >= since
        for key in window
    }
    return about(
        "Services cancelled {count:appointment|appointments} within weeks. That says nothing about "
        "the family. Ask each service for a new day.",
        [appointment for _, appointment in dated if appointment.id in keys],
    )


@rule("said-not-seen", "J7 K8", "said_not_seen", "factors answers", Of.FAMILY)
def said_not_seen(case: Case, _today: date, walk: Walk) -> RuleResult | None:
    """Several strengths rest on the person's word, and nobody wrote what was not seen."""
    told = [
        factor
        for factor in case.factors
        if factor.kind == "protective" and factor.evidence == "told by the person"
    ]
    empty = blank(case, walk, QuestionRole.SAID_NOT_SEEN)
    if len(told) < walk.times.number("said_not_seen") or not empty:
        return None
    return about(
        "Several strengths rest only on what the person says. Nobody has written what was "
        "agreed but not seen.",
        [*told, *empty],
    )
